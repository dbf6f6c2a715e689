//! Södertälje's result budgets, added up by the model, and balance results of municipalities.

use std::sync::Arc;

use rust_decimal::Decimal;

use super::table::{CarriedTable, MissingYear, Row, flat_map_rows};
use super::{Example, ExampleUnit, Subject};
use crate::parameter_files;
use model::figure::{Figure, Quality, SourceIx};
use model::law::SimulationLaw;
use model::money::{DecimalExt, MILLION};
use model::municipality::{
    Committee, CommitteeFigures, CommitteeKind, Municipality, StartKind, Text, YearFigures,
};
use model::outcome::Outcome;
use model::process::Process;
use model::rows::{PerRow, RevenueRow};
use model::scenario::Scenario;
use model::simulate::simulate;
use model::statutes::balance_requirement::{BalanceInputs, balance_result};

const RESULT_BUDGETS: CarriedTable =
    CarriedTable { file: "result_budget.csv", text: include_str!("../../published/result_budget.csv") };
const BALANCES: CarriedTable = CarriedTable {
    file: "balance_requirement.csv",
    text: include_str!("../../published/balance_requirement.csv"),
};

/// A year with a parameter file, used for years without: the budgets give every figure that would be taken from the law.
const SOME_YEAR: u16 = 2022;

pub(super) fn result_budgets() -> Result<Vec<Example>, MissingYear> {
    let law = parameter_files::carried_simulation();
    flat_map_rows(RESULT_BUDGETS, |row| {
        let year = row.year("year")?;
        let outcome = budget(row, year)
            .and_then(|budget| simulate(&budget, &with_year(law, year), &Scenario::default()).ok());
        let example = |sum: &'static str, computed: fn(&Outcome) -> Option<Decimal>| {
            let computed = outcome.as_ref().and_then(computed);
            Some(Example {
                subject: Subject::Sum {
                    kind: row.text("kind").to_owned(),
                    year,
                    edition: row.text("edition").to_owned(),
                    sum,
                },
                unit: ExampleUnit::Millions,
                published: row.number(sum)?,
                computed: computed.and_then(|kronor| kronor.try_div(MILLION)),
                tolerance: row.number("tolerance_mnkr")?,
            })
        };
        let examples = [
            example("net_cost", |outcome| {
                let [year, ..] = &outcome.years;
                let cost =
                    outcome.value(year.grants).try_add(outcome.value(year.now[RevenueRow::CentralNet]))?;
                Decimal::ZERO.try_sub(cost)
            }),
            example("revenue", |outcome| {
                let [year, ..] = &outcome.years;
                Some(outcome.value(year.now.tax_and_general_grants))
            }),
            example("result", |outcome| {
                let [year, ..] = &outcome.years;
                Some(outcome.value(year.result))
            }),
        ];
        Ok(examples.into_iter().flatten().collect())
    })
}

/// The law, with one of `year` in it.
fn with_year(law: &SimulationLaw, year: u16) -> SimulationLaw {
    let mut law = law.clone();
    if !law.known.contains_key(&year)
        && let Some(some) = law.known.get(&SOME_YEAR).cloned()
    {
        Arc::make_mut(&mut law.known).insert(year, some);
    }
    law
}

/// A municipality with the row as each of its years: the cost of services is the grant of its only committee, depreciation the central
/// net cost, and the budgeted result 0, so that the result is what remains.
fn budget(row: &Row, year: u16) -> Option<Municipality> {
    let mnkr = |columns: &[&str]| {
        let add = |sum: Decimal, column: &&str| sum.try_add(row.number(column)?);
        Some(figure(columns.iter().try_fold(Decimal::ZERO, add)?.try_mul(MILLION)?))
    };
    let cost = |column| Some(figure(Decimal::ZERO.try_sub(mnkr(&[column])?.value)?));
    let nothing = figure(Decimal::ZERO);
    let mut figures = PerRow::from_fn(|_| Some(nothing));
    for (row, columns) in [
        (RevenueRow::TaxBase, &["municipal_tax"][..]),
        (RevenueRow::IncomeEqualisation, &["income_equalisation"]),
        (RevenueRow::CostEqualisation, &["cost_equalisation"]),
        (RevenueRow::StructuralGrant, &["structural"]),
        (RevenueRow::Adjustment, &["adjustment"]),
        (RevenueRow::LssEqualisation, &["lss"]),
        (RevenueRow::PropertyFee, &["property_fee"]),
        (RevenueRow::OtherGeneralGrants, &["refugee_grant", "building_bonus", "welfare_grant"]),
        (RevenueRow::FinancialNet, &["financial_net"]),
    ] {
        figures[row] = Some(mnkr(columns)?);
    }
    // The tax base is the tax itself.
    figures[RevenueRow::TaxRate] = Some(figure(Decimal::ONE_HUNDRED));
    figures[RevenueRow::CentralNet] = Some(cost("depreciation")?);
    let year = YearFigures {
        year,
        figures,
        projection: Some(figure(Decimal::ONE)),
        mean_tax_base: None,
        population: figure(Decimal::ONE),
        inhabitants: figure(Decimal::ONE),
        final_settlement: mnkr(&["settlement_previous_year", "settlement_this_year"])?,
        surplus_target: nothing,
    };
    let services = CommitteeFigures {
        gross_cost: nothing,
        index: None,
        volume: None,
        efficiency: None,
        other_income: nothing,
        grant: cost("operations")?,
    };
    let text = || Text::new(String::new(), Vec::new());
    Some(Municipality {
        id: String::new(),
        edition: String::new(),
        title: text(),
        code: String::new(),
        name: String::new(),
        county: "01".to_owned(),
        start: StartKind::Adopted,
        about: text(),
        sources: Vec::new(),
        years: [year.clone(), year.clone(), year],
        committees: vec![Committee {
            id: String::new(),
            name: text(),
            about: None,
            kind: CommitteeKind::Committee,
            years: [services; 3],
            fees: Vec::new(),
            state_grants: Vec::new(),
            shares: Vec::new(),
            activities: Vec::new(),
        }],
        services: Vec::new(),
        companies: Vec::new(),
        areas: Vec::new(),
        goals: Vec::new(),
        process: Process::default(),
    })
}

fn figure(value: Decimal) -> Figure {
    Figure { value, quality: Quality::Published, source: SourceIx(0) }
}

pub(super) fn balances() -> Result<Vec<Example>, MissingYear> {
    flat_map_rows(BALANCES, |row| {
        let year = row.year("year")?;
        let found = || {
            let inputs = BalanceInputs {
                result: row.number("result")?,
                gains: row.number("gains")?,
                to_reserve: row.number("to_reserve")?,
                from_reserve: row.number("from_reserve")?,
                special_reasons: row.number("special_reasons")?,
            };
            balance_result(&inputs).ok()
        };
        let found = found();
        let example = |column: &str, computed: Option<Decimal>| {
            Some(Example {
                subject: Subject::Balance {
                    municipality: row.text("municipality").to_owned(),
                    year,
                    balance: column == "balance",
                },
                unit: if row.text("unit") == "mnkr" { ExampleUnit::Millions } else { ExampleUnit::Thousands },
                published: row.number(column)?,
                computed,
                tolerance: Decimal::ZERO,
            })
        };
        let examples = [
            example("adjusted", found.map(|found| found.adjusted)),
            example("balance", found.map(|found| found.result)),
        ];
        Ok(examples.into_iter().flatten().collect())
    })
}
