//! What else is stored: scenarios of other municipalities, deleted ones, and entries that could not be read.

use leptos::prelude::*;

use super::HEADING;
use super::row::{row_key, saved_facts, scenario_row};
use crate::storage::{Aside, Saved};
use crate::ui::context::{AppContext, use_app};
use crate::ui::primitives::file_picker::save_file;
use crate::ui::primitives::focus::focus_soon;
use crate::ui::primitives::icon::chevron;
use files::file_name;
use files::scenario_file::FormatError;

/// Scenarios of other municipalities.
#[component]
pub(super) fn OtherMunicipalities(
    /// The id of the scenario that is being renamed.
    renaming: RwSignal<Option<String>>,
) -> impl IntoView {
    let app = use_app();
    let t = &app.language.lazy_texts().library;
    let rows = Memo::new(move |_| app.state.library().listing.with(|listing| listing.elsewhere.clone()));
    view! {
        <Show when=move || rows.with(|rows| !rows.is_empty())>
            <h3>{t.elsewhere}</h3>
            <Show when=move || rows.with(|rows| rows.iter().any(|row| !row.openable))>
                <p class="small soft">{t.elsewhere_about}</p>
            </Show>
            <ul class="scenarios">
                <For each=move || rows.get() key=row_key let:row>
                    {scenario_row(app, row, renaming)}
                </For>
            </ul>
        </Show>
    }
}

/// Deleted scenarios, to be restored or forgotten.
#[component]
pub(super) fn DeletedScenarios() -> impl IntoView {
    let app = use_app();
    let deleted = Memo::new(move |_| app.state.library().listing.with(|listing| listing.deleted.clone()));
    view! {
        <Show when=move || deleted.with(|deleted| !deleted.is_empty())>
            <details class="lever-group">
                <summary>
                    {chevron()}
                    <span class="lever-name">
                        {move || (app.language.lazy_texts().library.deleted)(deleted.with(Vec::len))}
                    </span>
                </summary>
                <ul class="scenarios">
                    <For
                        each=move || deleted.get()
                        key=|saved| (saved.id.clone(), saved.name.clone(), saved.changed)
                        let:saved
                    >
                        {deleted_row(app, saved)}
                    </For>
                </ul>
            </details>
        </Show>
    }
}

fn deleted_row(app: AppContext, saved: Saved) -> AnyView {
    let t = &app.language.lazy_texts().library;
    let state = app.state;
    let facts = saved_facts(app, &saved);
    let (restored, name) = (saved.id.clone(), saved.name.clone());
    let (restore_label, forget_label) = ((t.restore_this)(&name), (t.forget_this)(&name));
    let shown = name.clone();
    let restore = move |_| {
        state.library().restore(&restored, &name, false);
        focus_soon(HEADING);
    };
    let forget = move |_| {
        state.library().forget(&saved);
        focus_soon(HEADING);
    };
    view! {
        <li class="spread">
            <span>{shown}" "<span class="small soft">{facts}</span></span>
            <span class="row">
                <button class="btn" type="button" aria-label=restore_label on:click=restore>{t.restore}</button>
                <button class="btn quiet" type="button" aria-label=forget_label on:click=forget>{t.forget}</button>
            </span>
        </li>
    }
    .into_any()
}

/// Entries that a later version of the program wrote, and entries that are set aside because they could not be read.
#[component]
pub(super) fn UnreadableEntries() -> impl IntoView {
    let app = use_app();
    let t = &app.language.lazy_texts().library;
    let newer = Memo::new(move |_| {
        app.state.library().listing.with(|listing| {
            let newer = listing.unread.iter().filter_map(|entry| match entry.why {
                FormatError::NewerFormat(format) => Some((entry.id.clone(), entry.text.clone(), format)),
                FormatError::NotUnderstood => None,
            });
            newer.collect::<Vec<_>>()
        })
    });
    let aside = Memo::new(move |_| app.state.library().listing.with(|listing| listing.aside.clone()));
    view! {
        <For each=move || newer.get() key=Clone::clone let((id, text, format))>
            <h3>{t.newer}</h3>
            <p class="small">{(t.newer_entry)(&id, format)}</p>
            <ul class="scenarios">{raw_entry_row(app, Aside { name: format!("scenario/{id}"), text })}</ul>
        </For>
        <Show when=move || aside.with(|aside| !aside.is_empty())>
            <h3>{t.aside}</h3>
            <p class="small soft">{t.aside_about}</p>
            <ul class="scenarios">
                <For each=move || aside.get() key=|aside| (aside.name.clone(), aside.text.clone()) let:aside>
                    {raw_entry_row(app, aside)}
                </For>
            </ul>
        </Show>
    }
}

/// The name of a stored entry, and a button that saves its text as a file.
fn raw_entry_row(app: AppContext, entry: Aside) -> AnyView {
    let Aside { name, text } = entry;
    let label = format!("{}: {name}", app.t.common.save_as_file);
    let file = file_name(&name, "txt");
    let save = move |_| {
        save_file(app, &file, &text);
    };
    view! {
        <li class="spread">
            <code>{name}</code>
            <button class="btn" type="button" aria-label=label on:click=save>{app.t.common.save_as_file}</button>
        </li>
    }
    .into_any()
}
