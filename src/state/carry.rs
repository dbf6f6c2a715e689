//! The setting of a lever that carries into later years as the user has chosen.

use leptos::prelude::*;
use rust_decimal::Decimal;

use super::input::year_out_of_reach;
use super::{InputProblem, ScenarioEditor};
use model::YearIx;
use model::carry::Carry;
use model::lever::{Lever, Setting, SettingKind};
use model::lever_value::lever_nodes;
use model::money::{DecimalExt, in_percent_of, increased_by_percent, percent_of, to_decimals};
use model::scenario::Scenario;

/// Decimals of a per cent that is computed from an amount: it gives the amount back to the krona.
const PERCENT_DECIMALS: u32 = 10;

/// How a number that the user moves or types is to carry, if `before` carries otherwise than a new setting of `lever` would.
pub(super) fn kept_carry(lever: Lever, before: Setting) -> Option<Carry> {
    let carry = Carry::of(before)?;
    let kind = lever.spec().setting_kind;
    let is_kept = match carry {
        // What is typed of a grant is its change.
        Carry::Level => {
            matches!(kind, SettingKind::Change | SettingKind::Percent) && !matches!(lever, Lever::Grant(_))
        }
        Carry::RevenueShare => true,
        Carry::Percent => match kind {
            // What is typed against the law is held.
            SettingKind::Change => !lever.is_moved_by_law() && !matches!(lever, Lever::Grant(_)),
            SettingKind::Yearly => true,
            SettingKind::Percent | SettingKind::Value => false,
        },
        Carry::Difference => kind == SettingKind::Percent,
        Carry::Held | Carry::Yearly => false,
    };
    is_kept.then_some(carry)
}

/// What was typed, which holds over the years as `before` does where the user has chosen that.
pub(super) fn typed_like(
    editor: ScenarioEditor,
    lever: Lever,
    before: Setting,
    typed: Setting,
    start: Decimal,
) -> Setting {
    let Some(carry) = kept_carry(lever, before) else { return typed };
    match carry {
        Carry::Difference | Carry::Held | Carry::Yearly => typed,
        Carry::Percent | Carry::RevenueShare | Carry::Level => match typed {
            Setting::Percent(percent) if carry == Carry::RevenueShare => Setting::RevenueShare(percent),
            Setting::Yearly(percent) if carry == Carry::Percent => Setting::Percent(percent),
            Setting::Change(by) | Setting::Held(by) => {
                let value = start.try_add(by);
                value.and_then(|value| setting_of_value(editor, lever, carry, value)).unwrap_or(typed)
            }
            Setting::Start
            | Setting::Percent(_)
            | Setting::PercentAndChange(..)
            | Setting::Value(_)
            | Setting::RevenueShare(_)
            | Setting::Yearly(_) => typed,
        },
    }
}

/// Lets the setting of `lever` carry as `carry` from the year in view on. Its value in that year stays.
///
/// # Errors
/// When it would be out of range in that year or in a later one.
pub fn set_carry(editor: ScenarioEditor, lever: Lever, carry: Carry) -> Result<(), InputProblem> {
    let year = editor.view.year.get_untracked();
    let setting = if lever.spec().setting_kind == SettingKind::Yearly {
        setting_of_rate(editor, lever, carry)
    } else {
        setting_of_value(editor, lever, carry, editor.position_now(lever).now)
    };
    let (setting, start) = setting.zip(editor.start(lever, year)).ok_or(InputProblem::Outside)?;
    if !lever.accepts(setting, start) {
        return Err(InputProblem::Outside);
    }
    if let Some(year) = year_out_of_reach(editor, lever, setting) {
        return Err(InputProblem::OutsideIn(year));
    }
    editor.set(lever, setting);
    Ok(())
}

/// The setting that gives `lever` this value in the year in view, and carries as `carry`. None if no setting does.
pub(super) fn setting_of_value(
    editor: ScenarioEditor,
    lever: Lever,
    carry: Carry,
    value: Decimal,
) -> Option<Setting> {
    let year = editor.view.year.get_untracked();
    let start = editor.start(lever, year)?;
    let percent =
        |part: Decimal, whole: Decimal| Some(to_decimals(in_percent_of(part, whole)?, PERCENT_DECIMALS));
    match carry {
        Carry::Difference => value.try_sub(without_setting(editor, lever, year, start)?).map(Setting::Change),
        Carry::Held => value.try_sub(start).map(Setting::Held),
        Carry::Level => Some(Setting::Value(value)),
        Carry::Percent => {
            let from = without_setting(editor, lever, year, start)?;
            percent(value.try_sub(from)?, from).map(Setting::Percent)
        }
        Carry::RevenueShare => {
            let revenue = untrack(|| editor.session.value(|year| year.now.tax_and_general_grants));
            percent(value, revenue).map(Setting::RevenueShare)
        }
        Carry::Yearly => None,
    }
}

/// The value of `lever` without its setting: what the law gives, or `start`.
fn without_setting(editor: ScenarioEditor, lever: Lever, year: YearIx, start: Decimal) -> Option<Decimal> {
    if !lever.is_moved_by_law() {
        return Some(start);
    }
    let mut scenario = editor.session.scenario_now();
    scenario.set(lever, year, Setting::Start);
    let outcome = editor.session.outcome_of(&scenario)?;
    lever_nodes(outcome.year(year), lever).map(|(_, now)| outcome.value(now))
}

/// The setting that moves index, volume or efficiency as much in the year in view as now, and carries as `carry`.
fn setting_of_rate(editor: ScenarioEditor, lever: Lever, carry: Carry) -> Option<Setting> {
    let year = editor.view.year.get_untracked();
    let scenario = editor.session.scenario_now();
    // Demands lower the cost one after the other; index and volume raise it.
    let (c, is_lowered) = match lever {
        Lever::Efficiency(c) => (c, true),
        Lever::Index(c) | Lever::Volume(c) => (c, false),
        Lever::Row(_)
        | Lever::NationalTaxBase
        | Lever::Population
        | Lever::Grant(_)
        | Lever::Fee(..)
        | Lever::Weight(_) => return None,
    };
    let signed = |percent: Decimal| if is_lowered { Decimal::ZERO.try_sub(percent) } else { Some(percent) };
    // What is left of 100.
    let left = |rates: &[(YearIx, Decimal)]| {
        rates
            .iter()
            .try_fold(Decimal::ONE_HUNDRED, |left, (_, rate)| increased_by_percent(left, signed(*rate)?))
    };
    let moved = match scenario.setting(lever, year)? {
        Setting::Yearly(_) | Setting::Percent(_) => left(&scenario.yearly_rates(lever, year))?,
        Setting::Start
        | Setting::Change(_)
        | Setting::PercentAndChange(..)
        | Setting::Value(_)
        | Setting::Held(_)
        | Setting::RevenueShare(_) => {
            increased_by_percent(Decimal::ONE_HUNDRED, signed(editor.position_now(lever).slider)?)?
        }
    };
    let by = |from: Decimal| {
        Some(to_decimals(signed(in_percent_of(moved.try_sub(from)?, from)?)?, PERCENT_DECIMALS))
    };
    match carry {
        Carry::Percent => by(Decimal::ONE_HUNDRED).map(Setting::Percent),
        Carry::Yearly => by(left(&rates_before(scenario, lever, year))?).map(Setting::Yearly),
        Carry::Difference => {
            let cost = untrack(|| {
                editor.session.read(|outcome, year| Some(outcome.value(year.committee(c)?.cost)))
            })?;
            percent_of(cost, by(Decimal::ONE_HUNDRED)?).map(Setting::Change)
        }
        Carry::Held | Carry::Level | Carry::RevenueShare => None,
    }
}

/// The rates of earlier years that a rate of `year` is added to.
fn rates_before(mut scenario: Scenario, lever: Lever, year: YearIx) -> Vec<(YearIx, Decimal)> {
    scenario.set(lever, year, Setting::Yearly(Decimal::ONE));
    let mut rates = scenario.yearly_rates(lever, year);
    rates.retain(|(of, _)| *of != year);
    rates
}
