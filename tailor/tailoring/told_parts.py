"""What of a line may be told where the whole may not, and what stands beside a deed and takes nothing of it back."""

import re
from functools import lru_cache

from tailor.claims import Certainty, certainty_of_statement
from tailor.tailoring.letter_case import lower_first
from tailor.tailoring.noun_phrases import is_role
from tailor.tailoring.word_lists import word_set
from tailor.text import names_people, says_break, says_unfinished

_HARM = (
    r"(?:accidents?|(?:allergen |safety )?incidents?|complaints?|injur(?:y|ies)|loss(?:es)?|defects?|breach(?:es)?"
    r"|errors?|outages?|absences?"
    r"|findings?|violations?|discrepanc(?:y|ies)|overruns?|fatalit(?:y|ies)|non-conformit(?:y|ies)|mistakes?|penalt(?:y|ies)"
    r"|(?:un|arbeitsun)fälle?|unfall|arbeitsunfall|beanstandung(?:en)?|reklamation(?:en)?|mängel|fehlzeiten|verstöße?"
    r"|réclamations?|pertes?|retards?|erreurs?|infractions?)"
)
_ABSENCE = re.compile(
    r"\b(?:no|zero|nil|without (?:an?|any|one|a single)|ohne (?:jede[nrs]? |eine[nr]? (?:einzige[nr]? )?)?|keine?[nr]?"
    r"|sans (?:aucune? |une? seule? )?|zéro|aucune?)\s*(?:[\w-]+ ){0,2}?"
    rf"{_HARM}(?=$|[,;.)]| (?:in|on|at|for|over|since|after|during|across|between|to|per|im|in|seit|bei|en|depuis"
    r"|sur)\b| responsables?\b)",
    re.IGNORECASE,
)
"""A good result that is told as what there was not: "no audit findings", "without a critical violation"."""
_TO_NONE = re.compile(
    r"(?<=\bto )(?:none|nil|zero|(?:nearly |almost |next to )?nothing)(?=$|[,;.)]| (?:by|in|within|after|over)\b)"
    r"|(?<=\bauf )null\b|(?<=\bà )zéro\b",
    re.IGNORECASE,
)
_CHANGED = (
    r"(?:went|fell|rose|grew|dropped|climbed|increased|decreased|improved|shrank|came down|went (?:up|down)|averaged"
    r"|doubled|halved|stieg(?:en)?|sank(?:en)?|fiel(?:en)?|wuchs(?:en)?|est passée?|sont passée?s"
    r"|a (?:baissé|augmenté|progressé))"
)
_OUTCOME = re.compile(
    rf"(?P<what>[^,;:.()]{{2,60}}?) {_CHANGED}(?= (?:from|by|to|about|over|von|um|auf|de|à)\b| \d)"
    r"[^;:.()]*(?:\.\d[^;:.()]*)*"
)
"""How something was before and after: "stock losses fell from 4% to 1%"."""
_MOST_WORDS_OF_WHAT, _MOST_WORDS_OF_OUTCOME = 9, 18
_NUMBER = re.compile(r"\d|\bfrom \w[\w ]* to \w")
_PERSONS = re.compile(r"\b(?:I|[Ww]e|[Ii]ch|[Ww]ir|[Jj]e|[Nn]ous|who|whom|wer|qui)\b|\b[Jj]['’]")
_ITS_OWN = re.compile(r"\b(?:my|our|mein\w*|unser\w*|mon|ma|mes|nos|notre)\b", re.IGNORECASE)
_PREPOSITION = re.compile(r" (?:in|of|among|for|at|on|bei|in|der|des|von|für|de|du|des|dans|chez) ")
_BEHIND_OTHERS = re.compile(r"\b(?:by|thanks to|because of|durch|dank|par|grâce)\b")
_WITH_OUTCOME = re.compile(r"(?:,? and |; |,? und |,? et )(?P<outcome>[^,;]*)$")
_AFTER_OWN = re.compile(r",? (?:after|once|since|when|nachdem|seit|après que|depuis que) (?:I |ich |j['’]ai )")
_FEWEST_OF_A_DEED = 2
_HELPED = re.compile(
    r"(?:I (?:also )?)?(?:help|assist|support|contribut|aid|join|(?:took|take|taking) part|collaborat"
    r"|work(?:ed)? (?:with|on)|unterstütz|mitarbeit|mithilfe|beteilig|particip|aide)",
    re.IGNORECASE,
)
"""What somebody had a share in: its outcome is not theirs alone to tell."""
_REMARK = re.compile(r" \((?P<remark>[^()]*)\)(?=$|[,;])")
_TAKES_BACK = re.compile(
    r"\b(?:with|under|by|from|help\w*|support\w*|assist\w*|part\w*|only|partly|mostly|mainly|team|basic|beginner|course"
    r"|training|plan\w*|so far|mit|unter|von|hilf\w*|unterstütz\w*|teil\w*|nur|avec|sous|par|aid\w*|notions|projet"
    r"|shadow\w*|observ\w*|supervis\w*|once|rarely|project|group|practice|class\w*|demo\w*|test\w*|draft\w*|trial)\b",
    re.IGNORECASE,
)
_FEWEST_WORDS_OF_A_REMARK = 4
_REASON = re.compile(r",? (?:because|weil|parce qu(?:e\b|['’])) ?[^,;:.()]+(?=$|,? and (?!I\b)|, und |,? et )")
"""Why something was done, which neither makes it more nor less."""
_BEYOND = re.compile(
    r"(?P<own>.*\b(?:up to|under|below|bis(?: zu)?|unter|jusqu['’]à|moins de) [£$€]?\d[\d.,\s]*\d?\S*(?: [€£$])?),"
    r" (?:above (?:that|this)|over that|beyond that|darüber|au-delà) .*"
)
"""Work up to a limit, with who does what lies beyond it."""
_LABEL = re.compile(r"(?P<role>[^:;,.()]{4,60}): (?P<work>[^:]+)")
_MOST_WORDS_OF_A_ROLE = 7


def without_absences(text: str) -> str:
    """A text without the harm that it says there was not, which denies nothing of what was done."""
    return _TO_NONE.sub(" ", _ABSENCE.sub(" ", text))


def is_own_outcome(text: str, language: str) -> bool:
    """Whether a sentence says in numbers what came of one's own deed: "Waste fell from 9% to 4% after I changed it"."""
    found = _AFTER_OWN.search(text)
    if found is None or not is_outcome(text[: found.start()], language):
        return False
    deed = text[found.end() :]
    is_did = len(deed.split()) >= _FEWEST_OF_A_DEED and not (_turns(deed) or _HELPED.match(deed))
    return is_did and certainty_of_statement(text) >= Certainty.TAUGHT


@lru_cache(maxsize=4096)
def is_outcome(text: str, language: str) -> bool:
    """Whether a text says in numbers how a thing came to be better or worse, and nothing of anybody's doing.

    Args:
        text: A sentence, or a part of one behind a semicolon or an "and".
        language: Its language, an ISO code.
    """
    plain = text.strip(" .")
    found = _OUTCOME.fullmatch(plain)
    if found is None or not _NUMBER.search(plain) or _PERSONS.search(plain) or _BEHIND_OTHERS.search(plain):
        return False
    words = [word.strip(".,").lower() for word in without_absences(plain).split()]
    turned = {*words} & (word_set(f"turns_{language if language in ('de', 'fr') else 'en'}") - {"only", "almost"})
    of_things = not any(map(names_people, _PREPOSITION.split(_ITS_OWN.sub("", found["what"]))[0].split()[-1:]))
    is_short = len(found["what"].split()) <= _MOST_WORDS_OF_WHAT and len(words) <= _MOST_WORDS_OF_OUTCOME
    is_certain = certainty_of_statement(plain) >= Certainty.TAUGHT and not (says_break(plain) or says_unfinished(plain))
    return is_short and of_things and is_certain and not (turned - {"est", "sont", "a"})


def with_outcome(told: str, behind: str, language: str) -> str:
    """A sentence with the next one where that says what came of it: "Led the wound audits; ulcers fell from 9 to 2"."""
    is_simple = not (_HELPED.match(told) or re.search(r"[;:(]", told))
    small = behind if language == "de" else lower_first(behind)
    return f"{told}; {small}" if is_simple and is_outcome(behind, language) else told


def without_outcome(sentence: str, language: str) -> str:
    """A sentence without the outcome that it ends with: "took on the stores, and losses fell from 4% to 1%"."""
    found = None if _HELPED.match(sentence) else _WITH_OUTCOME.search(sentence)
    return sentence[: found.start()] if found and is_outcome(found["outcome"], language) else sentence


def with_outcome_beside(sentence: str, language: str) -> str:
    """A sentence with the outcome behind its colon in brackets."""
    begin, colon, behind = sentence.partition(":")
    is_told = colon and is_outcome(behind, language) and len(begin.split()) >= _FEWEST_WORDS_OF_A_REMARK
    return f"{begin.rstrip()} ({behind.strip()})" if is_told else sentence


def without_remark(sentence: str) -> str:
    """A sentence without remarks in brackets that limit nothing: "mind two ponies (older pair, both retired)"."""
    return _REMARK.sub(lambda found: "" if _is_mere_remark(found["remark"]) else found[0], sentence)


def _is_mere_remark(text: str) -> bool:
    is_limit = _TAKES_BACK.search(text) or says_break(text) or says_unfinished(text)
    is_certain = certainty_of_statement(text) >= Certainty.TAUGHT
    return len(text.split()) >= _FEWEST_WORDS_OF_A_REMARK and is_certain and not is_limit and not _turns(text)


def _turns(text: str) -> bool:
    words = {word.strip(".,").lower() for word in text.split()}
    return any(words & word_set(f"turns_{language}") for language in ("en", "de", "fr"))


def without_reason(sentence: str) -> str:
    """A sentence without why it was done: "I drew up a list because parts came late, and losses fell from 9 to 4"."""
    found = _REASON.search(sentence)
    is_long = found is not None and len(sentence[: found.start()].split()) >= _FEWEST_WORDS_OF_A_REMARK
    return sentence[: found.start()] + sentence[found.end() :] if found and is_long else sentence


def within_limit(sentence: str) -> str:
    """Work with the limit that it has, without who decides beyond it: "buying up to 5,000 €, above that the head"."""
    found = _BEYOND.fullmatch(sentence)
    return found["own"] if found else sentence


def role_before_colon(sentence: str) -> str:
    """What somebody was, without the list of what that meant: "Link nurse for wounds: monthly audits"."""
    found = _LABEL.fullmatch(sentence)
    is_short = found is not None and len(found["role"].split()) <= _MOST_WORDS_OF_A_ROLE
    return found["role"] if found and is_short and " " in found["role"] and is_role(found["role"]) else sentence
