//! Marginals: what a krona of tax, a per cent of growth and an inhabitant bring, and what the state pays each month.

use crate::ui::primitives::amounts::fraction;
use crate::ui::reactive::text;
use leptos::prelude::*;
use rust_decimal::Decimal;

use super::LawContext;
use super::calculation::CalculationLine;
use super::calculation::{
    calculation_details, file_line, law_line, model_line, node_line, outcome_line, result_line,
};
use super::law_error_note;
use crate::i18n::numbers::NO_VALUE;
use crate::ui::primitives::badge::badge;
use model::figure::LegalValue;
use model::label::Label;
use model::law::{Amount, LawError, Parameter};
use model::marginal::{Growth, Inhabitant, Marginals, marginals};
use model::rows::RevenueRow;

/// An amount, or why the law gives none.
type MarginalResult = Result<Amount, LawError>;

/// Picks a marginal.
type Pick = fn(&Marginals) -> MarginalResult;

/// The marginals of the year in view.
pub(super) fn marginals_section(cx: LawContext) -> AnyView {
    let t = &cx.t.marginals;
    let session = cx.app.session;
    let all = Memo::new(move |_| {
        let at = cx.app.view.year.get();
        let outcome = session.outcome();
        Some(
            session
                .municipality(|municipality| cx.law.with(|law| marginals(&outcome, municipality, law, at))),
        )
    });
    let payment = step_figure(cx, all, t.payment, t.a_month, |all| all.payment.clone());
    let krona = step_figure(cx, all, t.one_krona, t.a_year, |all| all.one_krona.clone());
    let ore = step_figure(cx, all, t.ten_ore, t.a_year, |all| all.ten_ore.clone());
    view! {
        <div class="law-part">
            <p class="about">{t.about}</p>
            <div class="cards">
                <div class="card">
                    <dl class="figures">{krona}{ore}</dl>
                    <p class="small soft">{t.rate_why}</p>
                    {calculation_details(cx, t.one_krona, t.rate_times, move || outcome_line(cx, |year| year.now[RevenueRow::TaxBase]).into_iter().collect())}
                </div>
                {growth_card(cx, all)}
                {inhabitant_card(cx, all)}
                <div class="card">
                    <dl class="figures">{payment}</dl>
                    <p class="small soft">{t.payment_why}</p>
                    {calculation_details(cx, t.payment, t.payment_sum, move || payment_lines(cx))}
                </div>
            </div>
        </div>
    }
    .into_any()
}

/// A figure with its name, unit and quality.
fn step_figure(
    cx: LawContext,
    all: Memo<Option<Marginals>>,
    name: &'static str,
    per: &'static str,
    pick: Pick,
) -> AnyView {
    let result = Memo::new(move |_| all.with(|all| all.as_ref().map(pick)));
    let value = move || {
        match result.get() {
        Some(Ok(amount)) => view! {
            {signed_amount(cx, amount.value)}" "<span class="unit">{per}</span>" "{badge(cx.app, amount.quality)}
        }
        .into_any(),
        Some(Err(error)) => law_error_note(cx, &error),
        None => ().into_any(),
    }
    };
    view! { <div><dt>{name}</dt><dd class="figure">{value}</dd></div> }.into_any()
}

/// An amount with its sign, in kronor where it is small.
fn signed_amount(cx: LawContext, kronor: Decimal) -> String {
    let amount = cx.app.language.amount(kronor);
    if kronor > Decimal::ZERO { format!("+{amount}") } else { amount }
}

fn growth_card(cx: LawContext, all: Memo<Option<Marginals>>) -> AnyView {
    let t = &cx.t.marginals;
    let result = Memo::new(move |_| all.with(|all| all.as_ref().map(|all| all.growth.clone())));
    let growth = move || result.get().and_then(Result::ok);
    let kept = move || {
        growth().and_then(|growth| {
            // Where the rate is 0 there is no tax of which a part could be kept.
            let kept = cx.app.language.percent(growth.kept_percent?);
            Some((t.growth_kept)(&kept, &cx.app.language.amount(growth.tax.value)))
        })
    };
    let why = text(move || {
        let is_set = growth().is_some_and(|growth| growth.equalisation_is_set);
        (if is_set { t.growth_with_own_figure } else { t.growth_why }).to_owned()
    });
    let part = text(move || {
        let part = growth().map(|growth| fraction(growth.kept.value.max(Decimal::ZERO), growth.tax.value));
        part.unwrap_or_else(|| "0".to_owned())
    });
    let row = move |name: &'static str, pick: fn(&Growth) -> Amount| {
        // Where growth cannot be computed, the figure above says why.
        let amount = move || {
            growth().map_or_else(|| NO_VALUE.to_owned(), |growth| signed_amount(cx, pick(&growth).value))
        };
        view! { <div><dt>{name}</dt><dd>{amount}</dd></div> }
    };
    let main = step_figure(cx, all, t.growth, t.a_year, |all| all.growth.clone().map(|growth| growth.kept));
    view! {
        <div class="card">
            <dl class="figures">{main}</dl>
            <div class="kept-bar" aria-hidden="true" style:--part=part></div>
            <p class="small">{kept}</p>
            <dl class="parts small">
                {row(t.gross, |growth| growth.tax)}
                {row(t.equalised, |growth| growth.equalisation)}
                {row(t.kept, |growth| growth.kept)}
            </dl>
            <p class="small soft">{why}</p>
            {calculation_details(cx, t.growth, t.growth_sum, move || growth_lines(cx, growth()))}
        </div>
    }
    .into_any()
}

fn inhabitant_card(cx: LawContext, all: Memo<Option<Marginals>>) -> AnyView {
    let t = &cx.t.marginals;
    let result = Memo::new(move |_| all.with(|all| all.as_ref().map(|all| all.inhabitant.clone())));
    let row = move |name: &'static str, pick: fn(&Inhabitant) -> MarginalResult| {
        let value = move || match result.get().and_then(Result::ok).map(|inhabitant| pick(&inhabitant)) {
            Some(Ok(amount)) => {
                // The figure above has the badge of most of its parts.
                let usual = result.get().and_then(Result::ok).map(|all| all.known.quality);
                let mark = usual != Some(amount.quality);
                let mark = mark.then(|| badge(cx.app, amount.quality).into_any());
                view! { {signed_kr(cx, amount.value)}" "{mark} }.into_any()
            }
            Some(Err(error)) => {
                view! { <span class="soft">{cx.t.not_known}</span>{law_error_note(cx, &error)} }.into_any()
            }
            None => ().into_any(),
        };
        view! { <div><dt>{name}</dt><dd>{value}</dd></div> }
    };
    let inhabitant = move || result.get().and_then(Result::ok);
    let is_set = move || inhabitant().is_some_and(|inhabitant| inhabitant.equalisation_is_set);
    let why =
        text(move || (if is_set() { t.inhabitant_with_own_figure } else { t.inhabitant_why }).to_owned());
    let main = step_figure(cx, all, t.inhabitant, t.a_year, |all| {
        all.inhabitant.clone().map(|inhabitant| inhabitant.known)
    });
    view! {
        <div class="card">
            <dl class="figures">{main}</dl>
            <dl class="parts small">
                {row(t.by_income, |inhabitant| Ok(inhabitant.equalisation))}
                {row(t.by_adjustment, |inhabitant| inhabitant.adjustment.clone())}
                {row(t.by_settlement, |inhabitant| inhabitant.settlement.clone())}
            </dl>
            <p class="small soft">{why}</p>
            {calculation_details(cx, t.inhabitant, t.inhabitant_sum, move || inhabitant_lines(cx, inhabitant().as_ref()))}
        </div>
    }
    .into_any()
}

fn signed_kr(cx: LawContext, kronor: Decimal) -> String {
    let amount = cx.kr(kronor);
    if kronor > Decimal::ZERO { format!("+{amount}") } else { amount }
}

fn growth_lines(cx: LawContext, growth: Option<Growth>) -> Vec<CalculationLine> {
    let t = &cx.t.marginals;
    let counted =
        |name: &str, pick: fn(&Growth) -> Amount| growth.map(|growth| result_line(cx, name, pick(&growth)));
    // The county's rate has no part in a figure of the user's own.
    let by_law = growth.is_none_or(|growth| !growth.equalisation_is_set);
    let county_rate = by_law.then(|| outcome_line(cx, |year| year.now.county_rate)).flatten();
    let lines = [
        growth.and_then(|growth| node_line(cx, growth.base)),
        counted(t.growth_of_base, |growth| growth.tax_base),
        outcome_line(cx, |year| year.now[RevenueRow::TaxRate]),
        counted(t.gross, |growth| growth.tax),
        county_rate,
        growth.and_then(|growth| node_line(cx, growth.equalisation_raised_by?)),
        counted(t.equalised, |growth| growth.equalisation),
        counted(t.kept, |growth| growth.kept),
    ];
    lines.into_iter().flatten().collect()
}

fn inhabitant_lines(cx: LawContext, inhabitant: Option<&Inhabitant>) -> Vec<CalculationLine> {
    let year = cx.app.session.year_number();
    let law = [
        Parameter::AdjustmentPerInhabitant,
        Parameter::AssessmentLag,
        Parameter::NationalTaxBase,
        Parameter::MeanMunicipalRate,
        Parameter::NationalPopulation,
    ];
    // They have no part in a figure of the user's own.
    let by_law = inhabitant.is_none_or(|inhabitant| !inhabitant.equalisation_is_set);
    let raised_by = inhabitant.and_then(|inhabitant| inhabitant.equalisation_raised_by);
    let equalisation = by_law.then(|| {
        [
            file_mean_tax_base_line(cx).or_else(|| model_line(cx, year, LegalValue::MeanTaxBase)),
            model_line(cx, year, LegalValue::GuaranteeLevel),
            outcome_line(cx, |year| year.now.county_rate),
            raised_by.and_then(|percent| node_line(cx, percent)),
        ]
    });
    let equalisation = equalisation.into_iter().flatten().flatten();
    equalisation.chain(law.map(|parameter| law_line(cx, year, parameter))).collect()
}

/// The mean tax base of the municipality file, where it has one.
fn file_mean_tax_base_line(cx: LawContext) -> Option<CalculationLine> {
    let at = cx.app.view.year.get();
    let figure = cx.app.session.municipality(|m| at.get(&m.years).mean_tax_base)?;
    let name = (cx.app.language.lazy_texts().label)(Label::MeanTaxBase).to_owned();
    Some(file_line(cx, name, figure, cx.app.t.common.per_inhabitant))
}

fn payment_lines(cx: LawContext) -> Vec<CalculationLine> {
    let lines = [
        outcome_line(cx, |year| year.now.preliminary_tax),
        outcome_line(cx, |year| year.now.equalisation),
        outcome_line(cx, |year| year.now[RevenueRow::PropertyFee]),
    ];
    lines.into_iter().flatten().collect()
}
