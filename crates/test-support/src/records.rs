//! Random records of a year, as a user of the page can write them.

use files::year_rules;
use model::follow_up::activity::{Activity, ActivityShares};
use model::follow_up::record::{
    Assessed, Assessment, DecidedMeasure, Financing, ForecastMethod, GoalState, MoneyRequest, Pace, Play,
    RequestAnswer, Role, SpreadMethod, Threshold, YearRecord,
};
use model::follow_up::rules::RuleKey;
use model::follow_up::{Line, MeasureKind, Month};
use model::goals::GoalIx;
use model::money::Money;
use model::municipality::Municipality;
use model::vec_map::VecMap;
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;
use rust_decimal::Decimal;

use super::actions::any_committee;

pub fn any_month() -> impl Strategy<Value = Month> {
    select(Month::ALL.to_vec())
}

pub fn any_line(municipality: &Municipality) -> impl Strategy<Value = Line> + use<> {
    select(Line::all(municipality).collect::<Vec<_>>())
}

/// An amount of either sign, also in kronor and öre.
pub fn any_money() -> impl Strategy<Value = Money> {
    let ore = prop_oneof![9 => -999_999_999_999_i64..=999_999_999_999, 1 => Just(0)];
    (ore, select(vec![0_u32, 2]))
        .prop_filter_map("beyond the limit", |(digits, scale)| Money::new(Decimal::new(digits, scale)))
}

fn any_amount() -> impl Strategy<Value = Money> {
    any_money().prop_map(|money| if money < Money::ZERO { -money } else { money })
}

fn any_text() -> impl Strategy<Value = String> {
    "[\\PC\n]{0,20}"
}

fn any_shares() -> impl Strategy<Value = ActivityShares> {
    (select(Activity::ALL.to_vec()), select(Activity::ALL.to_vec()), 0..=10_000_i64).prop_map(
        |(one, other, hundredths)| {
            let share = Decimal::new(hundredths, 2);
            if one == other {
                return [(one, Decimal::ONE_HUNDRED)].into_iter().collect();
            }
            [(one, share), (other, Decimal::ONE_HUNDRED - share)].into_iter().collect()
        },
    )
}

fn any_method() -> impl Strategy<Value = ForecastMethod> {
    prop_oneof![
        Just(ForecastMethod::BudgetForRest),
        Just(ForecastMethod::Linear),
        Just(ForecastMethod::SeasonalShare),
        (any_money(), any_text()).prop_map(|(amount, reason)| ForecastMethod::Own { amount, reason }),
    ]
}

fn any_measure() -> impl Strategy<Value = DecidedMeasure> {
    (any_month(), option::of(any_amount()), any_text()).prop_map(|(decided, promised, note)| DecidedMeasure {
        decided,
        promised,
        note,
    })
}

fn any_request() -> impl Strategy<Value = MoneyRequest> {
    let answer = (any_month(), any_amount(), select(Financing::ALL.to_vec()))
        .prop_map(|(decided, granted, financing)| RequestAnswer { decided, granted, financing });
    (any_amount(), option::of(answer)).prop_map(|(amount, answer)| MoneyRequest { amount, answer })
}

fn any_assessed(municipality: &Municipality) -> impl Strategy<Value = Assessed> + use<> {
    let goals = (0..).map(GoalIx).zip(&municipality.goals).map(|(goal, _)| Assessed::Goal(goal));
    select(goals.chain([Assessed::Services, Assessed::Finances]).collect::<Vec<_>>())
}

fn any_assessment() -> impl Strategy<Value = Assessment> {
    (select(GoalState::ALL.to_vec()), any_text(), any_text())
        .prop_map(|(state, reason, indicator)| Assessment { state, reason, indicator })
}

/// A size that the program comes with, with a number that it takes.
pub fn any_rule() -> impl Strategy<Value = (RuleKey, Decimal)> {
    let keys: Vec<RuleKey> = year_rules::carried().iter().map(|(key, _)| key).collect();
    (select(keys), 0..=1_000_i64).prop_filter_map("out of range", |(key, number)| {
        let number = if key == RuleKey::MostEvents { Decimal::from(number) } else { Decimal::new(number, 2) };
        key.accepts(number).then_some((key, number))
    })
}

pub fn any_play(municipality: &Municipality) -> impl Strategy<Value = Play> + use<> {
    let role = prop_oneof![
        any_committee(municipality).prop_map(Role::Committee),
        select(vec![Role::ExecutiveBoard, Role::Council, Role::All]),
    ];
    (any::<u32>(), select(Pace::ALL.to_vec()), role, option::of(any_month()))
        .prop_map(|(seed, pace, role, at)| Play { seed, pace, role, at })
}

fn map<K: Ord + std::fmt::Debug, V: std::fmt::Debug>(
    key: impl Strategy<Value = K>,
    value: impl Strategy<Value = V>,
    most: usize,
) -> impl Strategy<Value = VecMap<K, V>> {
    vec((key, value), 0..=most).prop_map(|entries| entries.into_iter().collect())
}

/// A record with a few entries of every kind.
pub fn any_record(municipality: &Municipality) -> impl Strategy<Value = YearRecord> + use<> {
    let committee = || any_committee(municipality);
    let cell = || (any_line(municipality), any_month());
    let kind = select(MeasureKind::ALL.to_vec());
    let settings = (
        option::of(select(SpreadMethod::ALL.to_vec())),
        option::of(select(Threshold::ALL.to_vec())),
        map(committee(), any_shares(), 2),
        map(committee(), Just(()), 2),
        vec(any_rule(), 0..3).prop_map(|rules| rules.into_iter().collect()),
    );
    let reported = (map(cell(), any_money(), 8), map(cell(), any_money(), 4));
    let decided = (
        map(cell(), any_method(), 3),
        map((committee(), kind), any_measure(), 3),
        map((committee(), any_month()), any_request(), 2),
        map((any_assessed(municipality), any_month()), any_assessment(), 3),
        map(any_month(), any_text(), 2),
        option::of(any_play(municipality)),
    );
    (settings, reported, decided).prop_map(|(settings, (to_date, last_year), decided)| {
        let (spread, threshold, activities, exempt, rules) = settings;
        let (methods, measures, requests, assessments, comments, play) = decided;
        YearRecord {
            spread,
            threshold,
            activities,
            exempt,
            to_date,
            last_year,
            methods,
            measures,
            requests,
            assessments,
            comments,
            rules,
            play,
        }
    })
}
