//! The table of the rows that differ, in groups, with its export.

use std::sync::Arc;

use leptos::prelude::*;

use super::context::{CompareContext, ComparedScenarios};
use super::mark;
use super::numbers::{
    RowGroup, amount_unit, cell_difference, cell_number, group_name, is_rounding, row_label, row_unit,
};
use crate::ui::primitives::missing::{missing, number_or_missing};
use files::tables;
use model::compare::Row;

/// The table, if any row differs. Reactive.
pub(super) fn difference_table(cx: CompareContext) -> Option<AnyView> {
    let t = cx.t;
    let compared = cx.compared()?;
    let year = cx.app.view.year.get();
    let rows = compared.rows(year);
    let export = export_list(cx, &compared);
    if rows.is_empty() {
        return None;
    }
    let caption = (t.caption)(cx.app.session.year_number(), amount_unit(cx));
    let heads = compared.names.iter().map(|(letter, name)| {
        // Where a phone is too narrow for the word, it breaks where its parts meet.
        let name = name.replace("gångsläge", "gångs\u{ad}läge");
        view! { <th scope="col" class="num">{mark(letter)}" "{name}</th> }
    });
    let sides = compared.names.len().to_string();
    let columns = compared.names.len().saturating_add(1).to_string();
    let groups = RowGroup::ALL.into_iter().filter_map(|group| {
        let rows: Vec<&Row> = rows.iter().filter(|row| RowGroup::of_row(row.label) == group).collect();
        let (has_rows, columns) = (!rows.is_empty(), columns.clone());
        let lines = rows.into_iter().map(|row| table_line(cx, row)).collect_view();
        has_rows.then(|| {
            view! {
                <tbody>
                    <tr class="group"><th scope="rowgroup" colspan=columns>{group_name(cx, group)}</th></tr>
                    {lines}
                </tbody>
            }
        })
    });
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
                {groups.collect_view()}
            </table>
        </div>
        <p class="small soft about">{t.not_repeated}</p>
        {export}
    };
    Some(view.into_any())
}

fn table_line(cx: CompareContext, row: &Row) -> AnyView {
    let unit = row.unit;
    let own_unit = row_unit(cx, unit).map(|unit| view! { " "<span class="small soft">{unit}</span> });
    let cells = row.cells.iter().enumerate().map(|(at, cell)| {
        let difference = (at > 0).then(|| {
            let class = if is_rounding(unit, cell.change) { "soft" } else { "diff" };
            let difference = cell_difference(cx, unit, cell).map_or_else(missing, IntoAny::into_any);
            view! { <small class=class>{difference}</small> }
        });
        view! { <td class="num">{number_or_missing(cx.app, cell_number(cx, unit, cell))}{difference}</td> }
    });
    view! { <tr><th scope="row">{row_label(cx, row.label)}{own_unit}</th>{cells.collect_view()}</tr> }
        .into_any()
}

/// The export of the table.
fn export_list(cx: CompareContext, compared: &Arc<ComparedScenarios>) -> AnyView {
    let compared = Arc::clone(compared);
    let row = cx.app.table_row(
        cx.t.table.to_owned(),
        Arc::new(move |municipality, words| {
            let names: Vec<String> =
                compared.names.iter().map(|(letter, name)| format!("{letter} {name}")).collect();
            let names: Vec<&str> = names.iter().map(String::as_str).collect();
            Some(tables::comparison(municipality, &compared.comparison, &names, words))
        }),
    );
    view! { <ul class="scenarios out">{row}</ul> }.into_any()
}
