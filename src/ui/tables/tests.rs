//! The tables of the views, over Södertälje 2022.

use std::sync::Arc;

use leptos::prelude::*;
use rust_decimal::Decimal;

use super::registry::{provide_shown_tables, register_table, shown_tables};
use crate::i18n::typed::parse;
use crate::i18n::{LANGUAGES, Language};
use crate::state::{AmountUnit, AppState, ItemDraft, LoadedMunicipality};
use crate::storage::Store;
use crate::ui::context::AppContext;
use crate::ui::tabs::committees::committees_table;
use crate::ui::tabs::goals::{goals_by_year, goals_table};
use crate::ui::tabs::years::tables::{
    committees_by_year, printed_grants, printed_result_budget, result_budget,
};
use files::parameter_files;
use files::tables::{Number, RowKind, Table, Value};
use model::items::ItemDuration;
use model::lever::{Lever, Setting};
use model::money::Money;
use model::municipality::CommitteeIx;
use model::rows::RevenueRow;

const SODERTALJE: &str = include_str!("../../../public/municipalities/sodertalje-2022.json");

/// A page in `language`, with a raised tax rate.
pub fn page(language: Language) -> AppContext {
    let owner = Owner::new();
    owner.set();
    // Keeps the signals for the whole test.
    std::mem::forget(owner);
    let law = Arc::new(parameter_files::carried_simulation().clone());
    let municipality = LoadedMunicipality::read(SODERTALJE.to_owned(), &law).expect("a municipality");
    let state =
        AppState::new(Arc::new(municipality), law, Store::in_memory(), None, || 0).expect("a start state");
    state.view.language.set(language);
    state.editor().set(Lever::Row(RevenueRow::TaxRate), Setting::Change("0.25".parse().expect("a decimal")));
    AppContext::new(state)
}

/// Adds a budget item with a private note: "Fler lärare", noted "bara för gruppen".
pub fn add_noted_item(app: AppContext) {
    let draft = ItemDraft {
        name: "Fler lärare".to_owned(),
        committee: CommitteeIx(1),
        amounts: [0, 5_000, 10_250].map(|tkr| Money::from_thousands(tkr).expect("in range")),
        duration: ItemDuration::Permanent,
        goal: None,
        note: "bara för gruppen".to_owned(),
    };
    app.state.items().create(draft).expect("an item");
}

fn order(app: AppContext) -> Vec<CommitteeIx> {
    app.session.municipality(|municipality| municipality.committees().map(|(c, _)| c).collect())
}

fn all_tables(app: AppContext) -> Vec<Table> {
    let outcome = app.session.outcome();
    vec![
        committees_table(app, &order(app)),
        goals_table(app),
        goals_by_year(app, &outcome),
        result_budget(app),
        committees_by_year(app),
        printed_result_budget(app, &outcome),
        printed_grants(app, &outcome),
    ]
}

fn numbers(table: &Table) -> Vec<&Number> {
    let cells = table.rows.iter().flat_map(|row| &row.cells);
    cells
        .flat_map(|cell| [Some(&cell.value), cell.note.as_ref()])
        .flatten()
        .filter_map(Value::number)
        .collect()
}

#[test]
fn the_text_of_a_number_parses_to_its_value_in_every_language_and_unit() {
    for language in LANGUAGES {
        let app = page(*language);
        for unit in AmountUnit::ALL {
            app.view.unit.set(unit);
            for table in all_tables(app) {
                assert!(numbers(&table).len() >= 16, "{}", table.title);
                for number in numbers(&table) {
                    // A number may be shown as words, such as "covered".
                    if let Ok(typed) = parse(*language, &number.text, false) {
                        assert_eq!(typed.number, number.value, "{}: {}", table.title, number.text);
                    }
                }
            }
        }
    }
}

#[test]
fn no_number_is_missing_and_no_row_is_longer_than_the_headings() {
    let app = page(Language::default());
    for table in all_tables(app) {
        for row in &table.rows {
            assert!(row.cells.len() <= table.columns.len(), "{}", table.title);
            assert!(row.cells.iter().all(|cell| cell.value.missing_reason().is_none()), "{}", table.title);
        }
    }
}

#[test]
fn the_printed_result_budget_has_the_numbers_of_the_shown_one() {
    let app = page(Language::default());
    let [shown, printed] = [result_budget(app), printed_result_budget(app, &app.session.outcome())];
    let values = |table: &Table| -> Vec<Vec<Decimal>> {
        let of_row = |row: &files::tables::Row| {
            row.cells.iter().filter_map(|cell| Some(cell.value.number()?.value)).collect()
        };
        table.rows.iter().map(of_row).collect()
    };
    // The first printed row is the tax rate.
    assert_eq!(values(&printed)[1..], values(&shown)[..]);
}

#[test]
fn the_committees_and_what_is_not_distributed_add_up_to_the_sum() {
    let app = page(Language::default());
    let table = committees_table(app, &order(app));
    let grants = |is_sum: bool| -> Decimal {
        let rows = table.rows.iter().filter(|row| (row.kind == RowKind::Sum) == is_sum);
        rows.map(|row| row.cells[1].value.number().expect("a grant").value).sum()
    };
    assert_eq!(grants(false), grants(true));
}

#[test]
fn a_table_is_registered_until_its_view_is_disposed() {
    let root = Owner::new();
    let titles = || root.with(|| shown_tables().into_iter().map(|table| table.title).collect::<Vec<_>>());
    let table = |title: &str| Table {
        title: title.to_owned(),
        rows: vec![files::tables::Row::new(["A".into()])],
        ..Table::default()
    };
    root.with(provide_shown_tables);
    let [first, second] = [root.with(Owner::new), root.with(Owner::new)];
    let (one, other) = (table("first"), table("second"));
    first.with(|| register_table(move || Some(one.clone())));
    second.with(|| register_table(move || Some(other.clone())));
    second.with(|| register_table(|| None));
    second.with(|| register_table(|| Some(Table::default())));
    assert_eq!(titles(), ["first", "second"]);
    first.cleanup();
    assert_eq!(titles(), ["second"]);
}
