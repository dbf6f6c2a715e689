//! What the groups have decided: first that in which they differ, then what all have done alike.

use leptos::prelude::*;

use super::super::super::YearContext;
use super::super::super::numbers::line_name;
use super::Group;
use model::follow_up::record::MoneyRequest;
use model::follow_up::{Line, MeasureKind};
use model::money::Money;
use model::municipality::CommitteeIx;
use model::statutes::spending_decision::Financed;

/// Something that a group can decide.
#[derive(Debug, Clone, Copy)]
pub(super) enum Decision {
    /// A measure of a committee.
    Measure(CommitteeIx, MeasureKind),
    /// The requests of a committee for more money.
    Request(CommitteeIx),
}

/// The bodies of the table. Nothing where nobody has decided anything.
pub(super) fn decisions(cx: YearContext, groups: &[Group]) -> AnyView {
    let t = &cx.t.play;
    let committees: Vec<CommitteeIx> =
        cx.app.session.municipality(|m| m.committees().map(|(c, _)| c).collect());
    let (mut different, mut alike) = (Vec::new(), Vec::new());
    for c in committees {
        let measures = MeasureKind::ALL.map(|kind| Decision::Measure(c, kind));
        for decision in measures.into_iter().chain([Decision::Request(c)]) {
            let all: Vec<Vec<String>> = groups.iter().map(|group| decided(cx, group, decision)).collect();
            if all.iter().all(Vec::is_empty) {
                continue;
            }
            let is_alike = all.iter().all(|one| all.first() == Some(one));
            let rows = if is_alike { &mut alike } else { &mut different };
            rows.push(decision_row(cx, decision, all));
        }
    }
    let columns = groups.len().saturating_add(1).to_string();
    let body = move |title: &'static str, rows: Vec<AnyView>| {
        (!rows.is_empty()).then(|| {
            view! {
                <tbody>
                    <tr><th scope="rowgroup" class="group" colspan=columns.clone()>{title}</th></tr>
                    {rows}
                </tbody>
            }
        })
    };
    view! { {body(t.decided_differently, different)}{body(t.decided_alike, alike)} }.into_any()
}

/// When the group decided it, and how each request was answered. Empty if it has not.
pub(super) fn decided(cx: YearContext, group: &Group, decision: Decision) -> Vec<String> {
    let record = group.followed.record();
    let name = cx.t.frame.month;
    match decision {
        Decision::Measure(c, kind) => {
            let measure = record.measures.get(&(c, kind));
            measure.map(|measure| name(measure.decided).to_owned()).into_iter().collect()
        }
        Decision::Request(c) => {
            let own = record.requests.iter().filter(|((of, _), _)| *of == c);
            own.map(|((_, month), request)| {
                let financed =
                    group.followed.year(cx.app, |year| year.budget().extra_grants().of_request(c, *month));
                format!("{}: {}", name(*month), answered(cx, request, financed))
            })
            .collect()
        }
    }
}

/// What was asked for, and what was got from where, mnkr.
fn answered(cx: YearContext, request: &MoneyRequest, financed: Financed) -> String {
    let t = &cx.t.play;
    let mnkr = |amount: Money| cx.app.language.mnkr(amount.kronor());
    let asked = mnkr(request.amount);
    match request.answer {
        None => (t.got_no_answer)(&asked),
        Some(answer) if answer.granted.is_zero() => (t.got_no)(&asked),
        Some(answer) => {
            let financed = (cx.t.measures.financed)(financed, &mnkr);
            (t.got_yes)(&mnkr(answer.granted), &asked, &financed)
        }
    }
}

fn decision_row(cx: YearContext, decision: Decision, decided: Vec<Vec<String>>) -> AnyView {
    let t = &cx.t.play;
    let (c, name) = match decision {
        Decision::Measure(c, kind) => (c, (cx.t.names.measure)(kind).to_owned()),
        Decision::Request(c) => (c, [t.asked_council, ", ", cx.app.t.common.mnkr].concat()),
    };
    let cell = |lines: Vec<String>| {
        if lines.is_empty() {
            return view! { <td class="num soft">{t.not_decided}</td> }.into_any();
        }
        let lines = lines.into_iter().map(|line| view! { <div>{line}</div> });
        view! { <td class="num">{lines.collect_view()}</td> }.into_any()
    };
    view! {
        <tr>
            <th scope="row">{name}<span class="small soft">{line_name(cx, Line::Committee(c))}</span></th>
            {decided.into_iter().map(cell).collect_view()}
        </tr>
    }
    .into_any()
}
