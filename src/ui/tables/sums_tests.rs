//! What a reader adds up adds up: the numbers of a column, as they are written, sum to the sum as it is written.

use leptos::prelude::*;
use model::money::DecimalExt;
use proptest::test_runner::TestRunner;
use rust_decimal::Decimal;

use super::tests::page;
use crate::i18n::LANGUAGES;
use crate::i18n::numbers::{HARD_SPACE, MINUS};
use crate::state::undo::{Action, Target};
use crate::ui::context::AppContext;
use crate::ui::tabs::committees::committees_table;
use crate::ui::tabs::years::tables::{printed_grants, printed_result_budget, result_budget};
use files::tables::{Row, RowKind, Table};
use model::YearIx;
use model::lever::{Lever, Setting};
use model::municipality::CommitteeIx;
use model::rows::RevenueRow;
use model::scenario::Scenario;
use proptest::prelude::*;
use test_support::actions::{any_actions_and_decisions, scenario_after};

/// What a cell says, read as a reader does; nothing where it is empty.
fn written(row: &Row, column: usize) -> Decimal {
    let Some(number) = row.cells[column].value.number() else { return Decimal::ZERO };
    let digits: String = number.text.chars().filter(|c| ![HARD_SPACE, '+'].contains(c)).collect();
    digits.replace(MINUS, "-").replace(',', ".").parse().expect("a number")
}

/// The sums that do not follow from the rows above them. Parts are of the row that they stand under.
fn wrong_sums(table: &Table, columns: std::ops::RangeInclusive<usize>, parts_count: bool) -> Vec<String> {
    let mut wrong = Vec::new();
    for column in columns {
        let mut running = Decimal::ZERO;
        for row in &table.rows {
            match row.kind {
                RowKind::Sum => {
                    let sum = written(row, column);
                    // Parts of a krona are not shown.
                    if sum != running && sum.scale() < 6 {
                        wrong.push(format!("{}: {running} and not {sum}", row.cells[0].value.text()));
                    }
                }
                RowKind::Part if !parts_count => {}
                RowKind::Item | RowKind::Part => {
                    running = running.try_add(written(row, column)).expect("a sum");
                }
                RowKind::Note | RowKind::Group => {}
            }
        }
    }
    wrong
}

fn all_wrong_sums(app: AppContext) -> Vec<String> {
    let outcome = app.session.outcome();
    let order: Vec<CommitteeIx> =
        app.session.municipality(|municipality| municipality.committees().map(|(c, _)| c).collect());
    let mut wrong = Vec::new();
    for at in YearIx::ALL {
        app.view.year.set(at);
        let table = committees_table(app, &order);
        let last = table.columns.iter().position(|column| column.heading == app.t.results.change);
        wrong.extend(wrong_sums(&table, 1..=last.expect("a column of changes"), true));
    }
    wrong.extend(wrong_sums(&printed_grants(app, &outcome), 1..=6, true));
    let mut printed = printed_result_budget(app, &outcome);
    // The tax rate is no amount.
    printed.rows.remove(0);
    for budget in [result_budget(app), printed] {
        wrong.extend(wrong_sums(&budget, 1..=3, false));
    }
    wrong
}

fn open(app: AppContext, scenario: Scenario) {
    assert!(app.state.editor().apply(Action::Seek, Target::Surplus, scenario));
}

#[test]
fn columns_sum_as_they_are_written() {
    let app = page(LANGUAGES[0]);
    let municipality = app.session.municipality(Clone::clone);
    let mut runner =
        TestRunner::new(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() });
    let checked = runner.run(&any_actions_and_decisions(&municipality), |actions| {
        open(app, scenario_after(&municipality, &actions));
        prop_assert_eq!(all_wrong_sums(app), Vec::<String>::new());
        Ok(())
    });
    if let Err(failure) = checked {
        panic!("{failure}");
    }
}

/// The start state and round changes need fewer decimals than shares to the thousand.
#[test]
fn a_column_has_no_more_decimals_than_it_needs() {
    let app = page(LANGUAGES[0]);
    let education = CommitteeIx(0);
    let shown = |scenario: Scenario| {
        open(app, scenario);
        let table = committees_table(app, &[education]);
        [1, 2].map(|column| table.rows[0].cells[column].value.text().to_owned())
    };
    assert_eq!(shown(Scenario::default()), ["2\u{a0}717,77", "0,00"]);
    let mut scenario = Scenario::default();
    scenario.set_policy(YearIx::First, model::distribution::Policy::KeepFrames);
    scenario.set(Lever::Grant(education), YearIx::First, Setting::Change(Decimal::from(20_000_000)));
    assert_eq!(shown(scenario.clone()), ["2\u{a0}737,77", "+20,00"]);
    scenario.set_policy(YearIx::First, model::distribution::Policy::Proportional);
    assert_eq!(shown(scenario), ["2\u{a0}737,770", "+20,000"]);
}

/// What no committee gets has its row, with its change: here the result takes all of a tax rise.
#[test]
fn what_the_result_gets_is_among_the_changes_that_sum() {
    let app = page(LANGUAGES[0]);
    let mut scenario = Scenario::default();
    scenario.set_policy(YearIx::First, model::distribution::Policy::KeepFrames);
    let rate = Lever::Row(RevenueRow::TaxRate);
    scenario.set(rate, YearIx::First, Setting::Change("0.15".parse().expect("a decimal")));
    open(app, scenario);
    let table = committees_table(app, &[CommitteeIx(0)]);
    let undistributed = table.rows.iter().find(|row| row.kind == RowKind::Part).expect("a row");
    // 15 öre bring 32.9 million.
    assert!(undistributed.cells[2].value.text().starts_with("+32,9"), "{undistributed:?}");
    assert_eq!(all_wrong_sums(app), Vec::<String>::new());
}

/// Technical changes are in whole thousands and needs are not: every committee has some kronor too much or too little.
#[test]
fn crumbs_below_a_thousand_kronor_are_no_shortage() {
    let app = page(LANGUAGES[0]);
    let committees: Vec<CommitteeIx> =
        app.session.municipality(|municipality| municipality.committees().map(|(c, _)| c).collect());
    for rate in ["0.333", "-0.333", "1.717"] {
        let mut scenario = Scenario::default();
        let rate = Setting::Yearly(rate.parse().expect("a decimal"));
        for c in &committees {
            scenario.set(Lever::Index(*c), YearIx::First, rate);
        }
        open(app, scenario);
        let outcome = app.session.outcome();
        for at in YearIx::ALL {
            app.view.year.set(at);
            let gaps = outcome.year(at).committees.iter().map(|found| outcome.value(found.gap));
            assert!(gaps.clone().any(|gap| gap < Decimal::ZERO), "there are crumbs");
            assert!(gaps.into_iter().all(|gap| gap.abs() < Decimal::ONE_THOUSAND));
            let table = committees_table(app, &committees);
            let column = table.columns.iter().position(|column| column.heading == app.t.results.against_need);
            let column = column.expect("a column of gaps");
            for row in table.rows.iter().filter(|row| row.kind != RowKind::Part) {
                assert_eq!(
                    row.cells[column].value.text(),
                    app.t.results.covered,
                    "{}",
                    row.cells[0].value.text()
                );
            }
        }
    }
}
