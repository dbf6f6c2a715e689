//! Reads the scenario that a scenario file means in a municipality, part by part.

use rust_decimal::Decimal;
use serde_json::{Map, Value};

use super::items::{ReadItem, read_items};
use super::texts::read_text;
use super::unresolved::{ScenarioPart, Unresolved, UnresolvedReason};
use super::value::{frame_rule, goal_weight, own_value, policy, setting, start_value};
use super::{FRAMES, ITEMS, LOCKED_LEVERS, LOCKS, POLICY, RECORD, SETTINGS, SHARES, TEXTS};
use crate::kept_fields::ASIDE;
use model::goals::GoalIx;
use model::lever::{Lever, Setting};
use model::money::Money;
use model::municipality::{CommitteeIx, Municipality};
use model::scenario::{FromYear, Scenario};
use model::texts::TextPart;
use model::{YEARS, YearIx};

/// What was read from a scenario file.
#[derive(Default)]
pub(super) struct Resolved {
    pub(super) scenario: Scenario,
    pub(super) unresolved: Vec<Unresolved>,
    /// What is not applied, in the form of the file.
    pub(super) kept: Map<String, Value>,
}

/// Reads all parts.
pub(super) fn read(file: &Map<String, Value>, municipality: &Municipality) -> Resolved {
    let mut read = Resolved::default();
    for (name, value) in file {
        match name.as_str() {
            "format" => {}
            SETTINGS => read.settings(value, municipality),
            LOCKS => read.locks(value, municipality),
            LOCKED_LEVERS => read.locked_levers(value, municipality),
            POLICY => {
                let policy = read.years(ScenarioPart::Policy, "", value, |value, _| policy(value));
                read.scenario.policy = FromYear(policy.unwrap_or_else(|kept| {
                    read.kept.insert(POLICY.to_owned(), kept.value);
                    kept.applied
                }));
            }
            SHARES => read.shares(value, municipality),
            ITEMS => read.items(value, municipality),
            FRAMES => match frame_rule(value) {
                Some(rule) => read.scenario.frame_rule = rule,
                None => {
                    read.note(ScenarioPart::Frames, "", None, UnresolvedReason::NotUnderstood);
                    read.kept.insert(name.clone(), value.clone());
                }
            },
            TEXTS => read.texts(value, municipality),
            RECORD => read.record(value, municipality),
            // Replaced by settings of the user earlier: kept without a report.
            ASIDE => {
                read.kept.insert(name.clone(), value.clone());
            }
            _ => {
                read.note(ScenarioPart::Unknown, name, None, UnresolvedReason::NotUnderstood);
                read.kept.insert(name.clone(), value.clone());
            }
        }
    }
    read
}

/// The values of the years of which some are not applied: those that are, and the JSON of those that are not.
struct PartlyApplied<T> {
    applied: [Option<T>; YEARS],
    value: Value,
}

impl Resolved {
    fn note(&mut self, part: ScenarioPart, key: &str, year: Option<YearIx>, reason: UnresolvedReason) {
        self.unresolved.push(Unresolved { part, key: key.to_owned(), year, reason });
    }

    /// The entries of an object. A value of another type is kept as a whole.
    fn entries<'a>(
        &mut self,
        part: ScenarioPart,
        name: &str,
        value: &'a Value,
    ) -> Option<&'a Map<String, Value>> {
        let entries = value.as_object();
        if entries.is_none() {
            self.note(part, "", None, UnresolvedReason::NotUnderstood);
            self.kept.insert(name.to_owned(), value.clone());
        }
        entries
    }

    /// Keeps the entry `key` of the part `name`.
    fn keep(&mut self, name: &str, key: &str, value: Value) {
        let part = self.kept.entry(name).or_insert_with(|| Value::Object(Map::new()));
        if let Some(part) = part.as_object_mut() {
            part.insert(key.to_owned(), value);
        }
    }

    /// A list of one value or null for each year.
    fn years<T: Copy>(
        &mut self,
        part: ScenarioPart,
        key: &str,
        value: &Value,
        read: impl Fn(&Value, YearIx) -> Result<T, UnresolvedReason>,
    ) -> Result<[Option<T>; YEARS], PartlyApplied<T>> {
        let mut applied = [None; YEARS];
        let Some(years) = value.as_array().filter(|years| years.len() == YEARS) else {
            self.note(part, key, None, UnresolvedReason::NotUnderstood);
            return Err(PartlyApplied { applied, value: value.clone() });
        };
        let mut kept = vec![Value::Null; YEARS];
        let mut whole = true;
        let slots = applied.iter_mut().zip(&mut kept).zip(years);
        for (year, ((slot, kept), value)) in YearIx::ALL.into_iter().zip(slots) {
            if value.is_null() {
                continue;
            }
            match read(value, year) {
                Ok(value) => *slot = Some(value),
                Err(reason) => {
                    self.note(part, key, Some(year), reason);
                    *kept = value.clone();
                    whole = false;
                }
            }
        }
        if whole { Ok(applied) } else { Err(PartlyApplied { applied, value: kept.into() }) }
    }

    fn settings(&mut self, value: &Value, municipality: &Municipality) {
        for (key, value) in self.entries(ScenarioPart::Setting, SETTINGS, value).into_iter().flatten() {
            let Some(lever) = Lever::from_key(key, municipality) else {
                self.note(ScenarioPart::Setting, key, None, UnresolvedReason::NotHere);
                self.keep(SETTINGS, key, value.clone());
                continue;
            };
            let set = self.years(ScenarioPart::Setting, key, value, |_, year| {
                setting_of_year(lever, municipality, value, year)
            });
            match set {
                Ok(values) => self.scenario.replace_settings(lever, FromYear(values)),
                Err(partly) => {
                    self.keep(SETTINGS, key, partly.value);
                    let values = FromYear(partly.applied);
                    if !values.is_empty() {
                        // Nothing is removed: what changes nothing here may end what is not applied.
                        self.scenario.settings.insert(lever, values);
                    }
                }
            }
        }
    }

    fn locks(&mut self, value: &Value, municipality: &Municipality) {
        for (id, value) in self.entries(ScenarioPart::Lock, LOCKS, value).into_iter().flatten() {
            let Some((c, _)) = municipality.committees().find(|(_, committee)| committee.id == *id) else {
                self.note(ScenarioPart::Lock, id, None, UnresolvedReason::NotHere);
                self.keep(LOCKS, id, value.clone());
                continue;
            };
            let lock = self.years(ScenarioPart::Lock, id, value, |value, _| {
                Money::new(own_value(value, Lever::Grant(c))?).ok_or(UnresolvedReason::OutOfRange)
            });
            let lock = lock.unwrap_or_else(|partly| {
                self.keep(LOCKS, id, partly.value);
                partly.applied
            });
            if lock.iter().any(Option::is_some) {
                self.scenario.locks.insert(c, lock);
            }
        }
    }

    fn locked_levers(&mut self, value: &Value, municipality: &Municipality) {
        let Some(names) = value.as_array() else {
            self.note(ScenarioPart::LockedLever, "", None, UnresolvedReason::NotUnderstood);
            self.kept.insert(LOCKED_LEVERS.to_owned(), value.clone());
            return;
        };
        let mut kept = Vec::new();
        for name in names {
            match name.as_str().map(|key| (key, Lever::from_key(key, municipality))) {
                Some((_, Some(lever))) => {
                    self.scenario.locked_levers.insert(lever, ());
                    continue;
                }
                Some((key, None)) => {
                    self.note(ScenarioPart::LockedLever, key, None, UnresolvedReason::NotHere);
                }
                None => self.note(ScenarioPart::LockedLever, "", None, UnresolvedReason::NotUnderstood),
            }
            kept.push(name.clone());
        }
        if !kept.is_empty() {
            self.kept.insert(LOCKED_LEVERS.to_owned(), kept.into());
        }
    }

    /// The entries that are not applied are not kept here but by [`super::items::merged_items`], since their places are among the others.
    fn items(&mut self, value: &Value, municipality: &Municipality) {
        let Some(list) = value.as_array() else {
            self.note(ScenarioPart::Item, "", None, UnresolvedReason::NotUnderstood);
            self.kept.insert(ITEMS.to_owned(), value.clone());
            return;
        };
        let (entries, problems) = read_items(list, municipality);
        for (part, key, reason) in problems {
            self.note(part, &key, None, reason);
        }
        for entry in entries {
            match entry {
                ReadItem::Applied { item, .. } => self.scenario.items.push(*item),
                ReadItem::Kept(_) => {}
            }
        }
    }

    fn texts(&mut self, value: &Value, municipality: &Municipality) {
        for (key, value) in self.entries(ScenarioPart::Text, TEXTS, value).into_iter().flatten() {
            let part = TextPart::from_key(key, municipality).ok_or(UnresolvedReason::NotHere);
            match part.and_then(|part| Ok((part, read_text(part, value, municipality)?))) {
                Ok((part, text)) => {
                    self.scenario.texts.insert(part, text);
                }
                Err(reason) => {
                    self.note(ScenarioPart::Text, key, None, reason);
                    self.keep(TEXTS, key, value.clone());
                }
            }
        }
    }

    fn shares(&mut self, value: &Value, municipality: &Municipality) {
        for (id, goals) in self.entries(ScenarioPart::Share, SHARES, value).into_iter().flatten() {
            let Some(goals) = goals.as_object() else {
                self.note(ScenarioPart::Share, id, None, UnresolvedReason::NotUnderstood);
                self.keep(SHARES, id, goals.clone());
                continue;
            };
            let mut kept = Map::new();
            for (goal, weight) in goals {
                match share(id, goal, weight, municipality) {
                    Ok((c, goal, weight)) => {
                        self.scenario.shares.insert((c, goal), weight);
                    }
                    Err(reason) => {
                        self.note(ScenarioPart::Share, &format!("{id}:{goal}"), None, reason);
                        kept.insert(goal.clone(), weight.clone());
                    }
                }
            }
            if !kept.is_empty() {
                self.keep(SHARES, id, kept.into());
            }
        }
    }
}

/// The setting that begins in `year`, of the list `years`. It must be possible in each year until the next one that is applied.
fn setting_of_year(
    lever: Lever,
    municipality: &Municipality,
    years: &Value,
    year: YearIx,
) -> Result<Setting, UnresolvedReason> {
    let of_year = |year| setting_of_year(lever, municipality, years, year);
    let setting = years.get(year.index()).and_then(setting).ok_or(UnresolvedReason::NotUnderstood)?;
    let start = |year| start_value(lever, municipality, year);
    let mut later = year.onwards().skip(1).take_while(|later| of_year(*later).is_err());
    let is_possible =
        lever.accepts(setting, start(year)) && later.all(|later| lever.reaches(setting, start(later)));
    is_possible.then_some(setting).ok_or(UnresolvedReason::OutOfRange)
}

fn share(
    committee: &str,
    goal: &str,
    weight: &Value,
    municipality: &Municipality,
) -> Result<(CommitteeIx, GoalIx, Decimal), UnresolvedReason> {
    let found = municipality.committees().find(|(_, found)| found.id == committee);
    let (c, _) = found.ok_or(UnresolvedReason::NotHere)?;
    let goal = (0..).map(GoalIx).zip(&municipality.goals).find(|(_, found)| found.id == goal);
    let (goal, _) = goal.ok_or(UnresolvedReason::NotHere)?;
    Ok((c, goal, goal_weight(weight)?))
}
