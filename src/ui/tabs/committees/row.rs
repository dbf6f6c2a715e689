//! One committee's row, and what opens under it.

use std::sync::Arc;

use leptos::prelude::*;
use rust_decimal::Decimal;

use super::table::own_change_number;
use crate::i18n::numbers::NO_VALUE;
use crate::ui::context::AppContext;
use crate::ui::el::{El, button, el};
use crate::ui::primitives::amounts::{amount, change, change_class, gap_text, per_inhabitant, per_person};
use crate::ui::primitives::ask::{Pick, ask_button};
use crate::ui::primitives::badge::badge;
use crate::ui::primitives::change_bar::{ChangeBar, change_bar};
use crate::ui::primitives::control::type_in;
use crate::ui::primitives::field::NumberField;
use crate::ui::primitives::icon::{changing_icon, chevron};
use crate::ui::primitives::labels::committee_name;
use model::figure::Quality;
use model::ledger::NodeId;
use model::lever::Lever;
use model::money::MILLION;
use model::municipality::CommitteeIx;
use model::outcome::CommitteeOutcome;
use model::summary::is_shortage;

/// Which of a committee's numbers.
type Part = fn(&CommitteeOutcome) -> NodeId;

/// What a row shows. One memo of it stands between the outcome and the many texts of the row, so that a change of the
/// outcome notifies one subscriber per row.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Numbers {
    /// Kronor.
    grant: Decimal,
    /// The grant in the start state, in kronor.
    start: Decimal,
    /// Kronor.
    change: Decimal,
    /// Kronor; negative where the grant is less than the need.
    gap: Decimal,
    /// Whether the grant is locked.
    is_locked: bool,
    quality: Option<Quality>,
    inhabitants: Decimal,
}

/// The numbers of the year in view. `None` for a committee that the outcome does not have.
fn read_numbers(app: AppContext, c: CommitteeIx) -> Option<Numbers> {
    app.session.read(|outcome, year| {
        let committee = year.committee(c)?;
        Some(Numbers {
            grant: outcome.value(committee.grant),
            start: outcome.value(committee.frame),
            change: outcome.value(committee.change),
            gap: outcome.value(committee.gap),
            is_locked: committee.locked,
            quality: outcome.ledger.node(committee.frame).map(|node| node.quality),
            inhabitants: outcome.value(year.inhabitants),
        })
    })
}

/// A committee, and the details that open under it. A bar of full width is `widest` kronor.
pub fn row(app: AppContext, c: CommitteeIx, widest: Memo<Decimal>) -> El {
    let open = RwSignal::new(false);
    let name = committee_name(app, c);
    let numbers = Memo::new(move |_| read_numbers(app, c));
    let number_text = move |text: fn(AppContext, &Numbers) -> String| {
        numbers.with(|numbers| {
            numbers.as_ref().map_or_else(|| NO_VALUE.to_owned(), |numbers| text(app, numbers))
        })
    };
    let number_class = move |class: fn(AppContext, &Numbers) -> &'static str| {
        numbers.with(|numbers| numbers.as_ref().map(|numbers| class(app, numbers)))
    };
    let locked = Memo::new(move |_| numbers.with(|numbers| numbers.is_some_and(|numbers| numbers.is_locked)));
    let quality = Memo::new(move |_| numbers.with(|numbers| numbers.and_then(|numbers| numbers.quality)));
    let detail = format!("committee-{}", c.0);
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
    let grant = ask_button(app, pick(c, |committee| committee.grant), &name, move || {
        number_text(|app, numbers| amount(app, numbers.grant))
    });
    let change = el("span")
        .bind_attr("class", move || {
            number_class(|app, numbers| change_class(app, numbers.change, numbers.start))
        })
        .bind_text(move || number_text(|app, numbers| change(app, numbers.change, numbers.start)));
    let bar = change_bar(move || {
        let (start, now) = numbers.with(|numbers| {
            numbers.map_or((Decimal::ZERO, Decimal::ZERO), |numbers| (numbers.start, numbers.grant))
        });
        ChangeBar { start, now, widest: widest.get() }
    });
    let gap = el("span")
        .bind_attr("class", move || {
            number_class(|_, numbers| if is_shortage(numbers.gap) { "down" } else { "soft" })
        })
        .bind_text(move || number_text(|app, numbers| gap_text(app, numbers.gap)));
    let per_head = move || number_text(|app, numbers| per_person(app, numbers.grant, numbers.inhabitants));
    let cell = |class: &str| el("td").class(class);
    let main = el("tr")
        .bind_class("is-locked", move || locked.get())
        .child(el("th").attr("scope", "row").child(toggle))
        .child(cell("num amount").child(grant))
        .child(cell("num").child(change))
        .child(cell("num per-head").bind_text(per_head))
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

/// The name with a soft hyphen before the ending of most committees' names, for narrow screens.
pub fn soft_hyphened(name: &str) -> String {
    const ENDING: &str = "nämnden";
    name.strip_suffix(ENDING).map_or_else(|| name.to_owned(), |stem| format!("{stem}\u{ad}{ENDING}"))
}

/// One of the committee's numbers of the year in view, as text.
fn part_text(app: AppContext, c: CommitteeIx, part: Part, text: fn(AppContext, Decimal) -> String) -> String {
    let value = app.session.read(|outcome, year| Some(outcome.value(part(year.committee(c)?))));
    value.map_or_else(|| NO_VALUE.to_owned(), |value| text(app, value))
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
    let step = |label: &str, kronor: Decimal, sign: &str| {
        button("step")
            .attr("aria-label", label)
            .bind_bool_attr("disabled", fixed)
            .on_click(move || app.state.editor().add(lever, kronor))
            .text(sign)
    };
    let mut minus_million = MILLION;
    minus_million.set_sign_negative(true);
    let field = NumberField {
        label: (words.own_change_of)(name),
        placeholder: "±",
        value: Box::new(move || value.get()),
        disabled: Box::new(fixed),
        take: Box::new(move |typed| type_in(app, lever, &typed)),
    };
    let stepper = el("span")
        .class("stepper")
        .bind_class("is-changed", move || !value.with(String::is_empty))
        .child(step(&(words.less)(name), minus_million, "−"));
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
        |committee| committee.cost,
        |committee| committee.fees_total,
        |committee| committee.state_grants,
        |committee| committee.other_income,
        |committee| committee.need,
        |committee| committee.gap,
    ];
    let facts = parts.map(|part| {
        // The node says what it is: a sum of one fee is that fee.
        let title = move || {
            let label =
                app.session.read(|outcome, year| Some(outcome.ledger.node(part(year.committee(c)?))?.label));
            label.map_or(NO_VALUE, |label| (app.t.label)(label))
        };
        let number = ask_button(app, pick(c, part), untrack(title), move || {
            part_text(app, c, part, |app, kronor| app.language.mnkr(kronor))
        });
        el("div").child(el("dt").bind_text(title)).child(el("dd").child(number))
    });
    let per_head = move || part_text(app, c, |committee| committee.grant, per_inhabitant);
    let per_head =
        el("div").child(el("dt").text(app.t.common.per_inhabitant)).child(el("dd").bind_text(per_head));
    vec![
        el("div").class("row only-narrow").children(own_change_controls(app, c, &name, locked)),
        el("dl").class("facts").children(facts).child(per_head),
        el("p").class("formula").text(words.need_formula).text(" ").text(about.as_deref().unwrap_or("")),
    ]
}
