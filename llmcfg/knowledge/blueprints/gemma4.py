"""gemma4: generated from transformers 5.23.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 24 random edits of it that
were not used to make this file.
"""

MAIN = "Gemma4ForConditionalGeneration"


def Gemma4Model(add, c):
    audio_config, text_config, vision_config = add.read(c, "audio_config", "text_config", "vision_config")
    (audio_config__output_proj_dims,) = add.read(audio_config, "output_proj_dims")
    (text_config__hidden_size,) = add.read(text_config, "hidden_size")
    (vision_config__hidden_size,) = add.read(vision_config, "hidden_size")
    if vision_config is not None:
        add.part("vision_tower", vision_config, "base", "vision")
        add(
            "embed_vision.embedding_projection.weight", "vision", (text_config__hidden_size, vision_config__hidden_size)
        )
    add.part("language_model", text_config, "base")
    if audio_config is not None:
        add.part("audio_tower", audio_config, "base", "audio")
        add(
            "embed_audio.embedding_projection.weight",
            "audio",
            (text_config__hidden_size, audio_config__output_proj_dims),
        )


def Gemma4ForConditionalGeneration(add, c):
    text_config, tie_word_embeddings = add.read(c, "text_config", "tie_word_embeddings")
    text_config__hidden_size, text_config__vocab_size = add.read(text_config, "hidden_size", "vocab_size")
    add.base("model.", Gemma4Model, c)
    if tie_word_embeddings:
        add.tied(
            "lm_head.weight",
            "head",
            "model.language_model.embed_tokens.weight",
            (text_config__vocab_size, text_config__hidden_size),
        )
    if not tie_word_embeddings:
        add("lm_head.weight", "head", (text_config__vocab_size, text_config__hidden_size))
