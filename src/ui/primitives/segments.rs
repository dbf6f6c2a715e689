//! A segmented control: radio buttons side by side.

use std::rc::Rc;

use crate::ui::el::{El, el};

/// A choice of one of a few values.
pub struct Segments<T> {
    /// The accessible name of the group.
    pub legend: &'static str,
    /// The name that the radio buttons share.
    pub name: &'static str,
    /// The values, each with its label.
    pub choices: Vec<(T, String)>,
    /// The value that is chosen. Reactive.
    pub chosen: Rc<dyn Fn() -> T>,
    /// Called with the value that the user chooses.
    pub choose: Rc<dyn Fn(T)>,
}

impl<T: Copy + PartialEq + 'static> Segments<T> {
    /// The control. `class` is `seg`, or `seg wide` when it fills the width.
    pub fn bar(self, class: &str) -> El {
        let Self { legend, name, choices, chosen, choose } = self;
        let choice = |(value, words): (T, String)| {
            let (chosen, choose) = (Rc::clone(&chosen), Rc::clone(&choose));
            let radio = el("input")
                .class("sr-only")
                .attr("type", "radio")
                .attr("name", name)
                .bind_bool_property("checked", move || chosen() == value)
                .on("change", move |_| choose(value));
            el("label").child(radio).text(&words)
        };
        el("fieldset")
            .class(class)
            .child(el("legend").class("sr-only").text(legend))
            .children(choices.into_iter().map(choice))
    }
}
