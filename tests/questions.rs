//! Ready questions: each is one step, ends when it is undone or changed by hand, and its figures are those of the outcome.

use std::sync::Arc;

use files::parameter_files;
use kommunbidrag::state::questions::{
    FEE_RISE, QuestionEffect, ReadyQuestion, ask, asked_question, before_tax_cut, ready_questions,
    replaces_own_changes,
};
use kommunbidrag::state::undo::{Action, Target};
use kommunbidrag::state::{AppState, LoadedMunicipality, Side};
use kommunbidrag::storage::Store;
use leptos::prelude::{Set, untrack};
use model::YearIx;
use model::distribution::Policy;
use model::lever::{Lever, Setting};
use model::money::Money;
use model::municipality::{CommitteeIx, FeeIx, Municipality, Text};
use model::rows::RevenueRow;
use model::seek::{Aim, Question, Seek};
use proptest::prelude::*;
use rust_decimal::Decimal;
use test_support::actions::{any_actions, scenario_after};
use test_support::variations::any_municipality;
use test_support::{EDUCATION, decimal, small, tkr};

const SODERTALJE: &str = include_str!("../public/municipalities/sodertalje-2022.json");
const RATE: Lever = Lever::Row(RevenueRow::TaxRate);

fn open(file: LoadedMunicipality) -> AppState {
    let owner = leptos::prelude::Owner::new();
    owner.set();
    // Signals live as long as the page, and a test is a page.
    std::mem::forget(owner);
    let law = Arc::new(parameter_files::carried_simulation().clone());
    AppState::new(Arc::new(file), law, Store::in_memory(), None, || 0).expect("a start state")
}

fn open_municipality(municipality: Municipality) -> AppState {
    open(LoadedMunicipality { municipality, text: String::new() })
}

fn sodertalje() -> AppState {
    let law = parameter_files::carried_simulation();
    open(LoadedMunicipality::read(SODERTALJE.to_owned(), law).expect("a municipality"))
}

/// With the fee for premises as a fee of parking.
fn with_parking(mut municipality: Municipality) -> Municipality {
    if let Some(fee) = municipality.committees[0].fees.get_mut(1) {
        fee.name = Text::new("Parkering".to_owned(), Vec::new());
    }
    municipality
}

fn questions(app: AppState) -> Vec<ReadyQuestion> {
    untrack(|| ready_questions(app.editor()))
}

fn asked(app: AppState) -> Option<ReadyQuestion> {
    untrack(|| asked_question(app.editor()))
}

fn effect(app: AppState, question: ReadyQuestion) -> QuestionEffect {
    untrack(|| QuestionEffect::of(app.editor(), question)).expect("an effect")
}

fn money(kronor: Decimal) -> Money {
    Money::new(kronor).expect("an amount")
}

#[test]
fn the_questions_are_those_that_the_file_has_an_answer_to() {
    let technical = |app: AppState| {
        app.session.municipality(|m| Lever::from_key("fee:tekniska-namnden:parkering", m)).expect("a fee")
    };
    let app = sodertalje();
    let Lever::Fee(c, f) = technical(app) else { panic!("a fee") };
    assert_eq!(
        questions(app),
        [
            ReadyQuestion::RaiseParking(c, f),
            // 2,717.8 million × 1/20 is 135.9; 1,274.8 × 1/10 is 127.5.
            ReadyQuestion::MoreTo(CommitteeIx(0), tkr(100_000)),
            ReadyQuestion::LessEqualisation(tkr(100_000)),
            ReadyQuestion::TaxCut,
        ]
    );
    app.editor().lock_lever(technical(app), true);
    app.editor().lock_grant(CommitteeIx(0), true);
    assert_eq!(
        questions(app),
        [ReadyQuestion::LessEqualisation(tkr(100_000)), ReadyQuestion::TaxCut],
        "what is locked is not asked for"
    );
    // No fee of the small municipality is for parking.
    let has_parking = |app| questions(app).iter().any(|one| matches!(one, ReadyQuestion::RaiseParking(..)));
    assert!(!has_parking(open_municipality(small())));
    assert!(has_parking(open_municipality(with_parking(small()))));
}

#[test]
fn the_schools_are_those_of_the_service_and_else_of_a_committee_that_is_named_after_them() {
    let schools = |name: &str, has_services: bool| {
        let law = parameter_files::carried_simulation();
        let mut file = LoadedMunicipality::read(SODERTALJE.to_owned(), law).expect("a municipality");
        file.municipality.committees[0].name = Text::new(name.to_owned(), Vec::new());
        if !has_services {
            file.municipality.services.clear();
        }
        questions(open(file)).into_iter().find_map(|one| match one {
            ReadyQuestion::MoreTo(c, _) => Some(c),
            ReadyQuestion::RaiseParking(..) | ReadyQuestion::LessEqualisation(_) | ReadyQuestion::TaxCut => {
                None
            }
        })
    };
    let education = Some(CommitteeIx(0));
    assert_eq!(schools("Barn- och ungdomsnämnden", true), education);
    assert_eq!(schools("Barn- och ungdomsnämnden", false), None);
    assert_eq!(schools("Barn- och utbildningsnämnden", false), education);
    assert_eq!(schools("Arbetsmarknads- och vuxenutbildningsnämnden", false), None);
}

#[test]
fn parking_raised_by_five_per_cent_brings_a_million_and_a_half_that_all_may_use() {
    let app = sodertalje();
    let question = questions(app)[0];
    assert!(ask(app.editor(), question));
    let parking = effect(app, question);
    // 32,000 tkr in the file, and 5 % of it.
    assert_eq!(parking.set, [tkr(32_000), tkr(33_600)]);
    assert_eq!(parking.others, money(tkr(1_600)));
    assert_eq!(parking.result[0], parking.result[1]);
    assert_eq!(parking.most.map(|(c, _)| c), Some(CommitteeIx(0)), "education has the largest grant");
    // Who pays is chosen after it: the question stays, and the result gets what the fee brings.
    app.editor().set_policy(Policy::KeepFrames);
    assert_eq!(asked(app), Some(question));
    let parking = effect(app, question);
    assert_eq!(parking.others, Money::ZERO);
    assert_eq!(parking.result[1] - parking.result[0], money(tkr(1_600)));
}

#[test]
fn less_equalisation_is_as_much_less_each_year() {
    let app = sodertalje();
    let question = ReadyQuestion::LessEqualisation(tkr(100_000));
    assert!(ask(app.editor(), question));
    let less = effect(app, question);
    assert_eq!(less.changes, [2022, 2023, 2024].map(|year| (year, tkr(-100_000))));
    assert_eq!(less.others, money(tkr(-100_000)));
}

#[test]
fn a_question_ends_when_something_is_changed_by_hand_or_it_is_undone() {
    let app = sodertalje();
    let question = questions(app)[1];
    assert!(ask(app.editor(), question));
    assert_eq!(asked(app), Some(question));
    app.editor().set(RATE, Setting::Change(decimal("0.1")));
    assert_eq!(asked(app), None);
    app.undo().undo();
    assert_eq!(asked(app), Some(question));
    app.undo().undo();
    assert_eq!(asked(app), None);
    assert!(app.session.scenario_now().is_start());
}

/// The highest whole number of öre with which the result is at its target, by arithmetic on the figures of the start state.
#[test]
fn the_tax_is_cut_until_the_surplus_is_at_its_target() {
    let app = sodertalje();
    let before = before_tax_cut(app.editor());
    let answer = app.session.municipality(|municipality| {
        app.session.start_state(|start| {
            let seek = Seek { municipality, start, scenario: &before, year: YearIx::First };
            seek.answer(Question::TaxCut, Aim::Balanced).expect("an answer")
        })
    });
    let (result, revenue, base) = untrack(|| {
        app.session.read(|outcome, year| {
            let value = |node| outcome.value(node);
            (
                value(year.result),
                value(year.start.tax_and_general_grants),
                value(year.start[RevenueRow::TaxBase]),
            )
        })
    });
    let fits = |ore: i64| {
        let lost = base * Decimal::from(ore) / Decimal::from(10_000);
        result - lost >= (revenue - lost) * decimal("0.02")
    };
    let most = (0..2_000).take_while(|ore| fits(*ore)).last().expect("a cut");
    assert_eq!(answer.before - answer.value, Decimal::from(most) / Decimal::ONE_HUNDRED);
    assert_eq!(answer.scenario.settings.len(), 1, "only the tax rate is set, and the result pays");
    assert_eq!(answer.scenario.policy(YearIx::First), Policy::KeepFrames);
    let target = Target::Question(Question::TaxCut);
    assert!(app.editor().apply(Action::Seek, target, answer.scenario));
    assert_eq!(asked(app), Some(ReadyQuestion::TaxCut));
    app.view.year.set(YearIx::Third);
    assert_eq!(asked(app), None, "the same rate leaves a deficit then");
    app.view.year.set(YearIx::First);
    assert_eq!(asked(app), Some(ReadyQuestion::TaxCut));
}

/// The dialog of goal seek asks for any result. Where the target would still be met an öre further, that is no answer to how far it can be cut.
#[test]
fn a_cut_to_a_typed_result_is_not_how_far_the_tax_can_be_cut() {
    let app = sodertalje();
    let before = before_tax_cut(app.editor());
    let answer = app.session.municipality(|municipality| {
        app.session.start_state(|start| {
            let seek = Seek { municipality, start, scenario: &before, year: YearIx::First };
            seek.answer(Question::TaxCut, Aim::Result(money(tkr(300_000)))).expect("an answer")
        })
    });
    assert!(app.editor().apply(Action::Seek, Target::Question(Question::TaxCut), answer.scenario));
    assert_eq!(asked(app), None);
}

#[test]
fn a_question_knows_whether_it_took_the_place_of_own_changes() {
    let app = sodertalje();
    let replaces = || untrack(|| replaces_own_changes(app.editor()));
    let (first, second) = (questions(app)[1], questions(app)[2]);
    assert!(ask(app.editor(), first));
    assert!(!replaces(), "there were none");
    app.undo().undo();
    app.editor().set(RATE, Setting::Change(decimal("0.1")));
    assert!(!replaces(), "no question is asked");
    let own = app.session.scenario_now();
    assert!(ask(app.editor(), first));
    app.editor().set_policy(Policy::KeepFrames);
    assert!(ask(app.editor(), second));
    assert!(replaces(), "also by the question before");
    for _ in 0..3 {
        app.undo().undo();
    }
    assert_eq!(app.session.scenario_now(), own);
}

#[test]
fn the_examples_are_compared_without_changing_what_is_open() {
    let app = sodertalje();
    app.editor().set(RATE, Setting::Change(decimal("0.3")));
    let own = app.session.scenario_now();
    app.compare().choose_examples();
    let all = untrack(|| app.compare().candidates());
    let sides = untrack(|| app.compare().sides(&all));
    assert_eq!(sides, [Side::Start, Side::LowerTax, Side::HigherTax]);
    let rates = sides.iter().map(|side| {
        let one = all.iter().find(|one| one.side == *side).expect("a candidate");
        let outcome = untrack(|| app.compare().outcome_of(one)).expect("an outcome");
        outcome.value(outcome.year(YearIx::First).now[RevenueRow::TaxRate])
    });
    assert_eq!(rates.collect::<Vec<_>>(), ["20.15", "19.65", "20.65"].map(decimal));
    assert_eq!(app.session.scenario_now(), own);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, ..ProptestConfig::default() })]

    /// Whatever the user has done before, a question is one step, and what it says that others get and what is left over add up to what
    /// it brings.
    #[test]
    fn a_question_is_one_step_and_what_it_says_adds_up(
        (municipality, actions) in any_municipality().prop_flat_map(|municipality| {
            let actions = any_actions(&municipality);
            (Just(municipality), actions)
        }),
        year in prop::sample::select(YearIx::ALL.to_vec()),
    ) {
        let municipality = with_parking((*municipality).clone());
        let app = open_municipality(municipality.clone());
        app.view.year.set(year);
        app.editor().apply(Action::Set, Target::All, scenario_after(&municipality, &actions));
        for question in questions(app) {
            let before = app.session.scenario_now();
            if !ask(app.editor(), question) {
                continue;
            }
            let after = app.session.scenario_now();
            if after == before {
                continue;
            }
            prop_assert_eq!(asked(app), Some(question));
            let effect = effect(app, question);
            let [was, is] = effect.set.map(money);
            let in_file = match question {
                ReadyQuestion::RaiseParking(c, f) => fee(&municipality, c, f, year),
                ReadyQuestion::MoreTo(..) | ReadyQuestion::LessEqualisation(_) | ReadyQuestion::TaxCut => was.kronor(),
            };
            prop_assert_eq!(was.kronor(), in_file);
            let brings = match question {
                ReadyQuestion::RaiseParking(..) => money(in_file * FEE_RISE / Decimal::ONE_HUNDRED),
                ReadyQuestion::MoreTo(_, amount) => money(amount),
                ReadyQuestion::LessEqualisation(amount) => money(-amount),
                ReadyQuestion::TaxCut => panic!("goal seek answers it"),
            };
            prop_assert_eq!(is - was, brings);
            let rest = effect.others + (effect.result[1] - effect.result[0]);
            let given = matches!(question, ReadyQuestion::MoreTo(..));
            prop_assert_eq!(rest, if given { -brings } else { brings }, "{:?} {:?} {:?}", question, effect, after);
            app.undo().undo();
            prop_assert_eq!(app.session.scenario_now(), before);
        }
    }
}

fn fee(municipality: &Municipality, c: CommitteeIx, f: FeeIx, year: YearIx) -> Decimal {
    assert_eq!((c, f), (EDUCATION, FeeIx(1)));
    year.get(&municipality.committees[0].fees[1].amounts).value
}
