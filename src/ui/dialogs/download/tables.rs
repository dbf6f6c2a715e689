//! The tables of the scenario: all three years, in kronor.

use crate::ui::context::AppContext;
use std::sync::Arc;

use leptos::prelude::*;

use super::workbook::workbook_row;
use crate::ui::tables::export::{ExportedTable, export_row, scenario_name};
use files::csv::Sheet;
use files::tables::{self, Words, YearTable};
use model::changes::changes;
use model::municipality::Municipality;
use model::outcome::Outcome;

/// Makes a sheet of the open scenario.
type MakeSheet = fn(AppContext, &Municipality, &dyn Words) -> Option<Sheet>;

pub(super) fn tables_section(app: AppContext) -> AnyView {
    let t = &app.language.lazy_texts().tables;
    let sheets: [(&'static str, MakeSheet); 6] = [
        (t.frames, |app, m, words| {
            of_outcome(app, |outcome| tables::committees(m, outcome, words).to_sheet())
        }),
        (t.goals, |app, m, words| of_outcome(app, |outcome| tables::goals(m, outcome, words).to_sheet())),
        (t.budget, |app, m, words| of_outcome(app, |outcome| tables::result_budget(m, outcome, words))),
        (t.fees, |app, m, words| of_outcome(app, |outcome| tables::fees(m, outcome, words).to_sheet())),
        (app.language.lazy_texts().items.title, |app, m, words| Some(items_sheet(app, m, words))),
        (t.changes, |app, m, words| Some(changes_table(app, m, words)?.to_sheet())),
    ];
    let scenario = scenario_name(app);
    let rows = sheets.map(|(name, make)| {
        let make =
            Arc::new(move |municipality: &Municipality, words: &dyn Words| make(app, municipality, words));
        export_row(
            app,
            ExportedTable { name: name.to_owned(), make, scenario: Some(scenario.clone()), picture: None },
        )
    });
    view! {
        <section class="stack" aria-labelledby="share-tables">
            <h3 id="share-tables">{t.title}</h3>
            <p class="small soft">{t.about}</p>
            <ul class="scenarios">{workbook_row(app)}{rows.into_iter().collect_view()}</ul>
        </section>
    }
    .into_any()
}

/// A sheet of the outcome; none of a scenario that cannot be computed.
fn of_outcome(app: AppContext, make: impl FnOnce(&Outcome) -> Sheet) -> Option<Sheet> {
    untrack(|| app.session.error().is_none().then(|| make(&app.session.outcome())))
}

fn items_sheet(app: AppContext, municipality: &Municipality, words: &dyn Words) -> Sheet {
    // Notes are private unless the user encloses them.
    let with_notes = app.view.enclosed.get_untracked().notes;
    tables::items(municipality, &app.session.scenario_now().items, with_notes, words).to_sheet()
}

/// The changes of the open scenario; none where it cannot be computed.
pub(super) fn changes_table(
    app: AppContext,
    municipality: &Municipality,
    words: &dyn Words,
) -> Option<YearTable> {
    let all = changes(municipality, &app.session.law(), &app.session.scenario_now()).ok()?;
    Some(tables::changes(municipality, &all, words))
}
