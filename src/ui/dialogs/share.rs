//! The dialog that takes the open scenario out of the browser.

mod keep;
mod link;
mod seen;
mod tables;

use leptos::prelude::*;

use crate::state::Dialog as Which;
use crate::ui::page::{Page, flag, use_page};
use crate::ui::primitives::dialog::{Dialog, dialog_head};

const HEADING: &str = "share-title";

/// The dialog.
#[component]
pub fn Share() -> impl IntoView {
    let page = use_page();
    let dialog = page.desk.dialog;
    let open = flag(move || dialog.get() == Some(Which::Share));
    let close = Callback::new(move |()| {
        if dialog.get_untracked() == Some(Which::Share) {
            dialog.set(None);
        }
    });
    view! {
        <Dialog class="dialog" heading=HEADING open close content=Box::new(move || page.share(close)) />
    }
}

impl Page {
    /// The way by paper.
    fn share_paper(self) -> AnyView {
        let t = self.language.print();
        let desk = self.desk;
        let print = move |_| {
            desk.dialog.set(None);
            desk.printing.set(true);
        };
        view! {
            <section class="stack" aria-labelledby="share-paper">
                <h3 id="share-paper">{t.ask_title}</h3>
                <p class="small soft">{t.ask_about}</p>
                <p><button class="btn" type="button" on:click=print>{t.ask}</button></p>
            </section>
        }
        .into_any()
    }

    fn share(self, close: Callback<()>) -> AnyView {
        let t = self.language.share();
        self.desk.save();
        let scenario = self.desk.to_share();
        let about =
            scenario.as_ref().map_or_else(|| t.about_start.to_owned(), |saved| (t.about)(&saved.name));
        view! {
            {dialog_head(HEADING, t.title, ().into_any(), close)}
            <div class="dialog-body ways">
                <div>
                    {self.notices()}
                    <p class="small soft">{about}</p>
                </div>
                {self.share_link(scenario.as_ref())}
                {self.share_files(scenario.as_ref())}
                {self.share_tables()}
                {self.share_seen()}
                {self.share_paper()}
            </div>
            {self.toast()}
        }
        .into_any()
    }
}
