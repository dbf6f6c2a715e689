//! Files that are dropped on the page or chosen in it, held until the import dialog reads them.

use std::cell::RefCell;

use leptos::prelude::*;
use leptos::web_sys::{DataTransfer, DragEvent, Event, File, FileList};
use wasm_bindgen::JsCast;

use crate::state::{AppState, Dialog};

thread_local! {
    static PENDING: RefCell<Vec<File>> = const { RefCell::new(Vec::new()) };
}

/// Imports files that are dropped, for as long as the page is open.
pub fn listen(state: AppState) {
    // Otherwise the browser would leave the page and show the file.
    let _listening = window_event_listener_untyped("dragover", |event| {
        if dragged_files(&event).is_some() {
            event.prevent_default();
        }
    });
    let _listening = window_event_listener_untyped("drop", move |event| {
        if let Some(transfer) = dragged_files(&event) {
            event.prevent_default();
            open_import(state, transfer.files());
        }
    });
}

/// What is dragged, if it is files. Anything else, such as text into a field, is the browser's.
fn dragged_files(event: &Event) -> Option<DataTransfer> {
    let transfer = event.unchecked_ref::<DragEvent>().data_transfer()?;
    transfer.types().includes(&"Files".into(), 0).then_some(transfer)
}

/// Opens the import dialog with `files`, if there are any.
pub fn open_import(state: AppState, files: Option<FileList>) {
    let Some(files) = files.filter(|files| files.length() > 0) else { return };
    PENDING.with_borrow_mut(|pending| pending.extend((0..files.length()).filter_map(|at| files.get(at))));
    state.dialog.set(Some(Dialog::ImportFiles));
}

/// The files to import. Each can be taken once.
pub fn take_pending() -> Vec<File> {
    PENDING.take()
}
