//! The municipal tax from the assessed base to the final settlement: the year in view step by step, and the settlement of each year.

use leptos::prelude::*;
use rust_decimal::prelude::ToPrimitive;

use super::sums::Line;
use super::{Here, section};
use crate::i18n::numbers::in_millions;
use crate::ui::primitives::badge::badge;
use model::checks::amount;
use model::figure::LegalValue;
use model::law::{Amount, LawError, Parameter};
use model::money::{Arithmetic, to_decimals};
use model::rows::RevenueRow;
use model::statutes::municipal_tax;

impl Here {
    pub(super) fn tax(self) -> AnyView {
        let t = &self.t.tax;
        let years: Vec<u16> = self.law.with_untracked(|law| law.years.keys().copied().collect());
        let lines = move || self.lines_table(self.tax_lines());
        let name = self.page.session.municipality(|municipality| municipality.name.clone());
        view! {
            <section aria-labelledby=section("kommunalskatt")>
                <h3 class="section" id=section("kommunalskatt")>{t.title}</h3>
                <p class="about">{t.about}</p>
                <div class="tax-lines" role="group" aria-label=move || (t.caption)(self.page.session.year_number())>{lines}</div>
                <h4>{t.settlement}</h4>
                <p class="about">{t.settlement_about}</p>
                <table class="table dense settlements">
                    <caption class="sr-only">{t.settlement_caption}</caption>
                    <thead>
                        <tr>
                            <th scope="col">{t.year}</th>
                            <th scope="col" class="num">{t.per_inhabitant}</th>
                            <th scope="col" class="num">{(t.for_all)(&name)}</th>
                        </tr>
                    </thead>
                    <tbody>{years.into_iter().map(|year| self.settlement_row(year)).collect_view()}</tbody>
                </table>
                <p class="about small soft">{t.settlement_quality}</p>
                {self.sums(t.sum, move || self.settlement_lines(self.year()))}
            </section>
        }
        .into_any()
    }

    /// The tax of the year in view, from the assessed base on.
    fn tax_lines(self) -> Vec<Line> {
        let t = &self.t.tax;
        let session = self.page.session;
        let at = self.page.view.year.get();
        let inputs = session.read(|outcome, year| {
            let base = outcome.explain(year.start[RevenueRow::TaxBase]);
            base.map(|base| base.inputs.iter().map(|step| step.id).collect::<Vec<_>>())
        });
        let mut lines: Vec<Line> =
            inputs.unwrap_or_default().into_iter().filter_map(|id| self.of_node(id)).collect();
        lines.extend(self.of_outcome(|year| year.now[RevenueRow::TaxBase]));
        lines.extend(self.of_outcome(|year| year.now[RevenueRow::TaxRate]));
        lines.extend(self.of_outcome(|year| year.now.preliminary_tax));
        let payment = session.read(|outcome, year| {
            let of = |id| amount(outcome, id);
            let now = &year.now;
            let payment = municipal_tax::monthly_payment(
                of(now.preliminary_tax),
                of(now.equalisation),
                of(now[RevenueRow::PropertyFee]),
            );
            payment.ok()
        });
        let how = self.t.steps.payment_why;
        lines.extend(payment.map(|payment| self.result(t.a_month, whole(payment)).counted_by(how)));
        lines.extend(self.of_outcome(|year| year.now.final_settlement));
        let population = session.municipality(|m| m.years.get(at).map(|start| start.population));
        let settled = session.read(|outcome, year| Some(amount(outcome, year.now.final_settlement)));
        if let (Some(population), Some(settled)) = (population, settled) {
            let each = settled.value.over(population.value);
            if let Ok(each) = Amount::of(each, &[settled.quality, population.quality]) {
                let unit = self.page.t.common.per_inhabitant;
                let value = to_decimals(each.value, 2);
                lines.push(self.counted(t.in_file_per_inhabitant, unit, value, Some(each.quality)));
            }
        }
        lines.extend(self.of_outcome(|year| year.now.tax_revenue));
        lines
    }

    /// What the year's settlement is per inhabitant. Follows.
    fn settlement(self, year: u16) -> Result<Amount, LawError> {
        // What the user assumes is a part of the law.
        self.assumed.track();
        let parameters = self.page.session.parameters();
        self.law.with(|law| municipal_tax::final_settlement(year, &parameters, law))
    }

    fn settlement_row(self, year: u16) -> AnyView {
        let population = self.page.session.municipality(|municipality| {
            let start = municipality.years.iter().find(|start| start.year == year)?;
            Some(Amount { value: start.population.value, quality: start.population.quality })
        });
        let language = self.page.language;
        let told = move || match self.settlement(year) {
            Ok(each) => {
                let all = population.and_then(|population| municipal_tax::settled(each, population).ok());
                let all = all.map(|all| language.signed(in_millions(all.value), 1));
                view! {
                    <td class="num">{language.signed(each.value, 0)}" "{badge(self.page, each.quality)}</td>
                    <td class="num">{all}</td>
                }
                .into_any()
            }
            Err(error) => view! { <td colspan="2">{self.why(&error)}</td> }.into_any(),
        };
        view! {
            <tr class:is-now=move || self.page.session.year_number() == year>
                <th scope="row" class="nowrap">{year.to_string()}</th>
                {told}
            </tr>
        }
        .into_any()
    }

    fn settlement_lines(self, year: u16) -> Vec<Line> {
        let lag =
            self.law.with(|law| law.year(year).ok()?.get(Parameter::AssessmentLag).ok()?.value.to_u16());
        let later = lag.and_then(|lag| year.checked_add(lag)).unwrap_or(year);
        let outcome = self.of_law(later, Parameter::NationalTaxBase);
        let mut lines = vec![
            outcome.named((self.t.tax.base_of_the_year)(later)),
            self.of_law(year, Parameter::NationalTaxBase),
        ];
        lines.extend(self.of_model(year, LegalValue::ProjectionFactor));
        lines.push(self.of_law(year, Parameter::MeanMunicipalRate));
        lines.push(self.of_law(year, Parameter::NationalPopulation));
        if let Ok(each) = self.settlement(year) {
            let unit = self.page.t.common.per_inhabitant;
            lines.push(self.counted(
                self.t.tax.settlement,
                unit,
                to_decimals(each.value, 2),
                Some(each.quality),
            ));
        }
        lines
    }
}

/// In whole kronor: what is shown of it.
fn whole(amount: Amount) -> Amount {
    Amount { value: to_decimals(amount.value, 0), ..amount }
}
