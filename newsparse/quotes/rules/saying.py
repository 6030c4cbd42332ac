"""Verbs of saying, with a clause, with a quotation, or with both: "said that", "told reporters", "…, adding that", "asked whether"."""

from __future__ import annotations

from newsparse.quotes.meaning import Cue, Subject, Takes
from newsparse.quotes.rules.cues import cue
from newsparse.rules import Rule

RULES: tuple[Rule[Cue], ...] = (
    Rule(
        name="say",
        pattern="cue:SAY&!ATTITUDE (to addressee:HEARER)? ASIDE? (ADVERB? that:that)?",
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
        pattern="cue:STATE&!ATTITUDE (to addressee:HEARER | before ADDRESSEE)? ASIDE? that:that?",
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
        name="saying",
        pattern="cue:SAYING&!ATTITUDE ASIDE? that:that?",
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
        pattern="cue:WITH_THAT&!ATTITUDE (to ADDRESSEE)? ASIDE? that:that",
        build=cue(),
        examples={"Auditors found that the till had been short for months.": "Auditors: the till had been short for months"},
        counterexamples=("Auditors found the till in the cellar.",),
    ),
    Rule(
        name="with_that_participle",
        pattern="cue:(WITH_THAT_ING&!ATTITUDE | STATING&!ATTITUDE) ASIDE? that:that",
        build=cue(subject=Subject.SHARED),
        examples={
            "The club sold the ground, promising that the fans would keep a stand.": "club: the fans would keep a stand",
            "Ms. Arden wept, yelling that he was innocent.": "Arden: he was innocent",
        },
    ),
    Rule(
        name="quoting",
        pattern="cue:WITH_QUOTE_ING&!ATTITUDE",
        build=cue(Takes.QUOTATION, Subject.SHARED),
        examples={"She waved at the crowd, shouting: “We are home!”": "?: We are home!"},
        counterexamples=("She left, reading the letter as she went.",),
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
        name="put_it_bluntly",
        pattern="cue:((put | puts | putting) it (ADVERB | more | rather | less | this | another | LOWERCASE&!FUNCTION){1,3}) (: | ,) //? content:QUOTATION",
        build=cue(Takes.QUOTATION),
        examples={"Mr. Finch put it more bluntly: “History is watching.”": "Finch: History is watching."},
        counterexamples=("He put it slowly on the shelf.",),
    ),
    Rule(
        name="hit_back",
        pattern="cue:((hit | hits | shot | shoots | fired | fires | snapped | snaps | came | comes) back"
        " | (chipped | chips | weighed | weighs) in | (piped | pipes) up"
        " | (blurted | blurts | cried | cries | called | calls | shouted | shouts) out | went on | goes on | signed off) (: | ,)? //? content:QUOTATION",
        build=cue(Takes.QUOTATION),
        examples={"A port spokesman hit back: “The dock is open.”": "A port spokesman: The dock is open."},
        counterexamples=("The clubs hit back twice.",),
    ),
    Rule(
        name="ask_somebody",
        pattern="cue:(WITH_QUOTE | ACCUSE | INFINITIVE | TELL) addressee:(OBJECT_PRONOUN | NAME | DETERMINER LOWERCASE&!FUNCTION)"
        " (: | ,) //? content:QUOTATION",
        build=cue(Takes.QUOTATION),
        examples={
            "She asked him: “Why now?”": "?: Why now?",
            "Judge Ona Bell scolded the clerk: “You are late.”": "Ona Bell: You are late.",
        },
        counterexamples=("She answered the call “at once”.",),
    ),
    Rule(
        name="showed_trailing",
        pattern="cue:WITH_THAT&!WITH_QUOTE ASIDE? TERMINATOR",
        build=cue(Takes.TRAILING),
        examples={
            "Exports fell by half in March, official data showed on Thursday.": "official data: Exports fell by half in March",
            "The safe was empty, a jury heard yesterday.": "a jury: The safe was empty",
        },
        counterexamples=("When asked, the board agreed.", "The lift failed and the tenants protested.", "In the end, the board agreed."),
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
        name="with_quotation",
        pattern="cue:(WITH_QUOTE | WITH_THAT&!ATTITUDE)",
        build=cue(Takes.QUOTATION),
        examples={
            "“Who has the key?” asked Orla Byrne.": "Orla Byrne: Who has the key?",
            "“Leave it shut,” she shouted.": "?: Leave it shut,",
            "The crate read “fragile goods,” and the porter dropped it.": "crate: fragile goods,",
        },
        counterexamples=("The crowd shouted and sang.",),
    ),
    Rule(
        name="asked_whether",
        pattern="cue:(asked | asks | asking | wondered | wonders | questioned) (addressee:ADDRESSEE)?"
        " content:(whether | if | why | how | what | who | when | where)",
        build=cue(),
        examples={"Tenants asked whether the lift would be mended.": "Tenants: whether the lift would be mended"},
    ),
    Rule(
        name="quoted_as_saying",
        pattern="cue:(quoted (by | in)? NAME? as saying) that:that?",
        build=cue(),
        examples={"Byrne was quoted as saying that the vote was fair.": "Byrne: the vote was fair"},
    ),
)
