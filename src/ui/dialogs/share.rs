//! The share dialog: the open scenario as a link, a file, tables or print.

mod backup;
mod link;
mod shown;
mod tables;

use leptos::prelude::*;

use self::backup::backup_section;
pub use self::backup::save_backup;
use self::link::link_section;
use self::shown::shown_tables_section;
use self::tables::tables_section;
use crate::state::Dialog as DialogKind;
use crate::ui::context::{AppContext, use_app};
use crate::ui::primitives::dialog::{dialog_head, named_dialog};
use crate::ui::shell::notices::notice_list;
use crate::ui::shell::toast::toast_box;

const HEADING: &str = "share-title";

/// The dialog.
#[component]
pub fn ShareDialog() -> impl IntoView {
    named_dialog(use_app(), DialogKind::Share, "dialog", HEADING, share_content)
}

/// The section that prints.
fn print_section(app: AppContext) -> AnyView {
    let t = &app.language.lazy_texts().print;
    let state = app.state;
    let print = move |_| {
        state.dialog.set(None);
        state.view.printing.set(true);
    };
    view! {
        <section class="stack" aria-labelledby="share-paper">
            <h3 id="share-paper">{t.print_title}</h3>
            <p class="small soft">{t.print_about}</p>
            <p><button class="btn" type="button" on:click=print>{t.print_button}</button></p>
        </section>
    }
    .into_any()
}

fn share_content(app: AppContext, close: Callback<()>) -> AnyView {
    let t = &app.language.lazy_texts().share;
    app.state.autosave().save();
    let scenario = app.state.import().to_share();
    let about = scenario.as_ref().map_or_else(|| t.about_start.to_owned(), |saved| (t.about)(&saved.name));
    view! {
        {dialog_head(HEADING, t.title, ().into_any(), close)}
        <div class="dialog-body ways">
            <div>
                {notice_list(app)}
                <p class="small soft">{about}</p>
            </div>
            {link_section(app, scenario.as_ref())}
            {backup_section(app, scenario.as_ref())}
            {tables_section(app)}
            {shown_tables_section(app)}
            {print_section(app)}
        </div>
        {toast_box(app)}
    }
    .into_any()
}
