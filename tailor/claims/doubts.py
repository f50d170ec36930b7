"""Words that leave little or nothing of a claim: it lies ahead, others do it, it was tried once, it is long ago.

English, German and French. Each pattern reads what stands before the words in question, up to them, or what stands
behind them; within brackets or behind a dash or colon, only what is right beside them.
"""

import re

_I = re.IGNORECASE
_FEW = r"(?:[\w'’-]+\s+){0,3}"
_PAPER = (
    r"(?:courses?|class(?:es)?|lessons?|training|certificat\w+|tests?|exams?|qualifications?|diploma|apprenticeship)"
)
_COLLEAGUES = (
    r"(?:teams?|departments?|colleagues?|boss|managers?|accountants?|bureau|office|company|contractors?|partners?|husband|wife"
    r"|brother|sister|supervisors?|agency|vendors?|others|someone\s+else)"
)
_THEY_DO = (
    r"(?:runs?|ran|does|did|do|handles?|handled|manages?|managed|uses?|used|writes?|wrote|builds?|built|operates?|operated"
    r"|takes?\s+care\s+of|looks?\s+after|keeps?|kept|teaches|taught|makes?|made|automates?|automated)"
)
_DONE = (
    r"(?:outsourced|handled|done|run|managed|prepared|kept|made|dealt\s+with|looked\s+after|taken\s+care\s+of|carried\s+out"
    r"|supplied|provided|led|taught|organi[sz]ed)"
)
_AHEAD = re.compile(
    rf"""
      \b(?:hop(?:e|es|ing)|plan(?:s|ning)?|intend(?:s|ing)?|about|going)\s+to\s+(?!(?:their|his|her)\b)
    | \bwill\s+(?:soon\s+)?(?:sit|take|start|begin|learn|do|complete|obtain|get|attend)\b
    | (?:^\W*|\bI(?:['’]m|\s+am)\s+)(?:starting|beginning|taking\s+up|considering|thinking\s+(?:about|of)
        |toying\s+with|drawn\s+to)\s
        (?!\d)(?:in\s+)?{_FEW}$
    | \b(?:fascinated\s+by|would\s+love\s+to|next\s+step:|next\s+up:|next:|soon:)\s
    | \b(?:bisher|bislang)\s+(?:keine?[rn]?|nicht|ohne|nie)\b | \bnoch\s+(?:keine?[rn]?|nie|nicht|ohne)\b
        | \bkeinerlei\b
    | \bkeine?n?\s+(?:eigene[rn]?\s+)?(?:\w*verantwortung|berührung|praxis|ausbildung|einsatz)\b
    | \b(?:möchte|würde)\s+(?:ich\s+)?(?:mich\s+)?(?:noch\s+)?(?:gerne?\s+)?[^.;]{{0,40}}$ | \binteresse\s+an\b
        | \bneugierig\s+auf\b
    | \bkeine?[nmrs]?\s+$
    | \b(?:pas|jamais|aucune?)\s+(?:encore\s+)?(?:eu\s+)?(?:d['’]|de\s|pratiqué|utilisé|touché|fait)
    | \b(?:envie|projet|souhait|intention)\s+(?:d['’]|de\s) | \bprochaine?\s+(?:étape|formation)\b
    | \b(?:souhaite|aimerais|voudrais|désire)\s+(?:évoluer|apprendre|me\s+(?:former|tourner|orienter)|découvrir
        |passer)\b
    | \bpas\s+encore\b
    """,
    re.VERBOSE | _I,
)
_AHEAD_BEHIND = re.compile(
    rf"""
      ^[^.;,()]{{0,30}}?\b(?:is|are)\s+(?:still\s+)?(?:next|ahead|to\s+come|planned|to\s+follow)\b
    | ^\W{{1,3}}(?:is\s+|are\s+)?(?:next\s+)?on\s+(?:my|the)\s+(?:[\w-]+\s+)?list\b
    | ^[^.;,()]{{0,20}}\bon\s+my\s+(?:[\w-]+\s+)?list\b
    | ^\s+(?:{_PAPER}\s+)?(?:is\s+|are\s+)?(?:not\s+yet\s+(?:started|taken|done|begun|booked|passed)
        |to\s+be\s+(?:taken|done|started))
    | ^\s+{_PAPER}\s+(?:start(?:s|ing)|due|planned|booked|begins?)\s+(?:in|next|on|for|this)\b
    | ^\s+{_PAPER}\s+(?:in|from)\s+(?:January|February|March|April|May|June|July|August|September|October
        |November|December)\W*$
    | ^\s*[(\[:,–—-]\s*(?:planned|to\s+follow|starting\s+(?:in|next)|from\s+next|next\s+(?:year|spring|month|term
        |autumn|summer)|soon
        |not\s+(?:yet|started)|upcoming|geplant|in\s+planung|demnächst|à\s+venir|prévue?|en\s+projet)\b
    | ^[^.;,]{{0,20}}\bwould\s+be\s+(?:new|a\s+first|my\s+first)\b
    | ^[^.;,]{{0,25}}\bauf\s+(?:dem|meinem)\s+(?:plan|zettel|programm)\b
    | ^\s+as\s+(?:a|my)\s+next\s+step\b | ^\s+(?:is|are|looks?|sounds?)\s+(?:something\s+I|interesting)\b
    | ^[^.;,]{{0,25}}\b(?:möchte|will|würde|plane)\s+ich\b | ^[^.;,]{{0,20}}\bgeplant\s+(?:für|im|in|ab)\b
    | ^[^.;,]{{0,25}}\b(?:steht|stehen)\s+(?:noch\s+)?(?:aus|bevor|an)\b | ^[^.;,]{{0,20}}\b(?:noch|bisher
        |bislang)\s+(?:gar\s+)?nicht\b
        (?=\W*$|[.,;]|\s+(?:gemacht|gearbeitet|genutzt|benutzt|begonnen|absolviert|ausgeübt|selbst))
    | ^[^.;,]{{0,20}}\bnicht\s+selbst\b
    | ^\W*(?:sind|ist|liegen|liegt|fehlen|fehlt)\b(?:[^.;,]{{0,20}}\b(?:nicht|keine?|noch)\b|\W*$)
    | ^\W*(?:nicht\s+vorhanden|nil|n/a|none|keine|aucune?|néant)\b
    | ^[^.;,]{{0,20}}\b(?:est|sont)?\s*(?:prévue?s?|à\s+venir|envisagée?s?|programmée?s?)\s+(?:en|au|pour|l['’]|à)\b
    | ^[^.;]{{0,25}}\b(?:pas|jamais)\s+(?:encore\s+)?(?:pratiqué|utilisé|touché|fait|exercé)
    """,
    re.VERBOSE | _I,
)
_OTHERS_DO = re.compile(
    rf"""(?<!\bwith\s)\b(?!(?:our|my)\s+(?:team|department|office|company)\b)(?:our|the|my|another|an?|his|her|their)
        \s+(?:[\w-]+\s+){{0,3}}{_COLLEAGUES}\s+{_THEY_DO}\s+{_FEW}$
    | \bothers['’]?\s+(?:{_THEY_DO}\s+)?{_FEW}$
    | \b(?:watch(?:ed|ing)|saw|seen)\s+{_FEW}(?:automate|build|write|use|do|run|operate|make|weld|cook
        |teach)\s+{_FEW}(?:in\s+|with\s+)?$""",
    re.VERBOSE | _I,
)
_IN_THEIRS = re.compile(
    r"\b(?:client|customer|supplier|agency|accountant|predecessor|landlord|owner)s?['’]s?\s+(?:own\s+)?[\w-]+\s+"
    r"(?:was|were|is|are)\s+(?:(?:kept|held|stored|run)\s+)?(?:in|on)\s+$",
    _I,
)
_OTHERS_DO_BEHIND = re.compile(
    rf"""^[^.;,()]{{0,20}}?\b(?:is|are|was|were|gets?|got|(?:has|have|had)\s+been)\s+(?:\w+\s+)?{_DONE}\s+(?:by|to)
        \s+(?:the|an?|our|my|another|others|external|someone)\b(?!\s+(?:deadline|end|hand|standard|budget))
    | ^[^.;,()]{{0,12}}?\b(?:is|was|were|are)\s+outsourced\b
    | ^[^.;,()]{{0,25}}?\b(?:left\s+to\s+(?:the|our|my|an?|them|him|her|others)|laissée?s?\s+(?:aux?|à)\s+(?!moi\b)\w+
        |(?:wurden?|war(?:en)?|ist|sind|bleibt|blieb)\s+[^.;,]{{0,30}}\büberlassen|d[uü]rf(?:t?e)?n?\s+(?:ich|wir)\s+(?:[\w-]+\s+){{0,4}}ni(?:cht|e))\b
    | ^[^.;,()]{{0,8}}\b(?:macht|machte|übernimmt|übernahm|erledigt|erledigte|führt|führte|erfolgt|erfolgte)
        \s+(?:durch\s+|bei\s+uns\s+|dort\s+|sonst\s+)?
        (?:das|der|die|ein|eine|unser|unsere|mein|meine)\s
    | ^[^.;,()]{{0,8}}\b(?:liegt|lag|läuft|lief|liegen|lagen|laufen|liefen)\s+(?:beim?|extern)\b
    | ^[^.;,()]{{0,12}}\b(?:extern\s+vergeben
        |ausgelagert)\b
    | ^[^.;,()]{{0,12}}\b(?:est|sont|était|étaient)\s+(?:tenu|fait|géré|assuré|confié|traité|externalisé
        |sous-traité|réalisé)e?s?\s+(?:par|à|au)\b""",
    re.VERBOSE | _I,
)
# A later clause takes it back: "...; have not written any myself", "Docker is on my list. I have not worked with it."
_TAKEN_BACK = re.compile(
    r"""^[^.;]{0,60}[.;,:–—-]\s*(?:(?:but|though|although|and|so\s+far|to\s+date|as\s+yet|yet)\s+)*(?:I\s+)?
        (?:(?:have|has|had|did|do|am|was|could)(?:\s+(?:not|never)|n['’]t)|never|not)\s+(?:[\w'’-]+\s+){0,4}?
        (?:it|them|any|one|that|this|so\s+far|yet|myself|either|personally)\b
    | ^[^.;]{0,60}[.;,:–—-]\s*(?:but\s+)?(?:I\s+)?(?:did|do|have|had|have\s+done)\s+(?:no
        |none)\b[^.;]{0,25}\b(?:myself|personally|so\s+far|yet)\b
    | ^[^.;]{0,40}[.;,:–—-]\s*(?:not|nicht|pas)\s+(?:(?:by|von|par)\s+)?(?:me|mir|moi|ich)\b
    | ^[^.;]{0,60}[.;,–—-]\s*(?:gearbeitet|gemacht|ausgeübt|benutzt|genutzt|angewendet|angewandt|selbst
        |praktisch)\s[^.;]{0,30}\b(?:nicht|nie|noch\s+nicht)\b
    | ^[^.;]{0,40}[.;,–—-]\s*(?:mais\s+)?(?:je\s+)?(?:ne\s+l['’]|n['’])\S*\s+(?:pas|jamais)\b""",
    re.VERBOSE | _I,
)
_HARDLY = re.compile(
    rf"""
      \b(?:tried(?!\s+and\s+tested)(?:\s+out)?|trying\s+out|play(?:ed|ing)\s+(?:around|about)\s+with|tinker(?:ed
        |ing)\s+with|toyed\s+with
        |experiment(?:ed|ing)\s+with|dabbl\w+\s+(?:in|with)|dipped\s+into|glimpse\s+of|(?:a\s+)?taste\s+of
        |first\s+steps\s+(?:in|with)
        |heard\s+of|theor(?:etical|y)\s+(?:knowledge\s+)?(?:of|in)?|consumer\s+of|viewed|proofread|(?:keen|hobby
        |weekend)\s+(?:amateur\s+)?(?:in|with)
        |sat\s+beside|met)\s+{_FEW}$
    | \b(?:only|just|merely)\s+(?:ever\s+)?(?:used|seen|read|watched|touched|met|opened|passed|handed)\b
    | \bused\s+(?:[\w'’-]+\s+)?(?:once|twice|briefly)\b | \b(?:briefly|once|occasionally|rarely|hardly\s+ever
        |seldom)\s+(?:used|touched|tried)\s
    | \bcan\s+(?:only\s+)?(?:open|print|read|view)\b[^.;,]{{0,20}}$
    | \b(?:school|schoolgirl|schoolboy|holiday|tourist|survival|rusty|faltering)\s+$
    | \b(?:einblicke?|schnupper\w*|reingeschnuppert|hineingeschnuppert|ansatzweise|grundzüge|basiswissen
        |grundwissen)\s+(?:in|der|des|zu|im)?
    | \bnur\s+(?:vom\s+hörensagen|theoretisch|am\s+rande|gelegentlich|ansatzweise)\b
    | \b(?:découverte|initiation|sensibilisation|aperçu|survol|approche)\s+(?:de|d['’]|du|des|à|au|aux)\s*
    """,
    re.VERBOSE | _I,
)
_HARDLY_BEHIND = re.compile(
    r"""
      ^\s*[(\[:,–—-]\s*(?:[\w'’-]+\s+){0,3}?(?:rusty|last\s+used|out\s+of\s+practice|dabbl\w+|tried|tinkered
        |trial|theory|theoretical|once(?!\s+an?\b)
        |twice(?!\s+an?\b)|briefly|a\s+little|some|occasional(?:ly)?|rarely|long\s+ago|years\s+ago|eingerostet
        |schulkenntnisse|schulenglisch|berührungspunkte?
        |lange\s+(?:nicht|her)|theoretisch|in\s+der\s+theorie|hörensagen|basiswissen|scolaires?|rouillée?
        |vu\s+faire|théori\w+|bases
        |initiation|tutorial|demo|seen\s+(?:it\s+)?used|enough\s+to|nur\s+(?:eingabe|lesen)|seulement|quelques\s+mots
        |für\s+den\s+urlaub|découverte|débutant|à\s+rafraîchir)\b
    | ^\s+(?:out\s+)?(?:during|in|on|for)\s+(?:a|my|the)\s+(?:[\w-]+\s+){0,2}(?:trial|taster|demo|weekend
        |hackathon|tutorial)\b
    | ^\s+(?:once|twice|briefly|a\s+few\s+times|here\s+and\s+there)\b(?!\s+(?:an?|per|each|every|daily
        |weekly)\b) | ^[^.;,]{0,15}\b(?:basic|rough)\s+(?:understanding|idea)\b
    | ^[^.;]{0,40}\b(?:basic\s+(?:understanding|knowledge)|basics)\s+only\b | ^[^.;()]{0,30}\b(?:built|made
        |written|prepared)\s+by\s+others\b
    | ^[^.;]{0,30}\b(?:is|are)\s+next[;,.]
    | ^\W*(?:[\w'’-]+\W+){0,6}?(?:nothing\s+in\s+production|cannot\s+(?:write|use|do|speak)\s+it|viel\s+vergessen
        |(?:lecture|consultation)[^.;]{0,20}seulement)\b
    | ^\s+en\s+cours\b | ^[^.;]{0,20}\bshort\s+demo\b
    | ^[^.;,()]{0,30}\bnur\b[^.;]{0,40}\b(?:gesehen|gehört|zugeschaut|zugesehen|gelesen|kennengelernt
        |mitbekommen|hörensagen)\b
    | ^[^.;,()]{0,15}\b(?:eingerostet|(?:nur\s+)?(?:privat\s+)?ausprobiert|angefangen
        |kennengelernt|in\s+der\s+theorie)\b
    | ^[^.;,()]{0,15}\b(?:scolaires?|rouillée?s?|en\s+théorie|vue?s?\s+(?:faire|en|chez|lors|pendant))\b
    | ^\W*(?:\w+\W+){0,3}?(?:lange\s+nicht|lange\s+her|depuis\s+longtemps)\b
    """,
    re.VERBOSE | _I,
)
_LAPSED = re.compile(
    r"""^[^.;,()]{0,40}\b(?:ran\s+out|not\s+renewed|no\s+longer\s+(?:valid|current|held|registered)|out\s+of\s+date
        |surrendered|suspended|withdrawn|nicht\s+verlängert|nicht\s+mehr\s+gültig|plus\s+valable)\b
    | ^[^.;,()]{0,40}[(,–—-]\s*(?:\w+\s)?(?:lapsed|expired|revoked|erloschen|abgelaufen|périmée?|expirée?)\b
    | ^\s+(?:has\s+|is\s+|ist\s+)?(?:lapsed|expired|abgelaufen|erloschen|périmée?|expirée?)\b""",
    re.VERBOSE | _I,
)
_LAPSED_BEFORE = re.compile(r"\b(?:expired|lapsed|abgelaufene[rs]?|erloschene[rs]?)\s+$", _I)


def is_not_done(before: str, after: str) -> bool:
    """Whether what stands between lies ahead, has lapsed, is done by others, or is taken back in the next breath."""
    ahead = _AHEAD.search(before) or _AHEAD_BEHIND.search(after)
    others = _OTHERS_DO.search(before) or _IN_THEIRS.search(before) or _OTHERS_DO_BEHIND.search(after)
    lapsed = _LAPSED.search(after) or _LAPSED_BEFORE.search(before)
    return bool(ahead or others or lapsed or _TAKEN_BACK.search(after))


def is_hardly_done(before: str, after: str) -> bool:
    """Whether what stands between was tried, seen, known in theory, or long ago."""
    return bool(_HARDLY.search(before) or _HARDLY_BEHIND.search(after))
