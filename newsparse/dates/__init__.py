"""Dates: when. `finder.py` finds them; `results.py` is what a caller gets."""
