//! What is shared as a picture: its headline, the three answers and the two bars.

pub mod picture;

use std::cmp::Ordering;
use std::sync::Arc;

use leptos::prelude::*;
use rust_decimal::Decimal;

use self::picture::picture_section;
use super::shared::proposal_to_share;
use crate::i18n::answers::{
    left_headline, millions_number, piece_words, rate_change_words, rate_words, services_headline,
};
use crate::i18n::numbers::not_nothing;
use crate::state::{scenario_answers, scenario_headline};
use crate::ui::charts::card::{AnswerCard, CardFrame};
use crate::ui::charts::money_bars::MoneyBars;
use crate::ui::context::AppContext;
use crate::ui::first_screen::no_numbers;
use crate::ui::primitives::tax_context::TaxContext;
use crate::ui::reactive::is_computed;
use crate::ui::tables::export::scenario_name;
use files::publisher::Publisher;
use model::money::Money;

/// The section of the picture.
pub fn card_section(app: AppContext) -> AnyView {
    let is_computed = is_computed(app);
    view! {
        {move || if is_computed.get() { computed_card_section(app) } else { no_numbers(app).into_any() }}
    }
    .into_any()
}

fn computed_card_section(app: AppContext) -> AnyView {
    let tax = TaxContext::new(app);
    let with_income = RwSignal::new(false);
    let name = proposal_to_share(app).map_or_else(|| scenario_name(app), |proposal| proposal.name);
    let card = Memo::new(move |_| answer_card(tax, with_income.get()));
    let words =
        Memo::new(move |_| card.with(|card| card.as_ref().map(AnswerCard::words).unwrap_or_default()));
    let make = Arc::new(move |format, font: Option<&str>| {
        card.with(|card| card.as_ref().map(|card| card.to_svg(format, font)).unwrap_or_default())
    });
    view! {
        <div class="stack">
            {income_choice(tax, with_income)}
            {picture_section(app, name, make, words)}
        </div>
    }
    .into_any()
}

/// The choice whether the picture has what the reader has told of their own income. Where its tax cannot be computed it cannot be made,
/// and says why.
pub fn income_choice(tax: TaxContext, with_income: RwSignal<bool>) -> AnyView {
    let is_computed = move || tax.comparison().is_some();
    view! {
        <label class="side">
            <input
                type="checkbox"
                disabled=move || !is_computed()
                prop:checked=move || with_income.get() && is_computed()
                on:change:target=move |event| with_income.set(event.target().checked())
            />
            <span>{move || income_words(tax)}</span>
        </label>
    }
    .into_any()
}

/// What is chosen, and why it cannot be where there is no tax. Reactive.
fn income_words(tax: TaxContext) -> String {
    let income = tax.kr(tax.person.with(|person| person.monthly));
    let words = (tax.app.language.lazy_texts().card.with_income)(&income);
    tax.reason_for_none().map_or_else(|| words.clone(), |reason| format!("{words} ({reason})"))
}

/// What all cards say of the open municipality and the year in view. Reactive.
pub fn card_frame(app: AppContext) -> CardFrame {
    let texts = app.language.lazy_texts();
    let name = app.session.municipality(|municipality| municipality.name.clone());
    CardFrame {
        place: (texts.shared.counted_on)(&name, app.session.year_number()),
        independent: texts.card.independent.to_owned(),
        address: app
            .view
            .publisher
            .with(|publisher| publisher.as_ref().map(shown_address))
            .unwrap_or_default(),
    }
}

/// The page's own address as people write it.
fn shown_address(publisher: &Publisher) -> String {
    let address = publisher.address.trim_end_matches('/');
    address.split_once("://").map_or(address, |(_, rest)| rest).to_owned()
}

/// The card of the open scenario. None where that cannot be computed: its figures would be those of another. Reactive.
fn answer_card(tax: TaxContext, with_income: bool) -> Option<AnswerCard> {
    let app = tax.app;
    let (language, words) = (app.language, &app.t.entrance);
    let t = &language.lazy_texts().card;
    if app.session.error().is_some() {
        return None;
    }
    let answers = scenario_answers(app.session);
    let [_, rate] = answers.rate;
    let [_, left] = answers.result;
    let (services, result) = (answers.services_change(), answers.result_change());
    let person = tax.comparison().filter(|_| with_income).map(|comparison| {
        let (kind, monthly) = tax.person.with(|person| (person.kind, person.monthly));
        let cost = comparison.cost.monthly.kronor();
        let size = language.number(cost.abs(), not_nothing(cost, 0));
        let head = match cost.cmp(&Decimal::ZERO) {
            Ordering::Less => (t.more)(&size),
            Ordering::Greater => (t.less)(&size),
            Ordering::Equal => t.same.to_owned(),
        };
        (head, (t.person)(kind, &tax.kr(monthly), tax.law_year()))
    });
    let of_rate = || (rate_words(language, rate), (t.rate)(&rate_change_words(language, answers.rate)));
    let bars = MoneyBars::new(&answers);
    let target = answers.target.map(|target| (words.target)(&millions_number(language, target)));
    let of_services = if answers.largest_of_uneven().is_some() { t.services_in_all } else { t.services };
    Some(AnswerCard {
        frame: card_frame(app),
        headline: scenario_headline(app.session, language),
        answers: [
            person.unwrap_or_else(of_rate),
            (services_headline(language, services), of_services.to_owned()),
            (left_headline(language, left), t.left.to_owned()),
        ],
        gains: [services, result].map(|change| change > Money::ZERO),
        target: target.unwrap_or_default(),
        piece: piece_words(language, &answers, bars.can_pay),
        bars,
    })
}

#[cfg(test)]
mod tests;
