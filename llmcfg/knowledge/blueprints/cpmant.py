"""cpmant: generated from transformers 5.23.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 24 random edits of it that
were not used to make this file.
"""

MAIN = "CpmAntForCausalLM"


def CpmAntModel(add, c):
    (
        dim_ff,
        dim_head,
        hidden_size,
        num_attention_heads,
        num_hidden_layers,
        position_bias_num_buckets,
        prompt_length,
        prompt_types,
        segment_types,
        vocab_size,
    ) = add.read(
        c,
        "dim_ff",
        "dim_head",
        "hidden_size",
        "num_attention_heads",
        "num_hidden_layers",
        "position_bias_num_buckets",
        "prompt_length",
        "prompt_types",
        "segment_types",
        "vocab_size",
    )
    some = add.layers(num_hidden_layers)
    add("encoder.layers.*.self_att.layernorm_before_attention.weight", "norms", (hidden_size,), some)
    add(
        "encoder.layers.*.self_att.self_attention.project_q.weight",
        "attention",
        (num_attention_heads * dim_head, hidden_size),
        some,
    )
    add(
        "encoder.layers.*.self_att.self_attention.project_k.weight",
        "attention",
        (num_attention_heads * dim_head, hidden_size),
        some,
    )
    add(
        "encoder.layers.*.self_att.self_attention.project_v.weight",
        "attention",
        (num_attention_heads * dim_head, hidden_size),
        some,
    )
    add(
        "encoder.layers.*.self_att.self_attention.attention_out.weight",
        "attention",
        (hidden_size, num_attention_heads * dim_head),
        some,
    )
    add("encoder.layers.*.ffn.layernorm_before_ffn.weight", "norms", (hidden_size,), some)
    add("encoder.layers.*.ffn.ffn.w_in.w_0.weight", "feed-forward", (dim_ff, hidden_size), some)
    add("encoder.layers.*.ffn.ffn.w_in.w_1.weight", "feed-forward", (dim_ff, hidden_size), some)
    add("encoder.layers.*.ffn.ffn.w_out.weight", "feed-forward", (hidden_size, dim_ff), some)
    add("encoder.output_layernorm.weight", "norms", (hidden_size,))
    add("segment_embedding.weight", "embedding", (segment_types, hidden_size))
    add("input_embedding.weight", "embedding", (vocab_size + prompt_types * prompt_length, hidden_size))
    add(
        "position_bias.relative_attention_bias",
        "attention",
        (segment_types * segment_types + position_bias_num_buckets, num_attention_heads),
    )


def CpmAntForCausalLM(add, c):
    hidden_size, vocab_size = add.read(c, "hidden_size", "vocab_size")
    add.base("cpmant.", CpmAntModel, c)
    add("lm_head.weight", "head", (vocab_size, hidden_size))
