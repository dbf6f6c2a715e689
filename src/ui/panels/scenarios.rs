//! The list of saved scenarios: side by side with their key figures, to open, name, copy, delete and bring back.

mod row;
mod shelves;
mod stage;

use leptos::prelude::*;

use crate::state::{Dialog as Which, Room};
use crate::ui::page::{Page, flag, use_page};
use crate::ui::primitives::dialog::{Dialog, dialog_head};
use crate::ui::route::go_to;

/// The id of the dialog's heading.
const HEADING: &str = "scenarios-title";

/// The dialog.
#[component]
pub fn Scenarios() -> impl IntoView {
    let page = use_page();
    let dialog = page.desk.dialog;
    let open = flag(move || dialog.get() == Some(Which::Scenarios));
    // Before the list is built, and again when another tab has changed something of it.
    Effect::new(move |_| {
        page.desk.elsewhere.track();
        if open.get() {
            untrack(|| page.desk.refresh());
        }
    });
    let close = Callback::new(move |()| {
        if dialog.get_untracked() == Some(Which::Scenarios) {
            dialog.set(None);
        }
    });
    view! {
        <Dialog class="dialog" heading=HEADING open close content=Box::new(move || page.scenarios(close)) />
    }
}

impl Page {
    fn scenarios(self, close: Callback<()>) -> AnyView {
        let t = &self.t.scenarios;
        let desk = self.desk;
        let renaming = RwSignal::new(None::<String>);
        let begin = move |_| {
            desk.begin_new();
            go_to(Room::Simulate);
        };
        let new = view! { <button class="btn" type="button" on:click=begin>{t.new}</button> };
        let about = if desk.is_kept() { t.about } else { t.about_not_kept };
        let year = (t.keys)(untrack(|| self.session.year_number()));
        let empty = move || {
            desk.shelf.with(|shelf| shelf.here.is_empty()).then(|| view! { <p class="empty">{t.empty}</p> })
        };
        view! {
            {dialog_head(HEADING, self.t.common.scenarios, new.into_any(), close)}
            <div class="dialog-body">
                <div>
                    {self.notices()}
                    <p class="small soft">{about}" "{year}</p>
                    {empty}
                </div>
                <ul class="scenarios">
                    <For
                        each=move || desk.shelf.with(|shelf| shelf.here.clone())
                        key=|row| {
                            let saved = &row.saved;
                            (saved.id.clone(), saved.name.clone(), saved.changed, saved.stage.key())
                        }
                        let:row
                    >
                        {self.scenario_row(row, renaming)}
                    </For>
                </ul>
                {move || self.elsewhere(renaming)}
                {move || self.deleted()}
                {move || self.unread()}
            </div>
            {self.toast()}
        }
        .into_any()
    }
}
