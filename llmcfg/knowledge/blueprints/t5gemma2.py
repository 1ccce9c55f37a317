"""t5gemma2: generated from transformers 5.23.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 24 random edits of it that
were not used to make this file.
"""

MAIN = "T5Gemma2ForConditionalGeneration"

def T5Gemma2Model(add, c):
    decoder, encoder, tie_word_embeddings = add.read(c, 'decoder', 'encoder', 'tie_word_embeddings')
    decoder__attention_bias, decoder__head_dim, decoder__hidden_size, decoder__intermediate_size, decoder__layer_types, decoder__num_attention_heads, decoder__num_key_value_heads, decoder__vocab_size = add.read(decoder, 'attention_bias', 'head_dim', 'hidden_size', 'intermediate_size', 'layer_types', 'num_attention_heads', 'num_key_value_heads', 'vocab_size')
    encoder__text_config, encoder__vision_config = add.read(encoder, 'text_config', 'vision_config')
    encoder__text_config__attention_bias, encoder__text_config__head_dim, encoder__text_config__hidden_size, encoder__text_config__intermediate_size, encoder__text_config__layer_types, encoder__text_config__num_attention_heads, encoder__text_config__num_key_value_heads, encoder__text_config__vocab_size = add.read(encoder__text_config, 'attention_bias', 'head_dim', 'hidden_size', 'intermediate_size', 'layer_types', 'num_attention_heads', 'num_key_value_heads', 'vocab_size')
    encoder__vision_config__hidden_size, = add.read(encoder__vision_config, 'hidden_size')
    add.part('encoder.vision_tower', encoder__vision_config, 'base', 'vision')
    add('encoder.text_model.embed_tokens.weight', 'embedding', (encoder__text_config__vocab_size, encoder__text_config__hidden_size))
    add('encoder.text_model.embed_tokens.eoi_embedding', 'embedding', (encoder__text_config__hidden_size,))
    add('encoder.text_model.norm.weight', 'norms', (encoder__text_config__hidden_size,))
    add('encoder.multi_modal_projector.mm_input_projection_weight', 'vision', (encoder__vision_config__hidden_size, encoder__text_config__hidden_size))
    add('encoder.multi_modal_projector.mm_soft_emb_norm.weight', 'vision', (encoder__vision_config__hidden_size,))
    add('decoder.norm.weight', 'norms', (decoder__hidden_size,))
    some = add.layers(len(encoder__text_config__layer_types))
    add('encoder.text_model.layers.*.self_attn.q_proj.weight', 'attention', (encoder__text_config__num_attention_heads * encoder__text_config__head_dim, encoder__text_config__hidden_size), some)
    add('encoder.text_model.layers.*.self_attn.k_proj.weight', 'attention', (encoder__text_config__num_key_value_heads * encoder__text_config__head_dim, encoder__text_config__hidden_size), some)
    add('encoder.text_model.layers.*.self_attn.v_proj.weight', 'attention', (encoder__text_config__num_key_value_heads * encoder__text_config__head_dim, encoder__text_config__hidden_size), some)
    add('encoder.text_model.layers.*.self_attn.o_proj.weight', 'attention', (encoder__text_config__hidden_size, encoder__text_config__num_attention_heads * encoder__text_config__head_dim), some)
    add('encoder.text_model.layers.*.self_attn.q_norm.weight', 'norms', (encoder__text_config__head_dim,), some)
    add('encoder.text_model.layers.*.self_attn.k_norm.weight', 'norms', (encoder__text_config__head_dim,), some)
    add('encoder.text_model.layers.*.pre_self_attn_layernorm.weight', 'norms', (encoder__text_config__hidden_size,), some)
    add('encoder.text_model.layers.*.post_self_attn_layernorm.weight', 'norms', (encoder__text_config__hidden_size,), some)
    add('encoder.text_model.layers.*.mlp.gate_proj.weight', 'feed-forward', (encoder__text_config__intermediate_size, encoder__text_config__hidden_size), some)
    add('encoder.text_model.layers.*.mlp.up_proj.weight', 'feed-forward', (encoder__text_config__intermediate_size, encoder__text_config__hidden_size), some)
    add('encoder.text_model.layers.*.mlp.down_proj.weight', 'feed-forward', (encoder__text_config__hidden_size, encoder__text_config__intermediate_size), some)
    add('encoder.text_model.layers.*.pre_feedforward_layernorm.weight', 'norms', (encoder__text_config__hidden_size,), some)
    add('encoder.text_model.layers.*.post_feedforward_layernorm.weight', 'norms', (encoder__text_config__hidden_size,), some)
    if tie_word_embeddings:
        add.tied('decoder.embed_tokens.weight', 'embedding', 'encoder.text_model.embed_tokens.weight', (encoder__text_config__vocab_size, encoder__text_config__hidden_size))
        add.tied('decoder.embed_tokens.eoi_embedding', 'embedding', 'encoder.text_model.embed_tokens.eoi_embedding', (encoder__text_config__hidden_size,))
    if not tie_word_embeddings:
        add('decoder.embed_tokens.weight', 'embedding', (decoder__vocab_size, decoder__hidden_size))
        add('decoder.embed_tokens.eoi_embedding', 'embedding', (decoder__hidden_size,))
    some = add.layers(len(decoder__layer_types))
    add('decoder.layers.*.self_attn.q_proj.weight', 'attention', (decoder__num_attention_heads * decoder__head_dim, decoder__hidden_size), some)
    add('decoder.layers.*.self_attn.k_proj.weight', 'attention', (decoder__num_key_value_heads * decoder__head_dim, decoder__hidden_size), some)
    add('decoder.layers.*.self_attn.v_proj.weight', 'attention', (decoder__num_key_value_heads * decoder__head_dim, decoder__hidden_size), some)
    add('decoder.layers.*.self_attn.o_proj.weight', 'attention', (decoder__hidden_size, decoder__num_attention_heads * decoder__head_dim), some)
    add('decoder.layers.*.self_attn.q_norm.weight', 'norms', (decoder__head_dim,), some)
    add('decoder.layers.*.self_attn.k_norm.weight', 'norms', (decoder__head_dim,), some)
    add('decoder.layers.*.pre_self_attn_layernorm.weight', 'norms', (decoder__hidden_size,), some)
    add('decoder.layers.*.post_self_attn_layernorm.weight', 'norms', (decoder__hidden_size,), some)
    add('decoder.layers.*.mlp.gate_proj.weight', 'feed-forward', (decoder__intermediate_size, decoder__hidden_size), some)
    add('decoder.layers.*.mlp.up_proj.weight', 'feed-forward', (decoder__intermediate_size, decoder__hidden_size), some)
    add('decoder.layers.*.mlp.down_proj.weight', 'feed-forward', (decoder__hidden_size, decoder__intermediate_size), some)
    add('decoder.layers.*.pre_feedforward_layernorm.weight', 'norms', (decoder__hidden_size,), some)
    add('decoder.layers.*.post_feedforward_layernorm.weight', 'norms', (decoder__hidden_size,), some)
    if encoder__text_config__attention_bias:
        some = add.layers(len(encoder__text_config__layer_types))
        add('encoder.text_model.layers.*.self_attn.q_proj.bias', 'attention', (encoder__text_config__num_attention_heads * encoder__text_config__head_dim,), some)
        add('encoder.text_model.layers.*.self_attn.k_proj.bias', 'attention', (encoder__text_config__num_key_value_heads * encoder__text_config__head_dim,), some)
        add('encoder.text_model.layers.*.self_attn.v_proj.bias', 'attention', (encoder__text_config__num_key_value_heads * encoder__text_config__head_dim,), some)
        add('encoder.text_model.layers.*.self_attn.o_proj.bias', 'attention', (encoder__text_config__hidden_size,), some)
    if decoder__attention_bias:
        some = add.layers(len(decoder__layer_types))
        add('decoder.layers.*.self_attn.q_proj.bias', 'attention', (decoder__num_attention_heads * decoder__head_dim,), some)
        add('decoder.layers.*.self_attn.k_proj.bias', 'attention', (decoder__num_key_value_heads * decoder__head_dim,), some)
        add('decoder.layers.*.self_attn.v_proj.bias', 'attention', (decoder__num_key_value_heads * decoder__head_dim,), some)
        add('decoder.layers.*.self_attn.o_proj.bias', 'attention', (decoder__hidden_size,), some)


def T5Gemma2ForConditionalGeneration(add, c):
    decoder, encoder, tie_word_embeddings = add.read(c, 'decoder', 'encoder', 'tie_word_embeddings')
    decoder__hidden_size, decoder__vocab_size = add.read(decoder, 'hidden_size', 'vocab_size')
    encoder__text_config, = add.read(encoder, 'text_config')
    encoder__text_config__hidden_size, encoder__text_config__vocab_size = add.read(encoder__text_config, 'hidden_size', 'vocab_size')
    add.base('model.', T5Gemma2Model, c)
    if tie_word_embeddings:
        add.tied('lm_head.out_proj.weight', 'head', 'model.encoder.text_model.embed_tokens.weight', (encoder__text_config__vocab_size, encoder__text_config__hidden_size))
    if not tie_word_embeddings:
        add('lm_head.out_proj.weight', 'head', (decoder__vocab_size, decoder__hidden_size))


def T5Gemma2ForSequenceClassification(add, c):
    decoder, num_labels = add.read(c, 'decoder', 'num_labels')
    decoder__hidden_size, = add.read(decoder, 'hidden_size')
    add.base('model.', T5Gemma2Model, c)
    add('score.out_proj.weight', 'head', (num_labels, decoder__hidden_size))
    add('score.out_proj.bias', 'head', (num_labels,))


def T5Gemma2ForTokenClassification(add, c):
    decoder, num_labels = add.read(c, 'decoder', 'num_labels')
    decoder__hidden_size, = add.read(decoder, 'hidden_size')
    add.base('model.', T5Gemma2Model, c)
    add('score.out_proj.weight', 'head', (num_labels, decoder__hidden_size))
    add('score.out_proj.bias', 'head', (num_labels,))
