//! What a committee's grant and need are made of: opens under its row, and is a lazy part.

use std::sync::Arc;

use leptos::prelude::*;
use rust_decimal::Decimal;

use super::items::committee_items;
use super::row::{Part, pick};
use crate::i18n::catalogue::glossary::Term;
use crate::ui::context::AppContext;
use crate::ui::el::{El, el};
use crate::ui::primitives::ask::ask_button;
use crate::ui::primitives::term::term_button;
use crate::ui::tables::numbers::{amount, change};
use model::label::Label;
use model::ledger::NodeId;
use model::municipality::CommitteeIx;

/// A part of a committee's grant.
struct GrantPart {
    id: NodeId,
    label: Label,
    kronor: Decimal,
    /// Where it changes the grant, the start grant: it is shown with its sign, and is a part of that in per cent.
    whole: Option<Decimal>,
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
        let part = |(id, is_change): (NodeId, bool)| {
            let label = outcome.ledger.node(id)?.label;
            Some(GrantPart {
                id,
                label,
                kronor: outcome.value(id),
                whole: is_change.then(|| outcome.value(committee.start_grant)),
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
    let parts: [(Part, Option<Term>); 6] = [
        (|committee| committee.cost, None),
        (|committee| committee.fees_total, None),
        (|committee| committee.state_grants, Some(Term::EarmarkedGrants)),
        (|committee| committee.other_income, None),
        (|committee| committee.need, Some(Term::Need)),
        (|committee| committee.gap, None),
    ];
    let facts = parts.map(|(part, term)| {
        // The node says what it is: a sum of one fee is that fee.
        let title = move || {
            let label =
                app.session.read(|outcome, year| Some(outcome.ledger.node(part(year.committee(c)?))?.label));
            label.map_or(app.t.common.out_of_range, |label| (app.language.lazy_texts().label)(label))
        };
        let number = ask_button(app, pick(c, part), untrack(title), move || {
            let kronor = app.session.read(|outcome, year| Some(outcome.value(part(year.committee(c)?))));
            let kronor = kronor.ok_or_else(|| app.t.common.out_of_range.to_owned())?;
            amount(app, app.view.year.get(), kronor).into_text_or_reason()
        });
        let explain = term.map(|term| term_button(app, term, untrack(title)));
        el("div").child(el("dt").bind_text(title).children(explain)).child(el("dd").child(number))
    });
    let grant_parts = move || {
        let row = |part: GrantPart| {
            // What is before the distribution is the grant where nothing is distributed.
            let name = if part.is_grant {
                app.t.results.grant
            } else {
                (app.language.lazy_texts().label)(part.label)
            };
            let number = ask_button(app, Arc::new(move |_| Some(part.id)), name, move || {
                let year = app.view.year.get();
                let value = match part.whole {
                    Some(start) => change(app, year, part.kronor, start),
                    None => amount(app, year, part.kronor),
                };
                value.into_text_or_reason()
            });
            el("div").child(el("dt").text(name)).child(el("dd").child(number))
        };
        parts_of_grant(app, c).into_iter().map(row).collect()
    };
    let need_formula = app.language.lazy_texts().explain.need_formula;
    let formula = el("p").class("formula").text(need_formula).text(" ").text(about.as_deref().unwrap_or(""));
    el("div")
        .class("part")
        .child(el("dl").class("facts").dyn_children(grant_parts))
        .child(el("dl").class("facts").children(facts))
        .child(formula)
        .child(committee_items(app, c))
}
