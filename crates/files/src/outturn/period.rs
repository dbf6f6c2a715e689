//! The month and the year that a heading or a cell names.

use super::words::{PERIOD, Token, has_word, month};
use model::follow_up::Month;

/// The first day of a month, in a date of digits.
const FIRST_DAY: &str = "01";

/// The last days of months: "t.o.m. 31 aug".
const LAST_DAYS: [&str; 4] = ["28", "29", "30", "31"];

/// A month, a year, or both.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Period {
    pub(super) month: Option<Month>,
    pub(super) year: Option<u16>,
    /// Whether it is the months from January to `month`.
    pub(super) is_to_date: bool,
}

/// The period that `tokens` name. None where there is none, or where several can be meant.
pub(super) fn period(tokens: &[Token]) -> Option<Period> {
    let words: Vec<(usize, Month)> = tokens
        .iter()
        .enumerate()
        .filter_map(|(at, token)| token.word().and_then(month).map(|month| (at, month)))
        .collect();
    match words.as_slice() {
        [] => of_numbers(tokens),
        [(at, month)] => {
            Some(Period { month: Some(*month), year: year_beside(tokens, *at)?, is_to_date: false })
        }
        [(_, Month::January), (at, month)] => {
            Some(Period { month: Some(*month), year: year_beside(tokens, *at)?, is_to_date: true })
        }
        [..] => None,
    }
}

/// The year beside the name of a month: one of four digits anywhere, or one of two digits after it ("jan-25"). None where a number
/// can be a day as well as a year ("25-jan").
#[allow(clippy::option_option, reason = "no year is not the same as an unclear one")]
fn year_beside(tokens: &[Token], at: usize) -> Option<Option<u16>> {
    let number = |at: Option<usize>| tokens.get(at?)?.number();
    let before = number(at.checked_sub(1)).filter(|digits| digits.len() <= 2);
    if before.is_some_and(|day| !LAST_DAYS.contains(&day)) {
        return None;
    }
    let mut whole = tokens.iter().filter_map(Token::number).filter_map(year);
    if let Some(year) = whole.next() {
        return whole.all(|other| other == year).then_some(Some(year));
    }
    if let Some(digits) = number(at.checked_add(1)).filter(|digits| digits.len() == 2) {
        return Some(digits.parse().ok().map(|short: u16| short.saturating_add(2_000)));
    }
    Some(None)
}

/// A year of four digits.
fn year(digits: &str) -> Option<u16> {
    let year = digits.parse().ok().filter(|_| digits.len() == 4)?;
    (1990..=2100).contains(&year).then_some(year)
}

/// A month's number of one or two digits.
fn month_number(digits: &str) -> Option<Month> {
    Month::from_number(digits.parse().ok().filter(|_| digits.len() <= 2)?)
}

/// "202501" and "20250131".
fn year_and_month(digits: &str) -> Option<(u16, Month)> {
    let is_whole = digits.len() == 6 || digits.len() == 8;
    let (of_year, rest) = digits.split_at_checked(4).filter(|_| is_whole)?;
    let day = rest.get(2..).filter(|day| !day.is_empty());
    if day.is_some_and(|day| day != FIRST_DAY && !LAST_DAYS.contains(&day)) {
        return None;
    }
    Some((year(of_year)?, month_number(rest.get(..2)?)?))
}

/// A period without a month's name.
fn of_numbers(tokens: &[Token]) -> Option<Period> {
    let numbers: Vec<&str> = tokens.iter().filter_map(Token::number).collect();
    let of = |year, month| Some(Period { month, year, is_to_date: false });
    let is_plain = tokens.len() == numbers.len() || has_word(tokens, &PERIOD);
    match numbers.as_slice() {
        [one] => match (year_and_month(one), year(one), month_number(one)) {
            (Some((year, month)), _, _) => of(Some(year), Some(month)),
            (None, Some(year), _) => of(Some(year), None),
            (None, None, Some(month)) if is_plain => of(None, Some(month)),
            (None, None, _) => None,
        },
        [from, to] if year_and_month(from).is_some() => {
            let ((from_year, from), (to_year, to)) = (year_and_month(from)?, year_and_month(to)?);
            let is_to_date = from_year == to_year && from == Month::January;
            is_to_date.then_some(Period { month: Some(to), year: Some(to_year), is_to_date })
        }
        [first, second] if year(first).is_some() => of(year(first), Some(month_number(second)?)),
        // Spreadsheets show a month as its first day or its last one; another day is that of a report.
        [first, second, day] if year(first).is_some() => {
            let is_month = *day == FIRST_DAY || LAST_DAYS.contains(day);
            of(year(first), Some(month_number(second).filter(|_| is_month)?))
        }
        [first, second] if year(second).is_some() => of(year(second), Some(month_number(first)?)),
        [first, second] if is_plain && month_number(first) == Some(Month::January) => {
            Some(Period { month: Some(month_number(second)?), year: None, is_to_date: true })
        }
        [..] => None,
    }
}
