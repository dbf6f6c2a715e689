//! The settings, and what a tab has open, as they are stored.

use serde_json::{Map, Value};

/// The settings as they are stored: the values are interpreted by the state.
///
/// `public/early.js` reads `language`, `theme` and `hint` before the program has loaded.
#[derive(Debug, Clone)]
pub struct StoredSettings {
    /// Language of the page: `sv` or `en`.
    pub language: Option<String>,
    /// Theme: `auto`, `light` or `dark`.
    pub theme: Option<String>,
    /// Unit that amounts are shown in.
    pub unit: Option<String>,
    /// Whether the hint for first visits is shown, until it is dismissed.
    pub hint: bool,
    /// Since when there is work that is in no file of the user's, milliseconds since 1970.
    pub unfiled: Option<String>,
    /// The person whose tax is computed.
    pub person: Option<String>,
    /// What the user assumes of the municipality and of the law.
    pub assumed: Option<String>,
    /// All fields as they were read, so that fields that this version does not know are written back unchanged.
    fields: Map<String, Value>,
}

impl PartialEq for StoredSettings {
    /// Whether the same would be written.
    fn eq(&self, other: &Self) -> bool {
        self.to_text() == other.to_text()
    }
}

impl Eq for StoredSettings {}

impl Default for StoredSettings {
    /// Those of a first visit.
    fn default() -> Self {
        Self {
            language: None,
            theme: None,
            unit: None,
            hint: true,
            unfiled: None,
            person: None,
            assumed: None,
            fields: Map::new(),
        }
    }
}

impl StoredSettings {
    /// Settings from their text; none where it cannot be read.
    pub(super) fn from_text(text: &str) -> Option<Self> {
        let fields = object(text)?;
        let word = |name| word(&fields, name);
        Some(Self {
            language: word("language"),
            theme: word("theme"),
            unit: word("unit"),
            hint: fields.get("hint") != Some(&Value::Bool(false)),
            unfiled: word("unfiled"),
            person: word("person"),
            assumed: word("assumed"),
            fields,
        })
    }

    /// As text: each field in its place, unknown fields unchanged.
    pub(super) fn to_text(&self) -> String {
        let mut object = self.fields.clone();
        let words = [
            ("language", &self.language),
            ("theme", &self.theme),
            ("unit", &self.unit),
            ("unfiled", &self.unfiled),
            ("person", &self.person),
            ("assumed", &self.assumed),
        ];
        set_words(&mut object, &words);
        if !self.hint {
            object.insert("hint".to_owned(), false.into());
        } else if object.get("hint").is_some_and(Value::is_boolean) {
            object.shift_remove("hint");
        }
        Value::Object(object).to_string()
    }

    /// What earlier releases kept here of what was open, for all addresses of the program.
    pub(super) fn tab_state(&self) -> TabState {
        TabState::from_fields(&self.fields)
    }

    /// Removes what earlier releases kept here of what was open.
    pub(super) fn remove_tab_state(&mut self) {
        for name in TabState::default().words().map(|(name, _)| name) {
            self.fields.shift_remove(name);
        }
    }
}

/// What a browser tab has open. Each tab has its own, and a new tab begins with that of the tab that opened something last at the
/// same address ([`super::Store::tab_state`]).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TabState {
    /// Id of the open scenario.
    pub open: Option<String>,
    /// Name of the open municipality file; none where it is the one that the page begins with.
    pub file: Option<String>,
    /// Which of the file's years is in view, as a number from 0.
    pub year: Option<String>,
    /// Which view of the results is open.
    pub tab: Option<String>,
}

impl TabState {
    /// The state from its text; none where it cannot be read.
    pub(super) fn from_text(text: &str) -> Option<Self> {
        object(text).map(|fields| Self::from_fields(&fields))
    }

    fn from_fields(fields: &Map<String, Value>) -> Self {
        let word = |name| word(fields, name);
        Self { open: word("open"), file: word("file"), year: word("year"), tab: word("tab") }
    }

    /// As text, in place of the text `old`, whose unknown fields are kept.
    pub(super) fn to_text(&self, old: Option<&str>) -> String {
        let mut object = old.and_then(object).unwrap_or_default();
        set_words(&mut object, &self.words());
        Value::Object(object).to_string()
    }

    fn words(&self) -> [(&'static str, &Option<String>); 4] {
        [("open", &self.open), ("file", &self.file), ("year", &self.year), ("tab", &self.tab)]
    }
}

fn object(text: &str) -> Option<Map<String, Value>> {
    match serde_json::from_str(text) {
        Ok(Value::Object(fields)) => Some(fields),
        _ => None,
    }
}

fn word(fields: &Map<String, Value>, name: &str) -> Option<String> {
    fields.get(name).and_then(Value::as_str).map(str::to_owned)
}

fn set_words(object: &mut Map<String, Value>, words: &[(&str, &Option<String>)]) {
    for &(name, word) in words {
        match word {
            Some(word) => {
                object.insert(name.to_owned(), word.as_str().into());
            }
            // A value of another type was written by a later version.
            None if object.get(name).is_some_and(Value::is_string) => {
                object.shift_remove(name);
            }
            None => {}
        }
    }
}
