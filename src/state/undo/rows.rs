//! The rows in which two scenarios differ, and replacing rows.
//!
//! A part of a scenario is a scenario with only some rows. The two parts of a step form a pair: a row that only one of them has
//! is absent before or after the step. Budget items are rows, each with its id, and have an order beside ([`ItemRun`]).

use model::follow_up::YearRecord;
use model::items::BudgetItem;
use model::scenario::Scenario;
use model::vec_map::VecMap;

/// The rows that a step changed, as they are before it or after it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Rows {
    /// The rows.
    pub(super) part: Scenario,
    /// Where the order of the items differs.
    pub(super) run: ItemRun,
}

/// A run of items by their ids: that in which the order before a step and after it differ. It has the same start in both.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct ItemRun {
    /// The index of its first item.
    pub(super) start: usize,
    pub(super) ids: Vec<String>,
}

/// The rows in which `before` and `after` differ, as they are in each.
pub(super) fn differing(before: &Scenario, after: &Scenario) -> (Rows, Rows) {
    let settings = VecMap::difference(&before.settings, &after.settings);
    let locks = VecMap::difference(&before.locks, &after.locks);
    let locked_levers = VecMap::difference(&before.locked_levers, &after.locked_levers);
    let shares = VecMap::difference(&before.shares, &after.shares);
    let texts = VecMap::difference(&before.texts, &after.texts);
    let records = YearRecord::difference(&before.record, &after.record);
    let policies = differing_part(&before.policy, &after.policy);
    let items = (items_only_in(&before.items, &after.items), items_only_in(&after.items, &before.items));
    let runs = differing_runs(&before.items, &after.items);
    let frame_rules = differing_part(&before.frame_rule, &after.frame_rule);
    let before = Scenario {
        settings: settings.0,
        locks: locks.0,
        locked_levers: locked_levers.0,
        policy: policies.0,
        shares: shares.0,
        items: items.0,
        frame_rule: frame_rules.0,
        texts: texts.0,
        record: records.0,
    };
    let after = Scenario {
        settings: settings.1,
        locks: locks.1,
        locked_levers: locked_levers.1,
        policy: policies.1,
        shares: shares.1,
        items: items.1,
        frame_rule: frame_rules.1,
        texts: texts.1,
        record: records.1,
    };
    (Rows { part: before, run: runs.0 }, Rows { part: after, run: runs.1 })
}

/// `scenario` with the rows of `from` replaced by those of `to`.
pub(super) fn replaced(scenario: &Scenario, from: &Rows, to: &Rows) -> Scenario {
    let mut scenario = scenario.clone();
    replace_items(&mut scenario.items, from, to);
    let (from, to) = (&from.part, &to.part);
    scenario.settings.replace_entries(&from.settings, &to.settings);
    scenario.locks.replace_entries(&from.locks, &to.locks);
    scenario.locked_levers.replace_entries(&from.locked_levers, &to.locked_levers);
    scenario.shares.replace_entries(&from.shares, &to.shares);
    scenario.texts.replace_entries(&from.texts, &to.texts);
    scenario.record.replace_entries(&from.record, &to.record);
    if from.policy != to.policy {
        scenario.policy = to.policy;
    }
    if from.frame_rule != to.frame_rule {
        scenario.frame_rule = to.frame_rule;
    }
    scenario
}

/// Whether `scenario` has the rows of `these`, and none that only `others` has.
pub(super) fn has_rows(scenario: &Scenario, these: &Rows, others: &Rows) -> bool {
    let has_items = has_items(&scenario.items, these, others);
    let (these, others) = (&these.part, &others.part);
    has_items
        && scenario.settings.has_entries(&these.settings, &others.settings)
        && scenario.locks.has_entries(&these.locks, &others.locks)
        && scenario.locked_levers.has_entries(&these.locked_levers, &others.locked_levers)
        && scenario.shares.has_entries(&these.shares, &others.shares)
        && scenario.texts.has_entries(&these.texts, &others.texts)
        && scenario.record.has_entries(&these.record, &others.record)
        && (these.policy == others.policy || scenario.policy == these.policy)
        && (these.frame_rule == others.frame_rule || scenario.frame_rule == these.frame_rule)
}

/// `before` and `after` if they differ, otherwise nothing.
fn differing_part<T: PartialEq + Clone + Default>(before: &T, after: &T) -> (T, T) {
    if before == after { (T::default(), T::default()) } else { (before.clone(), after.clone()) }
}

fn item<'a>(items: &'a [BudgetItem], id: &str) -> Option<&'a BudgetItem> {
    items.iter().find(|item| item.id == id)
}

/// The items that `others` does not have, or has otherwise.
fn items_only_in(items: &[BudgetItem], others: &[BudgetItem]) -> Vec<BudgetItem> {
    // Most steps change no item.
    if items == others {
        return Vec::new();
    }
    items.iter().filter(|one| item(others, &one.id) != Some(one)).cloned().collect()
}

/// The runs in which the order of the items differs.
fn differing_runs(before: &[BudgetItem], after: &[BudgetItem]) -> (ItemRun, ItemRun) {
    let equal = |(one, other): &(&BudgetItem, &BudgetItem)| one.id == other.id;
    let start = before.iter().zip(after).take_while(equal).count();
    let (before, after) = (before.get(start..).unwrap_or_default(), after.get(start..).unwrap_or_default());
    let same_end = before.iter().rev().zip(after.iter().rev()).take_while(equal).count();
    let run = |items: &[BudgetItem]| {
        let ids = items.iter().take(items.len().saturating_sub(same_end)).map(|item| item.id.clone());
        let ids: Vec<String> = ids.collect();
        ItemRun { start, ids }
    };
    let runs = (run(before), run(after));
    if runs.0.ids.is_empty() && runs.1.ids.is_empty() { Default::default() } else { runs }
}

/// Replaces the items of `from` by those of `to`. Others stay.
fn replace_items(items: &mut Vec<BudgetItem>, from: &Rows, to: &Rows) {
    if (&from.part.items, &from.run) == (&to.part.items, &to.run) {
        return;
    }
    let run: Vec<BudgetItem> = to
        .run
        .ids
        .iter()
        .filter_map(|id| item(&to.part.items, id).or_else(|| item(items, id)).cloned())
        .collect();
    items.retain(|item| !from.run.ids.contains(&item.id) && !to.run.ids.contains(&item.id));
    for changed in items.iter_mut() {
        if let Some(to) = item(&to.part.items, &changed.id) {
            changed.clone_from(to);
        }
    }
    let start = to.run.start.min(items.len());
    items.splice(start..start, run);
}

/// Whether `items` has the items of `these`, in their order, and none that only `others` has.
fn has_items(items: &[BudgetItem], these: &Rows, others: &Rows) -> bool {
    let run = items.iter().skip(these.run.start).map(|item| &item.id);
    these.part.items.iter().all(|one| item(items, &one.id) == Some(one))
        && others.part.items.iter().all(|one| {
            let here = item(&these.part.items, &one.id);
            here.is_some() || item(items, &one.id).is_none()
        })
        && run.take(these.run.ids.len()).eq(&these.run.ids)
}
