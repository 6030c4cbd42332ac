"""Where words begin and end: the one place that looks at characters.

One `findall` cuts the text into pieces, each with the space after it, so that the pieces joined are the text again and offsets are sums of lengths.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from itertools import pairwise

from newsparse.reading.lexicon import ABBREVIATIONS, CALENDAR, PARTICLES
from newsparse.words import MISREAD

CURRENCY_CODES = """
    USD EUR GBP INR AUD CAD NZD HKD SGD JPY CNY RMB CHF SEK NOK DKK ZAR NGN KES GHS UGX TZS PKR BDT LKR NPR BRL MXN RUB TRY AED SAR PHP THB IDR MYR RM KRW
    EGP ILS QAR KWD BHD OMR JOD VND TWD PLN CZK HUF ISK UAH KZT ARS CLP ETB GHC RWF ZMW BWP MWK XOF XAF FCFA Dh Dhs Rs Sh KSh USh TSh Nu Tk
""".split()


def ending(words: Iterable[str]) -> str:
    """A look-behind for any of the words, whole; `re` wants one for each length."""
    lengths: dict[int, list[str]] = {}
    for word in sorted(words):
        lengths.setdefault(len(word), []).append(re.escape(word))
    options = (rf"(?<= \b (?: {'|'.join(some)} ) )" for some in lengths.values())
    return f"(?: {' | '.join(options)} )"


_SHORTENED = {word for word in ABBREVIATIONS - {"no.", "nos."} if "." not in word[:-1]}
_IN_CAPITALS = {"MR.", "MRS.", "MS.", "DR.", "PROF.", "REV.", "SEN.", "REP.", "GOV.", "GEN.", "COL.", "LT.", "SGT.", "CAPT.", "ST.", "JR.", "SR."}
_ABBREVIATED = ending({word.capitalize() for word in _SHORTENED} | (_SHORTENED - CALENDAR) | _IN_CAPITALS)  # "the cat sat." is no Saturday
_PARTICLES = rf"(?: (?: {'|'.join(sorted(word for word in PARTICLES if word.isalpha()))} ) [ -] ){{0,3}}"
_NOT_MONEY = "".join(rf"(?<! \b {code} \d )" for code in CURRENCY_CODES)

# Only single characters are repeated possessively: until Python 3.11.5 `re` may never end on a possessive group (python/cpython#106052).
WORD = rf"""
    [^\W\d_]+ (?: [’'] (?! (?:s|re|d|ll|ve|m)\b ) [^\W\d_]+ )*       # don't  O’Brien
    (?:
        \d {_NOT_MONEY} [^\W_]*+              # G20  COVID19, but the EUR of EUR50m
      | (?<= [A-Z] ) (?: -\d+ )+ -\d\d\d+    # CVE-2024-0001
      | \. (?: (?<= \b [^\W\d_] \. ) (?: [^\W\d_] \. )+               # U.S.  a.m.  J.R.R.
          | (?<= \d [aApP] \. ) [mM] \.                                # 8p.m.
          | (?<= \b [A-Z] \. ) (?= [^\S\n]?+ {_PARTICLES} [A-Z] )      # the J. of J. Doe and J. van Doe
          | {_ABBREVIATED}                                             # Oct.  Mr.  approx.
          | {ending(("No.", "no.", "Nos.", "nos."))} (?= [^\S\n]?+ \d )     # No. 10, but not: She said no.
          )
    )?
"""
NUMBER = r"""
    \d : \d\d - [a-z]{2} - \d+ (?: - [A-Z]+ )*                                                    # the docket 2:21-cv-00702-JLR
    | (?: \d+ | (?<! [\d.] ) \. \d ) (?: [.,\u00a0\u2009\u202f] \d+ | : \d\d (?!\d) | \d )*         # 1,250.5  .5  10:30
    (?: (?: st | nd | rd | th | s ) \b )?                                                       # 23rd  1990s
"""
CLITIC = r"""
    [’'] (?: (?: s | re | d | ll | ve | m ) \b                        # the 's of mayor's
         | (?: em | til | tis | twas | cause | bout | n[’'] ) (?! [^\W\d_] ) )   # 'em  'til
"""
MARK = r"\.\.+ | -- +-?  | `` | '' | \S"
PIECES = f"{WORD} | {NUMBER} | {CLITIC} | {MARK}"
END = r"[\n\r\u2028\u2029]\s*+"

SPACE = r"[^\S\n\r\u2028\u2029]*+"
PLAIN = r"[a-z]++ [ ] (?= \S )"
"""A lower-case word and a space: most of any text, and the quickest to see."""

DROP_CAP = r"\n (?: (?<= \A [A-Z] \n ) | (?<= \n [A-Z] \n ) ) \n? (?= [a-z] )"
"""The line end after a letter that stands alone on its line, and begins the word on the next: the T of "he council voted"."""

EMPTY_LINE = re.compile(r"\n[^\S\n]*+\n")

MISREADINGS = f"(?: {' | '.join(re.escape(token) for token in sorted(MISREAD, key=len, reverse=True))} )"
MISREAD_MARK = re.compile("â[€‚]|Â£|&[a-z#][a-z0-9]{1,5};")
LONE_CAPITAL = re.compile(r"\n[A-Z]\n")
LETTERS, READ_LETTERS = r"[^\W\d_]+", r"(?: (?! â[€‚] | Â£ ) [^\W\d_] )+"


@cache
def pattern(wrapped: bool, damaged: bool = False) -> re.Pattern[str]:
    """What one piece of the text looks like.

    Args:
        wrapped: in hard-wrapped text a single line end is a space and only an empty line ends a paragraph.
        damaged: in text that was decoded or laid out wrongly some marks are several characters, and a line may end after a word's first letter.
    """
    pieces = f"{MISREADINGS} | {PIECES.replace(LETTERS, READ_LETTERS)}" if damaged else PIECES
    line_end = rf"\r?\n (?! {SPACE} \n) {SPACE}" if wrapped else DROP_CAP if damaged else ""
    space = rf"{SPACE} (?: {line_end} )?" if line_end else SPACE
    return re.compile(rf"{PLAIN} | (?: {pieces} ) {space} | {END} | \s++", re.VERBOSE)


def has_mojibake(text: str) -> bool:
    """Whether it has marks that were decoded wrongly, or entities that never were."""
    return ("&" in text or "â" in text or "Â" in text) and MISREAD_MARK.search(text) is not None


def is_damaged(text: str) -> bool:
    """Whether it has mojibake, or the first letter of a word on a line of its own."""
    return text[1:2] == "\n" or LONE_CAPITAL.search(text) is not None or has_mojibake(text)


def is_wrapped(text: str) -> bool:
    """Whether lines end because they are full: most are of nearly the same length and break inside sentences.

    Plain text from mail and wire services is wrapped at 60 to 80 characters; then only an empty line ends a paragraph.
    """
    if not EMPTY_LINE.search(text):
        return False
    lines = text.split("\n", 200)[:200]
    if len(lines) < 6:
        return False
    inner = [(len(line), line.rstrip()[-1:]) for line, after in pairwise(lines) if line.strip() and after.strip()]
    if len(inner) < 4 or len(inner) < len(lines) // 3:
        return False
    widest = max(length for length, _ in inner)
    full = sum(length >= 0.8 * widest for length, _ in inner)
    broken = sum(last not in '.!?:"”’)' for _, last in inner)
    return 40 <= widest <= 120 and full >= 0.8 * len(inner) and broken >= 0.5 * len(inner)


def tokenise(text: str) -> list[str]:
    """The text in pieces, each word or mark with the space after it; joined they are the text."""
    return pattern(is_wrapped(text), is_damaged(text)).findall(text)
