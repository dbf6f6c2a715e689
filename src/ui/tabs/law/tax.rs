//! The municipal tax from the assessed tax base to the final settlement: the year in view step by step, and the settlement
//! of each year.

use leptos::prelude::*;
use rust_decimal::prelude::ToPrimitive;

use super::LawContext;
use super::calculation::CalculationLine;
use super::calculation::error_cell;
use super::calculation::{
    calculation_details, calculation_table, computed_line, law_line, model_line, node_line,
    out_of_range_line, outcome_line, result_line,
};
use crate::i18n::catalogue::glossary::Term;
use crate::i18n::numbers::in_millions;
use crate::i18n::table_numbers::signed;
use crate::ui::primitives::term::term_button;
use crate::ui::tables::look::{ColumnLook, NUMBERS, TableLook, WORDS};
use crate::ui::tables::view::shown_table;
use files::tables::{Cell, Column, Row, Table, Value};
use model::checks::amount;
use model::figure::LegalValue;
use model::law::{Amount, LawError, Parameter};
use model::money::{DecimalExt, to_decimals};
use model::rows::RevenueRow;
use model::statutes::municipal_tax;

pub(super) fn tax_section(cx: LawContext) -> AnyView {
    let t = &cx.t.tax;
    let caption = move || (t.caption)(cx.app.session.year_number());
    let lines = calculation_table(cx, caption, move || tax_lines(cx));
    let settlements =
        shown_table(cx.app, TableLook::new("table dense settlements", &[YEARS, NUMBERS]), move || {
            settlements_table(cx)
        });
    view! {
        <div class="law-part">
            <p class="about">{t.about}</p>
            <div class="tax-lines" role="group" aria-label=caption>{lines}</div>
            <h4>
                {t.settlement}
                " "
                {term_button(cx.app, Term::FinalSettlement, t.settlement).into_any()}
            </h4>
            <p class="about">{t.settlement_about}</p>
            {settlements}
            <p class="about small soft">{t.settlement_quality}</p>
            {calculation_details(cx, t.settlement, t.sum, move || settlement_lines(cx, cx.year()))}
        </div>
    }
    .into_any()
}

/// The tax of the year in view, from the assessed tax base on.
fn tax_lines(cx: LawContext) -> Vec<CalculationLine> {
    let t = &cx.t.tax;
    let session = cx.app.session;
    let at = cx.app.view.year.get();
    let inputs = session.read(|outcome, year| {
        let base = outcome.explain(year.start[RevenueRow::TaxBase]);
        base.map(|base| base.inputs.iter().map(|step| step.id).collect::<Vec<_>>())
    });
    let mut lines: Vec<CalculationLine> =
        inputs.unwrap_or_default().into_iter().filter_map(|id| node_line(cx, id)).collect();
    lines.extend(outcome_line(cx, |year| year.now[RevenueRow::TaxBase]));
    lines.extend(outcome_line(cx, |year| year.now[RevenueRow::TaxRate]));
    lines.extend(outcome_line(cx, |year| year.now.preliminary_tax));
    let payment = session.read(|outcome, year| {
        let of = |id| amount(outcome, id);
        let now = &year.now;
        municipal_tax::monthly_payment(
            of(now.preliminary_tax),
            of(year.now.equalisation),
            of(now[RevenueRow::PropertyFee]),
        )
    });
    let how = cx.t.marginals.payment_why;
    lines.push(match payment {
        Ok(payment) => result_line(cx, t.a_month, rounded_to_krona(payment)).with_explanation(how),
        Err(_) => out_of_range_line(cx, t.a_month),
    });
    lines.extend(outcome_line(cx, |year| year.now.final_settlement));
    let population = session.municipality(|m| at.get(&m.years).population);
    let settled = session.read(|outcome, year| Some(amount(outcome, year.now.final_settlement)));
    if let Some(settled) = settled {
        let each = settled.value.try_div(population.value);
        lines.push(match Amount::derived(each, &[settled.quality, population.quality]) {
            Ok(each) => {
                let unit = cx.app.t.common.per_inhabitant;
                let value = to_decimals(each.value, 2);
                computed_line(cx, t.in_file_per_inhabitant, unit, value, Some(each.quality))
            }
            Err(_) => out_of_range_line(cx, t.in_file_per_inhabitant),
        });
    }
    lines.extend(outcome_line(cx, |year| year.now.tax_revenue));
    lines
}

/// The final settlement of `year` in kronor per inhabitant. Reactive.
fn settlement_per_inhabitant(cx: LawContext, year: u16) -> Result<Amount, LawError> {
    cx.law.with(|law| municipal_tax::final_settlement(year, law))
}

const YEARS: ColumnLook = ColumnLook { class: "nowrap", ..WORDS };

/// The final settlements of all years of the law: kronor per inhabitant, and for the municipality in mnkr. Reactive.
fn settlements_table(cx: LawContext) -> Table {
    let t = &cx.t.tax;
    let language = cx.app.language;
    let years: Vec<u16> = cx.carried.years.keys().copied().collect();
    let in_view = cx.app.session.year_number();
    let name = cx.app.session.municipality(|municipality| municipality.name.clone());
    let row = |year: u16| {
        let cells = match settlement_per_inhabitant(cx, year) {
            Ok(each) => {
                let all = population(cx, year).map(|population| {
                    let all = municipal_tax::settlement_amount(each, population).ok();
                    let all = all.map(|all| signed(language, in_millions(all.value), 1));
                    Cell::from(Value::or_missing(all, language.texts().common.out_of_range))
                });
                let each = Cell::from(signed(language, each.value, 0)).with_quality(Some(each.quality));
                vec![each, all.unwrap_or_else(|| Value::Unknown(cx.t.not_known.to_owned()).into())]
            }
            Err(error) => vec![error_cell(cx, &error)],
        };
        let name = Cell::from(year.to_string());
        Row::new(std::iter::once(name).chain(cells)).highlighted_if(year == in_view)
    };
    Table {
        title: t.settlement_caption.to_owned(),
        columns: vec![Column::new(t.year), Column::new(t.per_inhabitant), Column::new((t.for_all)(&name))],
        rows: years.into_iter().map(row).collect(),
        foot: 0,
    }
}

/// The population that the settlement of the year is paid for, where the municipality file has that year.
fn population(cx: LawContext, year: u16) -> Option<Amount> {
    cx.app.session.municipality(|municipality| {
        let start = municipality.years.iter().find(|start| start.year == year)?;
        Some(Amount { value: start.population.value, quality: start.population.quality })
    })
}

fn settlement_lines(cx: LawContext, year: u16) -> Vec<CalculationLine> {
    let lag = cx.law.with(|law| law.year(year).ok()?.get(Parameter::AssessmentLag).ok()?.value.to_u16());
    let later = lag.and_then(|lag| year.checked_add(lag)).unwrap_or(year);
    let outcome = law_line(cx, later, Parameter::NationalTaxBase);
    let mut lines = vec![
        outcome.with_name((cx.t.tax.base_of_the_year)(later)),
        law_line(cx, year, Parameter::NationalTaxBase),
    ];
    lines.extend(model_line(cx, year, LegalValue::ProjectionFactor));
    lines.push(law_line(cx, year, Parameter::MeanMunicipalRate));
    lines.push(law_line(cx, year, Parameter::NationalPopulation));
    if let Ok(each) = settlement_per_inhabitant(cx, year) {
        let unit = cx.app.t.common.per_inhabitant;
        lines.push(computed_line(
            cx,
            cx.t.tax.settlement,
            unit,
            to_decimals(each.value, 2),
            Some(each.quality),
        ));
    }
    lines
}

/// The amount in whole kronor, as it is shown.
fn rounded_to_krona(amount: Amount) -> Amount {
    Amount { value: to_decimals(amount.value, 0), ..amount }
}
