//! The tables that stand in the page behind the dialog, as their views show them, and their bars as pictures.

use crate::ui::context::AppContext;
use std::sync::Arc;

use leptos::prelude::*;

use crate::state::{Page, numbered};
use crate::ui::tables::export::{ExportedTable, export_row, scenario_name};
use crate::ui::tables::picture::picture;
use crate::ui::tables::registry::shown_tables;
use files::tables::Table;

/// The tables of the open page, if it shows any.
pub(super) fn shown_tables_section(app: AppContext) -> Option<AnyView> {
    let t = &app.language.lazy_texts().tables;
    let mut names: Vec<String> = Vec::new();
    let mut rows: Vec<AnyView> = Vec::new();
    for table in shown_tables() {
        // Two tables may be called the same: the calculations of two figures, for instance.
        let name = numbered(&table.title, |name| names.iter().any(|other| other == name));
        names.push(name.clone());
        rows.push(exports_of(app, name, table));
    }
    (!rows.is_empty()).then(|| {
        view! {
            <section class="stack" aria-labelledby="share-seen">
                <h3 id="share-seen">{t.shown_tables}</h3>
                <p class="small soft">{t.shown_tables_about}</p>
                <ul class="scenarios">{rows}</ul>
            </section>
        }
        .into_any()
    })
}

fn exports_of(app: AppContext, name: String, table: Table) -> AnyView {
    let drawing = picture(app, &table);
    // The tables of the comparison name their scenarios.
    let is_of_open = app.view.page.get_untracked() != Page::Compare;
    let scenario = is_of_open.then(|| scenario_name(app));
    let exported = ExportedTable {
        name,
        make: Arc::new(move |_, words| Some(table.to_sheet(words))),
        scenario,
        picture: drawing,
    };
    export_row(app, exported)
}
