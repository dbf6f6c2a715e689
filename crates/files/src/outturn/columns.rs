//! What the headings say of the columns.

use super::period::{Period, period};
use super::words::{
    BUDGET, DEVIATION, FORECAST, MONTHLY, OTHER_MEASURES, OUTTURN, PERIOD, PREVIOUS, SUMS, TO_DATE, Token,
    WHOLE_YEAR, YEAR, has_word, tokens,
};
use super::{ColumnKind, ReadColumn, Span};
use crate::pasted::units::unit_of_words;
use model::follow_up::Month;

/// A text above a column, with what it says.
struct Said {
    tokens: Vec<Token>,
    period: Option<Period>,
    kind: Option<ColumnKind>,
    span: Option<Span>,
}

impl Said {
    fn new(text: &str) -> Self {
        let tokens = tokens(text);
        let period = period(&tokens);
        let is_to_date = period.is_some_and(|period| period.is_to_date);
        let span = if says_to_date(&tokens) || is_to_date {
            Some(Span::ToDate)
        } else {
            says_monthly(&tokens).then_some(Span::Monthly)
        };
        Self { kind: kind(text, &tokens), tokens, period, span }
    }

    fn month(&self) -> Option<Month> {
        self.period?.month
    }

    fn year(&self) -> Option<u16> {
        self.period?.year
    }

    fn is_year_before(&self) -> bool {
        has_word(&self.tokens, &PREVIOUS) && has_word(&self.tokens, &YEAR)
            || has_word(&self.tokens, &["fjolaret"])
    }
}

/// What the column with these headings, the lowest first, is under `titles`, which are of the whole table.
pub(super) fn column(number: usize, headings: &[&str], titles: &[&str]) -> ReadColumn {
    let said: Vec<Said> = headings.iter().map(|text| Said::new(text)).collect();
    let above: Vec<Said> = titles.iter().map(|text| Said::new(text)).collect();
    let own_month = said.iter().find(|text| text.month().is_some());
    let from_title = above.iter().find(|text| text.month().is_some());
    let own_year = said.iter().find_map(Said::year);
    let is_year_before = own_year.is_none() && said.iter().any(Said::is_year_before);
    let own_kind = said.iter().find_map(|text| text.kind);
    let is_period = own_month.is_some() || own_year.is_some();
    let kind = match (own_kind, headings.first()) {
        (Some(kind), _) => kind,
        (None, _) if is_period => title_kind(&above),
        (None, Some(heading)) if is_unit(heading) => title_kind(&above),
        (None, _) => said.iter().find_map(of_rows).unwrap_or(ColumnKind::Other),
    };
    let is_whole_year = own_month.is_none()
        && kind == ColumnKind::Outturn
        && said.iter().any(|text| has_word(&text.tokens, &WHOLE_YEAR));
    let (month, span) = if is_whole_year {
        (Some(Month::December), Some(Span::ToDate))
    } else {
        // A title such as "January to August" says nothing of columns with months of their own.
        let words = above.iter().find_map(|text| {
            let is_range = text.period.is_some_and(|period| period.is_to_date);
            text.span.filter(|_| own_month.is_none() || !is_range || says_to_date(&text.tokens))
        });
        (own_month.or(from_title).and_then(Said::month), said.iter().find_map(|text| text.span).or(words))
    };
    ReadColumn {
        column: number,
        heading: headings.iter().rev().copied().filter(|text| !text.is_empty()).collect::<Vec<_>>().join(" "),
        kind,
        month,
        year: own_year,
        is_year_before,
        span,
    }
}

/// The year that a title names.
pub(super) fn year(title: &str) -> Option<u16> {
    Said::new(title).year()
}

/// Whether `text` says something of a column with amounts, or is over a column with months or years.
pub(super) fn says_something(text: &str) -> bool {
    let said = Said::new(text);
    said.period.is_some() || said.kind.is_some() || of_rows(&said).is_some()
}

/// The kind of the columns that have only a month, by what a title says of all.
fn title_kind(titles: &[Said]) -> ColumnKind {
    // "Kostnader per nämnd" is what net costs are called, too.
    let is_said = |text: &&Said| {
        text.kind != Some(ColumnKind::Other) || !has_word(&text.tokens, &["kostnader", "costs"])
    };
    titles.iter().filter(is_said).find_map(|text| text.kind).unwrap_or(ColumnKind::Outturn)
}

/// A column with the month or the year of each row.
fn of_rows(said: &Said) -> Option<ColumnKind> {
    let all = |lists: &[&[&str]]| {
        let is_listed = |word: &str| lists.iter().any(|list| list.contains(&word));
        !said.tokens.is_empty() && said.tokens.iter().all(|token| token.word().is_some_and(is_listed))
    };
    if all(&[&YEAR]) {
        return Some(ColumnKind::Year);
    }
    let is_of_months = has_word(&said.tokens, &PERIOD) && all(&[&YEAR, &PERIOD, &["och", "and", "nr"]]);
    is_of_months.then_some(ColumnKind::Month)
}

fn kind(text: &str, tokens: &[Token]) -> Option<ColumnKind> {
    let has = |list: &[&str]| has_word(tokens, list);
    if text.contains('%') || has(&OTHER_MEASURES) && !super::signs::Said::new(text).says_anything() {
        return Some(ColumnKind::Other);
    }
    let is_outturn = has(&OUTTURN);
    let is_sum = has(&SUMS) && period(tokens).is_none_or(|period| period.month.is_none());
    if is_sum && !is_outturn && !says_to_date(tokens) {
        Some(ColumnKind::Other)
    } else if has(&DEVIATION) {
        Some(ColumnKind::Deviation)
    } else if has(&FORECAST) {
        Some(if has(&PREVIOUS) { ColumnKind::Other } else { ColumnKind::Forecast })
    } else if has(&BUDGET) {
        Some(if is_outturn { ColumnKind::Other } else { ColumnKind::Budget })
    } else {
        (is_outturn || says_to_date(tokens) || says_monthly(tokens)).then_some(ColumnKind::Outturn)
    }
}

fn says_to_date(tokens: &[Token]) -> bool {
    let is_abbreviation =
        |three: &[Token]| three.iter().map(Token::word).eq([Some("t"), Some("o"), Some("m")]);
    has_word(tokens, &TO_DATE) || tokens.windows(3).any(is_abbreviation)
}

fn says_monthly(tokens: &[Token]) -> bool {
    let is_monthly = |two: &[Token]| {
        matches!(two, [Token::Word(one), Token::Word(other)]
            if ["per", "i", "a"].contains(&one.as_str()) && ["manad", "manaden", "month"].contains(&other.as_str()))
    };
    has_word(tokens, &MONTHLY) || tokens.windows(2).any(is_monthly)
}

/// Whether a heading is nothing but a unit.
pub(super) fn is_unit(heading: &str) -> bool {
    unit_of_words(heading).is_some() && tokens(heading).len() <= 2
}
