//! A saved scenario with its name, stage, times and notes, as the browser stores it and as a scenario file holds it.

use serde_json::Value;
use thiserror::Error;

use super::kept_fields::KeptFields;
use super::scenario_file::{FormatError, ScenarioFile, check_format};
use model::municipality::Municipality;
use model::process::ProcessStep;

/// The version of the format that this program writes.
pub const FORMAT: u64 = 1;

const STAGE: &str = "stage";
const NOTES: &str = "notes";
const RECEIVED: &str = "received";

/// The scenario is adopted: of it only the record of the year can be changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("the scenario is adopted")]
pub struct Adopted;

/// The stage of a scenario in the budget process of the year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub enum Stage {
    /// A draft.
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
    /// All stages, in the order of the budget process.
    pub const ALL: [Self; 5] =
        [Self::Draft, Self::Basis, Self::PartyProposal, Self::BoardProposal, Self::Adopted];

    /// The word for the stage in files.
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

    /// The step to a budget at which a proposal of this stage is.
    #[must_use]
    pub fn step(self) -> ProcessStep {
        match self {
            Self::Draft => ProcessStep::Draft,
            Self::Basis => ProcessStep::Basis,
            Self::PartyProposal => ProcessStep::Proposals,
            Self::BoardProposal => ProcessStep::Board,
            Self::Adopted => ProcessStep::Council,
        }
    }

    /// The stage with this word.
    #[must_use]
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|stage| stage.key() == key)
    }
}

/// A named scenario. Times are milliseconds since 1970, by the browser's clock.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Saved {
    /// Its key in storage. Unlike the name it never changes.
    pub id: String,
    /// The name that the user gave it. Several scenarios may have the same name.
    pub name: String,
    /// Id of the municipality file that it was made with.
    pub municipality: String,
    /// Edition of that file.
    pub edition: String,
    /// When it was created.
    pub created: i64,
    /// When it was last changed.
    pub changed: i64,
    /// Its stage in the budget process.
    pub stage: Stage,
    /// The user's notes.
    pub notes: String,
    /// Whether it came from a link or a file and is unchanged since. The first change makes it a draft with a name of its own.
    pub received: bool,
    /// What it changes.
    pub scenario: ScenarioFile,
    /// Fields that this program cannot read, and the positions of all fields.
    others: KeptFields,
}

impl Saved {
    /// A new draft. `now` is in milliseconds since 1970.
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
            received: false,
            scenario,
            others: KeptFields::default(),
        }
    }

    /// A copy under another id and name, as a draft. A draft has no year that is followed up, so the record of it stays behind.
    #[must_use]
    pub fn duplicated(&self, id: String, name: String, now: i64) -> Self {
        let mut copy = self.beside(id, name, now);
        copy.set_stage(Stage::default());
        copy.scenario = copy.scenario.without_record();
        copy
    }

    /// The same under another id and name, since another tab has changed what is stored under its own.
    #[must_use]
    pub fn beside(&self, id: String, name: String, now: i64) -> Self {
        Self { id, name, created: now, changed: now, received: false, ..self.clone() }
    }

    /// A copy for others: without the private notes on it and on its items.
    #[must_use]
    pub fn without_notes(&self) -> Self {
        let mut copy = Self { notes: String::new(), scenario: self.scenario.without_notes(), ..self.clone() };
        copy.others.replace(NOTES);
        copy
    }

    /// Makes a scenario that was received one of the user's, called `name`: a draft, unless it is adopted, of which only the record of
    /// the year is changed.
    pub fn take_over(&mut self, name: String) {
        self.name = name;
        self.received = false;
        if !self.is_read_only() {
            self.set_stage(Stage::default());
        }
    }

    /// Whether nothing but the record of the year can be changed, since it is adopted. It can still be renamed.
    #[must_use]
    pub fn is_read_only(&self) -> bool {
        self.stage == Stage::Adopted
    }

    /// The scenario at another stage, as of `now`.
    ///
    /// # Errors
    /// When it is adopted.
    pub fn with_stage(mut self, stage: Stage, now: i64) -> Result<Self, Adopted> {
        self.revise(now)?;
        self.set_stage(stage);
        Ok(self)
    }

    /// The scenario with other notes, as of `now`.
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

    /// The known fields whose values could not be read, such as the stage of a later version. They are written back until the
    /// user sets others.
    pub fn misunderstood_fields(&self) -> impl Iterator<Item = &'static str> {
        ["created", "changed", STAGE, NOTES, RECEIVED].into_iter().filter(|name| self.others.holds(name))
    }

    fn set_stage(&mut self, stage: Stage) {
        self.others.replace(STAGE);
        self.stage = stage;
    }

    /// The scenario as JSON.
    #[must_use]
    pub fn to_value(&self) -> Value {
        let fields: [(&str, Value, bool); 11] = [
            ("format", FORMAT.into(), false),
            ("id", self.id.as_str().into(), false),
            ("name", self.name.as_str().into(), false),
            ("municipality", self.municipality.as_str().into(), false),
            ("edition", self.edition.as_str().into(), false),
            ("created", self.created.into(), self.created == 0),
            ("changed", self.changed.into(), self.changed == 0),
            (STAGE, self.stage.key().into(), self.stage == Stage::default()),
            (NOTES, self.notes.as_str().into(), self.notes.is_empty()),
            (RECEIVED, self.received.into(), !self.received),
            ("scenario", self.scenario.clone().into_value(), false),
        ];
        // A value that could not be read, such as a stage of a later version, is kept until the user sets another.
        let written = fields.map(|(name, value, is_default)| {
            let is_written = !is_default || (name != RECEIVED && !self.others.holds(name));
            (name, is_written.then_some(value))
        });
        Value::Object(self.others.with(written))
    }

    /// A saved scenario from JSON. Id, name, municipality, edition and scenario are required.
    ///
    /// # Errors
    /// When it is not a saved scenario, or has a later format.
    pub fn from_value(value: Value) -> Result<Self, FormatError> {
        let Value::Object(object) = value else {
            return Err(FormatError::NotUnderstood);
        };
        check_format(&object, FORMAT..=FORMAT)?;
        let scenario = object.get("scenario").cloned().ok_or(FormatError::NotUnderstood)?;
        let scenario = ScenarioFile::from_value(scenario)?;
        let mut others = KeptFields::new(object);
        others.forget("format");
        others.forget("scenario");
        let mut text = |name: &str| others.read_text(name);
        let names = (text("id"), text("name"), text("municipality"), text("edition"));
        let (Some(id), Some(name), Some(municipality), Some(edition)) = names else {
            return Err(FormatError::NotUnderstood);
        };
        let notes = text(NOTES).unwrap_or_default();
        let stage = others.read(STAGE, |stage| Stage::from_key(stage.as_str()?)).unwrap_or_default();
        let received = others.read(RECEIVED, Value::as_bool).unwrap_or(false);
        let mut time = |name: &str| others.read(name, Value::as_i64).unwrap_or(0);
        let (created, changed) = (time("created"), time("changed"));
        Ok(Self {
            id,
            name,
            municipality,
            edition,
            created,
            changed,
            stage,
            notes,
            received,
            scenario,
            others,
        })
    }

    /// The scenario as text.
    #[must_use]
    pub fn to_text(&self) -> String {
        self.to_value().to_string()
    }

    /// A saved scenario from its text.
    ///
    /// # Errors
    /// As [`Self::from_value`], and when it is not JSON.
    pub fn from_text(text: &str) -> Result<Self, FormatError> {
        Self::from_value(serde_json::from_str(text).map_err(|_| FormatError::NotUnderstood)?)
    }
}
