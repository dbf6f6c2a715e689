//! What the open scenario does, for a projector: a sentence, five figures and one chart, which follow every change of it.

use leptos::ev;
use leptos::prelude::*;
use rust_decimal::Decimal;

use crate::ui::charts::scale::scale_end;
use crate::ui::context::AppContext;
use crate::ui::el::{El, button, el};
use crate::ui::first_screen::group;
use crate::ui::primitives::change_bar::{ChangeBar, change_bar};
use crate::ui::primitives::icon::icon;
use crate::ui::primitives::labels::committee_name;
use crate::ui::route::go_home;
use crate::ui::shell::bar::keys;
use model::municipality::CommitteeIx;
use model::summary::first_largest;

/// The view.
pub fn present(app: AppContext) -> El {
    let words = &app.language.lazy_texts().menu;
    let leave = move || go_home(app.state);
    let listening = window_event_listener(ev::keydown, move |event| {
        // In a dialog or the popover of a term, Escape closes that.
        if event.key() == "Escape"
            && app.view.asked.with_untracked(Vec::is_empty)
            && !app.view.menu_open.get_untracked()
            && !is_term_open()
        {
            leave();
        }
    });
    on_cleanup(move || listening.remove());
    let head = el("div")
        .class("spread")
        .child(el("h1").text(&app.session.municipality(|m| app.file_text(&m.title))))
        .child(button("btn").on_click(leave).child(icon("#i-close")).text(words.leave_presentation));
    el("div")
        .class("present")
        .child(head)
        .child(el("p").class("present-headline").bind_text(move || app.session.sentence(app.language)))
        .child(keys(app).child(largest_change(app)))
        .child(group().child(chart(app)))
}

/// Whether a term is explained, also where the focus is not on its button: Safari gives it none when it is clicked.
fn is_term_open() -> bool {
    // A browser without popovers does not know the selector.
    document().query_selector(".term-text:popover-open").is_ok_and(|open| open.is_some())
}

/// The changes of the committees in the year in view, in kronor, or their grants where nothing is changed. Reactive.
fn bars(app: AppContext) -> (bool, Vec<Decimal>) {
    app.session.read(|outcome, year| {
        let of = |pick: fn(&model::outcome::CommitteeOutcome) -> model::ledger::NodeId| -> Vec<Decimal> {
            year.committees.iter().map(|committee| outcome.value(pick(committee))).collect()
        };
        let changes = of(|committee| committee.change);
        let is_changed = changes.iter().any(|change| !change.is_zero());
        (is_changed, if is_changed { changes } else { of(|committee| committee.grant) })
    })
}

/// The committee whose grant changes most.
fn largest_change(app: AppContext) -> El {
    let words = &app.language.lazy_texts().menu;
    let largest = Memo::new(move |_| {
        let (is_changed, changes) = bars(app);
        let most = first_largest((0..).map(CommitteeIx).zip(changes), |(_, change)| change.abs());
        most.filter(|_| is_changed)
    });
    let value = el("dd")
        .class("key-value")
        .child(el("span").bind_text(move || {
            app.language.mnkr_change(largest.get().map_or(Decimal::ZERO, |(_, change)| change))
        }))
        .text(" ")
        .child(el("span").class("unit").text(app.t.common.mnkr));
    let name = move || largest.get().map_or_else(String::new, |(c, _)| committee_name(app, c));
    el("div")
        .class("key")
        .child(el("dt").text(words.changes_most))
        .child(value)
        .child(el("dd").class("key-note soft").bind_text(name))
}

/// The committees, each with its change, or with its grant where nothing is changed.
fn chart(app: AppContext) -> El {
    let words = &app.language.lazy_texts().menu;
    let shown = Memo::new(move |_| bars(app));
    let widest = Memo::new(move |_| {
        shown.with(|(_, all)| scale_end(all.iter().map(Decimal::abs).fold(Decimal::ZERO, Decimal::max)))
    });
    let title = move || {
        if shown.with(|(is_changed, _)| *is_changed) { words.chart_of_changes } else { words.chart_of_grants }
    };
    let committees = app.session.municipality(|m| m.committees().map(|(c, _)| c).collect::<Vec<_>>());
    let row = |c: CommitteeIx| {
        let at = usize::from(c.0);
        let amount = move || shown.with(|(_, all)| all.get(at).copied()).unwrap_or(Decimal::ZERO);
        let text = move || {
            let amount = amount();
            if shown.with(|(is_changed, _)| *is_changed) {
                app.language.mnkr_change(amount)
            } else {
                app.language.mnkr(amount)
            }
        };
        el("li")
            .child(el("span").text(&committee_name(app, c)))
            .child(el("span").class("num").bind_text(text))
            .child(change_bar(move || ChangeBar { change: amount(), widest: widest.get() }))
    };
    el("figure")
        .class("present-chart")
        .child(el("figcaption").class("soft").bind_text(move || title().to_owned()))
        .child(
            el("ul")
                .bind_class("is-changes", move || shown.with(|(is_changed, _)| *is_changed))
                .children(committees.into_iter().map(row)),
        )
}
