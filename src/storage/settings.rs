//! The settings, and what a tab has open, as they are stored.

use files::kept_fields::KeptFields;
use serde_json::{Map, Value};

/// The settings as they are stored: the values are interpreted by the state.
///
/// `public/early.js` reads `language`, `theme`, `type_size`, `hint` and `start_page` before the program has loaded.
#[derive(Debug, Clone)]
pub struct StoredSettings {
    /// Language of the page: `sv` or `en`.
    pub language: Option<String>,
    /// Theme: `auto`, `light` or `dark`.
    pub theme: Option<String>,
    /// Size of the type: `large`, or as usual.
    pub type_size: Option<String>,
    /// Unit that amounts are shown in.
    pub unit: Option<String>,
    /// Whether the sentence of the first visit is shown: not from the second visit on.
    pub hint: bool,
    /// Whether it is said that numbers can be pressed, until one has been.
    pub ask_hint: bool,
    /// Which page an address without a fragment opens: `entrance` or `workspace`, whichever was open last.
    pub start_page: Option<String>,
    /// Since when there is work that is in no file of the user's, milliseconds since 1970.
    pub unfiled: Option<String>,
    /// The person whose tax is computed.
    pub person: Option<String>,
    /// What the user assumes of the municipality and of the law.
    pub assumed: Option<String>,
    /// Fields that this version does not know or cannot read, and the positions of all fields.
    others: KeptFields,
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
            type_size: None,
            unit: None,
            hint: true,
            ask_hint: true,
            start_page: None,
            unfiled: None,
            person: None,
            assumed: None,
            others: KeptFields::default(),
        }
    }
}

/// The names of the fields that hold a word.
const WORDS: [&str; 8] =
    ["language", "theme", "unit", "unfiled", "person", "assumed", "start_page", "type_size"];
/// The names of the fields that are false once something has been seen.
const HINTS: [&str; 2] = ["hint", "ask_hint"];

impl StoredSettings {
    /// Settings from their text; none where it cannot be read.
    pub(super) fn from_text(text: &str) -> Option<Self> {
        object(text).map(Self::from_fields)
    }

    fn from_fields(fields: Map<String, Value>) -> Self {
        let mut others = KeptFields::new(fields);
        let [hint, ask_hint] = HINTS.map(|name| others.read(name, Value::as_bool).unwrap_or(true));
        let [language, theme, unit, unfiled, person, assumed, start_page, type_size] =
            WORDS.map(|name| others.read_text(name));
        Self {
            language,
            theme,
            type_size,
            unit,
            hint,
            ask_hint,
            start_page,
            unfiled,
            person,
            assumed,
            others,
        }
    }

    /// As text: each field in its place, unknown fields unchanged.
    pub(super) fn to_text(&self) -> String {
        Value::Object(self.to_fields()).to_string()
    }

    fn to_fields(&self) -> Map<String, Value> {
        let word = |word: &Option<String>| word.as_deref().map(Value::from);
        let seen = |is_shown: bool| (!is_shown).then(|| Value::from(false));
        let [hint, ask_hint] = HINTS;
        self.others.with([
            ("language", word(&self.language)),
            ("theme", word(&self.theme)),
            ("unit", word(&self.unit)),
            ("unfiled", word(&self.unfiled)),
            ("person", word(&self.person)),
            ("assumed", word(&self.assumed)),
            (hint, seen(self.hint)),
            (ask_hint, seen(self.ask_hint)),
            ("start_page", word(&self.start_page)),
            ("type_size", word(&self.type_size)),
        ])
    }

    /// The names of the fields whose values this version cannot read. They are kept until others replace them, and are put
    /// aside then.
    #[must_use]
    pub fn misunderstood(&self) -> Vec<&'static str> {
        WORDS.into_iter().chain(HINTS).filter(|name| self.others.holds(name)).collect()
    }

    /// What was changed in `self` since `before`, done to `onto`: also within the person and the assumptions.
    #[must_use]
    pub fn rebased(&self, before: &Self, onto: &Self) -> Self {
        let mut fields = onto.to_fields();
        rebase(&self.to_fields(), &before.to_fields(), &mut fields);
        Self::from_fields(fields)
    }

    /// What earlier releases kept here of what was open, for all addresses of the program.
    pub(super) fn tab_state(&self) -> TabState {
        let mut others = self.others.clone();
        let [open, file, year, tab] = TAB_WORDS.map(|name| others.read_text(name));
        TabState { open, file, year, tab, fields: Map::new() }
    }

    /// Removes what earlier releases kept here of what was open.
    pub(super) fn remove_tab_state(&mut self) {
        for name in TAB_WORDS {
            self.others.forget(name);
        }
    }
}

/// What a browser tab has open. Each tab has its own, and a new tab begins with that of the tab that opened something last at the
/// same address ([`super::TabStates`]).
#[derive(Debug, Clone, Default)]
pub struct TabState {
    /// Id of the open scenario.
    pub open: Option<String>,
    /// Name of the open municipality file; none where it is the one that the page begins with.
    pub file: Option<String>,
    /// Which of the file's years is in view, as a number from 0.
    pub year: Option<String>,
    /// Which view of the results is open.
    pub tab: Option<String>,
    /// All fields as they were read, so that fields that this version does not know are written back unchanged.
    fields: Map<String, Value>,
}

const TAB_WORDS: [&str; 4] = ["open", "file", "year", "tab"];

impl TabState {
    /// The state from its text; none where it cannot be read.
    pub(super) fn from_text(text: &str) -> Option<Self> {
        let fields = object(text)?;
        let [open, file, year, tab] =
            TAB_WORDS.map(|name| fields.get(name).and_then(Value::as_str).map(str::to_owned));
        Some(Self { open, file, year, tab, fields })
    }

    /// As text: each field in its place, unknown fields unchanged.
    pub(super) fn to_text(&self) -> String {
        let mut fields = self.fields.clone();
        for (name, word) in TAB_WORDS.into_iter().zip([&self.open, &self.file, &self.year, &self.tab]) {
            match word {
                Some(word) => {
                    fields.insert(name.to_owned(), word.as_str().into());
                }
                // A value of another type was written by a later version.
                None if fields.get(name).is_some_and(Value::is_string) => {
                    fields.shift_remove(name);
                }
                None => {}
            }
        }
        Value::Object(fields).to_string()
    }
}

fn object(text: &str) -> Option<Map<String, Value>> {
    match serde_json::from_str(text) {
        Ok(Value::Object(fields)) => Some(fields),
        _ => None,
    }
}

/// Does to `onto` what was changed in `own` since `before`.
fn rebase(own: &Map<String, Value>, before: &Map<String, Value>, onto: &mut Map<String, Value>) {
    let inner = |value: Option<&Value>| value.and_then(Value::as_str).and_then(object);
    for name in own.keys().chain(before.keys()) {
        let (now, was, there) = (own.get(name), before.get(name), onto.get(name));
        if now == was {
            continue;
        }
        // The person and the assumptions are texts of objects.
        if let (Some(now), Some(mut there)) = (inner(now), inner(there)) {
            rebase(&now, &inner(was).unwrap_or_default(), &mut there);
            onto.insert(name.clone(), Value::Object(there).to_string().into());
        } else if let Some(now) = now {
            onto.insert(name.clone(), now.clone());
        } else {
            onto.shift_remove(name);
        }
    }
}
