//! The tables of the scenario: all three years, in kronor.

use crate::ui::context::AppContext;
use std::sync::Arc;

use leptos::prelude::*;

use crate::ui::tables::export::{ExportedTable, export_row, scenario_name};
use files::csv::Sheet;
use files::tables::{self, Words};
use model::changes::changes;
use model::municipality::Municipality;
use model::outcome::Outcome;

/// Makes a sheet of the open scenario.
type MakeSheet = fn(AppContext, &Municipality, &dyn Words) -> Option<Sheet>;

pub(super) fn tables_section(app: AppContext) -> AnyView {
    let t = &app.language.lazy_texts().tables;
    let sheets: [(&'static str, MakeSheet); 4] = [
        (t.frames, |app, municipality, words| of_outcome(app, municipality, words, tables::committees)),
        (t.goals, |app, municipality, words| of_outcome(app, municipality, words, tables::goals)),
        (t.budget, |app, municipality, words| of_outcome(app, municipality, words, tables::result_budget)),
        (t.changes, changes_sheet),
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
            <ul class="scenarios">{rows.into_iter().collect_view()}</ul>
        </section>
    }
    .into_any()
}

/// A sheet of the outcome; none of a scenario that cannot be computed.
fn of_outcome(
    app: AppContext,
    municipality: &Municipality,
    words: &dyn Words,
    make: fn(&Municipality, &Outcome, &dyn Words) -> Sheet,
) -> Option<Sheet> {
    untrack(|| app.session.error().is_none().then(|| make(municipality, &app.session.outcome(), words)))
}

fn changes_sheet(app: AppContext, municipality: &Municipality, words: &dyn Words) -> Option<Sheet> {
    let all = changes(municipality, &app.session.law(), &app.session.scenario_now()).ok()?;
    Some(tables::changes(municipality, &all, words))
}
