//! From a typed number to the setting of a lever.

use leptos::prelude::GetUntracked;
use rust_decimal::Decimal;

use super::own_change::{check_own_change, percent_and_amount};
use super::{FieldUnit, InputProblem, ScenarioEditor};
use crate::i18n::typed::{NumberError, Typed, TypedUnit, parse};
use model::YearIx;
use model::label::Unit;
use model::lever::{Lever, Setting, SettingKind};
use model::money::{DecimalExt, MILLION, THOUSAND};

/// The setting in `year` that `text` says for `lever`, whose field has this unit, and its number. `start` is the start value.
pub(super) fn read_setting(
    editor: ScenarioEditor,
    (lever, unit): (Lever, FieldUnit),
    year: YearIx,
    start: Decimal,
    text: &str,
) -> Result<(Setting, Typed), InputProblem> {
    let read = |text: &str| parse(editor.view.language.get_untracked(), text, false);
    let (percent, text) = match lever {
        Lever::Grant(_) => percent_and_amount(text),
        Lever::Row(_)
        | Lever::NationalTaxBase
        | Lever::Population
        | Lever::Fee(..)
        | Lever::Index(_)
        | Lever::Volume(_)
        | Lever::Efficiency(_)
        | Lever::Weight(_) => (None, text),
    };
    let percent = percent.map(read).transpose()?;
    let typed = read(text)?;
    let setting = typed_setting(lever, unit, start, typed).and_then(|setting| {
        let Some(percent) = percent else { return Some(setting) };
        // Not two per cents.
        if let Setting::Change(by) = setting {
            Some(Setting::PercentAndChange(percent.number, by))
        } else {
            None
        }
    });
    let setting = setting.ok_or(NumberError::UnitNotHere)?;
    if let Lever::Grant(c) = lever {
        check_own_change(editor.session, c, year, setting, start)?;
    }
    Ok((setting, typed))
}

/// The setting that a typed number means for `lever`, whose field has this unit. `start` is its start value. None if the unit cannot be used
/// there, or a number is out of range.
fn typed_setting(lever: Lever, unit: FieldUnit, start: Decimal, typed: Typed) -> Option<Setting> {
    let spec = lever.spec();
    let number = typed.number;
    let amount = match (typed.unit, unit) {
        (
            TypedUnit::Percent,
            FieldUnit::Millions
            | FieldUnit::PerHundred
            | FieldUnit::Percent
            | FieldUnit::Factor
            | FieldUnit::Persons,
        )
        | (TypedUnit::Own, FieldUnit::Percent) => {
            return match spec.setting_kind {
                SettingKind::Yearly => Some(Setting::Yearly(number)),
                SettingKind::Percent | SettingKind::Change | SettingKind::Value => {
                    spec.percent.then_some(Setting::Percent(number))
                }
            };
        }
        (TypedUnit::Own, FieldUnit::Millions)
        | (TypedUnit::Millions, FieldUnit::Millions | FieldUnit::Percent) => number.try_mul(MILLION)?,
        (TypedUnit::Thousands, FieldUnit::Millions | FieldUnit::Percent) => number.try_mul(THOUSAND)?,
        (TypedUnit::Kronor, FieldUnit::Millions | FieldUnit::Percent | FieldUnit::PerHundred)
        | (TypedUnit::Own, FieldUnit::PerHundred | FieldUnit::Factor | FieldUnit::Persons)
        | (TypedUnit::Persons, FieldUnit::Persons)
        | (TypedUnit::Factor, FieldUnit::Factor) => number,
        (TypedUnit::Ore, FieldUnit::PerHundred) => number.try_div(Decimal::ONE_HUNDRED)?,
        (TypedUnit::Thousands | TypedUnit::Millions, FieldUnit::PerHundred | FieldUnit::Factor)
        | (TypedUnit::Kronor, FieldUnit::Factor)
        | (TypedUnit::Ore, FieldUnit::Millions | FieldUnit::Percent | FieldUnit::Factor)
        | (TypedUnit::Factor, FieldUnit::Millions | FieldUnit::PerHundred | FieldUnit::Percent)
        | (
            TypedUnit::KronorPerMonth
            | TypedUnit::KronorPerInhabitant
            | TypedUnit::Years
            | TypedUnit::Persons,
            FieldUnit::Millions | FieldUnit::PerHundred | FieldUnit::Percent | FieldUnit::Factor,
        )
        | (
            TypedUnit::Thousands
            | TypedUnit::Millions
            | TypedUnit::Kronor
            | TypedUnit::Ore
            | TypedUnit::Factor
            | TypedUnit::KronorPerMonth
            | TypedUnit::KronorPerInhabitant
            | TypedUnit::Years,
            FieldUnit::Persons,
        ) => return None,
    };
    // A change: typed with a plus, in öre, or where the field is for changes only.
    let is_change = typed.plus
        || (typed.unit == TypedUnit::Ore && unit == FieldUnit::PerHundred)
        || matches!(lever, Lever::Grant(_) | Lever::Efficiency(_));
    // A lever in per cent takes no amount, except an efficiency demand.
    if spec.unit == Unit::Percent && !matches!(lever, Lever::Efficiency(_)) {
        return None;
    }
    Some(match (is_change, spec.setting_kind) {
        (true, SettingKind::Value) => Setting::Value(start.try_add(amount)?),
        (false, SettingKind::Value) => Setting::Value(amount),
        (_, SettingKind::Change | SettingKind::Percent | SettingKind::Yearly) => {
            let change = if is_change { amount } else { amount.try_sub(start)? };
            if lever.is_moved_by_law() { Setting::Held(change) } else { Setting::Change(change) }
        }
    })
}
