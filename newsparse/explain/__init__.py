"""Why a result is what it is: `result.explain(article)`.

Results are plain values that carry nothing but what they say, so that a parse costs nothing for explanations that nobody asks for. To explain one, its text
is read again, by the same steps, which tell what they do.
"""

from newsparse.explain.results import Explanation, Part, RuleMatch, Step
from newsparse.explain.source import explained

__all__ = ["Explanation", "Part", "RuleMatch", "Step", "explained"]
