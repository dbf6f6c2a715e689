//! What stands below the words of the early script when the site's municipality file could not be opened: the errors of the file,
//! and a button that opens another.

use std::cell::Cell;
use std::sync::Arc;

use leptos::prelude::*;

use crate::i18n::Language;
use crate::state::{AppState, FileNotOpened, LoadedMunicipality};
use crate::storage::Store;
use crate::ui::app::app;
use crate::ui::boot::open_state;
use crate::ui::el::{El, el};
use crate::ui::primitives::file_picker::{Chosen, file_button, file_errors};
use files::problem::FileError;
use model::law::SimulationLaw;

/// Why there is no municipality, and what the app starts with once there is one.
pub struct NoFile {
    /// The errors of the file; none where it could not be fetched.
    pub errors: Vec<FileError>,
    /// The store of the browser.
    pub store: Store,
    /// The law.
    pub law: Arc<SimulationLaw>,
    /// The language of the page.
    pub language: Language,
}

thread_local! {
    static NO_FILE: Cell<Option<NoFile>> = const { Cell::new(None) };
}

impl NoFile {
    /// Hands it to [`not_started`], whose code is loaded later.
    pub fn hand_over(self) {
        NO_FILE.set(Some(self));
    }
}

/// The errors and the button. [`NoFile::hand_over`] has to come first.
pub fn not_started() -> El {
    let place = el("div").class("part");
    let Some(NoFile { errors, store, law, language }) = NO_FILE.take() else { return place };
    let errors = RwSignal::new(errors);
    let message = RwSignal::new("");
    let opened = RwSignal::new(None::<AppState>);
    let store = StoredValue::new(store);
    let take = Callback::new(move |chosen: Chosen| {
        let read = chosen.map(|text| text.and_then(|text| LoadedMunicipality::read(text, &law)));
        match read {
            Some(Ok(loaded)) => {
                let text = loaded.text.clone();
                let state = open_state(Arc::new(loaded), store.get_value(), Arc::clone(&law), None)
                    .inspect(|state| state.open_last());
                // Opened once more, so that it is stored. Where that fails, a notice says so.
                match state.map(|state| (state, state.files().open(text))) {
                    Ok((state, Ok(()) | Err(FileNotOpened::Store(_)))) => opened.set(Some(state)),
                    Ok((_, Err(FileNotOpened::Wrong { errors: wrong, .. }))) | Err(wrong) => {
                        errors.set(wrong);
                    }
                }
            }
            Some(Err(wrong)) => errors.set(wrong),
            None => message.set(language.lazy_texts().backup.not_read),
        }
    });
    place.dyn_children(move || {
        if let Some(state) = opened.get() {
            if let Some(words) = document().get_element_by_id("stopped") {
                words.remove();
            }
            let inside = el("div").class("part");
            app(state, &inside);
            return vec![inside];
        }
        let ways = el("div")
            .class("boot is-on stack")
            .child(file_button(language.lazy_texts().library.open_file, take))
            .child(el("p").attr("role", "alert").bind_text(move || message.get()))
            .dyn_children(move || vec![file_errors(language, &errors.get())]);
        vec![ways]
    })
}
