//! The bar that is always in sight: four key figures and what the scenario does, in a sentence.

use std::sync::Arc;

use leptos::prelude::*;
use rust_decimal::Decimal;

use crate::i18n::numbers::HARD_SPACE;
use crate::state::{Room, counts};
use crate::ui::el::{El, button, el};
use crate::ui::lazy::{LazyPage, lazy};
use crate::ui::page::{Page, direction, share};
use crate::ui::primitives::icon::icon;
use crate::ui::route::address;
use crate::ui::shell::undo_buttons::{changes_button, steps};
use model::ledger::NodeId;
use model::money::Arithmetic;
use model::outcome::YearOutcome;
use model::rows::RevenueRow;

/// The bar.
pub fn keybar(page: Page) -> El {
    let session = page.session;
    let words = &page.t.results;
    let common = &page.t.common;
    let title = el("div")
        .class("keybar-title")
        .child(
            el("div")
                .class("title-row")
                .child(el("h1").text(&session.municipality(|m| page.of(&m.title))))
                .child(steps(page, "steps hide-phone"))
                .child(page.kept_words("kept-here small soft only-phone")),
        )
        .child(
            el("p")
                .class("lede")
                .bind_text(move || session.sentence(page.language))
                .text(" ")
                .dyn_children_if(
                    move || session.scenario(|scenario| !scenario.is_start()),
                    move || vec![changes_button(page)],
                ),
        );
    let mnkr: Number = |page, value| page.language.mnkr(value);
    let keys = el("dl")
        .class("keys")
        .child(page.key(Page::grant_name, common.mnkr, |year| year.now.pool, mnkr, Page::grant_note))
        .child(page.key(
            |page| page.t.results.result,
            common.mnkr,
            |year| year.result,
            mnkr,
            Page::result_note,
        ))
        .child(page.key(
            |page| page.t.results.tax_rate,
            common.kr,
            |year| year.now[RevenueRow::TaxRate],
            |page, value| page.language.number(value, 2),
            Page::rate_note,
        ))
        .child(page.cost_key());
    let open = session.levers_open;
    let levers = button("btn")
        .attr("aria-controls", "levers")
        .bind_aria("aria-expanded", move || open.get())
        .on_click(move || open.update(|open| *open = !*open))
        .child(icon("#i-levers"))
        .text(page.t.levers.open);
    let tools = el("div").class("dock-row only-phone").child(levers).child(steps(page, "steps"));
    let dock = el("div").class("keybar-dock").child(keys).child(tools);
    el("section")
        .class("keybar")
        .attr("aria-label", words.keys)
        .child(el("div").class("wrap").child(title).child(dock))
}

/// How a key figure is written.
type Number = fn(Page, Decimal) -> String;

/// What stands under a key figure: the note, the rest of it where there is room, and which way the figure went.
type Note = (String, String, Decimal);

impl Page {
    fn key(
        self,
        name: fn(Self) -> &'static str,
        unit: &'static str,
        pick: fn(&YearOutcome) -> NodeId,
        number: Number,
        note: fn(Self) -> Note,
    ) -> El {
        let note = Memo::new(move |_| note(self));
        let ask = self
            .ask(Arc::new(move |year| Some(pick(year))), untrack(|| name(self)), move || {
                number(self, self.session.value(pick))
            })
            .text(" ")
            .child(el("span").class("unit").text(unit));
        let change = el("span")
            .bind_attr("class", move || Some(note.with(|note| direction(note.2))))
            .bind_text(move || note.with(|note| note.0.clone()));
        let rest = el("span").class("soft hide-phone").bind_text(move || note.with(|note| note.1.clone()));
        el("div")
            .class("key")
            .child(el("dt").bind_text(move || name(self)))
            .child(el("dd").class("key-value").child(ask))
            .child(el("dd").class("key-note").child(change).child(rest))
    }

    /// What is there to give is what is given, but where some of it is not distributed.
    fn grant_name(self) -> &'static str {
        let words = &self.t.results;
        if counts(self.session.value(|year| year.undistributed)) { words.to_distribute } else { words.grant }
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
        let ore = self.rate_change().times(Decimal::ONE_HUNDRED).unwrap_or_default();
        // A tax rise is neither good nor bad: it has no colour.
        if ore.is_zero() {
            return (words.unchanged.to_owned(), String::new(), ore);
        }
        let note = (words.ore_change)(&self.language.signed(ore, ore.normalize().scale().min(2)));
        (note, format!(" {}", words.per_hundred), Decimal::ZERO)
    }

    /// How much higher the rate of the year in view is than in the start state. Follows.
    fn rate_change(self) -> Decimal {
        let change = self.session.read(|outcome, year| {
            outcome.value(year.now[RevenueRow::TaxRate]).less(outcome.value(year.start[RevenueRow::TaxRate]))
        });
        change.unwrap_or_default()
    }

    /// What the scenario costs a person a month. By any law it is nothing while the rate is as it was; the law of a person's
    /// tax comes with the first change of the rate, and stays.
    fn cost_key(self) -> El {
        let words = &self.t.results;
        let names = el("dt")
            .child(el("span").class("hide-phone").text(words.cost))
            .child(el("span").class("only-phone").text(words.cost_short));
        let moved = Memo::new(move |before: Option<&bool>| {
            before.copied().unwrap_or_default() || !self.rate_change().is_zero()
        });
        let nothing = move || {
            let way = el("a").attr("href", address(Room::YourTax)).text(words.yours);
            let value = el("div")
                .class("key-value")
                .text("0 ")
                .child(el("span").class("unit").text(self.t.common.kr));
            vec![
                value,
                el("div")
                    .class("key-note soft")
                    .text(words.unchanged)
                    .text(" ")
                    .child(way.class("hide-phone")),
            ]
        };
        let cost = el("dd")
            .dyn_children(move || if moved.get() { vec![lazy(self.t, LazyPage::Cost)] } else { nothing() });
        el("div").class("key").child(names).child(cost)
    }
}
