//! What a committee's grant and need are made of: opens under its row, and is a lazy part.

use std::sync::Arc;

use leptos::prelude::*;
use rust_decimal::Decimal;

use super::columns::Column;
use super::items::committee_items;
use super::row::{Part, number_text, pick, row_state};
use crate::ui::context::AppContext;
use crate::ui::el::{El, el};
use crate::ui::primitives::ask::ask_button;
use model::label::Label;
use model::ledger::NodeId;
use model::municipality::CommitteeIx;

/// A part of a committee's grant.
struct GrantPart {
    id: NodeId,
    label: Label,
    kronor: Decimal,
    /// Whether it changes the grant: it is shown with its sign.
    is_change: bool,
    is_grant: bool,
}

/// From the frame of the start state to the grant: what index, volume and efficiency change, items, own change, freed, shares.
fn parts_of_grant(app: AppContext, c: CommitteeIx) -> Vec<GrantPart> {
    app.session.read(|outcome, year| {
        let Some(committee) = year.committee(c).filter(|_| app.session.error().is_none()) else {
            return Vec::new();
        };
        let shares = outcome.ledger.inputs(committee.grant).iter().map(|input| input.id).filter(|id| {
            let label = outcome.ledger.node(*id).map(|node| node.label);
            matches!(label, Some(Label::DecisionShare(_) | Label::RoomShare(_)))
        });
        let changes = [committee.technical, committee.own_change, committee.items, committee.freed];
        let changes = changes.into_iter().flatten().chain(shares).map(|id| (id, true));
        let ids =
            [(committee.start_grant, false)].into_iter().chain(changes).chain([(committee.grant, false)]);
        let part = |(id, is_change)| {
            let label = outcome.ledger.node(id)?.label;
            Some(GrantPart {
                id,
                label,
                kronor: outcome.value(id),
                is_change,
                is_grant: id == committee.grant,
            })
        };
        ids.filter_map(part).collect()
    })
}

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
    let grant_parts = move || {
        let row = |part: GrantPart| {
            // What is before the distribution is the grant where nothing is distributed.
            let name = if part.is_grant {
                app.t.results.grant
            } else {
                (app.language.lazy_texts().label)(part.label)
            };
            let text = if part.is_change {
                app.language.mnkr_change(part.kronor)
            } else {
                app.language.mnkr(part.kronor)
            };
            let number = ask_button(app, Arc::new(move |_| Some(part.id)), name, move || Ok(text.clone()));
            el("div").child(el("dt").text(name)).child(el("dd").child(number))
        };
        parts_of_grant(app, c).into_iter().map(row).collect()
    };
    let per_inhabitant = move || {
        number_text(app, row_state(app, c, 1).map(|state| state.numbers.value(app, Column::PerInhabitant)))
    };
    let per_inhabitant = el("div")
        .child(el("dt").text(Column::PerInhabitant.heading(app)))
        .child(el("dd").bind_number(per_inhabitant));
    let need_formula = app.language.lazy_texts().explain.need_formula;
    let formula = el("p").class("formula").text(need_formula).text(" ").text(about.as_deref().unwrap_or(""));
    el("div")
        .class("part")
        .child(el("dl").class("facts").dyn_children(grant_parts))
        .child(el("dl").class("facts").children(facts).child(per_inhabitant))
        .child(formula)
        .child(committee_items(app, c))
}
