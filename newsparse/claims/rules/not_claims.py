"""Numbers that are no claims: names, addresses, clock times, phone and page numbers, list markers."""

from __future__ import annotations

from newsparse.claims.meaning import Amount
from newsparse.rules import Match, Rule


def season(match: Match) -> tuple[Amount, ...] | None:
    """'1987-88': a span of years; '1200-3600' is none."""
    return () if len(match["second"][0]) == 2 else None


def local_number(match: Match) -> tuple[Amount, ...] | None:
    """'555-0142': three digits and four, as telephones have them; a range has its larger number last, and a score is no larger than this."""
    return () if len(match["first"][0]) == 3 and len(match["second"][0]) == 4 else None


RULES: tuple[Rule[Amount], ...] = (
    Rule(
        name="numbered",
        pattern="(NAMING | NAMING_CAPITALISED&CAPITALISED) VALUE ((- | – | to | and | ,) INTEGER)* | s -? &? p INTEGER",
        build=None,
        counterexamples=(
            "Tenants quote clause 9.",
            "Turn to pages 14 to 17.",
            "They met again in Game 6.",
            "Radio 3 broadcast the concert.",
            "Paragraph 22 was struck out.",
        ),
        why="The number is the name of a thing, not how many there are.",
    ),
    Rule(
        name="numbered_machine",
        pattern="CAPITALISED&!NOT_A_NOUN WHOLE NUMBERED_MACHINE",
        build=None,
        counterexamples=("They boarded a Tupolev 154 airliner.",),
    ),
    Rule(
        name="address",
        pattern="VALUE (CAPITALISED&!NOT_A_NOUN){1,3} STREET&CAPITALISED",
        build=None,
        counterexamples=("The plaque hangs at 47 Juniper Crescent.",),
    ),
    Rule(
        name="phone",
        pattern="INTEGER ((- | \\.) INTEGER){2,5} | (tel | tel. | phone | call | telephone | on) (: | us | on | at)? INTEGER (-? INTEGER){2,4}",
        build=None,
        counterexamples=("Bookings on 555-014-2277.", "Phone: 0114 496 0382"),
    ),
    Rule(
        name="local_number",
        pattern="(call | dial | or | phone | ring | text | telephone) first:INTEGER - second:INTEGER",
        build=local_number,
        counterexamples=("To book a boat dial 555-0142.",),
    ),
    Rule(
        name="stars",
        pattern="(award | awarded | awards | deserve | deserves | earn | earned | earns | gave | get | gets | give | given | gives | got | rated | rates)"
        " (it | a | an | only | just | me | him | her | them | us | this | the){0,3} VALUE ((out of | /) VALUE)? -? (star | stars)"
        " | VALUE - star (act | debut | film | movie | notice | notices | performance | play | production | review | reviews | show)"
        " | VALUE (out of | /) five (star | stars)?",
        build=None,
        counterexamples=("The critics gave it four stars.", "It drew five-star reviews.", "Our critic's mark: three out of five stars."),
        why="A critic's mark is no number about the world.",
    ),
    Rule(
        name="clock",
        pattern="VALUE (am | pm | a.m. | p.m. | a.m | p.m | gmt | bst | est | edt | o'clock | hrs)",
        build=None,
        counterexamples=("Prayers begin at 4 a.m. in summer.",),
    ),
    Rule(
        name="month_day",
        pattern="(MONTH_WORD&CAPITALISED | MONTH_ABBREVIATION) DAY_NUMBER (- DAY_NUMBER)? (, YEAR)? | (march&CAPITALISED | may&CAPITALISED) DAY_NUMBER"
        " (- DAY_NUMBER)? (, YEAR)?",
        build=None,
        counterexamples=("The comet returns on November 27, 2061.", "Lambing starts around April 8."),
    ),
    Rule(name="day_month", pattern="DAY_NUMBER MONTH_WORD&CAPITALISED YEAR?", build=None, counterexamples=("The comet returns on 27 November 2061.",)),
    Rule(name="years", pattern="YEAR (- | – | / | to) YEAR", build=None, counterexamples=("Plague emptied the port in 1923-1925.",)),
    Rule(name="season", pattern="YEAR (- | – | /) second:(DAY_NUMBER | INTEGER)", build=season, counterexamples=("The 1987-88 vintage turned sour.",)),
    Rule(name="slashed", pattern="INTEGER / INTEGER (/ INTEGER)?", build=None, counterexamples=("The bakery now bakes 24/7.",)),
    Rule(name="list_marker", pattern="¶ \\(? INTEGER (\\. | \\))", build=None, counterexamples=("4. Fold in the egg whites.",)),
    Rule(name="one_or_two", pattern="(a | an) LOWERCASE or (two | three | so)", build=None, counterexamples=("She sings at a wedding or two.",)),
    Rule(
        name="idiom",
        pattern="half the battle | (my | your | his | her | its | our | their) two cents | two by two | two and two together | first and ten"
        " | (the | whole) nine yards | (in | of) two minds | two birds with one stone | two sides of the same coin | four corners of the"
        " | seven seas | seven wonders of | three cheers | worth NUMERAL words | forty winks | two wrongs"
        " | two left feet | nine lives | two of a kind | nine - to - five | six of one",
        build=None,
        counterexamples=(
            "Finding the key was half the battle.",
            "Everyone put in their two cents.",
            "The choir went the whole nine yards.",
            "A picture is worth a thousand words.",
        ),
        why="What everybody says counts nothing.",
    ),
    Rule(
        name="name_of_so_many",
        pattern="the SMALL_NUMBER&CAPITALISED CAPITALISED&!NOT_A_NOUN | SMALL_NUMBER&CAPITALISED mile&CAPITALISED CAPITALISED&!NOT_A_NOUN",
        build=None,
        counterexamples=("A coach of the Three Badgers resigned.", "They fish off Seven Mile Point."),
        why="A number with a capital inside a sentence is a part of a name.",
    ),
    Rule(
        name="calibre",
        pattern="DECIMAL -? (calibre | caliber | gun | guns | handgun | handguns | magnum | pistol | pistols"
        " | revolver | revolvers | rifle | rifles) NP_WORD{0,4}",
        build=None,
        counterexamples=("A .22 rifle hung over the door.",),
    ),
    Rule(name="minutes_read", pattern="VALUE -? (min | minute | mins | minutes) read", build=None, counterexamples=("8 min read",)),
    Rule(
        name="in_name",
        pattern="(g | group of | big | top | fab | fantastic) -? SMALL_NUMBER | the group&CAPITALISED of INTEGER",
        build=None,
        counterexamples=("All of the Big Five studios passed on the script.", "Ministers of the Group of 77 met in Lima."),
    ),
)
