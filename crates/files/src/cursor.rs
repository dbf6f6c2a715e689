//! A place in a JSON document that notes what is wrong with it and goes on, so that a reader gets all errors at once.
//!
//! Reading always gives something: what is missing or wrong is noted, and an empty value stands for it. So a reader is a list
//! of fields, and only what was read with nothing noted counts.

use std::cell::RefCell;

use rust_decimal::Decimal;
use serde_json::Value;

use super::problem::{FileError, Problem};
use model::money::exact;

/// Where problems are noted.
#[derive(Debug, Default)]
pub struct Log(RefCell<Vec<FileError>>);

impl Log {
    /// Notes a problem.
    #[inline(never)]
    pub fn note(&self, place: String, problem: Problem) {
        self.0.borrow_mut().push(FileError { place, problem });
    }

    /// How many problems are noted.
    pub fn noted(&self) -> usize {
        self.0.borrow().len()
    }

    /// What is noted.
    pub fn into_errors(self) -> Vec<FileError> {
        self.0.into_inner()
    }

    /// What `read` is, if nothing is noted.
    ///
    /// # Errors
    /// All that is noted.
    pub fn checked<T>(self, read: T) -> Result<T, Vec<FileError>> {
        let errors = self.into_errors();
        if errors.is_empty() { Ok(read) } else { Err(errors) }
    }
}

/// A value and its place.
#[derive(Debug, Clone, Copy)]
pub struct Cursor<'a> {
    /// Nothing where something is missing, which was noted then: nothing more is noted of it.
    value: Option<&'a Value>,
    step: Step<'a>,
    parent: Option<&'a Cursor<'a>>,
    log: &'a Log,
}

/// The way from a parent.
#[derive(Debug, Clone, Copy)]
enum Step<'a> {
    Key(&'a str),
    Item(usize),
}

/// Texts longer than this are refused: no name in a budget is.
const LONGEST_TEXT: usize = 2_000;

/// A name that is somebody else's is told no longer than this, characters.
const LONGEST_NAME: usize = 60;

// Each is called from many places: inlined into them all, they would make the reader three times as large.
impl<'a> Cursor<'a> {
    /// At the root of a document.
    pub fn root(value: &'a Value, log: &'a Log) -> Self {
        Self { value: Some(value), step: Step::Item(0), parent: None, log }
    }

    /// Notes a problem here.
    #[inline(never)]
    pub fn note(&self, problem: Problem) {
        if self.value.is_some() {
            self.log.note(self.place(), problem);
        }
    }

    /// How many problems are noted, here or elsewhere.
    pub fn noted(&self) -> usize {
        self.log.noted()
    }

    /// The place, such as `years[0].tax_base`.
    #[inline(never)]
    fn place(&self) -> String {
        let Some(parent) = self.parent else { return String::new() };
        let mut place = parent.place();
        match self.step {
            Step::Item(at) => {
                place.push('[');
                place.push_str(&at.to_string());
                place.push(']');
            }
            Step::Key(key) => {
                if !place.is_empty() {
                    place.push('.');
                }
                place.extend(key.chars().take(LONGEST_NAME));
            }
        }
        place
    }

    fn to<'b>(&'b self, step: Step<'b>, value: Option<&'b Value>) -> Cursor<'b> {
        Cursor { value, step, parent: Some(self), log: self.log }
    }

    /// Whether a list stands here.
    pub fn is_list(&self) -> bool {
        self.value.is_some_and(Value::is_array)
    }

    /// Whether an object stands here.
    pub fn is_object(&self) -> bool {
        self.value.is_some_and(Value::is_object)
    }

    fn field(&self, key: &str) -> Option<&'a Value> {
        self.value?.as_object()?.get(key)
    }

    /// The text in the field `key`, if there is one: for looking ahead, without noting anything.
    pub fn quiet_text(&self, key: &str) -> Option<&'a str> {
        self.field(key)?.as_str()
    }

    /// Notes that this is no object, or has fields other than `known`.
    #[inline(never)]
    pub fn only(&self, known: &[&str]) {
        match self.value.map(Value::as_object) {
            Some(Some(object)) => {
                for (key, value) in object.iter().filter(|(key, _)| !known.contains(&key.as_str())) {
                    self.to(Step::Key(key), Some(value)).note(Problem::UnknownField);
                }
            }
            Some(None) => self.note(Problem::NotAnObject),
            None => {}
        }
    }

    /// The field `key`, which must be there.
    #[inline(never)]
    pub fn get<'b>(&'b self, key: &'b str) -> Cursor<'b> {
        let found = self.field(key);
        if found.is_none() && self.is_object() {
            self.log.note(self.to(Step::Key(key), None).place(), Problem::Missing);
        }
        self.to(Step::Key(key), found)
    }

    /// The field `key`, which may be left out.
    #[inline(never)]
    pub fn maybe<'b>(&'b self, key: &'b str) -> Option<Cursor<'b>> {
        let found = self.field(key)?;
        Some(self.to(Step::Key(key), Some(found)))
    }

    /// What stands under each key, in the file's order of keys.
    #[inline(never)]
    pub fn entries(&self) -> Vec<(&'a str, Cursor<'_>)> {
        let Some(object) = self.value.and_then(Value::as_object) else {
            self.note(Problem::NotAnObject);
            return Vec::new();
        };
        let mut entries = Vec::with_capacity(object.len());
        for (key, value) in object {
            entries.push((key.as_str(), self.to(Step::Key(key), Some(value))));
        }
        entries
    }

    /// What stands in the list.
    #[inline(never)]
    pub fn list(&self) -> Vec<Cursor<'_>> {
        let Some(list) = self.value.and_then(Value::as_array) else {
            self.note(Problem::NotAList);
            return Vec::new();
        };
        let mut items = Vec::with_capacity(list.len());
        for (at, value) in list.iter().enumerate() {
            items.push(self.to(Step::Item(at), Some(value)));
        }
        items
    }

    /// Nothing, in this place: for what a list has too few of, where that is noted.
    pub fn nothing(&self) -> Cursor<'_> {
        self.to(Step::Item(0), None)
    }

    /// A text that is neither empty nor endless.
    #[inline(never)]
    pub fn text(&self) -> &'a str {
        let Some(text) = self.value.and_then(Value::as_str) else {
            self.note(Problem::NotText);
            return "";
        };
        if text.trim().is_empty() || text.len() > LONGEST_TEXT {
            self.note(Problem::BadLength);
            return "";
        }
        text
    }

    /// A text of one's own, as [`Self::text`].
    #[inline(never)]
    pub fn words(&self) -> String {
        self.text().to_owned()
    }

    /// A name: lower-case letters, digits and hyphens.
    #[inline(never)]
    pub fn id(&self) -> String {
        let text = self.text();
        let fits = |c: u8| c.is_ascii_lowercase() || c.is_ascii_digit() || c == b'-';
        if text.len() > LONGEST_NAME || !text.bytes().all(fits) {
            self.note(Problem::BadId(shortened(text)));
        }
        text.to_owned()
    }

    /// A whole number.
    pub fn whole(&self) -> Option<u64> {
        let number = self.value.and_then(Value::as_u64);
        if number.is_none() {
            self.note(Problem::NotAWholeNumber);
        }
        number
    }

    /// A decimal as text: digits and at most one point. Never a JSON number, which would go through binary fractions.
    #[inline(never)]
    pub fn decimal(&self) -> Option<Decimal> {
        let text = self.text();
        if text.is_empty() {
            return None;
        }
        // As long as no amount in a budget is: 15 digits before the point, 9 after it.
        let mut parts = text.trim_start_matches('-').split('.').zip([15, 9]);
        let decimal = if parts.all(|(part, most)| part.len() <= most) { exact(text) } else { None };
        if decimal.is_none() {
            self.note(Problem::NotADecimal(text.chars().take(40).collect()));
        }
        decimal
    }

    /// One of some words: where among them it stands.
    #[inline(never)]
    pub fn one_of(&self, words: &'static [&'static str]) -> usize {
        let found =
            self.value.and_then(Value::as_str).and_then(|text| words.iter().position(|word| *word == text));
        if found.is_none() {
            self.note(Problem::NotOneOf(words));
        }
        found.unwrap_or_default()
    }

    /// Where `id`, which stands here, stands among `names`.
    #[inline(never)]
    pub fn refer(&self, id: &str, names: &[String]) -> u16 {
        let found = names.iter().position(|name| name == id).and_then(|at| u16::try_from(at).ok());
        // What is no text at all was noted as that.
        if found.is_none() && !id.is_empty() {
            self.note(Problem::UnknownId(shortened(id)));
        }
        found.unwrap_or_default()
    }
}

/// So much of a text as is told.
pub(super) fn shortened(text: &str) -> String {
    text.chars().take(LONGEST_NAME).collect()
}
