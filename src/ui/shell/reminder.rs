//! The reminder of work that is in no file.

use leptos::prelude::*;

use crate::ui::dialogs::share::save_backup;
use crate::ui::page::use_page;

/// The reminder, while there is something to remind of.
#[component]
pub fn Reminder() -> impl IntoView {
    let page = use_page();
    let t = &page.language.lazy_texts().backup;
    let desk = page.desk;
    let notice = move || {
        desk.remind.get().then(|| {
            view! {
                <div class="wrap">
                    <div class="notice spread">
                        <p>{t.remind}</p>
                        <p class="row">
                            <button class="btn primary" type="button" on:click=move |_| save_backup(page)>
                                {t.save_all}
                            </button>
                            <button class="btn quiet" type="button" on:click=move |_| desk.remind_later()>
                                {t.remind_later}
                            </button>
                        </p>
                    </div>
                </div>
            }
        })
    };
    view! { <div role="status">{notice}</div> }
}
