//! From what is typed and pressed to the setting of a lever.

use std::sync::Arc;

use files::parameter_files;
use kommunbidrag::state::{
    AppState, CommitteeChange, FieldUnit, InputProblem, LoadedMunicipality, change_committees, set_carry,
};
use kommunbidrag::storage::Store;
use leptos::prelude::{Owner, Set, untrack};
use model::YearIx;
use model::carry::Carry;
use model::lever::{Lever, Setting, SettingKind};
use model::lever_value::own_change;
use model::money::MILLION;
use model::municipality::{CommitteeIx, Municipality};
use model::rows::RevenueRow;
use rstest::rstest;
use rust_decimal::Decimal;
use test_support::{decimal, tkr};

const EQUALISATION: Lever = Lever::Row(RevenueRow::IncomeEqualisation);

/// The page on the small municipality, with nothing changed. The owner keeps it alive.
fn open() -> (Owner, AppState) {
    open_with(|_| ())
}

/// The page on the small municipality with other figures.
fn open_with(change: impl FnOnce(&mut Municipality)) -> (Owner, AppState) {
    let owner = Owner::new();
    owner.set();
    let law = Arc::new(parameter_files::carried_simulation().clone());
    let text = test_support::SMALL.to_owned();
    let mut municipality = test_support::small();
    change(&mut municipality);
    let file = Arc::new(LoadedMunicipality { municipality, text });
    let store = Store::in_memory();
    let app = AppState::new(Arc::clone(&file), law, store, Some(file), || 1_763_847_539_000);
    (owner, app.expect("a start state"))
}

fn setting(app: AppState, lever: Lever) -> Option<Setting> {
    app.session.scenario_now().setting(lever, YearIx::First)
}

#[rstest]
#[case::change(Setting::Change(Decimal::from(500_000)), Setting::Change(Decimal::from(1_500_000)))]
#[case::percent(Setting::Percent(Decimal::TEN), Setting::PercentAndChange(Decimal::TEN, MILLION))]
#[case::both(
    Setting::PercentAndChange(Decimal::TEN, -MILLION),
    Setting::PercentAndChange(Decimal::TEN, Decimal::ZERO)
)]
#[case::zero(Setting::Change(Decimal::ZERO), Setting::Change(MILLION))]
fn plus_adds_a_million_to_what_a_committee_is_decided_to_change(
    #[case] before: Setting,
    #[case] after: Setting,
) {
    let (_owner, app) = open();
    let c = CommitteeIx(0);
    app.editor().set(Lever::Grant(c), before);
    app.editor().add(c, MILLION);
    assert_eq!(setting(app, Lever::Grant(c)), Some(after));
}

/// A committee that shares a tax rise stands at its share, and − starts there.
#[test]
fn minus_starts_from_the_shown_change_of_a_committee_without_a_decision() {
    let (_owner, app) = open();
    let c = CommitteeIx(0);
    app.editor().set(Lever::Row(RevenueRow::TaxRate), Setting::Change(Decimal::ONE));
    let shown = untrack(|| app.session.value(|year| year.committee(c).expect("a committee").change));
    assert!(shown > Decimal::ZERO);
    app.editor().add(c, -MILLION);
    assert_eq!(setting(app, Lever::Grant(c)), Some(Setting::Change(shown - MILLION)));
}

/// Where the law moves a number, the start value is a figure of the user's own like any other.
#[test]
fn an_own_figure_can_be_that_of_the_start_state() {
    let (_owner, app) = open();
    app.editor().set(Lever::Row(RevenueRow::TaxBase), Setting::Percent(Decimal::NEGATIVE_ONE));
    let numbers = |app: AppState| {
        untrack(|| {
            app.session.read(|outcome, year| {
                let row = RevenueRow::IncomeEqualisation;
                [outcome.value(year.start[row]), outcome.value(year.now[row])]
            })
        })
    };
    let [start, by_law] = numbers(app);
    assert_ne!(start, by_law, "the law answers the smaller base");
    // The slider adds to what the law gives.
    app.editor().slide(EQUALISATION, start);
    assert_eq!(setting(app, EQUALISATION), Some(Setting::Change(start - by_law)));
    assert_eq!(numbers(app), [start, start]);
    app.editor().reset(EQUALISATION);
    assert_eq!(numbers(app), [start, by_law]);
    let typed = (start / Decimal::from(1_000_000)).round_dp(1).to_string().replace('.', ",");
    // What is typed replaces what the law gives.
    app.editor().type_in(EQUALISATION, &typed).expect("a figure");
    assert_eq!(setting(app, EQUALISATION), Some(Setting::Held(Decimal::ZERO)), "{typed}");
    assert_eq!(numbers(app), [start, start], "{typed}");
}

#[test]
fn the_start_value_of_a_lever_that_nothing_else_moves_is_no_change() {
    let (_owner, app) = open();
    let rate = Lever::Row(RevenueRow::TaxRate);
    let start = untrack(|| app.session.value(|year| year.start[RevenueRow::TaxRate]));
    app.editor().set(rate, Setting::Value(start + Decimal::ONE));
    app.editor().slide(rate, start);
    assert!(app.session.scenario_now().is_start());
}

/// What the field of `lever` shows in the year in view, in its unit; the own change of a grant in mnkr.
fn shown(app: AppState, lever: Lever) -> Decimal {
    let Lever::Grant(c) = lever else { return app.editor().position_now(lever).field };
    let start = untrack(|| app.session.value(|year| year.committee(c).expect("a committee").start_grant));
    setting(app, lever)
        .map_or(Decimal::ZERO, |setting| own_change(setting, start, start).expect("in range") / MILLION)
}

/// One step of `lever`, in the unit of its field.
fn step_in_field(app: AppState, lever: Lever) -> Decimal {
    let here = app.editor().position_now(lever);
    match (lever.spec().setting_kind, here.unit) {
        // A step of a fee is a per cent of its start figure.
        (SettingKind::Percent, FieldUnit::Millions) => here.start / MILLION / Decimal::ONE_HUNDRED,
        (_, FieldUnit::Millions) => here.step / MILLION,
        (_, FieldUnit::PerHundred | FieldUnit::Percent | FieldUnit::Factor | FieldUnit::Persons) => here.step,
    }
}

/// − and + start from what is shown, whatever it was set to and by which kind of setting. At a limit they do nothing.
#[test]
fn a_step_starts_from_what_is_shown() {
    let without_a_fee = |municipality: &mut Municipality| {
        municipality.committees[0].fees[0].amounts.iter_mut().for_each(|amount| amount.value = Decimal::ZERO);
    };
    for municipality in [|_: &mut Municipality| (), without_a_fee] {
        let (_owner, app) = open_with(municipality);
        let levers: Vec<Lever> = Lever::all(&app.session.file_now().municipality).collect();
        for lever in levers {
            let start = match lever {
                Lever::Grant(c) => {
                    untrack(|| app.session.value(|year| year.committee(c).expect("a committee").start_grant))
                }
                _ => app.editor().position_now(lever).start,
            };
            let settings = [
                Setting::Change(Decimal::ZERO),
                Setting::Change(decimal("1234567")),
                Setting::Change(decimal("-0.05")),
                Setting::Percent(decimal("-5")),
                Setting::Percent(decimal("2.5")),
                Setting::Percent(decimal("100")),
                Setting::Percent(decimal("-100")),
                Setting::Value(start + decimal("0.5")),
                Setting::Value(start + tkr(2_000)),
                Setting::Value(Decimal::ZERO),
            ];
            for before in settings.into_iter().filter(|setting| lever.accepts(*setting, start)) {
                for up in [true, false] {
                    app.editor().reset_all();
                    app.editor().set(lever, before);
                    let was = shown(app, lever);
                    let step = if let Lever::Grant(c) = lever {
                        app.editor().add(c, if up { MILLION } else { -MILLION });
                        Decimal::ONE
                    } else {
                        app.editor().step(lever, up);
                        step_in_field(app, lever)
                    };
                    let moved = shown(app, lever) - was;
                    let expected = if up { step } else { -step };
                    let is_step = (moved - expected).abs() < decimal("0.0000001");
                    let here = app.editor().position_now(lever);
                    let spec = lever.spec();
                    let floor =
                        if spec.unit == model::label::Unit::Percent { None } else { Some(Decimal::ZERO) };
                    let at_limit = (up && here.at_ceiling)
                        || (up
                            && here.slider + here.step > Decimal::ONE_THOUSAND
                            && spec.setting_kind == SettingKind::Percent)
                        || (!up
                            && !spec.below_zero
                            && floor.is_some_and(|floor| {
                                was + start / MILLION - step < floor || was - step < floor
                            }));
                    assert!(
                        is_step || (at_limit && moved.is_zero()) || (up && here.at_ceiling && moved < step),
                        "{lever:?} at {before:?}: shown {was}, then {}, a step is {expected}",
                        shown(app, lever),
                    );
                }
            }
        }
    }
}

#[test]
fn an_efficiency_demand_in_kronor_is_shown_in_per_cent_of_the_cost() {
    let (_owner, app) = open();
    let (c, lever) = (CommitteeIx(0), Lever::Efficiency(CommitteeIx(0)));
    app.editor().type_in(lever, "2 mnkr").expect("an amount");
    assert_eq!(setting(app, lever), Some(Setting::Change(tkr(2_000))), "the amount is held");
    let cost = untrack(|| app.session.value(|year| year.committee(c).expect("a committee").cost));
    assert_eq!(shown(app, lever), tkr(2_000) * Decimal::ONE_HUNDRED / cost);
}

/// What is typed is held, also when it is the start value and the law moves the number only later.
#[test]
fn a_typed_start_value_is_held_against_the_law() {
    let (_owner, app) = open();
    let numbers = |app: AppState| {
        untrack(|| {
            app.session.read(|outcome, year| {
                let row = RevenueRow::IncomeEqualisation;
                [outcome.value(year.start[row]), outcome.value(year.now[row])]
            })
        })
    };
    let [start, _] = numbers(app);
    let typed = (start / MILLION).round_dp(1).to_string().replace('.', ",");
    app.editor().type_in(EQUALISATION, &typed).expect("a figure");
    app.editor().set(Lever::Row(RevenueRow::TaxBase), Setting::Percent(Decimal::TWO));
    assert_eq!(numbers(app), [start, start]);
}

/// A start value that is typed in the second year ends what the first year carries into it, and leaves the third as it is.
#[test]
fn a_typed_start_value_is_held_against_an_earlier_year() {
    for (lever, first, typed, third) in [
        (Lever::Row(RevenueRow::TaxRate), "22", None, "23"),
        (Lever::Row(RevenueRow::BudgetedResult), "3", None, "4"),
        (Lever::Row(RevenueRow::PropertyFee), "30", None, "31"),
        (Lever::Row(RevenueRow::TaxBase), "2", Some("0"), "3"),
        (Lever::Grant(CommitteeIx(0)), "+2", Some("0"), "+3"),
        (Lever::Efficiency(CommitteeIx(0)), "1", Some("0"), "2"),
        (Lever::Weight(CommitteeIx(0)), "1,5", Some("1"), "0,5"),
    ] {
        let (_owner, app) = open();
        let in_year = |year, text: &str| {
            app.view.year.set(year);
            app.editor()
                .type_in(lever, text)
                .unwrap_or_else(|problem| panic!("{lever:?} {text}: {problem:?}"));
        };
        in_year(YearIx::First, first);
        in_year(YearIx::Third, third);
        let last = app.session.scenario_now().setting(lever, YearIx::Third);
        app.view.year.set(YearIx::Second);
        let here = app.editor().position_now(lever);
        let own = match here.unit {
            FieldUnit::Millions => here.start / MILLION,
            FieldUnit::PerHundred | FieldUnit::Percent | FieldUnit::Factor | FieldUnit::Persons => here.start,
        };
        let own = own.to_string().replace('.', ",");
        in_year(YearIx::Second, typed.unwrap_or(&own));
        let scenario = app.session.scenario_now();
        assert!(scenario.setting(lever, YearIx::First).is_some(), "{lever:?}");
        let held = match lever {
            // A change of a grant by nothing is a decision, and a rate of 0 keeps what has accumulated.
            Lever::Grant(_) => Some(Setting::Change(Decimal::ZERO)),
            Lever::Efficiency(_) => Some(Setting::Yearly(Decimal::ZERO)),
            _ => None,
        };
        assert_eq!(scenario.setting(lever, YearIx::Second), held, "{lever:?} is as in the start state");
        assert_eq!(scenario.setting(lever, YearIx::Third), last, "{lever:?} is left as it was");
    }
}

/// The property fee falls from 180 to 160 thousand, and the rate rises from 20 to 30 kronor.
fn falling(municipality: &mut Municipality) {
    let years = municipality.years.iter_mut().zip([(180, 20), (160, 30), (200, 20)]);
    for (year, (fee, rate)) in years {
        let mut set = |row: RevenueRow, value| year.figures[row].as_mut().expect("a figure").value = value;
        set(RevenueRow::PropertyFee, tkr(fee));
        set(RevenueRow::TaxRate, Decimal::from(rate));
    }
}

#[test]
fn a_change_that_a_later_year_cannot_bear_is_stopped_there_or_refused_with_the_year() {
    let (_owner, app) = open_with(falling);
    let second = app.session.file_now().municipality.years[1].year;
    let fee = Lever::Row(RevenueRow::PropertyFee);
    app.editor().type_in(fee, "0").expect("all of it");
    assert_eq!(app.editor().position_now(fee).stopped, Some(second));
    let rate = Lever::Row(RevenueRow::TaxRate);
    assert_eq!(app.editor().type_in(rate, "95"), Err(InputProblem::OutsideIn(second)));
    app.editor().slide(rate, Decimal::from(95));
    assert_eq!(setting(app, rate), None);
    app.view.year.set(YearIx::Second);
    app.editor().type_in(rate, "+1").expect("a change");
    app.view.year.set(YearIx::First);
    app.editor().type_in(rate, "95").expect("the second year has its own");
}

const RESULT: Lever = Lever::Row(RevenueRow::BudgetedResult);

/// What `lever` is in each of the years, kronor or per 100 kronor.
fn over_the_years(app: AppState, row: RevenueRow) -> [Decimal; 3] {
    let outcome = untrack(|| app.session.outcome());
    YearIx::map(|at| outcome.value(outcome.year(at).now[row]))
}

/// The budgeted result of the first year is lowered by a million: each way to carry keeps the value of the first year, and gives the
/// later years what it says.
#[test]
fn the_way_that_a_change_carries_is_chosen_and_keeps_the_value_of_the_year_in_view() {
    let (_owner, app) = open();
    let start = over_the_years(app, RevenueRow::BudgetedResult);
    let revenue = {
        let outcome = untrack(|| app.session.outcome());
        YearIx::map(|at| outcome.value(outcome.year(at).now.tax_and_general_grants))
    };
    app.editor().step(RESULT, false);
    let first = start[0] - MILLION;
    assert_eq!(over_the_years(app, RevenueRow::BudgetedResult), start.map(|value| value - MILLION));
    set_carry(app.editor(), RESULT, Carry::Level).expect("a level");
    assert_eq!(over_the_years(app, RevenueRow::BudgetedResult), [first; 3]);
    set_carry(app.editor(), RESULT, Carry::RevenueShare).expect("a share");
    let shares = over_the_years(app, RevenueRow::BudgetedResult);
    assert_eq!(shares[0], first, "to the krona");
    for (share, revenue_of_year) in shares.into_iter().zip(revenue) {
        assert!((share - first * revenue_of_year / revenue[0]).abs() <= Decimal::ONE);
    }
    // What is moved or typed next carries in the same way.
    app.editor().step(RESULT, true);
    assert!(matches!(setting(app, RESULT), Some(Setting::RevenueShare(_))));
    assert_eq!(over_the_years(app, RevenueRow::BudgetedResult)[0], start[0]);
    app.editor().type_in(RESULT, "2 %").expect("a share");
    assert_eq!(setting(app, RESULT), Some(Setting::RevenueShare(Decimal::TWO)));
    set_carry(app.editor(), RESULT, Carry::Level).expect("a level");
    app.editor().type_in(RESULT, "0").expect("nothing");
    assert_eq!(over_the_years(app, RevenueRow::BudgetedResult), [Decimal::ZERO; 3]);
    set_carry(app.editor(), RESULT, Carry::Difference).expect("a difference");
    assert_eq!(over_the_years(app, RevenueRow::BudgetedResult), start.map(|value| value - start[0]));
    app.undo().undo();
    assert_eq!(over_the_years(app, RevenueRow::BudgetedResult), [Decimal::ZERO; 3], "one step");
}

/// − and + move what the law gives; an own figure replaces it.
#[test]
fn an_own_figure_of_the_equalisation_is_held_and_a_step_moves_the_figure_of_the_law() {
    let (_owner, app) = open();
    let row = RevenueRow::IncomeEqualisation;
    let start = over_the_years(app, row);
    app.editor().step(EQUALISATION, false);
    app.editor().set(Lever::Row(RevenueRow::TaxBase), Setting::Percent(Decimal::ONE));
    let moved = over_the_years(app, row);
    assert!(moved[0] < start[0] - MILLION, "the law answers the larger base");
    set_carry(app.editor(), EQUALISATION, Carry::Held).expect("an own figure");
    let by = moved[0] - start[0];
    assert_eq!(over_the_years(app, row), start.map(|value| value + by));
    set_carry(app.editor(), EQUALISATION, Carry::Difference).expect("on top of the law");
    assert_eq!(over_the_years(app, row), moved);
    assert_eq!(setting(app, EQUALISATION), Some(Setting::Change(-MILLION)));
}

/// 2 % a year is 4.04 % in the second year, and 6.1208 % in the third.
#[test]
fn a_rate_of_a_year_can_become_the_same_per_cent_and_back() {
    let (_owner, app) = open();
    let index = Lever::Index(CommitteeIx(0));
    let costs = |app: AppState| {
        let outcome = untrack(|| app.session.outcome());
        YearIx::map(|at| outcome.value(outcome.year(at).committees[0].cost))
    };
    let start = costs(app);
    app.editor().type_in(index, "2").expect("a rate");
    let factors = ["1.02", "1.0404", "1.061208"].map(decimal);
    assert_eq!(costs(app), [0, 1, 2].map(|at| start[at] * factors[at]));
    app.view.year.set(YearIx::Second);
    set_carry(app.editor(), index, Carry::Percent).expect("a per cent");
    assert_eq!(
        app.session.scenario_now().setting(index, YearIx::Second),
        Some(Setting::Percent(decimal("4.04")))
    );
    assert_eq!(costs(app), [start[0] * factors[0], start[1] * factors[1], start[2] * factors[1]]);
    set_carry(app.editor(), index, Carry::Yearly).expect("a rate");
    assert_eq!(costs(app), [0, 1, 2].map(|at| start[at] * factors[at]));
}

/// Every lever and every way to carry that is offered for it: the year in view does not move.
#[test]
fn every_way_to_carry_keeps_the_year_in_view() {
    for lever in Lever::all(&test_support::small()) {
        for (from, to) in Carry::ALL.into_iter().flat_map(|from| Carry::ALL.map(|to| (from, to))) {
            if !from.suits(lever) || !to.suits(lever) || matches!(lever, Lever::Grant(_)) {
                continue;
            }
            let (_owner, app) = open();
            app.editor().step(lever, false);
            let values = |app: AppState| {
                let outcome = untrack(|| app.session.outcome());
                let year = outcome.year(YearIx::First);
                [outcome.value(year.now.pool), year.committees.iter().map(|c| outcome.value(c.need)).sum()]
            };
            let before = values(app);
            // Nothing is no per cent of nothing.
            if set_carry(app.editor(), lever, from).is_err() || set_carry(app.editor(), lever, to).is_err() {
                let start = app.editor().position_now(lever).start;
                assert!(start.is_zero() && !matches!(lever, Lever::Index(_)), "{lever:?} {from:?} {to:?}");
                continue;
            }
            for (after, before) in values(app).into_iter().zip(before) {
                assert!((after - before).abs() < decimal("0.01"), "{lever:?} {from:?} {to:?}");
            }
        }
    }
}

/// The page on Södertälje.
fn open_sodertalje() -> (Owner, AppState) {
    let owner = Owner::new();
    owner.set();
    let law = Arc::new(parameter_files::carried_simulation().clone());
    let text = include_str!("../public/municipalities/sodertalje-2022.json").to_owned();
    let file = Arc::new(LoadedMunicipality::read(text, &law).expect("a municipality"));
    let app = AppState::new(file, law, Store::in_memory(), None, || 1_763_847_539_000);
    (owner, app.expect("a start state"))
}

/// 1 % on the twelve committees other than education: each gives 1 % of its cost, and the result gets it.
#[test]
fn one_per_cent_of_all_committees_but_one_is_one_step_and_frees_what_they_save() {
    let (_owner, app) = open_sodertalje();
    let file = app.session.file_now();
    let ids: Vec<(CommitteeIx, &str)> =
        file.municipality.committees().map(|(c, committee)| (c, committee.id.as_str())).collect();
    let chosen: Vec<CommitteeIx> =
        ids.iter().filter(|(_, id)| *id != "utbildningsnamnden").map(|(c, _)| *c).collect();
    assert_eq!((ids.len(), chosen.len()), (13, 12));
    let result = |app: AppState| untrack(|| app.session.value(|year| year.result));
    let before = result(app);
    let costs = untrack(|| app.session.outcome());
    let saved: Decimal = chosen
        .iter()
        .map(|c| {
            let cost = costs.value(costs.year(YearIx::First).committee(*c).expect("a committee").cost);
            // A frame is whole thousands.
            (cost / tkr(1) / Decimal::ONE_HUNDRED).round() * tkr(1)
        })
        .sum();
    let done = change_committees(app.editor(), CommitteeChange::Efficiency, Decimal::ONE, &chosen);
    let done = done.expect("in range");
    assert_eq!((done.changed.len(), done.locked.len()), (12, 0));
    assert!((result(app) - before - saved).abs() <= tkr(6), "the rounding of twelve frames at most");
    assert_eq!((saved / MILLION).round_dp(1), decimal("41.9"));
    app.undo().undo();
    assert!(app.session.scenario_now().is_start(), "one step");
}

#[test]
fn what_is_locked_is_left_out_of_a_change_of_all_committees_and_named() {
    let (_owner, app) = open();
    let all: Vec<CommitteeIx> = app.session.file_now().municipality.committees().map(|(c, _)| c).collect();
    let (locked, held) = (all[0], all[1]);
    app.editor().lock_grant(locked, true);
    app.editor().lock_lever(Lever::Index(held), true);
    let change = |change, percent| change_committees(app.editor(), change, percent, &all);
    let done = change(CommitteeChange::Index, Decimal::TWO).expect("in range");
    assert_eq!(done.locked, [locked, held]);
    assert_eq!(setting(app, Lever::Index(locked)), None);
    assert_eq!(change(CommitteeChange::Grant, decimal("-101")), Err(InputProblem::Outside));
    let done = change(CommitteeChange::Grant, decimal("-1")).expect("in range");
    assert_eq!(done.locked, [locked]);
    assert_eq!(setting(app, Lever::Grant(held)), Some(Setting::Percent(decimal("-1"))));
    let done = change(CommitteeChange::Lock, Decimal::ZERO).expect("locks");
    assert_eq!((done.changed.len(), done.locked), (all.len() - 1, vec![locked]));
    let done = change(CommitteeChange::Unlock, Decimal::ZERO).expect("locks");
    assert_eq!(done.changed.len(), all.len());
    assert!(app.session.scenario_now().locks.is_empty());
}
