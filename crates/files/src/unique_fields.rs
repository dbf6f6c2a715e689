//! Finds fields that stand twice in one object. JSON allows them, and a reader keeps the last without a word.

use std::collections::BTreeSet;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};

use super::cursor::shortened;
use super::problem::{FileError, Problem};

/// An error for each field of `json` that an earlier field of the same object has the name of. None where `json` is not JSON: that is
/// found when it is read.
#[must_use]
pub fn duplicate_fields(json: &str) -> Vec<FileError> {
    let mut walk = Walk::default();
    // The error of what is not JSON.
    drop((&mut walk).deserialize(&mut serde_json::Deserializer::from_str(json)));
    walk.found
}

/// The way through a document.
#[derive(Default)]
struct Walk {
    /// The steps from the root to the present value, such as `committees` and `[2]`.
    path: Vec<String>,
    found: Vec<FileError>,
}

impl Walk {
    /// The present place, as a reader's cursor writes it.
    fn place(&self) -> String {
        let mut place = String::new();
        for step in &self.path {
            if !place.is_empty() && !step.starts_with('[') {
                place.push('.');
            }
            place.push_str(step);
        }
        place
    }
}

impl<'de> DeserializeSeed<'de> for &mut Walk {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, value: D) -> Result<(), D::Error> {
        value.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for &mut Walk {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    // A number with decimals comes here, too, as an object with one field that keeps its digits (`arbitrary_precision`).
    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let mut names = BTreeSet::new();
        while let Some(name) = map.next_key::<String>()? {
            self.path.push(shortened(&name));
            if !names.insert(name) {
                self.found.push(FileError { place: self.place(), problem: Problem::DuplicateField });
            }
            map.next_value_seed(&mut *self)?;
            self.path.pop();
        }
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        for at in 0_usize.. {
            self.path.push(format!("[{at}]"));
            let more = list.next_element_seed(&mut *self)?;
            self.path.pop();
            if more.is_none() {
                break;
            }
        }
        Ok(())
    }

    fn visit_u64<E>(self, _: u64) -> Result<(), E> {
        Ok(())
    }

    fn visit_i64<E>(self, _: i64) -> Result<(), E> {
        Ok(())
    }

    fn visit_bool<E>(self, _: bool) -> Result<(), E> {
        Ok(())
    }

    fn visit_str<E>(self, _: &str) -> Result<(), E> {
        Ok(())
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn places(json: &str) -> Vec<String> {
        duplicate_fields(json).into_iter().map(|error| error.place).collect()
    }

    #[test]
    fn each_field_that_stands_twice_is_found_with_its_place() {
        let json =
            r#"{"a": [1.5, -2e3, {"b": null, "c": {"d": "x", "d": true}, "b": 2}], "a": 1, "\u0061": {}}"#;
        assert_eq!(places(json), ["a[2].c.d", "a[2].b", "a", "a"]);
        assert!(places(r#"{"a": {"b": 1}, "b": {"a": 1}, "list": [{"a": 1}, {"a": 1}]}"#).is_empty());
    }

    #[test]
    fn what_is_not_json_is_left_to_its_reader() {
        for text in ["", "{", "[1, 2", "nul", r#"{"a" 1}"#] {
            assert!(places(text).is_empty(), "{text}");
        }
        assert!(places(&"[".repeat(100_000)).is_empty());
    }
}
