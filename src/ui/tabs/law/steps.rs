//! What a step more brings: a krona of tax, a per cent of growth, an inhabitant; and what the state pays a month.

use leptos::prelude::*;
use rust_decimal::Decimal;

use super::sums::Line;
use super::{Here, section};
use crate::ui::page::{fraction, text};
use crate::ui::primitives::badge::badge;
use model::figure::LegalValue;
use model::label::Label;
use model::law::{Amount, LawError, Parameter};
use model::marginal::{Growth, Inhabitant, Marginals, marginals};
use model::rows::RevenueRow;

/// What a card tells of: an amount, or why there is none.
type Told = Result<Amount, LawError>;

/// Which of what is counted.
type Pick = fn(&Marginals) -> Told;

impl Here {
    /// What a step more brings in the year in view.
    pub(super) fn steps(self) -> AnyView {
        let t = &self.t.steps;
        let session = self.page.session;
        let all = Memo::new(move |_| {
            let at = self.page.view.year.get();
            let (outcome, parameters) = (session.outcome(), session.parameters());
            Some(session.municipality(|municipality| {
                self.law.with(|law| marginals(&outcome, municipality, &parameters, law, at))
            }))
        });
        let payment = self.card(all, t.payment, t.a_month, |all| all.payment.clone());
        let krona = self.card(all, t.one_krona, t.a_year, |all| all.one_krona.clone());
        let ore = self.card(all, t.ten_ore, t.a_year, |all| all.ten_ore.clone());
        view! {
            <section aria-labelledby=section("steg")>
                <h3 class="section" id=section("steg")>{t.title}</h3>
                <p class="about">{t.about}</p>
                <div class="cards">
                    <div class="card">
                        <dl class="figures">{krona}{ore}</dl>
                        <p class="small soft">{t.rate_why}</p>
                        {self.sums(t.rate_times, move || self.of_outcome(|year| year.now[RevenueRow::TaxBase]).into_iter().collect())}
                    </div>
                    {self.growth_card(all)}
                    {self.inhabitant_card(all)}
                    <div class="card">
                        <dl class="figures">{payment}</dl>
                        <p class="small soft">{t.payment_why}</p>
                        {self.sums(t.payment_sum, move || self.payment_lines())}
                    </div>
                </div>
            </section>
        }
        .into_any()
    }

    /// A figure with its name, and how far it can be trusted.
    fn card(
        self,
        all: Memo<Option<Marginals>>,
        name: &'static str,
        per: &'static str,
        pick: Pick,
    ) -> AnyView {
        let told = Memo::new(move |_| all.with(|all| all.as_ref().map(pick)));
        let value = move || {
            match told.get() {
            Some(Ok(amount)) => view! {
                {self.step_amount(amount.value)}" "<span class="unit">{per}</span>" "{badge(self.page, amount.quality)}
            }
            .into_any(),
            Some(Err(error)) => self.why(&error),
            None => ().into_any(),
        }
        };
        view! { <div><dt>{name}</dt><dd class="figure">{value}</dd></div> }.into_any()
    }

    /// An amount of a step with its sign: in kronor where it is small.
    fn step_amount(self, kronor: Decimal) -> String {
        let amount = self.page.language.amount(kronor);
        if kronor > Decimal::ZERO { format!("+{amount}") } else { amount }
    }

    fn growth_card(self, all: Memo<Option<Marginals>>) -> AnyView {
        let t = &self.t.steps;
        let told = Memo::new(move |_| all.with(|all| all.as_ref().map(|all| all.growth.clone())));
        let growth = move || told.get().and_then(Result::ok);
        let kept = move || {
            growth().map(|growth| {
                let kept = self.page.language.percent(growth.kept_percent.unwrap_or_default());
                (t.growth_kept)(&kept, &self.page.mnkr(growth.tax.value))
            })
        };
        let part = text(move || {
            let part =
                growth().map(|growth| fraction(growth.kept.value.max(Decimal::ZERO), growth.tax.value));
            part.unwrap_or_else(|| "0".to_owned())
        });
        let row = move |name: &'static str, pick: fn(&Growth) -> Amount| {
            let amount = move || growth().map(|growth| pick(&growth).value).unwrap_or_default();
            view! { <div><dt>{name}</dt><dd>{move || self.step_amount(amount())}</dd></div> }
        };
        let main = self.card(all, t.growth, t.a_year, |all| all.growth.clone().map(|growth| growth.kept));
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
                <p class="small soft">{t.growth_why}</p>
                {self.sums(t.growth_sum, move || self.growth_lines(growth()))}
            </div>
        }
        .into_any()
    }

    fn inhabitant_card(self, all: Memo<Option<Marginals>>) -> AnyView {
        let t = &self.t.steps;
        let told = Memo::new(move |_| all.with(|all| all.as_ref().map(|all| all.inhabitant.clone())));
        let row = move |name: &'static str, pick: fn(&Inhabitant) -> Told| {
            let value = move || match told.get().and_then(Result::ok).map(|inhabitant| pick(&inhabitant)) {
                Some(Ok(amount)) => {
                    view! { {self.step_kr(amount.value)}" "{badge(self.page, amount.quality)} }.into_any()
                }
                Some(Err(error)) => {
                    view! { <span class="soft">{self.t.not_known}</span>{self.why(&error)} }.into_any()
                }
                None => ().into_any(),
            };
            view! { <div><dt>{name}</dt><dd>{value}</dd></div> }
        };
        let main = self.card(all, t.inhabitant, t.a_year, |all| {
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
                <p class="small soft">{t.inhabitant_why}</p>
                {self.sums(t.inhabitant_sum, move || self.inhabitant_lines())}
            </div>
        }
        .into_any()
    }

    fn step_kr(self, kronor: Decimal) -> String {
        let amount = self.kr(kronor);
        if kronor > Decimal::ZERO { format!("+{amount}") } else { amount }
    }

    fn growth_lines(self, growth: Option<Growth>) -> Vec<Line> {
        let t = &self.t.steps;
        let counted =
            |name: &str, pick: fn(&Growth) -> Amount| growth.map(|growth| self.result(name, pick(&growth)));
        let lines = [
            self.of_outcome(|year| year.now[RevenueRow::TaxBase]),
            counted(t.growth_of_base, |growth| growth.tax_base),
            self.of_outcome(|year| year.now[RevenueRow::TaxRate]),
            counted(t.gross, |growth| growth.tax),
            self.of_outcome(|year| year.now.county_rate),
            counted(t.equalised, |growth| growth.equalisation),
            counted(t.kept, |growth| growth.kept),
        ];
        lines.into_iter().flatten().collect()
    }

    fn inhabitant_lines(self) -> Vec<Line> {
        let year = self.page.session.year_number();
        let mean = self.own_mean().or_else(|| self.of_model(year, LegalValue::MeanTaxBase));
        let law = [
            Parameter::AdjustmentPerInhabitant,
            Parameter::AssessmentLag,
            Parameter::NationalTaxBase,
            Parameter::MeanMunicipalRate,
            Parameter::NationalPopulation,
        ];
        let lines = [
            mean,
            self.of_model(year, LegalValue::GuaranteeLevel),
            self.of_outcome(|year| year.now.county_rate),
        ];
        lines.into_iter().flatten().chain(law.map(|parameter| self.of_law(year, parameter))).collect()
    }

    /// The mean tax base where the municipality's file has its own.
    fn own_mean(self) -> Option<Line> {
        let at = self.page.view.year.get();
        let figure = self.page.session.municipality(|m| m.years.get(at)?.mean_tax_base)?;
        let name = (self.page.t.label)(&Label::MeanTaxBase).to_owned();
        Some(self.of_file(name, figure, self.page.t.common.per_inhabitant))
    }

    fn payment_lines(self) -> Vec<Line> {
        let lines = [
            self.of_outcome(|year| year.now.preliminary_tax),
            self.of_outcome(|year| year.now.equalisation),
            self.of_outcome(|year| year.now[RevenueRow::PropertyFee]),
        ];
        lines.into_iter().flatten().collect()
    }
}
