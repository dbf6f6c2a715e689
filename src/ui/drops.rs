//! Files that are dropped on the page, or chosen in it: kept until the part of the page that reads them is here.

use std::cell::Cell;

use leptos::prelude::*;
use leptos::web_sys::{DragEvent, File};
use wasm_bindgen::JsCast;

use crate::state::{AppState, Dialog};

thread_local! {
    static DROPPED: Cell<Option<File>> = const { Cell::new(None) };
}

/// Takes up what is dropped, for as long as the page is open.
pub fn listen(state: AppState) {
    // Without this a browser leaves the page for the file.
    let _listening = window_event_listener_untyped("dragover", |event| event.prevent_default());
    let _listening = window_event_listener_untyped("drop", move |event| {
        let event: DragEvent = event.unchecked_into();
        if let Some(file) = event.data_transfer().and_then(|moved| moved.files()?.get(0)) {
            event.prevent_default();
            take_up(state, file);
        }
    });
}

/// Lets `file` be read, and says what came of it.
pub fn take_up(state: AppState, file: File) {
    DROPPED.set(Some(file));
    state.dialog.set(Some(Dialog::Import));
}

/// The file that is to be read, once.
pub fn take() -> Option<File> {
    DROPPED.take()
}
