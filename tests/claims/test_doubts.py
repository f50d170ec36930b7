import pytest

from tailor.claims import Certainty, certainty


def judge(text: str, words: str) -> Certainty:
    start = text.index(words)
    return certainty(text, start, start + len(words))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Python: on my list for this year.", "Python"),
        ("Starting a Python course in January.", "Python"),
        ("Handed tools to the welders; did no welding myself.", "welding"),
        ("Had no budget responsibility.", "budget"),
        ("Phlebotomy training not yet started.", "Phlebotomy"),
        ("The pruning was left to the gardeners", "pruning"),
        ("Kranfahren durfte ich dort nicht", "Kranfahren"),
        ("Facturation laissée au cabinet", "Facturation"),
        ("Considering teaching as a next step.", "teaching"),
        ("Our platform team runs Terraform; I do not touch it.", "Terraform"),
        ("Python möchte ich mir noch aneignen.", "Python"),
        ("Staplerschein geplant für Frühjahr.", "Staplerschein"),
        ("Bisher keine Führungsverantwortung.", "Führungsverantwortung"),
        ("Buchhaltung macht bei uns das Steuerbüro.", "Buchhaltung"),
        ("Envie de me former à Python.", "Python"),
        ("Jamais d'encadrement à ce jour.", "encadrement"),
        ("La comptabilité est tenue par un cabinet extérieur.", "comptabilité"),
        ("Je n'ai pas encore utilisé JavaScript.", "JavaScript"),
        ("I have yet to manage a team; line management would be new to me.", "line management"),
        ("No hands-on IFRS.", "IFRS"),
        ("Would like to move into ICU.", "ICU"),
        ("Kubernetes steht für 2026 auf dem Plan.", "Kubernetes"),
        ("Teamleitung traue ich mir zu, ausgeübt habe ich sie nicht.", "Teamleitung"),
        ("Lohnabrechnung erfolgt durch das Steuerbüro.", "Lohnabrechnung"),
        ("Pas de management jusqu'ici.", "management"),
        ("Souhaite évoluer vers la vente.", "vente"),
    ],
)
def test_what_lies_ahead_or_others_do_is_no_claim(text: str, words: str) -> None:
    assert judge(text, words) is Certainty.DENIED


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Kubernetes is next; so far I have only read the docs.", "Kubernetes"),
        ("Tried Salesforce out during a free trial.", "Salesforce"),
        ("Will sit my forklift test next month.", "forklift"),
        ("Payroll was outsourced; I only passed on the hours.", "Payroll"),
        ("Consumer of Power BI dashboards built by others.", "Power BI"),
        ("A little SQL.", "SQL"),
        ("AutoCAD (rusty, last used 2009).", "AutoCAD"),
        ("Holiday German.", "German"),
        ("Rusty schoolgirl French.", "French"),
        ("Theoretical knowledge of project management from a module.", "project management"),
        ("CPR certificate ran out in 2021.", "CPR"),
        ("Played around with React on a weekend.", "React"),
        ("Can open and print Excel sheets.", "Excel"),
        ("Java - dabbled at university.", "Java"),
        ("Heard of HACCP in induction.", "HACCP"),
        ("SAP nur in der Berufsschule gesehen.", "SAP"),
        ("Einblicke in CNC-Technik im Praktikum.", "CNC"),
        ("Englisch eingerostet.", "Englisch"),
        ("AutoCAD: erste Berührungspunkte.", "AutoCAD"),
        ("Schweißen habe ich nur zugeschaut.", "Schweißen"),
        ("Java-Kurs angefangen, nicht beendet.", "Java"),
        ("Wundversorgung in der Theorie, praktisch noch nicht.", "Wundversorgung"),
        ("Excel : bases scolaires.", "Excel"),
        ("CACES prévu au printemps.", "CACES"),
        ("Découverte de SAP en stage.", "SAP"),
        ("Soudure : vu faire, pas pratiqué.", "Soudure"),
        ("Anglais rouillé.", "Anglais"),
        ("Photoshop, initiation de deux jours.", "Photoshop"),
        ("Docker: tutorial level.", "Docker"),
        ("Read Java code now and then, cannot write it.", "Java"),
        ("Italian: enough to order dinner.", "Italian"),
        ("Viewed Tableau reports; never authored one.", "Tableau"),
        ("Worked below scaffolding, not trained to erect it.", "scaffolding"),
        ("Sage and Xero: short demo each.", "Sage"),
        ("Keen amateur in machine learning, nothing in production.", "machine learning"),
        ("Proofread others' grant writing.", "grant writing"),
        ("Studying for the Class A CDL permit test.", "CDL"),
        ("Excel: nur Eingabe in fertige Listen.", "Excel"),
        ("Französisch: vier Jahre Schule, viel vergessen.", "Französisch"),
        ("Allemand : quelques mots.", "Allemand"),
        ("Permis C en cours.", "Permis C"),
        ("AutoCAD : lecture de plans seulement.", "AutoCAD"),
    ],
)
def test_what_was_tried_or_seen_is_no_plain_claim(text: str, words: str) -> None:
    assert judge(text, words) <= Certainty.HEDGED


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Never missed a deadline; scripts in Python.", "Python"),
        ("No reworks in four years of welding.", "welding"),
        ("Took over payroll from the external bureau.", "payroll"),
        ("Planned and led the Salesforce rollout for 200 users.", "Salesforce"),
        ("Moved us off VMs to Kubernetes next to daily support.", "Kubernetes"),
        ("Cut the budget by 10% without layoffs.", "budget"),
        ("Starting in 2019, teaching of three classes.", "teaching"),
        ("Introduced Excel macros that saved a day a week.", "Excel"),
        ("SAP-Einführung begleitet, nicht nur im Lager.", "SAP"),
        ("Buchhaltung für drei Firmen, zuletzt ohne Steuerbüro.", "Buchhaltung"),
        ("Python täglich, noch lieber Go.", "Python"),
        ("Suivi des ventes sur Excel, sans erreur.", "Excel"),
        ("Comptabilité tenue sans cabinet extérieur.", "Comptabilité"),
        ("Forklift test passed at first attempt in 2015.", "Forklift"),
        ("Planned training days for 40 staff.", "training"),
        ("Payroll for 40 staff, twice a month.", "Payroll"),
        ("Once a week, Excel reports to the board.", "Excel"),
        ("Next to reporting I wrote SQL for the data team.", "SQL"),
        ("Going to clients daily; scheduling of 12 drivers.", "scheduling"),
        ("Tried and tested customer service at a busy counter.", "customer service"),
        ("Planned to the hour: fundraising gala for 300.", "fundraising"),
        ("My team runs because I did the training of all starters.", "training"),
        ("Bookkeeping was done by hand until I moved it to Xero.", "Bookkeeping"),
        ("CPR certified until 2027.", "CPR"),
        ("About to ship? I did the last quality control check.", "quality control"),
        ("Some nights alone on machine maintenance.", "maintenance"),
        ("Can open a shop alone, drew all plans in AutoCAD.", "AutoCAD"),
        ("Met suppliers twice a year for price negotiation.", "negotiation"),
        ("Wrote Python tools; others in the team use them daily.", "Python"),
        ("Our team ran Kubernetes in three regions.", "Kubernetes"),
        ("The budget was managed by me for five years.", "budget"),
        ("Recruitment is done with the head of each ward; I lead it.", "Recruitment"),
        ("Buchhaltung, Mahnwesen und noch nicht verbuchte Altfälle geklärt.", "Buchhaltung"),
        ("Schulungen geplant und durchgeführt.", "Schulungen"),
        ("Tourenplanung im Ein- und Auslieferverkehr.", "Tourenplanung"),
        ("Führte SAP im Werk ein und schulte alle.", "SAP"),
        ("Accueil des clients, jamais plus de cinq minutes d'attente.", "Accueil"),
        ("Paie de 80 salariés, pas un seul rejet en trois ans.", "Paie"),
        ("Soudure TIG sur inox, découverte et tôle fine.", "Soudure"),
        ("Fluent Spanish, used daily with tenants.", "Spanish"),
        ("Forklift driver; licence renewed in 2024.", "Forklift"),
        ("Took on the leadership of a shift at two days' notice.", "leadership"),
        ("Wrote the GDPR policy after a friend's company was fined.", "GDPR"),
    ],
)
def test_such_words_in_another_place_leave_a_claim_plain(text: str, words: str) -> None:
    assert judge(text, words) is Certainty.PLAIN


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Ohne Unfall: neun Jahre auf dem Turmdrehkran", "Turmdrehkran"),
        ("Sans aide extérieure, j'ai monté la billetterie Weezevent", "Weezevent"),
        ("Aucune panne du four dont j'assure le réglage", "réglage"),
        ("Despite no formal training, rebuilt two tractor engines", "tractor engines"),
    ],
)
def test_what_was_lacking_beside_it_denies_nothing(text: str, words: str) -> None:
    assert judge(text, words) is Certainty.PLAIN


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Ohne Erfahrung mit Turmdrehkran", "Turmdrehkran"),
        ("Sans pratique réelle de la soudure", "soudure"),
        ("Sans permis C", "permis C"),
        ("Ohne Staplerschein", "Staplerschein"),
    ],
)
def test_what_is_lacking_itself_is_denied(text: str, words: str) -> None:
    assert judge(text, words) < Certainty.TAUGHT


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Assisté le responsable paie pendant deux ans", "responsable paie"),
        ("Remplacé l'électricien pendant ses congés", "électricien"),
        ("Half dem Elektriker beim Verlegen", "Elektriker"),
        ("Sat next to the Revit desk", "Revit"),
    ],
)
def test_what_somebody_is_whom_one_helped_or_sat_beside_is_not_ones_own(text: str, words: str) -> None:
    assert judge(text, words) < Certainty.TAUGHT
