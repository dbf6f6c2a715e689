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
        OwnText::Written { text, committees: Some(committees) } => {
            let ids = committees.iter().map(|c| Some(municipality.committee(*c)?.id.as_str().into()));
            let ids: Value = ids.collect::<Option<Vec<Value>>>()?.into();
            Map::from_iter([(TEXT.to_owned(), text.as_str().into()), (COMMITTEES.to_owned(), ids)]).into()
        }
        OwnText::LeftOut => Map::from_iter([(OFF.to_owned(), true.into())]).into(),
    })
}

/// The text of `part` that `value` is.
pub(super) fn read_text(
    part: TextPart,
    value: &Value,
    municipality: &Municipality,
) -> Result<OwnText, UnresolvedReason> {
    let text = match (value, value.as_object()) {
        (Value::String(text), _) => OwnText::Written { text: text.clone(), committees: None },
        (_, Some(object)) if object.len() == 1 && object.get(OFF) == Some(&Value::Bool(true)) => {
            OwnText::LeftOut
        }
        (_, Some(object)) if object.len() == 2 => {
            let text = object.get(TEXT).and_then(Value::as_str).ok_or(UnresolvedReason::NotUnderstood)?;
            let ids = object.get(COMMITTEES).and_then(Value::as_array);
            let ids = ids.ok_or(UnresolvedReason::NotUnderstood)?.iter();
            let committees = ids.map(|id| committee(id, municipality)).collect::<Result<_, _>>()?;
            OwnText::Written { text: text.to_owned(), committees: Some(committees) }
        }
        _ => return Err(UnresolvedReason::NotUnderstood),
    };
    if part.accepts(&text) { Ok(text) } else { Err(UnresolvedReason::OutOfRange) }
}

fn committee(id: &Value, municipality: &Municipality) -> Result<CommitteeIx, UnresolvedReason> {
    let id = id.as_str().ok_or(UnresolvedReason::NotUnderstood)?;
    let found = municipality.committees().find(|(_, committee)| committee.id == id);
    found.map(|(c, _)| c).ok_or(UnresolvedReason::NotHere)
}
