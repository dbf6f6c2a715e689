//! The words and numbers of a heading.

use crate::pasted::names::{letter, letters};
use model::follow_up::Month;

/// A part of a heading.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Token {
    /// Letters, small and without accents.
    Word(String),
    /// Digits.
    Number(String),
}

impl Token {
    pub(super) fn word(&self) -> Option<&str> {
        match self {
            Self::Word(word) => Some(word),
            Self::Number(_) => None,
        }
    }

    pub(super) fn number(&self) -> Option<&str> {
        match self {
            Self::Word(_) => None,
            Self::Number(digits) => Some(digits),
        }
    }
}

/// The words and numbers of `text`, in order. "2025M01" has a word between two numbers.
pub(super) fn tokens(text: &str) -> Vec<Token> {
    let mut tokens = Vec::new();
    let mut is_new = true;
    for c in letters(text) {
        let small = letter(c);
        let is_digit = c.is_ascii_digit();
        let goes_on = tokens.last_mut().filter(|_| !is_new).and_then(|last| match last {
            Token::Word(word) => (small != ' ').then_some((word, small)),
            Token::Number(digits) => is_digit.then_some((digits, c)),
        });
        is_new = false;
        if let Some((text, letter)) = goes_on {
            text.push(letter);
        } else if is_digit {
            tokens.push(Token::Number(c.to_string()));
        } else if small != ' ' {
            tokens.push(Token::Word(small.to_string()));
        } else {
            is_new = true;
        }
    }
    tokens
}

/// Whether one of the words is in `list`.
pub(super) fn has_word(tokens: &[Token], list: &[&str]) -> bool {
    tokens.iter().filter_map(Token::word).any(|word| list.contains(&word))
}

/// The month that a word names, in Swedish or English, whole or shortened.
pub(super) fn month(word: &str) -> Option<Month> {
    Some(match word {
        "jan" | "januari" | "january" => Month::January,
        "feb" | "febr" | "februari" | "february" => Month::February,
        "mar" | "mars" | "march" => Month::March,
        "apr" | "april" => Month::April,
        "maj" | "may" => Month::May,
        "jun" | "juni" | "june" => Month::June,
        "jul" | "juli" | "july" => Month::July,
        "aug" | "augusti" | "august" => Month::August,
        "sep" | "sept" | "september" => Month::September,
        "okt" | "oct" | "oktober" | "october" => Month::October,
        "nov" | "november" => Month::November,
        "dec" | "december" => Month::December,
        _ => return None,
    })
}

/// Words for outturn.
pub(super) const OUTTURN: [&str; 20] = [
    "arsutfall",
    "kostnad",
    "resultat",
    "result",
    "utfall",
    "bokslut",
    "redovisat",
    "redovisning",
    "belopp",
    "varde",
    "nettokostnad",
    "nettokostnader",
    "manadsutfall",
    "outturn",
    "actual",
    "actuals",
    "amount",
    "value",
    "net",
    "netto",
];

/// Words for a budget.
pub(super) const BUDGET: [&str; 6] = ["budget", "budgeterat", "anslag", "ram", "kommunbidrag", "budgeted"];

/// Words for a deviation from the budget.
pub(super) const DEVIATION: [&str; 9] = [
    "avvikelse",
    "avvikelser",
    "avv",
    "diff",
    "differens",
    "budgetavvikelse",
    "prognosavvikelse",
    "deviation",
    "variance",
];

/// Words for a forecast.
pub(super) const FORECAST: [&str; 4] = ["prognos", "arsprognos", "helarsprognos", "forecast"];

/// Words for what came before: the year before, or the forecast before.
pub(super) const PREVIOUS: [&str; 8] =
    ["fg", "foreg", "foregaende", "forra", "fjolaret", "last", "previous", "prior"];

/// Words for amounts that are accumulated from January.
pub(super) const TO_DATE: [&str; 8] =
    ["ack", "ackumulerat", "ackumulerad", "ackumulerade", "accumulated", "cumulative", "ytd", "tom"];

/// Words for amounts of one month each.
pub(super) const MONTHLY: [&str; 4] = ["manadsutfall", "manadens", "manadsvis", "monthly"];

/// Words that a month's number can have before it, and headings of columns with the month of each row.
pub(super) const PERIOD: [&str; 5] = ["period", "manad", "man", "month", "per"];

/// Words for a year.
pub(super) const YEAR: [&str; 3] = ["ar", "budgetar", "year"];

/// Words for the whole year.
pub(super) const WHOLE_YEAR: [&str; 4] = ["helar", "helaret", "bokslut", "arsutfall"];

/// Words for a part of the amounts, or another measure than an amount.
pub(super) const OTHER_MEASURES: [&str; 11] = [
    "procent",
    "andel",
    "percent",
    "share",
    "kostnader",
    "costs",
    "intakt",
    "intakter",
    "income",
    "revenue",
    "kommentar",
];

/// Words over a column that sums others.
pub(super) const SUMS: [&str; 5] = ["summa", "totalt", "total", "totalsumma", "sum"];

/// Words over a column with names, beside those for units.
pub(super) const NAMES: [&str; 23] = [
    "nr",
    "id",
    "kod",
    "konto",
    "code",
    "namnd",
    "namnder",
    "styrelse",
    "forvaltning",
    "forvaltningar",
    "verksamhet",
    "ansvar",
    "enhet",
    "organisation",
    "rad",
    "post",
    "benamning",
    "kommitte",
    "committee",
    "committees",
    "department",
    "line",
    "name",
];
