//! The result budget and the committees' grants, a column for each year.

use crate::ui::context::AppContext;
use leptos::prelude::*;

use crate::ui::tables::look::{NUMBERS, QualityMarks, SOFT_NUMBERS, TableLook, WORDS};
use crate::ui::tables::view::table_view;
use crate::ui::tabs::years::tables::{printed_grants, printed_result_budget};
use files::tables::Table;
use model::outcome::Outcome;

pub(super) fn printed_budget(app: AppContext, outcome: &Outcome) -> AnyView {
    let t = &app.language.lazy_texts().print;
    let look = TableLook::new("table dense whole", &[WORDS, NUMBERS]);
    section(app, t.in_millions, printed_result_budget(app, outcome), look)
}

pub(super) fn printed_frames(app: AppContext, outcome: &Outcome) -> AnyView {
    let t = &app.language.lazy_texts().print;
    let look = TableLook::new(
        "table dense whole",
        &[WORDS, NUMBERS, SOFT_NUMBERS, NUMBERS, SOFT_NUMBERS, NUMBERS, SOFT_NUMBERS],
    );
    section(app, t.frames_about, printed_grants(app, outcome), look)
}

fn section(app: AppContext, about: &'static str, mut table: Table, look: TableLook) -> AnyView {
    let title = table.title.clone();
    // Without nodes the numbers are text, not buttons.
    for cell in table.rows.iter_mut().flat_map(|row| &mut row.cells) {
        cell.node = None;
    }
    let look = TableLook { has_caption: false, marks: QualityMarks::All, ..look };
    view! {
        <section>
            <h2>{title}</h2>
            <p class="small">{about}</p>
            {table_view(app, Signal::stored(table), look)}
        </section>
    }
    .into_any()
}
