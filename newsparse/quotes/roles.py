"""What a role makes of a speaker: the sort of source it is, and its gender-neutral name."""

from __future__ import annotations

from newsparse.quotes.results import RoleClass
from newsparse.reading.lexicon import ROLE_NOUNS


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
_COMPOUNDS: dict[RoleClass, str] = {
    RoleClass.POLITICIAN: """
        prime minister, chief minister, first minister, deputy prime minister, vice president, governor general, opposition leader, party leader,
        council leader, minority leader, majority leader, council member, assembly member, member of parliament, member of congress,
        senate leader, house leader, house speaker, chief whip, minority whip, majority whip""",
    RoleClass.OFFICIAL: """
        secretary general, director general, attorney general, solicitor general, surgeon general, auditor general, consul general, postmaster general,
        press secretary, permanent secretary, chief of staff, press officer, information officer, communications officer, customs officer, immigration officer,
        probation officer, prison officer, election officer, returning officer, planning officer, health officer, medical officer, chief medical officer,
        fire chief, fire officer, central bank governor, bank governor, harbor master, harbour master""",
    RoleClass.POLICE: "police officer, police chief, chief of police, chief constable, inspector general, arresting officer, investigating officer",
    RoleClass.MILITARY: "army officer, naval officer, navy officer, military officer, army chief, navy chief, rebel leader, militia leader, army commander",
    RoleClass.JUDGE: "chief justice, lord justice, lady justice",
    RoleClass.LAWYER: "district attorney, queen's counsel, king's counsel, legal officer, general counsel, public defender",
    RoleClass.EXPERT: "chief economist, chief scientist, research director, director of research, university president, research fellow",
    RoleClass.BUSINESS: """
        chief executive, chief executive officer, chief operating officer, chief financial officer, chief technology officer,
        chief information officer, chief marketing officer, chief investment officer, chief product officer, chief commercial officer, executive officer,
        managing director, finance director, marketing director, sales director, company president, company secretary, managing partner""",
    RoleClass.UNION: "union leader, union boss, union organiser, union organizer, general secretary, shop steward",
    RoleClass.CAMPAIGNER: "protest leader, community organiser, community organizer, campaign group leader",
    RoleClass.ATHLETE: "head coach, team captain, club captain, vice captain, football manager, player manager, team manager, general manager",
    RoleClass.ARTIST: "film director, theatre director, theater director, artistic director, music director, musical director, film producer",
    RoleClass.OTHER: "ship's captain, airline captain, ferry captain, fire captain, church leader, community leader, religious leader, head teacher",
}
COMPOUNDS = {tuple(words.split()): kind for kind, some in _COMPOUNDS.items() for words in some.replace("\n", " ").split(", ")}
"""Roles of several words, whose last noun alone says something else."""
COMPOUND_WORDS = frozenset(word for words in COMPOUNDS for word in (words[-1], plural(words[-1])))
LONGEST_COMPOUND = max(map(len, COMPOUNDS))
_BODIES: dict[RoleClass, str] = {
    RoleClass.UNION: "union unions",
    RoleClass.POLICE: "police constabulary sheriff's",
    RoleClass.MILITARY: "army military navy naval pentagon marine marines infantry battalion brigade militia rebel",
    RoleClass.POLITICIAN: "party opposition campaign senate parliament parliamentary congressional",
    RoleClass.CAMPAIGNER: "association charity foundation alliance coalition ngo nonprofit",
    RoleClass.EXPERT: "university college institute laboratory observatory faculty",
    RoleClass.BUSINESS: "company firm corporation airline retailer supermarket manufacturer bank plc inc ltd business industry airport factory hotel brewery",
}
"""Words for bodies that make those who speak for them a sort of source; the first sort counts: "police union"."""
BODIES = {kind: frozenset(words.split()) for kind, words in _BODIES.items()}
GENERIC = frozenset(
    "spokesman spokeswoman spokesperson chair chairman chairwoman chairperson president director leader chief head member official representative".split()
)
"""Nouns of any body, whose sort of source is that of the body: "police spokesman", "charity director"."""
TEAMS = frozenset(
    "team club side united rovers athletic wanderers albion rovers rangers fc afc football soccer cricket rugby hockey baseball basketball".split()
)
OF_TEAMS = frozenset("manager boss captain skipper".split())
"""Nouns that are of sport beside the word for a team."""
FAMILIAR = ("familiar with", "close to", "briefed on", "knowledge of", "privy to", "not authorised to", "not authorized to")
"""What says of a person without a name that the name is withheld."""
PERSONS = frozenset({"person", "people", "individual", "individuals", "someone", "somebody", "those"})
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
    "pm": "minister",
    "cm": "minister",
    "dcm": "minister",
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


NOUNS = (*ROLE_NOUNS, *CLASS_OF, *NEUTRAL)
SINGULAR = {noun: noun for noun in NOUNS} | {plural(noun): noun for noun in NOUNS} | SHORTENED
"""Role nouns by both their forms."""
LINKS = frozenset("of for to at in with from who".split())


def head(role: str) -> str | None:
    """The noun of a role that says what it is: the last known one before "of", "for", "to" or a comma.

    >>> head("deputy US envoy to the United Nations")
    'envoy'
    """
    found = None
    for place, word in enumerate(_words(role)):
        if word in LINKS and (found or not place):
            break  # "of the coast guard" is no role but a body
        if word == "general" and found and CLASS_OF.get(found) is not RoleClass.MILITARY:
            continue  # solicitor general, secretary general
        found = SINGULAR.get(word, found)
    return found


def _words(role: str) -> list[str]:
    """The words of a role, without marks and capitals; a possessive keeps its mark: the "workers'" of their union are none themselves."""
    return [word.strip(',."“”‘') for word in role.lower().replace("’", "'").replace("-", " ").split()]


def _compound(words: list[str]) -> tuple[str, ...] | None:
    """The last of the longest compounds that are in a role before what it is of."""
    if COMPOUND_WORDS.isdisjoint(words):
        return None
    singular = [SINGULAR.get(word, word) if word not in LINKS else word for word in words]
    for length in range(LONGEST_COMPOUND, 1, -1):
        for place in range(len(words) - length, -1, -1):
            for some in (tuple(words[place : place + length]), tuple(singular[place : place + length])):
                if some in COMPOUNDS and "of" not in words[1:place] and "for" not in words[1:place]:
                    return some
    return None


def role_class(role: str) -> RoleClass:
    """What sort of source a role makes: by its noun, and by the body that it is of.

    >>> [str(role_class(role)) for role in ("Det Insp", "army captain", "chief executive officer", "police spokesman", "of Northfield University")]
    ['police', 'military', 'business', 'police', 'expert']
    """
    words = _words(role)
    noun = head(role)
    if words[:1] and words[0] in LINKS:
        noun = head(" ".join(words[1:]))  # of broker Harrow Bell
    if (noun is None or noun in PERSONS) and not PERSONS.isdisjoint(words) and any(phrase in role.lower() for phrase in FAMILIAR):
        return RoleClass.ANONYMOUS
    if compound := _compound(words):
        return COMPOUNDS[compound]
    if noun in RANKED and not OF_POLICE.isdisjoint(words):
        return RoleClass.POLICE
    if noun in UNIONISTS and "union" in role.lower():
        return RoleClass.UNION
    if noun in OF_TEAMS and not TEAMS.isdisjoint(words):
        return RoleClass.ATHLETE
    if noun is None or noun in GENERIC:
        of_body = next((kind for kind, bodies in BODIES.items() if not bodies.isdisjoint(words)), None)
        if of_body is not None:
            return of_body
    return CLASS_OF.get(noun, RoleClass.OTHER) if noun else RoleClass.OTHER


def role_name(role: str) -> str | None:
    """The gender-neutral name of a role's noun, in the singular.

    >>> role_name("Local sources"), role_name("club chairwomen"), role_name("Deputy Prime Minister")
    ('source', 'chair', 'deputy prime minister')
    """
    if compound := _compound(_words(role)):
        return " ".join(compound)
    noun = head(role)
    return NEUTRAL.get(noun, noun) if noun else None
