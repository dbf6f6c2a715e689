//! Swedish texts for `catalogue::year::outturn`.

use crate::i18n::catalogue::year::outturn::{Notices, Outturn, Problems};
use files::outturn::{ColumnKind, DecimalMarks, PastedUnit, Sign, Span};
use model::follow_up::record::SpreadMethod;

pub const TEXTS: Outturn = Outturn {
    title: "Utfall",
    about: "Skriv vad varje nämnd har kostat från januari till och med månaden, i mnkr. Det som saknas lämnas tomt: ett tomt fält är inte noll.",
    year: "År",
    this_year: |year| format!("{year}"),
    year_before: |year| format!("{year}, året före"),
    shown_as: "Visa",
    accumulated: "från januari",
    monthly: "månad för månad",
    monthly_about: "Räknat ur talen från januari. Månader utan uppföljning ligger i nästa uppföljning. Ändra talen i vyn från januari.",
    line: "Nämnd eller post, mnkr",
    sum: "Nämnderna tillsammans",
    cell: |line, month, is_first| {
        let from = if is_first { "" } else { "januari–" };
        format!("{line}, {from}{month}, mnkr")
    },
    played: "Året spelas: utfallet kommer ur spelet. Avsluta spelet för att skriva in ett eget utfall.",
    read_only: "Utfallet hör till en länk. Spara den som din egen för att ändra.",
    outside: "Talet är för stort.",
    paste: "Klistra in eller öppna en fil",
    paste_about: "Kopiera tabellen ur kalkylprogrammet, eller öppna en CSV-fil. Inget ändras innan du har sett vad som lästes och valt Ta över.",
    text: "Tabell",
    open_file: "Öppna CSV-fil",
    not_text: "Filen är inte text i UTF-8. Spara den som CSV UTF-8 i kalkylprogrammet.",
    from_table: "Ur tabellen som lästes in.",
    save_csv: "Spara utfallet som CSV",
    csv_name: "Nämnd (kr, kostnader och intäkter positiva)",
    csv_to_date: |month| format!("Ack utfall jan-{month}"),
    csv_file: "utfall",
    example: "Nämnd, mnkr; jan; feb; mar …",
    unit: "Enhet",
    units: |unit| match unit {
        PastedUnit::Kronor => "kr",
        PastedUnit::Thousands => "tkr",
        PastedUnit::Millions => "mnkr",
    },
    decimals: "Decimaler",
    marks: |marks| match marks {
        DecimalMarks::AsWritten => "som talen visar",
        DecimalMarks::Comma => "komma",
        DecimalMarks::Point => "punkt",
    },
    span: "Beloppen är",
    spans: |span| match span {
        Span::ToDate => "från januari",
        Span::Monthly => "en månad var",
    },
    sign: "Tecken",
    signs: |sign| match sign {
        Sign::CostsNegative => "kostnader har minus",
        Sign::CostsPositive => "inget minus",
        Sign::RevenueNegative => "intäkter har minus",
    },
    month: "Månad",
    row_question: |name| format!("Vilken nämnd eller post är ”{name}”?"),
    choose: "Välj …",
    leave_out: "ta inte med",
    unit_question: |place, figure| format!("I vilken enhet är beloppen? {place}: {figure}."),
    decimals_question: |place, cell, with, without| {
        format!("{place}: är {cell} lika med {with} eller {without}?")
    },
    span_question: |name, month, to_date, monthly| match monthly {
        Some(monthly) => format!(
            "Räknas beloppen från januari, eller är de en månad var? Till och med {month} blir {name} {to_date} om de räknas från januari, {monthly} om de är en månad var."
        ),
        None => format!(
            "Räknas beloppen från januari, eller är de en månad var? Till och med {month} blir {name} {to_date} om de räknas från januari. Är de en månad var saknas månader."
        ),
    },
    sign_question: |place, figure, is_sum| {
        let sum = if is_sum { "Summan för " } else { "" };
        format!("Vilka belopp har minus i tabellen? {sum}{place}: {figure}.")
    },
    month_question: |place| format!("Vilken månad gäller kolumnen? {place}"),
    answer_again: "Svara om",
    questions: |count| {
        if count == 1 {
            "En fråga att svara på".to_owned()
        } else {
            format!("{count} frågor att svara på")
        }
    },
    errors: |count| {
        if count == 1 { "Ett fel att rätta".to_owned() } else { format!("{count} fel att rätta") }
    },
    place: |row, name, column, heading| {
        let row = row.map(|row| format!("rad {row} {name}"));
        let column = column.map(|column| format!("kolumn {column} {heading}"));
        row.into_iter().chain(column).map(|part| part.trim().to_owned()).collect::<Vec<_>>().join(", ")
    },
    problems: Problems {
        too_long: "Tabellen är för stor. Ta bara med nämnderna och årets månader.",
        no_rows: "Ingen rad har ett namn och ett belopp.",
        no_months: "Ingen rubrik säger vilka månader beloppen gäller. Skriv till exempel jan, feb, mar.",
        no_amounts: "Inget belopp gäller budgetåret eller året före.",
        other_years: |years, budget_year| {
            format!(
                "Tabellens månader är från {years}, men budgeten gäller {budget_year}. Klistra in utfallet för {budget_year} eller året före, eller rätta årtalen i tabellen."
            )
        },
        no_name: "Raden har belopp men inget namn.",
        not_a_number: |text| format!("”{text}” är inte ett tal."),
        not_a_month: |text| format!("”{text}” är inte en månad."),
        not_a_year: |text| format!("”{text}” är inte ett år."),
        outside: "Beloppet är för stort.",
        duplicate: |place| format!("Samma nämnd och månad står redan på {place}."),
        month_missing: |month| {
            format!(
                "Beloppet gäller en månad, och {month} saknas. Då går summan från januari inte att räkna."
            )
        },
        part_missing: "Nämnden står på flera rader, och en av dem saknar belopp.",
        mixed_signs: "Raden har ett annat tecken än de andra. Svara på vilka belopp som har minus.",
    },
    notices: Notices {
        column_left_out: |kind| match kind {
            ColumnKind::Budget => "Budgeten tas inte med: den är den antagna.",
            ColumnKind::Deviation => "Avvikelser tas inte med: de räknas ut.",
            ColumnKind::Name
            | ColumnKind::Month
            | ColumnKind::Year
            | ColumnKind::Outturn
            | ColumnKind::Forecast
            | ColumnKind::Other => "Kolumnen tas inte med.",
        },
        other_year: |year| format!("Belopp för {year} tas inte med."),
        row_left_out: "Raden tas inte med.",
        sum_differs: |stands, parts| format!("Summan är {stands}, men raderna blir {parts}."),
        added: |line| format!("Läggs till {line}."),
        other_sign: "Tecknet är tvärtom mot vad raden brukar ha.",
        months_differ: |to_date, months| {
            format!("Från januari står {to_date}, men månaderna blir {months}. Talet från januari används.")
        },
    },
    found: |amounts, lines, months| format!("{amounts} belopp för {lines} nämnder och poster: {months}."),
    found_last_year: |amounts| format!("{amounts} belopp från året före."),
    found_forecasts: |amounts| format!("{amounts} prognoser för hela året."),
    captions: [
        "Utfall från januari",
        "Utfall från januari, året före",
        "Prognos för hela året, per uppföljning",
    ],
    take: |amounts| format!("Ta över {amounts} belopp"),
    taken: |amounts| format!("{amounts} belopp är inlagda. Ångra tar tillbaka dem."),
    mend_first: "Svara på frågorna och rätta felen först. Inget har ändrats.",
    clear: "Töm",
    forecasts: |month| format!("Prognos för hela året, {month}"),
    forecasts_about: "Så räknas prognosen ut av utfallet. Metoden gäller tills du väljer en annan i en senare uppföljning.",
    year_over: "Året är slut. Utfallet är prognosen.",
    method: "Metod",
    budget_for_rest: "utfall + budget för resten",
    linear: "som hittills varje månad",
    seasonal: "som hittills, efter säsong",
    own: "eget tal",
    previous: |month| format!("Prognos {month}"),
    forecast: "Prognos",
    own_amount: |line| format!("{line}, egen prognos för hela året, mnkr"),
    reason: |line| format!("{line}, varför"),
    of_committee: "nämndens egen prognos i spelet",
    reason_wanted: "Skriv varför talet är ett annat.",
    for_all: "Samma metod för alla nämnder",
    no_outturn: "Inget utfall är inlagt för månaden, så det finns ingen prognos att räkna.",
    spread: "Budgetens fördelning över året",
    spread_about: "Bestämmer budgeten till och med månaden, som utfallet jämförs med. Utfallet och årets budget ändras inte.",
    spreads: |method| match method {
        SpreadMethod::Seasons => "efter säsong",
        SpreadMethod::Twelfths => "tolftedelar",
    },
};
