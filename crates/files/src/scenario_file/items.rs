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

pub(super) const ID: &str = "id";
pub(super) const NAME: &str = "name";
pub(super) const COMMITTEE: &str = "committee";
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
    let mut object = Map::new();
    put_text(&mut object, ID, &item.id);
    put_text(&mut object, NAME, &item.name);
    put_text(&mut object, COMMITTEE, &municipality.committee(item.committee)?.id);
    let amounts: Vec<Value> = item.amounts.iter().map(|amount| written_decimal(amount.kronor())).collect();
    put(&mut object, AMOUNTS, amounts.into());
    if item.duration == ItemDuration::OneOff {
        put(&mut object, ONE_OFF, true.into());
    }
    if let Some(served) = item.goal
        && let Some(goal) = municipality.goal(served.goal)
    {
        put_text(&mut object, GOAL, &goal.id);
        let mission = served.mission.and_then(|mission| goal.missions.get(usize::from(mission)));
        if let Some(mission) = mission {
            put_text(&mut object, MISSION, &mission.id);
        }
    }
    if !item.note.is_empty() {
        put_text(&mut object, NOTE, &item.note);
    }
    if !item.is_on {
        put(&mut object, OFF, true.into());
    }
    Some(object.into())
}

fn put(object: &mut Map<String, Value>, field: &str, value: Value) {
    object.insert(field.to_owned(), value);
}

fn put_text(object: &mut Map<String, Value>, field: &str, text: &str) {
    put(object, field, text.into());
}

/// The text in `field`, if it is there.
fn text_in<'a>(object: &'a Map<String, Value>, field: &str) -> Result<Option<&'a str>, UnresolvedReason> {
    match object.get(field) {
        Some(value) => value.as_str().map(Some).ok_or(UnresolvedReason::NotUnderstood),
        None => Ok(None),
    }
}

/// The text that must be in `field`.
fn required_text(object: &Map<String, Value>, field: &str) -> Result<String, UnresolvedReason> {
    text_in(object, field)?.map(str::to_owned).ok_or(UnresolvedReason::NotUnderstood)
}

/// Whether `field` is set.
fn is_set(object: &Map<String, Value>, field: &str) -> Result<bool, UnresolvedReason> {
    match object.get(field) {
        Some(value) => value.as_bool().ok_or(UnresolvedReason::NotUnderstood),
        None => Ok(false),
    }
}

/// The entries of a list of items, in order, and what of them is not applied.
pub(super) fn read_items(list: &[Value], municipality: &Municipality) -> (Vec<ReadItem>, Vec<Problem>) {
    let mut ids = Vec::<String>::new();
    let mut problems = Vec::new();
    let mut entries = Vec::with_capacity(list.len());
    for (at, value) in list.iter().enumerate() {
        let name = shown_name(value, at);
        match read_item(value, municipality) {
            Ok((mut item, kept)) => {
                // Of two items with one id the second gets another, so that both count and each can be edited.
                item.id = free_name(&item.id, &|id| !ids.iter().any(|taken| taken == id));
                ids.push(item.id.clone());
                if kept.contains_key(GOAL) || kept.contains_key(MISSION) {
                    problems.push((ScenarioPart::ItemGoal, name.clone(), UnresolvedReason::NotHere));
                }
                for field in kept.keys().filter(|field| !FIELDS.contains(&field.as_str())) {
                    let key = [name.as_str(), ": ", field].concat();
                    problems.push((ScenarioPart::ItemField, key, UnresolvedReason::NotUnderstood));
                }
                entries.push(ReadItem::Applied { item: Box::new(item), kept });
            }
            Err(reason) => {
                problems.push((ScenarioPart::Item, name, reason));
                entries.push(ReadItem::Kept(value.clone()));
            }
        }
    }
    (entries, problems)
}

/// The name by which the user knows the entry at index `at`: its text, or else its id or its number in the list.
fn shown_name(value: &Value, at: usize) -> String {
    let fields = [NAME, ID].into_iter();
    let mut texts = fields.filter_map(|field| value.get(field)?.as_str()).filter(|text| !text.is_empty());
    texts.next().map_or_else(|| at.saturating_add(1).to_string(), str::to_owned)
}

/// An item, and its fields that are not applied.
fn read_item(
    value: &Value,
    municipality: &Municipality,
) -> Result<(BudgetItem, Map<String, Value>), UnresolvedReason> {
    let object = value.as_object().ok_or(UnresolvedReason::NotUnderstood)?;
    let (goal_id, mission_id) = (text_in(object, GOAL)?, text_in(object, MISSION)?);
    let committee = required_text(object, COMMITTEE)?;
    let committee = municipality.committees().find(|(_, found)| found.id == committee);
    let mut item = BudgetItem {
        id: required_text(object, ID)?,
        name: required_text(object, NAME)?,
        amounts: amounts(object.get(AMOUNTS))?,
        duration: if is_set(object, ONE_OFF)? { ItemDuration::OneOff } else { ItemDuration::Permanent },
        goal: None,
        note: text_in(object, NOTE)?.unwrap_or_default().to_owned(),
        is_on: !is_set(object, OFF)?,
        committee: committee.ok_or(UnresolvedReason::NotHere)?.0,
    };
    let goal = (0..).map(GoalIx).zip(&municipality.goals).find(|(_, goal)| Some(goal.id.as_str()) == goal_id);
    if let Some((ix, goal)) = goal {
        let mission = (0..).zip(&goal.missions).find(|(_, mission)| Some(mission.id.as_str()) == mission_id);
        item.goal = Some(ItemGoal { goal: ix, mission: mission.map(|(mission, _)| mission) });
    }
    let mut kept = Map::new();
    for (field, value) in object {
        let is_applied = match field.as_str() {
            GOAL => item.goal.is_some(),
            MISSION => item.goal.is_some_and(|served| served.mission.is_some()),
            field => FIELDS.contains(&field),
        };
        if !is_applied {
            put(&mut kept, field, value.clone());
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
    let mut groups = vec![Vec::new()];
    groups.extend(written.into_iter().map(|entry| vec![entry]));
    let mut place = 0;
    for (read, original) in read_items(original, municipality).0.into_iter().zip(original) {
        match read {
            ReadItem::Kept(value) => {
                if let Some(group) = groups.get_mut(place) {
                    group.push(value);
                }
            }
            ReadItem::Applied { item, kept } => {
                for (at, group) in groups.iter_mut().enumerate().skip(1) {
                    let Some(Value::Object(entry)) = group.first_mut() else { continue };
                    if entry.get(ID).and_then(Value::as_str) == Some(&item.id) {
                        place = at;
                        let left = merge_fields(entry, kept, written_item(&item, municipality).as_ref());
                        if !left.is_empty() {
                            put(&mut aside, &item.id, left.into());
                        }
                        if let Value::Object(original) = original {
                            *entry = in_order_of(std::mem::take(entry), original);
                        }
                        break;
                    }
                }
            }
        }
    }
    (groups.into_iter().flatten().collect(), aside)
}

/// Adds the fields `kept` to `entry`, which was read as `before`. Those that the user has replaced are returned instead; a goal and its
/// mission together.
fn merge_fields(
    entry: &mut Map<String, Value>,
    kept: Map<String, Value>,
    before: Option<&Value>,
) -> Map<String, Value> {
    let other_goal = entry.get(GOAL) != before.and_then(|before| before.get(GOAL));
    let mut left = Map::new();
    for (field, value) in kept {
        let is_replaced =
            entry.contains_key(&field) || (other_goal && matches!(field.as_str(), GOAL | MISSION));
        let into = if is_replaced { &mut left } else { &mut *entry };
        into.insert(field, value);
    }
    left
}
