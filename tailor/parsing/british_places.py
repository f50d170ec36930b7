"""Addresses in Britain: a street behind its number, and a town before the first half of its postcode."""

import re

_AREAS = (
    r"(?:A[BL]|B[ABDHLNRST]|C[ABFHMORTVW]|D[ADEGHLNTY]|E[HNX]|F[KY]|G[LUY]|H[ADGHPRSUX]|I[GMPV]|JE|K[ATWY]|L[ADELNSU]"
    r"|M[EKL]|N[EGNPRW]|O[LX]|P[AEHLOR]|R[GHM]|S[AEGKLMNOPRSTWY]|T[ADFNQRSW]|UB|W[ACDFNRSV]|YO|ZE)"
)
"""The postcode areas of two letters (Royal Mail); those of one letter look like levels of a language ("B1")."""

_TOWN_AND_DISTRICT = re.compile(rf"(?P<town>[^\W\d_][^\d,:;|@&]{{2,34}}),?\s{_AREAS}\d{{1,2}}[A-Z]?")
_HOUSE = r"[A-Z][\w'’-]+\s(?:Cottage|House|Farm|Farmhouse|Lodge|Barn|Hall|Villa|Flat|Court)"
_STREET = re.compile(
    rf"(?:{_HOUSE},\s(?:\d{{1,4}}[a-zA-Z]?,?\s)?|(?:(?:Flat|Apt\.?|Apartment|Unit)\s\w{{1,4}},?\s)?\d{{1,4}}[a-zA-Z]?,?\s)"
    r"(?:The\s[A-Z][\w'’-]+|(?:[A-Z][\w.'’-]*\s){1,3}"
    r"(?:Street|St|Road|Rd|Lane|Ln|Avenue|Ave|Drive|Dr|Close|Terrace|Crescent|Court|Way|Square|Parade|Quay|Mews|Grove"
    r"|Gardens|Gdns|Rise|Bank|Hill|Row|Place|View|Walk|Green|Park|Fold|Croft|Brow|Gate|Yard|Wharf|Mount|Vale|Field|Fields"
    r"|Meadow|Meadows|Heights|Cottages|Buildings|Villas|Wynd|Brae|Loan|Circle|Trail|Boulevard|Blvd|Pike|Parkway)\.?)"
)


def town_before_district(text: str) -> str:
    """The town before the first half of a postcode ("Otterby WF13"); empty for other texts."""
    found = _TOWN_AND_DISTRICT.fullmatch(text)
    return found["town"] if found else ""


def is_numbered_street(text: str) -> bool:
    """Whether a text is a street behind the number of a house ("16 Larch Rise", "Flat 2, 9 Mill Lane")."""
    return _STREET.fullmatch(text) is not None
