//! Tests of the cost of a rate change for a person, and of the tax on additional income.

use model::money::Money;
use model::statutes::person::{
    self, Age, Comparison, Income, IncomeKind, MunicipalRates, PersonTaxError, StepName,
    tax_on_additional_income,
};
use proptest::prelude::*;
use rstest::rstest;
use rust_decimal::Decimal;
use test_support::{decimal, law};

fn rates(municipality: Decimal, region: Decimal) -> MunicipalRates {
    MunicipalRates { municipality, region, burial: decimal("0.261"), church: Decimal::ZERO }
}

fn compare(year: u16, kind: IncomeKind, yearly: Decimal, from: &str, to: &str) -> Comparison {
    let region = decimal("12.08");
    let (from, to) = (rates(decimal(from), region), rates(decimal(to), region));
    person::compare(law(), year, Income { kind, yearly }, Age::UnderLimit, &from, &to).expect("a comparison")
}

fn sum_of_parts(comparison: &Comparison) -> Money {
    comparison.on_total_income
        + comparison.on_untaxed_income
        + comparison.rounding
        + comparison.credits.iter().map(|reason| reason.adds).sum::<Money>()
}

#[test]
fn twenty_five_ore_in_2022_cost_63_kronor_a_month_at_an_income_of_35_000() {
    let comparison = compare(2022, IncomeKind::Wage, decimal("420000"), "20.15", "20.40");
    assert_eq!(comparison.on_total_income, Money::from(1_050));
    assert_eq!(comparison.cost.monthly, Money::from(63));
    assert!(comparison.on_untaxed_income < Money::ZERO, "the basic allowance is not taxed");
    let credits: Vec<StepName> = comparison.credits.iter().map(|reason| reason.step).collect();
    assert_eq!(credits, [StepName::WorkCredit]);
    assert_eq!(sum_of_parts(&comparison), comparison.cost.yearly);
}

#[rstest]
#[case::raise("20.15", "20.40")]
#[case::cut("20.15", "19.15")]
#[case::nothing("20.15", "20.15")]
fn the_parts_sum_to_the_cost_at_published_incomes(#[case] from: &str, #[case] to: &str) {
    for kind in IncomeKind::ALL {
        for yearly in [0_u32, 12_000, 30_000, 180_000, 420_000, 1_200_000] {
            let comparison = compare(2026, *kind, yearly.into(), from, to);
            assert_eq!(sum_of_parts(&comparison), comparison.cost.yearly, "{kind:?} {yearly}");
            assert!(comparison.rounding.abs() < Money::from(1), "{kind:?} {yearly}");
        }
    }
}

#[test]
fn the_municipal_tax_is_divided_without_remainder() {
    let comparison = compare(2026, IncomeKind::Wage, decimal("419900"), "20.05", "20.15");
    let rates = rates(decimal("20.15"), decimal("12.08"));
    let (municipality, region) = comparison.after.split_municipal_tax(&rates).expect("parts");
    assert_eq!(municipality + region, comparison.after.amount(StepName::MunicipalTax));
    let taxable = comparison.after.amount(StepName::TaxableIncome);
    assert_eq!(region.kronor(), (taxable.kronor() * decimal("0.1208")).floor());
}

#[test]
fn the_tax_on_additional_income_is_the_difference_of_two_assessments() {
    let income = Income { kind: IncomeKind::Pension, yearly: decimal("900000") };
    let rates = rates(decimal("20.15"), decimal("12.08"));
    let more = tax_on_additional_income(law(), 2026, income, Age::UnderLimit, &rates, decimal("12000"))
        .expect("tax");
    // Above all brackets: local tax, state tax and burial fee; the public-service fee has reached its maximum.
    let expected =
        decimal("12000") * (decimal("20.15") + decimal("12.08") + decimal("20") + decimal("0.261"));
    assert!((more.kronor() - expected / decimal("100")).abs() < decimal("3"), "{more:?}");
}

#[test]
fn an_unsettled_law_cannot_be_compared() {
    let rates = rates(decimal("20.15"), decimal("12.08"));
    let income = Income { kind: IncomeKind::Wage, yearly: decimal("240000") };
    let comparison = person::compare(law(), 2022, income, Age::AtLimit, &rates, &rates);
    assert!(
        matches!(comparison, Err(PersonTaxError::NotSettled { year: 2022, nearest_year: Some(2025), .. })),
        "{comparison:?}"
    );
}

proptest! {
    #[test]
    fn the_parts_sum_to_the_cost(
        year in 2022_u16..=2026,
        yearly in 0_u32..3_000_000,
        from in 1_500_u32..2_500,
        to in 1_500_u32..2_500,
    ) {
        let rate = |hundredths: u32| rates(Decimal::from(hundredths) / Decimal::from(100), decimal("12.08"));
        let income = Income { kind: IncomeKind::Wage, yearly: yearly.into() };
        let comparison = person::compare(law(), year, income, Age::UnderLimit, &rate(from), &rate(to)).expect("a comparison");
        prop_assert_eq!(sum_of_parts(&comparison), comparison.cost.yearly);
    }
}
