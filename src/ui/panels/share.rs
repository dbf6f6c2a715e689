//! The dialog that takes the open scenario out of the browser.

mod link;

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
            </div>
            {self.toast()}
        }
        .into_any()
    }
}
