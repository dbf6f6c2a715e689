//! The year: its sizes, budget, months, forecasts and follow-ups.

mod rules;
