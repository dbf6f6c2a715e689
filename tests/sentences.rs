//! The sentences that describe a scenario, for Södertälje 2022: they agree with the tables beside them.

use std::sync::Arc;

use files::parameter_files;
use kommunbidrag::i18n::Language;
use kommunbidrag::state::{AppState, InputProblem, LoadedMunicipality};
use kommunbidrag::storage::Store;
use model::YearIx;
use model::distribution::Policy;
use model::lever::{Lever, Setting};
use model::rows::RevenueRow;
use rstest::rstest;
use rust_decimal::Decimal;
use test_support::{decimal, tkr};

const SODERTALJE: &str = include_str!("../public/municipalities/sodertalje-2022.json");
const PERMITS: &str = "fee:socialnamnden:tillstand";
const PRESCHOOL: &str = "fee:utbildningsnamnden:forskola";

fn state(text: &str) -> AppState {
    let owner = leptos::prelude::Owner::new();
    owner.set();
    // Signals live as long as the page, and a test is a page.
    std::mem::forget(owner);
    let law = Arc::new(parameter_files::carried_simulation().clone());
    let material = LoadedMunicipality::read(text.to_owned(), &law).expect("a municipality");
    AppState::new(Arc::new(material), law, Store::in_memory(), None, || 0).expect("a start state")
}

fn sodertalje() -> AppState {
    state(SODERTALJE)
}

fn lever(app: AppState, key: &str) -> Lever {
    app.session.municipality(|municipality| Lever::from_key(key, municipality)).expect("a lever")
}

fn bar(app: AppState) -> String {
    app.session.sentence(Language::from_tag("sv")).replace('\u{a0}', " ")
}

fn table(app: AppState) -> String {
    app.session.payment_sentence(Language::from_tag("sv")).replace('\u{a0}', " ")
}

/// The difference to need in the row of sums, kronor.
fn sum_against_need(app: AppState) -> Decimal {
    app.session.read(|outcome, year| year.committees.iter().map(|c| outcome.value(c.gap)).sum())
}

#[test]
fn without_changes_only_the_first_year_is_what_happened() {
    let app = sodertalje();
    let sentence = |year| app.session.sentence_of_year(year, Language::from_tag("sv"));
    assert_eq!(sentence(YearIx::First), "Så blev det (utfallet). Ändra skatten och se vad som händer.");
    for year in [YearIx::Second, YearIx::Third] {
        assert_eq!(
            sentence(year),
            "Det här är ett planår, utan ändringar. Ändra skatten och se vad som händer."
        );
    }
}

#[test]
fn a_change_of_a_fee_is_described_in_the_bar_and_above_the_table() {
    let app = sodertalje();
    app.editor().set(lever(app, PERMITS), Setting::Percent(decimal("50")));
    assert_eq!(
        bar(app),
        "Skatten är inte ändrad. Nämnderna får 1,3 miljoner kr mer (från kommunen 0 kr, från avgifter +1,3 miljoner kr)."
    );
    assert_eq!(
        table(app),
        "Nämnderna delar på 1,3 miljoner kr, lika mycket i procent. \
         Störst ändring i kronor: Socialnämnden, från kommunen −1,1 miljoner kr, från avgifter +1,3 miljoner kr."
    );
    assert_eq!(sum_against_need(app), tkr(1_250));
    app.editor().set(lever(app, PERMITS), Setting::Percent(decimal("-50")));
    assert!(bar(app).contains(" Nämnderna får 1,3 miljoner kr mindre ("), "{}", bar(app));
    assert!(
        table(app).starts_with("Nämnderna får 1,3 miljoner kr mindre, lika mycket i procent."),
        "{}",
        table(app)
    );
}

#[test]
fn money_from_the_pool_and_a_fee_is_described_by_the_sum_in_the_table() {
    let app = sodertalje();
    app.editor().set(Lever::Row(RevenueRow::PropertyFee), Setting::Change(tkr(80_000)));
    app.editor().set(lever(app, PERMITS), Setting::Percent(decimal("50")));
    assert_eq!(
        bar(app),
        "Skatten är inte ändrad. Nämnderna får 81,3 miljoner kr mer (från kommunen +80,0 miljoner kr, från avgifter +1,3 miljoner kr)."
    );
    let sentence = table(app);
    assert!(
        sentence.starts_with("Nämnderna delar på 81,3 miljoner kr, lika mycket i procent."),
        "{sentence}"
    );
    assert_eq!(sum_against_need(app), tkr(81_250), "81,3 över");
}

#[test]
fn what_is_not_spread_changes_the_result() {
    let app = sodertalje();
    app.editor().set_policy(Policy::KeepFrames);
    app.editor().set(Lever::Row(RevenueRow::PropertyFee), Setting::Change(tkr(-100_000)));
    assert_eq!(
        bar(app),
        "Skatten är inte ändrad. Nämnderna får tillsammans lika mycket som förut; \
         100,0 miljoner kr mindre blir kvar vid årets slut."
    );
    assert_eq!(table(app), "100,0 miljoner kr mindre blir kvar vid årets slut.");
    // What a fee brings goes the same way as the pool's change: to the result.
    app.editor().set(lever(app, PERMITS), Setting::Percent(decimal("50")));
    assert!(bar(app).ends_with("; 98,8 miljoner kr mindre blir kvar vid årets slut."), "{}", bar(app));
    assert_eq!(
        table(app),
        "98,8 miljoner kr mindre blir kvar vid årets slut. \
         Störst ändring i kronor: Socialnämnden, från kommunen −1,3 miljoner kr, från avgifter +1,3 miljoner kr."
    );
    app.editor().set(Lever::Row(RevenueRow::PropertyFee), Setting::Change(tkr(100_000)));
    assert!(table(app).starts_with("101,3 miljoner kr mer blir kvar vid årets slut."), "{}", table(app));
}

#[test]
fn a_grant_that_the_result_pays_is_described_with_the_result() {
    let app = sodertalje();
    app.editor().set_policy(Policy::KeepFrames);
    app.editor().set(lever(app, "grant:socialnamnden"), Setting::Change(tkr(20_000)));
    assert_eq!(
        bar(app),
        "Skatten är inte ändrad. Nämnderna får 20,0 miljoner kr mer; 20,0 miljoner kr mindre blir kvar vid årets slut."
    );
    assert_eq!(
        table(app),
        "20,0 miljoner kr mindre blir kvar vid årets slut. Störst ändring i kronor: Socialnämnden, +20,0 miljoner kr."
    );
}

/// A lower budgeted result pays for more grants: both are mentioned.
#[test]
fn the_headline_says_how_the_scenario_is_paid() {
    let app = sodertalje();
    app.editor().set(Lever::Row(RevenueRow::BudgetedResult), Setting::Change(tkr(-26_300)));
    assert_eq!(
        bar(app),
        "Skatten är inte ändrad. Nämnderna får 26,3 miljoner kr mer; 26,3 miljoner kr mindre blir kvar vid årets slut."
    );
    assert!(
        table(app).starts_with("Nämnderna delar på 26,3 miljoner kr, lika mycket i procent."),
        "{}",
        table(app)
    );
}

/// A tax of 15 kronor takes 1 129.7 miljoner kr. With every grant locked the result loses it, and the committees nothing.
#[test]
fn with_all_locked_nothing_is_counted_twice() {
    let app = sodertalje();
    let committees: Vec<_> = app.session.municipality(|m| m.committees().map(|(c, _)| c).collect());
    for c in committees {
        app.editor().lock_grant(c, true);
    }
    app.editor().set(Lever::Row(RevenueRow::TaxRate), Setting::Value(decimal("15")));
    assert_eq!(
        bar(app),
        "Skatten sänks 515 öre. Nämnderna får tillsammans lika mycket som förut; \
         1 129,7 miljoner kr mindre blir kvar vid årets slut; 13 nämnder är låsta och ändras inte."
    );
    assert_eq!(
        table(app),
        "1 129,7 miljoner kr mindre blir kvar vid årets slut: alla nämnder är låsta eller bestämda."
    );
}

#[test]
fn a_result_set_by_the_user_is_not_described_as_room_left_over() {
    let app = sodertalje();
    let budgeted = app.session.value(|year| year.now[RevenueRow::BudgetedResult]);
    app.editor().set_policy(Policy::KeepFrames);
    app.editor().set(Lever::Row(RevenueRow::BudgetedResult), Setting::Value(budgeted + tkr(10_000)));
    assert_eq!(
        bar(app),
        "Skatten är inte ändrad. Nämnderna får tillsammans lika mycket som förut.",
        "what is asked for is taken from the result"
    );
    assert_eq!(table(app), "10,0 miljoner kr tas ur det som blir kvar vid årets slut.");
}

#[rstest]
#[case::ten_per_cent("+10 %")]
#[case::one_per_cent("1 %")]
#[case::an_amount("50")]
#[case::kronor("46 400 000 kr")]
fn a_fee_typed_above_its_ceiling_is_refused_and_nothing_is_stored(#[case] typed: &str) {
    let app = sodertalje();
    let preschool = lever(app, PRESCHOOL);
    assert_eq!(app.editor().type_in(preschool, typed), Err(InputProblem::AboveCeiling));
    assert!(app.session.scenario_now().is_start());
    app.editor().step(preschool, true);
    assert!(app.session.scenario_now().is_start(), "the + button neither");
}

#[rstest]
#[case::as_it_is_shown("46,4")]
#[case::as_it_is("46,357")]
#[case::no_change("0 %")]
fn the_start_figure_typed_is_no_change(#[case] typed: &str) {
    let app = sodertalje();
    let preschool = lever(app, PRESCHOOL);
    assert_eq!(app.editor().type_in(preschool, typed), Ok(()));
    assert!(app.session.scenario_now().is_start());
    app.editor().set(preschool, Setting::Percent(decimal("-10")));
    assert_eq!(app.editor().type_in(preschool, typed), Ok(()));
    assert!(app.session.scenario_now().is_start(), "what was lowered is back where it was");
}

#[test]
fn a_fee_can_rise_to_its_ceiling_and_says_when_it_is_reached() {
    let app = state(test_support::SMALL);
    let childcare = Lever::Fee(test_support::EDUCATION, model::municipality::FeeIx(0));
    assert_eq!(app.editor().type_in(childcare, "4 %"), Err(InputProblem::AboveCeiling));
    assert_eq!(app.editor().type_in(childcare, "2 %"), Ok(()));
    assert!(!app.editor().position_now(childcare).at_ceiling);
    assert_eq!(app.editor().type_in(childcare, "3,5 %"), Ok(()));
    assert!(app.editor().position_now(childcare).at_ceiling);
    assert_eq!(app.editor().type_in(childcare, "10"), Err(InputProblem::AboveCeiling));
    assert_eq!(app.editor().type_in(childcare, "9,2"), Ok(()));
}
