"""Voluntary work told as the organisation and, behind a comma, what one did there ("Red Cross, first-aid cover")."""

import re
from collections.abc import Sequence
from dataclasses import replace

from tailor.parsing.legal_forms import has_legal_form
from tailor.parsing.roles import Roles
from tailor.parsing.words import institution_score, organisation_score, title_score
from tailor.text import fold

_CHARITY = re.compile(
    r"\b(?:red cro(?:ss|ix)|croix[- ](?:rouge|blanche)|cruz (?:roja|vermelha)|croce (?:rossa|verde|bianca)|rode kruis"
    r"|(?:deutsches )?rotes kreuz|drk|brk|thw|dlrg|asb|nabu|bund naturschutz|awo|\w*tafel|caritas|diakonie|johanniter"
    r"|malteser|feuerwehr|bergwacht|jugendrotkreuz|emmaus|restos du c(?:oe|œ)ur|secours (?:populaire|catholique)"
    r"|protection civile|banco alimentar|banco de alimentos|banques? alimentaires?|banco alimentare|voedselbank"
    r"|dierenambulance|dierenasiel|reddingsbrigade|food ?banks?|soup kitchen|samaritans|st\.? john ambulance|scouts?"
    r"|scouting|girl ?guid(?:es|ing)|guides|oxfam|unicef|unhcr|greenpeace|wwf|rspca|rspb|rnli|habitat for humanity"
    r"|salvation army|heilsarmee|leger des heils|armee du salut|amnesty(?: international)?|lions|rotary|age uk"
    r"|citizens advice|meals on wheels|big brothers big sisters|ymca|ywca|msf|medecins sans frontieres|refuge|avis"
    r"|legambiente"
    r"|sos \w+|friends of \w+|(?:les )?amis d[eu]|proteccion civil|protezione civile|cooperativa|asociacion"
    r"|associacao|associazione|association|stichting|vereniging|verein|tierheim|animal shelter|shelter|hospice"
    r"|youth (?:club|centre|center)|church|gemeinde|parroquia|paroisse|parrocchia|parish)\b"
)


def with_charities_first(roles: Sequence[Roles]) -> list[Roles]:
    """The roles of voluntary work, what stands first as the organisation where its words or its capital say so.

    A known title or a name of firms behind the comma leaves a head as it is.
    """
    return [_turned(role) if _names_first(role) else role for role in roles]


def _turned(role: Roles) -> Roles:
    return replace(role, title=role.organisation, organisation=role.title)


def _names_first(role: Roles) -> bool:
    title, name = role.title, role.organisation
    if title is None or name is None or title.block != name.block or title.start > name.start:
        return False
    if title_score(title.text) > 0 and not _CHARITY.search(fold(title.text)):
        return False
    if _is_organisation(name.text) or "@" in name.text:
        return False
    small = name.text[:1].islower() and title.text[:1].isupper()
    return small or _is_organisation(title.text)


def _is_organisation(text: str) -> bool:
    named = _CHARITY.search(fold(text)) is not None or organisation_score(text) > 0 or institution_score(text) > 0
    return named or has_legal_form(text)
