"""Every weight tensor that a config implies, what they add up to, and whether a checkpoint holds them."""
