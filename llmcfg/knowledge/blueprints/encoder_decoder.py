"""encoder-decoder: generated from transformers 5.23.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 24 random edits of it that
were not used to make this file.
"""

MAIN = "EncoderDecoderModel"


def EncoderDecoderModel(add, c):
    decoder, encoder = add.read(c, "decoder", "encoder")
    (decoder__hidden_size,) = add.read(decoder, "hidden_size")
    (encoder__hidden_size,) = add.read(encoder, "hidden_size")
    add.part("encoder", encoder, "base")
    add.part("decoder", decoder, "causal")
    if encoder__hidden_size != decoder__hidden_size:
        add("enc_to_dec_proj.weight", "other", (decoder__hidden_size, encoder__hidden_size))
        add("enc_to_dec_proj.bias", "other", (decoder__hidden_size,))
