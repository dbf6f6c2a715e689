//! Numbers in pasted cells, with a decimal comma or a decimal point.

use rust_decimal::Decimal;

use super::units::{PastedUnit, split_unit};

/// What separates the decimals of the pasted numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum DecimalMarks {
    /// What the numbers themselves show.
    #[default]
    AsWritten,
    /// A comma.
    Comma,
    /// A point.
    Point,
}

impl DecimalMarks {
    /// What the numbers in `cells` show, unless it is known. [`Self::AsWritten`] if they show both or nothing.
    #[must_use]
    pub fn of_all<'a>(self, cells: impl Iterator<Item = &'a String>) -> Self {
        if self != Self::AsWritten {
            return self;
        }
        let mut shown = cells.filter_map(|cell| PastedNumber::new(cell)?.marks());
        let Some(first) = shown.next() else { return self };
        if shown.all(|other| other == first) { first } else { self }
    }
}

/// Why a cell is not read as a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NumberProblem {
    NotANumber,
    TwoMeanings([Decimal; 2]),
}

/// A cell that is not empty.
pub struct PastedNumber {
    /// The unit after it.
    pub unit: Option<PastedUnit>,
    is_negative: bool,
    /// The digits, and the marks and other characters between them.
    text: String,
}

/// How the digits and marks of a number can be read.
enum Reading {
    /// As a whole number, whose groups are separated by this mark.
    Grouped(char),
    /// With decimals after this mark.
    Decimals(char),
    /// As either.
    Either(char),
    /// Without marks.
    Plain,
    /// Not at all.
    Unreadable,
}

impl PastedNumber {
    /// None for an empty cell, or for a dash that stands for nothing.
    pub fn new(cell: &str) -> Option<Self> {
        let plain = |c: char| match c {
            '\u{2212}' | '\u{2010}'..='\u{2014}' => Some('-'),
            '\u{200b}'..='\u{200f}' | '\u{feff}' => None,
            c if c.is_whitespace() || c == '\'' || c == '’' => Some(' '),
            c => Some(c),
        };
        let text: String = cell.chars().filter_map(plain).collect();
        let (text, unit) = split_unit(text.trim());
        let text = text.trim();
        // Accounts write negative amounts in brackets.
        let in_brackets = text.strip_prefix('(').and_then(|rest| rest.strip_suffix(')'));
        let unsigned = in_brackets.or_else(|| text.strip_prefix('-'));
        let digits = unsigned.or_else(|| text.strip_prefix('+')).unwrap_or(text).trim();
        if digits.is_empty() {
            return None;
        }
        Some(Self { unit, is_negative: unsigned.is_some(), text: digits.to_owned() })
    }

    /// The decimal mark that it shows.
    fn marks(&self) -> Option<DecimalMarks> {
        match self.reading() {
            Reading::Decimals(',') | Reading::Grouped('.') => Some(DecimalMarks::Comma),
            Reading::Decimals(_) | Reading::Grouped(',') => Some(DecimalMarks::Point),
            Reading::Grouped(_) | Reading::Either(_) | Reading::Plain | Reading::Unreadable => None,
        }
    }

    /// The number, where the decimals of all numbers are separated by `marks`.
    pub fn value(&self, marks: DecimalMarks) -> Result<Decimal, NumberProblem> {
        let decimal_mark = match marks {
            DecimalMarks::AsWritten => None,
            DecimalMarks::Comma => Some(','),
            DecimalMarks::Point => Some('.'),
        };
        match self.reading() {
            Reading::Grouped(mark) if decimal_mark == Some(mark) => Err(NumberProblem::NotANumber),
            Reading::Plain | Reading::Grouped(_) => self.number(None),
            Reading::Decimals(mark) if decimal_mark.is_some_and(|known| known != mark) => {
                Err(NumberProblem::NotANumber)
            }
            Reading::Decimals(mark) => self.number(Some(mark)),
            Reading::Either(mark) => match decimal_mark {
                Some(known) => self.number(Some(mark).filter(|mark| *mark == known)),
                None => Err(NumberProblem::TwoMeanings([self.number(Some(mark))?, self.number(None)?])),
            },
            Reading::Unreadable => Err(NumberProblem::NotANumber),
        }
    }

    fn reading(&self) -> Reading {
        let groups: Vec<&str> = self.text.split([' ', ',', '.']).collect();
        if !groups.iter().all(|group| is_digits(group)) {
            return Reading::Unreadable;
        }
        let marks: Vec<char> = self.text.chars().filter(|c| !c.is_ascii_digit()).collect();
        let Some((last, others)) = marks.split_last() else { return Reading::Plain };
        let Some((after, before)) = groups.split_last() else { return Reading::Unreadable };
        let is_grouped = |groups: &[&str]| match groups.split_first() {
            Some((first, rest)) => {
                rest.is_empty() || first.len() <= 3 && rest.iter().all(|group| is_group_of_three(group))
            }
            None => false,
        };
        let are_alike = others.windows(2).all(|pair| matches!(pair, [one, other] if one == other));
        let has_same = others.contains(last);
        if is_grouped(&groups) && are_alike && (has_same || *last == ' ') {
            // "1 234 567", "1.234.567"
            return if others.iter().all(|mark| mark == last) {
                Reading::Grouped(*last)
            } else {
                Reading::Unreadable
            };
        }
        if *last == ' ' || has_same || !are_alike || !is_grouped(before) {
            return Reading::Unreadable;
        }
        let starts_with_zero = groups.first().is_some_and(|first| first.starts_with('0'));
        if others.is_empty() && is_grouped(&groups) && is_group_of_three(after) && !starts_with_zero {
            Reading::Either(*last)
        } else {
            Reading::Decimals(*last)
        }
    }

    /// The number with its decimals after the last `mark`.
    fn number(&self, mark: Option<char>) -> Result<Decimal, NumberProblem> {
        let after = mark.and_then(|mark| self.text.rsplit_once(mark)).map_or("", |(_, after)| after);
        let digits: String = self.text.chars().filter(char::is_ascii_digit).collect();
        let scale = u32::try_from(after.len()).ok();
        let whole = digits.parse::<i64>().ok().filter(|_| digits.len() <= 18);
        let number = whole.zip(scale).and_then(|(whole, scale)| {
            let whole = if self.is_negative { whole.checked_neg()? } else { whole };
            Decimal::try_from_i128_with_scale(whole.into(), scale).ok()
        });
        number.ok_or(NumberProblem::NotANumber)
    }
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.chars().all(|c| c.is_ascii_digit())
}

/// Whether `text` can be a group of digits after a separator.
pub fn is_group_of_three(text: &str) -> bool {
    text.len() == 3 && is_digits(text)
}

/// Whether `cell` is a number, whatever it means.
pub fn is_number(cell: &str) -> bool {
    PastedNumber::new(cell).is_some_and(|number| !matches!(number.reading(), Reading::Unreadable))
}
