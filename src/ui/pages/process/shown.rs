//! What the calendar and the list show: which year, and how far the budget has come in it.

use leptos::prelude::*;

use crate::i18n::catalogue::calendar::Calendar;
use crate::i18n::date;
use crate::storage::Stage;
use crate::ui::context::AppContext;
use model::YearIx;
use model::date::{Date, Day};
use model::figure::Quality;
use model::process::{Period, Place, Process, ProcessStep, Progress};
use model::statutes::budget_calendar::{is_election_year, next_year};

/// The choice of the kind of year. A handle: copies are the same.
#[derive(Debug, Clone, Copy)]
pub struct Cx {
    /// The context of the page.
    pub app: AppContext,
    /// The texts.
    pub t: &'static Calendar,
    /// Whether the year shown is one in which the councils are elected.
    pub is_election_year: RwSignal<bool>,
}

impl Cx {
    /// With the year in which the budget of the municipality file was made.
    pub fn new(app: AppContext) -> Self {
        let is_election_year = RwSignal::new(is_election_year(year_made(app)));
        Self { app, t: &app.language.lazy_texts().calendar, is_election_year }
    }

    /// The name of a day in few letters.
    pub fn day(self, day: Day) -> String {
        (self.t.day)(day.number(), (self.t.month)(day.month()))
    }
}

/// The year before the budget year of the municipality file.
fn year_made(app: AppContext) -> u16 {
    app.session.municipality(|m| YearIx::First.get(&m.years).year).saturating_sub(1)
}

/// What is shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shown {
    /// The steps of the municipality.
    pub process: Process,
    /// The year in which the budget is made.
    pub year: u16,
    /// Whether the councils are elected in it.
    pub is_election_year: bool,
    /// How far the budget has come.
    pub place: Place,
    /// The day by the browser's clock.
    pub today: Option<Date>,
    /// The stage of the open scenario; none where nothing is saved.
    pub stage: Option<Stage>,
    /// The step that it has reached.
    pub reached: ProcessStep,
}

impl Shown {
    /// Tracks the choice of the year and the open scenario.
    pub fn new(cx: Cx) -> Self {
        let is_election_year = cx.is_election_year.get();
        let stage = cx.app.state.open.get().map(|open| open.stage);
        let reached = match stage {
            None => ProcessStep::Analysis,
            Some(Stage::Adopted) => {
                cx.app.session.scenario(|scenario| ProcessStep::of_adopted(&scenario.record))
            }
            Some(stage) => stage.step(),
        };
        let process = cx.app.session.municipality(|municipality| municipality.process.clone());
        let year = next_year(year_made(cx.app), is_election_year);
        let today = date(cx.app.state.persistence().now());
        let place = process.place(year.saturating_add(1), today, reached);
        Self { process, year, is_election_year, place, today, stage, reached }
    }

    /// When `step` is taken. None where that is not known.
    pub fn period(&self, step: ProcessStep) -> Option<Period> {
        self.process.period(step, self.is_election_year)
    }

    /// Where `step` lies from now.
    pub fn progress(&self, step: ProcessStep) -> Progress {
        self.process.progress(step, self.place, self.is_election_year)
    }

    /// Today, and the numbers of the steps that are taken then. None where no days are known.
    pub fn steps_today(&self, cx: Cx) -> Option<(Date, String)> {
        let today = self.today.filter(|_| self.process.has_days())?;
        let is_election_year = is_election_year(today.year);
        let place = Place::Day(today.day);
        let is_now = |step| self.process.progress(step, place, is_election_year) == Progress::Now;
        Some((today, Self::numbers(cx, is_now)?))
    }

    /// When `step` is taken, in words: the months of what is assumed, the days of what is published.
    pub fn when(&self, cx: Cx, step: ProcessStep) -> Option<String> {
        let period = self.period(step)?;
        let month = |day: Day| (cx.t.month)(day.month()).to_owned();
        let (from, to) = match period.quality {
            Quality::Published | Quality::Derived => (cx.day(period.from), cx.day(period.to)),
            Quality::Estimate | Quality::Assumption => (month(period.from), month(period.to)),
        };
        // Of the last step, the day on which it begins.
        let is_one = from == to || step == ProcessStep::Work;
        Some(if is_one { from } else { [from.as_str(), "–", to.as_str()].concat() })
    }

    /// The numbers of the steps for which `is` returns true: "1–8 och 10". None where there is none.
    pub fn numbers(cx: Cx, is: impl Fn(ProcessStep) -> bool) -> Option<String> {
        let mut runs: Vec<(u8, u8)> = Vec::new();
        for number in ProcessStep::ALL.into_iter().filter(|step| is(*step)).map(ProcessStep::number) {
            match runs.last_mut() {
                Some((_, last)) if last.checked_add(1) == Some(number) => *last = number,
                Some(_) | None => runs.push((number, number)),
            }
        }
        let written = |(first, last): (u8, u8)| {
            // Two are not worth a dash.
            let is_range = last.saturating_sub(first) > 1;
            if is_range {
                vec![[first.to_string(), last.to_string()].join("–")]
            } else {
                (first..=last).map(|number| number.to_string()).collect()
            }
        };
        let mut words = runs.into_iter().flat_map(written).collect::<Vec<_>>().into_iter();
        let last = words.next_back()?;
        let before = words.collect::<Vec<_>>().join(", ");
        Some(if before.is_empty() { last } else { [before.as_str(), cx.t.and, last.as_str()].concat() })
    }

    /// The numbers of the steps whose days are assumed.
    pub fn assumed(&self, cx: Cx) -> Option<String> {
        Self::numbers(cx, |step| self.period(step).is_some_and(|period| period.quality >= Quality::Estimate))
    }
}
