"""phi4_multimodal: generated from transformers 5.23.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 24 random edits of it that
were not used to make this file.
"""

from llmcfg.blueprint import read

MAIN = "Phi4MultimodalModel"


def Phi4MultimodalModel(add, c):
    (
        audio_config,
        head_dim,
        hidden_size,
        intermediate_size,
        num_attention_heads,
        num_hidden_layers,
        num_key_value_heads,
        vision_config,
        vocab_size,
    ) = read(
        c,
        "audio_config",
        "head_dim",
        "hidden_size",
        "intermediate_size",
        "num_attention_heads",
        "num_hidden_layers",
        "num_key_value_heads",
        "vision_config",
        "vocab_size",
    )
    (
        audio_config__bias_max_distance,
        audio_config__bias_symmetric,
        audio_config__depthwise_multiplier,
        audio_config__depthwise_separable_out_channel,
        audio_config__downsample_rate,
        audio_config__ext_pw_out_channel,
        audio_config__hidden_size,
        audio_config__input_size,
        audio_config__intermediate_size,
        audio_config__kernel_size,
        audio_config__nemo_conv_channels,
        audio_config__nemo_final_size,
        audio_config__num_attention_heads,
        audio_config__num_blocks,
    ) = read(
        audio_config,
        "bias_max_distance",
        "bias_symmetric",
        "depthwise_multiplier",
        "depthwise_separable_out_channel",
        "downsample_rate",
        "ext_pw_out_channel",
        "hidden_size",
        "input_size",
        "intermediate_size",
        "kernel_size",
        "nemo_conv_channels",
        "nemo_final_size",
        "num_attention_heads",
        "num_blocks",
    )
    (
        vision_config__hidden_size,
        vision_config__image_size,
        vision_config__intermediate_size,
        vision_config__num_channels,
        vision_config__num_hidden_layers,
        vision_config__patch_size,
    ) = read(
        vision_config,
        "hidden_size",
        "image_size",
        "intermediate_size",
        "num_channels",
        "num_hidden_layers",
        "patch_size",
    )
    add("embed_tokens.weight", "embedding", (vocab_size, hidden_size))
    add("norm.weight", "norms", (hidden_size,))
    add("embed_tokens_extend.image_embed.global_img_feature_extensor", "vision", (1, 1, vision_config__hidden_size))
    add("embed_tokens_extend.image_embed.sub_img_feature_extensor", "vision", (1, 1, 1, vision_config__hidden_size))
    add(
        "embed_tokens_extend.image_embed.img_processor.embeddings.patch_embedding.weight",
        "vision",
        (vision_config__hidden_size, vision_config__num_channels, vision_config__patch_size, vision_config__patch_size),
    )
    add(
        "embed_tokens_extend.image_embed.img_processor.embeddings.patch_embedding.bias",
        "vision",
        (vision_config__hidden_size,),
    )
    add(
        "embed_tokens_extend.image_embed.img_processor.embeddings.position_embedding.weight",
        "vision",
        ((vision_config__image_size // vision_config__patch_size) ** 2, vision_config__hidden_size),
    )
    add("embed_tokens_extend.image_embed.img_processor.post_layernorm.weight", "vision", (vision_config__hidden_size,))
    add("embed_tokens_extend.image_embed.img_processor.post_layernorm.bias", "vision", (vision_config__hidden_size,))
    add("embed_tokens_extend.image_embed.img_processor.head.probe", "vision", (1, 1, vision_config__hidden_size))
    add(
        "embed_tokens_extend.image_embed.img_processor.head.attention.in_proj_weight",
        "vision",
        (3 * vision_config__hidden_size, vision_config__hidden_size),
    )
    add(
        "embed_tokens_extend.image_embed.img_processor.head.attention.in_proj_bias",
        "vision",
        (3 * vision_config__hidden_size,),
    )
    add(
        "embed_tokens_extend.image_embed.img_processor.head.attention.out_proj.weight",
        "vision",
        (vision_config__hidden_size, vision_config__hidden_size),
    )
    add(
        "embed_tokens_extend.image_embed.img_processor.head.attention.out_proj.bias",
        "vision",
        (vision_config__hidden_size,),
    )
    add("embed_tokens_extend.image_embed.img_processor.head.layernorm.weight", "vision", (vision_config__hidden_size,))
    add("embed_tokens_extend.image_embed.img_processor.head.layernorm.bias", "vision", (vision_config__hidden_size,))
    add(
        "embed_tokens_extend.image_embed.img_processor.head.mlp.fc1.weight",
        "vision",
        (vision_config__intermediate_size, vision_config__hidden_size),
    )
    add(
        "embed_tokens_extend.image_embed.img_processor.head.mlp.fc1.bias", "vision", (vision_config__intermediate_size,)
    )
    add(
        "embed_tokens_extend.image_embed.img_processor.head.mlp.fc2.weight",
        "vision",
        (vision_config__hidden_size, vision_config__intermediate_size),
    )
    add("embed_tokens_extend.image_embed.img_processor.head.mlp.fc2.bias", "vision", (vision_config__hidden_size,))
    add("embed_tokens_extend.image_embed.img_projection_up.weight", "vision", (hidden_size, vision_config__hidden_size))
    add("embed_tokens_extend.image_embed.img_projection_up.bias", "vision", (hidden_size,))
    add("embed_tokens_extend.image_embed.img_projection_down.weight", "vision", (hidden_size, hidden_size))
    add("embed_tokens_extend.image_embed.img_projection_down.bias", "vision", (hidden_size,))
    add(
        "embed_tokens_extend.audio_embed.encoder.embed.conv.0.weight",
        "audio",
        (audio_config__nemo_conv_channels, 1, 3, 3),
    )
    add("embed_tokens_extend.audio_embed.encoder.embed.conv.0.bias", "audio", (audio_config__nemo_conv_channels,))
    add(
        "embed_tokens_extend.audio_embed.encoder.embed.conv.2.weight",
        "audio",
        (audio_config__nemo_conv_channels, 1, 3, 3),
    )
    add("embed_tokens_extend.audio_embed.encoder.embed.conv.2.bias", "audio", (audio_config__nemo_conv_channels,))
    add(
        "embed_tokens_extend.audio_embed.encoder.embed.conv.3.weight",
        "audio",
        (audio_config__nemo_conv_channels, audio_config__nemo_conv_channels, 1, 1),
    )
    add("embed_tokens_extend.audio_embed.encoder.embed.conv.3.bias", "audio", (audio_config__nemo_conv_channels,))
    add(
        "embed_tokens_extend.audio_embed.encoder.embed.conv.5.weight",
        "audio",
        (audio_config__nemo_conv_channels, 1, 3, 3),
    )
    add("embed_tokens_extend.audio_embed.encoder.embed.conv.5.bias", "audio", (audio_config__nemo_conv_channels,))
    add(
        "embed_tokens_extend.audio_embed.encoder.embed.conv.6.weight",
        "audio",
        (audio_config__nemo_conv_channels, audio_config__nemo_conv_channels, 1, 1),
    )
    add("embed_tokens_extend.audio_embed.encoder.embed.conv.6.bias", "audio", (audio_config__nemo_conv_channels,))
    add(
        "embed_tokens_extend.audio_embed.encoder.embed.out.weight",
        "audio",
        (audio_config__hidden_size, audio_config__nemo_conv_channels * audio_config__nemo_final_size),
    )
    add("embed_tokens_extend.audio_embed.encoder.embed.out.bias", "audio", (audio_config__hidden_size,))
    add(
        "embed_tokens_extend.audio_embed.up_proj_for_speech.weight",
        "audio",
        (hidden_size, audio_config__hidden_size * audio_config__downsample_rate),
    )
    add("embed_tokens_extend.audio_embed.up_proj_for_speech.bias", "audio", (hidden_size,))
    add("embed_tokens_extend.audio_embed.down_proj_for_speech.weight", "audio", (hidden_size, hidden_size))
    add("embed_tokens_extend.audio_embed.down_proj_for_speech.bias", "audio", (hidden_size,))
    add(
        "embed_tokens_extend.audio_embed.up_proj_for_vision_speech.weight",
        "audio",
        (hidden_size, audio_config__hidden_size * audio_config__downsample_rate),
    )
    add("embed_tokens_extend.audio_embed.up_proj_for_vision_speech.bias", "audio", (hidden_size,))
    add("embed_tokens_extend.audio_embed.down_proj_for_vision_speech.weight", "audio", (hidden_size, hidden_size))
    add("embed_tokens_extend.audio_embed.down_proj_for_vision_speech.bias", "audio", (hidden_size,))
    add.buffer(
        "embed_tokens_extend.audio_embed.encoder.encoder_embedding.global_mean", "audio", (audio_config__input_size,)
    )
    add.buffer(
        "embed_tokens_extend.audio_embed.encoder.encoder_embedding.global_invstd", "audio", (audio_config__input_size,)
    )
    if head_dim:
        some = add.layers(num_hidden_layers)
        add("layers.*.self_attn.o_proj.weight", "attention", (hidden_size, num_attention_heads * head_dim), some)
        add(
            "layers.*.self_attn.qkv_proj.weight",
            "attention",
            (num_attention_heads * head_dim + 2 * (num_key_value_heads * head_dim), hidden_size),
            some,
        )
    if not head_dim:
        some = add.layers(num_hidden_layers)
        add(
            "layers.*.self_attn.o_proj.weight",
            "attention",
            (hidden_size, num_attention_heads * (hidden_size // num_attention_heads)),
            some,
        )
        add(
            "layers.*.self_attn.qkv_proj.weight",
            "attention",
            (
                num_attention_heads * (hidden_size // num_attention_heads)
                + 2 * (num_key_value_heads * (hidden_size // num_attention_heads)),
                hidden_size,
            ),
            some,
        )
    some = add.layers(num_hidden_layers)
    add("layers.*.mlp.gate_up_proj.weight", "feed-forward", (2 * intermediate_size, hidden_size), some)
    add("layers.*.mlp.down_proj.weight", "feed-forward", (hidden_size, intermediate_size), some)
    add("layers.*.input_layernorm.weight", "norms", (hidden_size,), some)
    add("layers.*.post_attention_layernorm.weight", "norms", (hidden_size,), some)
    some = add.layers(vision_config__num_hidden_layers)
    add(
        "embed_tokens_extend.image_embed.img_processor.encoder.layers.*.layer_norm1.weight",
        "vision",
        (vision_config__hidden_size,),
        some,
    )
    add(
        "embed_tokens_extend.image_embed.img_processor.encoder.layers.*.layer_norm1.bias",
        "vision",
        (vision_config__hidden_size,),
        some,
    )
    add(
        "embed_tokens_extend.image_embed.img_processor.encoder.layers.*.self_attn.k_proj.weight",
        "vision",
        (vision_config__hidden_size, vision_config__hidden_size),
        some,
    )
    add(
        "embed_tokens_extend.image_embed.img_processor.encoder.layers.*.self_attn.k_proj.bias",
        "vision",
        (vision_config__hidden_size,),
        some,
    )
    add(
        "embed_tokens_extend.image_embed.img_processor.encoder.layers.*.self_attn.v_proj.weight",
        "vision",
        (vision_config__hidden_size, vision_config__hidden_size),
        some,
    )
    add(
        "embed_tokens_extend.image_embed.img_processor.encoder.layers.*.self_attn.v_proj.bias",
        "vision",
        (vision_config__hidden_size,),
        some,
    )
    add(
        "embed_tokens_extend.image_embed.img_processor.encoder.layers.*.self_attn.q_proj.weight",
        "vision",
        (vision_config__hidden_size, vision_config__hidden_size),
        some,
    )
    add(
        "embed_tokens_extend.image_embed.img_processor.encoder.layers.*.self_attn.q_proj.bias",
        "vision",
        (vision_config__hidden_size,),
        some,
    )
    add(
        "embed_tokens_extend.image_embed.img_processor.encoder.layers.*.self_attn.out_proj.weight",
        "vision",
        (vision_config__hidden_size, vision_config__hidden_size),
        some,
    )
    add(
        "embed_tokens_extend.image_embed.img_processor.encoder.layers.*.self_attn.out_proj.bias",
        "vision",
        (vision_config__hidden_size,),
        some,
    )
    add(
        "embed_tokens_extend.image_embed.img_processor.encoder.layers.*.layer_norm2.weight",
        "vision",
        (vision_config__hidden_size,),
        some,
    )
    add(
        "embed_tokens_extend.image_embed.img_processor.encoder.layers.*.layer_norm2.bias",
        "vision",
        (vision_config__hidden_size,),
        some,
    )
    add(
        "embed_tokens_extend.image_embed.img_processor.encoder.layers.*.mlp.fc1.weight",
        "vision",
        (vision_config__intermediate_size, vision_config__hidden_size),
        some,
    )
    add(
        "embed_tokens_extend.image_embed.img_processor.encoder.layers.*.mlp.fc1.bias",
        "vision",
        (vision_config__intermediate_size,),
        some,
    )
    add(
        "embed_tokens_extend.image_embed.img_processor.encoder.layers.*.mlp.fc2.weight",
        "vision",
        (vision_config__hidden_size, vision_config__intermediate_size),
        some,
    )
    add(
        "embed_tokens_extend.image_embed.img_processor.encoder.layers.*.mlp.fc2.bias",
        "vision",
        (vision_config__hidden_size,),
        some,
    )
    if audio_config__bias_symmetric:
        add(
            "embed_tokens_extend.audio_embed.encoder.relative_attention_bias_layer.bias_values.weight",
            "audio",
            (audio_config__bias_max_distance, audio_config__num_attention_heads),
        )
    if not audio_config__bias_symmetric:
        add(
            "embed_tokens_extend.audio_embed.encoder.relative_attention_bias_layer.bias_values.weight",
            "audio",
            (audio_config__bias_max_distance * 2, audio_config__num_attention_heads),
        )
    some = add.layers(audio_config__num_blocks)
    add(
        "embed_tokens_extend.audio_embed.encoder.encoders.*.feed_forward_in.layer_norm.weight",
        "audio",
        (audio_config__hidden_size,),
        some,
    )
    add(
        "embed_tokens_extend.audio_embed.encoder.encoders.*.feed_forward_in.layer_norm.bias",
        "audio",
        (audio_config__hidden_size,),
        some,
    )
    add(
        "embed_tokens_extend.audio_embed.encoder.encoders.*.feed_forward_in.gate_up_proj.weight",
        "audio",
        (audio_config__intermediate_size * 2, audio_config__hidden_size),
        some,
    )
    add(
        "embed_tokens_extend.audio_embed.encoder.encoders.*.feed_forward_in.gate_up_proj.bias",
        "audio",
        (audio_config__intermediate_size * 2,),
        some,
    )
    add(
        "embed_tokens_extend.audio_embed.encoder.encoders.*.feed_forward_in.down_proj.weight",
        "audio",
        (audio_config__hidden_size, audio_config__intermediate_size),
        some,
    )
    add(
        "embed_tokens_extend.audio_embed.encoder.encoders.*.feed_forward_in.down_proj.bias",
        "audio",
        (audio_config__hidden_size,),
        some,
    )
    add(
        "embed_tokens_extend.audio_embed.encoder.encoders.*.self_attn.q_proj.weight",
        "audio",
        (
            audio_config__num_attention_heads * (audio_config__hidden_size // audio_config__num_attention_heads),
            audio_config__hidden_size,
        ),
        some,
    )
    add(
        "embed_tokens_extend.audio_embed.encoder.encoders.*.self_attn.q_proj.bias",
        "audio",
        (audio_config__num_attention_heads * (audio_config__hidden_size // audio_config__num_attention_heads),),
        some,
    )
    add(
        "embed_tokens_extend.audio_embed.encoder.encoders.*.self_attn.k_proj.weight",
        "audio",
        (
            audio_config__num_attention_heads * (audio_config__hidden_size // audio_config__num_attention_heads),
            audio_config__hidden_size,
        ),
        some,
    )
    add(
        "embed_tokens_extend.audio_embed.encoder.encoders.*.self_attn.k_proj.bias",
        "audio",
        (audio_config__num_attention_heads * (audio_config__hidden_size // audio_config__num_attention_heads),),
        some,
    )
    add(
        "embed_tokens_extend.audio_embed.encoder.encoders.*.self_attn.v_proj.weight",
        "audio",
        (
            audio_config__num_attention_heads * (audio_config__hidden_size // audio_config__num_attention_heads),
            audio_config__hidden_size,
        ),
        some,
    )
    add(
        "embed_tokens_extend.audio_embed.encoder.encoders.*.self_attn.v_proj.bias",
        "audio",
        (audio_config__num_attention_heads * (audio_config__hidden_size // audio_config__num_attention_heads),),
        some,
    )
    add(
        "embed_tokens_extend.audio_embed.encoder.encoders.*.self_attn.o_proj.weight",
        "audio",
        (
            audio_config__hidden_size,
            audio_config__num_attention_heads * (audio_config__hidden_size // audio_config__num_attention_heads),
        ),
        some,
    )
    add(
        "embed_tokens_extend.audio_embed.encoder.encoders.*.self_attn.o_proj.bias",
        "audio",
        (audio_config__hidden_size,),
        some,
    )
    add(
        "embed_tokens_extend.audio_embed.encoder.encoders.*.conv.layer_norm.weight",
        "audio",
        (audio_config__hidden_size,),
        some,
    )
    add(
        "embed_tokens_extend.audio_embed.encoder.encoders.*.conv.layer_norm.bias",
        "audio",
        (audio_config__hidden_size,),
        some,
    )
    add(
        "embed_tokens_extend.audio_embed.encoder.encoders.*.conv.glu.b1",
        "audio",
        (1, audio_config__ext_pw_out_channel, 1),
        some,
    )
    add(
        "embed_tokens_extend.audio_embed.encoder.encoders.*.conv.glu.b2",
        "audio",
        (1, audio_config__ext_pw_out_channel, 1),
        some,
    )
    add(
        "embed_tokens_extend.audio_embed.encoder.encoders.*.conv.glu.ext_pw_conv_1d.weight",
        "audio",
        (audio_config__ext_pw_out_channel * 2, audio_config__hidden_size, 1),
        some,
    )
    add(
        "embed_tokens_extend.audio_embed.encoder.encoders.*.conv.glu.ext_pw_conv_1d.bias",
        "audio",
        (audio_config__ext_pw_out_channel * 2,),
        some,
    )
    add(
        "embed_tokens_extend.audio_embed.encoder.encoders.*.conv.dw_sep_conv_1d.dw_conv.weight",
        "audio",
        (audio_config__hidden_size * audio_config__depthwise_multiplier, 1, audio_config__kernel_size),
        some,
    )
    add(
        "embed_tokens_extend.audio_embed.encoder.encoders.*.conv.dw_sep_conv_1d.dw_conv.bias",
        "audio",
        (audio_config__hidden_size * audio_config__depthwise_multiplier,),
        some,
    )
    add(
        "embed_tokens_extend.audio_embed.encoder.encoders.*.conv.dw_sep_conv_1d.pw_conv.weight",
        "audio",
        (
            audio_config__depthwise_separable_out_channel,
            audio_config__hidden_size * audio_config__depthwise_multiplier,
            1,
        ),
        some,
    )
    add(
        "embed_tokens_extend.audio_embed.encoder.encoders.*.conv.dw_sep_conv_1d.pw_conv.bias",
        "audio",
        (audio_config__depthwise_separable_out_channel,),
        some,
    )
    add(
        "embed_tokens_extend.audio_embed.encoder.encoders.*.conv.ext_pw_conv_1d.weight",
        "audio",
        (audio_config__ext_pw_out_channel, audio_config__hidden_size, 1),
        some,
    )
    add(
        "embed_tokens_extend.audio_embed.encoder.encoders.*.conv.ext_pw_conv_1d.bias",
        "audio",
        (audio_config__ext_pw_out_channel,),
        some,
    )
    add(
        "embed_tokens_extend.audio_embed.encoder.encoders.*.feed_forward_out.layer_norm.weight",
        "audio",
        (audio_config__hidden_size,),
        some,
    )
    add(
        "embed_tokens_extend.audio_embed.encoder.encoders.*.feed_forward_out.layer_norm.bias",
        "audio",
        (audio_config__hidden_size,),
        some,
    )
    add(
        "embed_tokens_extend.audio_embed.encoder.encoders.*.feed_forward_out.gate_up_proj.weight",
        "audio",
        (audio_config__intermediate_size * 2, audio_config__hidden_size),
        some,
    )
    add(
        "embed_tokens_extend.audio_embed.encoder.encoders.*.feed_forward_out.gate_up_proj.bias",
        "audio",
        (audio_config__intermediate_size * 2,),
        some,
    )
    add(
        "embed_tokens_extend.audio_embed.encoder.encoders.*.feed_forward_out.down_proj.weight",
        "audio",
        (audio_config__hidden_size, audio_config__intermediate_size),
        some,
    )
    add(
        "embed_tokens_extend.audio_embed.encoder.encoders.*.feed_forward_out.down_proj.bias",
        "audio",
        (audio_config__hidden_size,),
        some,
    )
    add(
        "embed_tokens_extend.audio_embed.encoder.encoders.*.layer_norm_att.weight",
        "audio",
        (audio_config__hidden_size,),
        some,
    )
    add(
        "embed_tokens_extend.audio_embed.encoder.encoders.*.layer_norm_att.bias",
        "audio",
        (audio_config__hidden_size,),
        some,
    )
    add(
        "embed_tokens_extend.audio_embed.encoder.encoders.*.layer_norm.weight",
        "audio",
        (audio_config__hidden_size,),
        some,
    )
    add(
        "embed_tokens_extend.audio_embed.encoder.encoders.*.layer_norm.bias",
        "audio",
        (audio_config__hidden_size,),
        some,
    )
