"""Words and parts of words that tell whether a hyphen at a line's end belongs to the word."""

import re

# fmt: off
STARTS_OF_ALL = frozenset((
    "self", "cross", "non", "know", "ex", "franco", "anglo", "germano", "hispano", "italo", "luso", "ibero", "sino",
    "russo", "greco", "anarcho", "afro", "vice", "savoir",
))
"""First words of compounds that are written with a hyphen whatever stands behind, in all languages."""

COMPOUND_STARTS = {
    "en": frozenset((
        "well", "high", "low", "full", "part", "long", "short", "real", "data", "third", "first", "second", "end",
        "hands", "decision", "problem", "team", "front", "back", "award", "cost", "time", "evidence", "fast", "large",
        "small", "year", "old", "new", "fact", "face", "cutting",
    )),
    "fr": frozenset((
        "sous", "porte", "demi", "mi", "rendez", "celui", "celle", "ceux", "celles", "après", "avant", "arrière",
        "peut", "garde", "chef", "lave", "haut", "bas", "aide", "ouvre", "essuie", "coupe", "tire", "sèche", "serre",
        "presse", "monte", "pare", "abat", "grille", "gratte", "chauffe", "chasse", "compte", "tout", "toute", "semi",
        "hors", "sapeur", "plate", "vis", "clé", "clef", "beau", "belle", "nord", "sud", "quatre", "procès", "week",
        "wagon", "bloc", "rez", "libre",
    )),
    "pt": frozenset(("pós", "pré", "pró", "recém", "além", "bem", "sub")),
    "nl": frozenset((
        "niet", "oud", "hbo", "mbo", "vmbo", "vwo", "havo", "btw", "ict", "zzp", "hr", "cao", "bbl", "bol", "ehbo",
        "vca", "pabo", "avg", "wmo", "ggz", "lts", "mts", "hts", "stand", "sociaal",
    )),
}
"""First words of compounds that are written with a hyphen, by language."""

OPEN_PREFIXES = frozenset(("post", "quasi", "pan", "ex", "neo", "pseudo"))
"""Prefixes that are written with a hyphen before all but the words that are known without one."""

PREFIXES = frozenset(("co", "ex", "semi", "anti", "quasi", "multi", "pan", "pre", "mid", "sub", "mini"))
"""Prefixes that are written with a hyphen before whole words."""

COMBINING_FORMS = frozenset((
    "micro", "macro", "nano", "mono", "poly", "psycho", "neuro", "cardio", "physio", "chemo", "immuno", "radio",
    "audio", "stereo", "cryo", "techno", "pharmaco", "ortho", "cyto", "histo", "pneumo", "haemo", "hemo", "bio",
))
"""Forms of foreign words that are written without a hyphen before the end of a learned word."""

CLOSED_PREFIXES = frozenset((
    "over", "under", "out", "inter", "trans", "super", "ultra", "infra", "geo", "hydro", "electro", "photo", "thermo",
    "tele", "bio", "hyper", "dis", "mis", "un", "fore",
))
"""Prefixes that are written without a hyphen."""

COMPOUND_ENDS = {
    "en": frozenset((
        "free", "based", "time", "term", "level", "year", "wide", "driven", "friendly", "ready", "related", "funded",
        "focused", "focussed", "oriented", "orientated", "centred", "centered", "facing", "specific", "speaking",
        "winning", "saving", "making", "trained", "qualified", "certified", "approved", "accredited", "compliant",
        "aware", "modelled", "proof", "neutral", "safe", "style", "sized", "scale", "quality", "class", "long", "hour",
        "week", "month", "person", "party", "intensive", "critical", "sensitive", "efficient", "effective", "dependent",
        "powered", "enabled", "assisted", "aided", "controlled", "backed", "owned", "managed", "built", "made", "grown",
        "baked", "cooked", "sourced", "bound", "born", "raising", "building", "solving", "keeping", "taking",
        "handling", "planning", "sharing", "first", "only", "negative", "positive", "resistant", "conscious", "minded",
        "like", "hosted", "native",
    )),
    "fr": frozenset((
        "être", "clé", "clés", "midi", "ville", "prix", "rendu", "rendus", "soignant", "soignante", "comptable",
    )),
    "es": frozenset(("precio", "beneficio", "beneficios")),
    "pt": frozenset(("feira", "benefício")),
}
"""Second words of compounds that are written with a hyphen, by language."""

ENDS_OF_ALL = frozenset(("ci", "là", "vous", "nous", "même", "mêmes"))
"""Second words of compounds that no other word ends in."""

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

LITTLE_LINKS = frozenset(("to", "of", "and", "in", "the", "on", "by", "de", "du", "des", "en", "à", "la", "le", "les"))
"""Little words within chains ("rez-de-chaussée")."""

LITTLE_WORDS = frozenset(("to", "of", "the", "and", "in", "on", "at", "by", "up", "out", "off", "down"))
WITHOUT_HYPHEN = re.compile(
    r"sous(?:cri|tra(?:ire|y|ct))|porte(?:feuille|manteau|ment)|bas(?:ée?s?|culer?)$|haut(?:eur|ement)|visite|visuel"
    r"|mi(?:lieu|nist|ssion|se|nim|lit|llier|cro)|toute?(?:fois|s)$|libre(?:s|ment)$|bloc(?:age|us)|compte(?:ur|nu)"
    r"|bel?le(?:ment|s)$|serre(?:ment|s)$|coupe(?:ment|ur)|tire(?:ment|ur)|visa|visé|sub(?:stit|st|sí|sequ|miss)"
)
"""Words of one piece that begin as a compound does, in French and Portuguese."""
