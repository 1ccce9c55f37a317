"""moonshine: generated from transformers 5.23.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 24 random edits of it that
were not used to make this file.
"""

MAIN = "MoonshineForConditionalGeneration"

def MoonshineModel(add, c):
    attention_bias, decoder_num_hidden_layers, encoder_num_attention_heads, encoder_num_hidden_layers, encoder_num_key_value_heads, head_dim, hidden_size, intermediate_size, vocab_size = add.read(c, 'attention_bias', 'decoder_num_hidden_layers', 'encoder_num_attention_heads', 'encoder_num_hidden_layers', 'encoder_num_key_value_heads', 'head_dim', 'hidden_size', 'intermediate_size', 'vocab_size')
    add('encoder.conv1.weight', 'other', (hidden_size, 1, 127))
    add('encoder.conv2.weight', 'other', (2 * hidden_size, hidden_size, 7))
    add('encoder.conv2.bias', 'other', (2 * hidden_size,))
    add('encoder.conv3.weight', 'other', (hidden_size, 2 * hidden_size, 3))
    add('encoder.conv3.bias', 'other', (hidden_size,))
    add('encoder.groupnorm.weight', 'norms', (hidden_size,))
    add('encoder.groupnorm.bias', 'norms', (hidden_size,))
    add('encoder.layer_norm.weight', 'norms', (hidden_size,))
    add('decoder.embed_tokens.weight', 'embedding', (vocab_size, hidden_size))
    add('decoder.norm.weight', 'norms', (hidden_size,))
    if head_dim:
        some = add.layers(encoder_num_hidden_layers)
        add('encoder.layers.*.self_attn.q_proj.weight', 'attention', (encoder_num_attention_heads * head_dim, hidden_size), some)
        add('encoder.layers.*.self_attn.k_proj.weight', 'attention', (encoder_num_key_value_heads * head_dim, hidden_size), some)
        add('encoder.layers.*.self_attn.v_proj.weight', 'attention', (encoder_num_key_value_heads * head_dim, hidden_size), some)
        add('encoder.layers.*.self_attn.o_proj.weight', 'attention', (hidden_size, encoder_num_attention_heads * head_dim), some)
    if not head_dim:
        some = add.layers(encoder_num_hidden_layers)
        add('encoder.layers.*.self_attn.q_proj.weight', 'attention', (encoder_num_attention_heads * (hidden_size // encoder_num_attention_heads), hidden_size), some)
        add('encoder.layers.*.self_attn.k_proj.weight', 'attention', (encoder_num_key_value_heads * (hidden_size // encoder_num_attention_heads), hidden_size), some)
        add('encoder.layers.*.self_attn.v_proj.weight', 'attention', (encoder_num_key_value_heads * (hidden_size // encoder_num_attention_heads), hidden_size), some)
        add('encoder.layers.*.self_attn.o_proj.weight', 'attention', (hidden_size, encoder_num_attention_heads * (hidden_size // encoder_num_attention_heads)), some)
    some = add.layers(encoder_num_hidden_layers)
    add('encoder.layers.*.mlp.fc1.weight', 'feed-forward', (intermediate_size, hidden_size), some)
    add('encoder.layers.*.mlp.fc1.bias', 'feed-forward', (intermediate_size,), some)
    add('encoder.layers.*.mlp.fc2.weight', 'feed-forward', (hidden_size, intermediate_size), some)
    add('encoder.layers.*.mlp.fc2.bias', 'feed-forward', (hidden_size,), some)
    add('encoder.layers.*.input_layernorm.weight', 'norms', (hidden_size,), some)
    add('encoder.layers.*.post_attention_layernorm.weight', 'norms', (hidden_size,), some)
    if head_dim:
        some = add.layers(decoder_num_hidden_layers)
        add('decoder.layers.*.self_attn.q_proj.weight', 'attention', (encoder_num_attention_heads * head_dim, hidden_size), some)
        add('decoder.layers.*.self_attn.k_proj.weight', 'attention', (encoder_num_key_value_heads * head_dim, hidden_size), some)
        add('decoder.layers.*.self_attn.v_proj.weight', 'attention', (encoder_num_key_value_heads * head_dim, hidden_size), some)
        add('decoder.layers.*.self_attn.o_proj.weight', 'attention', (hidden_size, encoder_num_attention_heads * head_dim), some)
        add('decoder.layers.*.encoder_attn.q_proj.weight', 'attention', (encoder_num_attention_heads * head_dim, hidden_size), some)
        add('decoder.layers.*.encoder_attn.k_proj.weight', 'attention', (encoder_num_key_value_heads * head_dim, hidden_size), some)
        add('decoder.layers.*.encoder_attn.v_proj.weight', 'attention', (encoder_num_key_value_heads * head_dim, hidden_size), some)
        add('decoder.layers.*.encoder_attn.o_proj.weight', 'attention', (hidden_size, encoder_num_attention_heads * head_dim), some)
    if not head_dim:
        some = add.layers(decoder_num_hidden_layers)
        add('decoder.layers.*.self_attn.q_proj.weight', 'attention', (encoder_num_attention_heads * (hidden_size // encoder_num_attention_heads), hidden_size), some)
        add('decoder.layers.*.self_attn.k_proj.weight', 'attention', (encoder_num_key_value_heads * (hidden_size // encoder_num_attention_heads), hidden_size), some)
        add('decoder.layers.*.self_attn.v_proj.weight', 'attention', (encoder_num_key_value_heads * (hidden_size // encoder_num_attention_heads), hidden_size), some)
        add('decoder.layers.*.self_attn.o_proj.weight', 'attention', (hidden_size, encoder_num_attention_heads * (hidden_size // encoder_num_attention_heads)), some)
        add('decoder.layers.*.encoder_attn.q_proj.weight', 'attention', (encoder_num_attention_heads * (hidden_size // encoder_num_attention_heads), hidden_size), some)
        add('decoder.layers.*.encoder_attn.k_proj.weight', 'attention', (encoder_num_key_value_heads * (hidden_size // encoder_num_attention_heads), hidden_size), some)
        add('decoder.layers.*.encoder_attn.v_proj.weight', 'attention', (encoder_num_key_value_heads * (hidden_size // encoder_num_attention_heads), hidden_size), some)
        add('decoder.layers.*.encoder_attn.o_proj.weight', 'attention', (hidden_size, encoder_num_attention_heads * (hidden_size // encoder_num_attention_heads)), some)
    some = add.layers(decoder_num_hidden_layers)
    add('decoder.layers.*.mlp.fc1.weight', 'feed-forward', (intermediate_size * 2, hidden_size), some)
    add('decoder.layers.*.mlp.fc1.bias', 'feed-forward', (intermediate_size * 2,), some)
    add('decoder.layers.*.mlp.fc2.weight', 'feed-forward', (hidden_size, intermediate_size), some)
    add('decoder.layers.*.mlp.fc2.bias', 'feed-forward', (hidden_size,), some)
    add('decoder.layers.*.input_layernorm.weight', 'norms', (hidden_size,), some)
    add('decoder.layers.*.post_attention_layernorm.weight', 'norms', (hidden_size,), some)
    add('decoder.layers.*.final_layernorm.weight', 'norms', (hidden_size,), some)
    if attention_bias and head_dim:
        some = add.layers(encoder_num_hidden_layers)
        add('encoder.layers.*.self_attn.q_proj.bias', 'attention', (encoder_num_attention_heads * head_dim,), some)
        add('encoder.layers.*.self_attn.k_proj.bias', 'attention', (encoder_num_key_value_heads * head_dim,), some)
        add('encoder.layers.*.self_attn.v_proj.bias', 'attention', (encoder_num_key_value_heads * head_dim,), some)
    if attention_bias and not head_dim:
        some = add.layers(encoder_num_hidden_layers)
        add('encoder.layers.*.self_attn.q_proj.bias', 'attention', (encoder_num_attention_heads * (hidden_size // encoder_num_attention_heads),), some)
        add('encoder.layers.*.self_attn.k_proj.bias', 'attention', (encoder_num_key_value_heads * (hidden_size // encoder_num_attention_heads),), some)
        add('encoder.layers.*.self_attn.v_proj.bias', 'attention', (encoder_num_key_value_heads * (hidden_size // encoder_num_attention_heads),), some)
    if attention_bias and head_dim:
        some = add.layers(decoder_num_hidden_layers)
        add('decoder.layers.*.self_attn.q_proj.bias', 'attention', (encoder_num_attention_heads * head_dim,), some)
        add('decoder.layers.*.self_attn.k_proj.bias', 'attention', (encoder_num_key_value_heads * head_dim,), some)
        add('decoder.layers.*.self_attn.v_proj.bias', 'attention', (encoder_num_key_value_heads * head_dim,), some)
        add('decoder.layers.*.encoder_attn.q_proj.bias', 'attention', (encoder_num_attention_heads * head_dim,), some)
        add('decoder.layers.*.encoder_attn.k_proj.bias', 'attention', (encoder_num_key_value_heads * head_dim,), some)
        add('decoder.layers.*.encoder_attn.v_proj.bias', 'attention', (encoder_num_key_value_heads * head_dim,), some)
    if attention_bias and not head_dim:
        some = add.layers(decoder_num_hidden_layers)
        add('decoder.layers.*.self_attn.q_proj.bias', 'attention', (encoder_num_attention_heads * (hidden_size // encoder_num_attention_heads),), some)
        add('decoder.layers.*.self_attn.k_proj.bias', 'attention', (encoder_num_key_value_heads * (hidden_size // encoder_num_attention_heads),), some)
        add('decoder.layers.*.self_attn.v_proj.bias', 'attention', (encoder_num_key_value_heads * (hidden_size // encoder_num_attention_heads),), some)
        add('decoder.layers.*.encoder_attn.q_proj.bias', 'attention', (encoder_num_attention_heads * (hidden_size // encoder_num_attention_heads),), some)
        add('decoder.layers.*.encoder_attn.k_proj.bias', 'attention', (encoder_num_key_value_heads * (hidden_size // encoder_num_attention_heads),), some)
        add('decoder.layers.*.encoder_attn.v_proj.bias', 'attention', (encoder_num_key_value_heads * (hidden_size // encoder_num_attention_heads),), some)


def MoonshineForConditionalGeneration(add, c):
    hidden_size, tie_word_embeddings, vocab_size = add.read(c, 'hidden_size', 'tie_word_embeddings', 'vocab_size')
    add.base('model.', MoonshineModel, c)
    if tie_word_embeddings:
        add.tied('proj_out.weight', 'head', 'model.decoder.embed_tokens.weight', (vocab_size, hidden_size))
    if not tie_word_embeddings:
        add('proj_out.weight', 'head', (vocab_size, hidden_size))
