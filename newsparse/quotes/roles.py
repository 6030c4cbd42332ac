"""What a role makes of a speaker: the sort of source it is, and its gender-neutral name."""

from __future__ import annotations

from newsparse.quotes.results import RoleClass

_NOUNS: dict[RoleClass, str] = {
    RoleClass.POLITICIAN: """
        president vice-president premier chancellor minister senator congressman congresswoman representative lawmaker legislator governor mayor
        councillor councilor councilman councilwoman alderman deputy mp candidate nominee politician democrat republican delegate""",
    RoleClass.OFFICIAL: """
        official secretary undersecretary ambassador envoy diplomat commissioner administrator inspector regulator aide spokesman spokeswoman spokesperson
        adviser advisor superintendent clerk auditor comptroller controller treasurer""",
    RoleClass.POLICE: "police sheriff constable detective sergeant policeman policewoman",
    RoleClass.MILITARY: "general colonel admiral commander captain lieutenant major brigadier marshal soldier officer fighter rebel corporal",
    RoleClass.JUDGE: "judge justice magistrate coroner",
    RoleClass.LAWYER: "lawyer attorney solicitor barrister prosecutor counsel defender",
    RoleClass.EXPERT: """
        professor scientist researcher economist analyst expert historian sociologist psychologist psychiatrist statistician meteorologist forecaster
        epidemiologist biologist geologist astronomer archaeologist ecologist specialist scholar lecturer doctor surgeon physician strategist
        pollster scientist academic author""",
    RoleClass.BUSINESS: """
        executive ceo chairman chairwoman chairperson chair manager owner founder director banker trader investor entrepreneur businessman businesswoman
        boss broker employer shopkeeper developer consultant farmer publisher""",
    RoleClass.UNION: "steward unionist organiser organizer",
    RoleClass.CAMPAIGNER: "activist campaigner advocate protester lobbyist conservationist ally supporter",
    RoleClass.RESIDENT: """
        resident homeowner neighbour neighbor villager parent mother father passenger customer commuter tenant voter student pensioner shopper""",
    RoleClass.VICTIM: "victim survivor patient refugee widow widower",
    RoleClass.WITNESS: "witness eyewitness observer bystander onlooker",
    RoleClass.ATHLETE: "coach player captain striker goalkeeper midfielder defender athlete champion pitcher quarterback jockey swimmer runner trainer",
    RoleClass.ARTIST: "artist actor actress singer musician novelist poet playwright filmmaker director composer designer architect writer dancer",
    RoleClass.DOCUMENT: """
        statement report letter document email memo lawsuit filing complaint indictment affidavit resolution ruling study survey poll book article note
        post law bill treaty paper petition judgment""",
    RoleClass.ANONYMOUS: "source sources insider",
}
CLASS_OF = {noun: kind for kind in reversed(RoleClass) if kind in _NOUNS for noun in _NOUNS[kind].split()}
SHORTENED = {
    "det": "detective",
    "dc": "detective",
    "dci": "inspector",
    "di": "inspector",
    "ds": "sergeant",
    "dcs": "superintendent",
    "dsu": "superintendent",
    "insp": "inspector",
    "supt": "superintendent",
    "sgt": "sergeant",
    "cpl": "corporal",
    "pc": "constable",
    "wpc": "constable",
    "pcso": "officer",
    "sen": "senator",
    "sens": "senator",
    "rep": "representative",
    "reps": "representative",
    "gov": "governor",
    "govs": "governor",
    "cllr": "councillor",
    "prof": "professor",
    "capt": "captain",
    "lt": "lieutenant",
    "col": "colonel",
    "maj": "major",
    "gen": "general",
    "adm": "admiral",
    "cmdr": "commander",
    "brig": "brigadier",
    "amb": "ambassador",
    "skipper": "captain",
    "atty": "attorney",
}
"""Titles that are shortened, or said otherwise, and the noun they stand for."""
OF_POLICE = frozenset("det detective police pc wpc dc dci di ds dcs dsu pcso".split())
"""Words that make an officer, an inspector or a sergeant one of the police."""
UNIONISTS = frozenset("secretary president official chair chairman organiser organizer representative delegate officer spokesman spokeswoman".split())
"""Nouns of offices that unions have."""
RANKED = frozenset("officer chief inspector superintendent sergeant commander captain lieutenant commissioner corporal".split())
"""Nouns of ranks that the police have too."""
NEUTRAL = {
    "nurse": "nurse",
    "spokesman": "spokesperson",
    "spokeswoman": "spokesperson",
    "chairman": "chair",
    "chairwoman": "chair",
    "chairperson": "chair",
    "congressman": "member of congress",
    "congresswoman": "member of congress",
    "councilman": "council member",
    "councilwoman": "council member",
    "councilmember": "council member",
    "policeman": "police officer",
    "policewoman": "police officer",
    "businessman": "businessperson",
    "businesswoman": "businessperson",
    "actress": "actor",
    "fireman": "firefighter",
    "fisherman": "fisher",
    "headmaster": "head teacher",
    "headmistress": "head teacher",
    "alderman": "council member",
    "widower": "widow",
    "mother": "parent",
    "father": "parent",
    "husband": "spouse",
    "wife": "spouse",
    "son": "child",
    "daughter": "child",
    "brother": "sibling",
    "sister": "sibling",
    "king": "monarch",
    "queen": "monarch",
}


def plural(noun: str) -> str:
    """A role noun in the plural.

    >>> plural("deputy"), plural("spokesman"), plural("coach")
    ('deputies', 'spokesmen', 'coaches')
    """
    if noun.endswith("man"):
        return f"{noun[:-3]}men"
    if noun.endswith("y") and noun[-2] not in "aeiou":
        return f"{noun[:-1]}ies"
    return f"{noun}es" if noun.endswith(("ch", "sh", "s")) else f"{noun}s"


SINGULAR = {noun: noun for noun in (*CLASS_OF, *NEUTRAL)} | {plural(noun): noun for noun in (*CLASS_OF, *NEUTRAL)} | SHORTENED
"""Role nouns by both their forms."""
LINKS = frozenset("of for to at in with from who".split())


def head(role: str) -> str | None:
    """The noun of a role that says what it is: the last known one before "of", "for", "to" or a comma.

    >>> head("deputy US envoy to the United Nations")
    'envoy'
    """
    found = None
    for word in role.lower().replace("-", " ").split():
        bare = word.strip(",.'’")
        if found and bare in LINKS:
            break
        if bare == "general" and found and CLASS_OF.get(found) is not RoleClass.MILITARY:
            continue  # solicitor general, secretary general
        found = SINGULAR.get(bare, found)
    return found


def role_class(role: str) -> RoleClass:
    """What sort of source a role makes.

    >>> str(role_class("Det Insp")), str(role_class("army captain"))
    ('police', 'military')
    """
    noun = head(role)
    if noun in RANKED and not OF_POLICE.isdisjoint(role.lower().replace(".", "").split()):
        return RoleClass.POLICE
    if noun in UNIONISTS and "union" in role.lower():
        return RoleClass.UNION
    return CLASS_OF.get(noun, RoleClass.OTHER) if noun else RoleClass.OTHER


def role_name(role: str) -> str | None:
    """The gender-neutral name of a role's noun, in the singular.

    >>> role_name("Local sources"), role_name("club chairwomen")
    ('source', 'chair')
    """
    noun = head(role)
    return NEUTRAL.get(noun, noun) if noun else None
