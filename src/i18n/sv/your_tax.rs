//! Swedish texts for `catalogue::your_tax`.

use crate::i18n::catalogue::your_tax::YourTax;
use model::money::TaxRounding;
use model::statutes::person::{Age, IncomeKind, StepName};

pub const TEXTS: YourTax = YourTax {
    income_text: |kind, amount| format!("{kind}: {amount} i månaden"),
    lede: |income, age, law| {
        format!(
            "{income}, {age} när året börjar, enligt {law} års skattelag. Det du skriver stannar i din webbläsare."
        )
    },
    tax_start: "Skatt i utgångsläget",
    tax_now: "Skatt i scenariot",
    cost: "Din skatt ändras",
    left_after_tax: "Kvar efter skatt",
    start_short: "Utgångsläge",
    now_short: "Scenario",
    cost_short: "Ändring",
    cost_of: |kind, amount, is_example| {
        if is_example {
            format!("exempel: {} {amount}", kind.to_lowercase())
        } else {
            format!("{kind} {amount}")
        }
    },
    cost_how: "Din ekonomi: så är det räknat, och med vilken inkomst",
    left_short: "Kvar",
    left_change: |change| format!("{change} mot utgångsläget"),
    a_year_rounded: |amount| format!("{amount} om året; månadens skatt är avrundad nedåt"),
    a_year: |amount| format!("{amount} om året"),
    tax_as_in_start: "samma som i utgångsläget",
    about_you: "Om dig",
    income: "Inkomst före skatt",
    kind: "Sorts inkomst",
    kinds: |kind| match kind {
        IncomeKind::Wage => "Lön",
        IncomeKind::Pension => "Pension",
        IncomeKind::SicknessCompensation => "Sjuk- eller aktivitetsersättning",
        IncomeKind::Benefit => "Föräldrapenning, a-kassa eller liknande",
    },
    age: "Ålder när året börjar",
    ages: |age, limit| match age {
        Age::UnderLimit => format!("under {limit} år"),
        Age::AtLimit => format!("{limit} år eller äldre"),
    },
    rate: "Kommunens skattesats",
    other_rates: "Övriga satser",
    region: "Regionens skattesats",
    burial: "Begravningsavgift",
    church: "Kyrkoavgift",
    church_note: "Bara för medlemmar i ett trossamfund som tar ut avgiften med skatten. Står på skattebeskedet.",
    per_hundred: |what| format!("{what}, kr per hundralapp"),
    own_figure: "din egen siffra",
    back_to: |value| format!("Tillbaka till {value}"),
    not_known: |year| format!("Vi har inte satsen för {year}. Skriv in den om du vet den."),
    law: "Skattelag",
    by_law: |year| format!("enligt {year} års lag"),
    newest_law: |year| format!("Den senaste, {year}"),
    law_of_year: |year| format!("Budgetårets, {year}"),
    outside: |most| format!("Skriv ett tal mellan 0 och {most}."),
    too_fine: |decimals| match decimals {
        0 => "Skriv hela kronor.".to_owned(),
        some => format!("Skriv högst {some} decimaler."),
    },
    not_settled: |year| {
        format!("Vi har inte skattereglerna {year} för den här inkomsten och åldern, så ingen skatt visas.")
    },
    use_law: |year| format!("Räkna med {year} års skattelag"),
    other_law: |law, year| {
        format!("Din skatt räknas med {law} års skattelag och med skattesatserna för {year}.")
    },
    no_region: |year| format!("Vi har inte regionens skatt {year}. Skriv in den så räknar vi ut din skatt."),
    out_of_range: "Talen är för stora för verktyget. Skriv en lägre inkomst eller sats.",
    tax_unchanged: "Du har inte ändrat skatten, så din skatt blir densamma. Ändra kommunalskatten och se vad det betyder för dig.",
    raised: |ore, month, income, year| {
        format!("Skatten höjs {ore} öre. Du betalar {month} mer i månaden ({income}), {year}.")
    },
    lowered: |ore, month, income, year| {
        format!("Skatten sänks {ore} öre. Du får {month} mer i månaden ({income}), {year}.")
    },
    no_effect: |ore| format!("Skatten ändras med {ore} öre, men din skatt blir densamma."),
    region_stays: |rate| {
        format!(
            "Bara kommunens del ändras. Regionens skattesats är {rate} kr per hundralapp både i utgångsläget och i scenariot."
        )
    },
    breakdown: "Från öre till kronor",
    breakdown_caption: "Hur ändringen av skattesatsen blir ändringen av din skatt, kronor om året",
    on_total_income: |ore| format!("{ore} öre på varje hundralapp av inkomsten"),
    untaxed: "Grundavdraget: den delen av inkomsten beskattas inte",
    rounding: "Avrundning till hela kronor",
    reason: |step| match step {
        StepName::WorkCredit => "Jobbskatteavdraget: det räknas med skattesatsen och följer den",
        StepName::SicknessCredit => {
            "Skattereduktionen för sjukersättning: den räknas med skattesatsen och följer den"
        }
        StepName::PensionCredit => {
            "Skattereduktionen för pensionsavgift: det finns mer eller mindre skatt att dra den från"
        }
        StepName::EarnedIncomeReduction => {
            "Skattereduktionen för förvärvsinkomst: det finns mer eller mindre skatt att dra den från"
        }
        step @ (StepName::AssessedIncome
        | StepName::BasicAllowance
        | StepName::TaxableIncome
        | StepName::MunicipalTax
        | StepName::StateTax
        | StepName::PensionContribution
        | StepName::BurialFee
        | StepName::ChurchFee
        | StepName::PublicServiceFee
        | StepName::Total) => (TEXTS.step_name)(step),
    },
    change_for_you: "Ändringen för dig",
    state_pays: |gets, pays| {
        format!(
            "Kommunens intäkt från dig ändras med {gets} om året, för den tar sin skattesats på hela den beskattningsbara inkomsten. Skillnaden, {pays}, tar staten, som betalar skattereduktionerna."
        )
    },
    steps: "Så räknas skatten",
    steps_about: "Stegen i lagens ordning, kronor om året. Skattereduktioner står med minus. IL är inkomstskattelagen (1999:1229).",
    steps_caption: |law| format!("Skattens steg enligt {law} års lag, kronor om året"),
    step: "Steg",
    step_name: |step| match step {
        StepName::AssessedIncome => "Fastställd förvärvsinkomst",
        StepName::BasicAllowance => "Grundavdrag",
        StepName::TaxableIncome => "Beskattningsbar förvärvsinkomst",
        StepName::MunicipalTax => "Skatt till kommun och region",
        StepName::StateTax => "Statlig inkomstskatt",
        StepName::PensionContribution => "Allmän pensionsavgift",
        StepName::BurialFee => "Begravningsavgift",
        StepName::ChurchFee => "Kyrkoavgift",
        StepName::PublicServiceFee => "Public service-avgift",
        StepName::PensionCredit => "Skattereduktion för pensionsavgift",
        StepName::WorkCredit => "Jobbskatteavdrag",
        StepName::SicknessCredit => "Skattereduktion för sjukersättning",
        StepName::EarnedIncomeReduction => "Skattereduktion för förvärvsinkomst",
        StepName::Total => "Skatt om året",
    },
    to_municipality: |start, now| {
        if start == now {
            format!("till kommunen, {now}\u{a0}%")
        } else {
            format!("till kommunen, {start}\u{a0}% och {now}\u{a0}%")
        }
    },
    to_region: |rate| format!("till regionen, {rate}\u{a0}%"),
    in_start: "Utgångsläget",
    in_scenario: "Scenariot",
    law_and_rounding: "Lag och avrundning",
    rounded: |rounding| match rounding {
        TaxRounding::Exact => "",
        TaxRounding::KronaDown => "ned till hel krona",
        TaxRounding::HundredDown => "ned till helt hundratal",
        TaxRounding::HundredUp => "upp till helt hundratal",
        TaxRounding::HundredHalfDown => "till närmaste hundratal, 50 nedåt",
    },
    monthly: "Skatt i månaden, ned till hel krona",
    show_calculation: "Visa räkningen",
    calculation_about: |price_base, income_base| {
        format!(
            "Varje steg i scenariot, så att det går att räkna om för hand. Prisbasbeloppet är {price_base}, inkomstbasbeloppet {income_base}."
        )
    },
    at_most: |limit| format!("men högst {limit}"),
    at_least: |limit| format!("men minst {limit}"),
    law_numbers: |law| format!("Lagens tal {law}, med källor"),
    price_base: "Prisbasbelopp",
    income_base: "Inkomstbasbelopp",
    price_bases: "prisbasbelopp",
    income_bases: "inkomstbasbelopp",
    scale: "skala",
    older_allowance: "Grundavdrag, tillägg för äldre",
    state_threshold: "Skiktgräns för statlig skatt",
    state_rate: "Statlig skattesats",
    pension_ceiling: "Pensionsavgift, tak",
    abatement: "Jobbskatteavdraget trappas av från",
    reduction_most: "Skattereduktion för förvärvsinkomst, högst",
    public_most: "Public service-avgift, högst",
    hundred: "Hit går hundra kronor i kommunalskatt",
    hundred_to: "Går till",
    hundred_saved: "Sparas (årets resultat)",
    hundred_most: |name, kronor| format!("Av hundra kronor går {kronor} till {name}."),
    hundred_about: "Skatten läggs ihop med utjämning, fastighetsavgift och statsbidrag. Därför delas hundralappen som alla intäkter: på nämnderna, det gemensamma och det som sparas, på samma sätt som under Flöde.",
    hundred_caption: |year| format!("Hundra kronor i kommunalskatt {year}, kronor efter vart de går"),
    own_tax_unknown: "Din kommunalskatt kan inte räknas ut.",
    hundred_none: "Ingen nämnd har kommunbidrag det här året, så hundralappen kan inte delas.",
    of_your_tax: "Av din skatt, kr/år",
    several_incomes: "Flera inkomster",
    several_about: |kind, age| {
        format!("{kind}, {age}, med samma satser som ovan. Ändra ett belopp, lägg till eller ta bort.")
    },
    several_caption: "Skatt i månaden för flera inkomster, kronor",
    share: "Andel av inkomsten",
    tax_of_next_thousand: "Av nästa tusenlapp",
    income_of_row: |row| format!("Inkomst på rad {row}, kr i månaden"),
    remove_head: "Ta bort",
    remove: |income| format!("Ta bort {income} kr"),
    add: "Lägg till en inkomst",
    restore_incomes: "Återställ listan",
    left_out: "Det här är inte med",
    no_burial: |year| {
        format!(
            "Begravningsavgiften {year}: vi har inte satsen, så avgiften är räknad som 0. Den påverkar inte vad en skatteändring betyder för dig."
        )
    },
    no_church: "Kyrkoavgift: räknad som 0 tills du skriver in en sats.",
    not_counted: &[
        "Inkomst av kapital och av företag, bostadens fastighetsavgift och flera sorters inkomst på samma gång.",
        "Avdrag för resor och annat, och skattereduktioner som rot, rut, ränta och gåvor.",
        "Regionala skattereduktioner. De beror inte på skattesatsen.",
        "Att inkomsten skiljer sig mellan månader. Året räknas som tolv lika månader, och du räknas som bosatt i kommunen hela året.",
    ],
    answer_rates: |year| format!("Skattesatserna är från {year}. Det du skriver stannar i din webbläsare."),
};
