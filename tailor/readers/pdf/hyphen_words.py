"""Words and parts of words that tell whether a hyphen at a line's end belongs to the word."""

import re

# fmt: off
COMPOUND_STARTS = frozenset((
    "self", "cross", "non", "well", "high", "low", "full", "part", "long", "short", "real", "data", "third", "first",
    "second", "end", "hands", "decision", "problem", "team", "front", "back", "award", "cost", "time", "evidence",
    "fast", "large", "small", "year", "old", "new", "fact", "face", "cutting",
    "sous", "porte", "demi", "mi", "savoir", "rendez", "celui", "celle", "ceux", "celles", "après", "avant", "arrière",
    "peut", "garde", "chef", "lave", "haut", "bas", "franco", "anglo", "germano", "hispano", "italo", "luso", "ibero",
    "sino", "russo", "greco", "anarcho", "afro", "vice",
))
"""First words of compounds that are written with a hyphen whatever stands behind."""

OPEN_PREFIXES = frozenset(("post", "quasi", "pan", "ex", "neo", "pseudo"))
"""Prefixes that are written with a hyphen before all but the words that are known without one."""

PREFIXES = frozenset(("co", "ex", "semi", "anti", "quasi", "multi", "pan", "pre", "mid", "sub", "micro", "mini"))
"""Prefixes that are written with a hyphen before whole words."""

CLOSED_PREFIXES = frozenset((
    "over", "under", "out", "inter", "trans", "super", "ultra", "infra", "geo", "hydro", "electro", "photo", "thermo",
    "tele", "bio", "hyper", "dis", "mis", "un", "fore",
))
"""Prefixes that are written without a hyphen."""

COMPOUND_ENDS = frozenset((
    "free", "based", "time", "term", "level", "year", "wide", "driven", "friendly", "ready", "related", "funded",
    "focused", "focussed", "oriented", "orientated", "centred", "centered", "facing", "specific", "speaking", "winning",
    "saving", "making", "trained", "qualified", "certified", "approved", "accredited", "compliant", "aware", "modelled",
    "proof", "neutral", "safe", "style", "sized", "scale", "quality", "class", "long", "hour", "week", "month",
    "person", "party", "intensive", "critical", "sensitive", "efficient", "effective", "dependent", "powered",
    "enabled", "assisted", "aided", "controlled", "backed", "owned", "managed", "built", "made", "grown", "baked",
    "cooked", "sourced", "bound", "born", "raising", "building", "solving", "keeping", "taking", "handling", "planning",
    "sharing", "first", "only", "negative", "positive", "resistant", "conscious", "minded", "like", "hosted", "native",
    "ci", "là", "vous", "nous", "même", "mêmes",
))
"""Second words of compounds that are written with a hyphen whatever stands before."""

CLOSED_COMPOUNDS = frozenset((
    "midwifery", "midwives", "typesetting", "woodworking", "metalworking", "troubleshooting", "housekeeping",
    "bookkeeping", "timekeeping", "storekeeping", "beekeeping", "gatekeeping", "shopfitting", "groundworks",
    "watertight", "airtight", "dressmaking", "cabinetmaking", "shipbuilding", "boatbuilding", "forklift", "bricklaying",
    "stonemasonry", "plasterboard", "copywriting", "screenwriting", "proofreading", "spreadsheet", "spreadsheets",
    "worksheet", "worksheets", "timetabling", "fundraising", "safeguarding", "benchmarking", "stocktaking",
    "caretaking", "undertaking", "painstaking", "landscaping", "outsourcing", "streamlining", "streamlined",
    "groundskeeping", "glassblowing", "leatherworking", "needlework", "paperwork", "teamwork", "framework",
    "seamstress", "seamstresses", "backlog", "checklist", "checklists", "postpone", "postponed", "postal", "postage",
    "postcode", "postcard", "poster", "posters", "posture", "expanded", "expected", "export", "exports", "exported",
))
"""Words whose halves are words too, and that are written without a hyphen."""
# fmt: on

LITTLE_WORDS = frozenset(("to", "of", "the", "and", "in", "on", "at", "by", "up", "out", "off", "down"))
SOUS_WITHOUT_HYPHEN = re.compile(r"cri|tra(?:ire|y|ct)")
"""What stands behind "sous" in words of one piece."""
