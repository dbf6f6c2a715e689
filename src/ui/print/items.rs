//! The budget items that are on, with their amounts by year.

use leptos::prelude::*;

use crate::ui::context::AppContext;
use crate::ui::primitives::items::item_number;
use crate::ui::primitives::labels::{committee_name, served_name};
use crate::ui::primitives::years::plan_years;
use crate::ui::tables::look::{NUMBERS, TableLook, WORDS};
use crate::ui::tables::view::table_view;
use files::tables::{Column, Row, Table, Value};
use model::YearIx;
use model::items::{BudgetItem, ItemDuration};
use model::money::Money;

/// The items, where there are any.
pub(super) fn printed_items(app: AppContext) -> Option<AnyView> {
    let words = &app.language.lazy_texts().items;
    let table = items_table(app)?;
    let look =
        TableLook { has_caption: false, ..TableLook::new("table dense wraps", &[WORDS, WORDS, NUMBERS]) };
    Some(
        view! {
            <section>
                <h2>{words.title}</h2>
                <p class="small">{words.print_about}</p>
                {table_view(app, Signal::stored(table), look)}
            </section>
        }
        .into_any(),
    )
}

/// The items that are on, in the user's order, with their sum. None without any.
pub fn items_table(app: AppContext) -> Option<Table> {
    let words = &app.language.lazy_texts().items;
    let mut items = app.session.scenario_now().items;
    items.retain(|item| item.is_on);
    if items.is_empty() {
        return None;
    }
    let sums = YearIx::map(|year| items.iter().map(|item| item.amount_in(year)).sum::<Money>());
    let amounts =
        |amounts: [Money; 3]| amounts.map(|amount| Value::from(item_number(app.language, amount)).into());
    let row = |item: &BudgetItem| {
        let first = [described(app, item).into(), committee_name(app, item.committee).into()];
        Row::new(first.into_iter().chain(amounts(item.amounts)))
    };
    let sum = Row::new([words.sum.into(), "".into()].into_iter().chain(amounts(sums)));
    let years = plan_years(app).map(|year| year.to_string());
    let headings = [words.item.to_owned(), words.committee.to_owned()].into_iter().chain(years);
    Some(Table {
        title: words.title.to_owned(),
        columns: headings.map(Column::new).collect(),
        rows: items.iter().map(row).chain([sum]).collect(),
        foot: 1,
    })
}

/// The text of the item, whether it ends, its goal and mission, and its note where notes are enclosed.
fn described(app: AppContext, item: &BudgetItem) -> String {
    let words = &app.language.lazy_texts().items;
    let one_off = (item.duration == ItemDuration::OneOff).then(|| format!(", {}", words.one_off));
    let goal = item.goal.map(|served| format!(" ({})", served_name(app, served)));
    // Notes are private unless the user encloses them.
    let has_note = app.view.enclosed.get().notes && !item.note.trim().is_empty();
    let note = has_note.then(|| format!(". {}: {}", words.note, item.note.trim()));
    [Some(item.name.clone()), one_off, goal, note].into_iter().flatten().collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Language;
    use crate::state::{ItemDraft, Typing, type_text};
    use crate::ui::tables::tests::{add_noted_item, page};
    use model::goals::GoalIx;
    use model::items::ItemGoal;
    use model::municipality::CommitteeIx;
    use model::texts::TextPart;

    #[test]
    fn the_items_that_are_on_are_printed_with_their_sum() {
        let app = page(Language::from_tag("sv"));
        type_text(app.state, TextPart::Mission(GoalIx(0), 0), "Mindre klasser", None, Typing::Done);
        let add = |name: &str, amounts: [i64; 3]| {
            let draft = ItemDraft {
                name: name.to_owned(),
                committee: CommitteeIx(1),
                amounts: amounts.map(|tkr| Money::from_thousands(tkr).expect("in range")),
                duration: ItemDuration::Permanent,
                goal: (name == "Fler lärare").then_some(ItemGoal { goal: GoalIx(0), mission: Some(0) }),
                note: String::new(),
            };
            app.state.items().create(draft).expect("an item")
        };
        add("Fler lärare", [0, 5_000, 10_250]);
        let off = add("Ny idrottshall", [100_000, 0, 0]);
        add("Mindre administration", [-2_000, -2_000, -2_000]);
        app.state.items().switch(&off, false).expect("switched");
        let table = items_table(app).expect("a table");
        let text = |row: &Row| row.cells.iter().map(|cell| cell.value.text().to_owned()).collect::<Vec<_>>();
        let rows: Vec<Vec<String>> = table.rows.iter().map(text).collect();
        assert_eq!(
            rows[0][0],
            "Fler lärare (Barn och unga når kunskapsmålen och klarar skolan: Mindre klasser)"
        );
        assert_eq!(rows[0][2..], ["0,0", "+5,0", "+10,25"]);
        assert_eq!(rows[2][2..], ["−2,0", "+3,0", "+8,25"], "0 - 2, 5 - 2, 10.25 - 2");
    }

    #[test]
    fn the_note_of_an_item_is_printed_only_where_notes_are_enclosed() {
        let app = page(Language::from_tag("sv"));
        add_noted_item(app);
        let name = || items_table(app).expect("a table").rows[0].cells[0].value.text().to_owned();
        assert_eq!(name(), "Fler lärare");
        app.view.enclosed.update(|enclosed| enclosed.notes = true);
        assert!(name().ends_with("bara för gruppen"), "{}", name());
    }
}
