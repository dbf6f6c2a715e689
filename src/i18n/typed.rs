//! Numbers that a user types or pastes, with their units.
//!
//! What the page writes into a field it reads back as the same number. A mark that can separate decimals as well as thousands
//! is never guessed at, unless the page itself writes numbers in only one of the two ways.

mod input_unit;

use rust_decimal::Decimal;

pub use self::input_unit::InputUnit;
use super::numbers::{MINUS, NumberFormat};
use super::{LANGUAGES, Language, Texts};
use model::money::DecimalExt;

/// A unit typed after a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TypedUnit {
    /// None: the field's own.
    Own,
    /// Per cent.
    Percent,
    /// Öre.
    Ore,
    /// Kronor.
    Kronor,
    /// Thousand kronor.
    Thousands,
    /// Million kronor.
    Millions,
    /// Kronor a month.
    KronorPerMonth,
    /// Kronor per inhabitant.
    KronorPerInhabitant,
    /// Years.
    Years,
    /// Persons.
    Persons,
    /// Times.
    Factor,
}

/// What someone typed into a number field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Typed {
    /// The number.
    pub number: Decimal,
    /// The unit typed after it, if any.
    pub unit: TypedUnit,
    /// Whether it was typed with a plus: a change rather than a value.
    pub plus: bool,
}

/// Why typed text is not read as a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NumberError {
    /// It is not a number.
    NotANumber,
    /// Its unit is not known, or cannot be used in the field.
    UnitNotHere,
    /// Its mark can separate decimals or thousands: both numbers, without their sign.
    Ambiguous([Decimal; 2]),
}

/// The number that `text` says, as `language` writes numbers. Units are understood in all languages. `whole`: the number in
/// the field's own unit has no decimals, so that a mark before three digits separates thousands.
///
/// # Errors
/// When it is not a number, can be two numbers, or has a unit that is not known.
pub fn parse(language: Language, text: &str, whole: bool) -> Result<Typed, NumberError> {
    let format = &language.0.numbers;
    let mut digits = Digits::default();
    // Accounts write negative amounts in brackets.
    let in_brackets = text.trim().strip_prefix('(').and_then(|rest| rest.strip_suffix(')'));
    let mut sign = in_brackets.map(|_| '-');
    let text = in_brackets.unwrap_or(text);
    // What stands after the last digit: a mark, if more digits follow.
    let mut mark = None;
    let mut unit = String::new();
    for c in text.chars().filter_map(plain) {
        let is_mark = matches!(c, ' ' | ',' | '.') || c == format.decimal_mark || c == format.group_separator;
        if !unit.is_empty() {
            if !matches!(c, ' ' | '.') {
                unit.push(c);
            }
        } else if let Some(digit) = c.to_digit(10) {
            digits.push(digit, mark.take());
        } else if digits.count == 0 && sign.is_none() && matches!(c, '+' | '-') {
            sign = Some(c);
        } else if !is_mark {
            unit.extend(mark.take().filter(|mark| *mark != ' '));
            unit.push(c);
        } else if digits.count > 0 && (mark.is_none() || mark == Some(c) && c == ' ') {
            mark = Some(c);
        } else if c != ' ' || digits.count > 0 {
            return Err(NumberError::NotANumber);
        }
    }
    if mark.is_some_and(|mark| mark != ' ') {
        return Err(NumberError::NotANumber);
    }
    let unit = typed_unit(&unit);
    let whole = whole && !matches!(unit, Some(TypedUnit::Thousands | TypedUnit::Millions));
    let number = digits.number(format, whole)?;
    let number = if sign == Some('-') { Decimal::ZERO.try_sub(number) } else { Some(number) };
    let number = number.ok_or(NumberError::NotANumber)?;
    Ok(Typed { number, unit: unit.ok_or(NumberError::UnitNotHere)?, plus: sign == Some('+') })
}

/// A character of typed text: nothing for what nobody sees in pasted text, a small letter without dots and rings, one kind of
/// space and one of minus. Letters of ASCII only: the tables of all others are 12 kB of the first module.
fn plain(c: char) -> Option<char> {
    Some(match c {
        // Soft hyphen, combining accents, joiners, marks of direction, byte order mark.
        '\u{ad}'
        | '\u{300}'..='\u{36f}'
        | '\u{200b}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}'
        | '\u{feff}' => return None,
        'ö' | 'Ö' => 'o',
        'å' | 'ä' | 'Å' | 'Ä' => 'a',
        MINUS | '\u{2010}'..='\u{2013}' => '-',
        c if c.is_whitespace() || c == '\'' || c == '’' => ' ',
        c => c.to_ascii_lowercase(),
    })
}

/// The unit in plain text without spaces and points.
fn typed_unit(unit: &str) -> Option<TypedUnit> {
    match unit {
        "" => return Some(TypedUnit::Own),
        "%" => return Some(TypedUnit::Percent),
        "×" | "x" => return Some(TypedUnit::Factor),
        // Other ways of writing the currency's units.
        "kronor" | ":-" | ",-" => return Some(TypedUnit::Kronor),
        "mkr" | "mn" => return Some(TypedUnit::Millions),
        "kr/manad" | "krimanaden" | "sekamonth" => return Some(TypedUnit::KronorPerMonth),
        _ => {}
    }
    LANGUAGES.iter().find_map(|language| {
        let Texts { common, levers, .. } = language.texts();
        let words = [
            (common.percent, TypedUnit::Percent),
            (levers.ore, TypedUnit::Ore),
            (common.kr, TypedUnit::Kronor),
            (common.tkr, TypedUnit::Thousands),
            (common.mnkr, TypedUnit::Millions),
            (common.millions, TypedUnit::Millions),
            (common.kr_a_month, TypedUnit::KronorPerMonth),
            (common.per_inhabitant, TypedUnit::KronorPerInhabitant),
            (common.years, TypedUnit::Years),
            (common.persons, TypedUnit::Persons),
        ];
        let is_unit =
            |word: &str| word.chars().filter_map(plain).filter(|c| !matches!(c, ' ' | '.')).eq(unit.chars());
        words.into_iter().find(|(word, _)| is_unit(word)).map(|(_, unit)| unit)
    })
}

/// The digits of a number and the marks between them.
#[derive(Default)]
struct Digits {
    /// All digits as one number.
    all: i64,
    count: u32,
    /// How many stand after the last mark.
    after: u32,
    last: u32,
    /// The first mark and the last.
    marks: Option<(char, char)>,
    has_one_mark: bool,
    /// Whether the marks before the last one separate groups of three digits, of which the first may be shorter.
    is_grouped: bool,
}

impl Digits {
    /// Appends a digit, and the mark that stands before it.
    fn push(&mut self, digit: u32, mark: Option<char>) {
        if let Some(mark) = mark {
            self.has_one_mark = self.marks.is_none();
            let (first, is_grouped) = match self.marks {
                None => (mark, self.count <= 3 && self.all != 0),
                Some((first, last)) => (first, self.is_grouped && self.after == 3 && first == last),
            };
            (self.marks, self.is_grouped, self.after) = (Some((first, mark)), is_grouped, 0);
        }
        self.all = self.all.saturating_mul(10).saturating_add(digit.into());
        self.last = digit;
        self.count = self.count.saturating_add(1);
        self.after = self.after.saturating_add(1);
    }

    /// The number. The last mark is the decimal mark, and the others separate groups of exactly three digits; or all separate
    /// groups. Where both are possible, `whole` decides or what the language itself writes, or nothing does.
    fn number(&self, format: &NumberFormat, whole: bool) -> Result<Decimal, NumberError> {
        let number = |decimals| {
            let number = Decimal::try_from_i128_with_scale(self.all.into(), decimals).ok();
            number.filter(|_| matches!(self.count, 1..=18)).ok_or(NumberError::NotANumber)
        };
        let Some((first, mark)) = self.marks else { return number(0) };
        let is_decimal_mark = matches!(mark, ',' | '.') || mark == format.decimal_mark;
        let is_decimal = is_decimal_mark && (self.has_one_mark || self.is_grouped && first != mark);
        let is_whole = self.is_grouped && self.after == 3 && first == mark;
        if !is_whole {
            return if is_decimal { number(self.after) } else { Err(NumberError::NotANumber) };
        }
        if !is_decimal || whole || mark == format.group_separator {
            number(0)
        } else if mark == format.decimal_mark && self.last != 0 {
            // A language writes no zero at the end of three decimals.
            number(self.after)
        } else {
            Err(NumberError::Ambiguous([number(self.after)?, number(0)?]))
        }
    }
}

#[cfg(test)]
mod tests;
