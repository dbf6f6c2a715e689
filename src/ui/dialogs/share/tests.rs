//! What the dialog says of the link before it is sent.

use super::link::opens;
use super::*;
use crate::i18n::LANGUAGES;
use crate::state::{adopt_open, scenario_headline};
use crate::ui::tables::tests::page;
use files::outturn::Reading;
use model::follow_up::{Line, Month};
use model::money::Money;

#[test]
fn the_link_of_a_budget_with_an_outturn_is_said_to_open_its_last_follow_up() {
    for (language, expected) in LANGUAGES.iter().zip([
        "Länken öppnar uppföljningen av ”Mitt scenario 2022” i augusti.",
        "The link opens the follow-up of “My scenario 2022” in August.",
    ]) {
        let app = page(*language);
        adopt_open(app.state.library(), "Budget");
        let said = || {
            let saved = untrack(|| app.state.import().to_share()).expect("a scenario");
            (untrack(|| opens(app, &saved)), saved.scenario.has_record())
        };
        assert_eq!(said(), (untrack(|| scenario_headline(app.session, app.language)), false));
        let amount = Money::from_thousands(1).expect("in range");
        let months = [Month::April, Month::August];
        let read = Reading {
            to_date: months.map(|month| (Line::Central, month, amount)).to_vec(),
            ..Reading::default()
        };
        assert!(app.state.follow_up().take_outturn(&read, ""));
        app.state.autosave().save();
        assert_eq!(said(), (expected.to_owned(), true));
    }
}
