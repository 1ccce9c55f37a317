"""cohere_asr: generated from transformers 5.24.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 100 random edits of it that
were not used to make this file.
"""

MAIN = "CohereAsrForConditionalGeneration"

def CohereAsrModel(add, c):
    attention_bias, encoder_config, head_dim, hidden_size, intermediate_size, max_position_embeddings, num_attention_heads, num_hidden_layers, num_key_value_heads, vocab_size = add.read(c, 'attention_bias', 'encoder_config', 'head_dim', 'hidden_size', 'intermediate_size', 'max_position_embeddings', 'num_attention_heads', 'num_hidden_layers', 'num_key_value_heads', 'vocab_size')
    encoder_config__hidden_size, = add.read(encoder_config, 'hidden_size')
    add.part('encoder', encoder_config, 'base')
    add('decoder.embed_tokens.weight', 'embedding', (vocab_size, hidden_size))
    add('decoder.norm.weight', 'norms', (hidden_size,))
    add('decoder.norm.bias', 'norms', (hidden_size,))
    add('decoder.pos_emb.weight', 'other', (max_position_embeddings, hidden_size))
    add('decoder.embedding_layernorm.weight', 'norms', (hidden_size,))
    add('decoder.embedding_layernorm.bias', 'norms', (hidden_size,))
    add('decoder.proj.weight', 'other', (hidden_size, encoder_config__hidden_size))
    add('decoder.proj.bias', 'other', (hidden_size,))
    some = add.layers(num_hidden_layers)
    add('decoder.layers.*.self_attn.q_proj.weight', 'attention', (num_attention_heads * head_dim, hidden_size), some)
    add('decoder.layers.*.self_attn.k_proj.weight', 'attention', (num_key_value_heads * head_dim, hidden_size), some)
    add('decoder.layers.*.self_attn.v_proj.weight', 'attention', (num_key_value_heads * head_dim, hidden_size), some)
    add('decoder.layers.*.self_attn.o_proj.weight', 'attention', (hidden_size, num_attention_heads * head_dim), some)
    add('decoder.layers.*.encoder_attn.q_proj.weight', 'attention', (num_attention_heads * head_dim, hidden_size), some)
    add('decoder.layers.*.encoder_attn.k_proj.weight', 'attention', (num_key_value_heads * head_dim, hidden_size), some)
    add('decoder.layers.*.encoder_attn.v_proj.weight', 'attention', (num_key_value_heads * head_dim, hidden_size), some)
    add('decoder.layers.*.encoder_attn.o_proj.weight', 'attention', (hidden_size, num_attention_heads * head_dim), some)
    add('decoder.layers.*.mlp.fc1.weight', 'feed-forward', (intermediate_size, hidden_size), some)
    add('decoder.layers.*.mlp.fc1.bias', 'feed-forward', (intermediate_size,), some)
    add('decoder.layers.*.mlp.fc2.weight', 'feed-forward', (hidden_size, intermediate_size), some)
    add('decoder.layers.*.mlp.fc2.bias', 'feed-forward', (hidden_size,), some)
    add('decoder.layers.*.input_layernorm.weight', 'norms', (hidden_size,), some)
    add('decoder.layers.*.input_layernorm.bias', 'norms', (hidden_size,), some)
    add('decoder.layers.*.post_attention_layernorm.weight', 'norms', (hidden_size,), some)
    add('decoder.layers.*.post_attention_layernorm.bias', 'norms', (hidden_size,), some)
    add('decoder.layers.*.final_layernorm.weight', 'norms', (hidden_size,), some)
    add('decoder.layers.*.final_layernorm.bias', 'norms', (hidden_size,), some)
    if attention_bias:
        some = add.layers(num_hidden_layers)
        add('decoder.layers.*.self_attn.q_proj.bias', 'attention', (num_attention_heads * head_dim,), some)
        add('decoder.layers.*.self_attn.k_proj.bias', 'attention', (num_key_value_heads * head_dim,), some)
        add('decoder.layers.*.self_attn.v_proj.bias', 'attention', (num_key_value_heads * head_dim,), some)
        add('decoder.layers.*.self_attn.o_proj.bias', 'attention', (hidden_size,), some)
        add('decoder.layers.*.encoder_attn.q_proj.bias', 'attention', (num_attention_heads * head_dim,), some)
        add('decoder.layers.*.encoder_attn.k_proj.bias', 'attention', (num_key_value_heads * head_dim,), some)
        add('decoder.layers.*.encoder_attn.v_proj.bias', 'attention', (num_key_value_heads * head_dim,), some)
        add('decoder.layers.*.encoder_attn.o_proj.bias', 'attention', (hidden_size,), some)


def CohereAsrForConditionalGeneration(add, c):
    hidden_size, tie_word_embeddings, vocab_size = add.read(c, 'hidden_size', 'tie_word_embeddings', 'vocab_size')
    add.base('model.', CohereAsrModel, c)
    if tie_word_embeddings:
        add.tied('proj_out.weight', 'head', 'model.decoder.embed_tokens.weight', (vocab_size, hidden_size))
    if not tie_word_embeddings:
        add('proj_out.weight', 'head', (vocab_size, hidden_size))
    add('proj_out.bias', 'head', (vocab_size,))
