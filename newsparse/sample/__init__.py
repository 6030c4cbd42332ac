"""Samples: results drawn at random from a batch for people to judge, and what their marks say of all results.

What a reviewer asks of anyone who counts with a tool: how much of what it finds is right (precision), how much of what is there it finds (recall), and
what the counts are once corrected for both, each with a confidence interval.
"""

from newsparse.sample.draw import Sheet, draw_passages, draw_results
from newsparse.sample.estimates import Estimate, Passage, Stratum, corrected, precision, recall
from newsparse.sample.sheets import SheetError, read_sheet, write_sheet

__all__ = [
    "Estimate",
    "Passage",
    "Sheet",
    "SheetError",
    "Stratum",
    "corrected",
    "draw_passages",
    "draw_results",
    "precision",
    "read_sheet",
    "recall",
    "write_sheet",
]
