//! The forecast of a year by each method.

use model::follow_up::record::{DecidedMeasure, ForecastMethod, SpreadMethod};
use model::follow_up::rules::{RuleKey, Size};
use model::follow_up::{Activity, Line, MeasureKind, Month, YearRecord};
use model::money::Money;
use rstest::rstest;
use rust_decimal::Decimal;
use test_support::{CARE, EDUCATION, money_tkr};

use super::{record, report, year};

const SCHOOL: Line = Line::Committee(EDUCATION);

fn own(thousands: i64) -> ForecastMethod {
    ForecastMethod::Own { amount: money_tkr(thousands), reason: "Fler elever i höst".to_owned() }
}

/// Education, all school, has a budget of 300 000 and has cost 200 000 in August, of which it had 190 800.
fn in_august() -> YearRecord {
    let mut record = record(&[(EDUCATION, Activity::School)]);
    report(&mut record, SCHOOL, Month::August, 200_000);
    record
}

#[rstest]
#[case::the_rest_as_budgeted(ForecastMethod::BudgetForRest, 309_200)]
#[case::every_month_as_those_so_far(ForecastMethod::Linear, 300_000)]
#[case::the_part_that_the_seasons_give(ForecastMethod::SeasonalShare, 314_465)]
#[case::a_figure_of_its_own(own(312_000), 312_000)]
fn each_method_makes_another_year_of_the_same_outturn(
    #[case] method: ForecastMethod,
    #[case] thousands: i64,
) {
    let mut record = in_august();
    record.methods.insert((SCHOOL, Month::August), method);
    let year = year(&record);
    assert_eq!(year.forecast(SCHOOL, Month::August), Some(money_tkr(thousands)));
    let rest = year.rest(SCHOOL, Month::August);
    assert_eq!(rest, Some(money_tkr(thousands - 200_000)), "the outturn and the rest are the year");
}

#[test]
fn a_committee_is_counted_on_as_its_budget_is_spread_and_tax_follows_the_budget() {
    let method = |spread: SpreadMethod, line| {
        let record = YearRecord { spread: Some(spread), ..in_august() };
        year(&record).method(line, Month::August).clone()
    };
    assert_eq!(method(SpreadMethod::Seasons, SCHOOL), ForecastMethod::SeasonalShare);
    assert_eq!(method(SpreadMethod::Twelfths, SCHOOL), ForecastMethod::Linear);
    for line in Line::SHARED {
        assert_eq!(method(SpreadMethod::Seasons, line), ForecastMethod::BudgetForRest);
        assert_eq!(method(SpreadMethod::Twelfths, line), ForecastMethod::BudgetForRest);
    }
}

#[test]
fn a_method_holds_until_another_is_chosen_and_not_before() {
    let mut record = in_august();
    record.methods.insert((SCHOOL, Month::April), ForecastMethod::BudgetForRest);
    record.methods.insert((SCHOOL, Month::October), own(310_000));
    let year = year(&record);
    let methods = [Month::March, Month::April, Month::August, Month::October, Month::November];
    let wanted = [
        ForecastMethod::SeasonalShare,
        ForecastMethod::BudgetForRest,
        ForecastMethod::BudgetForRest,
        own(310_000),
        own(310_000),
    ];
    assert_eq!(methods.map(|month| year.method(SCHOOL, month).clone()), wanted);
    assert_eq!(year.method(Line::Committee(CARE), Month::October), &ForecastMethod::SeasonalShare);
}

#[test]
fn without_an_outturn_there_is_no_forecast_but_the_users_own() {
    let mut record = in_august();
    assert_eq!(year(&record).forecast(SCHOOL, Month::September), None);
    assert_eq!(year(&record).rest(SCHOOL, Month::September), None);
    record.methods.insert((SCHOOL, Month::September), own(305_000));
    assert_eq!(year(&record).forecast(SCHOOL, Month::September), Some(money_tkr(305_000)));
}

#[rstest]
fn in_december_the_outturn_is_the_year(
    #[values(ForecastMethod::BudgetForRest, ForecastMethod::Linear, ForecastMethod::SeasonalShare, own(1))]
    method: ForecastMethod,
) {
    let mut record = in_august();
    report(&mut record, SCHOOL, Month::December, 303_210);
    record.methods.insert((SCHOOL, Month::December), method);
    assert_eq!(year(&record).forecast(SCHOOL, Month::December), Some(money_tkr(303_210)));
}

/// Decides in `month` a measure of education that is to save 12 000 in a full year, all of which is realised, from October on.
fn decide(record: &mut YearRecord, month: Month) {
    let measure = DecidedMeasure { decided: month, promised: Some(money_tkr(12_000)), note: String::new() };
    record.measures.insert((EDUCATION, MeasureKind::SpendingStop), measure);
    let lead = RuleKey::MeasureLead(MeasureKind::SpendingStop, Size::Typical);
    let months = Month::October.number() - month.number();
    record.rules.insert(lead, months.into());
    record.rules.insert(RuleKey::RealisedShare(Size::Typical), Decimal::ONE_HUNDRED);
}

#[rstest]
#[case::the_rest_as_budgeted(ForecastMethod::BudgetForRest, 306_200)]
#[case::every_month_as_those_so_far(ForecastMethod::Linear, 297_000)]
#[case::the_part_that_the_seasons_give(ForecastMethod::SeasonalShare, 311_465)]
#[case::a_figure_of_its_own_has_it_already(own(312_000), 312_000)]
fn a_decided_measure_takes_off_what_it_saves_in_the_rest_of_the_year(
    #[case] method: ForecastMethod,
    #[case] thousands: i64,
) {
    let mut record = in_august();
    record.methods.insert((SCHOOL, Month::August), method);
    decide(&mut record, Month::July);
    assert_eq!(year(&record).forecast(SCHOOL, Month::August), Some(money_tkr(thousands)));
}

#[test]
fn a_forecast_knows_no_measure_that_was_decided_in_its_month_or_later() {
    let before = in_august();
    for month in [Month::August, Month::September] {
        let mut record = before.clone();
        decide(&mut record, month);
        assert_eq!(
            year(&record).forecast(SCHOOL, Month::August),
            year(&before).forecast(SCHOOL, Month::August)
        );
    }
}

#[test]
fn what_a_measure_has_saved_is_not_counted_twice() {
    let mut record = record(&[(EDUCATION, Activity::School)]);
    decide(&mut record, Month::August);
    // On its budget in November but for the measure: 90.5 per cent of 300 000, less two months of it.
    report(&mut record, SCHOOL, Month::November, 271_500 - 2_000);
    assert_eq!(year(&record).forecast(SCHOOL, Month::November), Some(money_tkr(297_000)));
}

#[test]
fn a_measure_of_one_committee_does_not_change_the_forecast_of_another() {
    let mut record = in_august();
    decide(&mut record, Month::July);
    report(&mut record, Line::Committee(CARE), Month::August, 150_000);
    assert_eq!(year(&record).forecast(Line::Committee(CARE), Month::August), Some(money_tkr(225_000)));
}

#[test]
fn the_way_to_the_forecast_begins_at_the_outturn_and_widens_until_december() {
    let record = in_august();
    let year = year(&record);
    let expected = |later| year.expected_to_date(SCHOOL, Month::August, later);
    assert_eq!(expected(Month::July), None);
    assert_eq!(expected(Month::August), Some(money_tkr(200_000)));
    assert_eq!(
        expected(Month::September),
        Some(money_tkr(200_000 + 27_673)),
        "8.8 of 36.4 per cent of 114 465"
    );
    assert_eq!(expected(Month::December), year.forecast(SCHOOL, Month::August));
    let uncertain = |later| year.uncertainty(SCHOOL, Month::August, later).map(Money::kronor);
    // School deviates by 1.2 per cent in a year; 36.4 per cent of the year is left.
    assert_eq!(uncertain(Month::August), Some(0.into()));
    assert_eq!(uncertain(Month::September), Some(316_800.into()));
    assert_eq!(uncertain(Month::December), Some(1_310_400.into()));
    assert_eq!(year.uncertainty(Line::TaxAndGrants, Month::August, Month::December), None);
}
