//! The page for teachers: lessons in which a class plays a year, and the link that starts the same year for all groups.

mod budget;
mod curriculum;
mod form;
mod plan;

use leptos::prelude::*;

use self::budget::budget_lessons;
use self::curriculum::curriculum;
use self::form::link_form;
use self::plan::plan_section;
use crate::i18n::catalogue::year::lessons::Points;
use crate::state::Page;
use crate::ui::context::AppContext;
use crate::ui::print::{print_when_shown, printing_begun};
use crate::ui::route::section_id;

/// The sections between the plans, by their addresses.
const FORM: &str = "lank";
const TELL_FIRST: &str = "beratta-forst";
const BUDGET: &str = "budgeten";
const CURRICULUM: &str = "laroplan";
const LAW: &str = "lagen";

/// The page.
pub fn lessons_page(app: AppContext) -> impl IntoView {
    let t = &app.language.year_texts().lessons;
    let plans =
        t.plans.iter().map(|plan| (plan.minutes.to_string(), (t.plan.title)(plan.minutes, plan.title)));
    let contents = [(FORM, t.form.title), (TELL_FIRST, t.tell_first.title)]
        .map(|(id, title)| (id.to_owned(), title.to_owned()))
        .into_iter()
        .chain(plans)
        .chain(
            [(BUDGET, t.budget.title), (CURRICULUM, t.curriculum.title), (LAW, t.law.title)]
                .map(|(id, title)| (id.to_owned(), title.to_owned())),
        )
        .map(|(id, title)| {
            let address = format!("#{}", section_id(Page::Lessons, &id));
            view! { <li><a href=address>{title}</a></li> }
        });
    // The plan that is printed by itself, by its minutes.
    let printed = RwSignal::new(None::<u8>);
    let has_begun = printing_begun();
    let printed_is_done = window_event_listener_untyped("afterprint", move |_| printed.set(None));
    on_cleanup(move || printed_is_done.remove());
    let print = Callback::new(move |minutes| {
        printed.set(Some(minutes));
        print_when_shown(app, has_begun);
    });
    let plans = t.plans.iter().map(|plan| plan_section(app, plan, printed, print));
    view! {
        <div class="page wrap lessons" class:prints-one=move || printed.get().is_some()>
            <h1>{app.t.common.lessons}</h1>
            <div class="reading panel">
                <nav aria-label=t.contents>
                    <ul class="toc">{contents.collect_view()}</ul>
                </nav>
                <div class="prose">
                    <p class="sentence">{t.lead}</p>
                    <p>{t.about}</p>
                    {link_form(app)}
                    <div class="no-print">{points(TELL_FIRST, &t.tell_first)}</div>
                    {plans.collect_view()}
                    {budget_lessons(app)}
                    {curriculum(app)}
                    {points(LAW, &t.law)}
                </div>
            </div>
        </div>
    }
}

/// A section that is a list.
fn points(name: &str, section: &'static Points) -> AnyView {
    let id = section_id(Page::Lessons, name);
    view! {
        <section class="stack" aria-labelledby=id>
            <h2 id=id.clone()>{section.title}</h2>
            <p>{section.about}</p>
            {list(section.points)}
        </section>
    }
    .into_any()
}

/// A plain list.
fn list(points: &'static [&'static str]) -> AnyView {
    let points = points.iter().map(|point| view! { <li>{*point}</li> });
    view! { <ul class="plain">{points.collect_view()}</ul> }.into_any()
}
