//! The interim report (delårsrapport): kommunallagen (2017:725) 11:16, and lag (2018:597) om kommunal bokföring och redovisning 13:1.

use crate::follow_up::Month;

/// Months within which the executive board hands the report to the council and the auditors, from the end of its period (11:16).
pub const HANDED_OVER_WITHIN: usize = 2;

/// Whether a report from January to the end of `last` is the interim report of the law: its period is at least half and at most two
/// thirds of the year (13:1).
#[must_use]
pub fn is_interim_report(last: Month) -> bool {
    (Month::June..=Month::August).contains(&last)
}

/// The month at whose end a report to the end of `last` must have been handed over (11:16). None in the next year.
#[must_use]
pub fn due(last: Month) -> Option<Month> {
    last.later(HANDED_OVER_WITHIN)
}
