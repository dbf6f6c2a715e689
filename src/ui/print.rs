//! "Mål och budget" on paper: made when it is asked for, seen by the printer only, and gone when it is printed.

mod changes;
mod goals;
mod tables;

use std::sync::Arc;

use leptos::prelude::*;

use crate::i18n::catalogue::process::List;
use crate::storage::Stage;
use crate::ui::page::{Page, use_page};
use crate::ui::pages::municipality_file::source_tables;
use crate::ui::primitives::badge::badge;
use model::YEARS;
use model::figure::Quality;
use model::ledger::NodeId;
use model::outcome::{Outcome, YearOutcome};
use model::result_budget;
use model::scenario::Scenario;

/// The document, while it is printed.
#[component]
pub fn Print() -> impl IntoView {
    let page = use_page();
    let printing = page.state.view.printing;
    // Listens for as long as the page is open.
    let _listening = window_event_listener_untyped("afterprint", move |_| {
        printing.try_set(false);
    });
    Effect::new(move |_| {
        if printing.get() {
            // Two frames: the document is in the page, and its style sheet is applied.
            request_animation_frame(move || {
                request_animation_frame(|| {
                    // A browser that cannot print does nothing.
                    let _ = window().print();
                });
            });
        }
    });
    move || printing.get().then(|| untrack(|| page.document()))
}

impl Page {
    fn document(self) -> Option<AnyView> {
        let t = &self.language.lazy_texts().print;
        let outcome = self.session.outcome();
        let [from, to] = [0, YEARS.saturating_sub(1)].map(|at| self.printed_year(at));
        let material = self.session.file_now();
        let municipality = &material.municipality;
        let saved = self.state.import().to_share();
        let name = saved.as_ref().map_or_else(|| t.start.to_owned(), |saved| saved.name.clone());
        let stage = saved.as_ref().filter(|saved| saved.stage != Stage::Draft).map(|saved| {
            view! { " · "{(self.t.scenarios.stage)(saved.stage)} }
        });
        let notes = saved.filter(|saved| !saved.notes.trim().is_empty()).map(|saved| {
            view! { <section><h2>{t.notes}</h2><p class="as-written">{saved.notes}</p></section> }
        });
        let time = (t.made)(&self.language.time(self.state.persistence().now()));
        Some(
            view! {
                <article class="print">
                    <header>
                        <p class="print-where">{self.of(&municipality.title)}</p>
                        <h1>{(t.title)(from, to)}</h1>
                        <p class="sentence">{name}{stage}</p>
                        <p class="small">{time}</p>
                        <p class="small print-whose">{t.not_theirs}</p>
                    </header>
                    {self.printed_sentences()}
                    {notes}
                    {self.printed_budget(&outcome)}
                    {self.printed_frames(&outcome)}
                    {self.printed_goals(&outcome)}
                    {self.printed_changes()}
                    {self.printed_assumptions(&outcome)}
                    <section>
                        <h2>{t.sources}</h2>
                        {source_tables(self)}
                    </section>
                </article>
            }
            .into_any(),
        )
    }

    /// What the scenario does, each year by itself: the document is of all of them, whichever is in view.
    fn printed_sentences(self) -> Vec<AnyView> {
        let said = |at: usize| self.session.sentence_of(at, self.language);
        if self.session.scenario(Scenario::is_start) {
            return vec![view! { <p class="sentence">{said(0)}</p> }.into_any()];
        }
        let line = |at| view! { <p class="sentence">{self.printed_year(at)}": "{said(at)}</p> }.into_any();
        (0..YEARS).map(line).collect()
    }

    /// How far a number can be trusted in the year where it can be trusted least, unless it is published.
    fn printed_mark(
        self,
        outcome: &Outcome,
        pick: impl Fn(&YearOutcome) -> Option<NodeId>,
    ) -> Option<AnyView> {
        let qualities =
            outcome.years.iter().filter_map(|year| Some(outcome.ledger.node(pick(year)?)?.quality));
        let worst = qualities.max().filter(|worst| *worst != Quality::Published)?;
        Some(view! { " "{badge(self, worst)} }.into_any())
    }

    /// The year at `at` as people write it.
    fn printed_year(self, at: usize) -> u16 {
        self.session.municipality(|m| m.years.get(at).map(|year| year.year)).unwrap_or_default()
    }

    fn printed_assumptions(self, outcome: &Arc<Outcome>) -> AnyView {
        let t = &self.language.lazy_texts().print;
        let about = self.session.municipality(|municipality| self.of(&municipality.about));
        let mut policies: Vec<&'static str> = (0..YEARS)
            .map(|at| (self.t.levers.policy_name)(self.session.scenario(|scenario| scenario.policy(at))))
            .collect();
        policies.dedup();
        let qualities = result_budget::lines().into_iter().filter_map(|line| {
            let mark = self.printed_mark(outcome, |year| Some(line.number(year)))?;
            Some(view! { <li>{(self.t.label)(&line.label())}{mark}</li> })
        });
        let outside = self.language.lazy_texts().process.sections.iter().find(|section| section.id == "inte");
        let outside = outside.map(|section| {
            let points = match &section.list {
                List::Points(points) => *points,
                _ => &[],
            };
            let points = points.iter().map(|point| view! { <li>{*point}</li> });
            view! { <h3>{section.title}</h3><ul class="plain">{points.collect_view()}</ul> }
        });
        view! {
            <section>
                <h2>{t.assumptions}</h2>
                <p>{about}</p>
                <p>{(t.policy)(&policies.join(", "))}</p>
                <p>{t.not_published}</p>
                <ul class="plain print-columns">{qualities.collect_view()}</ul>
                {outside}
            </section>
        }
        .into_any()
    }
}
