//! Numbers to text. Swedish: hard space, comma, real minus.

use rust_decimal::Decimal;

use super::Language;
use model::law::Measure;
use model::money::{DecimalExt, MILLION, THOUSAND, to_decimals};

/// A space that does not break.
pub const HARD_SPACE: char = '\u{a0}';
/// The minus sign.
pub const MINUS: char = '\u{2212}';
/// What is shown where a number cannot be computed.
pub const NO_VALUE: &str = "–";

/// How a language writes numbers. The minus sign is [`MINUS`] in all of them.
#[derive(Debug, Clone, Copy)]
pub struct NumberFormat {
    /// What stands before the decimals.
    pub decimal_mark: char,
    /// What stands between groups of three digits.
    pub group_separator: char,
    /// Whether a hard space stands before a per cent sign.
    pub space_before_percent: bool,
}

/// An amount in the unit that suits its size, and the decimals that it is shown with.
pub(super) struct SizedAmount {
    pub value: Decimal,
    pub decimals: u32,
    /// Its unit in a table.
    pub unit: &'static str,
}

impl Language {
    /// A number with so many decimals.
    #[must_use]
    pub fn number(self, value: Decimal, decimals: u32) -> String {
        let rounded = to_decimals(value, decimals);
        let digits = format!("{:.*}", usize::try_from(decimals).unwrap_or(0), rounded.abs());
        let (whole, part) =
            digits.split_once('.').map_or((digits.as_str(), ""), |(whole, part)| (whole, part));
        let format = &self.0.numbers;
        let mut text = String::with_capacity(digits.len().saturating_add(8));
        if rounded.is_sign_negative() && !rounded.is_zero() {
            text.push(MINUS);
        }
        for (at, digit) in whole.chars().enumerate() {
            let left = whole.len().saturating_sub(at);
            if at > 0 && left.is_multiple_of(3) {
                text.push(format.group_separator);
            }
            text.push(digit);
        }
        if !part.is_empty() {
            text.push(format.decimal_mark);
            text.push_str(part);
        }
        text
    }

    /// A number with the decimals that it has, at least `least` and at most `most`.
    #[must_use]
    pub fn number_within(self, value: Decimal, least: u32, most: u32) -> String {
        // Rounded before its decimals are counted: no zero stands at the end of the last of them.
        let rounded = to_decimals(value, most);
        self.number(rounded, rounded.normalize().scale().max(least))
    }

    /// A number with its sign, plus as well as minus. Nothing has no sign.
    #[must_use]
    pub fn signed(self, value: Decimal, decimals: u32) -> String {
        let text = self.number(value, decimals);
        if to_decimals(value, decimals) > Decimal::ZERO { format!("+{text}") } else { text }
    }

    /// Kronor as mnkr, without the unit.
    #[must_use]
    pub fn mnkr(self, kronor: Decimal) -> String {
        self.number(in_millions(kronor), decimals_in_millions(kronor))
    }

    /// A change in kronor as mnkr with its sign.
    #[must_use]
    pub fn mnkr_change(self, kronor: Decimal) -> String {
        self.signed(in_millions(kronor), decimals_in_millions(kronor))
    }

    /// An amount for a sentence: in millions of kronor, or in kronor, which are whole thousands above a thousand.
    #[must_use]
    pub fn amount(self, kronor: Decimal) -> String {
        self.in_words(&self.sized(kronor))
    }

    /// An amount in the unit that suits its size, as a sentence has it: without short forms.
    fn in_words(self, sized: &SizedAmount) -> String {
        let common = &self.texts().common;
        if sized.unit == common.mnkr {
            return format!("{}{HARD_SPACE}{}", self.number(sized.value, sized.decimals), common.millions);
        }
        let (value, decimals) = if sized.unit == common.tkr {
            let rounded = to_decimals(sized.value, sized.decimals);
            (rounded.try_mul(THOUSAND).unwrap_or(rounded), sized.decimals.saturating_sub(3))
        } else {
            (sized.value, sized.decimals)
        };
        format!("{}{HARD_SPACE}{}", self.number(value, decimals), common.kronor)
    }

    /// An amount in the unit that suits its size.
    pub(super) fn sized(self, kronor: Decimal) -> SizedAmount {
        let common = &self.texts().common;
        if kronor.abs() >= MILLION {
            SizedAmount { value: in_millions(kronor), decimals: 1, unit: common.mnkr }
        } else if kronor.abs() >= THOUSAND {
            SizedAmount { value: divided_by(kronor, THOUSAND), decimals: 0, unit: common.tkr }
        } else {
            SizedAmount { value: kronor, decimals: not_nothing(kronor, 0), unit: common.kr }
        }
    }

    /// Two amounts that are compared, each in the unit that suits its size. What differs is not written alike.
    pub(super) fn sized_compared(self, kronor: [Decimal; 2]) -> [SizedAmount; 2] {
        let mut sized = kronor.map(|kronor| self.sized(kronor));
        let [first, second] = &mut sized;
        if first.unit == second.unit {
            let usual = first.decimals.max(second.decimals);
            first.decimals = decimals_apart([first.value, second.value], usual);
            second.decimals = first.decimals;
        }
        sized
    }

    /// A change in kronor with its sign and the unit that suits its size.
    #[must_use]
    pub fn amount_change(self, kronor: Decimal) -> String {
        let text = self.amount(kronor);
        if kronor > Decimal::ZERO { format!("+{text}") } else { text }
    }

    /// Per cent with one decimal.
    #[must_use]
    pub fn percent(self, value: Decimal) -> String {
        percent_text(self, value, 1)
    }

    /// Per cent with one decimal and its sign.
    #[must_use]
    pub fn signed_percent(self, value: Decimal) -> String {
        let text = self.percent(value);
        if to_decimals(value, 1) > Decimal::ZERO { format!("+{text}") } else { text }
    }

    /// Per cent with the decimals that it has.
    #[must_use]
    pub fn percent_exact(self, value: Decimal) -> String {
        self.with_percent_sign(&self.exact(value))
    }

    pub(in crate::i18n) fn with_percent_sign(self, number: &str) -> String {
        if self.0.numbers.space_before_percent {
            format!("{number}{HARD_SPACE}%")
        } else {
            format!("{number}%")
        }
    }

    /// A number with the decimals that it has, at most six, for showing the inputs of a calculation.
    #[must_use]
    pub fn exact(self, value: Decimal) -> String {
        self.number_within(value, 0, 6)
    }
}

/// A value of the law with its unit, exact.
#[must_use]
pub fn measured_text(language: Language, measure: Measure, value: Decimal) -> String {
    match measure {
        Measure::Percent => language.percent_exact(value),
        // A nation's tax base: its kronor say no more than its millions.
        Measure::Kronor if value.abs() >= MILLION => language.amount(value),
        Measure::Factor => language.exact(value),
        Measure::Kronor
        | Measure::KronorPerInhabitant
        | Measure::KronorPerMonth
        | Measure::Years
        | Measure::Persons => {
            format!("{}{HARD_SPACE}{}", language.exact(value), (language.lazy_texts().law.unit)(measure))
        }
    }
}

/// Kronor in millions.
#[must_use]
pub fn in_millions(kronor: Decimal) -> Decimal {
    divided_by(kronor, MILLION)
}

/// `kronor` divided by `unit`, which is above 1: the quotient is in range whatever the amount.
fn divided_by(kronor: Decimal, unit: Decimal) -> Decimal {
    kronor.try_div(unit).unwrap_or(Decimal::MAX)
}

/// The decimals that an amount in mnkr is shown with: one, and as many more as show that it is not nothing, to whole tkr.
#[must_use]
pub fn decimals_in_millions(kronor: Decimal) -> u32 {
    const HALF_A_TENTH: Decimal = Decimal::from_parts(50_000, 0, 0, false, 0);
    match kronor.abs() {
        size if size >= HALF_A_TENTH || size < THOUSAND => 1,
        size if size >= TEN_THOUSAND => 2,
        _ => 3,
    }
}

/// Per cent with so many decimals.
#[must_use]
pub fn percent_text(language: Language, value: Decimal, decimals: u32) -> String {
    language.with_percent_sign(&language.number(value, decimals))
}

/// Per cent with its sign, and the decimals that show that it is not nothing.
#[must_use]
pub fn signed_percent_text(language: Language, value: Decimal) -> String {
    language.with_percent_sign(&language.signed(value, not_nothing(value, 1)))
}

/// Two amounts that are compared, each with its unit. What differs is not written alike.
#[must_use]
pub fn amounts_compared(language: Language, kronor: [Decimal; 2]) -> [String; 2] {
    language.sized_compared(kronor).map(|one| language.in_words(&one))
}

/// Two percentages that are compared. What differs is not written alike.
#[must_use]
pub fn percents_compared(language: Language, values: [Decimal; 2]) -> [String; 2] {
    let decimals = decimals_apart(values, 1);
    values.map(|value| percent_text(language, value, decimals))
}

/// The decimals for two numbers that are compared: `usual`, and as many more as tell apart what differs.
#[must_use]
pub fn decimals_apart([first, second]: [Decimal; 2], usual: u32) -> u32 {
    let is_apart = |decimals: &u32| to_decimals(first, *decimals) != to_decimals(second, *decimals);
    if first == second { usual } else { (usual..=Decimal::MAX_SCALE).find(is_apart).unwrap_or(usual) }
}

/// The decimals for a number: `usual`, and as many more as show that it is not nothing.
#[must_use]
pub fn not_nothing(value: Decimal, usual: u32) -> u32 {
    decimals_apart([value, Decimal::ZERO], usual)
}

/// The decimals with which the rounded numbers of each column sum to their rounded sum: `usual`, or as many more as it takes, at most six.
#[must_use]
pub fn decimals_that_add(columns: &[Vec<Decimal>], usual: u32) -> u32 {
    let do_all_add = |decimals: &u32| columns.iter().all(|column| do_parts_add(column, *decimals));
    (usual..=MOST_DECIMALS).find(do_all_add).unwrap_or(MOST_DECIMALS)
}

/// The same of columns of amounts in kronor, shown in mnkr with at least `least` decimals.
#[must_use]
pub fn decimals_of_columns(columns: &[Vec<Decimal>], least: u32) -> u32 {
    let usual = columns.iter().flatten().map(|amount| decimals_in_millions(*amount)).fold(least, u32::max);
    let in_millions = |column: &Vec<Decimal>| column.iter().map(|amount| in_millions(*amount)).collect();
    decimals_that_add(&columns.iter().map(in_millions).collect::<Vec<_>>(), usual)
}

/// Whether `parts`, rounded to so many decimals, sum to their sum, rounded alike.
fn do_parts_add(parts: &[Decimal], decimals: u32) -> bool {
    let sum_at = |decimals: u32| {
        let rounded = parts.iter().map(|part| to_decimals(*part, decimals));
        rounded.reduce(|sum, part| sum.try_add(part).unwrap_or(sum))
    };
    sum_at(decimals) == sum_at(Decimal::MAX_SCALE).map(|sum| to_decimals(sum, decimals))
}

/// The most decimals that are shown so that numbers add up.
pub const MOST_DECIMALS: u32 = 6;

const TEN_THOUSAND: Decimal = Decimal::from_parts(10_000, 0, 0, false, 0);

/// A decimal in the notation of HTML attributes: digits, a point and a hyphen.
#[must_use]
pub fn machine_text(value: Decimal) -> String {
    value.normalize().to_string()
}

#[cfg(test)]
mod tests;
