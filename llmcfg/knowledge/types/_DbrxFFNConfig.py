"""DbrxFFNConfig: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import base, put

MODEL_TYPE = 'DbrxFFNConfig'

DEFAULTS = {
    'hidden_size': 6144,
    'ffn_act_fn': None,
    'ffn_hidden_size': 3584,
    'moe_num_experts': 4,
    'moe_top_k': 1,
    'moe_jitter_eps': None,
    'moe_loss_weight': 0.01,
    'moe_normalize_expert_weights': 1.0,
}


def post_init(c, v, kwargs):
    if v['ffn_act_fn'] is None:
        put(c, v, 'ffn_act_fn', {'name': 'silu'})
    base(c, v, kwargs)
