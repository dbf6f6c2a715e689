//! The process by which a municipality makes its budget: eleven steps, who takes them, and when.

use super::date::{Date, Day};
use super::figure::{Quality, SourceIx};
use super::follow_up::YearRecord;
use super::keyed::keyed_enum;

/// The number of steps.
pub const STEPS: usize = ProcessStep::ALL.len();

keyed_enum! {
    /// A step to a budget. All are taken in the year before the budget year, except the last.
    pub enum ProcessStep {
        /// What happens around the municipality: economy, population, laws.
        Analysis = "analysis",
        /// Results, costs and quality of earlier years.
        LookBack = "look_back",
        /// What the analysis means for the services.
        Meaning = "meaning",
        /// Goals are worded and a budget is drafted.
        Draft = "draft",
        /// The administration hands its basis to the politicians.
        Basis = "basis",
        /// Committees and boards of companies may comment.
        Preparation = "preparation",
        /// The parties put forward their proposals.
        Proposals = "proposals",
        /// The executive board prepares the decision.
        Board = "board",
        /// The council debates and votes.
        Council = "council",
        /// Committees and companies plan their work.
        Plans = "plans",
        /// Work begins, in the budget year.
        Work = "work",
    }
}

keyed_enum! {
    /// Who takes a step.
    pub enum Actor {
        /// The municipality's employees (förvaltningen).
        Administration = "administration",
        /// The committees (nämnderna).
        Committees = "committees",
        /// The municipality's companies.
        Companies = "companies",
        /// The political parties.
        Parties = "parties",
        /// The executive board (kommunstyrelsen).
        Board = "board",
        /// The council (kommunfullmäktige).
        Council = "council",
    }
}

impl ProcessStep {
    /// Its number, from 1.
    #[must_use]
    pub fn number(self) -> u8 {
        (self as u8).saturating_add(1)
    }

    /// The step at which an adopted budget is: committees plan until something is reported or decided in the year, and then the work goes on.
    #[must_use]
    pub fn of_adopted(record: &YearRecord) -> Self {
        if record.has_begun() { Self::Work } else { Self::Plans }
    }

    /// Who takes it in any municipality.
    #[must_use]
    pub const fn usual_actors(self) -> &'static [Actor] {
        match self {
            Self::Analysis | Self::LookBack | Self::Meaning | Self::Draft | Self::Basis => {
                &[Actor::Administration]
            }
            Self::Preparation | Self::Plans | Self::Work => &[Actor::Committees, Actor::Companies],
            Self::Proposals => &[Actor::Parties],
            Self::Board => &[Actor::Board],
            Self::Council => &[Actor::Council],
        }
    }
}

/// When a step is taken, and how far that can be trusted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Period {
    /// The first day.
    pub from: Day,
    /// The last day; the same for what happens on one day.
    pub to: Day,
    /// Whether the days are published. Of what is assumed, only the months are shown.
    pub quality: Quality,
    /// Where they are published, or who assumes them.
    pub source: SourceIx,
}

/// A step as a municipality takes it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StepPlan {
    /// Who takes it; the first leads.
    pub actors: Vec<Actor>,
    /// When. None where the municipality file says nothing of its process.
    pub ordinary: Option<Period>,
    /// When in years in which the councils are elected. None: as in other years.
    pub election: Option<Period>,
}

/// The process of a municipality: its steps, in the order of [`ProcessStep::ALL`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Process(pub [StepPlan; STEPS]);

impl Default for Process {
    /// The eleven steps without days: all that is known of any municipality.
    fn default() -> Self {
        let step = |step: ProcessStep| StepPlan {
            actors: step.usual_actors().to_vec(),
            ordinary: None,
            election: None,
        };
        Self(ProcessStep::ALL.map(step))
    }
}

/// How far the work on a budget has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// This day of the year before the budget year.
    Day(Day),
    /// At a step, whatever the day.
    Step(ProcessStep),
}

/// Where a step lies from a [`Place`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Progress {
    /// It has been taken.
    Done,
    /// It is being taken.
    Now,
    /// It comes.
    ToCome,
}

impl Process {
    /// The steps in their order.
    pub fn steps(&self) -> impl Iterator<Item = (ProcessStep, &StepPlan)> {
        ProcessStep::ALL.into_iter().zip(&self.0)
    }

    /// When `step` is taken in a year of this kind. None where that is not known.
    #[must_use]
    pub fn period(&self, step: ProcessStep, is_election_year: bool) -> Option<Period> {
        let plan = self.0.get(usize::from(step as u8))?;
        plan.election.filter(|_| is_election_year).or(plan.ordinary)
    }

    /// Whether it is known when each step is taken.
    #[must_use]
    pub fn has_days(&self) -> bool {
        self.0.iter().all(|plan| plan.ordinary.is_some())
    }

    /// How far the work on the budget of `budget_year` has come `today`: by the calendar while that budget is made or in force, and
    /// otherwise, or where no days are known, at the step that the proposal has reached.
    #[must_use]
    pub fn place(&self, budget_year: u16, today: Option<Date>, reached: ProcessStep) -> Place {
        match today.filter(|_| self.has_days()) {
            Some(today) if Some(today.year) == budget_year.checked_sub(1) => Place::Day(today.day),
            Some(today) if today.year == budget_year => Place::Step(ProcessStep::Work),
            Some(_) | None => Place::Step(reached),
        }
    }

    /// Where `step` lies from `place` in a year of this kind.
    #[must_use]
    pub fn progress(&self, step: ProcessStep, place: Place, is_election_year: bool) -> Progress {
        match place {
            Place::Step(reached) if step < reached => Progress::Done,
            Place::Step(reached) if step == reached => Progress::Now,
            Place::Step(_) => Progress::ToCome,
            // The last step is taken in the year after.
            Place::Day(_) if step == ProcessStep::Work => Progress::ToCome,
            Place::Day(day) => match self.period(step, is_election_year) {
                Some(period) if period.to < day => Progress::Done,
                Some(period) if period.from <= day => Progress::Now,
                Some(_) | None => Progress::ToCome,
            },
        }
    }
}
