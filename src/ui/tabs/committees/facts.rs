//! What a committee's grant and need are made of: opens under its row, and is a lazy part.

use leptos::prelude::*;

use super::columns::Column;
use super::row::{Part, number_text, pick, row_state};
use crate::ui::context::AppContext;
use crate::ui::el::{El, el};
use crate::ui::primitives::ask::ask_button;
use model::municipality::CommitteeIx;

/// What the committee's grant and need are made of.
pub fn committee_facts(app: AppContext, c: CommitteeIx) -> El {
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
            label.map_or(app.t.common.out_of_range, |label| (app.language.lazy_texts().label)(label))
        };
        let number = ask_button(app, pick(c, part), untrack(title), move || {
            let kronor = app.session.read(|outcome, year| Some(outcome.value(part(year.committee(c)?))));
            kronor.map(|kronor| app.language.mnkr(kronor)).ok_or_else(|| app.t.common.out_of_range.to_owned())
        });
        el("div").child(el("dt").bind_text(title)).child(el("dd").child(number))
    });
    let per_inhabitant = move || {
        number_text(app, row_state(app, c).map(|state| state.numbers.value(app, Column::PerInhabitant)))
    };
    let per_inhabitant = el("div")
        .child(el("dt").text(Column::PerInhabitant.heading(app)))
        .child(el("dd").bind_number(per_inhabitant));
    let need_formula = app.language.lazy_texts().explain.need_formula;
    let formula = el("p").class("formula").text(need_formula).text(" ").text(about.as_deref().unwrap_or(""));
    el("div")
        .class("part")
        .child(el("dl").class("facts").children(facts).child(per_inhabitant))
        .child(formula)
}
