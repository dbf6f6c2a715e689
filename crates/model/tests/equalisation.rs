//! Tests of the marginal effects and the income equalisation, against published figures and the model.

use model::YearIx;
use model::figure::Quality;
use model::law::{LawError, Parameter};
use model::ledger::NodeId;
use model::lever::{Lever, Setting};
use model::marginal::{Marginals, marginals};
use model::outcome::Outcome;
use model::rows::RevenueRow;
use model::scenario::Scenario;
use model::statutes::income_equalisation::{
    EqualisationInputs, effect_of_inhabitants, grant_or_fee_by_law, per_inhabitant,
};
use model::step_effect::step_effect;
use proptest::prelude::*;
use proptest::sample::select;
use rust_decimal::Decimal;
use test_support::actions::{any_actions, scenario_after};
use test_support::variations::any_municipality;
use test_support::{decimal, law, outcome, small};

fn marginals_of_small(ix: usize) -> Marginals {
    let municipality = small();
    marginals(&outcome(&municipality, &Scenario::default()), &municipality, law(), YearIx::ALL[ix])
}

#[test]
fn one_krona_in_sodertalje_in_2018_was_190_million_kronor() {
    // SCB/Sweco: the projected base was 18 987 mnkr.
    let base = model::law::Amount { value: decimal("18987000000"), quality: Quality::Published };
    let krona = model::statutes::municipal_tax::revenue_of_rate_change(base, Decimal::ONE).expect("kronor");
    assert_eq!(krona.value, decimal("189870000"));
}

#[test]
fn the_revenue_from_one_krona_equals_the_simulation_and_ten_ore_is_a_tenth() {
    let municipality = small();
    let mut raised = Scenario::default();
    raised.set(Lever::Row(RevenueRow::TaxRate), YearIx::First, Setting::Change(Decimal::ONE));
    let before = outcome(&municipality, &Scenario::default());
    let after = outcome(&municipality, &raised);
    let tax = |of: &model::outcome::Outcome| of.value(of.years[0].now.tax_revenue);
    let marginals = marginals_of_small(0);
    let krona = marginals.one_krona.expect("kronor").value;
    assert!((tax(&after) - tax(&before) - krona).abs() <= Decimal::ONE, "{krona}");
    assert_eq!(marginals.ten_ore.expect("kronor").value * Decimal::TEN, krona);
    let equalisation = |of: &model::outcome::Outcome| of.value(of.years[0].now.equalisation);
    assert_eq!(equalisation(&after), equalisation(&before), "the equalisation does not depend on the rate");
}

#[test]
fn the_monthly_payment_is_a_twelfth_of_tax_equalisation_and_property_fee() {
    let municipality = small();
    let outcome = outcome(&municipality, &Scenario::default());
    let now = &outcome.years[0].now;
    let yearly = [now.preliminary_tax, now.equalisation, now[RevenueRow::PropertyFee]];
    let yearly: Decimal = yearly.into_iter().map(|id| outcome.value(id)).sum();
    let monthly = marginals_of_small(0).payment.expect("kronor").value;
    assert!((monthly * Decimal::from(12) - yearly).abs() < decimal("0.000001"), "{monthly}");
}

#[test]
fn a_municipality_with_a_grant_keeps_little_of_its_growth() {
    let grown = marginals_of_small(0).growth.expect("known");
    assert!(grown.equalisation.value < Decimal::ZERO);
    assert_eq!(grown.tax.value + grown.equalisation.value, grown.kept.value);
    // Tax rate 21.50, county rate 19.05: 2.45 of every 21.50 kronor.
    let kept = grown.kept_percent.expect("there is tax");
    assert!((kept - decimal("11.395")).abs() < decimal("0.001"), "{kept}");
}

/// The lever of the tax base says the same: what the user has set does not move with the base.
#[test]
fn an_own_figure_for_equalisation_does_not_change_with_growth_or_inhabitants() {
    let municipality = small();
    let mut scenario = Scenario::default();
    let lever = Lever::Row(RevenueRow::IncomeEqualisation);
    scenario.set(lever, YearIx::First, Setting::Value(decimal("1000000")));
    let outcome = outcome(&municipality, &scenario);
    let marginals = marginals(&outcome, &municipality, law(), YearIx::First);
    let inhabitant = marginals.inhabitant.expect("known");
    assert!(inhabitant.equalisation_is_set);
    let others = [inhabitant.adjustment, inhabitant.settlement].map(|part| part.expect("known").value);
    assert_eq!(inhabitant.equalisation.value, Decimal::ZERO);
    assert_eq!(inhabitant.known.value, others.iter().sum());
    let grown = marginals.growth.expect("known");
    assert!(grown.equalisation_is_set);
    assert_eq!((grown.equalisation.value, grown.kept.value), (Decimal::ZERO, grown.tax.value));
    let step = step_effect(&outcome, YearIx::First, Lever::Row(RevenueRow::TaxBase)).expect("an effect");
    assert_eq!(step.after_equalisation, step.before_equalisation);
}

#[test]
fn one_more_inhabitant_gives_the_guarantee_the_adjustment_and_the_settlement() {
    let one_more = marginals_of_small(0).inhabitant.expect("known");
    // 1.15 × 250 000 × 19.05 %.
    assert!((one_more.equalisation.value - decimal("54768.75")).abs() <= Decimal::ONE);
    assert_eq!(one_more.adjustment.expect("known").value, decimal("2760"));
    assert_eq!(one_more.settlement.as_ref().expect("known").quality, Quality::Estimate);
    assert_eq!(one_more.known.quality, Quality::Assumption, "the small municipality's mean is assumed");
}

#[test]
fn an_unknown_part_of_an_inhabitant_is_an_error_and_not_in_the_sum() {
    let mut law_without = law().clone();
    law_without.years.remove(&2024);
    let municipality = small();
    let outcome = outcome(&municipality, &Scenario::default());
    let one_more = marginals(&outcome, &municipality, &law_without, YearIx::First).inhabitant.expect("known");
    assert!(matches!(one_more.settlement, Err(LawError::NoYear { year: 2024, nearest: Some(2023) })));
    assert_eq!(one_more.known.value, one_more.equalisation.value + decimal("2760"));
}

#[test]
fn an_assumed_adjustment_is_included_as_an_assumption() {
    let mut assumed = law().clone();
    assumed.assume(2022, Parameter::AdjustmentPerInhabitant, decimal("-300")).expect("possible");
    let municipality = small();
    let outcome = outcome(&municipality, &Scenario::default());
    let one_more = marginals(&outcome, &municipality, &assumed, YearIx::First).inhabitant.expect("known");
    let adjustment = one_more.adjustment.expect("assumed");
    assert_eq!((adjustment.value, adjustment.quality), (decimal("-300"), Quality::Assumption));
}

fn inputs() -> impl Strategy<Value = EqualisationInputs> {
    (1_i64..40_000_000_000, 1_000_i64..1_000_000, 200_000_i64..330_000, 1800_i64..2200).prop_map(
        |(base, population, mean, rate)| EqualisationInputs {
            tax_base: Decimal::from(base),
            mean_tax_base: Decimal::from(mean),
            guarantee_level: decimal("1.15"),
            population: Decimal::from(population),
            grant_rate: Decimal::new(rate, 2),
            fee_rate: Decimal::new(rate - 207, 2),
        },
    )
}

const BASE: Lever = Lever::Row(RevenueRow::TaxBase);
const EQUALISATION: Lever = Lever::Row(RevenueRow::IncomeEqualisation);

/// The change of a number from one outcome to another.
fn change(before: &Outcome, after: &Outcome, number: impl Fn(&Outcome) -> NodeId) -> Decimal {
    after.value(number(after)) - before.value(number(before))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever else the user has changed: the tab of the law says what the lever of the tax base brings.
    #[test]
    fn the_effect_of_growth_equals_the_simulation(
        municipality in any_municipality(),
        actions in any_actions(&small()),
        year in select(YearIx::ALL.to_vec()),
        raised in prop::option::of(-20_i64..20),
    ) {
        let mut scenario = scenario_after(&municipality, &actions);
        if let Some(percent) = raised {
            scenario.set(EQUALISATION, year, Setting::Percent(Decimal::from(percent)));
        }
        let percent = match scenario.setting(BASE, year) {
            None => Decimal::ZERO,
            Some(Setting::Percent(percent)) => percent,
            Some(
                Setting::Start
                | Setting::Change(_)
                | Setting::PercentAndChange(..)
                | Setting::Value(_)
                | Setting::Held(_)
                | Setting::RevenueShare(_)
                | Setting::Yearly(_),
            ) => return Ok(()),
        };
        let before = outcome(&municipality, &scenario);
        let growth = marginals(&before, &municipality, law(), year).growth.expect("known");
        scenario.set(BASE, year, Setting::Percent(percent + Decimal::ONE));
        let after = outcome(&municipality, &scenario);
        let of_year = |outcome: &Outcome| year.get(&outcome.years).now;
        prop_assume!(change(&before, &after, |outcome| of_year(outcome).county_rate).is_zero());
        let is_about = |found: Decimal, said: Decimal| (found - said).abs() <= Decimal::TWO;
        let tax = change(&before, &after, |outcome| of_year(outcome).tax_revenue);
        prop_assert!(is_about(tax, growth.tax.value), "tax {tax}: {growth:?}");
        let equalisation =
            change(&before, &after, |outcome| of_year(outcome)[RevenueRow::IncomeEqualisation]);
        prop_assert!(is_about(equalisation, growth.equalisation.value), "equalisation {equalisation}: {growth:?}");
        // The lines of the calculation.
        prop_assert_eq!(growth.tax_base.value * Decimal::ONE_HUNDRED, before.value(growth.base));
        let base = change(&before, &after, |outcome| of_year(outcome)[RevenueRow::TaxBase]);
        prop_assert!(is_about(base, growth.tax_base.value), "base {base}: {growth:?}");
    }

    #[test]
    fn the_effect_of_an_inhabitant_equals_the_simulation(
        municipality in any_municipality(),
        actions in any_actions(&small()),
        year in select(YearIx::ALL.to_vec()),
        raised in prop::option::of(-20_i64..20),
    ) {
        let mut scenario = scenario_after(&municipality, &actions);
        if let Some(percent) = raised {
            scenario.set(EQUALISATION, year, Setting::Percent(Decimal::from(percent)));
        }
        let before = outcome(&municipality, &scenario);
        let inhabitant = marginals(&before, &municipality, law(), year).inhabitant.expect("known");
        let of_year = |outcome: &Outcome| year.get(&outcome.years).now;
        let population = before.value(of_year(&before).population);
        scenario.set(Lever::Population, year, Setting::Value(population + Decimal::ONE));
        let after = outcome(&municipality, &scenario);
        prop_assume!(change(&before, &after, |outcome| of_year(outcome).county_rate).is_zero());
        let equalisation =
            change(&before, &after, |outcome| of_year(outcome)[RevenueRow::IncomeEqualisation]);
        prop_assert!((equalisation - inhabitant.equalisation.value).abs() <= Decimal::TWO,
            "{equalisation}: {inhabitant:?}");
    }

    /// A percentage of the user's own is no figure of the law.
    #[test]
    fn what_follows_from_an_own_percentage_is_marked_as_the_percentage_is(percent in 1_i64..20) {
        let mut municipality = small();
        for year in &mut municipality.years {
            if let Some(mean) = &mut year.mean_tax_base {
                mean.quality = Quality::Published;
            }
        }
        let mut scenario = Scenario::default();
        let of = |scenario: &Scenario| {
            marginals(&outcome(&municipality, scenario), &municipality, law(), YearIx::First)
        };
        let by_law = of(&scenario);
        prop_assert_eq!(by_law.growth.expect("known").equalisation_raised_by, None);
        scenario.set(EQUALISATION, YearIx::First, Setting::Percent(Decimal::from(percent)));
        let own = of(&scenario);
        let outcome = outcome(&municipality, &scenario);
        let (growth, inhabitant) = (own.growth.expect("known"), own.inhabitant.expect("known"));
        let node = outcome.ledger.node(growth.equalisation_raised_by.expect("a percentage")).expect("a node");
        prop_assert_eq!(node.value, Decimal::from(percent));
        prop_assert_eq!(inhabitant.equalisation_raised_by, growth.equalisation_raised_by);
        prop_assert!(node.quality > Quality::Published);
        for amount in [growth.equalisation, growth.kept, inhabitant.equalisation] {
            prop_assert!(amount.quality >= node.quality, "{amount:?}");
        }
    }

    #[test]
    fn a_larger_tax_base_never_raises_the_equalisation(inputs in inputs(), by in 0_i64..1_000_000_000) {
        let grown = EqualisationInputs { tax_base: inputs.tax_base + Decimal::from(by), ..inputs };
        let lost = grant_or_fee_by_law(&inputs).unwrap() - grant_or_fee_by_law(&grown).unwrap();
        prop_assert!(lost >= Decimal::ZERO);
        // It never decreases by more than the county's rate times the growth, except for rounding.
        let most = Decimal::from(by) * inputs.grant_rate / Decimal::ONE_HUNDRED + Decimal::ONE;
        prop_assert!(lost <= most);
    }

    #[test]
    fn one_more_inhabitant_never_lowers_the_equalisation(inputs in inputs()) {
        prop_assert!(effect_of_inhabitants(&inputs, Decimal::ONE).unwrap() >= Decimal::ZERO);
    }

    #[test]
    fn a_tax_base_at_the_guarantee_gives_zero(inputs in inputs()) {
        let guaranteed = inputs.mean_tax_base * inputs.guarantee_level * inputs.population;
        let at = EqualisationInputs { tax_base: guaranteed, ..inputs };
        prop_assert_eq!(grant_or_fee_by_law(&at).unwrap(), Decimal::ZERO);
        prop_assert_eq!(per_inhabitant(Decimal::ZERO, inputs.population).unwrap(), Decimal::ZERO);
    }
}

#[test]
fn numbers_out_of_range_are_an_error() {
    let inputs = EqualisationInputs {
        tax_base: Decimal::MAX,
        mean_tax_base: Decimal::MAX,
        guarantee_level: Decimal::MAX,
        population: Decimal::MAX,
        grant_rate: Decimal::ONE,
        fee_rate: Decimal::ONE,
    };
    assert_eq!(grant_or_fee_by_law(&inputs), Err(LawError::OutOfRange));
    assert_eq!(per_inhabitant(Decimal::ONE, Decimal::ZERO), Err(LawError::OutOfRange));
}
