//! What was decided in a month: measures, requests and their answers, and the judgements of the goals.

use leptos::prelude::With;

use super::super::YearContext;
use super::super::goals::{assessment, sees_judgement};
use super::super::numbers::{financed_text, line_name};
use super::Entry;
use crate::ui::primitives::labels::goal_name;
use model::follow_up::record::{Assessed, DecidedMeasure};
use model::follow_up::requests::ExtraGrants;
use model::follow_up::{Line, MeasureKind, Month};
use model::money::Money;
use model::municipality::CommitteeIx;

/// What was decided in `month`.
pub fn decisions(cx: YearContext, month: Month) -> Vec<Entry> {
    let requests = requests_in(cx, month, Month::December);
    [measures(cx, month, |_| true), requests, judgements(cx, month)].concat()
}

fn name_of(cx: YearContext, c: CommitteeIx) -> String {
    line_name(cx, Line::Committee(c))
}

/// What the executive board gave from the reserve in `month`.
pub fn gifts_in(cx: YearContext, month: Month) -> Vec<Entry> {
    measures(cx, month, is_gift)
}

fn is_gift(kind: MeasureKind) -> bool {
    kind == MeasureKind::CentralReserve
}

fn measures(cx: YearContext, month: Month, is_shown: fn(MeasureKind) -> bool) -> Vec<Entry> {
    let t = &cx.t.log;
    let words = |amount: Money| cx.app.language.amount(amount.kronor());
    let decided = |grants: &ExtraGrants, (c, kind): (CommitteeIx, MeasureKind), measure: &DecidedMeasure| {
        let note = Some(measure.note.trim().to_owned()).filter(|note| !note.is_empty());
        let name = name_of(cx, c);
        let (what, promised) = if is_gift(kind) {
            // What the reserve had left, which may be less than what is stated.
            let given = grants.gift_to(c).map(|gift| gift.financed.granted()).unwrap_or_default();
            ((t.gave)(&name, &words(given)), None)
        } else {
            let promised = measure.promised.map(words);
            let promised =
                promised.map(|amount| if kind.moves_money() { amount } else { (t.promised)(&amount) });
            ((t.decided)(&name, (cx.t.names.measure)(kind)), promised)
        };
        Entry::new(
            t.measure,
            [Some(what), promised, note].into_iter().flatten().collect::<Vec<_>>().join(", "),
        )
    };
    cx.followed.with(|followed| {
        followed.year(cx.app, |year| {
            let (who, grants) = (followed.player(), year.budget().extra_grants());
            let seen = followed.record().measures.iter().filter(|((c, _), _)| who.sees(Line::Committee(*c)));
            let measures = seen.filter(|((_, kind), measure)| measure.decided == month && is_shown(*kind));
            measures.map(|(key, measure)| decided(grants, *key, measure)).collect()
        })
    })
}

/// The requests that were made in `month`, and the answers that were given in it. Of a request without an answer until `until` it says so.
pub fn requests_in(cx: YearContext, month: Month, until: Month) -> Vec<Entry> {
    let t = &cx.t.log;
    let words = |amount: Money| cx.app.language.amount(amount.kronor());
    cx.followed.with(|followed| {
        followed.year(cx.app, |year| {
            let (who, grants) = (followed.player(), year.budget().extra_grants());
            let requests = || {
                let all = followed.record().requests.iter();
                all.filter(|((c, _), _)| who.sees(Line::Committee(*c)))
            };
            let made = requests().filter(|((_, made), _)| *made == month).map(|((c, _), request)| {
                let asked = (t.requested)(&name_of(cx, *c), &words(request.amount));
                let is_answered = request.answer.is_some_and(|answer| answer.decided <= until);
                Entry::new(t.request, if is_answered { asked } else { [&*asked, t.no_answer].join(" ") })
            });
            let answered = requests().filter_map(|((c, made), request)| {
                let answer = request.answer.filter(|answer| answer.decided == month)?;
                let name = name_of(cx, *c);
                let text = if answer.granted.is_zero() {
                    (t.refused)(&name)
                } else {
                    let financed = financed_text(cx, grants.of_request(*c, *made));
                    (t.granted)(&name, &words(answer.granted), &financed)
                };
                Some(Entry::new(t.answer, text))
            });
            made.chain(answered).collect()
        })
    })
}

/// The judgements of `month`: the joint ones, then the goals in the order of the document.
fn judgements(cx: YearContext, month: Month) -> Vec<Entry> {
    let t = &cx.t.log;
    let goals: Vec<_> = cx.app.session.municipality(|m| super::super::goals::all_goals(m).collect());
    let joint = [Assessed::Services, Assessed::Finances];
    let all = joint.into_iter().chain(goals.into_iter().map(Assessed::Goal));
    let judged = all.filter(|assessed| sees_judgement(cx, *assessed)).filter_map(|assessed| {
        let found = assessment(cx, assessed, month)?;
        let name = assessed_name(cx, assessed);
        let state = (t.judged)(&name, (cx.t.names.goal_state)(found.state));
        let reason = Some(found.reason.trim().to_owned()).filter(|reason| !reason.is_empty());
        let words: Vec<String> = [Some(state), reason].into_iter().flatten().collect();
        Some(Entry::new(t.judgement, words.join(". ")))
    });
    judged.collect()
}

/// What is judged, by name.
pub fn assessed_name(cx: YearContext, assessed: Assessed) -> String {
    match assessed {
        Assessed::Services => cx.t.status.services_together.to_owned(),
        Assessed::Finances => cx.t.status.finances_together.to_owned(),
        Assessed::Goal(goal) => goal_name(cx.app, goal),
    }
}
