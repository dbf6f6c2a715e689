//! Files that are dropped on the page or chosen in it, held until the import dialog has been loaded.

use std::cell::Cell;

use leptos::prelude::*;
use leptos::web_sys::{DragEvent, File};
use wasm_bindgen::JsCast;

use crate::state::{AppState, Dialog};

thread_local! {
    static PENDING: Cell<Option<File>> = const { Cell::new(None) };
}

/// Imports files that are dropped, for as long as the page is open.
pub fn listen(state: AppState) {
    // Otherwise the browser would leave the page and show the file.
    let _listening = window_event_listener_untyped("dragover", |event| event.prevent_default());
    let _listening = window_event_listener_untyped("drop", move |event| {
        let event: DragEvent = event.unchecked_into();
        if let Some(file) = event.data_transfer().and_then(|transfer| transfer.files()?.get(0)) {
            event.prevent_default();
            open_import(state, file);
        }
    });
}

/// Opens the import dialog with `file`.
pub fn open_import(state: AppState, file: File) {
    PENDING.set(Some(file));
    state.dialog.set(Some(Dialog::Import));
}

/// The file to import. It can be taken once.
pub fn take_pending() -> Option<File> {
    PENDING.take()
}
