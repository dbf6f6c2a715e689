//! The lessons that need no played year, each with a way to where it begins.

use leptos::prelude::*;

use super::{BUDGET, list};
use crate::i18n::catalogue::year::lessons::{BudgetLesson, Opened};
use crate::state::{Page, Tab};
use crate::ui::context::AppContext;
use crate::ui::route::{address, section_id};

/// The section of these lessons.
pub(super) fn budget_lessons(app: AppContext) -> AnyView {
    let t = &app.language.year_texts().lessons.budget;
    let id = section_id(Page::Lessons, BUDGET);
    let lessons = t.lessons.iter().map(|lesson| budget_lesson(app, lesson));
    view! {
        <section class="stack" aria-labelledby=id>
            <h2 id=id.clone()>{t.title}</h2>
            <p>{t.about}</p>
            {lessons.collect_view()}
        </section>
    }
    .into_any()
}

/// The way to what of the app a lesson, or a step of one, is about.
pub(super) fn way_to(app: AppContext, opened: Opened) -> AnyView {
    let (page, tab) = match opened {
        Opened::Question => (Page::Entrance, None),
        Opened::Committees => (Page::Simulate, Some(Tab::Committees)),
        Opened::Goals => (Page::Simulate, Some(Tab::Goals)),
        Opened::Flow => (Page::Simulate, Some(Tab::Flow)),
    };
    let open_tab = move |_| {
        if let Some(tab) = tab {
            app.view.tab.set(tab);
        }
    };
    let words = (app.language.year_texts().lessons.budget.open)(opened);
    view! { <a href=address(page) on:click=open_tab>{words}</a> }.into_any()
}

fn budget_lesson(app: AppContext, lesson: &'static BudgetLesson) -> AnyView {
    let t = &app.language.year_texts().lessons.budget;
    let steps = lesson.steps.iter().map(|step| view! { <li>{*step}</li> });
    view! {
        <article class="stack budget-lesson">
            <h3>{lesson.title}" "<span class="soft small">{(t.minutes)(lesson.minutes)}</span></h3>
            <p>{lesson.aim}</p>
            <ol class="plain">{steps.collect_view()}</ol>
            <h4>{t.discuss}</h4>
            {list(lesson.debrief)}
            <p class="no-print">{way_to(app, lesson.opens)}</p>
        </article>
    }
    .into_any()
}
