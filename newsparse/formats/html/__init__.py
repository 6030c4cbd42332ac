"""Articles and results as static HTML: no script, nothing from the network, light and dark, and no character of an article is obeyed.

marks.py cuts the text at the ends of what was found, tables.py sets the results in rows, cards.py one result by itself, page.py puts them together;
newsparse.css is how they look.
"""

from newsparse.formats.html.page import article_page, fragment

__all__ = ["article_page", "fragment"]
