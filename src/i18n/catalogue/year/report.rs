//! The printed report of a large follow-up.

/// Texts of the document.
#[derive(Debug)]
pub struct Report {
    /// The button; `is_interim` where the law calls it an interim report.
    pub print: fn(is_interim: bool) -> &'static str,
    pub title: fn(month: &str, year: u16, is_interim: bool) -> String,
    pub independent_note: &'static str,
    /// When it is to be handed over by the law.
    pub due: fn(month: &str) -> String,
    pub whole_year: &'static str,
    pub committees: &'static str,
    pub table_about: &'static str,
    pub shared: &'static str,
    pub result: &'static str,
    pub measures: &'static str,
    pub no_measures: &'static str,
    pub decided: &'static str,
    pub full_year: &'static str,
    pub this_year: &'static str,
    pub next_year: &'static str,
    pub measures_about: &'static str,
    pub requests: &'static str,
    pub balance: &'static str,
    pub balance_about: fn(amount: &str, is_met: bool, is_outcome: bool) -> String,
    /// What it is computed from: whether anything is entered, and whether a game has sold land.
    pub balance_basis: fn(is_entered: bool, has_land_sales: bool, is_outcome: bool) -> String,
    pub goals: &'static str,
    pub reason_missing: &'static str,
    pub indicator_missing: &'static str,
    pub comments: &'static str,
    pub sources: &'static str,
    pub budget_source: fn(name: &str, municipality: &str, edition: &str) -> String,
    /// How well the committees' budgets are known; whether some are known better or worse.
    pub budget_quality: fn(quality: &str, has_exceptions: bool) -> String,
    pub typed_source: &'static str,
    pub played_source: fn(seed: u32) -> String,
    pub seasons_source: fn(sources: &str) -> String,
    pub twelfths_source: &'static str,
    pub measures_source: fn(sources: &str) -> String,
    pub forecast_methods: fn(methods: &str) -> String,
    pub own_forecast: fn(line: &str, reason: &str) -> String,
}
