//! The key figure of the fees, which is there while a fee is changed.

use crate::ui::context::AppContext;
use crate::ui::el::{El, el};
use crate::ui::primitives::amounts::mnkr;
use model::money::Money;
use model::summary::all_fees_change;

/// What changed fees bring: they are no grant, but they are money that the committees can use.
pub(super) fn fees_key(app: AppContext) -> El {
    let words = &app.t.results;
    let change = move || app.session.read(|outcome, year| all_fees_change(outcome, year).kronor());
    let all = move || {
        app.session.read(|outcome, year| {
            year.committees.iter().map(|found| outcome.money(found.fees_total)).sum::<Money>().kronor()
        })
    };
    let value = el("dd")
        .class("key-value")
        .child(el("span").bind_text(move || app.language.mnkr_change(change())))
        .text(" ")
        .child(el("span").class("unit").text(app.t.common.mnkr));
    el("div")
        .class("key is-fees")
        .child(el("dt").text(words.fees))
        .child(value)
        .child(el("dd").class("key-note soft").bind_text(move || (words.fees_now)(&mnkr(app, all()))))
}
