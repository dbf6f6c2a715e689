//! The year: its sizes, budget, months, forecasts and follow-ups.

mod budget;
mod by_month;
mod forecast;
mod record;
mod report;
mod rule_change;
mod rules;
mod spread;
mod year_invariants;
use model::follow_up::rules::Rules;
use model::follow_up::{Activity, Line, Month, Report, Year, YearBudget, YearRecord};
use model::money::Money;
use model::municipality::{CommitteeIx, Municipality};
use model::scenario::Scenario;
use model::vec_map::VecMap;
use rust_decimal::Decimal;
use test_support::{money_tkr, outcome, small};

/// The seasons and the other sizes that the program comes with.
fn rules() -> &'static Rules {
    files::year_rules::carried()
}

/// The whole of a committee is of one kind.
fn all_of(activity: Activity) -> VecMap<Activity, Decimal> {
    [(activity, Decimal::ONE_HUNDRED)].into_iter().collect()
}

/// A record in which the committees of the small municipality have these activities.
fn record(activities: &[(CommitteeIx, Activity)]) -> YearRecord {
    let activities = activities.iter().map(|(committee, activity)| (*committee, all_of(*activity)));
    YearRecord { activities: activities.collect(), ..YearRecord::default() }
}

/// The budget of the small municipality, which nobody has changed: 300, 230, 30 and 25 mnkr for the committees in its file's order.
fn budget(record: &YearRecord) -> YearBudget {
    YearBudget::new(&outcome(&small(), &Scenario::default()), record)
}

/// The year of the small municipality.
fn year(record: &YearRecord) -> Year<'_> {
    year_of(&small(), record)
}

fn year_of<'a>(municipality: &Municipality, record: &'a YearRecord) -> Year<'a> {
    Year::new(municipality, &outcome(municipality, &Scenario::default()), record, rules())
}

/// Reports that `line` has come to `thousands` thousand kronor by the end of `month`.
fn report(record: &mut YearRecord, line: Line, month: Month, thousands: i64) {
    record.to_date.insert((line, month), money_tkr(thousands));
}

/// Reports for each line exactly what the budget has to the end of `month`.
fn report_as_budgeted(record: &mut YearRecord, month: Month) {
    let copy = record.clone();
    let year = year(&copy);
    for line in year.budget().lines() {
        record.to_date.insert((line, month), year.budget_to_date(line, month));
    }
}

/// The follow-up of `month`.
fn report_of(record: &YearRecord, month: Month) -> Report {
    Report::new(&year(record), month).expect("a follow-up")
}

fn tkr(amount: Option<Money>) -> Option<Decimal> {
    amount.map(Money::in_thousands)
}
