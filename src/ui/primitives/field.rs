//! A number field: a text field whose draft is committed on Enter or on blur.
//!
//! Not `type="number"`, which drops a decimal comma or a minus while the user is typing.

use std::rc::Rc;

use leptos::prelude::*;
use leptos::web_sys::{HtmlInputElement, KeyboardEvent};
use wasm_bindgen::JsCast;

use crate::ui::el::{El, el};

/// The label, value and action of a number field.
pub struct NumberField {
    /// Its accessible name.
    pub label: String,
    /// Its placeholder.
    pub placeholder: &'static str,
    /// The current value as text. Reactive.
    pub value: Box<dyn Fn() -> String>,
    /// Whether it is disabled. Reactive.
    pub disabled: Box<dyn Fn() -> bool>,
    /// Sets what was typed, or returns the reason why it cannot be used.
    pub take: Box<dyn Fn(String) -> Option<String>>,
}

impl NumberField {
    /// The field followed by its unit.
    pub fn build_with_unit(self, unit: &str) -> El {
        let unit = el("span").class("unit").attr("aria-hidden", "true").text(unit);
        self.build_in(el("span").class("field")).child(unit)
    }

    /// Appends the field and its error message to `parent`.
    pub fn build_in(self, parent: El) -> El {
        let draft = RwSignal::new(None::<String>);
        let problem = RwSignal::new(None::<String>);
        let Self { label, placeholder, value, disabled, take } = self;
        let finish = move |typed: String| {
            let why = take(typed.clone());
            // The signal may be disposed before the blur event of a removed field.
            draft.try_set(why.is_some().then_some(typed));
            problem.try_set(why);
        };
        let input = el("input");
        let typed: HtmlInputElement = input.element_as();
        let typed = Rc::new(move || typed.value());
        let typing = Rc::clone(&typed);
        let input = input
            .attr("type", "text")
            .attr("inputmode", "decimal")
            .attr("enterkeyhint", "done")
            .attr("autocomplete", "off")
            .attr("aria-label", &label)
            .attr("placeholder", placeholder)
            .bind_attr("aria-invalid", move || problem.with(Option::is_some).then_some("true"))
            .bind_bool_attr("data-typing", move || draft.with(Option::is_some))
            .bind_bool_attr("disabled", disabled)
            .bind_value(move || draft.get().unwrap_or_else(&value))
            .on("input", move |_| drop(draft.try_set(Some(typing()))))
            .on("change", move |_| finish(typed()))
            .on("keydown", move |event| {
                let event: KeyboardEvent = event.unchecked_into();
                if event.key() == "Escape" && draft.with_untracked(Option::is_some) {
                    event.stop_propagation();
                    problem.set(None);
                    draft.set(None);
                }
            });
        parent.child(input).dyn_children(move || {
            let why = problem.get();
            let told = why.map(|why| el("span").class("field-problem").attr("role", "alert").text(&why));
            told.into_iter().collect()
        })
    }
}
