//! The reminder of work that is in no file.

use leptos::prelude::*;

use crate::ui::context::use_app;
use crate::ui::dialogs::share::save_backup;

/// The reminder, while there is something to remind of.
#[component]
pub fn Reminder() -> impl IntoView {
    let app = use_app();
    let t = &app.language.lazy_texts().backup;
    let state = app.state;
    let notice = move || {
        state.backup().remind.get().then(|| {
            view! {
                <div class="wrap">
                    <div class="notice spread">
                        <p>{t.reminder}</p>
                        <p class="row">
                            <button class="btn primary" type="button" on:click=move |_| save_backup(app)>
                                {t.save_all}
                            </button>
                            <button class="btn quiet" type="button" on:click=move |_| state.backup().remind_later()>
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
