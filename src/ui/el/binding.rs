//! Bindings: effects that keep a part of an element at what a closure reads.

use std::borrow::Cow;

use leptos::prelude::document;
use leptos::web_sys::{HtmlElement, Node};
use wasm_bindgen::{JsCast, JsValue};

use super::{El, el};
use crate::i18n::numbers::NO_VALUE;
use crate::ui::reactive::render_effect;

/// The part of an element that a binding writes to.
#[derive(Debug, Clone, Copy)]
pub enum Target {
    /// A text node.
    Text,
    /// An attribute, present while there is a value.
    Attribute(&'static str),
    /// A class, present while there is a value.
    Class(&'static str),
    /// A style property.
    Style(&'static str),
    /// A property of the DOM object: the value.
    Property(&'static str),
    /// A property of the DOM object: true while there is a value.
    BoolProperty(&'static str),
}

impl Target {
    /// Writes `value`. Names are literals and the nodes are of the right kind, so none of the calls fails.
    pub fn write(self, node: &Node, value: Option<&str>) {
        let element: &HtmlElement = node.unchecked_ref();
        let set_property = |name: &str, value: &JsValue| {
            let _ = js_sys::Reflect::set(element, &name.into(), value);
        };
        match self {
            Self::Text => node.set_node_value(value),
            Self::Attribute(name) => {
                let _ = match value {
                    Some(value) => element.set_attribute(name, value),
                    None => element.remove_attribute(name),
                };
            }
            Self::Class(name) => {
                let _ = element.class_list().toggle_with_force(name, value.is_some());
            }
            Self::Style(name) => {
                let _ = match value {
                    Some(value) => element.style().set_property(name, value),
                    None => element.style().remove_property(name).map(drop),
                };
            }
            Self::Property(name) => set_property(name, &value.into()),
            Self::BoolProperty(name) => set_property(name, &value.is_some().into()),
        }
    }
}

/// What a bound text, attribute, class, style or property is read from.
type Read = Box<dyn Fn() -> Option<Cow<'static, str>>>;

/// Keeps `target` at what `read` returns. All bindings go through this function: one type of effect for all.
pub fn bind(element: El, target: Target, read: Read) -> El {
    let node: Node = match target {
        Target::Text => {
            let text: Node = document().create_text_node("").into();
            let _ = element.0.append_child(&text);
            text
        }
        Target::Attribute(_)
        | Target::Class(_)
        | Target::Style(_)
        | Target::Property(_)
        | Target::BoolProperty(_) => element.0.clone().into(),
    };
    let mut written = None;
    render_effect(move || {
        let value = read();
        if written.as_ref() != Some(&value) {
            target.write(&node, value.as_deref());
            written = Some(value);
        }
    });
    element
}

/// [`bind`] for what always has a value.
pub fn bind_string<T: Into<Cow<'static, str>>>(
    element: El,
    target: Target,
    read: impl Fn() -> T + 'static,
) -> El {
    bind(element, target, Box::new(move || Some(read().into())))
}

/// [`bind`] for what is present or not: the value is empty.
pub fn bind_bool(element: El, target: Target, is: impl Fn() -> bool + 'static) -> El {
    bind(element, target, Box::new(move || is().then_some(Cow::Borrowed(""))))
}

/// A number as text, or the reason why there is none.
pub type NumberText = Result<String, String>;

/// Appends a text node that follows `read`. Without a number it is a dash; the reason is the title of the element, and a text
/// for screen readers.
pub fn bind_number(element: El, read: Box<dyn Fn() -> NumberText>) -> El {
    let text: Node = document().create_text_node("").into();
    let _ = element.0.append_child(&text);
    let (node, title) = (element.clone(), element.0.get_attribute("title"));
    let mut written: Option<NumberText> = None;
    let mut shown_reason: Option<El> = None;
    render_effect(move || {
        let value = read();
        if written.as_ref() == Some(&value) {
            return;
        }
        Target::Text.write(&text, Some(value.as_ref().map_or(NO_VALUE, String::as_str)));
        let reason = value.as_ref().err();
        if let Some(shown) = shown_reason.take() {
            shown.0.remove();
            Target::Attribute("title").write(&node.0, title.as_deref());
        }
        if let Some(reason) = reason {
            Target::Attribute("title").write(&node.0, Some(reason));
            let for_screen_readers = el("span").class("sr-only").text(" ").text(reason);
            let _ = node.0.append_child(&for_screen_readers.0);
            shown_reason = Some(for_screen_readers);
        }
        written = Some(value);
    });
    element
}
