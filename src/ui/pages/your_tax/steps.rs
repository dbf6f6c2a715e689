//! The assessment step by step, in the start state and in the scenario, with paragraph, rounding and quality.

use leptos::prelude::*;
use rust_decimal::Decimal;

use super::{Here, Rate};
use crate::ui::primitives::badge::badge;
use model::figure::Quality;
use model::money::Arithmetic;
use model::statutes::person::{Assessment, Comparison, Role, Step, StepName};

impl Here {
    pub(super) fn steps(self) -> AnyView {
        let t = self.t;
        let body = move || {
            let told = self.told()?;
            let rows = told.after.steps.iter().map(|step| self.step(&told, step)).collect_view();
            Some((rows, self.sums(&told)))
        };
        let table = move || {
            body().map(|(rows, sums)| {
                view! {
                    <h2>{t.steps}</h2>
                    <p class="small soft">{t.steps_about}</p>
                    <table class="table dense">
                        <caption class="sr-only">{(t.steps_caption)(self.law_year())}</caption>
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
        view! { <section class="panel stack">{table}{self.workings()}{self.law_numbers()}</section> }
            .into_any()
    }

    fn step(self, told: &Comparison, step: &Step) -> AnyView {
        let (t, name) = (self.t, step.name);
        // What is taken off stands with a minus.
        let shown = |amount: Decimal| {
            let signed = if step.role == Role::Credit { Decimal::ZERO.less(amount) } else { Some(amount) };
            self.page.language.number(signed.unwrap_or_default(), 0)
        };
        let quality = self.quality_of(step);
        let rounded = (t.rounded)(step.rounding);
        let comma = if rounded.is_empty() { "" } else { ", " };
        let law = move || {
            view! { <span lang="sv">{name.law()}</span>{comma}{rounded}" "{badge(self.page, quality)} }
                .into_any()
        };
        let parts = (step.name == StepName::MunicipalTax).then(|| self.parts(told));
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
    fn parts(self, told: &Comparison) -> Option<AnyView> {
        let rates = self.rates.get();
        let before = told.before.municipality_and_region(&rates.start)?;
        let after = told.after.municipality_and_region(&rates.now)?;
        let percent = |rate: Decimal| self.rate_words(rate);
        let (start, now) = (percent(rates.start.municipality), percent(rates.now.municipality));
        let region = (self.t.to_region)(&percent(rates.now.region));
        let region_quality = rates.region.as_ref().map_or(Quality::Published, Rate::quality);
        let rows = [
            ((self.t.to_municipality)(&start, &now), before.0, after.0, rates.municipality),
            (region, before.1, after.1, region_quality),
        ];
        let kr = |amount: Decimal| self.page.language.number(amount, 0);
        let row = |(name, before, after, quality): (String, Decimal, Decimal, Quality)| {
            view! {
                <tr class="sub">
                    <th scope="row">{name}</th>
                    <td class="num">{kr(before)}</td>
                    <td class="num">{kr(after)}</td>
                    <td class="hide-narrow small">{badge(self.page, quality)}</td>
                </tr>
            }
        };
        Some(rows.map(row).into_iter().collect_view().into_any())
    }

    /// How far a step can be trusted: the law's values in it, and the rates that are not the law's. Follows.
    fn quality_of(self, step: &Step) -> Quality {
        let worst = |rate: &Option<Rate>| rate.as_ref().map_or(Quality::Assumption, Rate::quality);
        self.rates.with(|rates| match step.name {
            StepName::MunicipalTax => step.quality.max(rates.municipality).max(worst(&rates.region)),
            StepName::BurialFee => step.quality.max(worst(&rates.burial)),
            StepName::ChurchFee if !rates.now.church.is_zero() => Quality::Assumption,
            _ => step.quality,
        })
    }

    fn sums(self, told: &Comparison) -> AnyView {
        let t = self.t;
        let kr = |amount: Option<Decimal>| amount.map(|amount| self.page.language.number(amount, 0));
        let year = |of: &Assessment| kr(Some(of.total));
        let month = |of: &Assessment| kr(of.monthly());
        view! {
            <tr>
                <th scope="row">{(t.step_name)(StepName::Total)}</th>
                <td class="num">{year(&told.before)}</td>
                <td class="num">{year(&told.after)}</td>
                <td class="hide-narrow small">
                    <span lang="sv">{StepName::Total.law()}</span>" "
                    {badge(self.page, self.quality(told.after.quality()))}
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
}
