"""Puts a word in the place of every word that means the same, so that one example teaches many.

Pure. "my fella's stood over me with a golf club" and "my wife is standing over me with a bat" become the same
few meanings in a row; the model learns from short runs and from pairs of them.
"""

# The word lists are easier to check as long lines.
# ruff: noqa: E501

from __future__ import annotations

from itertools import combinations

_SAME = {
    "I": "i me my myself mine we us our",
    "HE": "he him his himself",
    "SHE": "she her hers herself",
    "THEY": "they them their someone somebody",
    "PARTNER": "husband wife partner boyfriend girlfriend ex exes fiance fiancee fella bloke missus spouse lover hubby "
    "bf gf bird",
    "KIN": "mum dad mother father sister brother uncle auntie aunt cousin nan gran grandad stepdad stepmum family "
    "parents stepfather inlaws grandmother grandfather da mammy brothers relatives",
    "YOUNG": "kids kid child children baby babies toddler son daughter boy girl boys girls bairn newborn twins lad "
    "grandson granddaughter nephew niece stepson stepdaughter infant pupil teenager sons daughters toddlers "
    "grandkids grandchildren youngest eldest",
    "FRIEND": "friend mate colleague neighbour neighbours pal bestie flatmate housemate roommate workmate friends",
    "CASE": "client patient tenant resident student pupil user caseload referral customer service",
    "HURTING": "hitting punching kicking slapping beating battering attacking hurting smacking dragging thumping biting "
    "pushing shoving headbutting smashing whacking grabbing shaking throwing pinning pulling stamping bashing "
    "leathering burning swinging laying slamming squeezing kneeling",
    "HURT": "hit hits punched punches kicked kicks slapped slaps beat beats beaten battered batters attacked attacks hurt "
    "hurts smacked smacks dragged pushed shoved shove shoves headbutted grabbed grabs shook shakes threw throws "
    "thrown pinned thumped bit bites burned burnt burns clattered walloped clouted decked twatted slammed smashed "
    "smash leathered punch kick slap pushes stamped glassed squeezed bashed clips clip belts belted lamped",
    "KILL": "kill kills murder murdered slaughter finish finished bury",
    "KILLING": "killing murdering",
    "KILLED": "killed",
    "CHOKE": "strangle strangled strangles choke choked chokes throttle throttled smother smothered suffocate suffocated "
    "drown",
    "CHOKING": "strangling choking throttling smothering suffocating drowning",
    "STAB": "stab stabbed stabs slash slashed shoot shot slit stabbing shooting slashing shank",
    "WEAPON": "knife knives gun hammer bat axe machete blade weapon crowbar petrol acid scissors screwdriver bottle brick "
    "rope shotgun rifle sword club poker pan kettle belt lighter razor bar spanner shovel spade fork tools",
    "BODY": "neck throat face head arm arms ribs stomach belly hair nose jaw eye mouth wrist leg back chest lip skull",
    "BLOOD": "blood bleeding bleed unconscious breathing moving collapsed ambulance broken breathe conscious floor",
    "DOOR": "door doors window windows letterbox lock locked locks key keys deadlocked bolted barricaded path gate garden",
    "HIDE": "hiding hid hidden locked trapped cornered barricaded cupboard wardrobe bathroom toilet loo under closet "
    "shed attic escape run running ran",
    "NEAR": "outside downstairs upstairs here coming back home inside round standing stood waiting hallway kitchen "
    "next chasing following way path",
    "NOW": "now tonight just currently minute minutes seconds moment today still second quick quickly hurry right already "
    "morning",
    "PAST": "ago last year years used previously yesterday before once when weeks months month week decade past old "
    "childhood",
    "NOT": "not never no nobody none nothing without nor neither",
    "IF": "if imagine suppose would could might maybe",
    "FEAR": "scared afraid frightened terrified petrified fear worried panicking shaking fearing dread",
    "ANGRY": "angry raging furious rage mad mental crazy drunk drinking shouting screaming screamed kicking losing "
    "snapped temper anger berserk violent yelling shouts",
    "THREAT": "threatens threatening threatened threat threats says said saying swears promised warned tells",
    "GOING": "going about will trying tries wants ready planning",
    "POLICE": "police 999 cops officers officer",
    "HELP": "help please save rescue sos emergency",
    "DIE": "die dying dead death suicide suicidal gone overdose hang hanging noose",
    "LIVE": "live living alive life exist existing wake waking",
    "SELF": "myself himself herself themselves",
    "END": "end ending ended over stop finish finished give stockpiling",
    "WANT": "want wanted wish wished hope rather hoping",
    "PILLS": "pills tablets paracetamol meds medication tablet prescription antidepressants bleach",
    "CUT": "cut cutting cuts scratching wrists harm harming burn slit",
    "POINT": "point reason purpose use worth care miss burden better goodbye sorry",
    "JUMP": "jump bridge train lorry tracks cliff river roof platform motorway sea edge railway",
    "FIND": "find finding locate trace track tracking where whereabouts which look search looking wheres ping gps",
    "REFUGE": "refuge refuges shelter shelters hostel safehouse house",
    "ADDRESS": "address location postcode street town city road place number area phone mobile map building",
    "SAY": "say tell told message messages chat conversation conversations talk talked talking contact contacted spoke "
    "spoken wrote typed transcript history log messaged transcripts",
    "LEFT": "left leave leaving moved gone went took taken hiding staying living lives run ran disappeared vanished",
    "LAUGH": "lol haha hahaha lmao 😂 joke jokes funny film movie game match song tv book team goal goals football fifa xbox cake "
    "dinner pizza coffee tea recipe weather traffic work homework exam exams boss deadline gym",
    "STOP": "stop change control behaviour temper anger programme course abuser abusive",
    "MONEY": "money wages debt debts bank benefits rent bills cash pay pension allowance",
}
_MEANING = {word: meaning for meaning, words in _SAME.items() for word in words.split()}
_MOST = 24


def meanings_in(plain: str) -> set[str]:
    """Runs of up to three meanings, and pairs of meanings anywhere in the message, in order."""
    words = (word.strip('.,!?;:()"') for word in plain.split())
    row = [_MEANING[word] for word in words if word in _MEANING]
    if len(row) > _MOST:
        row = row[: _MOST // 2] + row[-_MOST // 2 :]
    runs = {" ".join(row[start : start + size]) for size in (1, 2, 3) for start in range(len(row) - size + 1)}
    pairs = {f"{one}~{two}" for one, two in combinations(row, 2) if one != two}
    return runs | pairs
