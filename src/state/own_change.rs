//! The own change of a committee's grant: what can be typed, and who pays for it.

use leptos::prelude::untrack;
use rust_decimal::Decimal;

use super::{InputProblem, Session};
use model::YearIx;
use model::lever::{Lever, Setting};
use model::lever_value::own_change;
use model::money::{DecimalExt, Money, Rounding};
use model::municipality::CommitteeIx;
use model::summary::OwnChangePayment;

/// Who pays for the own change of `committee` in the year in view, or gets what it saves. None if it is not decided. Tracks the
/// scenario and the year.
#[must_use]
pub fn own_change_payment(session: Session, committee: CommitteeIx) -> Option<OwnChangePayment> {
    let year = session.year();
    let lever = Lever::Grant(committee);
    let (without, policy) = session.scenario(|scenario| {
        scenario.own_change(committee, year)?;
        let mut without = scenario.clone();
        // Also of a locked lever.
        without.set_lever_lock(lever, false);
        without.set(lever, year, Setting::Change(Decimal::ZERO));
        Some((without, scenario.policy(year)))
    })?;
    let without = session.outcome_of(&without)?;
    session.read_year(year, |outcome, _| OwnChangePayment::new(outcome, &without, year, policy, committee))
}

/// The per cent and the amount of an own change that has both, such as "−5 % + 1,0"; otherwise all of the text.
pub(super) fn percent_and_amount(text: &str) -> (Option<&str>, &str) {
    match text.split_once('%') {
        Some((percent, amount)) if !amount.trim().is_empty() => (Some(percent), amount),
        Some(_) | None => (None, text),
    }
}

/// Checks that an own change in `year` is in whole thousands, and takes no more than the committee has. `start` is its start grant.
pub(super) fn check_own_change(
    session: Session,
    c: CommitteeIx,
    year: YearIx,
    setting: Setting,
    start: Decimal,
) -> Result<(), InputProblem> {
    if let Setting::Change(amount) | Setting::PercentAndChange(_, amount) = setting
        && Rounding::Thousand.apply(amount) != Some(amount)
    {
        return Err(InputProblem::FinerThanThousand);
    }
    let before = untrack(|| {
        session.read_year(year, |outcome, year| {
            let committee = year.committee(c)?;
            let freed = committee.freed.map_or(Money::ZERO, |node| outcome.money(node));
            Some((committee.frame(outcome) - freed).kronor())
        })
    });
    let most = before.unwrap_or(start).min(start).max(Decimal::ZERO);
    let change = own_change(setting, start, start).ok_or(InputProblem::Outside)?;
    if change.try_add(most).is_none_or(|left| left < Decimal::ZERO) {
        return Err(InputProblem::BelowZero(most));
    }
    Ok(())
}
