"""falcon: generated from transformers 5.23.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 100 random edits of it that
were not used to make this file.
"""

from llmcfg.blueprint import read

MAIN = "FalconForCausalLM"


def FalconModel(add, c):
    (
        bias,
        ffn_hidden_size,
        hidden_size,
        multi_query,
        new_decoder_architecture,
        num_attention_heads,
        num_hidden_layers,
        num_kv_heads,
        num_ln_in_parallel_attn,
        parallel_attn,
        vocab_size,
    ) = read(
        c,
        "bias",
        "ffn_hidden_size",
        "hidden_size",
        "multi_query",
        "new_decoder_architecture",
        "num_attention_heads",
        "num_hidden_layers",
        "num_kv_heads",
        "num_ln_in_parallel_attn",
        "parallel_attn",
        "vocab_size",
    )
    add("word_embeddings.weight", "embedding", (vocab_size, hidden_size))
    add("ln_f.weight", "norms", (hidden_size,))
    add("ln_f.bias", "norms", (hidden_size,))
    if new_decoder_architecture:
        add(
            "h.*.self_attention.query_key_value.weight",
            "attention",
            ((num_kv_heads * 2 + num_attention_heads) * (hidden_size // num_attention_heads), hidden_size),
            add.layers(num_hidden_layers),
        )
    if multi_query and not new_decoder_architecture:
        add(
            "h.*.self_attention.query_key_value.weight",
            "attention",
            (hidden_size + 2 * (hidden_size // num_attention_heads), hidden_size),
            add.layers(num_hidden_layers),
        )
    if not multi_query and not new_decoder_architecture:
        add(
            "h.*.self_attention.query_key_value.weight",
            "attention",
            (3 * hidden_size, hidden_size),
            add.layers(num_hidden_layers),
        )
    some = add.layers(num_hidden_layers)
    add("h.*.self_attention.dense.weight", "attention", (hidden_size, hidden_size), some)
    add("h.*.mlp.dense_h_to_4h.weight", "feed-forward", (ffn_hidden_size, hidden_size), some)
    add("h.*.mlp.dense_4h_to_h.weight", "feed-forward", (hidden_size, ffn_hidden_size), some)
    if (
        (not parallel_attn if num_ln_in_parallel_attn is None else num_ln_in_parallel_attn != 2 or multi_query)
        if new_decoder_architecture
        else num_ln_in_parallel_attn != 2 or not parallel_attn
    ):
        some = add.layers(num_hidden_layers)
        add("h.*.input_layernorm.weight", "norms", (hidden_size,), some)
        add("h.*.input_layernorm.bias", "norms", (hidden_size,), some)
    if (
        (parallel_attn if num_ln_in_parallel_attn is None else num_ln_in_parallel_attn == 2 and (not multi_query))
        if new_decoder_architecture
        else num_ln_in_parallel_attn == 2 and parallel_attn
    ):
        some = add.layers(num_hidden_layers)
        add("h.*.ln_attn.weight", "norms", (hidden_size,), some)
        add("h.*.ln_attn.bias", "norms", (hidden_size,), some)
        add("h.*.ln_mlp.weight", "norms", (hidden_size,), some)
        add("h.*.ln_mlp.bias", "norms", (hidden_size,), some)
    if not parallel_attn:
        some = add.layers(num_hidden_layers)
        add("h.*.post_attention_layernorm.weight", "norms", (hidden_size,), some)
        add("h.*.post_attention_layernorm.bias", "norms", (hidden_size,), some)
    if bias and (new_decoder_architecture if multi_query else not new_decoder_architecture):
        add("h.*.self_attention.query_key_value.bias", "attention", (3 * hidden_size,), add.layers(num_hidden_layers))
    if bias and multi_query and not new_decoder_architecture:
        add(
            "h.*.self_attention.query_key_value.bias",
            "attention",
            (hidden_size + 2 * (hidden_size // num_attention_heads),),
            add.layers(num_hidden_layers),
        )
    if bias and not multi_query and new_decoder_architecture:
        add(
            "h.*.self_attention.query_key_value.bias",
            "attention",
            ((num_kv_heads * 2 + num_attention_heads) * (hidden_size // num_attention_heads),),
            add.layers(num_hidden_layers),
        )
    if bias:
        some = add.layers(num_hidden_layers)
        add("h.*.self_attention.dense.bias", "attention", (hidden_size,), some)
        add("h.*.mlp.dense_h_to_4h.bias", "feed-forward", (ffn_hidden_size,), some)
        add("h.*.mlp.dense_4h_to_h.bias", "feed-forward", (hidden_size,), some)


def FalconForCausalLM(add, c):
    (
        bias,
        ffn_hidden_size,
        hidden_size,
        multi_query,
        new_decoder_architecture,
        num_attention_heads,
        num_hidden_layers,
        num_kv_heads,
        num_ln_in_parallel_attn,
        parallel_attn,
        tie_word_embeddings,
        vocab_size,
    ) = read(
        c,
        "bias",
        "ffn_hidden_size",
        "hidden_size",
        "multi_query",
        "new_decoder_architecture",
        "num_attention_heads",
        "num_hidden_layers",
        "num_kv_heads",
        "num_ln_in_parallel_attn",
        "parallel_attn",
        "tie_word_embeddings",
        "vocab_size",
    )
    add("transformer.word_embeddings.weight", "embedding", (vocab_size, hidden_size))
    add("transformer.ln_f.weight", "norms", (hidden_size,))
    add("transformer.ln_f.bias", "norms", (hidden_size,))
    if new_decoder_architecture:
        add(
            "transformer.h.*.self_attention.query_key_value.weight",
            "attention",
            ((num_kv_heads * 2 + num_attention_heads) * (hidden_size // num_attention_heads), hidden_size),
            add.layers(num_hidden_layers),
        )
    if multi_query and not new_decoder_architecture:
        add(
            "transformer.h.*.self_attention.query_key_value.weight",
            "attention",
            (hidden_size + 2 * (hidden_size // num_attention_heads), hidden_size),
            add.layers(num_hidden_layers),
        )
    if not multi_query and not new_decoder_architecture:
        add(
            "transformer.h.*.self_attention.query_key_value.weight",
            "attention",
            (3 * hidden_size, hidden_size),
            add.layers(num_hidden_layers),
        )
    some = add.layers(num_hidden_layers)
    add("transformer.h.*.self_attention.dense.weight", "attention", (hidden_size, hidden_size), some)
    add("transformer.h.*.mlp.dense_h_to_4h.weight", "feed-forward", (ffn_hidden_size, hidden_size), some)
    add("transformer.h.*.mlp.dense_4h_to_h.weight", "feed-forward", (hidden_size, ffn_hidden_size), some)
    if (
        not parallel_attn or (num_ln_in_parallel_attn is not None and num_ln_in_parallel_attn != 2)
        if new_decoder_architecture
        else num_ln_in_parallel_attn != 2 or not parallel_attn
    ):
        some = add.layers(num_hidden_layers)
        add("transformer.h.*.input_layernorm.weight", "norms", (hidden_size,), some)
        add("transformer.h.*.input_layernorm.bias", "norms", (hidden_size,), some)
    if tie_word_embeddings:
        add.tied("lm_head.weight", "head", "transformer.word_embeddings.weight", (vocab_size, hidden_size))
    if not tie_word_embeddings:
        add("lm_head.weight", "head", (vocab_size, hidden_size))
    if not parallel_attn:
        some = add.layers(num_hidden_layers)
        add("transformer.h.*.post_attention_layernorm.weight", "norms", (hidden_size,), some)
        add("transformer.h.*.post_attention_layernorm.bias", "norms", (hidden_size,), some)
    if (
        parallel_attn and (num_ln_in_parallel_attn is None or num_ln_in_parallel_attn == 2)
        if new_decoder_architecture
        else num_ln_in_parallel_attn == 2 and parallel_attn
    ):
        some = add.layers(num_hidden_layers)
        add("transformer.h.*.ln_attn.weight", "norms", (hidden_size,), some)
        add("transformer.h.*.ln_attn.bias", "norms", (hidden_size,), some)
        add("transformer.h.*.ln_mlp.weight", "norms", (hidden_size,), some)
        add("transformer.h.*.ln_mlp.bias", "norms", (hidden_size,), some)
    if bias and new_decoder_architecture:
        add(
            "transformer.h.*.self_attention.query_key_value.bias",
            "attention",
            ((num_kv_heads * 2 + num_attention_heads) * (hidden_size // num_attention_heads),),
            add.layers(num_hidden_layers),
        )
    if bias and not new_decoder_architecture and multi_query:
        add(
            "transformer.h.*.self_attention.query_key_value.bias",
            "attention",
            (hidden_size + 2 * (hidden_size // num_attention_heads),),
            add.layers(num_hidden_layers),
        )
    if bias and not new_decoder_architecture and not multi_query:
        add(
            "transformer.h.*.self_attention.query_key_value.bias",
            "attention",
            (3 * hidden_size,),
            add.layers(num_hidden_layers),
        )
    if bias:
        some = add.layers(num_hidden_layers)
        add("transformer.h.*.self_attention.dense.bias", "attention", (hidden_size,), some)
        add("transformer.h.*.mlp.dense_h_to_4h.bias", "feed-forward", (ffn_hidden_size,), some)
        add("transformer.h.*.mlp.dense_4h_to_h.bias", "feed-forward", (hidden_size,), some)


def FalconForSequenceClassification(add, c):
    (
        bias,
        ffn_hidden_size,
        hidden_size,
        multi_query,
        new_decoder_architecture,
        num_attention_heads,
        num_hidden_layers,
        num_kv_heads,
        num_labels,
        num_ln_in_parallel_attn,
        parallel_attn,
        vocab_size,
    ) = read(
        c,
        "bias",
        "ffn_hidden_size",
        "hidden_size",
        "multi_query",
        "new_decoder_architecture",
        "num_attention_heads",
        "num_hidden_layers",
        "num_kv_heads",
        "num_labels",
        "num_ln_in_parallel_attn",
        "parallel_attn",
        "vocab_size",
    )
    add("transformer.word_embeddings.weight", "embedding", (vocab_size, hidden_size))
    add("transformer.ln_f.weight", "norms", (hidden_size,))
    add("transformer.ln_f.bias", "norms", (hidden_size,))
    add("score.weight", "head", (num_labels, hidden_size))
    if new_decoder_architecture:
        add(
            "transformer.h.*.self_attention.query_key_value.weight",
            "attention",
            ((num_kv_heads * 2 + num_attention_heads) * (hidden_size // num_attention_heads), hidden_size),
            add.layers(num_hidden_layers),
        )
    if multi_query and not new_decoder_architecture:
        add(
            "transformer.h.*.self_attention.query_key_value.weight",
            "attention",
            (hidden_size + 2 * (hidden_size // num_attention_heads), hidden_size),
            add.layers(num_hidden_layers),
        )
    if not multi_query and not new_decoder_architecture:
        add(
            "transformer.h.*.self_attention.query_key_value.weight",
            "attention",
            (3 * hidden_size, hidden_size),
            add.layers(num_hidden_layers),
        )
    some = add.layers(num_hidden_layers)
    add("transformer.h.*.self_attention.dense.weight", "attention", (hidden_size, hidden_size), some)
    add("transformer.h.*.mlp.dense_h_to_4h.weight", "feed-forward", (ffn_hidden_size, hidden_size), some)
    add("transformer.h.*.mlp.dense_4h_to_h.weight", "feed-forward", (hidden_size, ffn_hidden_size), some)
    if (
        not parallel_attn or (num_ln_in_parallel_attn is not None and (not multi_query))
        if new_decoder_architecture
        else num_ln_in_parallel_attn != 2 or not multi_query
    ):
        some = add.layers(num_hidden_layers)
        add("transformer.h.*.input_layernorm.weight", "norms", (hidden_size,), some)
        add("transformer.h.*.input_layernorm.bias", "norms", (hidden_size,), some)
    if not parallel_attn:
        some = add.layers(num_hidden_layers)
        add("transformer.h.*.post_attention_layernorm.weight", "norms", (hidden_size,), some)
        add("transformer.h.*.post_attention_layernorm.bias", "norms", (hidden_size,), some)
    if (
        parallel_attn and (num_ln_in_parallel_attn is None or multi_query)
        if new_decoder_architecture
        else num_ln_in_parallel_attn == 2 and multi_query
    ):
        some = add.layers(num_hidden_layers)
        add("transformer.h.*.ln_attn.weight", "norms", (hidden_size,), some)
        add("transformer.h.*.ln_attn.bias", "norms", (hidden_size,), some)
        add("transformer.h.*.ln_mlp.weight", "norms", (hidden_size,), some)
        add("transformer.h.*.ln_mlp.bias", "norms", (hidden_size,), some)
    if bias and (new_decoder_architecture if multi_query else not new_decoder_architecture):
        add(
            "transformer.h.*.self_attention.query_key_value.bias",
            "attention",
            (3 * hidden_size,),
            add.layers(num_hidden_layers),
        )
    if bias and multi_query and not new_decoder_architecture:
        add(
            "transformer.h.*.self_attention.query_key_value.bias",
            "attention",
            (hidden_size + 2 * (hidden_size // num_attention_heads),),
            add.layers(num_hidden_layers),
        )
    if bias and not multi_query and new_decoder_architecture:
        add(
            "transformer.h.*.self_attention.query_key_value.bias",
            "attention",
            ((num_kv_heads * 2 + num_attention_heads) * (hidden_size // num_attention_heads),),
            add.layers(num_hidden_layers),
        )
    if bias:
        some = add.layers(num_hidden_layers)
        add("transformer.h.*.self_attention.dense.bias", "attention", (hidden_size,), some)
        add("transformer.h.*.mlp.dense_h_to_4h.bias", "feed-forward", (ffn_hidden_size,), some)
        add("transformer.h.*.mlp.dense_4h_to_h.bias", "feed-forward", (hidden_size,), some)


def FalconForTokenClassification(add, c):
    hidden_size, num_labels = read(c, "hidden_size", "num_labels")
    add.base("transformer.", FalconModel, c)
    add("classifier.weight", "head", (num_labels, hidden_size))
    add("classifier.bias", "head", (num_labels,))


def FalconForQuestionAnswering(add, c):
    (hidden_size,) = read(c, "hidden_size")
    add.base("transformer.", FalconModel, c)
    add("qa_outputs.weight", "head", (2, hidden_size))
    add("qa_outputs.bias", "head", (2,))
