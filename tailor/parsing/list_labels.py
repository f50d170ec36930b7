"""Lines that only lead to a list of works or clients within a job ("Engagements included:", "Ausgewählte Kunden:")."""

import re

_CHOSEN = (
    r"(?:selected|recent|key|notable|main|major|past|other|sample|example|typical|principal|representative|some|a few"
    r"|ausgewählte|wichtige|wichtigste|wesentliche|größere|bisherige|einige|letzte"
    r"|principaux|principales|quelques|derniers|dernières|grands"
    r"|algun[oa]s|últim[oa]s|principais|principali|alcun[ie]|ultim[ie]|recenti|geselecteerde|belangrijkste|recente|enkele)"
)
_WORKS = (
    r"(?:engagements?|clients?|client list|customers?|projects?|credits|productions?|assignments?|commissions?"
    r"|contracts|bookings?|appearances|shows|works|tours|campaigns?|placements?|venues|exhibitions?|performances?|films|gigs|cases"
    r"|mandates|collaborations?|titles|employers|sites|vessels|roles|events"
    r"|engagements|kunden|auftraggeber|projekte|referenzen|produktionen|einsätze|aufträge|mandate|auftritte|arbeiten"
    r"|einsatzorte|inszenierungen|veranstaltungen|projets|missions|références|commandes|chantiers|réalisations|contrats"
    r"|spectacles|clientes?|proyectos|trabajos|encargos|producciones|obras|colaboraciones|contratos|montajes"
    r"|proje[ct]?tos|trabalhos|produções|colaborações|clienti|progetti|produzioni|lavori|collaborazioni|committenti"
    r"|incarichi|opere|spettacoli|klanten|opdrachtgevers|projecten|producties|opdrachten|optredens)"
)
_BEHIND = (
    r"(?:included?|including|include|to date|among others|such as|u\.\s?a\.|unter anderem|waren|z\.\s?b\.|notamment"
    r"|dont|principaux|principales|réalisé[es]*|destacad[oa]s|seleccionad[oa]s|incluid[oa]s|principales|entre otr[oa]s"
    r"|selecionad[oa]s|principais|entre outr[oa]s|principali|selezionat[ie]|tra cui|o\.\s?a\.|waaronder|onder andere)"
)
_LABEL = re.compile(rf"(?:{_CHOSEN}\s)?(?:\w+\s)?{_WORKS}(?:\s{_BEHIND})?\s?:", re.IGNORECASE)
_BARE = re.compile(
    rf"{_CHOSEN}\s{_WORKS}|{_WORKS}\s(?:included?|including|u\.\s?a\.|notamment|tra cui|o\.\s?a\.)", re.IGNORECASE
)
_TOLD = re.compile(
    rf"(?:{_CHOSEN}\s)?(?:my\s)?{_WORKS}\s(?:included?|including|waren|u\.\s?a\.|notamment|tra cui|waaronder)\s\S",
    re.IGNORECASE,
)


def leads_to_list(text: str) -> bool:
    """Whether a line says of what kind the works or clients are that follow below it or in it, and names no job."""
    bare = text.strip()
    return any(label.fullmatch(bare) for label in (_LABEL, _BARE)) or _TOLD.match(bare) is not None
