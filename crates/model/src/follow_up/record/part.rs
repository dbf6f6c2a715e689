//! The parts of the record.

use crate::keyed::keyed_enum;

keyed_enum! {
    /// A part of the year's record, with its name in files.
    pub enum RecordPart {
        /// How the budget is spread over the months.
        Spread = "spread",
        /// When a committee has to act.
        Threshold = "threshold",
        /// The user's own shares of a committee's activities.
        Activities = "activities",
        /// Committees that need not balance their budget.
        Exempt = "exempt",
        /// What has been reported of the year.
        ToDate = "to_date",
        /// What was reported of the year before.
        LastYear = "last_year",
        /// How forecasts are made.
        Methods = "methods",
        /// Measures.
        Measures = "measures",
        /// Requests for more money.
        Requests = "requests",
        /// Judgements.
        Assessments = "assessments",
        /// Comments.
        Comments = "comments",
        /// The user's own sizes.
        Rules = "rules",
        /// The game.
        Play = "play",
    }
}
