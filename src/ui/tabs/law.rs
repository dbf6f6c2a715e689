//! The law: whether the budget keeps it, what a step more brings, what equalisation and fees are, and the law's own values.

mod asked;
mod check_lines;
mod checks;
mod counties;
mod elder;
mod equalisation;
mod family;
mod fee_checks;
mod property;
mod standing;
mod steps;
mod sums;
mod tax;
mod values;

use crate::ui::context::{AppContext, use_app};
use std::sync::Arc;

use leptos::prelude::*;
use rust_decimal::Decimal;

use self::checks::{checks_section, checks_summary};
use self::counties::counties_section;
use self::elder::elder_care_section;
use self::equalisation::equalisation_section;
use self::family::family_section;
use self::property::property_fee_section;
use self::steps::step_effects_section;
use self::tax::tax_section;
use self::values::values_section;
use crate::i18n::LAW_LANGUAGE;
use crate::i18n::catalogue::law::Law as Words;
use crate::i18n::numbers::HARD_SPACE;
use crate::state::{self, Tab};
use crate::ui::primitives::tabs::{tab_id, tab_name};
use crate::ui::route::place;
use files::assumed::Assumed;
use model::checks::{Check, checks as all_checks};
use model::law::{LawByYear, LawError};

/// What was found by all checks, or why they could not be made. None before there is any outcome.
type Found = Option<Result<Arc<Vec<Check>>, LawError>>;

/// The tab's own state. A handle: copies are the same.
#[derive(Debug, Clone, Copy)]
struct LawContext {
    app: AppContext,
    t: &'static Words,
    /// What the user assumes of the municipality and of the law.
    assumed: RwSignal<Assumed>,
    /// The law with what the user assumes of it.
    law: Memo<LawByYear>,
    /// The law as the program carries it.
    carried: &'static LawByYear,
    /// The year whose law is looked at, where it is not the one in view.
    law_year: RwSignal<Option<u16>>,
    found: Memo<Found>,
}

/// The law.
#[component]
pub fn Law() -> impl IntoView {
    let cx = LawContext::new(use_app());
    let t = cx.t;
    let sections = [
        ("provningar", t.checks.title),
        ("kommunalskatt", t.tax.title),
        ("steg", t.steps.title),
        ("utjamning", t.parts.title),
        ("lan", t.counties.title),
        ("fastighet", t.fees.property),
        ("familj", t.fees.family),
        ("aldre", t.fees.elder),
        ("lagens-tal", t.values.title),
    ];
    let contents = sections.map(|(name, title)| {
        let address = format!("#{}", section(name));
        view! { <li><a href=address>{title}</a></li> }
    });
    view! {
        <div class="panel law" role="tabpanel" id="panel" aria-labelledby=tab_id(Tab::Law)>
            <h2 class="sr-only">{tab_name(cx.app, Tab::Law)}</h2>
            <p class="sentence" id="sentence">{move || checks_summary(cx)}</p>
            <nav aria-label=t.contents>
                <ul class="jumps small">{contents.into_iter().collect_view()}</ul>
            </nav>
            {checks_section(cx)}
            {tax_section(cx)}
            {step_effects_section(cx)}
            {equalisation_section(cx)}
            {law_year_choice(cx)}
            {counties_section(cx)}
            {property_fee_section(cx)}
            {family_section(cx)}
            {elder_care_section(cx)}
            {values_section(cx)}
        </div>
    }
}

/// The id of a section.
fn section(name: &str) -> String {
    place(state::Page::Simulate, name)
}

impl LawContext {
    fn new(app: AppContext) -> Self {
        let session = app.session;
        let t = &app.language.lazy_texts().law;
        let (stored, errors) = app.state.settings().assumptions();
        if !errors.is_empty() {
            app.state.notices.say_text(t.assumptions_not_read.to_owned());
        }
        let assumed = RwSignal::new(stored);
        // A file, or another tab, may bring others: what is typed next must not put these in their place.
        Effect::new(move |_| {
            app.state.autosave().saved_changed.track();
            let (kept, _) = app.state.settings().assumptions();
            if assumed.with_untracked(|assumed| *assumed != kept) {
                assumed.set(kept);
            }
        });
        let carried = files::parameter_files::carried();
        let assumptions =
            Memo::new(move |_| assumed.with(|assumed| (assumed.law.clone(), assumed.simulation.clone())));
        let law = Memo::new(move |_| {
            // Read, not only followed: what nobody reads is never looked at again.
            assumptions.with(|_| assumed.with_untracked(|assumed| assumed.applied_to(carried)))
        });
        let found = Memo::new(move |_| {
            let outcome = session.outcome();
            let found = session.municipality(|municipality| {
                law.with(|law| {
                    assumed.with(|assumed| all_checks(&outcome, municipality, law, &assumed.standing))
                })
            });
            Some(found.map(Arc::new))
        });
        let law_year = RwSignal::new(None);
        Self { app, t, assumed, law, carried, law_year, found }
    }

    /// Changes what the user assumes, and keeps it.
    fn assume(self, change: impl FnOnce(&mut Assumed)) {
        self.assumed.update(change);
        self.assumed.with_untracked(|assumed| self.app.state.settings().set_assumptions(assumed));
    }

    /// The year whose law is looked at. Follows.
    fn year(self) -> u16 {
        self.law_year.get().unwrap_or_else(|| self.app.session.year_number())
    }

    /// Whole kronor with their unit.
    fn kr(self, kronor: Decimal) -> String {
        format!("{}{HARD_SPACE}{}", self.app.language.number(kronor, 0), self.app.t.common.kr)
    }
}

/// Why the law gave no answer.
fn law_error_note(cx: LawContext, error: &LawError) -> AnyView {
    let (words, reason) = cx.t.error(error);
    let reason = (!reason.is_empty()).then(|| view! { " "<q lang=LAW_LANGUAGE>{reason.to_owned()}</q> });
    view! { <p class="small soft unknown">{words}{reason}</p> }.into_any()
}

/// Which year's law is looked at from here on.
fn law_year_choice(cx: LawContext) -> AnyView {
    let t = cx.t;
    let mut years: Vec<u16> = cx.carried.years.keys().copied().collect();
    // A plan may reach beyond what there is law for.
    let last = years.last().copied().unwrap_or_default();
    cx.app.session.municipality(|municipality| {
        years.extend(municipality.years.iter().map(|start| start.year).filter(|year| *year > last));
    });
    let chosen = cx.law_year;
    let options = years.into_iter().map(|year| {
        view! { <option value=year.to_string() selected=move || chosen.get() == Some(year)>{year.to_string()}</option> }
    });
    let choose = move |key: String| chosen.set(key.parse().ok());
    let usual = move || (t.fees.year_in_view)(cx.app.session.year_number());
    view! {
        <p class="row law-year">
            <label for="law-year"><strong>{t.fees.law_of}</strong></label>
            <select class="btn" id="law-year" on:change:target=move |event| choose(event.target().value())>
                <option value="" selected=move || chosen.get().is_none()>{usual}</option>
                {options.collect_view()}
            </select>
        </p>
    }
    .into_any()
}
