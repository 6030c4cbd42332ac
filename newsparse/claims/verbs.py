"""English verbs by form: those that are nouns alike, those that are not, irregular forms; what a tagger without a model must know by heart."""

from __future__ import annotations

# Words that are nouns and verbs alike, in the form of both.
NOUN_VERBS = frozenset(
    """abuse accent account ache advance aim amount answer appeal approach arm arrest assault attack attribute average award balloon ban bank battle bear
    beat bend benefit bet bid bill bite blame blast block blow boast bomb boost border bounce bow boycott breach break breed bribe broadcast budget
    build burn burst buy buzz bypass call campaign cap care cast catch cause censor challenge change charge charm chase cheat check cheer claim clash
    click climb clip close coast comfort command comment compromise conduct contact contract contrast control convict cost cough count counter cover
    crackle crash crave crawl credit cross crowd cruise crush cry cure curse cut damage dance dare dash date dawn deal debate decay decline decrease
    defeat delay delight demand design detour dictate dig dip discharge discount display dispute dive divide divorce doom double doubt draft drain
    draw dream drift drill drink drive drop duck dump ease echo edge encounter end escape escort estimate exchange exhibit exit experience experiment
    exploit export extract face fade fall fare favor favour fear feast feature feed feel ferry fight figure file fine finish fire fish fix flare flash
    flirt float flock flood flow flush focus fold force forecast forge frown fund gain gamble gauge gaze gleam glow grab grant grasp greet grip groan
    guarantee guard guess guide halt halve handle hang harm haul haunt head heap heat help hike hint hire hit hoard hold honour hop hope host hug hum
    hunt hurt impact import increase influence insult interest issue jeer joke jolt judge jump keep kick kill kiss knock label lack land lapse laugh
    launch lead leak leap learn lease leave lie lift limit limp line link list live load loan lobby lodge look loot loss love lump maneuver manoeuvre
    march mark market match matter measure mention merge mimic mine mirror miss mix mock mourn move murder mushroom name need nod note object offer
    open order outline overflow overhaul owe own pace pack paint panic park pass paste pause pay peak peel peep permit pick pierce pinch pitch place
    plan plant play plead pledge plot plummet plunder plunge point poll pop pose post pound pour pout praise press price print probe profit project
    promise protest pull pump punch purchase push puzzle quarrel quote race rage raid raise rally ramp range rank rate rating rattle reach react read
    reap rebel rebound recall record recover reform refund register reign release relish remark remedy rent repair repeal reply report request rescue
    research resort restart result resume retort retreat return reveal reverse review revolt reward ride ring rip rise risk roam roar rob rocket roll
    row ruin rule rumble run rush sack sail salute sample save scare scoop score scramble scrap scrape scratch scream screen seal search seat sell
    sentence serve set shake shape share shed shelter shield shift shine ship shiver shock shoot shop shoulder shout shove show shower shrug shuffle
    shut shuttle sigh sign signal sink skate skid skip slam slap slash sleep slice slide slip slit slow slump smash smell smile smoke snap snub soak
    soar sound sow spare spark speed spell spend spike spill spin spiral spit splash split spray spread sprint spur spurt squeeze stab stake stall
    stamp stand stare start starve state stay steal steer stem step stick sting stir stock stop store storm strain stray stream stress stretch stride
    strike strip stroll struggle study stumble suck supply support surf surge surrender survey suspect swap sway swear sweep swell swim swing swipe
    switch tackle tail talk tap target tax tear tease test thank threat thrill thrust tick tie time tip toast toil top toss total touch tour tow trace
    track trade train transfer transplant trap travel treasure treat trek trend trial trigger trim trip triple trouble trust try tumble turn tweet
    twist update upgrade upset use value vent vet veto view visit voice vote vow wage wager wail wait wake walk want warn warrant wash watch wave wear
    weigh welcome whip whistle win wink wipe wish wither wonder work worry worship wrap yawn yield zoom""".split()
)
# Verbs that are no nouns, in the form that follows "to".
VERBS_ALONE = frozenset(
    """abandon abolish absorb accelerate accept accommodate accompany accrue accumulate accuse achieve acknowledge acquire activate adapt add adjust
    administer admire admit adopt adorn advertise advise affect afford allege allocate alter amass amend amuse analyse analyze announce annoy annul
    anticipate apologise apologize appease apply appoint appreciate approve argue arise arouse arrange ascend ascribe aspire assassinate assemble
    assert assess assign assist assume assure atone attach attain attend attract authorise authorize avert avoid await awake befall befit beg behave
    behold bemoan bind bleed bolster bother breathe bring broaden buoy burgle bury calculate capitalise capitalize capture carry cater cede celebrate
    censure cherish choose cite clarify classify cling coincide collaborate collapse collate collect collide colonise colonize combine commemorate
    commence commit communicate compare compel compensate compete compile complain comply comprise conceal concede conceive concentrate conclude
    condemn condone confer confide confine confirm confiscate confront confuse connect conserve consider consist constitute construct consult consume
    contend contravene contribute converge converse convey convince cooperate coordinate cope correspond corroborate creep cripple criticise criticize
    crumble culminate cultivate curb curtail dabble dazzle deceive declare decorate dedicate deduct deem deepen defend defer define deflate defy
    degrade delete deliver delve demolish demonstrate demote denote denounce deny depart depend deplete deploy deport deprive derive descend describe
    deserve despise destroy detain detect deter deteriorate determine detonate devalue develop deviate devise devote devour diagnose differ
    differentiate dilute diminish disable disagree disallow disappear disappoint disband discern disclose disconnect discourage discover discriminate
    discuss disembark disintegrate dislike dislodge dismantle dismiss dispel disperse displace dispose disprove disqualify disregard disrupt dissolve
    dissuade distil distinguish distort distract distribute diverge diversify divert divulge dominate donate downgrade drag drown dwarf dwell earmark
    earn edit educate eject elect elevate elicit eliminate elude emanate embark embarrass embezzle embody embrace emerge emit emphasise emphasize
    empower encompass encourage endanger endorse endow endure enforce engage engulf enhance enjoy enlarge enlighten enlist enrage enrich enrol enroll
    ensue ensure entail enter entertain entice entitle entrench entrust envisage envy equate equip eradicate erect erode err erupt escalate espouse
    establish evacuate evade evaluate evict evoke evolve exacerbate exaggerate examine exasperate excel exclaim exclude execute exempt exert exhale
    exhaust exist exonerate expand expedite expel expire explain explode explore expose extend extinguish extort extradite exude facilitate falter
    familiarise fasten fend fester fizzle flatten flaunt flee fling flounder flourish flout fluctuate foil forbid forego foresee foretell forget
    forgive formulate foster fulfil fulfill furnish gather generate glean gnaw govern grapple grieve grind hamper happen harass hasten hear heed
    heighten herald hesitate hide hinder hover identify idle ignite ignore illuminate illustrate imagine impair impeach impede impersonate implement
    implicate imply impose impound impress imprison improve improvise incite incline incorporate incur indicate induce inflict inform infringe
    infuriate ingest inhabit inhale inherit initiate inject injure innovate insert insist inspect inspire install instruct insulate insure integrate
    intend intensify interact intercept interfere interpret interrogate interrupt intersect intervene intimidate introduce intrude inundate invade
    invent invest investigate invite invoke irritate isolate jeopardise jeopardize juggle justify kidnap kneel lag lambast lament languish launder lay
    legalise legalize legislate lend lengthen lessen levy liberate linger liquidate listen loathe locate loom loosen lure maintain manage manipulate
    manufacture marry materialise materialize maul maximise maximize mediate melt memorise mesmerise migrate minimise minimize mislead mismanage
    misplace misread misrepresent mistake mitigate mobilise mobilize modernise modernize modify motivate multiply mutate nationalise nationalize
    navigate necessitate neglect negotiate nominate notify nurture obey oblige obliterate observe obsess obstruct obtain offend offset omit ooze
    operate oppose optimise optimize orchestrate organise organize orient originate oust outbid outgrow outlast outlaw outlive outnumber outpace
    outperform outrun outsell outstrip outweigh overcharge overcome overestimate overhear overlook override overrule overrun oversee overshadow
    overshoot overstate overtake overthrow overturn overwhelm participate pave penalise penalize penetrate perceive perform perish permeate perpetuate
    persecute persist persuade pertain perturb pinpoint placate pollute ponder populate portray possess postpone pray preach precede preclude predate
    predict preoccupy prepare prescribe preserve preside presume pretend prevail privatise privatize proclaim procrastinate procure profess prohibit
    proliferate prolong propagate propel propose prosecute prosper protect prove provoke prune publicise publicize publish punish purify pursue
    quadruple qualify quantify quash quell quit radiate ransack rationalise ravage reaffirm realign realise realize reappear reassure rebuff rebuild
    rebuke recede recite reckon reclaim recognise recognize recommend reconcile reconsider reconstruct recoup recruit recur recycle redeem redesign
    redirect rediscover redistribute redouble reduce reelect reestablish refer refine reflect refrain refurbish refuse refute regain regret regroup
    regulate rehabilitate reimburse reinforce reinstate reintroduce reinvent reiterate reject rejoice rejoin relate relax relieve relinquish reload
    relocate rely remember remind remodel remove render renege renew renounce renovate reopen repatriate repay repeat repel replace replenish
    replicate repossess reprimand reproduce resell resemble resent resettle reshape reside resign resist resolve respond restore restrict restructure
    resurface resurrect retain retaliate retell rethink retire retrace retrain retrieve reunify reunite revamp reverberate revere revert revise
    revitalise revitalize revive revoke revolve rewrite rid ridicule rot rotate safeguard salvage satisfy savour scatter scour scrutinise scrutinize
    scuttle seize select settle sew shatter shun sift signify simplify skim skirt skyrocket slay slither smear smother smuggle snatch sneak sniff
    soften solicit solve soothe spawn speak specialise specialize specify splinter sprawl spurn squander squash stabilise stabilize stagger stagnate
    stave stifle stimulate stipulate streamline strengthen strive stun subdue subjugate sublet submit subscribe subside subsidise subsidize substitute
    subtract succeed succumb sue suffice suffocate sully summarise summarize summon supervise suppose suppress surpass surround survive suspend
    sustain swerve symbolise symbolize sympathise sympathize synchronise tarnish taunt teach tempt tend terminate terrify terrorise testify thaw
    threaten thrive throttle throw thwart tighten tolerate topple torment totter trample transcend transform transition translate transmit traverse
    tread treble trespass trounce tweak typify unblock undergo undermine undertake unearth unfold unify unite unleash unload unlock unravel unseat
    unsettle unveil uphold uproot urge usher usurp utilise utilize utter vacate vaccinate vanish vary veer verify vie vilify vindicate violate
    visualise visualize vouch wade waive wander wane waver weaken weave weep whisper widen wield withdraw withhold withstand worsen wreak wreck wrench
    wrestle wring yearn yell""".split()
)
# Verbs in the past, irregular participles, and forms that are no noun.
PAST_VERBS = frozenset(
    """agree agrees allow allows appear appears arose arrive arrives ask asks ate awoke bade beaten became become becomes began begun beheld believe
    believes belong belongs bent bit bitten blew blown bore born borne bought bound bred bring brings broke broken brought built burnt buys came
    caught chose chosen clad clung come comes contain contains continue continues create creates crept dealt decide decides did die dies done drank
    drawn dreamt drew driven drove drunk dug eat eaten eats employ employs enable enables enter exceed exceeds expect expects fail fails fallen fed
    fell felt find finds fled flew flown flung follow follows forbade forbidden foresaw foreseen foretold forgave forgiven forgot forgotten fought
    found froze frozen gave get gets give given gives go goes gone got grew grow grown grows had happen happens hear heard held hid hidden hung
    include includes involve involves join joins kept knelt knew know known knows laid lain lay leant leapt learnt led lend lends lent lit live lives
    lose loses lost made make makes mean means meant meet meets met misled mistaken mistook occupies occupy occur occurs outbid outdid outgrew
    outgrown outran outsold outspent overcame overran overrun oversaw overseen oversold overtaken overthrew overthrown overtook own owns paid partook
    prefer prefers prevent prevents produce produces proved proven provide provides put puts ran rang reaches rebuilt receive receives redid redone
    remade remain remains repaid represent represents require requires rerun resold retaken rethought retold retook rewritten rewrote risen rode rose
    said sang sank sat saw sawn say says see seek seeks seem seems seen sees send sends sent sewn shaken shaven shod shone shook shot showed shown
    shrank shrink shrinks shrunk slain slept slew slid slung smelt sold sought sown spat sped spelt spent spilt spoilt spoke spoken sprang spun stank
    stole stolen stood strewn striven strove struck stuck stung suffer suffers suggest suggests sunk swam swelled swept swollen swore sworn swum swung
    take taken takes taught teach tell tells think thinks thought threw throw thrown told took tore torn trod trodden undercut undergone underpaid
    understood undertaken undertook underwent undid undone unwound upheld upset want wants went wept withdrawn withdrew withheld withstood woke won
    wore worn wound wove woven write writes written wrote wrung""".split()
)
