"""jev: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, odd, put

MODEL_TYPE = 'jev'

DEFAULTS = {
    'hidden_size': 4096,
    'num_verbalizers': 24,
    'offsets': None,
    'softcap': None,
    'text_config': None,
    'initializer_range': 0.02,
}

# key: (type, the file's model_type may choose another, arguments where the file has none, optional)
SUB_CONFIGS = {
    'text_config': ('qwen3_5_text', True, {}, False),
}


def post_init(c, v, kwargs):
    decision_config = kwargs.pop('decision_config', None)
    judge_config = kwargs.pop('judge_config', None)
    calibration = kwargs.pop('calibration', None)
    try:
        text_config = v['text_config'].get('text_config', v['text_config']) if isinstance(v['text_config'], dict) else {}
    except Exception as e:
        odd(c, '', e)
    try:
        if (codes := (decision_config or {}).get('codes')):
            put(c, v, 'hidden_size', text_config['hidden_size'])
            text_config['is_causal'] = decision_config.get('attention_mode') != 'noncausal_full_attention'
            put(c, v, 'num_verbalizers', len(codes))
            put(c, v, 'offsets', dict.fromkeys(('noul', 'choice', 'score'), 0))
        elif judge_config:
            put(c, v, 'hidden_size', text_config['hidden_size'])
            slots = judge_config['slots']
            put(c, v, 'num_verbalizers', slots['num_slots'])
            put(c, v, 'offsets', {question_type: start for question_type, (start, _) in slots['ranges'].items()})
            put(c, v, 'softcap', judge_config.get('softcap'))
    except Exception as e:
        odd(c, 'hidden_size, num_verbalizers, offsets, softcap', e)
    if v['offsets'] is None:
        put(c, v, 'offsets', {'noul': 0, 'score': 2, 'choice': 8})
    base(c, v, kwargs)
