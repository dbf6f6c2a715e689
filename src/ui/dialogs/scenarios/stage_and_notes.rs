//! The stage of a saved scenario and the notes on it.

use leptos::html;
use leptos::prelude::*;

use crate::state::MAX_NOTES_LENGTH;
use crate::storage::{Saved, Stage};
use crate::ui::context::AppContext;
use crate::ui::primitives::focus::focus_soon;
use crate::ui::primitives::icon::chevron;

/// The stage, to be chosen, and the notes, to be opened. Those of an adopted scenario are shown and cannot be changed.
pub(super) fn stage_and_notes(app: AppContext, saved: &Saved) -> AnyView {
    let t = &app.language.lazy_texts().library;
    let state = app.state;
    let adopted = saved.is_read_only();
    // Notes that could not be saved whole are there until they can be.
    let (stored, notes) = match state.library().unsaved_notes.get(&saved.id) {
        Some(unsaved) => (unsaved.stored, unsaved.typed),
        None => (saved.notes.clone(), saved.notes.clone()),
    };
    let length = RwSignal::new(notes.chars().count());
    let id_and_notes = StoredValue::new((saved.id.clone(), stored));
    let (stage_id, notes_id) = (format!("stage-{}", saved.id), format!("notes-{}", saved.id));
    let select = NodeRef::<html::Select>::new();
    let focus_id = stage_id.clone();
    let current = saved.stage;
    let choose = move |_| {
        let Some(select) = select.get_untracked() else { return };
        if let Some(stage) = Stage::from_key(&select.value()) {
            if !id_and_notes.with_value(|(id, _)| state.library().set_stage(id, stage)) {
                select.set_value(current.key());
            }
            focus_soon(focus_id.clone());
        }
    };
    let options = Stage::ALL.into_iter().map(|stage| {
        view! { <option value=stage.key() selected=stage == current>{(t.stage)(stage)}</option> }
    });
    let area = NodeRef::<html::Textarea>::new();
    // Saved as they are typed: the dialog may be closed in the middle of a word.
    let save_notes = move |_| {
        let Some(area) = area.get_untracked() else { return };
        let (id, before) = id_and_notes.get_value();
        let stored = state.library().set_notes(&id, &before, area.value());
        let shown =
            state.library().unsaved_notes.get(&id).map_or_else(|| stored.clone(), |unsaved| unsaved.typed);
        length.set(shown.chars().count());
        if shown != area.value() {
            area.set_value(&shown);
        }
        id_and_notes.set_value((id, stored));
    };
    let has_notes = !notes.is_empty();
    let length_id = format!("notes-length-{}", saved.id);
    let count = move || length_text(app, length.get());
    let excess = move || length.get().saturating_sub(MAX_NOTES_LENGTH);
    let problem = move || (excess() > 0).then(|| (t.notes_too_long)(&text_number(app, excess())));
    view! {
        <div class="scenario-more">
            <select
                class="btn"
                id=stage_id
                aria-label=(t.stage_of)(&saved.name)
                disabled=adopted
                node_ref=select
                on:change=choose
            >
                {options.collect_view()}
            </select>
            <details open=adopted && has_notes>
                <summary>
                    {chevron()} <span class="small">{t.notes}</span>
                </summary>
                <textarea
                    id=notes_id
                    rows="3"
                    aria-label=(t.notes_of)(&saved.name)
                    readonly=adopted
                    aria-describedby=length_id.clone()
                    aria-invalid=move || (excess() > 0).then_some("true")
                    node_ref=area
                    prop:value=notes
                    on:input=save_notes
                ></textarea>
                <p class="small soft" id=length_id>{count}</p>
                <p class="lever-note is-stop" role="alert">{problem}</p>
            </details>
        </div>
    }
    .into_any()
}

/// How long notes are, from the length on at which that matters.
fn length_text(app: AppContext, length: usize) -> Option<String> {
    let near = length > MAX_NOTES_LENGTH.div_euclid(2);
    let count = |number| text_number(app, number);
    near.then(|| (app.language.lazy_texts().library.notes_length)(&count(length), &count(MAX_NOTES_LENGTH)))
}

fn text_number(app: AppContext, number: usize) -> String {
    app.language.number(number.into(), 0)
}
