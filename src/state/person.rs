//! What a user types about the person whose tax is computed.

use rust_decimal::Decimal;

use crate::i18n::Language;
use crate::i18n::typed::{InputUnit, NumberError};
use files::person::{NumberLimit, PersonNumber};

/// Why a typed value was refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PersonInputProblem {
    /// It is not read as a number.
    Unreadable(NumberError),
    /// The number cannot describe a person.
    Limit(NumberLimit),
}

/// The unit of the field of `kind`.
#[must_use]
pub fn person_unit(kind: PersonNumber) -> InputUnit {
    match kind {
        PersonNumber::Income => InputUnit::WholeKronorPerMonth,
        PersonNumber::Region | PersonNumber::Burial | PersonNumber::Church => InputUnit::PerHundred,
    }
}

/// The number that was typed for `kind`.
///
/// # Errors
/// When it is not a number, has a unit that makes no sense here, lies outside what is possible, or has too many decimals.
pub fn read_person_number(
    kind: PersonNumber,
    text: &str,
    language: Language,
) -> Result<Decimal, PersonInputProblem> {
    let number = person_unit(kind).read(language, text).map_err(PersonInputProblem::Unreadable)?;
    kind.check(number).map_err(PersonInputProblem::Limit)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn decimal(text: &str) -> Decimal {
        text.parse().expect("a decimal")
    }

    #[test]
    fn an_income_is_in_whole_kronor_and_at_most_a_million() {
        for text in ["35000", "35 000", "35\u{a0}000 kr", "35 tkr"] {
            assert_eq!(
                read_person_number(PersonNumber::Income, text, Language::default()),
                Ok(decimal("35000")),
                "{text}"
            );
        }
        assert_eq!(
            read_person_number(PersonNumber::Income, "mycket", Language::default()),
            Err(PersonInputProblem::Unreadable(NumberError::NotANumber))
        );
        assert_eq!(
            read_person_number(PersonNumber::Income, "5 %", Language::default()),
            Err(PersonInputProblem::Unreadable(NumberError::UnitNotHere))
        );
        assert_eq!(
            read_person_number(PersonNumber::Income, "-1", Language::default()),
            Err(PersonInputProblem::Limit(NumberLimit::Outside(decimal("1000000"))))
        );
        assert_eq!(
            read_person_number(PersonNumber::Income, "1000001", Language::default()),
            Err(PersonInputProblem::Limit(NumberLimit::Outside(decimal("1000000"))))
        );
        assert_eq!(
            read_person_number(PersonNumber::Income, "35000,50", Language::default()),
            Err(PersonInputProblem::Limit(NumberLimit::TooFine(0)))
        );
    }

    #[test]
    fn a_rate_is_in_kronor_or_ore_with_at_most_four_decimals() {
        for text in ["0,258", "0.258 %", "25,8 öre", "0,258 kr"] {
            assert_eq!(
                read_person_number(PersonNumber::Burial, text, Language::default()),
                Ok(decimal("0.258")),
                "{text}"
            );
        }
        assert_eq!(
            read_person_number(PersonNumber::Region, "12,08", Language::default()),
            Ok(decimal("12.08"))
        );
        assert_eq!(
            read_person_number(PersonNumber::Region, "1208", Language::default()),
            Err(PersonInputProblem::Limit(NumberLimit::Outside(decimal("30"))))
        );
        assert_eq!(
            read_person_number(PersonNumber::Church, "1 tkr", Language::default()),
            Err(PersonInputProblem::Unreadable(NumberError::UnitNotHere))
        );
        assert_eq!(
            read_person_number(PersonNumber::Church, "1,00001", Language::default()),
            Err(PersonInputProblem::Limit(NumberLimit::TooFine(4)))
        );
    }
}
