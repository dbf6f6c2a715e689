//! How the result comes about, as it is written.

use super::*;
use crate::i18n::numbers::MINUS;
use crate::ui::pages::follow_up::tests::{adopted, as_budgeted, report_of, write};
use model::follow_up::Month;
use model::follow_up::record::ForecastMethod;
use model::money::to_decimals;
use rstest::rstest;

const MONTH: Month = Month::April;
const SCHOOL: Line = Line::Committee(CommitteeIx(0));
const CULTURE: Line = Line::Committee(CommitteeIx(4));

fn thousands(thousands: i64) -> Money {
    Money::from_thousands(thousands).expect("an amount")
}

/// The line has an outturn, and is forecast to come to `more` than its budget of the year, in thousands.
fn report(cx: YearContext, line: Line, more: i64) {
    let budget = report_of(cx, MONTH).line(line).expect("a line").budget;
    write(cx, line, MONTH, as_budgeted(cx, line, MONTH));
    let own = ForecastMethod::Own { amount: budget + thousands(more), reason: "skäl".to_owned() };
    assert!(cx.app.state.follow_up().set_method(line, MONTH, Some(own)));
}

/// The number that is written.
fn read(text: &str) -> Decimal {
    let text: String = text.chars().filter(|c| *c != HARD_SPACE && *c != '+').collect();
    text.replace(MINUS, "-").replace(',', ".").parse().expect("a number")
}

/// The budget, what is written of each part, and the forecast.
fn bridge_of(cx: YearContext) -> (Decimal, [Option<Decimal>; 4], Decimal) {
    let result = report_of(cx, MONTH).result.expect("a result");
    let (budget, parts, forecast) = bridge_amounts(cx, &result);
    (read(&budget), parts.map(|text| text.as_deref().map(read)), read(&forecast))
}

/// More of a cost is worse, more of a revenue is better.
#[rstest]
#[case::in_tenths_of_a_million([9_200, 5_300, -1_200, -400])]
#[case::in_hundredths([9_260, 5_240, -1_240, -440])]
#[case::that_are_small([9, 5, -1, -4])]
fn the_amounts_from_the_budget_to_the_forecast_add_up(#[case] more: [i64; 4]) {
    let cx = adopted();
    let [committees, tax, financial, central] = more;
    // One committee costs more, another less.
    report(cx, SCHOOL, committees.saturating_add(2_000));
    report(cx, CULTURE, -2_000);
    report(cx, Line::TaxAndGrants, tax);
    report(cx, Line::FinancialNet, financial);
    report(cx, Line::Central, central);
    let (budget, parts, forecast) = bridge_of(cx);
    let written: Vec<Decimal> = parts.into_iter().flatten().collect();
    assert_eq!(std::iter::once(budget).chain(written.iter().copied()).sum::<Decimal>(), forecast);
    let better = [committees.saturating_neg(), tax, financial, central.saturating_neg()]
        .map(|amount| thousands(amount).in_millions());
    let as_written: Vec<Decimal> =
        better.into_iter().zip(&written).map(|(amount, text)| to_decimals(amount, text.scale())).collect();
    assert_eq!(written, as_written);
}

#[test]
fn a_line_without_an_outturn_has_no_amount_and_the_others_still_add_up() {
    let cx = adopted();
    report(cx, SCHOOL, 9_200);
    report(cx, Line::TaxAndGrants, 5_300);
    report(cx, Line::Central, -400);
    let (budget, parts, forecast) = bridge_of(cx);
    let tenths = |tenths: i64| Some(Decimal::new(tenths, 1));
    assert_eq!(parts, [tenths(-92), tenths(53), None, tenths(4)]);
    assert_eq!([Some(budget)].into_iter().chain(parts).flatten().sum::<Decimal>(), forecast);
    let said = counted_as_budgeted(cx, &report_of(cx, MONTH)).expect("a line is missing");
    assert!(said.ends_with(", finansnetto."), "{said}");
    for reported in ["skatt och bidrag", "centrala poster"] {
        assert!(!said.contains(reported), "{said}");
    }
}
