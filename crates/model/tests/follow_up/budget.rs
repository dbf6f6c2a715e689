//! The year's budget, and what the council and the executive board move in it.

use model::YearIx;
use model::distribution::Policy;
use model::follow_up::record::{DecidedMeasure, Financing, MoneyRequest, RequestAnswer};
use model::follow_up::{Line, MeasureKind, Month, Report, Year, YearBudget, YearRecord};
use model::lever::{Lever, Setting};
use model::money::Money;
use model::outcome::Outcome;
use model::rows::RevenueRow;
use model::scenario::Scenario;
use rstest::rstest;
use test_support::{CARE, EDUCATION, decimal, money_tkr, outcome, small, tkr};

use super::{budget, report, rules};

/// A scenario with a central reserve of 10 mnkr, which the result pays.
fn scenario_with_reserve() -> Outcome {
    let mut scenario = Scenario::default();
    scenario.set_policy(YearIx::First, Policy::KeepFrames);
    scenario.set(Lever::Row(RevenueRow::Reserve), YearIx::First, Setting::Change(tkr(10_000)));
    outcome(&small(), &scenario)
}

/// The budget of that scenario.
fn with_reserve(record: &YearRecord) -> YearBudget {
    YearBudget::new(&scenario_with_reserve(), record)
}

/// Care gets 4 mnkr in October, which it asked for in August.
fn granted(financing: Financing) -> YearRecord {
    let answer = RequestAnswer { decided: Month::October, granted: money_tkr(4_000), financing };
    let request = MoneyRequest { amount: money_tkr(6_000), answer: Some(answer) };
    let mut record = YearRecord::default();
    record.requests.insert((CARE, Month::August), request);
    record
}

#[test]
fn the_budgeted_result_is_revenue_less_the_costs_of_the_committees_and_the_central_ones() {
    let budget = with_reserve(&YearRecord::default());
    let adopted = |line| budget.adopted(line);
    let committees: Money =
        budget.lines().filter(|line| matches!(line, Line::Committee(_))).map(adopted).sum();
    let [tax, financial, central] = Line::SHARED.map(adopted);
    assert_eq!(central, money_tkr(35_000), "25 mnkr and a reserve of 10");
    assert_eq!(budget.result(Month::January), tax + financial - committees - central);
    let scenario = outcome(&small(), &Scenario::default());
    assert_eq!(
        super::budget(&YearRecord::default()).result(Month::January),
        scenario.money(scenario.years[0].result)
    );
}

#[rstest]
#[case::from_the_reserve(Financing::Reserve, 31_000, 6_000, 0)]
#[case::from_the_result(Financing::Result, 35_000, 10_000, -4_000)]
fn an_extra_grant_moves_the_budget_from_the_month_of_its_decision(
    #[case] financing: Financing,
    #[case] central: i64,
    #[case] reserve_left: i64,
    #[case] change_of_result: i64,
) {
    let budget = with_reserve(&granted(financing));
    let before =
        (budget.of(Line::Committee(CARE), Month::September), budget.of(Line::Central, Month::September));
    assert_eq!(before, (money_tkr(230_000), money_tkr(35_000)));
    assert_eq!(budget.of(Line::Committee(CARE), Month::October), money_tkr(234_000));
    assert_eq!(budget.of(Line::Committee(EDUCATION), Month::October), money_tkr(300_000));
    assert_eq!(budget.of(Line::Central, Month::October), money_tkr(central));
    assert_eq!(budget.extra_grants().reserve_left(Month::October), money_tkr(reserve_left));
    let change = budget.result(Month::October) - budget.result(Month::September);
    assert_eq!(change, money_tkr(change_of_result));
    assert_eq!(budget.adopted(Line::Committee(CARE)), money_tkr(230_000), "what was adopted stays");
}

#[test]
fn a_request_without_an_answer_and_one_that_is_refused_move_nothing() {
    let refusal =
        RequestAnswer { decided: Month::October, granted: Money::ZERO, financing: Financing::Reserve };
    for answer in [None, Some(refusal)] {
        let mut record = YearRecord::default();
        record.requests.insert((CARE, Month::August), MoneyRequest { amount: money_tkr(6_000), answer });
        let (with, without) = (with_reserve(&record), with_reserve(&YearRecord::default()));
        for line in with.lines() {
            assert_eq!(with.of(line, Month::December), without.of(line, Month::December), "{line:?}");
        }
    }
}

#[test]
fn what_the_executive_board_gives_comes_from_the_reserve() {
    let mut record = YearRecord::default();
    let given = DecidedMeasure { decided: Month::May, promised: Some(money_tkr(3_000)), note: String::new() };
    record.measures.insert((CARE, MeasureKind::CentralReserve), given.clone());
    // Another measure moves no budget.
    record.measures.insert((EDUCATION, MeasureKind::SpendingStop), given);
    let budget = with_reserve(&record);
    assert_eq!(budget.of(Line::Committee(CARE), Month::May), money_tkr(233_000));
    assert_eq!(budget.of(Line::Committee(EDUCATION), Month::May), money_tkr(300_000));
    assert_eq!(
        (budget.extra_grants().reserve_left(Month::April), budget.extra_grants().reserve_left(Month::May)),
        (money_tkr(10_000), money_tkr(7_000))
    );
}

/// A grant lets a committee spend what it already was forecast to spend: it moves the deficit and no cost.
#[rstest]
fn the_forecast_of_the_result_is_the_same_with_and_without_the_grant(
    #[values(Financing::Reserve, Financing::Result)] financing: Financing,
) {
    let of = |mut record: YearRecord| {
        report(&mut record, Line::Committee(CARE), Month::October, 200_000);
        report(&mut record, Line::Central, Month::October, 25_000 * 10 / 12);
        let year = Year::new(&small(), &scenario_with_reserve(), &record, rules());
        let report = Report::new(&year, Month::October).expect("a follow-up");
        let care = report.line(Line::Committee(CARE)).expect("a line").deviation().expect("a forecast");
        (report.result.expect("a result").forecast, care)
    };
    let (without, with) = (of(YearRecord::default()), of(granted(financing)));
    assert_eq!(with.0, without.0);
    assert_eq!(with.1 - without.1, money_tkr(4_000), "its own deficit is as much smaller");
}

#[test]
fn a_reserve_that_nobody_uses_is_left_in_the_result() {
    let mut record = YearRecord::default();
    report(&mut record, Line::Central, Month::April, 8_333);
    let year = Year::new(&small(), &scenario_with_reserve(), &record, rules());
    let result = Report::new(&year, Month::April).and_then(|report| report.result).expect("a result");
    assert_eq!(result.central, Some(money_tkr(10_000)));
    assert_eq!(result.forecast, result.budget + money_tkr(10_000));
}

#[test]
fn an_extra_grant_leaves_the_months_before_it_as_they_were() {
    let (record, plain) = (granted(Financing::Reserve), YearRecord::default());
    let outcome = scenario_with_reserve();
    let year = |record| Year::new(&small(), &outcome, record, rules());
    let (with, without) = (year(&record), year(&plain));
    for line in [Line::Committee(CARE), Line::Central] {
        for month in Month::ALL {
            let change = with.budget_to_date(line, month) - without.budget_to_date(line, month);
            let sign = if line == Line::Central { -1 } else { 1 };
            // A third of it in each of the three months that are left.
            let wanted = match month {
                Month::October => 1_333,
                Month::November => 2_667,
                Month::December => 4_000,
                _ => 0,
            };
            assert_eq!(change, money_tkr(sign * wanted), "{line:?} {month:?}");
        }
    }
    assert_eq!(budget(&plain).surplus_target(), decimal("2"));
}
