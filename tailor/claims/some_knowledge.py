"""Words that limit a claim and yet leave some of it: "familiar with", "basic", "trainee", "under supervision", "rusty".

Beside them stand those of a thing that is not yet, or not oneself, done: begun, planned, watched, applied for.
"""

import re

from tailor.claims.little import says_little

_I = re.IGNORECASE
_SOME = (
    r"(?:familiar(?:ity|ised|ized)?|exposure|exposed|acquainted|conversant|basics?|beginner\w*|elementary|limited|some|rudimentary"
    r"|novice|entry[\s-]level|introductory|fundamentals?|minimal|little|foundations?|coursework|smattering|working\s+knowledge"
    r"|trainee|apprentice|student|learn(?:ing)?\s+paths?|tutorials?|MOOCs?|online|self-?(?:study|taught)|own\s+projects?|udemy|coursera|edX"
    r"|onlinekurs\w*|selbststudium|autodidakt\w*|en\s+ligne|improver|probationary|intern|school|holiday|survival|rusty|faltering|occasional(?:ly)?|rarely|briefly|seldom"
    r"|supervision|grundlagen|grundkenntnisse|grundwissen|basiswissen|basiskenntnisse|einblicke?|anfänger\w*|schulkenntnisse|schulenglisch"
    r"|aufsicht|anleitung|eingerostet|auszubildende[rn]?|azubi|lehrling|praktikant(?:in)?|werkstudent(?:in)?|gelegentlich|grundzüge|bases"
    r"|schüler(?:in)?|étudiante?|notions|débutante?|scolaires?|rouillée?|sensibilisation|encadrement|surveillance|apprentie?|stagiaire|alternante?"
    r"|A1|A2|phrases|words|mots|wörter|worte|last\s+used|out\s+of\s+practice|long\s+ago|years\s+ago|lange\s+(?:nicht|her)|depuis\s+longtemps)"
)
_SOME_OF_IT = re.compile(rf"\b{_SOME}\b", _I)


def knows_some(before: str, words: str, after: str) -> bool:
    """Whether what limits a claim leaves that a little of it is known or done.

    Args:
        before: What stands before the name in its clause.
        words: The name.
        after: What stands behind it.
    """
    near = after.partition(".")[0].partition(";")[0]
    return bool(_SOME_OF_IT.search(before) or _SOME_OF_IT.search(near)) or says_little(before, words, after)
