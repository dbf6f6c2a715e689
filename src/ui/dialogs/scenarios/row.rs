//! One saved scenario in the list.

use leptos::prelude::*;

use super::HEADING;
use super::stage::stage_and_notes;
use crate::state::{Room, Row, Side};
use crate::storage::{Saved, Stage};
use crate::ui::page::{Page, flag};
use crate::ui::primitives::focus::focus_soon;
use crate::ui::primitives::icon::icon;
use crate::ui::primitives::key_figures::scenario_key_figures;
use crate::ui::primitives::name_form::name_form;
use crate::ui::route::go_to;

/// A scenario with what can be done with it.
pub(super) fn scenario_row(app: Page, row: Row, renaming: RwSignal<Option<String>>) -> AnyView {
    let t = &app.t.scenarios;
    let desk = app.desk;
    let Row { saved, openable } = row;
    let (id, name) = (saved.id.clone(), saved.name.clone());
    let of_row = StoredValue::new((id.clone(), name.clone()));
    let is_open = {
        let id = id.clone();
        flag(move || desk.open.with(|open| open.as_ref().is_some_and(|open| open.id == id)))
    };
    let open = move || {
        of_row.with_value(|(id, _)| desk.open_saved(id));
        if desk.dialog.get_untracked().is_none() {
            go_to(Room::Simulate);
        }
    };
    let head = {
        let id = id.clone();
        let cannot = flag(move || is_open.get() || !openable);
        move || {
            if renaming.with(|renaming| renaming.as_ref() == Some(&id)) {
                return rename_form(app, of_row, renaming);
            }
            let name = of_row.with_value(|(_, name)| name.clone());
            view! {
                <h3>
                    <button class="ask name" type="button" disabled=cannot on:click=move |_| open()>{name}</button>
                </h3>
            }
            .into_any()
        }
    };
    let delete = move |_| {
        of_row.with_value(|(id, name)| desk.delete(id, name));
        focus_soon(HEADING);
    };
    let here = openable && saved.municipality == municipality_id(app);
    let compare = here.then(|| compare_button(app, of_row));
    let figures = here.then(|| desk.figures(&saved)).flatten();
    let about = saved_facts(app, &saved);
    let open_now = move || is_open.get().then(|| format!(" · {}", t.open_now));
    view! {
        <li class="scenario" class:is-open=is_open>
            <div>
                {head}
                <p class="small soft">{about}{open_now}</p>
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
                    on:click=move |_| renaming.set(Some(of_row.with_value(|(id, _)| id.clone())))
                >
                    {icon("#i-edit")}
                </button>
                <button
                    class="icon-btn"
                    type="button"
                    aria-label=(t.copy)(&name)
                    title=(t.copy)(&name)
                    on:click=move |_| of_row.with_value(|(id, _)| desk.duplicate(id))
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
            {stage_and_notes(app, &saved)}
            {scenario_key_figures(app, figures, here)}
        </li>
    }
    .into_any()
}

/// Puts the scenario beside those that are compared, and goes there.
fn compare_button(app: Page, of_row: StoredValue<(String, String)>) -> AnyView {
    let desk = app.desk;
    let words = of_row.with_value(|(_, name)| (app.language.lazy_texts().compare.compare_this)(name));
    let go = move |_| {
        desk.dialog.set(None);
        of_row.with_value(|(id, _)| desk.compare_with(Side::Saved(id.clone())));
        go_to(Room::Compare);
    };
    view! { <button class="btn" type="button" aria-label=words on:click=go>{app.t.common.compare}</button> }
        .into_any()
}

fn rename_form(
    app: Page,
    of_row: StoredValue<(String, String)>,
    renaming: RwSignal<Option<String>>,
) -> AnyView {
    let desk = app.desk;
    let (id, name) = of_row.get_value();
    let button = rename_id(&id);
    let stop = move || {
        renaming.set(None);
        focus_soon(button.clone());
    };
    let done = stop.clone();
    let take = Callback::new(move |name: String| {
        desk.rename(&id, name);
        done();
    });
    name_form(app, "rename", name, take, Callback::new(move |()| stop()))
}

/// Its stage, unless it is a draft, and when it was saved.
pub(super) fn saved_facts(app: Page, saved: &Saved) -> AnyView {
    let t = &app.t.scenarios;
    let stage = (saved.stage != Stage::Draft)
        .then(|| view! { <span class="badge">{(t.stage)(saved.stage)}</span>" " });
    let file = (saved.municipality != municipality_id(app))
        .then(|| format!(" · {}", (t.made_for)(&saved.municipality)));
    view! { {stage}{(t.saved_at)(&app.language.time(saved.changed))}{file} }.into_any()
}

/// The id of the open municipality.
pub fn municipality_id(app: Page) -> String {
    app.session.municipality(|municipality| municipality.id.clone())
}

/// The id of a row's button for a new name.
fn rename_id(id: &str) -> String {
    format!("rename-{id}")
}
