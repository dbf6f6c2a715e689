//! Elder care: the highest fee, the minimum amount, and what home care may cost somebody at a given income.

use std::rc::Rc;

use leptos::prelude::*;
use rust_decimal::Decimal;

use super::sums::Line;
use super::{Here, section};
use crate::i18n::numbers::TypedUnit;
use crate::ui::primitives::badge::badge;
use crate::ui::primitives::segments::Segments;
use model::law::{Amount, LawError, Parameter, YearLaw};
use model::statutes::elder_care_fee::{Household, Service, highest, home_care, minimum};

/// What the law lays down, in the order in which it is shown.
type Rule = fn(&YearLaw) -> Result<Amount, LawError>;

const HOUSEHOLDS: [Household; 2] = [Household::Single, Household::Spouse];

impl Here {
    pub(super) fn elder(self) -> AnyView {
        let t = &self.t.fees;
        let income = RwSignal::new(Decimal::from(17_000_u32));
        let housing = RwSignal::new(Decimal::from(7_500_u32));
        let household = RwSignal::new(Household::Single);
        let rows: [(&str, Rule); 4] = [
            (t.home_care, |law| highest(law, Service::HomeCare)),
            (t.housing, |law| highest(law, Service::Housing)),
            ((t.minimum)(Household::Single), |law| minimum(law, Household::Single)),
            ((t.minimum)(Household::Spouse), |law| minimum(law, Household::Spouse)),
        ];
        let lives = Segments {
            legend: t.lives,
            name: "household",
            choices: t.households.map(str::to_owned).to_vec(),
            chosen: Rc::new(move || {
                HOUSEHOLDS.iter().position(|one| *one == household.get()).unwrap_or_default()
            }),
            choose: Rc::new(move |at| {
                household.set(HOUSEHOLDS.get(at).copied().unwrap_or(Household::Single));
            }),
        };
        let kronor = (t.kr_a_month, 0, 1_000_000, TypedUnit::Kronor);
        view! {
            <section aria-labelledby=section("aldre")>
                <h3 class="section" id=section("aldre")>{t.elder}</h3>
                <p class="about">{t.elder_about}</p>
                <table class="table dense ceilings">
                    <caption class="sr-only">{move || (t.elder_caption)(self.year())}</caption>
                    <thead>
                        <tr>
                            <th scope="col">{move || self.year().to_string()}</th>
                            <th scope="col" class="num">{t.kr_a_month}</th>
                        </tr>
                    </thead>
                    <tbody>{rows.map(|(name, rule)| self.elder_row(name, rule)).into_iter().collect_view()}</tbody>
                </table>
                {self.sums(t.elder_sum, move || self.elder_lines())}
                <div class="fee-form">
                    <div class="asked-row lives">
                        <span aria-hidden="true">{t.lives}</span>
                        {lives.bar("seg")}
                    </div>
                    {self.tried(t.income_after_tax, kronor, income)}
                    {self.tried(t.housing_cost, kronor, housing)}
                </div>
                {move || self.elder_told(household.get(), income.get(), housing.get())}
            </section>
        }
        .into_any()
    }

    fn elder_row(self, name: &'static str, rule: Rule) -> AnyView {
        let told = move || match self.by_law(rule) {
            Ok(amount) => view! {
                {self.page.language.number(amount.value, 0)}" "{badge(self.page, amount.quality)}
            }
            .into_any(),
            Err(_) => view! { <span class="soft">{self.t.not_known}</span> }.into_any(),
        };
        view! { <tr><th scope="row">{name}</th><td class="num">{told}</td></tr> }.into_any()
    }

    fn elder_told(self, household: Household, income: Decimal, housing: Decimal) -> AnyView {
        let t = &self.t.fees;
        let found = match self.by_law(|law| home_care(law, household, income, housing)) {
            Ok(found) => found,
            Err(error) => return self.why(&error),
        };
        let pays = if found.fee.value.is_zero() {
            t.elder_pays_nothing.to_owned()
        } else {
            (t.elder_pays)(&self.kr(found.fee.value))
        };
        let at_highest = (found.fee.value == found.highest.value).then_some(t.elder_at_highest);
        view! {
            <p class="verdict" role="status">{pays}" "{at_highest}" "{badge(self.page, found.fee.quality)}</p>
            <dl class="facts">
                <div><dt>{t.kept}</dt><dd>{self.kr(found.kept.value)}</dd></div>
                <div><dt>{t.room}</dt><dd>{self.kr(found.room.value)}</dd></div>
                <div><dt>{t.home_care}</dt><dd>{self.kr(found.highest.value)}</dd></div>
            </dl>
        }
        .into_any()
    }

    fn elder_lines(self) -> Vec<Line> {
        let parameters = [
            Parameter::PriceBase,
            Parameter::HomeCareHighest,
            Parameter::HousingHighest,
            Parameter::MinimumSingle,
            Parameter::MinimumSpouse,
        ];
        parameters.map(|parameter| self.of_law(self.year(), parameter)).to_vec()
    }
}
