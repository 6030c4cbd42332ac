"""Words that look like cues and are none, and quotations that nobody says."""

from __future__ import annotations

from newsparse.quotes.meaning import Cue, Subject, Takes
from newsparse.quotes.rules.cues import cue, nothing
from newsparse.rules import Match, Rule

MOST_OF_A_TERM = 2
"""Words of a term, such as a ‘digital arrest’, at most."""


def term(match: Match) -> Cue | tuple[Cue, ...] | None:
    """'what the gang called a ‘digital arrest’': a quotation of one or two words, which nobody says."""
    part = match.part("content")
    assert part is not None
    words = part.of(match.words.text).split()
    return cue(Takes.NOTHING, Subject.NOBODY)(match) if len(words) <= MOST_OF_A_TERM else None


RULES: tuple[Rule[Cue], ...] = (
    Rule(
        name="tell_infinitive",
        pattern="TELL ADDRESSEE (not | how | what | where | when)? to",
        build=nothing,
        counterexamples=("The guide told her to wait.",),
    ),
    Rule(
        name="worth_noting",
        pattern="(worth | like | goes without | besides) (SAYING | WITH_THAT_ING | STATING)",
        build=nothing,
        counterexamples=("It is worth noting that the road is old.",),
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
        name="welcome_somebody",
        pattern="(welcome | welcomes | welcomed | welcoming) (back | in)?"
        " ((a | an | about | more | nearly | some | several | many | dozens | hundreds | thousands | her | him | me | them | us | you | SMALL_NUMBER | DIGITS)"
        " | (DETERMINER | NAME | LOWERCASE&!FUNCTION | CAPITALISED&!FUNCTION | HYPHEN){1,6} (to | into | aboard | back | home))",
        build=nothing,
        counterexamples=("The lido welcomed several hundred swimmers.", "The mayor welcomed the crew to the town hall.", "They welcomed her with songs."),
    ),
    Rule(
        name="not_to_be_named",
        pattern="(asked | asks | asking | declined | declines | declining | refused | refuses | refusing | requested | wished | preferred)"
        " not? to not? be (named | identified | quoted)",
        build=nothing,
        counterexamples=("The clerk, who declined to be named, left early.",),
    ),
    Rule(
        name="not_said",
        pattern="(NEGATION | declined | declines | refused | refuses | without) to? (ADVERB)?"
        " (SAY | STATE | SAYING | TELL | WITH_THAT | WITH_QUOTE | comment | ACCUSE | ACCUSE_BASE | INFINITIVE)",
        build=nothing,
        counterexamples=(
            "The minister did not say when the road would open.",
            "Police declined to say who had called.",
            "The coach refused to blame his players.",
        ),
    ),
    Rule(
        name="passive",
        pattern="BE (ADVERB)? PAST_CUE",
        build=nothing,
        counterexamples=("A curfew was announced at noon.", "The plan has been criticised for its cost."),
    ),
    Rule(
        name="what_they_call",
        pattern="what (PERSON_PRONOUN | DETERMINER? (NAME | LOWERCASE&!FUNCTION){1,3})"
        " cue:((called | calls | call | dubbed | dub) (a | an | the)) content:QUOTATION",
        build=term,
        counterexamples=("They lost it in what the gang called a ‘digital arrest’.",),
        why="A word or two after an article are a name that is going round, not what anybody has just said.",
    ),
    Rule(
        name="accused_of",
        pattern="ACCUSE (of | for | by | as | over)",
        build=nothing,
        counterexamples=("A man accused of hiding the bill left town.", "The clerk criticised for her tone resigned."),
        why="These verbs name whom they are about before “of” and “for”, unless they are passive.",
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
