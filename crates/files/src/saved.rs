//! A scenario with its name and what else is known of it: what the browser keeps and what a scenario file holds.

use serde_json::{Map, Value};
use thiserror::Error;

use super::scenario_file::{ScenarioFile, Unread, check_format};
use model::municipality::Municipality;

/// The version of the format that this program writes.
pub const FORMAT: u64 = 1;

const STAGE: &str = "stage";

/// Why a saved scenario is not changed: it is adopted, and changed in a duplicate only.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("the scenario is adopted")]
pub struct Adopted;

/// How far a scenario has come in the year's budget process.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub enum Stage {
    /// A sketch.
    #[default]
    Draft,
    /// The administration's basis (förvaltningens underlag), handed over before the summer.
    Basis,
    /// A party's proposal, put forward in the autumn.
    PartyProposal,
    /// The executive board's proposal (kommunstyrelsens förslag).
    BoardProposal,
    /// Adopted by the council (beslutad).
    Adopted,
}

impl Stage {
    /// All of them, in the order of the budget process.
    pub const ALL: [Self; 5] =
        [Self::Draft, Self::Basis, Self::PartyProposal, Self::BoardProposal, Self::Adopted];

    /// Its word in files.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Basis => "basis",
            Self::PartyProposal => "party_proposal",
            Self::BoardProposal => "board_proposal",
            Self::Adopted => "adopted",
        }
    }

    /// The stage that a file's word means.
    #[must_use]
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|stage| stage.key() == key)
    }
}

/// A named scenario. Arithmetic are milliseconds since 1970, as the browser's clock had it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Saved {
    /// What it is kept under; a name can be changed, this cannot.
    pub id: String,
    /// What the user calls it. Two may have the same name.
    pub name: String,
    /// Id of the municipality file that it was made against.
    pub municipality: String,
    /// Edition of that file.
    pub edition: String,
    /// When it was made.
    pub created: i64,
    /// When it was last changed.
    pub changed: i64,
    /// How far it has come.
    pub stage: Stage,
    /// The user's notes.
    pub notes: String,
    /// What is changed.
    pub scenario: ScenarioFile,
    /// Fields that this program does not know, kept as they stood.
    others: Map<String, Value>,
}

impl Saved {
    /// A draft made now. Text and times are the caller's: this layer has neither clock nor language.
    #[must_use]
    pub fn new(
        id: String,
        name: String,
        municipality: &Municipality,
        scenario: ScenarioFile,
        now: i64,
    ) -> Self {
        Self {
            id,
            name,
            municipality: municipality.id.clone(),
            edition: municipality.edition.clone(),
            created: now,
            changed: now,
            stage: Stage::default(),
            notes: String::new(),
            scenario,
            others: Map::new(),
        }
    }

    /// The same scenario under another id and name: a draft of its own from now on.
    #[must_use]
    pub fn duplicated(&self, id: String, name: String, now: i64) -> Self {
        let mut copy = Self { id, name, created: now, changed: now, ..self.clone() };
        copy.set_stage(Stage::default());
        copy
    }

    /// Whether it stays as it is: what the council has adopted is changed in a duplicate only. Its name is no part of it.
    #[must_use]
    pub fn is_read_only(&self) -> bool {
        self.stage == Stage::Adopted
    }

    /// The same with other changes, as of `now`.
    ///
    /// # Errors
    /// When it is adopted.
    pub fn with_scenario(mut self, scenario: ScenarioFile, now: i64) -> Result<Self, Adopted> {
        self.revise(now)?;
        self.scenario = scenario;
        Ok(self)
    }

    /// The same at another stage, as of `now`.
    ///
    /// # Errors
    /// When it is adopted.
    pub fn with_stage(mut self, stage: Stage, now: i64) -> Result<Self, Adopted> {
        self.revise(now)?;
        self.set_stage(stage);
        Ok(self)
    }

    /// The same with other notes, as of `now`.
    ///
    /// # Errors
    /// When it is adopted.
    pub fn with_notes(mut self, notes: String, now: i64) -> Result<Self, Adopted> {
        self.revise(now)?;
        self.notes = notes;
        Ok(self)
    }

    fn revise(&mut self, now: i64) -> Result<(), Adopted> {
        if self.is_read_only() {
            return Err(Adopted);
        }
        self.changed = now;
        Ok(())
    }

    fn set_stage(&mut self, stage: Stage) {
        self.others.remove(STAGE);
        self.stage = stage;
    }

    /// As JSON.
    #[must_use]
    pub fn to_value(&self) -> Value {
        let mut object = self.others.clone();
        let fields = [
            ("format", FORMAT.into()),
            ("id", self.id.as_str().into()),
            ("name", self.name.as_str().into()),
            ("municipality", self.municipality.as_str().into()),
            ("edition", self.edition.as_str().into()),
            ("created", self.created.into()),
            ("changed", self.changed.into()),
            (STAGE, self.stage.key().into()),
            ("notes", self.notes.as_str().into()),
            ("scenario", self.scenario.clone().into_value()),
        ];
        object.extend(fields.map(|(name, value)| (name.to_owned(), value)));
        // A stage that only a later program knows stands until the user says another.
        if let Some(later) = self.others.get(STAGE).filter(|_| self.stage == Stage::default()) {
            object.insert(STAGE.to_owned(), later.clone());
        }
        Value::Object(object)
    }

    /// A named scenario from JSON. Only what it cannot do without must be there.
    ///
    /// # Errors
    /// When it is no such thing, or one in a later format.
    pub fn from_value(value: Value) -> Result<Self, Unread> {
        let Value::Object(mut others) = value else {
            return Err(Unread::NotUnderstood);
        };
        check_format(&others, FORMAT)?;
        others.remove("format");
        let scenario = others.remove("scenario").ok_or(Unread::NotUnderstood)?;
        let scenario = ScenarioFile::from_value(scenario)?;
        let mut text = |name: &str| match others.remove(name) {
            Some(Value::String(text)) => Some(text),
            _ => None,
        };
        let names = (text("id"), text("name"), text("municipality"), text("edition"));
        let (Some(id), Some(name), Some(municipality), Some(edition)) = names else {
            return Err(Unread::NotUnderstood);
        };
        let notes = text("notes").unwrap_or_default();
        let stage = others.get(STAGE).and_then(Value::as_str).and_then(Stage::from_key);
        if stage.is_some() {
            others.remove(STAGE);
        }
        let stage = stage.unwrap_or_default();
        let mut time = |name: &str| others.remove(name).and_then(|time| time.as_i64()).unwrap_or(0);
        let (created, changed) = (time("created"), time("changed"));
        Ok(Self { id, name, municipality, edition, created, changed, stage, notes, scenario, others })
    }

    /// As text.
    #[must_use]
    pub fn to_text(&self) -> String {
        self.to_value().to_string()
    }

    /// A named scenario from its text.
    ///
    /// # Errors
    /// As [`Self::from_value`], and when it is not JSON.
    pub fn from_text(text: &str) -> Result<Self, Unread> {
        Self::from_value(serde_json::from_str(text).map_err(|_| Unread::NotUnderstood)?)
    }
}
