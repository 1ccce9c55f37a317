"""Hand-written rules for the few functions of config classes that translate.py cannot read.

In the form of the generated modules: class name -> function name -> source. Each names what it stands for.
"""

ENGINE_NAMES = ("put", "put_attr", "sub", "base", "odd", "span", "times", "note")

TIMM = """
def from_dict(c, v):
    v.pop('num_classes', None)
    if isinstance(v.get('pretrained_cfg'), dict):
        v['pretrained_cfg'].pop('num_classes', None)
"""

FUNCTIONS: dict[str, dict[str, str]] = {
    # from_dict of the class: what it does to a whole file
    # models/timm_wrapper/configuration_timm_wrapper.py, models/gemma3n/configuration_gemma3n.py: labels are kept apart
    "TimmWrapperConfig": {"from_dict": TIMM},
    "Gemma3nVisionConfig": {"from_dict": TIMM},
    # models/inkling2/configuration_inkling2.py: files of the original checkpoints do not say that they are quantized
    "Inkling2Config": {
        "from_dict": """
def from_dict(c, v):
    if 'quantization_config' not in c.raw and 'transformers_version' not in c.raw:
        put(c, v, 'quantization_config', {'quant_method': 'fp8', 'weight_block_size': [1, 32], 'scale_fmt': 'ue8m0', \
'modules_to_not_convert': ['lm_head', 'model.vision_tower', 'model.language_model.layers.*.self_attn']})
"""
    },
    # models/phimoe/configuration_phimoe.py: the validation assigns a field
    "PhimoeConfig": {
        "validate_rope": """
def validate_rope(c, v):
    rope = v['rope_parameters']
    if rope['rope_type'] != 'default' and 'original_max_position_embeddings' in rope:
        put(c, v, 'original_max_position_embeddings', rope['original_max_position_embeddings'], 'rope_parameters')
"""
    },
}
