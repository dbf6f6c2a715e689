//! Tests of the law of municipalities: parameter files, fees, result reserve and balance requirement.

use files::parameter_files;
use model::figure::{LegalValue, Quality};
use model::law::{Amount, LawByYear, LawError, LawOfYear, Parameter, Provision};
use model::statutes::balance_requirement::{
    BalanceInputs, BudgetBalance, Deficit, balance_result, budget_balance, restore_deficits,
};
use model::statutes::elder_care_fee::{self, Household, Service};
use model::statutes::family_fee::{self, Care, Family};
use model::statutes::preschool_fee::Child;
use model::statutes::property_fee::{self, Dwelling};
use model::statutes::result_reserve::{self, Equity, ReserveUse};
use model::statutes::{after_school_fee, municipal_tax, preschool_fee, surplus_target};
use proptest::prelude::*;
use rust_decimal::Decimal;
use serde_json::Value;
use test_support::tables::rows;
use test_support::{decimal, law};

const FEES: &str = include_str!("../../files/published/municipal_fees.csv");
const BALANCES: &str = include_str!("../../files/published/balance_requirement.csv");

fn law_of(year: u16) -> &'static LawOfYear {
    law().year(year).expect("a year")
}

fn kronor(value: i64) -> Amount {
    Amount { value: Decimal::from(value), quality: Quality::Published }
}

/// The complete parameter file of a year.
fn parameter_file(year: u16) -> Value {
    let mut files = parameter_files::carried_values().into_iter();
    files.find(|file| file["year"] == year).expect("a parameter file")
}

#[test]
fn every_year_has_each_parameter_or_a_reason() {
    for (year, law) in &law().years {
        for parameter in Parameter::ALL {
            match law.provisions.get(parameter).unwrap_or_else(|| panic!("{year}: no {parameter:?}")) {
                Provision::Known(legal) => {
                    assert!(parameter.can_be(legal.value), "{year}: {parameter:?} {}", legal.value);
                    assert!(!legal.law.is_empty() && !legal.source.is_empty(), "{year}: {parameter:?}");
                    assert_ne!(
                        legal.quality,
                        Quality::Assumption,
                        "{year}: {parameter:?} is assumed by nobody"
                    );
                }
                Provision::Unknown(reason) | Provision::NotInForce(reason) => {
                    assert!(reason.len() > 20, "{year}: {parameter:?} has no reason");
                }
            }
        }
    }
}

#[test]
fn each_parameter_is_found_by_its_own_key() {
    let mut keys: Vec<&str> = Parameter::ALL.iter().map(|parameter| parameter.key()).collect();
    keys.sort_unstable();
    keys.dedup();
    assert_eq!(keys.len(), Parameter::ALL.len());
}

#[test]
fn all_errors_of_a_parameter_file_are_reported() {
    let mut file = parameter_file(2024);
    let law = file["municipality"].as_object_mut().unwrap();
    law.remove("restore_within");
    law["reserve_floor"]["unit"] = "kr".into();
    law["reserve_ceiling"]["value"] = "500".into();
    law["house_fee_base"]["value"] = "six thousand".into();
    law["preschool_first"]["quality"] = "certain".into();
    law["minimum_single"]["source"] = "".into();
    law.insert("tak".to_owned(), "x".into());
    let errors = parameter_files::read_value(&file).expect_err("wrong");
    let mut places: Vec<String> = errors.into_iter().map(|error| error.place).collect();
    places.sort();
    places.dedup();
    assert_eq!(
        places,
        [
            "municipality.house_fee_base.value",
            "municipality.minimum_single.source",
            "municipality.preschool_first.quality",
            "municipality.reserve_ceiling.value",
            "municipality.reserve_floor.unit",
            "municipality.restore_within",
            "municipality.tak",
        ]
    );
}

#[test]
fn published_fees_and_ceilings_follow_from_the_law() {
    let plenty = Decimal::from(1_000_000);
    for row in rows(FEES) {
        let law = law_of(row.text("year").parse().expect("a year"));
        let by_law = match row.text("what") {
            "house_ceiling" => property_fee::ceiling(law, Dwelling::House).map(|found| found.maximum),
            "flat_ceiling" => property_fee::ceiling(law, Dwelling::Flat).map(|found| found.maximum),
            "preschool_1" => preschool_fee::maximum(law, Child::First, plenty),
            "preschool_2" => preschool_fee::maximum(law, Child::Second, plenty),
            "preschool_3" => preschool_fee::maximum(law, Child::Third, plenty),
            "after_school_1" => after_school_fee::maximum(law, Child::First, plenty),
            "after_school_2" => after_school_fee::maximum(law, Child::Second, plenty),
            "after_school_3" => after_school_fee::maximum(law, Child::Third, plenty),
            "home_care" => elder_care_fee::maximum(law, Service::HomeCare),
            "minimum_single" => elder_care_fee::minimum(law, Household::Single),
            "minimum_spouse" => elder_care_fee::minimum(law, Household::Spouse),
            other => panic!("no {other}"),
        };
        let name = format!("{} of {}", row.text("what"), row.text("year"));
        assert_eq!(by_law.expect("known").value, row.number("published"), "{name}");
    }
}

#[test]
fn the_property_fee_is_a_percentage_of_the_value_up_to_the_ceiling() {
    let fee = |value: i64| {
        property_fee::fee(law_of(2024), Dwelling::House, Decimal::from(value)).expect("known").value
    };
    assert_eq!(fee(1_000_000), decimal("7500"));
    assert_eq!(fee(5_000_000), decimal("9525"));
    assert_eq!(
        property_fee::fee(law_of(2024), Dwelling::House, Decimal::NEGATIVE_ONE),
        Err(LawError::Negative(Decimal::NEGATIVE_ONE))
    );
}

#[test]
fn the_municipal_revenue_changes_with_the_fees_in_the_municipality() {
    let share = |before: i64, latest: i64, earlier: i64| {
        property_fee::municipal_revenue(before.into(), latest.into(), earlier.into()).expect("kronor")
    };
    assert_eq!(share(143, 150, 141), Decimal::from(152));
    assert_eq!(share(143, 141, 141), Decimal::from(143), "unchanged fees");
}

#[test]
fn the_family_fee_depends_on_income_and_is_highest_for_the_youngest_child() {
    let family =
        |income: i64, children: &[Care]| Family { income: income.into(), children: children.to_vec() };
    let pays = |family: &Family| family_fee::maximum(law_of(2024), family).expect("known").value;
    let (pre, after) = (Care::Preschool, Care::AfterSchool);
    assert_eq!(pays(&family(30_000, &[pre])), decimal("900"));
    assert_eq!(pays(&family(30_000, &[pre, pre, pre])), decimal("1800"));
    assert_eq!(pays(&family(30_000, &[pre, after])), decimal("1200"));
    assert_eq!(pays(&family(30_000, &[pre, pre, pre, after])), decimal("1800"), "the fourth is free");
    assert_eq!(pays(&family(90_000, &[pre])), decimal("1688"), "the ceiling");
    assert_eq!(pays(&family(0, &[pre, after])), Decimal::ZERO);
}

#[test]
fn a_fee_at_the_ceiling_can_be_lowered_but_not_raised() {
    let family = Family { income: decimal("56250"), children: vec![Care::Preschool, Care::Preschool] };
    let change = |charged: &str, by: &str| {
        family_fee::fee_change(law_of(2024), &family, decimal(charged), decimal(by)).expect("known")
    };
    let rise = change("100", "10");
    assert_eq!((rise.monthly, rise.yearly, rise.limited_by_ceiling), (Decimal::ZERO, Decimal::ZERO, true));
    let cut = change("100", "-20");
    assert_eq!((cut.before.value, cut.after.value), (decimal("2813"), decimal("2250")));
    assert_eq!((cut.monthly, cut.yearly), (decimal("-563"), decimal("-6756")));
    let from_half = change("50", "10");
    assert!(!from_half.limited_by_ceiling && from_half.monthly > Decimal::ZERO);
    let refused = family_fee::fee_change(law_of(2024), &family, decimal("100"), decimal("-101"));
    assert!(matches!(refused, Err(LawError::Negative(_))), "{refused:?}");
}

#[test]
fn the_home_care_fee_leaves_the_reserved_amount() {
    let pays = |income: i64, housing: i64| {
        let found = elder_care_fee::home_care(law_of(2024), Household::Single, income.into(), housing.into());
        found.expect("known").fee.value
    };
    assert_eq!(pays(13_000, 6_500), Decimal::ZERO, "7 062 kronor are to be left");
    assert_eq!(pays(15_000, 6_500), decimal("1438"));
    assert_eq!(pays(30_000, 6_500), decimal("2575"), "the ceiling");
}

#[test]
fn published_balance_results_follow_from_the_law() {
    for row in rows(BALANCES) {
        let year = BalanceInputs {
            result: row.number("result"),
            gains: row.number("gains"),
            to_reserve: row.number("to_reserve"),
            from_reserve: row.number("from_reserve"),
            special_reasons: row.number("special_reasons"),
        };
        let found = balance_result(&year).expect("kronor");
        let name = format!("{} {}", row.text("municipality"), row.text("year"));
        assert_eq!(found.adjusted, row.number("adjusted"), "{name}");
        assert_eq!(found.result, row.number("balance"), "{name}");
    }
}

#[test]
fn malmo_restored_its_deficit_of_2014_in_2015() {
    let years = [(2014, decimal("-193")), (2015, decimal("355"))];
    let found = restore_deficits(law_of(2018), &[], &years).expect("known");
    assert_eq!(found.len(), 1);
    assert_eq!((found[0].due, found[0].remaining, found[0].restored), (2017, Decimal::ZERO, Some(2015)));
}

#[test]
fn a_deficit_is_restored_within_three_years_the_oldest_first() {
    let deficit = |year, amount: i64| Deficit { year, amount: amount.into() };
    let years = [(2022, decimal("40")), (2023, decimal("-10")), (2024, decimal("70"))];
    let found =
        restore_deficits(law_of(2022), &[deficit(2019, 50), deficit(2021, 30)], &years).expect("known");
    let restorations: Vec<_> =
        found.iter().map(|debt| (debt.deficit.year, debt.due, debt.remaining, debt.restored)).collect();
    assert_eq!(
        restorations,
        [
            (2019, 2022, decimal("10"), None),
            (2021, 2024, Decimal::ZERO, Some(2024)),
            (2023, 2026, Decimal::ZERO, Some(2024)),
        ]
    );
}

#[test]
fn a_budget_balances_if_revenue_exceeds_costs_or_the_reserve_covers_the_rest() {
    let at = |result: &str, reserve: &str| budget_balance(decimal(result), decimal(reserve)).expect("kronor");
    assert_eq!(at("1", "0"), BudgetBalance::Surplus);
    assert_eq!(at("-11708", "11708"), BudgetBalance::CoveredByReserve);
    assert_eq!(at("-11708", "10000"), BudgetBalance::Shortfall(decimal("1708")));
    assert_eq!(at("0", "0"), BudgetBalance::Shortfall(Decimal::ZERO), "equal is not higher");
}

fn reserve(year: u16, result: i64, equity: Equity, held: i64) -> result_reserve::TransferLimit {
    let result = kronor(result);
    let found =
        result_reserve::transfer_limit(law_of(year), result, result, kronor(1_000), equity, held.into());
    found.expect("known")
}

#[test]
fn the_part_of_the_result_above_one_or_two_per_cent_can_be_transferred() {
    for year in [2018, 2023, 2024, 2026] {
        assert_eq!(reserve(year, 40, Equity::NotNegative, 0).limit.value, decimal("30"), "{year}");
        assert_eq!(reserve(year, 40, Equity::Negative, 0).limit.value, decimal("20"), "{year}");
        assert_eq!(reserve(year, 10, Equity::NotNegative, 0).limit.value, Decimal::ZERO, "{year}");
        assert_eq!(reserve(year, -5, Equity::NotNegative, 0).limit.value, Decimal::ZERO, "{year}");
    }
    let (result, adjusted) = (kronor(40), kronor(25));
    let smaller = result_reserve::transfer_limit(
        law_of(2024),
        result,
        adjusted,
        kronor(1_000),
        Equity::NotNegative,
        Decimal::ZERO,
    );
    assert_eq!(smaller.expect("known").limit.value, decimal("15"), "gains cannot be transferred");
}

#[test]
fn the_reserve_has_a_ceiling_of_five_per_cent_from_2024() {
    assert_eq!(reserve(2023, 100, Equity::NotNegative, 900).ceiling, None);
    assert_eq!(reserve(2023, 100, Equity::NotNegative, 900).limit.value, decimal("90"));
    assert_eq!(reserve(2024, 100, Equity::NotNegative, 0).limit.value, decimal("50"));
    assert_eq!(reserve(2024, 100, Equity::NotNegative, 30).limit.value, decimal("20"));
    assert_eq!(
        reserve(2024, 100, Equity::NotNegative, 80).limit.value,
        Decimal::ZERO,
        "a balance above the ceiling may stay"
    );
    let used = |year| result_reserve::permitted_use(law_of(year)).expect("known");
    assert_eq!((used(2023), used(2024)), (ReserveUse::BusinessCycle, ReserveUse::GoodManagement));
}

#[test]
fn a_surplus_target_is_a_percentage_of_tax_and_general_grants() {
    let target = Amount { value: Decimal::TWO, quality: Quality::Estimate };
    let found = surplus_target::check(kronor(113), kronor(5_806), target).expect("kronor");
    assert!(!found.is_met() && found.required.value == decimal("116.12"));
    assert_eq!((found.margin, found.required.quality), (decimal("-3.12"), Quality::Estimate));
}

#[test]
fn the_final_settlement_is_near_the_published_one() {
    for (year, estimate) in [(2020, -502), (2021, 1_518), (2022, 1_478), (2023, 560), (2024, 203)] {
        let found = municipal_tax::final_settlement(year, law()).expect("known");
        let apart = (found.value - Decimal::from(estimate)).abs();
        assert!(apart <= decimal("12"), "{year}: {} beside {estimate}", found.value);
        assert_eq!(found.quality, Quality::Estimate, "{year}");
        let own = municipal_tax::settlement_amount(found, kronor(100_000)).expect("kronor").value;
        assert!((own - found.value * Decimal::from(100_000)).abs() <= decimal("0.5"));
    }
    let mut until_2027 = law().clone();
    until_2027.years.retain(|year, _| *year <= 2027);
    let missing = municipal_tax::final_settlement(2025, &until_2027);
    assert!(matches!(missing, Err(LawError::Unknown { parameter: Parameter::NationalTaxBase, .. })));
    assert!(matches!(
        municipal_tax::final_settlement(2026, &until_2027),
        Err(LawError::NoYear { year: 2028, .. })
    ));
}

#[test]
fn the_national_tax_base_per_inhabitant_is_the_mean_of_the_equalisation() {
    for year in 2019..=2026 {
        let base = law_of(year).get(Parameter::NationalTaxBase).expect("known").value;
        let population = law_of(year).get(Parameter::NationalPopulation).expect("known").value;
        let factor = municipal_tax::projection_factor(year, law()).expect("known").value;
        let mean = law().simulation.value(year, "01", LegalValue::MeanTaxBase).expect("known").value;
        let apart = (base * factor / population - mean).abs();
        assert!(apart <= decimal("30"), "{year}: {apart} kronor per inhabitant apart");
    }
}

#[test]
fn the_two_projection_factors_take_precedence_over_the_combined_one() {
    let mut assumed = law().clone();
    assumed.assume(2022, Parameter::FirstProjection, decimal("4.3")).expect("possible");
    let one = municipal_tax::projection_factor(2022, &assumed).expect("known");
    assert_eq!(
        (one.value, one.quality),
        (decimal("1.0826"), Quality::Derived),
        "one factor alone is not used"
    );
    assumed.assume(2022, Parameter::SecondProjection, decimal("3.8")).expect("possible");
    let both = municipal_tax::projection_factor(2022, &assumed).expect("known");
    assert_eq!((both.value, both.quality), (decimal("1.082634"), Quality::Assumption));
}

#[test]
fn a_plausible_assumption_is_used_and_marked() {
    let mut law = test_support::law().clone();
    let income_base = Parameter::IncomeBase;
    assert!(matches!(property_fee::ceiling(law_of(2027), Dwelling::House), Err(LawError::Unknown { .. })));
    assert_eq!(law.nearest_known(2027, income_base), Some(2026));
    law.assume(2027, income_base, decimal("86000")).expect("possible");
    let ceiling = property_fee::ceiling(law.year(2027).unwrap(), Dwelling::House).expect("assumed");
    assert_eq!((ceiling.maximum.value, ceiling.maximum.quality), (decimal("10749"), Quality::Assumption));
    assert!(matches!(law.assume(2027, income_base, decimal("1")), Err(LawError::NotPossible { .. })));
    assert!(matches!(
        law.assume(2020, Parameter::ReserveCeiling, Decimal::TEN),
        Err(LawError::NotInForce { .. })
    ));
    let last = law.years.keys().next_back().copied();
    let none = law.assume(2199, income_base, decimal("86000"));
    assert_eq!(none, Err(LawError::NoYear { year: 2199, nearest: last }));
}

#[test]
fn an_income_deduction_lowers_every_family_s_fee() {
    let mut law = test_support::law().clone();
    law.assume(2027, Parameter::ChildcareIncomeCeiling, decimal("61560")).expect("possible");
    law.assume(2027, Parameter::ChildcareIncomeDeduction, decimal("10000")).expect("possible");
    let fee = |income: i64| {
        let law = law.year(2027).unwrap();
        preschool_fee::maximum(law, Child::First, income.into()).expect("assumed").value
    };
    // Preliminary amounts of Skolverket from July 2026: a fee base of 51 560 kronor, 1 547 for the first child.
    assert_eq!((fee(100_000), fee(30_000), fee(9_000)), (decimal("1547"), decimal("600"), Decimal::ZERO));
}

/// All results of the law of a year; an error where it is unknown.
fn outcomes(law: &LawByYear, year: u16) -> Vec<Result<Decimal, LawError>> {
    let law_of_year = law.year(year).expect("a year");
    let (poor, rich) = (decimal("15000"), decimal("90000"));
    let mut found = Vec::new();
    let mut add = |outcome: Result<Amount, LawError>| found.push(outcome.map(|amount| amount.value));
    for dwelling in Dwelling::ALL {
        for value in [poor, decimal("90000000")] {
            add(property_fee::fee(law_of_year, *dwelling, value));
        }
    }
    for child in Child::ALL {
        for income in [poor, rich] {
            add(preschool_fee::maximum(law_of_year, *child, income));
            add(after_school_fee::maximum(law_of_year, *child, income));
        }
    }
    for service in [Service::HomeCare, Service::Housing] {
        add(elder_care_fee::maximum(law_of_year, service));
    }
    for household in [Household::Single, Household::Spouse] {
        add(elder_care_fee::minimum(law_of_year, household));
    }
    for equity in [Equity::NotNegative, Equity::Negative] {
        let (result, all) = (kronor(100_000_000), kronor(1_000_000_000));
        let most = result_reserve::transfer_limit(law_of_year, result, result, all, equity, Decimal::ZERO);
        add(most.clone().map(|found| found.floor));
        add(most.map(|found| found.limit));
    }
    let owed = restore_deficits(law_of_year, &[Deficit { year, amount: Decimal::ONE }], &[]);
    add(owed.map(|debts| kronor(i64::from(debts[0].due))));
    add(municipal_tax::projection_factor(year, law));
    add(municipal_tax::final_settlement(year, law));
    let adjustment = law_of_year.get(Parameter::AdjustmentPerInhabitant);
    add(adjustment.map(|legal| Amount { value: legal.value, quality: legal.quality }));
    found
}

#[test]
fn every_parameter_affects_some_result() {
    for year in [2022, 2024, 2026] {
        let before = outcomes(law(), year);
        for parameter in Parameter::ALL {
            let mut changed = law().clone();
            match law_of(year).in_force(*parameter) {
                Ok(Some(legal)) => {
                    let raised = [legal.value * decimal("1.1"), legal.value + Decimal::ONE]
                        .into_iter()
                        .find(|value| parameter.can_be(*value))
                        .unwrap_or_else(|| panic!("{parameter:?} cannot be raised"));
                    changed.assume(year, *parameter, raised).expect("possible");
                }
                // A parameter that is not in force in the year has no effect.
                Ok(None) => continue,
                // The two projection factors are only used together; another test covers them.
                Err(_) if matches!(parameter, Parameter::FirstProjection | Parameter::SecondProjection) => {
                    continue;
                }
                Err(error) => panic!("{error}"),
            }
            if year == 2026 && is_only_in_final_settlement(*parameter) {
                // The settlement of 2026 needs the tax base of 2028, which is unknown.
                continue;
            }
            assert_ne!(outcomes(&changed, year), before, "{parameter:?} of {year} has no effect");
        }
    }
}

/// Whether only the final settlement depends on `parameter`.
fn is_only_in_final_settlement(parameter: Parameter) -> bool {
    matches!(
        parameter,
        Parameter::AssessmentLag
            | Parameter::NationalTaxBase
            | Parameter::NationalPopulation
            | Parameter::MeanMunicipalRate
    )
}

fn years() -> impl Strategy<Value = u16> {
    2018_u16..=2026
}

proptest! {
    #[test]
    fn a_higher_income_never_has_a_lower_fee(year in years(), less in 0_i64..150_000, more in 0_i64..50_000) {
        let fee = |income: i64| {
            let children = vec![Care::Preschool, Care::AfterSchool, Care::Preschool];
            family_fee::maximum(law_of(year), &Family { income: income.into(), children }).unwrap().value
        };
        prop_assert!(fee(less) <= fee(less + more));
    }

    #[test]
    fn the_home_care_fee_never_takes_from_the_reserved_amount(year in years(), income in 0_i64..60_000, housing in 0_i64..20_000) {
        let found = elder_care_fee::home_care(law_of(year), Household::Spouse, income.into(), housing.into()).unwrap();
        prop_assert!(found.fee.value >= Decimal::ZERO && found.fee.value <= found.maximum.value);
        let left = Decimal::from(income) - found.fee.value;
        prop_assert!(found.fee.value.is_zero() || left >= found.reserved_amount.value);
    }

    #[test]
    fn a_transfer_never_raises_the_reserve_above_its_ceiling(
        year in years(), result in -500_i64..500, held in 0_i64..200,
    ) {
        let found = reserve(year, result, Equity::NotNegative, held);
        prop_assert!(found.limit.value >= Decimal::ZERO && found.limit.value <= found.above_floor.value);
        if let Some(ceiling) = found.ceiling {
            let after = Decimal::from(held) + found.limit.value;
            prop_assert!(after <= ceiling.value.max(Decimal::from(held)));
        }
    }

    #[test]
    fn no_more_is_restored_than_the_surpluses(results in proptest::collection::vec(-100_i64..100, 1..6)) {
        let years: Vec<_> = (2022..).zip(results.iter().map(|result| Decimal::from(*result))).collect();
        let found = restore_deficits(law_of(2022), &[], &years).unwrap();
        let owed: Decimal = found.iter().map(|debt| debt.deficit.amount).sum();
        let left: Decimal = found.iter().map(|debt| debt.remaining).sum();
        let surplus: Decimal = years.iter().map(|(_, result)| (*result).max(Decimal::ZERO)).sum();
        prop_assert!(left >= Decimal::ZERO && owed - left <= surplus);
        for debt in &found {
            prop_assert!(debt.remaining.is_zero() == debt.restored.is_some());
            prop_assert!(debt.restored.is_none_or(|year| year > debt.deficit.year && year <= debt.due));
        }
    }

    #[test]
    fn the_property_fee_never_exceeds_the_ceiling(year in years(), value in 0_i64..100_000_000) {
        for dwelling in Dwelling::ALL {
            let highest = property_fee::ceiling(law_of(year), *dwelling).unwrap().maximum.value;
            let fee = property_fee::fee(law_of(year), *dwelling, value.into()).unwrap().value;
            prop_assert!(fee <= highest && fee >= Decimal::ZERO && fee.fract().is_zero());
        }
    }
}
