//! The sentences that describe a scenario, for Södertälje 2022: they agree with the tables beside them.

use std::sync::Arc;

use files::parameter_files;
use kommunbidrag::i18n::Language;
use kommunbidrag::state::{AppState, InputProblem, LoadedMunicipality};
use kommunbidrag::storage::Store;
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
    app.session.shared_sentence(Language::from_tag("sv")).replace('\u{a0}', " ")
}

/// The difference to need in the row of sums, kronor.
fn sum_against_need(app: AppState) -> Decimal {
    app.session.read(|outcome, year| year.committees.iter().map(|c| outcome.value(c.gap)).sum())
}

#[test]
fn a_change_of_a_fee_is_described_in_the_bar_and_above_the_table() {
    let app = sodertalje();
    app.editor().set(lever(app, PERMITS), Setting::Percent(decimal("50")));
    assert_eq!(
        bar(app),
        "Skattesatsen är oförändrad. Kommunbidraget är lika stort som i utgångsläget och avgifterna ger 1,3 mnkr mer."
    );
    assert_eq!(
        table(app),
        "Nämnderna får 1,3 mnkr mer att dela på (kommunbidrag 0 kr och avgifter +1,3 mnkr). \
         Mest ändras Socialnämnden, kommunbidrag −1,1 mnkr och avgifter +1,3 mnkr."
    );
    assert_eq!(sum_against_need(app), tkr(1_250));
    app.editor().set(lever(app, PERMITS), Setting::Percent(decimal("-50")));
    assert!(bar(app).ends_with(" och avgifterna ger 1,3 mnkr mindre."), "{}", bar(app));
    assert!(table(app).starts_with("Nämnderna får 1,3 mnkr mindre att dela på"), "{}", table(app));
}

#[test]
fn money_from_the_pool_and_a_fee_is_described_by_the_sum_in_the_table() {
    let app = sodertalje();
    app.editor().set(Lever::Row(RevenueRow::PropertyFee), Setting::Change(tkr(80_000)));
    app.editor().set(lever(app, PERMITS), Setting::Percent(decimal("50")));
    assert_eq!(
        bar(app),
        "Skattesatsen är oförändrad. Kommunbidraget växer med 80,0 mnkr och avgifterna ger 1,3 mnkr mer."
    );
    let said = table(app);
    assert!(
        said.starts_with(
            "Nämnderna får 81,3 mnkr mer att dela på (kommunbidrag +80,0 mnkr och avgifter +1,3 mnkr)."
        ),
        "{said}"
    );
    assert_eq!(sum_against_need(app), tkr(81_250), "81,3 över");
}

#[test]
fn kept_grants_are_described_as_unchanged_and_the_room_goes_to_the_result() {
    let app = sodertalje();
    app.editor().set_policy(Policy::KeepFrames);
    app.editor().set(Lever::Row(RevenueRow::PropertyFee), Setting::Change(tkr(-100_000)));
    assert_eq!(bar(app), "Skattesatsen är oförändrad. Ramarna behålls och resultatet blir 100,0 mnkr lägre.");
    assert_eq!(
        table(app),
        "Nämnderna behåller sina ramar. 100,0 mnkr tas inte från nämnderna utan ur resultatet."
    );
    // What a fee brings goes the same way as the pool's change: to the result.
    app.editor().set(lever(app, PERMITS), Setting::Percent(decimal("50")));
    assert_eq!(
        bar(app),
        "Skattesatsen är oförändrad. Ramarna behålls, avgifterna ger 1,3 mnkr mer och resultatet blir 98,8 mnkr lägre."
    );
    assert_eq!(
        table(app),
        "Nämnderna har lika mycket att dela på som i utgångsläget (kommunbidrag −1,3 mnkr och avgifter +1,3 mnkr). \
         Mest ändras Socialnämnden, kommunbidrag −1,3 mnkr och avgifter +1,3 mnkr. \
         98,8 mnkr tas inte från nämnderna utan ur resultatet."
    );
    app.editor().set(Lever::Row(RevenueRow::PropertyFee), Setting::Change(tkr(100_000)));
    assert!(table(app).ends_with("101,3 mnkr fördelas inte utan hamnar i resultatet."), "{}", table(app));
}

#[test]
fn a_grant_with_an_own_change_is_not_described_as_kept() {
    let app = sodertalje();
    app.editor().set_policy(Policy::KeepFrames);
    app.editor().set(lever(app, "grant:socialnamnden"), Setting::Change(tkr(20_000)));
    assert_eq!(
        bar(app),
        "Skattesatsen är oförändrad. Kommunbidraget är lika stort som i utgångsläget och resultatet blir 20,0 mnkr lägre."
    );
    assert!(
        table(app)
            .starts_with("Nämnderna får 20,0 mnkr mer att dela på. Mest ändras Socialnämnden, +20,0 mnkr.")
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
        "Skattesatsen är oförändrad. Ramarna behålls.",
        "what is asked for is taken from the result"
    );
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
