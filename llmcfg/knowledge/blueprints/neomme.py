"""neomme: generated from transformers 5.23.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 24 random edits of it that
were not used to make this file.
"""

MAIN = "NeoMMEForMaskedLM"

def NeoMMEModel(add, c):
    attention_bias, embedding_rank, head_dim, hidden_size, intermediate_size, layer_types, mlp_bias, num_attention_heads, num_key_value_heads, patch_size, vocab_size = add.read(c, 'attention_bias', 'embedding_rank', 'head_dim', 'hidden_size', 'intermediate_size', 'layer_types', 'mlp_bias', 'num_attention_heads', 'num_key_value_heads', 'patch_size', 'vocab_size')
    add('embed_tokens.word_embeddings.weight', 'embedding', (vocab_size, embedding_rank))
    add('embed_tokens.embedding_projection.weight', 'embedding', (hidden_size, embedding_rank))
    add('patch_embeddings.norm.weight', 'vision', (3 * patch_size ** 2,))
    add('patch_embeddings.norm.bias', 'vision', (3 * patch_size ** 2,))
    add('patch_embeddings.up_proj.weight', 'vision', (hidden_size * 2, 3 * patch_size ** 2))
    add('patch_embeddings.down_proj.weight', 'vision', (hidden_size, hidden_size * 2))
    add('patch_embeddings.down_proj.bias', 'vision', (hidden_size,))
    add('value_embeddings.weight', 'embedding', (vocab_size, num_key_value_heads * head_dim))
    some = add.layers(len(layer_types))
    add('layers.*.lambdas', 'other', (2,), some)
    add('layers.*.self_attn.q_proj.weight', 'attention', (num_attention_heads * head_dim, hidden_size), some)
    add('layers.*.self_attn.k_proj.weight', 'attention', (num_key_value_heads * head_dim, hidden_size), some)
    add('layers.*.self_attn.v_proj.weight', 'attention', (num_key_value_heads * head_dim, hidden_size), some)
    add('layers.*.self_attn.exclusive_self_attention.alpha', 'attention', (num_attention_heads,), some)
    add('layers.*.self_attn.output_projection.gate_proj.weight', 'attention', (num_attention_heads * head_dim, hidden_size), some)
    add('layers.*.self_attn.output_projection.o_proj.weight', 'attention', (hidden_size, num_attention_heads * head_dim), some)
    add('layers.*.mlp.up_proj.weight', 'feed-forward', (intermediate_size, hidden_size), some)
    add('layers.*.mlp.down_proj.weight', 'feed-forward', (hidden_size, intermediate_size), some)
    if mlp_bias:
        some = add.layers(len(layer_types))
        add('layers.*.mlp.up_proj.bias', 'feed-forward', (intermediate_size,), some)
        add('layers.*.mlp.down_proj.bias', 'feed-forward', (hidden_size,), some)
    if attention_bias:
        some = add.layers(len(layer_types))
        add('layers.*.self_attn.q_proj.bias', 'attention', (num_attention_heads * head_dim,), some)
        add('layers.*.self_attn.k_proj.bias', 'attention', (num_key_value_heads * head_dim,), some)
        add('layers.*.self_attn.v_proj.bias', 'attention', (num_key_value_heads * head_dim,), some)
        add('layers.*.self_attn.output_projection.o_proj.bias', 'attention', (hidden_size,), some)


def NeoMMEForMaskedLM(add, c):
    embedding_rank, hidden_size, tie_word_embeddings, vocab_size = add.read(c, 'embedding_rank', 'hidden_size', 'tie_word_embeddings', 'vocab_size')
    add.base('model.', NeoMMEModel, c)
    if tie_word_embeddings:
        add.tied('unembedding_projection.weight', 'embedding', 'model.embed_tokens.embedding_projection.weight', (hidden_size, embedding_rank))
        add.tied('lm_head.weight', 'head', 'model.embed_tokens.word_embeddings.weight', (vocab_size, embedding_rank))
    if not tie_word_embeddings:
        add('unembedding_projection.weight', 'embedding', (hidden_size, embedding_rank))
        add('lm_head.weight', 'head', (vocab_size, embedding_rank))
