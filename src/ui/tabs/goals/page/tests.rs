//! The page of a goal, over Södertälje 2022 and over the same file with indicators.

#![allow(clippy::indexing_slicing, clippy::arithmetic_side_effects)]

use std::sync::Arc;

use rust_decimal::Decimal;
use serde_json::{Value as Json, json};

use super::committees::committees_table;
use super::indicators::indicators_table;
use super::money::money_table;
use super::*;
use crate::i18n::Language;
use crate::state::{AppState, LoadedMunicipality};
use crate::storage::Store;
use crate::ui::tables::tests::page;
use files::parameter_files;
use files::tables::{RowKind, Table};
use model::lever::{Lever, Setting};
use model::municipality::CommitteeIx;
use model::rows::RevenueRow;

const SODERTALJE: &str = include_str!("../../../../../public/municipalities/sodertalje-2022.json");

fn swedish() -> AppContext {
    page(Language::from_tag("sv"))
}

fn goal(app: AppContext, id: &str) -> GoalIx {
    goal_with_id(app, id).expect("a goal")
}

fn committee(app: AppContext, id: &str) -> CommitteeIx {
    let found = app.session.municipality(|m| m.committees().find(|(_, c)| c.id == id).map(|(c, _)| c));
    found.expect("a committee")
}

/// The number in a cell as it is written.
fn written(table: &Table, row: usize, column: usize) -> Decimal {
    table.cell(row, column).and_then(|cell| cell.value.number()).map(|number| number.value).expect("a number")
}

fn all_goals(app: AppContext) -> Vec<GoalIx> {
    app.session.municipality(goals_in_order).into_iter().map(|(_, g)| g).collect()
}

#[test]
fn what_committees_give_adds_up_to_what_the_goal_gets_as_it_is_written() {
    let app = swedish();
    for g in all_goals(app) {
        let table = committees_table(app, g);
        let sum = table.rows.len() - 1;
        assert_eq!(table.rows[sum].kind, RowKind::Sum);
        for column in 2..5 {
            let parts: Decimal = (0..sum).map(|row| written(&table, row, column)).sum();
            assert_eq!(parts, written(&table, sum, column), "{}", table.title);
        }
        let asked = table.rows.iter().flat_map(|row| &row.cells[2..]).all(|cell| cell.node.is_some());
        assert!(asked, "each number can be asked how it came about");
    }
}

#[test]
fn what_a_goal_had_and_its_change_add_up_to_what_it_has_in_each_year() {
    let app = swedish();
    for g in all_goals(app) {
        let table = money_table(app, g);
        assert_eq!(table.rows.len(), 3);
        for row in 0..3 {
            let [start, now, change] = [1, 2, 3].map(|column| written(&table, row, column));
            assert_eq!(start + change, now, "{}", table.title);
            assert!(change > Decimal::ZERO, "the tax is raised");
            assert!([1, 2, 3].iter().all(|column| table.rows[row].cells[*column].node.is_some()));
        }
        assert!(table.rows[0].highlighted && !table.rows[1].highlighted, "the year in view");
    }
}

#[test]
fn the_sentence_says_what_the_goal_gets_and_against_what() {
    let app = swedish();
    let knowledge = goal(app, "kunskap");
    let sentence = money_sentence(app, knowledge).replace('\u{a0}', " ");
    assert!(sentence.starts_with("År 2022 går "), "{sentence}");
    assert!(sentence.contains(" mer än utan dina ändringar."), "{sentence}");
    app.state.editor().set(Lever::Row(RevenueRow::TaxRate), Setting::Change(Decimal::ZERO));
    let sentence = money_sentence(app, knowledge);
    assert!(sentence.ends_with(" Det är lika mycket som utan dina ändringar."), "{sentence}");
}

#[test]
fn a_share_that_is_set_on_the_page_moves_money_to_the_goal_and_from_the_others_of_the_committee() {
    let app = swedish();
    let (environment, technical) = (goal(app, "miljo"), committee(app, "tekniska-namnden"));
    let before = money_table(app, environment);
    let shares = app.state.editor().goal_shares(technical);
    assert!(shares.len() > 1 && shares.iter().any(|share| share.goal == environment), "{shares:?}");
    assert!(app.state.editor().set_goal_share(technical, environment, Decimal::from(60)));
    let after = money_table(app, environment);
    assert!(written(&after, 0, 2) > written(&before, 0, 2));
    assert_eq!(written(&after, 0, 1), written(&before, 0, 1), "the start state stands");
    let table = committees_table(app, environment);
    let names: Vec<&str> = table.rows.iter().map(|row| row.cells[0].value.text()).collect();
    let row = names.iter().position(|name| *name == "Tekniska nämnden").expect("its row");
    assert_eq!(written(&table, row, 1), Decimal::from(60));
    let now = app.state.editor().goal_shares(technical);
    assert_eq!(now.iter().map(|share| share.percent).sum::<Decimal>(), Decimal::ONE_HUNDRED);
}

#[test]
fn an_address_of_another_municipality_names_no_goal() {
    let app = swedish();
    assert_eq!(goal_with_id(app, "trygg"), None);
    assert_eq!(goal_with_id(app, ""), None);
    for g in all_goals(app) {
        let id = app.session.municipality(|m| m.goal(g).expect("a goal").id.clone());
        assert_eq!(goal_with_id(app, &id), Some(g));
    }
}

/// A page over Södertälje whose first goal has two indicators, measured in other years.
fn with_indicators() -> AppContext {
    let owner = Owner::new();
    owner.set();
    // Keeps the signals for the whole test.
    std::mem::forget(owner);
    let mut file: Json = serde_json::from_str(SODERTALJE).expect("JSON");
    let source = file["sources"].as_object().and_then(|all| all.keys().next().cloned()).expect("a source");
    let figure = |value: &str| json!({ "value": value, "quality": "published", "source": source });
    let indicators = json!([
        {
            "id": "behorighet", "name": { "sv": "Behöriga till gymnasiet", "en": "Qualified for upper secondary school" },
            "unit": { "sv": "procent", "en": "per cent" },
            "values": { "2020": figure("78.40"), "2021": figure("80") }, "target": figure("85"),
        },
        { "id": "trivsel", "name": { "sv": "Trivsel" }, "unit": { "sv": "betyg" }, "values": { "2019": figure("-1.5") } },
    ]);
    file["goal_areas"][0]["goals"][0]["indicators"] = indicators;
    let law = Arc::new(parameter_files::carried_simulation().clone());
    let municipality = LoadedMunicipality::read(file.to_string(), &law).expect("a municipality");
    let state =
        AppState::new(Arc::new(municipality), law, Store::in_memory(), None, || 0).expect("a start state");
    state.view.language.set(Language::from_tag("sv"));
    AppContext::new(state)
}

#[test]
fn indicators_stand_with_their_unit_years_and_target_as_they_were_published() {
    let app = with_indicators();
    let table = indicators_table(app, goal(app, "kunskap"));
    let heads: Vec<&str> = table.columns.iter().map(|column| column.heading.as_str()).collect();
    assert_eq!(heads, ["Indikator", "2019", "2020", "2021", "Målvärde"]);
    let texts =
        |row: usize| -> Vec<&str> { table.rows[row].cells.iter().map(|cell| cell.value.text()).collect() };
    assert_eq!(texts(0), ["Behöriga till gymnasiet", "–", "78,40", "80", "85"]);
    assert_eq!(texts(1), ["Trivsel", "\u{2212}1,5", "–", "–", "–"]);
    let reason = table.rows[1].cells[2].value.missing_reason();
    assert_eq!(reason, Some("finns inte i kommunfilen"));
    let unit = table.rows[0].cells[0].note.as_ref().map(files::tables::Value::text);
    assert_eq!(unit, Some("procent"));
    assert!(indicators_table(app, goal(app, "miljo")).rows.is_empty(), "another goal has none");
}
