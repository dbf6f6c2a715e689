//! The part of an element that a binding writes to.

use leptos::web_sys::{HtmlElement, Node};
use wasm_bindgen::{JsCast, JsValue};

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
