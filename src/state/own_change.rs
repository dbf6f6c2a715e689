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

/// The amounts of a committee in a year before its own change.
pub(super) struct BeforeOwnChange {
    /// The start grant.
    pub(super) start: Money,
    /// The grant without an own change: what index, volume, efficiency and fees leave of the start grant.
    pub(super) grant: Money,
}

impl BeforeOwnChange {
    /// The most that an own change can take: neither the grant nor what the start grant leaves may be negative.
    pub(super) fn most(&self) -> Money {
        self.start.min(self.grant).max(Money::ZERO)
    }
}

/// What the committee has in `year` before its own change. None if there is no such committee. Tracks the outcome.
pub(super) fn before_own_change(session: Session, c: CommitteeIx, year: YearIx) -> Option<BeforeOwnChange> {
    session.read_year(year, |outcome, year| {
        let committee = year.committee(c)?;
        let freed = committee.freed.map_or(Money::ZERO, |node| outcome.money(node));
        let start = outcome.money(committee.start_grant);
        Some(BeforeOwnChange { start, grant: committee.frame(outcome) - freed })
    })
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
    let before = untrack(|| before_own_change(session, c, year));
    let most = before.map_or(start, |before| before.most().kronor()).min(start).max(Decimal::ZERO);
    let change = own_change(setting, start, start).ok_or(InputProblem::Outside)?;
    if change.try_add(most).is_none_or(|left| left < Decimal::ZERO) {
        return Err(InputProblem::BelowZero(most));
    }
    Ok(())
}
