//! `El`: DOM elements with one Rust type, for what changes at every step of a slider.
//!
//! # When to use it
//!
//! `view!` gives each element a type that contains its attributes and children, and so code of its own to build, update
//! and remove it. `El` is a handle of a DOM element that exists already. Its changing parts are effects of one type,
//! which compare what they would write with what they wrote last and touch the DOM only where it differs. That makes the
//! first module smaller and an update cheaper (docs/decisions/0006-elements-from-one-type.md).
//!
//! `ui/shell`, `ui/tabs/committees`, the first screen and the primitives that they share use `El`. Pages, the other
//! tabs, dialogs and the printed document use `view!`, and put an `El` in it as any other child. A test
//! (`tests/architecture.rs`) holds the folders to that.
//!
//! # How to use it
//!
//! Elements are made by [`el`], [`svg`] and [`button`] and completed by chained methods:
//!
//! ```ignore
//! let count = RwSignal::new(0);
//! let counter = el("p")
//!     .class("counter")
//!     .bind_class("is-zero", move || count.get() == 0)
//!     .child(button("btn").on_click(move || count.update(|n| *n += 1)).text("+"))
//!     .bind_text(move || count.get().to_string())
//!     .dyn_children_if(move || count.get() > 9, || vec![el("strong").text("many")]);
//! ```
//!
//! | method | sets once | follows signals |
//! |---|---|---|
//! | text | [`El::text`] | [`El::bind_text`], [`El::bind_number`] |
//! | attribute | [`El::attr`] | [`El::bind_attr`], [`El::bind_bool_attr`], [`El::bind_aria`] |
//! | class | [`El::class`] | [`El::bind_class`] |
//! | style property | | [`El::bind_style`] |
//! | property | | [`El::bind_value`], [`El::bind_bool_property`] |
//! | children | [`El::child`], [`El::children`] | [`El::dyn_children`], [`El::dyn_children_if`], [`El::ordered_children`] |
//! | events | [`El::on`], [`El::on_click`] | |
//!
//! In `view!` an `El` is a child like any other; where a closure returns one, it returns `El::into_any`.
//!
//! # Ownership
//!
//! The effects of an element belong to the reactive owner under which it is made, as everywhere in Leptos. What
//! [`El::dyn_children`] built is made under its effect, so its own effects end when it is replaced or when the owner is
//! disposed. Event listeners end when the browser collects the element.
//!
//! The methods take closures by `impl Fn` and box them at once, so that the code behind them exists once.

mod binding;
mod children;
mod view;

use std::borrow::Cow;

use leptos::prelude::*;
use leptos::web_sys::{Element, Event, Node};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};

pub use self::binding::NumberText;
use self::binding::{Target, bind, bind_bool, bind_string};
use self::children::{dyn_children, dyn_children_if, ordered_children};

/// A DOM element. A clone is a handle of the same element.
#[derive(Debug, Clone)]
pub struct El(Element);

/// A new HTML element.
#[must_use]
pub fn el(tag: &str) -> El {
    created(document().create_element(tag))
}

/// A new SVG element.
#[must_use]
pub fn svg(tag: &str) -> El {
    created(document().create_element_ns(Some("http://www.w3.org/2000/svg"), tag))
}

#[expect(
    clippy::panic,
    reason = "tags are literals: one that is not a valid name is a programming error that any test finds"
)]
fn created(element: Result<Element, JsValue>) -> El {
    let Ok(element) = element else { panic!("not a valid tag name") };
    El(element)
}

/// A `<button type="button">`, with a class unless `class` is empty.
#[must_use]
pub fn button(class: &str) -> El {
    let button = el("button").attr("type", "button");
    if class.is_empty() { button } else { button.class(class) }
}

impl El {
    /// A handle of an element that is in the document already.
    #[must_use]
    pub fn from_element(element: Element) -> Self {
        Self(element)
    }

    /// The DOM element.
    #[must_use]
    pub fn element(&self) -> &Element {
        &self.0
    }

    /// The DOM element as the interface of its tag, such as `HtmlInputElement`. Not checked.
    #[must_use]
    pub fn element_as<T: JsCast>(&self) -> T {
        self.0.clone().unchecked_into()
    }

    /// Sets an attribute.
    #[must_use]
    pub fn attr(self, name: &str, value: &str) -> Self {
        // Fails only for an invalid name, and names are literals.
        let _ = self.0.set_attribute(name, value);
        self
    }

    /// Sets the `class` attribute.
    #[must_use]
    pub fn class(self, names: &str) -> Self {
        self.attr("class", names)
    }

    /// Appends a text.
    #[must_use]
    pub fn text(self, text: &str) -> Self {
        append(self, &document().create_text_node(text))
    }

    /// Appends an element.
    #[must_use]
    pub fn child(self, child: El) -> Self {
        append(self, &child.0)
    }

    /// Appends elements; also one that may be missing (`Option<El>`).
    #[must_use]
    pub fn children(self, children: impl IntoIterator<Item = El>) -> Self {
        children.into_iter().fold(self, Self::child)
    }

    /// Appends a text that follows what `text` reads.
    #[must_use]
    pub fn bind_text<T: Into<Cow<'static, str>>>(self, text: impl Fn() -> T + 'static) -> Self {
        bind_string(self, Target::Text, text)
    }

    /// Appends a number that follows what `number` reads, or a dash with the reason why there is none.
    #[must_use]
    pub fn bind_number(self, number: impl Fn() -> NumberText + 'static) -> Self {
        binding::bind_number(self, Box::new(number))
    }

    /// An attribute with a value that follows what `value` reads. Absent while that is `None`.
    #[must_use]
    pub fn bind_attr<T: Into<Cow<'static, str>>>(
        self,
        name: &'static str,
        value: impl Fn() -> Option<T> + 'static,
    ) -> Self {
        bind(self, Target::Attribute(name), Box::new(move || value().map(Into::into)))
    }

    /// A boolean attribute such as `disabled` or `hidden`: present, without a value, while `is` returns true.
    #[must_use]
    pub fn bind_bool_attr(self, name: &'static str, is: impl Fn() -> bool + 'static) -> Self {
        bind_bool(self, Target::Attribute(name), is)
    }

    /// An ARIA state such as `aria-expanded`: "true" or "false".
    #[must_use]
    pub fn bind_aria(self, name: &'static str, is: impl Fn() -> bool + 'static) -> Self {
        bind_string(self, Target::Attribute(name), move || if is() { "true" } else { "false" })
    }

    /// A class that the element has while `is` returns true.
    #[must_use]
    pub fn bind_class(self, name: &'static str, is: impl Fn() -> bool + 'static) -> Self {
        bind_bool(self, Target::Class(name), is)
    }

    /// A style property, such as `--start`, that follows what `value` reads.
    #[must_use]
    pub fn bind_style<T: Into<Cow<'static, str>>>(
        self,
        name: &'static str,
        value: impl Fn() -> T + 'static,
    ) -> Self {
        bind_string(self, Target::Style(name), value)
    }

    /// The `value` property of a form field.
    #[must_use]
    pub fn bind_value<T: Into<Cow<'static, str>>>(self, value: impl Fn() -> T + 'static) -> Self {
        bind_string(self, Target::Property("value"), value)
    }

    /// A boolean property such as `checked`.
    #[must_use]
    pub fn bind_bool_property(self, name: &'static str, is: impl Fn() -> bool + 'static) -> Self {
        bind_bool(self, Target::BoolProperty(name), is)
    }

    /// Calls `handler` for each `event`.
    #[must_use]
    pub fn on(self, event: &str, handler: impl Fn(Event) + 'static) -> Self {
        listen(self, event, Box::new(handler))
    }

    /// Calls `handler` for each click.
    #[must_use]
    pub fn on_click(self, handler: impl Fn() + 'static) -> Self {
        self.on("click", move |_| handler())
    }

    /// Appends what `build` returns, and replaces all of it each time that a signal changes that `build` has read. Let
    /// it read little: texts and attributes follow by themselves.
    #[must_use]
    pub fn dyn_children(self, build: impl Fn() -> Vec<El> + 'static) -> Self {
        dyn_children(self, Box::new(build))
    }

    /// [`El::dyn_children`] that are there while `is` returns true.
    #[must_use]
    pub fn dyn_children_if(
        self,
        is: impl Fn() -> bool + Send + Sync + 'static,
        build: impl Fn() -> Vec<El> + 'static,
    ) -> Self {
        dyn_children_if(self, Box::new(is), Box::new(build))
    }

    /// Appends `rows` in the order that `order` returns (indexes into `rows`) and follows it. The rows are moved, not
    /// built anew, and the one with the keyboard's focus keeps it.
    #[must_use]
    pub fn ordered_children(self, rows: Vec<El>, order: impl Fn() -> Vec<usize> + 'static) -> Self {
        ordered_children(self, rows, Box::new(order))
    }
}

fn append(parent: El, node: &Node) -> El {
    // A new node can be appended to any element.
    let _ = parent.0.append_child(node);
    parent
}

fn listen(element: El, event: &str, handler: Box<dyn Fn(Event)>) -> El {
    // Owned by the browser from here on, which drops it with the element.
    let listener = Closure::wrap(handler).into_js_value();
    // Every element takes listeners.
    let _ = element.0.add_event_listener_with_callback(event, listener.unchecked_ref());
    element
}
