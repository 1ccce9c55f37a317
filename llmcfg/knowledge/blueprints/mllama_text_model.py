"""mllama_text_model: generated from transformers 5.24.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 100 random edits of it that
were not used to make this file.
"""

MAIN = "MllamaForCausalLM"

def MllamaForCausalLM(add, c):
    cross_attention_layers, hidden_size, intermediate_size, num_attention_heads, num_hidden_layers, num_key_value_heads, vocab_size = add.read(c, 'cross_attention_layers', 'hidden_size', 'intermediate_size', 'num_attention_heads', 'num_hidden_layers', 'num_key_value_heads', 'vocab_size')
    add('model.embed_tokens.weight', 'embedding', (vocab_size + 8, hidden_size))
    add('model.norm.weight', 'norms', (hidden_size,))
    add('lm_head.weight', 'head', (vocab_size, hidden_size))
    some = [i0 for i0 in add.layers(num_hidden_layers) if i0 not in cross_attention_layers]
    if some:
        add('model.layers.*.self_attn.q_proj.weight', 'attention', (num_attention_heads * (hidden_size // num_attention_heads), hidden_size), some)
        add('model.layers.*.self_attn.k_proj.weight', 'attention', (num_key_value_heads * (hidden_size // num_attention_heads), hidden_size), some)
        add('model.layers.*.self_attn.v_proj.weight', 'attention', (num_key_value_heads * (hidden_size // num_attention_heads), hidden_size), some)
        add('model.layers.*.self_attn.o_proj.weight', 'attention', (hidden_size, num_attention_heads * (hidden_size // num_attention_heads)), some)
    some = add.layers(num_hidden_layers)
    add('model.layers.*.mlp.gate_proj.weight', 'feed-forward', (intermediate_size, hidden_size), some)
    add('model.layers.*.mlp.up_proj.weight', 'feed-forward', (intermediate_size, hidden_size), some)
    add('model.layers.*.mlp.down_proj.weight', 'feed-forward', (hidden_size, intermediate_size), some)
    add('model.layers.*.input_layernorm.weight', 'norms', (hidden_size,), some)
    add('model.layers.*.post_attention_layernorm.weight', 'norms', (hidden_size,), some)
    some = [i0 for i0 in add.layers(num_hidden_layers) if i0 in cross_attention_layers]
    if some:
        add('model.layers.*.cross_attn_attn_gate', 'attention', (1,), some)
        add('model.layers.*.cross_attn_mlp_gate', 'attention', (1,), some)
        add('model.layers.*.cross_attn.q_proj.weight', 'attention', (num_attention_heads * (hidden_size // num_attention_heads), hidden_size), some)
        add('model.layers.*.cross_attn.k_proj.weight', 'attention', (num_key_value_heads * (hidden_size // num_attention_heads), hidden_size), some)
        add('model.layers.*.cross_attn.v_proj.weight', 'attention', (num_key_value_heads * (hidden_size // num_attention_heads), hidden_size), some)
        add('model.layers.*.cross_attn.o_proj.weight', 'attention', (hidden_size, num_attention_heads * (hidden_size // num_attention_heads)), some)
        add('model.layers.*.cross_attn.q_norm.weight', 'norms', (hidden_size // num_attention_heads,), some)
        add('model.layers.*.cross_attn.k_norm.weight', 'norms', (hidden_size // num_attention_heads,), some)


def MllamaTextModel(add, c):
    cross_attention_layers, hidden_size, intermediate_size, num_attention_heads, num_hidden_layers, num_key_value_heads, vocab_size = add.read(c, 'cross_attention_layers', 'hidden_size', 'intermediate_size', 'num_attention_heads', 'num_hidden_layers', 'num_key_value_heads', 'vocab_size')
    add('embed_tokens.weight', 'embedding', (vocab_size + 8, hidden_size))
    add('norm.weight', 'norms', (hidden_size,))
    some = [i0 for i0 in add.layers(num_hidden_layers) if i0 not in cross_attention_layers]
    if some:
        add('layers.*.self_attn.q_proj.weight', 'attention', (num_attention_heads * (hidden_size // num_attention_heads), hidden_size), some)
        add('layers.*.self_attn.k_proj.weight', 'attention', (num_key_value_heads * (hidden_size // num_attention_heads), hidden_size), some)
        add('layers.*.self_attn.v_proj.weight', 'attention', (num_key_value_heads * (hidden_size // num_attention_heads), hidden_size), some)
        add('layers.*.self_attn.o_proj.weight', 'attention', (hidden_size, num_attention_heads * (hidden_size // num_attention_heads)), some)
    some = add.layers(num_hidden_layers)
    add('layers.*.mlp.gate_proj.weight', 'feed-forward', (intermediate_size, hidden_size), some)
    add('layers.*.mlp.up_proj.weight', 'feed-forward', (intermediate_size, hidden_size), some)
    add('layers.*.mlp.down_proj.weight', 'feed-forward', (hidden_size, intermediate_size), some)
    add('layers.*.input_layernorm.weight', 'norms', (hidden_size,), some)
    add('layers.*.post_attention_layernorm.weight', 'norms', (hidden_size,), some)
    some = [i0 for i0 in add.layers(num_hidden_layers) if i0 in cross_attention_layers]
    if some:
        add('layers.*.cross_attn_attn_gate', 'attention', (1,), some)
        add('layers.*.cross_attn_mlp_gate', 'attention', (1,), some)
        add('layers.*.cross_attn.q_proj.weight', 'attention', (num_attention_heads * (hidden_size // num_attention_heads), hidden_size), some)
        add('layers.*.cross_attn.k_proj.weight', 'attention', (num_key_value_heads * (hidden_size // num_attention_heads), hidden_size), some)
        add('layers.*.cross_attn.v_proj.weight', 'attention', (num_key_value_heads * (hidden_size // num_attention_heads), hidden_size), some)
        add('layers.*.cross_attn.o_proj.weight', 'attention', (hidden_size, num_attention_heads * (hidden_size // num_attention_heads)), some)
        add('layers.*.cross_attn.q_norm.weight', 'norms', (hidden_size // num_attention_heads,), some)
        add('layers.*.cross_attn.k_norm.weight', 'norms', (hidden_size // num_attention_heads,), some)
