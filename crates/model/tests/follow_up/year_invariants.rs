//! Properties of a follow-up, for any municipality, budget and record.

use model::follow_up::record::{
    DecidedMeasure, Financing, ForecastMethod, MoneyRequest, RequestAnswer, SpreadMethod,
};
use model::follow_up::report::LineReport;
use model::follow_up::{Activity, Line, MeasureKind, Month, Report, Year, YearBudget, YearRecord};
use model::money::Money;
use model::municipality::CommitteeIx;
use model::outcome::Outcome;
use proptest::prelude::*;
use proptest::sample::select;
use rust_decimal::Decimal;
use test_support::actions::{UserAction, any_actions_and_decisions, scenario_after};
use test_support::variations::{Varied, any_municipality};
use test_support::{money_tkr, outcome};

use super::rules;

/// Amounts by line, month and what they are, as indices that each municipality has something at.
#[derive(Debug, Clone)]
struct Reported {
    outturn: Vec<(usize, Month, i64)>,
    methods: Vec<(usize, Month, ForecastMethod)>,
    activities: Vec<(usize, Activity, Activity, u8)>,
    grants: Vec<(usize, Month, i64, Financing)>,
    measures: Vec<(usize, MeasureKind, Month, i64)>,
    twelfths: bool,
}

fn any_method() -> impl Strategy<Value = ForecastMethod> {
    let own = (-1_000..900_000_i64)
        .prop_map(|thousands| ForecastMethod::Own { amount: money_tkr(thousands), reason: String::new() });
    prop_oneof![
        Just(ForecastMethod::BudgetForRest),
        Just(ForecastMethod::Linear),
        Just(ForecastMethod::SeasonalShare),
        own,
    ]
}

fn any_reported() -> impl Strategy<Value = Reported> {
    let (line, month, activity) = (0..100_usize, select(&Month::ALL[..]), select(&Activity::ALL[..]));
    let outturn = prop::collection::vec((line.clone(), month.clone(), -5_000..900_000_i64), 0..40);
    let methods = prop::collection::vec((line.clone(), month.clone(), any_method()), 0..10);
    let activities = prop::collection::vec((line.clone(), activity.clone(), activity, 1..100_u8), 0..8);
    let financing = select(&Financing::ALL[..]);
    let grants = prop::collection::vec((line.clone(), month.clone(), 0..9_000_i64, financing), 0..4);
    let kind = select(&MeasureKind::ALL[..]);
    let measures = prop::collection::vec((line, kind, month, 0..30_000_i64), 0..8);
    let parts = (outturn, methods, activities, grants, measures, any::<bool>());
    parts.prop_map(|(outturn, methods, activities, grants, measures, twelfths)| Reported {
        outturn,
        methods,
        activities,
        grants,
        measures,
        twelfths,
    })
}

impl Reported {
    fn record(&self, municipality: &Varied) -> YearRecord {
        let lines: Vec<Line> = Line::all(municipality).collect();
        let count = municipality.committees.len();
        let committee = |at: usize| CommitteeIx(u16::try_from(at % count).expect("few committees"));
        let spread = self.twelfths.then_some(SpreadMethod::Twelfths);
        let mut record = YearRecord { spread, ..YearRecord::default() };
        for (at, month, thousands) in &self.outturn {
            record.to_date.insert((lines[at % lines.len()], *month), money_tkr(*thousands));
        }
        for (at, month, method) in &self.methods {
            record.methods.insert((lines[at % lines.len()], *month), method.clone());
        }
        for (at, first, second, share) in &self.activities {
            let share = Decimal::from(*share);
            let shares = [(*first, share), (*second, Decimal::ONE_HUNDRED - share)];
            record.activities.insert(committee(*at), shares.into_iter().collect());
        }
        for (at, month, thousands, financing) in &self.grants {
            let granted = money_tkr(*thousands);
            let answer = Some(RequestAnswer { decided: *month, granted, financing: *financing });
            record.requests.insert((committee(*at), *month), MoneyRequest { amount: granted, answer });
        }
        for (at, kind, month, thousands) in &self.measures {
            let promised = Some(money_tkr(*thousands));
            let measure = DecidedMeasure { decided: *month, promised, note: String::new() };
            record.measures.insert((committee(*at), *kind), measure);
        }
        record
    }
}

fn any_case() -> impl Strategy<Value = (Varied, Vec<UserAction>, Reported)> {
    any_municipality().prop_flat_map(|municipality| {
        let actions = any_actions_and_decisions(&municipality);
        (Just(municipality), actions, any_reported())
    })
}

/// The outcome and the record of a case.
fn parts((municipality, actions, reported): &(Varied, Vec<UserAction>, Reported)) -> (Outcome, YearRecord) {
    let scenario = scenario_after(municipality, actions);
    (outcome(municipality, &scenario), reported.record(municipality))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_budget_of_a_year_gives_the_result_of_its_scenario((municipality, actions, _) in any_case()) {
        let scenario = scenario_after(&municipality, &actions);
        let outcome = outcome(&municipality, &scenario);
        let budget = YearBudget::new(&outcome, &YearRecord::default());
        prop_assert_eq!(budget.result(Month::January), outcome.money(outcome.years[0].result));
    }

    #[test]
    fn the_months_sum_to_the_year(case in any_case()) {
        let (outcome, record) = parts(&case);
        let year = Year::new(&case.0, &outcome, &record, rules());
        for line in year.budget().lines() {
            // A budget that was moved is spread over the months from the decision on, so the months are those of December's budget.
            let months: Money = Month::ALL.into_iter().map(|month| year.budget_in(line, month)).sum();
            prop_assert_eq!(months, year.budget().of(line, Month::December));
            prop_assert_eq!(year.budget_to_date(line, Month::December), months);
        }
    }

    #[test]
    fn the_outturn_and_the_forecast_of_the_rest_are_the_forecast(case in any_case()) {
        let (outcome, record) = parts(&case);
        let year = Year::new(&case.0, &outcome, &record, rules());
        for ((line, month), to_date) in record.to_date.iter() {
            let rest = year.rest(*line, *month).expect("no season has months without cost");
            prop_assert_eq!(year.forecast(*line, *month), Some(*to_date + rest));
            if *month == Month::December {
                prop_assert_eq!(rest, Money::ZERO);
            }
            // The way to the forecast: month by month, the rest is divided without a remainder.
            let way = |later| year.expected_to_date(*line, *month, later).expect("a later month");
            let steps: Money = month.rest().map(|later| {
                let before = later.earlier().expect("a month before");
                way(later) - way(before)
            }).sum();
            prop_assert_eq!(steps, rest);
        }
    }

    #[test]
    fn the_committees_and_the_shared_lines_are_the_municipality(case in any_case(), month in select(&Month::FOLLOWED_UP[..])) {
        let (outcome, record) = parts(&case);
        let year = Year::new(&case.0, &outcome, &record, rules());
        let report = Report::new(&year, month).expect("a follow-up");
        let all = report.committees;
        let lines = report.committee_lines();
        prop_assert_eq!(lines.len(), case.0.committees.len());
        prop_assert_eq!(all.budget, lines.iter().map(|line| line.budget).sum::<Money>());
        let known = |of: fn(&LineReport) -> Option<Money>| -> Money {
            lines.iter().filter_map(of).sum()
        };
        prop_assert_eq!(all.outturn.unwrap_or_default(), known(|line| line.outturn));
        prop_assert_eq!(all.deviation_to_date().unwrap_or_default(), known(LineReport::deviation_to_date));
        prop_assert_eq!(all.deviation().unwrap_or_default(), known(LineReport::deviation));
        if let Some(result) = report.result {
            // The forecast of the result from the lines: what is known, and the budget of the others.
            let expected = report.lines.iter().map(|line| line.line.in_result(line.forecast.unwrap_or(line.budget)));
            prop_assert_eq!(result.forecast, expected.sum::<Money>());
            let deviations = [result.committees, result.tax_and_grants, result.financial_net, result.central];
            let known = deviations.into_iter().flatten().sum::<Money>();
            prop_assert_eq!(result.budget + known, result.forecast);
        } else {
            prop_assert!(report.lines.iter().all(|line| line.forecast.is_none()));
        }
    }

    #[test]
    fn switching_the_spread_changes_neither_the_outturn_nor_the_budget_of_the_year(
        case in any_case(),
        month in select(&Month::FOLLOWED_UP[..]),
    ) {
        let (outcome, record) = parts(&case);
        let of = |spread| {
            let record = YearRecord { spread: Some(spread), ..record.clone() };
            let year = Year::new(&case.0, &outcome, &record, rules());
            let report = Report::new(&year, month).expect("a follow-up");
            let lines = report.lines.iter().map(|line| (line.line, line.outturn, line.budget));
            (lines.collect::<Vec<_>>(), report.committees.outturn, year.budget().result(month))
        };
        prop_assert_eq!(of(SpreadMethod::Seasons), of(SpreadMethod::Twelfths));
    }

    #[test]
    fn what_is_decided_later_changes_no_earlier_follow_up(case in any_case(), month in select(&Month::FOLLOWED_UP[..])) {
        let (outcome, record) = parts(&case);
        let mut before = record.clone();
        // A forecast counts the measures that were decided before it; a grant moves the budget of its own month.
        before.measures.retain(|(_, kind), measure| match kind {
            MeasureKind::CentralReserve => measure.decided <= month,
            _ => measure.decided < month,
        });
        before.requests.retain(|_, request| request.answer.is_none_or(|answer| answer.decided <= month));
        before.to_date.retain(|(_, reported), _| *reported <= month);
        before.methods.retain(|(_, chosen), _| *chosen <= month);
        let then = Report::new(&Year::new(&case.0, &outcome, &before, rules()), month);
        let now = Report::new(&Year::new(&case.0, &outcome, &record, rules()), month);
        prop_assert_eq!(then, now);
    }

    #[test]
    fn a_grant_moves_a_deficit_and_never_the_result_that_is_expected(
        case in any_case(),
        month in select(&Month::FOLLOWED_UP[..]),
        amount in 1..9_000_i64,
        financing in select(&Financing::ALL[..]),
    ) {
        let (outcome, mut record) = parts(&case);
        // All lines have a forecast, or what is not reported would follow the budget that the grant moves.
        for line in YearBudget::new(&outcome, &record).lines() {
            record.to_date.update((line, month), |_| {});
        }
        let mut granted = record.clone();
        granted.requests.insert((CommitteeIx(0), Month::January), MoneyRequest {
            amount: money_tkr(amount),
            answer: Some(RequestAnswer { decided: Month::January, granted: money_tkr(amount), financing }),
        });
        record.requests.remove(&(CommitteeIx(0), Month::January));
        let expected = |record: &YearRecord| {
            let report = Report::new(&Year::new(&case.0, &outcome, record, rules()), month);
            report.and_then(|report| report.result).expect("a result").forecast
        };
        prop_assert_eq!(expected(&granted), expected(&record));
    }
}
