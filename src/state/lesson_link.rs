//! The link by which the groups of a class play the same year.

use super::AppState;
use crate::storage::{Saved, Stage};
use files::link::Shared;
use files::scenario_file::ScenarioFile;
use model::follow_up::YearRecord;
use model::follow_up::record::Play;
use model::scenario::Scenario;
use model::vec_map::VecMap;

/// The name of the open scenario, where it is adopted: its budget is the one that is played. Otherwise that of the start state is.
/// Tracks it.
#[must_use]
pub fn played_budget(app: AppState) -> Option<String> {
    app.open.name().filter(|_| app.open.is_read_only())
}

/// What a link holds by which the year is played as `play` says, called `name`: the budget of [`played_budget`], adopted, with the
/// user's own sizes and without private notes. What has been reported and decided of the open scenario's own year is left out. Tracks
/// the open scenario.
#[must_use]
pub fn year_to_play(app: AppState, play: Play, name: String) -> Shared {
    let budget = match played_budget(app) {
        Some(_) => app.session.scenario(Clone::clone),
        None => Scenario::default(),
    };
    let mut record = budget.record;
    record.drop_decisions_after(None);
    let record = YearRecord {
        to_date: VecMap::default(),
        last_year: VecMap::default(),
        play: Some(Play { at: None, ..play }),
        ..record
    };
    let scenario = Scenario { record, ..budget };
    let now = app.persistence().now();
    let mut saved = app.session.municipality(|municipality| {
        let file = ScenarioFile::from_scenario(&scenario, municipality);
        Saved::new(String::new(), name, municipality, file, now)
    });
    saved.stage = Stage::Adopted;
    Shared::from_saved(&saved.without_notes())
}
