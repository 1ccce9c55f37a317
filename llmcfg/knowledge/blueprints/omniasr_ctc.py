"""omniasr_ctc: generated from transformers 5.24.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 100 random edits of it that
were not used to make this file.
"""

MAIN = "OmniASRCTCModel"

def OmniASRCTCModel(add, c):
    audio_config, = add.read(c, 'audio_config')
    add.part('audio_tower', audio_config, 'base', 'audio')
