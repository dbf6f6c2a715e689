//! Measures: which committees have to act, and for one of them what is required, what it can do, and what that comes to.
//!
//! What the reader ticks is considered here alone; the button decides it.

mod chart;
mod goals;
mod head;
mod inherited;
mod position;
mod request;
mod required;
mod rows;
mod sum;
mod table;
#[cfg(test)]
mod tests;

use leptos::ev::hashchange;
use leptos::prelude::*;

use self::position::{Considered, Position};
use super::YearContext;
use super::months::follow_up_shown;
use super::numbers::{deviation, deviation_text, is_loss, line_name};
use super::status::nothing_at_all;
use crate::state::FollowUpTab;
use crate::ui::route::{follow_up_address, fragment};
use model::follow_up::duty::Duty;
use model::follow_up::record::DecidedMeasure;
use model::follow_up::year::Year;
use model::follow_up::{Line, MeasureKind, Month};
use model::money::Money;
use model::municipality::CommitteeIx;

/// What the parts of the view share.
#[derive(Debug, Clone, Copy)]
struct MeasuresContext {
    cx: YearContext,
    committee: CommitteeIx,
    considered: RwSignal<Considered>,
    position: Memo<Option<Position>>,
}

impl MeasuresContext {
    fn name(self) -> String {
        line_name(self.cx, Line::Committee(self.committee))
    }

    /// Reads from the position. What there is without one is shown nowhere.
    fn read<T: Default>(self, read: impl FnOnce(&Position) -> T) -> T {
        self.position.with(|position| position.as_ref().map(read).unwrap_or_default())
    }

    /// The same, in an event handler.
    fn read_now<T: Default>(self, read: impl FnOnce(&Position) -> T) -> T {
        untrack(|| self.read(read))
    }

    fn deviation(self, amount: Money) -> String {
        deviation_text(self.cx, amount)
    }

    fn may_decide(self, kind: MeasureKind) -> bool {
        self.cx.may(|player| player.may_decide(kind, self.committee))
    }

    /// Whether the reader can consider `kind`: also the reader of a link can see what it comes to, but no player what others decide.
    fn may_consider(self, kind: MeasureKind) -> bool {
        self.cx.player().may_decide(kind, self.committee)
    }

    /// Decides a measure anew, or takes it back.
    fn set_decided(self, kind: MeasureKind, change: impl FnOnce(DecidedMeasure) -> Option<DecidedMeasure>) {
        let decided = self
            .cx
            .followed
            .with_untracked(|followed| followed.record().measures.get(&(self.committee, kind)).cloned());
        if let Some(decided) = decided {
            self.cx.app.state.follow_up().set_measure(self.committee, kind, change(decided));
        }
    }
}

/// A committee in the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Listed {
    committee: CommitteeIx,
    deviation: Option<Money>,
    duty: Option<Duty>,
    /// Whether it stands among those that have to decide more, or in December among those that did not keep their budget.
    is_first: bool,
    decided: usize,
}

/// The address of the measures of a committee.
pub fn measures_address(cx: YearContext, committee: CommitteeIx) -> String {
    let id = cx.app.session.municipality(|m| m.committee(committee).map(|committee| committee.id.clone()));
    [follow_up_address(FollowUpTab::Measures), "/".to_owned(), id.unwrap_or_default()].concat()
}

/// The committee that the address names.
fn named(cx: YearContext) -> Option<CommitteeIx> {
    let hash = fragment();
    let id = hash.strip_prefix(&follow_up_address(FollowUpTab::Measures))?.strip_prefix('/')?;
    cx.app.session.municipality(|m| m.committees().find(|(_, committee)| committee.id == id).map(|(c, _)| c))
}

/// The view.
pub fn measures(cx: YearContext) -> AnyView {
    let chosen = RwSignal::new(named(cx));
    let listening = window_event_listener(hashchange, move |_| chosen.set(named(cx)));
    on_cleanup(move || listening.remove());
    let considered = RwSignal::new(Considered::default());
    let month = Memo::new(move |_| follow_up_shown(cx));
    let listed = Memo::new(move |_| month.get().map(|month| listed(cx, month)).unwrap_or_default());
    let shown = Memo::new(move |_| {
        let of_player = cx.sees_only();
        let must_act =
            || listed.with(|all| all.iter().find(|one| one.duty.is_some()).map(|one| one.committee));
        of_player.or_else(|| chosen.get()).or_else(must_act)
    });
    view! {
        {move || (listed.with(Vec::len) > 1).then(|| committees(cx, &listed.get(), shown))}
        {move || match (month.get(), shown.get()) {
            (None, _) => nothing_at_all(cx),
            (Some(_), None) => ().into_any(),
            (Some(month), Some(committee)) => committee_view(cx, committee, month, considered),
        }}
    }
    .into_any()
}

/// The committees that the reader sees, as they stand in `month`, the largest deficit first.
fn listed(cx: YearContext, month: Month) -> Vec<Listed> {
    let mut all: Vec<Listed> = cx.followed.with(|followed| {
        let one = |year: &Year, committee: CommitteeIx| {
            let line = Line::Committee(committee);
            let forecast = year.forecast(line, month);
            let duty = followed.duty(year, committee, month);
            let is_over = duty.is_some_and(|duty| duty.decide_in.is_none());
            Listed {
                committee,
                deviation: forecast.map(|forecast| line.deviation(year.budget().of(line, month), forecast)),
                duty,
                is_first: is_over || followed.has_open_duty(year, committee, month),
                decided: followed.decided_measures(committee, month),
            }
        };
        followed.year(cx.app, |year| {
            let seen = year.budget().lines().filter(|line| followed.player().sees(*line));
            seen.filter_map(Line::committee).map(|c| one(year, c)).collect()
        })
    });
    all.sort_by_key(|one| one.deviation.unwrap_or_default());
    all
}

/// The list: those that have to act, and the others folded.
fn committees(cx: YearContext, listed: &[Listed], shown: Memo<Option<CommitteeIx>>) -> AnyView {
    let t = &cx.t.measures;
    let (must, others): (Vec<&Listed>, Vec<&Listed>) = listed.iter().partition(|one| one.is_first);
    let item = move |one: &Listed| {
        let committee = one.committee;
        let since = one.duty.map(|duty| (t.since)((cx.t.frame.month)(duty.since)));
        let decided = (one.decided > 0 || one.duty.is_some()).then(|| (t.decided_count)(one.decided));
        let about: Vec<String> = since.into_iter().chain(decided).collect();
        view! {
            <li>
                <a href=measures_address(cx, committee) aria-current=move || (shown.get() == Some(committee)).then_some("page")>
                    {line_name(cx, Line::Committee(committee))}
                </a>
                " "
                <b class="num" class:down=is_loss(one.deviation)>{deviation(cx, one.deviation)}</b>
                " "
                <span class="small soft">{about.join(", ")}</span>
            </li>
        }
    };
    let must_act = if must.is_empty() {
        view! { <p class="sentence">{t.nobody_must}</p> }.into_any()
    } else {
        let is_over = must.iter().all(|one| one.duty.is_some_and(|duty| duty.decide_in.is_none()));
        let title = if is_over { t.over_budget } else { t.must_act };
        view! { <p class="small soft">{format!("{title}, {}", t.in_millions)}</p><ul>{must.into_iter().map(item).collect_view()}</ul> }.into_any()
    };
    view! {
        <nav class="measure-committees" aria-label=t.committees>
            {must_act}
            <details>
                <summary class="small">{(t.others)(others.len())}</summary>
                <ul>{others.into_iter().map(item).collect_view()}</ul>
            </details>
        </nav>
    }
    .into_any()
}

/// The page of a committee.
fn committee_view(
    cx: YearContext,
    committee: CommitteeIx,
    month: Month,
    considered: RwSignal<Considered>,
) -> AnyView {
    let position = Memo::new(move |_| {
        cx.followed.with(|followed| {
            followed.year(cx.app, |year| {
                let duty = followed.duty(year, committee, month);
                considered.with(|considered| {
                    Position::new(year, followed.record(), (committee, month), considered, duty)
                })
            })
        })
    });
    let mx = MeasuresContext { cx, committee, considered, position };
    let is_known = Memo::new(move |_| position.with(Option::is_some));
    let page = move || {
        if !is_known.get() {
            let why = (cx.t.measures.no_forecast)(&mx.name(), (cx.t.frame.month)(month));
            return view! { <p class="sentence">{why}</p> }.into_any();
        }
        view! {
            {head::head(mx)}
            <div class="measure-columns">
                <div class="stack">
                    {required::required(mx)}
                    {chart::chart(mx)}
                    {inherited::inherited(mx)}
                </div>
                <div class="stack">
                    {table::table(mx)}
                    {goals::goals(mx)}
                    {request::request(mx)}
                </div>
            </div>
            {sum::sum(mx)}
        }
        .into_any()
    };
    view! { <section class="measures" aria-labelledby="measures-title">{page}</section> }.into_any()
}
