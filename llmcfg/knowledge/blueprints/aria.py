"""aria: generated from transformers 5.23.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 24 random edits of it that
were not used to make this file.
"""

MAIN = "AriaForConditionalGeneration"

def AriaModel(add, c):
    max_value_projector_patch_to_query_dict, text_config, vision_config = add.read(c, 'max_value_projector_patch_to_query_dict', 'text_config', 'vision_config')
    text_config__hidden_size, = add.read(text_config, 'hidden_size')
    vision_config__hidden_size, = add.read(vision_config, 'hidden_size')
    add.part('vision_tower', vision_config, 'base', 'vision')
    add.part('language_model', text_config, 'base')
    add('multi_modal_projector.query', 'vision', (max_value_projector_patch_to_query_dict, vision_config__hidden_size))
    add('multi_modal_projector.cross_attn.q_proj.weight', 'vision', (vision_config__hidden_size, vision_config__hidden_size))
    add('multi_modal_projector.cross_attn.k_proj.weight', 'vision', (vision_config__hidden_size, vision_config__hidden_size))
    add('multi_modal_projector.cross_attn.v_proj.weight', 'vision', (vision_config__hidden_size, vision_config__hidden_size))
    add('multi_modal_projector.cross_attn.multihead_attn.in_proj_weight', 'vision', (3 * vision_config__hidden_size, vision_config__hidden_size))
    add('multi_modal_projector.cross_attn.multihead_attn.in_proj_bias', 'vision', (3 * vision_config__hidden_size,))
    add('multi_modal_projector.cross_attn.multihead_attn.out_proj.weight', 'vision', (vision_config__hidden_size, vision_config__hidden_size))
    add('multi_modal_projector.cross_attn.multihead_attn.out_proj.bias', 'vision', (vision_config__hidden_size,))
    add('multi_modal_projector.cross_attn.linear.weight', 'vision', (vision_config__hidden_size, vision_config__hidden_size))
    add('multi_modal_projector.cross_attn.linear.bias', 'vision', (vision_config__hidden_size,))
    add('multi_modal_projector.cross_attn.layer_norm.weight', 'vision', (vision_config__hidden_size,))
    add('multi_modal_projector.cross_attn.layer_norm.bias', 'vision', (vision_config__hidden_size,))
    add('multi_modal_projector.cross_attn.layer_norm_kv.weight', 'vision', (vision_config__hidden_size,))
    add('multi_modal_projector.cross_attn.layer_norm_kv.bias', 'vision', (vision_config__hidden_size,))
    add('multi_modal_projector.layer_norm.weight', 'vision', (vision_config__hidden_size,))
    add('multi_modal_projector.layer_norm.bias', 'vision', (vision_config__hidden_size,))
    add('multi_modal_projector.feed_forward.linear_in.weight', 'vision', (text_config__hidden_size, vision_config__hidden_size))
    add('multi_modal_projector.feed_forward.linear_out.weight', 'vision', (text_config__hidden_size, text_config__hidden_size))


def AriaForConditionalGeneration(add, c):
    text_config, tie_word_embeddings = add.read(c, 'text_config', 'tie_word_embeddings')
    text_config__hidden_size, text_config__vocab_size = add.read(text_config, 'hidden_size', 'vocab_size')
    add.base('model.', AriaModel, c)
    if tie_word_embeddings:
        add.tied('lm_head.weight', 'head', 'model.language_model.embed_tokens.weight', (text_config__vocab_size, text_config__hidden_size))
    if not tie_word_embeddings:
        add('lm_head.weight', 'head', (text_config__vocab_size, text_config__hidden_size))
