//! A lever: slider, − and +, number field, reset, lock, what one step brings, and where its start figure comes from.

use leptos::prelude::*;
use rust_decimal::Decimal;

use super::badge::badge;
use super::field::NumberField;
use super::icon::{changing_icon, icon};
use crate::domain::figure::Origin;
use crate::domain::lever::Lever;
use crate::i18n::numbers::{HARD_SPACE, in_millions, plain};
use crate::state::{FieldUnit, InputProblem, Position};
use crate::ui::page::{Page, flag, fraction, text, use_page};

/// A lever.
#[component]
pub fn Control(
    /// Which.
    lever: Lever,
    /// What it is called.
    #[prop(into)]
    name: String,
    /// What a reader should know about it.
    #[prop(optional, into)]
    note: String,
) -> impl IntoView {
    let page = use_page();
    let session = page.session;
    let position = Memo::new(move |_| session.position(lever));
    let here = move || position.get();
    let id = session.municipality(|m| lever.key(m)).unwrap_or_default().replace(':', "-");
    let (name_id, step_id) = (format!("{id}-name"), format!("{id}-step"));
    let value = text(move || page.field_text(here()));
    let unit = page.field_unit(position.get_untracked().unit);
    let held = flag(move || here().held);
    let unchanged = flag(move || !here().changed || here().held);
    let words = &page.t.levers;
    view! {
        <div
            class="lever"
            class:is-changed=move || here().changed
            class:is-held=held
            role="group"
            aria-labelledby=name_id.clone()
        >
            <div class="lever-head">
                <span class="lever-name" id=name_id.clone()>{name.clone()}</span>
                <span class="lever-step" id=step_id.clone()>{text(move || page.step_text(here()))}</span>
            </div>
            <div class="lever-row">
                <button
                    class="step"
                    type="button"
                    aria-label=(words.lower)(&name)
                    disabled=held
                    on:click=move |_| session.step(lever, false)
                >
                    "−"
                </button>
                <span
                    class="slider"
                    style:--start=text(move || between_ends(here(), here().slider_start))
                    style:--now=text(move || between_ends(here(), here().slider))
                >
                    <input
                        type="range"
                        min=text(move || plain(here().low))
                        max=text(move || plain(here().high))
                        step="any"
                        aria-label=name.clone()
                        aria-describedby=step_id
                        aria-valuetext=text(move || format!("{}{HARD_SPACE}{unit}", value.get()))
                        disabled=held
                        on:input:target=move |event| page.slide(lever, position.get_untracked(), &event.target().value())
                        on:keydown=move |event| page.slider_key(lever, &event)
                        prop:value=text(move || plain(here().slider))
                    />
                </span>
                <button
                    class="step"
                    type="button"
                    aria-label=(words.raise)(&name)
                    disabled=held
                    on:click=move |_| session.step(lever, true)
                >
                    "+"
                </button>
                <span class="field">
                    <NumberField
                        label=(words.field)(&name, unit)
                        value
                        take=Callback::new(move |typed: String| page.take(lever, &typed))
                        disabled=held
                    />
                    <span class="unit" aria-hidden="true">{unit}</span>
                </span>
            </div>
            <div class="lever-foot">
                <span>{move || page.start_words(here())}</span>
                <span class="lever-tools">
                    <button
                        class="icon-btn"
                        type="button"
                        aria-label=(words.reset)(&name)
                        title=(words.reset)(&name)
                        disabled=unchanged
                        on:click=move |_| session.reset(lever)
                    >
                        {icon("#i-reset")}
                    </button>
                    <button
                        class="icon-btn"
                        type="button"
                        aria-label=(words.lock)(&name)
                        title=(words.lock)(&name)
                        aria-pressed=move || if held.get() { "true" } else { "false" }
                        on:click=move |_| session.hold(lever, !held.get_untracked())
                    >
                        {changing_icon(Signal::derive(move || if held.get() { "#i-lock" } else { "#i-unlock" }))}
                    </button>
                </span>
            </div>
            {(!note.is_empty()).then(|| view! { <p class="lever-note">{note}</p> })}
            {page.fee_note(lever, position)}
        </div>
    }
}

impl Page {
    /// What a lever's field shows.
    fn field_text(self, here: Position) -> String {
        let (least, most) = match here.unit {
            FieldUnit::PerHundred => (2, 3),
            // A start figure is shown as in the tables; what someone typed is shown as they typed it.
            FieldUnit::Millions if !here.changed => (1, 1),
            FieldUnit::Millions | FieldUnit::Percent | FieldUnit::Factor => (1, 3),
        };
        self.language.number(here.field, here.field.normalize().scale().clamp(least, most))
    }

    /// The unit of a lever's field.
    fn field_unit(self, unit: FieldUnit) -> &'static str {
        match unit {
            FieldUnit::Millions => self.t.common.mnkr,
            FieldUnit::PerHundred => self.t.common.kr,
            FieldUnit::Percent => "%",
            FieldUnit::Factor => "×",
        }
    }

    /// What one step brings.
    fn step_text(self, here: Position) -> String {
        let words = &self.t.levers;
        let Some(effect) = here.effect else { return String::new() };
        let language = self.language;
        let step = match here.unit {
            FieldUnit::PerHundred => {
                let ore = here.step.checked_mul(Decimal::ONE_HUNDRED).unwrap_or_default();
                format!("{}{HARD_SPACE}{}", language.exact(ore), words.ore)
            }
            FieldUnit::Millions if here.step >= crate::domain::money::THOUSAND => {
                // A step that is an amount says what the amount is for each inhabitant.
                let inhabitants = self.session.value(|year| year.inhabitants);
                let each = here.step.checked_div(inhabitants).unwrap_or_default();
                let step =
                    format!("{}{HARD_SPACE}{}", language.exact(in_millions(here.step)), self.t.common.mnkr);
                let each =
                    format!("{}{HARD_SPACE}{}", language.number(each, 0), self.t.common.per_inhabitant);
                return (words.step)(&step, &each);
            }
            _ => language.percent_exact(here.step),
        };
        if effect.brings == effect.keeps {
            (words.step)(&step, &self.mnkr(effect.brings))
        } else {
            (words.step_keeps)(&step, &self.mnkr(effect.brings), &language.mnkr(effect.keeps))
        }
    }

    /// The start figure, to be asked about, with its quality and source.
    fn start_words(self, here: Position) -> AnyView {
        let words = &self.t.levers;
        let Some(quality) = here.quality else {
            return view! { <span class="source">{words.nothing_said}</span> }.into_any();
        };
        let start = match here.unit {
            FieldUnit::PerHundred => self.language.number(here.start, 2),
            _ => self.language.number(in_millions(here.start), 1),
        };
        let ask = here.start_id.map(|id| {
            view! { <button class="ask" type="button" on:click=move |_| self.session.ask(id)>{start.clone()}</button> }
        });
        let source = match here.origin {
            Some(Origin::File(source)) => self.source(source),
            _ => words.by_law.to_owned(),
        };
        view! {
            {words.start}" "{ask}" "{badge(self, quality)}" "<span class="source" title=source.clone()>{source.clone()}</span>
        }
        .into_any()
    }

    /// What the law says of a fee.
    fn fee_note(self, lever: Lever, position: Memo<Position>) -> Option<AnyView> {
        let Lever::Fee(c, f) = lever else { return None };
        let session = self.session;
        let (ceiling, costs) = session.municipality(|m| {
            let fee = m.fee(c, f);
            let ceiling = fee.and_then(|fee| fee.ceiling.as_ref());
            let words = ceiling
                .map(|found| (self.t.levers.fee_stopped)(&self.of(&found.reason), &self.of(&found.law)));
            (words, fee.and_then(|fee| fee.service_cost).map(|costs| costs.map(|cost| cost.value)))
        });
        let stop = ceiling.map(|words| view! { <p class="lever-note is-stop">{words}</p> });
        let too_much = move || {
            let now = position.get().now;
            let at = session.year.get();
            costs.and_then(|costs| costs.get(at).copied()).filter(|cost| now > *cost).map(|cost| {
                let words = (self.t.levers.self_cost)(&self.mnkr(now), &self.mnkr(cost));
                view! { <p class="lever-note is-stop">{words}</p> }
            })
        };
        Some(view! { {stop}{too_much} }.into_any())
    }

    /// Takes what was typed into a lever's field, or says why not.
    pub fn take(self, lever: Lever, typed: &str) -> Option<String> {
        let words = &self.t.levers;
        match self.session.type_in(lever, typed) {
            Ok(()) => None,
            Err(InputProblem::NotANumber) => Some(words.not_a_number.to_owned()),
            Err(InputProblem::NotHere) => Some(words.not_here.to_owned()),
            Err(InputProblem::Outside) => Some(words.outside.to_owned()),
        }
    }

    /// Puts a slider where it was dragged, on the nearest step counted from the start.
    fn slide(self, lever: Lever, here: Position, value: &str) {
        let Ok(value) = value.parse::<Decimal>() else { return };
        self.session.slide(lever, here.on_step(value));
    }

    /// Arrows move one step and the page keys ten, as on any slider; the browser's own step is finer than a lever's.
    fn slider_key(self, lever: Lever, event: &leptos::ev::KeyboardEvent) {
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
    let width = here.high.checked_sub(here.low).unwrap_or(Decimal::ONE);
    fraction(value.checked_sub(here.low).unwrap_or_default(), width)
}
