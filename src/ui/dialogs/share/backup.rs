//! Files: saving the open scenario or a backup of everything, and importing a file.

use leptos::prelude::*;

use super::outgoing;
use crate::state::Everything;
use crate::storage::Saved;
use crate::ui::context::AppContext;
use crate::ui::drops::open_import;
use crate::ui::primitives::file_picker::{choose_files, save_file};
use files::file_name;

/// The section of files.
pub fn backup_section(app: AppContext, scenario: Option<&Saved>) -> AnyView {
    let t = &app.language.lazy_texts().backup;
    let state = app.state;
    let save_scenario = scenario.cloned().map(|saved| save_scenario_button(app, saved));
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

/// A button that saves the scenario as a file, with its notes only if the user has said so.
pub(super) fn save_scenario_button(app: AppContext, saved: Saved) -> AnyView {
    let t = &app.language.lazy_texts().backup;
    let state = app.state;
    let save = move |_| {
        let outgoing = outgoing(&saved, app.view.enclosed.get_untracked());
        if save_file(app, &file_name(&saved.name, "json"), &outgoing.to_text()) && outgoing == saved {
            state.backup().mark_one_filed(&saved.id);
            state.notices.show_text((t.saved_one)(&saved.name));
        }
    };
    view! { <button class="btn" type="button" on:click=save>{t.save_one}</button> }.into_any()
}

/// Saves a backup of everything as a file, and tells the result in a toast.
pub fn save_backup(app: AppContext) {
    let t = &app.language.lazy_texts().backup;
    let state = app.state;
    let everything = state.backup().everything();
    if everything.is_empty() {
        return match everything.not_read {
            Some(error) => state.notices.fail(error),
            None => state.notices.show_text(t.nothing_to_save.to_owned()),
        };
    }
    let Everything { backup, deleted, not_read } = everything;
    if !save_file(app, "kommunbidrag.json", &backup.to_text()) {
        return;
    }
    let mut words = vec![(t.saved_all)(backup.scenarios.len(), backup.files.len())];
    if not_read.is_some() {
        words.push(t.stored_left_out.to_owned());
    } else {
        state.backup().mark_all_filed();
    }
    if deleted > 0 {
        words.push((t.deleted_left_out)(deleted));
    }
    state.notices.show_text(words.join(" "));
}
