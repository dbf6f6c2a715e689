//! What a council decides about a committee is what it gets, for Södertälje 2022. The figures are plain arithmetic on the frames of the file.

use std::sync::Arc;

use files::parameter_files;
use kommunbidrag::i18n::Language;
use kommunbidrag::i18n::own_change_sentence;
use kommunbidrag::state::{AppState, InputProblem, LoadedMunicipality, own_change_payment};
use kommunbidrag::storage::Store;
use leptos::prelude::untrack;
use model::YearIx;
use model::distribution::Policy;
use model::lever::{Lever, Setting};
use model::money::MILLION;
use model::municipality::CommitteeIx;
use model::rows::RevenueRow;
use model::scenario::FrameRule;
use rstest::rstest;
use rust_decimal::Decimal;
use test_support::{decimal, tkr};

const SODERTALJE: &str = include_str!("../public/municipalities/sodertalje-2022.json");
const TAX_RATE: Lever = Lever::Row(RevenueRow::TaxRate);

fn sodertalje() -> AppState {
    let owner = leptos::prelude::Owner::new();
    owner.set();
    // Signals live as long as the page, and a test is a page.
    std::mem::forget(owner);
    let law = Arc::new(parameter_files::carried_simulation().clone());
    let file = LoadedMunicipality::read(SODERTALJE.to_owned(), &law).expect("a municipality");
    AppState::new(Arc::new(file), law, Store::in_memory(), None, || 0).expect("a start state")
}

fn committee(app: AppState, id: &str) -> CommitteeIx {
    app.session.municipality(|m| m.committees().find(|(_, c)| c.id == id).expect("a committee").0)
}

fn education(app: AppState) -> CommitteeIx {
    committee(app, "utbildningsnamnden")
}

fn all(app: AppState) -> Vec<CommitteeIx> {
    app.session.municipality(|m| m.committees().map(|(c, _)| c).collect())
}

/// The frames of the file in 2022, tkr.
fn frames(app: AppState) -> Vec<Decimal> {
    let file: serde_json::Value = serde_json::from_str(&app.session.file_now().text).expect("a file");
    let committees = file["committees"].as_array().expect("committees").clone();
    committees
        .iter()
        .map(|committee| decimal(committee["years"][0]["grant"]["value"].as_str().expect("a grant")))
        .collect()
}

fn changes(app: AppState) -> Vec<Decimal> {
    let change = |c: CommitteeIx| {
        untrack(|| app.session.value(|year| year.committee(c).expect("a committee").change)) / tkr(1)
    };
    all(app).into_iter().map(change).collect()
}

fn result_change(app: AppState) -> Decimal {
    let [now, start] = untrack(|| {
        [
            app.session.value(|year| year.result),
            app.session.value(|year| year.start[RevenueRow::BudgetedResult]),
        ]
    });
    (now - start) / tkr(1)
}

fn change(app: AppState, c: CommitteeIx) -> Decimal {
    changes(app)[usize::from(c.0)]
}

fn typed(app: AppState, c: CommitteeIx, text: &str) {
    app.editor().type_in(Lever::Grant(c), text).unwrap_or_else(|problem| panic!("{text}: {problem:?}"));
}

/// Rounded to whole thousands, half of one away from 0.
fn thousands(tkr: Decimal) -> Decimal {
    tkr.round_dp_with_strategy(0, rust_decimal::RoundingStrategy::MidpointAwayFromZero)
}

fn swedish() -> Language {
    Language::from_tag("sv")
}

/// Who pays for the own change of a committee.
fn paid(app: AppState, c: CommitteeIx) -> String {
    let payment = untrack(|| own_change_payment(app.session, c)).expect("a decided committee");
    own_change_sentence(swedish(), &payment, &|kronor| swedish().amount(kronor)).replace('\u{a0}', " ")
}

fn above_table(app: AppState) -> String {
    app.session.payment_sentence(swedish()).replace('\u{a0}', " ")
}

#[rstest]
#[case::more("+20", 20_000)]
#[case::without_a_sign("20", 20_000)]
#[case::less("-7,125", -7_125)]
fn what_is_typed_is_what_is_given(#[case] text: &str, #[case] thousands: i64) {
    for policy in Policy::ALL {
        let app = sodertalje();
        app.editor().set_policy(policy);
        typed(app, education(app), text);
        assert_eq!(change(app, education(app)), Decimal::from(thousands), "{policy:?}");
        let sum: Decimal = changes(app).into_iter().sum();
        assert_eq!(sum, -result_change(app), "{policy:?}: someone pays");
    }
}

#[test]
fn the_others_pay_for_twenty_millions_by_their_frames() {
    let app = sodertalje();
    typed(app, education(app), "20");
    let frames = frames(app);
    let at = usize::from(education(app).0);
    let others: Decimal = frames.iter().sum::<Decimal>() - frames[at];
    for (c, (frame, change)) in frames.iter().zip(changes(app)).enumerate().filter(|(c, _)| *c != at) {
        let part = -Decimal::from(20_000) * frame / others;
        assert!((change - part).abs() <= Decimal::ONE, "committee {c}: {change}, {part}");
    }
    assert_eq!(result_change(app), Decimal::ZERO);
    assert_eq!(
        paid(app, education(app)),
        "De andra betalar 20,0 miljoner kr. För 12 nämnder räcker pengarna därmed inte till kostnaderna."
    );
    assert_eq!(
        above_table(app),
        "De andra 12 nämnderna betalar 20,0 miljoner kr, lika mycket i procent. \
         Störst ändring i kronor: Utbildningsnämnden, +20,0 miljoner kr. För 12 nämnder räcker pengarna inte till kostnaderna."
    );
}

#[test]
fn a_per_cent_is_of_the_frame() {
    let app = sodertalje();
    typed(app, education(app), "−10 %");
    let frame = frames(app)[usize::from(education(app).0)];
    assert_eq!(change(app, education(app)), -thousands(frame / Decimal::TEN));
    assert!(
        paid(app, education(app)).starts_with("De andra får 271,8 miljoner kr."),
        "{}",
        paid(app, education(app))
    );
}

#[test]
fn the_result_pays_when_nobody_else_can_and_the_page_says_why() {
    let app = sodertalje();
    for c in all(app).into_iter().filter(|c| *c != education(app)) {
        app.editor().lock_grant(c, true);
    }
    typed(app, education(app), "+20");
    assert_eq!(change(app, education(app)), Decimal::from(20_000));
    assert_eq!(result_change(app), Decimal::from(-20_000));
    assert_eq!(
        paid(app, education(app)),
        "20,0 miljoner kr tas ur det som annars blir kvar vid årets slut: alla andra är låsta eller bestämda."
    );
    assert!(
        above_table(app).starts_with(
            "20,0 miljoner kr mindre blir kvar vid årets slut: alla nämnder är låsta eller bestämda."
        ),
        "{}",
        above_table(app)
    );
}

/// 15 öre bring 32.9 miljoner kr: 20 are decided, and the others share the rest.
#[test]
fn a_tax_rise_and_a_decision() {
    let app = sodertalje();
    app.editor().type_in(TAX_RATE, "+15 öre").expect("a rate");
    typed(app, education(app), "+20");
    assert_eq!(change(app, education(app)), Decimal::from(20_000));
    let sentence = above_table(app);
    assert!(
        sentence.starts_with("De andra 12 nämnderna delar på 12,9 miljoner kr, lika mycket i procent."),
        "{sentence}"
    );
    assert_eq!(paid(app, education(app)), "De andra betalar 20,0 miljoner kr.");
}

/// 50 öre less take 47.7 miljoner kr from education. + starts from there.
#[test]
fn plus_starts_from_the_change_that_is_shown() {
    let app = sodertalje();
    let c = education(app);
    app.editor().type_in(TAX_RATE, "-50 öre").expect("a rate");
    let shown = change(app, c);
    assert_eq!((shown / Decimal::ONE_THOUSAND).round_dp(1), decimal("-47.7"));
    app.editor().add(c, MILLION);
    assert_eq!(change(app, c), shown + Decimal::ONE_THOUSAND);
}

#[test]
fn plus_keeps_the_per_cent_part_and_the_field_reads_what_it_shows() {
    let app = sodertalje();
    let c = education(app);
    typed(app, c, "-5 %");
    app.editor().add(c, MILLION);
    let setting = || app.session.scenario_now().own_change(c, YearIx::First);
    let both = Setting::PercentAndChange(decimal("-5"), MILLION);
    assert_eq!(setting(), Some(both));
    let frame = frames(app)[usize::from(c.0)];
    assert_eq!(change(app, c), -thousands(frame / Decimal::from(20)) + Decimal::ONE_THOUSAND);
    app.editor().reset(Lever::Grant(c));
    typed(app, c, "−5,0\u{a0}% +\u{a0}1,0");
    assert_eq!(setting(), Some(both));
    typed(app, c, "2 % − 0,5");
    assert_eq!(setting(), Some(Setting::PercentAndChange(Decimal::TWO, -MILLION / Decimal::TWO)));
}

#[test]
fn what_cannot_be_given_is_refused_with_the_reason() {
    let app = sodertalje();
    let c = education(app);
    let frame = frames(app)[usize::from(c.0)] * tkr(1);
    for (text, problem) in [
        ("20,0005", InputProblem::FinerThanThousand),
        ("500 kr", InputProblem::FinerThanThousand),
        ("-5 % + 0,0001", InputProblem::FinerThanThousand),
        ("-2800", InputProblem::BelowZero(frame)),
        ("-101 %", InputProblem::BelowZero(frame)),
    ] {
        assert_eq!(app.editor().type_in(Lever::Grant(c), text), Err(problem), "{text}");
        assert!(app.session.scenario_now().is_start(), "{text}");
    }
    typed(app, c, "-100 %");
    assert_eq!(change(app, c) * tkr(1), -frame);
}

/// 1 % of the cost of twelve committees goes to the result, and comes back to none of them through the policy. Then it pays what is decided.
#[test]
fn an_efficiency_demand_raises_the_result_and_pays_what_is_decided() {
    let app = sodertalje();
    for c in all(app).into_iter().filter(|c| *c != education(app)) {
        app.editor().type_in(Lever::Efficiency(c), "1").expect("a per cent");
    }
    assert_eq!((result_change(app) / Decimal::ONE_THOUSAND).round_dp(1), decimal("41.9"));
    assert!(
        above_table(app).starts_with(
            "41,9 miljoner kr mer blir kvar vid årets slut genom index, volym och effektivisering."
        ),
        "{}",
        above_table(app)
    );
    let before = changes(app);
    typed(app, education(app), "20");
    assert_eq!((result_change(app) / Decimal::ONE_THOUSAND).round_dp(1), decimal("21.9"));
    assert_eq!(paid(app, education(app)), "20,0 miljoner kr tas ur det som annars blir kvar vid årets slut.");
    let at = usize::from(education(app).0);
    let others =
        |changes: Vec<Decimal>| changes.into_iter().enumerate().filter(|(c, _)| *c != at).collect::<Vec<_>>();
    assert_eq!(others(changes(app)), others(before));
}

#[test]
fn the_frame_rule_is_a_step_that_can_be_undone() {
    let app = sodertalje();
    let c = education(app);
    app.editor().type_in(Lever::Volume(c), "2").expect("a per cent");
    let moved = change(app, c);
    assert!(moved > Decimal::ZERO);
    app.editor().set_frame_rule(FrameRule::Unchanged);
    assert_eq!(change(app, c), Decimal::ZERO);
    app.undo().undo();
    assert_eq!(change(app, c), moved);
}

#[test]
fn a_weight_is_a_priority_from_0_to_2() {
    let app = sodertalje();
    let c = education(app);
    assert_eq!(app.editor().type_in(Lever::Weight(c), "2,1"), Err(InputProblem::Outside));
    app.editor().type_in(Lever::Weight(c), "2").expect("a weight");
    let here = app.editor().position_now(Lever::Weight(c));
    assert_eq!((here.low, here.high), (Decimal::ZERO, Decimal::TWO));
    app.editor().step(Lever::Weight(c), true);
    assert_eq!(app.editor().position_now(Lever::Weight(c)).now, Decimal::TWO);
    app.editor().set_policy(Policy::Weighted);
    app.editor().type_in(TAX_RATE, "-10 öre").expect("a rate");
    assert_eq!(change(app, c), Decimal::ZERO, "it is protected in a cut");
}
