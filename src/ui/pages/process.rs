//! The page that explains: the steps to a municipal budget and when they are taken, what the words mean, what is not modelled.

mod acts;
mod drawing;
mod shown;
mod steps;

use std::rc::Rc;

use leptos::prelude::*;

use self::acts::{HEADING, moves};
use self::drawing::drawing;
use self::shown::{Cx, Shown};
use self::steps::{law_legend, steps};
use crate::i18n::catalogue::glossary::Term;
use crate::i18n::catalogue::process::{List, Section};
use crate::state;
use crate::storage::Stage;
use crate::ui::context::{AppContext, use_app};
use crate::ui::primitives::badge::badge;
use crate::ui::primitives::segments::Segments;
use crate::ui::route::{address, section_id};
use model::figure::Quality;
use model::process::Place;

/// The page.
#[component]
pub fn ProcessPage() -> impl IntoView {
    let app = use_app();
    let t = &app.language.lazy_texts().process;
    let contents = t.sections.iter().map(|section| {
        let address = format!("#{}", section_id(state::Page::Process, section.id));
        view! { <li><a href=address>{section.title}</a></li> }
    });
    view! {
        <div class="page wrap">
            {process(Cx::new(app))}
            <div class="reading panel">
                <nav aria-label=t.contents>
                    <ul class="toc">{contents.collect_view()}</ul>
                </nav>
                <div class="prose">
                    <p class="sentence">{t.lead}</p>
                    <p><a href=address(state::Page::Lessons)>{t.to_lessons}</a></p>
                    {t.sections.iter().map(|section| section_view(app, section)).collect_view()}
                </div>
            </div>
        </div>
    }
}

/// The eleven steps: where the budget is, the calendar, the list.
fn process(cx: Cx) -> AnyView {
    let shown = Memo::new(move |_| Shown::new(cx));
    let kind = Segments {
        legend: cx.t.kind,
        name: "year-kind",
        choices: vec![(false, cx.t.ordinary.to_owned()), (true, cx.t.election.to_owned())],
        chosen: Rc::new(move || cx.is_election_year.get()),
        choose: Rc::new(move |is_election_year| cx.is_election_year.set(is_election_year)),
    };
    let kind = kind.bar("seg");
    let name = cx.app.session.municipality(|municipality| municipality.name.clone());
    let budget_of = move || (cx.t.budget_of)(&name, shown.with(|shown| shown.year.saturating_add(1)));
    view! {
        <section class="process-head" id=section_id(state::Page::Process, "steg") aria-labelledby=HEADING>
            <p class="small soft">{budget_of} " " {move || shown.with(|shown| trust(cx, shown))}</p>
            <h1 id=HEADING tabindex="-1">{cx.t.title}</h1>
            <p class="sentence" role="status">{move || shown.with(|shown| sentence(cx, shown))}</p>
            {kind}
            {move || moves(cx, shown.with(|shown| shown.stage))}
        </section>
        {move || shown.with(|shown| view! { {drawing(cx, shown)} {law_legend(cx, shown)} {steps(cx, shown)} })}
    }
    .into_any()
}

/// Where the budget is, in a few sentences.
fn sentence(cx: Cx, shown: &Shown) -> String {
    let today = shown.steps_today(cx).map(|(today, steps)| {
        let day = cx.day(today.day);
        match shown.place {
            Place::Day(_) => (cx.t.today)(&day, &steps),
            // The budget shown is of another year: today its place is in the next one.
            Place::Step(_) => (cx.t.today_next)(&day, &steps, today.year.saturating_add(1)),
        }
    });
    let proposal = Some((cx.t.proposal_at)(shown.stage).to_owned());
    let adopted = (shown.stage == Some(Stage::Adopted)).then(|| {
        let step = shown.reached;
        (cx.t.adopted_at)(step.number(), (cx.t.step)(step).outcome)
    });
    let sentences = [Some(cx.t.lead.to_owned()), today, proposal, adopted];
    sentences.into_iter().flatten().collect::<Vec<_>>().join(" ")
}

/// How far the months can be trusted.
fn trust(cx: Cx, shown: &Shown) -> AnyView {
    match shown.assumed(cx) {
        Some(steps) => {
            view! { {badge(cx.app, Quality::Assumption)} " " {(cx.t.approximate)(&steps)} }.into_any()
        }
        None if !shown.process.has_days() => view! { {cx.t.no_days} }.into_any(),
        None => ().into_any(),
    }
}

fn section_view(app: AppContext, section: &'static Section) -> AnyView {
    view! {
        <h2 id=section_id(state::Page::Process, section.id)>{section.title}</h2>
        {section.text.iter().map(|text| view! { <p>{*text}</p> }).collect_view()}
        {list_view(app, &section.list)}
    }
    .into_any()
}

fn list_view(app: AppContext, list: &'static List) -> AnyView {
    match list {
        List::Nothing => ().into_any(),
        List::Words => {
            let word = app.language.lazy_texts().glossary.word;
            let words = Term::ALL.map(word);
            let words = words.map(|(word, means)| view! { <div><dt>{word}</dt><dd>{means}</dd></div> });
            view! { <dl class="glossary">{words.into_iter().collect_view()}</dl> }.into_any()
        }
        List::Points(points) => {
            let points = points.iter().map(|point| view! { <li>{*point}</li> });
            view! { <ul class="plain">{points.collect_view()}</ul> }.into_any()
        }
    }
}
