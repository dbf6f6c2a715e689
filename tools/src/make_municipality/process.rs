//! How the budget is made: the steps with who takes them and when.

use files::file::{ActorEntry, PeriodEntry, QualityEntry, StepEntry};

use super::figures::quality_of;
use super::problem::Problem;
use super::table::{Row, Table};

/// The steps in the order of the table.
pub fn entries(table: &Table) -> Result<Vec<StepEntry>, Problem> {
    table.rows().map(entry).collect()
}

fn entry(row: Row<'_>) -> Result<StepEntry, Problem> {
    let who = row.list("who", '+')?.into_iter().map(|word| actor(row, &word)).collect::<Result<_, _>>()?;
    let is_other = row.optional("election_from")?.is_some();
    Ok(StepEntry {
        who,
        ordinary: period(row, "")?,
        election: if is_other { Some(period(row, "election_")?) } else { None },
    })
}

/// The period in the columns that begin with `prefix`.
fn period(row: Row<'_>, prefix: &str) -> Result<PeriodEntry, Problem> {
    let text = |name: &str| row.text(&format!("{prefix}{name}"));
    let quality: QualityEntry = quality_of(row, &format!("{prefix}quality"))?;
    Ok(PeriodEntry { from: text("from")?, to: text("to")?, quality, source: text("source")? })
}

fn actor(row: Row<'_>, word: &str) -> Result<ActorEntry, Problem> {
    match word {
        "administration" => Ok(ActorEntry::Administration),
        "committees" => Ok(ActorEntry::Committees),
        "companies" => Ok(ActorEntry::Companies),
        "parties" => Ok(ActorEntry::Parties),
        "board" => Ok(ActorEntry::Board),
        "council" => Ok(ActorEntry::Council),
        other => Err(row.problem(format!("\"{other}\" takes no step"))),
    }
}
