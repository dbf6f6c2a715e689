//! The table of what differs, in groups, with a way out of the page.

use std::sync::Arc;

use leptos::prelude::*;

use super::numbers::{Group, is_rounding};
use super::{Compared, Here, mark};
use files::tables;
use model::compare::Row;

impl Here {
    /// The table, if there is anything to show. Follows.
    pub(super) fn table(self) -> Option<AnyView> {
        let t = self.t;
        let compared = self.compared()?;
        let year = self.page.session.year.get();
        let rows = compared.rows(year);
        let out = self.take_out(&compared);
        if rows.is_empty() {
            return None;
        }
        let caption = (t.caption)(self.page.session.year_number(), self.unit());
        let heads = compared.names.iter().map(|(letter, name)| {
            // Where a phone is too narrow for the word, it breaks where its parts meet.
            let name = name.replace("gångsläge", "gångs\u{ad}läge");
            view! { <th scope="col" class="num">{mark(letter)}" "{name}</th> }
        });
        let sides = compared.names.len().to_string();
        let columns = compared.names.len().saturating_add(1).to_string();
        let groups = Group::ALL.into_iter().filter_map(|group| {
            let rows: Vec<&Row> = rows.iter().filter(|row| Group::of(row.label) == group).collect();
            let (first, columns) = (!rows.is_empty(), columns.clone());
            let lines = rows.into_iter().map(|row| self.line(row)).collect_view();
            first.then(|| {
                view! {
                    <tbody>
                        <tr class="group"><th scope="rowgroup" colspan=columns>{self.group(group)}</th></tr>
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
                            <th scope="col">{t.row}" "<span class="small">{self.unit()}</span></th>
                            {heads.collect_view()}
                        </tr>
                    </thead>
                    {groups.collect_view()}
                </table>
            </div>
            <p class="small soft about">{t.not_repeated}</p>
            {out}
        };
        Some(view.into_any())
    }

    fn line(self, row: &Row) -> AnyView {
        let unit = row.unit;
        let own = self.own_unit(unit).map(|unit| view! { " "<span class="small soft">{unit}</span> });
        let cells = row.cells.iter().enumerate().map(|(at, cell)| {
            let differs = (at > 0).then(|| {
                let class = if is_rounding(unit, cell.change) { "soft" } else { "diff" };
                view! { <small class=class>{self.difference(unit, cell)}</small> }
            });
            view! { <td class="num">{self.number(unit, cell)}{differs}</td> }
        });
        view! { <tr><th scope="row">{self.name(row.label)}{own}</th>{cells.collect_view()}</tr> }.into_any()
    }

    /// The ways of the table out of the page.
    fn take_out(self, compared: &Arc<Compared>) -> AnyView {
        let compared = Arc::clone(compared);
        let row = self.page.table_row(
            self.t.table.to_owned(),
            Arc::new(move |municipality, words| {
                let names: Vec<String> =
                    compared.names.iter().map(|(letter, name)| format!("{letter} {name}")).collect();
                let names: Vec<&str> = names.iter().map(String::as_str).collect();
                Some(tables::comparison(municipality, &compared.comparison, &names, words))
            }),
        );
        view! { <ul class="scenarios out">{row}</ul> }.into_any()
    }
}
