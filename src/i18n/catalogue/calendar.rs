//! The calendar of the budget process and its list of steps.

use files::saved::Stage;
use model::follow_up::Month;
use model::process::{Actor, ProcessStep};
use model::statutes::budget_calendar::Deadline;

/// Texts of the calendar.
#[derive(Debug)]
pub struct Calendar {
    pub title: &'static str,
    /// Above the title: whose budget, and of which year.
    pub budget_of: fn(municipality: &str, year: u16) -> String,
    /// Which steps have months that are assumed.
    pub approximate: fn(steps: &str) -> String,
    /// The municipality file does not say when the steps are taken.
    pub no_days: &'static str,
    /// The first sentence.
    pub lead: &'static str,
    /// Where the open scenario is; none where nothing is saved.
    pub proposal_at: fn(Option<Stage>) -> &'static str,
    /// Which step an adopted budget has come to.
    pub adopted_at: fn(number: u8, outcome: &str) -> String,
    /// Where the municipality is today.
    pub today: fn(day: &str, steps: &str) -> String,
    /// The same, where the budget shown is of another year than the one that is made today.
    pub today_next: fn(day: &str, steps: &str, budget_year: u16) -> String,
    /// Numbers of steps in a row: "1–8 och 10".
    pub and: &'static str,
    /// The choice between ordinary years and those in which the councils are elected.
    pub kind: &'static str,
    pub ordinary: &'static str,
    pub election: &'static str,
    /// In the calendar.
    pub you_are_here: &'static str,
    pub lanes: [&'static str; 5],
    pub follow_up: fn(year: u16) -> String,
    pub month: fn(Month) -> &'static str,
    /// A day in few letters: "29 nov".
    pub day: fn(number: u8, month: &str) -> String,
    /// The days that the law gives.
    pub law: &'static str,
    /// What has to be done by a day.
    pub deadline: fn(Deadline) -> &'static str,
    /// What the abbreviations of the laws mean.
    pub laws: &'static str,
    /// What the follow-up shows.
    pub follow_up_legend: &'static str,
    /// The list.
    pub columns: [&'static str; 5],
    pub step: fn(ProcessStep) -> Step,
    pub actor: fn(Actor) -> &'static str,
    /// It is not known when a step is taken.
    pub no_day: &'static str,
    /// For screen readers: the step that is being taken.
    pub now: &'static str,
    /// Moves the open scenario to another stage.
    pub move_on: fn(number: u8, name: &str) -> String,
    pub move_back: fn(number: u8, name: &str) -> String,
    /// At the step of the parties' proposals, where the open scenario is one.
    pub go_on: &'static str,
    /// At the step of the committees' plans, where the open scenario is adopted.
    pub spread_months: &'static str,
    /// The name of a proposal of one's own.
    pub own_proposal: fn(year: u16) -> String,
}

/// A step in words.
#[derive(Debug, Clone, Copy)]
pub struct Step {
    /// What it is called.
    pub name: &'static str,
    /// What comes out of it.
    pub outcome: &'static str,
    /// What is done at it in the program.
    pub act: &'static str,
}
