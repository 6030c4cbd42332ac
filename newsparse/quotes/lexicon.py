"""Reporting words by what they need to be a cue, and the small words around them.

Shares of cue use are from counts over news (a word that is a cue in most of its uses may stand alone; the others need "that" or a quotation).
"""

from __future__ import annotations

from newsparse.coding import Lexicon
from newsparse.quotes.phrases import PIECES as PHRASES
from newsparse.reading import LEXICON as READING


def inflected(verbs: str) -> dict[str, frozenset[str]]:
    """The forms of regular and listed verbs: base, third person, past, participle in -ing."""
    forms: dict[str, set[str]] = {"BASE": set(), "THIRD": set(), "PAST": set(), "ING": set()}
    for entry in verbs.split():
        base, *irregular = entry.split("/")
        forms["BASE"].add(base)
        forms["THIRD"].add(irregular[1] if len(irregular) > 1 else _third(base))
        forms["PAST"].update(irregular[0].split("+") if irregular else [_past(base)])
        forms["ING"].add(irregular[2] if len(irregular) > 2 else _ing(base))
    return {name: frozenset(words) for name, words in forms.items()}


def _third(base: str) -> str:
    if base.endswith(("s", "sh", "ch", "x", "z", "o")):
        return f"{base}es"
    return f"{base[:-1]}ies" if base[-1] == "y" and base[-2] not in "aeiou" else f"{base}s"


def _past(base: str) -> str:
    if base.endswith("e"):
        return f"{base}d"
    if base[-1] == "y" and base[-2] not in "aeiou":
        return f"{base[:-1]}ied"
    return f"{base}ed"


def _ing(base: str) -> str:
    return f"{base[:-1]}ing" if base.endswith("e") and not base.endswith("ee") else f"{base}ing"


# Verbs that report a clause without "that", whatever it looks like: "officials said the tunnel was safe".
SAYING = inflected(
    "say/said note/noted argue insist claim explain warn suggest believe think/thought/thinks/thinking assert contend aver/averred/avers/averring"
)
# Verbs that do so if the clause shows itself: by "that", by a pronoun, by an auxiliary ("the union announced it would strike", not "announced a strike").
STATING = inflected(
    """announce state add confirm acknowledge admit/admitted/admits/admitting concede maintain predict reveal declare recall remark stress emphasize emphasise complain
    conclude allege reiterate testify concur joke quip/quipped/quips/quipping tweet opine lament vent boast caution deny clarify estimate
    write/wrote+written/writes/writing fear hope reply respond retort counter hint repeat report estimate calculate reckon tell/told/tells/telling promise"""
)
# Verbs that report a clause only with "that", or a quotation beside them.
WITH_THAT = inflected(
    """report indicate mention comment observe point agree decide determine guarantee imply propose pledge recommend rule show signal assure disclose
    hear/heard/hears/hearing vow swear/swore/swears/swearing hold/held/holds/holding find/found/finds/finding know/knew+known/knows/knowing worry/worried
    fret/fretted/frets/fretting object protest reason speculate stipulate advise feel/felt/feels/feeling accept affirm charge
    shout cry/cried scream yell whisper mutter murmur exclaim interject thunder fume gasp grumble gripe moan groan bellow holler wail reflect muse
    submit/submitted/submits/submitting attest certify depose posit postulate surmise theorise theorize hypothesise hypothesize proclaim profess pronounce preach
    remonstrate venture volunteer intimate insinuate divulge relate narrate underline underscore highlight elaborate rebut/rebutted/rebuts/rebutting
    brag/bragged/brags/bragging crow gloat marvel bemoan bewail bristle rejoice regret/regretted/regrets/regretting plead counsel
    foretell/foretold/foretells/foretelling prophesy decree request rant rave"""
)
# Verbs that go with a quotation beside them and with nothing else.
WITH_QUOTE = inflected(
    """ask answer shout cry/cried scream yell whisper mutter murmur sigh laugh continue begin/began+begun/begins/beginning go/went/goes/going exclaim
    interrupt interject inquire enquire plead read/read/reads/reading sum/summed/sums/summing thunder fume chant roar growl gasp bark conclude chime offer
    open finish sing/sang/sings/singing post text email chuckle grin smile sob stammer recount reflect muse ponder wonder urge call tease gush rage
    query/queried/queries beam enthuse deadpan joke scoff sneer snort snarl hiss snap/snapped/snaps/snapping splutter stutter drawl croak coo purr blurt beg/begged/begs/begging
    pray taunt jeer heckle weep/wept/weeps/weeping shrug/shrugged/shrugs/shrugging nod/nodded/nods/nodding smirk giggle seethe storm explode erupt intone recite
    whine whinge whimper bleat scold admonish berate lecture console reason implore exhort expand clarify tut/tutted/tuts/tutting wink quote"""
)
# Those of these verbs that say what somebody thinks, hopes, fears, knows or decides, and need not have said, by the grammar that they share.
THINKING = inflected("think/thought/thinks/thinking believe")
HOPING = inflected("hope fear reckon")
KNOWING = inflected(
    "know/knew+known/knows/knowing feel/felt/feels/feeling worry/worried fret/fretted/frets/fretting decide determine regret/regretted/regrets/regretting rejoice"
)
# Verbs with an addressee before the clause: "told AFP that …".
TELLING = inflected("tell/told/tells/telling inform remind assure notify convince/convinced warn advise apprise brief")
# "accused Washington of backtracking": the object is part of what is said.
ACCUSING = inflected(
    "accuse blame criticize criticise praise condemn denounce blast slam/slammed/slams/slamming decry/decried defend endorse rebuke chide deride ridicule mock "
    "welcome fault thank applaud commend urge exhort implore beg/begged/begs/begging refute"
)
# "urged drivers not to idle".
URGING = inflected("urge exhort implore entreat beseech/besought beg/begged/begs/begging")
# "called it “baseless”", "described the proposal as “unacceptable”".
CALLING = inflected(
    "call liken compare describe label brand dub/dubbed/dubs/dubbing dismiss characterize characterise term portray slam/slammed/slams/slamming hail denounce condemn decry/decried deem cite"
)
# "described the offer as an insult".
DESCRIBING = inflected("describe denounce dismiss condemn brand characterize characterise depict portray hail criticize criticise deride")
# "denied hiding the bill".
WITH_GERUND = inflected("deny admit/admitted/admits/admitting acknowledge recall propose recommend suggest advise advocate report mention confess")
# "vowed to fight on".
WITH_INFINITIVE = inflected("vow pledge promise threaten refuse decline offer swear/swore/swears/swearing agree demand ask")
# Nouns that carry a clause: "the claim that …".
SPEECH_NOUNS = frozenset(
    """accusation accusations acknowledgement acknowledgment admission admissions affirmation allegation allegations announcement argument arguments assertion
    assertions assurance assurances boast boasts claim claims comment comments complaint complaints concern concerns conclusion confession contention
    criticism criticisms declaration declarations denial denials disclosure disclosures estimate estimates explanation fear fears finding findings forecast
    forecasts guarantee guarantees hint hints insinuation insinuations insistence message observation pledge pledges prediction predictions promise promises
    proposal proposals reassurance reassurances reminder remark remarks report reports revelation revelations rumor rumors rumour rumours speculation
    statement statements suggestion suggestions testimony threat threats verdict vow vows warning warnings""".split()
)
# Where something was said: "in a statement".
MEDIA = frozenset(
    """statement interview report email letter speech tweet post briefing conference telephone phone testimony court filing hearing memo note blog column
    article editorial essay book debate rally press broadcast television tv radio facebook twitter x instagram message release video call affidavit ruling
    lawsuit announcement ceremony bulletin journal newsletter dispatch communique communiqué circular advisory dossier prospectus manifesto
    diary memoir autobiography pamphlet leaflet meeting newspaper website podcast documentary address sermon paper study survey event forum summit gathering""".split()
)
# Things with words on them.
INSCRIBED = frozenset(
    """badge badges banner banners billboard billboards cap caps flag flags hat hats hoodie hoodies jacket jersey mug noticeboard placard
    placards plaque plaques poster posters sash shirt shirts sign signs sticker stickers sweatshirt tattoo tee tombstone vest headstone""".split()
)
# Words before a title or a name between quotation marks.
TITLED = frozenset(
    """album anthem ballad captioned christened comedy documentary entitled episode exhibition film headlined hit hymn labeled labelled marked memoir movie
    musical nicknamed novel opera painting play poem sculpture single sitcom slogan song stamped subtitled titled tune""".split()
)
# Documents that speak: their speech is a document's.
DOCUMENTS = frozenset(
    """affidavit article bill book complaint document documents email filing indictment judgment law lawsuit leaflet letter memo note notice paper petition
    poll post report resolution review ruling sign statement study survey text treaty verdict website""".split()
)
ADVERBS = frozenset(
    """again already also always angrily apparently bluntly briefly calmly certainly clearly consistently correctly earlier eventually even ever explicitly
    famously finally firmly first flatly formally frankly frequently further gently gleefully honestly immediately initially instead jokingly just last
    later merely never nevertheless now often once only openly originally personally politely previously privately publicly quickly quietly rarely
    recently reportedly repeatedly reluctantly sarcastically similarly simply simultaneously since sometimes soon specifically still strongly subsequently
    then therefore too twice unequivocally usually vehemently wryly yesterday today tonight""".split()
)
AUXILIARIES = frozenset("has have had is are was were will would could can may might must should does do did be been being 's 've 'd 'll".split())
NEGATIONS = frozenset(
    "not never no n't cannot didn't doesn't don't hasn't haven't hadn't won't wouldn't isn't wasn't weren't couldn't can't nor without".split()
)
DETERMINERS = frozenset(
    """the a an this that these those his her its their our my your some several many most few both all another other one two three four five six seven eight
    nine ten no any each every either neither such dozens hundreds thousands more fellow""".split()
)
PERSON_PRONOUNS = frozenset("he she they we i you it who someone somebody everyone everybody anyone nobody".split())
# Forms that are nouns as well: they are verbs after a pronoun or a name, or with a clause that plainly begins.
NOUNS_TOO = frozenset(
    """claims reports remarks states notes hopes fears estimates demands promises pledges comments charges complaints replies answers calls offers shows
    thinks means signals rules points requests appeals protests objects labels terms brands claim report remark state note hope fear estimate demand
    promise pledge reply answer call offer show mean signal rule point appeal protest object label term brand think""".split()
)
# "was", "been": before a past participle they make a passive.
BE = frozenset("is are was were be been being".split())
HE_FORMS, SHE_FORMS = frozenset("he him his himself".split()), frozenset("she her hers herself".split())
OBJECT_PRONOUNS = frozenset("me you him her it us them".split())
# Words of the noun phrase that link it to another.
NP_LINKS = frozenset("of for in at from on with to near behind against about between inside across within among under over by".split())
# After these a new clause with its own subject begins.
BOUNDARIES = frozenset(
    """and but as because that if while although though when after before since where which who whether so than then however yesterday today until unless or
    nor yet meanwhile earlier later also instead still thus therefore whereas once even why how what""".split()
)
TIMES = frozenset("yesterday today tonight monday tuesday wednesday thursday friday saturday sunday".split())
LISTENERS = frozenset(
    """reporters journalists lawmakers investors analysts parliament congress police officers investigators supporters voters fans court jurors viewers
    listeners readers colleagues councillors members delegates residents customers shareholders senators mps broadcasters media newspapers staff workers employees tenants parents pupils students teachers ministers mourners worshippers""".split()
)
# Words before a colon that say what follows it, not who speaks: "Price Drop: …", "Breaking News: …".
LABELS = frozenset(
    """abstract address admission advertisement advice age alert analysis announcement appendix background breaking caption category chapter chorus clue comment
    comments competition conclusion contact correction cost credit credits date deadline deal deals definition description details disclosure distance drop
    duration email example exclusive explainer fact facts figure footnote gallery genre guide headline hint index info information ingredients instructions
    introduction item latest length lesson list live location map method mission moral motto name news note notes number obituary offer opening opinion part
    phase phone photo photos picture pictures place podcast posted preview price prices problem published quiz rating reason recap recipe related release
    reminder result results review rule rules sale score section series slogan solution spoiler stage status step subject summary table tags telephone theme
    time timeline tip tips title topic trailer transcript translation trivia update updated venue verdict version video warning watch weather website year""".split()
)
GROUP_PLURALS = frozenset(
    "police officials authorities people others residents experts analysts critics supporters rebels prosecutors investigators witnesses scientists researchers doctors economists sources".split()
)


# Irregular past forms that often follow a subject.
PASTS = frozenset(
    """was were had did went came left got made took gave won lost sold bought met held kept led fell rose ran grew began became brought built broke beat cut
    put set hit shut quit hurt let sent spent stood sat paid fought caught taught drew drove flew froze hid rode shook sank sang slept spoke stole struck
    swam threw wore""".split()
)


def forms(verbs: dict[str, frozenset[str]], *names: str) -> frozenset[str]:
    """The words of some forms."""
    return frozenset().union(*(verbs[name] for name in names or ("BASE", "THIRD", "PAST")))


ALL_VERBS = (SAYING, STATING, WITH_THAT, WITH_QUOTE, TELLING, ACCUSING, CALLING, WITH_INFINITIVE)
CUE_VERBS: frozenset[str] = frozenset().union(*(forms(verbs, "THIRD", "PAST", "ING") for verbs in ALL_VERBS)) | frozenset(
    {"say", "think", "believe", "argue", "tell"}
)

LEXICON = READING | Lexicon(
    classes={
        "SAY": forms(SAYING),
        "STATE": forms(STATING),
        "STATING": forms(STATING, "ING"),
        "SPEAK": forms(SAYING) | forms(STATING),
        "ATTITUDE": frozenset().union(*(forms(verbs) | forms(verbs, "ING") for verbs in (THINKING, HOPING, KNOWING))),
        "ASKED": frozenset("asked pressed quizzed questioned challenged".split()),
        "SAYING": forms(SAYING, "ING") | {"adding"},
        "WITH_THAT": forms(WITH_THAT) - {"comment", "comments"},  # nouns: "his comment was a joke"
        "WITH_THAT_ING": forms(WITH_THAT, "ING"),
        "URGE": forms(URGING, "THIRD", "PAST"),
        "URGING": forms(URGING, "ING"),
        "WITH_QUOTE": forms(WITH_QUOTE, "THIRD", "PAST"),
        "WITH_QUOTE_ING": forms(WITH_QUOTE, "ING") | forms(STATING, "ING"),
        "TELL": forms(TELLING),
        "TELLING": forms(TELLING, "ING"),
        "ACCUSE": forms(ACCUSING, "THIRD", "PAST"),
        "ACCUSING": forms(ACCUSING, "ING"),
        "ACCUSE_BASE": forms(ACCUSING, "BASE"),
        "CALL": forms(CALLING, "THIRD", "PAST"),
        "CALLING": forms(CALLING, "ING"),
        "DESCRIBE": forms(DESCRIBING, "THIRD", "PAST"),
        "DESCRIBING": forms(DESCRIBING, "ING"),
        "GERUND_CUE": forms(WITH_GERUND, "PAST", "ING"),
        "INFINITIVE": forms(WITH_INFINITIVE, "THIRD", "PAST"),
        "CUE_VERB": CUE_VERBS,
        "SPEECH_NOUN": SPEECH_NOUNS,
        "MEDIUM": MEDIA,
        "DOCUMENT": DOCUMENTS,
        "ADVERB": ADVERBS,
        "AUXILIARY": AUXILIARIES,
        "NEGATION": NEGATIONS,
        "DETERMINER": DETERMINERS,
        "PERSON_PRONOUN": PERSON_PRONOUNS,
        "OBJECT_PRONOUN": OBJECT_PRONOUNS,
        "HE_OR_SHE": HE_FORMS | SHE_FORMS,
        "NP_LINK": NP_LINKS,
        "BOUNDARY": BOUNDARIES,
        "TIME_WORD": TIMES,
        "LISTENERS": LISTENERS,
        "POSSESSOR": frozenset("his her its their our my your".split()),
        "NOUN_TOO": NOUNS_TOO,
        "BE": BE,
        "PAST_CUE": frozenset().union(*(verbs["PAST"] for verbs in ALL_VERBS)) - {"said", "put", "read", "quoted"},
        "BASE_CUE": frozenset().union(*(verbs["BASE"] for verbs in ALL_VERBS)) - frozenset().union(*(verbs["PAST"] for verbs in ALL_VERBS)),
        "RELATIVE": frozenset({"who", "which", "that"}),
        "IRREGULAR_PAST": PASTS,
        "LISTENED": frozenset({"to", "with"}),
        "OPENS_CLAUSE": frozenset("but and yet still so".split()),
        "HEDGE": frozenset("would could may might will shall must should can 'd 'll reportedly allegedly apparently supposedly purportedly".split()),
        "INSCRIBED": INSCRIBED,
        "TITLED": TITLED,
        "JOINT": frozenset(", ; and but yet while – — --".split()),
        "ASIDE_WORD": frozenset("after amid following despite but although though whereas".split()),
        "BACKDROP": frozenset("after before when following amid".split()),
        "LONG_DASH": frozenset("– — -- ―".split()),
        "REPORTS_TOO": frozenset("reports estimates forecasts claims rules notes statements projections".split()),
        "COMMENT_NOUN": frozenset(
            """accusation allegation charge claim comment decision demand departure description gesture idea instruction line message move notion phrase plan
            pledge position promise proposal remark request reversal shift stance statement step suggestion term threat view word""".split()
        ),
        "CONDITION": frozenset({"condition"}),
        "LINKING_ADVERB": frozenset("however meanwhile though too also instead therefore then nevertheless nonetheless moreover furthermore".split()),
        "SUBORDINATOR": frozenset("because if unless until lest provided".split()),
        "COORDINATOR": frozenset("and but or then".split()),
        "PLURAL_SUBJECT": frozenset("i we you they".split()),
        "COMMA": frozenset({","}),
        "COLON": frozenset({":"}),
        "PAUSE": frozenset(", ; : – — -- ( ) - …".split()),
    },
    pieces={
        **PHRASES,
        "TIME_PHRASE": "(on | late | early | late on)? TIME_WORD (morning | afternoon | evening | night)? | earlier | (earlier | later | last | this) (week | month | year | day)"
        " | (a | an | DIGITS | SMALL_NUMBER) (day | days | week | weeks | month | months | year | years | fortnight | hour | hours) (ago | earlier | later | before)",
        "MEDIUM_PHRASE": "(in | during | at | on | via | by | through | after | to | over) (DETERMINER | NAME POSSESSIVE?)? (LOWERCASE&!FUNCTION&!CUE_VERB | NAME | HYPHEN | and){0,4} (MEDIUM | NAME)",
        "ASIDE": "(,? (TIME_PHRASE | MEDIUM_PHRASE | (on | under) the? condition of anonymity) ((with | to | for | of) DETERMINER&!RELATIVE? (LISTENERS | NAME))?){1,3}",
        "APPEALED_TO": "(DETERMINER | OBJECT_PRONOUN | NAME | LOWERCASE&!FUNCTION | CAPITALISED&!FUNCTION | HYPHEN | POSSESSIVE | and | of){1,10}",
        "DESCRIBED": "(OBJECT_PRONOUN | NAME | DETERMINER (LOWERCASE&!FUNCTION | NAME | HYPHEN | NP_LINK | POSSESSIVE){1,8})",
        "HEARER": "(NAME POSSESSIVE QUOTATION | OBJECT_PRONOUN | (DETERMINER&!RELATIVE | a | NAME POSSESSIVE)? (LOWERCASE&!FUNCTION&!CUE_VERB&!LISTENERS | NAME | HYPHEN){0,4}"
        " (LISTENERS{1,2} | NAME)"
        " | (one | some | many | several) of DETERMINER? (LOWERCASE&!FUNCTION&!CUE_VERB | NAME | HYPHEN | POSSESSIVE){1,5}"
        " | DETERMINER&!RELATIVE NAME? (LOWERCASE&!FUNCTION&!CUE_VERB | HYPHEN){1,4} (MEDIUM | BODY | ROLE)? (of NAME)?"
        " | DETERMINER&!RELATIVE? (LOWERCASE&!FUNCTION&!CUE_VERB | NAME){1,3} POSSESSIVE"
        " (LOWERCASE&!FUNCTION&!CUE_VERB | CAPITALISED | NAME | HYPHEN){0,4} (LISTENERS | MEDIUM | BODY | ROLE))",
        "ADDRESSEE": "(to | with)? (HEARER | (LOWERCASE&!FUNCTION&!CUE_VERB&!ADVERB&!TIME_WORD){1,3})",
    },
)
