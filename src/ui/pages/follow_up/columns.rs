//! The columns of the tables of a follow-up that are there only where they have something.

use model::follow_up::report::{LineReport, Report};

/// Which of those columns a table has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Columns {
    /// Last year, from January to the end of the month.
    pub last_year_to_date: bool,
    /// The forecast of the follow-up before.
    pub previous: bool,
    /// The whole of last year.
    pub last_year: bool,
}

impl Columns {
    /// Those of a table of these `lines` of `report`.
    pub fn new(report: &Report, lines: &[LineReport]) -> Self {
        Self {
            last_year_to_date: lines.iter().any(|line| line.last_year_to_date.is_some()),
            previous: report.previous.is_some(),
            last_year: lines.iter().any(|line| line.last_year.is_some()),
        }
    }

    /// How many columns the months so far have, and the year.
    pub fn spans(self) -> [u8; 2] {
        let year = 4_u8.saturating_add(self.previous.into()).saturating_add(self.last_year.into());
        [3_u8.saturating_add(self.last_year_to_date.into()), year]
    }
}
