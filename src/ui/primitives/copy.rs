//! Copying to the clipboard: by the Clipboard API, or the selection by `execCommand`.

use leptos::html;
use leptos::prelude::*;
use leptos::web_sys::{Element, HtmlElement, HtmlTextAreaElement};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

use super::file_picker::text_blob;
use crate::ui::context::AppContext;

/// Copies `text`. Returns whether the browser allowed it: it may ask the user. Where it has no Clipboard API, as on an insecure
/// connection, the text is copied as a selection.
pub async fn copy(text: &str) -> bool {
    // Called by name, so that a browser that lacks it or throws is one that does not allow it.
    let call = || -> Result<js_sys::Promise, JsValue> {
        let clipboard = js_sys::Reflect::get(&window().navigator(), &"clipboard".into())?;
        let write: js_sys::Function = js_sys::Reflect::get(&clipboard, &"writeText".into())?.dyn_into()?;
        write.call1(&clipboard, &text.into())?.dyn_into()
    };
    match call() {
        Ok(copied) => JsFuture::from(copied).await.is_ok(),
        Err(_) => copy_by_selection(text).unwrap_or(false),
    }
}

/// A text that is there to be copied, and the button that copies it.
pub fn copied_text_box(
    app: AppContext,
    id: &'static str,
    label: &'static str,
    button: &'static str,
    text: Memo<String>,
    most_rows: usize,
) -> AnyView {
    let words = &app.language.lazy_texts().changes;
    let area = NodeRef::<html::Textarea>::new();
    let status = RwSignal::new("");
    let copy = move |_| {
        let Some(area) = area.get_untracked() else { return };
        area.select();
        status.set(if copy_selected() { words.copied } else { words.not_copied });
    };
    // Another text is not copied yet.
    Effect::new(move |_| {
        text.track();
        status.set("");
    });
    let rows = move || text.with(|text| text.lines().count().saturating_add(1).min(most_rows).to_string());
    view! {
        <div class="form-row">
            <label for=id>{label}</label>
            <textarea id=id readonly rows=rows node_ref=area prop:value=text></textarea>
            <div class="row">
                <button class="btn" type="button" on:click=copy>{button}</button>
                <span class="small" role="status">{move || status.get()}</span>
            </div>
        </div>
    }
    .into_any()
}

/// Copies `text` from an element that is there only for that, beside the focused one: an open dialog lets nothing outside
/// of it be selected.
fn copy_by_selection(text: &str) -> Result<bool, JsValue> {
    let Some(focused) = document().active_element() else { return Ok(false) };
    let place: Element = focused.parent_element().unwrap_or_else(|| focused.clone());
    let area: HtmlTextAreaElement = document().create_element("textarea")?.unchecked_into();
    area.set_value(text);
    area.set_attribute("class", "sr-only")?;
    place.append_child(&area)?;
    area.select();
    let is_copied = copy_selected();
    area.remove();
    focused.dyn_into::<HtmlElement>()?.focus()?;
    Ok(is_copied)
}

/// Copies a table as text and as HTML, of which a program takes the one that it understands best; only as text in a browser that
/// copies nothing else. Returns whether the browser allowed it.
pub async fn copy_table(text: &str, html: &str) -> bool {
    let call = || -> Result<js_sys::Promise, JsValue> {
        let clipboard = js_sys::Reflect::get(&window().navigator(), &"clipboard".into())?;
        let write: js_sys::Function = js_sys::Reflect::get(&clipboard, &"write".into())?.dyn_into()?;
        let item: js_sys::Function = js_sys::Reflect::get(&window(), &"ClipboardItem".into())?.dyn_into()?;
        let kinds = js_sys::Object::new();
        for (kind, text) in [("text/plain", text), ("text/html", html)] {
            js_sys::Reflect::set(&kinds, &kind.into(), text_blob(text, kind)?.as_ref())?;
        }
        let item = js_sys::Reflect::construct(&item, &js_sys::Array::of1(&kinds))?;
        write.call1(&clipboard, &js_sys::Array::of1(&item))?.dyn_into()
    };
    let is_copied = match call() {
        Ok(copied) => JsFuture::from(copied).await.is_ok(),
        Err(_) => false,
    };
    is_copied || copy(text).await
}

/// Copies the selection of the page. Returns whether the browser allowed it.
pub fn copy_selected() -> bool {
    // Unlike the Clipboard API, `execCommand` is also there on an insecure connection.
    let call = || -> Result<JsValue, JsValue> {
        let document = document();
        let command: js_sys::Function = js_sys::Reflect::get(&document, &"execCommand".into())?.dyn_into()?;
        command.call1(&document, &"copy".into())
    };
    call().is_ok_and(|copied| copied.is_truthy())
}
