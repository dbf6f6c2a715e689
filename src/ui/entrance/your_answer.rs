//! What the change of the tax means for a person a month, whose income is changed in place. A lazy part.

use std::rc::Rc;

use leptos::prelude::*;
use rust_decimal::Decimal;

use super::Shown;
use crate::i18n::answers::you_headline;
use crate::ui::context::AppContext;
use crate::ui::el::{El, button, el};
use crate::ui::lazy::{LazyPage, lazy};
use crate::ui::pages::your_tax::income_field;
use crate::ui::primitives::focus::focus_on;
use crate::ui::primitives::icon::icon;
use crate::ui::primitives::rolling::rolling;
use crate::ui::primitives::segments::Segments;
use crate::ui::primitives::tax_context::TaxContext;
use crate::ui::reactive::render_effect;
use files::person::LawChoice;

/// The answer, with what it is computed from.
pub fn your_answer(app: AppContext, shown: Shown) -> El {
    let tax = TaxContext::new(app);
    let words = &app.t.entrance;
    let is_open = RwSignal::new(false);
    let cost = Memo::new(move |_| cost(tax, shown));
    render_effect(move || shown.cost.set(cost.with(|cost| cost.as_ref().ok().copied())));
    let head = el("p").class("answer-head").dyn_children(move || {
        let reason = cost.with(|cost| cost.as_ref().err().cloned());
        vec![match reason {
            Some(reason) => el("span").class("answer-reason").text(&reason),
            None => rolling(
                el("span"),
                move || cost.with(|cost| cost.clone().unwrap_or(Decimal::ZERO)),
                move |cost| you_headline(app.language, cost),
            ),
        }]
    });
    let toggle = move || {
        is_open.update(|is_open| *is_open = !*is_open);
        if is_open.get_untracked() {
            request_animation_frame(|| focus_on(".answer-edit input"));
        }
    };
    let income = button("answer-income")
        .bind_aria("aria-expanded", move || is_open.get())
        .on_click(toggle)
        .bind_text(move || tax.kr(tax.person.with(|person| person.monthly)));
    let line = el("p")
        .class("answer-line")
        .bind_text(move || (words.answer_for)(tax.person.with(|person| person.kind)))
        .text(" ")
        .child(income)
        .bind_text(move || (words.answer_law)(tax.law_year()));
    let change = button("link answer-change")
        .bind_aria("aria-expanded", move || is_open.get())
        .on_click(toggle)
        .child(icon("#i-edit"))
        .text(words.answer_change);
    el("div").class("answer-you-inner").child(head).child(change).child(line).dyn_children_if(
        move || is_open.get(),
        move || {
            provide_context(tax);
            vec![lazy(app.t, LazyPage::IncomeChoice)]
        },
    )
}

/// The income, and by which law its tax is computed. A lazy part of its own, since it is opened by few.
pub fn income_choice(tax: TaxContext) -> El {
    let words = tax.t();
    let year = tax.app.session.year_number();
    let rates = el("p").class("small soft").text(&(words.answer_rates)(year));
    let law = |law: LawChoice, text: fn(u16) -> String| (law, text(law.year(year)));
    let laws = Segments {
        legend: words.law,
        name: "answer-law",
        choices: vec![
            law(LawChoice::Newest, words.newest_law),
            law(LawChoice::BudgetYear, words.law_of_year),
        ],
        chosen: Rc::new(move || tax.person.with(|person| person.law)),
        choose: Rc::new(move |law| tax.change_person(|person| person.law = law)),
    };
    el("div")
        .class("answer-edit")
        .child(el("span").class("small").text(words.income))
        .child(income_field(tax))
        .child(laws.bar("seg"))
        .child(rates)
}

/// What the person pays more a month with the rate that is shown, or why that is not known. Reactive.
fn cost(tax: TaxContext, shown: Shown) -> Result<Decimal, String> {
    if !tax.has_region() {
        return Err(tax.app.t.entrance.cost_no_region.to_owned());
    }
    let [before, after] = shown.answers.with(|answers| answers.rate).map(|rate| tax.rates_with(rate));
    let compared = tax.compare_rates(&before, &after).map_err(|error| tax.error_text(&error))?;
    Ok(compared.cost.monthly.kronor())
}
