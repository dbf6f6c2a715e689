//! The services of Södertälje 2022 and of the small municipality. Expected numbers are plain arithmetic on the figures of the files.

#![allow(clippy::arithmetic_side_effects)]

use std::sync::Arc;

use leptos::prelude::*;
use rust_decimal::Decimal;

use super::sentence::sentence;
use super::{Rows, change_text, scale};
use crate::i18n::numbers::in_millions;
use crate::i18n::{LANGUAGES, Language};
use crate::state::{AppState, LoadedMunicipality};
use crate::storage::Store;
use crate::ui::context::AppContext;
use crate::ui::entrance::service_facts::{each, part_text};
use crate::ui::primitives::labels::service_name;
use crate::ui::tables::tests::page;
use files::parameter_files;
use model::distribution::Policy;
use model::lever::{Lever, Setting};
use model::money::{Money, to_decimals};
use model::municipality::FeeIx;
use model::rows::RevenueRow;
use model::services::ServiceOutcome;
use model::summary::exceeds_rounding;
use test_support::{EDUCATION, SMALL, decimal, money_tkr, small_file_with_services};

fn swedish(text: &str) -> String {
    text.replace('\u{a0}', " ")
}

/// Södertälje with a tax rate of 20.15 and so many öre, which all services pay for alike.
fn with_ore(ore: i64) -> AppContext {
    let app = page(Language::from_tag("sv"));
    app.state.editor().reset_all();
    app.state.editor().set_policy(Policy::Proportional);
    let rate = decimal("20.15") + Decimal::new(ore, 2);
    app.state.editor().set(Lever::Row(RevenueRow::TaxRate), Setting::Value(rate));
    app
}

fn small(file: String) -> AppContext {
    let owner = Owner::new();
    owner.set();
    // Keeps the signals for the whole test.
    std::mem::forget(owner);
    let law = Arc::new(parameter_files::carried_simulation().clone());
    let municipality = LoadedMunicipality::read(file, &law).expect("a municipality");
    let state =
        AppState::new(Arc::new(municipality), law, Store::in_memory(), None, || 0).expect("a start state");
    state.view.language.set(Language::from_tag("sv"));
    AppContext::new(state)
}

fn sentence_of(app: AppContext) -> String {
    swedish(&sentence(app.language, &Rows::new(app).services, |subject| service_name(app, subject)))
}

fn names(app: AppContext) -> Vec<String> {
    Rows::new(app).order().into_iter().map(|subject| service_name(app, subject)).collect()
}

#[test]
fn fifty_ore_less_takes_the_same_per_cent_of_all_and_most_kronor_of_the_schools() {
    let app = with_ore(-50);
    // 109.7 of 6 249.8 mnkr.
    assert_eq!(sentence_of(app), "Alla verksamheter får 1,8 % mindre, i kronor mest skola och förskola");
    let rows = Rows::new(app);
    let [_, decimals] = rows.decimals;
    let school = &rows.services[0];
    let shown = |amount: Money| app.language.signed(in_millions(amount.kronor()), decimals);
    assert!(shown(school.change()).starts_with("−47,"), "{}", shown(school.change()));
    assert_eq!(to_decimals(in_millions(rows.sum(ServiceOutcome::change).kronor()), 1), decimal("-109.7"));
    assert!(
        sentence_of(with_ore(50)).starts_with("Alla verksamheter får 1,8 % mer"),
        "{}",
        sentence_of(with_ore(50))
    );
    assert_eq!(sentence_of(with_ore(0)), "Verksamheterna får lika mycket som förut");
}

#[test]
fn the_largest_service_stands_first_and_the_districts_are_one() {
    let expected = [
        "Skola och förskola",
        "Funktionsstöd",
        "Äldreomsorg",
        "Socialt stöd",
        "Kommundelarna",
        "Kultur och fritid",
        "Kommunledning m.m.",
        "Gator och parker",
        "Stadsbyggnad",
        "Miljö och hälsa",
    ];
    assert_eq!(names(with_ore(-50)), expected);
}

#[test]
fn the_columns_sum_as_they_are_written_at_every_step_of_the_slider() {
    for ore in (-150..=150).step_by(10) {
        let rows = Rows::new(with_ore(ore));
        let amounts: [fn(&ServiceOutcome) -> Money; 2] = [ServiceOutcome::start, ServiceOutcome::change];
        for (amount, decimals) in amounts.into_iter().zip(rows.decimals) {
            let written = |amount: Money| to_decimals(in_millions(amount.kronor()), decimals);
            let parts: Decimal = rows.services.iter().map(|service| written(amount(service))).sum();
            assert_eq!(parts, written(rows.sum(amount)), "{ore} öre, {decimals} decimals");
        }
    }
}

#[test]
fn the_sentence_says_how_many_get_less_and_more() {
    let app = with_ore(0);
    let editor = app.state.editor();
    editor.set_policy(Policy::KeepFrames);
    let committee = |id: &str| {
        app.session.municipality(|m| m.committees().find(|(_, c)| c.id == id).expect("a committee").0)
    };
    let change = |id: &str, mnkr: i64| {
        editor.set(Lever::Grant(committee(id)), Setting::Change(Decimal::from(mnkr * 1_000_000)));
    };
    change("aldreomsorgsnamnden", 10);
    assert_eq!(sentence_of(app), "1 verksamhet får mer, mest äldreomsorg");
    change("jarna", -2);
    change("enhorna", -2);
    assert_eq!(sentence_of(app), "1 verksamhet får mindre och 1 får mer. Mest ändras äldreomsorg");
    change("aldreomsorgsnamnden", 0);
    assert_eq!(sentence_of(app), "1 verksamhet får mindre, mest kommundelarna");
}

#[test]
fn without_services_the_committees_stand_there() {
    assert_eq!(
        names(small(SMALL.to_owned())),
        ["Utbildningsnämnden", "Omsorgsnämnden", "Kulturnämnden", "Norra kommundelsnämnden"]
    );
    let app = small(small_file_with_services());
    // 230 000, 212 500, then what services leave: 100 000 of 300 000, all of 30 000, half of 25 000.
    assert_eq!(
        names(app),
        ["Vård", "Skola", "Utbildningsnämnden, övrigt", "Kulturnämnden", "Norra kommundelsnämnden, övrigt"]
    );
}

#[test]
fn what_a_service_costs_is_said_for_each_user_where_they_are_published_and_else_for_each_inhabitant() {
    let app = with_ore(-50);
    let rows = Rows::new(app);
    // 2 717.770 mnkr and 47.694 mnkr, for 102 426 inhabitants.
    assert_eq!(
        swedish(&each(app, &rows.services[0])),
        "Det motsvarar 26 534 kr per invånare och år. Ändringen är −1,8 %: 466 kr mindre per invånare."
    );
    let app = small(small_file_with_services());
    app.state.editor().set_policy(Policy::KeepFrames);
    app.state.editor().set(Lever::Grant(EDUCATION), Setting::Change(Decimal::from(3_000_000)));
    let rows = Rows::new(app);
    assert_eq!(rows.services[0].change(), money_tkr(2_000));
    // 212.5 million and 2 million, for 1 600.
    assert_eq!(
        swedish(&each(app, &rows.services[0])),
        "Det motsvarar 132 813 kr om året för var och en av 1 600 barn och elever (2022). Ändringen är +0,9 %: 1 250 kr mer för var och en."
    );
}

#[test]
fn what_had_nothing_has_no_per_cent_and_a_part_is_neither_nothing_nor_all() {
    let app = with_ore(0);
    let mut school = Rows::new(app).services[0].clone();
    for part in &mut school.parts {
        part.start = Money::ZERO;
        part.now = money_tkr(102_426);
    }
    // A thousand kronor for each of 102 426 inhabitants.
    assert_eq!(
        swedish(&each(app, &school)),
        "Det motsvarar 0 kr per invånare och år. Ändringen är 1 000 kr mer per invånare."
    );
    for (part, said) in [("99.6", "99,6 %"), ("0.4", "0,4 %"), ("66.7", "67 %"), ("99.96", "99,96 %")] {
        assert_eq!(swedish(&part_text(app.language, decimal(part))), said);
    }
}

#[test]
fn a_change_that_stays_follows_the_decimals_of_its_column() {
    let app = with_ore(0);
    let editor = app.state.editor();
    editor.set_policy(Policy::KeepFrames);
    let rows = Memo::new(move |_| Rows::new(app));
    let text = change_text(app, Memo::new(move |_| rows.with(|rows| rows.decimals)));
    let shown = Memo::new(move |_| text(Decimal::from(1_250_000)));
    let grants = app.session.municipality(|m| m.committees().map(|(c, _)| c).collect::<Vec<_>>());
    editor.set(Lever::Grant(grants[0]), Setting::Change(Decimal::from(1_250_000)));
    assert_eq!(shown.get_untracked(), "+1,3");
    editor.set(Lever::Grant(grants[1]), Setting::Change(Decimal::from(1_250_000)));
    assert_eq!(shown.get_untracked(), "+1,25", "1,3 and 1,3 are not 2,5");
}

#[test]
fn the_scale_of_the_changes_is_doubled_when_one_has_no_place() {
    let starts = [decimal("1000"), decimal("200")];
    for (change, expected) in [("0", "20"), ("-20", "20"), ("21", "40"), ("-90", "160")] {
        assert_eq!(scale(&starts, &[decimal(change), Decimal::ONE]), decimal(expected), "{change}");
    }
    assert!(scale(&[], &[]) > Decimal::ZERO, "a municipality without committees");
}

#[test]
fn every_language_names_what_changes() {
    for language in LANGUAGES {
        let app = page(*language);
        let said = sentence(*language, &Rows::new(app).services, |_| "Name".to_owned());
        assert!(said.contains("name"), "{said}");
    }
}

#[test]
fn a_fee_that_is_raised_takes_nothing_from_its_service() {
    let app = small(SMALL.to_owned());
    let editor = app.state.editor();
    editor.set_policy(Policy::KeepFrames);
    editor.set(Lever::Fee(EDUCATION, FeeIx(1)), Setting::Percent(Decimal::TEN));
    let freed =
        app.session.read(|_, year| year.committee(EDUCATION).is_some_and(|school| school.freed.is_some()));
    assert!(freed, "the fee frees grant");
    let change = Rows::new(app).services[0].change();
    assert!(!exceeds_rounding(change), "the fee replaces the grant that it frees: {change:?}");
}
