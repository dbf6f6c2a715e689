//! The outturn as a grid, from a table, and how forecasts are made of it.

use files::outturn::{ColumnKind, DecimalMarks, PastedUnit, Sign, Span};
use model::follow_up::record::SpreadMethod;

/// Texts of the view.
#[derive(Debug)]
pub struct Outturn {
    pub title: &'static str,
    pub about: &'static str,
    /// The choice of the year, and of how amounts are shown.
    pub year: &'static str,
    pub this_year: fn(year: u16) -> String,
    pub year_before: fn(year: u16) -> String,
    pub shown_as: &'static str,
    pub accumulated: &'static str,
    pub monthly: &'static str,
    pub monthly_about: &'static str,
    pub line: &'static str,
    pub sum: &'static str,
    pub cell: fn(line: &str, month: &str, is_first: bool) -> String,
    pub played: &'static str,
    pub read_only: &'static str,
    pub outside: &'static str,
    /// Taking in a table.
    pub paste: &'static str,
    pub paste_about: &'static str,
    pub text: &'static str,
    pub open_file: &'static str,
    pub not_text: &'static str,
    /// The reason of a forecast that is taken from a table.
    pub from_table: &'static str,
    pub save_csv: &'static str,
    /// The heads of the table that is saved, which is read again, and the name of the file.
    pub csv_name: &'static str,
    pub csv_to_date: fn(month: &str) -> String,
    pub csv_file: &'static str,
    pub example: &'static str,
    pub unit: &'static str,
    pub units: fn(PastedUnit) -> &'static str,
    pub decimals: &'static str,
    pub marks: fn(DecimalMarks) -> &'static str,
    pub span: &'static str,
    pub spans: fn(Span) -> &'static str,
    pub sign: &'static str,
    pub signs: fn(Sign) -> &'static str,
    pub month: &'static str,
    pub row_question: fn(name: &str) -> String,
    pub choose: &'static str,
    pub leave_out: &'static str,
    pub unit_question: fn(place: &str, figure: &str) -> String,
    pub decimals_question: fn(place: &str, cell: &str, with: &str, without: &str) -> String,
    pub span_question: fn(name: &str, month: &str, to_date: &str, monthly: Option<&str>) -> String,
    /// `figure` is the sum of the months of `place`, or what stands there.
    pub sign_question: fn(place: &str, figure: &str, is_sum: bool) -> String,
    pub month_question: fn(place: &str) -> String,
    pub answer_again: &'static str,
    pub questions: fn(count: usize) -> String,
    pub errors: fn(count: usize) -> String,
    pub place: fn(row: Option<usize>, name: &str, column: Option<usize>, heading: &str) -> String,
    pub problems: Problems,
    pub notices: Notices,
    pub found: fn(amounts: usize, lines: usize, months: &str) -> String,
    pub found_last_year: fn(amounts: usize) -> String,
    pub found_forecasts: fn(amounts: usize) -> String,
    /// What the amounts are that would be taken over: outturn, that of the year before, and forecasts.
    pub captions: [&'static str; 3],
    pub take: fn(amounts: usize) -> String,
    pub taken: fn(amounts: usize) -> String,
    pub mend_first: &'static str,
    pub clear: &'static str,
    /// How forecasts are made.
    pub forecasts: fn(month: &str) -> String,
    pub forecasts_about: &'static str,
    pub year_over: &'static str,
    pub method: &'static str,
    pub budget_for_rest: &'static str,
    pub linear: &'static str,
    pub seasonal: &'static str,
    pub own: &'static str,
    pub previous: fn(month: &str) -> String,
    pub forecast: &'static str,
    pub own_amount: fn(line: &str) -> String,
    pub reason: fn(line: &str) -> String,
    pub reason_wanted: &'static str,
    /// The reason of a forecast that a committee makes in a game.
    pub of_committee: &'static str,
    pub for_all: &'static str,
    pub no_outturn: &'static str,
    /// How the budget is spread.
    pub spread: &'static str,
    pub spread_about: &'static str,
    pub spreads: fn(SpreadMethod) -> &'static str,
}

/// What is wrong with a table.
#[derive(Debug)]
pub struct Problems {
    pub too_long: &'static str,
    pub no_rows: &'static str,
    pub no_months: &'static str,
    pub no_amounts: &'static str,
    pub other_years: fn(years: &str, budget_year: u16) -> String,
    pub no_name: &'static str,
    pub not_a_number: fn(text: &str) -> String,
    pub not_a_month: fn(text: &str) -> String,
    pub not_a_year: fn(text: &str) -> String,
    pub outside: &'static str,
    pub duplicate: fn(place: &str) -> String,
    pub month_missing: fn(month: &str) -> String,
    pub part_missing: &'static str,
    pub mixed_signs: &'static str,
}

/// What is left out of a table, or does not agree in it.
#[derive(Debug)]
pub struct Notices {
    pub column_left_out: fn(ColumnKind) -> &'static str,
    pub other_year: fn(year: u16) -> String,
    pub row_left_out: &'static str,
    pub sum_differs: fn(stands: &str, parts: &str) -> String,
    pub added: fn(line: &str) -> String,
    pub other_sign: &'static str,
    pub months_differ: fn(to_date: &str, months: &str) -> String,
}
