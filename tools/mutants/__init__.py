"""Would the tests notice? Small changes to the code, one at a time, and the tests that are nearest to each.

The changes are cosmic-ray's (https://cosmic-ray.readthedocs.io); here is which of them, and how the tests run fast
enough for a thousand: ``python -m tools.mutants``.
"""
