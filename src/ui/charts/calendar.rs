//! The calendar of the budget process: where its bars and marks stand on an axis from January to the first month of the budget year.

use model::date::Day;
use model::process::{Actor, Place, Process, ProcessStep};
use model::statutes::budget_calendar::Deadline;

/// Units of the axis in a month, so that each day has a place in any month.
pub const MONTH: u32 = 31;
/// Units of the axis: twelve months, and the first of the budget year.
pub const AXIS: u32 = 13 * MONTH;
/// Where the budget year begins.
pub const BUDGET_YEAR: u32 = 12 * MONTH;
/// The number of lanes.
pub const LANES: usize = 5;
/// Below this width a bar has its name beside it, units; a name beside a bar takes as much as a month.
const NARROW: u32 = 20;

/// A step in its lane.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Bar {
    /// The step.
    pub step: ProcessStep,
    /// Its left edge, units from the beginning of January.
    pub from: u32,
    /// Its right edge.
    pub to: u32,
    /// Whether it stands below another step of the lane that is taken at the same time.
    pub is_low: bool,
    /// Where its name stands.
    pub label: Label,
}

/// Where the words of a bar or a mark stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Label {
    /// In it.
    Inside,
    /// Before it, where there is no room in it.
    Before,
    /// After it, where there is none before it either.
    After,
}

/// The lane of who acts.
#[must_use]
pub fn lane(actor: Actor) -> usize {
    match actor {
        Actor::Administration => 0,
        Actor::Committees | Actor::Companies => 1,
        Actor::Parties => 2,
        Actor::Board => 3,
        Actor::Council => 4,
    }
}

/// The lane in which a day of the law is marked.
#[must_use]
pub fn deadline_lane(deadline: Deadline) -> usize {
    lane(match deadline {
        Deadline::TaxableIncomes | Deadline::ProjectionFactors | Deadline::ChangedFactors => {
            Actor::Administration
        }
        Deadline::BoardProposal => Actor::Board,
        Deadline::Council | Deadline::CouncilWithReasons => Actor::Council,
    })
}

/// The steps of a lane, from left to right. Those whose days are not known have no bar.
#[must_use]
pub fn bars(process: &Process, lane_number: usize, is_election_year: bool) -> Vec<Bar> {
    let mut bars: Vec<Bar> = Vec::new();
    for (step, plan) in process.steps() {
        let is_here = plan.actors.first().is_some_and(|actor| lane(*actor) == lane_number);
        let Some((from, to)) = span(process, step, is_election_year).filter(|_| is_here) else { continue };
        let is_low = bars.last().is_some_and(|before| before.to > from && !before.is_low);
        let stands_before = |deadline: &Deadline| {
            let is_here = deadline_lane(*deadline) == lane_number && deadline.applies(is_election_year);
            is_here && (from.saturating_sub(MONTH)..from).contains(&end(deadline.day()))
        };
        let label = match () {
            () if to.saturating_sub(from) >= NARROW => Label::Inside,
            () if Deadline::ALL.iter().any(stands_before) => Label::After,
            () => Label::Before,
        };
        bars.push(Bar { step, from, to, is_low, label });
    }
    bars
}

/// Where a step begins and ends.
fn span(process: &Process, step: ProcessStep, is_election_year: bool) -> Option<(u32, u32)> {
    let period = process.period(step, is_election_year)?;
    // The last step goes on in the budget year.
    Some(if step == ProcessStep::Work { (BUDGET_YEAR, AXIS) } else { (start(period.from), end(period.to)) })
}

/// Where a day begins.
#[must_use]
pub fn start(day: Day) -> u32 {
    let months = u32::from(day.month().number().saturating_sub(1)).saturating_mul(MONTH);
    months.saturating_add(u32::from(day.number()).saturating_sub(1))
}

/// Where a day ends; the last day of a month where the next month begins.
#[must_use]
pub fn end(day: Day) -> u32 {
    if day == Day::last_of(day.month()) {
        return u32::from(day.month().number()).saturating_mul(MONTH);
    }
    start(day).saturating_add(1)
}

/// Whether the words of a day of the law stand before its mark: a bar or another day follows too soon.
#[must_use]
pub fn mark_label(process: &Process, deadline: Deadline, is_election_year: bool) -> Label {
    let (lane_number, mark) = (deadline_lane(deadline), end(deadline.day()));
    let follows = |at: u32| (mark..mark.saturating_add(MONTH)).contains(&at);
    let days = Deadline::ALL.into_iter().filter(|one| {
        // The last days of December are hatched and not marked.
        let is_marked = *one != deadline && *one != Deadline::CouncilWithReasons;
        is_marked && deadline_lane(*one) == lane_number && one.applies(is_election_year)
    });
    let is_followed = bars(process, lane_number, is_election_year).iter().any(|bar| follows(bar.from))
        || days.into_iter().any(|one| follows(end(one.day())));
    if is_followed { Label::Before } else { Label::After }
}

/// Where the work is: the day, or the middle of the step. None where its days are not known.
#[must_use]
pub fn here(process: &Process, place: Place, is_election_year: bool) -> Option<u32> {
    match place {
        Place::Day(day) => Some(start(day)),
        Place::Step(step) => {
            let (from, to) = span(process, step, is_election_year)?;
            Some(from.saturating_add(to).div_euclid(2))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use model::figure::{Quality, SourceIx};
    use model::follow_up::Month;
    use model::process::Period;

    fn day(text: &str) -> Day {
        Day::from_text(text).expect("a day")
    }

    /// Each step takes the month of its number, but the third begins before the second has ended.
    fn process() -> Process {
        let mut process = Process::default();
        let period = |from, to| Some(Period { from, to, quality: Quality::Assumption, source: SourceIx(0) });
        for (plan, month) in process.0.iter_mut().zip(Month::ALL) {
            plan.ordinary = period(Day::new(month, 1).expect("a day"), Day::last_of(month));
        }
        process.0[2].ordinary = period(day("02-15"), day("03-31"));
        process.0[8].election = period(day("12-19"), day("12-19"));
        process
    }

    #[test]
    fn months_follow_one_another_without_a_gap_whatever_their_length() {
        for (month, next) in Month::ALL.into_iter().zip(Month::ALL.into_iter().skip(1)) {
            let first = Day::new(next, 1).expect("a day");
            assert_eq!(end(Day::last_of(month)), start(first), "{month:?}");
        }
        assert_eq!(end(day("12-31")), BUDGET_YEAR);
    }

    #[test]
    fn each_step_stands_in_the_lane_of_who_leads_it_and_two_at_the_same_time_do_not_cover_each_other() {
        let process = process();
        let lanes = [0, 1, 2, 3, 4].map(|lane| bars(&process, lane, false));
        let numbers =
            lanes.each_ref().map(|bars| bars.iter().map(|bar| bar.step.number()).collect::<Vec<_>>());
        assert_eq!(numbers, [vec![1, 2, 3, 4, 5], vec![6, 10, 11], vec![7], vec![8], vec![9]]);
        let low = lanes[0].iter().map(|bar| bar.is_low).collect::<Vec<_>>();
        assert_eq!(low, [false, false, true, false, false]);
        assert_eq!((lanes[1][2].from, lanes[1][2].to), (BUDGET_YEAR, AXIS), "work begins in the budget year");
    }

    #[test]
    fn the_name_of_a_short_step_stands_beside_it_and_not_over_a_day_of_the_law() {
        let mut process = process();
        let label = |process: &Process, is_election_year| bars(process, 4, is_election_year)[0].label;
        assert_eq!((label(&process, false), label(&process, true)), (Label::Inside, Label::After));
        process.0[8].ordinary =
            process.0[8].election.map(|period| Period { from: day("11-29"), to: day("11-29"), ..period });
        assert_eq!(label(&process, false), Label::Before);
    }

    #[test]
    fn the_words_of_a_day_of_the_law_stand_where_nothing_follows_soon() {
        let process = process();
        let label = |deadline, is_election_year| mark_label(&process, deadline, is_election_year);
        assert_eq!(label(Deadline::TaxableIncomes, false), Label::Before, "30 September follows");
        assert_eq!(label(Deadline::ProjectionFactors, true), Label::After);
        assert_eq!(
            (label(Deadline::Council, false), label(Deadline::Council, true)),
            (Label::After, Label::Before)
        );
    }

    #[test]
    fn the_place_is_the_day_or_the_middle_of_the_step() {
        let process = process();
        assert_eq!(here(&process, Place::Step(ProcessStep::Analysis), false), Some(15));
        assert_eq!(here(&process, Place::Day(day("02-01")), false), Some(31));
        assert_eq!(here(&Process::default(), Place::Step(ProcessStep::Analysis), false), None);
    }
}
