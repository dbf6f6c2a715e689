//! The scenario in a sentence.

use rust_decimal::Decimal;

use super::Session;
use crate::i18n::Language;
use model::YearIx;
use model::lever::{Lever, Setting};
use model::municipality::{CommitteeIx, Municipality};
use model::summary::{OwnChangePayment, Summary};

impl Session {
    /// What the scenario does in the year in view, in one or two plain sentences. Tracks the scenario and the year.
    #[must_use]
    pub fn sentence(self, language: Language) -> String {
        self.sentence_of_year(self.year(), language)
    }

    /// What the scenario does in the planned year at index `year`. Tracks the scenario.
    #[must_use]
    pub fn sentence_of_year(self, year: YearIx, language: Language) -> String {
        if self.error().is_some() {
            return language.texts().common.out_of_range.to_owned();
        }
        self.with_summary(year, |municipality, summary| language.scenario_sentence(municipality, summary))
    }

    /// Who pays for the changes in the year in view, or gets the rest. Tracks the scenario and the year.
    #[must_use]
    pub fn payment_sentence(self, language: Language) -> String {
        if self.error().is_some() {
            return language.texts().common.out_of_range.to_owned();
        }
        self.with_summary(self.year(), |municipality, summary| {
            language.payment_sentence(municipality, summary)
        })
    }

    /// Who pays for the own change of `committee` in the year in view, or gets what it saves. None if it is not decided. Tracks the
    /// scenario and the year.
    #[must_use]
    pub fn own_change_payment(self, committee: CommitteeIx) -> Option<OwnChangePayment> {
        let year = self.year();
        let lever = Lever::Grant(committee);
        let (without, policy) = self.scenario(|scenario| {
            scenario.own_change(committee, year)?;
            let mut without = scenario.clone();
            // Also of a locked lever.
            without.set_lever_lock(lever, false);
            without.set(lever, year, Setting::Change(Decimal::ZERO));
            Some((without, scenario.policy(year)))
        })?;
        let without = self.outcome_of(&without)?;
        self.read_year(year, |outcome, _| OwnChangePayment::new(outcome, &without, year, policy, committee))
    }

    fn with_summary<T>(self, year: YearIx, read: impl FnOnce(&Municipality, &Summary) -> T) -> T {
        let summary = self.read_year(year, |outcome, _| {
            self.municipality(|municipality| {
                self.scenario(|scenario| Summary::new(municipality, scenario, outcome, year))
            })
        });
        self.municipality(|municipality| read(municipality, &summary))
    }
}
