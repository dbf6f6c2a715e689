//! Units of amounts, as headings and cells name them.

use rust_decimal::Decimal;

use model::money::{MILLION, THOUSAND};

/// The unit of the pasted amounts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum PastedUnit {
    /// Kronor.
    Kronor,
    /// Thousand kronor.
    #[default]
    Thousands,
    /// Million kronor.
    Millions,
}

impl PastedUnit {
    /// Kronor in one of it.
    #[must_use]
    pub fn factor(self) -> Decimal {
        match self {
            Self::Kronor => Decimal::ONE,
            Self::Thousands => THOUSAND,
            Self::Millions => MILLION,
        }
    }
}

/// The unit that one word names.
fn unit(word: &str) -> Option<PastedUnit> {
    match word {
        "kr" | "kronor" | "sek" => Some(PastedUnit::Kronor),
        "tkr" | "ksek" | "tusen" | "tusental" | "tusentals" | "thousand" | "thousands" => {
            Some(PastedUnit::Thousands)
        }
        "mnkr" | "mkr" | "msek" | "mn" | "milj" | "miljon" | "miljoner" | "million" | "millions" => {
            Some(PastedUnit::Millions)
        }
        _ => None,
    }
}

/// The unit that a heading names: in "tusen kronor" that of the scale. None if it names several scales, or one that amounts are not
/// read in.
pub fn unit_of_words(heading: &str) -> Option<PastedUnit> {
    let heading = heading.to_ascii_lowercase().replace("1 000", "1000").replace("1\u{a0}000", "1000");
    let words: Vec<&str> =
        heading.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    if words.iter().any(|word| ["mdkr", "mdr", "miljard", "miljarder", "billion"].contains(word)) {
        return None;
    }
    let is_thousand = |pair: &[&str]| matches!(pair, ["1000", "kr" | "kronor" | "sek" | "tal" | "tals"]);
    let thousand = words.windows(2).any(is_thousand).then_some(PastedUnit::Thousands);
    let named: Vec<PastedUnit> = words.iter().filter_map(|word| unit(word)).chain(thousand).collect();
    let mut scales = named.iter().copied().filter(|unit| *unit != PastedUnit::Kronor);
    let Some(first) = scales.next() else { return named.first().copied() };
    scales.all(|scale| scale == first).then_some(first)
}

/// What stands before the unit at the end of `cell`, and the unit.
pub fn split_unit(cell: &str) -> (&str, Option<PastedUnit>) {
    let digits = cell.trim_end_matches(char::is_alphabetic);
    let word = cell.get(digits.len()..).unwrap_or_default().to_ascii_lowercase();
    match unit(&word) {
        Some(unit) if !digits.trim().is_empty() => (digits, Some(unit)),
        Some(_) | None => (cell, None),
    }
}
