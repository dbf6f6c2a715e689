//! The record of the year: what of it differs, and what is dropped when a player goes back.

use model::changes::{changes, count};
use model::compare::{compare, decisions};
use model::follow_up::activity::{Activity, are_whole};
use model::follow_up::record::{
    DecidedMeasure, Financing, ForecastMethod, MoneyRequest, RequestAnswer, SpreadMethod, YearRecord,
};
use model::follow_up::{Line, MeasureKind, Month};
use model::scenario::Scenario;
use proptest::prelude::*;
use test_support::actions::{any_actions, scenario_after};
use test_support::records::any_record;
use test_support::{CARE, EDUCATION, decimal, figures, money_tkr, outcome, simulation_law, small};

proptest! {
    #[test]
    fn what_differs_between_two_records_turns_one_into_the_other(
        before in any_record(&small()),
        after in any_record(&small()),
    ) {
        let (was, became) = YearRecord::difference(&before, &after);
        prop_assert!(before.has_entries(&was, &became) && after.has_entries(&became, &was));
        prop_assert_eq!(before == after, was == became);
        let mut record = before.clone();
        record.replace_entries(&was, &became);
        prop_assert_eq!(&record, &after);
        record.replace_entries(&became, &was);
        prop_assert_eq!(record, before);
    }

    #[test]
    fn the_record_changes_nothing_of_the_budget(actions in any_actions(&small()), record in any_record(&small())) {
        let municipality = small();
        let without = scenario_after(&municipality, &actions);
        let with = Scenario { record, ..without.clone() };
        prop_assert!(with.same_but_for_record(&without));
        prop_assert_eq!(with.is_start(), without.is_start());
        prop_assert_eq!(count(&with), count(&without));
        let law = simulation_law();
        prop_assert_eq!(changes(&municipality, law, &with), changes(&municipality, law, &without));
        let outcomes = [outcome(&municipality, &with), outcome(&municipality, &without)];
        for year in 0..3 {
            prop_assert_eq!(figures(&outcomes[0], year), figures(&outcomes[1], year));
        }
        let comparison = compare(&[&outcomes[0], &outcomes[1]]).expect("comparable");
        prop_assert!(comparison.years.iter().all(Vec::is_empty));
        let sides = [(&with, &outcomes[0]), (&without, &outcomes[1])];
        prop_assert_eq!(decisions(&municipality, &sides), Vec::new());
    }

    #[test]
    fn going_back_drops_what_was_decided_later_and_keeps_what_is_reported(record in any_record(&small()), at in 0..12_usize) {
        let month = Month::ALL[at];
        let mut back = record.clone();
        back.drop_decisions_after(Some(month));
        prop_assert_eq!(&back.to_date, &record.to_date);
        prop_assert_eq!(&back.rules, &record.rules);
        let made = back.methods.keys().map(|(_, made)| *made);
        let decided = back.measures.iter().map(|(_, measure)| measure.decided);
        prop_assert!(made.chain(decided).all(|made| made <= month));
        let kept = record.measures.iter().filter(|(_, measure)| measure.decided <= month).count();
        prop_assert_eq!(back.measures.len(), kept);
        let mut again = back.clone();
        again.drop_decisions_after(Some(month));
        prop_assert_eq!(again, back, "once is enough");
        let mut none = record;
        none.drop_decisions_after(None);
        prop_assert!(!none.has_decisions());
    }
}

#[test]
fn an_answer_after_the_month_is_dropped_but_the_request_before_it_stays() {
    let mut record = YearRecord { spread: Some(SpreadMethod::Twelfths), ..YearRecord::default() };
    assert!(!record.has_decisions(), "how the budget is spread is no decision of the year");
    let answer =
        RequestAnswer { decided: Month::September, granted: money_tkr(4_000), financing: Financing::Reserve };
    record
        .requests
        .insert((CARE, Month::April), MoneyRequest { amount: money_tkr(9_000), answer: Some(answer) });
    record.methods.insert((Line::Committee(EDUCATION), Month::May), ForecastMethod::Linear);
    let measure = DecidedMeasure { decided: Month::October, promised: None, note: String::new() };
    record.measures.insert((CARE, MeasureKind::SpendingStop), measure);
    assert!(record.has_decisions());
    record.drop_decisions_after(Some(Month::August));
    let request = record.requests.get(&(CARE, Month::April)).expect("made in April");
    assert_eq!((request.amount, request.answer), (money_tkr(9_000), None));
    assert_eq!((record.methods.len(), record.measures.len()), (1, 0));
    assert_eq!(record.spread, Some(SpreadMethod::Twelfths));
}

#[test]
fn shares_of_activities_are_whole_when_they_sum_to_a_hundred_per_cent() {
    let shares = |school: &str, care: &str| {
        are_whole(
            &[(Activity::School, decimal(school)), (Activity::Elderly, decimal(care))].into_iter().collect(),
        )
    };
    assert!(shares("60.5", "39.5") && shares("100", "0"));
    assert!(!shares("60", "39.9") && !shares("110", "-10"));
    assert!(!are_whole(&[].into_iter().collect()));
}
