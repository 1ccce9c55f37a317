"""nllb-moe: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'nllb-moe'

DEFAULTS = {
    'is_encoder_decoder': True,
    'vocab_size': 128112,
    'max_position_embeddings': 1024,
    'encoder_layers': 12,
    'encoder_ffn_dim': 4096,
    'encoder_attention_heads': 16,
    'decoder_layers': 12,
    'decoder_ffn_dim': 4096,
    'decoder_attention_heads': 16,
    'encoder_layerdrop': 0.05,
    'decoder_layerdrop': 0.05,
    'use_cache': True,
    'activation_function': 'relu',
    'd_model': 1024,
    'dropout': 0.1,
    'attention_dropout': 0.1,
    'activation_dropout': 0.0,
    'init_std': 0.02,
    'decoder_start_token_id': 2,
    'scale_embedding': True,
    'router_bias': False,
    'router_dtype': 'float32',
    'router_ignore_padding_tokens': False,
    'num_experts': 128,
    'expert_capacity': 64,
    'encoder_sparse_step': 4,
    'decoder_sparse_step': 4,
    'router_z_loss_coef': 0.001,
    'router_aux_loss_coef': 0.001,
    'second_expert_policy': 'all',
    'normalize_router_prob_before_dropping': False,
    'batch_prioritized_routing': False,
    'moe_eval_capacity_token_fraction': 1.0,
    'moe_token_dropout': 0.2,
    'pad_token_id': 1,
    'bos_token_id': 0,
    'eos_token_id': 2,
    'tie_word_embeddings': True,
    'output_router_logits': False,
}

ATTRIBUTE_MAP = {
    'num_attention_heads': 'encoder_attention_heads',
    'hidden_size': 'd_model',
    'num_hidden_layers': 'encoder_layers',
}
