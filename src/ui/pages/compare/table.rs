//! The table of the rows that differ, in groups, with its export.

use std::sync::Arc;

use leptos::prelude::*;

use super::context::{CompareContext, ComparedScenarios};
use super::mark;
use super::numbers::{RowGroup, amount_unit, cell_difference, cell_number, group_name, row_label, row_unit};
use crate::ui::tables::cell::plain_value;
use crate::ui::tables::export::{ExportedTable, export_row};
use crate::ui::tables::registry::register_table;
use files::tables::{self, Cell, Column, RowKind, Table, Value};
use model::compare::ComparisonRow;
use model::municipality::Municipality;

/// The table, if there is anything to show. Reactive.
pub(super) fn difference_table(cx: CompareContext) -> Option<AnyView> {
    let t = cx.t;
    let compared = cx.compared()?;
    let table = shown_differences(cx, &compared)?;
    let caption = table.title.clone();
    let heads = compared.names.iter().map(|(letter, name)| {
        // Where a phone is too narrow for the word, it breaks where its parts meet.
        let name = name.replace("gångsläge", "gångs\u{ad}läge");
        view! { <th scope="col" class="num">{mark(letter)}" "{name}</th> }
    });
    let sides = compared.names.len().to_string();
    let mut groups: Vec<Vec<AnyView>> = Vec::new();
    for row in &table.rows {
        if row.kind == RowKind::Group {
            groups.push(Vec::new());
        }
        if let Some(group) = groups.last_mut() {
            group.push(row_view(row, table.columns.len()));
        }
    }
    let groups = groups.into_iter().map(|rows| view! { <tbody>{rows}</tbody> }).collect_view();
    let exports = export_list(cx, &compared);
    register_table(move || Some(table.clone()));
    let view = view! {
        <div class="scroll" tabindex="0" role="group" aria-label=caption.clone()>
            <table class="table dense differs" style:--sides=sides>
                <caption class="sr-only">{caption.clone()}</caption>
                <thead>
                    <tr>
                        <th scope="col">{t.row}" "<span class="small">{amount_unit(cx)}</span></th>
                        {heads.collect_view()}
                    </tr>
                </thead>
                {groups}
            </table>
        </div>
        <p class="small soft about">{t.left_out_rows}</p>
        {exports}
    };
    Some(view.into_any())
}

/// What differs in the year in view, the rows in groups. None where nothing does. Reactive.
pub(super) fn shown_differences(cx: CompareContext, compared: &ComparedScenarios) -> Option<Table> {
    let rows = compared.rows(cx.app.view.year.get());
    let mut columns = vec![Column::new(cx.t.row).in_unit(amount_unit(cx))];
    columns.extend(compared.names.iter().map(|(letter, name)| Column::new(format!("{letter} {name}"))));
    let table_row = |row: &ComparisonRow| {
        let unit = row_unit(cx, row.unit).map(Value::from);
        let name = Cell::from(row_label(cx, row.label)).with_note(unit);
        let cells = row.cells.iter().enumerate().map(|(at, cell)| {
            let difference = (at > 0).then(|| match cell_difference(cx, row, cell) {
                Ok(number) => Value::Number(number),
                Err(reason) => Value::Missing(reason.to_owned()),
            });
            let number = cell_number(cx, row, cell)
                .map_or_else(|reason| Value::Missing(reason.to_owned()), Value::Number);
            Cell::from(number).with_note(difference)
        });
        tables::Row::new(std::iter::once(name).chain(cells))
    };
    let in_groups = RowGroup::ALL.into_iter().flat_map(|group| {
        let rows: Vec<&ComparisonRow> =
            rows.iter().filter(|row| RowGroup::of_row(row.label) == group).collect();
        let head = tables::Row::new([Cell::from(group_name(cx, group))]).as_kind(RowKind::Group);
        let head = (!rows.is_empty()).then_some(head);
        head.into_iter().chain(rows.into_iter().map(table_row)).collect::<Vec<_>>()
    });
    let rows: Vec<tables::Row> = in_groups.collect();
    let title = (cx.t.caption)(cx.app.session.year_number(), amount_unit(cx));
    (!rows.is_empty()).then_some(Table { title, columns, rows, foot: 0 })
}

fn row_view(row: &tables::Row, columns: usize) -> AnyView {
    let Some((name, cells)) = row.cells.split_first() else { return ().into_any() };
    let words = name.value.text().to_owned();
    if row.kind == RowKind::Group {
        return view! { <tr class="group"><th scope="rowgroup" colspan=columns.to_string()>{words}</th></tr> }
            .into_any();
    }
    let unit = name.note.as_ref().map(|unit| {
        view! { " "<span class="small soft">{unit.text().to_owned()}</span> }
    });
    let cells = cells.iter().map(|cell| {
        let difference = cell.note.as_ref().map(|note| {
            let differs = note.number().is_none_or(|number| !number.value.is_zero());
            let class = if differs { "diff" } else { "soft" };
            view! { <small class=class>{plain_value(note)}</small> }
        });
        view! { <td class="num">{plain_value(&cell.value)}{difference}</td> }
    });
    view! { <tr><th scope="row">{words}{unit}</th>{cells.collect_view()}</tr> }.into_any()
}

/// The export of the table, with all three years.
fn export_list(cx: CompareContext, compared: &Arc<ComparedScenarios>) -> AnyView {
    let compared = Arc::clone(compared);
    let make = Arc::new(move |municipality: &Municipality, words: &dyn tables::Words| {
        let names: Vec<String> =
            compared.names.iter().map(|(letter, name)| format!("{letter} {name}")).collect();
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        Some(tables::comparison(municipality, &compared.comparison, &names, words))
    });
    let row = export_row(
        cx.app,
        ExportedTable { name: cx.t.table.to_owned(), make, scenario: None, picture: None },
    );
    view! { <ul class="scenarios out">{row}</ul> }.into_any()
}
