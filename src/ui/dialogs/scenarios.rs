//! The dialog of the saved scenarios: each with its key figures, to open, rename, copy, delete and restore.

mod other_lists;
mod row;
mod stage_and_notes;

use leptos::html;
use leptos::prelude::*;

use self::other_lists::{DeletedScenarios, OtherMunicipalities, UnreadableEntries};
use self::row::{row_key, scenario_row};
use crate::state::{Dialog as DialogKind, LibraryListing, MOST_WITHOUT_SEARCH};
use crate::ui::context::{AppContext, use_app};
use crate::ui::primitives::dialog::{dialog_head, named_dialog};
use crate::ui::primitives::labels::committee_name;
use crate::ui::route::go_home;
use crate::ui::shell::notices::notice_list;
use crate::ui::shell::toast::toast_box;

/// The id of the dialog's heading.
const HEADING: &str = "scenarios-title";

/// The dialog.
#[component]
pub fn ScenariosDialog() -> impl IntoView {
    let app = use_app();
    // Before the list is built, and again when another tab has changed something in it.
    Effect::new(move |_| {
        app.state.autosave().saved_changed.track();
        if app.state.dialog.get() == Some(DialogKind::Scenarios) {
            untrack(|| {
                app.state.autosave().save();
                app.state.library().refresh();
            });
        }
    });
    named_dialog(app, DialogKind::Scenarios, "dialog", HEADING, scenarios_content)
}

fn scenarios_content(app: AppContext, close: Callback<()>) -> AnyView {
    let t = &app.language.lazy_texts().library;
    let state = app.state;
    let renaming = RwSignal::new(None::<String>);
    let begin_new = move |_| {
        state.library().new_scenario();
        go_home(app.state);
    };
    let new = view! { <button class="btn" type="button" on:click=begin_new>{t.new}</button> };
    let about = if state.persistence().is_persistent() { t.about } else { t.about_not_kept };
    let year = (t.key_figures)(untrack(|| app.session.year_number()));
    let query = RwSignal::new(String::new());
    let is_searched = Memo::new(move |_| {
        let many = state.library().listing.with(|listing| listing.here.len() > MOST_WITHOUT_SEARCH);
        // A search that hides scenarios can always be cleared.
        let is_searching = query.with(|query| !query.is_empty());
        many || is_searching
    });
    let search = move || is_searched.get().then(|| view! { <SearchField query /> });
    let committees: Vec<(String, String)> = app.session.municipality(|municipality| {
        let committees = municipality.committees();
        committees.map(|(c, committee)| (committee.id.clone(), committee_name(app, c))).collect()
    });
    let found = Memo::new(move |_| {
        let find = |listing: &LibraryListing| query.with(|query| listing.find(query, &committees));
        state.library().listing.with(find)
    });
    let empty = move || {
        state
            .library()
            .listing
            .with(|listing| match listing.error {
                Some(_) => Some(t.not_read),
                None => listing.is_empty().then_some(t.empty),
            })
            .map(|words| view! { <p class="empty">{words}</p> })
    };
    view! {
        {dialog_head(HEADING, app.t.common.scenarios, new.into_any(), close)}
        <div class="dialog-body">
            <div>
                {notice_list(app)}
                <p class="small soft">{about}" "{year}</p>
                {empty}
                {search}
            </div>
            <ul class="scenarios">
                <For
                    each=move || found.with(|(rows, _)| rows.clone())
                    key=row_key
                    let:row
                >
                    {scenario_row(app, row, renaming)}
                </For>
            </ul>
            {move || hidden_rows_note(app, found.with(|(rows, all)| all.saturating_sub(rows.len())))}
            <OtherMunicipalities renaming />
            <DeletedScenarios />
            <UnreadableEntries />
        </div>
        {toast_box(app)}
    }
    .into_any()
}

/// A field that finds scenarios by their names, notes and budget items.
#[component]
fn SearchField(
    /// What is searched for.
    query: RwSignal<String>,
) -> impl IntoView {
    let app = use_app();
    let t = &app.language.lazy_texts().library;
    let input = NodeRef::<html::Input>::new();
    let search = move |_| {
        if let Some(input) = input.get_untracked() {
            query.set(input.value());
        }
    };
    view! {
        <label class="form-row">
            <span>{t.search}</span>
            <span class="field text">
                <input type="search" autocomplete="off" node_ref=input on:input=search />
            </span>
        </label>
    }
}

/// How many of the found scenarios are not shown.
fn hidden_rows_note(app: AppContext, hidden: usize) -> AnyView {
    let words = (hidden > 0).then(|| (app.language.lazy_texts().library.more_found)(hidden));
    view! { <p class="small soft" role="status">{words}</p> }.into_any()
}
