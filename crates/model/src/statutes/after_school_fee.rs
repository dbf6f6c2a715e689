//! Maximum fee for after-school care: förordning (2001:160) om statsbidrag till kommuner som tillämpar maxtaxa.

use rust_decimal::Decimal;

use super::preschool_fee::{Child, fee_at_rate};
use crate::law::{Amount, LawError, LawOfYear, Parameter};

/// The maximum fee for one child, whole kronor a month. `income` is the household's income before tax, kronor a month.
///
/// # Errors
/// If the year's income ceiling is unknown, or `income` is negative.
pub fn maximum(law: &LawOfYear, child: Child, income: Decimal) -> Result<Amount, LawError> {
    let rate = match child {
        Child::First => Parameter::AfterSchoolFirst,
        Child::Second => Parameter::AfterSchoolSecond,
        Child::Third => Parameter::AfterSchoolThird,
        Child::Later => return Amount::derived(Some(Decimal::ZERO), &[]),
    };
    fee_at_rate(law, rate, income)
}
