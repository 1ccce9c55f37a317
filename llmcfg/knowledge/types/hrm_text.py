"""hrm_text: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd, put, times

MODEL_TYPE = 'hrm_text'

DEFAULTS = {
    'vocab_size': 151808,
    'hidden_size': 1536,
    'intermediate_size': 4096,
    'num_hidden_layers': 16,
    'num_attention_heads': 12,
    'hidden_act': 'silu',
    'max_position_embeddings': 2048,
    'initializer_range': 0.02,
    'rms_norm_eps': 1e-06,
    'use_cache': True,
    'pad_token_id': None,
    'bos_token_id': None,
    'eos_token_id': None,
    'tie_word_embeddings': False,
    'rope_parameters': None,
    'attention_bias': False,
    'attention_dropout': 0.0,
    'mlp_bias': False,
    'head_dim': 128,
    'H_cycles': 2,
    'L_cycles': 3,
    'L_bp_cycles': None,
    'embedding_scale': None,
    'prefix_lm': True,
    'num_layers_per_stack': None,
}


def post_init(c, v, kwargs):
    if v['L_bp_cycles'] is None:
        put(c, v, 'L_bp_cycles', [2])
    try:
        if v['embedding_scale'] is None:
            put(c, v, 'embedding_scale', 1.0 / v['initializer_range'], '1.0 / initializer_range')
    except Exception as e:
        odd(c, 'embedding_scale', e)
    try:
        if v['num_layers_per_stack'] is None:
            put(c, v, 'num_layers_per_stack', v['num_hidden_layers'], 'num_hidden_layers')
            put(c, v, 'num_hidden_layers', times(times(v['num_layers_per_stack'], v['H_cycles']), v['L_cycles'] + 1), 'num_layers_per_stack * H_cycles * (L_cycles + 1)')
    except Exception as e:
        odd(c, 'num_layers_per_stack, num_hidden_layers', e)
    base(c, v, kwargs)
