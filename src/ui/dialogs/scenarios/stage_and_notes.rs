//! The stage of a saved scenario and the notes on it.

use leptos::html;
use leptos::prelude::*;

use crate::storage::{Saved, Stage};
use crate::ui::context::AppContext;
use crate::ui::primitives::focus::focus_soon;
use crate::ui::primitives::icon::chevron;

/// Characters that notes may have at most: several pages, and far from what fills the storage of a browser.
const MAX_NOTES_LENGTH: usize = 20_000;

/// The stage, to be chosen, and the notes, to be opened. Those of an adopted scenario are shown and cannot be changed.
pub(super) fn stage_and_notes(app: AppContext, saved: &Saved) -> AnyView {
    let t = &app.language.lazy_texts().library;
    let state = app.state;
    let adopted = saved.is_read_only();
    let id_and_notes = StoredValue::new((saved.id.clone(), saved.notes.clone()));
    let (stage_id, notes_id) = (format!("stage-{}", saved.id), format!("notes-{}", saved.id));
    let select = NodeRef::<html::Select>::new();
    let focus_id = stage_id.clone();
    let choose = move |_| {
        let Some(select) = select.get_untracked() else { return };
        if let Some(stage) = Stage::from_key(&select.value()) {
            id_and_notes.with_value(|(id, _)| state.library().set_stage(id, stage));
            focus_soon(focus_id.clone());
        }
    };
    let current = saved.stage;
    let options = Stage::ALL.into_iter().map(|stage| {
        view! { <option value=stage.key() selected=stage == current>{(t.stage)(stage)}</option> }
    });
    let area = NodeRef::<html::Textarea>::new();
    // Saved as they are typed: the dialog may be closed in the middle of a word.
    let save_notes = move |_| {
        let Some(area) = area.get_untracked() else { return };
        let notes: String = area.value().chars().take(MAX_NOTES_LENGTH).collect();
        let (id, before) = id_and_notes.get_value();
        if notes != before {
            let stored = state.library().set_notes(&id, &before, notes.clone());
            if stored != notes {
                area.set_value(&stored);
            }
            id_and_notes.set_value((id, stored));
        }
    };
    let has_notes = !saved.notes.is_empty();
    let notes = saved.notes.clone();
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
                    maxlength=MAX_NOTES_LENGTH.to_string()
                    node_ref=area
                    prop:value=notes
                    on:input=save_notes
                ></textarea>
            </details>
        </div>
    }
    .into_any()
}
