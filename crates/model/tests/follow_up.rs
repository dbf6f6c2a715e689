//! The year: its sizes, budget, months, forecasts and follow-ups.

mod rule_change;
mod rules;
