//! The law's own numbers of the year, each with its paragraph, source and quality.

use leptos::prelude::*;
use rust_decimal::Decimal;

use super::TaxContext;
use crate::i18n::LAW_LANGUAGE;
use crate::ui::primitives::badge::badge;
use crate::ui::primitives::icon::chevron;
use model::figure::Quality;
use model::parameters::Legal;
use model::statutes::person::{Age, IncomeKind, PersonParameters, Scale, StepName};

/// A number of the law, in words.
struct Number {
    name: String,
    value: String,
    law: String,
    source: String,
    quality: Quality,
}

/// The numbers that the assessment rests on. Follows.
pub(super) fn law_numbers_details(tax: TaxContext) -> AnyView {
    let t = tax.t;
    let rows = move || {
        let year = tax.law_year();
        let numbers = tax.law.with_value(|law| {
            let of_year = law.years.get(&year).and_then(|law| law.as_ref().ok());
            of_year.map(|law| numbers_of_law(tax, law)).unwrap_or_default()
        });
        numbers.into_iter().map(|number| number_row(tax, number)).collect_view()
    };
    view! {
        <details class="lever-group">
            <summary>
                {chevron()}
                <span class="lever-name">{move || (t.numbers)(tax.law_year())}</span>
            </summary>
            <table class="table dense calc law-numbers">
                <caption class="sr-only">{move || (t.numbers)(tax.law_year())}</caption>
                <tbody>{rows}</tbody>
            </table>
        </details>
    }
    .into_any()
}

fn number_row(tax: TaxContext, number: Number) -> AnyView {
    let source = (tax.app.language.lazy_texts().explain.law)(&number.law, &number.source);
    view! {
        <tr>
            <th scope="row">
                {number.name}
                <span class="small soft"><br /><span lang=LAW_LANGUAGE>{source}</span>" "{badge(tax.app, number.quality)}</span>
            </th>
            <td class="num">{number.value}</td>
        </tr>
    }
    .into_any()
}

fn numbers_of_law(tax: TaxContext, law: &PersonParameters) -> Vec<Number> {
    let t = tax.t;
    let (kind, age) = tax.person.with(|person| (person.kind, person.age));
    // The units are long: on a phone they go below their number.
    let base = |value: Decimal, unit: &str| format!("{} {unit}", tax.app.language.exact(value));
    let number = |name: &str, legal: &Legal, value: String| Number {
        name: name.to_owned(),
        value,
        law: legal.law.clone(),
        source: legal.source.clone(),
        quality: legal.quality,
    };
    let kr = |name: &str, legal: &Legal| number(name, legal, tax.kr(legal.value));
    let percent =
        |name: &str, legal: &Legal| number(name, legal, tax.app.language.percent_exact(legal.value));
    let scale = |step: StepName, scale: &Scale| Number {
        name: (t.step_name)(step).to_owned(),
        value: t.scale.to_owned(),
        law: scale.law.clone(),
        source: scale.source.clone(),
        quality: scale.quality,
    };
    let mut all = vec![
        kr(t.price_base, &law.price_base),
        kr(t.income_base, &law.income_base),
        scale(StepName::BasicAllowance, &law.basic_allowance),
    ];
    if let (Age::AtLimit, Ok(of)) = (age, &law.older_allowance) {
        all.push(Number { name: t.older_allowance.to_owned(), ..scale(StepName::BasicAllowance, of) });
    }
    all.push(kr(t.state_threshold, &law.state_tax.threshold));
    all.push(percent(t.state_rate, &law.state_tax.rate));
    if kind.earns_pension() {
        let of = &law.pension_contribution;
        all.push(percent((t.step_name)(StepName::PensionContribution), &of.rate));
        all.push(number(t.pension_ceiling, &of.ceiling, base(of.ceiling.value, t.income_bases)));
    }
    match (kind, age) {
        (IncomeKind::Wage, Age::UnderLimit) => {
            all.push(scale(StepName::WorkCredit, &law.work_credit));
            if let Some(of) = &law.abatement {
                all.push(number(t.abatement, &of.above, base(of.above.value, t.price_bases)));
            }
        }
        (IncomeKind::Wage, Age::AtLimit) => {
            all.extend(law.older_work_credit.as_ref().ok().map(|of| scale(StepName::WorkCredit, of)));
        }
        (IncomeKind::SicknessCompensation, _) => {
            all.push(scale(StepName::SicknessCredit, &law.sickness_credit.scale));
        }
        _ => {}
    }
    all.push(kr(t.reduction_most, &law.earned_income.most));
    all.push(percent((t.step_name)(StepName::PublicServiceFee), &law.public_service.rate));
    all.push(kr(t.public_most, &law.public_service.most));
    all
}
