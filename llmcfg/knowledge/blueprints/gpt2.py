"""gpt2: generated from transformers 5.23.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 100 random edits of it that
were not used to make this file.
"""

MAIN = "GPT2LMHeadModel"

def GPT2Model(add, c):
    add_cross_attention, n_embd, n_inner, n_layer, n_positions, vocab_size = add.read(c, 'add_cross_attention', 'n_embd', 'n_inner', 'n_layer', 'n_positions', 'vocab_size')
    add('wte.weight', 'embedding', (vocab_size, n_embd))
    add('wpe.weight', 'embedding', (n_positions, n_embd))
    add('ln_f.weight', 'norms', (n_embd,))
    add('ln_f.bias', 'norms', (n_embd,))
    some = add.layers(n_layer)
    add('h.*.ln_1.weight', 'norms', (n_embd,), some)
    add('h.*.ln_1.bias', 'norms', (n_embd,), some)
    add('h.*.attn.c_attn.weight', 'attention', (n_embd, 3 * n_embd), some)
    add('h.*.attn.c_attn.bias', 'attention', (3 * n_embd,), some)
    add('h.*.attn.c_proj.weight', 'attention', (n_embd, n_embd), some)
    add('h.*.attn.c_proj.bias', 'attention', (n_embd,), some)
    add('h.*.ln_2.weight', 'norms', (n_embd,), some)
    add('h.*.ln_2.bias', 'norms', (n_embd,), some)
    add('h.*.mlp.c_proj.bias', 'feed-forward', (n_embd,), some)
    if n_inner is None:
        some = add.layers(n_layer)
        add('h.*.mlp.c_fc.weight', 'feed-forward', (n_embd, 4 * n_embd), some)
        add('h.*.mlp.c_fc.bias', 'feed-forward', (4 * n_embd,), some)
        add('h.*.mlp.c_proj.weight', 'feed-forward', (4 * n_embd, n_embd), some)
    if n_inner is not None:
        some = add.layers(n_layer)
        add('h.*.mlp.c_fc.weight', 'feed-forward', (n_embd, n_inner), some)
        add('h.*.mlp.c_fc.bias', 'feed-forward', (n_inner,), some)
        add('h.*.mlp.c_proj.weight', 'feed-forward', (n_inner, n_embd), some)
    if add_cross_attention:
        some = add.layers(n_layer)
        add('h.*.crossattention.c_attn.weight', 'attention', (n_embd, 2 * n_embd), some)
        add('h.*.crossattention.c_attn.bias', 'attention', (2 * n_embd,), some)
        add('h.*.crossattention.q_attn.weight', 'attention', (n_embd, n_embd), some)
        add('h.*.crossattention.q_attn.bias', 'attention', (n_embd,), some)
        add('h.*.crossattention.c_proj.weight', 'attention', (n_embd, n_embd), some)
        add('h.*.crossattention.c_proj.bias', 'attention', (n_embd,), some)
        add('h.*.ln_cross_attn.weight', 'norms', (n_embd,), some)
        add('h.*.ln_cross_attn.bias', 'norms', (n_embd,), some)


def GPT2LMHeadModel(add, c):
    n_embd, tie_word_embeddings, vocab_size = add.read(c, 'n_embd', 'tie_word_embeddings', 'vocab_size')
    add.base('transformer.', GPT2Model, c)
    if tie_word_embeddings:
        add.tied('lm_head.weight', 'head', 'transformer.wte.weight', (vocab_size, n_embd))
    if not tie_word_embeddings:
        add('lm_head.weight', 'head', (vocab_size, n_embd))


def GPT2ForSequenceClassification(add, c):
    n_embd, num_labels = add.read(c, 'n_embd', 'num_labels')
    add.base('transformer.', GPT2Model, c)
    add('score.weight', 'head', (num_labels, n_embd))


def GPT2ForTokenClassification(add, c):
    n_embd, num_labels = add.read(c, 'n_embd', 'num_labels')
    add.base('transformer.', GPT2Model, c)
    add('classifier.weight', 'head', (num_labels, n_embd))
    add('classifier.bias', 'head', (num_labels,))


def GPT2ForQuestionAnswering(add, c):
    n_embd, = add.read(c, 'n_embd')
    add.base('transformer.', GPT2Model, c)
    add('qa_outputs.weight', 'head', (2, n_embd))
    add('qa_outputs.bias', 'head', (2,))
