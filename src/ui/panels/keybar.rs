//! The bar that is always in sight: four key figures and what the scenario does, in a sentence.

use std::sync::Arc;

use leptos::prelude::*;
use rust_decimal::Decimal;

use crate::domain::ledger::NodeId;
use crate::domain::outcome::YearOutcome;
use crate::i18n::numbers::HARD_SPACE;
use crate::ui::page::{Page, direction, share, text, use_page};
use crate::ui::primitives::ask::Ask;
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
                        {page.key(words.grant, "", |year| year.now.pool, grant, page.t.common.mnkr, Page::grant_note)}
                        {page.key(words.result, "", |year| year.result, result, page.t.common.mnkr, Page::result_note)}
                        {page.key(words.tax_rate, "", |year| year.now.rows.tax_rate, rate, page.t.common.kr, Page::rate_note)}
                        {page.key(words.tax_per_inhabitant, words.tax_per_inhabitant_short, |year| year.tax_per_inhabitant, tax, page.t.common.kr, Page::tax_note)}
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

/// What stands under a key figure: the note, the rest of it where there is room, and which way the figure went.
type Note = (String, String, Decimal);

impl Page {
    fn key(
        self,
        name: &'static str,
        short: &'static str,
        pick: fn(&YearOutcome) -> NodeId,
        number: Signal<String>,
        unit: &'static str,
        note: fn(Self) -> Note,
    ) -> AnyView {
        let note = Memo::new(move |_| note(self));
        let names = if short.is_empty() {
            view! { {name} }.into_any()
        } else {
            view! { <span class="hide-phone">{name}</span><span class="only-phone">{short}</span> }.into_any()
        };
        view! {
            <div class="key">
                <dt>{names}</dt>
                <dd class="key-value">
                    <Ask pick=Arc::new(move |year: &YearOutcome| Some(pick(year))) number unit what=name />
                </dd>
                <dd class="key-note">
                    <span class=move || direction(note.get().2)>{text(move || note.get().0)}</span>
                    <span class="soft hide-phone">{text(move || note.get().1)}</span>
                </dd>
            </div>
        }
        .into_any()
    }

    fn grant_note(self) -> Note {
        let change = self.session.value(|year| year.pool_change);
        if change.is_zero() {
            return (self.t.results.unchanged.to_owned(), String::new(), change);
        }
        let start = self.session.value(|year| year.start.pool);
        let arrow = if change > Decimal::ZERO { '▲' } else { '▼' };
        let note = format!("{arrow}{HARD_SPACE}{}", self.language.mnkr_change(change));
        (note, format!(" ({})", self.language.percent(share(change, start))), change)
    }

    fn result_note(self) -> Note {
        let words = &self.t.results;
        let percent = self.session.value(|year| year.result_share);
        let target = self.session.value(|year| year.surplus_target);
        let met = if percent >= target { words.target_met } else { words.target_missed };
        let rest = format!(" · {}", met(&self.language.percent(target)));
        (self.language.percent(percent), rest, Decimal::ZERO)
    }

    fn rate_note(self) -> Note {
        let words = &self.t.results;
        let change = self.session.read(|outcome, year| {
            outcome.value(year.now.rows.tax_rate).checked_sub(outcome.value(year.start.rows.tax_rate))
        });
        let ore = change.unwrap_or_default().checked_mul(Decimal::ONE_HUNDRED).unwrap_or_default();
        let note = if ore.is_zero() {
            words.unchanged.to_owned()
        } else {
            (words.ore_change)(&self.language.signed(ore, ore.normalize().scale().min(2)))
        };
        // A tax rise is neither good nor bad: it has no colour.
        (note, format!(" {}", words.per_hundred), Decimal::ZERO)
    }

    fn tax_note(self) -> Note {
        let words = &self.t.results;
        let change = self.session.value(|year| year.tax_per_inhabitant_change);
        if change.is_zero() {
            return (words.unchanged.to_owned(), String::new(), change);
        }
        let note = format!("{}{HARD_SPACE}{}", self.language.signed(change, 0), self.t.common.kr);
        (note, format!(" {}", words.a_year), Decimal::ZERO)
    }
}
