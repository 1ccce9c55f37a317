"""Which tensors a model has: one module per model type, generated from transformers by ``tools/blueprints``."""
