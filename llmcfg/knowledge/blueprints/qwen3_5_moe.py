"""qwen3_5_moe: generated from transformers 5.23.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 24 random edits of it that
were not used to make this file.
"""

MAIN = "Qwen3_5MoeForConditionalGeneration"


def Qwen3_5MoeModel(add, c):
    text_config, vision_config = add.read(c, "text_config", "vision_config")
    add.part("visual", vision_config, "base", "vision")
    add.part("language_model", text_config, "base")


def Qwen3_5MoeForConditionalGeneration(add, c):
    text_config, tie_word_embeddings = add.read(c, "text_config", "tie_word_embeddings")
    text_config__hidden_size, text_config__vocab_size = add.read(text_config, "hidden_size", "vocab_size")
    add.base("model.", Qwen3_5MoeModel, c)
    if tie_word_embeddings:
        add.tied(
            "lm_head.weight",
            "head",
            "model.language_model.embed_tokens.weight",
            (text_config__vocab_size, text_config__hidden_size),
        )
    if not tie_word_embeddings:
        add("lm_head.weight", "head", (text_config__vocab_size, text_config__hidden_size))
