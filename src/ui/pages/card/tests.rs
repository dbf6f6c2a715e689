//! The card of a scenario of Södertälje 2022, in both languages.

use super::*;
use crate::i18n::LANGUAGES;
use crate::ui::charts::card::CardFormat;
use crate::ui::charts::card::tests::{see_that_all_fits, texts};
use crate::ui::tables::tests::page;
use model::distribution::Policy;
use model::lever::{Lever, Setting};
use model::municipality::CommitteeIx;
use model::rows::RevenueRow;
use rust_decimal::Decimal;

#[test]
fn a_card_says_what_the_page_says_and_all_of_it_fits() {
    let school = Lever::Grant(CommitteeIx(0));
    for (language, given) in LANGUAGES.iter().flat_map(|language| [(language, 0), (language, 100_000_000)]) {
        let app = page(*language);
        let editor = app.state.editor();
        editor.set(school, Setting::Change(Decimal::from(given)));
        for ore in [-300, -50, 25, 1_000] {
            editor.set(Lever::Row(RevenueRow::TaxRate), Setting::Change(Decimal::new(ore, 2)));
            for policy in [Policy::Proportional, Policy::KeepFrames] {
                editor.set_policy(policy);
                for with_income in [false, true] {
                    let card = untrack(|| answer_card(TaxContext::new(app), with_income)).expect("a card");
                    for format in CardFormat::ALL {
                        see_that_all_fits(&card.to_svg(format, Some("data:,")), format);
                        see_that_all_fits(&card.to_svg(format, None), format);
                    }
                }
            }
        }
    }
}

#[test]
fn a_card_says_who_gets_more_where_the_sum_is_the_same() {
    let app = page(crate::i18n::Language::from_tag("sv"));
    let editor = app.state.editor();
    editor.reset_all();
    editor.set_policy(Policy::Proportional);
    editor.set(Lever::Grant(CommitteeIx(0)), Setting::Change(Decimal::from(100_000_000)));
    let card = untrack(|| answer_card(TaxContext::new(app), false)).expect("a card");
    let said = card.words().replace('\u{a0}', " ");
    let headline = "Skatten är inte ändrad. 100,0 miljoner mer till skola och förskola, 100,0 miljoner mindre till de andra.";
    assert!(said.starts_with(headline), "{said}");
    assert!(said.contains("Lika mycket som förut till verksamheterna sammanlagt."), "{said}");
    let message = untrack(|| scenario_headline(app.session, app.language)).replace('\u{a0}', " ");
    assert_eq!(message, headline, "the message is the same");
}

#[test]
fn what_cannot_be_computed_has_no_card() {
    for language in LANGUAGES {
        let app = page(*language);
        let row = RevenueRow::OtherGeneralGrants;
        // Without revenue the result has no per cent.
        let without_revenue = untrack(|| {
            app.session.read(|outcome, year| {
                outcome.value(year.now[row]) - outcome.value(year.now.tax_and_general_grants)
            })
        });
        app.state.editor().set(Lever::Row(row), Setting::Value(without_revenue));
        assert_eq!(untrack(|| answer_card(TaxContext::new(app), false)), None);
        app.state.editor().reset_all();
        assert!(untrack(|| answer_card(TaxContext::new(app), false)).is_some());
    }
}

#[test]
fn a_card_has_the_income_only_where_the_reader_wants_it() {
    let app = page(crate::i18n::Language::from_tag("sv"));
    let said = |with_income| {
        let card = untrack(|| answer_card(TaxContext::new(app), with_income)).expect("a card");
        texts(&card.to_svg(CardFormat::Wide, None)).join(" ").replace('\u{a0}', " ")
    };
    // The rate of Södertälje 2022 is 20.15 kronor, and the scenario raises it by 25 öre.
    assert!(
        said(false).contains("20 kr 40 öre av hundra i skatt till kommunen, 25 öre högre"),
        "{}",
        said(false)
    );
    assert!(!said(false).contains("35 000"), "{}", said(false));
    assert!(said(true).contains("35 000 kr"), "{}", said(true));
    for with_income in [false, true] {
        let said = said(with_income);
        assert!(said.contains("Södertälje, räknat på 2022 års siffror"), "{said}");
        assert!(said.contains("Oberoende räkneexempel, inte kommunens eget"), "{said}");
        assert!(said.contains("Skatten höjs 25 öre. Alla verksamheter får"), "{said}");
    }
}

#[test]
fn the_choice_of_the_income_says_why_there_is_no_tax_of_it() {
    let tax = TaxContext::new(page(crate::i18n::Language::from_tag("sv")));
    let words = || untrack(|| income_words(tax)).replace('\u{a0}', " ");
    assert_eq!(words(), "Visa vad det betyder för min inkomst, 35 000 kr i månaden");
    tax.person.update(|person| person.monthly = Decimal::NEGATIVE_ONE);
    assert!(words().contains("i månaden (Går inte att räkna ut: "), "{}", words());
}
