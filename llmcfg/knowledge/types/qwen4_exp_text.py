"""qwen4_exp_text: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd, put, span

MODEL_TYPE = 'qwen4_exp_text'

DEFAULTS = {
    'vocab_size': 248320,
    'hidden_size': 2048,
    'num_hidden_layers': 40,
    'num_attention_heads': 16,
    'num_key_value_heads': 2,
    'hidden_act': 'silu',
    'max_position_embeddings': 32768,
    'initializer_range': 0.02,
    'rms_norm_eps': 1e-06,
    'use_cache': True,
    'tie_word_embeddings': False,
    'rope_parameters': None,
    'attention_bias': False,
    'attention_dropout': 0.0,
    'head_dim': 256,
    'linear_conv_kernel_dim': 4,
    'linear_key_head_dim': 128,
    'linear_value_head_dim': 128,
    'linear_num_key_heads': 16,
    'linear_num_value_heads': 32,
    'moe_intermediate_size': 512,
    'shared_expert_intermediate_size': 512,
    'num_experts_per_tok': 10,
    'num_experts': 512,
    'output_router_logits': False,
    'router_aux_loss_coef': 0.001,
    'layer_types': None,
    'pad_token_id': None,
    'bos_token_id': None,
    'eos_token_id': None,
    'hc_count': 4,
    'hc_lowrank': 320,
    'ple_layer_ids': None,
    'ple_embed_dim': None,
    'ple_conv_kernel_size': 4,
    'ngram_size': 3,
    'heads_per_ngram': 8,
    'ngram_vocab_size_base': 20000000,
    'make_ngram_vocab_size_divisible_by': 128,
    'seed': 1234,
    'split_ngram_parts': 512,
    'indexer_n_heads': None,
    'indexer_kv_heads': None,
    'indexer_head_dim': None,
    'indexer_budget': None,
    'indexer_compress_ratio': None,
    'norm_topk_prob': True,
    'output_gate_type': None,
}


def post_init(c, v, kwargs):
    try:
        put(c, v, 'ple_layer_ids', [] if v['ple_layer_ids'] is None else sorted(set(v['ple_layer_ids'])), '[] if ple_layer_ids is None else sorted(set(ple_layer_ids))')
    except Exception as e:
        odd(c, 'ple_layer_ids', e)
    put(c, v, 'ple_embed_dim', v['hidden_size'] if v['ple_embed_dim'] is None else v['ple_embed_dim'], 'hidden_size')
    put(c, v, 'number_of_conv_states', 3 if v['ple_layer_ids'] else 1, '3 if ple_layer_ids else 1')
    try:
        if v['layer_types'] is None:
            interval_pattern = kwargs.pop('full_attention_interval', 4)
            put(c, v, 'layer_types', ['linear_attention' if (i + 1) % interval_pattern else 'indexed_attention' for i in span(v['num_hidden_layers'])], 'full_attention_interval, num_hidden_layers', ('full_attention_interval',))
        elif 'full_attention' in v['layer_types']:
            put(c, v, 'layer_types', ['indexed_attention' if layer == 'full_attention' else layer for layer in v['layer_types']], 'layer_types')
    except Exception as e:
        odd(c, 'layer_types', e)
    base(c, v, kwargs)
