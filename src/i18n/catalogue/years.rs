//! The three years.

/// The tab of the three years.
#[derive(Debug)]
pub struct Years {
    pub grows: fn(from: u16, to: u16, amount: &str) -> String,
    pub falls: fn(from: u16, to: u16, amount: &str) -> String,
    pub same: fn(from: u16, to: u16) -> String,
    pub result: fn(from: &str, to: &str) -> String,
    pub target_met: &'static str,
    pub target_missed: fn(years: &str) -> String,
    pub and: &'static str,
    pub caption: fn(from: u16, to: u16, unit: &str) -> String,
    pub committees_caption: fn(from: u16, to: u16, unit: &str) -> String,
    pub trend: &'static str,
    pub share_of_revenue: &'static str,
    pub target: &'static str,
    pub committees: &'static str,
    pub committee: &'static str,
    pub changes: &'static str,
    pub outturn: &'static str,
    pub adopted: &'static str,
}
