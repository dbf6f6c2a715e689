//! What else lies in the store: scenarios of other municipalities, deleted ones, and what could not be read.

use leptos::prelude::*;

use super::HEADING;
use super::row::{saved_facts, scenario_row};
use crate::storage::{Aside, Saved};
use crate::ui::page::Page;
use crate::ui::primitives::file_picker::save_file;
use crate::ui::primitives::focus::focus_soon;
use crate::ui::primitives::icon::chevron;
use files::scenario_file::Unread;

/// Scenarios of other municipalities. Follows.
pub(super) fn other_municipalities(app: Page, renaming: RwSignal<Option<String>>) -> Option<AnyView> {
    let t = &app.t.scenarios;
    let rows = app.desk.shelf.with(|shelf| shelf.elsewhere.clone());
    (!rows.is_empty()).then(|| {
        view! {
            <h3>{t.elsewhere}</h3>
            <p class="small soft">{t.elsewhere_about}</p>
            <ul class="scenarios">
                {rows.into_iter().map(|row| scenario_row(app, row, renaming)).collect_view()}
            </ul>
        }
        .into_any()
    })
}

/// Deleted scenarios. Follows.
pub(super) fn deleted_scenarios(app: Page) -> Option<AnyView> {
    let deleted = app.desk.shelf.with(|shelf| shelf.deleted.clone());
    (!deleted.is_empty()).then(|| {
        view! {
            <details class="lever-group">
                <summary>
                    {chevron()}
                    <span class="lever-name">{(app.t.scenarios.deleted)(deleted.len())}</span>
                </summary>
                <ul class="scenarios">
                    {deleted.into_iter().map(|saved| deleted_row(app, saved)).collect_view()}
                </ul>
            </details>
        }
        .into_any()
    })
}

fn deleted_row(app: Page, saved: Saved) -> AnyView {
    let t = &app.t.scenarios;
    let desk = app.desk;
    let about = saved_facts(app, &saved);
    let Saved { id, name, .. } = saved;
    let (restore_words, forget_words) = ((t.restore_this)(&name), (t.forget_this)(&name));
    let shown = name.clone();
    let again = id.clone();
    let restore = move |_| {
        desk.restore(&again, &name, false);
        focus_soon(HEADING);
    };
    let forget = move |_| {
        desk.forget(&id);
        focus_soon(HEADING);
    };
    view! {
        <li class="spread">
            <span>{shown}" "<span class="small soft">{about}</span></span>
            <span class="row">
                <button class="btn" type="button" aria-label=restore_words on:click=restore>{t.restore}</button>
                <button class="btn quiet" type="button" aria-label=forget_words on:click=forget>{t.forget}</button>
            </span>
        </li>
    }
    .into_any()
}

/// What could not be read. Follows.
pub(super) fn unreadable_entries(app: Page) -> AnyView {
    let t = &app.t.scenarios;
    let (unread, aside) = app.desk.shelf.with(|shelf| (shelf.unread.clone(), shelf.aside.clone()));
    let newer = unread.into_iter().filter_map(|entry| match entry.why {
        Unread::NewerFormat(format) => {
            let words = (t.newer_entry)(&entry.id, format);
            let row = raw_entry_row(app, Aside { name: format!("scenario/{}", entry.id), text: entry.text });
            Some(view! { <h3>{t.newer}</h3><p class="small">{words}</p><ul class="scenarios">{row}</ul> })
        }
        Unread::NotUnderstood => None,
    });
    let aside = (!aside.is_empty()).then(|| {
        view! {
            <h3>{t.aside}</h3>
            <p class="small soft">{t.aside_about}</p>
            <ul class="scenarios">
                {aside.into_iter().map(|aside| raw_entry_row(app, aside)).collect_view()}
            </ul>
        }
    });
    view! { {newer.collect_view()}{aside} }.into_any()
}

fn raw_entry_row(app: Page, aside: Aside) -> AnyView {
    let Aside { name, text } = aside;
    let words = format!("{}: {name}", app.t.scenarios.save_file);
    let file = format!("{}.txt", name.replace('/', "-"));
    // A browser that does not let files be saved says so itself.
    let save = move |_| drop(save_file(&file, &text));
    view! {
        <li class="spread">
            <code>{name}</code>
            <button class="btn" type="button" aria-label=words on:click=save>{app.t.scenarios.save_file}</button>
        </li>
    }
    .into_any()
}
