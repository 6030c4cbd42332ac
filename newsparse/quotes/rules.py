"""Cues: the words that say that something was said. A quotation and a name each count as one word here.

A rule knows what its cue can take as content and where its subject stands; attribution.py then looks at the sentence.
"""

from __future__ import annotations

from newsparse.patterns import ENDS
from newsparse.quotes.lexicon import LABELS
from newsparse.quotes.meaning import Cue, Subject, Takes
from newsparse.rules import Build, Match, Rule


def cue(takes: Takes = Takes.CLAUSE, subject: Subject = Subject.BESIDE) -> Build[Cue]:
    """A builder for the cues of a kind: the capture `cue` is the cue, what follows the match, or the capture `content`, is content."""

    def build(match: Match) -> Cue | None:
        reporting = match.group("cue")
        assert reporting is not None
        content = match.group("content")
        return Cue(
            match.span,
            reporting,
            content[0] if content else match.found.end(),
            takes,
            subject,
            match.group("that") is not None,
            match.group("addressee"),
            match.group("source"),
        )

    return build


def before_colon(takes: Takes) -> Build[Cue]:
    """A builder for 'Minister: Talks on the tunnel have failed': a label, or the person who is written to, is no speaker."""

    def build(match: Match) -> Cue | tuple[Cue, ...] | None:
        source = match["source"]
        return None if source[0] == "dear" or source[-1] in LABELS else cue(takes, Subject.RIGHT)(match)

    return build


NO_GERUNDS = frozenset("anything everything nothing something evening king morning ring sibling string thing wing".split())


def gerund(match: Match) -> Cue | tuple[Cue, ...] | None:
    """'denied hiding the bill': the cue, if what follows it is a verb in -ing."""
    content = match["content"][0]
    return cue(Takes.REST)(match) if content.endswith("ing") and content not in NO_GERUNDS else None


ARTICLES = frozenset("the a an any this".split())


def claimed(match: Match) -> Cue | tuple[Cue, ...] | None:
    """'the claim that', 'a false claim that': a noun, since an article stands before it; not the verb of 'the panel claims that'."""
    start = match.found.start()
    before = match.words.span(max(0, start - 2), start).of(match.words.text).split()
    is_noun = before[-1:] and before[-1].lower() in ARTICLES
    is_described = len(before) > 1 and before[-2].lower() in ARTICLES and before[-1].islower() and not match["cue"][0].endswith("s")
    return cue(subject=Subject.NOBODY)(match) if is_noun or is_described else None


def opening(match: Match) -> Cue | tuple[Cue, ...] | None:
    """'Bell: “Nine hours.”' where a sentence begins."""
    start = match.found.start()
    return before_colon(Takes.QUOTATION)(match) if start and match.words.symbols[start - 1] in ENDS else None


def nothing(match: Match) -> tuple[()]:
    """'did not say': the words are taken and mean no quote."""
    return ()


RULES: tuple[Rule[Cue], ...] = (
    Rule(
        name="the_claim_that",
        pattern="cue:SPEECH_NOUN that:that",
        build=claimed,
        examples={
            "The claim that the dam was sound was never tested.": "?: the dam was sound",
            "Records show nothing of the rumour that the ferry had sunk.": "?: the ferry had sunk",
        },
        counterexamples=("The report on the dam was short.",),
    ),
    Rule(
        name="say",
        pattern="cue:SAY (to addressee:HEARER)? ASIDE? (ADVERB? that:that)?",
        build=cue(),
        examples={
            "“It leaks,” Ravi Menon said to reporters outside.": "Ravi Menon: It leaks,",
            "The board would say only that talks went on.": "board: talks went on",
            "Ravi Menon said in an interview with the Kestrel Post that the roof leaked.": "Ravi Menon: the roof leaked",
            '"We won," said Jane Doe.': "Jane Doe: We won,",
            "“The bus was full,” Ravi Menon said.": "Ravi Menon: The bus was full,",
            '"The roof," Menon said, "came down last."': "Menon: The roof, … came down last.",
            "Wardens said the gate was locked.": "Wardens: the gate was locked",
            "The harbour board said on Monday that dredging would begin in June.": "harbour board: dredging would begin in June",
            "Two ferries ran aground overnight, the coastguard said.": "coastguard: Two ferries ran aground overnight",
            "Wardens said nothing had changed.": "Wardens: nothing had changed",
            "Ruud said that, if asked, she would go.": "Ruud: if asked, she would go",
            "Ms. Ruud, who said the ice would hold, drove home at dusk.": "Ruud: the ice would hold",
            "Ms. Ruud, who said the pier, closed since April, was sound, drove home.": "Ruud: the pier, closed since April, was sound",
        },
    ),
    Rule(
        name="state",
        pattern="cue:STATE (to addressee:HEARER | before ADDRESSEE)? ASIDE? that:that?",
        build=cue(Takes.PLAIN_CLAUSE),
        examples={
            "The clerk testified before the committee that the safe was empty.": "clerk: the safe was empty",
            "The union confirmed it would strike in May.": "union: it would strike in May",
            "Keepers confirmed that the lynx had come back.": "Keepers: the lynx had come back",
            "“No trains today,” the operator confirmed.": "operator: No trains today,",
        },
        counterexamples=("The union revealed its badge.", "Rovers conceded a late goal.", "The trust maintains nine bridges."),
    ),
    Rule(
        name="tell",
        pattern="cue:TELL addressee:(ADDRESSEE (and HEARER)?) ASIDE? that:that?",
        build=cue(),
        examples={
            "“It was dark,” Lena Ruud told Radio North on Friday.": "Lena Ruud: It was dark,",
            "Ruud told reporters the ice had held for a week.": "Ruud: the ice had held for a week",
            "Ruud told reporters and staff that the ice had held.": "Ruud: the ice had held",
        },
        counterexamples=("The sergeant told them to go home.",),
    ),
    Rule(
        name="tell_infinitive",
        pattern="TELL ADDRESSEE (not | how | what | where | when)? to",
        build=nothing,
        counterexamples=("The guide told her to wait.",),
    ),
    Rule(
        name="saying",
        pattern="cue:SAYING ASIDE? that:that?",
        build=cue(subject=Subject.SHARED),
        examples={
            "Menon told reporters the depot was shut, adding that no date had been set.": "Menon: no date had been set",
        },
    ),
    Rule(
        name="telling",
        pattern="cue:TELLING addressee:ADDRESSEE ASIDE? that:that?",
        build=cue(subject=Subject.SHARED),
        examples={"Orla Byrne left at noon, telling reporters she had nothing to add.": "Orla Byrne: she had nothing to add"},
    ),
    Rule(
        name="with_that",
        pattern="cue:WITH_THAT (to ADDRESSEE)? ASIDE? that:that",
        build=cue(),
        examples={"Auditors found that the till had been short for months.": "Auditors: the till had been short for months"},
        counterexamples=("Auditors found the till in the cellar.",),
    ),
    Rule(
        name="with_that_participle",
        pattern="cue:(WITH_THAT_ING | STATING) ASIDE? that:that",
        build=cue(subject=Subject.SHARED),
        examples={
            "The club sold the ground, promising that the fans would keep a stand.": "club: the fans would keep a stand",
            "Ms. Arden wept, yelling that he was innocent.": "Arden: he was innocent",
        },
    ),
    Rule(
        name="quoting",
        pattern="cue:WITH_QUOTE_ING",
        build=cue(Takes.QUOTATION, Subject.SHARED),
        examples={"She waved at the crowd, shouting: “We are home!”": "?: We are home!"},
        counterexamples=("She left, reading the letter as she went.",),
    ),
    Rule(
        name="worth_noting",
        pattern="(worth | like | goes without | besides) (SAYING | WITH_THAT_ING | STATING)",
        build=nothing,
        counterexamples=("It is worth noting that the road is old.",),
    ),
    Rule(
        name="question_and_answer",
        pattern="¶ (source:(cue:(q. | a.)) | source:(cue:(q&CAPITALISED | a&CAPITALISED)) (: | . //?)"
        " | source:(cue:(question&CAPITALISED | answer&CAPITALISED)) :)"
        " (BRACKET_OPEN by _{1,5} BRACKET_CLOSE)? content:_",
        build=cue(Takes.LINE, Subject.RIGHT),
        examples={
            "Q. Did you see the car?\nA. Twice, from the bridge.": "Q: Did you see the car?; A: Twice, from the bridge.",
            "Question: Did you see it?\nAnswer: Twice.": "Q: Did you see it?; A: Twice.",
            "Q. (By Mr. Roe) Did you see it?\nA. Twice.": "Q: Did you see it?; A: Twice.",
        },
    ),
    Rule(
        name="speaker_colon",
        pattern="¶ source:(DETERMINER? (LOWERCASE&!FUNCTION | CAPITALISED&!FUNCTION){0,3} (NAME | ROLE | TITLE | CAPITALISED&!FUNCTION))"
        " (, (UPPERCASE | NAME | HYPHEN){1,8})? (BRACKET_OPEN _{1,3} BRACKET_CLOSE)? cue:COLON content:_",
        build=before_colon(Takes.LINE),
        examples={
            "Minister: Talks on the tunnel have failed": "Minister: Talks on the tunnel have failed",
            "ONA BELL, HOST: We begin in Leeds.\nMR. REIDY (voice-over): It is raining here.": "ONA BELL: We begin in Leeds.; REIDY: It is raining here.",
            "Post: What did you see?\nBell: A dog.\nPost: And then?\nBell: It ran.": "Post: What did you see?; Bell: A dog.; Post: And then?; Bell: It ran.",
        },
        counterexamples=(
            "Tickets: See the box office.",
            "LAGOS: The port reopened on Monday.",
            "VIP : 60\nNASA : 40",
            "Garden Deal: Save $90",
            "Price Drop: This folding kayak costs less than a bicycle",
            "DEAR LENA: My neighbour plays the tuba at night. — Sleepless",
            "Director: Orla Byrne\nEditor: Ravi Menon",
            "Ingredients: Two eggs and a cup of flour.\nMethod: Beat the eggs well.",
        ),
    ),
    Rule(
        name="headline_source",
        pattern="cue:(COLON | DASH&LOOSE) source:(DETERMINER? (LOWERCASE&!FUNCTION | CAPITALISED&!FUNCTION){0,2} (NAME | ROLE | TITLE | BODY)) ¶",
        build=cue(Takes.LINE_BEFORE, Subject.RIGHT),
        examples={
            "Rain to reach the coast by Friday: met office": "met office: Rain to reach the coast by Friday",
            "Ferry crews will strike in May - union": "union: Ferry crews will strike in May",
        },
        counterexamples=("Album of the year: The Tin Kettles", "The quiz had nine rounds. The winner: Orla Byrne", "Report for the board by: Orla Byrne"),
    ),
    Rule(
        name="name_colon_quotation",
        pattern="source:(NAME | CAPITALISED&!FUNCTION) cue:COLON content:QUOTATION",
        build=opening,
        examples={"He asked Bell: “How long did you wait?” Bell: “Nine hours.”": "Bell: Nine hours."},
        counterexamples=("The note was short. Motto: “Salt Road Home”.",),
    ),
    Rule(
        name="quotation_colon_name",
        pattern="¶ content:QUOTATION cue:(COLON | DASH) source:(DETERMINER? (LOWERCASE&!FUNCTION | CAPITALISED&!FUNCTION){0,3} (NAME | ROLE | TITLE | BODY))",
        build=cue(Takes.QUOTATION, Subject.RIGHT),
        examples={"“We will fight on”: Joan Mbeki on the ferry strike": "Joan Mbeki: We will fight on"},
        counterexamples=("‘Salt Road’: how the film was made",),
    ),
    Rule(
        name="out",
        pattern="cue:((pointed | points | point | spelled | spells) out) ASIDE? that:that?",
        build=cue(),
        examples={"Byrne pointed out that the bridge had no lights.": "Byrne: the bridge had no lights"},
    ),
    Rule(
        name="put_it",
        pattern="cue:((put | puts) it | (had | has) this to say)",
        build=cue(Takes.QUOTATION),
        examples={"As Lena Ruud put it, “the ice decides”.": "Lena Ruud: the ice decides"},
        counterexamples=("He put it on the table.",),
    ),
    Rule(
        name="was_all",
        pattern="content:QUOTATION cue:((was | is) (all | how | what)) source:(PHRASE)"
        " (would | could | had to | has to | chose to | puts | put | described | summed)",
        build=cue(Takes.QUOTATION, Subject.RIGHT),
        examples={"“No comment,” was all Ona Bell would say.": "Ona Bell: No comment,"},
        counterexamples=("“Salt Road” was all he had.",),
    ),
    Rule(
        name="answer",
        pattern="cue:(advice | answer | explanation | message | reply | response | verdict | warning | words)"
        " (is | was)? (simple | clear | brief | blunt)? (: | , | \\?) //? content:QUOTATION",
        build=cue(Takes.QUOTATION, Subject.OWNER),
        examples={"The mayor’s answer? “Not this year.”": "mayor: Not this year."},
    ),
    Rule(
        name="with_quotation",
        pattern="cue:(WITH_QUOTE | WITH_THAT)",
        build=cue(Takes.QUOTATION),
        examples={
            "“Who has the key?” asked Orla Byrne.": "Orla Byrne: Who has the key?",
            "“Leave it shut,” she shouted.": "?: Leave it shut,",
            "The crate read “fragile goods,” and the porter dropped it.": "crate: fragile goods,",
        },
        counterexamples=("The crowd shouted and sang.",),
    ),
    Rule(
        name="inscription",
        pattern="INSCRIBED (that | which | who | and)? cue:(read | reads | reading | said | says | saying | proclaiming | declaring | with | bearing)"
        " (the (words | slogan | message | motto))? (, | :)? content:QUOTATION",
        build=cue(Takes.NOTHING, Subject.NOBODY),
        counterexamples=(
            "Her T-shirt said “Never wake a sleeping baker before noon”.",
            "They held banners reading “We will not leave this pool until it is mended”.",
        ),
        why="What a shirt, a sign or a banner says is said by nobody in the article.",
    ),
    Rule(
        name="named",
        pattern="cue:(TITLED | so - called | under the name of | known as | the (term | word | expression)) content:QUOTATION",
        build=cue(Takes.NOTHING, Subject.NOBODY),
        counterexamples=(
            "A talk titled “why the bees of the north are leaving us” drew nine people.",
            "The film “The long way home from the sea” opens in May.",
        ),
    ),
    Rule(
        name="asked_whether",
        pattern="cue:(asked | asks | asking | wondered | wonders | questioned) (addressee:ADDRESSEE)?"
        " content:(whether | if | why | how | what | who | when | where)",
        build=cue(),
        examples={"Tenants asked whether the lift would be mended.": "Tenants: whether the lift would be mended"},
    ),
    Rule(
        name="accuse",
        pattern="cue:ACCUSE",
        build=cue(Takes.REST),
        examples={
            "Lindt accused the council of hiding the bill.": "Lindt: the council of hiding the bill",
            "Lindt welcomed the ruling.": "Lindt: the ruling",
        },
        counterexamples=("The accused waited in the van.",),
    ),
    Rule(
        name="demand",
        pattern="cue:(demanded | demands | demanding)",
        build=cue(Takes.REST),
        examples={"The drivers demanded a new rota.": "drivers: a new rota"},
        counterexamples=("The job makes great demands.",),
    ),
    Rule(
        name="accusing",
        pattern="cue:ACCUSING",
        build=cue(Takes.REST, Subject.SHARED),
        examples={"Lindt left the talks, accusing the council of hiding the bill.": "Lindt: the council of hiding the bill"},
    ),
    Rule(
        name="call",
        pattern="cue:CALL content:(_{1,12} QUOTATION)",
        build=cue(Takes.REST),
        examples={"Union leader Joan Mbeki called the offer “an insult”.": "Joan Mbeki: the offer “an insult”"},
        counterexamples=("They called a taxi.",),
    ),
    Rule(
        name="call_for",
        pattern="cue:((call | calls | called | calling) for)",
        build=cue(Takes.REST),
        examples={"Residents called for the crossing to be moved in a letter to the mayor.": "Residents: the crossing to be moved"},
    ),
    Rule(
        name="call_on_to",
        pattern="cue:((call | calls | called | calling) (on | upon)) content:(APPEALED_TO (not? to | QUOTATION))",
        build=cue(Takes.REST),
        examples={
            "Nurses called on the trust to mend the lifts.": "Nurses: the trust to mend the lifts",
            "The bishop called on drivers not to idle outside the school.": "bishop: drivers not to idle outside the school",
        },
        counterexamples=("The wardens could call on help from the next valley.", "She called on an old friend in Leeds."),
    ),
    Rule(
        name="urge_to",
        pattern="cue:URGE content:(APPEALED_TO not? to)",
        build=cue(Takes.REST),
        examples={"The bishop urged drivers not to idle outside the school.": "bishop: drivers not to idle outside the school"},
        counterexamples=("The board ordered new barges.", "The crews were urged to wait."),
    ),
    Rule(
        name="urging_to",
        pattern="cue:URGING content:(APPEALED_TO not? to)",
        build=cue(Takes.REST, Subject.SHARED),
        examples={"The bishop wrote to the council, begging it to mend the lift.": "bishop: it to mend the lift"},
    ),
    Rule(
        name="welcome_somebody",
        pattern="(welcome | welcomes | welcomed | welcoming) (back | in)?"
        " ((a | an | about | more | nearly | some | several | many | dozens | hundreds | thousands | her | him | me | them | us | you | SMALL_NUMBER | DIGITS)"
        " | (DETERMINER | NAME | LOWERCASE&!FUNCTION | CAPITALISED&!FUNCTION | HYPHEN){1,6} (to | into | aboard | back | home))",
        build=nothing,
        counterexamples=("The lido welcomed several hundred swimmers.", "The mayor welcomed the crew to the town hall.", "They welcomed her with songs."),
    ),
    Rule(
        name="call_a",
        pattern="cue:(called | calls | calling | branded | labelled | labeled | dubbed)"
        " content:((OBJECT_PRONOUN | NAME | DETERMINER (LOWERCASE&!FUNCTION | NAME | HYPHEN){1,5}) (a | an))",
        build=cue(Takes.REST),
        examples={"Deputies called the bill a sham.": "Deputies: the bill a sham"},
        counterexamples=("They called a cab.", "She called her mother."),
    ),
    Rule(
        name="calling",
        pattern="cue:CALLING content:(_{1,12} QUOTATION)",
        build=cue(Takes.REST, Subject.SHARED),
        examples={"The talks failed, with Joan Mbeki calling the offer “an insult”.": "Joan Mbeki: the offer “an insult”"},
    ),
    Rule(
        name="citing",
        pattern="cue:(citing | cites | cited) content:QUOTATION",
        build=cue(Takes.QUOTATION, Subject.SHARED),
        examples={"Bell, citing “family reasons”, stepped down on Friday.": "Bell: family reasons"},
        counterexamples=("Bell, citing a cold, stayed at home.",),
    ),
    Rule(
        name="spoke_of",
        pattern="cue:((spoke | speaks | talked | talks) (of | about)) content:(DETERMINER? LOWERCASE{0,2} QUOTATION)",
        build=cue(Takes.REST),
        examples={"The envoy spoke of “a very real risk of famine” in the north.": "envoy: “a very real risk of famine” in the north"},
        counterexamples=("The envoy spoke of his youth.",),
    ),
    Rule(
        name="describe_as",
        pattern="cue:DESCRIBE content:(DESCRIBED as)",
        build=cue(Takes.REST, Subject.BESIDE),
        examples={"Mbeki described the offer as an insult to every driver.": "Mbeki: the offer as an insult to every driver"},
        counterexamples=("They described a circle.", "The offer was described as an insult."),
    ),
    Rule(
        name="describing_as",
        pattern="cue:DESCRIBING content:(DESCRIBED as)",
        build=cue(Takes.REST, Subject.SHARED),
        examples={"The talks ended with Joan Mbeki describing the offer as an insult.": "Joan Mbeki: the offer as an insult"},
    ),
    Rule(
        name="vow_to",
        pattern="cue:INFINITIVE content:to",
        build=cue(Takes.REST),
        examples={
            "Mbeki vowed to keep the pickets in place.": "Mbeki: to keep the pickets in place",
            "Joan Mbeki, who vowed to fight on, left by the side door.": "Joan Mbeki: to fight on",
        },
    ),
    Rule(
        name="announce_a_plan",
        pattern="cue:(announce | announces | announced | unveiled | unveils | outlined | outlines) ASIDE?"
        " content:(DETERMINER? (LOWERCASE&!FUNCTION | POSSESSIVE){0,3}"
        " (decision | intention | intentions | move | plan | plans | proposal | proposals | steps) to)",
        build=cue(Takes.REST),
        examples={"The ministry announced plans to drain the lake.": "ministry: plans to drain the lake"},
        counterexamples=("The ministry announced a strike.",),
    ),
    Rule(
        name="deny_doing",
        pattern="cue:GERUND_CUE content:LOWERCASE",
        build=gerund,
        examples={"Roe denied hiding the bill.": "Roe: hiding the bill", "The trust recommended closing two wards.": "trust: closing two wards"},
        counterexamples=("The wardens admitted nothing.", "Roe, 29, denies handling stolen goods."),
    ),
    Rule(
        name="not_to_be_named",
        pattern="(asked | asks | asking | declined | declines | declining | refused | refuses | refusing | requested | wished | preferred)"
        " not? to not? be (named | identified | quoted)",
        build=nothing,
        counterexamples=("The clerk, who declined to be named, left early.",),
    ),
    Rule(
        name="according_to",
        pattern="cue:(according to)",
        build=cue(subject=Subject.RIGHT),
        examples={
            "Nine barns burned down, according to the fire service.": "fire service: Nine barns burned down",
            "According to the survey, rents have doubled.": "survey: rents have doubled",
        },
    ),
    Rule(
        name="noun_that",
        pattern="(POSSESSIVE | POSSESSOR) (LOWERCASE&!FUNCTION)? cue:SPEECH_NOUN that:that",
        build=cue(subject=Subject.OWNER),
        examples={"They doubted the dealer's claim that the car was new.": "dealer: the car was new"},
    ),
    Rule(
        name="quoted_as_saying",
        pattern="cue:(quoted (by | in)? NAME? as saying) that:that?",
        build=cue(),
        examples={"Byrne was quoted as saying that the vote was fair.": "Byrne: the vote was fair"},
    ),
    Rule(
        name="it_is_alleged",
        pattern="cue:(it (is | was | has been | had been) (ADVERB)? (SAY | STATE | WITH_THAT) that)",
        build=cue(subject=Subject.NOBODY),
        examples={"It is alleged that the clerk hid the files.": "?: the clerk hid the files"},
    ),
    Rule(
        name="signed",
        pattern="content:QUOTATION //? cue:DASH source:(NAME (, _{1,8})?) ¶",
        build=cue(Takes.QUOTATION, Subject.RIGHT),
        examples={"“I have slept on a sofa for a year.” — Nadia Coyle, 34": "Nadia Coyle: I have slept on a sofa for a year."},
    ),
    Rule(
        name="post",
        pattern="//? cue:DASH source:NAME BRACKET_OPEN \\@ _{1,5} BRACKET_CLOSE",
        build=cue(Takes.POST, Subject.RIGHT),
        examples={
            "Rain at last, and the reservoir sings! pics.example/r1 — Orla Byrne (@orlab) 4 May 2023": "Orla Byrne: Rain at last, and the reservoir sings!"
        },
        counterexamples=("The ferry — Orla Byrne (her boat) — sank.",),
    ),
    Rule(
        name="not_said",
        pattern="(NEGATION | declined | declines | refused | refuses | without) to? (ADVERB)?"
        " (SAY | STATE | SAYING | TELL | WITH_THAT | WITH_QUOTE | comment | ACCUSE | INFINITIVE)",
        build=nothing,
        counterexamples=("The minister did not say when the road would open.", "Police declined to say who had called."),
    ),
    Rule(
        name="passive",
        pattern="BE (ADVERB)? PAST_CUE",
        build=nothing,
        counterexamples=("A curfew was announced at noon.", "The plan has been criticised for its cost."),
    ),
    Rule(
        name="said_by",
        pattern="PAST_CUE by",
        build=nothing,
        counterexamples=("The clock maintained by the college stopped.",),
    ),
    Rule(
        name="add_a_number",
        pattern="(add | adds | added | adding) (up | about | more | than | another | an | a | between | nearly | some | extra | over | almost | further){0,3}"
        " (DIGITS | SMALL_NUMBER | CURRENCY_SIGN)",
        build=nothing,
        counterexamples=("Each delay added $4 million to the bill.", "The rains added another 12 centimetres."),
    ),
    Rule(
        name="said_so",
        pattern="SPEAK (as much | hello | goodbye | goodnight"
        " | (so | nothing | little | yes | no) (TERMINATOR | PAUSE | to | in | on | at | about | when | of | again | more | and | but | TIME_WORD))",
        build=nothing,
        counterexamples=("The coach said as much last week.", "The coach said nothing about it.", "Asked to stay, she said no."),
    ),
    Rule(
        name="said_to_be",
        pattern="AUXILIARY (ADVERB)? (said | thought | believed | reported | known | estimated | alleged | announced | confirmed | feared) (to | by)",
        build=nothing,
        counterexamples=("The chairman is said to have resigned.",),
    ),
    Rule(
        name="said_as_adjective",
        pattern="(the | such) (said | alleged | announced | confirmed | estimated) LOWERCASE&!FUNCTION",
        build=nothing,
        counterexamples=("The said contract was never signed.",),
    ),
)
