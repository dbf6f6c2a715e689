//! What is expected of the follow-ups to come, and what the next year inherits.

use rstest::rstest;

use super::*;
use model::follow_up::next_year::{Inherited, to_restore};
use model::follow_up::outlook::{ExpectedGrant, Outlook, Present};
use model::statutes::balance_requirement::BalanceInputs;

/// The outlook of the example in August.
fn outlook(measures: &Measures, grants: &[ExpectedGrant], sizes: Sizes) -> Outlook {
    outlook_from(Month::August, "-24.3", Activity::Social, measures, grants, sizes)
}

fn outlook_from(
    month: Month,
    deviation: &str,
    activity: Activity,
    measures: &Measures,
    grants: &[ExpectedGrant],
    sizes: Sizes,
) -> Outlook {
    let present = Present { month, deviation: mnkr(deviation), activities: &only(activity), is_set: false };
    Outlook::new(&present, measures, grants, sizes).unwrap()
}

fn typical(outlook: &Outlook) -> Vec<String> {
    outlook.all().map(|expected| shown(expected.typical)).collect()
}

#[test]
fn without_measures_the_deficit_goes_on_growing() {
    with_sizes(&[], |sizes| {
        let outlook = outlook(&Measures::default(), &[], sizes);
        // 2.5 per cent of itself each month.
        assert_eq!(typical(&outlook), ["-24.3", "-24.9", "-25.5", "-26.2", "-26.8"]);
        assert_eq!(outlook.grown, outlook.december().typical - mnkr("-24.3"));
        assert_eq!(outlook.stops_growing(), None);
        assert_eq!(outlook.structural, None);
        assert_eq!(outlook.left(), outlook.december().typical.abs());
    });
}

#[test]
fn with_the_placements_of_may_it_stops_in_october() {
    with_sizes(&[], |sizes| {
        let outlook = outlook(&social(&example()[..1], sizes), &[], sizes);
        assert_eq!(typical(&outlook), ["-24.3", "-24.9", "-24.9", "-24.9", "-24.9"]);
        assert_eq!(outlook.stops_growing(), Some(Month::October));
        assert_eq!(outlook.structural, Some((Month::October, MeasureKind::CheaperPlacements)));
    });
}

#[test]
fn what_is_chosen_for_september_shows_from_october_and_is_not_enough() {
    with_sizes(&[], |sizes| {
        let measures = social(&example(), sizes);
        let outlook = outlook(&measures, &[], sizes);
        let new: Money = measures.this_year(Size::Typical) - mnkr("1.82");
        // 24.3 × 1.025, less 0.49 for purchases, 0.968 for vacant posts and 0.653 for substitutes.
        assert_eq!(shown(new), "2.1");
        assert_eq!(typical(&outlook), ["-24.3", "-24.9", "-22.8", "-22.8", "-22.8"]);
        assert_eq!(outlook.december().typical, mnkr("-24.9075") + new);
        assert_eq!(outlook.stops_growing(), Some(Month::October));
        assert_eq!(outlook.balanced_from(), None);
        assert_eq!(outlook.left(), mnkr("24.9075") - new);
    });
}

/// Fifty to ninety per cent of what is to come: of the new measures, and of the placements that the forecast counts on.
#[test]
fn the_band_is_what_is_still_uncertain() {
    with_sizes(&[], |sizes| {
        let measures = social(&example()[..2], sizes);
        let outlook = outlook(&measures, &[], sizes);
        let december = outlook.december();
        // Purchases give 0.35 to 0.63, the placements 1.3 to 2.34 where 1.82 is counted.
        assert_eq!(december.low, mnkr("-24.9075") + mnkr("0.35") - mnkr("0.52"));
        assert_eq!(december.high, mnkr("-24.9075") + mnkr("0.63") + mnkr("0.52"));
        let last = outlook_from(Month::December, "-20", Activity::Social, &measures, &[], sizes);
        assert_eq!(
            (last.now.low, last.now.high),
            (mnkr("-20"), mnkr("-20")),
            "in December nothing is to come"
        );
        assert!(last.later.is_empty());
    });
}

#[rstest]
#[case(Activity::Social, true)]
#[case(Activity::Disability, true)]
#[case(Activity::School, false)]
#[case(Activity::Technical, false)]
fn only_deficits_of_rights_to_support_grow_by_themselves(#[case] activity: Activity, #[case] grows: bool) {
    with_sizes(&[], |sizes| {
        let outlook = outlook_from(Month::April, "-10", activity, &Measures::default(), &[], sizes);
        assert_eq!(outlook.december().typical < mnkr("-10"), grows);
        assert_eq!(outlook.stops_growing().is_none(), grows);
    });
}

#[test]
fn of_a_mixed_committee_only_its_share_grows() {
    with_sizes(&[], |sizes| {
        let half =
            VecMap::from_iter([(Activity::Social, Decimal::from(50)), (Activity::School, Decimal::from(50))]);
        let deviation = mnkr("-10");
        let present = Present { month: Month::October, deviation, activities: &half, is_set: false };
        let outlook = Outlook::new(&present, &Measures::default(), &[], sizes).unwrap();
        assert_eq!(outlook.later[0].typical, mnkr("-10.125"));
    });
}

#[test]
fn nothing_is_added_to_a_forecast_that_is_set_for_the_whole_year() {
    with_sizes(&[], |sizes| {
        let activities = only(Activity::Social);
        let set =
            Present { month: Month::August, deviation: mnkr("-27.1"), activities: &activities, is_set: true };
        assert!(!set.is_growing() && Present { is_set: false, ..set }.is_growing());
        let alone = Outlook::new(&set, &Measures::default(), &[], sizes).unwrap();
        assert!(alone.all().all(|expected| expected.typical == mnkr("-27.1")));
        assert_eq!((alone.grown, alone.left()), (Money::ZERO, mnkr("27.1")));
        // What is decided after it still moves it.
        let measures = social(&example(), sizes);
        let new = measures.this_year(Size::Typical) - mnkr("1.82");
        let outlook = Outlook::new(&set, &measures, &[], sizes).unwrap();
        assert_eq!(outlook.december().typical, mnkr("-27.1") + new);
    });
}

#[test]
fn a_surplus_does_not_grow() {
    with_sizes(&[], |sizes| {
        let outlook = outlook_from(Month::May, "4", Activity::Social, &Measures::default(), &[], sizes);
        assert!(outlook.all().all(|expected| expected.typical == mnkr("4")));
        assert_eq!(outlook.balanced_from(), Some(Month::May));
        assert_eq!(outlook.left(), Money::ZERO);
    });
}

#[test]
fn an_extra_grant_moves_the_forecast_from_the_month_of_the_answer() {
    with_sizes(&[], |sizes| {
        let grant = ExpectedGrant { decided: Month::November, amount: mnkr("30") };
        let outlook = outlook(&social(&example()[..1], sizes), &[grant], sizes);
        assert_eq!(typical(&outlook), ["-24.3", "-24.9", "-24.9", "5.1", "5.1"]);
        assert_eq!(outlook.balanced_from(), Some(Month::November));
    });
}

#[test]
fn the_next_year_inherits_the_deficit_and_what_lasts() {
    with_sizes(&[], |sizes| {
        let measures = social(&example(), sizes);
        let inherited = Inherited::new(&outlook(&measures, &[], sizes), &measures);
        // 24.9 and the 1.8 that the placements save in this year.
        assert_eq!(shown(inherited.without_measures), "-26.7");
        let shown_measures: Vec<_> =
            inherited.measures.iter().map(|(kind, amount)| (*kind, shown(*amount))).collect();
        assert_eq!(
            shown_measures,
            [
                (MeasureKind::CheaperPlacements, "7.3".to_owned()),
                // Half until July, as long as vacant posts are considered; whole from August: 5.6 × 0.7 × 8.5 / 12.
                (MeasureKind::FewerSubstitutes, "2.8".to_owned()),
                // From January to July: 8.3 × 0.7 × 7 / 12.
                (MeasureKind::HiringRestraint, "3.4".to_owned()),
                (MeasureKind::Renegotiation, "1.5".to_owned()),
            ]
        );
        assert_eq!(shown(inherited.left()), "-11.8");
    });
}

#[test]
fn what_is_inherited_is_in_whole_thousands_and_adds_up() {
    with_sizes(&[], |sizes| {
        let measures = social(&example(), sizes);
        let outlook = outlook_from(Month::May, "-24.333333", Activity::Social, &measures, &[], sizes);
        let inherited = Inherited::new(&outlook, &measures);
        let parts = inherited.measures.iter().map(|(_, amount)| *amount);
        for amount in parts.chain([inherited.without_measures, inherited.left()]) {
            assert!(amount.in_thousands().fract().is_zero(), "{amount:?}");
        }
        let sum = inherited.measures.iter().map(|(_, amount)| *amount).sum::<Money>();
        assert_eq!(inherited.left(), inherited.without_measures + sum);
    });
}

#[test]
fn an_extra_grant_is_not_inherited() {
    with_sizes(&[], |sizes| {
        let measures = social(&example(), sizes);
        let grant = ExpectedGrant { decided: Month::November, amount: mnkr("12") };
        let without = Inherited::new(&outlook(&measures, &[], sizes), &measures);
        let with = Inherited::new(&outlook(&measures, &[grant], sizes), &measures);
        assert_eq!(without, with);
    });
}

#[test]
fn a_negative_balance_result_is_restored_within_three_years() {
    let law = test_support::law().year(2022).unwrap();
    let restore = |result: &str, gains: &str| {
        let forecast =
            BalanceInputs { result: decimal(result), gains: decimal(gains), ..BalanceInputs::default() };
        to_restore(law, 2022, &forecast).unwrap()
    };
    // A result of 5 with gains of 12 on land is a balance result of −7.
    let deficit = restore("5000000", "12000000").expect("a deficit");
    assert_eq!((deficit.due, deficit.remaining), (2025, decimal("7000000")));
    assert_eq!(restore("5000000", "0"), None);
}
