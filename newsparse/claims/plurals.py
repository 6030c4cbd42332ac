"""Plurals: whether a noun is one, and its singular."""

from __future__ import annotations

from functools import lru_cache

IRREGULAR = {
    "people": "person", "persons": "person", "men": "man", "women": "woman", "children": "child", "feet": "foot", "teeth": "tooth", "geese": "goose",
    "mice": "mouse",
    "lives": "life", "wives": "wife", "knives": "knife", "wolves": "wolf", "halves": "half", "leaves": "leaf", "loaves": "loaf", "thieves": "thief",
    "shelves": "shelf",
    "calves": "calf", "elves": "elf", "selves": "self", "police": "police", "cattle": "cattle", "troops": "troop", "species": "species", "series": "series",
    "aircraft": "aircraft", "spacecraft": "spacecraft", "crossroads": "crossroads", "headquarters": "headquarters", "means": "means", "crises": "crisis",
    "analyses": "analysis", "theses": "thesis", "diagnoses": "diagnosis", "bases": "base", "phenomena": "phenomenon", "criteria": "criterion",
    "bacteria": "bacterium",
    "media": "medium", "alumni": "alumnus", "oxen": "ox", "buses": "bus", "gases": "gas", "viruses": "virus", "bonuses": "bonus", "campuses": "campus",
    "movies": "movie", "cookies": "cookie", "zombies": "zombie", "rookies": "rookie", "calories": "calorie", "ties": "tie", "pies": "pie", "lies": "lie",
    "selfies": "selfie",
    "heroes": "hero", "potatoes": "potato", "tomatoes": "tomato", "echoes": "echo", "vetoes": "veto", "volcanoes": "volcano", "cargoes": "cargo",
    "shoes": "shoe", "canoes": "canoe",
    "toes": "toe", "foes": "foe", "axes": "axe", "caches": "cache", "headaches": "headache", "niches": "niche", "cases": "case", "houses": "house",
    "horses": "horse",
    "nurses": "nurse", "courses": "course", "purchases": "purchase", "purses": "purse", "expenses": "expense", "licenses": "license", "offenses": "offense",
    "losses": "loss", "glasses": "glass", "news": "news", "odds": "odds", "sheep": "sheep", "fish": "fish", "deer": "deer", "salmon": "salmon",
    "quizzes": "quiz",
    "grandchildren": "grandchild", "schoolchildren": "schoolchild", "businessmen": "businessman", "policemen": "policeman", "gentlemen": "gentleman",
    "passersby": "passerby", "plus": "plus", "bus": "bus", "gas": "gas", "taxis": "taxi", "aliases": "alias", "biases": "bias", "canvases": "canvas",
    "choruses": "chorus", "circuses": "circus", "statuses": "status", "lenses": "lens", "atlases": "atlas", "safaris": "safari", "alibis": "alibi",
    "skis": "ski",
    "kiwis": "kiwi", "lens": "lens", "dead": "dead", "wounded": "wounded", "injured": "injured",
    "homeless": "homeless", "unemployed": "unemployed", "missing": "missing",
}  # fmt: skip
"""Plurals that do not just add -s, and nouns that look like plurals or have none."""


SAME_IN_PLURAL = frozenset("police cattle species series aircraft spacecraft headquarters sheep fish deer salmon".split())


@lru_cache(maxsize=2048)  # the same nouns come again and again
def singular(noun: str) -> str:
    """The singular of a noun.

    >>> [singular(noun) for noun in ("nurses", "ponies", "benches", "women", "buses")]
    ['nurse', 'pony', 'bench', 'woman', 'bus']
    """
    form = noun.lower()
    if form in IRREGULAR:
        return IRREGULAR[form]
    if form.endswith("men") and len(form) > 5:
        return noun[:-2] + "an"
    if form.endswith("ies") and len(form) > 4:
        return noun[:-3] + "y"
    if form.endswith(("sses", "shes", "ches", "xes", "zzes")):
        return noun[:-2]
    if form.endswith("s") and not form.endswith(("ss", "us", "is", "'s")) and len(form) > 2:
        return noun[:-1]
    return noun[:-1] if form != noun and is_plural(noun) else noun


NAMES_IN_IS = frozenset(
    """paris davis lewis harris morris dennis francis travis curtis louis ellis chris memphis tunis genesis minneapolis indianapolis avis elvis alexis mavis
    doris""".split()
)


@lru_cache(maxsize=2048)
def is_plural(noun: str) -> bool:
    """Whether a word looks like the plural of a noun.

    >>> [is_plural(noun) for noun in ("nurses", "crisis", "Iraqis", "MPs", "aircraft")]
    [True, False, True, True, True]
    """
    form = noun.lower()
    if form != noun and ((noun[:-1].isupper() and noun[-1] == "s") or (form.endswith("is") and len(form) > 4 and form not in NAMES_IN_IS)):
        return True
    if form in IRREGULAR:
        return IRREGULAR[form] != form or form in SAME_IN_PLURAL
    if form.endswith("men") and len(form) > 4:
        return form not in {"specimen", "regimen", "abdomen", "acumen"}
    return len(form) > 2 and form.endswith("s") and not form.endswith(("ss", "us", "is", "ous"))
