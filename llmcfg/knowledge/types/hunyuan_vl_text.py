"""hunyuan_vl_text: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, convert_rope as base_convert_rope, odd, put

MODEL_TYPE = 'hunyuan_vl_text'

DEFAULTS = {
    'vocab_size': 290943,
    'hidden_size': 4096,
    'intermediate_size': 11008,
    'num_hidden_layers': 32,
    'num_attention_heads': 32,
    'num_key_value_heads': None,
    'hidden_act': 'silu',
    'max_position_embeddings': 2048,
    'initializer_range': 0.02,
    'rms_norm_eps': 1e-05,
    'use_cache': True,
    'pad_token_id': 0,
    'bos_token_id': 1,
    'eos_token_id': 2,
    'eod_token_id': 3,
    'pretraining_tp': 1,
    'tie_word_embeddings': True,
    'rope_parameters': None,
    'attention_bias': False,
    'attention_dropout': 0.0,
    'head_dim': None,
    'sep_token_id': 4,
}

ATTRIBUTE_MAP = {
    'attention_head_dim': 'head_dim',
    'org_vocab_size': 'vocab_size',
    'pad_id': 'pad_token_id',
}


def post_init(c, v, kwargs):
    if v['num_key_value_heads'] is None:
        put(c, v, 'num_key_value_heads', v['num_attention_heads'], 'num_attention_heads')
    base(c, v, kwargs)
    rope_parameters = v.get('rope_parameters', None)
    try:
        head_dim = v['head_dim'] if v['head_dim'] is not None else v['hidden_size'] // v['num_attention_heads']
    except Exception as e:
        odd(c, '', e)


def _normalize_mrope_section_alias(rope_parameters):
    if not rope_parameters:
        return
    legacy_section = rope_parameters.pop('xdrope_section', None)
    if legacy_section is None:
        return
    mrope_section = rope_parameters.get('mrope_section')
    if mrope_section is not None:
        legacy_values = [float(section) for section in legacy_section]
        mrope_values = [float(section) for section in mrope_section]
        if legacy_values != mrope_values:
            raise ValueError
        return
    rope_parameters['mrope_section'] = legacy_section


def convert_rope(c, v, kwargs):
    kwargs = base_convert_rope(c, v, kwargs)
    rope_parameters = v.get('rope_parameters', None)
    if not rope_parameters:
        return kwargs
    _normalize_mrope_section_alias(rope_parameters)
    rope_type = rope_parameters.get('rope_type', rope_parameters.get('type', 'default'))
    if rope_type == 'xdrope':
        rope_type = 'dynamic'
    rope_parameters['rope_type'] = rope_type
    if 'type' in rope_parameters:
        rope_parameters['type'] = rope_type
    return kwargs
