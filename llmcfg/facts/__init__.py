"""The common schema, and one model's facts in it."""
