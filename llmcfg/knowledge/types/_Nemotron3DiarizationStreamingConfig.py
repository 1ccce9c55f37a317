"""Nemotron3DiarizationStreamingConfig: generated from transformers 5.23.0 (Apache-2.0) by tools/knowledge; do not edit."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors

MODEL_TYPE = 'Nemotron3DiarizationStreamingConfig'

DEFAULTS = {
    'fifo_length': 264,
    'speaker_cache_update_period': 222,
    'speaker_cache_length': 264,
    'speaker_cache_silence_frames_per_speaker': 1,
    'prediction_score_threshold': 0.25,
    'latest_frames_score_boost': 0.05,
    'strong_boost_rate': 0.75,
    'weak_boost_rate': 1.5,
    'min_positive_scores_rate': 0.5,
    'num_speakers': 8,
    'subsampling_factor': 8,
}
