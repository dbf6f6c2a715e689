//! From what is typed and pressed to the setting of a lever.

use std::sync::Arc;

use files::parameter_files;
use kommunbidrag::state::{AppState, LoadedMunicipality};
use kommunbidrag::storage::Store;
use leptos::prelude::{Owner, untrack};
use model::YearIx;
use model::lever::{Lever, Setting};
use model::municipality::CommitteeIx;
use model::rows::RevenueRow;
use rstest::rstest;
use rust_decimal::Decimal;

const EQUALISATION: Lever = Lever::Row(RevenueRow::IncomeEqualisation);

/// The page on the small municipality, with nothing changed. The owner keeps it alive.
fn open() -> (Owner, AppState) {
    let owner = Owner::new();
    owner.set();
    let law = Arc::new(parameter_files::carried_simulation().clone());
    let text = test_support::SMALL.to_owned();
    let file = Arc::new(LoadedMunicipality::read(text, &law).expect("a municipality"));
    let store = Store::in_memory();
    let app = AppState::new(Arc::clone(&file), law, store, Some(file), || 1_763_847_539_000);
    (owner, app.expect("a start state"))
}

fn setting(app: AppState, lever: Lever) -> Option<Setting> {
    app.session.scenario_now().setting(lever, YearIx::First)
}

#[rstest]
#[case::change(Setting::Change(Decimal::from(500_000)), |_| Decimal::from(500_000))]
#[case::percent(Setting::Percent(Decimal::TEN), |frame| frame / Decimal::TEN)]
#[case::own(Setting::Value(Decimal::from(2_000_000)), |frame| Decimal::from(2_000_000) - frame)]
fn plus_adds_to_what_a_committee_is_set_to(#[case] before: Setting, #[case] change: fn(Decimal) -> Decimal) {
    let (_owner, app) = open();
    let c = CommitteeIx(0);
    let start_grant =
        untrack(|| app.session.value(|year| year.committee(c).expect("a committee").start_grant));
    app.editor().set(Lever::Grant(c), before);
    let million = Decimal::from(1_000_000);
    app.editor().add(Lever::Grant(c), million);
    assert_eq!(setting(app, Lever::Grant(c)), Some(Setting::Change(change(start_grant) + million)));
}

/// Where the law moves a number, the start value is a figure of the user's own like any other.
#[test]
fn an_own_figure_can_be_that_of_the_start_state() {
    let (_owner, app) = open();
    app.editor().set(Lever::Row(RevenueRow::TaxBase), Setting::Percent(Decimal::NEGATIVE_ONE));
    let numbers = |app: AppState| {
        untrack(|| {
            app.session.read(|outcome, year| {
                let row = RevenueRow::IncomeEqualisation;
                [outcome.value(year.start[row]), outcome.value(year.now[row])]
            })
        })
    };
    let [start, by_law] = numbers(app);
    assert_ne!(start, by_law, "the law answers the smaller base");
    app.editor().slide(EQUALISATION, start);
    assert_eq!(setting(app, EQUALISATION), Some(Setting::Value(start)));
    assert_eq!(numbers(app), [start, start]);
    app.editor().reset(EQUALISATION);
    assert_eq!(numbers(app), [start, by_law]);
    let typed = (start / Decimal::from(1_000_000)).round_dp(1).to_string().replace('.', ",");
    app.editor().type_in(EQUALISATION, &typed).expect("a figure");
    assert_eq!(numbers(app), [start, start], "{typed}");
}

#[test]
fn the_start_value_of_a_lever_that_nothing_else_moves_is_no_change() {
    let (_owner, app) = open();
    let rate = Lever::Row(RevenueRow::TaxRate);
    let start = untrack(|| app.session.value(|year| year.start[RevenueRow::TaxRate]));
    app.editor().set(rate, Setting::Value(start + Decimal::ONE));
    app.editor().slide(rate, start);
    assert!(app.session.scenario_now().is_start());
}
