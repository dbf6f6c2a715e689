//! Words and numbers as people read them. Every number text in the program is made here.
//!
//! Each subject has a file with one type and one value of it per language: a text that a language misses does not compile.

#![allow(missing_docs, reason = "the name of a text, and the Swedish beside it, say what it is")]

pub mod arrival;
pub mod backup;
pub mod changes;
pub mod common;
pub mod compare;
pub mod explain;
pub mod flow;
pub mod goals;
pub mod labels;
pub mod law;
pub mod levers;
pub mod material;
pub mod numbers;
pub mod print;
pub mod problems;
pub mod process;
pub mod results;
pub mod scenarios;
pub mod seek;
pub mod share;
pub mod tables;
mod times;
pub mod trust;
pub mod undo;
pub mod years;
pub mod your_tax;

use model::municipality::Text;

/// A language of the interface.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Language {
    /// Swedish.
    #[default]
    Swedish,
    /// English.
    English,
}

/// The texts of one language that the page begins with. Those of a part that comes later are asked for one subject at a
/// time ([`Language::process`] and its neighbours), so that they can come with it.
#[derive(Debug)]
pub struct Texts {
    /// Header, first-visit hint, notices.
    pub common: common::Common,
    /// Levers.
    pub levers: levers::Levers,
    /// Committees, goals, flow and years.
    pub results: results::Results,
    /// Saved scenarios, notices and toasts.
    pub scenarios: scenarios::Scenarios,
    /// Names of numbers.
    pub label: fn(&model::label::Label) -> &'static str,
}

static SWEDISH: Texts = Texts {
    common: common::SWEDISH,
    levers: levers::SWEDISH,
    results: results::SWEDISH,
    scenarios: scenarios::SWEDISH,
    label: labels::swedish,
};

static ENGLISH: Texts = Texts {
    common: common::ENGLISH,
    levers: levers::ENGLISH,
    results: results::ENGLISH,
    scenarios: scenarios::ENGLISH,
    label: labels::english,
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

    /// Words of the goals, and of the shares of them.
    #[must_use]
    pub fn goals(self) -> &'static goals::Goals {
        self.pick(&goals::SWEDISH, &goals::ENGLISH)
    }

    /// Words of the flow.
    #[must_use]
    pub fn flow(self) -> &'static flow::Flow {
        self.pick(&flow::SWEDISH, &flow::ENGLISH)
    }

    /// Words of the three years.
    #[must_use]
    pub fn years(self) -> &'static years::Years {
        self.pick(&years::SWEDISH, &years::ENGLISH)
    }

    /// Words of the law and of what follows from it.
    #[must_use]
    pub fn law(self) -> &'static law::Law {
        self.pick(&law::SWEDISH, &law::ENGLISH)
    }

    /// Words of the published examples.
    #[must_use]
    pub fn trust(self) -> &'static trust::Trust {
        self.pick(&trust::SWEDISH, &trust::ENGLISH)
    }

    /// Words of the explanations of numbers.
    #[must_use]
    pub fn explain(self) -> &'static explain::Explain {
        self.pick(&explain::SWEDISH, &explain::ENGLISH)
    }

    /// What is wrong with a file, and what to do.
    #[must_use]
    pub fn problem(self, problem: &files::problem::Problem) -> String {
        match self {
            Self::Swedish => problems::swedish(problem),
            Self::English => problems::english(problem),
        }
    }

    /// Words about the municipality file.
    #[must_use]
    pub fn material(self) -> &'static material::Material {
        self.pick(&material::SWEDISH, &material::ENGLISH)
    }

    /// Words about how a budget is made.
    #[must_use]
    pub fn process(self) -> &'static process::Process {
        self.pick(&process::SWEDISH, &process::ENGLISH)
    }

    /// Words of a person's tax.
    #[must_use]
    pub fn your_tax(self) -> &'static your_tax::YourTax {
        self.pick(&your_tax::SWEDISH, &your_tax::ENGLISH)
    }

    /// Words of what takes a scenario out of the browser.
    #[must_use]
    pub fn share(self) -> &'static share::Share {
        self.pick(&share::SWEDISH, &share::ENGLISH)
    }

    /// Words of files, and of the reminder.
    #[must_use]
    pub fn backup(self) -> &'static backup::Backup {
        self.pick(&backup::SWEDISH, &backup::ENGLISH)
    }

    /// Words of tables that are taken out of the page.
    #[must_use]
    pub fn tables(self) -> &'static tables::Tables {
        self.pick(&tables::SWEDISH, &tables::ENGLISH)
    }

    /// Words of the document that is printed.
    #[must_use]
    pub fn print(self) -> &'static print::Print {
        self.pick(&print::SWEDISH, &print::ENGLISH)
    }

    /// Words for what comes from outside.
    #[must_use]
    pub fn arrival(self) -> &'static arrival::Arrival {
        self.pick(&arrival::SWEDISH, &arrival::ENGLISH)
    }

    /// Words of taking back, and of what is adopted.
    #[must_use]
    pub fn undo(self) -> &'static undo::Undo {
        self.pick(&undo::SWEDISH, &undo::ENGLISH)
    }

    /// Words of all that is changed.
    #[must_use]
    pub fn changes(self) -> &'static changes::Changes {
        self.pick(&changes::SWEDISH, &changes::ENGLISH)
    }

    /// Words of scenarios side by side.
    #[must_use]
    pub fn compare(self) -> &'static compare::Compare {
        self.pick(&compare::SWEDISH, &compare::ENGLISH)
    }

    /// Words of goal seek.
    #[must_use]
    pub fn seek(self) -> &'static seek::Seek {
        self.pick(&seek::SWEDISH, &seek::ENGLISH)
    }

    fn pick<T>(self, swedish: T, english: T) -> T {
        match self {
            Self::Swedish => swedish,
            Self::English => english,
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
