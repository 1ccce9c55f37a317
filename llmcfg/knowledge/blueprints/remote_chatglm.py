"""chatglm (ChatGLM2, ChatGLM3, CodeGeeX2): written by hand after modeling_chatglm.py of THUDM/chatglm2-6b on the Hub.

Checked against the published total of chatglm2-6b, 6,243,584,000. ChatGLM-6B, the first, is another model under the same
type; it has no padded_vocab_size, and no blueprint.
"""

from llmcfg.blueprint import read

MAIN = "ChatGLMForConditionalGeneration"


def ChatGLMForConditionalGeneration(add, c):
    vocab, hidden, ffn, kv_channels, heads = read(
        c, "padded_vocab_size", "hidden_size", "ffn_hidden_size", "kv_channels", "num_attention_heads"
    )
    num_layers, multi_query, groups, linear_bias, qkv_bias = read(
        c, "num_layers", "multi_query_attention", "multi_query_group_num", "add_bias_linear", "add_qkv_bias"
    )
    rmsnorm, post_layer_norm = read(c, "rmsnorm", "post_layer_norm")
    add.only("rmsnorm", rmsnorm, True)
    add.only("post_layer_norm", post_layer_norm, True)
    for name in ("tie_word_embeddings", "pre_seq_len", "vision_config"):
        add.only(name, bool(c.get(name)), False)
    projection = kv_channels * heads
    qkv = projection + 2 * kv_channels * groups if multi_query else 3 * projection
    layers = add.layers(num_layers)
    block = "transformer.encoder.layers.*."
    add("transformer.embedding.word_embeddings.weight", "embedding", (vocab, hidden))
    add.buffer("transformer.rotary_pos_emb.inv_freq", "other", (kv_channels // 4,))
    add(block + "input_layernorm.weight", "norms", (hidden,), layers)
    add(block + "self_attention.query_key_value.weight", "attention", (qkv, hidden), layers)
    if qkv_bias or linear_bias:
        add(block + "self_attention.query_key_value.bias", "attention", (qkv,), layers)
    add(block + "self_attention.dense.weight", "attention", (hidden, projection), layers)
    add(block + "post_attention_layernorm.weight", "norms", (hidden,), layers)
    add(block + "mlp.dense_h_to_4h.weight", "feed-forward", (2 * ffn, hidden), layers)
    add(block + "mlp.dense_4h_to_h.weight", "feed-forward", (hidden, ffn), layers)
    if linear_bias:
        add(block + "self_attention.dense.bias", "attention", (hidden,), layers)
        add(block + "mlp.dense_h_to_4h.bias", "feed-forward", (2 * ffn,), layers)
        add(block + "mlp.dense_4h_to_h.bias", "feed-forward", (hidden,), layers)
    add("transformer.encoder.final_layernorm.weight", "norms", (hidden,))
    add("transformer.output_layer.weight", "head", (vocab, hidden))


# The repositories name the class without its head; the weights they hold have it
ChatGLMModel = ChatGLMForConditionalGeneration
