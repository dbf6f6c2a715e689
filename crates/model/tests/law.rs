//! Tests of the law's formulas and the model's sums against published figures.

use std::path::PathBuf;
use std::sync::Arc;

use files::parameter_files;
use model::figure::{Figure, LegalValue, Origin, Quality, SourceIx};
use model::label::{Label, Unit};
use model::law::SimulationLaw;
use model::ledger::{Ledger, NodeId};
use model::municipality::{Committee, Municipality, YearFigures};
use model::outcome::Outcome;
use model::rows::{PerRow, RevenueRow};
use model::scenario::Scenario;
use model::simulate::simulate;
use model::statutes::{income_equalisation, municipal_tax};
use rust_decimal::Decimal;
use test_support::tables::{Row, rows};
use test_support::{decimal, law, simulation_law, small};

const OUTCOMES: &str = include_str!("../../files/published/income_equalisation.csv");
const LAW_2018: &str = include_str!("../../files/published/law_2018.csv");
const RESULT_BUDGETS: &str = include_str!("../../files/published/result_budget.csv");

/// The inputs of the income equalisation of one municipality.
struct Case {
    tax_base: Decimal,
    population: Decimal,
    mean_tax_base: Decimal,
    guarantee_level: Decimal,
    grant_rate: Decimal,
    fee_rate: Decimal,
}

impl Case {
    /// Income equalisation as the model computes it, kronor.
    fn income_equalisation(&self) -> Decimal {
        let mut ledger = Ledger::with_capacity(8);
        let inputs = income_equalisation::EqualisationNodes {
            tax_base: given(&mut ledger, self.tax_base),
            mean_tax_base: given(&mut ledger, self.mean_tax_base),
            guarantee_level: given(&mut ledger, self.guarantee_level),
            population: given(&mut ledger, self.population),
        };
        let missing = income_equalisation::missing_base(&mut ledger, inputs);
        let receives = income_equalisation::receives_grant(ledger.value(missing));
        let rate = given(&mut ledger, if receives { self.grant_rate } else { self.fee_rate });
        let outcome = income_equalisation::grant_or_fee(&mut ledger, missing, rate);
        ledger.value(outcome)
    }
}

fn given(ledger: &mut Ledger, value: Decimal) -> NodeId {
    ledger.add_input(
        Label::Row(RevenueRow::TaxBase),
        Unit::Kronor,
        value,
        Quality::Published,
        Origin::Neutral,
    )
}

fn million(kronor: Decimal) -> Decimal {
    kronor / Decimal::from(1_000_000)
}

#[test]
fn sixty_one_published_outcomes_of_income_equalisation_follow_from_the_law() {
    let rows = rows(OUTCOMES);
    assert_eq!(rows.len(), 61);
    let guarantee_level = decimal("1.15");
    let (mut furthest, mut paying) = (Decimal::ZERO, 0);
    for row in &rows {
        let case = Case {
            tax_base: row.number("projected_tax_base_kr"),
            population: row.number("population_1_nov"),
            mean_tax_base: row.number("mean_tax_base_per_inhabitant_kr"),
            guarantee_level,
            grant_rate: row.number("county_rate_grant_percent"),
            fee_rate: row.number("county_rate_fee_percent"),
        };
        let by_law = case.income_equalisation() / case.population;
        let published = row.number("published_income_equalisation_kr_per_inhabitant");
        let (difference, tolerance) = (by_law - published, row.number("tolerance_kr_per_inhabitant"));
        let name = format!("{} {}", row.text("municipality"), row.text("equalisation_year"));
        assert!(
            difference.abs() <= tolerance,
            "{name}: {by_law:.2} by law, {published} published: {difference:.2} kronor per inhabitant apart, {tolerance} allowed"
        );
        furthest = furthest.max(difference.abs() / tolerance);
        paying += usize::from(published < Decimal::ZERO);
    }
    assert!(paying > 0, "some municipalities pay a fee");
    println!("furthest from a published outcome: {furthest:.2} of its tolerance; {paying} of them pay");
}

#[test]
fn the_published_county_rates_are_in_the_parameter_files() {
    for row in rows(OUTCOMES) {
        let year = row.text("equalisation_year").parse().expect("a year");
        let county = if year == 2018 { "01" } else { "18" };
        for (value, column) in [
            (LegalValue::GrantRate, "county_rate_grant_percent"),
            (LegalValue::FeeRate, "county_rate_fee_percent"),
        ] {
            let in_file = simulation_law().value(year, county, value).expect("a rate").value;
            assert_eq!(in_file, row.number(column), "{value:?} of {county} in {year}");
        }
    }
}

#[test]
fn the_figures_of_2018_by_law_agree_with_the_published_ones() {
    let rows = rows(LAW_2018);
    let row = |quantity: &str| -> &Row {
        let found = rows.iter().find(|row| row.text("quantity") == quantity);
        found.unwrap_or_else(|| panic!("no {quantity}"))
    };
    let input = |quantity: &str| row(quantity).number("published");
    let mut ledger = Ledger::with_capacity(8);
    let assessed = given(&mut ledger, input("tax_base") * Decimal::ONE_THOUSAND);
    let factor = given(&mut ledger, input("projection_factor"));
    let base = municipal_tax::projected_base(&mut ledger, assessed, factor);
    let rate = given(&mut ledger, input("tax_rate"));
    let tax = municipal_tax::preliminary_tax(&mut ledger, base, rate);
    let case = Case {
        tax_base: ledger.value(base),
        population: input("population_1_november"),
        mean_tax_base: input("mean_tax_base"),
        guarantee_level: input("guarantee_level"),
        grant_rate: input("grant_rate"),
        fee_rate: Decimal::ZERO,
    };
    let equalisation = case.income_equalisation();
    let found = [
        ("projected_tax_base", million(case.tax_base)),
        ("municipal_tax", million(ledger.value(tax))),
        ("income_equalisation_per_inhabitant", equalisation / case.population),
        ("income_equalisation", million(equalisation)),
    ];
    assert_eq!(rows.iter().filter(|row| row.text("role") == "outcome").count(), found.len());
    for (quantity, by_law) in found {
        let row = row(quantity);
        let difference = by_law - row.number("published");
        println!(
            "{quantity}: {by_law:.1} by law, {} published, {difference:+.1} {}: {}",
            row.text("published"),
            row.text("unit"),
            row.text("why_they_differ")
        );
        let half_a_decimal = decimal("0.05");
        assert!((by_law - row.number("by_law")).abs() <= half_a_decimal, "{quantity}: {by_law} by the model");
        assert!(
            (difference - row.number("difference")).abs() <= half_a_decimal,
            "{quantity}: {difference} apart"
        );
        assert!(difference.abs() <= row.number("tolerance"), "{quantity}: {difference} apart");
    }
}

#[test]
fn the_published_inputs_of_2018_are_in_the_parameter_file() {
    for row in rows(LAW_2018) {
        let value = match row.text("quantity") {
            "projection_factor" => LegalValue::ProjectionFactor,
            "mean_tax_base" => LegalValue::MeanTaxBase,
            "guarantee_level" => LegalValue::GuaranteeLevel,
            "grant_rate" => LegalValue::GrantRate,
            _ => continue,
        };
        let in_file = simulation_law().value(2018, "01", value).expect("known").value;
        assert_eq!(in_file, row.number("published"), "{value:?}");
    }
}

#[test]
fn the_sums_of_sodertalje_s_result_budgets_2016_to_2021_are_as_published() {
    let rows = rows(RESULT_BUDGETS);
    let years: std::collections::BTreeSet<_> = rows.iter().map(|row| row.text("year").to_owned()).collect();
    assert_eq!(years.into_iter().collect::<Vec<_>>(), ["2016", "2017", "2018", "2019", "2020", "2021"]);
    for row in &rows {
        let municipality = budget(row);
        let outcome = simulate(&municipality, &law_of(row), &Scenario::default()).expect("an outcome");
        let year = &outcome.years[0];
        let net_cost = -(outcome.value(year.grants) + outcome.value(year.now[RevenueRow::CentralNet]));
        let sums = [
            ("net_cost", net_cost),
            ("revenue", outcome.value(year.now.tax_and_general_grants)),
            ("financial_net", outcome.value(year.now[RevenueRow::FinancialNet])),
            ("result", outcome.value(year.result)),
        ];
        for (sum, by_model) in sums {
            let difference = million(by_model) - row.number(sum);
            println!(
                "{} {}: {sum} {} mnkr, {difference:+} apart",
                row.text("edition"),
                row.text("column"),
                million(by_model)
            );
            assert!(
                difference.abs() <= row.number("tolerance_mnkr"),
                "{} {}: {sum} is {} mnkr by the model and {} published",
                row.text("edition"),
                row.text("column"),
                million(by_model),
                row.text(sum)
            );
        }
        assert_sums_of_equalisation_and_tax(row, &outcome);
    }
}

fn assert_sums_of_equalisation_and_tax(row: &Row, outcome: &Outcome) {
    let now = &outcome.years[0].now;
    let parts = ["income_equalisation", "cost_equalisation", "adjustment", "structural", "lss"];
    let equalisation: Decimal = parts.iter().map(|part| row.number(part)).sum();
    assert_eq!(million(outcome.value(now.equalisation)), equalisation, "{}", row.text("column"));
    let taxes = ["municipal_tax", "settlement_previous_year", "settlement_this_year"];
    let tax: Decimal = taxes.iter().map(|part| row.number(part)).sum();
    assert_eq!(million(outcome.value(now.tax_revenue)), tax, "{}", row.text("column"));
}

/// A municipality whose first year is a row of the result budgets. The cost of the services is the start grant of one committee,
/// depreciation is the central net cost, and there is no budgeted result, so the result is the rest of the sums.
fn budget(row: &Row) -> Municipality {
    let mnkr = |columns: &[&str]| {
        let sum: Decimal = columns.iter().map(|column| row.number(column)).sum();
        figure(sum * Decimal::from(1_000_000))
    };
    let cost = |column: &str| figure(-mnkr(&[column]).value);
    let mut municipality = small();
    let [first, ..] = &mut municipality.years;
    *first = YearFigures {
        year: row.text("year").parse().expect("a year"),
        figures: PerRow::from_fn(|_| Some(figure(Decimal::ZERO))),
        projection: Some(figure(Decimal::ONE)),
        final_settlement: mnkr(&["settlement_previous_year", "settlement_this_year"]),
        ..first.clone()
    };
    for (row, value) in [
        (RevenueRow::TaxBase, mnkr(&["municipal_tax"])),
        (RevenueRow::TaxRate, figure(Decimal::ONE_HUNDRED)),
        (RevenueRow::IncomeEqualisation, mnkr(&["income_equalisation"])),
        (RevenueRow::CostEqualisation, mnkr(&["cost_equalisation"])),
        (RevenueRow::StructuralGrant, mnkr(&["structural"])),
        (RevenueRow::Adjustment, mnkr(&["adjustment"])),
        (RevenueRow::LssEqualisation, mnkr(&["lss"])),
        (RevenueRow::PropertyFee, mnkr(&["property_fee"])),
        (RevenueRow::OtherGeneralGrants, mnkr(&["refugee_grant", "building_bonus", "welfare_grant"])),
        (RevenueRow::FinancialNet, mnkr(&["financial_net"])),
        (RevenueRow::CentralNet, cost("depreciation")),
    ] {
        first.figures[row] = Some(value);
    }
    municipality.committees.truncate(1);
    let services: &mut Committee = &mut municipality.committees[0];
    services.years[0].grant = cost("operations");
    municipality
}

fn figure(value: Decimal) -> Figure {
    Figure { value, quality: Quality::Published, source: SourceIx(0) }
}

/// The law, with that of another year for the row's year. Its values are not used, since the municipality has them all.
fn law_of(row: &Row) -> SimulationLaw {
    let mut law = simulation_law().clone();
    let year = row.text("year").parse().expect("a year");
    if !law.known.contains_key(&year) {
        let known = law.known.get(&2022).expect("known").clone();
        Arc::make_mut(&mut law.known).insert(year, known);
    }
    law
}

#[test]
fn every_parameter_file_is_built_in_and_valid() {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../files/parameters");
    let names = std::fs::read_dir(folder)
        .expect("the parameters")
        .map(|file| file.expect("a file").path().file_stem().expect("a name").to_string_lossy().into_owned());
    let mut names: Vec<String> = names.collect();
    names.sort_unstable();
    let years: Vec<String> = law().years.keys().map(u16::to_string).collect();
    assert_eq!(years, names, "each file is named by its year and is in CARRIED_FILES");
    for (before, after) in law().years.keys().zip(law().years.keys().skip(1)) {
        assert_eq!(before + 1, *after, "no year is missing");
    }
    let files = parameter_files::carried_values();
    assert_eq!(files.len(), parameter_files::CARRIED_FILES.len(), "all are JSON");
    for file in files {
        let read = parameter_files::read_value(&file).unwrap_or_else(|errors| panic!("{errors:#?}"));
        assert_eq!(law().year(read.year), Ok(&read));
    }
}

#[test]
fn every_year_has_the_rates_of_all_counties() {
    let counties = [
        "01", "03", "04", "05", "06", "07", "08", "09", "10", "12", "13", "14", "17", "18", "19", "20", "21",
        "22", "23", "24", "25",
    ];
    for (year, values) in simulation_law().known.iter() {
        let known = values.county_rates.keys().map(String::as_str);
        assert_eq!(known.collect::<Vec<_>>(), counties, "{year}");
    }
    for (county, rates) in simulation_law().known.iter().flat_map(|(_, values)| values.county_rates.iter()) {
        let (Ok(grant), Ok(fee)) = (&rates.grant, &rates.fee) else { panic!("county {county} lacks a rate") };
        assert!(fee.value < grant.value, "county {county}: the rate for fees is lower");
        assert!((decimal("16")..decimal("22")).contains(&fee.value), "county {county}: {}", fee.value);
        assert!((decimal("18")..decimal("22")).contains(&grant.value), "county {county}: {}", grant.value);
        assert!(!grant.law.is_empty() && !grant.source.is_empty());
    }
}

#[test]
fn the_values_of_every_year_are_plausible() {
    for year in law().years.keys().copied() {
        let value = |value| simulation_law().value(year, "01", value).map(|legal| legal.value);
        let between = |value: Option<Decimal>, from: &str, to: &str| {
            assert!(
                value.is_none_or(|value| (decimal(from)..decimal(to)).contains(&value)),
                "{year}: {value:?}"
            );
        };
        assert_eq!(value(LegalValue::GuaranteeLevel), Some(decimal("1.15")), "{year}");
        between(value(LegalValue::ProjectionFactor), "1.0", "1.15");
        between(value(LegalValue::MeanTaxBase), "220000", "330000");
        assert_eq!(
            value(LegalValue::ProjectionFactor).is_some(),
            value(LegalValue::MeanTaxBase).is_some(),
            "{year}"
        );
    }
}

#[test]
fn a_tax_base_below_the_guarantee_gives_a_grant_and_above_it_a_fee() {
    let case = |tax_base: i64| Case {
        tax_base: Decimal::from(tax_base),
        population: Decimal::from(1_000),
        mean_tax_base: Decimal::from(200_000),
        guarantee_level: decimal("1.15"),
        grant_rate: decimal("20"),
        fee_rate: decimal("10"),
    };
    assert_eq!(case(230_000_000).income_equalisation(), Decimal::ZERO, "zero at the guarantee");
    assert_eq!(case(229_000_000).income_equalisation(), Decimal::from(200_000));
    assert_eq!(case(231_000_000).income_equalisation(), Decimal::from(-100_000));
    assert_eq!(case(229_999_998).income_equalisation(), Decimal::ZERO, "0.40 kronor are no krona");
    assert_eq!(case(229_999_997).income_equalisation(), Decimal::ONE, "0.60 kronor are one");
}
