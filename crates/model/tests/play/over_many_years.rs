//! Over 2,000 seeds means and spreads are those of the stated rules: chances, exclusion and the most events of a year included.
//!
//! A mean of n values differs from its expected value by more than 4 standard deviations ÷ √n once in 16,000, a variance by more than
//! 4 × √((fourth moment − variance²) ÷ n): those are the tolerances.

use std::sync::LazyLock;

use model::follow_up::activity::Activity;
use model::follow_up::event_kind::EventKind;
use model::follow_up::line::Line;
use model::follow_up::measure_kind::MeasureKind;
use model::follow_up::month::Month;
use model::follow_up::rules::RuleKey;
use model::municipality::CommitteeIx;
use model::play::PlayedYear;
use model::play::events::describe;
use model::vec_map::VecMap;
use rstest::rstest;
use rust_decimal::Decimal;

use super::expected::{Expected, KURTOSIS, Moments, drawn, float, millions};
use super::golden_year::{SOCIAL, own_sizes, played, setup};

const SEEDS: u32 = 2_000;

/// How many standard deviations a value may be off.
const SIGMAS: f64 = 4.0;

fn years(own: &VecMap<RuleKey, Decimal>) -> Vec<PlayedYear> {
    (0..SEEDS).map(|seed| played(seed, own)).collect()
}

static YEARS: LazyLock<Vec<PlayedYear>> = LazyLock::new(|| years(&own_sizes()));

fn count(values: &[f64]) -> f64 {
    values.len() as f64
}

fn mean(values: &[f64]) -> f64 {
    values.iter().sum::<f64>() / count(values)
}

/// The mean distance from `from` in this power.
fn moment(values: &[f64], from: f64, power: i32) -> f64 {
    values.iter().map(|value| (value - from).powi(power)).sum::<f64>() / count(values)
}

#[track_caller]
fn assert_within(found: f64, expected: f64, tolerance: f64, what: &str) {
    // And what summing thousands of floats may lose.
    let tolerance = tolerance + 1e-9 * expected.abs() + 1e-12;
    assert!((found - expected).abs() <= tolerance, "{what}: {found}, expected {expected} within {tolerance}");
}

/// Mean and variance of `values` are `expected`, where `kurtosis` is the fourth moment in variances squared.
#[track_caller]
fn assert_moments(values: &[f64], expected: Moments, kurtosis: f64, what: &str) {
    let root = count(values).sqrt();
    assert_within(mean(values), expected.mean, SIGMAS * expected.variance.sqrt() / root, what);
    let spread = ((kurtosis - 1.0).max(0.0)).sqrt() * expected.variance;
    assert_within(moment(values, expected.mean, 2), expected.variance, SIGMAS * spread / root, what);
}

/// `found` of `of` are as many as `chance` gives.
#[track_caller]
fn assert_count(found: usize, of: usize, chance: f64, what: &str) {
    let of = of as f64;
    let tolerance = SIGMAS * (of * chance * (1.0 - chance)).sqrt();
    assert_within(found as f64, of * chance, tolerance, what);
}

/// What a number of normal values has for its fourth moment.
fn kurtosis_of(values: &[f64]) -> f64 {
    let from = mean(values);
    moment(values, from, 4) / moment(values, from, 2).powi(2)
}

#[rstest]
#[case::nine(9)]
#[case::three(3)]
#[case::all(27)]
fn each_event_happens_as_often_as_its_chance_the_exclusion_and_the_most_events_give(#[case] most: i64) {
    let mut own = own_sizes();
    own.insert(RuleKey::MostEvents, Decimal::from(most));
    let years = years(&own);
    let expected = Expected(&own);
    for kind in drawn() {
        let found = years.iter().filter(|year| year.events().iter().any(|event| event.kind == kind)).count();
        assert_count(found, years.len(), expected.kept(kind), kind.key());
    }
    let counts: Vec<f64> = years.iter().map(|year| year.events().len() as f64).collect();
    assert_moments(&counts, expected.count(), kurtosis_of(&counts), "events of a year");
    let most = usize::try_from(most).expect("a small number");
    for year in &years {
        assert!(year.events().len() <= most);
        let has = |kind| year.events().iter().any(|event| event.kind == kind);
        assert!(!(has(EventKind::SnowyWinter) && has(EventKind::MildWinter)), "they exclude each other");
    }
}

#[test]
fn without_a_most_an_event_happens_with_its_own_chance() {
    let mut own = own_sizes();
    own.insert(RuleKey::MostEvents, Decimal::from(27));
    let expected = Expected(&own);
    for kind in drawn() {
        let chance = expected.size(RuleKey::EventChance(kind)) / 100.0;
        assert_within(expected.kept(kind), chance, 1e-12, kind.key());
    }
    assert_within(expected.count().mean, 6.63, 1e-9, "the sum of the chances");
}

#[test]
fn sizes_lie_between_their_corners_with_the_mean_and_spread_of_a_triangle() {
    let own = own_sizes();
    let expected = Expected(&own);
    for kind in drawn() {
        let events = YEARS.iter().flat_map(PlayedYear::events).filter(|event| event.kind == kind);
        let sizes: Vec<f64> = events.map(|event| float(event.percent)).collect();
        assert!(sizes.len() > 20, "{kind:?}");
        let triangle = expected.triangular(|size| RuleKey::EventSize(kind, size));
        let unsigned = if describe(kind).either_sign {
            let good = sizes.iter().filter(|size| **size > 0.0).count();
            assert_count(good, sizes.len(), 0.5, kind.key());
            sizes.iter().map(|size| size.abs()).collect()
        } else {
            sizes
        };
        // The fourth moment of every triangle is 2.4 variances squared.
        assert_moments(&unsigned, triangle, 2.4, kind.key());
    }
}

#[test]
fn an_event_starts_in_each_of_its_months_as_often() {
    for kind in drawn() {
        let starts: Vec<Month> = YEARS
            .iter()
            .flat_map(PlayedYear::events)
            .filter(|event| event.kind == kind)
            .map(|event| event.start)
            .collect();
        let months = describe(kind).starts;
        assert!(starts.iter().all(|start| months.contains(start)), "{kind:?}");
        for month in months {
            let found = starts.iter().filter(|start| *start == month).count();
            assert_count(found, starts.len(), 1.0 / months.len() as f64, kind.key());
        }
    }
}

#[test]
fn the_drift_of_each_activity_has_its_mean_and_spread() {
    let own = own_sizes();
    let expected = Expected(&own);
    for (c, activity) in (0..).map(CommitteeIx).zip(Activity::ALL) {
        let drifts: Vec<f64> =
            YEARS.iter().map(|year| float(year.committee(c).expect("the committee").drift)).collect();
        let moments = Moments {
            mean: expected.size(RuleKey::DriftMean(activity)),
            variance: expected.size(RuleKey::DriftSpread(activity)).powi(2),
        };
        assert_moments(&drifts, moments, KURTOSIS, activity.key());
    }
}

#[test]
fn committees_drift_apart() {
    let pairs = YEARS.iter().map(|year| {
        let drift = |c| float(year.committee(CommitteeIx(c)).expect("the committee").drift);
        drift(0) * drift(5)
    });
    // The product of two independent drifts with mean 0 and spread 1.2 each.
    let pairs: Vec<f64> = pairs.collect();
    assert_within(mean(&pairs), 0.0, SIGMAS * 1.44 / count(&pairs).sqrt(), "school with culture");
}

#[test]
fn in_august_a_year_without_news_becomes_better_than_forecast_by_the_stated_error() {
    let mut own = own_sizes();
    for kind in EventKind::ALL {
        own.insert(RuleKey::EventChance(kind), Decimal::ZERO);
    }
    let expected = Expected(&own);
    let budget = setup().budget(Line::Committee(SOCIAL));
    let errors = |month: Month| -> Vec<f64> {
        let error = |year: &PlayedYear| {
            let course = year.course(&[]).expect("in range");
            let line = course.line(Line::Committee(SOCIAL)).expect("the line");
            let better = *month.get(&line.forecast) - *Month::December.get(&line.to_date);
            float(better.in_percent_of(budget).expect("a number"))
        };
        years(&own).iter().map(error).collect()
    };
    let (mean, spread) = (RuleKey::ForecastErrorMean, RuleKey::ForecastErrorSpread);
    let august = Moments { mean: expected.size(mean), variance: expected.size(spread).powi(2) };
    assert_moments(&errors(Month::August), august, KURTOSIS, "the error of August");
    // Of the social services' year 67.6 per cent is left after April, and 35.0 after August.
    let factor: f64 = 67.6 / 35.0;
    let april = Moments { mean: august.mean * factor, variance: august.variance * factor * factor };
    assert_moments(&errors(Month::April), april, KURTOSIS, "the error of April");
    assert!(errors(Month::December).iter().all(|error| *error == 0.0));
}

#[test]
fn the_tax_base_is_revised_by_the_stated_spreads_and_one_year_in_ten_by_four_times_as_much() {
    let own = own_sizes();
    let expected = Expected(&own);
    for month in Month::ALL {
        let points: Vec<f64> =
            YEARS.iter().map(|year| float(month.get(&year.tax().revisions).points)).collect();
        let (variance, fourth) = expected.revision(month);
        if variance == 0.0 {
            assert!(points.iter().all(|points| *points == 0.0));
        } else {
            let moments = Moments { mean: 0.0, variance };
            assert_moments(&points, moments, fourth / variance.powi(2), month.key());
        }
    }
    let large = YEARS.iter().filter(|year| year.tax().is_large).count();
    assert_count(large, YEARS.len(), 0.1, "years with large revisions");
    let year = &YEARS[0];
    let first = year.tax().revisions[Month::February.index()];
    // 560 kronor × 100,000 inhabitants for a point.
    assert_within(millions(first.amount.kronor()), 56.0 * float(first.points), 0.000_5, "kronor for a point");
}

#[test]
fn of_what_a_measure_promises_70_per_cent_is_realised_on_average() {
    let own = own_sizes();
    let shares: Vec<f64> = YEARS
        .iter()
        .map(|year| float(year.realised_share(SOCIAL, MeasureKind::HiringRestraint).expect("in range")))
        .collect();
    let moments = Expected(&own).triangular(RuleKey::RealisedShare);
    assert_within(moments.mean, 70.0, 1e-9, "the mean of the rule");
    assert_moments(&shares, moments, 2.4, "realised");
    assert_eq!(YEARS[0].expected_share(), Some(Decimal::from(70)));
}

#[rstest]
#[case::nine(9)]
#[case::three(3)]
fn the_result_of_a_year_has_the_mean_and_spread_of_drift_events_and_tax(#[case] most: i64) {
    let mut own = own_sizes();
    own.insert(RuleKey::MostEvents, Decimal::from(most));
    let expected = Expected(&own);
    let results = years(&own).into_iter().map(|year| {
        let course = year.course(&[]).expect("in range");
        millions(course.result_to_date(Month::December).kronor())
    });
    let results: Vec<f64> = results.collect();
    let parts = [expected.drift(), expected.events(), expected.tax()];
    let budgeted = 190.0;
    let moments = Moments {
        mean: budgeted + parts.iter().map(|part| part.mean).sum::<f64>(),
        variance: parts.iter().map(|part| part.variance).sum(),
    };
    // The fourth moment is that of the years themselves: tax of large years gives long tails.
    assert_moments(&results, moments, kurtosis_of(&results), "the result, mnkr");
}
