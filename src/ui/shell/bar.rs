//! The bar that is always visible: four key figures, and a sentence about what the scenario does.

mod fees;

use std::sync::Arc;

use leptos::prelude::*;
use rust_decimal::Decimal;

use self::fees::fees_key;
use crate::i18n::catalogue::glossary::Term;
use crate::i18n::numbers::{HARD_SPACE, decimals_apart, not_nothing, percent_text};
use crate::state;
use crate::ui::context::AppContext;
use crate::ui::el::{El, NumberText, button, el};
use crate::ui::lazy::{LazyPage, lazy};
use crate::ui::primitives::amounts::direction;
use crate::ui::primitives::ask::ask_button;
use crate::ui::primitives::icon::icon;
use crate::ui::primitives::rolling::rolled;
use crate::ui::primitives::term::term_button;
use crate::ui::reactive::is_computed;
use crate::ui::route::address;
use crate::ui::shell::masthead::save_status;
use crate::ui::shell::undo_buttons::{changes_button, steps};
use model::checks::surplus_target;
use model::ledger::NodeId;
use model::money::{DecimalExt, THOUSAND, in_percent_of};
use model::outcome::YearOutcome;
use model::rows::RevenueRow;
use model::summary::{all_fees_change, exceeds_rounding};

/// The bar.
pub fn keybar(app: AppContext) -> El {
    let session = app.session;
    let words = &app.t.results;
    let title = el("div")
        .class("keybar-title")
        .child(
            el("div")
                .class("title-row")
                .child(el("h1").text(&session.municipality(|m| app.file_text(&m.title))))
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
    let keys = keys(app);
    let open = app.view.levers_open;
    let levers = button("btn")
        .attr("aria-controls", "levers")
        .bind_aria("aria-expanded", move || open.get())
        .on_click(move || open.update(|open| *open = !*open))
        .child(icon("#i-levers"))
        .text(app.t.levers.open_levers);
    let tools = el("div").class("dock-row only-sheet").child(levers).child(steps(app, "steps"));
    let dock = el("div").class("keybar-dock").child(keys).child(tools);
    el("section")
        .class("keybar")
        .attr("aria-label", words.key_figures)
        .child(el("div").class("wrap").child(title).child(dock))
}

/// The key figures, also for a projector.
pub fn keys(app: AppContext) -> El {
    el("dl")
        .class("keys")
        .children(KEY_FIGURES.iter().map(|figure| key_figure(app, figure)))
        .child(cost_key(app))
        .dyn_children_if(
            move || app.session.read(|outcome, year| exceeds_rounding(all_fees_change(outcome, year))),
            move || vec![fees_key(app)],
        )
}

/// A key figure of the bar, of the year in view.
struct KeyFigure {
    name: fn(AppContext) -> &'static str,
    unit: fn(AppContext) -> &'static str,
    /// The node of its number.
    node: fn(&YearOutcome) -> NodeId,
    /// Its number as text.
    number: fn(AppContext, Decimal) -> String,
    note: fn(AppContext) -> Note,
    term: Term,
}

/// What stands under a key figure.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Note {
    text: NumberText,
    /// What follows where there is room for it.
    rest: String,
    /// The class of the text: see [`direction`].
    class: &'static str,
}

/// The key figures, from left to right. What the scenario costs a person follows them: it has a module of its own.
///
/// The shell in `index.html` has a place for each, in the same order: it is painted before the program runs, and a journey
/// (`reader.spec.mjs`) fails when anything moves as the program takes its place.
const KEY_FIGURES: [KeyFigure; 3] = [
    KeyFigure {
        name: grant_name,
        unit: |app| app.t.common.mnkr,
        node: |year| year.now.pool,
        number: |app, kronor| app.language.mnkr(kronor),
        note: grant_note,
        term: Term::Grant,
    },
    KeyFigure {
        name: |app| app.t.results.result,
        unit: |app| app.t.common.mnkr,
        node: |year| year.result,
        number: |app, kronor| app.language.mnkr(kronor),
        note: result_note,
        term: Term::Result,
    },
    KeyFigure {
        name: |app| app.t.results.tax_rate,
        unit: |app| app.t.common.kr,
        node: |year| year.now[RevenueRow::TaxRate],
        number: |app, rate| app.language.number(rate, 2),
        note: rate_note,
        term: Term::TaxRate,
    },
];

fn key_figure(app: AppContext, figure: &'static KeyFigure) -> El {
    let KeyFigure { name, unit, node, number, note, term } = *figure;
    let note = Memo::new(move |_| computed_note(app, note));
    let shown = rolled(move || if_computed(app, || app.session.value(node)).unwrap_or_default());
    let ask = ask_button(app, Arc::new(move |year| Some(node(year))), untrack(|| name(app)), move || {
        if_computed(app, || number(app, shown.get()))
    })
    .text(" ")
    .child(el("span").class("unit").text(unit(app)));
    let text = el("span")
        .bind_attr("class", move || Some(note.with(|note| note.class)))
        .bind_number(move || note.with(|note| note.text.clone()));
    let rest = el("span").class("soft hide-phone").bind_text(move || note.with(|note| note.rest.clone()));
    el("div")
        .class("key")
        .child(el("dt").bind_text(move || name(app)).text(" ").child(term_button(
            app,
            term,
            untrack(|| name(app)),
        )))
        .child(el("dd").class("key-value").child(ask))
        .child(el("dd").class("key-note").child(text).child(rest))
}

/// What `read` gives, or why the scenario has no numbers.
fn if_computed<T>(app: AppContext, read: impl FnOnce() -> T) -> Result<T, String> {
    if app.session.error().is_none() { Ok(read()) } else { Err(app.t.common.out_of_range.to_owned()) }
}

fn computed_note(app: AppContext, note: fn(AppContext) -> Note) -> Note {
    if_computed(app, || note(app)).unwrap_or_else(|reason| Note {
        text: Err(reason),
        rest: String::new(),
        class: direction(Decimal::ZERO),
    })
}

fn unchanged(app: AppContext) -> Note {
    Note {
        text: Ok(app.t.results.unchanged.to_owned()),
        rest: String::new(),
        class: direction(Decimal::ZERO),
    }
}

/// Where something is left undistributed, the pool is what there is to distribute; otherwise it is what is granted.
fn grant_name(app: AppContext) -> &'static str {
    let words = &app.t.results;
    // What the committees do not get is no grant.
    let stays = |node: fn(&YearOutcome) -> NodeId| exceeds_rounding(app.session.money(node));
    if stays(|year| year.undistributed) || stays(|year| year.now[RevenueRow::Reserve]) {
        words.to_distribute
    } else {
        words.grant
    }
}

fn grant_note(app: AppContext) -> Note {
    let change = app.session.value(|year| year.pool_change);
    if change.is_zero() {
        return unchanged(app);
    }
    let start = app.session.value(|year| year.start.pool);
    let arrow = if change > Decimal::ZERO { '▲' } else { '▼' };
    let percent = in_percent_of(change, start)
        .map(|percent| format!(" ({})", percent_text(app.language, percent, not_nothing(percent, 1))));
    let change_text = if change.abs() < THOUSAND {
        // In millions it would be nothing.
        app.language.amount_change(change)
    } else {
        app.language.mnkr_change(change)
    };
    Note {
        text: Ok(format!("{arrow}{HARD_SPACE}{change_text}")),
        // Without a start there is nothing to be a per cent of.
        rest: percent.unwrap_or_default(),
        class: direction(change),
    }
}

fn result_note(app: AppContext) -> Note {
    let words = &app.t.results;
    let (percent, target, is_met) = app.session.read(|outcome, year| {
        let is_met = surplus_target(outcome, year).is_ok_and(|target| target.is_met());
        (outcome.value(year.result_share), outcome.value(year.surplus_target), is_met)
    });
    let decimals = decimals_apart([percent, target], 1);
    let met = if is_met { words.target_met } else { words.target_missed };
    Note {
        text: Ok(percent_text(app.language, percent, decimals)),
        rest: format!(" · {}", met(&percent_text(app.language, target, decimals))),
        class: direction(Decimal::ZERO),
    }
}

fn rate_note(app: AppContext) -> Note {
    let words = &app.t.results;
    // A tax rise is neither good nor bad: it has no colour.
    let class = direction(Decimal::ZERO);
    match rate_change(app).and_then(|change| change.try_mul(Decimal::ONE_HUNDRED)) {
        None => Note { text: Err(app.t.common.out_of_range.to_owned()), rest: String::new(), class },
        Some(ore) if ore.is_zero() => unchanged(app),
        Some(ore) => Note {
            text: Ok((words.ore_change)(
                &app.language.signed(ore, ore.normalize().scale().min(not_nothing(ore, 2))),
            )),
            rest: format!(" {}", words.per_hundred),
            class,
        },
    }
}

/// The difference between the tax rate of the year in view and that of its start state, in kronor per hundred kronor.
/// `None` when it is out of range.
fn rate_change(app: AppContext) -> Option<Decimal> {
    app.session.read(|outcome, year| {
        outcome.value(year.now[RevenueRow::TaxRate]).try_sub(outcome.value(year.start[RevenueRow::TaxRate]))
    })
}

/// What the scenario costs a person a month: nothing by any law while the rate is that of the start state. From the first
/// change of the rate on it is computed by a lazy part.
fn cost_key(app: AppContext) -> El {
    let words = &app.t.results;
    let names = el("dt")
        .child(el("span").class("hide-phone").text(words.cost))
        .child(el("span").class("only-phone").text(words.cost_short));
    let was_moved = Memo::new(move |was_moved: Option<&bool>| {
        was_moved == Some(&true) || rate_change(app).is_none_or(|change| !change.is_zero())
    });
    let unmoved = move || {
        let link = el("a").attr("href", address(state::Page::YourTax)).text(words.your_tax_link);
        let value =
            el("div").class("key-value").text("0 ").child(el("span").class("unit").text(app.t.common.kr));
        vec![
            value,
            el("div").class("key-note soft").text(words.unchanged).text(" ").child(link.class("hide-phone")),
        ]
    };
    let is_computed = is_computed(app);
    let cost = el("dd").dyn_children(move || {
        if !is_computed.get() {
            let reason = move || Err(app.t.common.out_of_range.to_owned());
            vec![el("div").class("key-value").bind_number(reason)]
        } else if was_moved.get() {
            vec![lazy(app.t, LazyPage::Cost)]
        } else {
            unmoved()
        }
    });
    el("div").class("key").child(names).child(cost)
}

#[cfg(test)]
mod tests;
