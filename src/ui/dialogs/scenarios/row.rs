//! One saved scenario in the list.

use leptos::prelude::*;

use super::HEADING;
use super::stage_and_notes::stage_and_notes;
use crate::state::{self, Dialog, LibraryRow, Side};
use crate::storage::{Saved, Stage};
use crate::ui::context::AppContext;
use crate::ui::primitives::focus::focus_soon;
use crate::ui::primitives::icon::icon;
use crate::ui::primitives::items::item_amounts;
use crate::ui::primitives::key_figures::scenario_key_figures;
use crate::ui::primitives::labels::committee_name;
use crate::ui::primitives::name_form::name_form;
use crate::ui::reactive::flag;
use crate::ui::route::{go_home, go_to};
use model::items::BudgetItem;

/// At most this many of the items that were searched for are listed of a scenario.
const MOST_FOUND_ITEMS: usize = 5;

/// What a list of scenarios is keyed by: everything that the row of a scenario shows and that can change.
pub(super) fn row_key(row: &LibraryRow) -> (String, String, i64, &'static str, bool, Vec<String>) {
    let saved = &row.saved;
    let found = row.found_items.clone();
    (saved.id.clone(), saved.name.clone(), saved.changed, saved.stage.key(), row.openable, found)
}

/// A scenario with what can be done with it.
pub(super) fn scenario_row(app: AppContext, row: LibraryRow, renaming: RwSignal<Option<String>>) -> AnyView {
    let t = &app.language.lazy_texts().library;
    let state = app.state;
    let LibraryRow { saved, openable, found_items } = row;
    let (id, name) = (saved.id.clone(), saved.name.clone());
    let id_and_name = StoredValue::new((id.clone(), name.clone()));
    let is_open = {
        let id = id.clone();
        flag(move || state.open.is_open(&id))
    };
    let open = move || {
        id_and_name.with_value(|(id, _)| {
            if state.library().open(id).is_ok() {
                state.dialog.set(None);
            }
        });
        if state.dialog.get_untracked().is_none() {
            go_home(app.state);
        }
    };
    let head = {
        let id = id.clone();
        let disabled = flag(move || is_open.get() || !openable);
        move || {
            if renaming.with(|renaming| renaming.as_ref() == Some(&id)) {
                return rename_form(app, id_and_name, renaming);
            }
            let name = id_and_name.with_value(|(_, name)| name.clone());
            view! {
                <h3>
                    <button class="ask name" type="button" disabled=disabled on:click=move |_| open()>{name}</button>
                </h3>
            }
            .into_any()
        }
    };
    let delete = move |_| {
        id_and_name.with_value(|(id, name)| state.library().delete(id, name));
        focus_soon(HEADING);
    };
    let is_of_open_file = openable && saved.municipality == municipality_id(app);
    let compare = is_of_open_file.then(|| compare_button(app, id_and_name));
    let figures = is_of_open_file.then(|| state.library().figures(&saved)).flatten();
    let facts = saved_facts(app, &saved);
    let open_now = move || is_open.get().then(|| format!(" · {}", t.open_now));
    view! {
        <li class="scenario" class:is-open=is_open>
            <div>
                {head}
                <p class="small soft">{facts}{open_now}</p>
            </div>
            <div class="row">
                <button
                    class="btn"
                    type="button"
                    aria-label=(t.open_this)(&name)
                    disabled=move || is_open.get() || !openable
                    on:click=move |_| open()
                >
                    {t.open}
                </button>
                {compare}
                <button
                    class="icon-btn"
                    type="button"
                    id=rename_id(&id)
                    aria-label=(t.rename)(&name)
                    title=(t.rename)(&name)
                    on:click=move |_| renaming.set(Some(id_and_name.with_value(|(id, _)| id.clone())))
                >
                    {icon("#i-edit")}
                </button>
                <button
                    class="icon-btn"
                    type="button"
                    aria-label=(t.copy)(&name)
                    title=(t.copy)(&name)
                    on:click=move |_| id_and_name.with_value(|(id, _)| state.library().duplicate(id))
                >
                    {icon("#i-copy")}
                </button>
                <button
                    class="icon-btn"
                    type="button"
                    aria-label=(t.delete)(&name)
                    title=(t.delete)(&name)
                    on:click=delete
                >
                    {icon("#i-trash")}
                </button>
            </div>
            {found_item_list(app, &saved, &found_items)}
            {stage_and_notes(app, &saved)}
            {scenario_key_figures(app, figures, is_of_open_file)}
        </li>
    }
    .into_any()
}

/// The items that were searched for: each opens its scenario and itself.
fn found_item_list(app: AppContext, saved: &Saved, found: &[String]) -> Option<AnyView> {
    let t = &app.language.lazy_texts().library;
    let (scenario, _) = app.session.municipality(|municipality| saved.scenario.resolve(municipality));
    let items = scenario.items.into_iter().filter(|item| found.contains(&item.id));
    let mut items: Vec<BudgetItem> = items.collect();
    let more = items.len().checked_sub(MOST_FOUND_ITEMS).filter(|more| *more > 0);
    items.truncate(MOST_FOUND_ITEMS);
    let list = items.into_iter().map(|item| {
        let text =
            format!("{}, {} ({})", item.name, committee_name(app, item.committee), item_amounts(app, &item));
        let (scenario, item) = (saved.id.clone(), item.id);
        let open = move |_| open_item(app, &scenario, &item);
        view! {
            <li class="small">
                {t.item}" "<button class="link" type="button" on:click=open>{text}</button>
            </li>
        }
    });
    let list = list.collect_view();
    let more = more.map(|more| view! { <li class="small soft">{(t.more_items)(more)}</li> });
    (!found.is_empty()).then(|| view! { <ul class="plain">{list}{more}</ul> }.into_any())
}

/// Opens the scenario, and in it the form of the item; the list where the item cannot be changed.
fn open_item(app: AppContext, scenario: &str, item: &str) {
    let state = app.state;
    if !untrack(|| state.open.is_open(scenario)) && state.library().open(scenario).is_err() {
        return;
    }
    state.items().open_form(item);
    state.dialog.set(Some(Dialog::Items));
    go_home(state);
}

/// A button that adds the scenario to the comparison and goes there.
fn compare_button(app: AppContext, id_and_name: StoredValue<(String, String)>) -> AnyView {
    let state = app.state;
    let words = id_and_name.with_value(|(_, name)| (app.language.lazy_texts().compare.compare_this)(name));
    let go = move |_| {
        state.dialog.set(None);
        id_and_name.with_value(|(id, _)| state.compare().add(Side::Saved(id.clone())));
        go_to(app.state, state::Page::Compare);
    };
    view! { <button class="btn" type="button" aria-label=words on:click=go>{app.t.common.compare}</button> }
        .into_any()
}

fn rename_form(
    app: AppContext,
    id_and_name: StoredValue<(String, String)>,
    renaming: RwSignal<Option<String>>,
) -> AnyView {
    let state = app.state;
    let (id, name) = id_and_name.get_value();
    let button_id = rename_id(&id);
    let close = move || {
        renaming.set(None);
        focus_soon(button_id.clone());
    };
    let close_when_taken = close.clone();
    let take = Callback::new(move |name: String| {
        state.library().rename(&id, name);
        close_when_taken();
    });
    name_form(app, "rename", name, take, Callback::new(move |()| close()))
}

/// The stage unless it is a draft, when it was saved, and the municipality unless it is the open one.
pub(super) fn saved_facts(app: AppContext, saved: &Saved) -> AnyView {
    let t = &app.language.lazy_texts().library;
    let stage = (saved.stage != Stage::Draft)
        .then(|| view! { <span class="badge">{(t.stage)(saved.stage)}</span>" " });
    let file = (saved.municipality != municipality_id(app))
        .then(|| format!(" · {}", (t.made_for)(&saved.municipality)));
    view! { {stage}{saved_text(app, saved)}{file} }.into_any()
}

/// When the scenario was saved.
fn saved_text(app: AppContext, saved: &Saved) -> String {
    let t = &app.language.lazy_texts().library;
    app.language.time(saved.changed).map_or_else(|| t.saved_at_unknown.to_owned(), |time| (t.saved_at)(&time))
}

/// The id of the open municipality.
pub fn municipality_id(app: AppContext) -> String {
    app.session.municipality(|municipality| municipality.id.clone())
}

/// The id of the rename button of a row.
fn rename_id(id: &str) -> String {
    format!("rename-{id}")
}
