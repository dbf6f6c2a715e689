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
    pub fees: &'static str,
    pub part: fn(name: &str) -> String,
    pub yes_no: fn(bool) -> &'static str,
    pub workbook: Workbook,
}

/// The workbook with all tables.
#[derive(Debug)]
pub struct Workbook {
    pub title: &'static str,
    pub about: &'static str,
    /// The button, while it waits and while the workbook is written.
    pub xlsx: &'static str,
    pub busy: &'static str,
    pub saved: fn(kilobytes: &str) -> String,
    pub not_loaded: &'static str,
    pub not_written: &'static str,
    /// Names of the sheets, at most 31 characters.
    pub summary: &'static str,
    pub committees: &'static str,
    pub goals: &'static str,
    pub sum: &'static str,
    pub sum_of_items: &'static str,
    /// Headings and names of rows of the first sheet.
    pub about_what: &'static str,
    pub content: &'static str,
    pub municipality: &'static str,
    pub scenario: &'static str,
    pub author: &'static str,
    pub stage: &'static str,
    pub date: &'static str,
    pub source: &'static str,
    pub source_of: fn(municipality: &str, edition: &str) -> String,
    pub tool: &'static str,
    pub unit: &'static str,
    pub unit_about: &'static str,
}
