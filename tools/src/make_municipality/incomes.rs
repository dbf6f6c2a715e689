//! Fees, state grants and other income per activity.

use std::collections::BTreeMap;

use files::file::{CeilingEntry, Localised, QualityEntry};
use rust_decimal::Decimal;

use super::activities::Activity;
use super::amounts::{add, divide, multiply, subtract, sum};
use super::figures::{Figures, entry};
use super::problem::Problem;
use super::table::{Row, Table};
use super::{BASE, YEARS, localised};

/// What sort of income a line is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Fee,
    State,
    Other,
}

/// What the cost of a service is counted from.
pub enum Service {
    /// The gross cost of the activity.
    Activity,
    /// Given amounts, tkr.
    Given([Decimal; 3]),
}

/// A line of income of one activity in the whole municipality.
pub struct Income {
    pub activity: String,
    pub kind: Kind,
    /// Empty for other income.
    pub id: String,
    pub name: Localised,
    /// The three years, tkr.
    pub amounts: [Decimal; 3],
    pub service: Option<Service>,
    pub ceiling: Option<CeilingEntry>,
    /// Whether the districts have their part of it.
    pub in_districts: bool,
}

/// A field of its own, as the activities name it.
fn field(activity: &Activity) -> String {
    activity.fields.join("+")
}

/// All lines; the one that takes the rest gets what the field's published external income leaves.
pub fn read(
    table: &Table,
    ceilings: &Table,
    figures: &Figures,
    activities: &[Activity],
) -> Result<Vec<Income>, Problem> {
    let field_of = |row: Row<'_>| {
        let id = row.text("activity")?;
        let activity = activities.iter().find(|activity| activity.id == id);
        activity.map(field).ok_or_else(|| row.problem(format!("no activity \"{id}\"")))
    };
    let mut given: BTreeMap<String, Decimal> = BTreeMap::new();
    for row in table.rows().filter(|row| !is_rest(*row)) {
        let sum = given.entry(field_of(row)?).or_default();
        *sum = add(*sum, mnkr(row, "amount")?)?;
    }
    let ceilings = read_ceilings(ceilings)?;
    let mut incomes = Vec::new();
    let mut rests = Vec::new();
    for row in table.rows() {
        let amount = if is_rest(row) {
            let field = field_of(row)?;
            let external = external(&field, figures)?;
            let rest = subtract(external, given.get(&field).copied().unwrap_or_default())?;
            if rest.is_sign_negative() || rests.contains(&field) {
                return Err(
                    row.problem(format!("field {field} has {rest} tkr left, and one line a field takes it"))
                );
            }
            rests.push(field);
            rest
        } else {
            mnkr(row, "amount")?
        };
        incomes.push(income(row, amount, &ceilings, figures)?);
    }
    match activities.iter().map(field).find(|field| !rests.contains(field)) {
        Some(field) => Err(Problem::new(table.name(), format!("no line takes the rest of field {field}"))),
        None => Ok(incomes),
    }
}

fn is_rest(row: Row<'_>) -> bool {
    row.text("amount").is_ok_and(|amount| amount == "rest")
}

fn mnkr(row: Row<'_>, column: &str) -> Result<Decimal, Problem> {
    multiply(row.decimal(column)?, Decimal::ONE_THOUSAND)
}

/// Published cost less published net cost.
fn external(field: &str, figures: &Figures) -> Result<Decimal, Problem> {
    let of = |kind: &str| {
        let keys = field.split('+').map(|name| figures.tkr(&format!("{kind}.{name}"), BASE));
        sum(keys.collect::<Result<Vec<_>, _>>()?)
    };
    subtract(of("kostnad")?, of("netto")?)
}

fn income(
    row: Row<'_>,
    amount: Decimal,
    ceilings: &BTreeMap<String, CeilingEntry>,
    figures: &Figures,
) -> Result<Income, Problem> {
    let kind = match row.text("kind")?.as_str() {
        "fee" => Kind::Fee,
        "state" => Kind::State,
        "other" => Kind::Other,
        other => return Err(row.problem(format!("\"{other}\" is no kind of income"))),
    };
    let named = |column: &str| {
        if kind == Kind::Other { Ok(String::new()) } else { row.text(column) }
    };
    let service = match row.optional("service")?.as_deref() {
        None => None,
        Some("activity") => Some(Service::Activity),
        Some(_) => Some(Service::Given(three_years(mnkr(row, "service")?, "inkomst", figures)?)),
    };
    let ceiling = row
        .optional("ceiling")?
        .map(|key| ceilings.get(&key).cloned().ok_or_else(|| row.problem(format!("no ceiling \"{key}\""))));
    Ok(Income {
        activity: row.text("activity")?,
        kind,
        id: named("id")?,
        name: localised(named)?,
        amounts: three_years(amount, &row.text("index")?, figures)?,
        service,
        ceiling: ceiling.transpose()?,
        in_districts: match row.text("districts")?.as_str() {
            "yes" => true,
            "no" => false,
            other => return Err(row.problem(format!("\"{other}\" is neither yes nor no"))),
        },
    })
}

/// An amount of the outturn, brought forward by an index; "flat" stands still.
fn three_years(amount: Decimal, index: &str, figures: &Figures) -> Result<[Decimal; 3], Problem> {
    if index == "flat" {
        return Ok([amount; 3]);
    }
    let key = format!("index.{index}");
    let base = figures.get(&key, BASE)?.value;
    let [first, second, third] =
        YEARS.map(|year| divide(multiply(amount, figures.get(&key, year)?.value)?, base));
    Ok([first?, second?, third?])
}

fn read_ceilings(table: &Table) -> Result<BTreeMap<String, CeilingEntry>, Problem> {
    let text = |row: Row<'_>, name: &str| -> Result<Localised, Problem> {
        localised(|language| row.text(&format!("{name}_{language}")))
    };
    table
        .rows()
        .map(|row| {
            let room = entry(row.decimal("room")?, QualityEntry::Assumption, "taxor");
            Ok((
                row.text("key")?,
                CeilingEntry { room, law: text(row, "law")?, reason: text(row, "reason")? },
            ))
        })
        .collect()
}
