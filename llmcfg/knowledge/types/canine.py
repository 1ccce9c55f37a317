"""canine: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'canine'

DEFAULTS = {
    'hidden_size': 768,
    'num_hidden_layers': 12,
    'num_attention_heads': 12,
    'intermediate_size': 3072,
    'hidden_act': 'gelu',
    'hidden_dropout_prob': 0.1,
    'attention_probs_dropout_prob': 0.1,
    'max_position_embeddings': 16384,
    'type_vocab_size': 16,
    'initializer_range': 0.02,
    'layer_norm_eps': 1e-12,
    'pad_token_id': 0,
    'bos_token_id': 57344,
    'eos_token_id': 57345,
    'downsampling_rate': 4,
    'upsampling_kernel_size': 4,
    'num_hash_functions': 8,
    'num_hash_buckets': 16384,
    'local_transformer_stride': 128,
}
