//! What a setting reaches: every year in which it holds, what one step of it brings, and the quality of what follows from it.

use std::collections::BTreeSet;

use model::YearIx;
use model::figure::{Origin, Quality};
use model::label::Label;
use model::ledger::{NodeId, Op};
use model::lever::{LARGEST_AMOUNT, Lever, Setting, SettingKind};
use model::lever_value::{lever_nodes, own_change, stopped_at_zero};
use model::municipality::{CommitteeIx, Municipality};
use model::outcome::{Outcome, YearOutcome};
use model::rows::RevenueRow;
use model::scenario::Scenario;
use model::step_effect::step_effect;
use proptest::prelude::*;
use proptest::sample::select;
use rust_decimal::Decimal;
use test_support::actions::{any_actions_and_decisions, levers, scenario_after};
use test_support::variations::any_municipality;
use test_support::{decimal, outcome, small, tkr};

/// A municipality whose later years have less, or nothing, of what the first has.
fn any_falling_municipality() -> impl Strategy<Value = Municipality> {
    prop::collection::vec(0..=100_i64, 2).prop_map(|percents| {
        let mut municipality = small();
        let percents: Vec<Decimal> =
            std::iter::once(100).chain(percents).map(|percent| Decimal::new(percent, 2)).collect();
        for (year, percent) in municipality.years.iter_mut().zip(&percents) {
            for row in [RevenueRow::PropertyFee, RevenueRow::TaxRate] {
                year.figures[row].as_mut().expect("a figure").value *= percent;
            }
        }
        for committee in &mut municipality.committees {
            for (year, percent) in committee.years.iter_mut().zip(&percents) {
                year.grant.value = (year.grant.value * percent / tkr(1)).round() * tkr(1);
            }
            for fee in &mut committee.fees {
                for (amount, percent) in fee.amounts.iter_mut().zip(&percents) {
                    amount.value *= percent;
                }
            }
        }
        municipality
    })
}

/// The number that the lever moves, in the start state.
fn start(outcome: &Outcome, year: YearIx, lever: Lever) -> Decimal {
    let of_year = outcome.year(year);
    match lever {
        Lever::Grant(c) => outcome.value(of_year.committee(c).expect("a committee").start_grant),
        Lever::Weight(_) => Decimal::ONE,
        _ => lever_nodes(of_year, lever).map_or(Decimal::ZERO, |(start, _)| outcome.value(start)),
    }
}

fn settings() -> impl Strategy<Value = (YearIx, u8, i64)> {
    (select(YearIx::ALL.to_vec()), 0..3_u8, -1_000..=1_000_i64)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, failure_persistence: None, ..ProptestConfig::default() })]

    /// A change that fits its own year is stopped at 0 in a later year that has less, and the year is known.
    #[test]
    fn a_limit_holds_in_every_year_that_a_setting_reaches(
        municipality in any_falling_municipality(), (year, kind, number) in settings(),
    ) {
        let before = outcome(&municipality, &Scenario::default());
        for lever in levers(&municipality) {
            let here = start(&before, year, lever);
            let part = Decimal::from(number) / Decimal::from(1_000);
            let setting = match kind {
                0 => Setting::Change((here * part).round_dp(2)),
                1 => Setting::Percent(part * Decimal::ONE_HUNDRED),
                _ => Setting::Value((here * part.abs()).round_dp(2)),
            };
            if !lever.accepts(setting, here) {
                continue;
            }
            let mut scenario = Scenario::default();
            scenario.set(lever, year, setting);
            let after = outcome(&municipality, &scenario);
            let mut stopped = None;
            for at in year.onwards() {
                let of_year = after.year(at);
                let number = match lever {
                    Lever::Grant(c) => Some(of_year.committee(c).expect("a committee").grant),
                    _ => lever_nodes(of_year, lever).map(|(_, now)| now),
                };
                let Some(number) = number else { continue };
                let value = after.value(number);
                prop_assert!(lever.spec().below_zero || value >= Decimal::ZERO, "{lever:?} {setting:?}: {value}");
                prop_assert!(value.abs() <= LARGEST_AMOUNT);
                let wanted = match setting {
                    Setting::Change(change) => start(&after, at, lever) + change,
                    _ => Decimal::ZERO,
                };
                // A grant is rounded to whole thousands.
                let too_little = wanted <= if matches!(lever, Lever::Grant(_)) { -tkr(1) } else { decimal("-0.01") };
                if too_little && !lever.spec().below_zero {
                    stopped = stopped.or(Some(at));
                }
            }
            if stopped.is_some() {
                prop_assert_eq!(stopped_at_zero(&after, year, lever), stopped, "{:?} {:?}", lever, setting);
            } else if matches!(setting, Setting::Percent(_) | Setting::Value(_)) {
                prop_assert_eq!(stopped_at_zero(&after, year, lever), None, "{:?} {:?}", lever, setting);
            }
        }
    }

    /// What a step is said to bring is what it brings, whatever else the user has changed.
    #[test]
    fn a_step_brings_what_is_said_of_it(
        municipality in any_municipality(), actions in any_actions_and_decisions(&small()), year in select(YearIx::ALL.to_vec()),
    ) {
        let scenario = scenario_after(&municipality, &actions);
        let before = outcome(&municipality, &scenario);
        for lever in levers(&municipality) {
            let Some(effect) = step_effect(&before, year, lever) else { continue };
            let Some(setting) = next_step(&before, &scenario, year, lever) else { continue };
            let mut stepped = scenario.clone();
            stepped.set(lever, year, setting);
            let after = outcome(&municipality, &stepped);
            let more = |number: &dyn Fn(&YearOutcome) -> NodeId| {
                after.value(number(after.year(year))) - before.value(number(before.year(year)))
            };
            let of_committee = |c: CommitteeIx, number: fn(&model::outcome::CommitteeOutcome) -> NodeId| {
                more(&|year| number(year.committee(c).expect("a committee")))
            };
            let brought = match lever {
                Lever::Row(RevenueRow::TaxBase) | Lever::NationalTaxBase | Lever::Population
                    if after.value(after.year(year).now.county_rate)
                        != before.value(before.year(year).now.county_rate) => continue,
                // The reserve is taken out of the pool.
                Lever::Row(RevenueRow::Reserve) => -more(&|year| year.now[RevenueRow::Reserve]),
                Lever::Row(RevenueRow::BudgetedResult) => more(&|year| year.now.pool),
                // A budgeted result in per cent takes its part.
                Lever::Row(_) | Lever::NationalTaxBase | Lever::Population => {
                    more(&|year| year.now.pool) + more(&|year| year.now[RevenueRow::BudgetedResult])
                }
                Lever::Fee(c, f) => {
                    let limited = after.year(year).committee(c).expect("a committee").fees[usize::from(f.0)];
                    if limited.limited_by_ceiling {
                        continue;
                    }
                    of_committee(c, |committee| committee.fees_total)
                }
                Lever::Index(c) | Lever::Volume(c) => -of_committee(c, |committee| committee.cost),
                // A demand in per cent follows the cost; an amount does not.
                Lever::Efficiency(c) => -of_committee(c, |committee| committee.need),
                Lever::Grant(_) | Lever::Weight(_) => continue,
            };
            prop_assert!(
                (brought - effect.after_equalisation).abs() <= Decimal::from(4),
                "{lever:?} brings {brought}, not {}", effect.after_equalisation,
            );
        }
    }

    /// No source has published what follows from a figure of the user's own.
    #[test]
    fn own_figures_are_never_marked_published(
        municipality in any_municipality(), actions in any_actions_and_decisions(&small()),
    ) {
        let outcome = outcome(&municipality, &scenario_after(&municipality, &actions));
        let mut own = BTreeSet::new();
        for id in outcome.ledger.ids() {
            let node = outcome.ledger.node(id).expect("a node");
            let is_own = match node.op {
                Op::Input(Origin::Decision | Origin::Assumption) => true,
                Op::Input(Origin::Lock) => {
                    let Label::Grant(c) = node.label else { panic!("{:?} is locked", node.label) };
                    let committee = outcome.year(node.year).committee(c).expect("a committee");
                    node.value != outcome.value(committee.start_grant)
                }
                _ => outcome.ledger.inputs(id).iter().any(|input| own.contains(&input.id)),
            };
            if is_own {
                own.insert(id);
                prop_assert_ne!(node.quality, Quality::Published, "{:?}", node.label);
                if node.op == Op::Input(Origin::Assumption) {
                    prop_assert_eq!(node.quality, Quality::Assumption, "{:?}", node.label);
                }
            }
        }
    }
}

/// One step upwards of the lever's slider from where it stands.
fn next_step(outcome: &Outcome, scenario: &Scenario, year: YearIx, lever: Lever) -> Option<Setting> {
    let spec = lever.spec();
    let setting = scenario.setting(lever, year);
    let now = lever_nodes(outcome.year(year), lever).map(|(_, now)| outcome.value(now));
    Some(match spec.setting_kind {
        SettingKind::Percent => match setting {
            None => Setting::Percent(spec.step),
            Some(Setting::Percent(percent)) => Setting::Percent(percent + spec.step),
            Some(_) => return None,
        },
        SettingKind::Yearly => match setting {
            None => scenario.rate_setting(lever, year, spec.step),
            Some(Setting::Yearly(percent)) => Setting::Yearly(percent + spec.step),
            Some(Setting::Percent(percent)) => Setting::Percent(percent + spec.step),
            Some(_) => return None,
        },
        SettingKind::Change | SettingKind::Value => Setting::Value(now? + spec.step),
    })
}

#[test]
fn an_own_change_is_what_was_decided_in_whole_thousands() {
    let grant = tkr(160);
    assert_eq!(
        own_change(Setting::Change(tkr(-180)), grant, grant),
        Some(tkr(-180)),
        "also more than the grant"
    );
    assert_eq!(own_change(Setting::PercentAndChange(decimal("-5"), tkr(1)), grant, grant), Some(tkr(-7)));
    assert_eq!(own_change(Setting::Percent(decimal("0.5")), grant, grant), Some(tkr(1)), "0.8 thousand");
    assert_eq!(own_change(Setting::Percent(decimal("-5")), grant, grant), Some(tkr(-8)));
    assert_eq!(own_change(Setting::Value(tkr(200)), grant, tkr(170)), Some(tkr(30)), "beyond the frame");
}

#[test]
fn a_rate_that_would_pass_the_range_in_a_later_year_does_not_reach_it() {
    let rate = Lever::Row(RevenueRow::TaxRate);
    let change = Setting::Change(decimal("79.85"));
    assert!(rate.accepts(change, decimal("20.15")) && rate.reaches(change, decimal("20.15")));
    assert!(!rate.reaches(change, decimal("20.16")));
    assert!(rate.reaches(Setting::Change(decimal("-20.15")), decimal("20")), "it is 0 there");
}
