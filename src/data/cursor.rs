//! A place in a JSON document that notes what is wrong with it and goes on, so that a reader gets all errors at once.

use std::cell::RefCell;

use rust_decimal::Decimal;
use serde_json::Value;

use super::problem::{FileError, Problem};

/// Where problems are noted.
#[derive(Debug, Default)]
pub struct Log(RefCell<Vec<FileError>>);

impl Log {
    /// Notes a problem.
    pub fn note(&self, place: &str, problem: Problem) {
        self.0.borrow_mut().push(FileError { place: place.to_owned(), problem });
    }

    /// Whether nothing is noted.
    pub fn is_empty(&self) -> bool {
        self.0.borrow().is_empty()
    }

    /// What is noted.
    pub fn into_errors(self) -> Vec<FileError> {
        self.0.into_inner()
    }
}

/// A value and its place.
#[derive(Debug, Clone)]
pub struct Cursor<'a> {
    value: &'a Value,
    /// The place, such as `years[0].tax_base`.
    pub place: String,
    log: &'a Log,
}

/// Texts longer than this are refused: no name in a budget is.
const LONGEST_TEXT: usize = 2_000;

// Each is called from many places: inlined into them all, they would make the reader three times as large.
impl<'a> Cursor<'a> {
    /// At the root of a document.
    pub fn root(value: &'a Value, log: &'a Log) -> Self {
        Self { value, place: String::new(), log }
    }

    /// Notes a problem here.
    pub fn note(&self, problem: Problem) {
        self.log.note(&self.place, problem);
    }

    /// Whether a list stands here.
    pub fn is_list(&self) -> bool {
        self.value.is_array()
    }

    /// Whether an object stands here.
    pub fn is_object(&self) -> bool {
        self.value.is_object()
    }

    /// The text in the field `key`, if there is one: for looking ahead, without noting anything.
    pub fn quiet_text(&self, key: &str) -> Option<&'a str> {
        self.value.as_object()?.get(key)?.as_str()
    }

    /// Notes that this is no object, or has fields other than `known`.
    #[inline(never)]
    pub fn only(&self, known: &[&str]) {
        let Some(object) = self.value.as_object() else {
            return self.note(Problem::NotAnObject);
        };
        for key in object.keys().filter(|key| !known.contains(&key.as_str())) {
            self.log.note(&self.step(key), Problem::UnknownField);
        }
    }

    /// The field `key`, which must be there.
    #[inline(never)]
    pub fn get(&self, key: &str) -> Option<Self> {
        let found = self.maybe(key);
        if found.is_none() && self.value.is_object() {
            self.log.note(&self.step(key), Problem::Missing);
        }
        found
    }

    /// The field `key`, which may be left out.
    #[inline(never)]
    pub fn maybe(&self, key: &str) -> Option<Self> {
        let value = self.value.as_object()?.get(key)?;
        Some(Self { value, place: self.step(key), log: self.log })
    }

    /// What stands under each key, in the file's order of keys.
    #[inline(never)]
    pub fn entries(&self) -> Vec<(&'a str, Self)> {
        let Some(object) = self.value.as_object() else {
            self.note(Problem::NotAnObject);
            return Vec::new();
        };
        let entry = |(key, value): (&'a String, &'a Value)| {
            (key.as_str(), Self { value, place: self.step(key), log: self.log })
        };
        object.iter().map(entry).collect()
    }

    /// What stands in the list.
    #[inline(never)]
    pub fn list(&self) -> Vec<Self> {
        let Some(list) = self.value.as_array() else {
            self.note(Problem::NotAList);
            return Vec::new();
        };
        let item = |(at, value)| Self { value, place: format!("{}[{at}]", self.place), log: self.log };
        list.iter().enumerate().map(item).collect()
    }

    /// A text that is neither empty nor endless.
    #[inline(never)]
    pub fn text(&self) -> Option<&'a str> {
        let Some(text) = self.value.as_str() else {
            self.note(Problem::NotText);
            return None;
        };
        if text.trim().is_empty() || text.len() > LONGEST_TEXT {
            self.note(Problem::BadLength);
            return None;
        }
        Some(text)
    }

    /// A name: lower-case letters, digits and hyphens.
    pub fn id(&self) -> Option<String> {
        let text = self.text()?;
        let fits = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        if text.len() > 60 || !text.chars().all(fits) {
            self.note(Problem::BadId(text.chars().take(60).collect()));
            return None;
        }
        Some(text.to_owned())
    }

    /// A whole number.
    pub fn whole(&self) -> Option<u64> {
        let number = self.value.as_u64();
        if number.is_none() {
            self.note(Problem::NotAWholeNumber);
        }
        number
    }

    /// A decimal as text: digits and at most one point. Never a JSON number, which would go through binary fractions.
    #[inline(never)]
    pub fn decimal(&self) -> Option<Decimal> {
        let text = self.text()?;
        let digits = text.strip_prefix('-').unwrap_or(text);
        let (whole, part) =
            digits.split_once('.').map_or((digits, None), |(whole, part)| (whole, Some(part)));
        let all_digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
        let fits = all_digits(whole)
            && whole.len() <= 15
            && part.is_none_or(|part| all_digits(part) && part.len() <= 9);
        let decimal = if fits { text.parse().ok() } else { None };
        if decimal.is_none() {
            self.note(Problem::NotADecimal(text.chars().take(40).collect()));
        }
        decimal
    }

    /// One of some words: where among them it stands.
    pub fn one_of(&self, words: &'static [&'static str]) -> Option<usize> {
        let found = self.value.as_str().and_then(|text| words.iter().position(|word| *word == text));
        if found.is_none() {
            self.note(Problem::NotOneOf(words));
        }
        found
    }

    fn step(&self, key: &str) -> String {
        let key: String = key.chars().take(60).collect();
        if self.place.is_empty() { key } else { format!("{}.{key}", self.place) }
    }
}
