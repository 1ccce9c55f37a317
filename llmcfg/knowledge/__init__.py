"""What config.json does not say, as data: spellings, nesting, hard-wired facts, class defaults."""
