"""The generators of llmcfg/knowledge (development only)."""
