//! What the user chose of how the page looks, and which scenario is open.

use serde_json::{Map, Value};

/// The settings, as words: what they mean is the business of those who use them.
///
/// `public/early.js` reads `language`, `theme` and `hint` before the program has come.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Settings {
    /// Language of the page: `sv` or `en`.
    pub language: Option<String>,
    /// Theme: `auto`, `light` or `dark`.
    pub theme: Option<String>,
    /// Unit that amounts are shown in.
    pub unit: Option<String>,
    /// Whether the first visit's hint is shown; it is put away for good.
    pub hint: bool,
    /// Id of the open scenario.
    pub open: Option<String>,
    /// Name of the open municipality file; none where it is the one that the page begins with.
    pub file: Option<String>,
    /// Which of the file's years is in view, as a number from 0.
    pub year: Option<String>,
    /// Which view of the results is open.
    pub tab: Option<String>,
    /// Since when there is work that is in no file of the user's, milliseconds since 1970.
    pub unfiled: Option<String>,
    /// Whose tax is counted.
    pub person: Option<String>,
    /// What the user assumes of the municipality and of the law.
    pub assumed: Option<String>,
    /// Fields that this program does not know, kept as they stood.
    others: Map<String, Value>,
}

impl Default for Settings {
    /// Those of a first visit.
    fn default() -> Self {
        Self {
            language: None,
            theme: None,
            unit: None,
            hint: true,
            open: None,
            file: None,
            year: None,
            tab: None,
            unfiled: None,
            person: None,
            assumed: None,
            others: Map::new(),
        }
    }
}

impl Settings {
    /// Settings from their text; none where it cannot be read.
    pub(super) fn from_text(text: &str) -> Option<Self> {
        let Ok(Value::Object(mut others)) = serde_json::from_str(text) else {
            return None;
        };
        let mut word = |name: &str| match others.remove(name) {
            Some(Value::String(word)) => Some(word),
            _ => None,
        };
        let (language, theme, unit, open) = (word("language"), word("theme"), word("unit"), word("open"));
        let (file, year, tab) = (word("file"), word("year"), word("tab"));
        let unfiled = word("unfiled");
        let person = word("person");
        let assumed = word("assumed");
        let hint = others.remove("hint") != Some(Value::Bool(false));
        Some(Self { language, theme, unit, hint, open, file, year, tab, unfiled, person, assumed, others })
    }

    /// As text.
    pub(super) fn to_text(&self) -> String {
        let mut object = self.others.clone();
        let words = [
            ("language", &self.language),
            ("theme", &self.theme),
            ("unit", &self.unit),
            ("open", &self.open),
            ("file", &self.file),
            ("year", &self.year),
            ("tab", &self.tab),
            ("unfiled", &self.unfiled),
            ("person", &self.person),
            ("assumed", &self.assumed),
        ];
        for (name, word) in words {
            if let Some(word) = word {
                object.insert(name.to_owned(), word.as_str().into());
            }
        }
        if !self.hint {
            object.insert("hint".to_owned(), false.into());
        }
        Value::Object(object).to_string()
    }
}
