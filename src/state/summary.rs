//! The scenario in a sentence.

use rust_decimal::Decimal;

use super::Session;
use crate::domain::money::Arithmetic;
use crate::domain::municipality::{CommitteeIx, Start};
use crate::i18n::Language;

impl Session {
    /// What the scenario does in the year in view, in one or two plain sentences. Follows.
    #[must_use]
    pub fn sentence(self, language: Language) -> String {
        let words = &language.texts().results;
        if self.scenario(crate::domain::scenario::Scenario::is_start) {
            let start = self.municipality(|municipality| municipality.start);
            return match start {
                Start::Adopted => words.starts_adopted,
                Start::Outturn => words.starts_outturn,
            }
            .to_owned();
        }
        let rate = self.read(|outcome, year| {
            outcome.value(year.now.rows.tax_rate).less(outcome.value(year.start.rows.tax_rate))
        });
        let ore = rate.unwrap_or_default().times(Decimal::ONE_HUNDRED).unwrap_or_default();
        let size = language.exact(ore.abs());
        let rate = if ore > Decimal::ZERO {
            (words.rate_up)(&size)
        } else if ore < Decimal::ZERO {
            (words.rate_down)(&size)
        } else {
            words.rate_same.to_owned()
        };
        let change = self.value(|year| year.pool_change);
        let size = language.amount(change.abs());
        let grant = if change > Decimal::ZERO {
            (words.grant_up)(&size)
        } else if change < Decimal::ZERO {
            (words.grant_down)(&size)
        } else {
            words.grant_same.to_owned()
        };
        format!("{rate} {grant}{}.", self.locked_words(language))
    }

    fn locked_words(self, language: Language) -> String {
        let year = self.year.get();
        let locked: Vec<CommitteeIx> = self.scenario(|scenario| {
            scenario.locks.keys().copied().filter(|c| scenario.locked(*c, year).is_some()).collect()
        });
        let words = &language.texts().results;
        match locked.as_slice() {
            [] => String::new(),
            [one] => {
                let name = self.municipality(|m| m.committee(*one).map(|found| language.of(&found.name)));
                (words.locked_one)(&name.unwrap_or_default())
            }
            more => (words.locked_many)(more.len()),
        }
    }
}
