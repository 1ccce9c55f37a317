"""qwen2_5_omni_thinker: generated from transformers 5.23.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 24 random edits of it that
were not used to make this file.
"""

from llmcfg.blueprint import read

MAIN = "Qwen2_5OmniThinkerForConditionalGeneration"


def Qwen2_5OmniThinkerModel(add, c):
    audio_config, text_config, vision_config = read(c, "audio_config", "text_config", "vision_config")
    (
        audio_config__d_model,
        audio_config__encoder_ffn_dim,
        audio_config__encoder_layers,
        audio_config__num_mel_bins,
        audio_config__output_dim,
    ) = read(audio_config, "d_model", "encoder_ffn_dim", "encoder_layers", "num_mel_bins", "output_dim")
    (
        text_config__hidden_size,
        text_config__intermediate_size,
        text_config__num_attention_heads,
        text_config__num_hidden_layers,
        text_config__num_key_value_heads,
        text_config__vocab_size,
    ) = read(
        text_config,
        "hidden_size",
        "intermediate_size",
        "num_attention_heads",
        "num_hidden_layers",
        "num_key_value_heads",
        "vocab_size",
    )
    (
        vision_config__depth,
        vision_config__hidden_size,
        vision_config__in_channels,
        vision_config__intermediate_size,
        vision_config__out_hidden_size,
        vision_config__patch_size,
        vision_config__spatial_merge_size,
        vision_config__temporal_patch_size,
    ) = read(
        vision_config,
        "depth",
        "hidden_size",
        "in_channels",
        "intermediate_size",
        "out_hidden_size",
        "patch_size",
        "spatial_merge_size",
        "temporal_patch_size",
    )
    add("audio_tower.conv1.weight", "audio", (audio_config__d_model, audio_config__num_mel_bins, 3))
    add("audio_tower.conv1.bias", "audio", (audio_config__d_model,))
    add("audio_tower.conv2.weight", "audio", (audio_config__d_model, audio_config__d_model, 3))
    add("audio_tower.conv2.bias", "audio", (audio_config__d_model,))
    add("audio_tower.audio_bos_eos_token.weight", "audio", (2, audio_config__output_dim))
    add("audio_tower.ln_post.weight", "audio", (audio_config__d_model,))
    add("audio_tower.ln_post.bias", "audio", (audio_config__d_model,))
    add("audio_tower.proj.weight", "audio", (audio_config__output_dim, audio_config__d_model))
    add("audio_tower.proj.bias", "audio", (audio_config__output_dim,))
    add(
        "visual.patch_embed.proj.weight",
        "vision",
        (
            vision_config__hidden_size,
            vision_config__in_channels,
            vision_config__temporal_patch_size,
            vision_config__patch_size,
            vision_config__patch_size,
        ),
    )
    add("visual.merger.ln_q.weight", "vision", (vision_config__hidden_size,))
    add(
        "visual.merger.mlp.0.weight",
        "vision",
        (
            vision_config__hidden_size * vision_config__spatial_merge_size**2,
            vision_config__hidden_size * vision_config__spatial_merge_size**2,
        ),
    )
    add("visual.merger.mlp.0.bias", "vision", (vision_config__hidden_size * vision_config__spatial_merge_size**2,))
    add(
        "visual.merger.mlp.2.weight",
        "vision",
        (vision_config__out_hidden_size, vision_config__hidden_size * vision_config__spatial_merge_size**2),
    )
    add("visual.merger.mlp.2.bias", "vision", (vision_config__out_hidden_size,))
    add("language_model.embed_tokens.weight", "embedding", (text_config__vocab_size, text_config__hidden_size))
    add("language_model.norm.weight", "norms", (text_config__hidden_size,))
    some = add.layers(audio_config__encoder_layers)
    add("audio_tower.layers.*.self_attn.k_proj.weight", "audio", (audio_config__d_model, audio_config__d_model), some)
    add("audio_tower.layers.*.self_attn.v_proj.weight", "audio", (audio_config__d_model, audio_config__d_model), some)
    add("audio_tower.layers.*.self_attn.v_proj.bias", "audio", (audio_config__d_model,), some)
    add("audio_tower.layers.*.self_attn.q_proj.weight", "audio", (audio_config__d_model, audio_config__d_model), some)
    add("audio_tower.layers.*.self_attn.q_proj.bias", "audio", (audio_config__d_model,), some)
    add("audio_tower.layers.*.self_attn.out_proj.weight", "audio", (audio_config__d_model, audio_config__d_model), some)
    add("audio_tower.layers.*.self_attn.out_proj.bias", "audio", (audio_config__d_model,), some)
    add("audio_tower.layers.*.self_attn_layer_norm.weight", "audio", (audio_config__d_model,), some)
    add("audio_tower.layers.*.self_attn_layer_norm.bias", "audio", (audio_config__d_model,), some)
    add("audio_tower.layers.*.fc1.weight", "audio", (audio_config__encoder_ffn_dim, audio_config__d_model), some)
    add("audio_tower.layers.*.fc1.bias", "audio", (audio_config__encoder_ffn_dim,), some)
    add("audio_tower.layers.*.fc2.weight", "audio", (audio_config__d_model, audio_config__encoder_ffn_dim), some)
    add("audio_tower.layers.*.fc2.bias", "audio", (audio_config__d_model,), some)
    add("audio_tower.layers.*.final_layer_norm.weight", "audio", (audio_config__d_model,), some)
    add("audio_tower.layers.*.final_layer_norm.bias", "audio", (audio_config__d_model,), some)
    some = add.layers(vision_config__depth)
    add("visual.blocks.*.norm1.weight", "vision", (vision_config__hidden_size,), some)
    add("visual.blocks.*.norm2.weight", "vision", (vision_config__hidden_size,), some)
    add("visual.blocks.*.attn.q.weight", "vision", (vision_config__hidden_size, vision_config__hidden_size), some)
    add("visual.blocks.*.attn.q.bias", "vision", (vision_config__hidden_size,), some)
    add("visual.blocks.*.attn.k.weight", "vision", (vision_config__hidden_size, vision_config__hidden_size), some)
    add("visual.blocks.*.attn.k.bias", "vision", (vision_config__hidden_size,), some)
    add("visual.blocks.*.attn.v.weight", "vision", (vision_config__hidden_size, vision_config__hidden_size), some)
    add("visual.blocks.*.attn.v.bias", "vision", (vision_config__hidden_size,), some)
    add("visual.blocks.*.attn.proj.weight", "vision", (vision_config__hidden_size, vision_config__hidden_size), some)
    add("visual.blocks.*.attn.proj.bias", "vision", (vision_config__hidden_size,), some)
    add(
        "visual.blocks.*.mlp.gate_proj.weight",
        "vision",
        (vision_config__intermediate_size, vision_config__hidden_size),
        some,
    )
    add("visual.blocks.*.mlp.gate_proj.bias", "vision", (vision_config__intermediate_size,), some)
    add(
        "visual.blocks.*.mlp.up_proj.weight",
        "vision",
        (vision_config__intermediate_size, vision_config__hidden_size),
        some,
    )
    add("visual.blocks.*.mlp.up_proj.bias", "vision", (vision_config__intermediate_size,), some)
    add(
        "visual.blocks.*.mlp.down_proj.weight",
        "vision",
        (vision_config__hidden_size, vision_config__intermediate_size),
        some,
    )
    add("visual.blocks.*.mlp.down_proj.bias", "vision", (vision_config__hidden_size,), some)
    some = add.layers(text_config__num_hidden_layers)
    add(
        "language_model.layers.*.self_attn.q_proj.weight",
        "attention",
        (
            text_config__num_attention_heads * (text_config__hidden_size // text_config__num_attention_heads),
            text_config__hidden_size,
        ),
        some,
    )
    add(
        "language_model.layers.*.self_attn.q_proj.bias",
        "attention",
        (text_config__num_attention_heads * (text_config__hidden_size // text_config__num_attention_heads),),
        some,
    )
    add(
        "language_model.layers.*.self_attn.k_proj.weight",
        "attention",
        (
            text_config__num_key_value_heads * (text_config__hidden_size // text_config__num_attention_heads),
            text_config__hidden_size,
        ),
        some,
    )
    add(
        "language_model.layers.*.self_attn.k_proj.bias",
        "attention",
        (text_config__num_key_value_heads * (text_config__hidden_size // text_config__num_attention_heads),),
        some,
    )
    add(
        "language_model.layers.*.self_attn.v_proj.weight",
        "attention",
        (
            text_config__num_key_value_heads * (text_config__hidden_size // text_config__num_attention_heads),
            text_config__hidden_size,
        ),
        some,
    )
    add(
        "language_model.layers.*.self_attn.v_proj.bias",
        "attention",
        (text_config__num_key_value_heads * (text_config__hidden_size // text_config__num_attention_heads),),
        some,
    )
    add(
        "language_model.layers.*.self_attn.o_proj.weight",
        "attention",
        (
            text_config__hidden_size,
            text_config__num_attention_heads * (text_config__hidden_size // text_config__num_attention_heads),
        ),
        some,
    )
    add(
        "language_model.layers.*.mlp.gate_proj.weight",
        "feed-forward",
        (text_config__intermediate_size, text_config__hidden_size),
        some,
    )
    add(
        "language_model.layers.*.mlp.up_proj.weight",
        "feed-forward",
        (text_config__intermediate_size, text_config__hidden_size),
        some,
    )
    add(
        "language_model.layers.*.mlp.down_proj.weight",
        "feed-forward",
        (text_config__hidden_size, text_config__intermediate_size),
        some,
    )
    add("language_model.layers.*.input_layernorm.weight", "norms", (text_config__hidden_size,), some)
    add("language_model.layers.*.post_attention_layernorm.weight", "norms", (text_config__hidden_size,), some)


def Qwen2_5OmniThinkerForConditionalGeneration(add, c):
    text_config, tie_word_embeddings = read(c, "text_config", "tie_word_embeddings")
    text_config__hidden_size, text_config__vocab_size = read(text_config, "hidden_size", "vocab_size")
    add.base("model.", Qwen2_5OmniThinkerModel, c)
    if tie_word_embeddings:
        add.tied(
            "lm_head.weight",
            "head",
            "model.language_model.embed_tokens.weight",
            (text_config__vocab_size, text_config__hidden_size),
        )
    if not tie_word_embeddings:
        add("lm_head.weight", "head", (text_config__vocab_size, text_config__hidden_size))
