//! A place in a JSON document that records what is wrong with it and reads on, so that a reader finds all errors at once.
//!
//! Every read returns a value: what is missing or wrong is reported, and an empty value stands in for it. So a reader is a list
//! of fields, and its result counts only if nothing was reported.

use rust_decimal::Decimal;
use serde_json::{Map, Value};

use super::error_log::ErrorLog;
use super::problem::Problem;
use model::money::parse_decimal;

/// A value and its place.
#[derive(Debug, Clone, Copy)]
pub struct Cursor<'a> {
    /// None where a value is missing. That was reported when it was looked up, so nothing more is reported about it.
    value: Option<&'a Value>,
    step: Step<'a>,
    parent: Option<&'a Cursor<'a>>,
    log: &'a ErrorLog,
}

/// How a place is reached from its parent.
#[derive(Debug, Clone, Copy)]
enum Step<'a> {
    Key(&'a str),
    Item(usize),
}

/// Longest text, bytes.
const LONGEST_TEXT: usize = 2_000;

/// Longest id, and how much of a name from the file an error repeats, characters.
const LONGEST_NAME: usize = 60;

// Not inlined: each method is called from many places, and the reader would be three times as large.
impl<'a> Cursor<'a> {
    /// The root of a document.
    pub fn root(value: &'a Value, log: &'a ErrorLog) -> Self {
        Self { value: Some(value), step: Step::Item(0), parent: None, log }
    }

    /// Reports a problem at this place.
    #[inline(never)]
    pub fn report(&self, problem: Problem) {
        if self.value.is_some() {
            self.log.report(self.place(), problem);
        }
    }

    /// How many errors were reported in the whole document.
    pub fn error_count(&self) -> usize {
        self.log.error_count()
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

    /// The text of the field `key`, if there is one. Reports nothing.
    pub fn peek_text(&self, key: &str) -> Option<&'a str> {
        self.field(key)?.as_str()
    }

    /// Reports if this is not an object, and each field that is not in `known`.
    #[inline(never)]
    pub fn check_fields(&self, known: &[&str]) {
        match self.value.map(Value::as_object) {
            Some(Some(object)) => {
                for (key, value) in object.iter().filter(|(key, _)| !known.contains(&key.as_str())) {
                    self.to(Step::Key(key), Some(value)).report(Problem::UnknownField);
                }
            }
            Some(None) => self.report(Problem::NotAnObject),
            None => {}
        }
    }

    /// The field `key`. Reports if it is missing.
    #[inline(never)]
    pub fn required<'b>(&'b self, key: &'b str) -> Cursor<'b> {
        let found = self.field(key);
        if found.is_none() && self.is_object() {
            self.log.report(self.to(Step::Key(key), None).place(), Problem::Missing);
        }
        self.to(Step::Key(key), found)
    }

    /// The field `key`, if there is one.
    #[inline(never)]
    pub fn optional<'b>(&'b self, key: &'b str) -> Option<Cursor<'b>> {
        let found = self.field(key)?;
        Some(self.to(Step::Key(key), Some(found)))
    }

    /// The field `key`, if there is one and it is not null.
    pub fn given<'b>(&'b self, key: &'b str) -> Option<Cursor<'b>> {
        self.optional(key).filter(|at| at.value.is_some_and(|value| !value.is_null()))
    }

    /// The fields of an object, in the order of the file.
    #[inline(never)]
    pub fn entries(&self) -> Vec<(&'a str, Cursor<'_>)> {
        let Some(object) = self.value.and_then(Value::as_object) else {
            self.report(Problem::NotAnObject);
            return Vec::new();
        };
        let mut entries = Vec::with_capacity(object.len());
        for (key, value) in object {
            entries.push((key.as_str(), self.to(Step::Key(key), Some(value))));
        }
        entries
    }

    /// The items of a list.
    #[inline(never)]
    pub fn list(&self) -> Vec<Cursor<'_>> {
        let Some(list) = self.value.and_then(Value::as_array) else {
            self.report(Problem::NotAList);
            return Vec::new();
        };
        let mut items = Vec::with_capacity(list.len());
        for (at, value) in list.iter().enumerate() {
            items.push(self.to(Step::Item(at), Some(value)));
        }
        items
    }

    /// Stands in for an item of a list that is too short, which the caller has reported.
    pub fn missing_item(&self) -> Cursor<'_> {
        self.to(Step::Item(0), None)
    }

    /// A text that is neither empty nor longer than 2,000 bytes.
    #[inline(never)]
    pub fn text(&self) -> &'a str {
        let Some(text) = self.value.and_then(Value::as_str) else {
            self.report(Problem::NotText);
            return "";
        };
        if text.trim().is_empty() || text.len() > LONGEST_TEXT {
            self.report(Problem::BadLength);
            return "";
        }
        text
    }

    /// [`Self::text`], owned.
    #[inline(never)]
    pub fn string(&self) -> String {
        self.text().to_owned()
    }

    /// An id: lower-case letters, digits and hyphens.
    #[inline(never)]
    pub fn id(&self) -> String {
        let text = self.text();
        let fits = |c: u8| c.is_ascii_lowercase() || c.is_ascii_digit() || c == b'-';
        if text.len() > LONGEST_NAME || !text.bytes().all(fits) {
            self.report(Problem::BadId(shortened(text)));
        }
        text.to_owned()
    }

    /// A whole number.
    pub fn whole_number(&self) -> Option<u64> {
        let number = self.value.and_then(Value::as_u64);
        if number.is_none() {
            self.report(Problem::NotAWholeNumber);
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
        // At most 15 digits before the point and 9 after it, more than any amount in a budget has.
        let mut parts = text.trim_start_matches('-').split('.').zip([15, 9]);
        let decimal = if parts.all(|(part, most)| part.len() <= most) { parse_decimal(text) } else { None };
        if decimal.is_none() {
            self.report(Problem::NotADecimal(text.chars().take(40).collect()));
        }
        decimal
    }

    /// A decimal as text, with as many digits as the arithmetic can hold.
    pub fn exact_decimal(&self) -> Option<Decimal> {
        let text = self.text();
        let decimal = parse_decimal(text);
        // An empty text was reported as that.
        if decimal.is_none() && !text.is_empty() {
            self.report(Problem::NotADecimal(shortened(text)));
        }
        decimal
    }

    /// The index in `words` of the word at this place; 0 where it is another, which is reported.
    #[inline(never)]
    pub fn one_of(&self, words: &'static [&'static str]) -> usize {
        self.word(words).unwrap_or_default()
    }

    /// The index in `words` of the word at this place.
    pub fn word(&self, words: &'static [&'static str]) -> Option<usize> {
        let found =
            self.value.and_then(Value::as_str).and_then(|text| words.iter().position(|word| *word == text));
        if found.is_none() {
            self.report(Problem::NotOneOf(words));
        }
        found
    }

    /// The index in `ids` of `id`, which is the text at this place.
    #[inline(never)]
    pub fn index_in(&self, id: &str, ids: &Ids) -> u16 {
        let found = ids.positions.get(id).and_then(Value::as_u64).and_then(|at| u16::try_from(at).ok());
        // An empty id is a text that was reported when it was read.
        if found.is_none() && !id.is_empty() && !ids.are_wrong {
            self.report(Problem::UnknownId(shortened(id)));
        }
        found.unwrap_or_default()
    }
}

/// The ids of a list, to which other parts of the document refer.
#[derive(Debug, Default)]
pub struct Ids {
    /// The position of each. In a JSON object, since there is no other hash map in the program.
    positions: Map<String, Value>,
    count: usize,
    /// Whether two items have the same id, or one has none. That is reported where it stands, and not once more at each place
    /// that refers to the id that an item should have had.
    pub are_wrong: bool,
}

impl Ids {
    /// Adds the id of the next item.
    pub fn add(&mut self, id: &str) {
        self.are_wrong |= id.is_empty() || self.positions.insert(id.to_owned(), self.count.into()).is_some();
        self.count = self.count.saturating_add(1);
    }
}

/// Whether it is a text.
pub fn is_text(at: &Cursor) -> bool {
    at.value.is_some_and(Value::is_string)
}

/// The beginning of a text from the file, for an error.
pub(super) fn shortened(text: &str) -> String {
    text.chars().take(LONGEST_NAME).collect()
}
