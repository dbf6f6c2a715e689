//! A word about what was done just now, with a way back where there is one. It goes by itself; what it offers can also
//! be done in the list of scenarios.

use std::time::Duration;

use leptos::prelude::*;

use crate::state::Toast as Said;
use crate::ui::page::{Page, use_page};
use crate::ui::primitives::icon::icon;

/// How long it stays.
const STAYS: Duration = Duration::from_secs(12);

/// The toast of the page. An open dialog has one of its own, since nothing outside of it can be reached.
#[component]
pub fn Toast() -> impl IntoView {
    let page = use_page();
    let toast = page.desk.toast;
    let waiting = StoredValue::new(None::<TimeoutHandle>);
    Effect::new(move |_| {
        let said = toast.with(Option::is_some);
        if let Some(handle) = waiting.try_update_value(Option::take).flatten() {
            handle.clear();
        }
        if said {
            waiting.set_value(set_timeout_with_handle(move || toast.set(None), STAYS).ok());
        }
    });
    on_cleanup(move || {
        if let Some(handle) = waiting.try_update_value(Option::take).flatten() {
            handle.clear();
        }
    });
    let in_page = move || page.desk.dialog.with(Option::is_none).then(|| page.toast());
    view! { {in_page} }
}

impl Page {
    /// The toast. The region is always there, so that what comes into it is read out.
    pub fn toast(self) -> AnyView {
        let toast = self.desk.toast;
        view! {
            <div role="status">
                {move || toast.get().map(|said| self.said(said))}
            </div>
        }
        .into_any()
    }

    fn said(self, said: Said) -> AnyView {
        let desk = self.desk;
        let t = &self.t.scenarios;
        let words = match &said {
            Said::Deleted { name, .. } => (t.was_deleted)(name),
            Said::Restored(name) => (t.was_restored)(name),
            Said::Copied(name) => (t.was_copied)(name),
            Said::SavedAs(name) => (t.was_saved_as)(name),
            Said::FromStart => t.from_start.to_owned(),
            Said::FileOpened => t.file_opened.to_owned(),
        };
        let undo = match said {
            Said::Deleted { id, name, was_open } => Some(view! {
                <button class="btn" type="button" on:click=move |_| desk.restore(&id, &name, was_open)>
                    {self.t.common.undo}
                </button>
            }),
            _ => None,
        };
        view! {
            <div class="toast">
                <span>{words}</span>
                {undo}
                <button
                    class="icon-btn"
                    type="button"
                    aria-label=self.t.common.close
                    on:click=move |_| desk.toast.set(None)
                >
                    {icon("#i-close")}
                </button>
            </div>
        }
        .into_any()
    }
}
