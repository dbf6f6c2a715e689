//! Tests of the marginal effects and the income equalisation, against published figures and the model.

use model::YearIx;
use model::figure::Quality;
use model::law::{LawError, Parameter};
use model::lever::{Lever, Setting};
use model::marginal::{Marginals, marginals};
use model::rows::RevenueRow;
use model::scenario::Scenario;
use model::statutes::income_equalisation::{
    EqualisationInputs, effect_of_growth, effect_of_inhabitants, grant_or_fee_by_law, per_inhabitant,
};
use model::step_effect::step_effect;
use proptest::prelude::*;
use rust_decimal::Decimal;
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

#[test]
fn the_effect_of_growth_equals_the_simulation() {
    let municipality = small();
    for ix in 0..3 {
        let mut grown = Scenario::default();
        grown.set(Lever::Row(RevenueRow::TaxBase), YearIx::ALL[ix], Setting::Percent(Decimal::ONE));
        let (before, after) = (outcome(&municipality, &Scenario::default()), outcome(&municipality, &grown));
        let row = |of: &model::outcome::Outcome| of.value(of.years[ix].now[RevenueRow::IncomeEqualisation]);
        let by_marginal = marginals_of_small(ix).growth.expect("known").equalisation.value;
        // By law in whole kronor.
        let apart = (row(&after) - row(&before) - by_marginal).abs();
        assert!(apart <= Decimal::ONE, "year {ix}: {apart}");
    }
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

proptest! {
    #[test]
    fn a_larger_tax_base_never_raises_the_equalisation(inputs in inputs(), by in 0_i64..1_000_000_000) {
        let grown = effect_of_growth(&inputs, Decimal::from(by)).unwrap();
        prop_assert!(grown.equalisation <= Decimal::ZERO);
        // It never decreases by more than the county's rate times the growth, except for rounding.
        let most = Decimal::from(by) * inputs.grant_rate / Decimal::ONE_HUNDRED + Decimal::ONE;
        prop_assert!(-grown.equalisation <= most);
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
