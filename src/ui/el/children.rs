//! Children that follow signals: they stand before a comment that marks their place.

use leptos::prelude::*;
use leptos::web_sys::{Comment, HtmlElement};
use wasm_bindgen::JsCast;

use super::{El, append};
use crate::ui::reactive::render_effect;

/// Appends what `build` returns, and builds it anew when a signal that it reads changes.
pub fn dyn_children(parent: El, build: Box<dyn Fn() -> Vec<El>>) -> El {
    let marker = document().create_comment("");
    let parent = append(parent, &marker);
    let place = parent.clone();
    let mut current: Vec<El> = Vec::new();
    render_effect(move || {
        for old in &current {
            old.0.remove();
        }
        current = build();
        insert_before(&place, &marker, &current);
    });
    parent
}

/// [`dyn_children`] while `is` is true.
pub fn dyn_children_if(
    parent: El,
    is: Box<dyn Fn() -> bool + Send + Sync>,
    build: Box<dyn Fn() -> Vec<El>>,
) -> El {
    let is = Memo::new(move |_| is());
    dyn_children(parent, Box::new(move || if is.get() { build() } else { Vec::new() }))
}

/// Appends `rows` in the order that `order` returns, and moves them when it changes.
pub fn ordered_children(parent: El, rows: Vec<El>, order: Box<dyn Fn() -> Vec<usize>>) -> El {
    let marker = document().create_comment("");
    let parent = append(parent, &marker);
    let place = parent.clone();
    let mut current = Vec::new();
    render_effect(move || {
        let wanted = order();
        if current != wanted {
            let focused = document().active_element();
            let rows: Vec<El> = wanted.iter().filter_map(|index| rows.get(*index).cloned()).collect();
            insert_before(&place, &marker, &rows);
            if let Some(focused) = focused.and_then(|focused| focused.dyn_into::<HtmlElement>().ok()) {
                // Moving an element takes the focus from it.
                let _ = focused.focus();
            }
            current = wanted;
        }
    });
    parent
}

/// Inserts `elements` before the marker. A browser that translates the page (Firefox) removes the comments of a paragraph that it
/// has translated: the marker then goes to the end.
fn insert_before(parent: &El, marker: &Comment, elements: &[El]) {
    if marker.parent_node().is_none() {
        let _ = parent.0.append_child(marker);
    }
    for element in elements {
        // The marker is a child of its parent.
        let _ = parent.0.insert_before(&element.0, Some(marker));
    }
}
