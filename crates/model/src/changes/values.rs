//! The values of a changed row, in the start state and in the scenario.

use rust_decimal::Decimal;

use super::{ChangedRow, ChangedValue};
use crate::YearIx;
use crate::distribution::Policy;
use crate::goal_shares::{goal_shares, in_percent};
use crate::goals::GoalIx;
use crate::label::Unit;
use crate::lever::{Lever, Setting};
use crate::lever_value::{lever_nodes, own_change};
use crate::municipality::Municipality;
use crate::outcome::{Outcome, YearOutcome};
use crate::scenario::{FrameRule, Scenario};

/// The values of `row` in the start state and in the scenario, in the year `at`.
pub(crate) fn values(
    municipality: &Municipality,
    scenario: &Scenario,
    now: &Outcome,
    row: ChangedRow,
    at: YearIx,
) -> Option<(ChangedValue, ChangedValue)> {
    let year = now.year(at);
    match row {
        ChangedRow::Lever(lever) => lever_values(now, year, lever, scenario.setting(lever, at)?),
        ChangedRow::Policy => {
            Some((ChangedValue::Policy(Policy::default()), ChangedValue::Policy(scenario.policy(at))))
        }
        ChangedRow::Item(_, ix) => {
            let item = scenario.items.get(usize::from(ix.0))?;
            Some((kronor(Decimal::ZERO), kronor(item.amount_in(at).kronor())))
        }
        ChangedRow::FrameRule => Some((
            ChangedValue::FrameRule(FrameRule::default()),
            ChangedValue::FrameRule(scenario.frame_rule),
        )),
        ChangedRow::Lock(c) => {
            let start_grant = now.value(year.committee(c)?.start_grant);
            Some((kronor(start_grant), kronor(scenario.locked_grant(c, at)?.kronor())))
        }
        ChangedRow::Shares(c) => {
            let shares = goal_shares(municipality, scenario, c);
            let shares_in_percent = |pick: fn(&(GoalIx, Decimal, Decimal)) -> Decimal| {
                let weights: Vec<Decimal> = shares.iter().map(pick).collect();
                Some(shares.iter().map(|share| share.0).zip(in_percent(&weights)?).collect())
            };
            // If all weights are 0 the weights of the file apply, as in the simulation.
            let from: Vec<_> = shares_in_percent(|(_, file, _)| *file)?;
            let to = shares_in_percent(|(_, _, now)| *now).unwrap_or_else(|| from.clone());
            Some((ChangedValue::Shares(from), ChangedValue::Shares(to)))
        }
    }
}

fn lever_values(
    now: &Outcome,
    year: &YearOutcome,
    lever: Lever,
    setting: Setting,
) -> Option<(ChangedValue, ChangedValue)> {
    if let Some((start, moved)) = lever_nodes(year, lever) {
        let unit = now.ledger.node(start)?.unit;
        return Some((
            ChangedValue::Number(now.value(start), unit),
            ChangedValue::Number(now.value(moved), unit),
        ));
    }
    let start_grant = || Some(now.value(year.committee(lever.committee()?)?.start_grant));
    let (to, unit) = match setting {
        Setting::Value(weight) if matches!(lever, Lever::Weight(_)) => {
            return Some((
                ChangedValue::Number(Decimal::ONE, Unit::Factor),
                ChangedValue::Number(weight, Unit::Factor),
            ));
        }
        Setting::Value(own) if matches!(lever, Lever::Grant(_)) => {
            return Some((kronor(start_grant()?), kronor(own)));
        }
        Setting::PercentAndChange(..) => (own_change(setting, start_grant()?, start_grant()?)?, Unit::Kronor),
        Setting::Percent(percent) | Setting::Yearly(percent) | Setting::RevenueShare(percent) => {
            (percent, Unit::Percent)
        }
        Setting::Change(amount) | Setting::Held(amount) | Setting::Value(amount) => (amount, Unit::Kronor),
        Setting::Start => return None,
    };
    Some((ChangedValue::Number(Decimal::ZERO, unit), ChangedValue::Number(to, unit)))
}

fn kronor(amount: Decimal) -> ChangedValue {
    ChangedValue::Number(amount, Unit::Kronor)
}
