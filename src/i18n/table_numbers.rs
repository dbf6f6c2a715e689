//! Numbers of tables: a value and its text, rounded alike.

use rust_decimal::Decimal;

use super::Language;
use super::numbers::{HARD_SPACE, decimals_in_millions, in_millions, measured_text, percent_text};
use files::csv::DecimalMark;
use files::tables::Number;
use model::law::Measure;
use model::money::{MILLION, to_decimals};

/// The decimal mark that spreadsheets in the language read.
#[must_use]
pub fn decimal_mark(language: Language) -> DecimalMark {
    if language.0.numbers.decimal_mark == '.' { DecimalMark::Point } else { DecimalMark::Comma }
}

/// A number with so many decimals.
#[must_use]
pub fn number(language: Language, value: Decimal, decimals: u32) -> Number {
    Number { value: to_decimals(value, decimals), text: language.number(value, decimals), unit: None }
}

/// A number with its sign, plus as well as minus.
#[must_use]
pub fn signed(language: Language, value: Decimal, decimals: u32) -> Number {
    Number { text: language.signed(value, decimals), ..number(language, value, decimals) }
}

/// A number with the decimals that it has, at most six.
#[must_use]
pub fn exact(language: Language, value: Decimal) -> Number {
    number(language, value, to_decimals(value, 6).normalize().scale())
}

/// Kronor as mnkr, without the unit.
#[must_use]
pub fn mnkr(language: Language, kronor: Decimal) -> Number {
    number(language, in_millions(kronor), decimals_in_millions(kronor))
}

/// A change in kronor as mnkr with its sign, without the unit.
#[must_use]
pub fn mnkr_change(language: Language, kronor: Decimal) -> Number {
    signed(language, in_millions(kronor), decimals_in_millions(kronor))
}

/// An amount in kronor with the unit that suits its size: kr, tkr or mnkr.
#[must_use]
pub fn sized(language: Language, kronor: Decimal) -> Number {
    let sized = language.sized(kronor);
    in_unit(number(language, sized.value, sized.decimals), sized.unit)
}

/// Two amounts that are compared, as of [`sized`]. What differs is not written alike.
#[must_use]
pub fn sized_compared(language: Language, kronor: [Decimal; 2]) -> [Number; 2] {
    language.sized_compared(kronor).map(|one| in_unit(number(language, one.value, one.decimals), one.unit))
}

/// A change in kronor with its sign and the unit that suits its size: kr, tkr or mnkr.
#[must_use]
pub fn sized_change(language: Language, kronor: Decimal) -> Number {
    let sized = language.sized(kronor);
    in_unit(signed(language, sized.value, sized.decimals), sized.unit)
}

/// Per cent with one decimal.
#[must_use]
pub fn percent(language: Language, value: Decimal) -> Number {
    percent_with(language, value, 1)
}

/// Per cent with so many decimals.
#[must_use]
pub fn percent_with(language: Language, value: Decimal, decimals: u32) -> Number {
    let text = percent_text(language, value, decimals);
    Number { text, unit: Some("%"), ..number(language, value, decimals) }
}

/// Per cent with the decimals that it has, at least one and at most three, as a field shows it.
#[must_use]
pub fn percent_typed(language: Language, value: Decimal) -> Number {
    percent_with(language, value, typed_decimals(value))
}

/// Kronor as mnkr with its sign, without the unit, with the decimals that it has, at least one and at most three.
#[must_use]
pub fn mnkr_typed(language: Language, kronor: Decimal) -> Number {
    let millions = in_millions(kronor);
    signed(language, millions, typed_decimals(millions))
}

fn typed_decimals(value: Decimal) -> u32 {
    to_decimals(value, 3).normalize().scale().max(1)
}

/// Per cent with one decimal and its sign.
#[must_use]
pub fn signed_percent(language: Language, value: Decimal) -> Number {
    Number { text: language.signed_percent(value), ..percent(language, value) }
}

/// Per cent with the decimals that it has.
#[must_use]
pub fn percent_exact(language: Language, value: Decimal) -> Number {
    Number { text: language.percent_exact(value), unit: Some("%"), ..exact(language, value) }
}

/// A value of the law with its unit, exact.
#[must_use]
pub fn measured(language: Language, measure: Measure, value: Decimal) -> Number {
    let text = measured_text(language, measure, value);
    match measure {
        // So large an amount is written in millions.
        Measure::Kronor if value.abs() >= MILLION => Number {
            text,
            unit: Some(language.texts().common.mnkr),
            ..number(language, in_millions(value), 1)
        },
        Measure::Factor => Number { text, ..exact(language, value) },
        Measure::Percent
        | Measure::Kronor
        | Measure::KronorPerInhabitant
        | Measure::KronorPerMonth
        | Measure::Years
        | Measure::Persons => {
            Number { text, unit: Some((language.lazy_texts().law.unit)(measure)), ..exact(language, value) }
        }
    }
}

/// The same with its unit after it.
#[must_use]
pub fn in_unit(number: Number, unit: &'static str) -> Number {
    Number { text: format!("{}{HARD_SPACE}{unit}", number.text), unit: Some(unit), ..number }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn decimal(text: &str) -> Decimal {
        text.parse().expect("a decimal")
    }

    #[test]
    fn the_value_is_rounded_as_the_text_is() {
        let sv = Language::from_tag("sv");
        let shown = mnkr_change(sv, decimal("54841234"));
        assert_eq!((shown.value, shown.text.as_str()), (decimal("54.8"), "+54,8"));
        let shown = in_unit(number(sv, decimal("-1234.5"), 0), "kr");
        assert_eq!((shown.value, shown.text.as_str()), (decimal("-1235"), "\u{2212}1\u{a0}235\u{a0}kr"));
        let shown = percent_exact(Language::from_tag("en"), decimal("33.33"));
        assert_eq!((shown.value, shown.text.as_str(), shown.unit), (decimal("33.33"), "33.33%", Some("%")));
    }
}
