//! The dialog of the budget items: the list of all with what pays, and the form for one.

mod form;
mod list;
mod sums;

use leptos::prelude::*;

use self::form::item_form;
use self::list::item_list;
use crate::state::Dialog as DialogKind;
use crate::ui::context::{AppContext, use_app};
use crate::ui::primitives::dialog::{dialog_head, named_dialog};
use crate::ui::shell::notices::notice_list;
use crate::ui::shell::toast::toast_box;
use crate::ui::shell::undo_buttons;

/// The id of the dialog's heading.
const HEADING: &str = "items-title";

/// The dialog.
#[component]
pub fn ItemsDialog() -> impl IntoView {
    named_dialog(use_app(), DialogKind::Items, "dialog", HEADING, items_content)
}

fn items_content(app: AppContext, close: Callback<()>) -> AnyView {
    let form = app.state.items().form;
    on_cleanup(move || form.set(None));
    let content = move || match form.get() {
        Some(open) => item_form(app, open),
        None => item_list(app),
    };
    let title = app.language.lazy_texts().items.title;
    view! {
        {dialog_head(HEADING, title, undo_buttons::steps(app, "steps").into_any(), close)}
        <div class="dialog-body items">
            {notice_list(app)}
            {content}
        </div>
        {toast_box(app)}
    }
    .into_any()
}
