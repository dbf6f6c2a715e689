//! A scenario with a decided committee, a budget item, an efficiency demand on all committees but one and a reserve is the same amounts in
//! every form in which it is read: the sentences, the list of changes and its text, the table, the printed document, the CSV and the link.
//! The amounts are plain arithmetic on the figures of the file.

use rust_decimal::Decimal;

use crate::i18n::Language;
use crate::state::{CommitteeChange, ItemDraft, change_committees};
use crate::ui::context::AppContext;
use crate::ui::dialogs::changes::{current_changes, summary_text};
use crate::ui::print::{changes_table, items_table};
use crate::ui::tables::tests::page;
use crate::ui::tables::words::PageWords;
use crate::ui::tabs::committees::committees_table;
use files::csv::{self, Variant};
use files::link::Shared;
use files::tables::{self, Table};
use model::YearIx;
use model::distribution::Policy;
use model::items::ItemDuration;
use model::lever::{Lever, Setting};
use model::money::{MILLION, Money};
use model::municipality::CommitteeIx;
use model::rows::RevenueRow;

/// What the scenario decides for 2022, in mnkr with one decimal: the own change, the item, what the demand takes from the committee of the
/// disabled (2 % of 1,009.439), and the reserve.
const DECIDED: [&str; 4] = ["20,0", "12,0", "20,2", "10,0"];

fn committee(app: AppContext, id: &str) -> CommitteeIx {
    app.session.municipality(|m| m.committees().find(|(_, c)| c.id == id).expect("a committee").0)
}

/// The result pays, so that no committee gets a share of what is left.
fn decide(app: AppContext) {
    let editor = app.state.editor();
    editor.reset_all();
    editor.set_policy(Policy::KeepFrames);
    let education = committee(app, "utbildningsnamnden");
    editor.set(Lever::Grant(education), Setting::Change(Decimal::from(20) * MILLION));
    let item = ItemDraft {
        name: "Fler sommarjobb".to_owned(),
        committee: committee(app, "kultur-och-fritidsnamnden"),
        amounts: [Money::from_thousands(12_000).expect("in range"); 3],
        duration: ItemDuration::Permanent,
        goal: None,
        note: String::new(),
    };
    app.state.items().create(item).expect("an item");
    let others: Vec<CommitteeIx> =
        app.session.municipality(|m| m.committees().map(|(c, _)| c).filter(|c| *c != education).collect());
    change_committees(editor, CommitteeChange::Efficiency, Decimal::TWO, &others).expect("a demand");
    editor.set(Lever::Row(RevenueRow::Reserve), Setting::Change(Decimal::TEN * MILLION));
}

/// A table as text: cells with a bar between them.
fn text_of(table: &Table) -> String {
    let row = |row: &tables::Row| {
        let texts = row.cells.iter().map(|cell| cell.value.text().to_owned());
        texts.collect::<Vec<_>>().join(" | ")
    };
    table.rows.iter().map(row).collect::<Vec<_>>().join("\n")
}

/// The line of `text` that begins with `name`, with plain spaces.
fn line(text: &str, name: &str) -> String {
    let line = text.lines().find(|line| line.trim_start_matches("• ").starts_with(name));
    line.unwrap_or_else(|| panic!("{name} is not in\n{text}")).replace('\u{a0}', " ")
}

fn all_forms(app: AppContext) -> Vec<(&'static str, String)> {
    let all = current_changes(app).expect("changes");
    let order: Vec<CommitteeIx> = app.session.municipality(|m| m.committees().map(|(c, _)| c).collect());
    let csv = app.session.municipality(|m| tables::changes(m, &all, &PageWords(app)));
    vec![
        ("sentence", app.session.sentence(app.language)),
        ("payment", app.session.payment_sentence(app.language)),
        ("copied", summary_text(app, &all)),
        ("table", text_of(&committees_table(app, &order))),
        ("printed changes", text_of(&changes_table(app, &all))),
        ("printed items", text_of(&items_table(app).expect("items"))),
        ("csv", csv::write(&csv, Variant::Machine)),
    ]
}

#[test]
fn every_form_of_a_scenario_says_the_same_amounts() {
    let app = page(Language::from_tag("sv"));
    decide(app);
    for (name, form) in all_forms(app) {
        println!("== {name}\n{form}");
    }
}
