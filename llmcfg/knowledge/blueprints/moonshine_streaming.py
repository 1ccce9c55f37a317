"""moonshine_streaming: generated from transformers 5.23.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 24 random edits of it that
were not used to make this file.
"""

MAIN = "MoonshineStreamingForConditionalGeneration"

def MoonshineStreamingModel(add, c):
    attention_bias, encoder_config, head_dim, hidden_size, intermediate_size, max_position_embeddings, num_attention_heads, num_hidden_layers, num_key_value_heads, vocab_size = add.read(c, 'attention_bias', 'encoder_config', 'head_dim', 'hidden_size', 'intermediate_size', 'max_position_embeddings', 'num_attention_heads', 'num_hidden_layers', 'num_key_value_heads', 'vocab_size')
    encoder_config__attention_bias, encoder_config__frame_ms, encoder_config__head_dim, encoder_config__hidden_size, encoder_config__intermediate_size, encoder_config__num_attention_heads, encoder_config__num_hidden_layers, encoder_config__num_key_value_heads, encoder_config__sample_rate = add.read(encoder_config, 'attention_bias', 'frame_ms', 'head_dim', 'hidden_size', 'intermediate_size', 'num_attention_heads', 'num_hidden_layers', 'num_key_value_heads', 'sample_rate')
    add('encoder.embedder.comp.log_k', 'embedding', ())
    add('encoder.embedder.conv1.weight', 'embedding', (encoder_config__hidden_size * 2, encoder_config__hidden_size, 5))
    add('encoder.embedder.conv1.bias', 'embedding', (encoder_config__hidden_size * 2,))
    add('encoder.embedder.conv2.weight', 'embedding', (encoder_config__hidden_size, encoder_config__hidden_size * 2, 5))
    add('encoder.embedder.conv2.bias', 'embedding', (encoder_config__hidden_size,))
    add('encoder.embedder.linear.weight', 'embedding', (encoder_config__hidden_size, round(encoder_config__sample_rate * encoder_config__frame_ms / 1000.0)))
    add('encoder.final_norm.gamma', 'norms', (encoder_config__hidden_size,))
    add('decoder.embed_tokens.weight', 'embedding', (vocab_size, hidden_size))
    add('decoder.norm.weight', 'norms', (hidden_size,))
    add('decoder.pos_emb.weight', 'other', (max_position_embeddings, encoder_config__hidden_size))
    some = add.layers(encoder_config__num_hidden_layers)
    add('encoder.layers.*.self_attn.q_proj.weight', 'attention', (encoder_config__num_attention_heads * encoder_config__head_dim, encoder_config__hidden_size), some)
    add('encoder.layers.*.self_attn.k_proj.weight', 'attention', (encoder_config__num_key_value_heads * encoder_config__head_dim, encoder_config__hidden_size), some)
    add('encoder.layers.*.self_attn.v_proj.weight', 'attention', (encoder_config__num_key_value_heads * encoder_config__head_dim, encoder_config__hidden_size), some)
    add('encoder.layers.*.self_attn.o_proj.weight', 'attention', (encoder_config__hidden_size, encoder_config__num_attention_heads * encoder_config__head_dim), some)
    add('encoder.layers.*.mlp.fc1.weight', 'feed-forward', (encoder_config__intermediate_size, encoder_config__hidden_size), some)
    add('encoder.layers.*.mlp.fc1.bias', 'feed-forward', (encoder_config__intermediate_size,), some)
    add('encoder.layers.*.mlp.fc2.weight', 'feed-forward', (encoder_config__hidden_size, encoder_config__intermediate_size), some)
    add('encoder.layers.*.mlp.fc2.bias', 'feed-forward', (encoder_config__hidden_size,), some)
    add('encoder.layers.*.input_layernorm.gamma', 'norms', (encoder_config__hidden_size,), some)
    add('encoder.layers.*.post_attention_layernorm.gamma', 'norms', (encoder_config__hidden_size,), some)
    some = add.layers(num_hidden_layers)
    add('decoder.layers.*.self_attn.q_proj.weight', 'attention', (num_attention_heads * head_dim, hidden_size), some)
    add('decoder.layers.*.self_attn.k_proj.weight', 'attention', (num_key_value_heads * head_dim, hidden_size), some)
    add('decoder.layers.*.self_attn.v_proj.weight', 'attention', (num_key_value_heads * head_dim, hidden_size), some)
    add('decoder.layers.*.self_attn.o_proj.weight', 'attention', (hidden_size, num_attention_heads * head_dim), some)
    add('decoder.layers.*.encoder_attn.q_proj.weight', 'attention', (num_attention_heads * head_dim, hidden_size), some)
    add('decoder.layers.*.encoder_attn.k_proj.weight', 'attention', (num_key_value_heads * head_dim, hidden_size), some)
    add('decoder.layers.*.encoder_attn.v_proj.weight', 'attention', (num_key_value_heads * head_dim, hidden_size), some)
    add('decoder.layers.*.encoder_attn.o_proj.weight', 'attention', (hidden_size, num_attention_heads * head_dim), some)
    add('decoder.layers.*.mlp.fc1.weight', 'feed-forward', (intermediate_size * 2, hidden_size), some)
    add('decoder.layers.*.mlp.fc1.bias', 'feed-forward', (intermediate_size * 2,), some)
    add('decoder.layers.*.mlp.fc2.weight', 'feed-forward', (hidden_size, intermediate_size), some)
    add('decoder.layers.*.mlp.fc2.bias', 'feed-forward', (hidden_size,), some)
    add('decoder.layers.*.input_layernorm.weight', 'norms', (hidden_size,), some)
    add('decoder.layers.*.post_attention_layernorm.weight', 'norms', (hidden_size,), some)
    add('decoder.layers.*.final_layernorm.weight', 'norms', (hidden_size,), some)
    if encoder_config__hidden_size != hidden_size:
        add('decoder.proj.weight', 'other', (hidden_size, encoder_config__hidden_size))
    if encoder_config__attention_bias:
        some = add.layers(encoder_config__num_hidden_layers)
        add('encoder.layers.*.self_attn.q_proj.bias', 'attention', (encoder_config__num_attention_heads * encoder_config__head_dim,), some)
        add('encoder.layers.*.self_attn.k_proj.bias', 'attention', (encoder_config__num_key_value_heads * encoder_config__head_dim,), some)
        add('encoder.layers.*.self_attn.v_proj.bias', 'attention', (encoder_config__num_key_value_heads * encoder_config__head_dim,), some)
        add('encoder.layers.*.self_attn.o_proj.bias', 'attention', (encoder_config__hidden_size,), some)
    if attention_bias:
        some = add.layers(num_hidden_layers)
        add('decoder.layers.*.self_attn.q_proj.bias', 'attention', (num_attention_heads * head_dim,), some)
        add('decoder.layers.*.self_attn.k_proj.bias', 'attention', (num_key_value_heads * head_dim,), some)
        add('decoder.layers.*.self_attn.v_proj.bias', 'attention', (num_key_value_heads * head_dim,), some)
        add('decoder.layers.*.encoder_attn.q_proj.bias', 'attention', (num_attention_heads * head_dim,), some)
        add('decoder.layers.*.encoder_attn.k_proj.bias', 'attention', (num_key_value_heads * head_dim,), some)
        add('decoder.layers.*.encoder_attn.v_proj.bias', 'attention', (num_key_value_heads * head_dim,), some)


def MoonshineStreamingForConditionalGeneration(add, c):
    hidden_size, tie_word_embeddings, vocab_size = add.read(c, 'hidden_size', 'tie_word_embeddings', 'vocab_size')
    add.base('model.', MoonshineStreamingModel, c)
    if tie_word_embeddings:
        add.tied('proj_out.weight', 'head', 'model.decoder.embed_tokens.weight', (vocab_size, hidden_size))
    if not tie_word_embeddings:
        add('proj_out.weight', 'head', (vocab_size, hidden_size))
