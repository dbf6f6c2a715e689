//! The JSON Schema of the municipality file.

use schemars::Schema;
use serde_json::{Map, Value, json};

use super::MunicipalityFile;
use super::year::rows_by_parent;
use model::follow_up::Activity;
use model::rows::{FigureKind, RevenueRow, RowDefinition};

/// The JSON Schema that is published beside the program, as text.
///
/// # Errors
/// When the schema cannot be written as JSON.
pub fn schema() -> serde_json::Result<String> {
    let schema = schemars::schema_for!(MunicipalityFile);
    serde_json::to_string_pretty(&schema).map(|text| text + "\n")
}

/// Adds the fields of the revenue rows to the schema of a year.
pub(super) fn describe_revenue_rows(year: &mut Schema) {
    let year = year.ensure_object();
    for (parent, rows) in rows_by_parent() {
        match parent {
            Some(parent) => {
                let mut fields = Map::new();
                fields
                    .insert("description".to_owned(), "Figures of revenue rows that belong together.".into());
                fields.insert("type".to_owned(), "object".into());
                add_rows(&mut fields, rows);
                fields.insert("additionalProperties".to_owned(), false.into());
                add_property(year, parent, fields.into(), true);
            }
            None => add_rows(year, rows),
        }
    }
}

/// Says which names the fields of a committee's activities have.
pub(super) fn name_activities(activities: &mut Schema) {
    activities.insert("propertyNames".to_owned(), json!({ "enum": Activity::ALL.map(Activity::key) }));
}

fn add_rows(object: &mut Map<String, Value>, rows: &[RowDefinition]) {
    for row in rows {
        let property = json!({ "description": description(row), "$ref": "#/$defs/FigureEntry" });
        add_property(object, row.field.name, property, row.field.required);
    }
}

fn add_property(object: &mut Map<String, Value>, name: &str, property: Value, is_required: bool) {
    let properties = object.entry("properties").or_insert_with(|| Map::new().into());
    if let Some(properties) = properties.as_object_mut() {
        properties.insert(name.to_owned(), property);
    }
    let required = object.entry("required").or_insert_with(|| Vec::<Value>::new().into());
    if let Some(required) = required.as_array_mut().filter(|_| is_required) {
        required.push(name.into());
    }
}

/// What the row is, and its unit in the file.
fn description(row: &RowDefinition) -> String {
    let summaries = RevenueRow::ALL.into_iter().zip(RevenueRow::SUMMARIES);
    let summary =
        summaries.filter(|(of, _)| *of == row.row).map(|(_, summary)| summary.trim()).collect::<String>();
    let unit = match row.field.kind {
        FigureKind::Amount => "Tkr, of either sign.",
        FigureKind::NotNegative => "Tkr.",
        FigureKind::Rate => "Kronor per 100 kronor.",
    };
    format!("{summary} {unit}")
}
