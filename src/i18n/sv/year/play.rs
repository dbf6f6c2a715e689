//! Swedish texts for `catalogue::year::play`.

use crate::i18n::catalogue::year::play::Play;
use model::follow_up::record::{Pace, Role};

pub const TEXTS: Play = Play {
    title: "Spela året",
    about: "Budgeten är beslutad. Nu kommer året: saker händer som ingen planerat, och du väljer vad kommunen gör. Samma nummer ger samma händelser, så flera grupper kan spela samma år och jämföra.",
    assumed: "Händelser och belopp är lottade efter antaganden. Utgå inte från dem som prognos.",
    seed: "Årets nummer",
    seed_about: "Samma nummer ger samma händelser på alla datorer. Ett nytt nummer ger ett annat år.",
    seed_problem: |most| format!("Skriv ett heltal mellan 0 och {most}."),
    pace: "Längd",
    pace_name: |pace| match pace {
        Pace::FourStops => "Fyra stopp, ungefär en kvart",
        Pace::Monthly => "Varje uppföljning, nio stopp",
    },
    role: "Roll",
    role_about: "Med alla roller sköter du hela kommunen. Annars ser och beslutar du bara det som rollen får.",
    role_alone: |role| match role {
        Role::All => "",
        Role::ExecutiveBoard | Role::Committee(_) => {
            "Ingen spelar fullmäktige, så en begäran om mer pengar får inget svar."
        }
        Role::Council => "Ingen spelar nämnderna, så fullmäktige får inga begäranden.",
    },
    role_all: "Alla roller",
    role_board: "Kommunstyrelsen",
    role_council: "Fullmäktige",
    one_committee: "En nämnd",
    start: "Börja året",
    replaces: "Besluten i året tas bort när spelet börjar. Ångra tar tillbaka dem.",
    hides_outturn: "Det utfall som är inlagt visas inte medan du spelar.",
    for_groups: "För en klass:",
    group_link: "gör en länk som ger alla grupper samma år",
    assumptions: "Ändra antagandena",
    stop: |number, count, role| format!("stopp {number} av {count} · {role}"),
    stops: "Stopp",
    before_first: |month| {
        format!("Det är januari. Budgeten gäller, och inget har hänt än. Första uppföljningen är i {month}.")
    },
    to: |month| format!("Till {month}"),
    to_report: "Till bokslutet",
    back: "Ett stopp tillbaka",
    back_to_start: "Tillbaka till januari",
    back_note: "Det som beslutats på möten efter det stoppet tas bort. Ångra ger det tillbaka.",
    end: "Avsluta spelet",
    pause: "Spelet är sparat: du kan lämna sidan och fortsätta senare.",
    seed_is: |seed| format!("År nummer {seed}"),
    happened_since: |month| format!("Hänt sedan {month}"),
    happened_first: "Hänt hittills",
    nothing_happened: "Ingen ny händelse är känd.",
    forecasts_moved: "Men prognoserna har ändrats.",
    started: |start, known| format!("Började i {start}, känt i {known}."),
    full_year: |amount| format!("{amount} mnkr på ett helt år."),
    why: "Varför?",
    tax_points: |points| format!("Prognosen för tillväxten ändras med {points} procentenheter."),
    result_moved: |from, to| format!("Resultatet, från {from} till {to}"),
    unused_reserve: [
        "Den centrala reserven",
        "Budgeten räknar hela reserven som en kostnad. Det gör inte prognosen.",
    ],
    counted_measures: ["Beslutade åtgärder", "Vad prognoserna nu räknar med att de ger."],
    other_forecasts: [
        "Prognoserna i övrigt",
        "Det som varken nya händelser eller åtgärder förklarar: nämndernas egna bedömningar, och händelser som växer eller inte är kända än.",
    ],
    we_know: "Det vi vet",
    we_do_not_know: "Det vi inte vet",
    known_committees: |committee, amount| match committee {
        Some(committee) => format!("{committee} {amount} mot budgeten, enligt nämndens egen prognos."),
        None => format!("Nämnderna {amount} mot budgeten, enligt sina egna prognoser."),
    },
    known_reserve: |amount| format!("Reserven har {amount} kvar."),
    known_events: |count| match count {
        0 => "Ingen händelse är känd.".to_owned(),
        1 => "En händelse är känd.".to_owned(),
        count => format!("{count} händelser är kända."),
    },
    unknown_tax: |months| {
        let forecasts = if months.len() == 1 { "Skatteprognosen" } else { "Skatteprognoserna" };
        format!("{forecasts} i {}.", months.join(", "))
    },
    unknown_events: |count| format!("{count} sorters händelser kan fortfarande komma."),
    unknown_measures: |[low, high]| {
        format!("Hur väl åtgärderna lyckas: {low} till {high} procent av det som lovas brukar bli av.")
    },
    unknown_drift: "Hur fel nämndernas prognoser är.",
    all_known: "Året är slut: allt är känt.",
    to_do: "Välj vad som ska göras",
    to_do_about: |meeting| {
        format!(
            "Du kan välja flera saker, eller avvakta. Besluten fattas på mötet i {meeting}. Effekten kommer efter ledtiden."
        )
    },
    effect: "effekt i år",
    committee_group: |name, deviation| format!("{name}, {deviation} mot budgeten"),
    from_month: |month| format!("Från {month}."),
    next_year: "Verkar först nästa år.",
    nothing_to_do: |committee| match committee {
        Some(committee) => format!("{committee} behöver inte besluta om åtgärder. Du kan gå vidare."),
        None => "Ingen nämnd behöver besluta om åtgärder. Du kan gå vidare.".to_owned(),
    },
    may_not: "Din roll kan inte besluta om åtgärder här.",
    more_measures: "Alla åtgärder",
    decided_before: |names| format!("Redan beslutat: {names}."),
    reserve: |left| format!("Central reserv: {left} kvar"),
    reserve_amount: |name| format!("Ge {name} ur reserven, mnkr"),
    request_amount: |name| format!("Begär av fullmäktige för {name}, mnkr"),
    ask_council: "Begär",
    give: "Ge",
    given: |name, amount, month, is_earlier| {
        if is_earlier {
            format!("{name} har redan fått {amount} ur reserven, i {month}.")
        } else {
            format!("{name} får {amount} ur reserven på mötet i {month}.")
        }
    },
    not_done: "Beslutet gick inte att spara.",
    pending: "Begäran att svara på",
    pending_one: |name, amount, month| format!("{name} begärde {amount} i {month}."),
    answer_holds: |month, provision| {
        format!("Fullmäktige beslutar i {month}: först bereds ärendet ({provision}).")
    },
    not_answered: "Fullmäktige har inte svarat.",
    grant: |financed| format!("Ja, {financed}"),
    refuse: "Nej",
    amount_wrong: "Skriv ett belopp större än 0.",
    more_than_reserve: "Så mycket finns inte kvar i reserven.",
    with_choice: "Årets resultat med ditt val",
    target_met: |target| format!("målet {target} nås"),
    target_missed: |target| format!("målet {target} nås inte"),
    report: "Året som du spelade det",
    report_lead: |result, budget| format!("Årets resultat blev {result}. Budgeten var {budget}."),
    print: "Skriv ut",
    as_played: "Så gick det",
    as_played_about: "I mnkr. Avvikelsen: + är bättre än budgeten, − är sämre. Under varje nämnd står vad den beror på. Annat är det som varken händelser, åtgärder eller extra pengar förklarar.",
    costs: "Kostnader",
    income: "Intäkter",
    income_less_costs: "Årets resultat: intäkter minus kostnader",
    of_events: "händelser",
    of_measures: "åtgärder",
    of_grants: "extra pengar",
    of_other: "annat",
    known_when: "Vad som hände, och när det var känt",
    began: "Började",
    when: "Känt",
    what: "Händelse",
    amount: "mnkr",
    measures: "Åtgärder",
    no_measures: "Inga åtgärder beslutades.",
    promised_year: "Väntat i år",
    realised: "Blev",
    decided: "Beslutat",
    money: "Begärda och givna pengar",
    inherits: "Vad nästa år ärver",
    inherits_about: |amount| format!("Händelser som går vidare ger {amount} nästa år, om inget görs."),
    inherits_measures: |amount| {
        format!("Besluten om åtgärder väntas ge {amount} nästa år, när det som kommer tillbaka är avräknat.")
    },
    discuss: "Att diskutera",
    questions: [
        "Vad visste ni, och när?",
        "Vilken åtgärd kom för sent?",
        "Vem bar kostnaden? Vilket mål fick stå tillbaka?",
        "Var underskottet nämndens fel eller budgetens?",
        "Hade en prognos i tolftedelar lurat er?",
        "Vad skulle ni ändra i nästa års budget?",
    ],
    committees: "Nämnderna",
    compare: "Jämför grupper",
    compare_about: "Sparade år med samma nummer, sida vid sida. Öppna gruppernas länkar och spara dem, eller öppna deras filer under Dela, Ladda ner, så kommer de med här.",
    none_to_compare: "Inget annat sparat år har samma nummer.",
    group: "Grupp",
    other_budget: "annan budget",
    other_sizes: "andra antaganden",
    other_pace: "annan takt",
    reached: "Spelat till",
    result: "Årets resultat, mnkr",
    deviation: "Nämnderna mot budget, mnkr",
    count_measures: "Beslutade åtgärder, antal",
    granted: "Extra pengar av fullmäktige, mnkr",
    worst: "Störst underskott, mnkr",
    decided_differently: "Beslut som skiljer",
    decided_alike: "Beslut som är lika",
    asked_council: "Begärde mer pengar",
    not_decided: "nej",
    got_yes: |granted, asked, financed| format!("fick {granted} av {asked} {financed}"),
    got_no: |asked| format!("nej till {asked}"),
    got_no_answer: |asked| format!("inget svar om {asked}"),
    share: "Dela ert resultat",
    share_about: "Skicka länken eller filen till läraren, så går det att jämföra grupperna.",
    linked_title: |month| format!("Ett spelat år, läget i {month}"),
    invitation: |pace, role| format!("{pace}. Roll: {role}."),
    group_name: "Vad ni kallar er",
    group_name_about: "Namnet syns när grupperna jämförs. Du kan lämna det tomt.",
    out_of_range: "Året går inte att räkna med de antagandena. Återställ dem.",
};
