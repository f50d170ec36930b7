"""How titles go on that somebody rose to in one job: "Clerk, then Buyer", "Cook, since 2018 Head Chef"."""

import re

RISEN = re.compile(
    r"(?:and |und |et |y |e |en )?(?:then|later|now|subsequently|ultimately|finally|eventually|promoted to|from \d{4}"
    r"|dann|später|danach|anschließend|zuletzt|schließlich|ab \d{4}|puis|ensuite|enfin|devenue?|promue?"
    r"|luego|después|más tarde|posteriormente|finalmente|actualmente|depois|mais tarde|atualmente"
    r"|poi|quindi|in seguito|successivamente|infine|ora|daarna|vervolgens|uiteindelijk|thans"
    r"|(?:since|from|as of|seit|ab|depuis|à partir de|desde|a partir de|dal?|sinds|vanaf)\s(?:\w+\s)?\d{4}"
    r"|(?:nach|after|après|tras|después de|dopo|depois de|na)\s(?:(?:der|dem|the|my|el|la|le|il|o|a|het|de)\s|l['’])?"
    r"(?:\w+\s)?\w*(?:prüfung|abschluss|ausbildung|lehre|exams?|training|degree|examen|diplôme|formation|título"
    r"|esame|diploma|exame|opleiding))\s(?=[^\W\d_])",
    re.IGNORECASE,
)
"""How a title goes on that somebody rose to, behind a comma ("Clerk, then Buyer, Elm Ltd")."""
