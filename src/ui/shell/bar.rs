//! The bar that is always in sight: four key figures and what the scenario does, in a sentence.

use std::sync::Arc;

use leptos::prelude::*;
use rust_decimal::Decimal;

use crate::i18n::numbers::HARD_SPACE;
use crate::state::{self};
use crate::ui::context::AppContext;
use crate::ui::el::{El, button, el};
use crate::ui::lazy::{LazyPage, lazy};
use crate::ui::page::share;
use crate::ui::primitives::amounts::direction;
use crate::ui::primitives::ask::ask_button;
use crate::ui::primitives::icon::icon;
use crate::ui::route::address;
use crate::ui::shell::masthead::save_status;
use crate::ui::shell::undo_buttons::{changes_button, steps};
use model::ledger::NodeId;
use model::money::Arithmetic;
use model::outcome::YearOutcome;
use model::rows::RevenueRow;
use model::summary::exceeds_rounding;

/// The bar.
pub fn keybar(app: AppContext) -> El {
    let session = app.session;
    let words = &app.t.results;
    let common = &app.t.common;
    let title = el("div")
        .class("keybar-title")
        .child(
            el("div")
                .class("title-row")
                .child(el("h1").text(&session.municipality(|m| app.file_text(&m.title))))
                .child(steps(app, "steps hide-phone"))
                .child(save_status(app, "kept-here small soft only-phone")),
        )
        .child(
            el("p")
                .class("lede")
                .bind_text(move || session.sentence(app.language))
                .text(" ")
                .dyn_children_if(
                    move || session.scenario(|scenario| !scenario.is_start()),
                    move || vec![changes_button(app)],
                ),
        );
    let mnkr: Number = |app, value| app.language.mnkr(value);
    let keys = el("dl")
        .class("keys")
        .child(key_figure(app, grant_name, common.mnkr, |year| year.now.pool, mnkr, grant_note))
        .child(key_figure(
            app,
            |app| app.t.results.result,
            common.mnkr,
            |year| year.result,
            mnkr,
            result_note,
        ))
        .child(key_figure(
            app,
            |app| app.t.results.tax_rate,
            common.kr,
            |year| year.now[RevenueRow::TaxRate],
            |app, value| app.language.number(value, 2),
            rate_note,
        ))
        .child(cost_key(app));
    let open = app.view.levers_open;
    let levers = button("btn")
        .attr("aria-controls", "levers")
        .bind_aria("aria-expanded", move || open.get())
        .on_click(move || open.update(|open| *open = !*open))
        .child(icon("#i-levers"))
        .text(app.t.levers.open);
    let tools = el("div").class("dock-row only-phone").child(levers).child(steps(app, "steps"));
    let dock = el("div").class("keybar-dock").child(keys).child(tools);
    el("section")
        .class("keybar")
        .attr("aria-label", words.keys)
        .child(el("div").class("wrap").child(title).child(dock))
}

/// How a key figure is written.
type Number = fn(AppContext, Decimal) -> String;

/// What stands under a key figure: the note, the rest of it where there is room, and which way the figure went.
type Note = (String, String, Decimal);

fn key_figure(
    app: AppContext,
    name: fn(AppContext) -> &'static str,
    unit: &'static str,
    pick: fn(&YearOutcome) -> NodeId,
    number: Number,
    note: fn(AppContext) -> Note,
) -> El {
    let note = Memo::new(move |_| note(app));
    let ask = ask_button(app, Arc::new(move |year| Some(pick(year))), untrack(|| name(app)), move || {
        number(app, app.session.value(pick))
    })
    .text(" ")
    .child(el("span").class("unit").text(unit));
    let change = el("span")
        .bind_attr("class", move || Some(note.with(|note| direction(note.2))))
        .bind_text(move || note.with(|note| note.0.clone()));
    let rest = el("span").class("soft hide-phone").bind_text(move || note.with(|note| note.1.clone()));
    el("div")
        .class("key")
        .child(el("dt").bind_text(move || name(app)))
        .child(el("dd").class("key-value").child(ask))
        .child(el("dd").class("key-note").child(change).child(rest))
}

/// What is there to give is what is given, but where some of it is not distributed.
fn grant_name(app: AppContext) -> &'static str {
    let words = &app.t.results;
    if exceeds_rounding(app.session.value(|year| year.undistributed)) {
        words.to_distribute
    } else {
        words.grant
    }
}

fn grant_note(app: AppContext) -> Note {
    let change = app.session.value(|year| year.pool_change);
    if change.is_zero() {
        return (app.t.results.unchanged.to_owned(), String::new(), change);
    }
    let start = app.session.value(|year| year.start.pool);
    let arrow = if change > Decimal::ZERO { '▲' } else { '▼' };
    let note = format!("{arrow}{HARD_SPACE}{}", app.language.mnkr_change(change));
    (note, format!(" ({})", app.language.percent(share(change, start))), change)
}

fn result_note(app: AppContext) -> Note {
    let words = &app.t.results;
    let percent = app.session.value(|year| year.result_share);
    let target = app.session.value(|year| year.surplus_target);
    let met = if percent >= target { words.target_met } else { words.target_missed };
    let rest = format!(" · {}", met(&app.language.percent(target)));
    (app.language.percent(percent), rest, Decimal::ZERO)
}

fn rate_note(app: AppContext) -> Note {
    let words = &app.t.results;
    let ore = rate_change(app).times(Decimal::ONE_HUNDRED).unwrap_or_default();
    // A tax rise is neither good nor bad: it has no colour.
    if ore.is_zero() {
        return (words.unchanged.to_owned(), String::new(), ore);
    }
    let note = (words.ore_change)(&app.language.signed(ore, ore.normalize().scale().min(2)));
    (note, format!(" {}", words.per_hundred), Decimal::ZERO)
}

/// How much higher the rate of the year in view is than in the start state. Follows.
fn rate_change(app: AppContext) -> Decimal {
    let change = app.session.read(|outcome, year| {
        outcome.value(year.now[RevenueRow::TaxRate]).less(outcome.value(year.start[RevenueRow::TaxRate]))
    });
    change.unwrap_or_default()
}

/// What the scenario costs a person a month. By any law it is nothing while the rate is as it was; the law of a person's
/// tax comes with the first change of the rate, and stays.
fn cost_key(app: AppContext) -> El {
    let words = &app.t.results;
    let names = el("dt")
        .child(el("span").class("hide-phone").text(words.cost))
        .child(el("span").class("only-phone").text(words.cost_short));
    let moved = Memo::new(move |before: Option<&bool>| {
        before.copied().unwrap_or_default() || !rate_change(app).is_zero()
    });
    let nothing = move || {
        let way = el("a").attr("href", address(state::Page::YourTax)).text(words.yours);
        let value =
            el("div").class("key-value").text("0 ").child(el("span").class("unit").text(app.t.common.kr));
        vec![
            value,
            el("div").class("key-note soft").text(words.unchanged).text(" ").child(way.class("hide-phone")),
        ]
    };
    let cost = el("dd")
        .dyn_children(move || if moved.get() { vec![lazy(app.t, LazyPage::Cost)] } else { nothing() });
    el("div").class("key").child(names).child(cost)
}
