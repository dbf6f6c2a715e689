//! Reads and writes the budget items of a scenario file.

use serde_json::{Map, Value};

use super::unresolved::{ScenarioPart, UnresolvedReason};
use super::value::{decimal, written_decimal};
use crate::kept_fields::{free_name, in_order_of};
use model::YEARS;
use model::goals::GoalIx;
use model::items::{BudgetItem, ItemDuration, ItemGoal};
use model::lever::LARGEST_AMOUNT;
use model::money::{Money, THOUSAND};
use model::municipality::Municipality;

const ID: &str = "id";
const NAME: &str = "name";
const COMMITTEE: &str = "committee";
const AMOUNTS: &str = "amounts";
const ONE_OFF: &str = "one_off";
const GOAL: &str = "goal";
const MISSION: &str = "mission";
pub(super) const NOTE: &str = "note";
const OFF: &str = "off";
const FIELDS: [&str; 9] = [ID, NAME, COMMITTEE, AMOUNTS, ONE_OFF, GOAL, MISSION, NOTE, OFF];

/// An entry of the list of items.
pub(super) enum ReadItem {
    /// It is applied, except for the fields `kept`.
    Applied { item: Box<BudgetItem>, kept: Map<String, Value> },
    /// It is not applied.
    Kept(Value),
}

/// What of an entry is not applied, by which name the user knows it, and why.
pub(super) type Problem = (ScenarioPart, String, UnresolvedReason);

/// `item` as JSON. None if its committee is not in `municipality`.
pub(super) fn written_item(item: &BudgetItem, municipality: &Municipality) -> Option<Value> {
    let text = |text: &str| Value::from(text);
    let goal = item.goal.and_then(|served| Some((served, municipality.goal(served.goal)?)));
    let mission = goal.and_then(|(served, goal)| {
        goal.missions.get(usize::from(served.mission?)).map(|mission| &mission.id)
    });
    let amounts: Value = item.amounts.iter().map(|amount| written_decimal(amount.kronor())).collect();
    let fields = [
        (ID, Some(text(&item.id))),
        (NAME, Some(text(&item.name))),
        (COMMITTEE, Some(text(&municipality.committee(item.committee)?.id))),
        (AMOUNTS, Some(amounts)),
        (ONE_OFF, (item.duration == ItemDuration::OneOff).then_some(true.into())),
        (GOAL, goal.map(|(_, goal)| text(&goal.id))),
        (MISSION, mission.map(|id| text(id))),
        (NOTE, (!item.note.is_empty()).then(|| text(&item.note))),
        (OFF, (!item.is_on).then_some(true.into())),
    ];
    let written = fields.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value?)));
    Some(Value::Object(written.collect()))
}

/// The entries of a list of items, in order, and what of them is not applied.
pub(super) fn read_items(list: &[Value], municipality: &Municipality) -> (Vec<ReadItem>, Vec<Problem>) {
    let mut ids = Vec::new();
    let mut problems = Vec::new();
    let entries = (1_usize..).zip(list).map(|(number, value)| {
        let name = shown_name(value, number);
        match read_item(value, municipality) {
            Ok((mut item, kept)) => {
                // Of two items with one id the second gets another, so that both count and each can be edited.
                item.id = free_name(&item.id, |id| !ids.iter().any(|taken| taken == id));
                ids.push(item.id.clone());
                if kept.contains_key(GOAL) || kept.contains_key(MISSION) {
                    problems.push((ScenarioPart::ItemGoal, name.clone(), UnresolvedReason::NotHere));
                }
                let unknown = kept.keys().filter(|field| !matches!(field.as_str(), GOAL | MISSION));
                problems.extend(unknown.map(|field| {
                    (ScenarioPart::ItemField, format!("{name}: {field}"), UnresolvedReason::NotUnderstood)
                }));
                ReadItem::Applied { item: Box::new(item), kept }
            }
            Err(reason) => {
                problems.push((ScenarioPart::Item, name, reason));
                ReadItem::Kept(value.clone())
            }
        }
    });
    (entries.collect(), problems)
}

/// The name by which the user knows an entry: its text, or else its id or its number in the list.
fn shown_name(value: &Value, number: usize) -> String {
    let text = |field: &str| value.get(field).and_then(Value::as_str).filter(|text| !text.is_empty());
    text(NAME).or_else(|| text(ID)).map_or_else(|| number.to_string(), str::to_owned)
}

/// An item, and its fields that are not applied.
fn read_item(
    value: &Value,
    municipality: &Municipality,
) -> Result<(BudgetItem, Map<String, Value>), UnresolvedReason> {
    let not_understood = UnresolvedReason::NotUnderstood;
    let object = value.as_object().ok_or(not_understood)?;
    let optional_text = |field: &str| match object.get(field) {
        Some(value) => value.as_str().map(Some).ok_or(not_understood),
        None => Ok(None),
    };
    let text = |field: &str| optional_text(field)?.ok_or(not_understood);
    let is_set = |field: &str| match object.get(field) {
        Some(value) => value.as_bool().ok_or(not_understood),
        None => Ok(false),
    };
    let (goal_id, mission_id) = (optional_text(GOAL)?, optional_text(MISSION)?);
    let committee = text(COMMITTEE)?;
    let committee = municipality.committees().find(|(_, found)| found.id == committee);
    let mut kept = object.clone();
    kept.retain(|field, _| !FIELDS.contains(&field.as_str()));
    let mut item = BudgetItem {
        id: text(ID)?.to_owned(),
        name: text(NAME)?.to_owned(),
        amounts: amounts(object.get(AMOUNTS))?,
        duration: if is_set(ONE_OFF)? { ItemDuration::OneOff } else { ItemDuration::Permanent },
        goal: None,
        note: optional_text(NOTE)?.unwrap_or_default().to_owned(),
        is_on: !is_set(OFF)?,
        committee: committee.ok_or(UnresolvedReason::NotHere)?.0,
    };
    let goal = (0..).map(GoalIx).zip(&municipality.goals).find(|(_, goal)| Some(goal.id.as_str()) == goal_id);
    let mission = goal.and_then(|(_, goal)| {
        let mut missions = (0..).zip(&goal.missions);
        missions.find(|(_, mission)| Some(mission.id.as_str()) == mission_id).map(|(ix, _)| ix)
    });
    item.goal = goal.map(|(goal, _)| ItemGoal { goal, mission });
    let is_kept = [(GOAL, goal.is_none()), (MISSION, mission.is_none())];
    for (field, _) in is_kept.iter().filter(|(_, is_kept)| *is_kept) {
        if let Some(value) = object.get(*field) {
            kept.insert((*field).to_owned(), value.clone());
        }
    }
    Ok((item, kept))
}

/// One amount for each year, in whole thousands.
fn amounts(value: Option<&Value>) -> Result<[Money; YEARS], UnresolvedReason> {
    let list = value.and_then(Value::as_array).filter(|list| list.len() == YEARS);
    let mut amounts = [Money::ZERO; YEARS];
    for (amount, value) in amounts.iter_mut().zip(list.ok_or(UnresolvedReason::NotUnderstood)?) {
        let number = decimal(value).ok_or(UnresolvedReason::NotUnderstood)?;
        let is_whole = number.checked_rem(THOUSAND).is_some_and(|rest| rest.is_zero());
        let in_range = is_whole && number.abs() <= LARGEST_AMOUNT;
        let read = Some(number).filter(|_| in_range).and_then(Money::new);
        *amount = read.ok_or(UnresolvedReason::OutOfRange)?;
    }
    Ok(amounts)
}

/// The list `written` with what of the list `original` is not applied in `municipality`: whole entries after the entry that they followed,
/// and fields of entries that are still there. Also the fields that others have replaced, by the id of their item.
pub(super) fn merged_items(
    written: Vec<Value>,
    original: &[Value],
    municipality: &Municipality,
) -> (Vec<Value>, Map<String, Value>) {
    let mut aside = Map::new();
    // Each entry with those that follow it; first those that follow none.
    let written = written.into_iter().map(|entry| vec![entry]);
    let mut groups: Vec<Vec<Value>> = std::iter::once(Vec::new()).chain(written).collect();
    let mut place = 0;
    for (read, original) in read_items(original, municipality).0.into_iter().zip(original) {
        match read {
            ReadItem::Kept(value) => {
                if let Some(group) = groups.get_mut(place) {
                    group.push(value);
                }
            }
            ReadItem::Applied { item, kept } => {
                let mut entries = (1..).zip(groups.iter_mut().skip(1));
                let found = entries.find_map(|(at, group)| {
                    let entry = group.first_mut()?.as_object_mut()?;
                    (entry.get(ID)?.as_str()? == item.id).then_some((at, entry))
                });
                // The user may have removed it.
                let Some((at, entry)) = found else { continue };
                place = at;
                let before = written_item(&item, municipality);
                let left = merge_fields(entry, kept, before.as_ref().and_then(|before| before.get(GOAL)));
                if let Value::Object(original) = original {
                    *entry = in_order_of(std::mem::take(entry), original);
                }
                if !left.is_empty() {
                    aside.insert(item.id, left.into());
                }
            }
        }
    }
    (groups.into_iter().flatten().collect(), aside)
}

/// Adds the fields `kept` to `entry`. A goal or mission is returned instead if the user has chosen another goal than `goal_before`.
fn merge_fields(
    entry: &mut Map<String, Value>,
    kept: Map<String, Value>,
    goal_before: Option<&Value>,
) -> Map<String, Value> {
    let other_goal = entry.get(GOAL) != goal_before;
    let (left, added): (Map<String, Value>, Map<String, Value>) = kept.into_iter().partition(|(field, _)| {
        entry.contains_key(field) || (other_goal && matches!(field.as_str(), GOAL | MISSION))
    });
    entry.extend(added);
    left
}
