//! Indicators: the published figures that show how far a goal is reached.

use std::collections::BTreeMap;

use files::file::{FigureEntry, GoalAreaEntry, IndicatorEntry, IndicatorValues};

use super::figures::{Figure, Figures};
use super::problem::Problem;
use super::table::{Row, Table};
use super::{BASE, localised};

/// Gives each goal its indicators, in the order of the table.
pub fn add(table: &Table, figures: &Figures, areas: &mut [GoalAreaEntry]) -> Result<(), Problem> {
    for row in table.rows() {
        let id = row.text("goal")?;
        let goal = areas.iter_mut().flat_map(|area| &mut area.goals).find(|goal| goal.id == id);
        let goal = goal.ok_or_else(|| row.problem(format!("no goal \"{id}\"")))?;
        goal.indicators.push(indicator(row, figures)?);
    }
    Ok(())
}

fn indicator(row: Row<'_>, figures: &Figures) -> Result<IndicatorEntry, Problem> {
    let key = row.text("figure")?;
    let by_year: BTreeMap<_, _> =
        figures.years(&key).map(|(year, figure)| (year, published(figure))).collect();
    if by_year.is_empty() {
        return Err(row.problem(format!("no figure \"{key}\"")));
    }
    let target = row.optional("target")?;
    Ok(IndicatorEntry {
        id: row.text("id")?,
        name: localised(|language| row.text(language))?,
        unit: localised(|language| row.text(&format!("unit_{language}")))?,
        values: IndicatorValues { by_year },
        target: target.map(|key| figures.get(&key, BASE).map(Figure::entry)).transpose()?,
    })
}

/// The figure with the decimals that it was published with.
fn published(figure: &Figure) -> FigureEntry {
    FigureEntry { value: figure.value.to_string(), ..figure.entry() }
}
