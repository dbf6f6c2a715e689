//! What scenarios decide differently, lever by lever and item by item, and taking a decision over from another scenario.

use crate::changes::{ChangedRow, ChangedValue, changed_rows, values};
use crate::items::{BudgetItem, ItemIx, find_item};
use crate::lever::Setting;
use crate::municipality::{CommitteeIx, Municipality};
use crate::outcome::Outcome;
use crate::scenario::Scenario;
use crate::vec_map::VecMap;
use crate::{YEARS, YearIx};

/// Something that a scenario decides or assumes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Decision {
    /// A row that is not an item.
    Row(ChangedRow),
    /// The budget item with this identifier.
    Item(String),
}

/// The values of a decision in a scenario, by year. None in a year in which the scenario is as in the start state.
pub type DecisionValues = [Option<ChangedValue>; YEARS];

/// A decision that is not the same in all compared scenarios.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DecisionRow {
    /// The decision.
    pub decision: Decision,
    /// The committee that it belongs to in the first scenario that has it. None if it belongs to none.
    pub committee: Option<CommitteeIx>,
    /// The values in each scenario, in the given order. None if the scenario does not have the decision.
    pub sides: Vec<Option<DecisionValues>>,
}

/// The decisions that differ between `scenarios`, each given with its outcome: first those that belong to no committee, then by committee in
/// the order of the file, items last.
#[must_use]
pub fn decisions(municipality: &Municipality, scenarios: &[(&Scenario, &Outcome)]) -> Vec<DecisionRow> {
    let mut found: Vec<(Option<CommitteeIx>, Option<ChangedRow>, Decision)> = Vec::new();
    for (scenario, _) in scenarios {
        for row in changed_rows(scenario) {
            let decision = match row {
                ChangedRow::Item(_, ix) => match item(scenario, ix) {
                    Some(item) => Decision::Item(item.id.clone()),
                    None => continue,
                },
                ChangedRow::Lever(_)
                | ChangedRow::Policy
                | ChangedRow::Lock(_)
                | ChangedRow::Shares(_)
                | ChangedRow::FrameRule => Decision::Row(row),
            };
            if !found.iter().any(|(.., other)| *other == decision) {
                let order = Some(row).filter(|_| matches!(decision, Decision::Row(_)));
                found.push((row.committee(), order, decision));
            }
        }
    }
    // Items have no order of their own, and stay in that of their scenarios.
    found.sort_by_key(|(committee, row, _)| (*committee, row.is_none(), *row));
    let differing = found.into_iter().filter_map(|(committee, _, decision)| {
        let sides: Vec<_> = scenarios
            .iter()
            .map(|(scenario, outcome)| side(municipality, scenario, outcome, &decision))
            .collect();
        let first = sides.first()?;
        let differs = sides.iter().any(|side| !is_same(side.as_ref(), first.as_ref()));
        let sides = sides.into_iter().map(|side| side.map(|side| side.values)).collect();
        differs.then_some(DecisionRow { decision, committee, sides })
    });
    differing.collect()
}

/// What a scenario decides.
struct Side {
    committee: Option<CommitteeIx>,
    /// The settings of a lever.
    settings: [Option<Setting>; YEARS],
    values: DecisionValues,
}

/// Whether two scenarios decide the same. Levers are compared by their settings: their values move with other levers.
fn is_same(one: Option<&Side>, other: Option<&Side>) -> bool {
    match (one, other) {
        (Some(one), Some(other)) => {
            let is_lever = one.settings.iter().any(Option::is_some);
            one.committee == other.committee
                && one.settings == other.settings
                && (is_lever || one.values == other.values)
        }
        (None, None) => true,
        (Some(_), None) | (None, Some(_)) => false,
    }
}

/// What `scenario` decides. None if it is as in the start state.
fn side(
    municipality: &Municipality,
    scenario: &Scenario,
    outcome: &Outcome,
    decision: &Decision,
) -> Option<Side> {
    let row = match decision {
        Decision::Row(row) => *row,
        Decision::Item(id) => {
            let (ix, item) = find_item(&scenario.items, id)?;
            ChangedRow::Item(item.committee, ix)
        }
    };
    if !changed_rows(scenario).contains(&row) {
        return None;
    }
    let setting = |at| match row {
        ChangedRow::Lever(lever) => scenario.setting(lever, at),
        ChangedRow::Policy
        | ChangedRow::Lock(_)
        | ChangedRow::Shares(_)
        | ChangedRow::Item(..)
        | ChangedRow::FrameRule => None,
    };
    Some(Side {
        committee: row.committee(),
        settings: YearIx::map(setting),
        values: YearIx::map(|at| values(municipality, scenario, outcome, row, at).map(|(_, to)| to)),
    })
}

fn item(scenario: &Scenario, ix: ItemIx) -> Option<&BudgetItem> {
    scenario.items.get(usize::from(ix.0))
}

/// `scenario` with `decision` as in `other`. An item that `other` does not have is switched off, and not removed. None if the decision belongs
/// to something that `scenario` has locked. A lock is a decision of its own: taking it over may unlock.
#[must_use]
pub fn take_over(scenario: &Scenario, other: &Scenario, decision: &Decision) -> Option<Scenario> {
    let mut after = scenario.clone();
    match decision {
        Decision::Row(ChangedRow::Lever(lever)) => {
            if scenario.is_lever_locked(*lever) || lever.committee().is_some_and(|c| scenario.has_lock(c)) {
                return None;
            }
            copy_entry(&mut after.settings, &other.settings, *lever);
        }
        Decision::Row(ChangedRow::Policy) => after.policy = other.policy,
        Decision::Row(ChangedRow::FrameRule) => after.frame_rule = other.frame_rule,
        Decision::Row(ChangedRow::Lock(c)) => copy_entry(&mut after.locks, &other.locks, *c),
        Decision::Row(ChangedRow::Shares(c)) => {
            if scenario.has_lock(*c) {
                return None;
            }
            after.shares.retain(|(committee, _), _| committee != c);
            for (key, weight) in other.shares.iter().filter(|((committee, _), _)| committee == c) {
                after.shares.insert(*key, *weight);
            }
        }
        // An item is a decision by its identifier.
        Decision::Row(ChangedRow::Item(..)) => return None,
        Decision::Item(id) => {
            let theirs = other.items.iter().find(|item| item.id == *id);
            let own = after.items.iter_mut().find(|item| item.id == *id);
            let committees = [own.as_ref().map(|item| item.committee), theirs.map(|item| item.committee)];
            if committees.into_iter().flatten().any(|c| scenario.has_lock(c)) {
                return None;
            }
            match (own, theirs) {
                (Some(own), Some(theirs)) => own.clone_from(theirs),
                (Some(own), None) => own.is_on = false,
                (None, Some(theirs)) => after.items.push(theirs.clone()),
                (None, None) => {}
            }
        }
    }
    Some(after)
}

fn copy_entry<K: Ord + Copy, V: Clone>(into: &mut VecMap<K, V>, from: &VecMap<K, V>, key: K) {
    match from.get(&key) {
        Some(value) => {
            into.insert(key, value.clone());
        }
        None => {
            into.remove(&key);
        }
    }
}
