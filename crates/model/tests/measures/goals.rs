//! What measures may do to the goals that a committee serves.

use rstest::rstest;

use super::*;
use model::follow_up::YearRecord;
use model::follow_up::measures::{GOAL_EFFECT_QUALITY, GoalEffect, Touch, effects_on_goal};
use model::goals::GoalIx;
use model::municipality::CommitteeIx;
use model::scenario::Scenario;
use model::texts::{OwnText, TextPart, set_text};
use test_support::{CARE, CULTURE, EDUCATION, NORTH, small};

const READING: GoalIx = GoalIx(0);
const SCHOOL: GoalIx = GoalIx(1);
const SAFETY: GoalIx = GoalIx(2);

/// A year in which each of the committees decides larger groups in May.
fn record(kind: MeasureKind) -> YearRecord {
    let all = [EDUCATION, CARE, CULTURE, NORTH];
    YearRecord {
        measures: all.into_iter().map(|c| ((c, kind), decided(Month::May))).collect(),
        ..YearRecord::default()
    }
}

fn committees_on(scenario: &Scenario, kind: MeasureKind, goal: GoalIx, month: Month) -> Vec<GoalEffect> {
    effects_on_goal(&small(), scenario, &record(kind), goal, month)
}

#[rstest]
#[case(READING, &[EDUCATION, CULTURE])]
#[case(SCHOOL, &[EDUCATION])]
#[case(SAFETY, &[CARE, CULTURE, NORTH])]
fn larger_groups_may_lower_the_goals_that_the_committee_has_missions_for(
    #[case] goal: GoalIx,
    #[case] committees: &[CommitteeIx],
) {
    let effects = committees_on(&Scenario::default(), MeasureKind::FewerUnits, goal, Month::August);
    let effect = |committee| GoalEffect { committee, kind: MeasureKind::FewerUnits, touch: Touch::Worse };
    assert_eq!(effects, committees.iter().copied().map(effect).collect::<Vec<_>>());
    assert_eq!(GOAL_EFFECT_QUALITY, Quality::Assumption, "nobody has published it");
}

#[test]
fn a_measure_is_told_of_from_the_month_of_its_decision() {
    let scenario = Scenario::default();
    let on = |month| committees_on(&scenario, MeasureKind::FewerUnits, READING, month);
    assert!(on(Month::April).is_empty());
    assert!(!on(Month::May).is_empty());
}

#[test]
fn a_goal_that_a_mission_of_ones_own_gives_the_committee_is_touched_too() {
    let (municipality, mut scenario) = (small(), Scenario::default());
    let by_education = |scenario: &Scenario| {
        let effects = committees_on(scenario, MeasureKind::FewerUnits, SAFETY, Month::August);
        effects.iter().any(|effect| effect.committee == EDUCATION)
    };
    assert!(!by_education(&scenario));
    let mission =
        OwnText::Written { text: "Trygga skolvägar".to_owned(), committees: Some(vec![EDUCATION]) };
    set_text(&mut scenario, &municipality, TextPart::OwnMission(SAFETY, 1), Some(mission));
    assert!(by_education(&scenario));
}

#[test]
fn what_households_pay_and_what_only_moves_money_between_budgets_lowers_no_goal() {
    for kind in [MeasureKind::FeeRise, MeasureKind::Renegotiation, MeasureKind::MoneyRequest] {
        assert_eq!(kind.on_goals(), None, "{kind:?}");
        assert!(committees_on(&Scenario::default(), kind, READING, Month::December).is_empty());
    }
    assert_eq!(MeasureKind::CheaperPlacements.on_goals(), Some(Touch::EitherWay), "as the child fares");
    assert_eq!(MeasureKind::FewerPosts.on_goals(), Some(Touch::SlightlyWorse));
}
