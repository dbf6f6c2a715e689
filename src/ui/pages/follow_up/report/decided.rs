//! The measures that are decided, with what they promise and what is counted; and the requests for more money.

use leptos::prelude::*;

use super::super::YearContext;
use super::super::goals::effects;
use super::super::log::{Entry, requests_in};
use super::super::numbers::{amount, deviation, line_name};
use crate::ui::primitives::missing::missing;
use model::follow_up::measures::{MeasureEffect, Measures};
use model::follow_up::rules::Size;
use model::follow_up::{Line, Month};
use model::money::Money;
use model::municipality::CommitteeIx;

/// The measures that are decided until `month`.
pub fn measures(cx: YearContext, month: Month) -> AnyView {
    let (t, status) = (&cx.t.report, &cx.t.status);
    let committees: Vec<CommitteeIx> =
        cx.app.session.municipality(|m| m.committees().map(|(c, _)| c).collect());
    let rows = cx.followed.with(|followed| {
        followed.year(cx.app, |year| {
            let of_committee = |c: CommitteeIx| {
                // A measure that is decided in a month is known in the forecasts after it.
                let measures = year.known_measures(c, Month::December);
                let decided = measures.iter().flat_map(Measures::iter);
                let decided = decided.filter(|effect| effect.measure.decided <= month);
                decided.map(|effect| measure_row(cx, c, effect)).collect::<Vec<_>>()
            };
            committees.into_iter().flat_map(of_committee).collect::<Vec<_>>()
        })
    });
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

/// The requests and answers until `month`, and which of them were not answered then. None where there are none.
pub fn requests(cx: YearContext, month: Month) -> Option<AnyView> {
    let line = |(month, entry): (Month, Entry)| {
        view! { <li>{(cx.t.frame.month)(month)}": "{entry.text}</li> }
    };
    let in_month = |made| requests_in(cx, made, month).into_iter().map(move |entry| (made, entry));
    let lines: Vec<_> = month.to_date().flat_map(in_month).map(line).collect();
    (!lines.is_empty()).then(|| {
        view! { <section><h2>{cx.t.report.requests}</h2><ul class="plain">{lines}</ul></section> }.into_any()
    })
}
