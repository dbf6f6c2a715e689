//! Checked arithmetic, and rounding to whole thousands that keeps the sum.

use std::collections::BTreeMap;
use std::fmt::Debug;

use model::money::DecimalExt;
use rust_decimal::{Decimal, RoundingStrategy};

use super::problem::Problem;

fn checked(
    result: Option<Decimal>,
    operation: &str,
    left: Decimal,
    right: Decimal,
) -> Result<Decimal, Problem> {
    result.ok_or_else(|| Problem::new("arithmetic", format!("{left} {operation} {right} is out of range")))
}

/// `left + right`.
pub fn add(left: Decimal, right: Decimal) -> Result<Decimal, Problem> {
    checked(left.try_add(right), "+", left, right)
}

/// `left - right`.
pub fn subtract(left: Decimal, right: Decimal) -> Result<Decimal, Problem> {
    checked(left.try_sub(right), "-", left, right)
}

/// `left × right`.
pub fn multiply(left: Decimal, right: Decimal) -> Result<Decimal, Problem> {
    checked(left.try_mul(right), "×", left, right)
}

/// `left / right`.
pub fn divide(left: Decimal, right: Decimal) -> Result<Decimal, Problem> {
    checked(left.try_div(right), "/", left, right)
}

/// The sum of all parts.
pub fn sum(parts: impl IntoIterator<Item = Decimal>) -> Result<Decimal, Problem> {
    parts.into_iter().try_fold(Decimal::ZERO, add)
}

/// Rounded to a whole number, a half away from zero.
pub fn whole(amount: Decimal) -> Decimal {
    amount.round_dp_with_strategy(0, RoundingStrategy::MidpointAwayFromZero)
}

/// Whole numbers as near the parts as can be, with the given whole sum: the largest remainders are rounded up.
pub fn apportion(parts: &[Decimal], total: Decimal) -> Result<Vec<Decimal>, Problem> {
    let mut whole: Vec<Decimal> = parts.iter().map(Decimal::floor).collect();
    let left = subtract(total, sum(whole.iter().copied())?)?;
    let mut order: Vec<usize> = (0..parts.len()).collect();
    order.sort_by_key(|&index| std::cmp::Reverse(parts.get(index).map(Decimal::fract_up)));
    let count =
        usize::try_from(left.mantissa()).ok().filter(|count| left.scale() == 0 && *count <= parts.len());
    let count = count.ok_or_else(|| Problem::new("rounding", format!("the parts do not sum to {total}")))?;
    for index in order.into_iter().take(count) {
        if let Some(amount) = whole.get_mut(index) {
            *amount = add(*amount, Decimal::ONE)?;
        }
    }
    Ok(whole)
}

/// Each amount in per cent of the sum, with one decimal, so that they sum to 100. `of` names whose they are.
pub fn per_cents<K: Ord + Copy + Debug>(
    of: &str,
    amounts: &BTreeMap<K, Decimal>,
) -> Result<BTreeMap<K, Decimal>, Problem> {
    let total = sum(amounts.values().copied())?;
    let tenths = amounts
        .values()
        .map(|amount| divide(multiply(*amount, Decimal::ONE_THOUSAND)?, total))
        .collect::<Result<Vec<_>, _>>()?;
    let tenths = apportion(&tenths, Decimal::ONE_THOUSAND)?;
    let per_cent = |(key, tenths): (&K, Decimal)| {
        let per_cent = divide(tenths, Decimal::TEN)?;
        if per_cent <= Decimal::ZERO {
            return Err(Problem::new(of, format!("the share of {key:?} is {per_cent}")));
        }
        Ok((*key, per_cent))
    };
    amounts.keys().zip(tenths).map(per_cent).collect()
}

trait FractUp {
    /// How far above its floor a number is.
    fn fract_up(&self) -> Decimal;
}

impl FractUp for Decimal {
    fn fract_up(&self) -> Decimal {
        self.try_sub(self.floor()).unwrap_or_default()
    }
}

/// A decimal as the file writes it: no trailing zeros, no minus zero.
pub fn written(amount: Decimal) -> String {
    let amount = amount.normalize();
    if amount.is_zero() { "0".to_owned() } else { amount.to_string() }
}
