//! Reads a record, entry by entry. What does not apply is kept and reported.

use serde_json::{Map, Value};

use super::put_in;
use super::value::{
    assessed, assessment, committee, measure, method, money, month, play, request, shares, text, word, yes,
};
use crate::scenario_file::resolve::Resolved;
use crate::scenario_file::value::decimal;
use crate::scenario_file::{RECORD, ScenarioPart, Unresolved, UnresolvedReason};
use model::follow_up::record::{RecordPart, SpreadMethod, Threshold, YearRecord};
use model::follow_up::rules::RuleKey;
use model::follow_up::{Line, MeasureKind, Month};
use model::money::Money;
use model::municipality::Municipality;
use model::vec_map::VecMap;

type Read<T> = Result<T, UnresolvedReason>;

impl Resolved {
    /// Reads the record of the year.
    pub(in crate::scenario_file) fn record(&mut self, value: &Value, municipality: &Municipality) {
        let Some(parts) = value.as_object() else {
            self.unresolved.push(not_known(RECORD.to_owned()));
            self.kept.insert(RECORD.to_owned(), value.clone());
            return;
        };
        let mut reader = Reader { municipality, unresolved: Vec::new(), kept: Map::new() };
        for (name, value) in parts {
            match RecordPart::from_key(name) {
                Some(part) => reader.part(part, value, &mut self.scenario.record),
                None => {
                    reader.unresolved.push(not_known([RECORD, ": ", name].concat()));
                    reader.kept.insert(name.clone(), value.clone());
                }
            }
        }
        self.unresolved.append(&mut reader.unresolved);
        if !reader.kept.is_empty() {
            self.kept.insert(RECORD.to_owned(), reader.kept.into());
        }
    }
}

fn not_known(key: String) -> Unresolved {
    Unresolved { part: ScenarioPart::Unknown, key, year: None, reason: UnresolvedReason::NotUnderstood }
}

struct Reader<'a> {
    municipality: &'a Municipality,
    unresolved: Vec<Unresolved>,
    /// What is not applied, in the form of the file.
    kept: Map<String, Value>,
}

impl Reader<'_> {
    fn part(&mut self, part: RecordPart, value: &Value, into: &mut YearRecord) {
        let municipality = self.municipality;
        let id = |id: &str| committee(id, municipality);
        match part {
            RecordPart::Spread => into.spread = self.value(part, value, word(SpreadMethod::from_key)),
            RecordPart::Threshold => into.threshold = self.value(part, value, word(Threshold::from_key)),
            RecordPart::Activities => {
                into.activities = self.by_key(part, value, |key, value| Ok((id(key)?, shares(value)?)));
            }
            RecordPart::Exempt => {
                into.exempt = self.by_key(part, value, |key, value| Ok((id(key)?, yes(value)?)));
            }
            RecordPart::ToDate => into.to_date = self.amounts(part, value),
            RecordPart::LastYear => into.last_year = self.amounts(part, value),
            RecordPart::Methods => {
                into.methods = self.by_keys(part, value, |line_key, key, value| {
                    Ok(((line(line_key, municipality)?, month(key)?), method(value)?))
                });
            }
            RecordPart::Measures => {
                into.measures = self.by_keys(part, value, |c, kind, value| {
                    let kind = MeasureKind::from_key(kind).ok_or(UnresolvedReason::NotUnderstood)?;
                    Ok(((id(c)?, kind), measure(value)?))
                });
            }
            RecordPart::Requests => {
                into.requests =
                    self.by_keys(part, value, |c, key, value| Ok(((id(c)?, month(key)?), request(value)?)));
            }
            RecordPart::Assessments => {
                into.assessments = self.by_keys(part, value, |of, key, value| {
                    Ok(((assessed(of, municipality)?, month(key)?), assessment(value)?))
                });
            }
            RecordPart::Comments => {
                into.comments = self.by_key(part, value, |key, value| Ok((month(key)?, text(value)?)));
            }
            RecordPart::Rules => {
                into.rules = self.by_key(part, value, |key, value| {
                    let key = RuleKey::from_key(key).ok_or(UnresolvedReason::NotHere)?;
                    let value = decimal(value).ok_or(UnresolvedReason::NotUnderstood)?;
                    if key.accepts(value) { Ok((key, value)) } else { Err(UnresolvedReason::OutOfRange) }
                });
            }
            RecordPart::Play => into.play = self.value(part, value, |value| play(value, municipality)),
        }
    }

    /// Keeps and reports what is not applied.
    fn keep(&mut self, part: RecordPart, path: &[&str], value: &Value, reason: UnresolvedReason) {
        let key = path.join(", ");
        self.unresolved.push(Unresolved { part: ScenarioPart::Record(part), key, year: None, reason });
        put_in(&mut self.kept, &[&[part.key()], path].concat(), value.clone());
    }

    fn value<T>(
        &mut self,
        part: RecordPart,
        value: &Value,
        read: impl FnOnce(&Value) -> Read<T>,
    ) -> Option<T> {
        read(value).map_err(|reason| self.keep(part, &[], value, reason)).ok()
    }

    /// The entries of an object. A value of another type is kept as a whole.
    fn entries<'v>(
        &mut self,
        part: RecordPart,
        path: &[&str],
        value: &'v Value,
    ) -> Vec<(&'v str, &'v Value)> {
        let Some(object) = value.as_object() else {
            self.keep(part, path, value, UnresolvedReason::NotUnderstood);
            return Vec::new();
        };
        object.iter().map(|(key, value)| (key.as_str(), value)).collect()
    }

    fn by_key<K: Ord, V>(
        &mut self,
        part: RecordPart,
        value: &Value,
        read: impl Fn(&str, &Value) -> Read<(K, V)>,
    ) -> VecMap<K, V> {
        let mut map = VecMap::default();
        for (key, value) in self.entries(part, &[], value) {
            match read(key, value) {
                Ok((key, value)) => drop(map.insert(key, value)),
                Err(reason) => self.keep(part, &[key], value, reason),
            }
        }
        map
    }

    fn by_keys<K: Ord, V>(
        &mut self,
        part: RecordPart,
        value: &Value,
        read: impl Fn(&str, &str, &Value) -> Read<(K, V)>,
    ) -> VecMap<K, V> {
        let mut map = VecMap::default();
        for (first, value) in self.entries(part, &[], value) {
            for (second, value) in self.entries(part, &[first], value) {
                match read(first, second, value) {
                    Ok((key, value)) => drop(map.insert(key, value)),
                    Err(reason) => self.keep(part, &[first, second], value, reason),
                }
            }
        }
        map
    }

    fn amounts(&mut self, part: RecordPart, value: &Value) -> VecMap<(Line, Month), Money> {
        let municipality = self.municipality;
        self.by_keys(part, value, |line_key, key, value| {
            Ok(((line(line_key, municipality)?, month(key)?), money(value)?))
        })
    }
}

fn line(key: &str, municipality: &Municipality) -> Read<Line> {
    Line::from_key(key, municipality).ok_or(UnresolvedReason::NotHere)
}
