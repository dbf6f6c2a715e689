//! What a reader can make of a size of the year.

use files::year_rules::carried;
use model::follow_up::rule_change::{RuleProblem, with_rule_set};
use model::follow_up::rules::{RuleKey, Size};
use model::follow_up::{MeasureKind, Month, Season};
use model::vec_map::VecMap;
use proptest::prelude::*;
use rust_decimal::Decimal;

fn own(sizes: &[(RuleKey, Decimal)]) -> VecMap<RuleKey, Decimal> {
    sizes.iter().copied().collect()
}

#[test]
fn a_size_becomes_what_was_typed_and_nothing_else_moves() {
    let key = RuleKey::DeficitGrowth;
    let set = with_rule_set(carried(), &VecMap::default(), key, Decimal::ONE).expect("a size");
    assert_eq!(set, [(key, Decimal::ONE)]);
}

#[test]
fn the_lowest_is_not_above_the_highest() {
    let size = |size| RuleKey::RealisedShare(size);
    let own =
        own(&[(size(Size::Low), 50.into()), (size(Size::Typical), 70.into()), (size(Size::High), 90.into())]);
    let set = |of, percent: i64| with_rule_set(carried(), &own, size(of), percent.into());
    assert_eq!(set(Size::Low, 71), Err(RuleProblem::WrongOrder));
    assert_eq!(set(Size::High, 69), Err(RuleProblem::WrongOrder));
    assert_eq!(set(Size::Typical, 90), Ok(vec![(size(Size::Typical), 90.into())]));
}

#[test]
fn a_cost_is_lowest_nearest_to_zero() {
    let size = |size| RuleKey::EventSize(model::follow_up::EventKind::SnowyWinter, size);
    let own = own(&[
        (size(Size::Low), (-3).into()),
        (size(Size::Typical), (-6).into()),
        (size(Size::High), (-10).into()),
    ]);
    assert!(with_rule_set(carried(), &own, size(Size::Low), (-5).into()).is_ok());
    assert_eq!(with_rule_set(carried(), &own, size(Size::Low), (-7).into()), Err(RuleProblem::WrongOrder));
}

#[test]
fn a_lead_time_is_whole_months() {
    let key = RuleKey::MeasureLead(MeasureKind::FeeRise, Size::Typical);
    let half = with_rule_set(carried(), &VecMap::default(), key, Decimal::new(25, 1));
    assert_eq!(half, Err(RuleProblem::NotWholeMonths));
}

#[test]
fn no_share_is_above_the_whole() {
    let too_much = with_rule_set(carried(), &VecMap::default(), RuleKey::SameRootShare, 101.into());
    assert_eq!(too_much, Err(RuleProblem::Outside));
}

proptest! {
    #[test]
    fn a_year_stays_whole_whatever_a_month_becomes(
        season in prop::sample::select(Season::ALL.to_vec()),
        month in prop::sample::select(Month::ALL.to_vec()),
        hundredths in 0_i64..=10_000,
    ) {
        let percent = Decimal::new(hundredths, 2);
        let key = RuleKey::SeasonShare(season, month);
        let set = with_rule_set(carried(), &VecMap::default(), key, percent).expect("a share");
        prop_assert_eq!(set.len(), Month::ALL.len());
        prop_assert_eq!(set.iter().map(|(_, share)| share).sum::<Decimal>(), Decimal::ONE_HUNDRED);
        prop_assert!(set.contains(&(key, percent)));
    }
}
