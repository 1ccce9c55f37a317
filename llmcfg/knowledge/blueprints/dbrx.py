"""dbrx: generated from transformers 5.23.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 60 random edits of it that
were not used to make this file.
"""

MAIN = "DbrxForCausalLM"


def DbrxModel(add, c):
    attn_config, d_model, ffn_config, n_heads, n_layers, tie_word_embeddings, vocab_size = add.read(
        c, "attn_config", "d_model", "ffn_config", "n_heads", "n_layers", "tie_word_embeddings", "vocab_size"
    )
    (attn_config__kv_n_heads,) = add.read(attn_config, "kv_n_heads")
    ffn_config__ffn_hidden_size, ffn_config__hidden_size, ffn_config__moe_num_experts, ffn_config__moe_top_k = add.read(
        ffn_config, "ffn_hidden_size", "hidden_size", "moe_num_experts", "moe_top_k"
    )
    add.only("tie_word_embeddings", tie_word_embeddings, False)
    add("wte.weight", "embedding", (vocab_size, d_model))
    add("norm_f.weight", "norms", (d_model,))
    some = add.layers(n_layers)
    add("blocks.*.norm_attn_norm.norm_1.weight", "norms", (d_model,), some)
    add(
        "blocks.*.norm_attn_norm.attn.Wqkv.weight",
        "attention",
        (d_model + 2 * attn_config__kv_n_heads * (d_model // n_heads), d_model),
        some,
    )
    add("blocks.*.norm_attn_norm.attn.out_proj.weight", "attention", (d_model, d_model), some)
    add("blocks.*.norm_attn_norm.norm_2.weight", "norms", (d_model,), some)
    add("blocks.*.ffn.router.layer.weight", "router", (ffn_config__moe_num_experts, ffn_config__hidden_size), some)
    add.routed(
        "blocks.*.ffn.experts.mlp.w1",
        ffn_config__moe_top_k,
        ffn_config__moe_num_experts,
        (ffn_config__moe_num_experts * ffn_config__ffn_hidden_size, ffn_config__hidden_size),
        some,
    )
    add.routed(
        "blocks.*.ffn.experts.mlp.v1",
        ffn_config__moe_top_k,
        ffn_config__moe_num_experts,
        (ffn_config__moe_num_experts * ffn_config__ffn_hidden_size, ffn_config__hidden_size),
        some,
    )
    add.routed(
        "blocks.*.ffn.experts.mlp.w2",
        ffn_config__moe_top_k,
        ffn_config__moe_num_experts,
        (ffn_config__moe_num_experts * ffn_config__ffn_hidden_size, ffn_config__hidden_size),
        some,
    )


def DbrxForCausalLM(add, c):
    d_model, tie_word_embeddings, vocab_size = add.read(c, "d_model", "tie_word_embeddings", "vocab_size")
    add.only("tie_word_embeddings", tie_word_embeddings, False)
    add.base("transformer.", DbrxModel, c)
    add("lm_head.weight", "head", (vocab_size, d_model))
