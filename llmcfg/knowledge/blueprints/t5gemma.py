"""t5gemma: generated from transformers 5.23.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 24 random edits of it that
were not used to make this file.
"""

MAIN = "T5GemmaForConditionalGeneration"

def T5GemmaModel(add, c):
    decoder, encoder = add.read(c, 'decoder', 'encoder')
    decoder__attention_bias, decoder__cross_attention_hidden_size, decoder__head_dim, decoder__hidden_size, decoder__intermediate_size, decoder__num_attention_heads, decoder__num_hidden_layers, decoder__num_key_value_heads, decoder__vocab_size = add.read(decoder, 'attention_bias', 'cross_attention_hidden_size', 'head_dim', 'hidden_size', 'intermediate_size', 'num_attention_heads', 'num_hidden_layers', 'num_key_value_heads', 'vocab_size')
    encoder__attention_bias, encoder__head_dim, encoder__hidden_size, encoder__intermediate_size, encoder__num_attention_heads, encoder__num_hidden_layers, encoder__num_key_value_heads, encoder__vocab_size = add.read(encoder, 'attention_bias', 'head_dim', 'hidden_size', 'intermediate_size', 'num_attention_heads', 'num_hidden_layers', 'num_key_value_heads', 'vocab_size')
    add('encoder.embed_tokens.weight', 'embedding', (encoder__vocab_size, encoder__hidden_size))
    add('encoder.norm.weight', 'norms', (encoder__hidden_size,))
    add('decoder.embed_tokens.weight', 'embedding', (decoder__vocab_size, decoder__hidden_size))
    add('decoder.norm.weight', 'norms', (decoder__hidden_size,))
    some = add.layers(encoder__num_hidden_layers)
    add('encoder.layers.*.self_attn.q_proj.weight', 'attention', (encoder__num_attention_heads * encoder__head_dim, encoder__hidden_size), some)
    add('encoder.layers.*.self_attn.k_proj.weight', 'attention', (encoder__num_key_value_heads * encoder__head_dim, encoder__hidden_size), some)
    add('encoder.layers.*.self_attn.v_proj.weight', 'attention', (encoder__num_key_value_heads * encoder__head_dim, encoder__hidden_size), some)
    add('encoder.layers.*.self_attn.o_proj.weight', 'attention', (encoder__hidden_size, encoder__num_attention_heads * encoder__head_dim), some)
    add('encoder.layers.*.pre_self_attn_layernorm.weight', 'norms', (encoder__hidden_size,), some)
    add('encoder.layers.*.post_self_attn_layernorm.weight', 'norms', (encoder__hidden_size,), some)
    add('encoder.layers.*.mlp.gate_proj.weight', 'feed-forward', (encoder__intermediate_size, encoder__hidden_size), some)
    add('encoder.layers.*.mlp.up_proj.weight', 'feed-forward', (encoder__intermediate_size, encoder__hidden_size), some)
    add('encoder.layers.*.mlp.down_proj.weight', 'feed-forward', (encoder__hidden_size, encoder__intermediate_size), some)
    add('encoder.layers.*.pre_feedforward_layernorm.weight', 'norms', (encoder__hidden_size,), some)
    add('encoder.layers.*.post_feedforward_layernorm.weight', 'norms', (encoder__hidden_size,), some)
    some = add.layers(decoder__num_hidden_layers)
    add('decoder.layers.*.self_attn.q_proj.weight', 'attention', (decoder__num_attention_heads * decoder__head_dim, decoder__hidden_size), some)
    add('decoder.layers.*.self_attn.k_proj.weight', 'attention', (decoder__num_key_value_heads * decoder__head_dim, decoder__hidden_size), some)
    add('decoder.layers.*.self_attn.v_proj.weight', 'attention', (decoder__num_key_value_heads * decoder__head_dim, decoder__hidden_size), some)
    add('decoder.layers.*.self_attn.o_proj.weight', 'attention', (decoder__hidden_size, decoder__num_attention_heads * decoder__head_dim), some)
    add('decoder.layers.*.pre_self_attn_layernorm.weight', 'norms', (decoder__hidden_size,), some)
    add('decoder.layers.*.post_self_attn_layernorm.weight', 'norms', (decoder__hidden_size,), some)
    add('decoder.layers.*.mlp.gate_proj.weight', 'feed-forward', (decoder__intermediate_size, decoder__hidden_size), some)
    add('decoder.layers.*.mlp.up_proj.weight', 'feed-forward', (decoder__intermediate_size, decoder__hidden_size), some)
    add('decoder.layers.*.mlp.down_proj.weight', 'feed-forward', (decoder__hidden_size, decoder__intermediate_size), some)
    add('decoder.layers.*.pre_feedforward_layernorm.weight', 'norms', (decoder__hidden_size,), some)
    add('decoder.layers.*.post_feedforward_layernorm.weight', 'norms', (decoder__hidden_size,), some)
    add('decoder.layers.*.cross_attn.q_proj.weight', 'attention', (decoder__num_attention_heads * decoder__head_dim, decoder__hidden_size), some)
    add('decoder.layers.*.cross_attn.k_proj.weight', 'attention', (decoder__num_key_value_heads * decoder__head_dim, decoder__cross_attention_hidden_size), some)
    add('decoder.layers.*.cross_attn.v_proj.weight', 'attention', (decoder__num_key_value_heads * decoder__head_dim, decoder__cross_attention_hidden_size), some)
    add('decoder.layers.*.cross_attn.o_proj.weight', 'attention', (decoder__hidden_size, decoder__num_attention_heads * decoder__head_dim), some)
    add('decoder.layers.*.pre_cross_attn_layernorm.weight', 'norms', (decoder__hidden_size,), some)
    add('decoder.layers.*.post_cross_attn_layernorm.weight', 'norms', (decoder__hidden_size,), some)
    if encoder__attention_bias:
        some = add.layers(encoder__num_hidden_layers)
        add('encoder.layers.*.self_attn.q_proj.bias', 'attention', (encoder__num_attention_heads * encoder__head_dim,), some)
        add('encoder.layers.*.self_attn.k_proj.bias', 'attention', (encoder__num_key_value_heads * encoder__head_dim,), some)
        add('encoder.layers.*.self_attn.v_proj.bias', 'attention', (encoder__num_key_value_heads * encoder__head_dim,), some)
        add('encoder.layers.*.self_attn.o_proj.bias', 'attention', (encoder__hidden_size,), some)
    if decoder__attention_bias:
        some = add.layers(decoder__num_hidden_layers)
        add('decoder.layers.*.self_attn.q_proj.bias', 'attention', (decoder__num_attention_heads * decoder__head_dim,), some)
        add('decoder.layers.*.self_attn.k_proj.bias', 'attention', (decoder__num_key_value_heads * decoder__head_dim,), some)
        add('decoder.layers.*.self_attn.v_proj.bias', 'attention', (decoder__num_key_value_heads * decoder__head_dim,), some)
        add('decoder.layers.*.self_attn.o_proj.bias', 'attention', (decoder__hidden_size,), some)
        add('decoder.layers.*.cross_attn.q_proj.bias', 'attention', (decoder__num_attention_heads * decoder__head_dim,), some)
        add('decoder.layers.*.cross_attn.k_proj.bias', 'attention', (decoder__num_key_value_heads * decoder__head_dim,), some)
        add('decoder.layers.*.cross_attn.v_proj.bias', 'attention', (decoder__num_key_value_heads * decoder__head_dim,), some)
        add('decoder.layers.*.cross_attn.o_proj.bias', 'attention', (decoder__hidden_size,), some)


def T5GemmaForConditionalGeneration(add, c):
    decoder, tie_word_embeddings = add.read(c, 'decoder', 'tie_word_embeddings')
    decoder__hidden_size, decoder__vocab_size = add.read(decoder, 'hidden_size', 'vocab_size')
    add.base('model.', T5GemmaModel, c)
    if tie_word_embeddings:
        add.tied('lm_head.out_proj.weight', 'head', 'model.decoder.embed_tokens.weight', (decoder__vocab_size, decoder__hidden_size))
    if not tie_word_embeddings:
        add('lm_head.out_proj.weight', 'head', (decoder__vocab_size, decoder__hidden_size))


def T5GemmaForSequenceClassification(add, c):
    decoder, num_labels = add.read(c, 'decoder', 'num_labels')
    decoder__hidden_size, = add.read(decoder, 'hidden_size')
    add.base('model.', T5GemmaModel, c)
    add('score.out_proj.weight', 'head', (num_labels, decoder__hidden_size))
    add('score.out_proj.bias', 'head', (num_labels,))


def T5GemmaForTokenClassification(add, c):
    decoder, num_labels = add.read(c, 'decoder', 'num_labels')
    decoder__hidden_size, = add.read(decoder, 'hidden_size')
    add.base('model.', T5GemmaModel, c)
    add('score.out_proj.weight', 'head', (num_labels, decoder__hidden_size))
    add('score.out_proj.bias', 'head', (num_labels,))
