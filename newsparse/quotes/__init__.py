"""Quotes: who said what. `finder.py` finds them; `results.py` is what a caller gets."""
