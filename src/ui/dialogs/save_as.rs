//! The dialog that asks for a name and saves a copy under it.

use leptos::prelude::*;

use crate::state::{Dialog as DialogKind, WhatIsOpen};
use crate::ui::context::{AppContext, use_app};
use crate::ui::primitives::dialog::{dialog_head, named_dialog};
use crate::ui::primitives::name_form::name_form;
use crate::ui::shell::notices::notice_list;

/// The dialog.
#[component]
pub fn SaveAsDialog() -> impl IntoView {
    named_dialog(use_app(), DialogKind::SaveAs, "dialog small-dialog", "save-title", save_as_content)
}

fn save_as_content(app: AppContext, close: Callback<()>) -> AnyView {
    let t = &app.t.scenarios;
    let desk = app.desk;
    let open = desk.open.with_untracked(|open| open.as_ref().map(|open| open.name.clone()));
    let words = &app.language.texts().undo;
    let outlook = desk.when_saved_as();
    let name = match open {
        Some(name) if outlook == WhatIsOpen::IsNamed => name,
        name => desk.free_name(&name.unwrap_or_else(|| desk.first_name())),
    };
    let about = match outlook {
        WhatIsOpen::IsNamed => words.is_named.to_owned(),
        WhatIsOpen::Stays(name) => (words.stays_as_it_is)(&name),
        WhatIsOpen::IsPutBack(name) => (words.is_put_back)(&name),
    };
    let take = Callback::new(move |name| desk.save_as(name));
    view! {
        {dialog_head("save-title", t.save_as, ().into_any(), close)}
        <div class="dialog-body">
            <p class="small soft">{about}</p>
            {name_form(app, "save-name", name, take, close)}
        </div>
        {notice_list(app)}
    }
    .into_any()
}
