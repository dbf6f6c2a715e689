//! The plan of three years: own changes and items typed, pasted and cleared, and frames that are pasted. The expected amounts come from
//! the figures of the small municipality: education 300,000, 310,000 and 318,000 thousand; culture 30,000, 30,500 and 31,000.

use std::sync::Arc;

use crate::visit::draft;
use files::parameter_files;
use files::pasted_frames::{self, PasteOptions, PastedKind};
use kommunbidrag::state::undo::{Action, Target};
use kommunbidrag::state::{
    AppState, FrameProblem, InputProblem, ItemProblem, LoadedMunicipality, PlanCell, PlanProblem, PlanRow,
    PlanStep, PlanValue, frame_entries, plan_closed, plan_value, take_frames, write_plan,
};
use kommunbidrag::storage::{Stage, Store};
use leptos::prelude::{Owner, Set, untrack};
use model::YearIx;
use model::changes::ChangedRow;
use model::lever::{Lever, Setting};
use model::money::Money;
use model::municipality::{CommitteeIx, FeeIx};
use model::rows::RevenueRow;
use proptest::prelude::*;
use rust_decimal::Decimal;
use test_support::{CARE, CULTURE, EDUCATION, NORTH, decimal, money_tkr, tkr};

fn open() -> (Owner, AppState) {
    let owner = Owner::new();
    owner.set();
    let law = Arc::new(parameter_files::carried_simulation().clone());
    let text = test_support::SMALL.to_owned();
    let file = Arc::new(LoadedMunicipality { municipality: test_support::small(), text });
    let app = AppState::new(Arc::clone(&file), law, Store::in_memory(), Some(file), || 1_795_900_000_000);
    (owner, app.expect("a start state"))
}

fn own(c: CommitteeIx, year: YearIx) -> PlanCell {
    PlanCell { row: PlanRow::Committee(c), year }
}

fn item(id: &str, year: YearIx) -> PlanCell {
    PlanCell { row: PlanRow::Item(id.to_owned()), year }
}

fn write(app: AppState, step: PlanStep, entries: &[(PlanCell, &str)]) -> Vec<(PlanCell, PlanProblem)> {
    let entries: Vec<_> = entries.iter().map(|(cell, text)| (cell.clone(), (*text).to_owned())).collect();
    write_plan(app.editor(), step, &entries)
}

fn type_in(app: AppState, cell: PlanCell, text: &str) {
    assert_eq!(write(app, PlanStep::Type, &[(cell, text)]), []);
}

fn values(app: AppState, c: CommitteeIx) -> [PlanValue; 3] {
    untrack(|| YearIx::ALL.map(|year| plan_value(app.editor(), &own(c, year))))
}

fn grants(app: AppState, c: CommitteeIx) -> [Money; 3] {
    test_support::grants_of(&untrack(|| app.session.outcome()), c)
}

fn change(thousands: i64) -> Setting {
    Setting::Change(tkr(thousands))
}

#[test]
fn an_own_change_goes_on_in_empty_years_and_ends_where_it_is_cleared() {
    let (_owner, app) = open();
    type_in(app, own(EDUCATION, YearIx::First), "5");
    assert_eq!(
        values(app, EDUCATION),
        [PlanValue::Own(change(5_000)), PlanValue::Carried(change(5_000)), PlanValue::Carried(change(5_000))]
    );
    assert_eq!(grants(app, EDUCATION), [305_000, 315_000, 323_000].map(money_tkr));
    type_in(app, own(EDUCATION, YearIx::Third), "\u{2212}2 %");
    // 2 per cent of 318,000 is 6,360.
    assert_eq!(grants(app, EDUCATION), [305_000, 315_000, 311_640].map(money_tkr));
    assert_eq!(write(app, PlanStep::Clear, &[(own(EDUCATION, YearIx::Second), "")]), []);
    let third = PlanValue::Own(Setting::Percent(decimal("-2")));
    assert_eq!(values(app, EDUCATION), [PlanValue::Own(change(5_000)), PlanValue::Ended, third]);
    assert_eq!(grants(app, EDUCATION), [305_000, 310_000, 311_640].map(money_tkr));
    type_in(app, own(EDUCATION, YearIx::First), "");
    assert_eq!(values(app, EDUCATION), [PlanValue::Empty, PlanValue::Empty, third]);
}

#[test]
fn a_per_cent_and_an_amount_are_both_kept() {
    let (_owner, app) = open();
    type_in(app, own(EDUCATION, YearIx::Second), "\u{2212}5 % + 1");
    // 5 per cent of 310,000 is 15,500, of 318,000 15,900.
    assert_eq!(grants(app, EDUCATION), [300_000, 295_500, 303_100].map(money_tkr));
}

#[test]
fn a_typed_cell_is_one_step_that_names_its_row_and_year() {
    let (_owner, app) = open();
    app.view.year.set(YearIx::First);
    type_in(app, own(CULTURE, YearIx::Third), "1");
    let label = untrack(|| app.undo().next()).undo.expect("a step");
    let row = Target::Row(ChangedRow::Lever(Lever::Grant(CULTURE)));
    assert_eq!((label.action, label.target, label.year), (Action::Set, row, YearIx::Third));
    let block = [(own(EDUCATION, YearIx::First), "1"), (own(CARE, YearIx::First), "2,5")];
    assert_eq!(write(app, PlanStep::Paste, &block), []);
    let label = untrack(|| app.undo().next()).undo.expect("a step");
    assert_eq!((label.action, label.target), (Action::Paste, Target::Plan));
    app.undo().undo();
    assert_eq!([values(app, EDUCATION)[0], values(app, CARE)[0]], [PlanValue::Empty; 2]);
    assert_eq!(values(app, CULTURE)[2], PlanValue::Own(change(1_000)));
    app.undo().undo();
    assert!(app.session.scenario_now().is_start());
}

#[test]
fn what_cannot_be_used_is_returned_with_its_reason_and_the_rest_is_written() {
    let (_owner, app) = open();
    let refused = write(
        app,
        PlanStep::Paste,
        &[
            (own(EDUCATION, YearIx::First), "fem"),
            (own(CARE, YearIx::First), "1,2345"),
            (own(CULTURE, YearIx::Second), "\u{2212}30,501"),
            (own(NORTH, YearIx::First), "1"),
        ],
    );
    let problem = |cell: PlanCell, c, problem| (cell, PlanProblem::OwnChange(c, problem));
    assert_eq!(refused.len(), 3);
    assert!(matches!(refused[0].1, PlanProblem::OwnChange(EDUCATION, InputProblem::Unreadable(_))));
    assert_eq!(refused[1], problem(own(CARE, YearIx::First), CARE, InputProblem::FinerThanThousand));
    assert_eq!(
        refused[2],
        problem(own(CULTURE, YearIx::Second), CULTURE, InputProblem::BelowZero(tkr(30_500)))
    );
    assert_eq!(values(app, NORTH)[0], PlanValue::Own(change(1_000)));
    assert_eq!(values(app, CULTURE), [PlanValue::Empty; 3]);
}

#[test]
fn what_is_locked_is_closed_in_its_years() {
    let (_owner, app) = open();
    app.view.year.set(YearIx::Second);
    let id = app.items().create(draft("Fler lärare", EDUCATION, [1_000; 3])).expect("an item");
    app.editor().lock_grant(EDUCATION, true);
    let closed = |cell: PlanCell| untrack(|| plan_closed(app.editor(), &cell));
    assert_eq!(closed(own(EDUCATION, YearIx::First)), None);
    assert_eq!(closed(own(EDUCATION, YearIx::Second)), Some(PlanProblem::GrantLocked(EDUCATION)));
    let locked = PlanProblem::Item(EDUCATION, ItemProblem::Locked(EDUCATION));
    assert_eq!(closed(item(&id, YearIx::First)), Some(locked));
    let refused = write(app, PlanStep::Type, &[(own(EDUCATION, YearIx::Third), "1")]);
    assert_eq!(refused, [(own(EDUCATION, YearIx::Third), PlanProblem::GrantLocked(EDUCATION))]);
}

#[test]
fn an_item_is_typed_year_by_year() {
    let (_owner, app) = open();
    let id = app.items().create(draft("Fler lärare", EDUCATION, [1_000, 0, 0])).expect("an item");
    type_in(app, item(&id, YearIx::Third), "2,5 mnkr");
    assert_eq!(app.session.scenario_now().items[0].amounts, [1_000, 0, 2_500].map(money_tkr));
    assert_eq!(grants(app, EDUCATION), [301_000, 310_000, 320_500].map(money_tkr));
    let refused = write(app, PlanStep::Type, &[(item(&id, YearIx::Second), "\u{2212}310,001")]);
    let lowest = ItemProblem::Negative { year: YearIx::Second, lowest: money_tkr(-310_000) };
    assert_eq!(refused, [(item(&id, YearIx::Second), PlanProblem::Item(EDUCATION, lowest))]);
    assert_eq!(write(app, PlanStep::Clear, &[(item(&id, YearIx::First), "")]), []);
    assert_eq!(app.session.scenario_now().items[0].amounts, [0, 0, 2_500].map(money_tkr));
    assert_eq!(write(app, PlanStep::Type, &[(item("gone", YearIx::First), "1")]).len(), 1);
}

/// What is pasted, read and taken over in one step.
fn paste(app: AppState, text: &str, kind: PastedKind) -> bool {
    let options = PasteOptions { kind: Some(kind), ..PasteOptions::default() };
    let read = app.session.municipality(|m| pasted_frames::read(text, m, &options));
    assert_eq!(read.problems, []);
    let entries = untrack(|| frame_entries(app.editor(), &read));
    take_frames(app.editor(), &entries)
}

#[test]
fn pasted_frames_are_the_grants_also_with_index_volume_and_fees() {
    let (_owner, app) = open();
    app.editor().set(Lever::Index(EDUCATION), Setting::Yearly(decimal("2.5")));
    app.editor().set(Lever::Efficiency(CULTURE), Setting::Yearly(decimal("1")));
    app.editor().set(Lever::Fee(EDUCATION, FeeIx(1)), Setting::Percent(Decimal::TEN));
    app.editor().set(Lever::Row(RevenueRow::TaxRate), Setting::Change(decimal("0.15")));
    let before = app.session.scenario_now();
    let text = "\t2022\t2023\t2024\nUtbildning\t310 001\t299 999\t318 000\nKultur\t0\t31 000\t45 000";
    assert!(paste(app, text, PastedKind::Frames));
    assert_eq!(grants(app, EDUCATION), [310_001, 299_999, 318_000].map(money_tkr));
    assert_eq!(grants(app, CULTURE), [0, 31_000, 45_000].map(money_tkr));
    let label = untrack(|| app.undo().next()).undo.expect("a step");
    assert_eq!((label.action, label.target), (Action::Paste, Target::PlanGrants));
    app.undo().undo();
    assert_eq!(app.session.scenario_now(), before, "one step");
}

#[test]
fn pasted_changes_are_own_changes() {
    let (_owner, app) = open();
    assert!(paste(app, "Utbildning\t5 000\t\u{2212}2 000\t0", PastedKind::Changes));
    assert_eq!(grants(app, EDUCATION), [305_000, 308_000, 318_000].map(money_tkr));
}

#[test]
fn a_frame_of_one_year_shows_what_the_later_years_go_on_with() {
    let (_owner, app) = open();
    let read = app
        .session
        .municipality(|m| pasted_frames::read("\t2022\nKultur\t25 000", m, &PasteOptions::default()));
    let entries = untrack(|| frame_entries(app.editor(), &read));
    // 5,000 less than 30,000, 30,500 and 31,000.
    let shown: Vec<_> = entries.iter().map(|entry| (entry.is_carried, entry.grant)).collect();
    let expected = [(false, 25_000), (true, 25_500), (true, 26_000)];
    assert_eq!(shown, expected.map(|(is_carried, tkr)| (is_carried, money_tkr(tkr))));
    assert!(take_frames(app.editor(), &entries));
    assert_eq!(grants(app, CULTURE), [25_000, 25_500, 26_000].map(money_tkr));
    assert_eq!(values(app, CULTURE)[1], PlanValue::Carried(change(-5_000)));
    // A year with an own change keeps it.
    type_in(app, own(CULTURE, YearIx::Second), "1");
    assert_eq!(untrack(|| frame_entries(app.editor(), &read)).len(), 1);
}

#[test]
fn an_adopted_scenario_is_not_called_locked() {
    let (_owner, app) = open();
    type_in(app, own(CULTURE, YearIx::First), "1");
    app.autosave().save();
    let id = untrack(|| app.open.id()).expect("it is saved");
    app.library().set_stage(&id, Stage::Adopted);
    let read = app.session.municipality(|m| pasted_frames::read("Kultur\t1", m, &PasteOptions::default()));
    let entries = untrack(|| frame_entries(app.editor(), &read));
    assert_eq!(entries[0].problem, Some(FrameProblem::Closed(PlanProblem::Adopted)));
}

#[test]
fn amounts_are_typed_as_accounts_write_them() {
    let (_owner, app) = open();
    type_in(app, own(EDUCATION, YearIx::First), "(5)");
    type_in(app, own(EDUCATION, YearIx::Second), "1'234 tkr");
    let expected = [PlanValue::Own(change(-5_000)), PlanValue::Own(Setting::Change(tkr(1_234)))];
    assert_eq!(values(app, EDUCATION)[..2], expected);
}

#[test]
fn nothing_is_taken_over_while_a_frame_cannot_be() {
    let (_owner, app) = open();
    app.editor().lock_grant(CARE, true);
    let before = app.session.scenario_now();
    let read = |text: &str, kind| {
        let options = PasteOptions { kind: Some(kind), ..PasteOptions::default() };
        app.session.municipality(|m| pasted_frames::read(text, m, &options))
    };
    let problems = |text: &str, kind| {
        let entries = untrack(|| frame_entries(app.editor(), &read(text, kind)));
        assert!(!take_frames(app.editor(), &entries));
        entries.into_iter().map(|entry| entry.problem).collect::<Vec<_>>()
    };
    let locked = FrameProblem::Closed(PlanProblem::GrantLocked(CARE));
    assert_eq!(
        problems("Utbildning\t1\t1\t1\nOmsorg\t\t\t1", PastedKind::Frames),
        [None, None, None, Some(locked)]
    );
    assert_eq!(
        problems("Kultur\t\u{2212}30 001\t\u{2212}30 500\t0", PastedKind::Changes),
        [Some(FrameProblem::TooLow(money_tkr(-30_000))), None, None]
    );
    assert_eq!(app.session.scenario_now(), before);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever else is decided, a pasted frame is the grant to the krona.
    #[test]
    fn a_pasted_frame_is_the_grant_exactly(
        frames in proptest::array::uniform3(150_000_i64..600_000),
        index in -20_i64..40,
        efficiency in 0_i64..30,
        fee in -50_i64..50,
        rate in -10_i64..30,
        earlier in -9_000_i64..9_000,
    ) {
        let (_owner, app) = open();
        app.editor().set(Lever::Index(EDUCATION), Setting::Yearly(Decimal::new(index, 1)));
        app.editor().set(Lever::Efficiency(EDUCATION), Setting::Yearly(Decimal::new(efficiency, 1)));
        app.editor().set(Lever::Fee(EDUCATION, FeeIx(1)), Setting::Percent(Decimal::from(fee)));
        app.editor().set(Lever::Row(RevenueRow::TaxRate), Setting::Change(Decimal::new(rate, 2)));
        app.editor().set(Lever::Grant(EDUCATION), change(earlier));
        app.items().create(draft("Fler lärare", EDUCATION, [700, 0, -300])).expect("an item");
        let [a, b, c] = frames;
        let text = format!("Utbildning\t{a}\t{b}\t{c}");
        prop_assert!(paste(app, &text, PastedKind::Frames));
        prop_assert_eq!(grants(app, EDUCATION), frames.map(money_tkr));
    }
}
