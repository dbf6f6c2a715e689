//! What a measure saves, and from when.

use rstest::rstest;

use super::*;
use model::follow_up::measures::{Start, start, usual_promise};

/// What `kind` of `measures` saves in this year and the next, as it is shown.
fn saves(measures: &Measures, kind: MeasureKind) -> (String, String) {
    let realised = measures.get(kind).unwrap().realised(Size::Typical);
    (shown(realised.this_year()), shown(realised.next_year))
}

#[rstest]
#[case::placements(MeasureKind::CheaperPlacements, "10.4")]
#[case::purchases(MeasureKind::SpendingStop, "2.8")]
#[case::substitutes(MeasureKind::FewerSubstitutes, "5.6")]
#[case::vacancies(MeasureKind::HiringRestraint, "8.3")]
#[case::contracts(MeasureKind::Renegotiation, "2.1")]
#[case::voluntary(MeasureKind::EndVoluntary, "2.1")]
#[case::posts(MeasureKind::FewerPosts, "0")]
fn a_measure_promises_a_part_of_the_budget(#[case] kind: MeasureKind, #[case] promised: &str) {
    with_sizes(&[], |sizes| {
        assert_eq!(shown(usual_promise(kind, Size::Typical, mnkr("694.4"), sizes).unwrap()), promised);
    });
}

/// The month of the decision and the lead time; what is left of the year; seventy per cent of the promise.
#[rstest]
#[case::three_months_are_left(MeasureKind::CheaperPlacements, Start::ThisYear(Month::October), "1.8", "7.3")]
#[case::to_the_end_of_the_year(MeasureKind::SpendingStop, Start::ThisYear(Month::October), "0.5", "0")]
#[case::too_late_for_this_year(MeasureKind::Renegotiation, Start::NextYear(Month::January), "0", "1.5")]
fn the_example_saves_what_is_left_of_the_year(
    #[case] kind: MeasureKind,
    #[case] start: Start,
    #[case] this_year: &str,
    #[case] next_year: &str,
) {
    with_sizes(&[], |sizes| {
        let measures = social(&example(), sizes);
        assert_eq!(measures.get(kind).unwrap().measure.start, start);
        assert_eq!(saves(&measures, kind), (this_year.to_owned(), next_year.to_owned()));
    });
}

#[test]
fn placements_that_cost_less_from_october_save_a_quarter_of_seventy_per_cent() {
    with_sizes(&[], |sizes| {
        let measures = social(&example()[..1], sizes);
        let realised = |size| *measures.get(MeasureKind::CheaperPlacements).unwrap().realised(size);
        assert_eq!(realised(Size::Typical).this_year(), mnkr("1.82"));
        assert_eq!(realised(Size::Typical).next_year, mnkr("7.28"));
        assert_eq!(realised(Size::Low).this_year(), mnkr("1.3"));
        assert_eq!(realised(Size::High).this_year(), mnkr("2.34"));
        assert_eq!(realised(Size::Typical).to_date(Month::September), Money::ZERO);
        assert_eq!(realised(Size::Typical).after(Month::October), mnkr("1.213333"));
    });
}

/// Both save hours of work: from November the vacant posts, which promise more, save the whole of it and the substitutes half.
#[test]
fn of_two_measures_on_staff_the_smaller_has_half_its_effect() {
    let from_november = [(RuleKey::MeasureLead(MeasureKind::FewerSubstitutes, Size::Typical), 2)];
    with_sizes(&from_november, |sizes| {
        let measures = social(&example(), sizes);
        let saved = |kind| measures.get(kind).unwrap().realised(Size::Typical).this_year();
        assert_eq!(saved(MeasureKind::HiringRestraint), mnkr("0.968333"));
        assert_eq!(saved(MeasureKind::FewerSubstitutes), mnkr("0.326667"));
        let alone = social(&[example()[2].clone()], sizes);
        assert_eq!(alone.this_year(Size::Typical), mnkr("0.653333"));
    });
}

#[test]
fn in_the_months_before_the_other_works_a_measure_has_its_whole_effect() {
    with_sizes(&[], |sizes| {
        let measures = social(&example(), sizes);
        let substitutes = measures.get(MeasureKind::FewerSubstitutes).unwrap().realised(Size::Typical);
        // 5.6 × 0.7 / 12 in October, when no vacant post is considered yet, and half of that in November.
        assert_eq!(substitutes.in_month(Month::October), mnkr("0.326667"));
        assert_eq!(substitutes.in_month(Month::November), mnkr("0.163333"));
    });
}

#[test]
fn to_consider_vacant_posts_has_no_effect_after_nine_months() {
    with_sizes(&[], |sizes| {
        let measures = social(&[(MeasureKind::HiringRestraint, promising(Month::September, "12"))], sizes);
        // From November to July: two months of this year and seven of the next, 0.7 a month.
        assert_eq!(saves(&measures, MeasureKind::HiringRestraint), ("1.4".to_owned(), "4.9".to_owned()));
    });
}

#[test]
fn postponed_upkeep_comes_back_dearer() {
    with_sizes(&[], |sizes| {
        let upkeep = [(MeasureKind::PostponeUpkeep, promising(Month::August, "12"))];
        let measures = measures_of(&upkeep, &only(Activity::Technical), sizes);
        // Four months of 0.7 are saved; ten per cent more is spent next year.
        assert_eq!(measures.this_year(Size::Typical), mnkr("2.8"));
        assert_eq!(measures.next_year(Size::Typical), mnkr("-3.08"));
    });
}

#[test]
fn what_is_postponed_too_late_saves_nothing_and_costs_nothing() {
    with_sizes(&[], |sizes| {
        let upkeep = [(MeasureKind::PostponeUpkeep, promising(Month::December, "12"))];
        let measures = measures_of(&upkeep, &only(Activity::Technical), sizes);
        assert_eq!([measures.this_year(Size::High), measures.next_year(Size::High)], [Money::ZERO; 2]);
    });
}

#[test]
fn what_moves_money_saves_nothing() {
    with_sizes(&[], |sizes| {
        for kind in [MeasureKind::Reallocation, MeasureKind::MoneyRequest, MeasureKind::CentralReserve] {
            let measures = social(&[(kind, promising(Month::February, "40"))], sizes);
            assert_eq!([measures.this_year(Size::High), measures.next_year(Size::High)], [Money::ZERO; 2]);
        }
    });
}

#[rstest]
#[case::in_the_spring_it_waits(Activity::School, Month::February, Start::ThisYear(Month::August))]
#[case::the_autumn_term(Activity::School, Month::March, Start::ThisYear(Month::September))]
#[case::decided_in_the_autumn_it_waits_a_year(
    Activity::School,
    Month::August,
    Start::NextYear(Month::August)
)]
#[case::a_home_for_the_elderly_closes_in_any_month(
    Activity::Elderly,
    Month::January,
    Start::ThisYear(Month::July)
)]
fn classes_become_fewer_only_from_august(
    #[case] activity: Activity,
    #[case] month: Month,
    #[case] expected: Start,
) {
    with_sizes(&[], |sizes| {
        assert_eq!(start(MeasureKind::FewerUnits, month, &committee(&only(activity)), sizes), expected);
    });
}

#[test]
fn a_fee_never_starts_in_the_month_of_its_decision_however_fast_it_is_prepared() {
    let at_once = [(RuleKey::MeasureLead(MeasureKind::FeeRise, Size::Typical), 0)];
    with_sizes(&at_once, |sizes| {
        let activities = only(Activity::Technical);
        let fee = |month| start(MeasureKind::FeeRise, month, &committee(&activities), sizes);
        assert_eq!(fee(Month::September), Start::ThisYear(Month::October));
        assert_eq!(fee(Month::December), Start::NextYear(Month::January));
    });
}

#[test]
fn premises_with_two_years_notice_save_neither_this_year_nor_the_next() {
    let two_years = [(RuleKey::MeasureLead(MeasureKind::LeavePremises, Size::Typical), 24)];
    with_sizes(&two_years, |sizes| {
        let measures = social(&[(MeasureKind::LeavePremises, decided(Month::February))], sizes);
        assert_eq!(measures.get(MeasureKind::LeavePremises).unwrap().measure.start, Start::Later);
        assert_eq!([measures.this_year(Size::High), measures.next_year(Size::High)], [Money::ZERO; 2]);
    });
}

#[test]
fn a_forecast_counts_what_was_decided_before_it_and_is_still_to_come() {
    with_sizes(&[], |sizes| {
        let measures = social(&example(), sizes);
        assert_eq!(measures.in_forecast(Month::May), Money::ZERO);
        assert_eq!(measures.in_forecast(Month::August), mnkr("1.82"));
        // November and December: placements 1.213333, purchases 0.326667, vacant posts 0.968333, substitutes by half 0.326666.
        assert_eq!(measures.in_forecast(Month::October), mnkr("2.834999"));
        assert_eq!(measures.in_forecast(Month::December), Money::ZERO);
    });
}

#[test]
fn each_kind_counts_once_a_year() {
    with_sizes(&[], |sizes| {
        let once = social(&example(), sizes);
        let mut twice = example();
        twice.push((MeasureKind::SpendingStop, promising(Month::January, "50")));
        assert_eq!(social(&twice, sizes), once);
    });
}
