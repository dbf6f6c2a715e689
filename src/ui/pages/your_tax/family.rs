//! The highest fees of a family's child care by the law of the year, and what a change of the fee costs the family.

use leptos::prelude::*;
use rust_decimal::Decimal;

use crate::i18n::typed::InputUnit;
use crate::ui::tables::look::{NUMBERS, TableLook, WORDS};
use crate::ui::tables::view::shown_table;
use crate::ui::tabs::law::calculation::{
    CalculationLine, calculation_details, computed_line, law_line, legal_amount_cell,
};
use crate::ui::tabs::law::number_field::{law_number_field, parse_in_range};
use crate::ui::tabs::law::{LawContext, law_error_note};
use files::tables::{Cell, Column, Row, Table, Value};
use model::law::Parameter;
use model::statutes::family_fee::{Care, Family, FamilyFeeChange, fee_change};
use model::statutes::preschool_fee::{Child, fee_base};
use model::statutes::{after_school_fee, preschool_fee};

/// The greatest number of children in each kind of care.
const MOST_CHILDREN: usize = 5;

/// The example family and fee that the user enters. A handle: copies are the same. It is neither stored nor a part of the
/// scenario.
#[derive(Debug, Clone, Copy)]
struct FamilyExample {
    income: RwSignal<Decimal>,
    preschool: RwSignal<usize>,
    after_school: RwSignal<usize>,
    charged: RwSignal<Decimal>,
    change: RwSignal<Decimal>,
}

impl FamilyExample {
    /// The family, youngest child first: preschool children are younger than the others. Reactive.
    fn family(self) -> Family {
        let young = std::iter::repeat_n(Care::Preschool, self.preschool.get());
        let children = young.chain(std::iter::repeat_n(Care::AfterSchool, self.after_school.get()));
        Family { income: self.income.get(), children: children.collect() }
    }
}

pub(super) fn family_section(cx: LawContext) -> AnyView {
    let t = &cx.t.fees;
    let example = FamilyExample {
        income: RwSignal::new(Decimal::from(52_000_u32)),
        preschool: RwSignal::new(1),
        after_school: RwSignal::new(1),
        charged: RwSignal::new(Decimal::ONE_HUNDRED),
        change: RwSignal::new(Decimal::ZERO),
    };
    let kronor = (InputUnit::KronorPerMonth, 0, 1_000_000);
    view! {
        <div class="law-part">
            <p class="about">{t.family_about}</p>
            <div class="fee-form">
                {example_field(cx, t.income, kronor, example.income)}
                {child_count_field(cx, Care::Preschool, example.preschool)}
                {child_count_field(cx, Care::AfterSchool, example.after_school)}
                {example_field(cx, t.charged, (InputUnit::Percent, 0, 100), example.charged)}
                {example_field(cx, t.change, (InputUnit::Percent, -100, 1_000), example.change)}
            </div>
            {move || family_fee_view(cx, example)}
            {calculation_details(cx, t.family, t.family_sum, move || family_lines(cx, example))}
        </div>
    }
    .into_any()
}

/// A field of an example: its unit and bounds.
pub(super) fn example_field(
    cx: LawContext,
    name: &'static str,
    (unit, least, most): (InputUnit, i64, i64),
    value: RwSignal<Decimal>,
) -> AnyView {
    let field = law_number_field(
        cx,
        format!("{name}, {}", unit.word(cx.app.language)),
        "",
        unit,
        move || Some(cx.app.language.exact(value.get())),
        move |typed| {
            value.set(parse_in_range(cx.app.language, &typed, least, most, unit)?);
            Ok(())
        },
    );
    view! { <div class="asked-row"><span aria-hidden="true">{name}</span>{field}</div> }.into_any()
}

fn child_count_field(cx: LawContext, care: Care, count: RwSignal<usize>) -> AnyView {
    let t = &cx.t.fees;
    let name = (t.in_care)(care);
    let step = move |label: String, words: &'static str, more: bool| {
        let press = move |_| {
            count.update(|count| {
                let next = if more { count.saturating_add(1) } else { count.saturating_sub(1) };
                *count = next.min(MOST_CHILDREN);
            });
        };
        view! { <button class="step" type="button" aria-label=label on:click=press>{words}</button> }
    };
    view! {
        <div class="asked-row" role="group" aria-label=name>
            <span>{name}</span>
            <span class="row">
                {step((t.fewer)(name), "−", false)}
                <output class="count">{move || count.get()}</output>
                {step((t.more)(name), "+", true)}
            </span>
        </div>
    }
    .into_any()
}

fn family_fee_view(cx: LawContext, example: FamilyExample) -> AnyView {
    let t = &cx.t.fees;
    let family = example.family();
    if family.children.is_empty() {
        return view! { <p class="verdict">{t.no_children}</p> }.into_any();
    }
    let (charged, change) = (example.charged.get(), example.change.get());
    match cx.ask(|law| fee_change(law, &family, charged, change)) {
        Ok(found) => family_change_view(cx, &family, &found),
        Err(error) => law_error_note(cx, &error),
    }
}

fn family_change_view(cx: LawContext, family: &Family, found: &FamilyFeeChange) -> AnyView {
    let t = &cx.t.fees;
    let kr = |kronor: Decimal| cx.kr(kronor.abs());
    let [before, after] = cx.kr_compared([found.before.value, found.after.value]);
    let (monthly, yearly) = (kr(found.monthly), kr(found.yearly));
    let then = if found.monthly.is_zero() {
        t.no_change.to_owned()
    } else if found.monthly > Decimal::ZERO {
        (t.costs)(&after, &monthly, &yearly)
    } else {
        (t.saves)(&after, &monthly, &yearly)
    };
    let stopped = found.limited_by_ceiling.then_some(t.stopped);
    let table = fee_table(cx, family);
    let fees =
        shown_table(cx.app, TableLook::new("table dense ceilings", &[WORDS, NUMBERS]), move || table.clone());
    view! {
        <p class="verdict" role="status">
            {(t.family_pays)(&before)}" "{then}" "{stopped}
        </p>
        {fees}
    }
    .into_any()
}

/// The highest fee of each of the family's children. Reactive.
fn fee_table(cx: LawContext, family: &Family) -> Table {
    let t = &cx.t.fees;
    let row = |(at, care): (usize, &Care)| {
        let fee = cx.ask(|law| match care {
            Care::Preschool => preschool_fee::maximum(law, Child::from_index(at), family.income),
            Care::AfterSchool => after_school_fee::maximum(law, Child::from_index(at), family.income),
        });
        let mut cell = legal_amount_cell(cx, fee);
        if let Value::Number(number) = &mut cell.value
            && number.value.is_zero()
        {
            t.free.clone_into(&mut number.text);
        }
        Row::new([Cell::from((t.child)(at.saturating_add(1), *care)), cell])
    };
    Table {
        title: t.family_caption.to_owned(),
        columns: vec![Column::new(t.family_caption), Column::new(cx.app.t.common.kr_a_month)],
        rows: family.children.iter().enumerate().map(row).collect(),
        foot: 0,
    }
}

fn family_lines(cx: LawContext, example: FamilyExample) -> Vec<CalculationLine> {
    let year = cx.year();
    let rates = [
        [Parameter::PreschoolFirst, Parameter::AfterSchoolFirst],
        [Parameter::PreschoolSecond, Parameter::AfterSchoolSecond],
        [Parameter::PreschoolThird, Parameter::AfterSchoolThird],
    ];
    let mut lines = vec![
        law_line(cx, year, Parameter::ChildcareIncomeCeiling),
        law_line(cx, year, Parameter::ChildcareIncomeDeduction),
    ];
    if let Ok(base) = cx.ask(|law| fee_base(law, example.income.get())) {
        lines.push(computed_line(
            cx,
            cx.t.fees.fee_base,
            cx.app.t.common.kr_a_month,
            base.value,
            Some(base.quality),
        ));
    }
    for ([preschool, after_school], care) in rates.into_iter().zip(example.family().children) {
        let parameter = if care == Care::Preschool { preschool } else { after_school };
        lines.push(law_line(cx, year, parameter));
    }
    lines
}
