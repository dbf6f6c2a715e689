//! The page of published examples: what each is, who published it, and why some deviate.

use rust_decimal::Decimal;

use crate::i18n::Language;
use files::published_examples::{ExampleSetName, Subject};
use model::statutes::person::{Age, IncomeKind, StepName};

/// The page.
#[derive(Debug)]
pub struct Trust {
    pub lead: &'static str,
    pub about: &'static str,
    pub summary: fn(count: usize, within: usize, exact: usize) -> String,
    pub summary_beyond: fn(count: usize, beyond: usize) -> String,
    pub no_year: fn(file: &str, line: usize) -> String,
    pub sets: &'static str,
    pub set_title: fn(ExampleSetName) -> &'static str,
    pub set_about: fn(ExampleSetName) -> &'static str,
    pub source: &'static str,
    pub set_source: fn(ExampleSetName) -> &'static str,
    pub set_note: fn(ExampleSetName) -> &'static str,
    pub set_summary: fn(count: usize, within: usize, exact: usize) -> String,
    pub largest_deviation: fn(amount: &str) -> String,
    pub show: fn(count: usize) -> String,
    pub example: &'static str,
    pub published: &'static str,
    pub computed: &'static str,
    pub difference: &'static str,
    pub tolerance: &'static str,
    pub caption: fn(title: &str) -> String,
    pub within_tolerance: &'static str,
    pub outside_tolerance: &'static str,
    pub no_result: &'static str,
    pub names: ExampleNames,
    // The monthly tables.
    pub tables: &'static str,
    pub tables_about: &'static str,
    pub tables_source: &'static str,
    pub run_tables: &'static str,
    pub fetching: &'static str,
    pub running: fn(done: usize, of: usize) -> String,
    pub not_fetched: &'static str,
    pub cells: fn(cells: &str, exact: &str, rows: &str) -> String,
    pub largest: fn(amount: &str) -> String,
    pub deviating_rows: &'static str,
    pub cell_heading: &'static str,
    pub cell: fn(table: &str, income: &str, column: usize) -> String,
    pub more_deviating: fn(count: usize) -> String,
    pub file: &'static str,
    pub command_line: &'static str,
    pub command_line_about: &'static str,
}

/// The words that the names of examples are made of.
#[derive(Debug)]
pub struct ExampleNames {
    pub kronor: fn(amount: &str) -> String,
    /// By the key of the quantity.
    pub quantity: fn(key: &str) -> &'static str,
    /// By `outturn`, `plan` or `budget`.
    pub budget: fn(kind: &str) -> &'static str,
    /// By the key of the sum.
    pub sum: fn(key: &str) -> &'static str,
    /// By the key of the fee.
    pub fee: fn(key: &str) -> &'static str,
    pub balance_result: &'static str,
    pub after_adjustments: &'static str,
    pub step: fn(StepName) -> &'static str,
    pub pension: &'static str,
    pub wage: &'static str,
    pub at_age_limit: &'static str,
    pub under_age_limit: &'static str,
    pub taxable: fn(amount: &str) -> String,
    pub salary: fn(amount: &str) -> String,
    pub a_month: &'static str,
    pub a_year: &'static str,
}

impl ExampleNames {
    /// The name of an example.
    #[must_use]
    pub fn of_example(&self, example: &Subject, language: Language) -> String {
        let kronor = |kronor: Decimal| (self.kronor)(&language.number(kronor, 0));
        match example {
            Subject::Municipality(name, year) => format!("{name} {year}"),
            Subject::Quantity(key) => (self.quantity)(key).to_owned(),
            Subject::Sum { kind, year, edition, sum } => {
                format!("{} {year}, {} ({edition})", (self.budget)(kind), (self.sum)(sum))
            }
            Subject::Fee(key, year) => format!("{} {year}", (self.fee)(key)),
            Subject::Balance { municipality, year, balance } => {
                let result = if *balance { self.balance_result } else { self.after_adjustments };
                format!("{municipality} {year}, {result}")
            }
            Subject::Step { step, kind, age, at, taxable } => {
                let kind = if *kind == IncomeKind::Pension { self.pension } else { self.wage };
                let age = if *age == Age::AtLimit { self.at_age_limit } else { self.under_age_limit };
                let amount = kronor(*at);
                let amount = if *taxable { (self.taxable)(&amount) } else { amount };
                format!("{}: {kind}, {age}, {amount}", (self.step)(*step))
            }
            Subject::Krona { salary, monthly } => {
                let period = if *monthly { self.a_month } else { self.a_year };
                format!("{}, {period}", (self.salary)(&kronor(*salary)))
            }
        }
    }
}
