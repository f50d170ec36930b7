"""What a person met without doing it: heard of it, asked for it, turned it down, gave it away, or hired for it.

A verb of that kind governs what stands behind it in its clause; each pattern reads what stands before the words in
question, up to them.
"""

import re

_I = re.IGNORECASE
_START = r"(?:^\W*|[.;]\s+|\bI\s+|,\s+(?:and\s+)?)"
_FEW = r"(?:[\w'’-]+\s+){0,4}?"
_EVENT = (
    r"(?:workshops?|briefings?|demonstrations?|demos?|seminars?|info(?:rmation)?\s+(?:days?|sessions?)|roadshows?"
    r"|open\s+days?)"
)
_APPLICATION = r"(?:CVs?|r[ée]sum[ée]s?|applications?|profiles|applicants?|candidates?|contractors?)"
_FIRM = (
    r"(?:vendors?|bureaus?|agency|agencies|contractors?|suppliers?|accountants?|colleagues?|freelancers?|consultants?"
    r"|partners?)"
)
_HEARD = re.compile(
    rf"{_START}(?:attended|visited|joined|went\s+to|sat\s+(?:in\s+on|through)|watched|followed)\s+{_FEW}{_EVENT}\s+"
    rf"(?:on|about|of|for)\s+{_FEW}$"
    rf"|{_START}(?:watched|saw|heard)\s+(?:an?|the|my|our)\s+\w+\s+(?:set\s+up|instal\w*|use|do|run|build|repair|teach)\s+{_FEW}$"
    rf"|{_START}read\s+(?:\w+\s+)?about\s+{_FEW}$",
    _I,
)
_ASKED = re.compile(
    rf"{_START}(?:ask(?:ed)?|argued?|lobbied|called|pushed|applied|campaigned|waited)\s+for\s+(?:\w+\s+to\s+)?(?:the\s+)?$"
    rf"|{_START}(?:requested|ordered|recommended|suggested|proposed|bought|purchased)\s+"
    rf"(?:(?:access|licen[cs]es|training)\s+(?:to|for|on|in)\s+)?(?:the\s+|new\s+)?$",
    _I,
)
_TURNED_DOWN = re.compile(
    rf"{_START}(?:(?:decided|voted|argued|advised|spoke)\s+{_FEW}against|rejected|ruled\s+out|turned\s+down|declined|opposed)\s+"
    rf"(?:(?:the\s+)?(?:use|adoption|introduction|purchase)\s+of\s+|using\s+|adopting\s+|the\s+)?$"
    rf"|\bnot\s+to\s+(?:adopt|use|buy|introduce|choose)\s+(?:the\s+)?$"
    rf"|{_START}(?:(?:migrated|moved|switched|transitioned)\s+{_FEW}(?:away\s+from|off)|phased\s+out|retired|abandoned)\s+(?:the\s+)?$",
    _I,
)
_GIVEN_AWAY = re.compile(
    rf"{_START}(?:outsourced|subcontracted|forwarded|referred|passed\s+on|handed\s+over)\s+(?:the\s+|all\s+)?$", _I
)
_CHOSEN = re.compile(
    rf"{_START}(?:reviewed|screened|sifted|read|interviewed|shortlisted|sourced|hired)\s+{_FEW}{_APPLICATION}\s+"
    rf"(?:mentioning|naming|listing|who\s+\w+|skilled\s+in|experienced\s+in|trained\s+in)\s+{_FEW}$",
    _I,
)
_OTHERS_DID = re.compile(
    rf"\b{_FIRM}\s+(?:who|that|which)\s+(?:\w+ly\s+)?(?:ha(?:ve|d)\s+)?(?:buil[dt]s?|use[ds]?|r[ua]ns?|d[io]d?|does|made|makes?"
    rf"|wr[io]tes?|kn[eo]ws?|designed|developed|installed|maintained|handled|provided)\s+(?:the\s+|an?\s+|our\s+)?{_FEW}$",
    _I,
)
_BEHIND = re.compile(r"^\s+(?:exam\s+)?(?:vouchers?|brochures?|prospectus)\b", _I)
_KINDS = (_HEARD, _ASKED, _TURNED_DOWN, _GIVEN_AWAY, _CHOSEN, _OTHERS_DID)


def is_merely_met(before: str, after: str) -> bool:
    """Whether what stands between was only heard of, asked for, turned down, given away or done by those one hired."""
    return any(kind.search(before) for kind in _KINDS) or _BEHIND.search(after) is not None
