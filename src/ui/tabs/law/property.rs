//! The property fee: the highest of each year, how it is indexed, and how the municipality's share moves.

use leptos::prelude::*;
use rust_decimal::Decimal;

use super::sums::Line;
use super::{Here, section};
use crate::i18n::numbers::in_millions;
use crate::state::Asked;
use crate::ui::primitives::badge::badge;
use model::law::{Amount, Parameter};
use model::rows::RevenueRow;
use model::statutes::property_fee::{Dwelling, ceiling, municipal_share};

impl Here {
    pub(super) fn property(self) -> AnyView {
        let t = &self.t.fees;
        let years: Vec<u16> = self.law.with_untracked(|law| law.years.keys().copied().collect());
        let head = Dwelling::ALL.iter().map(|dwelling| {
            view! { <th scope="col" class="num">{(t.dwelling)(*dwelling)}</th> }
        });
        view! {
            <section aria-labelledby=section("fastighet")>
                <h3 class="section" id=section("fastighet")>{t.property}</h3>
                <p class="about">{t.property_about}</p>
                <table class="table dense ceilings">
                    <caption class="sr-only">{t.property_caption}</caption>
                    <thead>
                        <tr>
                            <th scope="col">{t.year}", "{t.kr_a_year}</th>
                            {head.collect_view()}
                        </tr>
                    </thead>
                    <tbody>{years.into_iter().map(|year| self.ceiling_row(year)).collect_view()}</tbody>
                </table>
                {self.unknown_ceiling()}
                {self.sums(t.property_sum, move || self.property_lines())}
                <h4>{t.share_title}</h4>
                <p class="about">{t.share_about}</p>
                {self.share()}
            </section>
        }
        .into_any()
    }

    fn ceiling_of(self, year: u16, dwelling: Dwelling) -> Option<Amount> {
        self.law.with(|law| Some(ceiling(law.year(year).ok()?, dwelling).ok()?.highest))
    }

    fn ceiling_row(self, year: u16) -> AnyView {
        let cell = |dwelling: &Dwelling| {
            let dwelling = *dwelling;
            let told = move || match self.ceiling_of(year, dwelling) {
                Some(amount) => view! {
                    {self.page.language.number(amount.value, 0)}" "{badge(self.page, amount.quality)}
                }
                .into_any(),
                None => view! { <span class="soft">{self.t.not_known}</span> }.into_any(),
            };
            view! { <td class="num">{told}</td> }
        };
        let chosen = move || self.year() == year;
        view! {
            <tr class:is-now=chosen>
                <th scope="row">{year.to_string()}</th>
                {Dwelling::ALL.iter().map(cell).collect_view()}
            </tr>
        }
        .into_any()
    }

    /// Why the ceiling of the year that is looked at is not known, if it is not.
    fn unknown_ceiling(self) -> AnyView {
        let why = move || {
            let year = self.year();
            let error =
                self.law.with(|law| law.year(year).and_then(|law| ceiling(law, Dwelling::House)).err());
            error.map(|error| self.why(&error))
        };
        view! { {why} }.into_any()
    }

    fn property_lines(self) -> Vec<Line> {
        let t = &self.t.fees;
        let year = self.year();
        let mut lines = vec![
            self.of_law(year, Parameter::IncomeBase),
            self.of_law(year, Parameter::PropertyFeeIndexBase),
        ];
        let own = [
            (Dwelling::House, Parameter::HouseFeeBase, Parameter::HouseFeeShare),
            (Dwelling::Flat, Parameter::FlatFeeBase, Parameter::FlatFeeShare),
        ];
        for (dwelling, base, share) in own {
            let found = self.law.with(|law| law.year(year).and_then(|law| ceiling(law, dwelling)));
            lines.push(self.of_law(year, base));
            if let Ok(found) = found {
                lines.push(self.counted(t.index, "%", found.index.value, Some(found.index.quality)));
                let name = format!("{}: {}", (t.dwelling)(dwelling), t.highest);
                lines.push(self.result(&name, found.highest));
            }
            lines.push(self.of_law(year, share));
        }
        lines
    }

    /// What a change of the owners' fees makes of the municipality's share.
    fn share(self) -> AnyView {
        let t = &self.t.fees;
        // Tried out here, and no part of the scenario.
        let change = RwSignal::new(Decimal::from(2_000_000_u32));
        let unit = self.page.t.common.mnkr;
        let field = self.number_field(
            t.share_asked.to_owned(),
            "0",
            unit,
            move || Some(self.page.language.exact(in_millions(change.get()))),
            move |typed| {
                // It can fall as well as rise, as a gain can.
                change.set(Asked::Gains(0).read(&typed, self.page.language)?.unwrap_or_default());
                Ok(())
            },
        );
        let then = move || {
            let before = self.page.session.value(|year| year.now[RevenueRow::PropertyFee]);
            let after = municipal_share(before, change.get(), Decimal::ZERO).unwrap_or(before);
            (t.share_then)(&self.page.mnkr(before), self.page.session.year_number(), &self.page.mnkr(after))
        };
        let share = (self.page.t.label)(&model::label::Label::Row(RevenueRow::PropertyFee));
        view! {
            <div class="asked">
                <div class="asked-row"><span aria-hidden="true">{t.share_asked}</span>{field}</div>
                <div class="asked-row"><span>{share}</span>{self.ask_mnkr(|year| year.now[RevenueRow::PropertyFee], share)}</div>
            </div>
            <p class="verdict">{then}</p>
        }
        .into_any()
    }
}
