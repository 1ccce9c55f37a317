"""What a model's code decides and its config.json does not say, found by building the model classes and looking.

Run ``python -m tools.traits`` (with torch and transformers installed; ``--help`` for options). It rewrites
``llmcfg/knowledge/traits.json``; the result depends on the transformers version only. It takes about ten minutes on two
idle cores. ``--log FILE`` says what was not decided, and why; types named on the command line are printed instead.

Nothing is typed by hand and no class name is believed where it can be tested:

- :mod:`.build` makes a shallow configuration of each model type and builds its class: on torch's meta device at full
  width for what the module tree shows, and on the CPU at small width for what only a run shows.
- :mod:`.structure` reads the module tree: projections and their biases, gated feed-forward blocks (two up-projections
  against one down-projection, or one of double width), norms on queries and keys, sinks.
- :mod:`.behaviour` experiments: a norm is LayerNorm when adding a constant to its input changes nothing, RMSNorm when
  only scaling changes nothing; where norms stand follows from scaling a layer's input and its sublayers' outputs;
  attention and feed-forward are parallel when silencing the first leaves the input of the second alone; what carries
  positions is what was called.
- :mod:`.conditions` repeats this with every option of the configuration flipped, alone and jointly, and writes a fact
  that depends on options as an expression over them.

What no experiment decides is left out: unknown, not guessed.
"""
