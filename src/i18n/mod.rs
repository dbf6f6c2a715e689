//! Words and numbers as people read them. Every number text in the program is made here.
//!
//! Each subject has a file with one type and one value of it per language: a text that a language misses does not compile.

#![allow(missing_docs, reason = "the name of a text, and the Swedish beside it, say what it is")]

pub mod common;
pub mod explain;
pub mod flow;
pub mod goals;
pub mod labels;
pub mod levers;
pub mod material;
pub mod numbers;
pub mod problems;
pub mod process;
pub mod results;
pub mod scenarios;
mod times;
pub mod years;

use crate::domain::municipality::Text;

/// A language of the interface.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Language {
    /// Swedish.
    #[default]
    Swedish,
    /// English.
    English,
}

/// All texts of one language.
#[derive(Debug)]
pub struct Texts {
    /// Header, first-visit hint, notices.
    pub common: common::Common,
    /// Levers.
    pub levers: levers::Levers,
    /// Committees, goals, flow and years.
    pub results: results::Results,
    /// Goals, and the shares of them.
    pub goals: goals::Goals,
    /// The flow.
    pub flow: flow::Flow,
    /// The three years.
    pub years: years::Years,
    /// Explanations of numbers.
    pub explain: explain::Explain,
    /// Saved scenarios, notices and toasts.
    pub scenarios: scenarios::Scenarios,
    /// The municipality file.
    pub material: material::Material,
    /// How it works.
    pub process: process::Process,
    /// Names of numbers.
    pub label: fn(&crate::domain::label::Label) -> &'static str,
    /// What is wrong with a file.
    pub problem: fn(&crate::data::problem::Problem) -> String,
}

static SWEDISH: Texts = Texts {
    common: common::SWEDISH,
    levers: levers::SWEDISH,
    results: results::SWEDISH,
    goals: goals::SWEDISH,
    flow: flow::SWEDISH,
    years: years::SWEDISH,
    explain: explain::SWEDISH,
    scenarios: scenarios::SWEDISH,
    material: material::SWEDISH,
    process: process::SWEDISH,
    label: labels::swedish,
    problem: problems::swedish,
};

static ENGLISH: Texts = Texts {
    common: common::ENGLISH,
    levers: levers::ENGLISH,
    results: results::ENGLISH,
    goals: goals::ENGLISH,
    flow: flow::ENGLISH,
    years: years::ENGLISH,
    explain: explain::ENGLISH,
    scenarios: scenarios::ENGLISH,
    material: material::ENGLISH,
    process: process::ENGLISH,
    label: labels::english,
    problem: problems::english,
};

impl Language {
    /// Its texts.
    #[must_use]
    pub fn texts(self) -> &'static Texts {
        match self {
            Self::Swedish => &SWEDISH,
            Self::English => &ENGLISH,
        }
    }

    /// Its tag, for `lang` attributes and settings.
    #[must_use]
    pub fn tag(self) -> &'static str {
        match self {
            Self::Swedish => "sv",
            Self::English => "en",
        }
    }

    /// The language with this tag; Swedish for others.
    #[must_use]
    pub fn from_tag(tag: &str) -> Self {
        if tag.starts_with("en") { Self::English } else { Self::Swedish }
    }

    /// The other one.
    #[must_use]
    pub fn other(self) -> Self {
        match self {
            Self::Swedish => Self::English,
            Self::English => Self::Swedish,
        }
    }

    /// A text of the municipality file in this language, or in Swedish where it has no other.
    #[must_use]
    pub fn of(self, text: &Text) -> String {
        match (self, &text.en) {
            (Self::English, Some(english)) => english.clone(),
            _ => text.sv.clone(),
        }
    }
}
