//! What the next year inherits.

use super::MeasureKind;
use super::measures::Measures;
use super::outlook::Outlook;
use super::rules::Size;
use crate::law::{LawError, LawOfYear};
use crate::money::{Money, Rounding};
use crate::statutes::balance_requirement::{
    BalanceInputs, DeficitRestoration, balance_result, restore_deficits,
};

/// What a committee takes into the next year, if its budget is the same. Whole thousand kronor, since it is an estimate that budgets are
/// compared with; positive: better than the budget.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Inherited {
    /// What it would deviate without measures: a deficit of this year comes back, and an extra grant of this year does not.
    pub without_measures: Money,
    /// What each measure saves in the next year. Negative for what was postponed, which comes back dearer.
    pub measures: Vec<(MeasureKind, Money)>,
}

impl Inherited {
    /// What the committee of `outlook` inherits, with the same `measures`. Those that neither save nor cost in the next year are left
    /// out.
    #[must_use]
    pub fn new(outlook: &Outlook, measures: &Measures) -> Self {
        let by_measure = measures.iter().map(|one| {
            let next_year = to_thousand(one.realised(Size::Typical).next_year);
            (one.measure.kind, next_year)
        });
        Self {
            without_measures: to_thousand(outlook.without_measures(measures)),
            measures: by_measure.filter(|(_, amount)| !amount.is_zero()).collect(),
        }
    }

    /// What is left: the deviation of the next year. Negative: its budget has to be so much larger, or new measures are needed.
    #[must_use]
    pub fn left(&self) -> Money {
        self.without_measures + self.measures.iter().map(|(_, amount)| *amount).sum::<Money>()
    }
}

fn to_thousand(amount: Money) -> Money {
    Rounding::Thousand.apply(amount.kronor()).and_then(Money::new).unwrap_or(amount)
}

/// What the municipality has to restore after a year with this forecast (kommunallagen 11:12), and until when. None if its balance
/// result is not negative. `law` is that of `year`.
///
/// # Errors
/// If the law of the year is unknown, or a number is out of range.
pub fn to_restore(
    law: &LawOfYear,
    year: u16,
    forecast: &BalanceInputs,
) -> Result<Option<DeficitRestoration>, LawError> {
    let result = balance_result(forecast)?.result;
    Ok(restore_deficits(law, &[], &[(year, result)])?.pop())
}
