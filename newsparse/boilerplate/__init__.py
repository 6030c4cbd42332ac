"""Boilerplate: what in a text is not the story. `finder.py` finds it; `results.py` is what a caller gets."""
