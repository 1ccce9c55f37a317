"""qwen2_audio: generated from transformers 5.23.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 24 random edits of it that
were not used to make this file.
"""

MAIN = "Qwen2AudioForConditionalGeneration"


def Qwen2AudioModel(add, c):
    audio_config, text_config = add.read(c, "audio_config", "text_config")
    (audio_config__d_model,) = add.read(audio_config, "d_model")
    (text_config__hidden_size,) = add.read(text_config, "hidden_size")
    add.part("audio_tower", audio_config, "base", "audio")
    add.part("language_model", text_config, "base")
    add("multi_modal_projector.linear.weight", "vision", (text_config__hidden_size, audio_config__d_model))
    add("multi_modal_projector.linear.bias", "vision", (text_config__hidden_size,))


def Qwen2AudioForConditionalGeneration(add, c):
    (text_config,) = add.read(c, "text_config")
    text_config__hidden_size, text_config__vocab_size = add.read(text_config, "hidden_size", "vocab_size")
    add.base("model.", Qwen2AudioModel, c)
    add("lm_head.weight", "head", (text_config__vocab_size, text_config__hidden_size))
