//! Reads and writes the single values of a scenario file.

use rust_decimal::Decimal;
use serde_json::{Map, Value};

use super::UnresolvedReason;
use model::YearIx;
use model::distribution::Policy;
use model::lever::{Lever, Setting};
use model::money::parse_decimal;
use model::municipality::Municipality;

const POLICY_WORDS: [(Policy, &str); 4] = [
    (Policy::Proportional, "proportional"),
    (Policy::KeepFrames, "keep_frames"),
    (Policy::ByNeed, "by_need"),
    (Policy::Weighted, "weighted"),
];

/// A list with one value or null for each year.
pub(super) fn by_year<T: Copy, const N: usize>(years: [Option<T>; N], write: fn(T) -> Value) -> Value {
    years.into_iter().map(|value| value.map_or(Value::Null, write)).collect()
}

pub(super) fn written_decimal(number: Decimal) -> Value {
    number.normalize().to_string().into()
}

pub(super) fn written_setting(setting: Setting) -> Value {
    let kind = match setting {
        Setting::Change(_) => "change",
        Setting::Percent(_) => "percent",
        Setting::Value(_) => "own",
    };
    Value::Object(Map::from_iter([(kind.to_owned(), written_decimal(setting.number()))]))
}

pub(super) fn written_policy(policy: Policy) -> Value {
    POLICY_WORDS.iter().find(|(known, _)| *known == policy).map_or(Value::Null, |(_, word)| (*word).into())
}

/// A number that `lever` takes as its own value.
pub(super) fn own_value(value: &Value, lever: Lever) -> Result<Decimal, UnresolvedReason> {
    let number = decimal(value).ok_or(UnresolvedReason::NotUnderstood)?;
    lever.accepts(Setting::Value(number), Decimal::ZERO).then_some(number).ok_or(UnresolvedReason::OutOfRange)
}

/// The policy with the word `value`.
pub(super) fn policy(value: &Value) -> Result<Policy, UnresolvedReason> {
    let found = POLICY_WORDS.iter().find(|(_, word)| value.as_str() == Some(word));
    found.map(|(policy, _)| *policy).ok_or(UnresolvedReason::NotUnderstood)
}

/// A setting: an object with one field, whose name is the kind of setting.
pub(super) fn setting(value: &Value) -> Option<Setting> {
    let object = value.as_object().filter(|object| object.len() == 1)?;
    let (kind, number) = object.iter().next()?;
    let number = decimal(number)?;
    match kind.as_str() {
        "change" => Some(Setting::Change(number)),
        "percent" => Some(Setting::Percent(number)),
        "own" => Some(Setting::Value(number)),
        _ => None,
    }
}

/// Whether it is a change by 0, which ends the setting of an earlier year. It must be kept whatever the lever, or the setting of the
/// earlier year would still apply.
pub(super) fn is_no_change(setting: Setting) -> bool {
    !matches!(setting, Setting::Value(_)) && setting.number().is_zero()
}

/// A decimal as text. One with more digits than a decimal can hold is refused and not rounded.
fn decimal(value: &Value) -> Option<Decimal> {
    parse_decimal(value.as_str()?)
}

/// The start value of `lever` in `year` where it limits the setting, otherwise 0.
pub(super) fn start_value(lever: Lever, municipality: &Municipality, year: YearIx) -> Decimal {
    let figure = match lever {
        Lever::Row(row) => {
            year.get(&municipality.years).figures[row].as_ref().filter(|_| !lever.spec().below_zero)
        }
        Lever::Grant(c) => municipality.committee(c).map(|committee| &year.get(&committee.years).grant),
        Lever::Fee(c, f) => municipality.fee(c, f).map(|fee| year.get(&fee.amounts)),
        Lever::Index(_) | Lever::Volume(_) | Lever::Efficiency(_) | Lever::Weight(_) => None,
    };
    figure.map_or(Decimal::ZERO, |figure| figure.value)
}
