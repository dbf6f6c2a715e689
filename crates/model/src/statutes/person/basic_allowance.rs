//! Basic allowance (grundavdrag): IL 63:2-5.

use rust_decimal::Decimal;

use super::Age;
use super::tax_law::PersonTaxLaw;
use crate::figure::Quality;
use crate::money::DecimalExt;

/// The unrounded allowance at an assessed income, and its quality. It is limited to the income itself (63:5). The additional
/// allowance from the age limit (63:3 a) is added before rounding; `settled_law` rejects the
/// years and incomes for which it is unknown.
pub(super) fn basic_allowance(law: &PersonTaxLaw, assessed: Decimal, age: Age) -> (Quality, Option<Decimal>) {
    let price_base = law.price_base.value;
    let quality = law.price_base.quality.max(law.basic_allowance.quality);
    let basic = law.basic_allowance.amount_at(assessed, price_base);
    let (quality, allowance) = match (age, &law.older_allowance) {
        (Age::UnderLimit, _) => (quality, basic),
        (Age::AtLimit, Ok(scale)) => {
            let additional = scale.amount_at(assessed, price_base);
            (
                quality.max(scale.quality),
                basic.zip(additional).and_then(|(basic, additional)| basic.try_add(additional)),
            )
        }
        (Age::AtLimit, Err(_)) => (quality, None),
    };
    (quality, allowance.map(|allowance| allowance.min(assessed)))
}
