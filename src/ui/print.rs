//! The printed document, "Mål och budget": built when the user prints, visible only in print, and removed afterwards.

mod changes;
mod goals;
mod items;
mod running_foot;
mod tables;

use crate::ui::context::{AppContext, use_app};
use crate::ui::print::goals::{printed_goals, printed_missions};
use std::sync::Arc;
use std::time::Duration;

use leptos::prelude::*;

#[cfg(test)]
pub use self::changes::changes_table;
use self::changes::printed_changes;
#[cfg(test)]
pub use self::items::items_table;
use self::items::printed_items;
pub use self::running_foot::{follow_printing, set_running_foot};
use self::tables::{printed_budget, printed_frames};
use crate::i18n::catalogue::process::List;
use crate::storage::{Saved, Stage};
use crate::ui::pages::municipality_file::source_tables;
use crate::ui::primitives::badge::badge;
use crate::ui::primitives::years::plan_years;
use crate::ui::tabs::goals::clauses::clause_sentences;
use crate::ui::tabs::goals::proposal::written_text;
use crate::ui::tabs::years::tables::worst_quality;
use model::YearIx;
use model::outcome::Outcome;
use model::result_budget;
use model::scenario::Scenario;
use model::texts::TextPart;

/// The longest time that a browser takes to open its print dialog.
const LONGEST_WAIT: Duration = Duration::from_secs(3);

/// The document, while it is printed.
#[component]
pub fn Print() -> impl IntoView {
    let app = use_app();
    let printing = app.state.view.printing;
    // The listener lives as long as the page.
    let _listening = window_event_listener_untyped("afterprint", move |_| {
        printing.try_set(false);
    });
    let has_begun = printing_begun();
    Effect::new(move |_| {
        if printing.get() {
            print_when_shown(app, has_begun);
        }
    });
    move || printing.get().then(|| untrack(|| document(app)))
}

/// Whether the browser has begun to print since it was last asked to. Listens for as long as the current owner lives.
pub fn printing_begun() -> StoredValue<bool> {
    let has_begun = StoredValue::new(false);
    let listening = window_event_listener_untyped("beforeprint", move |_| {
        has_begun.try_update_value(|begun| *begun = true);
    });
    on_cleanup(move || listening.remove());
    has_begun
}

/// Prints what is shown in print, once it is in the page.
pub fn print_when_shown(app: AppContext, has_begun: StoredValue<bool>) {
    has_begun.set_value(false);
    // After two frames the document is in the page and its style sheet is applied.
    request_animation_frame(move || {
        request_animation_frame(move || open_print_dialog(app, has_begun));
    });
}

/// Opens the print dialog of the browser, and tells where that fails. A page in a frame that may not open dialogs gets no
/// error: there the event that printing begins with does not come.
fn open_print_dialog(app: AppContext, has_begun: StoredValue<bool>) {
    let t = &app.language.lazy_texts().print;
    if window().print().is_err() {
        app.state.view.printing.set(false);
        return app.state.notices.show_text(t.not_printed.to_owned());
    }
    let tell = move || {
        if has_begun.try_get_value() == Some(false) {
            app.state.notices.show_text(t.no_dialog.to_owned());
        }
    };
    set_timeout(tell, LONGEST_WAIT);
}

fn document(app: AppContext) -> AnyView {
    let t = &app.language.lazy_texts().print;
    let outcome = app.session.outcome();
    let [from, .., to] = plan_years(app);
    let material = app.session.file_now();
    let municipality = &material.municipality;
    let saved = app.state.import().to_share();
    let name = saved.as_ref().map_or_else(|| t.start.to_owned(), |saved| saved.name.clone());
    let stage = saved.as_ref().filter(|saved| saved.stage != Stage::Draft).map(|saved| {
        view! { " · "{(app.language.lazy_texts().library.stage)(saved.stage)} }
    });
    let enclosed = app.view.enclosed.get();
    let notes = saved.as_ref().and_then(|saved| enclosed_notes(app, saved)).map(|notes| {
        view! { <section><h2>{t.notes}</h2><p class="as-written">{notes}</p></section> }
    });
    // The sentences say why where there are none.
    let numbers = app.session.error().is_none().then(|| {
        view! {
            {printed_clauses(app, &outcome)}
            {printed_frames(app, &outcome)}
            {printed_budget(app, &outcome)}
            {printed_goals(app, &outcome)}
        }
    });
    let author = written_text(app, TextPart::Author).map(|author| {
        view! { <p class="sentence">{(app.language.lazy_texts().proposal.author_line)(author.trim())}</p> }
    });
    set_running_foot(app);
    let now = app.language.time(app.state.persistence().now());
    let time = now.map(|time| (t.printed_at)(&time));
    let missions = enclosed.missions.then(|| printed_missions(app));
    view! {
        <article class="print">
            <header>
                <p class="print-where">{app.file_text(&municipality.title)}</p>
                <h1>{(t.title)(from, to)}</h1>
                <p class="sentence">{name}{stage}</p>
                {author}
                <p class="small">{time}</p>
                <p class="small print-whose">{t.independent_note}</p>
            </header>
            {printed_introduction(app)}
            {printed_sentences(app)}
            {notes}
            {numbers}
            {printed_items(app)}
            {printed_changes(app)}
            {printed_assumptions(app, &outcome)}
            <section>
                <h2>{t.sources}</h2>
                {source_tables(app)}
            </section>
            {missions}
        </article>
    }
    .into_any()
}

/// The private notes on the scenario, where the user encloses them.
fn enclosed_notes(app: AppContext, saved: &Saved) -> Option<String> {
    let is_printed = app.view.enclosed.get().notes && !saved.notes.trim().is_empty();
    is_printed.then(|| saved.notes.clone())
}

/// The introduction, a paragraph for each part that an empty line divides.
fn printed_introduction(app: AppContext) -> Option<AnyView> {
    let text = written_text(app, TextPart::Introduction)?;
    let paragraphs = text.split("\n\n").map(str::trim).filter(|paragraph| !paragraph.is_empty());
    let paragraphs = paragraphs.map(|paragraph| view! { <p class="as-written">{paragraph.to_owned()}</p> });
    let title = app.language.lazy_texts().proposal.introduction;
    Some(
        view! { <section class="print-introduction"><h2>{title}</h2>{paragraphs.collect_view()}</section> }
            .into_any(),
    )
}

/// What the council is asked to decide. The table of the grants that it refers to comes next.
fn printed_clauses(app: AppContext, outcome: &Outcome) -> Option<AnyView> {
    let words = &app.language.lazy_texts().proposal.clauses;
    let sentences = clause_sentences(app, outcome);
    (!sentences.is_empty()).then(|| {
        let sentences = sentences.into_iter().map(|sentence| view! { <li>{sentence}</li> });
        view! {
            <section>
                <h2>{words.title}</h2>
                <p>{words.council}</p>
                <ol class="clauses">{sentences.collect_view()}</ol>
            </section>
        }
        .into_any()
    })
}

/// What the scenario does in each year, whichever is in view.
fn printed_sentences(app: AppContext) -> Vec<AnyView> {
    let sentence = |at: YearIx| app.session.sentence_of_year(at, app.language);
    if app.session.scenario(Scenario::is_start) {
        return vec![view! { <p class="sentence">{sentence(YearIx::First)}</p> }.into_any()];
    }
    let line = |(at, year)| view! { <p class="sentence">{year}": "{sentence(at)}</p> }.into_any();
    YearIx::ALL.into_iter().zip(plan_years(app)).map(line).collect()
}

fn printed_assumptions(app: AppContext, outcome: &Arc<Outcome>) -> AnyView {
    let t = &app.language.lazy_texts().print;
    let about = app.session.municipality(|municipality| app.file_text(&municipality.about));
    let mut policies: Vec<&'static str> = YearIx::ALL
        .into_iter()
        .map(|at| (app.t.results.policy_name)(app.session.scenario(|scenario| scenario.policy(at))))
        .collect();
    policies.dedup();
    let qualities = result_budget::lines().into_iter().filter_map(|line| {
        let worst = worst_quality(outcome, |year| Some(line.number(year)))?;
        Some(view! { <li>{(app.language.lazy_texts().label)(line.label())}" "{badge(app, worst).into_any()}</li> })
    });
    let outside = app.language.lazy_texts().process.sections.iter().find(|section| section.id == "inte");
    let outside = outside.map(|section| {
        let points = match &section.list {
            List::Points(points) => *points,
            List::Nothing | List::Words => &[],
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Language;
    use crate::ui::tables::tests::page;

    #[test]
    fn the_notes_on_the_scenario_are_printed_only_where_they_are_enclosed() {
        let app = page(Language::from_tag("sv"));
        app.state.autosave().save();
        let with_notes = |notes: &str| {
            let mut saved = app.state.import().to_share().expect("a scenario");
            saved.notes = notes.to_owned();
            saved
        };
        assert_eq!(enclosed_notes(app, &with_notes("bara för gruppen")), None);
        app.view.enclosed.update(|enclosed| enclosed.notes = true);
        assert_eq!(enclosed_notes(app, &with_notes("bara för gruppen")).as_deref(), Some("bara för gruppen"));
        assert_eq!(enclosed_notes(app, &with_notes(" \n")), None, "no heading without notes");
    }
}
