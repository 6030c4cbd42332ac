"""Characters that a terminal or a browser would obey, and not show, made visible."""

from __future__ import annotations

import re

UNSEEN = re.compile("[\x00-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ud800-\udfff\ufff9-\ufffb\U000e0000-\U000e007f]")
"""Control characters, marks of direction, separators of lines, lone surrogates and tags."""


def visible(text: str, keep: str = "\n") -> str:
    """The text with a picture, or the code, in place of each character that has no shape; those in `keep` stay.

    >>> visible("red: \\x1b[31m, NUL: \\x00, left to right: \\u200e")
    'red: ␛[31m, NUL: ␀, left to right: <U+200E>'
    """
    return UNSEEN.sub(lambda found: found[0] if found[0] in keep else _picture(ord(found[0])), text)


def _picture(code: int) -> str:
    if code < 0x20:
        return chr(0x2400 + code)
    return "␡" if code == 0x7F else f"<U+{code:04X}>"
