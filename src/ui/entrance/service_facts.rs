//! What opens under a service: its committee with the control, what the change means for each, and where the figures come from.

use leptos::prelude::*;
use rust_decimal::Decimal;

use crate::i18n::Language;
use crate::i18n::numbers::{decimals_apart, not_nothing, percent_text, signed_percent_text};
use crate::ui::context::AppContext;
use crate::ui::el::{El, button, el};
use crate::ui::lazy::{LazyTab, lazy};
use crate::ui::primitives::icon::chevron;
use crate::ui::primitives::labels::{committee_name, source_name};
use crate::ui::primitives::own_change::{is_locked, own_change_controls};
use model::money::DecimalExt;
use model::municipality::CommitteeIx;
use model::services::{ServiceOutcome, ServicePartOutcome, ServiceSubject, Users, services, start_figures};
use model::summary::exceeds_rounding;

/// What opens under `subject`.
pub fn service_facts(app: AppContext, subject: ServiceSubject) -> El {
    let service = Memo::new(move |_| outcome_of(app, subject));
    let parts = service.with_untracked(|service| service.as_ref().map(|service| service.parts.clone()));
    let parts = parts.unwrap_or_default();
    let words = &app.language.lazy_texts().service_facts;
    let several = (parts.len() > 1).then(|| el("p").text(&(words.several_committees)(parts.len())));
    el("div")
        .class("service-facts")
        .children(about(app, subject).map(|about| el("p").text(&about)))
        .child(el("p").bind_text(move || {
            service.with(|service| service.as_ref().map_or_else(String::new, |service| each(app, service)))
        }))
        .children(several)
        .children(parts.into_iter().map(|part| committee(app, part)))
        .child(el("p").class("small soft").bind_text(move || (words.source)(&sources(app, subject))))
}

fn outcome_of(app: AppContext, subject: ServiceSubject) -> Option<ServiceOutcome> {
    let year = app.view.year.get();
    app.session.read_year(year, |outcome, _| {
        let all = app.session.municipality(|municipality| services(municipality, outcome, year));
        all.into_iter().find(|service| service.subject == subject)
    })
}

/// What it holds: the service's own words, or the committee's.
fn about(app: AppContext, subject: ServiceSubject) -> Option<String> {
    app.session.municipality(|municipality| {
        let about = match subject {
            ServiceSubject::Service(ix) => municipality.service(ix)?.about.as_ref(),
            ServiceSubject::Rest(c) => municipality.committee(c)?.about.as_ref(),
        };
        Some(app.file_text(about?))
    })
}

/// What it costs for each user, or for each inhabitant where no users are published, and how that changes.
pub(super) fn each(app: AppContext, service: &ServiceOutcome) -> String {
    let words = &app.language.lazy_texts().service_facts;
    let number = |kronor: Decimal| app.language.number(kronor.abs(), not_nothing(kronor, 0));
    let users = users_of(app, service.subject);
    let count = match &users {
        Some(users) => users.number.value,
        None => app.session.value(|year| year.inhabitants),
    };
    let for_each = |kronor: Decimal| kronor.try_div(count);
    let start = for_each(service.start().kronor()).map(|kronor| match &users {
        Some(users) => {
            let count = app.language.number(users.number.value, 0);
            (words.per_user)(&number(kronor), &count, &app.file_text(&users.name), users.year)
        }
        None => (words.per_inhabitant)(&number(kronor)),
    });
    let change = service.change();
    let change = if exceeds_rounding(change) {
        // What had nothing has no per cent.
        let percent = change.in_percent_of(service.start());
        let percent = percent.map(|percent| signed_percent_text(app.language, percent));
        match for_each(change.kronor()) {
            Some(kronor) => {
                let percent = percent.map_or_else(String::new, |percent| format!("{percent}: "));
                let text = if kronor < Decimal::ZERO { words.less_each } else { words.more_each };
                text(&percent, &number(kronor), users.is_some())
            }
            None => (words.change)(&percent.unwrap_or_else(|| app.language.amount_change(change.kronor()))),
        }
    } else {
        words.no_change.to_owned()
    };
    start.into_iter().chain([change]).collect::<Vec<_>>().join(" ")
}

fn users_of(app: AppContext, subject: ServiceSubject) -> Option<Users> {
    match subject {
        ServiceSubject::Service(ix) => app.session.municipality(|m| m.service(ix)?.users.clone()),
        ServiceSubject::Rest(_) => None,
    }
}

/// A committee that pays for the service: how much of it, its control, and its details.
fn committee(app: AppContext, part: ServicePartOutcome) -> El {
    let words = &app.language.lazy_texts().service_facts;
    let c = part.committee;
    let name = committee_name(app, c);
    let grant =
        untrack(|| app.session.read(|outcome, year| Some(outcome.money(year.committee(c)?.start_grant))));
    let share = grant.and_then(|grant| part.start.in_percent_of(grant));
    let share = share.filter(|share| *share < Decimal::ONE_HUNDRED);
    let heading = match share {
        Some(share) => (words.part_of_committee)(&name, &part_text(app.language, share)),
        None => (words.whole_committee)(&name),
    };
    let committee = el("div").class("service-committee").child(el("p").text(&heading));
    if !app.shows_open() {
        // A scenario in a link is only looked at, and its numbers have no explanation here.
        return committee;
    }
    let controls = own_change_controls(app, c, &name, is_locked(app, c));
    committee.child(el("div").class("row").children(controls)).child(details(app, c, &name))
}

/// A part in per cent: neither nothing nor all of it.
pub(super) fn part_text(language: Language, percent: Decimal) -> String {
    let decimals = decimals_apart([percent, Decimal::ONE_HUNDRED], not_nothing(percent, 0));
    percent_text(language, percent, decimals)
}

/// The committee's money, when it is asked for.
fn details(app: AppContext, c: CommitteeIx, name: &str) -> El {
    let open = RwSignal::new(false);
    let words = app.language.lazy_texts().service_facts.details;
    let toggle = button("link service-details")
        .attr("aria-label", &format!("{words}: {name}"))
        .bind_aria("aria-expanded", move || open.get())
        .on_click(move || open.update(|open| *open = !*open))
        .text(words)
        .child(chevron());
    el("div")
        .child(toggle)
        .dyn_children_if(move || open.get(), move || vec![lazy(app.t, LazyTab::CommitteeFacts(c))])
}

/// The names of the sources of its figures in the year in view, each once. Reactive.
fn sources(app: AppContext, subject: ServiceSubject) -> String {
    let mut names: Vec<String> = Vec::new();
    let year = app.view.year.get();
    let figures = app.session.municipality(|municipality| start_figures(municipality, subject, year));
    let users = users_of(app, subject).map(|users| users.number);
    for name in figures.into_iter().chain(users).map(|figure| source_name(app, figure.source)) {
        if !names.contains(&name) {
            names.push(name);
        }
    }
    names.join("; ")
}
