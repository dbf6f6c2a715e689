//! The page that explains: how a municipal budget comes about, what the words mean, what is not modelled.

use leptos::prelude::*;

use crate::i18n::catalogue::glossary::Term;
use crate::i18n::catalogue::process::{List, Section};
use crate::state;
use crate::ui::context::{AppContext, use_app};
use crate::ui::route::{address, section_id};

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
            <h1>{app.t.common.process}</h1>
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
        List::Steps(steps) => {
            let steps = steps.iter().map(|(name, text)| view! { <li><h3>{*name}</h3><p>{*text}</p></li> });
            view! { <ol class="process">{steps.collect_view()}</ol> }.into_any()
        }
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
