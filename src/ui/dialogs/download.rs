//! The dialog of everything that is saved outside the browser: files, tables, print.

mod shown;
mod tables;
mod workbook;

use leptos::prelude::*;

use self::shown::shown_tables_section;
use self::tables::tables_section;
use super::share::backup::backup_section;
use super::share::{enclosed_choice, enclosed_section};
use crate::state::{Dialog as DialogKind, Enclosed, Page, Tab};
use crate::ui::context::{AppContext, use_app};
use crate::ui::primitives::dialog::{dialog_head, named_dialog};
use crate::ui::primitives::focus::focus_soon;
use crate::ui::primitives::tabs::PROPOSAL_HEADING;
use crate::ui::shell::notices::notice_list;
use crate::ui::shell::toast::toast_box;

const HEADING: &str = "download-title";

/// The dialog.
#[component]
pub fn DownloadDialog() -> impl IntoView {
    named_dialog(use_app(), DialogKind::Download, "dialog", HEADING, download_content)
}

fn download_content(app: AppContext, close: Callback<()>) -> AnyView {
    let t = &app.language.lazy_texts().share;
    app.state.autosave().save();
    let scenario = app.state.import().to_share();
    // Each time the user is asked anew.
    app.view.enclosed.set(Enclosed::default());
    let about = scenario.as_ref().map_or_else(|| t.about_start.to_owned(), |saved| (t.about)(&saved.name));
    view! {
        {dialog_head(HEADING, t.download, ().into_any(), close)}
        <div class="dialog-body ways">
            <div>
                {notice_list(app)}
                <p class="small soft">{about}</p>
            </div>
            {scenario.as_ref().map(|scenario| enclosed_section(app, scenario))}
            {backup_section(app, scenario.as_ref())}
            {tables_section(app)}
            {shown_tables_section(app)}
            {print_section(app)}
        </div>
        {toast_box(app)}
    }
    .into_any()
}

/// The section that prints.
fn print_section(app: AppContext) -> AnyView {
    let t = &app.language.lazy_texts().print;
    let state = app.state;
    let print = move |_| {
        state.dialog.set(None);
        state.view.printing.set(true);
    };
    let write = move |_| {
        state.dialog.set(None);
        state.view.page.set(Page::Simulate);
        state.view.tab.set(Tab::Goals);
        focus_soon(PROPOSAL_HEADING);
    };
    view! {
        <section class="stack" aria-labelledby="share-paper">
            <h3 id="share-paper">{t.print_title}</h3>
            <p class="small soft">{t.print_about}</p>
            {enclosed_choice(app, t.enclose_missions, |enclosed| &mut enclosed.missions)}
            <p class="row">
                <button class="btn" type="button" on:click=print>{t.print_button}</button>
                <button class="link" type="button" on:click=write>{t.write_text}</button>
            </p>
        </section>
    }
    .into_any()
}
