"""xlstm: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, put, times

MODEL_TYPE = 'xlstm'

DEFAULTS = {
    'vocab_size': 50304,
    'hidden_size': 4096,
    'embedding_dim': None,
    'num_hidden_layers': 32,
    'num_blocks': None,
    'num_heads': 8,
    'use_bias': False,
    'norm_reduction_force_float32': True,
    'tie_word_embeddings': False,
    'add_out_norm': True,
    'norm_eps': 1e-06,
    'qk_dim_factor': 0.5,
    'v_dim_factor': 1.0,
    'chunkwise_kernel': 'chunkwise--native_autograd',
    'sequence_kernel': 'native_sequence__native',
    'step_kernel': 'native',
    'mode': 'inference',
    'chunk_size': 64,
    'return_last_states': True,
    'autocast_kernel_dtype': 'bfloat16',
    'eps': 1e-06,
    'inference_state_dtype': 'float32',
    'ffn_proj_factor': 2.667,
    'ffn_round_up_to_multiple_of': 64,
    'gate_soft_cap': 15.0,
    'output_logit_soft_cap': 30.0,
    'weight_mode': 'single',
    'use_cache': True,
    'pad_token_id': 1,
    'bos_token_id': 0,
    'eos_token_id': 2,
    'max_inference_chunksize': 16384,
}


def post_init(c, v, kwargs):
    put(c, v, 'hidden_size', v['hidden_size'] if v['hidden_size'] is not None else v['embedding_dim'], 'embedding_dim')
    put(c, v, 'embedding_dim', v['embedding_dim'] if v['embedding_dim'] is not None else v['hidden_size'], 'hidden_size')
    put(c, v, 'num_hidden_layers', v['num_hidden_layers'] if v['num_hidden_layers'] is not None else v['num_blocks'], 'num_blocks')
    put(c, v, 'num_blocks', v['num_blocks'] if v['num_blocks'] is not None else v['num_hidden_layers'], 'num_hidden_layers')
    base(c, v, kwargs)


def round_up_to_next_multiple_of(x, multiple_of):
    return int(times((x + multiple_of - 1) // multiple_of, multiple_of))


def get_qk_dim(c, v):
    return round_up_to_next_multiple_of(times(v['hidden_size'], v['qk_dim_factor']), multiple_of=64)


def get_qk_head_dim(c, v):
    return get_qk_dim(c, v) // v['num_heads']


def get_v_dim(c, v):
    return round_up_to_next_multiple_of(times(v['hidden_size'], v['v_dim_factor']), multiple_of=64)


def get_v_head_dim(c, v):
    return get_v_dim(c, v) // v['num_heads']


PROPERTIES = {
    'qk_dim': get_qk_dim,
    'qk_head_dim': get_qk_head_dim,
    'v_dim': get_v_dim,
    'v_head_dim': get_v_head_dim,
}
