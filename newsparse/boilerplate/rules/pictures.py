"""Captions, credits, galleries and players."""

from __future__ import annotations

from newsparse.boilerplate.meaning import Block, company, credit, heading, line, part
from newsparse.boilerplate.results import Kind
from newsparse.rules import Rule

RULES: tuple[Rule[Block], ...] = (
    Rule(
        name="credit_line",
        pattern="""¶ LEAD (
            (file? PICTURE (by | credit | credits | courtesy | source | copyright | caption | via){0,2} | credit | credits | supplied by? | courtesy (of | by)
                | copyright PICTURE) (: | / | , | ... | …){0,2} CREDIT_NAME{1,12}
            | PICTURE used? for (representation | representational | representative | illustration | illustrative) (purposes | purpose)? only? .?
            | UPPERCASE PICTURE : CREDIT_NAME{1,6}
            | (getty images | ap PICTURE (/ CREDIT_NAME{1,6})? | file | archive | stock | representational | representative | submitted | handout) PICTURE?
            | CAPITALISED{1,4} (/ | via | ,) (PHOTO_AGENCY | getty images) images?
        ) ¶""",
        build=line(Kind.CAPTION, 24),
        examples={
            "Photograph: Getty Images\nThe orchard is in bloom.": "caption | Photograph: Getty Images",
            "The orchard is in bloom.\nPhoto: Sven Moe": "caption | Photo: Sven Moe",
            "The orchard is in bloom.\nImage used for representation only.": "caption | Image used for representation only.",
            "The orchard is in bloom.\nSupplied: Sven Moe": "caption | Supplied: Sven Moe",
            "The orchard is in bloom.\nSven Moe/Getty Images": "caption | Sven Moe/Getty Images",
        },
    ),
    Rule(
        name="caption_label",
        pattern="""
            ¶ LEAD ((PICTURE | media | video) caption ,? (CAPITALISED | : | DIGITS) | (above | below | pictured) : CAPITALISED
                | (a | an)? (stock | file | undated | handout) PICTURE (of | shows | showing | taken)
                | (file PICTURE | PICTURE) : CAPITALISED | file (- | –) (in (this | a) | this | a | CAPITALISED))
        """,
        build=line(Kind.CAPTION, 70),
        examples={"Pears ripen.\nImage caption Pickers rest in the shade": "caption | Image caption Pickers rest in the shade"},
        counterexamples=("The photo, she said, proves nothing.", "Photo editing is a trade.", "Above: nothing but leaves."),
    ),
    Rule(
        name="numbered_caption",
        pattern="¶ LEAD DIGITS (of | /) DIGITS (a&CAPITALISED | an&CAPITALISED | the&CAPITALISED | in&CAPITALISED | this&CAPITALISED)",
        build=line(Kind.CAPTION, 70),
        examples={"Pears ripen.\n2 of 9 A picker rests on a ladder at Brackwell.": "caption | 2 of 9 A picker rests on a ladder at Brackwell."},
        counterexamples=("9 of 10 pickers own no ladder.",),
    ),
    Rule(
        name="address_of_a_picture",
        pattern="¶ LEAD (http | https) : / / _{1,40} . (jpg | jpeg | png | gif | webp) ¶",
        build=line(Kind.CAPTION),
        examples={"Pears ripen.\nhttps://orchard.example/2022/pickers-at-rest.jpg": "caption | https://orchard.example/2022/pickers-at-rest.jpg"},
        counterexamples=("Pears ripen.\nhttps://orchard.example/2022/pickers-at-rest",),
    ),
    Rule(
        name="file_photo",
        pattern="((file | handout) PICTURE (. | , _{1,8})? | (submitted&CAPITALISED | contributed&CAPITALISED) PICTURE) ¶",
        build=credit(Kind.CAPTION, 50),
        examples={"Pears ripen.\nThe orchard is seen in an undated handout photo.": "caption | The orchard is seen in an undated handout photo."},
    ),
    Rule(
        name="credit_after_caption",
        pattern="(PICTURE&CAPITALISED (credit | courtesy | source)? | credit&CAPITALISED) (: | by | of){1,2} CREDIT_NAME{1,8} ¶",
        build=credit(Kind.CAPTION, 60),
        examples={"Pears ripen.\nPickers at Brackwell in August. Photo: Tilda Roe": "caption | Pickers at Brackwell in August. Photo: Tilda Roe"},
    ),
    Rule(
        name="day_in_caption",
        pattern="""
            (left | right | center | POSES) _{1,30} DAY , MONTH .? DAY_OF_MONTH , YEAR (. | , (in | at) the? CAPITALISED (CAPITALISED
                | ,){0,5} .)
        """,
        build=line(Kind.CAPTION, 60),
        examples={
            "Pears ripen.\nOrchard owner Tilda Roe shakes hands with a picker in Brackwell, Monday, August 8, 2022.": (
                "caption | Orchard owner Tilda Roe shakes hands with a picker in Brackwell, Monday, August 8, 2022."
            ),
        },
        counterexamples=("The lease was left to lapse on Monday, August 8.",),
    ),
    Rule(
        name="agency_after_caption",
        pattern="(PHOTO_AGENCY&UPPERCASE / CREDIT_NAME{1,6} | / PHOTO_AGENCY images? | via (PHOTO_AGENCY | getty) images?) ¶",
        build=credit(Kind.CAPTION, 60),
        examples={"Pears ripen.\nPickers at Brackwell in August. REUTERS/Tilda Roe": "caption | Pickers at Brackwell in August. REUTERS/Tilda Roe"},
    ),
    Rule(
        name="credit_in_brackets",
        pattern="""
            (\\( | [) (CAPITALISED{0,2} PICTURED (: | by | / | COPYRIGHT_SIGN | via | courtesy | credit | -){0,3} | COPYRIGHT_SIGN) the? (CAPITALISED
                | COPYRIGHT_SIGN
                | IDENTIFIER) INSIDE{0,14} (\\) | ])
        """,
        build=credit(Kind.CAPTION, 70),
        examples={
            "Pears ripen.\nA picker rests on a ladder. (Photo: Tilda Roe/Farview)": ("caption | A picker rests on a ladder. (Photo: Tilda Roe/Farview)"),
        },
        counterexamples=("The image (made by a drone) proves nothing.",),
    ),
    Rule(
        name="photographer_in_brackets",
        pattern="\\( CAPITALISED{1,4} (/ | , | for) (the? CAPITALISED{1,4} | PHOTO_AGENCY | getty images) \\) ¶",
        build=credit(Kind.CAPTION, 60),
        examples={"Pears ripen.\nA picker on a ladder. (Tilda Roe/The Tide Gazette)": "caption | A picker on a ladder. (Tilda Roe/The Tide Gazette)"},
    ),
    Rule(
        name="agency_in_brackets",
        pattern="\\( (PHOTO_AGENCY | the? associated press | getty images) \\) ¶",
        build=credit(Kind.CAPTION, 26),
        examples={"Pears ripen.\nA picker rests on a ladder. (AP)": "caption | A picker rests on a ladder. (AP)"},
        counterexamples=("The group (AP) said that the road was open again.",),
    ),
    Rule(
        name="credit_at_the_end",
        pattern="COPYRIGHT_SIGN CAPITALISED CREDIT_NAME{0,10} ¶",
        build=credit(Kind.CAPTION, 60),
        examples={
            "Pears ripen.\nA picker rests on a ladder. © Tide News / Tilda Roe": ("caption | A picker rests on a ladder. © Tide News / Tilda Roe"),
        },
    ),
    Rule(
        name="gallery_with_caption",
        pattern="¶ LEAD (view | open | launch) (the | full)? gallery ¶",
        build=heading(Kind.CAPTION),
        examples={
            "Pears ripen.\nView gallery\nTilda Roe with her ladder in the orchard\nThe harvest has begun, and will take nine days.": (
                "caption | View gallery; caption | Tilda Roe with her ladder in the orchard"
            ),
        },
        counterexamples=("View gallery owners with suspicion, she said.",),
    ),
    Rule(
        name="gallery",
        pattern="""¶ LEAD (
            (image | photo | slide | picture)? DIGITS (of | /) DIGITS
            | (enlarge | expand | zoom | open | view | click to enlarge) this? (image | photo | picture | gallery | photos | slideshow)? (in gallery)?
            | (hide | show | toggle)? (caption | captions) | show all DIGITS
            | (photo | image | picture)? (gallery | slideshow) (\\( DIGITS PICTURE \\))?
            | (view | see | launch | close | back to) (slideshow | gallery | photos | all photos)
            | PICTURE | supplied | ... more | full screen | click to (expand | enlarge | zoom)
        ) ¶""",
        build=line(Kind.CAPTION, 10),
        examples={"Pears ripen.\n3 of 17\nExpand Photo": "caption | 3 of 17; caption | Expand Photo"},
    ),
    Rule(
        name="pictures_more",
        pattern="¶ count:(\\+ DIGITS) // _{10}",
        build=part(Kind.CAPTION, "count"),
        examples={"+9\nThe orchard is in bloom, and all of its pickers are asleep.": "caption | +9"},
        counterexamples=("Tilda Roe\n+9\nSven Moe\n+11",),
    ),
    Rule(
        name="photographer_and_paper",
        pattern="¶ NAME_WORD{1,3} / the? CAPITALISED{1,4} ¶",
        build=company(Kind.CAPTION),
        examples={
            "Pears ripen.\nEnlarge this image\nTilda Roe/The Tide Gazette": "caption | Tilda Roe/The Tide Gazette",
        },
        counterexamples=("Pears ripen.\nBrackwell/Kelmouth\nThe two towns share an orchard.",),
    ),
    Rule(
        name="courtesy_of",
        pattern="courtesy&CAPITALISED of _{1,12}",
        build=credit(Kind.CAPTION, 60),
        examples={
            "Pears ripen.\nPickers at rest, about 1920. Courtesy of Elmfield Orchards": "caption | Pickers at rest, about 1920. Courtesy of Elmfield Orchards"
        },
    ),
    Rule(
        name="player",
        pattern="""¶ LEAD (
            please enable javascript
            | (your browser | this browser) (does not | doesn't | is not)
            | media playback is
            | this (video | content) (is not | isn't | cannot | could not | file) _{0,5} (available | play | be played | playable | supported)
            | (video | audio) player is loading
            | to view this (video | content)
            | sorry , (this | the) (video | content)
            | you need javascript
            | (watch | see) the? full? (video | clip | trailer | footage | interview) (above | below | here | now | :)
            | (video | audio) CLOCK{1,3}
            | (listen to | hear) (this | the) (STORY | podcast | episode)
            | javascript is (disabled | required)
            | to watch this video
            | this video has been
            | (click | tap) here? to (watch | play)
            | close? (thanks | thank you) for watching
        )""",
        build=line(Kind.VIDEO, 40),
        examples={"Sorry, this video cannot be shown here\nA parrot escaped.": "video | Sorry, this video cannot be shown here"},
        counterexamples=("Watch the full moon rise over the orchard, she said.",),
    ),
    Rule(
        name="player_button",
        pattern="""¶ LEAD (
            replay | watch this video | tap to watch | listen to our podcast | play video | play audio | pause | mute | unmute | autoplay | live tv
                | watch live | watch now | watch video | play | video
                | videos | video transcript | transcript | loading video? | video (unavailable | loading) | play now
                | the video will (auto - play | autoplay | start | play) (soon | automatically | shortly) DIGITS? cancel?
                | (listen | watch) (· | • | \\| | - | –)? (CLOCK | DIGITS (min | mins | minutes))
                | video duration _{1,6}
        ) (... | … | :)? ¶""",
        build=line(Kind.VIDEO, 10),
        examples={
            "A parrot escaped.\nPlay audio": "video | Play audio",
            "A parrot escaped.\nThe video will start shortly": "video | The video will start shortly",
        },
        counterexamples=("The video will start a debate.",),
    ),
    Rule(
        name="player_menu",
        pattern="¶ LEAD (embed this? | download | subtitles | queue | playlist) ¶",
        build=company(Kind.VIDEO),
        examples={"A parrot escaped.\nEmbed\nTranscript": "video | Embed"},
        counterexamples=("A parrot escaped.\nDownload\nIt has an app of its own.",),
    ),
    Rule(
        name="just_watched",
        pattern="¶ LEAD (just watched | must watch | now playing | more videos) (: | ... | …)? ¶",
        build=heading(Kind.VIDEO),
        examples={"A parrot escaped.\nNOW PLAYING\nParrot orders a taxi": "video | NOW PLAYING; video | Parrot orders a taxi"},
    ),
)
