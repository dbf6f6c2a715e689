//! Reads the process by which the budget is made.

use super::{Cursor, Names, SourceIx, quality};
use crate::cursor::shortened;
use crate::problem::Problem;
use model::date::Day;
use model::process::{Actor, Period, Process, STEPS, StepPlan};

/// The words for who takes a step, in the order of [`Actor::ALL`].
const ACTORS: [&str; Actor::ALL.len()] = {
    let [administration, committees, companies, parties, board, council] = Actor::ALL;
    [administration.key(), committees.key(), companies.key(), parties.key(), board.key(), council.key()]
};

pub(super) fn read(file: &Cursor, names: &Names) -> Process {
    let Some(at) = file.optional("process") else { return Process::default() };
    let steps = at.list();
    if steps.len() != STEPS && at.is_list() {
        at.report(Problem::WrongCount { wanted: STEPS, found: steps.len() });
    }
    Process(std::array::from_fn(|ix| step(steps.get(ix).unwrap_or(&at.missing_item()), names)))
}

fn step(at: &Cursor, names: &Names) -> StepPlan {
    at.check_fields(&["who", "ordinary", "election"]);
    StepPlan {
        actors: actors(&at.required("who")),
        ordinary: Some(period(&at.required("ordinary"), names)),
        election: at.optional("election").map(|at| period(&at, names)),
    }
}

fn actors(at: &Cursor) -> Vec<Actor> {
    let items = at.list();
    if items.is_empty() && at.is_list() {
        at.report(Problem::WrongCount { wanted: 1, found: 0 });
    }
    let mut actors = Vec::new();
    for item in &items {
        let Some(actor) = item.word(&ACTORS).and_then(|word| Actor::ALL.get(word)) else { continue };
        if actors.contains(actor) {
            item.report(Problem::DuplicateId(actor.key().to_owned()));
        }
        actors.push(*actor);
    }
    actors
}

fn period(at: &Cursor, names: &Names) -> Period {
    at.check_fields(&["from", "to", "quality", "source"]);
    let (from, last) = (day(&at.required("from")), at.required("to"));
    let to = day(&last);
    if let (Some(from), Some(to)) = (from, to)
        && to < from
    {
        last.report(Problem::EndsBeforeItBegins);
    }
    let quality = quality(&at.required("quality"));
    let source = at.required("source");
    let source = SourceIx(source.index_in(source.text(), &names.sources));
    let first = Day::last_of(model::follow_up::Month::January);
    Period { from: from.unwrap_or(first), to: to.unwrap_or(first), quality, source }
}

fn day(at: &Cursor) -> Option<Day> {
    let text = at.text();
    let day = Day::from_text(text);
    // An empty text was reported as that.
    if day.is_none() && !text.is_empty() {
        at.report(Problem::NotADay(shortened(text)));
    }
    day
}
