"""pi0: generated from transformers 5.23.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 24 random edits of it that
were not used to make this file.
"""

MAIN = "PI0ForConditionalGeneration"

def PI0Model(add, c):
    dit_config, vlm_config = add.read(c, 'dit_config', 'vlm_config')
    add.part('dit', dit_config, 'base')
    add.part('vlm', vlm_config, 'base')


def PI0ForConditionalGeneration(add, c):
    dit_config, max_action_dim, max_state_dim = add.read(c, 'dit_config', 'max_action_dim', 'max_state_dim')
    dit_config__hidden_size, = add.read(dit_config, 'hidden_size')
    add.base('model.', PI0Model, c)
    add('embed_action_time.action_in_proj.weight', 'embedding', (dit_config__hidden_size, max_action_dim))
    add('embed_action_time.action_in_proj.bias', 'embedding', (dit_config__hidden_size,))
    add('embed_action_time.state_proj.weight', 'embedding', (dit_config__hidden_size, max_state_dim))
    add('embed_action_time.state_proj.bias', 'embedding', (dit_config__hidden_size,))
    add('embed_action_time.action_time_mlp_in.weight', 'embedding', (dit_config__hidden_size, 2 * dit_config__hidden_size))
    add('embed_action_time.action_time_mlp_in.bias', 'embedding', (dit_config__hidden_size,))
    add('embed_action_time.action_time_mlp_out.weight', 'embedding', (dit_config__hidden_size, dit_config__hidden_size))
    add('embed_action_time.action_time_mlp_out.bias', 'embedding', (dit_config__hidden_size,))
    add('action_out_proj.weight', 'other', (max_action_dim, dit_config__hidden_size))
    add('action_out_proj.bias', 'other', (max_action_dim,))
