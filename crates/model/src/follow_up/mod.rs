//! Following up the budget of a year: what each line has cost or brought so far, what the year is forecast to give, and the measures
//! of those who do not keep their budget.
//!
//! The budget is that of an adopted scenario in its first year. What is reported during the year is the scenario's [`YearRecord`];
//! sizes that are not known are [`rules`], which the reader can change.

pub mod activity;
pub mod budget;
pub mod by_month;
pub mod duty;
pub mod event_kind;
pub mod forecast;
pub mod line;
pub mod measure_kind;
pub mod measures;
pub mod month;
pub mod next_year;
pub mod outlook;
pub mod record;
pub mod report;
pub mod requests;
pub mod result;
pub mod rule_change;
pub mod rule_unit;
pub mod rules;
pub mod spread;
pub mod year;

pub use activity::{Activity, Season};
pub use budget::YearBudget;
pub use event_kind::EventKind;
pub use line::Line;
pub use measure_kind::MeasureKind;
pub use month::Month;
pub use record::{RecordPart, YearRecord};
pub use report::Report;
pub use spread::Spread;
pub use year::Year;
