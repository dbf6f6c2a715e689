//! The rows in which two scenarios differ, and replacing rows.
//!
//! A part of a scenario is a scenario with only some rows. The two parts of a step form a pair: a row that only one of them has
//! is absent before or after the step.

use model::scenario::Scenario;
use model::vec_map::VecMap;

/// The rows in which `before` and `after` differ, as they are in each.
pub(super) fn differing(before: &Scenario, after: &Scenario) -> (Scenario, Scenario) {
    let settings = difference(&before.settings, &after.settings);
    let locks = difference(&before.locks, &after.locks);
    let locked_levers = difference(&before.locked_levers, &after.locked_levers);
    let shares = difference(&before.shares, &after.shares);
    let policies = differing_part(&before.policy, &after.policy);
    let items = differing_part(&before.items, &after.items);
    let frame_rules = differing_part(&before.frame_rule, &after.frame_rule);
    (
        Scenario {
            settings: settings.0,
            locks: locks.0,
            locked_levers: locked_levers.0,
            policy: policies.0,
            shares: shares.0,
            items: items.0,
            frame_rule: frame_rules.0,
        },
        Scenario {
            settings: settings.1,
            locks: locks.1,
            locked_levers: locked_levers.1,
            policy: policies.1,
            shares: shares.1,
            items: items.1,
            frame_rule: frame_rules.1,
        },
    )
}

/// `scenario` with the rows of `from` replaced by those of `to`.
pub(super) fn replaced(scenario: &Scenario, from: &Scenario, to: &Scenario) -> Scenario {
    let mut scenario = scenario.clone();
    replace(&mut scenario.settings, &from.settings, &to.settings);
    replace(&mut scenario.locks, &from.locks, &to.locks);
    replace(&mut scenario.locked_levers, &from.locked_levers, &to.locked_levers);
    replace(&mut scenario.shares, &from.shares, &to.shares);
    if from.policy != to.policy {
        scenario.policy = to.policy;
    }
    if from.items != to.items {
        scenario.items.clone_from(&to.items);
    }
    if from.frame_rule != to.frame_rule {
        scenario.frame_rule = to.frame_rule;
    }
    scenario
}

/// Whether `scenario` has the rows of `these`, and none that only `others` has.
pub(super) fn has_rows(scenario: &Scenario, these: &Scenario, others: &Scenario) -> bool {
    agree(&scenario.settings, &these.settings, &others.settings)
        && agree(&scenario.locks, &these.locks, &others.locks)
        && agree(&scenario.locked_levers, &these.locked_levers, &others.locked_levers)
        && agree(&scenario.shares, &these.shares, &others.shares)
        && (these.policy == others.policy || scenario.policy == these.policy)
        && (these.items == others.items || scenario.items == these.items)
        && (these.frame_rule == others.frame_rule || scenario.frame_rule == these.frame_rule)
}

/// `before` and `after` if they differ, otherwise nothing.
fn differing_part<T: PartialEq + Clone + Default>(before: &T, after: &T) -> (T, T) {
    if before == after { (T::default(), T::default()) } else { (before.clone(), after.clone()) }
}

fn difference<K: Ord + Copy, V: PartialEq + Clone>(
    before: &VecMap<K, V>,
    after: &VecMap<K, V>,
) -> (VecMap<K, V>, VecMap<K, V>) {
    let only = |these: &VecMap<K, V>, others: &VecMap<K, V>| {
        let mut only = these.clone();
        only.retain(|key, value| others.get(key) != Some(value));
        only
    };
    (only(before, after), only(after, before))
}

fn replace<K: Ord + Copy, V: Clone>(rows: &mut VecMap<K, V>, from: &VecMap<K, V>, to: &VecMap<K, V>) {
    for key in from.keys() {
        rows.remove(key);
    }
    for (key, value) in to.iter() {
        rows.insert(*key, value.clone());
    }
}

fn agree<K: Ord, V: PartialEq>(rows: &VecMap<K, V>, these: &VecMap<K, V>, others: &VecMap<K, V>) -> bool {
    these.iter().all(|(key, value)| rows.get(key) == Some(value))
        && others.keys().all(|key| rows.get(key) == these.get(key))
}
