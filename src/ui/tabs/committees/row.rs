//! One committee's row, and what opens under it.

use std::sync::Arc;

use leptos::prelude::*;
use rust_decimal::Decimal;

use super::table::own_change_number;
use crate::ui::context::AppContext;
use crate::ui::el::{El, button, el};
use crate::ui::primitives::amounts::{
    amount, change, change_class, fraction, gap_text, per_inhabitant, per_person,
};
use crate::ui::primitives::ask::{Pick, ask_button};
use crate::ui::primitives::badge::badge;
use crate::ui::primitives::control::type_in;
use crate::ui::primitives::field::NumberField;
use crate::ui::primitives::icon::{changing_icon, chevron};
use crate::ui::primitives::labels::committee_name;
use model::figure::Quality;
use model::ledger::NodeId;
use model::lever::Lever;
use model::money::{Arithmetic, MILLION};
use model::municipality::CommitteeIx;
use model::outcome::CommitteeOutcome;
use model::summary::is_shortage;

/// Which of a committee's numbers.
type Part = fn(&CommitteeOutcome) -> NodeId;

/// What a row shows. One memo of it stands between the outcome and the row's many texts: a signal with few subscribers is
/// told apart quickly, one with hundreds is not.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
struct Numbers {
    grant: Decimal,
    frame: Decimal,
    change: Decimal,
    gap: Decimal,
    locked: bool,
    quality: Option<Quality>,
    inhabitants: Decimal,
}

impl Numbers {
    fn of(app: AppContext, c: CommitteeIx) -> Self {
        app.session.read(|outcome, year| {
            let Some(found) = year.committee(c) else { return Self::default() };
            Self {
                grant: outcome.value(found.grant),
                frame: outcome.value(found.frame),
                change: outcome.value(found.change),
                gap: outcome.value(found.gap),
                locked: found.locked,
                quality: outcome.ledger.node(found.frame).map(|node| node.quality),
                inhabitants: outcome.value(year.inhabitants),
            }
        })
    }
}

/// A committee, and what opens under it; the widest bar stands for `widest` kronor.
pub fn row(app: AppContext, c: CommitteeIx, widest: Memo<Decimal>) -> El {
    let open = RwSignal::new(false);
    let name = committee_name(app, c);
    let numbers = Memo::new(move |_| Numbers::of(app, c));
    let here = move || numbers.get();
    let locked = Memo::new(move |_| here().locked);
    let quality = Memo::new(move |_| here().quality);
    let detail = format!("committee-{}", c.0);
    let of_widest = move |amount: Decimal| fraction(amount, widest.get());
    let words = el("span")
        .child(el("span").class("name").text(&soft_hyphened(&name)))
        .text(" ")
        .dyn_children(move || quality.get().map(|quality| badge(app, quality)).into_iter().collect())
        .dyn_children_if(
            move || locked.get(),
            move || {
                let badge = el("span").class("badge badge-locked").text(app.t.results.locked);
                vec![el("span").text(" ").child(badge)]
            },
        );
    let toggle = button("row-toggle")
        .bind_aria("aria-expanded", move || open.get())
        .attr("aria-controls", &detail)
        .on_click(move || open.update(|open| *open = !*open))
        .child(chevron())
        .child(words);
    let grant = ask_button(app, pick(c, |found| found.grant), &name, move || amount(app, here().grant));
    let change = el("span")
        .bind_attr("class", move || Some(change_class(app, here().change, here().frame)))
        .bind_text(move || change(app, here().change, here().frame));
    let bar = el("span")
        .class("bar")
        .bind_class("is-gain", move || here().change > Decimal::ZERO)
        .bind_class("is-loss", move || here().change < Decimal::ZERO)
        .attr("aria-hidden", "true")
        .bind_style("--start", move || of_widest(here().frame))
        .bind_style("--now", move || of_widest(here().grant));
    let gap = el("span")
        .bind_attr("class", move || Some(if is_shortage(here().gap) { "down" } else { "soft" }))
        .bind_text(move || gap_text(app, here().gap));
    let cell = |class: &str| el("td").class(class);
    let main = el("tr")
        .bind_class("is-locked", move || locked.get())
        .child(el("th").attr("scope", "row").child(toggle))
        .child(cell("num amount").child(grant))
        .child(cell("num").child(change))
        .child(cell("num per-head").bind_text(move || per_person(app, here().grant, here().inhabitants)))
        .child(cell("bar-cell").child(bar))
        .child(cell("num gap").child(gap))
        .child(cell("steps-cell").children(own_change_controls(app, c, &name, locked)));
    let opened = el("td")
        .attr("colspan", "7")
        .dyn_children_if(move || open.get(), move || committee_detail(app, c, locked));
    let detail = el("tr")
        .class("row-detail")
        .attr("id", &detail)
        .bind_bool_attr("hidden", move || !open.get())
        .child(opened);
    el("tbody").child(main).child(detail)
}

fn pick(c: CommitteeIx, part: Part) -> Pick {
    Arc::new(move |year| year.committee(c).map(part))
}

/// A name that may break before what ends most names of committees, where a phone is too narrow for it.
pub fn soft_hyphened(name: &str) -> String {
    const ENDING: &str = "nämnden";
    name.strip_suffix(ENDING).map_or_else(|| name.to_owned(), |stem| format!("{stem}\u{ad}{ENDING}"))
}

fn committee_value(app: AppContext, c: CommitteeIx, part: Part) -> Decimal {
    app.session
        .read(|outcome, year| year.committee(c).map_or(Decimal::ZERO, |found| outcome.value(part(found))))
}

/// The stepper of the user's own change, and the lock.
fn own_change_controls(app: AppContext, c: CommitteeIx, name: &str, locked: Memo<bool>) -> [El; 2] {
    let session = app.session;
    let words = &app.t.results;
    let lever = Lever::Grant(c);
    let fixed = move || locked.get() || app.state.open.is_read_only();
    let value = Memo::new(move |_| {
        let year = app.view.year.get();
        let setting = session.scenario(|scenario| scenario.setting(lever, year));
        own_change_number(app, setting).map_or_else(String::new, |number| number.text)
    });
    let step = |words: &str, kronor: Decimal, sign: &str| {
        button("step")
            .attr("aria-label", words)
            .bind_bool_attr("disabled", fixed)
            .on_click(move || app.state.editor().add(lever, kronor))
            .text(sign)
    };
    let field = NumberField {
        label: (words.own_change_of)(name),
        placeholder: "±",
        value: Box::new(move || value.get()),
        disabled: Box::new(fixed),
        take: Box::new(move |typed| type_in(app, lever, &typed)),
    };
    let down = Decimal::ZERO.less(MILLION).unwrap_or_default();
    let stepper = el("span")
        .class("stepper")
        .bind_class("is-changed", move || !value.with(String::is_empty))
        .child(step(&(words.less)(name), down, "−"));
    let stepper = field.build_in(stepper).child(step(&(words.more)(name), MILLION, "+"));
    let lock = (words.lock)(name);
    let lock = button("icon-btn")
        .attr("aria-label", &lock)
        .attr("title", &lock)
        .bind_aria("aria-pressed", move || locked.get())
        .bind_bool_attr("disabled", move || app.state.open.is_read_only())
        .on_click(move || app.state.editor().lock_grant(c, !locked.get_untracked()))
        .child(changing_icon(move || if locked.get() { "#i-lock" } else { "#i-unlock" }));
    [stepper, lock]
}

/// What the committee's grant and need are made of.
fn committee_detail(app: AppContext, c: CommitteeIx, locked: Memo<bool>) -> Vec<El> {
    let words = &app.t.results;
    let name = committee_name(app, c);
    let about =
        app.session.municipality(|m| m.committee(c)?.about.as_ref().map(|about| app.file_text(about)));
    let parts: [Part; 6] = [
        |found| found.cost,
        |found| found.fees_total,
        |found| found.state_grants,
        |found| found.other_income,
        |found| found.need,
        |found| found.gap,
    ];
    let facts = parts.map(|part| {
        let label =
            app.session.read(|outcome, year| Some(outcome.ledger.node(part(year.committee(c)?))?.label));
        let title = label.map_or("", |label| (app.t.label)(&label));
        let number =
            ask_button(app, pick(c, part), title, move || app.language.mnkr(committee_value(app, c, part)));
        el("div").child(el("dt").text(title)).child(el("dd").child(number))
    });
    let each = move || per_inhabitant(app, committee_value(app, c, |found| found.grant));
    let each = el("div").child(el("dt").text(app.t.common.per_inhabitant)).child(el("dd").bind_text(each));
    vec![
        el("div").class("row only-narrow").children(own_change_controls(app, c, &name, locked)),
        el("dl").class("facts").children(facts).child(each),
        el("p").class("formula").text(words.need_formula).text(" ").text(&about.unwrap_or_default()),
    ]
}
