"""Words that say which way a number goes: verbs, nouns and particles of change, and the small words between them and the number."""

from __future__ import annotations

from newsparse.claims.results import Change


def inflected(verbs: str) -> frozenset[str]:
    """All forms of verbs, written as their base, or as all four forms with strokes between: "rise/rises/rose+risen/rising"."""
    forms: set[str] = set()
    for entry in verbs.split():
        base, *others = entry.split("/")
        stem = base.removesuffix("e")
        consonant_y = base[-1] == "y" and base[-2] not in "aeiou"
        forms.add(base)
        if others:
            forms.update(form for other in others for form in other.split("+"))
        elif consonant_y:
            forms.update({f"{base[:-1]}ies", f"{base[:-1]}ied", f"{base}ing"})
        else:
            forms.update({f"{base}{'es' if base.endswith(('s', 'sh', 'ch', 'x', 'z')) else 's'}", f"{stem}ed", f"{stem}ing"})
    return frozenset(forms)


# Verbs of change that have a subject only, that act on an object, and that do both: "sales rose 3%", "it raised the fee by 3%", "it grew sales by 3%".
UP_ALONE = inflected(
    """rise/rises/rose+risen/rising soar surge rally rebound skyrocket appreciate gain climb jump leap/leaps/leaped+leapt/leaping accelerate escalate
    advance grow/grows/grew+grown/growing swell/swells/swelled+swollen/swelling spiral/spirals/spiralled+spiraled/spiralling+spiraling"""
)
UP_WITH_OBJECT = inflected("raise lift boost hike increase add expand augment enlarge")
UP_EITHER = inflected("widen strengthen firm intensify")
DOWN_ALONE = inflected(
    """fall/falls/fell+fallen/falling decline plummet plunge tumble slump slide/slides/slid/sliding sink/sinks/sank+sunk/sinking dwindle retreat
    dive/dives/dived+dove/diving depreciate recede subside sag/sags/sagged/sagging shrivel/shrivels/shrivelled+shriveled/shrivelling+shriveling
    dip/dips/dipped/dipping slip/slips/slipped/slipping drop/drops/dropped/dropping contract crash ebb deteriorate nosedive weaken diminish lessen"""
)
DOWN_WITH_OBJECT = inflected(
    """cut/cuts/cut/cutting slash trim/trims/trimmed/trimming reduce lower lose/loses/lost/losing shed/sheds/shed/shedding pare whittle
    curtail"""
)
DOWN_EITHER = inflected("decrease shrink/shrinks/shrank+shrunk/shrinking narrow ease slow")
# Verbs that are a noun or mean something else in their plain form: "a balloon", "the tank".
UP_PAST = frozenset(
    "ballooned ballooning mushroomed mushrooming bounced bouncing spiked spiking upped upping rocketed rocketing inflated bulged burgeoned burgeoning".split()
)
DOWN_PAST = frozenset("collapsed collapsing cratered cratering tanked tanking eroded eroding tapered cooled crumbled crumbling softened".split())
MOSTLY_NO_VERBS = frozenset("firm firms contract contracts narrow slow spiral spirals sag ebb crash".split())
UP_VERBS = (UP_ALONE | UP_WITH_OBJECT | UP_EITHER | UP_PAST) - MOSTLY_NO_VERBS | frozenset("spike spikes up upward upwards higher".split())
DOWN_VERBS = (DOWN_ALONE | DOWN_WITH_OBJECT | DOWN_EITHER | DOWN_PAST) - MOSTLY_NO_VERBS | frozenset("down downward downwards".split())
# Nouns of change: "a 14% dip", "a hike of 70", "a rally of 5%".
UP_NOUNS = frozenset(
    """increase increases rise rises raise raises gain gains jump jumps hike hikes surge surges climb uptick upticks boost boosts upswing upswings uplift
    uplifts upsurge upturn improvement improvements rally rallies rebound recovery spike spikes leap leaps bump advance appreciation escalation
    acceleration expansion""".split()
)
DOWN_NOUNS = frozenset(
    """drop drops fall falls decline declines decrease decreases reduction reductions cut cuts cutback cutbacks slump slumps dip dips plunge plunges slide
    slides downturn downturns contraction shrinkage depreciation devaluation tumble retreat pullback crash collapse selloff deterioration erosion
    slowdown nosedive slippage downswing markdown""".split()
)
CHANGES = {
    **dict.fromkeys(UP_VERBS | UP_NOUNS, Change.UP), **dict.fromkeys(DOWN_VERBS | DOWN_NOUNS, Change.DOWN),
    "▲": Change.UP, "▼": Change.DOWN, "↑": Change.UP, "↓": Change.DOWN,
}  # fmt: skip
CHANGES_AFTER = {
    **dict.fromkeys(UP_NOUNS, Change.UP), **dict.fromkeys(DOWN_NOUNS, Change.DOWN),
    "higher": Change.UP, "lower": Change.DOWN, "up": Change.UP, "down": Change.DOWN,
}  # fmt: skip
# Words that may stand between a verb of change and its number: "fell by a further 7%", "grew at a 7% rate".
BEFORE_A_CHANGE = frozenset(
    "by another a an further additional record at again as much on average roughly only just almost steadily total whopping massive - : =".split()
)
# Verbs that "up" and "down" belong to without a change: "sign up", "make up", "set up".
PHRASAL = frozenset(
    """sign signs signed signing make makes made making set sets setting take takes took taken taking give gives gave given giving put puts putting pick
    picks picked picking pay pays paid paying turn turns turned turning hold holds held holding back backs backed backing show shows showed wind winds
    wound lay laid laying break breaks broke broken breaking shut shuts shutting hunt hunted track tracked tracking write writes wrote written writing
    line lined call called calling round rounded rounding build builds built building add adds added adding snap snapped mop use used using eat eats ate
    eaten eating swallow swallows swallowed buy buys bought buying free frees freed freeing gobble gobbles gobbled cough coughs coughed rack racks
    racked racking chalk chalked notch notches notched rustle whip whipped pile piled run runs ran running split splits splitting serve served serving
    tie ties tied tying lock locks locked locking roll rolled end ends ended ending open opens opened opening shoot shoots shot shooting gun gunned
    knock knocked knocking tear tears tore torn tearing burn burned burnt hand handed handing close closes closed closing pin pinned stand stood step
    stepped stepping meet met come came team teamed""".split()
)
CLOSES = frozenset(
    "close closes closed closing end ends ended ending open opens opened opening come comes came coming stand stood run runs ran running".split()
)
"""Those of them that say how a price or a figure stands: "closed up 4.2%", "has come down by 4%"."""
STANDINGS = frozenset("ahead behind adrift clear short".split())
"""After points they say who leads, not what moved: "ended up six points behind"."""
# Two words that move something: "put fares up by 9%", "brought costs down", "the shares put on 6p".
CARRIERS = frozenset(
    """put puts putting push pushes pushed pushing drive drives drove driven driving mark marks marked marking bump bumps bumped bumping bid bids bidding
    jack jacks jacked jacking send sends sent sending bring brings brought bringing force forces forced forcing nudge nudges nudged nudging edge edges
    edged edging inch inches inched inching tick ticks ticked ticking creep creeps crept creeping go goes went gone going come comes came coming move
    moves moved moving talk talks talked talking ramp ramps ramping scale scales scaled scaling dial dials dialled dialed dialling dialing""".split()
)
PUTS = frozenset("put puts putting pile piles piled piling tack tacks tacked tacking".split())
"""Before "on" they are a rise."""
PARTICLES: dict[tuple[str, str], Change] = {
    **{(verb, "up"): Change.UP for verb in "pick picks picked picking".split()},
    **{(verb, "up"): Change.DOWN for verb in "give gives gave given giving".split()},
    **{(verb, "back"): Change.DOWN for verb in "give gives gave given giving scale scales scaled scaling roll rolls rolled rolling".split()},
    **{(verb, "off"): Change.DOWN for verb in "tail tails tailed tailing".split()},
}
"""Verbs that change something only with a particle: "bookings picked up 11%", "the shares gave back 2%"."""
COMPARISONS = {"more": Change.UP, "fewer": Change.DOWN, "less": Change.DOWN}
LEVELS = {"above": Change.UP, "below": Change.DOWN}
"""Up and down only against what was before: "6% below last year's"; "40% above average" is no change."""
BEFORE_NOW = frozenset("last previous prior year month week quarter earlier ago before preceding year's".split())
CHANGE_MODIFIERS = frozenset(
    """annual further pay price sharp steep average overall net tax wage salary rent rate fare tariff budget quarterly monthly weekly yearly daily sudden
    big cumulative real combined staff spending emissions output production sales revenue profit""".split()
)
"""Words between a number and a noun of change: "a 5% pay rise", "a 12% price hike"."""
TRANSITIVES = (UP_WITH_OBJECT | UP_EITHER | DOWN_WITH_OBJECT | DOWN_EITHER) - MOSTLY_NO_VERBS - {"lose", "loses", "losing", "lost", "shed", "sheds", "shedding"}
COUNTED_OUT: frozenset[str] = frozenset().union(
    *map(inflected, ("cut/cuts/cutting", "shed/sheds/shedding", "lose/loses/lost/losing", "gain", "slash", "axe"))) | {
    "up", "down", "higher", "lower"
}  # fmt: skip
"""Words of change whose object is the number of things more or fewer: "cut 300 jobs", "gained three seats", but not "lifted 300 families"."""
STEPS = frozenset("place spot position rank rung notch unit seat vote".split())
"""What is gone through by rising and falling: "fell three places"; not the floors that somebody falls."""
OF_LEVELS = inflected(
    """rise/rises/rose+risen/rising grow/grows/grew+grown/growing shrink/shrinks/shrank+shrunk/shrinking widen narrow swell/swells/swelled+swollen/swelling"""
)
"""Verbs by which a length is a change without "by": "the river rose 4 feet"; to jump 8 metres is none."""
BEFORE_OF = frozenset("average total combined record cumulative further additional".split())
"""Nouns between a verb of change and its number: "climbed an average of 4%"."""
