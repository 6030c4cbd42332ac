"""Claims: how much, and about what. `finder.py` finds them; `results.py` is what a caller gets."""
