//! The dialog that saves the open scenario under a new name.

use leptos::prelude::*;

use crate::state::{Dialog as DialogKind, SaveAsPlan};
use crate::ui::context::{AppContext, use_app};
use crate::ui::primitives::dialog::{dialog_head, named_dialog};
use crate::ui::primitives::name_form::name_form;
use crate::ui::shell::notices::notice_list;
use crate::ui::shell::toast::toast_box;

/// The dialog.
#[component]
pub fn SaveAsDialog() -> impl IntoView {
    named_dialog(use_app(), DialogKind::SaveAs, "dialog small-dialog", "save-title", save_as_content)
}

fn save_as_content(app: AppContext, close: Callback<()>) -> AnyView {
    let t = &app.language.lazy_texts().library;
    let state = app.state;
    let open_name = state.open.get_now().map(|open| open.name);
    let plan = state.library().save_as_plan();
    let name = match open_name {
        Some(name) if plan == SaveAsPlan::Name => name,
        name => state.autosave().free_name(&name.unwrap_or_else(|| state.autosave().first_name())),
    };
    let about = match plan {
        SaveAsPlan::Name => t.plan_name.to_owned(),
        SaveAsPlan::Keep(name) => (t.plan_keep)(&name),
        SaveAsPlan::PutBack(name) => (t.plan_put_back)(&name),
    };
    let take = Callback::new(move |name| state.library().save_as(name));
    view! {
        {dialog_head("save-title", t.save_as, ().into_any(), close)}
        <div class="dialog-body">
            <p class="small soft">{about}</p>
            {name_form(app, "save-name", name, take, close)}
        </div>
        {notice_list(app)}
        {toast_box(app)}
    }
    .into_any()
}
