//! Reads and writes the texts of a scenario file.

use serde_json::{Map, Value};

use super::unresolved::UnresolvedReason;
use model::municipality::{CommitteeIx, Municipality};
use model::texts::{OwnText, TextPart};

const TEXT: &str = "text";
const COMMITTEES: &str = "committees";
const OFF: &str = "off";

/// `text` as JSON. None if a committee is not in `municipality`.
pub(super) fn written_text(text: &OwnText, municipality: &Municipality) -> Option<Value> {
    Some(match text {
        OwnText::Written { text, committees: None } => text.as_str().into(),
        OwnText::Written { text, committees } => {
            object(None, Some(text), committees.as_deref(), municipality)?.into()
        }
        OwnText::LeftOut { text, committees } => {
            object(Some(true.into()), text.as_deref(), committees.as_deref(), municipality)?.into()
        }
    })
}

fn object(
    off: Option<Value>,
    text: Option<&str>,
    committees: Option<&[CommitteeIx]>,
    municipality: &Municipality,
) -> Option<Map<String, Value>> {
    let id = |c: &CommitteeIx| Some(Value::from(municipality.committee(*c)?.id.as_str()));
    let ids = match committees {
        Some(committees) => Some(committees.iter().map(id).collect::<Option<Vec<Value>>>()?.into()),
        None => None,
    };
    let members = [(OFF, off), (TEXT, text.map(Value::from)), (COMMITTEES, ids)];
    Some(members.into_iter().filter_map(|(key, value)| Some((key.to_owned(), value?))).collect())
}

/// The text of `part` that `value` is.
pub(super) fn read_text(
    part: TextPart,
    value: &Value,
    municipality: &Municipality,
) -> Result<OwnText, UnresolvedReason> {
    let text = match (value, value.as_object()) {
        (Value::String(text), _) => OwnText::Written { text: text.clone(), committees: None },
        (_, Some(object)) => read_object(object, municipality)?,
        _ => return Err(UnresolvedReason::NotUnderstood),
    };
    if part.accepts(&text) { Ok(text) } else { Err(UnresolvedReason::OutOfRange) }
}

fn read_object(
    object: &Map<String, Value>,
    municipality: &Municipality,
) -> Result<OwnText, UnresolvedReason> {
    let mut is_left_out = false;
    let mut text = None;
    let mut committees = None;
    for (key, value) in object {
        match (key.as_str(), value) {
            (OFF, Value::Bool(true)) => is_left_out = true,
            (TEXT, Value::String(found)) => text = Some(found.clone()),
            (COMMITTEES, Value::Array(ids)) => {
                let found = ids.iter().map(|id| committee(id, municipality));
                committees = Some(found.collect::<Result<Vec<_>, _>>()?);
            }
            _ => return Err(UnresolvedReason::NotUnderstood),
        }
    }
    match (is_left_out, text, committees) {
        (true, text, committees) => Ok(OwnText::LeftOut { text, committees }),
        (false, Some(text), Some(committees)) => Ok(OwnText::Written { text, committees: Some(committees) }),
        (false, _, _) => Err(UnresolvedReason::NotUnderstood),
    }
}

fn committee(id: &Value, municipality: &Municipality) -> Result<CommitteeIx, UnresolvedReason> {
    let id = id.as_str().ok_or(UnresolvedReason::NotUnderstood)?;
    let found = municipality.committees().find(|(_, committee)| committee.id == id);
    found.map(|(c, _)| c).ok_or(UnresolvedReason::NotHere)
}
