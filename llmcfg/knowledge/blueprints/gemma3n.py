"""gemma3n: generated from transformers 5.23.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 100 random edits of it that
were not used to make this file.
"""

MAIN = "Gemma3nForConditionalGeneration"

def Gemma3nModel(add, c):
    audio_config, text_config, vision_config = add.read(c, 'audio_config', 'text_config', 'vision_config')
    audio_config__hidden_size, audio_config__vocab_size = add.read(audio_config, 'hidden_size', 'vocab_size')
    text_config__hidden_size, = add.read(text_config, 'hidden_size')
    vision_config__hidden_size, vision_config__vocab_size = add.read(vision_config, 'hidden_size', 'vocab_size')
    add.part('vision_tower', vision_config, 'base', 'vision')
    add.part('language_model', text_config, 'base')
    add.part('audio_tower', audio_config, 'base', 'audio')
    add('embed_vision.embedding.weight', 'vision', (vision_config__vocab_size, vision_config__hidden_size))
    add('embed_vision.hard_embedding_norm.weight', 'vision', (vision_config__hidden_size,))
    add('embed_vision.soft_embedding_norm.weight', 'vision', (vision_config__hidden_size,))
    add('embed_vision.embedding_projection.weight', 'vision', (text_config__hidden_size, vision_config__hidden_size))
    add('embed_audio.embedding.weight', 'audio', (audio_config__vocab_size, audio_config__hidden_size))
    add('embed_audio.hard_embedding_norm.weight', 'audio', (audio_config__hidden_size,))
    add('embed_audio.soft_embedding_norm.weight', 'audio', (audio_config__hidden_size,))
    add('embed_audio.embedding_projection.weight', 'audio', (text_config__hidden_size, audio_config__hidden_size))


def Gemma3nForConditionalGeneration(add, c):
    text_config, tie_word_embeddings = add.read(c, 'text_config', 'tie_word_embeddings')
    text_config__hidden_size, text_config__vocab_size = add.read(text_config, 'hidden_size', 'vocab_size')
    add.base('model.', Gemma3nModel, c)
    if tie_word_embeddings:
        add.tied('lm_head.weight', 'head', 'model.language_model.embed_tokens.weight', (text_config__vocab_size, text_config__hidden_size))
    if not tie_word_embeddings:
        add('lm_head.weight', 'head', (text_config__vocab_size, text_config__hidden_size))
