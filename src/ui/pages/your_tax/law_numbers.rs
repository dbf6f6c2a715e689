//! The numbers of the law of the year, each with its paragraph, source and quality.

use leptos::prelude::*;
use rust_decimal::Decimal;

use super::TaxContext;
use crate::i18n::table_numbers::{exact, in_unit, number, percent_exact};
use crate::ui::primitives::icon::chevron;
use crate::ui::tables::look::{NUMBERS, TableLook, WORDS};
use crate::ui::tables::view::shown_table;
use files::parameter_files;
use files::tables::{Cell, Column, Number, Row, Table, Value};
use model::figure::Quality;
use model::law::StatutoryValue;
use model::statutes::person::{Age, IncomeKind, PersonTaxLaw, Scale, StepName};

/// The numbers that the assessment rests on. Reactive.
pub(super) fn law_numbers_details(tax: TaxContext) -> AnyView {
    let t = tax.t();
    let open = RwSignal::new(false);
    let look =
        TableLook { has_head: false, ..TableLook::new("table dense calc law-numbers", &[WORDS, NUMBERS]) };
    let table = move || open.get().then(|| shown_table(tax.app, look, move || law_numbers_table(tax)));
    view! {
        <details class="lever-group" on:toggle:target=move |event| open.set(event.target().open())>
            <summary>
                {chevron()}
                <span class="lever-name">{move || (t.law_numbers)(tax.law_year())}</span>
            </summary>
            {table}
        </details>
    }
    .into_any()
}

/// The numbers of the year's law, each with its paragraph, source and quality. Reactive.
fn law_numbers_table(tax: TaxContext) -> Table {
    let year = tax.law_year();
    let law = parameter_files::carried().years.get(&year).and_then(|law| law.person.as_ref().ok());
    let rows = law.map_or_else(Vec::new, |law| numbers_of_law(tax, law));
    let value = tax.app.language.lazy_texts().tables.value;
    let columns = vec![Column::new(""), Column::new(value)];
    Table { title: (tax.t().law_numbers)(year), columns, rows, foot: 0 }
}

fn number_row(
    tax: TaxContext,
    name: &str,
    value: Value,
    (law, source): (&str, &str),
    quality: Quality,
) -> Row {
    let source = (tax.app.language.lazy_texts().explain.law)(law, source);
    let name = Cell::from(name).with_note(Some(Value::Cited(source))).with_quality(Some(quality));
    Row::new([name, value.into()])
}

fn numbers_of_law(tax: TaxContext, law: &PersonTaxLaw) -> Vec<Row> {
    let t = tax.t();
    let language = tax.app.language;
    let (kind, age) = tax.person.with(|person| (person.kind, person.age));
    let legal = |name: &str, legal: &StatutoryValue, value: Number| {
        number_row(tax, name, value.into(), (&legal.law, &legal.source), legal.quality)
    };
    // The units are long: on a phone they go below their number.
    let base_amounts = |value: Decimal, unit: &'static str| {
        let exact = exact(language, value);
        Number { text: format!("{} {unit}", exact.text), unit: Some(unit), ..exact }
    };
    let kr = |name: &str, amount: &StatutoryValue| {
        legal(name, amount, in_unit(number(language, amount.value, 0), tax.app.t.common.kr))
    };
    let percent = |name: &str, rate: &StatutoryValue| legal(name, rate, percent_exact(language, rate.value));
    let scale = |name: &str, scale: &Scale| {
        number_row(tax, name, t.scale.into(), (&scale.law, &scale.source), scale.quality)
    };
    let step_scale = |step: StepName, of: &Scale| scale((t.step_name)(step), of);
    let mut all = vec![
        kr(t.price_base, &law.price_base),
        kr(t.income_base, &law.income_base),
        step_scale(StepName::BasicAllowance, &law.basic_allowance),
    ];
    if let (Age::AtLimit, Ok(of)) = (age, &law.older_allowance) {
        all.push(scale(t.older_allowance, of));
    }
    all.push(kr(t.state_threshold, &law.state_tax.threshold));
    all.push(percent(t.state_rate, &law.state_tax.rate));
    if kind.earns_pension() {
        let of = &law.pension_contribution;
        all.push(percent((t.step_name)(StepName::PensionContribution), &of.rate));
        all.push(legal(t.pension_ceiling, &of.ceiling, base_amounts(of.ceiling.value, t.income_bases)));
    }
    match (kind, age) {
        (IncomeKind::Wage, Age::UnderLimit) => {
            all.push(step_scale(StepName::WorkCredit, &law.work_credit));
            if let Some(of) = &law.abatement {
                all.push(legal(t.abatement, &of.above, base_amounts(of.above.value, t.price_bases)));
            }
        }
        (IncomeKind::Wage, Age::AtLimit) => {
            all.extend(law.older_work_credit.as_ref().ok().map(|of| step_scale(StepName::WorkCredit, of)));
        }
        (IncomeKind::SicknessCompensation, Age::UnderLimit | Age::AtLimit) => {
            all.push(step_scale(StepName::SicknessCredit, &law.sickness_credit.scale));
        }
        (IncomeKind::Pension | IncomeKind::Benefit, Age::UnderLimit | Age::AtLimit) => {}
    }
    all.push(kr(t.reduction_most, &law.earned_income.max));
    all.push(percent((t.step_name)(StepName::PublicServiceFee), &law.public_service.rate));
    all.push(kr(t.public_most, &law.public_service.max));
    all
}
