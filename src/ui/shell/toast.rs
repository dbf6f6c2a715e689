//! The toast: a sentence about what was just done, with an action such as undo. It disappears by itself, and what it
//! offers can also be done in the list of scenarios.

use std::time::Duration;

use leptos::prelude::*;

use crate::state::{Toast, ToastAction};
use crate::ui::context::AppContext;
use crate::ui::el::{El, button, el};
use crate::ui::primitives::icon::icon;
use crate::ui::reactive::effect;

/// How long it is shown.
const STAYS: Duration = Duration::from_secs(4);

/// A toast that the reader points at or has moved the focus into: it stays.
const IN_USE: &str = ".toast:is(:hover, :focus-within)";

/// The page's toast. An open dialog has one of its own, since nothing outside of it can be reached.
pub fn toast(app: AppContext) -> El {
    let toast = app.state.notices.toast;
    let waiting = StoredValue::new(None::<TimeoutHandle>);
    let stop = move || {
        if let Some(handle) = waiting.try_update_value(Option::take).flatten() {
            handle.clear();
        }
    };
    effect(move || {
        let is_shown = toast.with(Option::is_some);
        stop();
        if is_shown {
            end_later(app, waiting);
        }
    });
    on_cleanup(stop);
    el("div").dyn_children_if(move || app.state.dialog.get().is_none(), move || vec![shown_toast(app)])
}

/// Ends the toast after its time, or later where it is in use then.
fn end_later(app: AppContext, waiting: StoredValue<Option<TimeoutHandle>>) {
    let end = move || {
        if document().query_selector(IN_USE).is_ok_and(|in_use| in_use.is_some()) {
            end_later(app, waiting);
        } else {
            app.state.notices.toast.set(None);
        }
    };
    waiting.set_value(set_timeout_with_handle(end, STAYS).ok());
}

/// The toast. The region is always there, so that what comes into it is read out.
pub fn toast_box(app: AppContext) -> El {
    el("div").attr("role", "status").child(shown_toast(app))
}

fn shown_toast(app: AppContext) -> El {
    let toast = app.state.notices.toast;
    el("div")
        .class("part")
        .dyn_children(move || toast.get().map(|toast| toast_view(app, toast)).into_iter().collect())
}

fn toast_view(app: AppContext, toast: Toast) -> El {
    let state = app.state;
    let t = &app.language.lazy_texts().scenarios;
    let (words, action) = match toast {
        Toast::Deleted { name, undo } => ((t.was_deleted)(&name), Some((app.t.common.undo, undo))),
        Toast::Restored(name) => ((t.was_restored)(&name), None),
        Toast::Copied(name) => ((t.was_copied)(&name), None),
        Toast::CopiedWithoutRecord(name) => ((t.was_copied_without_record)(&name), None),
        Toast::FromStart => (t.from_start.to_owned(), None),
        Toast::FileOpened => (t.file_opened.to_owned(), None),
        Toast::ReadOnly { name } => {
            let duplicate = ToastAction::new(move || state.library().duplicate_and_edit());
            ((t.read_only_toast)(&name), Some((t.duplicate, duplicate)))
        }
        Toast::Adopted { name, undo } => ((t.was_adopted)(&name), Some((t.undo_adoption, undo))),
        Toast::SavedAs { name, put_back: None } => ((t.saved_as)(&name), None),
        Toast::SavedAs { name, put_back: Some(old) } => {
            ((t.saved_as_and_back)(&name, &old.name), Some((t.keep_in_both, old.keep_in_both)))
        }
        Toast::InBoth(name) => ((t.is_in_both)(&name), None),
        Toast::AssumptionKept => (t.assumption_kept.to_owned(), None),
        Toast::Text(words) => (words, None),
    };
    let action = action.map(|(name, action)| button("btn").on_click(move || (action.0)()).text(name));
    el("div")
        .class("toast")
        .child(el("span").text(&words))
        .children(action)
        .child(close_button(app, move || state.notices.toast.set(None)))
}

/// A button with a cross that dismisses something.
pub fn close_button(app: AppContext, close: impl Fn() + 'static) -> El {
    button("icon-btn").attr("aria-label", app.t.common.close).on_click(close).child(icon("#i-close"))
}
