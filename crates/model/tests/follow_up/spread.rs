//! How the budget is spread over the months.

use model::follow_up::record::SpreadMethod;
use model::follow_up::rules::RuleKey;
use model::follow_up::spread::{activities, weighted};
use model::follow_up::{Activity, Line, Month, Season, Spread, YearRecord};
use model::money::{Money, to_decimals};
use model::vec_map::VecMap;
use rstest::rstest;
use rust_decimal::Decimal;
use test_support::{CARE, CULTURE, EDUCATION, NORTH, decimal, money_tkr, small};

use super::{all_of, budget, record, report, rules, tkr, year, year_of};

fn seasons(activities: &VecMap<Activity, Decimal>) -> Spread {
    Spread::by_seasons(activities, rules(), &YearRecord::default()).expect("weights")
}

/// A municipality as a whole, of the six kinds of season.
fn whole_municipality() -> Spread {
    let shares = [
        (Activity::School, 45),
        (Activity::Elderly, 30),
        (Activity::Social, 10),
        (Activity::Technical, 7),
        (Activity::Culture, 5),
        (Activity::Administration, 3),
    ];
    seasons(&shares.into_iter().map(|(activity, share)| (activity, share.into())).collect())
}

#[test]
fn a_municipality_has_used_a_quarter_in_march_and_less_than_two_thirds_in_august() {
    let whole = whole_municipality();
    assert_eq!(to_decimals(whole.percent_to_date(Month::March), 1), decimal("24.9"));
    assert_eq!(to_decimals(whole.percent_to_date(Month::August), 1), decimal("64.2"));
    assert_eq!(whole.percent_to_date(Month::December), Decimal::ONE_HUNDRED);
}

/// What a budget in twelfths makes of one that costs exactly what its seasons say: per cent of the budget to date.
#[rstest]
#[case::school(seasons(&all_of(Activity::School)), "4.6")]
#[case::technical(seasons(&all_of(Activity::Technical)), "1.75")]
#[case::the_whole(whole_municipality(), "3.724")]
fn twelfths_show_a_surplus_in_august_that_is_none(#[case] spread: Spread, #[case] surplus: &str) {
    let year = money_tkr(1_000_000);
    let twelfths = Spread::twelfths().to_date(year, Month::August);
    let shown = (twelfths - spread.to_date(year, Month::August)).in_percent_of(twelfths).expect("a budget");
    let wanted = decimal(surplus);
    assert_eq!(to_decimals(shown, wanted.scale()), wanted);
}

#[test]
fn a_snowy_start_of_the_year_counted_on_shows_a_deficit_of_22_per_cent_that_is_none() {
    let technical = seasons(&all_of(Activity::Technical)).to_date(money_tkr(100_000), Month::March);
    let rest = Spread::twelfths().rest_after(technical, Month::March).expect("a part of the year");
    assert_eq!(technical + rest, money_tkr(122_000));
}

#[test]
fn the_months_of_a_budget_are_whole_thousands_and_sum_to_the_year() {
    let record = record(&[(EDUCATION, Activity::School), (CULTURE, Activity::Culture)]);
    let year = year(&record);
    for line in year.budget().lines() {
        let months = Month::ALL.map(|month| year.budget_in(line, month));
        assert_eq!(months.into_iter().sum::<Money>(), year.budget().adopted(line), "{line:?}");
        assert!(months[..11].iter().all(|amount| amount.in_thousands().fract().is_zero()), "{line:?}");
    }
    let january = year.budget_in(Line::Committee(EDUCATION), Month::January);
    assert_eq!(january, money_tkr(24_300), "8.1 per cent of 300 000");
    assert_eq!(year.budget_in(Line::Central, Month::January), money_tkr(2_083), "a twelfth of 25 000");
}

#[test]
fn money_that_comes_in_september_is_for_the_rest_of_the_year() {
    let spread = seasons(&all_of(Activity::School));
    let added = |month| spread.from_month(Month::September, money_tkr(3_640), month);
    assert_eq!(added(Month::August), Money::ZERO);
    assert_eq!(added(Month::September), money_tkr(880), "8.8 of the 36.4 per cent that are left");
    assert_eq!(added(Month::December), money_tkr(3_640));
}

#[test]
fn the_user_can_change_the_seasons_and_a_committees_activities() {
    let mut record = record(&[(EDUCATION, Activity::School)]);
    record.rules.insert(RuleKey::SeasonShare(Season::School, Month::July), decimal("4"));
    let year = year(&record);
    // 98 instead of 100 in all, so that the parts of the months still are those of a whole year.
    let july = year.budget_to_date(Line::Committee(EDUCATION), Month::July);
    assert_eq!(tkr(Some(july)), Some(decimal("165612")), "54.1 of 98 parts of 300 000");
    let mut municipality = small();
    let figure = municipality.years[0].surplus_target;
    municipality.committees[0].activities = vec![(Activity::Technical, figure)];
    assert_eq!(activities(&municipality, &YearRecord::default(), EDUCATION).map(|file| file.len()), Some(1));
    assert_eq!(
        activities(&municipality, &record, EDUCATION),
        Some(all_of(Activity::School)),
        "the user's own"
    );
    assert_eq!(year_of(&municipality, &record).budget_to_date(Line::Committee(EDUCATION), Month::July), july);
}

#[test]
fn a_committee_whose_activities_nobody_knows_is_followed_up_in_twelfths() {
    let record = YearRecord::default();
    assert_eq!(activities(&small(), &record, EDUCATION), None);
    let year = year(&record);
    assert_eq!(year.seasons(Line::Committee(EDUCATION)), Spread::twelfths());
    assert_eq!(year.uncertainty(Line::Committee(EDUCATION), Month::April, Month::December), None);
}

#[test]
fn seasons_that_are_all_0_are_no_seasons() {
    let mut record = record(&[(EDUCATION, Activity::School)]);
    for month in Month::ALL {
        record.rules.insert(RuleKey::SeasonShare(Season::School, month), Decimal::ZERO);
    }
    assert_eq!(Spread::by_seasons(&all_of(Activity::School), rules(), &record), None);
    assert_eq!(year(&record).seasons(Line::Committee(EDUCATION)), Spread::twelfths());
}

#[test]
fn tax_and_central_costs_come_in_twelfths_whatever_the_method() {
    let record = record(&[(EDUCATION, Activity::School)]);
    let year = year(&record);
    for method in SpreadMethod::ALL {
        for line in Line::SHARED {
            let half = year.budget_to_date_by(method, line, Month::June);
            let exact = budget(&record).adopted(line).in_thousands() / Decimal::TWO;
            assert_eq!(half.in_thousands(), to_decimals(exact, 0), "{line:?}");
        }
    }
}

#[test]
fn a_size_of_several_activities_is_weighted_by_their_shares() {
    let shares = [(Activity::School, Decimal::from(72)), (Activity::Elderly, Decimal::from(24))];
    let size = |activity| if activity == Activity::School { Decimal::ONE } else { Decimal::from(5) };
    assert_eq!(weighted(&shares.into_iter().collect(), size), Some(Decimal::TWO));
    assert_eq!(weighted(&VecMap::default(), size), None);
}

#[test]
fn switching_the_spread_changes_what_a_budget_looks_like_and_not_the_outturn() {
    let mut seasons = record(&[(EDUCATION, Activity::School)]);
    report(&mut seasons, Line::Committee(EDUCATION), Month::August, 190_800);
    let twelfths = YearRecord { spread: Some(SpreadMethod::Twelfths), ..seasons.clone() };
    let line = Line::Committee(EDUCATION);
    let shown = |record: &YearRecord| {
        let report = super::report_of(record, Month::August);
        let line = *report.line(line).expect("a line");
        [line.outturn, Some(line.budget_to_date), line.deviation_to_date(), line.forecast].map(tkr)
    };
    let thousands = |amounts: [i64; 4]| amounts.map(|amount| Some(Decimal::from(amount)));
    assert_eq!(shown(&seasons), thousands([190_800, 190_800, 0, 300_000]));
    assert_eq!(shown(&twelfths), thousands([190_800, 200_000, 9_200, 286_200]));
}

#[test]
fn the_committees_whose_activities_nobody_has_said_are_told_and_spread_in_twelfths() {
    let record = record(&[(EDUCATION, Activity::School)]);
    let year = year(&record);
    let unknown: Vec<_> = year.without_activities().collect();
    assert_eq!(unknown, [CARE, CULTURE, NORTH]);
    assert_eq!(year.seasons(Line::Committee(CARE)), Spread::twelfths());
    assert_ne!(year.seasons(Line::Committee(EDUCATION)), Spread::twelfths());
}
