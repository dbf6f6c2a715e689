//! The person and what the person's tax is computed from: for the page of a person's tax, the comparison, goal seek and the bar.

mod rates;

use std::sync::Arc;

use leptos::prelude::*;
use rust_decimal::Decimal;

use self::rates::rates;
pub use self::rates::{Rate, Rates};
use crate::i18n::catalogue::your_tax::YourTax as Words;
use crate::i18n::numbers::{HARD_SPACE, not_nothing};
use crate::i18n::table_numbers::number;
use crate::ui::context::AppContext;
use files::local_rates::{self, LocalRates};
use files::parameter_files;
use files::person::Person;
use files::tables::Number;
use model::figure::Quality;
use model::money::yearly_amount;
use model::statutes::person::{
    self as person_tax, Comparison, Income, MunicipalRates, PersonTaxError, PersonTaxLaw, StepName,
};

/// The person's tax in the start state and in the scenario, or why there is none.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TaxResult {
    /// The region's rate is not known.
    NoRegionRate,
    /// It cannot be computed.
    Failed(PersonTaxError),
    Computed(Arc<Comparison>),
}

/// The person and what the person's tax is computed from. A handle: copies are the same.
#[derive(Debug, Clone, Copy)]
pub struct TaxContext {
    /// The context of the app.
    pub app: AppContext,
    /// What the user has entered about the person.
    pub person: RwSignal<Person>,
    pub local: StoredValue<LocalRates>,
    pub rates: Memo<Rates>,
    pub result: Memo<TaxResult>,
}

impl TaxContext {
    /// Reads the stored person and the rates of the municipality.
    pub fn new(app: AppContext) -> Self {
        let (stored, errors) = app.state.settings().person();
        if !errors.is_empty() {
            app.state.notices.show_text(app.t.entrance.person_not_read.to_owned());
        }
        let person = RwSignal::new(stored);
        let local = StoredValue::new(local_rates::carried());
        let rates = Memo::new(move |_| rates(app, person, local));
        let result = Memo::new(move |_| {
            let rates = rates.get();
            if rates.region.is_none() {
                return TaxResult::NoRegionRate;
            }
            let income = person.with(|person| person.monthly);
            match compare(app, person, &rates, income) {
                Ok(comparison) => TaxResult::Computed(Arc::new(comparison)),
                Err(error) => TaxResult::Failed(error),
            }
        });
        Self { app, person, local, rates, result }
    }

    /// The texts of the page of a person's tax. Only for lazy parts: a module that calls it contains the texts of all of them.
    pub fn t(self) -> &'static Words {
        &self.app.language.lazy_texts().your_tax
    }

    /// Changes what is known of the person, and stores it.
    pub fn change_person(self, change: impl FnOnce(&mut Person)) {
        let mut person = self.person.get_untracked();
        self.app.state.settings().change_person(&mut person, change);
        self.person.set(person);
    }

    /// The computed tax, if there is one. Reactive.
    pub fn comparison(self) -> Option<Arc<Comparison>> {
        self.result.with(|result| match result {
            TaxResult::Computed(comparison) => Some(Arc::clone(comparison)),
            TaxResult::NoRegionRate | TaxResult::Failed(_) => None,
        })
    }

    /// Why there is no tax; none where there is one. Reactive.
    pub fn reason_for_none(self) -> Option<String> {
        self.result.with(|result| match result {
            TaxResult::NoRegionRate => Some(self.app.t.entrance.cost_no_region.to_owned()),
            TaxResult::Failed(error) => Some(self.error_text(error)),
            TaxResult::Computed(_) => None,
        })
    }

    /// Why a tax cannot be computed.
    pub fn error_text(self, error: &PersonTaxError) -> String {
        match error {
            PersonTaxError::NotSettled { year, .. } => (self.app.t.entrance.cost_not_computed)(*year),
            PersonTaxError::NegativeIncome(_)
            | PersonTaxError::RateOutOfRange(_)
            | PersonTaxError::OutOfRange(_) => self.app.t.common.out_of_range.to_owned(),
        }
    }

    /// The tax of another monthly income, with everything else as it is, or the reason why there is none. Reactive.
    pub fn comparison_for_income(self, monthly: Decimal) -> Result<Comparison, String> {
        let rates = self.rates.get();
        if rates.region.is_none() {
            return Err(self.app.t.entrance.cost_no_region.to_owned());
        }
        compare(self.app, self.person, &rates, monthly).map_err(|error| self.error_text(&error))
    }

    /// The year whose law is used. Reactive.
    pub fn law_year(self) -> u16 {
        self.person.with(|person| person.law).year(self.app.session.year_number())
    }

    /// The income and its kind. Reactive.
    pub fn income(self, monthly: Decimal) -> Result<Income, PersonTaxError> {
        income(self.person, monthly)
    }

    /// The age group in words, with the age limit of the law that is used. Reactive.
    pub fn age_words(self, age: model::statutes::person::Age) -> String {
        let year = self.law_year();
        // Of a year whose law is not known: the limit of the nearest.
        let carried = parameter_files::carried();
        let nearest = carried.nearest(year, |law| law.person.is_ok());
        let law = nearest.and_then(|year| carried.years.get(&year)?.person.as_ref().ok());
        let number = |law: &PersonTaxLaw| self.app.language.number(law.age_limit.value, 0);
        let limit = law.map_or_else(|| "–".to_owned(), number);
        (self.t().ages)(age, &limit)
    }

    /// An amount in whole kronor with its unit.
    pub fn kr(self, kronor: Decimal) -> String {
        format!(
            "{}{HARD_SPACE}{}",
            self.app.language.number(kronor, not_nothing(kronor, 0)),
            self.app.t.common.kr
        )
    }

    /// The same of a change, with its sign.
    pub fn signed_kr(self, kronor: Decimal) -> String {
        format!(
            "{}{HARD_SPACE}{}",
            self.app.language.signed(kronor, not_nothing(kronor, 0)),
            self.app.t.common.kr
        )
    }

    /// The worst of `quality` and the qualities of the rates. Reactive.
    pub fn quality(self, quality: Quality) -> Quality {
        self.rates.with(|rates| {
            let others = [&rates.region, &rates.burial].map(|rate| rate.as_ref().map(Rate::quality));
            others.into_iter().flatten().fold(quality.max(rates.municipality), Quality::max)
        })
    }

    /// A rate with the decimals that it has, at least two.
    pub fn rate_text(self, rate: Decimal) -> String {
        self.rate_number(rate).text
    }

    /// The same as a number of a table.
    pub fn rate_number(self, rate: Decimal) -> Number {
        number(self.app.language, rate, rate.normalize().scale().max(2))
    }

    /// Whether the region's rate is known. Reactive.
    pub fn has_region(self) -> bool {
        self.rates.with(|rates| rates.region.is_some())
    }

    /// All rates that the person pays, the municipality's being `municipality`. Reactive.
    pub fn rates_with(self, municipality: Decimal) -> MunicipalRates {
        self.rates.with(|rates| MunicipalRates { municipality, ..rates.start })
    }

    /// The person's tax by two sets of rates. Reactive.
    pub fn compare_rates(
        self,
        before: &MunicipalRates,
        after: &MunicipalRates,
    ) -> Result<Comparison, PersonTaxError> {
        let (monthly, age) = self.person.with(|person| (person.monthly, person.age));
        let (year, income) = (self.law_year(), self.income(monthly)?);
        person_tax::compare(parameter_files::carried(), year, income, age, before, after)
    }
}

fn income(person: RwSignal<Person>, monthly: Decimal) -> Result<Income, PersonTaxError> {
    let yearly = yearly_amount(monthly).ok_or(PersonTaxError::OutOfRange(StepName::AssessedIncome))?;
    Ok(Income { kind: person.with(|person| person.kind), yearly })
}

fn compare(
    app: AppContext,
    person: RwSignal<Person>,
    rates: &Rates,
    monthly: Decimal,
) -> Result<Comparison, PersonTaxError> {
    let (age, law) = person.with(|person| (person.age, person.law));
    let year = law.year(app.session.year_number());
    let income = income(person, monthly)?;
    person_tax::compare(parameter_files::carried(), year, income, age, &rates.start, &rates.now)
}
