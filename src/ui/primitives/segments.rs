//! A choice among a few, side by side: radio buttons that look like one bar.

use std::rc::Rc;

use crate::ui::el::{El, el};

/// A choice among a few.
pub struct Segments {
    /// What is chosen.
    pub legend: &'static str,
    /// The name that the radio buttons share.
    pub name: &'static str,
    /// The choices in words.
    pub choices: Vec<String>,
    /// Which of them stands.
    pub chosen: Rc<dyn Fn() -> usize>,
    /// Chooses another.
    pub choose: Rc<dyn Fn(usize)>,
}

impl Segments {
    /// The bar: `class` is `seg`, or `seg wide` when it fills the width.
    pub fn bar(self, class: &str) -> El {
        let Self { legend, name, choices, chosen, choose } = self;
        let choice = |(at, words): (usize, String)| {
            let (chosen, choose) = (Rc::clone(&chosen), Rc::clone(&choose));
            let radio = el("input")
                .class("sr-only")
                .attr("type", "radio")
                .attr("name", name)
                .bind_bool_property("checked", move || chosen() == at)
                .on("change", move |_| choose(at));
            el("label").child(radio).text(&words)
        };
        el("fieldset")
            .class(class)
            .child(el("legend").class("sr-only").text(legend))
            .children(choices.into_iter().enumerate().map(choice))
    }
}
