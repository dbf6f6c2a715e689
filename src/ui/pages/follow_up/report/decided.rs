//! The measures that are decided, with what they promise and what is counted; and the requests for more money. A follow-up is answered
//! at the meeting after it: what is decided until then belongs to its report, and what is decided later does not.

use leptos::prelude::*;

use super::super::YearContext;
use super::super::goals::effects;
use super::super::log::{Entry, requests_in};
use super::super::numbers::{amount, deviation, line_name};
use crate::ui::primitives::missing::missing;
use model::follow_up::duty::answered_until;
use model::follow_up::measures::{MeasureEffect, Measures};
use model::follow_up::rules::Size;
use model::follow_up::{Line, MeasureKind, Month};
use model::money::Money;
use model::municipality::CommitteeIx;

/// The measures of each committee that are decided until the meeting after the follow-up of `month`, with what is counted of them then.
pub fn decided_until_meeting(cx: YearContext, month: Month) -> Vec<(CommitteeIx, MeasureEffect)> {
    let until = answered_until(month);
    cx.followed.with(|followed| {
        followed.year(cx.app, |year| {
            let of_committee = |c: CommitteeIx| {
                let all = followed.record().measures.iter();
                let decided = all.filter(|((of, _), measure)| *of == c && measure.decided <= until);
                let decided = decided.map(|((_, kind), measure)| (*kind, measure));
                Measures::new(decided, &year.conditions(c, until)?, year.sizes())
            };
            let grants = year.budget().extra_grants();
            let mut effects = Vec::new();
            for c in year.budget().lines().filter_map(Line::committee) {
                for effect in of_committee(c).unwrap_or_default().iter() {
                    let mut effect = *effect;
                    if effect.measure.kind == MeasureKind::CentralReserve {
                        // What the reserve had left, which may be less than what is stated.
                        let given = grants.gift_to(c).map(|gift| gift.financed.granted());
                        effect.measure.promised = given.unwrap_or_default();
                    }
                    effects.push((c, effect));
                }
            }
            effects
        })
    })
}

/// The measures that are decided until the meeting after the follow-up of `month`.
pub fn measures(cx: YearContext, month: Month) -> AnyView {
    let (t, status) = (&cx.t.report, &cx.t.status);
    let measures = decided_until_meeting(cx, month).into_iter();
    let rows: Vec<_> = measures.map(|(c, effect)| measure_row(cx, c, &effect)).collect();
    let content = if rows.is_empty() {
        view! { <p>{t.no_measures}</p> }.into_any()
    } else {
        view! {
            <p class="small">{t.measures_about}</p>
            <table class="table dense report-table">
                <thead>
                    <tr>
                        <th scope="col">{status.measures}</th>
                        <th scope="col">{t.decided}</th>
                        <th scope="col" class="num">{t.full_year}</th>
                        <th scope="col" class="num">{t.this_year}</th>
                        <th scope="col" class="num">{t.next_year}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        }
        .into_any()
    };
    view! { <section><h2>{t.measures}</h2>{content}</section> }.into_any()
}

fn measure_row(cx: YearContext, c: CommitteeIx, effect: &MeasureEffect) -> AnyView {
    let measure = &effect.measure;
    let counted = effect.realised(Size::Typical);
    let about = [Some(line_name(cx, Line::Committee(c))), effects(cx, measure.kind)];
    let about = about.into_iter().flatten().collect::<Vec<_>>().join(": ");
    // What only moves money saves nothing: 0 would say that it failed to.
    let moves = measure.kind.moves_money().then_some(cx.t.measures.moves_money);
    let saved = |saved: Money| moves.map_or_else(|| deviation(cx, Some(saved)), missing);
    let promised = if moves.is_some() { amount } else { deviation };
    let note = |words: String| view! { " "<span class="small soft report-note">{words}</span> };
    view! {
        <tr>
            <th scope="row">
                {(cx.t.names.measure)(measure.kind)}
                {note(about)}
                {moves.map(|moves| note(moves.to_owned()))}
            </th>
            <td>{(cx.t.frame.month)(measure.decided)}</td>
            <td class="num">{promised(cx, Some(measure.promised))}</td>
            <td class="num">{saved(counted.this_year())}</td>
            <td class="num">{saved(counted.next_year)}</td>
        </tr>
    }
    .into_any()
}

/// The requests and answers until the meeting after the follow-up of `month`, each with its month, and which of the requests were not
/// answered then.
pub fn requests_until_meeting(cx: YearContext, month: Month) -> Vec<(Month, Entry)> {
    let until = answered_until(month);
    let is_played = cx.followed.with(|followed| followed.game().is_some());
    let in_month = |made| requests_in(cx, made, until).into_iter().map(move |entry| (made, entry));
    // In a game a request is made at the stop itself: that of the next one is not yet known.
    let last = if is_played { month } else { until };
    last.to_date().flat_map(in_month).collect()
}

/// The same as a list. None where there are none.
pub fn requests(cx: YearContext, month: Month) -> Option<AnyView> {
    let line = |(month, entry): (Month, Entry)| {
        view! { <li>{(cx.t.frame.month)(month)}": "{entry.text}</li> }
    };
    let lines: Vec<_> = requests_until_meeting(cx, month).into_iter().map(line).collect();
    (!lines.is_empty()).then(|| {
        view! { <section><h2>{cx.t.report.requests}</h2><ul class="plain">{lines}</ul></section> }.into_any()
    })
}
