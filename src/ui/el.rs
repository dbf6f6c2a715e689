//! Elements of the first screen, from one type.
//!
//! `view!` gives each element a type of its own, with all its attributes and children in it, and each type its own code to
//! build, change and take away. That is quick and checked, and it is many bytes: on the first screen they came to more
//! than the model, its files and its store together (docs/decisions/0006-elements-from-one-type.md). So what is seen first is made of [`El`],
//! which is one type for all of them: an element of the page, made at once, whose changing parts follow the session by
//! effects that are all of one type. Parts that come later (`later.rs`) are written with `view!`, and an `El` can stand
//! in them like any other view.
//!
//! Effects belong to the owner that they are made under, as everywhere in Leptos: what a slot showed before
//! ([`El::shows`]) ends when it shows something else.

mod as_view;
mod place;

use leptos::prelude::*;
use leptos::web_sys::{Comment, Element, Event, HtmlElement, Node};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};

use self::place::Place;
use super::follow::follow;

/// An element of the page. A clone is the same element.
#[derive(Debug, Clone)]
pub struct El(Element);

/// A new HTML element.
#[inline(never)]
pub fn el(tag: &str) -> El {
    made(document().create_element(tag))
}

/// A new SVG element.
#[inline(never)]
pub fn svg(tag: &str) -> El {
    made(document().create_element_ns(Some("http://www.w3.org/2000/svg"), tag))
}

#[expect(
    clippy::panic,
    reason = "a tag that is no name is a mistake in the program, found at once by any test"
)]
fn made(element: Result<Element, JsValue>) -> El {
    let Ok(element) = element else { panic!("no element has this name") };
    El(element)
}

/// A button that is not a form's own, with or without a class.
#[inline(never)]
pub fn button(class: &str) -> El {
    let button = el("button").attr("type", "button");
    if class.is_empty() { button } else { button.class(class) }
}

/// What a text is read from.
type Read = Box<dyn Fn() -> Option<String>>;

// What takes a closure boxes it and leaves the rest to a function that is there once.
impl El {
    /// An element that is in the page already.
    pub fn of(element: Element) -> Self {
        Self(element)
    }

    /// The element itself.
    pub fn element(&self) -> &Element {
        &self.0
    }

    /// The element as the kind of element that its tag makes it.
    pub fn element_as<T: JsCast>(&self) -> T {
        self.0.clone().unchecked_into()
    }

    /// Gives it an attribute.
    #[inline(never)]
    pub fn attr(self, name: &str, value: &str) -> Self {
        // A name of the program's own is a name.
        let _ = self.0.set_attribute(name, value);
        self
    }

    /// Gives it classes.
    pub fn class(self, names: &str) -> Self {
        self.attr("class", names)
    }

    /// Adds a text.
    #[inline(never)]
    pub fn say(self, words: &str) -> Self {
        self.put(&document().create_text_node(words))
    }

    /// Adds an element.
    #[inline(never)]
    pub fn with(self, child: El) -> Self {
        self.put(&child.0)
    }

    /// Adds elements: a list of them, or one if there is one.
    pub fn with_all(self, children: impl IntoIterator<Item = El>) -> Self {
        children.into_iter().fold(self, Self::with)
    }

    fn put(self, node: &Node) -> Self {
        // A new node can be added to any element.
        let _ = self.0.append_child(node);
        self
    }

    /// Keeps `place` at what `read` gives. One function, and so one type of effect, for all places.
    #[inline(never)]
    fn keep(self, place: Place, read: Read) -> Self {
        let node: Node = match place {
            Place::Text => {
                let text: Node = document().create_text_node("").into();
                let _ = self.0.append_child(&text);
                text
            }
            _ => self.0.clone().into(),
        };
        let mut before = None;
        follow(move || {
            let now = read();
            if before.as_ref() != Some(&now) {
                place.put(&node, now.as_deref());
                before = Some(now);
            }
        });
        self
    }

    #[inline(never)]
    fn keep_if(self, place: Place, is: Box<dyn Fn() -> bool>) -> Self {
        // An empty text: there, and that is all.
        self.keep(place, Box::new(move || is().then(String::new)))
    }

    #[inline(never)]
    fn keep_text(self, place: Place, words: Box<dyn Fn() -> String>) -> Self {
        self.keep(place, Box::new(move || Some(words())))
    }

    /// Adds a text that follows the session.
    pub fn says(self, words: impl Fn() -> String + 'static) -> Self {
        self.keep_text(Place::Text, Box::new(words))
    }

    /// An attribute that follows, and is there while it has a value.
    pub fn attr_is(self, name: &'static str, value: impl Fn() -> Option<String> + 'static) -> Self {
        self.keep(Place::Attribute(name), Box::new(value))
    }

    /// An attribute that is there while `is`, without a value.
    pub fn attr_if(self, name: &'static str, is: impl Fn() -> bool + 'static) -> Self {
        self.keep_if(Place::Attribute(name), Box::new(is))
    }

    /// An attribute that says "true" or "false".
    pub fn attr_true(self, name: &'static str, is: impl Fn() -> bool + 'static) -> Self {
        self.keep_text(
            Place::Attribute(name),
            Box::new(move || if is() { "true" } else { "false" }.to_owned()),
        )
    }

    /// A class that it has while `is`.
    pub fn class_if(self, name: &'static str, is: impl Fn() -> bool + 'static) -> Self {
        self.keep_if(Place::Class(name), Box::new(is))
    }

    /// A property of its style that follows.
    pub fn style(self, name: &'static str, value: impl Fn() -> String + 'static) -> Self {
        self.keep_text(Place::Style(name), Box::new(value))
    }

    /// What a field shows.
    pub fn value(self, value: impl Fn() -> String + 'static) -> Self {
        self.keep_text(Place::Property("value"), Box::new(value))
    }

    /// A property that is true while `is`, such as `checked`.
    pub fn property_if(self, name: &'static str, is: impl Fn() -> bool + 'static) -> Self {
        self.keep_if(Place::Flag(name), Box::new(is))
    }

    /// Does `then` when `event` comes to it.
    pub fn on(self, event: &str, then: impl Fn(Event) + 'static) -> Self {
        self.listen(event, Box::new(then))
    }

    /// Does `then` when it is pressed.
    pub fn on_click(self, then: impl Fn() + 'static) -> Self {
        self.on("click", move |_| then())
    }

    #[inline(never)]
    fn listen(self, event: &str, then: Box<dyn Fn(Event)>) -> Self {
        // The browser lets go of it with the element. Any element takes a listener.
        let listener = Closure::wrap(then).into_js_value();
        let _ = self.0.add_event_listener_with_callback(event, listener.unchecked_ref());
        self
    }

    /// Shows in this place what `what` gives, and follows it. All of it is made anew each time that something changes that
    /// `what` has read: let it read little, and let texts and attributes follow by themselves.
    pub fn shows(self, what: impl Fn() -> Vec<El> + 'static) -> Self {
        self.shows_boxed(Box::new(what))
    }

    #[inline(never)]
    fn shows_boxed(self, what: Box<dyn Fn() -> Vec<El>>) -> Self {
        let marker = document().create_comment("");
        let this = self.put(&marker);
        let mut shown: Vec<Self> = Vec::new();
        follow(move || {
            for old in &shown {
                old.0.remove();
            }
            shown = what();
            put_before(&marker, &shown);
        });
        this
    }

    /// Shows what `what` makes while `is`.
    pub fn shows_if(
        self,
        is: impl Fn() -> bool + Send + Sync + 'static,
        what: impl Fn() -> Vec<El> + 'static,
    ) -> Self {
        self.shows_if_boxed(Box::new(is), Box::new(what))
    }

    #[inline(never)]
    fn shows_if_boxed(self, is: Box<dyn Fn() -> bool + Send + Sync>, what: Box<dyn Fn() -> Vec<El>>) -> Self {
        let is = Memo::new(move |_| is());
        self.shows_boxed(Box::new(move || if is.get() { what() } else { Vec::new() }))
    }

    /// Shows `rows` in the order that `order` gives (their numbers), and follows it. A row keeps the keyboard's focus.
    pub fn in_order(self, rows: Vec<El>, order: impl Fn() -> Vec<usize> + 'static) -> Self {
        let marker = document().create_comment("");
        let this = self.put(&marker);
        let mut before = Vec::new();
        follow(move || {
            let now = order();
            if before != now {
                let focused = document().active_element();
                let rows: Vec<El> = now.iter().filter_map(|at| rows.get(*at).cloned()).collect();
                put_before(&marker, &rows);
                if let Some(focused) = focused.and_then(|focused| focused.dyn_into::<HtmlElement>().ok()) {
                    // What had the focus is still there.
                    let _ = focused.focus();
                }
                before = now;
            }
        });
        this
    }
}

fn put_before(marker: &Comment, elements: &[El]) {
    let Some(parent) = marker.parent_node() else { return };
    for element in elements {
        // The marker stands in its parent.
        let _ = parent.insert_before(&element.0, Some(marker));
    }
}
