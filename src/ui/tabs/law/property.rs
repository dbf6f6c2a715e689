//! The property fee: the highest fee of each year, its indexation, and the change of the municipality's revenue.

use leptos::prelude::*;
use rust_decimal::Decimal;

use super::LawContext;
use super::calculation::CalculationLine;
use super::calculation::legal_amount_cell;
use super::calculation::{calculation_details, computed_line, law_line, mnkr_button, result_line};
use super::law_error_note;
use super::number_field::law_number_field;
use crate::i18n::numbers::in_millions;
use crate::i18n::typed::InputUnit;
use crate::state::read_amount;
use crate::ui::tables::look::{NUMBERS, TableLook, WORDS};
use crate::ui::tables::view::shown_table;
use files::assumed::AssumedAmount;
use files::tables::{Cell, Column, Row, Table};
use model::law::{Amount, LawError, Parameter};
use model::rows::RevenueRow;
use model::statutes::property_fee::{Dwelling, ceiling, municipal_revenue};

pub(super) fn property_fee_section(cx: LawContext) -> AnyView {
    let t = &cx.t.fees;
    let ceilings =
        shown_table(cx.app, TableLook::new("table dense ceilings", &[WORDS, NUMBERS]), move || {
            ceilings_table(cx)
        });
    view! {
        <div class="law-part">
            <p class="about">{t.property_about}</p>
            {ceilings}
            {unknown_ceiling_note(cx)}
            {calculation_details(cx, t.property, t.property_sum, move || property_lines(cx))}
            <h4>{t.share_title}</h4>
            <p class="about">{t.share_about}</p>
            {municipal_revenue_example(cx)}
        </div>
    }
    .into_any()
}

fn property_ceiling(cx: LawContext, year: u16, dwelling: Dwelling) -> Result<Amount, LawError> {
    cx.law.with(|law| Ok(ceiling(law.year(year)?, dwelling)?.maximum))
}

/// The highest property fee of each year and kind of dwelling. Reactive.
fn ceilings_table(cx: LawContext) -> Table {
    let t = &cx.t.fees;
    let years: Vec<u16> = cx.law.with(|law| law.years.keys().copied().collect());
    let mut columns = vec![Column::new(format!("{}, {}", t.year, t.kr_a_year))];
    columns.extend(Dwelling::ALL.iter().map(|dwelling| Column::new((t.dwelling)(*dwelling))));
    let row = |year: u16| {
        let ceiling = |dwelling: &Dwelling| legal_amount_cell(cx, property_ceiling(cx, year, *dwelling));
        let name = std::iter::once(Cell::from(year.to_string()));
        Row::new(name.chain(Dwelling::ALL.iter().map(ceiling))).highlighted_if(year == cx.year())
    };
    Table {
        title: t.property_caption.to_owned(),
        columns,
        rows: years.into_iter().map(row).collect(),
        foot: 0,
    }
}

/// Why the ceiling of the year that is shown is not known; `None` where it is.
fn unknown_ceiling_note(cx: LawContext) -> AnyView {
    let why = move || {
        let year = cx.year();
        let error = cx.law.with(|law| law.year(year).and_then(|law| ceiling(law, Dwelling::House)).err());
        error.map(|error| law_error_note(cx, &error))
    };
    view! { {why} }.into_any()
}

fn property_lines(cx: LawContext) -> Vec<CalculationLine> {
    let t = &cx.t.fees;
    let year = cx.year();
    let mut lines =
        vec![law_line(cx, year, Parameter::IncomeBase), law_line(cx, year, Parameter::PropertyFeeIndexBase)];
    let own = [
        (Dwelling::House, Parameter::HouseFeeBase, Parameter::HouseFeeShare),
        (Dwelling::Flat, Parameter::FlatFeeBase, Parameter::FlatFeeShare),
    ];
    for (dwelling, base, share) in own {
        let found = cx.law.with(|law| law.year(year).and_then(|law| ceiling(law, dwelling)));
        lines.push(law_line(cx, year, base));
        if let Ok(found) = found {
            lines.push(computed_line(cx, t.index, "%", found.index.value, Some(found.index.quality)));
            let name = format!("{}: {}", (t.dwelling)(dwelling), t.highest);
            lines.push(result_line(cx, &name, found.maximum));
        }
        lines.push(law_line(cx, year, share));
    }
    lines
}

/// An example: the municipality's revenue after a change of the owners' fees.
fn municipal_revenue_example(cx: LawContext) -> AnyView {
    let t = &cx.t.fees;
    // Not a part of the scenario.
    let change = RwSignal::new(Decimal::from(2_000_000_u32));
    let field = law_number_field(
        cx,
        t.share_asked.to_owned(),
        "0",
        InputUnit::Millions,
        move || Some(cx.app.language.exact(in_millions(change.get()))),
        move |typed| {
            // Parsed like gains, which may be negative too. Nothing typed is no change.
            let typed = read_amount(AssumedAmount::Gains(model::YearIx::First), &typed, cx.app.language)?;
            change.set(typed.unwrap_or(Decimal::ZERO));
            Ok(())
        },
    );
    let then = move || {
        let before = cx.app.session.value(|year| year.now[RevenueRow::PropertyFee]);
        let Ok(after) = municipal_revenue(before, change.get(), Decimal::ZERO) else {
            return cx.app.t.common.out_of_range.to_owned();
        };
        (t.share_then)(
            &cx.app.language.amount(before),
            cx.app.session.year_number(),
            &cx.app.language.amount(after),
        )
    };
    let share = (cx.app.language.lazy_texts().label)(model::label::Label::Row(RevenueRow::PropertyFee));
    view! {
        <div class="asked">
            <div class="asked-row"><span aria-hidden="true">{t.share_asked}</span>{field}</div>
            <div class="asked-row"><span>{share}</span>{mnkr_button(cx, |year| year.now[RevenueRow::PropertyFee], share)}</div>
        </div>
        <p class="verdict">{then}</p>
    }
    .into_any()
}
