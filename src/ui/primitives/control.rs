//! A lever: slider, − and +, number field, reset, lock, what one step brings, and where its start figure comes from.

mod words;

use std::rc::Rc;

use leptos::prelude::*;
use leptos::web_sys::{HtmlInputElement, KeyboardEvent};
use rust_decimal::Decimal;
use wasm_bindgen::JsCast;

use super::badge::badge;
use super::field::NumberField;
use super::icon::{changing_icon, icon};
use crate::i18n::numbers::{HARD_SPACE, in_millions, plain};
use crate::state::{FieldUnit, Position};
use crate::ui::el::{El, button, el};
use crate::ui::page::{Page, fraction};
use model::figure::{Origin, Quality};
use model::lever::Lever;
use model::money::{Arithmetic, exact};

/// A lever, its name, and what a reader should know about it.
pub fn control(page: Page, lever: Lever, name: &str, note: &str) -> El {
    let session = page.session;
    let position = Memo::new(move |_| session.position(lever));
    let here = move || position.get();
    let id = session.municipality(|m| lever.key(m)).unwrap_or_default().replace(':', "-");
    let (name_id, step_id) = (format!("{id}-name"), format!("{id}-step"));
    let unit = page.field_unit(position.get_untracked().unit);
    let held = move || position.with(|here| here.held);
    let fixed = move || position.with(|here| here.fixed);
    let words = &page.t.levers;
    let step = move |words: &str, up: bool, sign: &str| {
        button("step")
            .attr("aria-label", words)
            .attr_if("disabled", fixed)
            .on_click(move || session.step(lever, up))
            .say(sign)
    };
    let heading = el("div")
        .class("lever-head")
        .with(el("span").class("lever-name").attr("id", &name_id).say(name))
        .with(el("span").class("lever-step").attr("id", &step_id).says(move || page.step_text(here())));
    let field = NumberField {
        label: (words.field)(name, unit),
        placeholder: "",
        value: Box::new(move || page.field_text(here())),
        disabled: Box::new(fixed),
        take: Box::new(move |typed| page.take(lever, &typed)),
    };
    let row = el("div")
        .class("lever-row")
        .with(step(&(words.lower)(name), false, "−"))
        .with(page.slider(lever, position, name, &step_id))
        .with(step(&(words.raise)(name), true, "+"))
        .with(
            field
                .in_(el("span").class("field"))
                .with(el("span").class("unit").attr("aria-hidden", "true").say(unit)),
        );
    let reset = (words.reset)(name);
    let lock = (words.lock)(name);
    let tools = el("span")
        .class("lever-tools")
        .with(
            button("icon-btn")
                .attr("aria-label", &reset)
                .attr("title", &reset)
                .attr_if("disabled", move || position.with(|here| !here.changed || here.fixed))
                .on_click(move || session.reset(lever))
                .with(icon("#i-reset")),
        )
        .with(
            button("icon-btn")
                .attr("aria-label", &lock)
                .attr("title", &lock)
                .attr_true("aria-pressed", held)
                .on_click(move || session.hold(lever, !untrack(held)))
                .with(changing_icon(move || if held() { "#i-lock" } else { "#i-unlock" })),
        );
    let foot = el("div").class("lever-foot").with(page.start_words(position)).with(tools);
    let note = (!note.is_empty()).then(|| el("p").class("lever-note").say(note));
    let lever_now = el("div")
        .class("lever")
        .class_if("is-changed", move || position.with(|here| here.changed))
        .class_if("is-held", held)
        .attr("role", "group")
        .attr("aria-labelledby", &name_id)
        .with(heading)
        .with(row)
        .with(foot)
        .with_all(note);
    page.fee_note(lever_now, lever, position)
}

impl Page {
    fn slider(self, lever: Lever, position: Memo<Position>, name: &str, about: &str) -> El {
        let here = move || position.get();
        let session = self.session;
        let unit = self.field_unit(position.get_untracked().unit);
        let input = el("input");
        let range: HtmlInputElement = input.element_as();
        // Its ends come before its value, which they would cut off.
        let input = input
            .attr("type", "range")
            .attr("step", "any")
            .attr("aria-label", name)
            .attr("aria-describedby", about)
            .attr_is("min", move || Some(plain(here().low)))
            .attr_is("max", move || Some(plain(here().high)))
            .attr_is("aria-valuetext", move || Some(format!("{}{HARD_SPACE}{unit}", self.field_text(here()))))
            .attr_if("disabled", move || here().fixed)
            .value(move || plain(here().slider))
            .on("input", move |_| {
                session.in_gesture(|| self.slide(lever, position.get_untracked(), &range.value()));
            })
            .on("keydown", move |event| {
                session.in_gesture(|| self.slider_key(lever, event.unchecked_ref()));
            })
            .on("change", move |_| session.end_gesture())
            .on("keyup", move |_| session.end_gesture());
        el("span")
            .class("slider")
            .style("--start", move || between_ends(here(), here().slider_start))
            .style("--now", move || between_ends(here(), here().slider))
            .with(input)
    }

    /// The start figure, to be asked about, with its quality and source.
    fn start_words(self, position: Memo<Position>) -> El {
        let words = &self.t.levers;
        let session = self.session;
        // What is said of the start changes only with the year.
        let said =
            Memo::new(move |_| position.with(|here| (here.quality, here.origin, here.start_id.is_some())));
        let start = Rc::new(move || {
            let here = position.get();
            match here.unit {
                FieldUnit::PerHundred => self.language.number(here.start, 2),
                _ => self.language.number(in_millions(here.start), 1),
            }
        });
        let ask = move || {
            if let Some(id) = position.get_untracked().start_id {
                session.ask(id);
            }
        };
        el("span").shows(move || {
            let (quality, origin, can_be_asked): (Option<Quality>, Option<Origin>, bool) = said.get();
            let Some(quality) = quality else {
                return vec![el("span").class("source").say(words.nothing_said)];
            };
            let source = match origin {
                Some(Origin::File(source)) => self.source(source),
                _ => words.by_law.to_owned(),
            };
            let start = Rc::clone(&start);
            let number = can_be_asked.then(|| button("ask").says(move || start()).on_click(ask));
            let line = el("span")
                .say(words.start)
                .say(" ")
                .with_all(number)
                .say(" ")
                .with(badge(self, quality))
                .say(" ")
                .with(el("span").class("source").attr("title", &source).say(&source));
            vec![line]
        })
    }

    /// What the law says of a fee.
    fn fee_note(self, around: El, lever: Lever, position: Memo<Position>) -> El {
        let Lever::Fee(c, f) = lever else { return around };
        let session = self.session;
        let costs = session.municipality(|m| {
            let costs = m.fee(c, f).and_then(|fee| fee.service_cost);
            costs.map(|costs| costs.map(|cost| cost.value))
        });
        // A fact of the file is a note; it is a stop only where the user's own change meets it.
        let note = move |words: &str, meets: fn(&Position) -> bool| {
            let meets = move || position.with(|here| here.changed && meets(here));
            el("p").class("lever-note").class_if("is-stop", meets).say(words)
        };
        let ceiling = self.ceiling(lever).map(|words| note(&words, |here| here.at_ceiling));
        around.with_all(ceiling).shows(move || {
            let now = position.get().now;
            let at = session.year.get();
            let cost = costs.and_then(|costs| costs.get(at).copied()).filter(|cost| now > *cost);
            let words = cost.map(|cost| (self.t.levers.self_cost)(&self.mnkr(now), &self.mnkr(cost)));
            words.iter().map(|words| note(words, |_| true)).collect()
        })
    }

    /// Puts a slider where it was dragged, on the nearest step counted from the start.
    fn slide(self, lever: Lever, here: Position, value: &str) {
        let Some(value) = exact(value) else { return };
        self.session.slide(lever, here.on_step(value));
    }

    /// Arrows move one step and the page keys ten, as on any slider; the browser's own step is finer than a lever's.
    fn slider_key(self, lever: Lever, event: &KeyboardEvent) {
        let (up, times) = match event.key().as_str() {
            "ArrowRight" | "ArrowUp" => (true, 1),
            "ArrowLeft" | "ArrowDown" => (false, 1),
            "PageUp" => (true, 10),
            "PageDown" => (false, 10),
            _ => return,
        };
        event.prevent_default();
        for _ in 0..times {
            self.session.step(lever, up);
        }
    }
}

/// Where `value` lies between a lever's ends.
fn between_ends(here: Position, value: Decimal) -> String {
    let width = here.high.less(here.low).unwrap_or(Decimal::ONE);
    fraction(value.less(here.low).unwrap_or_default(), width)
}
