//! The tab of the law: whether the budget complies, marginals, equalisation, fees, and the parameters of each year.

pub mod calculation;
mod check_lines;
mod checks;
mod counties;
mod equalisation;
mod fee_checks;
mod marginals;
pub mod number_field;
mod property;
mod standing;
mod tax;
mod values;

use crate::ui::context::{AppContext, use_app};
use std::sync::Arc;

use leptos::prelude::*;
use rust_decimal::Decimal;

use self::checks::{checks_section, checks_summary};
use self::counties::counties_section;
use self::equalisation::equalisation_section;
use self::marginals::marginals_section;
use self::property::property_fee_section;
use self::tax::tax_section;
use self::values::values_section;
use crate::i18n::LAW_LANGUAGE;
use crate::i18n::catalogue::law::Law as Words;
use crate::i18n::numbers::{HARD_SPACE, decimals_apart, not_nothing};
use crate::state::{self, Tab};
use crate::ui::primitives::amounts::mnkr;
use crate::ui::primitives::fold::fold;
use crate::ui::primitives::tabs::{tab_id, tab_name};
use crate::ui::route::section_id;
use files::assumed::Assumed;
use model::checks::{Check, checks as all_checks};
use model::law::{LawByYear, LawError, LawOfYear};
use model::ledger::NodeId;
use model::outcome::YearOutcome;

/// The results of all checks, or why they cannot be computed.
type CheckResults = Option<Result<Arc<Vec<Check>>, LawError>>;

/// The state of the tab, and of what is computed by the law elsewhere. A handle: copies are the same.
#[derive(Debug, Clone, Copy)]
pub struct LawContext {
    /// The context of the app.
    pub app: AppContext,
    /// The texts of the tab.
    pub t: &'static Words,
    /// What the user assumes of the municipality and of the law.
    assumed: RwSignal<Assumed>,
    /// The law with what the user assumes of it filled in.
    law: Memo<LawByYear>,
    /// The law of the parameter files.
    carried: &'static LawByYear,
    /// The year whose law is shown.
    law_year: Signal<u16>,
    checks: Memo<CheckResults>,
}

/// The law.
#[component]
pub fn Law() -> impl IntoView {
    let app = use_app();
    let law_year = RwSignal::new(None);
    let year = Signal::derive(move || law_year.get().unwrap_or_else(|| app.session.year_number()));
    let cx = LawContext::new(app, year);
    let t = cx.t;
    let part = |name: &str, title, node: Option<fn(&YearOutcome) -> NodeId>, content| {
        let sum = move || node.map_or_else(String::new, |node| computed_sum(app, node));
        fold(section(name), title, sum, content)
    };
    let sections = [
        ("provningar", t.checks.title),
        ("kommunalskatt", t.tax.title),
        ("steg", t.marginals.title),
        ("utjamning", t.parts.title),
        ("lan", t.counties.title),
        ("fastighet", t.fees.property),
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
            {part("provningar", t.checks.title, None, checks_section(cx))}
            {part("kommunalskatt", t.tax.title, Some(|year| year.now.tax_revenue), tax_section(cx))}
            {part("steg", t.marginals.title, None, marginals_section(cx))}
            {part("utjamning", t.parts.title, Some(|year| year.now.equalisation), equalisation_section(cx))}
            {law_year_choice(cx, law_year)}
            {part("lan", t.counties.title, None, counties_section(cx))}
            {part("fastighet", t.fees.property, None, property_fee_section(cx))}
            {part("lagens-tal", t.values.title, None, values_section(cx))}
        </div>
    }
}

/// A number of the year in view in mnkr, or why there is none.
fn computed_sum(app: AppContext, node: fn(&YearOutcome) -> NodeId) -> String {
    if app.session.error().is_some() {
        return app.t.common.out_of_range.to_owned();
    }
    mnkr(app, app.session.value(node))
}

/// The id of a section.
fn section(name: &str) -> String {
    section_id(state::Page::Simulate, name)
}

impl LawContext {
    /// With the law of `law_year`.
    pub fn new(app: AppContext, law_year: Signal<u16>) -> Self {
        let session = app.session;
        let t = &app.language.lazy_texts().law;
        let (stored, errors) = app.state.settings().assumptions();
        if !errors.is_empty() {
            app.state.notices.show_text(t.assumptions_not_read.to_owned());
        }
        let assumed = RwSignal::new(stored);
        // An imported file or another tab may change the stored assumptions: the next edit must not overwrite those.
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
            // `with` and not `track`: a memo that is only tracked is not recomputed.
            assumptions.with(|_| assumed.with_untracked(|assumed| assumed.applied_to(carried)))
        });
        let checks = Memo::new(move |_| {
            let outcome = session.outcome();
            let found = session.municipality(|municipality| {
                law.with(|law| {
                    assumed.with(|assumed| all_checks(&outcome, municipality, law, &assumed.standing))
                })
            });
            Some(found.map(Arc::new))
        });
        Self { app, t, assumed, law, carried, law_year, checks }
    }

    /// Changes what the user assumes, and stores it.
    fn assume(self, change: impl FnOnce(&mut Assumed)) {
        let mut assumed = self.assumed.get_untracked();
        self.app.state.settings().change_assumptions(&mut assumed, change);
        self.assumed.set(assumed);
    }

    /// The year whose law is shown. Reactive.
    pub fn year(self) -> u16 {
        self.law_year.get()
    }

    /// Reads from the law of the year that is shown. Reactive.
    pub fn ask<T>(self, ask: impl FnOnce(&LawOfYear) -> Result<T, LawError>) -> Result<T, LawError> {
        let year = self.year();
        self.law.with(|law| law.year(year).and_then(ask))
    }

    /// Whole kronor with their unit.
    pub fn kr(self, kronor: Decimal) -> String {
        let number = self.app.language.number(kronor, not_nothing(kronor, 0));
        format!("{number}{HARD_SPACE}{}", self.app.t.common.kr)
    }

    /// Two amounts in kronor that are compared. What differs is not written alike.
    pub fn kr_compared(self, kronor: [Decimal; 2]) -> [String; 2] {
        let decimals = decimals_apart(kronor, 0);
        kronor.map(|kronor| {
            format!("{}{HARD_SPACE}{}", self.app.language.number(kronor, decimals), self.app.t.common.kr)
        })
    }
}

/// The reason why the law gives no value.
pub fn law_error_note(cx: LawContext, error: &LawError) -> AnyView {
    let (words, reason) = cx.t.error(error);
    let reason = (!reason.is_empty()).then(|| view! { " "<q lang=LAW_LANGUAGE>{reason.to_owned()}</q> });
    view! { <p class="small soft unknown">{words}{reason}</p> }.into_any()
}

/// The choice of the year whose law is shown in the sections below.
fn law_year_choice(cx: LawContext, chosen: RwSignal<Option<u16>>) -> AnyView {
    let t = cx.t;
    let mut years: Vec<u16> = cx.carried.years.keys().copied().collect();
    // A plan may have years after the last parameter file.
    let last = years.last().copied();
    cx.app.session.municipality(|municipality| {
        years.extend(municipality.years.iter().map(|start| start.year).filter(|year| Some(*year) > last));
    });
    let options = years.into_iter().map(|year| {
        view! { <option value=year.to_string() selected=move || chosen.get() == Some(year)>{year.to_string()}</option> }
    });
    let choose = move |key: String| chosen.set(key.parse().ok());
    let default_label = move || (t.fees.year_in_view)(cx.app.session.year_number());
    view! {
        <p class="row law-year">
            <label for="law-year"><strong>{t.fees.law_of}</strong></label>
            <select class="btn" id="law-year" on:change:target=move |event| choose(event.target().value())>
                <option value="" selected=move || chosen.get().is_none()>{default_label}</option>
                {options.collect_view()}
            </select>
        </p>
    }
    .into_any()
}
