//! Fields of a JSON object that this version of the program does not know, or whose value it cannot read. They are written back
//! in their order, so that a later version, or the user, loses nothing.

use serde_json::{Map, Value};

/// The field for values that could not be read and that another value has replaced.
pub(crate) const ASIDE: &str = "aside";

/// The fields of an object, in the order in which they were read.
#[derive(Debug, Clone, Default)]
pub struct KeptFields(Vec<(String, Field)>);

#[derive(Debug, Clone, PartialEq, Eq)]
enum Field {
    /// A field whose value was read; only its position is remembered.
    Read,
    /// A field whose value is kept as it is.
    Kept(Value),
    /// A field whose value, which could not be read, the user has replaced: it is put aside.
    Replaced(Value),
}

impl KeptFields {
    /// All fields of `object`, none of them read yet.
    #[must_use]
    pub fn new(object: Map<String, Value>) -> Self {
        Self(object.into_iter().map(|(name, value)| (name, Field::Kept(value))).collect())
    }

    /// The value of the field `name` as `read` reads it. A value that it cannot read is kept.
    pub fn read<T>(&mut self, name: &str, read: impl FnOnce(&Value) -> Option<T>) -> Option<T> {
        let (_, field) = self.0.iter_mut().find(|(other, _)| other == name)?;
        let Field::Kept(value) = field else { return None };
        let found = read(value)?;
        *field = Field::Read;
        Some(found)
    }

    /// The text in the field `name`.
    pub fn read_text(&mut self, name: &str) -> Option<String> {
        self.read(name, |value| value.as_str().map(str::to_owned))
    }

    /// Whether the value of the field `name` is kept.
    #[must_use]
    pub fn holds(&self, name: &str) -> bool {
        self.0.iter().any(|(other, field)| other == name && matches!(field, Field::Kept(_)))
    }

    /// Drops the value of the field `name`, which was read elsewhere.
    pub fn forget(&mut self, name: &str) {
        self.read(name, |_| Some(()));
    }

    /// Puts the value of the field `name`, which could not be read, aside, since the user has chosen another.
    pub fn replace(&mut self, name: &str) {
        if let Some((_, field)) = self.0.iter_mut().find(|(other, _)| other == name)
            && let Field::Kept(value) = field
        {
            *field = Field::Replaced(value.take());
        }
    }

    /// The object with the values `written`: a field that was there keeps its position, a new one is last. A kept value stays where
    /// nothing is written, and is otherwise put aside.
    #[must_use]
    pub fn with<const N: usize>(&self, mut written: [(&str, Option<Value>); N]) -> Map<String, Value> {
        self.with_all(&mut written)
    }

    fn with_all(&self, written: &mut [(&str, Option<Value>)]) -> Map<String, Value> {
        let mut object = Map::new();
        let mut aside = Map::new();
        for (name, field) in &self.0 {
            let own = written.iter_mut().find(|(other, _)| other == name).and_then(|(_, own)| own.take());
            let written = match (own, field) {
                (Some(own), Field::Kept(value) | Field::Replaced(value)) => {
                    aside.insert(name.clone(), value.clone());
                    Some(own)
                }
                (None, Field::Replaced(value)) => {
                    aside.insert(name.clone(), value.clone());
                    None
                }
                (own @ Some(_), Field::Read) => own,
                (None, Field::Kept(value)) => Some(value.clone()),
                (None, Field::Read) => None,
            };
            if let Some(written) = written {
                object.insert(name.clone(), written);
            }
        }
        for (name, own) in written {
            if let Some(own) = own.take() {
                object.insert((*name).to_owned(), own);
            }
        }
        put_aside(&mut object, aside);
        object
    }

    fn kept(&self) -> impl Iterator<Item = (&String, &Value)> {
        self.0.iter().filter_map(|(name, field)| match field {
            Field::Kept(value) | Field::Replaced(value) => Some((name, value)),
            Field::Read => None,
        })
    }
}

impl PartialEq for KeptFields {
    /// Whether the same values are kept. The positions of the fields make no difference.
    fn eq(&self, other: &Self) -> bool {
        let kept = |fields: &Self| fields.kept().map(|(name, value)| (name.clone(), value.clone())).collect();
        let (own, others): (Map<String, Value>, Map<String, Value>) = (kept(self), kept(other));
        own == others
    }
}

impl Eq for KeptFields {}

/// Puts values that others have replaced aside in `object`. What is aside already stays.
pub(crate) fn put_aside(object: &mut Map<String, Value>, values: Map<String, Value>) {
    if values.is_empty() {
        return;
    }
    // A later version may write something else than an object there.
    let place = free_name(ASIDE, &|name| object.get(name).is_none_or(Value::is_object));
    let aside = object.entry(place).or_insert_with(|| Map::new().into());
    if let Value::Object(aside) = aside {
        for (name, value) in values {
            let place = free_name(&name, &|name| aside.get(name).is_none_or(|there| *there == value));
            aside.insert(place, value);
        }
    }
}

/// `name`, or `name~2` and so on, as the first that is free.
pub(crate) fn free_name(name: &str, is_free: &dyn Fn(&str) -> bool) -> String {
    let numbered = (2_u32..).map(|number| format!("{name}~{number}"));
    std::iter::once(name.to_owned()).chain(numbered).find(|name| is_free(name)).unwrap_or_default()
}

/// The object `original` with the values that differ between `before`, what this version reads in `original`, and `after`, what
/// is to be written. All else comes back as it stood, in its place: fields that this version does not know, and those that
/// it cannot read; where another value replaces one of those, it is put aside under its path.
pub(crate) fn rewritten(
    original: &Map<String, Value>,
    before: &Map<String, Value>,
    after: Map<String, Value>,
) -> Map<String, Value> {
    let mut aside = Map::new();
    let mut object = rewritten_part(original, before, after, "", &mut aside);
    put_aside(&mut object, aside);
    object
}

fn rewritten_part(
    original: &Map<String, Value>,
    before: &Map<String, Value>,
    mut after: Map<String, Value>,
    path: &str,
    aside: &mut Map<String, Value>,
) -> Map<String, Value> {
    let mut object = Map::new();
    let nothing = Map::new();
    for (name, value) in original {
        let written = match (value, before.get(name), after.shift_remove(name)) {
            // Unknown, or as it was.
            (value, before, after) if before == after.as_ref() => Some(value.clone()),
            (
                Value::Object(value),
                before @ (Some(Value::Object(_)) | None),
                after @ (Some(Value::Object(_)) | None),
            ) => {
                // Without `before`, nothing in the object was understood.
                let before = before.and_then(Value::as_object).unwrap_or(&nothing);
                let removed = after.is_none();
                let after = match after {
                    Some(Value::Object(after)) => after,
                    _ => Map::new(),
                };
                let part = rewritten_part(value, before, after, &format!("{path}{name}/"), aside);
                // An object that is removed stays for what is not known in it.
                (!removed || !part.is_empty()).then(|| part.into())
            }
            (value, before, after) => {
                if before != Some(value) {
                    aside.insert(format!("{path}{name}"), value.clone());
                }
                after
            }
        };
        if let Some(written) = written {
            object.insert(name.clone(), written);
        }
    }
    object.extend(after.into_iter().filter(|(name, value)| before.get(name) != Some(value)));
    object
}

/// `fields` in the order that they have in `like`, new ones last, at every depth. What says nothing in `like` is kept.
pub(crate) fn in_order_of(mut fields: Map<String, Value>, like: &Map<String, Value>) -> Map<String, Value> {
    let mut ordered = Map::new();
    for (name, like) in like {
        let field = match (fields.shift_remove(name), like) {
            (Some(Value::Object(field)), Value::Object(like)) => in_order_of(field, like).into(),
            (Some(field), _) => field,
            (None, like) if is_blank(like) => like.clone(),
            (None, _) => continue,
        };
        ordered.insert(name.clone(), field);
    }
    ordered.extend(fields);
    ordered
}

/// Whether a value says nothing, such as a list of one null for each year.
pub(crate) fn is_blank(value: &Value) -> bool {
    value.is_null()
        || value.as_array().is_some_and(|items| items.iter().all(is_blank))
        || value.as_object().is_some_and(|fields| fields.values().all(is_blank))
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::{KeptFields, in_order_of};

    fn fields(text: &str) -> KeptFields {
        let Ok(Value::Object(object)) = serde_json::from_str(text) else { panic!("an object") };
        KeptFields::new(object)
    }

    #[test]
    fn a_field_keeps_its_position() {
        let mut fields = fields(r#"{"z":1,"name":"a","y":{"b":2},"notes":"c","x":[]}"#);
        assert_eq!(fields.read_text("name").as_deref(), Some("a"));
        assert_eq!(fields.read_text("notes").as_deref(), Some("c"));
        let written = [("notes", Some("d".into())), ("name", Some("e".into())), ("new", Some(1.into()))];
        let text = Value::Object(fields.with(written)).to_string();
        assert_eq!(text, r#"{"z":1,"name":"e","y":{"b":2},"notes":"d","x":[],"new":1}"#);
    }

    #[test]
    fn a_value_that_cannot_be_read_stays_until_another_replaces_it_and_is_then_put_aside() {
        let mut fields = fields(r#"{"notes":{"later":true},"x":1}"#);
        assert_eq!(fields.read_text("notes"), None);
        assert!(fields.holds("notes"));
        let text = |notes: Option<Value>| Value::Object(fields.with([("notes", notes)])).to_string();
        assert_eq!(text(None), r#"{"notes":{"later":true},"x":1}"#);
        assert_eq!(text(Some("own".into())), r#"{"notes":"own","x":1,"aside":{"notes":{"later":true}}}"#);
    }

    #[test]
    fn fields_take_the_order_of_another_object_at_every_depth() {
        let object = |text| serde_json::from_str(text).expect("an object");
        let fields = object(r#"{"a":{"x":1,"y":2,"z":3},"b":4,"c":5}"#);
        let like = object(r#"{"c":0,"a":{"z":0,"x":0},"gone":0}"#);
        let text = r#"{"c":5,"a":{"z":3,"x":1,"y":2},"b":4}"#;
        assert_eq!(Value::Object(in_order_of(fields, &like)).to_string(), text);
    }
}
