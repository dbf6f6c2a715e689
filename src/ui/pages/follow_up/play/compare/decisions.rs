//! What the groups have decided: first that in which they differ, then what all have done alike.

use leptos::prelude::*;

use super::super::super::YearContext;
use super::super::super::numbers::line_name;
use super::Group;
use model::follow_up::{Line, MeasureKind, Month};
use model::municipality::CommitteeIx;

/// Something that a group can decide.
#[derive(Debug, Clone, Copy)]
enum Decision {
    /// A measure of a committee.
    Measure(CommitteeIx, MeasureKind),
    /// A request of a committee for more money.
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
            let months: Vec<Option<Month>> = groups.iter().map(|group| decided(group, decision)).collect();
            if months.iter().all(Option::is_none) {
                continue;
            }
            let is_alike = months.iter().all(|month| months.first() == Some(month));
            let rows = if is_alike { &mut alike } else { &mut different };
            rows.push(decision_row(cx, decision, &months));
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

/// When the group decided it. None if it has not.
fn decided(group: &Group, decision: Decision) -> Option<Month> {
    let record = group.followed.record();
    match decision {
        Decision::Measure(c, kind) => record.measures.get(&(c, kind)).map(|measure| measure.decided),
        Decision::Request(c) => record.requests.keys().find(|(of, _)| *of == c).map(|(_, month)| *month),
    }
}

fn decision_row(cx: YearContext, decision: Decision, months: &[Option<Month>]) -> AnyView {
    let t = &cx.t.play;
    let (c, name) = match decision {
        Decision::Measure(c, kind) => (c, (cx.t.names.measure)(kind)),
        Decision::Request(c) => (c, t.asked_council),
    };
    let cell = |month: &Option<Month>| match month {
        Some(month) => view! { <td class="num">{(cx.t.frame.month)(*month)}</td> }.into_any(),
        None => view! { <td class="num soft">{t.not_decided}</td> }.into_any(),
    };
    view! {
        <tr>
            <th scope="row">{name}<span class="small soft">{line_name(cx, Line::Committee(c))}</span></th>
            {months.iter().map(cell).collect_view()}
        </tr>
    }
    .into_any()
}
