//! Files: saving the open scenario or a backup of everything, and importing a file.

use leptos::prelude::*;

use crate::state::Toast;
use crate::storage::Saved;
use crate::ui::context::AppContext;
use crate::ui::drops::open_import;
use crate::ui::primitives::file_picker::{choose_files, save_file};
use files::backup::Backup;
use files::file_name;

/// The section of files.
pub(super) fn backup_section(app: AppContext, scenario: Option<&Saved>) -> AnyView {
    let t = &app.language.lazy_texts().backup;
    let state = app.state;
    let save_scenario = scenario.cloned().map(|saved| {
        let save = move |_| {
            if save_file(app, &file_name(&saved.name, "json"), &saved.to_text()) {
                state.backup().mark_one_filed();
                state.notices.toast.set(Some(Toast::Text((t.saved_one)(&saved.name))));
            }
        };
        view! { <button class="btn" type="button" on:click=save>{t.save_one}</button> }
    });
    let import = choose_files(t.open, move |files| open_import(state, files));
    view! {
        <section class="stack" aria-labelledby="share-files">
            <h3 id="share-files">{t.files}</h3>
            <p class="small soft">{t.files_about}</p>
            <p class="row">
                {save_scenario}
                <button class="btn" type="button" on:click=move |_| save_backup(app)>{t.save_all}</button>
                {import}
            </p>
            <p class="small soft">{t.open_about}</p>
        </section>
    }
    .into_any()
}

/// Saves a backup of everything as a file, and tells the result in a toast.
pub fn save_backup(app: AppContext) {
    let t = &app.language.lazy_texts().backup;
    let state = app.state;
    match state.backup().everything() {
        Ok(backup) if (Backup { made: backup.made, ..Backup::default() }) == backup => {
            state.notices.toast.set(Some(Toast::Text(t.nothing_to_save.to_owned())));
        }
        Ok(backup) => {
            if save_file(app, "kommunbidrag.json", &backup.to_text()) {
                state.backup().mark_all_filed();
                let words = (t.saved_all)(backup.scenarios.len(), backup.files.len());
                state.notices.toast.set(Some(Toast::Text(words)));
            }
        }
        Err(error) => state.notices.fail(error),
    }
}
