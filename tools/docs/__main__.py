"""``python -m tools.docs``: write every reference anew; ``--check`` lists those that are not current, and exits 1."""

from __future__ import annotations

import sys

from tools.docs import write

sys.exit(write(check="--check" in sys.argv[1:]))
