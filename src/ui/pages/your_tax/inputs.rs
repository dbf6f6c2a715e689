//! What is asked of the person: income, age, rates, and whose law.

use std::rc::Rc;

use leptos::prelude::*;
use rust_decimal::Decimal;

use super::{Here, Rate};
use crate::i18n::numbers::HARD_SPACE;
use crate::state::{NotTaken, Person, Said, kind_from_key, kind_key};
use crate::ui::el::El;
use crate::ui::primitives::badge::badge;
use crate::ui::primitives::control::control;
use crate::ui::primitives::field::NumberField;
use crate::ui::primitives::icon::chevron;
use crate::ui::primitives::segments::Segments;
use model::lever::Lever;
use model::statutes::person::{Age, IncomeKind};

/// Ages in the order in which they are shown.
const AGES: [Age; 2] = [Age::UnderLimit, Age::AtLimit];

impl Here {
    pub(super) fn inputs(self) -> AnyView {
        let t = self.t;
        // Made anew only with other words, so that a choice keeps the focus.
        let age_words = Memo::new(move |_| AGES.map(|age| self.age_words(age)).to_vec());
        let ages = move || {
            let bar = Segments {
                legend: t.age,
                name: "age",
                choices: age_words.get(),
                chosen: Rc::new(move || {
                    let age = self.person.with(|person| person.age);
                    AGES.iter().position(|one| *one == age).unwrap_or_default()
                }),
                choose: Rc::new(move |at| {
                    let age = AGES.get(at).copied().unwrap_or(Age::UnderLimit);
                    self.change_person(|person| person.age = age);
                }),
            };
            bar.bar("seg wide").into_any()
        };
        // Open where something has to be entered before anything can be told.
        let lacks = untrack(|| self.rates.with(|rates| rates.region.is_none()));
        let about = move || {
            let rates = self.rates.get();
            let all = [Some(rates.now.region), rates.burial.map(|rate| rate.value()), Some(rates.now.church)];
            let all = all.into_iter().flatten().filter(|rate| !rate.is_zero());
            all.map(|rate| self.rate_words(rate)).collect::<Vec<_>>().join(" + ")
        };
        let income = self.income_field();
        view! {
            <section class="you" aria-labelledby="about-you">
                <h2 id="about-you">{t.about_you}</h2>
                {self.page.years().bar("seg wide")}
                <div class="lever compact">
                    <span class="lever-name">{t.income}</span>
                    {income}
                </div>
                <div class="lever">
                    <label class="lever-name" for="kind">{t.kind}</label>
                    {self.kinds()}
                </div>
                <div class="lever">
                    <span class="lever-name" aria-hidden="true">{t.age}</span>
                    {move || ages()}
                </div>
                {control(self.page, Lever::TaxRate, t.rate, "")}
                <details class="lever-group" open=lacks>
                    <summary>
                        {chevron()}
                        <span class="lever-name">{t.others}</span>
                        <span class="lever-step">{about}</span>
                    </summary>
                    {self.rate_row(t.region, Said::Region)}
                    {self.rate_row(t.burial, Said::Burial)}
                    {self.rate_row(t.church, Said::Church)}
                    <div class="lever">
                        <label class="lever-name" for="law">{t.law}</label>
                        {self.laws()}
                    </div>
                </details>
            </section>
        }
        .into_any()
    }

    /// The field of the income.
    pub(in crate::ui) fn income_field(self) -> El {
        self.field(self.t.income, self.t.a_month, Said::Income, move || {
            self.page.language.number(self.person.with(|person| person.monthly), 0)
        })
    }

    /// A rate with the decimals that it has, at least two.
    pub(in crate::ui) fn rate_words(self, rate: Decimal) -> String {
        self.page.language.number(rate, rate.normalize().scale().max(2))
    }

    /// A number field of what the user says.
    fn field(self, name: &str, unit: &str, said: Said, value: impl Fn() -> String + 'static) -> El {
        let label = if said == Said::Income { format!("{name}, {unit}") } else { (self.t.per_hundred)(name) };
        let field = NumberField {
            label,
            placeholder: "",
            value: Box::new(value),
            disabled: Box::new(|| false),
            take: Box::new(move |typed| self.take(said, &typed)),
        };
        field.build_with_unit(unit)
    }

    /// Takes what was typed, or says why not. A rate that is left empty is as it was published.
    fn take(self, said: Said, typed: &str) -> Option<String> {
        let empty = typed.trim().is_empty() && said != Said::Income;
        let number = match said.read(typed) {
            _ if empty => None,
            Ok(number) => Some(number),
            Err(why) => return Some(self.not_taken(why)),
        };
        let county = self.page.session.municipality(|m| m.county.clone());
        self.change_person(|person| match said {
            Said::Income => person.monthly = number.unwrap_or(person.monthly),
            Said::Region => person.region = number.map(|rate| (county, rate)),
            Said::Burial => person.burial = number,
            Said::Church => person.church = number.filter(|rate| !rate.is_zero()),
        });
        None
    }

    /// Why what was typed was not taken.
    pub(super) fn not_taken(self, why: NotTaken) -> String {
        match why {
            NotTaken::NotANumber => self.t.not_a_number.to_owned(),
            NotTaken::NotHere => self.t.not_here.to_owned(),
            NotTaken::Outside(most) => (self.t.outside)(&self.page.language.number(most, 0)),
            NotTaken::TooFine(decimals) => (self.t.too_fine)(decimals),
        }
    }

    fn kinds(self) -> AnyView {
        let chosen = move || self.person.with(|person| person.kind);
        let options = IncomeKind::ALL.iter().map(|kind| {
            let kind = *kind;
            view! { <option value=kind_key(kind) selected=move || chosen() == kind>{(self.t.kinds)(kind)}</option> }
        });
        let choose = move |key: String| self.change_person(|person| person.kind = kind_from_key(&key));
        view! {
            <select class="btn" id="kind" on:change:target=move |event| choose(event.target().value())>
                {options.collect_view()}
            </select>
        }
        .into_any()
    }

    /// The years whose law is known, and the budget year's, known or not.
    fn laws(self) -> AnyView {
        let chosen = move || self.person.with(|person| person.law);
        let known: Vec<u16> = self.law.with_value(|law| {
            law.years.iter().filter(|(_, law)| law.is_ok()).map(|(year, _)| *year).collect()
        });
        let options = known.into_iter().map(|year| {
            view! { <option value=year.to_string() selected=move || chosen() == Some(year)>{year.to_string()}</option> }
        });
        let choose = move |key: String| self.change_person(|person| person.law = key.parse().ok());
        let usual = move || (self.t.law_of_year)(self.page.session.year_number());
        view! {
            <select class="btn" id="law" on:change:target=move |event| choose(event.target().value())>
                <option value="" selected=move || chosen().is_none()>{usual}</option>
                {options.collect_view()}
            </select>
        }
        .into_any()
    }

    /// A rate besides the municipality's: its field, where it is from, and the way back from one's own.
    fn rate_row(self, name: &'static str, said: Said) -> AnyView {
        let rate = move || {
            self.rates.with(|rates| match said {
                Said::Region => rates.region.clone(),
                Said::Burial => rates.burial.clone(),
                _ => self.person.with(|person| person.church).map(Rate::Own),
            })
        };
        let value = move || rate().map(|rate| self.rate_words(rate.value())).unwrap_or_default();
        let note = move || match (rate(), said) {
            (None, Said::Church) => view! { {self.t.church_note} }.into_any(),
            (None, _) => (self.t.not_known)(self.page.session.year_number()).into_any(),
            (Some(Rate::Own(_)), _) => {
                let own = badge(self.page, model::figure::Quality::Assumption);
                view! { {own}" "{self.t.own}" "{self.way_back(said)} }.into_any()
            }
            (Some(Rate::Published(legal)), _) => {
                let source = format!("{} · {}", legal.source, legal.law);
                view! { {badge(self.page, legal.quality)}" "<span lang="sv">{source}</span> }.into_any()
            }
        };
        view! {
            <div class="lever compact">
                <span class="lever-name">{name}</span>
                {self.field(name, self.page.t.common.kr, said, value)}
                <p class="lever-note">{note}</p>
            </div>
        }
        .into_any()
    }

    /// A button back to the published rate, where there is one.
    fn way_back(self, said: Said) -> Option<AnyView> {
        let year = self.page.session.year_number();
        let (code, county) = self.page.session.municipality(|m| (m.code.clone(), m.county.clone()));
        let published = self.local.with_value(|local| match said {
            Said::Region => local.region(&county, year).map(|rate| rate.value),
            Said::Burial => local.burial(&code, year).map(|rate| rate.value),
            _ => None,
        });
        let forget = move |person: &mut Person| match said {
            Said::Region => person.region = None,
            _ => person.burial = None,
        };
        published.map(|rate| {
            let words = format!("{}{HARD_SPACE}{}", self.rate_words(rate), self.page.t.common.kr);
            view! {
                <button class="link" type="button" on:click=move |_| self.change_person(forget)>
                    {(self.t.back)(&words)}
                </button>
            }
            .into_any()
        })
    }
}
