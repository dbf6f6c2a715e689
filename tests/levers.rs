//! Every lever, taken from the enum and not from the table of rows: a change of it is shown, saved and read back, listed,
//! exported, compared and undone, and moves the figures that its definition says.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::browser;
use files::parameter_files;
use files::scenario_file::ScenarioFile;
use files::tables::{self, Keys, Words};
use kommunbidrag::state::{AppState, LoadedMunicipality};
use leptos::prelude::Owner;
use model::YearIx;
use model::changes::{ChangedRow, changes};
use model::compare::compare;
use model::distribution::Policy;
use model::lever::{Lever, Setting, SettingKind};
use model::municipality::Municipality;
use model::outcome::Outcome;
use model::rows::{RevenueRow, RowGroup, RowSum, Sign};
use model::scenario::Scenario;
use rust_decimal::Decimal;
use test_support::{outcome, simulation_law, small};

/// One step of the lever's slider.
fn one_step(lever: Lever, start: &Outcome) -> Setting {
    let spec = lever.spec();
    match spec.setting_kind {
        SettingKind::Change => Setting::Change(spec.step),
        // Downwards, since a fee may be at its ceiling.
        SettingKind::Percent if matches!(lever, Lever::Fee(..)) => Setting::Percent(-spec.step),
        SettingKind::Percent => Setting::Percent(spec.step),
        SettingKind::Yearly => Setting::Yearly(spec.step),
        SettingKind::Value => match lever {
            Lever::Row(row) => Setting::Value(start.value(start.year(YearIx::First).now[row]) + spec.step),
            // A weight is 1 unless it is set; no other lever of a committee takes an own figure.
            Lever::NationalTaxBase
            | Lever::Population
            | Lever::Grant(_)
            | Lever::Fee(..)
            | Lever::Index(_)
            | Lever::Volume(_)
            | Lever::Efficiency(_)
            | Lever::Weight(_) => Setting::Value(Decimal::ONE + spec.step),
        },
    }
}

/// A scenario with a step of the lever, in which weights count and there is room to distribute.
fn moved(lever: Lever, municipality: &Municipality) -> Scenario {
    let mut scenario = base();
    scenario.set(lever, YearIx::First, one_step(lever, &outcome(municipality, &Scenario::default())));
    scenario
}

/// What [`moved`] starts from.
fn base() -> Scenario {
    let mut scenario = Scenario::default();
    scenario.set_policy(YearIx::First, Policy::Weighted);
    scenario.set(
        Lever::Row(RevenueRow::CentralNet),
        YearIx::First,
        Setting::Change(-Decimal::ONE_THOUSAND * Decimal::ONE_THOUSAND),
    );
    scenario
}

/// Each lever with a scenario that changes it.
fn each_lever(check: impl Fn(Lever, &Municipality, Scenario)) {
    let municipality = small();
    let levers: Vec<Lever> = Lever::all(&municipality).collect();
    assert!(levers.len() > RevenueRow::ALL.len(), "the committees' levers are among them");
    for lever in levers {
        let scenario = moved(lever, &municipality);
        check(lever, &municipality, scenario);
    }
}

#[test]
fn every_revenue_row_has_a_control_in_one_group_of_the_levers() {
    let groups = [RowGroup::Tax, RowGroup::Equalisation, RowGroup::Single, RowGroup::Other];
    let shown: Vec<RevenueRow> = groups.into_iter().flat_map(RevenueRow::in_group).collect();
    assert_eq!(shown.len(), RevenueRow::ALL.len());
    assert!(RevenueRow::ALL.iter().all(|row| shown.contains(row)));
    let source =
        [include_str!("../src/ui/shell/levers.rs"), include_str!("../src/ui/shell/lever_groups.rs")].concat();
    for group in groups {
        assert!(source.contains(&format!("revenue_rows(app, RowGroup::{group:?})")), "{group:?} is shown");
    }
}

#[test]
fn every_lever_is_saved_and_read_back() {
    each_lever(|lever, municipality, scenario| {
        let text = ScenarioFile::from_scenario(&scenario, municipality).to_text();
        let file = ScenarioFile::from_text(&text).expect("a scenario file");
        let (read, unresolved) = file.resolve(municipality);
        assert_eq!(read, scenario, "{lever:?}");
        assert!(unresolved.is_empty(), "{lever:?}: {unresolved:?}");
        assert!(read.setting(lever, YearIx::First).is_some(), "{lever:?}");
    });
}

#[test]
fn every_lever_is_listed_among_the_changes_and_exported_under_its_own_name() {
    let mut names = BTreeSet::new();
    let municipality = small();
    for row in RevenueRow::ALL {
        let name = Keys(&municipality).label(Lever::Row(row).label());
        assert!(names.insert(name.clone()), "{row:?} has the name of another: {name}");
    }
    each_lever(|lever, municipality, scenario| {
        let listed = changes(municipality, simulation_law(), &scenario).expect("changes in range");
        assert!(listed.iter().any(|change| change.row == ChangedRow::Lever(lever)), "{lever:?} is listed");
        let only: Vec<_> =
            listed.into_iter().filter(|change| change.row == ChangedRow::Lever(lever)).collect();
        let sheet = tables::changes(municipality, &only, &Keys(municipality)).to_sheet();
        assert!(!sheet.rows.is_empty(), "{lever:?} is exported");
    });
}

#[test]
fn every_lever_can_be_seen_in_a_comparison() {
    let start = outcome(&small(), &base());
    each_lever(|lever, municipality, scenario| {
        let now = outcome(municipality, &scenario);
        let compared = compare(&[&start, &now]).expect("the same start");
        let rows = &compared.years[0];
        assert!(!rows.is_empty(), "{lever:?} changes nothing that is compared");
        if let Lever::Row(row) = lever {
            let label = Lever::Row(row).label();
            assert!(rows.iter().any(|one| one.label == label), "{row:?} is compared as itself");
        }
    });
}

#[test]
fn every_revenue_row_moves_itself_and_the_sums_that_it_is_a_part_of() {
    let municipality = small();
    let start = outcome(&municipality, &base());
    let value = |outcome: &Outcome, row: RevenueRow| outcome.value(outcome.year(YearIx::First).now[row]);
    for row in RevenueRow::ALL {
        let now = outcome(&municipality, &moved(Lever::Row(row), &municipality));
        assert_ne!(value(&now, row), value(&start, row), "{row:?}");
        for other in RevenueRow::ALL.into_iter().filter(|other| *other != row) {
            // The law answers a larger tax base with less equalisation; the base scenario itself moves the central net.
            let follows = row == RevenueRow::TaxBase && other == RevenueRow::IncomeEqualisation;
            if !follows && row != RevenueRow::CentralNet && other != RevenueRow::CentralNet {
                assert_eq!(value(&now, other), value(&start, other), "{row:?} moves {other:?}");
            }
        }
        let Some((sum, sign)) = row.definition().sum else { continue };
        let pick = |outcome: &Outcome| {
            let year = outcome.year(YearIx::First);
            match sum {
                RowSum::Equalisation => outcome.value(year.now.equalisation),
                RowSum::TaxAndGeneralGrants => outcome.value(year.now.tax_and_general_grants),
                RowSum::Pool => outcome.value(year.now.pool),
                // What is withheld is no part of what the committees and the result get.
                RowSum::WithheldFromPool => outcome.value(year.grants) + outcome.value(year.undistributed),
            }
        };
        let moved = value(&now, row) - value(&start, row);
        let expected = if sign == Sign::Plus { moved } else { -moved };
        assert_eq!(pick(&now) - pick(&start), expected, "{row:?}");
    }
}

#[test]
fn every_lever_is_undone_and_redone() {
    let owner = Owner::new();
    owner.set();
    let browser = browser::Browser::default();
    let law = Arc::new(parameter_files::carried_simulation().clone());
    let text = test_support::SMALL.to_owned();
    let first = Arc::new(LoadedMunicipality::read(text, &law).expect("a municipality"));
    let app = AppState::new(Arc::clone(&first), law, browser.open_tab(), Some(first), || 1_763_847_539_000);
    let app = app.expect("a start state");
    app.restore();
    let municipality = small();
    let start = outcome(&municipality, &Scenario::default());
    for lever in Lever::all(&municipality) {
        app.editor().set(lever, one_step(lever, &start));
        let changed = app.session.scenario_now();
        assert!(!changed.is_start(), "{lever:?}");
        app.undo().undo();
        assert!(app.session.scenario_now().is_start(), "{lever:?} is undone");
        app.undo().redo();
        assert_eq!(app.session.scenario_now(), changed, "{lever:?} is done again");
        app.undo().undo();
    }
}
