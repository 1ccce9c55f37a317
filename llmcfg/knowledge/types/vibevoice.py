"""vibevoice: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, get_attr, odd, put, put_attr

MODEL_TYPE = 'vibevoice'

DEFAULTS = {
    'audio_config': None,
    'semantic_model_config': None,
    'text_config': None,
    'diffusion_head_config': None,
    'pad_token_id': 151643,
    'eos_token_id': 151643,
    'audio_bos_token_id': 151652,
    'audio_eos_token_id': 151653,
    'audio_token_id': 151654,
    'diffusion_loss_weight': 0.5,
}

# key: (type, the file's model_type may choose another, arguments where the file has none, optional)
SUB_CONFIGS = {
    'text_config': ('qwen2', True, {}, False),
    'diffusion_head_config': ('vibevoice_diffusion', False, {}, False),
    'semantic_model_config': ('vibevoice_acoustic_tokenizer_encoder', True, {'hidden_size': 128}, False),
    'audio_config': ('vibevoice_acoustic_tokenizer', True, {}, False),
}


def post_init(c, v, kwargs):
    base(c, v, kwargs)
    try:
        put(c, v, 'vocab_size', v['text_config']['vocab_size'], 'text_config.vocab_size')
    except Exception as e:
        odd(c, 'vocab_size', e)
    try:
        put(c, v, 'tie_word_embeddings', get_attr(v['text_config'], 'tie_word_embeddings', False), 'text_config')
    except Exception as e:
        odd(c, 'tie_word_embeddings', e)
    try:
        put_attr(v['diffusion_head_config'], 'hidden_size', v['text_config']['hidden_size'], 'text_config.hidden_size')
    except Exception as e:
        odd(c, 'diffusion_head_config.hidden_size', e)
    try:
        put_attr(v['diffusion_head_config'], 'latent_size', v['audio_config']['hidden_size'], 'audio_config.hidden_size')
    except Exception as e:
        odd(c, 'diffusion_head_config.latent_size', e)
