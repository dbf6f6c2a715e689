//! The sizes by which a year is spread over months, forecast and played, which are part of the program: `crates/files/year/*.json`.

use std::sync::LazyLock;

use serde_json::Value;

use super::cursor::{Cursor, Ids};
use super::error_log::ErrorLog;
use super::problem::{FileError, Problem};
use super::read::{json, localised, quality};
use model::follow_up::rules::{RuleKey, RuleValue, Rules};
use model::municipality::Text;
use model::vec_map::VecMap;

/// The texts of the files.
pub const CARRIED_FILES: &[&str] = &[
    include_str!("../year/seasons.json"),
    include_str!("../year/measures.json"),
    include_str!("../year/play.json"),
];

/// The sizes of the files, read once. Those of a file with errors are left out; a test asserts that there is none.
#[must_use]
pub fn carried() -> &'static Rules {
    static CARRIED: LazyLock<Rules> = LazyLock::new(|| {
        let files = CARRIED_FILES.iter().filter_map(|text| read(text).ok());
        let mut values = VecMap::default();
        for (key, value) in files.flatten() {
            values.insert(key, value);
        }
        Rules::new(values)
    });
    &CARRIED
}

/// The sizes in the text of a file, in its order.
///
/// # Errors
/// All errors of the file, each with its place.
pub fn read(text: &str) -> Result<Vec<(RuleKey, RuleValue)>, Vec<FileError>> {
    let file: Value = json(text)?;
    let log = ErrorLog::default();
    let root = Cursor::root(&file, &log);
    root.check_fields(&["sources", "values"]);
    let (mut ids, mut sources) = (Ids::default(), Vec::new());
    for (id, at) in root.required("sources").entries() {
        ids.add(id);
        sources.push(localised(&at));
    }
    let mut values = Vec::new();
    for (key, at) in root.required("values").entries() {
        match RuleKey::from_key(key) {
            Some(key) => values.extend(value(&at, &ids, &sources).map(|value| (key, value))),
            None => at.report(Problem::UnknownField),
        }
    }
    log.finish(values)
}

fn value(at: &Cursor, ids: &Ids, sources: &[Text]) -> Option<RuleValue> {
    at.check_fields(&["value", "quality", "source"]);
    let value = at.required("value").decimal();
    let quality = quality(&at.required("quality"));
    let source = at.required("source");
    let source = sources.get(usize::from(source.index_in(source.text(), ids)));
    Some(RuleValue { value: value?, quality, source: source?.clone() })
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use rust_decimal::Decimal;

    use super::*;
    use crate::unique_fields::duplicate_fields;
    use model::figure::Quality;
    use model::follow_up::rules::Size;
    use model::follow_up::{Activity, EventKind, MeasureKind, Month, Season};
    use model::play::events::TAX_FORECASTS;

    fn size(key: RuleKey) -> Decimal {
        carried().given(key).expect("a size").value
    }

    #[test]
    fn the_files_have_no_errors_and_no_size_twice() {
        let mut found = BTreeSet::new();
        for text in CARRIED_FILES {
            assert_eq!(duplicate_fields(text), []);
            for (key, _) in read(text).expect("a file without errors") {
                assert!(found.insert(key), "{} is in two files", key.key());
            }
        }
        assert_eq!(carried().iter().count(), found.len());
    }

    #[test]
    fn each_size_that_there_is_has_a_value() {
        let moves_only_money = |kind| {
            matches!(
                kind,
                MeasureKind::Reallocation | MeasureKind::MoneyRequest | MeasureKind::CentralReserve
            )
        };
        for key in RuleKey::all() {
            let is_wanted = match key {
                // A post is not a part of a budget: the committee says what it saves.
                RuleKey::MeasureEffect(kind, _) => kind != MeasureKind::FewerPosts && !moves_only_money(kind),
                // Its size is a revision of the tax base.
                RuleKey::EventSize(kind, _) => kind != EventKind::TaxForecast,
                RuleKey::TaxRevision(month) => TAX_FORECASTS.contains(&month),
                RuleKey::EventChance(_)
                | RuleKey::MostEvents
                | RuleKey::LargeRevisionsChance
                | RuleKey::LargeRevisionsFactor
                | RuleKey::TaxPerPoint
                | RuleKey::SeasonShare(..)
                | RuleKey::DriftMean(_)
                | RuleKey::DriftSpread(_)
                | RuleKey::ForecastErrorMean
                | RuleKey::ForecastErrorSpread
                | RuleKey::MeasureLead(..)
                | RuleKey::RealisedShare(_)
                | RuleKey::SameRootShare
                | RuleKey::DeficitGrowth
                | RuleKey::FadesAfter
                | RuleKey::ReturnDearer => true,
            };
            assert_eq!(carried().given(key).is_some(), is_wanted, "{}", key.key());
        }
    }

    #[test]
    fn each_event_has_a_chance_and_sizes_with_one_sign() {
        for kind in EventKind::ALL {
            let chance = size(RuleKey::EventChance(kind));
            assert!(chance > Decimal::ZERO && chance <= Decimal::ONE_HUNDRED, "{kind:?}");
            if kind == EventKind::TaxForecast {
                continue;
            }
            let sizes = Size::ALL.map(|at| size(RuleKey::EventSize(kind, at)));
            assert!(
                sizes.iter().all(|size| *size > Decimal::ZERO)
                    || sizes.iter().all(|size| *size < Decimal::ZERO)
            );
            assert!(sizes.map(|size| size.abs()).is_sorted(), "{kind:?}: low is the smallest");
        }
        let drawn = EventKind::ALL.into_iter().filter(|kind| *kind != EventKind::TaxForecast);
        let mean: Decimal = drawn.map(|kind| size(RuleKey::EventChance(kind))).sum();
        assert_eq!(mean, Decimal::from(663), "6.63 events a year before the most that a year may have");
        assert_eq!(size(RuleKey::MostEvents), Decimal::from(9));
    }

    #[test]
    fn the_months_of_a_season_are_a_whole_year() {
        for season in Season::ALL {
            let shares = Month::ALL.map(|month| size(RuleKey::SeasonShare(season, month)));
            assert_eq!(shares.iter().sum::<Decimal>(), Decimal::ONE_HUNDRED, "{season:?}");
        }
    }

    #[test]
    fn leadership_costs_less_than_its_budget_and_care_a_little_more() {
        assert_eq!(size(RuleKey::DriftMean(Activity::Administration)), Decimal::TWO);
        for care in [Activity::Social, Activity::Elderly, Activity::Disability] {
            assert_eq!(size(RuleKey::DriftMean(care)), Decimal::new(-5, 1));
        }
        let winter = carried().given(RuleKey::DriftSpread(Activity::Technical)).expect("a size");
        assert_eq!((winter.value, winter.quality), (Decimal::from(3), Quality::Assumption));
    }

    #[test]
    fn a_wrong_file_tells_all_its_errors() {
        let wrong = r#"{"sources": {}, "values": {"season.school.13": {"value": "1"}, "most_events": {"value": "x", "quality": "sure", "source": "none"}}}"#;
        let errors = read(wrong).expect_err("errors");
        let found: Vec<_> = errors.iter().map(|error| error.place.as_str()).collect();
        assert_eq!(
            found,
            [
                "values.season.school.13",
                "values.most_events.value",
                "values.most_events.quality",
                "values.most_events.source"
            ]
        );
    }
}
