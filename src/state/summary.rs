//! The scenario in a sentence.

use super::Session;
use crate::i18n::answers::service_name;
use crate::i18n::{AmountText, Language, headline, payment_sentence};
use model::YearIx;
use model::answers::Answers;
use model::municipality::Municipality;
use model::scenario::Scenario;
use model::summary::{Payment, Summary};

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
        with_summary(self, year, |municipality, summary| language.scenario_sentence(municipality, summary))
    }

    /// Who pays for the changes in the year in view, or gets the rest. Tracks the scenario and the year.
    #[must_use]
    pub fn payment_sentence(self, language: Language) -> String {
        self.payment_sentence_in(language, &|kronor| language.amount(kronor))
    }

    /// The same with amounts as `amount` writes them.
    #[must_use]
    pub fn payment_sentence_in(self, language: Language, amount: AmountText<'_>) -> String {
        if self.error().is_some() {
            return language.texts().common.out_of_range.to_owned();
        }
        if self.scenario(Scenario::is_start) {
            return language.texts().results.no_change.to_owned();
        }
        let year = self.year();
        let policy = self.scenario(|scenario| scenario.policy(year));
        let payment = self.read_year(year, |outcome, _| Payment::new(outcome, year, policy));
        self.municipality(|municipality| payment_sentence(language, municipality, &payment, amount))
    }
}

fn with_summary<T>(session: Session, year: YearIx, read: impl FnOnce(&Municipality, &Summary) -> T) -> T {
    let summary = session.read_year(year, |outcome, _| {
        session.municipality(|municipality| {
            session.scenario(|scenario| Summary::new(municipality, scenario, outcome, year))
        })
    });
    session.municipality(|municipality| read(municipality, &summary))
}

/// The figures of the entrance in the year in view. Tracks the outcome and the year.
#[must_use]
pub fn scenario_answers(session: Session) -> Answers {
    let year = session.year();
    session.municipality(|m| session.read_year(year, |outcome, _| Answers::new(m, outcome, year)))
}

/// What the scenario does in the year in view and who pays, as short as a headline. Tracks the scenario and the year.
#[must_use]
pub fn scenario_headline(session: Session, language: Language) -> String {
    if session.error().is_some() {
        return language.texts().common.out_of_range.to_owned();
    }
    let name = |subject| session.municipality(|m| service_name(language, m, subject));
    headline(language, &scenario_answers(session), name).unwrap_or_else(|| session.sentence(language))
}
