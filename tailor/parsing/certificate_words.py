"""The words of certificates, licences and registrations, and of those that are no degree whatever else is said."""

import re

from tailor.parsing.words import degree_score, institution_score
from tailor.text import fold

CERTIFICATE = re.compile(
    r"\b(?:licen[cs]ed?|permit|card|ticket|regist(?:er|ered|ration)|accredited|passport|dbs|first aid(?:er)?|cpr|bls"
    r"|acls|haccp|hygiene|safeguarding|forklift|hgv|cpc|cscs|cpcs|sia|sssc|pin|osha \d+|food handler'?s?"
    r"|fuhrerschein|\w*schein|sachkunde\w*|ersthelfer\w*|permis (?:de conduire )?[a-e]\b|caces|habilitation electrique"
    r"|sst|carnet|carne de conducir|patente|patentino|carta de conducao|cnh|rijbewijs|vca(?:-vol|-basis)?|bhv|ehbo)\b"
)
# Others that make no whole section one of certificates, for courses are called so too.
_AMONG_SCHOOLING = re.compile(
    r"\b(?:padi|stcw|yachtmaster|powerboat|lifeguard\w*|npls|notary(?: public)?|servsafe|tips certified|ipaf|pasma"
    r"|npors|smsts|sssts|cisrs|nebosh|iosh|prince2|itil|comptia|pmp|six sigma|scrum master|togaf|cissp|cisa|ccna"
    r"|aws certified|microsoft certified|google (?:ads )?certified|tefl|tesol|celta|nremt|emt(?:-[bp])?|tncc|epa 608"
    r"|cdl|twic|hazmat|hazwoper|part 107|1[678]th edition|pat testing|gas safe|oftec|nmc|hcpc|gphc|manual handling"
    r"|moving and handling|fire (?:marshal|warden)|abrasive wheels|chainsaw|lantra|category [a-e]|adr|aevo"
    r"|good (?:clinical|manufacturing|laboratory|distribution) practice"
    r"|brandschutzhelfer\w*|erste[- ]hilfe|rettungsschwimmer\w*|juleica|bafa|psc ?1|afgsu|fimo|manipulador de alimentos"
    r"|working with children|nothelfer\w*|nothilfe\w*"
    r"|primeros auxilios|socorrista|primo soccorso|antincendio|primeiros socorros)\b"
)
_FURTHER = re.compile(
    r"\b(?:cpa|certified public accountant|notary(?: public)?|board[- ]certified|admitted (?:to|in)|admission to"
    r"|called to the bar|state bar|(?:district|circuit|supreme) court|court of appeals|member(?:ship)? of"
    r"|bar (?:exam\w*|admission|association)|credentials?|clad|enrolled agent|finra"
    r"|series (?:7|6[356])|shrm(?:-s?cp)?|s?phr|ccrn|leed|confined spaces?|working at heights?|slinger|banksman"
    r"|telehandler|unvented hot water|f-gas|wset"
    r"|life support|zertifikat|soporte vital|albo|opi|blsd?"
    r"|health (?:and|&) safety|certificate of competency|coc|oow|eoow|gmdss|eng ?1|watchkeeping|uefa|prevent duty"
    r"|toeic|toefl|ielts|delf|dalf|dele|goethe-zertifikat|telc|testdaf|celi|cils|jlpt|hsk|ecdl|icdl|pix"
    r"|\w+berechtigung|\w+nachweis|schweisser(?:prufung|pass|zertifikat)\w*|din en iso (?:9606|287)\S*|\w+lizenz"
    r"|approbation|befahigte person|sicherheitsbeauftragte\w*|fahrerkarte|modul 95|code 95|gesundheitszeugnis"
    r"|permis [a-e]\w?|bsr|aipr|fco|ssiap ?\d?|carte professionnelle|afps|permiso de conducir|carne de|colegiad[oa]"
    r"|iscri(?:tt[oa]|zione) all['’]albo|abilitazione|attestato|\w+certificaat|big-regist\w*|vaarbewijs|vog"
    r"|cedula profissional|inscrit[oa] na ordem|suporte basico de vida)(?!\w)"
)
_SURELY = re.compile(
    r"\b(?:card|ticket|permit|first aid(?:er)?|hgv|cpc|cscs|gabelstapler\w*"
    r"|(?:fuhrer|stapler|kran|ausbilder|angel|jagd|schweisser|sport\w*)schein|erste[- ]hilfe"
    r"|ersthelfer\w*|primeiros socorros|primeros auxilios|primo soccorso"
    r"|habilitation electrique|caces|patentino|rijbewijs|carta de conducao|permiso de conducir)\b"
)
"""What is none whatever degree is named beside it ("NVQ card", "Certificate in First Aid")."""

_PAPER = re.compile(r"\b(?:certificat\w*|certificad\w*|zertifikat\w*|attestat\w*|licen[cs]\w*)\b")
_FRENCH_DEGREE = re.compile(
    r"licence\s(?:de|en|d['’]|des|du|es|pro\w*|lea|llce?r?|appliquee|[1-3]\b|droit|lettres|histoire)"
)
_CHAMBER = re.compile(r"\b(?:ihk|hwk|handwerkskammer|industrie- und handelskammer|landwirtschaftskammer)\b")
_EXAMINED = re.compile(r"\bgepruft\w*\b.*\((?:ihk|hwk)\)|\((?:ihk|hwk)\)$")
_SURE = 2


def is_certificate(text: str) -> bool:
    """Whether a line is a licence or certificate by a word of it, and names no degree and no school.

    Words of degrees that are a part of a certificate's own name ("Care Certificate", "Ausbilderschein") are none.
    """
    folded = fold(text)
    if _FRENCH_DEGREE.match(folded) or institution_score(_CHAMBER.sub("", folded)) >= _SURE:
        return False
    if _SURELY.search(folded):
        return True
    patterns = [one for one in (CERTIFICATE, _AMONG_SCHOOLING, _FURTHER, _EXAMINED) if one.search(folded)]
    if not patterns:
        return False
    rest = text if len(folded) != len(text) else _without(text, folded, patterns)
    return degree_score(text) < _SURE or degree_score(rest) < _SURE


def _without(text: str, folded: str, patterns: list[re.Pattern[str]]) -> str:
    """A text without what these patterns find in its folded form, and without the words for certificates."""
    rest = list(text)
    for pattern in (*patterns, _PAPER):
        for found in pattern.finditer(folded):
            rest[found.start() : found.end()] = " " * (found.end() - found.start())
    return "".join(rest)


def names_degree(text: str) -> bool:
    """Whether a text has a word of degrees besides those for certificates."""
    return degree_score(_PAPER.sub("", fold(text)) if _PAPER.search(fold(text)) else text) > 0


def names_chamber_only(text: str) -> bool:
    """Whether what sounds like a school in a text is only the chamber that examines ("IHK Erfurt")."""
    return institution_score(_CHAMBER.sub("", fold(text))) < _SURE
