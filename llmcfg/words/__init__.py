"""Facts and figures in words, by subject: numbers, a model, its context, engines, differences."""
