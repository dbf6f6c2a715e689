//! The parameters of a year of law: those that are not known, with the reason and a field for an assumption, and then all.

use leptos::prelude::*;
use rust_decimal::Decimal;

use super::LawContext;
use super::calculation::{calculation_table, law_line, model_line};
use super::number_field::law_number_field;
use crate::i18n::numbers::measured_text;
use crate::i18n::{LAW_LANGUAGE, Language};
use crate::state::{InputProblem, read_for_model, read_legal};
use crate::ui::primitives::badge::badge;
use crate::ui::primitives::icon::chevron;
use model::figure::{LegalValue, Quality};
use model::law::{Measure, Parameter, Provision, RequiredValue};

/// A value of the law: a parameter of a statute, or a value that the simulation uses.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum LegalNumber {
    Model(LegalValue),
    Law(Parameter),
}

impl LegalNumber {
    fn all() -> impl Iterator<Item = Self> {
        let model = LegalValue::ALL.into_iter().map(Self::Model);
        model.chain(Parameter::ALL.iter().copied().map(Self::Law))
    }

    fn measure(self) -> Measure {
        match self {
            Self::Model(value) => value.measure(),
            Self::Law(parameter) => parameter.measure(),
        }
    }

    fn read(self, text: &str, language: Language) -> Result<Option<Decimal>, InputProblem> {
        match self {
            Self::Model(value) => read_for_model(value, text, language),
            Self::Law(parameter) => read_legal(parameter, text, language),
        }
    }
}

pub(super) fn values_section(cx: LawContext) -> AnyView {
    let t = &cx.t.values;
    // Values that are not known, whether assumed or not: so a row is kept while the user types into it.
    let lacking = Memo::new(move |_| {
        let year = cx.year();
        LegalNumber::all().filter(|which| is_unknown(cx, year, *which)).collect::<Vec<_>>()
    });
    let said = move || {
        let year = cx.year();
        let count = lacking
            .with(|lacking| lacking.iter().filter(|one| assumed_value(cx, year, **one).is_none()).count());
        let known = if count == 0 { (t.all_known)(year) } else { (t.unknown)(year, count) };
        // The year has no parameter file.
        if cx.carried.year(year).is_ok() { known } else { format!("{} {known}", (cx.t.no_law_of_year)(year)) }
    };
    let rows = move || {
        let year = cx.year();
        lacking.get().into_iter().map(|which| unknown_row(cx, year, which)).collect_view()
    };
    let all = move || {
        let lines = move || {
            let year = cx.year();
            let model = LegalValue::ALL.into_iter().filter_map(|value| model_line(cx, year, value));
            let law = Parameter::ALL.iter().map(|parameter| law_line(cx, year, *parameter));
            model.chain(law).collect()
        };
        calculation_table(cx, move || (t.all_values)(cx.year()), lines)
    };
    let open = RwSignal::new(false);
    view! {
        <div class="law-part">
            <p class="about">{t.about}</p>
            <p class="verdict" role="status">{said}</p>
            <ul class="lacking">{rows}</ul>
            <details class="sums" on:toggle=move |_| open.set(true)>
                <summary>
                    {chevron()}
                    <span class="small">{move || (t.all_values)(cx.year())}</span>
                </summary>
                {move || open.get().then(all)}
            </details>
        </div>
    }
    .into_any()
}

/// Whether the parameter files have no value.
fn is_unknown(cx: LawContext, year: u16, which: LegalNumber) -> bool {
    match which {
        LegalNumber::Model(value) => required_value(cx, year, value).find(&cx.carried.simulation).is_none(),
        LegalNumber::Law(parameter) => cx
            .carried
            .year(year)
            .is_ok_and(|law| matches!(law.provisions.get(&parameter), Some(Provision::Unknown(_)))),
    }
}

/// What the user assumes. Reactive.
fn assumed_value(cx: LawContext, year: u16, which: LegalNumber) -> Option<Decimal> {
    cx.assumed.with(|assumed| match which {
        LegalNumber::Model(value) => {
            required_value(cx, year, value).find_assumed(&assumed.simulation).map(|known| known.value)
        }
        LegalNumber::Law(parameter) => assumed.legal(year, parameter),
    })
}

fn set_assumption(cx: LawContext, year: u16, which: LegalNumber, said: Option<Decimal>) {
    cx.assume(|assumed| match which {
        LegalNumber::Model(value) => {
            assumed.put_simulation(&required_value(cx, year, value), said, &cx.carried.simulation);
        }
        LegalNumber::Law(parameter) => {
            assumed.put_legal(year, parameter, said);
            if matches!(parameter, Parameter::FirstProjection | Parameter::SecondProjection) {
                assumed.join_projections(year, &cx.carried.simulation);
            }
        }
    });
}

/// A value that the simulation uses, of the municipality's county.
pub(super) fn required_value(cx: LawContext, year: u16, value: LegalValue) -> RequiredValue {
    let county = cx.app.session.municipality(|municipality| municipality.county.clone());
    RequiredValue { year, county, value }
}

/// Why there is no value, quoted from the parameter file.
fn unknown_reason(cx: LawContext, year: u16, which: LegalNumber) -> String {
    match which {
        LegalNumber::Model(value) => {
            required_value(cx, year, value).reason(&cx.carried.simulation).unwrap_or_default().to_owned()
        }
        LegalNumber::Law(parameter) => {
            match cx.carried.year(year).ok().and_then(|law| law.provisions.get(&parameter)) {
                Some(Provision::Unknown(reason)) => reason.clone(),
                Some(Provision::Known(_) | Provision::NotInForce(_)) | None => String::new(),
            }
        }
    }
}

/// The nearest year in which the value is known, and the value.
fn nearest_known(cx: LawContext, year: u16, which: LegalNumber) -> Option<(u16, Decimal)> {
    match which {
        LegalNumber::Model(value) => required_value(cx, year, value)
            .nearest(&cx.carried.simulation)
            .map(|(year, known)| (year, known.value)),
        LegalNumber::Law(parameter) => {
            let nearest = cx.carried.nearest_known(year, parameter)?;
            Some((nearest, cx.carried.year(nearest).ok()?.get(parameter).ok()?.value))
        }
    }
}

fn unknown_row(cx: LawContext, year: u16, which: LegalNumber) -> AnyView {
    let t = &cx.t.values;
    let language = cx.app.language;
    let name = match which {
        LegalNumber::Model(value) => (language.lazy_texts().law.legal_name)(value),
        LegalNumber::Law(parameter) => (t.name)(parameter),
    };
    let reason = unknown_reason(cx, year, which);
    let reason = (!reason.is_empty()).then(|| view! { ": "<q lang=LAW_LANGUAGE>{reason}</q> });
    let unit = (language.lazy_texts().law.unit)(which.measure());
    let said = move || assumed_value(cx, year, which);
    let field = law_number_field(
        cx,
        (t.assume)(name, unit),
        "",
        which.measure().into(),
        move || said().map(|value| language.exact(value)),
        move |typed| {
            set_assumption(cx, year, which, which.read(&typed, cx.app.language)?);
            Ok(())
        },
    );
    let nearest = nearest_known(cx, year, which);
    let mark = move || match (said(), nearest) {
        (Some(_), _) => {
            let forget = move |_| set_assumption(cx, year, which, None);
            view! {
                {badge(cx.app, Quality::Assumption)}
                " "
                <button class="link small" type="button" aria-label=(t.remove_assumption)(name) on:click=forget>
                    {t.remove}
                </button>
            }
            .into_any()
        }
        (None, Some((nearest, value))) => {
            let words = (t.assume_as_in)(nearest, &measured_text(language, which.measure(), value));
            let take = move |_| set_assumption(cx, year, which, Some(value));
            view! {
                <button class="link small" type="button" aria-label=format!("{name}: {words}") on:click=take>
                    {words.clone()}
                </button>
            }
            .into_any()
        }
        (None, None) => ().into_any(),
    };
    view! {
        <li class="lacking-row">
            <span>
                <strong>{name}</strong>
                " "
                {mark}
                <span class="small soft"><br />{cx.t.not_known}{reason}</span>
            </span>
            {field}
        </li>
    }
    .into_any()
}
