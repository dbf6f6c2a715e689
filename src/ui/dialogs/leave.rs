//! The question whether changes that cannot be saved are given up. It lies over the dialog in which it came up.

use leptos::prelude::*;

use crate::ui::context::{AppContext, use_app};
use crate::ui::primitives::dialog::{dialog, dialog_head};
use crate::ui::reactive::flag;
use crate::ui::route::go_home;
use crate::ui::shell::notices::{not_saved_text, save_as_file_button};
use crate::ui::shell::toast::toast_box;

const HEADING: &str = "leave-title";

/// The dialog.
#[component]
pub fn LeaveDialog() -> impl IntoView {
    let app = use_app();
    let question = app.state.autosave().question;
    let close = Callback::new(move |()| app.state.autosave().stay());
    let open = flag(move || question.with(Option::is_some));
    dialog("dialog small-dialog", HEADING, open, close, move || content(app, close))
}

fn content(app: AppContext, close: Callback<()>) -> AnyView {
    let t = &app.language.lazy_texts().scenarios.notice;
    let state = app.state;
    let error =
        state.autosave().question.with_untracked(|question| question.as_ref().map(|asked| asked.error));
    let leave = move |_| {
        state.autosave().give_up_changes();
        state.dialog.set(None);
        go_home(state);
    };
    view! {
        {dialog_head(HEADING, t.leave_title, ().into_any(), close)}
        <div class="dialog-body">
            <p>{error.map(|error| not_saved_text(app, error))}</p>
            <p>{t.leave_about}</p>
            <div class="dialog-foot">
                <button class="btn" type="button" on:click=move |_| close.run(())>
                    {app.language.lazy_texts().library.cancel}
                </button>
                <button class="btn" type="button" on:click=leave>{t.leave}</button>
                {save_as_file_button(app)}
            </div>
        </div>
        {toast_box(app)}
    }
    .into_any()
}
