//! A year month by month, as it is drawn.

use model::follow_up::by_month::{MonthPoint, of_committee, of_committees};
use model::follow_up::record::{Financing, MoneyRequest, RequestAnswer, YearRecord};
use model::follow_up::{Activity, Line, Month};
use model::money::Money;
use test_support::{CARE, CULTURE, EDUCATION, NORTH, money_tkr};

use super::{record, report, report_as_budgeted, report_of, year};

const SCHOOL: Line = Line::Committee(EDUCATION);

/// All committees on their budget in April and August, but education 5 000 dearer by August.
fn in_august() -> YearRecord {
    let mut record = record(&[
        (EDUCATION, Activity::School),
        (CARE, Activity::Elderly),
        (CULTURE, Activity::Culture),
        (NORTH, Activity::School),
    ]);
    report_as_budgeted(&mut record, Month::April);
    report_as_budgeted(&mut record, Month::August);
    report(&mut record, SCHOOL, Month::August, 190_800 + 5_000);
    record
}

fn at(points: &[MonthPoint], month: Month) -> MonthPoint {
    *points.iter().find(|point| point.month == month).expect("every month")
}

#[test]
fn a_committee_has_its_outturn_so_far_and_then_a_forecast_whose_band_widens() {
    let record = in_august();
    let points = of_committee(&year(&record), EDUCATION, Month::August);
    assert_eq!(points.iter().map(|point| point.month).collect::<Vec<_>>(), Month::ALL);
    let august = at(&points, Month::August);
    assert_eq!((august.budget, august.outturn), (money_tkr(190_800), Some(money_tkr(195_800))));
    assert_eq!((august.deviation(), august.forecast), (Some(money_tkr(-5_000)), None));
    assert_eq!(august.deviation_band(), None, "what has been is certain");
    for month in [Month::January, Month::May, Month::July] {
        assert_eq!((at(&points, month).cost(), at(&points, month).deviation()), (None, None), "{month:?}");
    }
    let december = at(&points, Month::December);
    // As in the table: 307 862 of 300 000, give or take 1.2 per cent of the 36.4 that are left.
    assert_eq!(
        (december.forecast, december.deviation()),
        (Some(money_tkr(307_862)), Some(money_tkr(-7_862)))
    );
    let edge = Money::from(1_310_400);
    assert_eq!(
        december.deviation_band(),
        Some((money_tkr(-7_862) - edge, money_tkr(-7_862) + edge)),
        "on either side"
    );
    assert_eq!(december.cost_band(), Some((money_tkr(307_862) - edge, money_tkr(307_862) + edge)));
    let widths: Vec<Money> = points.iter().filter_map(|point| point.uncertainty).collect();
    assert_eq!(widths.len(), 4);
    assert!(widths.is_sorted() && widths[0] > Money::ZERO, "{widths:?}");
}

#[test]
fn the_year_ends_where_the_tables_end_it() {
    let record = in_august();
    let year = year(&record);
    for month in [Month::April, Month::August] {
        let all = at(&of_committees(&year, month), Month::December);
        let table = report_of(&record, month).committees;
        assert_eq!(
            (all.budget, all.forecast, all.uncertainty),
            (table.budget, table.forecast, table.uncertainty)
        );
        assert_eq!(all.deviation(), table.deviation());
    }
}

#[test]
fn the_sum_is_of_those_that_have_reported_and_unknown_where_one_of_them_has_not() {
    let mut record = in_august();
    record.to_date.remove(&(Line::Committee(NORTH), Month::August));
    record.to_date.remove(&(Line::Committee(CARE), Month::April));
    let points = of_committees(&year(&record), Month::August);
    assert_eq!(at(&points, Month::December).budget, money_tkr(300_000 + 230_000 + 30_000));
    assert_eq!(at(&points, Month::August).deviation(), Some(money_tkr(-5_000)));
    assert_eq!(at(&points, Month::April).outturn, None);
    let nobody = of_committees(&year(&record), Month::September);
    assert!(nobody.iter().all(|point| point.cost().is_none() && point.uncertainty.is_none()));
}

#[test]
fn in_december_all_of_it_is_outturn() {
    let mut record = in_august();
    report_as_budgeted(&mut record, Month::December);
    let points = of_committees(&year(&record), Month::December);
    assert!(points.iter().all(|point| point.forecast.is_none() && point.uncertainty.is_none()));
    assert_eq!(at(&points, Month::December).deviation(), Some(Money::ZERO));
}

#[test]
fn an_earlier_follow_up_does_not_know_what_was_given_after_it() {
    let mut record = in_august();
    let answer =
        RequestAnswer { decided: Month::May, granted: money_tkr(4_000), financing: Financing::Result };
    let request = MoneyRequest { amount: money_tkr(4_000), answer: Some(answer) };
    record.requests.insert((EDUCATION, Month::March), request);
    let december =
        |seen_from| at(&of_committee(&year(&record), EDUCATION, seen_from), Month::December).budget;
    assert_eq!(december(Month::April), money_tkr(300_000));
    assert_eq!(december(Month::August), money_tkr(304_000));
    let august = at(&of_committee(&year(&record), EDUCATION, Month::August), Month::April);
    assert_eq!(august.budget, year(&record).budget_to_date(SCHOOL, Month::April));
}
