//! The year that is followed up, computed once for all views.

use std::sync::Arc;

use crate::ui::context::AppContext;
use files::year_rules::carried;
use model::follow_up::duty::{Position, duty};
use model::follow_up::report::Report;
use model::follow_up::year::Year;
use model::follow_up::{Line, Month, YearRecord};
use model::municipality::CommitteeIx;
use model::outcome::Outcome;

/// The year of the scenario that is shown. Cheap to clone.
#[derive(Debug, Clone)]
pub struct Followed(Arc<Parts>);

#[derive(Debug)]
struct Parts {
    /// What is reported and decided; of a played year also what the game has reported.
    record: YearRecord,
    outcome: Arc<Outcome>,
}

impl Followed {
    /// The year of the scenario that is shown. Tracks the scenario and the outcome.
    pub fn of(app: AppContext) -> Self {
        let outcome = app.session.outcome();
        let record = app.session.scenario(|scenario| scenario.record.clone());
        Self(Arc::new(Parts { record, outcome }))
    }

    /// What is reported and decided.
    pub fn record(&self) -> &YearRecord {
        &self.0.record
    }

    /// Reads from the year.
    pub fn year<T>(&self, app: AppContext, read: impl FnOnce(&Year) -> T) -> T {
        let Parts { record, outcome } = &*self.0;
        app.session.municipality(|municipality| read(&Year::new(municipality, outcome, record, carried())))
    }

    /// The follow-up of `month`. None in January, June and July.
    pub fn report(&self, app: AppContext, month: Month) -> Option<Report> {
        self.year(app, |year| Report::new(year, month))
    }

    /// Whether there is an outturn of `month`.
    pub fn is_reported(&self, month: Month) -> bool {
        self.0.record.to_date.keys().any(|(_, of)| *of == month)
    }

    /// The committees that have to act as of `month`, in the order of the file.
    pub fn must_act(&self, app: AppContext, month: Month) -> Vec<CommitteeIx> {
        let record = self.record();
        let must_act = |year: &Year, committee: CommitteeIx| {
            let line = Line::Committee(committee);
            let position = |month: Month| {
                let budget = year.budget().of(line, month);
                let deviation = line.deviation(budget, year.forecast(line, month)?);
                Some(Position { month, budget, deviation })
            };
            let positions: Vec<Position> = Month::FOLLOWED_UP.into_iter().filter_map(position).collect();
            duty(&positions, month, record.threshold(), record.exempt.contains_key(&committee)).is_some()
        };
        self.year(app, |year| {
            let committees = year.budget().lines().filter_map(Line::committee);
            committees.filter(|committee| must_act(year, *committee)).collect()
        })
    }

    /// The last follow-up of which there is an outturn.
    pub fn last_reported(&self) -> Option<Month> {
        Month::FOLLOWED_UP.into_iter().rev().find(|month| self.is_reported(*month))
    }
}
