//! The state of the comparison: which scenarios are compared, and what differs between them.

use std::sync::Arc;

use leptos::prelude::*;

use super::numbers::without_repetition;
use crate::i18n::catalogue::compare::Compare as Words;
use crate::state::{Candidate, Side, Sides};
use crate::ui::context::AppContext;
use model::compare::{Comparison, ComparisonRow, compare};
use model::outcome::Outcome;
use model::scenario::Scenario;
use model::{YEARS, YearIx};

/// A mark for each compared scenario: colours cannot be told apart by all, and two scenarios can have the same name. The first of these
/// that stand in none of the names are used.
const MARKS: [[&str; 4]; 3] = [["A", "B", "C", "D"], ["1", "2", "3", "4"], ["K", "L", "M", "N"]];

/// What marks are made of where each set stands in a name.
const ALPHABET: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

/// The marks for scenarios with these names. None is a word of a name.
pub(super) fn marks(names: &[String]) -> [&'static str; 4] {
    let has_word = |name: &String, mark: &str| {
        name.split(|letter: char| !letter.is_alphanumeric()).any(|word| word.eq_ignore_ascii_case(mark))
    };
    let is_free = |mark: &&str| !names.iter().any(|name| has_word(name, mark));
    if let Some(free) = MARKS.iter().find(|marks| marks.iter().all(is_free)) {
        return *free;
    }
    // There are more parts of the alphabet than words in four names.
    let parts = (1..=ALPHABET.len()).flat_map(|length| {
        (0..ALPHABET.len()).filter_map(move |at| ALPHABET.get(at..at.checked_add(length)?))
    });
    let mut free = parts.filter(is_free);
    MARKS[0].map(|mark| free.next().unwrap_or(mark))
}

/// The scenarios that are compared, and what differs between them.
#[derive(Debug)]
pub(super) struct ComparedScenarios {
    /// Letter and name of each; the first is the reference.
    pub names: Vec<(&'static str, String)>,
    pub outcomes: Vec<Arc<Outcome>>,
    pub scenarios: Vec<Arc<Scenario>>,
    pub comparison: Comparison,
    /// The rows of each year that differ, without repetitions.
    rows: [Vec<ComparisonRow>; YEARS],
}

impl ComparedScenarios {
    /// Scenarios with their names and outcomes, the reference first. None if there are fewer than two, or more than are compared.
    pub fn new(
        names: Vec<(&'static str, String)>,
        outcomes: Vec<Arc<Outcome>>,
        scenarios: Vec<Arc<Scenario>>,
    ) -> Option<Self> {
        let comparison = compare(&outcomes.iter().map(Arc::as_ref).collect::<Vec<_>>()).ok()?;
        let rows = comparison.years.each_ref().map(|rows| without_repetition(rows));
        Some(Self { names, outcomes, scenarios, comparison, rows })
    }

    /// The rows that differ in the year at index `year`.
    pub fn rows(&self, year: YearIx) -> &[ComparisonRow] {
        year.get::<Vec<ComparisonRow>>(&self.rows)
    }

    /// Letter and name of the reference.
    pub fn first(&self) -> String {
        self.names.first().map_or_else(String::new, |(letter, name)| format!("{letter} ({name})"))
    }

    /// Whether the rows differ, year by year.
    pub fn differs_by_year(&self) -> [bool; YEARS] {
        self.rows.each_ref().map(|rows| !rows.is_empty())
    }

    /// Index, letter and name of the others.
    pub fn others(&self) -> impl Iterator<Item = (usize, &'static str, &str)> {
        self.names.iter().enumerate().skip(1).map(|(at, (letter, name))| (at, *letter, name.as_str()))
    }
}

/// What the chosen scenarios come to.
#[derive(Debug, Clone)]
pub(super) struct Computed {
    /// None while fewer than two can be compared.
    pub compared: Option<Arc<ComparedScenarios>>,
    /// The names of those that cannot be computed.
    pub failed: Vec<String>,
}

/// The state of the page. A handle: copies are the same.
#[derive(Debug, Clone, Copy)]
pub(super) struct CompareContext {
    pub app: AppContext,
    pub t: &'static Words,
    pub candidates: Memo<Vec<Candidate>>,
    /// The chosen scenarios, the reference first.
    pub sides: Memo<Sides>,
    pub computed: Memo<Computed>,
    /// Whether the differences are shown as bars rather than as a table.
    pub as_bars: RwSignal<bool>,
}

impl CompareContext {
    pub fn new(app: AppContext) -> Self {
        let state = app.state;
        let t = &app.language.lazy_texts().compare;
        let candidates = Memo::new(move |_| state.compare().candidates());
        let sides = Memo::new(move |_| candidates.with(|all| state.compare().sides(all)));
        // Scenarios that are not open are computed when they are chosen or saved, not at every change of the open one.
        let fixed = Memo::new_with_compare(
            move |_| {
                let chosen = chosen(&candidates.read(), &sides.read());
                let outcome = |one: &Candidate| (!one.is_open).then(|| state.compare().outcome_of(one));
                chosen.into_iter().map(|one| (outcome(&one), one)).collect::<Vec<_>>()
            },
            |_, _| true,
        );
        let computed = Memo::new_with_compare(
            move |_| {
                let (mut names, mut outcomes, mut failed) = (Vec::new(), Vec::new(), Vec::new());
                let mut scenarios = Vec::new();
                let fixed = fixed.get();
                let all_names: Vec<String> = fixed.iter().map(|(_, one)| candidate_name(t, one)).collect();
                for (((fixed, one), letter), name) in fixed.into_iter().zip(marks(&all_names)).zip(all_names)
                {
                    match fixed.unwrap_or_else(|| state.compare().outcome_of(&one)) {
                        Some(outcome) => {
                            names.push((letter, name));
                            outcomes.push(outcome);
                            scenarios.push(Arc::new(state.compare().scenario_of(&one)));
                        }
                        None => failed.push(name),
                    }
                }
                // All are computed from the open file, so only their number can be wrong.
                let compared = ComparedScenarios::new(names, outcomes, scenarios);
                Computed { compared: compared.map(Arc::new), failed }
            },
            |_, _| true,
        );
        Self { app, t, candidates, sides, computed, as_bars: RwSignal::new(false) }
    }

    /// What is compared, if there is enough. Reactive.
    pub fn compared(self) -> Option<Arc<ComparedScenarios>> {
        self.computed.with(|computed| computed.compared.clone())
    }
}

/// The candidates of `sides`, in their order.
pub(super) fn chosen(candidates: &[Candidate], sides: &[Side]) -> Vec<Candidate> {
    sides.iter().filter_map(|side| candidates.iter().find(|one| one.side == *side).cloned()).collect()
}

/// The name of a scenario.
pub(super) fn candidate_name(t: &Words, candidate: &Candidate) -> String {
    let of_side = || match candidate.side {
        Side::Start => t.start,
        Side::Now | Side::Saved(_) => t.open_unchanged,
        Side::LowerTax => t.lower_tax,
        Side::HigherTax => t.higher_tax,
    };
    candidate.name.clone().unwrap_or_else(|| of_side().to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_mark_is_a_word_of_a_name() {
        let marks_of = |names: &[&str]| marks(&names.iter().map(|&name| name.to_owned()).collect::<Vec<_>>());
        assert_eq!(marks_of(&["Vår", "Deras"]), ["A", "B", "C", "D"]);
        assert_eq!(marks_of(&["Förslag B", "Deras"]), ["1", "2", "3", "4"]);
        assert_eq!(marks_of(&["Förslag A", "Förslag 1", "Förslag k"]), ["B", "C", "D", "E"]);
        let letters = "A B C D E F G H I J K L M N O P Q R S T U V W";
        assert_eq!(marks_of(&[letters, "1", "V X Y"]), ["Z", "AB", "BC", "CD"]);
    }
}
