"""sam3_video: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

from llmcfg.resolve.complete import put_attr

MODEL_TYPE = 'sam3_video'

DEFAULTS = {
    'detector_config': None,
    'tracker_config': None,
    'initializer_range': 0.02,
    'low_res_mask_size': 288,
    'score_threshold_detection': 0.5,
    'det_nms_thresh': 0.1,
    'assoc_iou_thresh': 0.1,
    'trk_assoc_iou_thresh': 0.5,
    'new_det_thresh': 0.7,
    'recondition_on_trk_masks': True,
    'hotstart_delay': 15,
    'hotstart_unmatch_thresh': 8,
    'hotstart_dup_thresh': 8,
    'suppress_unmatched_only_within_hotstart': True,
    'init_trk_keep_alive': 30,
    'max_trk_keep_alive': 30,
    'min_trk_keep_alive': -1,
    'suppress_overlapping_based_on_recent_occlusion_threshold': 0.7,
    'decrease_trk_keep_alive_for_empty_masklets': False,
    'fill_hole_area': 16,
    'max_num_objects': 10000,
    'recondition_every_nth_frame': 16,
    'high_conf_thresh': 0.8,
    'high_iou_thresh': 0.8,
}

# key: (type, the file's model_type may choose another, arguments where the file has none, optional)
SUB_CONFIGS = {
    'detector_config': ('sam3', True, {}, False),
    'tracker_config': ('sam3_tracker_video', True, {}, False),
}


def get_image_size(c, v):
    return v['detector_config']['image_size']


def set_image_size(c, v, value):
    put_attr(v['detector_config'], 'image_size', value, '')
    put_attr(v['tracker_config'], 'image_size', value, '')


PROPERTIES = {
    'image_size': get_image_size,
}

SETTERS = {
    'image_size': set_image_size,
}
