//! What a user types for something that is assumed: an amount that the checks ask for, or a value of the law.

use rust_decimal::Decimal;

use super::InputProblem;
use crate::i18n::Language;
use crate::i18n::typed::InputUnit;
use files::assumed::AssumedAmount;
use model::figure::LegalValue;
use model::law::{Measure, Parameter};

/// The kronor in what was typed for `asked`; millions where no unit was typed, and none where nothing was.
///
/// # Errors
/// When it is not a number, has a unit that is not an amount's, or lies outside what is possible.
pub fn read_amount(
    asked: AssumedAmount,
    text: &str,
    language: Language,
) -> Result<Option<Decimal>, InputProblem> {
    if text.trim().is_empty() {
        return Ok(None);
    }
    let kronor = InputUnit::Millions.read(language, text)?;
    asked.can_be(kronor).then_some(Some(kronor)).ok_or(InputProblem::Outside)
}

/// The value that was typed for a parameter of the law, in its own unit; none where nothing was typed.
///
/// # Errors
/// When it is not a number, has another unit, or is a value that the parameter cannot have.
pub fn read_legal(
    parameter: Parameter,
    text: &str,
    language: Language,
) -> Result<Option<Decimal>, InputProblem> {
    read_measured(parameter.measure(), |value| parameter.can_be(value), text, language)
}

/// The value that was typed for what the simulation computes with, in its own unit; none where nothing was typed.
///
/// # Errors
/// As [`read_legal`].
pub fn read_for_model(
    which: LegalValue,
    text: &str,
    language: Language,
) -> Result<Option<Decimal>, InputProblem> {
    read_measured(which.measure(), |value| which.can_be(value), text, language)
}

fn read_measured(
    measure: Measure,
    can_be: impl Fn(Decimal) -> bool,
    text: &str,
    language: Language,
) -> Result<Option<Decimal>, InputProblem> {
    if text.trim().is_empty() {
        return Ok(None);
    }
    let value = InputUnit::from(measure).read(language, text)?;
    can_be(value).then_some(Some(value)).ok_or(InputProblem::Outside)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::typed::NumberError;
    use model::YearIx;

    fn kronor(text: &str) -> Decimal {
        text.parse().expect("a decimal")
    }

    #[test]
    fn an_amount_is_in_millions_unless_a_unit_is_typed() {
        for text in ["250", "250 mnkr", "250 000 tkr", "250000000 kr"] {
            assert_eq!(
                read_amount(AssumedAmount::Reserve, text, Language::default()),
                Ok(Some(kronor("250000000"))),
                "{text}"
            );
        }
        assert_eq!(read_amount(AssumedAmount::Reserve, "  ", Language::default()), Ok(None));
        assert_eq!(
            read_amount(AssumedAmount::Reserve, "mycket", Language::default()),
            Err(InputProblem::Unreadable(NumberError::NotANumber))
        );
        assert_eq!(
            read_amount(AssumedAmount::Reserve, "5 %", Language::default()),
            Err(InputProblem::Unreadable(NumberError::UnitNotHere))
        );
        assert_eq!(
            read_amount(AssumedAmount::Reserve, "-1", Language::default()),
            Err(InputProblem::Outside)
        );
        assert_eq!(
            read_amount(AssumedAmount::Reserve, "100001", Language::default()),
            Err(InputProblem::Outside)
        );
        assert_eq!(
            read_amount(AssumedAmount::Gains(YearIx::First), "-1", Language::default()),
            Ok(Some(kronor("-1000000"))),
            "a loss that is added back"
        );
    }

    #[test]
    fn a_parameter_takes_its_own_unit_and_values_in_its_range() {
        assert_eq!(
            read_legal(Parameter::IncomeBase, "85 900 kr", Language::default()),
            Ok(Some(kronor("85900")))
        );
        assert_eq!(read_legal(Parameter::PreschoolFirst, "3 %", Language::default()), Ok(Some(kronor("3"))));
        assert_eq!(
            read_legal(Parameter::IncomeBase, "3 %", Language::default()),
            Err(InputProblem::Unreadable(NumberError::UnitNotHere))
        );
        assert_eq!(read_legal(Parameter::IncomeBase, "859", Language::default()), Err(InputProblem::Outside));
        assert_eq!(
            read_legal(Parameter::RestoreWithin, "2,5", Language::default()),
            Err(InputProblem::Outside)
        );
        assert_eq!(read_legal(Parameter::RestoreWithin, "", Language::default()), Ok(None));
    }

    #[test]
    fn a_value_of_the_simulation_takes_its_own_unit_and_values_in_its_range() {
        assert_eq!(
            read_for_model(LegalValue::MeanTaxBase, "305 000 kr", Language::default()),
            Ok(Some(kronor("305000")))
        );
        assert_eq!(
            read_for_model(LegalValue::ProjectionFactor, "1,0834", Language::default()),
            Ok(Some(kronor("1.0834")))
        );
        assert_eq!(
            read_for_model(LegalValue::GrantRate, "19,05 %", Language::default()),
            Ok(Some(kronor("19.05")))
        );
        assert_eq!(read_for_model(LegalValue::GuaranteeLevel, "", Language::default()), Ok(None));
        assert_eq!(
            read_for_model(LegalValue::ProjectionFactor, "8 %", Language::default()),
            Err(InputProblem::Unreadable(NumberError::UnitNotHere))
        );
        for wrong in ["0", "8", "1,0123456789"] {
            assert_eq!(
                read_for_model(LegalValue::ProjectionFactor, wrong, Language::default()),
                Err(InputProblem::Outside),
                "{wrong}"
            );
        }
    }
}
