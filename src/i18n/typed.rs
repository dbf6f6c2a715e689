//! Numbers that a user types or pastes, with their units.
//!
//! What the page writes into a field it reads back as the same number. A mark that can separate decimals as well as thousands
//! is never guessed at, unless the page itself writes numbers in only one of the two ways.

use rust_decimal::Decimal;

use super::numbers::{HARD_SPACE, MINUS, NumberFormat};
use super::{LANGUAGES, Language, Texts};
use model::law::Measure;
use model::money::{DecimalExt, MILLION, THOUSAND, parse_decimal};

/// The unit of a number field.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum InputUnit {
    /// Million kronor.
    #[default]
    Millions,
    /// Kronor per 100 kronor.
    PerHundred,
    /// Per cent.
    Percent,
    /// A weight or another factor.
    Factor,
    /// Kronor.
    Kronor,
    /// Kronor a month.
    KronorPerMonth,
    /// Kronor a month, without decimals: an income.
    WholeKronorPerMonth,
    /// Kronor per inhabitant.
    KronorPerInhabitant,
    /// Years.
    Years,
    /// Persons.
    Persons,
}

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

impl InputUnit {
    /// All of them.
    pub const ALL: [Self; 10] = [
        Self::Millions,
        Self::PerHundred,
        Self::Percent,
        Self::Factor,
        Self::Kronor,
        Self::KronorPerMonth,
        Self::WholeKronorPerMonth,
        Self::KronorPerInhabitant,
        Self::Years,
        Self::Persons,
    ];

    /// The unit as the field shows it.
    #[must_use]
    pub fn word(self, language: Language) -> &'static str {
        let common = &language.texts().common;
        match self {
            Self::Millions => common.mnkr,
            Self::PerHundred | Self::Kronor => common.kr,
            Self::Percent => "%",
            Self::Factor => "×",
            Self::KronorPerMonth | Self::WholeKronorPerMonth => common.kr_a_month,
            Self::KronorPerInhabitant => common.per_inhabitant,
            Self::Years => common.years,
            Self::Persons => common.persons,
        }
    }

    /// Whether the field takes no decimals.
    #[must_use]
    pub fn is_whole(self) -> bool {
        matches!(self, Self::WholeKronorPerMonth | Self::Years | Self::Persons)
    }

    /// Whether a whole number without a sign and unit is all that the field takes.
    #[must_use]
    pub fn is_plain(self) -> bool {
        matches!(self, Self::Years | Self::Persons)
    }

    /// The number that `text` says in a field of this unit: kronor for all amounts, otherwise in the unit itself.
    ///
    /// # Errors
    /// When it is not a number, can be two numbers, or has a unit that cannot be used in the field.
    pub fn read(self, language: Language, text: &str) -> Result<Decimal, NumberError> {
        let typed = parse(language, text, self.is_whole())?;
        let factor = self.factor(typed.unit).ok_or(NumberError::UnitNotHere)?;
        typed.number.try_mul(factor).ok_or(NumberError::NotANumber)
    }

    /// What a number typed with `unit` is multiplied by; none where the field does not take the unit.
    fn factor(self, unit: TypedUnit) -> Option<Decimal> {
        const HUNDREDTH: Decimal = Decimal::from_parts(1, 0, 0, false, 2);
        let is_per_month = matches!(self, Self::KronorPerMonth | Self::WholeKronorPerMonth);
        let is_amount =
            is_per_month || matches!(self, Self::Millions | Self::Kronor | Self::KronorPerInhabitant);
        let (fits, factor) = match unit {
            TypedUnit::Own => (true, if self == Self::Millions { MILLION } else { Decimal::ONE }),
            TypedUnit::Percent => (matches!(self, Self::Percent | Self::PerHundred), Decimal::ONE),
            TypedUnit::Ore => (self == Self::PerHundred, HUNDREDTH),
            TypedUnit::Kronor => (is_amount || self == Self::PerHundred, Decimal::ONE),
            TypedUnit::Thousands => (is_amount, THOUSAND),
            TypedUnit::Millions => (matches!(self, Self::Millions | Self::Kronor), MILLION),
            TypedUnit::KronorPerMonth => (is_per_month, Decimal::ONE),
            TypedUnit::KronorPerInhabitant => (self == Self::KronorPerInhabitant, Decimal::ONE),
            TypedUnit::Years => (self == Self::Years, Decimal::ONE),
            TypedUnit::Persons => (self == Self::Persons, Decimal::ONE),
            TypedUnit::Factor => (self == Self::Factor, Decimal::ONE),
        };
        fits.then_some(factor)
    }

    /// A number with its unit, as an example of what the field takes.
    #[must_use]
    pub fn example(self, language: Language) -> String {
        let (number, scale) = match self {
            Self::Millions => (125, 1),
            Self::PerHundred => (1208, 2),
            Self::Percent => (25, 1),
            Self::Factor => (105, 2),
            Self::Kronor | Self::KronorPerMonth | Self::WholeKronorPerMonth => (35_000, 0),
            Self::KronorPerInhabitant => (1_500, 0),
            Self::Years => (3, 0),
            Self::Persons => (150, 0),
        };
        let number = language.number(Decimal::new(number, scale), scale);
        match self {
            Self::Percent => language.with_percent_sign(&number),
            Self::Factor => number,
            Self::Millions
            | Self::PerHundred
            | Self::Kronor
            | Self::KronorPerMonth
            | Self::WholeKronorPerMonth
            | Self::KronorPerInhabitant
            | Self::Years
            | Self::Persons => format!("{number}{HARD_SPACE}{}", self.word(language)),
        }
    }
}

impl From<Measure> for InputUnit {
    fn from(measure: Measure) -> Self {
        match measure {
            Measure::Percent => Self::Percent,
            Measure::Factor => Self::Factor,
            Measure::Kronor => Self::Kronor,
            Measure::KronorPerInhabitant => Self::KronorPerInhabitant,
            Measure::KronorPerMonth => Self::KronorPerMonth,
            Measure::Years => Self::Years,
            Measure::Persons => Self::Persons,
        }
    }
}

/// The number that `text` says, as `language` writes numbers. Units are understood in all languages. `whole`: the number in
/// the field's own unit has no decimals, so that a mark before three digits separates thousands.
///
/// # Errors
/// When it is not a number, can be two numbers, or has a unit that is not known.
pub fn parse(language: Language, text: &str, whole: bool) -> Result<Typed, NumberError> {
    let text = plain_text(text).replace(",-", ":-");
    let text = text.trim();
    let (negative, plus) = (text.starts_with('-'), text.starts_with('+'));
    let text = text.strip_prefix(['-', '+']).unwrap_or(text).trim_start();
    let format = &language.0.numbers;
    let end = text.find(|c: char| !(c.is_ascii_digit() || format.is_mark(c))).unwrap_or(text.len());
    let (digits, unit) = text.split_at_checked(end).ok_or(NumberError::NotANumber)?;
    let unit = typed_unit(&without_spaces(unit));
    let whole = whole && !matches!(unit, Some(TypedUnit::Thousands | TypedUnit::Millions));
    let mut number = format.read_digits(digits.trim_end(), whole)?;
    if negative {
        number.set_sign_negative(true);
    }
    Ok(Typed { number, unit: unit.ok_or(NumberError::UnitNotHere)?, plus })
}

/// `text` in small ASCII letters, as far as it can be: without what nobody sees in pasted text, letters without their dots
/// and rings, one kind of space and one of minus. Only of ASCII: the tables of all other letters are 12 kB of the first module.
fn plain_text(text: &str) -> String {
    let plain = |c: char| match c {
        // Soft hyphen, combining accents, joiners, marks of direction, byte order mark.
        '\u{ad}'
        | '\u{300}'..='\u{36f}'
        | '\u{200b}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}'
        | '\u{feff}' => None,
        'ö' | 'Ö' => Some('o'),
        'å' | 'ä' | 'Å' | 'Ä' => Some('a'),
        MINUS | '\u{2010}'..='\u{2013}' => Some('-'),
        c if c.is_whitespace() => Some(' '),
        c => Some(c.to_ascii_lowercase()),
    };
    text.chars().filter_map(plain).collect()
}

/// A unit in plain text, without spaces and without the point of an abbreviation.
fn without_spaces(unit: &str) -> String {
    unit.trim_end_matches([' ', '.']).replace(' ', "")
}

fn typed_unit(unit: &str) -> Option<TypedUnit> {
    match unit {
        "" => return Some(TypedUnit::Own),
        "%" => return Some(TypedUnit::Percent),
        "×" | "x" => return Some(TypedUnit::Factor),
        // Other ways of writing the currency's units.
        "kronor" | ":-" => return Some(TypedUnit::Kronor),
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
            (common.kr_a_month, TypedUnit::KronorPerMonth),
            (common.per_inhabitant, TypedUnit::KronorPerInhabitant),
            (common.years, TypedUnit::Years),
            (common.persons, TypedUnit::Persons),
        ];
        words.into_iter().find(|(word, _)| without_spaces(&plain_text(word)) == unit).map(|(_, unit)| unit)
    })
}

impl NumberFormat {
    /// Whether `c` may stand among the digits of a number. A space, a comma and a point may in every language.
    fn is_mark(&self, c: char) -> bool {
        matches!(c, ' ' | ',' | '.') || c == self.decimal_mark || c == self.group_separator
    }

    /// The number that digits and marks say. The last mark is the decimal mark, the others separate groups of exactly three
    /// digits; or all separate groups. Where both are possible, `whole` or what this language writes decides, or nothing does.
    fn read_digits(&self, digits: &str, whole: bool) -> Result<Decimal, NumberError> {
        let last = digits.char_indices().rfind(|(_, c)| self.is_mark(*c));
        let (before, mark, after) = match last {
            Some((at, mark)) => {
                let after = digits.get(at.saturating_add(mark.len_utf8())..);
                (digits.get(..at).unwrap_or(digits), mark, after.unwrap_or(digits))
            }
            None => (digits, self.decimal_mark, "0"),
        };
        let number = |whole: &str, part: &str| {
            let whole = whole.chars().filter(char::is_ascii_digit);
            let text: String = whole.chain(['.']).chain(part.chars()).collect();
            parse_decimal(&text).filter(|_| digits.len() <= 24).ok_or(NumberError::NotANumber)
        };
        let is_decimal_mark = matches!(mark, ',' | '.') || mark == self.decimal_mark;
        let separator = before.chars().find(|c| self.is_mark(*c));
        let is_decimal = is_decimal_mark
            && separator.is_none_or(|separator| separator != mark && is_grouped(before, separator));
        if !is_grouped(digits, mark) || last.is_none() {
            return if is_decimal { number(before, after) } else { Err(NumberError::NotANumber) };
        }
        // The page writes no zero at the end of three decimals.
        let writes_decimals = mark == self.decimal_mark && !after.ends_with('0');
        if !is_decimal || whole || mark == self.group_separator {
            number(digits, "0")
        } else if writes_decimals {
            number(before, after)
        } else {
            Err(NumberError::Ambiguous([number(before, after)?, number(digits, "0")?]))
        }
    }
}

/// Whether `separator` divides `text` into groups of three digits, of which the first may be shorter.
fn is_grouped(text: &str, separator: char) -> bool {
    text.split(separator).enumerate().all(|(at, group)| {
        let has_length =
            if at == 0 { matches!(group.len(), 1..=3) && !group.starts_with('0') } else { group.len() == 3 };
        has_length && group.bytes().all(|byte| byte.is_ascii_digit())
    })
}

#[cfg(test)]
mod tests;
