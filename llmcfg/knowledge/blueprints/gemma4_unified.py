"""gemma4_unified: generated from transformers 5.23.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 24 random edits of it that
were not used to make this file.
"""

MAIN = "Gemma4UnifiedForConditionalGeneration"


def Gemma4UnifiedModel(add, c):
    audio_config, text_config, vision_config = add.read(c, "audio_config", "text_config", "vision_config")
    (audio_config__audio_embed_dim,) = add.read(audio_config, "audio_embed_dim")
    (text_config__hidden_size,) = add.read(text_config, "hidden_size")
    (
        vision_config__mm_embed_dim,
        vision_config__mm_posemb_size,
        vision_config__output_proj_dims,
        vision_config__patch_size,
        vision_config__pooling_kernel_size,
    ) = add.read(
        vision_config, "mm_embed_dim", "mm_posemb_size", "output_proj_dims", "patch_size", "pooling_kernel_size"
    )
    add.part("language_model", text_config, "base")
    if vision_config is not None:
        add("embed_vision.pos_embedding", "vision", (vision_config__mm_posemb_size, 2, vision_config__mm_embed_dim))
        add(
            "embed_vision.patch_ln1.weight",
            "vision",
            ((vision_config__patch_size * vision_config__pooling_kernel_size) ** 2 * 3,),
        )
        add(
            "embed_vision.patch_ln1.bias",
            "vision",
            ((vision_config__patch_size * vision_config__pooling_kernel_size) ** 2 * 3,),
        )
        add(
            "embed_vision.patch_dense.weight",
            "vision",
            (vision_config__mm_embed_dim, (vision_config__patch_size * vision_config__pooling_kernel_size) ** 2 * 3),
        )
        add("embed_vision.patch_dense.bias", "vision", (vision_config__mm_embed_dim,))
        add("embed_vision.patch_ln2.weight", "vision", (vision_config__mm_embed_dim,))
        add("embed_vision.patch_ln2.bias", "vision", (vision_config__mm_embed_dim,))
        add("embed_vision.pos_norm.weight", "vision", (vision_config__mm_embed_dim,))
        add("embed_vision.pos_norm.bias", "vision", (vision_config__mm_embed_dim,))
        add(
            "embed_vision.multimodal_embedder.embedding_projection.weight",
            "vision",
            (text_config__hidden_size, vision_config__output_proj_dims),
        )
    if audio_config is not None:
        add(
            "embed_audio.embedding_projection.weight",
            "audio",
            (text_config__hidden_size, audio_config__audio_embed_dim),
        )


def Gemma4UnifiedForConditionalGeneration(add, c):
    text_config, tie_word_embeddings = add.read(c, "text_config", "tie_word_embeddings")
    text_config__hidden_size, text_config__vocab_size = add.read(text_config, "hidden_size", "vocab_size")
    add.base("model.", Gemma4UnifiedModel, c)
    if tie_word_embeddings:
        add.tied(
            "lm_head.weight",
            "head",
            "model.language_model.embed_tokens.weight",
            (text_config__vocab_size, text_config__hidden_size),
        )
    if not tie_word_embeddings:
        add("lm_head.weight", "head", (text_config__vocab_size, text_config__hidden_size))
