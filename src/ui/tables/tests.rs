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
use crate::ui::primitives::badge::CommonQuality;
use crate::ui::tabs::committees::committees_table;
use crate::ui::tabs::flow::{flow_table, graph};
use crate::ui::tabs::goals::{goals_by_year, goals_table};
use crate::ui::tabs::years::tables::{
    committees_by_year, printed_grants, printed_result_budget, result_budget,
};
use files::parameter_files;
use files::tables::{Number, RowKind, Table, Value};
use model::figure::Quality;
use model::items::ItemDuration;
use model::lever::{Lever, Setting};
use model::money::Money;
use model::municipality::{CommitteeIx, FeeIx};
use model::rows::RevenueRow;
use model::summary::all_fees_change;

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

/// The amounts of a table: what has a unit of its own, such as a per cent under an amount, is none.
fn amounts(table: &Table) -> Vec<&Number> {
    numbers(table).into_iter().filter(|number| number.unit.is_none()).collect()
}

#[test]
fn every_amount_of_a_table_has_the_chosen_unit() {
    let app = page(Language::default());
    let education = Lever::Grant(CommitteeIx(0));
    app.state.editor().set(education, Setting::Change(Decimal::from(20_000_000)));
    let all = |unit: AmountUnit| {
        app.view.unit.set(unit);
        let flows = app.session.read(graph::flows);
        vec![
            committees_table(app, &order(app)),
            goals_table(app),
            result_budget(app),
            committees_by_year(app),
            flow_table(app, &flows),
        ]
    };
    // Södertälje had 102 426 inhabitants when the tax of 2022 was set; the population of the years after is of the same size.
    let [most, least] = [99_000, 106_000].map(Decimal::from);
    for (in_millions, per_inhabitant) in all(AmountUnit::Millions).iter().zip(&all(AmountUnit::PerInhabitant))
    {
        let pairs: Vec<_> = amounts(in_millions).into_iter().zip(amounts(per_inhabitant)).collect();
        assert_eq!(pairs.len(), amounts(per_inhabitant).len(), "{}", per_inhabitant.title);
        for (millions, kronor) in pairs {
            let kronor_of = |inhabitants: Decimal| millions.value * Decimal::from(1_000_000) / inhabitants;
            let (low, high) = (kronor_of(least), kronor_of(most));
            // A tenth of a million is a krona per inhabitant.
            let (low, high) = (low.min(high) - Decimal::ONE, low.max(high) + Decimal::ONE);
            assert!(
                (low..=high).contains(&kronor.value),
                "{}: {} and {}",
                per_inhabitant.title,
                millions.text,
                kronor.text
            );
        }
    }
    for table in all(AmountUnit::Percent) {
        for number in amounts(&table) {
            // Nothing is more than a few times all that the committees get.
            assert!(number.value.abs() < Decimal::from(400), "{}: {}", table.title, number.text);
        }
    }
}

/// 50 öre less is 109.7 million less of 6 249.8 million, so each committee has 1.755 % less, and lacks as much of a need that was covered.
#[test]
fn in_per_cent_a_change_and_a_shortage_are_of_the_committees_own_money() {
    let app = page(Language::default());
    app.state
        .editor()
        .set(Lever::Row(RevenueRow::TaxRate), Setting::Change("-0.5".parse().expect("a decimal")));
    app.view.unit.set(AmountUnit::Percent);
    let table = committees_table(app, &order(app));
    let column =
        |heading: &str| table.columns.iter().position(|column| column.heading == heading).expect("a column");
    let words = &app.t.results;
    let text = |heading: &str| table.rows[0].cells[column(heading)].value.text().to_owned();
    assert_eq!(text(words.change), "\u{2212}1,8");
    assert_eq!(text(words.against_need), (words.missing)("1,8"));
    assert!(table.columns[1..].iter().all(|column| column.unit.is_none_or(|unit| unit == "%")));
}

/// Parking at 33.6 instead of 32.0 million frees 1.6 million of grant, which all committees share by their grants. The technical committee
/// loses the 1.6 million in grant, gains them in fees, and keeps its share.
#[test]
fn a_committee_whose_fees_rise_can_use_more_though_its_grant_falls() {
    let app = page(Language::default());
    app.state.editor().reset(Lever::Row(RevenueRow::TaxRate));
    let parking = app.session.municipality(|municipality| {
        let mut fees = municipality.committees().flat_map(|(c, committee)| {
            (0..).map(FeeIx).zip(&committee.fees).map(move |(f, fee)| (c, f, app.file_text(&fee.name)))
        });
        fees.find(|(_, _, name)| name.starts_with("Parkering")).expect("the fee")
    });
    let (c, f, _) = parking;
    app.state.editor().set(Lever::Fee(c, f), Setting::Percent(Decimal::from(5)));
    let rose = app.session.read(all_fees_change);
    assert_eq!(rose, Money::from_thousands(1_600).expect("in range"));
    let table = committees_table(app, &order(app));
    let column =
        |heading: &str| table.columns.iter().position(|column| column.heading == heading).expect("a column");
    let words = &app.t.results;
    let [grant, change, usable] = [words.grant, words.change, words.usable].map(column);
    let row = &table.rows[usize::from(c.0)];
    let number = |value: &Value| value.number().expect("a number").value;
    let moved = number(&row.cells[change].value);
    let more = number(row.cells[usable].note.as_ref().expect("a change"));
    assert!(moved < Decimal::ZERO && more > Decimal::ZERO, "{moved}, {more}");
    let sum = table.rows.iter().find(|row| row.kind == RowKind::Sum).expect("the sum");
    let share = number(&row.cells[grant].value) / number(&sum.cells[grant].value);
    let expected = share * Decimal::new(16, 1);
    assert!((more - expected).abs() < Decimal::new(2, 3), "{more}, {expected}");
    assert_eq!(number(sum.cells[usable].note.as_ref().expect("a change")), Decimal::new(16, 1));
}

#[test]
fn a_table_says_once_which_quality_most_of_its_figures_have() {
    use Quality::{Assumption, Derived, Estimate, Published};
    let common =
        |all: &[Quality]| CommonQuality::new(all.iter().copied()).map(|all| (all.usual, all.has_exceptions));
    assert_eq!(common(&[]), None);
    assert_eq!(common(&[Published, Published]), Some((Published, false)));
    assert_eq!(common(&[Published, Estimate, Estimate]), Some((Estimate, true)));
    // Of two that are as common the worse is said of all, and the better are marked.
    assert_eq!(common(&[Assumption, Derived]), Some((Assumption, true)));
}
