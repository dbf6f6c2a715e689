//! Elder care: the highest fee, the minimum amount, and what home care may cost somebody at a given income.

use std::rc::Rc;

use leptos::prelude::*;
use rust_decimal::Decimal;

use super::family::example_field;
use crate::i18n::typed::InputUnit;
use crate::ui::primitives::segments::Segments;
use crate::ui::tables::look::{NUMBERS, TableLook, WORDS};
use crate::ui::tables::view::shown_table;
use crate::ui::tabs::law::calculation::{CalculationLine, calculation_details, law_line, legal_amount_cell};
use crate::ui::tabs::law::{LawContext, law_error_note};
use files::tables::{Column, Row, Table};
use model::law::{Amount, LawError, LawOfYear, Parameter};
use model::statutes::elder_care_fee::{Household, Service, home_care, maximum, minimum};

/// The rules, in the order in which they are shown.
type Rule = fn(&LawOfYear) -> Result<Amount, LawError>;

const HOUSEHOLDS: [Household; 2] = [Household::Single, Household::Spouse];

pub(super) fn elder_care_section(cx: LawContext) -> AnyView {
    let t = &cx.t.fees;
    let income = RwSignal::new(Decimal::from(17_000_u32));
    let housing = RwSignal::new(Decimal::from(7_500_u32));
    let household = RwSignal::new(Household::Single);
    let ceilings =
        shown_table(cx.app, TableLook::new("table dense ceilings", &[WORDS, NUMBERS]), move || {
            elder_care_table(cx)
        });
    let lives = Segments {
        legend: t.household,
        name: "household",
        choices: HOUSEHOLDS.into_iter().zip(t.households.map(str::to_owned)).collect(),
        chosen: Rc::new(move || household.get()),
        choose: Rc::new(move |chosen| household.set(chosen)),
    };
    let kronor = (InputUnit::KronorPerMonth, 0, 1_000_000);
    view! {
        <div class="law-part">
            <p class="about">{t.elder_about}</p>
            {ceilings}
            {calculation_details(cx, t.elder, t.elder_sum, move || elder_lines(cx))}
            <div class="fee-form">
                <div class="asked-row lives">
                    <span aria-hidden="true">{t.household}</span>
                    {lives.bar("seg")}
                </div>
                {example_field(cx, t.income_after_tax, kronor, income)}
                {example_field(cx, t.housing_cost, kronor, housing)}
            </div>
            {move || home_care_example(cx, household.get(), income.get(), housing.get())}
        </div>
    }
    .into_any()
}

/// The highest fees of elder care and the minimum amounts, by the law of the year that is shown. Reactive.
fn elder_care_table(cx: LawContext) -> Table {
    let t = &cx.t.fees;
    let rows: [(&str, Rule); 4] = [
        (t.home_care, |law| maximum(law, Service::HomeCare)),
        (t.housing, |law| maximum(law, Service::Housing)),
        ((t.minimum)(Household::Single), |law| minimum(law, Household::Single)),
        ((t.minimum)(Household::Spouse), |law| minimum(law, Household::Spouse)),
    ];
    let row = |(name, rule): (&str, Rule)| Row::new([name.into(), legal_amount_cell(cx, cx.ask(rule))]);
    Table {
        title: (t.elder_caption)(cx.year()),
        columns: vec![Column::new(cx.year().to_string()), Column::new(cx.app.t.common.kr_a_month)],
        rows: rows.map(row).to_vec(),
        foot: 0,
    }
}

fn home_care_example(cx: LawContext, household: Household, income: Decimal, housing: Decimal) -> AnyView {
    let t = &cx.t.fees;
    let found = match cx.ask(|law| home_care(law, household, income, housing)) {
        Ok(found) => found,
        Err(error) => return law_error_note(cx, &error),
    };
    let [pays, highest] = cx.kr_compared([found.fee.value, found.maximum.value]);
    let pays =
        if found.fee.value.is_zero() { t.elder_pays_nothing.to_owned() } else { (t.elder_pays)(&pays) };
    let at_highest = (found.fee.value == found.maximum.value).then_some(t.elder_at_highest);
    view! {
        <p class="verdict" role="status">{pays}" "{at_highest}</p>
        <dl class="facts">
            <div><dt>{t.reserved_amount}</dt><dd>{cx.kr(found.reserved_amount.value)}</dd></div>
            <div><dt>{t.income_above_reserved}</dt><dd>{cx.kr(found.headroom.value)}</dd></div>
            <div><dt>{t.home_care}</dt><dd>{highest}</dd></div>
        </dl>
    }
    .into_any()
}

fn elder_lines(cx: LawContext) -> Vec<CalculationLine> {
    let parameters = [
        Parameter::PriceBase,
        Parameter::HomeCareHighest,
        Parameter::HousingHighest,
        Parameter::MinimumSingle,
        Parameter::MinimumSpouse,
    ];
    parameters.map(|parameter| law_line(cx, cx.year(), parameter)).to_vec()
}
