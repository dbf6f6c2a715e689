//! What follows when something is deleted: the start state is opened, and what had no space is saved.

use leptos::prelude::*;

use super::Library;
use crate::state::autosave::LeavePermit;
use crate::state::notices::{Toast, ToastAction};

/// Deletes the scenario `id`, and opens the start state if there is a permit to leave it.
pub(super) fn delete_and_leave(library: Library, id: &str, name: &str, permit: Option<LeavePermit>) {
    let id = id_now(library, id, permit.is_some());
    // Where saving has made a copy, that is what is deleted.
    let open_name = permit.as_ref().and_then(|_| untrack(|| library.open.name()));
    let name = open_name.as_deref().unwrap_or(name);
    match library.persistence.with(|store| store.delete(&id)) {
        Ok(()) => {
            let was_open = permit.is_some();
            if let Some(permit) = permit {
                library.autosave.show_start(permit);
            }
            let deleted = name.to_owned();
            let undo = ToastAction::new(move || library.restore(&id, &deleted, was_open));
            library.notices.show_toast(Toast::Deleted { name: name.to_owned(), undo });
        }
        Err(error) => library.notices.fail(error),
    }
    library.refresh();
}

/// Saves what could not be saved for lack of space, now that there may be some.
pub(super) fn space_made(library: Library) {
    library.notices.space_made();
    library.autosave.save();
    for (id, notes) in library.unsaved_notes.all() {
        // The notes of a deleted scenario wait until it is restored.
        if library.persistence.with(|store| store.text_of(&id)).is_ok() {
            library.set_notes(&id, &notes.stored, notes.typed);
        }
    }
}

/// The id of the scenario that was called by `id`: saving the open one may have made a copy, where another tab has changed it.
pub(super) fn id_now(library: Library, id: &str, was_open: bool) -> String {
    let open = if was_open { untrack(|| library.open.id()) } else { None };
    open.unwrap_or_else(|| id.to_owned())
}
