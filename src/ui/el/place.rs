//! What of an element follows a text.

use leptos::web_sys::{HtmlElement, Node};
use wasm_bindgen::{JsCast, JsValue};

/// What of an element follows a text.
#[derive(Clone, Copy)]
pub enum Place {
    /// A text in it.
    Text,
    /// An attribute, which is there while there is a text.
    Attribute(&'static str),
    /// A class, which it has while there is a text.
    Class(&'static str),
    /// A property of its style.
    Style(&'static str),
    /// A property of the element: the text.
    Property(&'static str),
    /// A property of the element: whether there is a text.
    Flag(&'static str),
}

impl Place {
    /// Names are the program's own and elements are there: none of these fails.
    pub fn put(self, node: &Node, words: Option<&str>) {
        let element: &HtmlElement = node.unchecked_ref();
        let property = |name: &str, value: &JsValue| {
            let _ = js_sys::Reflect::set(element, &name.into(), value);
        };
        match self {
            Self::Text => node.set_node_value(words),
            Self::Attribute(name) => {
                let _ = match words {
                    Some(words) => element.set_attribute(name, words),
                    None => element.remove_attribute(name),
                };
            }
            Self::Class(name) => {
                let _ = element.class_list().toggle_with_force(name, words.is_some());
            }
            Self::Style(name) => {
                let _ = element.style().set_property(name, words.unwrap_or_default());
            }
            Self::Property(name) => property(name, &words.into()),
            Self::Flag(name) => property(name, &words.is_some().into()),
        }
    }
}
