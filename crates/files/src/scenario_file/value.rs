//! Reads and writes the single values of a scenario file.

use rust_decimal::Decimal;
use serde_json::Value;

use super::UnresolvedReason;
use model::YearIx;
use model::distribution::Policy;
use model::lever::{Lever, Setting};
use model::money::{is_percent, parse_decimal};
use model::municipality::Municipality;
use model::scenario::FrameRule;

const POLICY_WORDS: [(Policy, &str); 4] = [
    (Policy::Proportional, "proportional"),
    (Policy::KeepFrames, "keep_frames"),
    (Policy::ByNeed, "by_need"),
    (Policy::Weighted, "weighted"),
];

const START: &str = "start";
const FRAMES_UNCHANGED: &str = "unchanged";
const CHANGE: &str = "change";
const PERCENT: &str = "percent";

/// A list with one value or null for each year.
pub(super) fn by_year<T: Copy, const N: usize>(years: [Option<T>; N], write: fn(T) -> Value) -> Value {
    years.into_iter().map(|value| value.map_or(Value::Null, write)).collect()
}

pub(super) fn written_decimal(number: Decimal) -> Value {
    number.normalize().to_string().into()
}

pub(super) fn written_setting(setting: Setting) -> Value {
    let fields: &[(&str, Decimal)] = match setting {
        Setting::Start => return START.into(),
        Setting::Change(number) => &[(CHANGE, number)],
        Setting::Percent(number) => &[(PERCENT, number)],
        Setting::PercentAndChange(percent, change) => &[(PERCENT, percent), (CHANGE, change)],
        Setting::Value(number) => &[("own", number)],
        Setting::Held(number) => &[("held", number)],
        Setting::RevenueShare(number) => &[("revenue_share", number)],
        Setting::Yearly(number) => &[("yearly", number)],
    };
    let fields = fields.iter().map(|(name, number)| ((*name).to_owned(), written_decimal(*number)));
    Value::Object(fields.collect())
}

pub(super) fn written_policy(policy: Policy) -> Value {
    POLICY_WORDS.iter().find(|(known, _)| *known == policy).map_or(Value::Null, |(_, word)| (*word).into())
}

/// None for the rule that holds where a file names none.
pub(super) fn written_frame_rule(rule: FrameRule) -> Option<Value> {
    match rule {
        FrameRule::FollowsNeed => None,
        FrameRule::Unchanged => Some(FRAMES_UNCHANGED.into()),
    }
}

/// The rule of frames with the word `value`.
pub(super) fn frame_rule(value: &Value) -> Option<FrameRule> {
    (value.as_str() == Some(FRAMES_UNCHANGED)).then_some(FrameRule::Unchanged)
}

/// A number that `lever` takes as its own value.
pub(super) fn own_value(value: &Value, lever: Lever) -> Result<Decimal, UnresolvedReason> {
    let number = decimal(value).ok_or(UnresolvedReason::NotUnderstood)?;
    lever.accepts(Setting::Value(number), Decimal::ZERO).then_some(number).ok_or(UnresolvedReason::OutOfRange)
}

/// The weight of a goal in a grant, from 0 to 100.
pub(super) fn goal_weight(value: &Value) -> Result<Decimal, UnresolvedReason> {
    let number = decimal(value).ok_or(UnresolvedReason::NotUnderstood)?;
    is_percent(number).then_some(number).ok_or(UnresolvedReason::OutOfRange)
}

/// The policy with the word `value`.
pub(super) fn policy(value: &Value) -> Result<Policy, UnresolvedReason> {
    let found = POLICY_WORDS.iter().find(|(_, word)| value.as_str() == Some(word));
    found.map(|(policy, _)| *policy).ok_or(UnresolvedReason::NotUnderstood)
}

/// A setting: the word for the start state, or an object whose fields name the kind of setting.
pub(super) fn setting(value: &Value) -> Option<Setting> {
    if value.as_str() == Some(START) {
        return Some(Setting::Start);
    }
    let object = value.as_object()?;
    let number = |name: &str| decimal(object.get(name)?);
    let mut names = object.keys().map(String::as_str);
    match (names.next()?, names.next(), object.len()) {
        (CHANGE, None, 1) => number(CHANGE).map(Setting::Change),
        (PERCENT, None, 1) => number(PERCENT).map(Setting::Percent),
        ("own", None, 1) => number("own").map(Setting::Value),
        ("held", None, 1) => number("held").map(Setting::Held),
        ("revenue_share", None, 1) => number("revenue_share").map(Setting::RevenueShare),
        ("yearly", None, 1) => number("yearly").map(Setting::Yearly),
        (PERCENT | CHANGE, Some(PERCENT | CHANGE), 2) => {
            Some(Setting::PercentAndChange(number(PERCENT)?, number(CHANGE)?))
        }
        _ => None,
    }
}

/// A decimal as text. One with more digits than a decimal can hold is refused and not rounded.
pub(super) fn decimal(value: &Value) -> Option<Decimal> {
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
        Lever::Population => Some(&year.get(&municipality.years).population),
        Lever::NationalTaxBase
        | Lever::Index(_)
        | Lever::Volume(_)
        | Lever::Efficiency(_)
        | Lever::Weight(_) => None,
    };
    figure.map_or(Decimal::ZERO, |figure| figure.value)
}
