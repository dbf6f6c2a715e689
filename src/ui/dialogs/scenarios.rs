//! The list of saved scenarios: side by side with their key figures, to open, name, copy, delete and bring back.

mod row;
mod shelves;
mod stage;

use leptos::html;
use leptos::prelude::*;

use self::row::scenario_row;
use self::shelves::{deleted_scenarios, other_municipalities, unreadable_entries};
use crate::state::{Dialog as Which, MOST_ROWS, Room};
use crate::ui::context::{AppContext, use_app};
use crate::ui::primitives::dialog::{dialog_head, named_dialog};
use crate::ui::route::go_to;

/// The id of the dialog's heading.
const HEADING: &str = "scenarios-title";

/// The dialog.
#[component]
pub fn ScenariosDialog() -> impl IntoView {
    let app = use_app();
    // Before the list is built, and again when another tab has changed something in it.
    Effect::new(move |_| {
        app.desk.elsewhere.track();
        if app.desk.dialog.get() == Some(Which::Scenarios) {
            untrack(|| app.desk.refresh());
        }
    });
    named_dialog(app, Which::Scenarios, "dialog", HEADING, scenarios_content)
}

fn scenarios_content(app: AppContext, close: Callback<()>) -> AnyView {
    let t = &app.t.scenarios;
    let desk = app.desk;
    let renaming = RwSignal::new(None::<String>);
    let begin = move |_| {
        desk.begin_new();
        go_to(Room::Simulate);
    };
    let new = view! { <button class="btn" type="button" on:click=begin>{t.new}</button> };
    let about = if desk.is_kept() { t.about } else { t.about_not_kept };
    let year = (t.keys)(untrack(|| app.session.year_number()));
    let wanted = RwSignal::new(String::new());
    let search = move || {
        let many = desk.shelf.with(|shelf| shelf.here.len() > MOST_ROWS);
        many.then(|| search_field(app, wanted))
    };
    let found = Memo::new(move |_| desk.shelf.with(|shelf| wanted.with(|wanted| shelf.found(wanted))));
    let empty = move || {
        desk.shelf.with(|shelf| shelf.here.is_empty()).then(|| view! { <p class="empty">{t.empty}</p> })
    };
    view! {
        {dialog_head(HEADING, app.t.common.scenarios, new.into_any(), close)}
        <div class="dialog-body">
            <div>
                {app.notices()}
                <p class="small soft">{about}" "{year}</p>
                {empty}
                {search}
            </div>
            <ul class="scenarios">
                <For
                    each=move || found.with(|(rows, _)| rows.clone())
                    key=|row| {
                        let saved = &row.saved;
                        (saved.id.clone(), saved.name.clone(), saved.changed, saved.stage.key())
                    }
                    let:row
                >
                    {scenario_row(app, row, renaming)}
                </For>
            </ul>
            {move || hidden_rows_note(app, found.with(|(rows, all)| all.saturating_sub(rows.len())))}
            {move || other_municipalities(app, renaming)}
            {move || deleted_scenarios(app)}
            {move || unreadable_entries(app)}
        </div>
        {app.toast()}
    }
    .into_any()
}

/// A field that finds scenarios by their names and notes, where there are many.
fn search_field(app: AppContext, wanted: RwSignal<String>) -> AnyView {
    let t = &app.language.texts().undo;
    let input = NodeRef::<html::Input>::new();
    let look = move |_| {
        if let Some(input) = input.get_untracked() {
            wanted.set(input.value());
        }
    };
    view! {
        <label class="form-row">
            <span>{t.search}</span>
            <span class="field text">
                <input type="search" autocomplete="off" node_ref=input on:input=look />
            </span>
        </label>
    }
    .into_any()
}

/// How many are not shown.
fn hidden_rows_note(app: AppContext, more: usize) -> AnyView {
    let words = (more > 0).then(|| (app.language.texts().undo.more_found)(more));
    view! { <p class="small soft" role="status">{words}</p> }.into_any()
}
