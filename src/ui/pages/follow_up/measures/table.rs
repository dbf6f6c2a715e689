//! The measures: the decided ones apart from the new ones, and those that only move money last.

use leptos::prelude::*;

use super::MeasuresContext;
use super::position::{Position, Row, Standing, is_counted};
use super::rows::row_view;
use crate::state::FollowUpTab;
use crate::ui::pages::follow_up::numbers::amount;
use crate::ui::route::follow_up_address;
use model::follow_up::measures::Duration;
use model::follow_up::{MeasureKind, Month};
use model::money::Money;
use model::statutes::provision::Provision;
use model::statutes::tax_rate_decision::FIXED_BY;

/// The parts of the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Group {
    /// Decided, and counted in the forecast.
    Counted,
    /// Decided, but not yet counted.
    NotCounted,
    /// New, and saves money.
    New,
    /// New, and moves money.
    Moves,
}

impl Group {
    const ALL: [Self; 4] = [Self::Counted, Self::NotCounted, Self::New, Self::Moves];

    fn of(position: &Position, row: &Row) -> Self {
        match row.standing {
            Standing::Decided(month) if is_counted(position, month) => Self::Counted,
            Standing::Decided(_) => Self::NotCounted,
            Standing::Considered | Standing::Open => match row.kind.duration() {
                Duration::MovesMoney => Self::Moves,
                Duration::WhileKept
                | Duration::Fading
                | Duration::ThisYear
                | Duration::Lasting
                | Duration::Returning => Self::New,
            },
        }
    }

    fn name(self, mx: MeasuresContext, meeting: Option<Month>) -> String {
        let t = &mx.cx.t.measures;
        match self {
            Self::Counted => t.counted.to_owned(),
            Self::NotCounted => t.not_counted.to_owned(),
            Self::New => (t.new)(meeting.map(mx.cx.t.frame.month).unwrap_or_default()),
            Self::Moves => t.moves_money.to_owned(),
        }
    }
}

/// The table.
pub fn table(mx: MeasuresContext) -> AnyView {
    let t = &mx.cx.t.measures;
    // The rows stay where they are while the reader ticks: only what they show changes.
    let groups = Memo::new(move |_| mx.read(groups));
    let meeting = Memo::new(move |_| mx.read(|position| position.meeting));
    let bodies = move || {
        let body = |(group, kinds): (Group, Vec<(MeasureKind, Option<Month>)>)| {
            let rows = kinds.into_iter().map(|(kind, decided)| row_view(mx, kind, decided)).collect_view();
            view! {
                <tbody>
                    <tr class="measure-group"><th colspan="7" scope="rowgroup">{group.name(mx, meeting.get())}</th></tr>
                    {rows}
                </tbody>
            }
        };
        groups.get().into_iter().map(body).collect_view()
    };
    let about = move || {
        mx.read(|position| {
            let [_, share, _] = position.shares;
            let fixed_by = FIXED_BY.iter().map(Provision::to_string).collect::<Vec<_>>().join(", ");
            (t.measures_about)(&mx.cx.app.language.exact(share), &fixed_by)
        })
    };
    let hindered = move || mx.read(|position| Some(hindered(mx, position)));
    let sums = move || mx.read(|position| Some(sums(mx, position)));
    view! {
        <section aria-labelledby="measures-table">
            <h3 id="measures-table">{t.measures}</h3>
            <p class="small soft">
                {about}" "<a href=follow_up_address(FollowUpTab::Assumptions)>{t.sizes}</a>"."
            </p>
            <table class="table measures-table">
                <caption class="sr-only">{t.measures}</caption>
                <thead>
                    <tr>
                        <th scope="col">{t.measure}</th>
                        <th scope="col" class="wide-only">{t.decided_by}</th>
                        <th scope="col" class="wide-only">{t.starts}</th>
                        <th scope="col" class="num wide-only">{t.promised}</th>
                        <th scope="col" class="num">{t.this_year}</th>
                        <th scope="col" class="num wide-only">{t.next_year}</th>
                        <th scope="col" class="wide-only">{t.goals}</th>
                    </tr>
                </thead>
                {bodies}
                <tfoot>{sums}</tfoot>
            </table>
            {hindered}
        </section>
    }
    .into_any()
}

/// Kinds of measure, each with the month in which it was decided.
type Kinds = Vec<(MeasureKind, Option<Month>)>;

/// The kinds of each group that has any.
fn groups(position: &Position) -> Vec<(Group, Kinds)> {
    let kinds = |group: Group| {
        let of_group = position.rows.iter().filter(move |row| Group::of(position, row) == group);
        of_group
            .map(|row| match row.standing {
                Standing::Decided(month) => (row.kind, Some(month)),
                Standing::Considered | Standing::Open => (row.kind, None),
            })
            .collect::<Kinds>()
    };
    Group::ALL.into_iter().map(|group| (group, kinds(group))).filter(|(_, kinds)| !kinds.is_empty()).collect()
}

/// The sum of those that are considered.
fn sums(mx: MeasuresContext, position: &Position) -> AnyView {
    let t = &mx.cx.t.measures;
    let count = position.considered().count();
    if count == 0 {
        return view! { <tr><th scope="row">{t.none_chosen}</th><td class="wide-only"></td><td class="wide-only"></td><td class="wide-only"></td><td></td><td class="wide-only"></td><td class="wide-only"></td></tr> }
            .into_any();
    }
    let column = |of: fn(&Row) -> Money| position.considered().map(of).collect::<Vec<Money>>();
    let columns = [column(|row| row.promised), column(|row| row.this_year), column(|row| row.next_year)];
    let [promised, this_year, next_year] = columns.map(|column| column.into_iter().sum::<Money>());
    view! {
        <tr>
            <th scope="row">{(t.new_sum)(count)}</th>
            <td class="wide-only"></td>
            <td class="wide-only"></td>
            <td class="num wide-only">{amount(mx.cx, Some(promised))}</td>
            <td class="num">{mx.deviation(this_year)}</td>
            <td class="num wide-only" class:down=next_year < Money::ZERO>{mx.deviation(next_year)}</td>
            <td class="wide-only"></td>
        </tr>
    }
    .into_any()
}

fn hindered(mx: MeasuresContext, position: &Position) -> AnyView {
    let t = &mx.cx.t.measures;
    if position.hindered.is_empty() {
        return ().into_any();
    }
    let items = position.hindered.iter().map(|(kind, why)| {
        view! { <li>{format!("{}: {}", (mx.cx.t.names.measure)(*kind), (t.hindrance)(*why))}</li> }
    });
    view! {
        <details class="small">
            <summary>{t.hindered}</summary>
            <ul>{items.collect_view()}</ul>
        </details>
    }
    .into_any()
}
