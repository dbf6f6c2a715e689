//! A number field: a text field whose draft is committed on Enter or on blur.
//!
//! Not `type="number"`, which drops a decimal comma or a minus while the user is typing.

use std::rc::Rc;
use std::sync::atomic::{AtomicU32, Ordering};

use leptos::prelude::*;
use leptos::web_sys::{HtmlInputElement, KeyboardEvent};
use rust_decimal::Decimal;
use wasm_bindgen::JsCast;

use crate::i18n::Language;
use crate::i18n::typed::{InputUnit, NumberError};
use crate::ui::context::AppContext;
use crate::ui::el::{El, el};
use crate::ui::lazy::set_typed;
use model::lever::Lever;

/// The fields made so far: each error message has an id of its own.
static PROBLEM_COUNT: AtomicU32 = AtomicU32::new(0);

/// The label, value and action of a number field.
pub struct NumberField {
    /// Its accessible name.
    pub label: String,
    /// Its placeholder.
    pub placeholder: &'static str,
    /// The unit of its number.
    pub unit: InputUnit,
    /// The current value as text. Reactive.
    pub value: Box<dyn Fn() -> String>,
    /// Whether it is disabled. Reactive.
    pub disabled: Box<dyn Fn() -> bool>,
    /// Where what was typed goes.
    pub take: Take,
}

/// Where what was typed into a number field goes.
pub enum Take {
    /// Sets it, or returns the reason why it cannot be used. For fields in lazy parts.
    Now(Box<dyn Fn(String) -> Option<String>>),
    /// To a lever. Fields of levers are on the first screen, but typed numbers are read by a lazy part.
    Lever(AppContext, Lever),
}

impl NumberField {
    /// The field followed by its unit.
    pub fn build_with_unit(self, language: Language) -> El {
        let unit = self.unit.word(language);
        self.build_with_text(unit)
    }

    /// The field followed by a shorter text for its unit.
    pub fn build_with_text(self, unit: &str) -> El {
        let unit = el("span").class("unit").attr("aria-hidden", "true").text(unit);
        self.build_in(el("span").class("field")).child(unit)
    }

    /// Appends the field and its error message to `parent`.
    pub fn build_in(self, parent: El) -> El {
        let draft = RwSignal::new(None::<String>);
        let problem = RwSignal::new(None::<String>);
        let Self { label, placeholder, unit, value, disabled, take } = self;
        let id = format!("problem-{}", PROBLEM_COUNT.fetch_add(1, Ordering::Relaxed));
        let describes = id.clone();
        // Whether what stands in the field has been handed over. Browsers send no `change` where the text is what it was before.
        let is_taken = RwSignal::new(false);
        let finish = Rc::new(move |typed: String| {
            is_taken.try_set(true);
            let taken = typed.clone();
            // The signals may be disposed before the blur event of a removed field.
            let done = move |why: Option<String>| {
                draft.try_update(|draft| {
                    // What was typed meanwhile stays.
                    if why.is_none() && draft.as_ref().is_none_or(|draft| *draft == typed) {
                        *draft = None;
                    } else if why.is_some() {
                        draft.get_or_insert(typed);
                    }
                });
                problem.try_set(why);
            };
            match &take {
                Take::Now(take) => done(take(taken)),
                Take::Lever(app, lever) => set_typed(*app, *lever, taken, done),
            }
        });
        let enter = Rc::clone(&finish);
        let input = el("input");
        let typed: HtmlInputElement = input.element_as();
        let (typing, entered) = (typed.clone(), typed.clone());
        let input = input
            .attr("type", "text")
            // The keypads of numbers have no signs, and no letters for a unit.
            .attr("inputmode", if unit.is_plain() { "numeric" } else { "text" })
            .attr("enterkeyhint", "done")
            .attr("autocomplete", "off")
            .attr("aria-label", &label)
            .attr("placeholder", placeholder)
            .bind_attr("aria-invalid", move || problem.with(Option::is_some).then_some("true"))
            .bind_attr("aria-describedby", move || problem.with(Option::is_some).then(|| describes.clone()))
            .bind_bool_attr("data-typing", move || draft.with(Option::is_some))
            .bind_bool_attr("disabled", disabled)
            .bind_value(move || draft.get().unwrap_or_else(&value))
            .on("input", move |_| {
                is_taken.try_set(false);
                draft.try_set(Some(typing.value()));
            })
            .on("change", move |_| {
                // Enter comes first, and the signals may be disposed before the events of a removed field.
                if is_taken.try_get_untracked() == Some(false) {
                    finish(typed.value());
                }
            })
            .on("blur", move |_| {
                if is_taken.try_get_untracked() == Some(false)
                    && problem.try_with_untracked(Option::is_none) == Some(true)
                {
                    draft.try_set(None);
                }
            })
            .on("keydown", move |event| {
                let event: KeyboardEvent = event.unchecked_into();
                if draft.with_untracked(Option::is_none) {
                    return;
                }
                match event.key().as_str() {
                    "Escape" => {
                        event.stop_propagation();
                        // Otherwise the browser closes the dialog around the field.
                        event.prevent_default();
                        is_taken.set(true);
                        problem.set(None);
                        draft.set(None);
                    }
                    "Enter" => enter(entered.value()),
                    _ => {}
                }
            });
        parent.child(input).dyn_children(move || {
            let why = problem.get();
            let told = why.map(|why| {
                el("span").class("field-problem").attr("id", &id).attr("role", "alert").text(&why)
            });
            told.into_iter().collect()
        })
    }
}

/// What was `typed` into a field of `unit`, or why it cannot be read.
pub fn read_number(language: Language, unit: InputUnit, typed: &str) -> Result<Decimal, String> {
    unit.read(language, typed).map_err(|error| unreadable(language, error, typed, &unit.example(language)))
}

/// Why `typed` is not read as a number, and what to write instead: such as `example`, or one of the numbers that it can be.
#[must_use]
pub fn unreadable(language: Language, error: NumberError, typed: &str, example: &str) -> String {
    let words = &language.lazy_texts().typing;
    let write_a_number = || (words.not_a_number)(example);
    match error {
        NumberError::NotANumber => write_a_number(),
        NumberError::UnitNotHere => format!("{} {}", words.not_here, write_a_number()),
        NumberError::Ambiguous(numbers) => {
            let typed = typed.trim();
            let is_digit = |c: char| c.is_ascii_digit();
            // What stands around the number, its sign and unit, stays.
            let before = typed.split(is_digit).next().unwrap_or(typed);
            let after = typed.rsplit(is_digit).next().unwrap_or(typed);
            let [one, other] = numbers.map(|number| format!("{before}{}{after}", language.exact(number)));
            (words.ambiguous)(typed, &one, &other)
        }
    }
}
