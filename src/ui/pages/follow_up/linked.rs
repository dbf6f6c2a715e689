//! The year of a link that is looked at: where things stand, in the views of the reader's own year, and nothing that changes it.

use leptos::prelude::*;

use super::months::follow_up_shown;
use super::report::{decided_measures, printed_report};
use super::status::status;
use super::{YearContext, unknown_activities_note, whose_figures, year_head};
use model::follow_up::Month;
use model::follow_up::record::Play;

/// The link that is looked at. A handle: copies are the same.
#[derive(Debug, Clone, Copy)]
pub struct LinkShown {
    /// The name that its sender gave the scenario.
    pub name: StoredValue<String>,
    /// Id and name of a saved scenario that is the very same.
    pub same: RwSignal<Option<(String, String)>>,
    /// The follow-up that the reader has chosen. None: the last one of which there is an outturn.
    pub month: RwSignal<Option<Month>>,
    /// What a group that is going to play calls itself.
    pub group: RwSignal<String>,
}

impl LinkShown {
    /// A link to a scenario that its sender calls `name`.
    pub fn new(name: String, same: Option<(String, String)>) -> Self {
        Self {
            name: StoredValue::new(name),
            same: RwSignal::new(same),
            month: RwSignal::new(None),
            group: RwSignal::new(String::new()),
        }
    }
}

/// The view.
pub fn linked_year(cx: YearContext) -> AnyView {
    let title = cx.app.session.municipality(|municipality| cx.app.file_text(&municipality.title));
    // Of a game that is over, what the measures became is told with the game.
    let is_over = cx.followed.with(|followed| followed.record().play.is_some_and(Play::is_played_out));
    let has_measures = cx.followed.with(|followed| !followed.record().measures.is_empty());
    let measures = move || {
        let month = follow_up_shown(cx).filter(|_| has_measures && !is_over);
        month.map(|month| decided_measures(cx, month))
    };
    view! {
        <div class="follow-up linked-year">
            {year_head(cx, move || title.clone())}
            {unknown_activities_note(cx)}
            {whose_figures(cx)}
            {status(cx)}
            {measures}
            {printed_report(cx)}
        </div>
    }
    .into_any()
}
