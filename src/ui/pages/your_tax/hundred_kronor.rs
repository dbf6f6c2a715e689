//! Where a hundred kronor of the municipal tax go.

use leptos::prelude::*;
use rust_decimal::Decimal;

use super::TaxContext;
use crate::i18n::numbers::HARD_SPACE;
use crate::ui::el::el;
use crate::ui::primitives::amounts::fraction;
use crate::ui::primitives::badge::badge;
use crate::ui::primitives::labels::committee_name;
use crate::ui::tabs::committees::soft_hyphened;
use model::figure::Quality;
use model::money::{Arithmetic, percent_of};
use model::municipality::CommitteeIx;
use model::outcome::CommitteeOutcome;
use model::shares::hundred_kronor;

/// One committee's part of a hundred kronor.
struct Part {
    committee: CommitteeIx,
    start: Decimal,
    now: Decimal,
    quality: Quality,
}

/// The parts in the committees' order. Follows.
fn committee_parts(tax: TaxContext) -> Option<Vec<Part>> {
    let grants: Vec<(Decimal, Decimal, Quality)> = tax.app.session.read(|outcome, year| {
        let of = |c: &CommitteeOutcome| {
            let quality = outcome.ledger.node(c.grant).map(|node| node.quality);
            (outcome.value(c.frame), outcome.value(c.grant), quality.unwrap_or(Quality::Published))
        };
        year.committees.iter().map(of).collect()
    });
    let start: Vec<Decimal> = grants.iter().map(|(frame, ..)| *frame).collect();
    let now: Vec<Decimal> = grants.iter().map(|(_, grant, _)| *grant).collect();
    let parts = (0..).map(CommitteeIx).zip(hundred_kronor(&start)?).zip(hundred_kronor(&now)?).zip(&grants);
    let part = |(((committee, start), now), (.., quality)): (
        ((CommitteeIx, Decimal), Decimal),
        &(_, _, Quality),
    )| { Part { committee, start, now, quality: *quality } };
    Some(parts.map(part).collect())
}

pub(super) fn hundred_kronor_panel(tax: TaxContext) -> AnyView {
    let content = move || match committee_parts(tax) {
        Some(parts) => hundred_kronor_table(tax, &parts),
        None => view! { <p class="soft">{tax.t.hundred_none}</p> }.into_any(),
    };
    view! { <section class="panel stack"><h2>{tax.t.hundred}</h2>{content}</section> }.into_any()
}

fn hundred_kronor_table(tax: TaxContext, parts: &[Part]) -> AnyView {
    let t = tax.t;
    let language = tax.app.language;
    let number = move |kronor: Decimal| language.number(kronor, 2);
    let widest = parts.iter().map(|part| part.start.max(part.now)).max().unwrap_or_default();
    let most = parts.iter().reduce(|best, next| if next.now > best.now { next } else { best });
    let sentence = most.map(|part| {
        let kronor = format!("{}{HARD_SPACE}{}", number(part.now), tax.app.t.common.kr);
        (t.hundred_most)(&committee_name(tax.app, part.committee), &kronor)
    });
    let rates = tax.rates.get();
    let mine = tax.comparison().and_then(|told| told.after.municipality_and_region(&rates.now));
    let mine = mine.map(|(municipality, _)| municipality);
    let kr = move |kronor: Option<Decimal>| {
        kronor.map_or_else(|| "–".to_owned(), |kronor| language.number(kronor, 0))
    };
    let row = |part: &Part| {
        let change = part.now.less(part.start).unwrap_or_default();
        let class = if change > Decimal::ZERO {
            "bar is-gain"
        } else if change < Decimal::ZERO {
            "bar is-loss"
        } else {
            "bar"
        };
        // By the browser's own way to styles: the page's policy lets no style stand in an attribute.
        let (start, now) = (fraction(part.start, widest), fraction(part.now, widest));
        let bar = el("span").class(class).attr("aria-hidden", "true");
        let bar = bar.bind_style("--start", move || start.clone()).bind_style("--now", move || now.clone());
        let of_mine = mine.and_then(|mine| percent_of(mine, part.now));
        view! {
            <tr>
                <th scope="row">{soft_hyphened(&committee_name(tax.app, part.committee))}" "{badge(tax.app, part.quality)}</th>
                <td class="num hide-narrow">{number(part.start)}</td>
                <td class="num">{number(part.now)}</td>
                <td class="bar-cell">{bar}</td>
                <td class="num">{kr(of_mine)}</td>
            </tr>
        }
    };
    let sum = |pick: fn(&Part) -> Decimal| {
        let sum = parts.iter().try_fold(Decimal::ZERO, |sum, part| sum.added(pick(part)));
        sum.map(number)
    };
    view! {
        <p>{sentence}</p>
        <p class="small soft">{t.hundred_about}</p>
        <table class="table dense hundred">
            <caption class="sr-only">{(t.hundred_caption)(tax.app.session.year_number())}</caption>
            <thead>
                <tr>
                    <th scope="col">{tax.app.t.results.committee}</th>
                    <th scope="col" class="num hide-narrow">{t.in_start}</th>
                    <th scope="col" class="num">{t.in_scenario}</th>
                    <th scope="col" class="bar-cell">{tax.app.t.results.bar}</th>
                    <th scope="col" class="num">{t.of_yours}</th>
                </tr>
            </thead>
            <tbody>{parts.iter().map(row).collect_view()}</tbody>
            <tfoot>
                <tr>
                    <th scope="row">{tax.app.t.results.sum}</th>
                    <td class="num hide-narrow">{sum(|part| part.start)}</td>
                    <td class="num">{sum(|part| part.now)}</td>
                    <td class="bar-cell"></td>
                    <td class="num">{kr(mine)}</td>
                </tr>
            </tfoot>
        </table>
    }
    .into_any()
}
