//! What the player can do at a stop: measures for the committees that break their budget, money, and answers to requests.

use leptos::prelude::*;

use super::super::YearContext;
use super::super::numbers::{deviation, deviation_text, is_loss, line_name};
use super::money::{answers, money_fields};
use super::with_game;
use crate::state::FollowUpTab;
use crate::ui::primitives::icon::chevron;
use crate::ui::route::follow_up_address;
use model::follow_up::duty::meeting_after;
use model::follow_up::measures::{Measures, Start};
use model::follow_up::record::{DecidedMeasure, Play};
use model::follow_up::rules::Size;
use model::follow_up::year::Year;
use model::follow_up::{Line, MeasureKind, Month, YearRecord};
use model::money::Money;
use model::municipality::CommitteeIx;

/// The measures that are chosen and not decided yet.
pub type Chosen = RwSignal<Vec<(CommitteeIx, MeasureKind)>>;

/// What can be done.
pub fn choices(cx: YearContext, month: Month, chosen: Chosen) -> AnyView {
    let t = &cx.t.play;
    let who = cx.player();
    let can_act = move |c: &CommitteeIx| {
        who.may_request(*c)
            || who.may_give_from_reserve()
            || MeasureKind::ALL.iter().any(|kind| who.may_decide(*kind, *c))
    };
    let must_act = Memo::new(move |_| {
        cx.followed.with(|followed| {
            let report = followed.report(cx.app, month);
            let deviation = |c: CommitteeIx| report.as_ref()?.line(Line::Committee(c))?.deviation();
            let all = followed.must_act(cx.app, month).into_iter();
            let mut all: Vec<(CommitteeIx, Option<Money>)> = all.map(|c| (c, deviation(c))).collect();
            // As in the table of the follow-up.
            all.sort_by_key(|(_, deviation)| *deviation);
            all
        })
    });
    let meeting = meeting_after(month).map_or("", |meeting| (cx.t.frame.month)(meeting));
    // One who sees a committee alone knows nothing of the others.
    let only = who.sees_only().map(|own| line_name(cx, Line::Committee(own)));
    let groups = move || {
        let must_act = must_act.get();
        let own: Vec<_> = must_act.iter().filter(|(c, _)| can_act(c)).collect();
        let about = match (must_act.is_empty(), own.is_empty()) {
            (true, _) => (t.nothing_to_do)(only.as_deref()),
            (false, true) => t.may_not.to_owned(),
            (false, false) => (t.to_do_about)(meeting),
        };
        let groups = own.iter().enumerate();
        let groups = groups.map(|(at, (c, now))| committee_group(cx, month, *c, *now, chosen, at == 0));
        view! {
            <p class="small soft">
                {about}" "<a href=follow_up_address(FollowUpTab::Measures)>{t.more_measures}</a>
            </p>
            {groups.collect_view()}
        }
    };
    view! {
        <h3>{t.to_do}</h3>
        {groups}
        {move || answers(cx, month)}
    }
    .into_any()
}

/// A committee that has to act. What follows the record does so in a closure or memo of its own, so that nothing that is typed is lost.
fn committee_group(
    cx: YearContext,
    month: Month,
    c: CommitteeIx,
    now: Option<Money>,
    chosen: Chosen,
    is_open: bool,
) -> AnyView {
    let t = &cx.t.play;
    let who = cx.player();
    let line = Line::Committee(c);
    let title = (t.committee_group)(&line_name(cx, line), &deviation_text(cx, now.unwrap_or_default()));
    let decided = move || {
        let names: Vec<&str> = cx.followed.with(|followed| {
            let own = followed.record().measures.keys().filter(|(of, _)| *of == c);
            own.map(|(_, kind)| (cx.t.names.measure)(*kind)).collect()
        });
        (!names.is_empty())
            .then(|| view! { <p class="small soft">{(t.decided_before)(&names.join(", "))}</p> })
    };
    let kinds = Memo::new(move |_| {
        cx.followed.with(|followed| {
            let may_decide = |kind| who.may_decide(kind, c);
            followed.year(cx.app, |year| options(year, followed.record(), c, month, may_decide))
        })
    });
    let options = move || {
        let option = |kind| option_view(cx, c, month, kind, chosen);
        kinds.get().into_iter().map(option).collect_view()
    };
    view! {
        <details class="play-group" open=is_open>
            <summary class:down=is_loss(now)>{chevron()}{title}</summary>
            {decided}
            <ul class="play-options">{options}</ul>
            {money_fields(cx, who, c, month)}
        </details>
    }
    .into_any()
}

/// The measures that the player may decide for `c`, which it has not decided and which save something.
fn options(
    year: &Year,
    record: &YearRecord,
    c: CommitteeIx,
    month: Month,
    may_decide: impl Fn(MeasureKind) -> bool,
) -> Vec<MeasureKind> {
    let is_new = |kind: &MeasureKind| !record.measures.contains_key(&(c, *kind));
    let is_possible = |kind: &MeasureKind| {
        year.conditions(c, month).is_some_and(|conditions| conditions.hindrance(*kind).is_none())
    };
    let saves = |kind: &MeasureKind| {
        let measures = measures_with(year, record, c, month, &[*kind]);
        measures.is_some_and(|measures| {
            measures.get(*kind).is_some_and(|effect| effect.measure.promised > Money::ZERO)
        })
    };
    MeasureKind::ALL
        .into_iter()
        .filter(|kind| !kind.moves_money() && is_new(kind) && may_decide(*kind))
        .filter(|kind| is_possible(kind) && saves(kind))
        .collect()
}

/// The measures of `c` with those that are `chosen` in the follow-up of `month`, which the meeting after it decides.
pub fn measures_with(
    year: &Year,
    record: &YearRecord,
    c: CommitteeIx,
    month: Month,
    chosen: &[MeasureKind],
) -> Option<Measures> {
    let new = meeting_after(month).map(new_measure);
    let new = new.iter().flat_map(|new| chosen.iter().map(move |kind| (*kind, new)));
    let decided =
        record.measures.iter().filter(|((of, _), _)| *of == c).map(|((_, kind), measure)| (*kind, measure));
    let conditions = year.conditions(c, month)?;
    Measures::new(decided.chain(new), &conditions, year.sizes())
}

fn new_measure(meeting: Month) -> DecidedMeasure {
    DecidedMeasure { decided: meeting, promised: None, note: String::new() }
}

fn of_committee(chosen: &[(CommitteeIx, MeasureKind)], c: CommitteeIx) -> Vec<MeasureKind> {
    chosen.iter().filter(|(of, _)| *of == c).map(|(_, kind)| *kind).collect()
}

fn option_view(cx: YearContext, c: CommitteeIx, month: Month, kind: MeasureKind, chosen: Chosen) -> AnyView {
    let t = &cx.t.play;
    let is_chosen = move || chosen.with(|chosen| chosen.contains(&(c, kind)));
    let toggle = move |_| {
        chosen.update(|chosen| {
            let before = chosen.len();
            chosen.retain(|one| *one != (c, kind));
            if chosen.len() == before {
                chosen.push((c, kind));
            }
        });
    };
    let effect = Memo::new(move |_| {
        let mut kinds = chosen.with(|chosen| of_committee(chosen, c));
        if !kinds.contains(&kind) {
            kinds.push(kind);
        }
        cx.followed.with(|followed| {
            followed.year(cx.app, |year| {
                let measures = measures_with(year, followed.record(), c, month, &kinds)?;
                let effect = measures.get(kind)?;
                Some((effect.realised(Size::Typical).this_year(), effect.measure.start))
            })
        })
    });
    let start = move || match effect.get().map(|(_, start)| start) {
        Some(Start::ThisYear(month)) => (t.from_month)((cx.t.frame.month)(month)),
        Some(Start::NextYear(_) | Start::Later) => t.next_year.to_owned(),
        None => String::new(),
    };
    view! {
        <li class:is-chosen=is_chosen>
            <label>
                <input type="checkbox" disabled=!cx.is_editable prop:checked=is_chosen on:change=toggle />
                <span>
                    {(cx.t.names.measure)(kind)}
                    <span class="small soft">{start}" "{(cx.t.names.measure_about)(kind)}</span>
                </span>
                <span class="num">{move || deviation(cx, effect.get().map(|(saved, _)| saved))}<span class="sr-only">" "{t.effect}</span></span>
            </label>
        </li>
    }
    .into_any()
}

/// The forecast of the result with the measures that are chosen and those that are decided and that it does not know yet; and the
/// forecast of tax and general grants.
pub fn result_with(
    cx: YearContext,
    month: Month,
    chosen: &[(CommitteeIx, MeasureKind)],
) -> Option<(Money, Money)> {
    let now = with_game(cx, |game| game.course.result_forecast(month))?;
    let revenue = with_game(cx, |game| {
        game.course.line(Line::TaxAndGrants).map(|course| *month.get(&course.forecast))
    })??;
    let saved = cx.followed.with(|followed| {
        followed.year(cx.app, |year| {
            let saved = |c: CommitteeIx| {
                let all = measures_with(year, followed.record(), c, month, &of_committee(chosen, c))?;
                let known = year.known_measures(c, month)?;
                Some(all.this_year(Size::Typical) - known.this_year(Size::Typical))
            };
            year.budget().lines().filter_map(Line::committee).map(saved).collect::<Option<Vec<Money>>>()
        })
    })?;
    Some((now + saved.into_iter().sum::<Money>(), revenue))
}

/// Decides what is chosen, at the meeting after the stop that has been reached.
pub fn decide(cx: YearContext, play: Play, chosen: &[(CommitteeIx, MeasureKind)]) {
    if let Some(meeting) = play.at.and_then(meeting_after) {
        for (c, kind) in chosen {
            cx.app.state.follow_up().set_measure(*c, *kind, Some(new_measure(meeting)));
        }
    }
}
