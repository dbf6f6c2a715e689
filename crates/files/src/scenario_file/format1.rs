//! The first version of the format. Its settings are rewritten as the present one writes what they meant, so that only one version is
//! read; what is nevertheless counted otherwise is listed ([`Recounted`]).

use std::borrow::Cow;

use rust_decimal::Decimal;
use serde_json::{Map, Value};

use super::value::{setting, written_frame_rule, written_setting};
use super::{FORMAT, FRAMES, SETTINGS};
use crate::kept_fields::put_aside;
use model::YearIx;
use model::distribution::Policy;
use model::lever::{HIGHEST_WEIGHT, Lever, Setting};
use model::municipality::{CommitteeIx, Municipality};
use model::scenario::{FrameRule, Scenario};

const FIRST_FORMAT: u64 = 1;
const WEIGHT: &str = "weight:";

/// Something in a file of the first version that is counted otherwise than by the program that wrote it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Recounted {
    /// The own change of the committee's grant is exact. Before, the committee took part in the distribution of what it cost.
    OwnChange(CommitteeIx),
    /// The committee's weight was above 2, and is read as 2.
    WeightAboveTwo(CommitteeIx),
    /// The committee's weight is a priority: in a cut a higher weight protects. Before, the committee paid more.
    WeightInCut(CommitteeIx),
    /// By need, a committee that was short before does not pay in a cut. Before, it did when the others' surplus was not enough.
    ByNeed,
}

/// Whether `file` is in the first version.
pub(super) fn is_first(file: &Map<String, Value>) -> bool {
    file.get("format").and_then(Value::as_u64) == Some(FIRST_FORMAT)
}

/// `file` in the present version.
pub(super) fn upgraded(file: &Map<String, Value>) -> Cow<'_, Map<String, Value>> {
    if !is_first(file) {
        return Cow::Borrowed(file);
    }
    let mut file = file.clone();
    file.insert("format".to_owned(), FORMAT.into());
    if let Some(Value::Object(settings)) = file.get_mut(SETTINGS) {
        for (key, years) in settings {
            for value in years.as_array_mut().into_iter().flatten() {
                let Some(read) = setting(value) else { continue };
                *value = written_setting(upgraded_setting(key, read));
            }
        }
    }
    // Index, volume and efficiency moved only the need.
    if let Some(rule) = written_frame_rule(FrameRule::Unchanged) {
        // The first version had no such part.
        if let Some(unknown) = file.insert(FRAMES.to_owned(), rule) {
            put_aside(&mut file, Map::from_iter([(FRAMES.to_owned(), unknown)]));
        }
    }
    Cow::Owned(file)
}

fn upgraded_setting(key: &str, read: Setting) -> Setting {
    match read {
        // It ended the setting of an earlier year. Now a change by 0 can be a decision.
        Setting::Change(by) | Setting::Percent(by) if by.is_zero() => Setting::Start,
        Setting::Value(weight) if key.starts_with(WEIGHT) && weight > HIGHEST_WEIGHT => {
            Setting::Value(HIGHEST_WEIGHT)
        }
        Setting::Start
        | Setting::Change(_)
        | Setting::Percent(_)
        | Setting::PercentAndChange(..)
        | Setting::Value(_)
        | Setting::Held(_)
        | Setting::RevenueShare(_)
        | Setting::Yearly(_) => read,
    }
}

/// What of `file`, which is `scenario` in `municipality`, is counted otherwise than before, by committee.
pub(super) fn recounted(
    file: &Map<String, Value>,
    scenario: &Scenario,
    municipality: &Municipality,
) -> Vec<Recounted> {
    if !is_first(file) {
        return Vec::new();
    }
    let any_year = |is: &dyn Fn(YearIx) -> bool| YearIx::ALL.into_iter().any(is);
    let mut all = Vec::new();
    for (c, _) in municipality.committees() {
        let shares =
            |year| scenario.locked_grant(c, year).is_none() && scenario.policy(year) != Policy::KeepFrames;
        if any_year(&|year| shares(year) && scenario.own_change(c, year).is_some()) {
            all.push(Recounted::OwnChange(c));
        }
        if has_weight_above_two(file, c, municipality) {
            all.push(Recounted::WeightAboveTwo(c));
        }
        let has_weight = |year| {
            let weight = scenario.setting(Lever::Weight(c), year).and_then(Setting::number);
            weight.is_some_and(|weight| weight != Decimal::ONE)
        };
        let is_weighted = |year| scenario.policy(year) == Policy::Weighted;
        if any_year(&|year| shares(year) && is_weighted(year) && has_weight(year)) {
            all.push(Recounted::WeightInCut(c));
        }
    }
    if any_year(&|year| scenario.policy(year) == Policy::ByNeed) {
        all.push(Recounted::ByNeed);
    }
    all
}

fn has_weight_above_two(file: &Map<String, Value>, c: CommitteeIx, municipality: &Municipality) -> bool {
    let key = Lever::Weight(c).key(municipality);
    let years = key.and_then(|key| file.get(SETTINGS)?.get(&key)?.as_array());
    let mut settings = years.into_iter().flatten().filter_map(setting);
    settings.any(|setting| matches!(setting, Setting::Value(weight) if weight > HIGHEST_WEIGHT))
}
