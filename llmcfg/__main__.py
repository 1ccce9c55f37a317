"""``python -m llmcfg``."""

from llmcfg.cli import main

if __name__ == "__main__":
    main()
