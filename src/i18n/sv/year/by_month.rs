//! Swedish texts for `catalogue::year::by_month`.

use std::cmp::Ordering;

use crate::i18n::catalogue::year::by_month::ByMonth;

pub const TEXTS: ByMonth = ByMonth {
    title: "Utfall mot budget, månad för månad",
    shown: "Visa",
    so_far: |name, month, cost, deviation, against| {
        let than = match against {
            Ordering::Greater => format!("{deviation} mer än budgeten för de månaderna"),
            Ordering::Less => format!("{deviation} mindre än budgeten för de månaderna"),
            Ordering::Equal => "precis budgeten för de månaderna".to_owned(),
        };
        format!("{name}: {cost} till och med {month}, {than}.")
    },
    expected: |cost, budget, deviation, against| {
        format!("Hela året väntas kosta {cost}, {}.", against_budget(budget, deviation, against))
    },
    in_all: |name, cost, budget, deviation, against| {
        format!("{name}: hela året kostade {cost}, {}.", against_budget(budget, deviation, against))
    },
    band: |low, high| format!("I två år av tre väntas avvikelsen bli mellan {low} och {high} miljoner kr."),
    not_reported: |name, month| format!("{name}: inget utfall är inlagt för {month}."),
    reported_of: |reported, count| {
        format!("Talen gäller de {reported} av {count} nämnder som har rapporterat.")
    },
    band_about: "Staplarna är utfallet, den streckade linjen prognosen. Bandet runt den visar hur mycket nämnder brukar avvika utan särskilda händelser. Så brett är det enligt ett antagande.",
    band_unknown: "Staplarna är utfallet, den streckade linjen prognosen. Hur säker den är går inte att säga: det är inte angivet vilka verksamheter nämnden har.",
    to_assumptions: "Ändra under Antaganden",
    cost: "Hur mycket: från januari, mnkr",
    deviation: "Hur långt ifrån: avvikelse från budgeten, mnkr",
    cost_of: |name, moves| format!("{name}, från januari, mnkr: {moves}"),
    deviation_of: |name, moves| format!("{name}, avvikelse från budgeten, mnkr: {moves}"),
    expected_in: |month| format!("{month} väntas"),
    budget_line: "budget",
    budget_end: "Budget",
    forecast_end: "Prognos",
    outturn_end: "Utfall",
    table: "Visa som tabell",
    table_of: |name| format!("{name}, från januari till slutet av varje månad, mnkr"),
    month: "Till och med",
    low: "Lägst",
    unknown: "går inte att säga",
    high: "Högst",
};

fn against_budget(budget: &str, deviation: &str, against: Ordering) -> String {
    match against {
        Ordering::Greater => format!("{deviation} mer än budgeten på {budget}"),
        Ordering::Less => format!("{deviation} mindre än budgeten på {budget}"),
        Ordering::Equal => "precis som i budgeten".to_owned(),
    }
}
