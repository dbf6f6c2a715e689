//! Measures in the year: what they save and when, who has to act, what is expected, what a request leaves, what the next year inherits.
//! Amounts are in million kronor and by hand. The example is a social committee with a budget of 694.4, which in August is forecast to
//! cost 24.3 more, and decided cheaper placements in May.

mod duty;
mod effects;
mod goals;
mod kinds;
mod outlook;
mod properties;
mod requests;
mod sizes;
mod statutes;

use model::figure::Quality;
use model::follow_up::activity::ActivityShares;
use model::follow_up::measures::{Conditions, FeeRoom, Measures, Sizes};
use model::follow_up::record::DecidedMeasure;
use model::follow_up::rules::{RuleKey, RuleValue, Rules, Size};
use model::follow_up::{Activity, MeasureKind, Month};
use model::money::{MILLION, Money, Rounding};
use model::municipality::Text;
use model::vec_map::VecMap;
use rust_decimal::Decimal;
use test_support::decimal;

/// The text of the file with the sizes of measures.
const FILE: &str = include_str!("../../files/year/measures.json");

/// The keys of the sizes that measures are computed by.
fn keys() -> Vec<RuleKey> {
    let of_kind = |kind| {
        Size::ALL
            .into_iter()
            .flat_map(move |size| [RuleKey::MeasureLead(kind, size), RuleKey::MeasureEffect(kind, size)])
    };
    let mut keys: Vec<_> = MeasureKind::ALL.into_iter().flat_map(of_kind).collect();
    keys.extend(Size::ALL.map(RuleKey::RealisedShare));
    keys.extend([RuleKey::SameRootShare, RuleKey::DeficitGrowth, RuleKey::FadesAfter, RuleKey::ReturnDearer]);
    keys
}

/// The sizes that the program comes with.
fn rules() -> Rules {
    let file: serde_json::Value = serde_json::from_str(FILE).unwrap();
    let value = |key: RuleKey| {
        let value = decimal(file["values"][key.key()]["value"].as_str()?);
        let source = Text::new(String::new(), Vec::new());
        Some((key, RuleValue { value, quality: Quality::Assumption, source }))
    };
    Rules::new(keys().into_iter().filter_map(value).collect())
}

/// Calls `test` with the sizes of the program and the reader's `own`.
fn with_sizes<T>(own: &[(RuleKey, i64)], test: impl FnOnce(Sizes) -> T) -> T {
    let own = own.iter().map(|(key, value)| (*key, Decimal::from(*value))).collect();
    test(Sizes { rules: &rules(), own: &own })
}

/// An amount in million kronor.
fn mnkr(text: &str) -> Money {
    Money::new(decimal(text) * MILLION).unwrap()
}

/// An amount as it is read in million kronor with one decimal.
fn shown(amount: Money) -> String {
    let hundred_thousands = Rounding::Krona.apply(amount.kronor() * Decimal::TEN / MILLION).unwrap();
    (hundred_thousands / Decimal::TEN).round_dp(1).to_string()
}

fn decided(month: Month) -> DecidedMeasure {
    DecidedMeasure { decided: month, promised: None, note: String::new() }
}

fn promising(month: Month, amount: &str) -> DecidedMeasure {
    DecidedMeasure { promised: Some(mnkr(amount)), ..decided(month) }
}

/// The shares of a committee with one activity.
fn only(activity: Activity) -> ActivityShares {
    VecMap::from_iter([(activity, Decimal::ONE_HUNDRED)])
}

/// A committee with a budget of 694.4.
fn committee(activities: &ActivityShares) -> Conditions<'_> {
    Conditions { budget: mnkr("694.4"), activities, fee_room: FeeRoom::Unlimited, reserve_left: mnkr("15") }
}

/// The measures of a social committee with a budget of 694.4.
fn social(measures: &[(MeasureKind, DecidedMeasure)], sizes: Sizes) -> Measures {
    measures_of(measures, &only(Activity::Social), sizes)
}

fn measures_of(
    measures: &[(MeasureKind, DecidedMeasure)],
    activities: &ActivityShares,
    sizes: Sizes,
) -> Measures {
    let measures = measures.iter().map(|(kind, decided)| (*kind, decided));
    Measures::new(measures, &committee(activities), sizes).unwrap()
}

/// The measures of the example: cheaper placements are decided in May, the others are chosen for the meeting in September.
fn example() -> Vec<(MeasureKind, DecidedMeasure)> {
    vec![
        (MeasureKind::CheaperPlacements, promising(Month::May, "10.4")),
        (MeasureKind::SpendingStop, promising(Month::September, "2.8")),
        (MeasureKind::FewerSubstitutes, promising(Month::September, "5.6")),
        (MeasureKind::HiringRestraint, promising(Month::September, "8.3")),
        (MeasureKind::Renegotiation, promising(Month::September, "2.1")),
    ]
}
