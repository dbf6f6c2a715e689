//! The list of the steps: who takes each, when, what comes out, and what to do at it here. On a phone the days of the law stand between.

use leptos::prelude::*;

use super::acts::act;
use super::shown::{Cx, Shown};
use model::process::{ProcessStep, Progress};
use model::statutes::budget_calendar::Deadline;

/// The list.
pub fn steps(cx: Cx, shown: &Shown) -> AnyView {
    let now = ProcessStep::ALL.into_iter().find(|step| shown.progress(*step) == Progress::Now);
    let mut deadlines =
        Deadline::ALL.into_iter().filter(|deadline| deadline.applies(shown.is_election_year)).peekable();
    let mut rows = Vec::new();
    for step in ProcessStep::ALL {
        // The days that have passed when the step begins. The last step begins in the year after.
        let begins = shown.period(step).map(|period| period.from);
        let has_passed = |deadline: &Deadline| {
            step == ProcessStep::Work || begins.is_some_and(|begins| deadline.day() < begins)
        };
        while let Some(deadline) = deadlines.next_if(has_passed) {
            rows.push(deadline_row(cx, deadline));
        }
        rows.push(step_row(cx, shown, step, now == Some(step)));
    }
    let head = cx.t.columns.map(|name| view! { <span>{name}</span> });
    view! {
        <div class="process-steps-head small soft" aria-hidden="true">{head.into_iter().collect_view()}</div>
        <ol class="process-steps">{rows}</ol>
    }
    .into_any()
}

fn step_row(cx: Cx, shown: &Shown, step: ProcessStep, is_first_now: bool) -> AnyView {
    let words = (cx.t.step)(step);
    let is_now = shown.progress(step) == Progress::Now;
    let plan = shown.process.steps().find(|(one, _)| *one == step).map(|(_, plan)| plan);
    let who = plan.into_iter().flat_map(|plan| &plan.actors).map(|actor| (cx.t.actor)(*actor));
    let who = who.collect::<Vec<_>>().join(", ");
    let when = match shown.when(cx, step) {
        Some(when) => view! { <span>{when}</span> }.into_any(),
        None => view! { <span class="soft">"–" <span class="sr-only">{cx.t.no_day}</span></span> }.into_any(),
    };
    let [_, who_head, when_head, outcome_head, _] = cx.t.columns;
    let label = |head: &'static str| view! { <span class="sr-only">{head}": "</span> };
    let is_now_words = is_now.then(|| view! { <span class="sr-only">" ("{cx.t.now}")"</span> });
    view! {
        <li class:is-now=is_now aria-current=is_now.then_some("step")>
            <h2><b>{step.number()}</b> {words.name} {is_now_words}</h2>
            <p class="step-who">{label(who_head)} {who}</p>
            <p class="step-when soft">{label(when_head)} {when}</p>
            <p class="step-outcome">{label(outcome_head)} {words.outcome}</p>
            <p class="step-act">{act(cx, shown.stage, step, is_first_now)}</p>
        </li>
    }
    .into_any()
}

/// A day of the law, between the steps on a phone.
fn deadline_row(cx: Cx, deadline: Deadline) -> AnyView {
    view! { <li class="law-row">{deadline_words(cx, deadline)}</li> }.into_any()
}

/// A day of the law with what has to be done by it.
pub fn deadline_words(cx: Cx, deadline: Deadline) -> AnyView {
    let day = cx.day(deadline.day());
    let about = (cx.t.deadline)(deadline);
    view! { <b>{day}</b> " " {about} " (" {deadline.provision().to_string()} ")" }.into_any()
}

/// The days of the law in one paragraph, where there is room for the calendar.
pub fn law_legend(cx: Cx, shown: &Shown) -> AnyView {
    let applies = |deadline: &Deadline| deadline.applies(shown.is_election_year);
    let items = Deadline::ALL.into_iter().filter(applies).map(|deadline| {
        let class = match deadline {
            Deadline::CouncilWithReasons => "with-reasons",
            Deadline::TaxableIncomes
            | Deadline::ProjectionFactors
            | Deadline::BoardProposal
            | Deadline::ChangedFactors
            | Deadline::Council => "",
        };
        view! { <li class=class>{deadline_words(cx, deadline)}</li> }
    });
    view! {
        <section class="law-legend small" aria-label=cx.t.law>
            <h2 class="soft">{cx.t.law}</h2>
            <ul>{items.collect_view()}</ul>
            <p class="soft">{cx.t.laws}</p>
            <p class="soft">{cx.t.follow_up_legend}</p>
        </section>
    }
    .into_any()
}
