//! Tables that are copied or saved.

use files::tables::Heading;
use model::label::Unit;

/// Names of tables, columns and units.
#[derive(Debug)]
pub struct Tables {
    pub title: &'static str,
    pub about: &'static str,
    pub shown_tables: &'static str,
    pub shown_tables_about: &'static str,
    pub frames: &'static str,
    pub budget: &'static str,
    pub changes: &'static str,
    pub csv_for_excel: &'static str,
    pub csv_for_programs: &'static str,
    pub form_for_excel: &'static str,
    pub form_for_programs: &'static str,
    pub copy: &'static str,
    pub action_of_table: fn(what: &str, table: &str) -> String,
    pub copied: fn(table: &str) -> String,
    pub not_copied: &'static str,
    pub heading: fn(Heading) -> &'static str,
    pub unit: fn(Unit) -> &'static str,
    pub locked: fn(committee: &str) -> String,
    pub shares: fn(committee: &str) -> String,
    pub image: &'static str,
    pub image_short: &'static str,
    pub picture_source: fn(municipality: &str, edition: &str, worst: &str) -> String,
    pub numbers_beside_bars: fn(names: &str) -> String,
    pub own_scales: &'static str,
    pub value: &'static str,
    pub goals: &'static str,
}
