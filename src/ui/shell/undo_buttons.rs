//! Undo and redo: two buttons that say what they undo, and the keys.

use leptos::prelude::*;
use leptos::web_sys::KeyboardEvent;
use wasm_bindgen::JsCast;

use crate::state::undo::{NextSteps, StepLabel};
use crate::state::{AppState, Dialog, Page};
use crate::ui::context::AppContext;
use crate::ui::el::{El, button, el};
use crate::ui::primitives::icon::icon;
use crate::ui::undo::step_text;

/// Text fields, where the browser handles the keys. A number field marks itself while it has a draft.
const TYPING: &str = "textarea,[type=search],[type=text]:not([inputmode]),[data-typing]";

/// The buttons, as icons.
pub fn steps(app: AppContext, class: &str) -> El {
    el("span").class(class).child(undo_button(app, "icon-btn")).child(redo_button(app, "icon-btn"))
}

/// The button that undoes the last step.
pub fn undo_button(app: AppContext, class: &str) -> El {
    let undo = StepButton { name: app.t.common.undo, icon: "#i-undo", step: undo_of, words: app.t.undo.undo };
    undo.view(app, class, move || app.state.undo().undo())
}

/// The button that redoes the last step that was undone.
pub fn redo_button(app: AppContext, class: &str) -> El {
    let redo = StepButton { name: app.t.common.redo, icon: "#i-redo", step: redo_of, words: app.t.undo.redo };
    redo.view(app, class, move || app.state.undo().redo())
}

/// The step that undo would undo, and the name of the item that it changes.
fn undo_of(NextSteps { undo, items: [item, _], .. }: NextSteps) -> Option<(StepLabel, Option<String>)> {
    undo.map(|label| (label, item))
}

/// The step that redo would redo, and the name of the item that it changes.
fn redo_of(NextSteps { redo, items: [_, item], .. }: NextSteps) -> Option<(StepLabel, Option<String>)> {
    redo.map(|label| (label, item))
}

/// A button that undoes or redoes a step, and says which.
struct StepButton {
    /// What it says where there is no step.
    name: &'static str,
    icon: &'static str,
    /// The step that it undoes or redoes.
    step: fn(NextSteps) -> Option<(StepLabel, Option<String>)>,
    /// What it says of a step.
    words: fn(&str) -> String,
}

impl StepButton {
    fn view(self, app: AppContext, class: &str, go: impl Fn() + 'static) -> El {
        let Self { name, icon: icon_id, step, words } = self;
        let undo = app.state.undo();
        let label = move || {
            Some(step(undo.next()).map_or_else(
                || name.to_owned(),
                |(label, item)| words(&step_text(app, label, item.as_deref())),
            ))
        };
        // Not `disabled`: what has just been pressed for the last time keeps the focus.
        button(class)
            .bind_attr("aria-label", label)
            .bind_attr("title", label)
            .bind_aria("aria-disabled", move || step(undo.next()).is_none())
            .on_click(go)
            .child(icon(icon_id))
    }
}

/// The button that lists what is changed.
pub fn changes_button(app: AppContext) -> El {
    button("link")
        .attr("aria-haspopup", "dialog")
        .on_click(move || app.state.dialog.set(Some(Dialog::Changes)))
        .bind_text(move || (app.t.undo.changes)(app.session.scenario(model::changes::count)))
}

/// Whether the user would see what is undone: not on the page of a link, which shows another's work, nor behind another dialog.
fn is_shown(state: AppState) -> bool {
    let dialog = state.dialog.get_untracked();
    state.view.page.get_untracked() != Page::Shared
        && matches!(dialog, None | Some(Dialog::Changes | Dialog::Items | Dialog::Seek))
        && state.items().form.with_untracked(Option::is_none)
}

/// Listens to the keys for as long as the page is open.
pub fn keys(state: AppState) {
    let _listening = window_event_listener_untyped("keydown", move |event| {
        let event: KeyboardEvent = event.unchecked_into();
        if !(event.ctrl_key() || event.meta_key()) || event.alt_key() {
            return;
        }
        let is_undo = match (event.key().to_ascii_lowercase().as_str(), event.shift_key()) {
            ("z", false) => true,
            ("z", true) | ("y", false) => false,
            _ => return,
        };
        let typing =
            document().active_element().is_some_and(|element| element.matches(TYPING).unwrap_or(false));
        if !typing && is_shown(state) {
            event.prevent_default();
            if is_undo { state.undo().undo() } else { state.undo().redo() }
        }
    });
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Language;
    use crate::ui::tables::tests::page;

    #[test]
    fn keys_undo_only_what_is_shown() {
        let state = page(Language::from_tag("sv")).state;
        assert!(is_shown(state));
        state.view.show_link();
        assert!(!is_shown(state), "the page of a link shows another's work");
        state.view.page.set(Page::Simulate);
        state.dialog.set(Some(Dialog::Changes));
        assert!(is_shown(state));
        state.dialog.set(Some(Dialog::Share));
        assert!(!is_shown(state));
    }
}
