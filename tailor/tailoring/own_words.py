"""Which sentences of a letter say why the candidate writes, and so claim nothing that a resume could hold."""

import re

from tailor.tailoring.atoms import AtomKind
from tailor.tailoring.courtesies import without_courtesies
from tailor.tailoring.grammar import Form, read_clause
from tailor.tailoring.holdings import Holdings
from tailor.tailoring.letter_edges import fills_formula
from tailor.tailoring.posting_facts import PostingFacts
from tailor.text import find_phrase

_OF_A_CAREER = re.compile(
    r"\b(?:experienced?|expert(?:ise)?|years?|decades?|degree|diploma|certifi\w+|licen[cs]ed?|qualifi\w+|skill\w*"
    r"|fluent\w*"
    r"|proficien\w+|award\w*|promot\w+|background|career|track record|team of|leaders?|seniors?|managers?|directors?"
    r"|my (?:work|job|role|position|employer|time at)|graduated?|doctorate|ph\.?d"
    r"|bachelor\w*|master\w*|erfahrung\w*|abschluss|expérience\w*|diplôme\w*)\b",
    re.IGNORECASE,
)
_I_DO = re.compile(
    r"\b(?:I|we|my team)(?:[’']ve| have| had)? (?:(?:also|always|never|often|once|already|ever|long|\w+ly) )*"
    r"(?=(?P<clause>\w+.*))"
)
_I_AM = re.compile(
    r"\bI (?:(?:am|was|have been|[’']m) (?:now |currently |also )?"
    r"(?:an?(?! (?:child|kid|boy|girl|teenager)\b)|the|in charge|responsible|head|chair)"
    r"|hold|speak|know|own|possess|have an?|have the) ",
    re.IGNORECASE,
)
_OF_THE_HEART = re.compile(
    r"(?:admired?|appl(?:y|ied)|appreciated?|believed?|care(?:d)? (?:\w+ly )?about|chosen?|chose|dream(?:ed|t)?"
    r"|enjoy(?:ed)?|feel|felt|gr[eo]w[n]? up|hear|heard"
    r"|hoped?|liked?|loved?|noticed?|thought|think|valued?|want(?:ed)?|wish(?:ed)?|look forward"
    r"|(?:read|followed|seen|saw|visited|met) (?:about|of|how|your?)\b"
    r"|(?:attach|enclos|includ)(?:e|ed) (?:my|a|the) (?:current |full |latest )?"
    r"(?:resume|résumé|cv|curriculum|letter|application))\b"
)
_ICH = re.compile(r"\bich\b|\bwir\b|\bmein Team\b|\bje\b|\bj['’]|\bnous\b|\bmon équipe\b", re.IGNORECASE)
_OF_THE_HEART_ABROAD = re.compile(
    r"\b(?:bewerbe|freue|freuen|interessiere|möchte|würde|wünsche|hoffe|glaube|denke|finde|schätze|mag|träume"
    r"|danke|bitte|sende"
    r"|bewundere|verfolge|lese|sehe|wollte|will|fühle|überzeugt|begeistert|gespannt|motiviert|bereit|neugierig"
    r"|(?:habe|hatte) (?:\w+ ){0,6}(?:gelesen|gehört|gesehen|erfahren|gefunden|entdeckt|besucht|bewundert)"
    r"|stelle ich mich|prie|agréer|stehe (?:\w+ ){0,6}zur Verfügung|verfügbar|abkömmlich|erreichbar"
    r"|souhaite|souhaiterais|postule|adresse|voudrais|aimerais|serais|espère"
    r"|apprécie|aime|admire|crois|pense|rêve|remercie|tiens|reste|convaincue?|motivée?|intéressée?|disponible"
    r"|ravie?|sensible"
    r"|ai (?:\w+ ){0,3}(?:lu|vu|découvert|appris|entendu|connu|apprécié|aimé))\b",
    re.IGNORECASE,
)
"""What somebody feels, wants, reads or hears, in German or French; all else that "ich" or "je" says is a claim."""
_PART = re.compile(r"[,;:]|\b(?:und|et|and|but|aber|mais|dass|weil|wie|que|comme|où|that|because|how)\b")
_OF_MINE = re.compile(
    r"\b(?:me|my|mine|myself|mich|mir|mein(?:e[mnrs]?)?|moi|mon|ma|mes)\b|\bm['’](?=\w)", re.IGNORECASE
)
_CALLS = (
    r"(?:allow|appeal(?:s|ed)? to|attract\w*|call|consider|contact|convinc\w+|dr[ae]ws?|drew|e-?mail|excit\w+"
    r"|fascinat\w+|for|gives?|gave|important to|impress\w*|inspir\w+|interest\w*|invit\w+|let|ma[dk]e|makes"
    r"|matters? to|meet|motivat\w+|offer|reach|sp(?:eaks?|oke) to|strikes|struck|suits?|taught|tells?|told"
    r"|touch\w*|with"
    r"|write to)"
)
_THINGS_SENT = (
    r"(?:aim|ambitions?|application|aspirations?|attention|availability|curiosity|cv|details|documents|dream"
    r"|enthusiasm|expectations|eye|family|future|goal"
    r"|heart|hopes?|imagination|interest|letter|mind|motivation|name|notice|number|opinion|references?|résumé|resume"
    r"|thanks|view|wish"
    r"|Anliegen|Erwartungen|Vorstellungen|Wünschen?|Lebensplanung|Anschreiben|Aufmerksamkeit|Bewerbung\w*|Familie"
    r"|Gehaltsvorstellung\w*|Interesse|Kontaktdaten"
    r"|Lebenslauf|Motivation|Unterlagen|Wahl|Wunsch|Zeugnisse|Ziel"
    r"|aspirations|attentes|candidature|coordonnées|cv|projet professionnel"
    r"|considération|curiosité|disponibilité|envie|famille|gratitude|hommages|intérêt|lettre"
    r"|motivations?|préavis|prétentions|références|remerciements|respects|salutations|sentiments|souhait)"
)
_OF_AN_APPLICANT = re.compile(
    rf"\b{_CALLS} me\b(?! to (?!your|the|this|you|an interview))(?! (?:an?|the|their|our|one) )"
    rf"|\b(?:my|mein(?:e[mnrs]?)?|mon|ma|mes) (?:[\w-]+ ){{0,2}}?{_THINGS_SENT}\b"
    r"|\bm['’](?:attir\w+|intéress\w+|adress\w+|accord\w+|enthousiasm\w+|inspir\w+|invit\w+|investir|épanouir"
    r"|engager|impliquer|a(?: \w+)? (?:attirée?|convaincue?|donné envie|intéressée?|plu|séduite?))\b"
    r"|\b(?:me|moi) (?:correspond|motive|parle|permets|pla[iî]\w+|présenter|réjouis|rendre|rencontrer|séduit"
    r"|tiens?|tient|semble|touche|recevoir|contacter|joindre)\b|\bpour moi\b"
    r"|\b(?:mich|mir)\b(?=[^,;]*\b(?:an|angesprochen|auf|begeister\w*|bewerbe|beworben|bekannt|ein|freue\w*"
    r"|gefall\w*|gefällt|geweckt|interessier\w*|kennen|lernen|liegt|melden|motivier\w*|passt|persönlich|reiz\w*|sagt"
    r"|spricht|überzeug\w*|vor\w*|wichtig|wünsche)\b)"
    r"|\b(?:angesprochen|begeister\w*|bewerbe(?: ich)?|freue(?: ich)?|freut(?: es)?|gefällt|interessier\w*|laden Sie"
    r"|reizt|sagt|spricht|überzeugt|vorstelle|stelle ich|würde(?: ich)?|für|bei|mit|zu) (?:mich|mir)\b(?!$)",
    re.IGNORECASE,
)
"""What is said of the writer as of one who applies: "please call me", "mon attention", "reizt mich"."""
_OF_YOURS = re.compile(
    r"(?:Your|Ihre?[mnrs]?|Eure?|Votre|Vos)\b"
    r"(?!.*\b(?:by me|under my|von mir|unter meiner|durch mich|par moi|sous m[ao]n?)\b)"
)
"""Words of what the reader's firm is or does to the writer: "your posting caught me"."""
_OF_DOING = re.compile(
    r"(?<!\bwould )(?<!['’]d )(?<!\bto )\b(?:enjoy|lov|lik|miss|valu|appreciat)(?:e|ed|es|ing|s)? (?:\w+ly )?"
    r"(?!(?:being|hearing|helping|learning|meeting|morning|reading|seeing|something|speaking|talking|thinking|visiting"
    r"|walking|working|anything|everything|listening|finding|during|bring)\b)\w{2,}ing\b"
    r"|\b(?:than|as) I\b|\bof having\b"
    r"|\bd['’]avoir (?!(?:lu|vu|pris|reçu|de vos|l['’]occasion|la chance|le plaisir)\b)\w+",
    re.IGNORECASE,
)
"""What somebody did, told as something liked: "I enjoyed leading the department"."""
_WISHED = r"com|grow|hear|hop|learn|liv|look|read|see|seek|speak|talk|thank|visit|want|wish|follow"
_MOVED = (
    r"attach|enclos|excit|delight|interest|motivat|inspir|fascinat|impress|thrill|pleas|intrigu|attract|encourag"
    r"|convinc"
    r"|ne|inde"
)
_MOVED_FR = r"(?:motiv|passionn|intéress|attir|enthousiasm|touch|enchant|captiv|étonn)ée?|convaincue?|ravie?|séduite?"
_OF_SOMEBODY = re.compile(
    r"\b(?:I|me|my|mine|you|yours?|we|us|our|thanks?|please|welcome|regards|ich|mich|mir|mein\w*|Sie|Ihnen"
    r"|Ihre?[mnrs]?|wir|uns"
    r"|unser\w*|danke?|bitte|je|me|moi|mon|ma|mes|vous|votre|vos|nous|notre|nos|merci)\b|\b[jm]['’]"
    r"|^(?:It|This|That|There|What|Es|Das|Dies\w*|Ce|Cela|Il)\b|^C['’]|^L['’](?:idée|envie)\b",
    re.IGNORECASE,
)
_PRAISE = re.compile(
    r"\b(?:best|finest|fastest|strongest|greatest|leading|top|most (?!of all\b|of\b|recent\w*\b)\w+|outstanding"
    r"|exceptional|excellent"
    r"|ideal|perfect|unrivalled|unmatched|brilliant|renowned|beste[nrs]?|hervorragend\w*|ausgezeichnet\w*"
    r"|herausragend\w*"
    r"|meilleure?s?|excellente?s?|exceptionnel\w*|remarquables?)\b",
    re.IGNORECASE,
)
_OF_LIKING = re.compile(
    r"\b(?:like|liked|love|loved|enjoy|enjoyed|suits?|please[sd]?|fits?|works?|part)(?: \w+){0,2} (?:best|most)\b"
    r"|\b(?:best|most) (?:of all|wishes|regards)\b|\bat (?:your|my) best\b|\bam besten\b|\b(?:Ihr|your|votre|vos)"
    r" [^,.;]*$"
    r"|\b(?:best|top|most \w+) (?:part|thing|way|place|time|moment|to reach|reached)\b",
    re.IGNORECASE,
)
_UNEQUALLED = re.compile(
    r"\b(?:not|never|nobody|no one|hardly|won['’]t|can['’]t)\b[^.;]*\bfind (?:an?|any\w*|no|some\w*)\b[^.;]*"
    r"\b(?:better|more|[a-z]{3,}er)\b"
    r"|\bfind no (?:better|more|one)\b|\bkeine[nr]? bessere[nr]?\b|\bpas (?:de|d['’]) ?meilleure?\b",
    re.IGNORECASE,
)
"""That the reader will find nobody better."""
_PRAISED = re.compile(
    r"\b(?:colleagues?|managers?|bosses|boss|supervisors?|patients?|customers?|clients?|guests?|parents?|pupils?"
    r"|students?"
    r"|teachers?|employers?|people|everyone|everybody|others|they|Kolleg\w+|Vorgesetzte\w*|Kund\w+|Patient\w+|Gäste\w*"
    r"|collègues|clients?|clientes?|supérieurs?|patients|hiérarchie)\b[^.;]{0,40}\b(?:call|say|said|describe"
    r"|praise|know|rely|trust|turn to"
    r"|consider|regard|think|thank|value|nennen|loben|schätzen|verlassen|beschreiben|sagen|considèrent|disent"
    r"|apprécient"
    r"|décrivent|félicitent)\w*\b",
    re.IGNORECASE,
)
"""What others are said to think of the writer."""
_IN_A_TOOL = re.compile(
    r"\b(?:work(?:ed|ing)?|us(?:e|ed|ing)|cod(?:e|ed|ing)|program(?:med|ming)?|build(?:ing)?|train(?:ed|ing)"
    r"|learn(?:ed|t|ing)?"
    r"|travailler|utiliser|arbeite\w*|nutze\w*|at home)(?: (?:much|a lot|well|daily|every day))?(?: (?:in|with|on"
    r"|using|mit|in|avec|sur|sous))? "
    r"(?P<name>(?:the )?[A-Z][\w.+#-]*[A-Z0-9+#][\w.+#-]*|[A-Z][a-z]+)"
)
_IN_RESUME = re.compile(
    r"\b(?:in|on|from|im|aus|dans|sur) (?:my|the|meine[mnr]?|mon) (?:CV|r[ée]sum[ée]|Lebenslauf|curriculum)\b",
    re.IGNORECASE,
)
_VOUCHED = re.compile(
    r"\b(?:references?|recommendations?|testimonials?|Referenz\w*|Empfehlung\w*|recommandations?|références?) "
    r"(?:from|by|of|von|de|du)\b",
    re.IGNORECASE,
)
_OPENINGS = re.compile(
    r"\bhaving (?!(?:read|seen|heard|found|followed|visited|met|looked|learn(?:ed|t) (?:of|about))\b)\w"
    r"|\b(?:used|accustomed) to\b"
    rf"|^(?:(?:after|by|since|while|when|besides|through|from|with)\s)?(?!having\b|calling\b|(?:{_WISHED})ing\b"
    r"|being (?:curious|keen))\w{3,}ing\b[^,]*, I\b"
    rf"|^(?!(?:{_MOVED})ed\b)\w+(?:ed|wn)\b[^,]*, I\b"
    rf"|^(?!(?:{_MOVED_FR})\b)[\w’'-]+(?:ée?s?|ie?|ue?|te|ante?|aire|iste)\s(?:à|au|aux|en|de|d['’]|du|des|par|dans|sur"
    r"|comme)\b[^,]*, j(?:e\b|['’])"
    r"|^(?:erfahren|geübt|gewohnt|geschult|ausgebildet|versiert|vertraut|spezialisiert|qualifiziert|zertifiziert)\b",
    re.IGNORECASE,
)
"""How sentences begin that tell what their writer did or is before they wish something: "Having run a shop, I"."""


_IN_GENERAL = re.compile(
    r"(?!(?:I|My|We|Our|The|This|That|All|Every)\b)[A-Z][a-z-]+(?: [a-z][a-z-]*){0,5}?"
    r" (?:(?:are|is) (?:only |just )?as \w+ as|(?:are|is) worth|(?:are|is) more than|deserves?|matters?)\b[^A-Z\d:;]*$"
)
_OF_THE_WRITER = re.compile(
    r"\b(?:I|me|my|mine|we|our|ich|mich|mir|mein\w*|je|moi|mon|ma|mes)\b|\b[jm]['’]", re.IGNORECASE
)
_OF_WISHES = re.compile(
    r"(?:it|that|this|they|these|what|I (?:enjoy|like|love|hope|would)|das|es|dies|ce|cela)\b"
    r"|(?:the|so)\b[^,]*\b(?:would|will)\b|.*\b(?:is|are) what I (?:like|enjoy|love|value|want)\b",
    re.IGNORECASE,
)
"""How a part of a sentence begins that goes on about something else than what its writer did."""


def addresses_somebody(sentence: str) -> bool:
    """Whether a sentence speaks of its writer, its reader or what went before, as courtesies do and no list does."""
    return _OF_SOMEBODY.search(sentence) is not None


def is_general(sentence: str) -> bool:
    """Whether a sentence tells how things are, and nothing of anybody: "Good tools are worth their price"."""
    return _IN_GENERAL.match(sentence) is not None


def claims_nothing(sentence: str, holdings: Holdings, posting: PostingFacts | None) -> bool:
    """Whether a sentence gives no fact of a career.

    That is one with no number or date, no term of the vocabulary, no title, employer or school of the resume, no word
    such as "experience" or "degree", and nothing that "I" did but feel, see or hear. What else a person means by a
    sentence cannot be known, so one that names somebody else's firm in such words passes. A number, date or term that
    the `posting` gives is no fact of the candidate's career.
    """
    sentence = without_courtesies(sentence)
    if not sentence:
        return True
    if fills_formula(sentence) or _boasts(sentence) or _names_tool(sentence, holdings, posting):
        return False
    facts = [atom for atom in holdings.atoms(sentence) if atom.kind is not AtomKind.WORD or atom.key[:5] == "term "]
    if not all(posting is not None and posting.holds(atom) for atom in facts):
        return False
    if _OF_A_CAREER.search(sentence) or _I_AM.search(sentence) or _tells_of_work(sentence):
        return False
    names = [name for head in holdings.heads for name in (head.entry.title, head.entry.organisation) if name]
    return not any(find_phrase(name, sentence, inflected=False) for name in names)


def _boasts(sentence: str) -> bool:
    """Whether a sentence praises its writer, or says that others or the resume do."""
    if _UNEQUALLED.search(sentence) or _VOUCHED.search(sentence) or _IN_RESUME.search(sentence):
        return True
    is_of_writer = _OF_THE_WRITER.search(sentence) is not None
    is_praise = _PRAISE.search(_OF_LIKING.sub(" ", sentence)) or _PRAISED.search(sentence)
    return is_of_writer and is_praise is not None


def _names_tool(sentence: str, holdings: Holdings, posting: PostingFacts | None) -> bool:
    """Whether a sentence says with what its writer works, and neither the resume nor the posting names that."""
    for found in _IN_A_TOOL.finditer(sentence):
        for atom in holdings.atoms(found["name"]):
            is_held = any(atom.key in statement.keys for statement in holdings.statements)
            if not is_held and not (posting is not None and posting.holds(atom)):
                return True
    return False


def _tells_of_work(sentence: str) -> bool:
    if _OF_DOING.search(sentence) or _OPENINGS.search(sentence):
        return True
    for part in _PART.split(sentence):
        if _OF_MINE.search(_OF_AN_APPLICANT.sub(" ", part)) and not _OF_YOURS.match(part.strip()):
            return True
        if _ICH.search(part) and _OF_THE_HEART_ABROAD.search(part) is None:
            return True
    return any(
        not _OF_THE_HEART.match(told["clause"])
        and read_clause(told["clause"].capitalize(), current=True).form in (Form.PAST, Form.PRESENT)
        for told in _I_DO.finditer(sentence)
    )


def goes_on_otherwise(part: str) -> bool:
    """Whether a part of a sentence goes on about something else than what its writer did."""
    return _OF_WISHES.match(part) is not None
