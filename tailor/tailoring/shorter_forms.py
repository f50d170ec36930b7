"""A line of notes without what hangs on it: "Repaired the vinery, 2021 - budget £38k" tells "Repaired the vinery".

What is left must be the line's own beginning, and what is left out must not say that less was done, or by others.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from tailor.claims import Certainty, certainty_of_statement
from tailor.tailoring.hedges import is_hedged
from tailor.tailoring.told_parts import without_absences
from tailor.tailoring.word_lists import word_set
from tailor.text import names_people, says_break, says_unfinished

_BRACKET = re.compile(r" ?\(([^()]*)\)")
_CUT = re.compile(r"\s[–—-]+\s|\s?:\s+|\s?;\s+|,\s+")
_PLUS = re.compile(r"(?<=[\w)]) ?(?:\+|&) (?=\w)")
_AND = {"de": " und ", "fr": " et "}
_JOINED = re.compile(r"(?:and|or|und|oder|sowie|et|ou|as well|plus|then|ainsi|nor|but|which|who|that)\b", re.IGNORECASE)
"""How a part begins that goes on a list or a sentence, so that the words before it are not whole."""
_SHARED = re.compile(
    r"\b(?:teams?|groups?|crew|partners?|pairs?|people|persons?|with|alongside|beside|under|by|from|as|assist\w*|help\w*|support\w*|shadow\w*"
    r"|observ\w*|unpaid|volunt\w*|trainee|apprentice|intern|trial|pilot|draft|plan\w*|part|partly|mostly|mainly|only|until"
    r"|lapsed|expired?s?|withdr\w+|dropped|cancel\w*|abandon\w*|fail\w*|pending|awaited|awaiting|due|upcoming|plus|retak\w*|unfinished|incomplete|left|quit|closed"
    r"|abgelaufen|abgebrochen|abgesagt|ausgelaufen|expirée?s?|périmée?s?|interromp\w*|abandonn\w*|annul\w*"
    r"|not|never|no|once|twice|occasional\w*|sometimes|temporar\w*|interim|acting|deputy|stand-in|relief|supervis\w*"
    r"|joint\w*|shared?|co-\w+|contribut\w*|particip\w*|course|coursework|simulat\w*|mock|fictional|"
    r"mit|unter|von|durch|team\w*|gruppe\w*|hilf\w*|unterstütz\w*|vertret\w*|teil\w*|nur|bis|als|nicht|kein\w*|probe\w*|aushilf\w*"
    r"|zusammen|gemeinsam|anteilig|mitarbeit|entwurf|geplant\w*|bei bedarf|gelegentlich"
    r"|avec|sous|par|équipe|groupe|aid\w*|soutien|partiel\w*|seulement|jusqu\w*|pas|jamais|ponctuel\w*|remplac\w*|projet"
    r"|stage|bénévol\w*|binôme|occasionnel\w*)\b",
    re.IGNORECASE,
)
"""What behind a deed may say that it was less, or not one's own alone."""
_NAMED = re.compile(r"\b(?:the|an?|my|our|all|\d+|die|der|das|den|ein\w*|les?|la|une?)\b")
_OF_ALL = re.compile(
    r"\s(?:at|in|for|on|of|to|across|around|bei|in|im|für|an|am|auf|von|à|au|aux|dans|pour|chez|en|de|du|des)\s"
)
"""What a list's last part has behind it, and all of its parts may mean: "X-rays, sealants, varnish at two schools"."""
_FINITE = re.compile(
    r"\b(?:is|are|was|were|has|have|had|did|does|do|made|makes|led|leads|ran|runs|signs?|signed|wrote|writes|keeps|kept"
    r"|took|takes|ist|sind|war|waren|hat|haben|macht|machte|est|sont|était|ont)\b"
)
"""A verb of a sentence on somebody or something else."""
_DONE_TO_IT = re.compile(
    r"^(?:cut|reduced|shortened|brought|raised|lifted|moved|halved|doubled|grew|extended) it"
    r"(?: (?:down |up )?(?:from|by|to) (?:\w+ )?[£$€]?\d[^;]*?(?= by [a-z]+ing\b|$))?(?: by(?= [a-z]+ing\b))?"
)
"""A further deed of one's own on what was named: "Owned the close; cut it from 12 days to 7"."""
_HAD_NONE = re.compile(r"^(?:and )?(?:the|our) [\w-]+ (?:had|has had|received|got|saw) (?=(?:no|zero) )")
_MEASURED = re.compile(
    r", \d[\d.,]* ?[a-zA-Z]{1,3}(?: (?:to|and|or|bis|à) \d[\d.,]* ?[a-zA-Z]{1,3})?,"
    r" (?=(?:for|in|at|on|für|an|pour|dans) )"
)
"""A measure that stands beside a thing: "pumps, 4 bar to 9 bar, for farms"."""
_BEGUN = re.compile(r" since (?:[A-Z][a-z]+ )?\d{4}$")
"""From when on something was done, which a past tense cannot say."""
_INCLUDING = re.compile(r"(?:incl\.?|including|inkl\.?|einschließlich|y compris)\s")
_INSTEAD = re.compile(r" (?:instead of|rather than) [^,;:]+$")
"""What was not done in its place."""
_AS_OF = re.compile(r"\bas of (?:[A-Z][a-z]+ )?\d{4}")
_FEWEST_WORDS, _MOST_TAIL = 3, 14
_LIST = re.compile(r",\s.*\s(?:and|or|und|oder|sowie|et|ou)\s")


@lru_cache(maxsize=4096)
def shorter_forms(sentence: str, language: str) -> tuple[str, ...]:
    """What may be told of a sentence in fewer words, the longest first; without the sentence as it is.

    Args:
        sentence: A sentence of a line of notes.
        language: Its language, an ISO code.
    """
    plain = _PLUS.sub(_AND.get(language, " and "), sentence.rstrip(" ."))
    if is_hedged(plain):
        return ()
    return tuple(dict.fromkeys(form for form in _forms(plain, language) if form != sentence.rstrip(" .")))


def _forms(plain: str, language: str) -> Iterator[str]:
    plain = _MEASURED.sub(" ", plain)
    bare = _BRACKET.sub(lambda found: "" if _is_free(found[1], language) else found[0], plain)
    yield from (plain, bare, _BEGUN.sub("", plain), _INSTEAD.sub("", plain))
    for text in dict.fromkeys((plain, bare)):
        cuts = [
            found for found in _CUT.finditer(text) if text[: found.end()].count("(") == text[: found.end()].count(")")
        ]
        for cut in reversed(cuts):
            begin, tail = text[: cut.start()], text[cut.end() :]
            if len(begin.split()) >= _FEWEST_WORDS and not _splits_list(text, cut) and is_free_tail(tail, language):
                yield begin


def _splits_list(text: str, cut: re.Match[str]) -> bool:
    """Whether a comma stands within a list that an "and" ends, or before what goes on with the sentence."""
    begin, tail = text[: cut.start()], text[cut.end() :]
    if _INCLUDING.match(tail):
        return False
    is_in_list = cut[0].startswith(",") and (
        _LIST.search(text[cut.start() :]) is not None
        or (
            _OF_ALL.search(f" {tail} ") is not None
            and _OF_ALL.search(f" {begin} ") is None
            and not _NAMED.search(begin)
        )
    )
    return _JOINED.match(tail) is not None or is_in_list


def is_free_tail(tail: str, language: str = "en") -> bool:
    """Whether nothing of a tail takes anything back from what is told before it."""
    return all(_is_free(part, language) for part in re.split(r"\s[–—-]+\s|[:;,()]\s*|\s?[()]", tail) if part.strip())


def _is_free(part: str, language: str) -> bool:
    """Whether what is left out takes nothing back from what is told."""
    part = without_absences(_DONE_TO_IT.sub("", _HAD_NONE.sub("", _AS_OF.sub("", part)))).strip()
    words = {word.strip(".,").lower() for word in part.split()}
    is_turned = words & word_set(f"turns_{language if language in ('de', 'fr') else 'en'}")
    is_short = len(part.split()) <= _MOST_TAIL
    is_open = says_break(part) or says_unfinished(part) or certainty_of_statement(part) < Certainty.TAUGHT
    is_of_others = any(map(names_people, re.findall(r"[^\W\d_]+", part)[:2])) and not part.strip()[:1].isdigit()
    is_told = _FINITE.search(part) is not None
    return is_short and not (is_turned or is_open or is_of_others or is_told or _SHARED.search(part))
