"""resnet: generated from transformers 5.24.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 100 random edits of it that
were not used to make this file.
"""

MAIN = "ResNetModel"

def ResNetModel(add, c):
    depths, downsample_in_first_stage, embedding_size, hidden_sizes, num_channels = add.read(c, 'depths', 'downsample_in_first_stage', 'embedding_size', 'hidden_sizes', 'num_channels')
    add('embedder.embedder.convolution.weight', 'embedding', (embedding_size, num_channels, 7, 7))
    add('embedder.embedder.normalization.weight', 'norms', (embedding_size,))
    add('embedder.embedder.normalization.bias', 'norms', (embedding_size,))
    add.buffer('embedder.embedder.normalization.running_mean', 'norms', (embedding_size,))
    add.buffer('embedder.embedder.normalization.running_var', 'norms', (embedding_size,))
    add.buffer('embedder.embedder.normalization.num_batches_tracked', 'norms', ())
    some = [i0 for i0 in add.layers(depths[0] - 1 + 1) if i0 == 0 and (embedding_size != hidden_sizes[0] or downsample_in_first_stage)]
    if some:
        add('encoder.stages.0.layers.*.shortcut.convolution.weight', 'other', (hidden_sizes[0], embedding_size, 1, 1), some)
        add('encoder.stages.0.layers.*.shortcut.normalization.weight', 'norms', (hidden_sizes[0],), some)
        add('encoder.stages.0.layers.*.shortcut.normalization.bias', 'norms', (hidden_sizes[0],), some)
        add.buffer('encoder.stages.0.layers.*.shortcut.normalization.running_mean', 'norms', (hidden_sizes[0],), some)
        add.buffer('encoder.stages.0.layers.*.shortcut.normalization.running_var', 'norms', (hidden_sizes[0],), some)
        add.buffer('encoder.stages.0.layers.*.shortcut.normalization.num_batches_tracked', 'norms', (), some)
    some = [i0 for i0 in add.layers(depths[0] - 1 + 1) if i0 == 0]
    if some:
        add('encoder.stages.0.layers.*.layer.0.convolution.weight', 'other', (hidden_sizes[0] // 4, embedding_size, 1, 1), some)
    some = [i0 for i0 in add.layers(depths[0] - 1 + 1) if i0 != 0]
    if some:
        add('encoder.stages.0.layers.*.layer.0.convolution.weight', 'other', (hidden_sizes[0] // 4, hidden_sizes[0], 1, 1), some)
    some = add.layers(depths[0] - 1 + 1)
    add('encoder.stages.0.layers.*.layer.0.normalization.weight', 'norms', (hidden_sizes[0] // 4,), some)
    add('encoder.stages.0.layers.*.layer.0.normalization.bias', 'norms', (hidden_sizes[0] // 4,), some)
    add('encoder.stages.0.layers.*.layer.1.convolution.weight', 'other', (hidden_sizes[0] // 4, hidden_sizes[0] // 4, 3, 3), some)
    add('encoder.stages.0.layers.*.layer.1.normalization.weight', 'norms', (hidden_sizes[0] // 4,), some)
    add('encoder.stages.0.layers.*.layer.1.normalization.bias', 'norms', (hidden_sizes[0] // 4,), some)
    add('encoder.stages.0.layers.*.layer.2.convolution.weight', 'other', (hidden_sizes[0], hidden_sizes[0] // 4, 1, 1), some)
    add('encoder.stages.0.layers.*.layer.2.normalization.weight', 'norms', (hidden_sizes[0],), some)
    add('encoder.stages.0.layers.*.layer.2.normalization.bias', 'norms', (hidden_sizes[0],), some)
    add.buffer('encoder.stages.0.layers.*.layer.0.normalization.running_mean', 'norms', (hidden_sizes[0] // 4,), some)
    add.buffer('encoder.stages.0.layers.*.layer.0.normalization.running_var', 'norms', (hidden_sizes[0] // 4,), some)
    add.buffer('encoder.stages.0.layers.*.layer.0.normalization.num_batches_tracked', 'norms', (), some)
    add.buffer('encoder.stages.0.layers.*.layer.1.normalization.running_mean', 'norms', (hidden_sizes[0] // 4,), some)
    add.buffer('encoder.stages.0.layers.*.layer.1.normalization.running_var', 'norms', (hidden_sizes[0] // 4,), some)
    add.buffer('encoder.stages.0.layers.*.layer.1.normalization.num_batches_tracked', 'norms', (), some)
    add.buffer('encoder.stages.0.layers.*.layer.2.normalization.running_mean', 'norms', (hidden_sizes[0],), some)
    add.buffer('encoder.stages.0.layers.*.layer.2.normalization.running_var', 'norms', (hidden_sizes[0],), some)
    add.buffer('encoder.stages.0.layers.*.layer.2.normalization.num_batches_tracked', 'norms', (), some)
    some = [i0 for i0 in add.layers(depths[1:][0] - 1 + 1) if i0 == 0]
    if some:
        add('encoder.stages.1.layers.*.shortcut.convolution.weight', 'other', (hidden_sizes[1:][0], hidden_sizes[0], 1, 1), some)
        add('encoder.stages.1.layers.*.shortcut.normalization.weight', 'norms', (hidden_sizes[1:][0],), some)
        add('encoder.stages.1.layers.*.shortcut.normalization.bias', 'norms', (hidden_sizes[1:][0],), some)
        add.buffer('encoder.stages.1.layers.*.shortcut.normalization.running_mean', 'norms', (hidden_sizes[1:][0],), some)
        add.buffer('encoder.stages.1.layers.*.shortcut.normalization.running_var', 'norms', (hidden_sizes[1:][0],), some)
        add.buffer('encoder.stages.1.layers.*.shortcut.normalization.num_batches_tracked', 'norms', (), some)
    some = [i0 for i0 in add.layers(depths[1:][0] - 1 + 1) if (i0 == 0 and hidden_sizes[i0] != hidden_sizes[1:][0])]
    if some:
        add('encoder.stages.1.layers.*.layer.0.convolution.weight', 'other', (hidden_sizes[1:][0] // 4, hidden_sizes[0], 1, 1), some)
    some = [i0 for i0 in add.layers(depths[1:][0] - 1 + 1) if not (i0 == 0 and hidden_sizes[i0] != hidden_sizes[1:][0])]
    if some:
        add('encoder.stages.1.layers.*.layer.0.convolution.weight', 'other', (hidden_sizes[1:][0] // 4, hidden_sizes[1], 1, 1), some)
    some = add.layers(depths[1:][0] - 1 + 1)
    add('encoder.stages.1.layers.*.layer.0.normalization.weight', 'norms', (hidden_sizes[1:][0] // 4,), some)
    add('encoder.stages.1.layers.*.layer.0.normalization.bias', 'norms', (hidden_sizes[1:][0] // 4,), some)
    add('encoder.stages.1.layers.*.layer.1.convolution.weight', 'other', (hidden_sizes[1:][0] // 4, hidden_sizes[1:][0] // 4, 3, 3), some)
    add('encoder.stages.1.layers.*.layer.1.normalization.weight', 'norms', (hidden_sizes[1:][0] // 4,), some)
    add('encoder.stages.1.layers.*.layer.1.normalization.bias', 'norms', (hidden_sizes[1:][0] // 4,), some)
    add('encoder.stages.1.layers.*.layer.2.convolution.weight', 'other', (hidden_sizes[1:][0], hidden_sizes[1:][0] // 4, 1, 1), some)
    add('encoder.stages.1.layers.*.layer.2.normalization.weight', 'norms', (hidden_sizes[1:][0],), some)
    add('encoder.stages.1.layers.*.layer.2.normalization.bias', 'norms', (hidden_sizes[1:][0],), some)
    add.buffer('encoder.stages.1.layers.*.layer.0.normalization.running_mean', 'norms', (hidden_sizes[1:][0] // 4,), some)
    add.buffer('encoder.stages.1.layers.*.layer.0.normalization.running_var', 'norms', (hidden_sizes[1:][0] // 4,), some)
    add.buffer('encoder.stages.1.layers.*.layer.0.normalization.num_batches_tracked', 'norms', (), some)
    add.buffer('encoder.stages.1.layers.*.layer.1.normalization.running_mean', 'norms', (hidden_sizes[1:][0] // 4,), some)
    add.buffer('encoder.stages.1.layers.*.layer.1.normalization.running_var', 'norms', (hidden_sizes[1:][0] // 4,), some)
    add.buffer('encoder.stages.1.layers.*.layer.1.normalization.num_batches_tracked', 'norms', (), some)
    add.buffer('encoder.stages.1.layers.*.layer.2.normalization.running_mean', 'norms', (hidden_sizes[1:][0],), some)
    add.buffer('encoder.stages.1.layers.*.layer.2.normalization.running_var', 'norms', (hidden_sizes[1:][0],), some)
    add.buffer('encoder.stages.1.layers.*.layer.2.normalization.num_batches_tracked', 'norms', (), some)
    some = [i0 for i0 in add.layers(depths[1:][1] - 1 + 1) if i0 == 0]
    if some:
        add('encoder.stages.2.layers.*.shortcut.convolution.weight', 'other', (hidden_sizes[1:][1], hidden_sizes[1], 1, 1), some)
        add('encoder.stages.2.layers.*.shortcut.normalization.weight', 'norms', (hidden_sizes[1:][1],), some)
        add('encoder.stages.2.layers.*.shortcut.normalization.bias', 'norms', (hidden_sizes[1:][1],), some)
        add('encoder.stages.2.layers.*.layer.0.convolution.weight', 'other', (hidden_sizes[1:][1] // 4, hidden_sizes[1], 1, 1), some)
        add.buffer('encoder.stages.2.layers.*.shortcut.normalization.running_mean', 'norms', (hidden_sizes[1:][1],), some)
        add.buffer('encoder.stages.2.layers.*.shortcut.normalization.running_var', 'norms', (hidden_sizes[1:][1],), some)
        add.buffer('encoder.stages.2.layers.*.shortcut.normalization.num_batches_tracked', 'norms', (), some)
    some = [i0 for i0 in add.layers(depths[1:][1] - 1 + 1) if i0 != 0]
    if some:
        add('encoder.stages.2.layers.*.layer.0.convolution.weight', 'other', (hidden_sizes[1:][1] // 4, hidden_sizes[2], 1, 1), some)
    some = add.layers(depths[1:][1] - 1 + 1)
    add('encoder.stages.2.layers.*.layer.0.normalization.weight', 'norms', (hidden_sizes[1:][1] // 4,), some)
    add('encoder.stages.2.layers.*.layer.0.normalization.bias', 'norms', (hidden_sizes[1:][1] // 4,), some)
    add('encoder.stages.2.layers.*.layer.1.convolution.weight', 'other', (hidden_sizes[1:][1] // 4, hidden_sizes[1:][1] // 4, 3, 3), some)
    add('encoder.stages.2.layers.*.layer.1.normalization.weight', 'norms', (hidden_sizes[1:][1] // 4,), some)
    add('encoder.stages.2.layers.*.layer.1.normalization.bias', 'norms', (hidden_sizes[1:][1] // 4,), some)
    add('encoder.stages.2.layers.*.layer.2.convolution.weight', 'other', (hidden_sizes[1:][1], hidden_sizes[1:][1] // 4, 1, 1), some)
    add('encoder.stages.2.layers.*.layer.2.normalization.weight', 'norms', (hidden_sizes[1:][1],), some)
    add('encoder.stages.2.layers.*.layer.2.normalization.bias', 'norms', (hidden_sizes[1:][1],), some)
    add.buffer('encoder.stages.2.layers.*.layer.0.normalization.running_mean', 'norms', (hidden_sizes[1:][1] // 4,), some)
    add.buffer('encoder.stages.2.layers.*.layer.0.normalization.running_var', 'norms', (hidden_sizes[1:][1] // 4,), some)
    add.buffer('encoder.stages.2.layers.*.layer.0.normalization.num_batches_tracked', 'norms', (), some)
    add.buffer('encoder.stages.2.layers.*.layer.1.normalization.running_mean', 'norms', (hidden_sizes[1:][1] // 4,), some)
    add.buffer('encoder.stages.2.layers.*.layer.1.normalization.running_var', 'norms', (hidden_sizes[1:][1] // 4,), some)
    add.buffer('encoder.stages.2.layers.*.layer.1.normalization.num_batches_tracked', 'norms', (), some)
    add.buffer('encoder.stages.2.layers.*.layer.2.normalization.running_mean', 'norms', (hidden_sizes[1:][1],), some)
    add.buffer('encoder.stages.2.layers.*.layer.2.normalization.running_var', 'norms', (hidden_sizes[1:][1],), some)
    add.buffer('encoder.stages.2.layers.*.layer.2.normalization.num_batches_tracked', 'norms', (), some)
    some = [i0 for i0 in add.layers(depths[1:][2] - 1 + 1) if i0 == 0]
    if some:
        add('encoder.stages.3.layers.*.shortcut.convolution.weight', 'other', (hidden_sizes[1:][2], hidden_sizes[2], 1, 1), some)
        add('encoder.stages.3.layers.*.shortcut.normalization.weight', 'norms', (hidden_sizes[1:][2],), some)
        add('encoder.stages.3.layers.*.shortcut.normalization.bias', 'norms', (hidden_sizes[1:][2],), some)
        add('encoder.stages.3.layers.*.layer.0.convolution.weight', 'other', (hidden_sizes[1:][2] // 4, hidden_sizes[2], 1, 1), some)
        add.buffer('encoder.stages.3.layers.*.shortcut.normalization.running_mean', 'norms', (hidden_sizes[1:][2],), some)
        add.buffer('encoder.stages.3.layers.*.shortcut.normalization.running_var', 'norms', (hidden_sizes[1:][2],), some)
        add.buffer('encoder.stages.3.layers.*.shortcut.normalization.num_batches_tracked', 'norms', (), some)
    some = [i0 for i0 in add.layers(depths[1:][2] - 1 + 1) if i0 != 0]
    if some:
        add('encoder.stages.3.layers.*.layer.0.convolution.weight', 'other', (hidden_sizes[1:][2] // 4, hidden_sizes[1:][2], 1, 1), some)
    some = add.layers(depths[1:][2] - 1 + 1)
    add('encoder.stages.3.layers.*.layer.0.normalization.weight', 'norms', (hidden_sizes[1:][2] // 4,), some)
    add('encoder.stages.3.layers.*.layer.0.normalization.bias', 'norms', (hidden_sizes[1:][2] // 4,), some)
    add('encoder.stages.3.layers.*.layer.1.convolution.weight', 'other', (hidden_sizes[1:][2] // 4, hidden_sizes[1:][2] // 4, 3, 3), some)
    add('encoder.stages.3.layers.*.layer.1.normalization.weight', 'norms', (hidden_sizes[1:][2] // 4,), some)
    add('encoder.stages.3.layers.*.layer.1.normalization.bias', 'norms', (hidden_sizes[1:][2] // 4,), some)
    add('encoder.stages.3.layers.*.layer.2.convolution.weight', 'other', (hidden_sizes[1:][2], hidden_sizes[1:][2] // 4, 1, 1), some)
    add('encoder.stages.3.layers.*.layer.2.normalization.weight', 'norms', (hidden_sizes[1:][2],), some)
    add('encoder.stages.3.layers.*.layer.2.normalization.bias', 'norms', (hidden_sizes[1:][2],), some)
    add.buffer('encoder.stages.3.layers.*.layer.0.normalization.running_mean', 'norms', (hidden_sizes[1:][2] // 4,), some)
    add.buffer('encoder.stages.3.layers.*.layer.0.normalization.running_var', 'norms', (hidden_sizes[1:][2] // 4,), some)
    add.buffer('encoder.stages.3.layers.*.layer.0.normalization.num_batches_tracked', 'norms', (), some)
    add.buffer('encoder.stages.3.layers.*.layer.1.normalization.running_mean', 'norms', (hidden_sizes[1:][2] // 4,), some)
    add.buffer('encoder.stages.3.layers.*.layer.1.normalization.running_var', 'norms', (hidden_sizes[1:][2] // 4,), some)
    add.buffer('encoder.stages.3.layers.*.layer.1.normalization.num_batches_tracked', 'norms', (), some)
    add.buffer('encoder.stages.3.layers.*.layer.2.normalization.running_mean', 'norms', (hidden_sizes[1:][2],), some)
    add.buffer('encoder.stages.3.layers.*.layer.2.normalization.running_var', 'norms', (hidden_sizes[1:][2],), some)
    add.buffer('encoder.stages.3.layers.*.layer.2.normalization.num_batches_tracked', 'norms', (), some)


def ResNetForImageClassification(add, c):
    hidden_sizes, num_labels = add.read(c, 'hidden_sizes', 'num_labels')
    add.base('resnet.', ResNetModel, c)
    add('classifier.1.weight', 'head', (num_labels, hidden_sizes[-1]))
    add('classifier.1.bias', 'head', (num_labels,))
