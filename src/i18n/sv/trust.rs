//! Swedish texts for `catalogue::trust`.

use rust_decimal::Decimal;

use crate::i18n::Language;
use crate::i18n::catalogue::trust::Trust;
use files::published_examples::{ExampleSetName, Subject};
use model::statutes::person::{Age, IncomeKind, StepName};

pub const TEXTS: Trust = Trust {
    lead: "Publicerade tal, räknade om i din webbläsare av samma program som resten av sidan.",
    about: "Varje rad visar vad som publicerades, vad programmet räknar fram, hur mycket som skiljer och hur mycket som får skilja. Skillnader visas och förklaras, de göms inte.",
    summary: |count, within, exact| {
        if within == count {
            format!(
                "{count} exempel räknades om nyss. Alla ligger inom toleransen, och {exact} är exakt lika när de avrundas som det publicerade."
            )
        } else {
            format!(
                "{count} exempel räknades om nyss. {within} ligger inom toleransen, och {exact} är exakt lika."
            )
        }
    },
    summary_apart: |count, beyond| format!("{beyond} av {count} exempel ligger utanför toleransen."),
    no_year: |file, line| format!("Exemplen kan inte räknas: rad {line} i {file} saknar år."),
    sets: "Exemplen",
    title: |name| match name {
        ExampleSetName::IncomeEqualisation => "Inkomstutjämningen: 61 utfall",
        ExampleSetName::Law2018 => "Södertälje 2018, enligt lagen",
        ExampleSetName::ResultBudgets => "Resultatbudgetar 2016–2021, adderade",
        ExampleSetName::Fees => "Högsta avgifter år för år",
        ExampleSetName::BalanceRequirement => "Balanskravsresultat",
        ExampleSetName::Person2026 => "En persons skatt 2026, steg för steg",
        ExampleSetName::RateChange2026 => "En krona högre skatt 2026",
    },
    what: |name| match name {
        ExampleSetName::IncomeEqualisation => {
            "Tolv kommuner i Örebro län 2020–2023 och tretton i Stockholms län 2018, bland dem några som betalar avgift."
        }
        ExampleSetName::Law2018 => {
            "Vad lagens formler ger ur publicerade underlag, bredvid det som publicerades."
        }
        ExampleSetName::ResultBudgets => {
            "Nettokostnad, skatt och bidrag samt resultat, adderade av modellen ur budgetens egna rader."
        }
        ExampleSetName::Fees => {
            "Fastighetsavgift, maxtaxa i förskola och på fritids, hemtjänst och minimibelopp, räknade ur basbelopp och inkomsttak."
        }
        ExampleSetName::BalanceRequirement => {
            "Resultat efter balanskravsjusteringar, och balanskravsresultat."
        }
        ExampleSetName::Person2026 => {
            "Grundavdrag, avgifter och skattereduktioner i Skatteverkets egna exempel, tabell 34."
        }
        ExampleSetName::RateChange2026 => {
            "Vad en löntagare under 66 år betalar mer när skattesatsen höjs en krona, från tabell 33 till 34."
        }
    },
    source: "Källa",
    sources: |name| match name {
        ExampleSetName::IncomeEqualisation => {
            "SCB, kommunalekonomisk utjämning; för 2018 SCB/Sweco genom Stockholms stad"
        }
        ExampleSetName::Law2018 => "SCB/Sweco, Kolada och Södertälje kommun, Mål och budget 2018–2020",
        ExampleSetName::ResultBudgets => {
            "Södertälje kommun, bilagor till Mål och budget 2018–2020 och 2019–2021"
        }
        ExampleSetName::Fees => {
            "Skatteverket, Skolverkets inkomsttak genom kommunerna, och kommunernas taxor"
        }
        ExampleSetName::BalanceRequirement => "Malmö stad och Upplands-Bro kommun, årsredovisningar",
        ExampleSetName::Person2026 => "Skatteverket, SKV 433 utgåva 36",
        ExampleSetName::RateChange2026 => "Skatteverket, skattetabeller 2026",
    },
    why: |name| match name {
        ExampleSetName::IncomeEqualisation => {
            "Toleransen är en krona per invånare och vad underlagets sista siffra kan betyda. Medelskattekraften och folkmängden är anpassade inom sin avrundning, där de inte är publicerade."
        }
        ExampleSetName::Law2018 => {
            "De två beloppen i mnkr kommer ur en budget som beslutades innan utfallet var känt: skillnaden är budgetens prognosfel. De andra två skiljer för att faktorn har fyra decimaler och medelskattekraften är känd på fem kronor när."
        }
        ExampleSetName::ResultBudgets => {
            "Budgetens rader är avrundade till hela miljoner, så summan kan skilja en miljon."
        }
        ExampleSetName::Fees => "Ingen tolerans: avgiften ska stämma på kronan.",
        ExampleSetName::BalanceRequirement => "Ingen tolerans.",
        ExampleSetName::Person2026 => "Ingen tolerans: varje steg ska stämma på kronan.",
        ExampleSetName::RateChange2026 => {
            "Månadens kostnad ska stämma på kronan. Årets är publicerad utan avrundning, medan skatt och skattereduktion avrundas nedåt var för sig: därför får den skilja en krona."
        }
    },
    set_summary: |count, within, exact| {
        if within == count {
            format!("Alla {count} inom toleransen, {exact} exakt lika")
        } else {
            format!("{within} av {count} inom toleransen, {exact} exakt lika")
        }
    },
    largest_deviation: |amount| format!("största avvikelse {amount}"),
    show: |count| format!("Visa alla {count}"),
    example: "Exempel",
    published: "Publicerat",
    computed: "Räknat",
    difference: "Skillnad",
    tolerance: "Får skilja",
    caption: |title| format!("{title}: publicerat och räknat"),
    within_tolerance: "inom toleransen",
    outside_tolerance: "utanför toleransen",
    no_result: "inget svar",
    example_name,
    tables: "Månadstabellerna 2026: 8 658 celler",
    tables_about: "Skatteverkets skattetabeller 32, 33 och 34 för 2026, alla sex kolumner. Filen hämtas först när du trycker, och varje cell räknas om av programmet.",
    tables_source: "Skatteverket, Allmänna tabeller, månad, 2026",
    run: "Räkna om alla 8 658 celler",
    fetching: "Hämtar tabellerna …",
    running: |done, of| format!("Räknar: {done} av {of} rader"),
    not_fetched: "Tabellerna kunde inte hämtas. Kontrollera uppkopplingen och försök igen.",
    cells: |cells, exact, rows| format!("{exact} av {cells} celler i {rows} rader är exakt lika."),
    largest: |amount| format!("Största avvikelse {amount}."),
    deviating_rows: "Celler som skiljer",
    place: "Cell",
    cell: |table, income, column| format!("Tabell {table}, upp till {income}, kolumn {column}"),
    more_apart: |count| format!("… och {count} till"),
    file: "Filen som CSV",
    shell: "Räkna själv",
    shell_about: "Programmets källkod har två kommandon som läser filer med samma kolumner och skriver ut hur många rader som är exakt lika, varje rad som ligger utanför toleransen, och den största avvikelsen. Så kan andra tal prövas på samma sätt:",
};

fn example_name(example: &Subject, language: Language) -> String {
    let kr = |kronor: Decimal| format!("{}\u{a0}kr", language.number(kronor, 0));
    match example {
        Subject::Municipality(name, year) => format!("{name} {year}"),
        Subject::Quantity(key) => match key.as_str() {
            "projected_tax_base" => "Uppräknat skatteunderlag",
            "municipal_tax" => "Kommunalskatt",
            "income_equalisation_per_inhabitant" => "Inkomstutjämning per invånare",
            _ => "Inkomstutjämning",
        }
        .to_owned(),
        Subject::Sum { kind, year, edition, sum } => {
            let kind = match kind.as_str() {
                "outturn" => "Bokslut",
                "plan" => "Plan",
                _ => "Budget",
            };
            let sum = match *sum {
                "net_cost" => "nettokostnad",
                "revenue" => "skatt och bidrag",
                _ => "resultat",
            };
            format!("{kind} {year}, {sum} ({edition})")
        }
        Subject::Fee(key, year) => format!("{} {year}", fee(key)),
        Subject::Balance { municipality, year, balance } => {
            let what = if *balance { "balanskravsresultat" } else { "efter justeringar" };
            format!("{municipality} {year}, {what}")
        }
        Subject::Step { step, kind, age, at, taxable } => {
            let kind = if *kind == IncomeKind::Pension { "pension" } else { "lön" };
            let age = if *age == Age::AtLimit { "66 år eller mer" } else { "under 66" };
            let at = if *taxable { format!("beskattningsbart {}", kr(*at)) } else { kr(*at) };
            format!("{}: {kind}, {age}, {at}", step_name(*step))
        }
        Subject::Krona { salary, monthly } => {
            let per = if *monthly { "i månaden" } else { "om året" };
            format!("Lön {}, {per}", kr(*salary))
        }
    }
}

fn fee(key: &str) -> &'static str {
    match key {
        "house_ceiling" => "Småhus",
        "flat_ceiling" => "Bostadslägenhet",
        "preschool_1" => "Förskola, barn 1",
        "preschool_2" => "Förskola, barn 2",
        "preschool_3" => "Förskola, barn 3",
        "after_school_1" => "Fritids, barn 1",
        "after_school_2" => "Fritids, barn 2",
        "after_school_3" => "Fritids, barn 3",
        "home_care" => "Hemtjänst",
        "minimum_single" => "Minimibelopp, ensam",
        _ => "Minimibelopp, sammanboende",
    }
}

fn step_name(step: StepName) -> &'static str {
    match step {
        StepName::BasicAllowance => "Grundavdrag",
        StepName::WorkCredit => "Jobbskatteavdrag",
        StepName::StateTax => "Statlig skatt",
        StepName::PensionContribution => "Pensionsavgift",
        StepName::MunicipalTax => "Kommunalskatt",
        StepName::BurialFee => "Begravnings- och kyrkoavgift",
        StepName::EarnedIncomeReduction => "Reduktion för förvärvsinkomst",
        StepName::PublicServiceFee => "Public service-avgift",
        // No published example is of one of the others.
        StepName::Total
        | StepName::AssessedIncome
        | StepName::TaxableIncome
        | StepName::ChurchFee
        | StepName::PensionCredit
        | StepName::SicknessCredit => "Slutlig skatt",
    }
}
