//! The room of a person's tax: an income in, what the scenario costs out, and where a hundred kronor go.

mod change;
mod cost;
mod hundred;
mod inputs;
mod keys;
mod left_out;
mod rates;
mod several;
mod sources;
mod steps;
mod workings;

use std::sync::Arc;

use leptos::prelude::*;
use rust_decimal::Decimal;

pub use self::cost::Cost;
use self::rates::{Rate, Rates, rates};
use crate::i18n::numbers::HARD_SPACE;
use crate::i18n::your_tax::YourTax as Words;
use crate::state::Person;
use crate::ui::page::{Page, text, use_page};
use crate::ui::primitives::pause::after_pause;
use files::local_rates::{self, LocalRates};
use files::person;
use model::figure::Quality;
use model::money::a_year;
use model::statutes::person::{Comparison, Income, MunicipalRates, PersonLaw, PersonTaxError};

/// What can be told of the person's tax.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Answer {
    /// The region's rate is not known.
    NoRegion,
    /// The law says why not.
    NotTold(PersonTaxError),
    /// All of it.
    Told(Arc<Comparison>),
}

/// The room's own state, which the room of comparisons has part in. A handle: copies are the same.
#[derive(Debug, Clone, Copy)]
pub(super) struct Here {
    page: Page,
    pub(super) t: &'static Words,
    pub(super) person: RwSignal<Person>,
    law: StoredValue<PersonLaw>,
    local: StoredValue<LocalRates>,
    rates: Memo<Rates>,
    answer: Memo<Answer>,
}

/// The room.
#[component]
pub fn YourTax() -> impl IntoView {
    let here = Here::new(use_page());
    let said = text(move || here.sentence());
    let spoken = RwSignal::new(String::new());
    after_pause(move || said.get(), move |sentence| spoken.set(sentence));
    view! {
        {here.keys()}
        <div class="wrap columns">
            {here.inputs()}
            <div class="results stack">
                {here.change(said)}
                {here.steps()}
                {here.hundred()}
                {here.several()}
                {here.left_out()}
            </div>
        </div>
        <p class="sr-only" role="status">{move || spoken.get()}</p>
    }
}

impl Here {
    pub(super) fn new(page: Page) -> Self {
        let person = RwSignal::new(page.desk.person());
        let law = StoredValue::new(person::carried());
        let local = StoredValue::new(local_rates::carried());
        let rates = Memo::new(move |_| rates(page, person, local));
        let answer = Memo::new(move |_| {
            let rates = rates.get();
            if rates.region.is_none() {
                return Answer::NoRegion;
            }
            let income = person.with(|person| person.monthly);
            match compare(page, person, law, &rates, income) {
                Ok(comparison) => Answer::Told(Arc::new(comparison)),
                Err(error) => Answer::NotTold(error),
            }
        });
        Self { page, t: page.language.your_tax(), person, law, local, rates, answer }
    }

    /// Changes what is said of the person, and keeps it.
    fn change_person(self, change: impl FnOnce(&mut Person)) {
        self.person.update(change);
        self.person.with_untracked(|person| self.page.desk.keep_person(person));
    }

    /// All of the answer, if there is one. Follows.
    fn told(self) -> Option<Arc<Comparison>> {
        self.answer.with(|answer| match answer {
            Answer::Told(comparison) => Some(Arc::clone(comparison)),
            _ => None,
        })
    }

    /// What another income comes to, with all else as it is. Follows.
    fn of_income(self, monthly: Decimal) -> Option<Comparison> {
        let rates = self.rates.get();
        rates.region.as_ref()?;
        compare(self.page, self.person, self.law, &rates, monthly).ok()
    }

    /// The year whose law holds. Follows.
    pub(super) fn law_year(self) -> u16 {
        self.person.with(|person| person.law).unwrap_or_else(|| self.page.session.year_number())
    }

    /// The income and its kind. Follows.
    fn income(self, monthly: Decimal) -> Income {
        income(self.person, monthly)
    }

    /// The age in words, by the limit of the law that holds. Follows.
    fn age_words(self, age: model::statutes::person::Age) -> String {
        let year = self.law_year();
        let limit = self.law.with_value(|law| {
            let known = law.years.iter().filter_map(|(of, law)| Some((*of, law.as_ref().ok()?)));
            // Of a year without law: the limit of the nearest.
            let nearest =
                known.reduce(
                    |best, next| {
                        if next.0.abs_diff(year) <= best.0.abs_diff(year) { next } else { best }
                    },
                );
            nearest.map(|(_, law)| law.age_limit.value).unwrap_or_default()
        });
        (self.t.ages)(age, &self.page.language.number(limit, 0))
    }

    pub(super) fn kr(self, kronor: Decimal) -> String {
        format!("{}{HARD_SPACE}{}", self.page.language.number(kronor, 0), self.page.t.common.kr)
    }

    pub(super) fn signed_kr(self, kronor: Decimal) -> String {
        format!("{}{HARD_SPACE}{}", self.page.language.signed(kronor, 0), self.page.t.common.kr)
    }

    /// The worst of `quality` and of the rates that the tax is counted by. Follows.
    pub(super) fn quality(self, quality: Quality) -> Quality {
        self.rates.with(|rates| {
            let others = [&rates.region, &rates.burial].map(|rate| rate.as_ref().map(Rate::quality));
            others.into_iter().flatten().fold(quality.max(rates.municipality), Quality::max)
        })
    }

    /// Whether the region's rate is known. Follows.
    pub(super) fn has_region(self) -> bool {
        self.rates.with(|rates| rates.region.is_some())
    }

    /// All rates that the person pays, the municipality's being `municipality`. Follows.
    pub(super) fn rates_with(self, municipality: Decimal) -> MunicipalRates {
        self.rates.with(|rates| MunicipalRates { municipality, ..rates.start })
    }

    /// The person's tax by two sets of rates. Follows.
    pub(super) fn between(
        self,
        before: &MunicipalRates,
        after: &MunicipalRates,
    ) -> Result<Comparison, PersonTaxError> {
        let (monthly, age) = self.person.with(|person| (person.monthly, person.age));
        let (year, income) = (self.law_year(), self.income(monthly));
        self.law.with_value(|law| law.compare(year, income, age, before, after))
    }
}

fn income(person: RwSignal<Person>, monthly: Decimal) -> Income {
    // An income within its bounds is far from too large to be counted for a year.
    let yearly = a_year(monthly).unwrap_or_default();
    Income { kind: person.with(|person| person.kind), yearly }
}

fn compare(
    page: Page,
    person: RwSignal<Person>,
    law: StoredValue<PersonLaw>,
    rates: &Rates,
    monthly: Decimal,
) -> Result<Comparison, PersonTaxError> {
    let (age, own) = person.with(|person| (person.age, person.law));
    let year = own.unwrap_or_else(|| page.session.year_number());
    let income = income(person, monthly);
    law.with_value(|law| law.compare(year, income, age, &rates.start, &rates.now))
}
