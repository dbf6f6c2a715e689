//! What a reader of the comparison adds up and reads.

use std::sync::Arc;

use leptos::prelude::*;
use proptest::prelude::*;
use proptest::test_runner::TestRunner;
use rust_decimal::Decimal;

use super::context::{CompareContext, ComparedScenarios};
use super::headline;
use super::numbers::{PER_INHABITANT_DECIMALS, row_unit};
use super::table::shown_differences;
use crate::i18n::Language;
use crate::i18n::numbers::{HARD_SPACE, MINUS, MOST_DECIMALS};
use crate::state::AmountUnit;
use crate::ui::tables::tests::page;
use files::tables::{Number, RowKind, Table, Value};
use model::YearIx;
use model::distribution::Policy;
use model::label::Unit;
use model::lever::{Lever, Setting};
use model::money::DecimalExt;
use model::municipality::CommitteeIx;
use model::rows::RevenueRow;
use model::scenario::Scenario;
use test_support::actions::{any_actions_and_decisions, scenario_after};

const LETTERS: [&str; 4] = ["A", "B", "C", "D"];

fn context() -> CompareContext {
    CompareContext::new(page(Language::from_tag("sv")))
}

/// None where one of the scenarios cannot be computed.
fn compared(cx: CompareContext, scenarios: &[Scenario]) -> Option<ComparedScenarios> {
    let outcomes: Option<Vec<_>> =
        scenarios.iter().map(|scenario| cx.app.session.outcome_of(scenario).map(Arc::new)).collect();
    let names = LETTERS.into_iter().map(|letter| (letter, format!("Förslag {letter}")));
    let names = names.take(scenarios.len()).collect();
    ComparedScenarios::new(names, outcomes?, scenarios.iter().cloned().map(Arc::new).collect())
}

/// What a number says, read as a reader does.
fn written(number: &Number) -> Option<Decimal> {
    let digits: String = number.text.chars().filter(|c| ![HARD_SPACE, '+'].contains(c)).collect();
    digits.replace(MINUS, "-").replace(',', ".").parse().ok()
}

/// The cells whose number less that of the first scenario is not their difference, as they are written; and how many were looked at.
/// What has a unit of its own, such as a difference too small for the unit of the table, is left to the tests of compared numbers.
fn wrong_differences(cx: CompareContext, table: &Table) -> (Vec<String>, usize) {
    let (mut wrong, mut seen) = (Vec::new(), Vec::new());
    for row in table.rows.iter().filter(|row| row.kind != RowKind::Group) {
        let Some(first) = row.cells[1].value.number() else { continue };
        for cell in &row.cells[2..] {
            let (Some(number), Some(difference)) =
                (cell.value.number(), cell.note.as_ref().and_then(|note| note.number()))
            else {
                continue;
            };
            let shown = if difference.text == cx.t.equal { Some(Decimal::ZERO) } else { written(difference) };
            let (Some(first), Some(number), Some(shown), None) =
                (written(first), written(number), shown, difference.unit)
            else {
                continue;
            };
            seen.push(shown);
            let is_per_inhabitant =
                row.cells[0].note.as_ref().map(Value::text) == row_unit(cx, Unit::PerInhabitant);
            let allowed = if difference.text == cx.t.equal {
                // Less than a thousand kronor is no difference between scenarios, though a row with many decimals may show it.
                Decimal::new(2, 2)
            } else if is_per_inhabitant || cx.app.view.unit.get() == AmountUnit::PerInhabitant {
                Decimal::new(1, PER_INHABITANT_DECIMALS)
            } else if number.scale() == MOST_DECIMALS {
                // Nothing is shown in less than a krona.
                Decimal::new(1, MOST_DECIMALS)
            } else {
                Decimal::ZERO
            };
            let apart = number.try_sub(first).and_then(|found| found.try_sub(shown)).expect("a difference");
            if apart.abs() > allowed {
                wrong.push(format!("{}: {number} - {first} is not {shown}", row.cells[0].value.text()));
            }
        }
    }
    (wrong, seen.len())
}

#[test]
fn a_number_less_that_of_the_first_scenario_is_the_difference_as_written() {
    let cx = context();
    let municipality = cx.app.session.municipality(Clone::clone);
    let scenarios = prop::collection::vec(any_actions_and_decisions(&municipality), 1..=3);
    let mut runner =
        TestRunner::new(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() });
    let all_seen = std::cell::Cell::new(0_usize);
    let checked = runner.run(&scenarios, |others| {
        let others = others.iter().map(|actions| scenario_after(&municipality, actions));
        let scenarios: Vec<Scenario> = std::iter::once(Scenario::default()).chain(others).collect();
        let Some(compared) = compared(cx, &scenarios) else { return Ok(()) };
        for (unit, at) in [AmountUnit::Millions, AmountUnit::PerInhabitant]
            .into_iter()
            .flat_map(|unit| YearIx::ALL.map(|at| (unit, at)))
        {
            cx.app.view.unit.set(unit);
            cx.app.view.year.set(at);
            let Some(table) = shown_differences(cx, &compared) else { continue };
            let (wrong, seen) = wrong_differences(cx, &table);
            prop_assert_eq!(wrong, Vec::<String>::new());
            all_seen.set(all_seen.get() + seen);
        }
        Ok(())
    });
    if let Err(failure) = checked {
        panic!("{failure}");
    }
    assert!(all_seen.get() > 1_000, "{}", all_seen.get());
}

/// 15 öre bring 32.9 million kronor, an öre 2.193. B raises the tax and the committees get it, C lowers it and the result pays, D decides 20 million and the result pays.
#[test]
fn the_headline_of_four_scenarios_says_what_each_does_against_the_first() {
    let cx = context();
    let with = |policy, lever, setting| {
        let mut scenario = Scenario::default();
        scenario.set_policy(YearIx::First, policy);
        scenario.set(lever, YearIx::First, setting);
        scenario
    };
    let rate = Lever::Row(RevenueRow::TaxRate);
    let change = |number: &str| Setting::Change(number.parse().expect("a decimal"));
    let scenarios = [
        Scenario::default(),
        with(Policy::Proportional, rate, change("0.25")),
        with(Policy::KeepFrames, rate, change("-0.1")),
        with(Policy::KeepFrames, Lever::Grant(CommitteeIx(0)), change("20000000")),
    ];
    let compared = compared(cx, &scenarios).expect("four scenarios");
    let sentence = headline(cx, &compared).expect("in range").replace(HARD_SPACE, " ");
    let expected = "Mot A (Förslag A), 2022. B: skatten 25 öre högre, nämnderna får 54,8 miljoner kr mer. C: skatten 10 öre lägre, 21,9 miljoner kr mindre blir kvar. D: nämnderna får 20,0 miljoner kr mer, 20,0 miljoner kr mindre blir kvar.";
    assert_eq!(sentence, expected);
}
