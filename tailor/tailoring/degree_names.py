"""How degrees and diplomas are called at the beginning of a title."""

import re

DEGREE = re.compile(
    r"(?:(?:Honou?rs|Hons|First[- ]class|Joint[- ]honours|Double) )?"
    r"(?:Bachelor|Master|Doctor|Juris Doctor|Diploma|Associate"
    r"|A\.?\s?A\.?(?:\s?S\.?)?(?=[ ,])|B\.?\s?(?:A|Sc|S|Ed|Eng|Com|BA|N|Arch|Tech|Mus|FA|VSc|VM)\b"
    r"|M\.?\s?(?:A|Sc|S|Ed|Eng|BA|Phil|Arch|Tech|Mus|FA|Litt|Res|Chem|Math|Phys|Pharm|Div|PH|PA|SW|SN|LIS|LS|AT)\b"
    r"|(?:JD|MD|DO|DVM|VMD|DDS|DMD|DPT|DNP|DMA|EdD|PsyD|PharmD|DPhil|MBBS|MBChB|BVSc|BDS|MIM|MHA|MFT|MSc?Ed)\b"
    r"|(?:J\.D|M\.D|Ed\.D|Psy\.D|Pharm\.D|D\.V\.M|D\.D\.S)\."
    r"|Ph\.?D|LL\.?[BM]|GED|High School Diploma|Certificate|Cert\b|Cert\.|HND|HNC|NVQ|SVQ|GNVQ|BTEC|PGCE|PGDip|MBA|BSN"
    r"|ADN|QQI|FETAC|QCF|RQF"
    r"|City (?:&|and) Guilds|Foundation Degree|(?:Advanced|Higher|Graduate|Postgraduate|National) (?:Diploma|Cert\w*)"
    r"|B\.?E\.?(?=[ ,(])|[BM]\.\s?Tech|BCA|MCA|B\.Com|BEng|MEng|BAcc|BMus|BDes|BSW|MSW|DipHE|CertHE"
    r"|(?:Lehr|Gesellen|Meister|Facharbeiter)\w*(?:prüfung|brief|abschluss)|Abgeschlossene (?:Lehre|Ausbildung)"
    r"|Staatsexamen|Staatlich (?:anerkannt|geprüft)\w*|Magister|Diplom\b|Diplom-|Mag\.|Eidg\.|EFZ|Matura|Fachabitur"
    r"|Abitur|BTS|DCG|DSCG|DEC\b|DEP\b|DUT|BUT\b|CAP\b|BEP\b|BPJEPS|DE(?:AS|ES|JEPS|AES)\b|Dipl[ôo]me|Licence|Ma[îi]trise|Bachelier|Bac(?:calauréat)?\b"
    r"|CFC\b|CESS)(?!.*\b(?:[Ss]tudent|[Cc]andidate|Studentin|[ée]tudiante?)\b)",
)
LEVELLED = re.compile(
    r"(?:NVQ|SVQ|BTEC|City & Guilds|C&G|GNVQ|HN[CD])\b.*(?:al|ic)$|PGC?E?(?:Cert)? (?:Primary|Secondary|Early Years)"
)
"""A paper whose subject is an adjective, which "in" goes with badly: "NVQ Level 3 Electrotechnical"."""
MASCULINE = re.compile(
    r"(?:Diplôme|Doctorat|Master|Bachelor|Baccalauréat|Bac\b|BTSA?\b|DUT|BUT|DCG|DSCG|CAP|BEP|DE[AU]|DEUG|DESS|DEJEPS|BPJEPS)"
)
"""A French degree that "titulaire du" goes with."""
