//! What a family pays for its children's care by the law of the year, and what a change of the fee means to it.

use leptos::prelude::*;
use rust_decimal::Decimal;

use super::sums::Line;
use super::{Here, section};
use crate::i18n::Language;
use crate::i18n::numbers::TypedUnit;
use crate::state::InputProblem;
use crate::ui::primitives::badge::badge;
use model::law::{Amount, LawError, Parameter, YearLaw};
use model::statutes::family_fee::{Care, Family, FamilyChange, what_a_change_means};
use model::statutes::preschool_fee::{Child, fee_base};
use model::statutes::{after_school_fee, preschool_fee};

/// Children of a kind that can be in care.
const MOST_CHILDREN: usize = 5;

/// What is tried out. A handle: copies are the same. It is no part of the scenario, and nothing of it is kept.
#[derive(Debug, Clone, Copy)]
struct Trial {
    income: RwSignal<Decimal>,
    preschool: RwSignal<usize>,
    after_school: RwSignal<usize>,
    charged: RwSignal<Decimal>,
    change: RwSignal<Decimal>,
}

impl Trial {
    /// The family: its preschool children are its youngest. Follows.
    fn family(self) -> Family {
        let young = std::iter::repeat_n(Care::Preschool, self.preschool.get());
        let children = young.chain(std::iter::repeat_n(Care::AfterSchool, self.after_school.get()));
        Family { income: self.income.get(), children: children.collect() }
    }
}

/// A number within bounds, in kronor or per cent.
pub(super) fn within(
    language: Language,
    text: &str,
    least: i64,
    most: i64,
    unit: TypedUnit,
) -> Result<Decimal, InputProblem> {
    let typed = language.parse(text).ok_or(InputProblem::NotANumber)?;
    if typed.unit != TypedUnit::Own && typed.unit != unit {
        return Err(InputProblem::NotHere);
    }
    let fits = (Decimal::from(least)..=Decimal::from(most)).contains(&typed.number);
    fits.then_some(typed.number).ok_or(InputProblem::Outside)
}

impl Here {
    pub(super) fn family(self) -> AnyView {
        let t = &self.t.fees;
        let trial = Trial {
            income: RwSignal::new(Decimal::from(52_000_u32)),
            preschool: RwSignal::new(1),
            after_school: RwSignal::new(1),
            charged: RwSignal::new(Decimal::ONE_HUNDRED),
            change: RwSignal::new(Decimal::from(-10)),
        };
        let kronor = (t.kr_a_month, 0, 1_000_000, TypedUnit::Kronor);
        view! {
            <section aria-labelledby=section("familj")>
                <h3 class="section" id=section("familj")>{t.family}</h3>
                <p class="about">{t.family_about}</p>
                <div class="fee-form">
                    {self.tried(t.income, kronor, trial.income)}
                    {self.children(Care::Preschool, trial.preschool)}
                    {self.children(Care::AfterSchool, trial.after_school)}
                    {self.tried(t.charged, ("%", 0, 100, TypedUnit::Percent), trial.charged)}
                    {self.tried(t.change, ("%", -100, 1_000, TypedUnit::Percent), trial.change)}
                </div>
                {move || self.family_told(trial)}
                {self.sums(t.family_sum, move || self.family_lines(trial))}
            </section>
        }
        .into_any()
    }

    /// A field of something that is only tried out: its unit, its bounds and the unit that may be typed.
    pub(super) fn tried(
        self,
        name: &'static str,
        (unit, least, most, typed_unit): (&'static str, i64, i64, TypedUnit),
        value: RwSignal<Decimal>,
    ) -> AnyView {
        let field = self.number_field(
            format!("{name}, {unit}"),
            "",
            unit,
            move || Some(self.page.language.exact(value.get())),
            move |typed| {
                value.set(within(self.page.language, &typed, least, most, typed_unit)?);
                Ok(())
            },
        );
        view! { <div class="asked-row"><span aria-hidden="true">{name}</span>{field}</div> }.into_any()
    }

    fn children(self, care: Care, count: RwSignal<usize>) -> AnyView {
        let t = &self.t.fees;
        let name = (t.in_care)(care);
        let step = move |label: String, words: &'static str, more: bool| {
            let go = move |_| {
                count.update(|count| {
                    let next = if more { count.saturating_add(1) } else { count.saturating_sub(1) };
                    *count = next.min(MOST_CHILDREN);
                });
            };
            view! { <button class="step" type="button" aria-label=label on:click=go>{words}</button> }
        };
        view! {
            <div class="asked-row" role="group" aria-label=name>
                <span>{name}</span>
                <span class="row">
                    {step((t.fewer)(name), "−", false)}
                    <output class="count">{move || count.get()}</output>
                    {step((t.more)(name), "+", true)}
                </span>
            </div>
        }
        .into_any()
    }

    /// What the law of the year looked at says of something. Follows.
    pub(super) fn by_law<T>(self, ask: impl FnOnce(&YearLaw) -> Result<T, LawError>) -> Result<T, LawError> {
        let year = self.year();
        self.law.with(|law| law.year(year).and_then(ask))
    }

    fn family_told(self, trial: Trial) -> AnyView {
        let t = &self.t.fees;
        let family = trial.family();
        if family.children.is_empty() {
            return view! { <p class="verdict">{t.no_children}</p> }.into_any();
        }
        let (charged, change) = (trial.charged.get(), trial.change.get());
        match self.by_law(|law| what_a_change_means(law, &family, charged, change)) {
            Ok(found) => self.change_told(&family, &found),
            Err(error) => self.why(&error),
        }
    }

    fn change_told(self, family: &Family, found: &FamilyChange) -> AnyView {
        let t = &self.t.fees;
        let kr = |kronor: Decimal| self.kr(kronor.abs());
        let (after, monthly, yearly) = (kr(found.after.value), kr(found.monthly), kr(found.yearly));
        let then = if found.monthly.is_zero() {
            t.no_change.to_owned()
        } else if found.monthly > Decimal::ZERO {
            (t.costs)(&after, &monthly, &yearly)
        } else {
            (t.saves)(&after, &monthly, &yearly)
        };
        let stopped = found.stopped.then_some(t.stopped);
        let children = family.children.iter().enumerate();
        let fees: Vec<(String, Option<Amount>)> = children
            .map(|(at, care)| {
                let fee = self.by_law(|law| match care {
                    Care::Preschool => preschool_fee::highest(law, Child::at(at), family.income),
                    Care::AfterSchool => after_school_fee::highest(law, Child::at(at), family.income),
                });
                ((t.child)(at.saturating_add(1), *care), fee.ok())
            })
            .collect();
        let row = |(name, fee): (String, Option<Amount>)| {
            let told = fee.map(|fee| {
                let words = if fee.value.is_zero() {
                    t.free.to_owned()
                } else {
                    self.page.language.number(fee.value, 0)
                };
                view! { {words}" "{badge(self.page, fee.quality)} }
            });
            view! { <tr><th scope="row">{name}</th><td class="num">{told}</td></tr> }
        };
        view! {
            <p class="verdict" role="status">
                {(t.pays)(&kr(found.before.value))}" "{then}" "{stopped}" "{badge(self.page, found.after.quality)}
            </p>
            <table class="table dense ceilings">
                <caption class="sr-only">{t.family_caption}</caption>
                <thead>
                    <tr>
                        <th scope="col">{t.family_caption}</th>
                        <th scope="col" class="num">{t.kr_a_month}</th>
                    </tr>
                </thead>
                <tbody>{fees.into_iter().map(row).collect_view()}</tbody>
            </table>
        }
        .into_any()
    }

    fn family_lines(self, trial: Trial) -> Vec<Line> {
        let year = self.year();
        let rates = [
            [Parameter::PreschoolFirst, Parameter::AfterSchoolFirst],
            [Parameter::PreschoolSecond, Parameter::AfterSchoolSecond],
            [Parameter::PreschoolThird, Parameter::AfterSchoolThird],
        ];
        let mut lines = vec![
            self.of_law(year, Parameter::ChildcareIncomeCeiling),
            self.of_law(year, Parameter::ChildcareIncomeDeduction),
        ];
        if let Ok(base) = self.by_law(|law| fee_base(law, trial.income.get())) {
            lines.push(self.counted(
                self.t.fees.counted_on,
                self.t.fees.kr_a_month,
                base.value,
                Some(base.quality),
            ));
        }
        for ([preschool, after_school], care) in rates.into_iter().zip(trial.family().children) {
            let parameter = if care == Care::Preschool { preschool } else { after_school };
            lines.push(self.of_law(year, parameter));
        }
        lines
    }
}
