//! The inputs about the person: income, age, rates, and the year of the law.

use std::rc::Rc;

use leptos::prelude::*;

use super::TaxContext;
use crate::i18n::LAW_LANGUAGE;
use crate::i18n::numbers::HARD_SPACE;
use crate::state::{PersonInputProblem, person_unit, read_person_number};
use crate::ui::el::El;
use crate::ui::primitives::badge::badge;
use crate::ui::primitives::control::control;
use crate::ui::primitives::field::{NumberField, Take, unreadable};
use crate::ui::primitives::icon::chevron;
use crate::ui::primitives::segments::Segments;
use crate::ui::primitives::tax_context::Rate;
use crate::ui::shell::levers::year_choice;
use files::parameter_files;
use files::person::{LawChoice, NumberLimit, Person, PersonNumber, kind_from_key, kind_key};
use model::lever::Lever;
use model::rows::RevenueRow;
use model::statutes::person::{Age, IncomeKind};

/// The age groups in the order in which they are shown.
const AGES: [Age; 2] = [Age::UnderLimit, Age::AtLimit];

pub(super) fn inputs_panel(tax: TaxContext) -> AnyView {
    let t = tax.t();
    // Rebuilt only when the texts change, so that the chosen button keeps the focus.
    let age_words = Memo::new(move |_| AGES.map(|age| tax.age_words(age)).to_vec());
    let ages = move || {
        let bar = Segments {
            legend: t.age,
            name: "age",
            choices: AGES.into_iter().zip(age_words.get()).collect(),
            chosen: Rc::new(move || tax.person.with(|person| person.age)),
            choose: Rc::new(move |age| tax.change_person(|person| person.age = age)),
        };
        bar.bar("seg wide").into_any()
    };
    // Open where the region's rate has to be entered before there is a tax.
    let is_missing = untrack(|| tax.rates.with(|rates| rates.region.is_none()));
    let about = move || {
        let rates = tax.rates.get();
        let all = [Some(rates.now.region), rates.burial.map(|rate| rate.value()), Some(rates.now.church)];
        let all = all.into_iter().flatten().filter(|rate| !rate.is_zero());
        all.map(|rate| tax.rate_text(rate)).collect::<Vec<_>>().join(" + ")
    };
    let income = income_field(tax);
    view! {
        <section class="you" aria-labelledby="about-you">
            <h2 id="about-you">{t.about_you}</h2>
            {year_choice(tax.app).bar("seg wide")}
            <div class="lever compact">
                <span class="lever-name">{t.income}</span>
                {income}
            </div>
            <div class="lever">
                <label class="lever-name" for="kind">{t.kind}</label>
                {income_kind_select(tax)}
            </div>
            <div class="lever">
                <span class="lever-name" aria-hidden="true">{t.age}</span>
                {move || ages()}
            </div>
            {control(tax.app, Lever::Row(RevenueRow::TaxRate), t.rate, "")}
            <details class="lever-group" open=is_missing>
                <summary>
                    {chevron()}
                    <span class="lever-name">{t.other_rates}</span>
                    <span class="lever-step">{about}</span>
                </summary>
                {rate_row(tax, t.region, PersonNumber::Region)}
                {rate_row(tax, t.burial, PersonNumber::Burial)}
                {rate_row(tax, t.church, PersonNumber::Church)}
                <div class="lever">
                    <label class="lever-name" for="law">{t.law}</label>
                    {law_year_select(tax)}
                </div>
            </details>
        </section>
    }
    .into_any()
}

/// The field of the income.
pub fn income_field(tax: TaxContext) -> El {
    person_field(tax, tax.t().income, PersonNumber::Income, move || {
        tax.app.language.number(tax.person.with(|person| person.monthly), 0)
    })
}

/// A number field of what the user says.
fn person_field(tax: TaxContext, name: &str, kind: PersonNumber, value: impl Fn() -> String + 'static) -> El {
    let unit = person_unit(kind);
    let label = if kind == PersonNumber::Income {
        format!("{name}, {}", unit.word(tax.app.language))
    } else {
        (tax.t().per_hundred)(name)
    };
    let field = NumberField {
        label,
        placeholder: "",
        unit,
        value: Box::new(value),
        disabled: Box::new(|| false),
        take: Take::Now(Box::new(move |typed| set_person_value(tax, kind, &typed))),
    };
    field.build_with_unit(tax.app.language)
}

/// Sets what was typed, or gives the reason why not. A rate that is left empty is the published one.
fn set_person_value(tax: TaxContext, kind: PersonNumber, typed: &str) -> Option<String> {
    let is_empty = typed.trim().is_empty() && kind != PersonNumber::Income;
    let number = match read_person_number(kind, typed, tax.app.language) {
        _ if is_empty => None,
        Ok(number) => Some(number),
        Err(why) => return Some(refusal_text(tax, kind, typed, why)),
    };
    let county = tax.app.session.municipality(|m| m.county.clone());
    tax.change_person(|person| match kind {
        PersonNumber::Income => person.monthly = number.unwrap_or(person.monthly),
        PersonNumber::Region => person.region = number.map(|rate| (county, rate)),
        PersonNumber::Burial => person.burial = number,
        PersonNumber::Church => person.church = number.filter(|rate| !rate.is_zero()),
    });
    None
}

/// Why what was typed for `kind` cannot be used.
pub(super) fn refusal_text(
    tax: TaxContext,
    kind: PersonNumber,
    typed: &str,
    why: PersonInputProblem,
) -> String {
    let language = tax.app.language;
    match why {
        PersonInputProblem::Unreadable(error) => {
            unreadable(language, error, typed, &person_unit(kind).example(language))
        }
        PersonInputProblem::Limit(NumberLimit::Outside(most)) => (tax.t().outside)(&language.number(most, 0)),
        PersonInputProblem::Limit(NumberLimit::TooFine(decimals)) => (tax.t().too_fine)(decimals),
    }
}

fn income_kind_select(tax: TaxContext) -> AnyView {
    let chosen = move || tax.person.with(|person| person.kind);
    let options = IncomeKind::ALL.iter().map(|kind| {
        let kind = *kind;
        view! { <option value=kind_key(kind) selected=move || chosen() == kind>{(tax.t().kinds)(kind)}</option> }
    });
    let choose = move |key: String| {
        if let Some(kind) = kind_from_key(&key) {
            tax.change_person(|person| person.kind = kind);
        }
    };
    view! {
        <select class="btn" id="kind" on:change:target=move |event| choose(event.target().value())>
            {options.collect_view()}
        </select>
    }
    .into_any()
}

/// The choice of the year of the law: the newest, the budget year's, or another that is known.
fn law_year_select(tax: TaxContext) -> AnyView {
    let chosen = move || tax.person.with(|person| person.law);
    let known =
        parameter_files::carried().years.values().filter(|law| law.person.is_ok()).map(|law| law.year);
    let choices: Vec<LawChoice> =
        [LawChoice::Newest, LawChoice::BudgetYear].into_iter().chain(known.map(LawChoice::Of)).collect();
    let options = choices.iter().copied().enumerate().map(|(at, choice)| {
        let words = move || {
            let year = choice.year(tax.app.session.year_number());
            match choice {
                LawChoice::Newest => (tax.t().newest_law)(year),
                LawChoice::BudgetYear => (tax.t().law_of_year)(year),
                LawChoice::Of(year) => year.to_string(),
            }
        };
        view! { <option value=at.to_string() selected=move || chosen() == choice>{words}</option> }
    });
    let options = options.collect_view();
    let choose = move |at: String| {
        let choice = at.parse().ok().and_then(|at: usize| choices.get(at).copied());
        if let Some(choice) = choice {
            tax.change_person(|person| person.law = choice);
        }
    };
    view! {
        <select class="btn" id="law" on:change:target=move |event| choose(event.target().value())>
            {options}
        </select>
    }
    .into_any()
}

/// A rate besides the municipality's: its field, its source, and a button back to the published rate.
fn rate_row(tax: TaxContext, name: &'static str, kind: PersonNumber) -> AnyView {
    let rate = move || {
        tax.rates.with(|rates| match kind {
            PersonNumber::Region => rates.region.clone(),
            PersonNumber::Burial => rates.burial.clone(),
            PersonNumber::Church => tax.person.with(|person| person.church).map(Rate::Own),
            PersonNumber::Income => None,
        })
    };
    let value = move || rate().map_or_else(String::new, |rate| tax.rate_text(rate.value()));
    let note = move || match (rate(), kind) {
        (None, PersonNumber::Church) => view! { {tax.t().church_note} }.into_any(),
        (None, PersonNumber::Income | PersonNumber::Region | PersonNumber::Burial) => {
            (tax.t().not_known)(tax.app.session.year_number()).into_any()
        }
        (
            Some(Rate::Own(_)),
            PersonNumber::Income | PersonNumber::Region | PersonNumber::Burial | PersonNumber::Church,
        ) => {
            let own = badge(tax.app, model::figure::Quality::Assumption);
            view! { {own}" "{tax.t().own_figure}" "{use_published_button(tax, kind)} }.into_any()
        }
        (
            Some(Rate::Published(legal)),
            PersonNumber::Income | PersonNumber::Region | PersonNumber::Burial | PersonNumber::Church,
        ) => {
            let source = format!("{} · {}", legal.source, legal.law);
            view! { {badge(tax.app, legal.quality)}" "<span lang=LAW_LANGUAGE>{source}</span> }.into_any()
        }
    };
    view! {
        <div class="lever compact">
            <span class="lever-name">{name}</span>
            {person_field(tax, name, kind, value)}
            <p class="lever-note">{note}</p>
        </div>
    }
    .into_any()
}

/// A button back to the published rate, where there is one.
fn use_published_button(tax: TaxContext, kind: PersonNumber) -> Option<AnyView> {
    let year = tax.app.session.year_number();
    let (code, county) = tax.app.session.municipality(|m| (m.code.clone(), m.county.clone()));
    let published = tax.local.with_value(|local| match kind {
        PersonNumber::Region => local.region(&county, year).map(|rate| rate.value),
        PersonNumber::Burial => local.burial(&code, year).map(|rate| rate.value),
        PersonNumber::Income | PersonNumber::Church => None,
    });
    let forget = move |person: &mut Person| match kind {
        PersonNumber::Region => person.region = None,
        PersonNumber::Burial => person.burial = None,
        PersonNumber::Income | PersonNumber::Church => {}
    };
    published.map(|rate| {
        let words = format!("{}{HARD_SPACE}{}", tax.rate_text(rate), tax.app.t.common.kr);
        view! {
            <button class="link" type="button" on:click=move |_| tax.change_person(forget)>
                {(tax.t().back_to)(&words)}
            </button>
        }
        .into_any()
    })
}
