//! A lesson in which a year is played: the teacher's page, which in print has what is told first, and the worksheet of a group.

use leptos::prelude::*;

use super::budget::way_to;
use super::{FORM, list};
use crate::i18n::catalogue::year::lessons::{Opened, Plan};
use crate::state::Page;
use crate::ui::context::AppContext;
use crate::ui::route::section_id;

/// The plan. `printed` is the one that is printed by itself, by its minutes; `print` prints one.
pub(super) fn plan_section(
    app: AppContext,
    plan: &'static Plan,
    printed: RwSignal<Option<u8>>,
    print: Callback<u8>,
) -> AnyView {
    let lessons = &app.language.year_texts().lessons;
    let (t, tell_first) = (&lessons.plan, &lessons.tell_first);
    let minutes = plan.minutes;
    let id = section_id(Page::Lessons, &minutes.to_string());
    let to_form = format!("#{}", section_id(Page::Lessons, FORM));
    let agenda = (!plan.agenda.is_empty()).then(|| {
        let points = plan.agenda.iter().map(|point| view! { <li>{*point}</li> });
        view! {
            <h3>{t.agenda}</h3>
            <ol class="plain">{points.collect_view()}</ol>
        }
    });
    let roles = plan.roles.iter().map(|(who, what)| view! { <li><strong>{*who}</strong>" "{*what}</li> });
    view! {
        <section class="lesson" class:is-printed=move || printed.get() == Some(minutes) aria-labelledby=id>
            <p class="only-print small">{format!("Kommunbidrag · {}", app.t.common.lessons)}</p>
            <div class="spread">
                <h2 id=id.clone()>{(t.title)(minutes, plan.title)}</h2>
                <button
                    class="btn"
                    type="button"
                    aria-label=(t.print_name)(minutes)
                    on:click=move |_| print.run(minutes)
                >
                    {t.print}
                </button>
            </div>
            <p class="sentence">{plan.lead}</p>
            <h3>{t.aims}</h3>
            {list(plan.aims)}
            <h3>{t.before}</h3>
            {list(plan.before)}
            <p class="no-print"><a href=to_form>{t.to_form}</a></p>
            <h3>{t.roles}</h3>
            <ul class="plain">{roles.collect_view()}</ul>
            <div class="only-print">
                <h3>{tell_first.title}</h3>
                {list(tell_first.points)}
            </div>
            <h3>{t.steps}</h3>
            {steps(app, plan)}
            <h3>{t.after}</h3>
            {list(plan.after)}
            {agenda}
            {worksheet(app, plan)}
        </section>
    }
    .into_any()
}

/// What is done when.
fn steps(app: AppContext, plan: &'static Plan) -> AnyView {
    let t = &app.language.year_texts().lessons.plan;
    let steps = plan.steps.iter().scan(0_u8, |passed, step| {
        let from = *passed;
        *passed = from.saturating_add(step.minutes);
        Some((step, (t.from_to)(from, *passed)))
    });
    let steps = steps.enumerate().map(|(at, (step, from_to))| {
        let ways = (at == plan.reads_budget).then(|| {
            let [committees, goals] = [Opened::Committees, Opened::Goals].map(|opened| way_to(app, opened));
            view! { <p class="no-print">{committees}" · "{goals}</p> }
        });
        view! {
            <li>
                <span class="lesson-time">{from_to}</span>
                <h4>{step.title}</h4>
                <p>{step.text}</p>
                {ways}
            </li>
        }
    });
    view! { <ol class="lesson-steps">{steps.collect_view()}</ol> }.into_any()
}

/// What a group writes down and discusses. In print it has lines to write on.
fn worksheet(app: AppContext, plan: &'static Plan) -> AnyView {
    let t = &app.language.year_texts().lessons.plan;
    let header = t.header.iter().map(|field| view! { <span>{*field}</span> });
    view! {
        <div class="worksheet">
            <h3>{(t.worksheet)(plan.title)}</h3>
            <p class="only-print worksheet-head">{header.collect_view()}</p>
            <h4>{t.write_down}</h4>
            {answered(plan.write_down)}
            <h4>{t.debrief}</h4>
            {answered(plan.debrief)}
        </div>
    }
    .into_any()
}

/// What is answered on the worksheet.
fn answered(points: &'static [&'static str]) -> AnyView {
    let points = points.iter().map(|point| view! { <li>{*point}</li> });
    view! { <ol class="plain answered">{points.collect_view()}</ol> }.into_any()
}
