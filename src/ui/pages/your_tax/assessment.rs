//! The assessment step by step, in the start state and in the scenario, with paragraph, rounding and quality.

use leptos::prelude::*;
use rust_decimal::Decimal;

use super::TaxContext;
use super::law_numbers::law_numbers_details;
use super::rates::Rate;
use super::workings::workings_details;
use crate::i18n::LAW_LANGUAGE;
use crate::ui::primitives::badge::badge;
use model::figure::Quality;
use model::money::Arithmetic;
use model::statutes::person::{Assessment, Comparison, Role, Step, StepName};

pub(super) fn assessment_panel(tax: TaxContext) -> AnyView {
    let t = tax.t;
    let body = move || {
        let told = tax.comparison()?;
        let rows = told.after.steps.iter().map(|step| assessment_row(tax, &told, step)).collect_view();
        Some((rows, sum_rows(tax, &told)))
    };
    let table = move || {
        body().map(|(rows, sums)| {
            view! {
                <h2>{t.steps}</h2>
                <p class="small soft">{t.steps_about}</p>
                <table class="table dense">
                    <caption class="sr-only">{(t.steps_caption)(tax.law_year())}</caption>
                    <thead>
                        <tr>
                            <th scope="col">{t.step}</th>
                            <th scope="col" class="num">{t.in_start}</th>
                            <th scope="col" class="num">{t.in_scenario}</th>
                            <th scope="col" class="hide-narrow">{t.law_and_rounding}</th>
                        </tr>
                    </thead>
                    <tbody>{rows}</tbody>
                    <tfoot>{sums}</tfoot>
                </table>
            }
        })
    };
    view! { <section class="panel stack">{table}{workings_details(tax)}{law_numbers_details(tax)}</section> }
        .into_any()
}

fn assessment_row(tax: TaxContext, told: &Comparison, step: &Step) -> AnyView {
    let (t, name) = (tax.t, step.name);
    // What is taken off stands with a minus.
    let shown = |amount: Decimal| {
        let signed = if step.role == Role::Credit { Decimal::ZERO.less(amount) } else { Some(amount) };
        tax.app.language.number(signed.unwrap_or_default(), 0)
    };
    let quality = step_quality(tax, step);
    let rounded = (t.rounded)(step.rounding);
    let comma = if rounded.is_empty() { "" } else { ", " };
    let law = move || {
        view! { <span lang=LAW_LANGUAGE>{name.law()}</span>{comma}{rounded}" "{badge(tax.app, quality)} }
            .into_any()
    };
    let parts = (step.name == StepName::MunicipalTax).then(|| municipality_and_region_rows(tax, told));
    view! {
        <tr>
            <th scope="row">{(t.step_name)(name)}<span class="only-narrow small soft"><br />{law()}</span></th>
            <td class="num">{shown(told.before.amount(step.name))}</td>
            <td class="num">{shown(step.amount)}</td>
            <td class="hide-narrow small">{law()}</td>
        </tr>
        {parts}
    }
    .into_any()
}

/// Which of the tax goes to the municipality and which to the region.
fn municipality_and_region_rows(tax: TaxContext, told: &Comparison) -> Option<AnyView> {
    let rates = tax.rates.get();
    let before = told.before.municipality_and_region(&rates.start)?;
    let after = told.after.municipality_and_region(&rates.now)?;
    let percent = |rate: Decimal| tax.rate_text(rate);
    let (start, now) = (percent(rates.start.municipality), percent(rates.now.municipality));
    let region = (tax.t.to_region)(&percent(rates.now.region));
    let region_quality = rates.region.as_ref().map_or(Quality::Published, Rate::quality);
    let rows = [
        ((tax.t.to_municipality)(&start, &now), before.0, after.0, rates.municipality),
        (region, before.1, after.1, region_quality),
    ];
    let kr = |amount: Decimal| tax.app.language.number(amount, 0);
    let row = |(name, before, after, quality): (String, Decimal, Decimal, Quality)| {
        view! {
            <tr class="sub">
                <th scope="row">{name}</th>
                <td class="num">{kr(before)}</td>
                <td class="num">{kr(after)}</td>
                <td class="hide-narrow small">{badge(tax.app, quality)}</td>
            </tr>
        }
    };
    Some(rows.map(row).into_iter().collect_view().into_any())
}

/// How far a step can be trusted: the law's values in it, and the rates that are not the law's. Follows.
fn step_quality(tax: TaxContext, step: &Step) -> Quality {
    let worst = |rate: &Option<Rate>| rate.as_ref().map_or(Quality::Assumption, Rate::quality);
    tax.rates.with(|rates| match step.name {
        StepName::MunicipalTax => step.quality.max(rates.municipality).max(worst(&rates.region)),
        StepName::BurialFee => step.quality.max(worst(&rates.burial)),
        StepName::ChurchFee if !rates.now.church.is_zero() => Quality::Assumption,
        _ => step.quality,
    })
}

fn sum_rows(tax: TaxContext, told: &Comparison) -> AnyView {
    let t = tax.t;
    let kr = |amount: Option<Decimal>| amount.map(|amount| tax.app.language.number(amount, 0));
    let year = |of: &Assessment| kr(Some(of.total));
    let month = |of: &Assessment| kr(of.monthly());
    view! {
        <tr>
            <th scope="row">{(t.step_name)(StepName::Total)}</th>
            <td class="num">{year(&told.before)}</td>
            <td class="num">{year(&told.after)}</td>
            <td class="hide-narrow small">
                <span lang=LAW_LANGUAGE>{StepName::Total.law()}</span>" "
                {badge(tax.app, tax.quality(told.after.quality()))}
            </td>
        </tr>
        <tr class="tax-month">
            <th scope="row">{t.monthly}</th>
            <td class="num">{month(&told.before)}</td>
            <td class="num">{month(&told.after)}</td>
            <td class="hide-narrow"></td>
        </tr>
    }
    .into_any()
}
