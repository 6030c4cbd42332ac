"""Ways to other stories: "Also Read", "More on this story", lists of titles, tags and topics."""

from __future__ import annotations

from newsparse.boilerplate.meaning import Block, glued, heading, introduction, line, part, title
from newsparse.boilerplate.results import Kind
from newsparse.rules import Rule

STORIES: tuple[Rule[Block], ...] = (
    Rule(
        name="related_heading",
        pattern="¶ LEAD (READ_ALSO | MORE_STORIES | LIKEWISE) (: | \\? | ! | > | » | - | … | ...){0,2} ¶",
        build=heading(Kind.RELATED),
        examples={
            "The pier closed.\nAlso Read\nThe council met.": "related | Also Read",
            "The pier closed.\nReaders also liked\nA hut for every hill": "related | Readers also liked; related | A hut for every hill",
            "The pier closed.\nMORE FROM THE HARBOUR DESK\nA ferry is missed by few": (
                "related | MORE FROM THE HARBOUR DESK; related | A ferry is missed by few"
            ),
        },
        counterexamples=("She was related to the mayor.", "Read more slowly, he said.", "More from the oven, he begged, and less from the tin."),
    ),
    Rule(
        name="next_title",
        pattern="¶ LEAD (up next | next up) (: | ! | > | »)? ¶",
        build=introduction(Kind.RELATED),
        examples={"The pier closed.\nUP NEXT\nGulls learn to knock": "related | UP NEXT; related | Gulls learn to knock"},
        counterexamples=("The Gulls won.\nUP NEXT\nGulls: Visit the Herons on Sunday.",),
        why="A recap of a game ends with it, too, and tells in sentences who plays whom.",
    ),
    Rule(
        name="related_title",
        pattern="""¶ LEAD (
            READ_ALSO | MORE_STORIES | related | read | further reading | more | recommended | opinion | analysis | explainer | explained
                | in (pictures | photos)
            | photos | pictures | in pics | video | watch | listen | podcast | gallery | full coverage | live (updates | blog | coverage) | next read
                | from the (archive | archives) | (read our | our) CAPITALISED? (explainer | earlier (report | story | coverage) | analysis | review
                | guide)
        ) LEAD (: | \\| | » | –) BULLET? (CAPITALISED | DIGITS | QUOTE_OPEN | IDENTIFIER)""",
        build=title(Kind.RELATED, 34),
        examples={
            "The pier closed.\nREAD NEXT: Gulls learn to knock": "related | READ NEXT: Gulls learn to knock",
            "The pier closed.\nOpinion: Keep the boats": "related | Opinion: Keep the boats",
        },
        counterexamples=("Listen: nothing stirred on the pier.", "Analysis: his favourite word since school.", "Read next to nothing, he advised."),
    ),
    Rule(
        name="related_sentence",
        pattern="¶ LEAD (READ_ALSO | related) (: | \\|) (CAPITALISED | DIGITS | QUOTE_OPEN)",
        build=line(Kind.RELATED, 34),
        examples={"The pier closed.\nSee also: The gulls are not amused.": "related | See also: The gulls are not amused."},
        counterexamples=("Also read aloud were nine poems by sailors.", "Related crafts, such as rope making, died out."),
    ),
    Rule(
        name="related_on_the_same_site",
        pattern="""
            ¶ LEAD ((also on (CAPITALISED | LOWERCASE) . (com | org | net) :? | on CAPITALISED . (com | org | net) :) CAPITALISED | also : CAPITALISED
                | related CAPITALISED{1,2} : CAPITALISED)
        """,
        build=title(Kind.RELATED, 34),
        examples={"The pier closed.\nOn TideGazette.com: Gulls learn to knock": "related | On TideGazette.com: Gulls learn to knock"},
    ),
    Rule(
        name="related_arrows",
        pattern="¶ (> > | » | ›) (CAPITALISED | DIGITS | QUOTE_OPEN)",
        build=title(Kind.RELATED, 34),
        examples={"The pier closed.\n>> Gulls learn to knock": "related | >> Gulls learn to knock"},
    ),
    Rule(
        name="related_in_brackets",
        pattern="(\\( | [) (read | watch | see | also read | read also | related | read more | more | also see | see also) : INSIDE{1,30} (\\) | ])",
        build=part(Kind.RELATED),
        examples={"The pier closed. (Watch: Gulls steal a whole cake) The council met.": "related | (Watch: Gulls steal a whole cake)"},
        counterexamples=("The ballad (read aloud by a sailor) is old.",),
    ),
    Rule(
        name="read_more_button",
        pattern="read&CAPITALISED CAPITALISED",
        build=glued(Kind.RELATED, "more"),
        examples={"The pier closed.Read MoreThe council met.": "related | Read More", "The pier closed. Read More": "related | Read More"},
        counterexamples=("The pier at Read Moor closed.",),
    ),
    Rule(
        name="read_the_rest",
        pattern="""¶ LEAD (
            (to read | read | view | see) (the | our)? (full | whole | rest of the | entire | complete | original) (STORY | transcript | text
                | interview | coverage | list)
            | (see | view) (the | full | all | more) _{0,2} (gallery | photos | images | coverage | stories)
            | (check out | see) (our | the latest | all our) _{1,5}
            | click here for (more | the full | the latest | all) _{0,8}
            | follow our (live | full)? coverage
            | read on
        ) (here | at | on | in | : | » | . | >){0,3} ¶""",
        build=line(Kind.RELATED, 30),
        examples={"The pier closed.\nRead the full story here": "related | Read the full story here"},
        counterexamples=("See the full moon from the pier, and you will stay.",),
    ),
    Rule(
        name="latest_news",
        pattern="""¶ LEAD (
            (catch | get | read | check) all? (of)? (the | our) (latest | live | breaking | top | recent) _{0,5} (news | updates | headlines | stories)
            | stay (tuned | updated) (for | with | to | on)
            | more to (come | follow)
            | this is a (developing | breaking) (news)? STORY
        )""",
        build=line(Kind.RELATED, 45),
        examples={
            "The pier closed.\nCatch all the latest harbour news on Tide News.": "related | Catch all the latest harbour news on Tide News.",
            "The pier closed.\nThis is a developing story. Check back for updates.": "related | This is a developing story. Check back for updates.",
        },
        counterexamples=("More to follow than to lead, he says of himself.", "Stay tuned, the pilot said, and switched off the radio."),
    ),
    Rule(
        name="read_on_elsewhere",
        pattern="""¶ LEAD (
            click here to (read | see | view)
            | (for | to read) more (on | about | from | of | stories | news | information | coverage)? _{0,14} ,? (click | visit | go to | check out
                | see our | read our | follow this)
            | (follow | see | read) all? of? (our | the | CAPITALISED) ('s | s)? (full | all | complete) coverage
        )""",
        build=line(Kind.RELATED, 45),
        examples={
            "The pier closed.\nClick here to read the full story": "related | Click here to read the full story",
            "The pier closed.\nFor more on the harbour, visit our coast page.": "related | For more on the harbour, visit our coast page.",
        },
        counterexamples=("For more firewood they rowed to the mainland.",),
    ),
)

TAGS: tuple[Rule[Block], ...] = (
    Rule(
        name="tags_heading",
        pattern="""¶ LEAD (
            (related | article | post | story)? (tags | tag | topics | topic | keywords | categories) | (filed | posted) (under | in)
                | in this (article | story)
            | explore more (on these)? topics | (more | read more) (topics | tags | about | on) | tagged (with | as | in)?
        ) :? ¶""",
        build=heading(Kind.TAGS),
        examples={"The pier closed.\nKeywords\nFerries\nThe coast": "tags | Keywords; tags | Ferries; tags | The coast"},
    ),
    Rule(
        name="tags_line",
        pattern="""¶ LEAD (
            ((related | article | post | story)? (tags | tag | topics | topic | keywords | categories | category) | (filed | posted) (under | in)
                | in this (article | story)
            | tagged (with | as | under)? | read more (about | on) | more (about | on) | section) (: | \\|) (LOWERCASE | CAPITALISED | DIGITS | #
                | IDENTIFIER | QUOTE_OPEN)
            | (filed under | posted in) CAPITALISED
            | # (LOWERCASE | CAPITALISED | IDENTIFIER) (# (LOWERCASE | CAPITALISED | IDENTIFIER)){0,20}
        )""",
        build=title(Kind.TAGS, 50),
        examples={
            "The pier closed.\nTags: gulls, cake": "tags | Tags: gulls, cake",
            "The pier closed.\n#gulls #cake": "tags | #gulls #cake",
        },
        counterexamples=("Tagged geese flew over the pier.",),
    ),
)

RULES = TAGS + STORIES
