//! A number field: a text field with a draft of its own, which is taken on Enter or when the field is left.
//!
//! Not `type="number"`, which eats a comma or a minus while it is being typed.

use std::rc::Rc;

use leptos::prelude::*;
use leptos::web_sys::{HtmlInputElement, KeyboardEvent};
use wasm_bindgen::JsCast;

use crate::ui::el::{El, el};

/// What a number field is for, shows and does.
pub struct NumberField {
    /// What it is for.
    pub label: String,
    /// What stands there while it is empty.
    pub placeholder: &'static str,
    /// The value as it stands.
    pub value: Box<dyn Fn() -> String>,
    /// Whether it cannot be changed.
    pub disabled: Box<dyn Fn() -> bool>,
    /// Takes what was typed, or says why not.
    pub take: Box<dyn Fn(String) -> Option<String>>,
}

impl NumberField {
    /// The field with its unit after it.
    pub fn build_with_unit(self, unit: &str) -> El {
        let unit = el("span").class("unit").attr("aria-hidden", "true").text(unit);
        self.build_in(el("span").class("field")).child(unit)
    }

    /// Appends the field to `parent`, and what is wrong with what was typed.
    pub fn build_in(self, parent: El) -> El {
        let draft = RwSignal::new(None::<String>);
        let problem = RwSignal::new(None::<String>);
        let Self { label, placeholder, value, disabled, take } = self;
        let finish = move |typed: String| {
            let why = take(typed.clone());
            // A field that is gone has nothing more to show.
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
