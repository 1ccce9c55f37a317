"""convnextv2: generated from transformers 5.24.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 100 random edits of it that
were not used to make this file.
"""

MAIN = "ConvNextV2Model"

def ConvNextV2Model(add, c):
    depths, hidden_sizes, num_channels, num_stages, patch_size = add.read(c, 'depths', 'hidden_sizes', 'num_channels', 'num_stages', 'patch_size')
    add('embeddings.patch_embeddings.weight', 'vision', (hidden_sizes[0], num_channels, patch_size, patch_size))
    add('embeddings.patch_embeddings.bias', 'vision', (hidden_sizes[0],))
    add('embeddings.layernorm.weight', 'norms', (hidden_sizes[0],))
    add('embeddings.layernorm.bias', 'norms', (hidden_sizes[0],))
    add('layernorm.weight', 'norms', (hidden_sizes[-1],))
    add('layernorm.bias', 'norms', (hidden_sizes[-1],))
    some = add.layers(depths[0] if num_stages > 0 else num_stages)
    if some:
        add('encoder.stages.0.layers.*.dwconv.weight', 'other', (hidden_sizes[0], 1, 7, 7), some)
        add('encoder.stages.0.layers.*.dwconv.bias', 'other', (hidden_sizes[0],), some)
        add('encoder.stages.0.layers.*.layernorm.weight', 'norms', (hidden_sizes[0],), some)
        add('encoder.stages.0.layers.*.layernorm.bias', 'norms', (hidden_sizes[0],), some)
        add('encoder.stages.0.layers.*.pwconv1.weight', 'other', (4 * hidden_sizes[0], hidden_sizes[0]), some)
        add('encoder.stages.0.layers.*.pwconv1.bias', 'other', (4 * hidden_sizes[0],), some)
        add('encoder.stages.0.layers.*.grn.weight', 'other', (1, 1, 1, 4 * hidden_sizes[0]), some)
        add('encoder.stages.0.layers.*.grn.bias', 'other', (1, 1, 1, 4 * hidden_sizes[0]), some)
        add('encoder.stages.0.layers.*.pwconv2.weight', 'other', (hidden_sizes[0], 4 * hidden_sizes[0]), some)
        add('encoder.stages.0.layers.*.pwconv2.bias', 'other', (hidden_sizes[0],), some)
    if num_stages > 1:
        add('encoder.stages.1.downsampling_layer.0.weight', 'other', (hidden_sizes[0],))
        add('encoder.stages.1.downsampling_layer.0.bias', 'other', (hidden_sizes[0],))
        add('encoder.stages.1.downsampling_layer.1.weight', 'other', (hidden_sizes[1], hidden_sizes[0], 2, 2))
        add('encoder.stages.1.downsampling_layer.1.bias', 'other', (hidden_sizes[1],))
    some = add.layers(depths[1] if num_stages > 1 else num_stages - 1)
    if some:
        add('encoder.stages.1.layers.*.dwconv.weight', 'other', (hidden_sizes[1], 1, 7, 7), some)
        add('encoder.stages.1.layers.*.dwconv.bias', 'other', (hidden_sizes[1],), some)
        add('encoder.stages.1.layers.*.layernorm.weight', 'norms', (hidden_sizes[1],), some)
        add('encoder.stages.1.layers.*.layernorm.bias', 'norms', (hidden_sizes[1],), some)
        add('encoder.stages.1.layers.*.pwconv1.weight', 'other', (4 * hidden_sizes[1], hidden_sizes[1]), some)
        add('encoder.stages.1.layers.*.pwconv1.bias', 'other', (4 * hidden_sizes[1],), some)
        add('encoder.stages.1.layers.*.grn.weight', 'other', (1, 1, 1, 4 * hidden_sizes[1]), some)
        add('encoder.stages.1.layers.*.grn.bias', 'other', (1, 1, 1, 4 * hidden_sizes[1]), some)
        add('encoder.stages.1.layers.*.pwconv2.weight', 'other', (hidden_sizes[1], 4 * hidden_sizes[1]), some)
        add('encoder.stages.1.layers.*.pwconv2.bias', 'other', (hidden_sizes[1],), some)
    if num_stages > 2:
        add('encoder.stages.2.downsampling_layer.0.weight', 'other', (hidden_sizes[1],))
        add('encoder.stages.2.downsampling_layer.0.bias', 'other', (hidden_sizes[1],))
        add('encoder.stages.2.downsampling_layer.1.weight', 'other', (hidden_sizes[2], hidden_sizes[1], 2, 2))
        add('encoder.stages.2.downsampling_layer.1.bias', 'other', (hidden_sizes[2],))
    some = add.layers(depths[2] if num_stages > 2 else 0)
    if some:
        add('encoder.stages.2.layers.*.dwconv.weight', 'other', (hidden_sizes[2], 1, 7, 7), some)
        add('encoder.stages.2.layers.*.dwconv.bias', 'other', (hidden_sizes[2],), some)
        add('encoder.stages.2.layers.*.layernorm.weight', 'norms', (hidden_sizes[2],), some)
        add('encoder.stages.2.layers.*.layernorm.bias', 'norms', (hidden_sizes[2],), some)
        add('encoder.stages.2.layers.*.pwconv1.weight', 'other', (4 * hidden_sizes[2], hidden_sizes[2]), some)
        add('encoder.stages.2.layers.*.pwconv1.bias', 'other', (4 * hidden_sizes[2],), some)
        add('encoder.stages.2.layers.*.grn.weight', 'other', (1, 1, 1, 4 * hidden_sizes[2]), some)
        add('encoder.stages.2.layers.*.grn.bias', 'other', (1, 1, 1, 4 * hidden_sizes[2]), some)
        add('encoder.stages.2.layers.*.pwconv2.weight', 'other', (hidden_sizes[2], 4 * hidden_sizes[2]), some)
        add('encoder.stages.2.layers.*.pwconv2.bias', 'other', (hidden_sizes[2],), some)
    if num_stages > 3:
        add('encoder.stages.3.downsampling_layer.0.weight', 'other', (hidden_sizes[2],))
        add('encoder.stages.3.downsampling_layer.0.bias', 'other', (hidden_sizes[2],))
        add('encoder.stages.3.downsampling_layer.1.weight', 'other', (hidden_sizes[3], hidden_sizes[2], 2, 2))
        add('encoder.stages.3.downsampling_layer.1.bias', 'other', (hidden_sizes[3],))
    some = add.layers(depths[3] if num_stages > 3 else 0)
    if some:
        add('encoder.stages.3.layers.*.dwconv.weight', 'other', (hidden_sizes[3], 1, 7, 7), some)
        add('encoder.stages.3.layers.*.dwconv.bias', 'other', (hidden_sizes[3],), some)
        add('encoder.stages.3.layers.*.layernorm.weight', 'norms', (hidden_sizes[3],), some)
        add('encoder.stages.3.layers.*.layernorm.bias', 'norms', (hidden_sizes[3],), some)
        add('encoder.stages.3.layers.*.pwconv1.weight', 'other', (4 * hidden_sizes[3], hidden_sizes[3]), some)
        add('encoder.stages.3.layers.*.pwconv1.bias', 'other', (4 * hidden_sizes[3],), some)
        add('encoder.stages.3.layers.*.grn.weight', 'other', (1, 1, 1, 4 * hidden_sizes[3]), some)
        add('encoder.stages.3.layers.*.grn.bias', 'other', (1, 1, 1, 4 * hidden_sizes[3]), some)
        add('encoder.stages.3.layers.*.pwconv2.weight', 'other', (hidden_sizes[3], 4 * hidden_sizes[3]), some)
        add('encoder.stages.3.layers.*.pwconv2.bias', 'other', (hidden_sizes[3],), some)


def ConvNextV2ForImageClassification(add, c):
    hidden_sizes, num_labels = add.read(c, 'hidden_sizes', 'num_labels')
    add.base('convnextv2.', ConvNextV2Model, c)
    add('classifier.weight', 'head', (num_labels, hidden_sizes[-1]))
    add('classifier.bias', 'head', (num_labels,))
