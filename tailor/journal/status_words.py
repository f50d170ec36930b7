"""What a person's own table calls the state of an application -> the event of the journal."""

import re
from collections.abc import Mapping

from tailor.model import EventKind
from tailor.text import fold

_USUAL: Mapping[EventKind, str] = {
    EventKind.PREPARED: "prepared|draft|saved|wishlist|to apply|not applied|vorbereitet|préparé",
    EventKind.SENT: "sent|applied|submitted|application sent|pending|waiting|in progress|beworben|gesendet|verschickt"
    "|abgeschickt|postulé|envoyé|envoyée|candidature envoyée|en attente",
    EventKind.REPLY: "reply|replied|response|acknowledged|received|antwort|rückmeldung|eingangsbestätigung"
    "|réponse|accusé de réception",
    EventKind.INTERVIEW: "interview|interviewed|interviewing|interview scheduled|invited|phone screen|phone interview"
    "|first interview|second interview|final interview|onsite|on site|screening|assessment|assessment centre"
    "|vorstellungsgespräch|gespräch|telefoninterview|eingeladen|einladung|probearbeiten|entretien|convoqué|convoquée",
    EventKind.REJECTED: "rejected|rejection|not selected|unsuccessful|turned down|declined by employer|no|closed"
    "|position filled|absage|absage erhalten|abgesagt|abgelehnt|refus|refusé|refusée|non retenu|non retenue|rejeté",
    EventKind.OFFER: "offer|offered|offer received|offer extended|angebot|zusage|zusage erhalten|offre|offre reçue",
    EventKind.ACCEPTED: "accepted|offer accepted|accepted offer|hired|got the job|angenommen|angebot angenommen"
    "|eingestellt|offre acceptée|acceptée|embauché|embauchée",
    EventKind.WITHDRAWN: "withdrawn|withdrew|withdrawn by me|declined offer|zurückgezogen"
    "|retiré|retirée|candidature retirée",
    EventKind.GHOSTED: "ghosted|no response|no answer|no reply|keine antwort|sans réponse|pas de réponse",
    EventKind.LETTER: "letter",
}
_USUAL_OF = {fold(name): kind for kind, names in _USUAL.items() for name in names.split("|")}
_LONG_ENOUGH = 5
"""Letters of a usual name that tells by itself within other words: "no" or "closed" do not."""


def _long_names(kind: EventKind) -> list[str]:
    return [name for name, of in _USUAL_OF.items() if of is kind and len(name) > _LONG_ENOUGH]


_SIGNS: Mapping[EventKind, str] = {
    EventKind.WITHDRAWN: r"(?:i )?withdr|zuruckgezogen|zuruckgetreten|retire|desiste"
    r"|offer (?:was )?(?:declined|refused)|(?:declined|refused) (?:the |their )?offer"
    r"|angebot abgelehnt|offre (?:refusee|declinee)|(?:refuse|decline) (?:l ?|l.|leur )offre",
    EventKind.REJECTED: r"reject|not (?:selected|successful|chosen|shortlisted|moving|going|proceed)|said no"
    r"|turned down|sans suite|absage|abgesagt|refus|non retenu|pas retenu"
    r"|(?:job|position|role|post|vacancy) (?:was )?(?:closed|filled|cancelled)",
    EventKind.ACCEPTED: "accept|hired|onboard|signed|eingestellt|angenommen|unterschrieben|embauch|signe",
    EventKind.GHOSTED: "ghost|no (?:response|reply|answer|news)|keine (?:antwort|ruckmeldung)"
    "|(?:sans|pas de|aucune) (?:reponse|nouvelle)|nichts gehort|heard nothing|rien recu",
    EventKind.OFFER: "offer|negotiat|angebot|zusage|verhandl|offre|negoci",
    EventKind.INTERVIEW: r"\w*interview|\w*screen|on ?site|assessment|(?:\w+ )?test\b|trial (?:day|shift)"
    r"|(?:\w+ )?round\b|(?:phone|video|recruiter|intro\w*) call|(?:\w+ )?task\b|\w+ runde\b"
    r"|\w*gesprach|probe(?:tag|arbeit)|entretien|visio",
    EventKind.PREPARED: "bookmark|saved|wish|to apply|applying|drafting|gemerkt|merkliste|noch bewerben|a postuler"
    "|a envoyer",
    EventKind.SENT: r"appl(?:ied|ication)|sent\b|submitted|(?:in|under) (?:review|consideration|process)"
    r"|pending|waiting|warte|in bearbeitung|in prufung|beworben|bewerbung|postule|candidature|en (?:attente|cours)",
}
"""What stands at the beginning of a word of other statuses; the first that fits counts."""
_PATTERNS = {
    kind: re.compile("|".join((rf"\b(?:{signs})", *(rf"\b{name}\b" for name in _long_names(kind)))))
    for kind, signs in _SIGNS.items()
}
_BY_THEM = re.compile(r"\bwithdrawn by (?!me\b)|\bwithdrew (?:the |their )?(?:job|offer|position|post|role|vacancy)\b")
_DENIES = re.compile(r"(?:no|not|never|kein\w*|nicht|pas|aucun\w*|non|sans)\b")
_UNSURE = re.compile(
    r"(?:interview|gesprach|entretien).*(?:declin|cancel|abgesagt|annul)|erwartet|expect|hoped|elsewhere|anderswo|ailleurs|\?$"
)
"""Nobody knows who cancelled, or whether it happened."""
_MOST_WORDS = 5  # more is a remark


def usual_kind(text: str) -> EventKind | None:
    """The event of which a text is a usual name, None for any other text."""
    return _USUAL_OF.get(_folded(text))


def kind_of(text: str) -> EventKind | None:
    """The event that a status names, by a usual name or by the words of another; None where it does not say."""
    said = _folded(text)
    if said in _USUAL_OF:
        return _USUAL_OF[said]
    if len(said.split()) > _MOST_WORDS or _UNSURE.search(text.strip().lower()) or _UNSURE.search(said):
        return None
    if _BY_THEM.search(said):
        return EventKind.REJECTED
    found = ((kind, sign.start()) for kind, signs in _PATTERNS.items() if (sign := signs.search(said)))
    kind, place = next(found, (None, 0))
    return None if place > 0 and _DENIES.match(said) else kind


def _folded(text: str) -> str:
    return " ".join(fold(text).replace("_", " ").strip(" .!").split())
