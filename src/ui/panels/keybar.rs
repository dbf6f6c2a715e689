//! The bar that is always in sight: four key figures and what the scenario does, in a sentence.

use std::sync::Arc;

use leptos::prelude::*;
use rust_decimal::Decimal;

use crate::i18n::numbers::HARD_SPACE;
use crate::ui::page::{Page, direction, share, text, use_page};
use crate::ui::primitives::ask::{Ask, Pick};
use crate::ui::primitives::icon::icon;

/// The bar.
#[component]
pub fn Keybar() -> impl IntoView {
    let page = use_page();
    let session = page.session;
    let words = &page.t.results;
    let title = session.municipality(|m| page.of(&m.title));
    let grant = text(move || page.language.mnkr(session.value(|year| year.now.pool)));
    let result = text(move || page.language.mnkr(session.value(|year| year.result)));
    let rate = text(move || page.language.number(session.value(|year| year.now.rows.tax_rate), 2));
    let tax = text(move || page.language.number(session.value(|year| year.tax_per_inhabitant), 0));
    view! {
        <section class="keybar" aria-label=words.keys>
            <div class="wrap">
                <div class="keybar-title">
                    <h1>{title}</h1>
                    <p class="lede">{text(move || session.sentence(page.language))}</p>
                </div>
                <div class="keybar-dock">
                    <dl class="keys">
                        {page.key(words.grant, Arc::new(|year| Some(year.now.pool)), grant, page.t.common.mnkr, text(move || page.grant_note()), Some(Signal::derive(move || session.value(|year| year.pool_change))))}
                        {page.key(words.result, Arc::new(|year| Some(year.result)), result, page.t.common.mnkr, text(move || page.result_note()), None)}
                        {page.key(words.tax_rate, Arc::new(|year| Some(year.now.rows.tax_rate)), rate, page.t.common.kr, text(move || page.rate_note()), None)}
                        {page.key(words.tax_per_inhabitant, Arc::new(|year| Some(year.tax_per_inhabitant)), tax, page.t.common.kr, text(move || page.tax_note()), None)}
                    </dl>
                    <button class="btn only-phone" type="button" aria-controls="levers" on:click=move |_| session.levers_open.update(|open| *open = !*open) aria-expanded=move || if session.levers_open.get() { "true" } else { "false" }>
                        {icon("#i-levers")}
                        {page.t.levers.open}
                    </button>
                </div>
            </div>
        </section>
    }
}

impl Page {
    fn key(
        self,
        name: &'static str,
        pick: Pick,
        number: Signal<String>,
        unit: &'static str,
        note: Signal<String>,
        change: Option<Signal<Decimal>>,
    ) -> AnyView {
        let class = move || change.map_or("", |change| direction(change.get()));
        view! {
            <div class="key">
                <dt>{name}</dt>
                <dd class="key-value">
                    <Ask pick number unit what=name />
                </dd>
                <dd class="key-note">
                    <span class=class>{note}</span>
                </dd>
            </div>
        }
        .into_any()
    }

    fn grant_note(self) -> String {
        let change = self.session.value(|year| year.pool_change);
        if change.is_zero() {
            return self.t.results.unchanged.to_owned();
        }
        let start = self.session.value(|year| year.start.pool);
        let arrow = if change > Decimal::ZERO { '▲' } else { '▼' };
        let percent = self.language.percent(share(change, start));
        format!("{arrow}{HARD_SPACE}{} ({percent})", self.language.mnkr_change(change))
    }

    fn result_note(self) -> String {
        let words = &self.t.results;
        let percent = self.session.value(|year| year.result_share);
        let target = self.session.value(|year| year.surplus_target);
        let met = if percent >= target { words.target_met } else { words.target_missed };
        format!("{} · {}", self.language.percent(percent), met(&self.language.percent(target)))
    }

    fn rate_note(self) -> String {
        let words = &self.t.results;
        let change = self.session.read(|outcome, year| {
            outcome.value(year.now.rows.tax_rate).checked_sub(outcome.value(year.start.rows.tax_rate))
        });
        let ore = change.unwrap_or_default().checked_mul(Decimal::ONE_HUNDRED).unwrap_or_default();
        if ore.is_zero() {
            return format!("{}, {}", words.unchanged, words.per_hundred);
        }
        let decimals = ore.normalize().scale().min(2);
        format!("{} {}", (words.ore_change)(&self.language.signed(ore, decimals)), words.per_hundred)
    }

    fn tax_note(self) -> String {
        let words = &self.t.results;
        let change = self.session.value(|year| year.tax_per_inhabitant_change);
        if change.is_zero() {
            return words.unchanged.to_owned();
        }
        format!("{}{HARD_SPACE}{} {}", self.language.signed(change, 0), self.t.common.kr, words.a_year)
    }
}
