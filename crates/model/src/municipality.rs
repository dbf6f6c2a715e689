//! A municipality and its budget, as read from a municipality file.

use rust_decimal::Decimal;

use super::YEARS;
use super::figure::{Figure, SourceIx};
use super::follow_up::Activity;
use super::goals::{Company, Goal, GoalArea, GoalIx};
use super::process::Process;
use super::rows::PerRow;
use super::services::{Service, ServiceIx};

/// The index of a committee, in the order of the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CommitteeIx(pub u16);

/// The index of a fee in its committee.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FeeIx(pub u16);

/// A text of a municipality file, in one or more languages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Text {
    original: String,
    translations: Vec<(String, String)>,
}

impl Text {
    /// The language tag (BCP 47) of the original texts, which every file has.
    pub const ORIGINAL_LANGUAGE: &str = "sv";

    /// A text in [`Self::ORIGINAL_LANGUAGE`], and its translations by language tag.
    #[must_use]
    pub fn new(original: String, translations: Vec<(String, String)>) -> Self {
        Self { original, translations }
    }

    /// The text in the language with this tag, or the original if it is not translated.
    #[must_use]
    pub fn in_language(&self, tag: &str) -> &str {
        let translated = self.translations.iter().find(|(language, _)| language == tag);
        translated.map_or(&self.original, |(_, text)| text)
    }

    /// The text in all its languages.
    pub fn all(&self) -> impl Iterator<Item = &str> {
        std::iter::once(self.original.as_str()).chain(self.translations.iter().map(|(_, text)| text.as_str()))
    }
}

/// The kind of the start state.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StartKind {
    /// A budget that the council has adopted.
    Adopted,
    /// The outturn in the annual accounts.
    Outturn,
}

/// A source that figures refer to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// Its name.
    pub name: Text,
    /// The attribution that it requires.
    pub attribution: Option<String>,
    /// Its address.
    pub url: Option<String>,
}

/// A municipality with its three years, and the sources of its figures.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Municipality {
    /// Identifier of the file.
    pub id: String,
    /// Edition of its figures.
    pub edition: String,
    /// Heading, such as "Södertälje 2022".
    pub title: Text,
    /// Four-digit municipality code.
    pub code: String,
    /// Name of the municipality.
    pub name: String,
    /// Two-digit county code.
    pub county: String,
    /// The kind of the start state.
    pub start: StartKind,
    /// Explanation of the choice of years.
    pub about: Text,
    /// Sources, in the order of the file.
    pub sources: Vec<Source>,
    /// The budget year and the two plan years.
    pub years: [YearFigures; YEARS],
    /// Committees and district committees.
    pub committees: Vec<Committee>,
    /// Services, where the file has them.
    pub services: Vec<Service>,
    /// Companies.
    pub companies: Vec<Company>,
    /// Goal areas.
    pub areas: Vec<GoalArea>,
    /// Goals of all areas, in the order of the areas.
    pub goals: Vec<Goal>,
    /// How the budget is made.
    pub process: Process,
}

/// The start figures of one year. Amounts in kronor.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct YearFigures {
    /// The year.
    pub year: u16,
    /// The figures of the revenue rows. None if the file has none: the income equalisation is then computed by law, any other row is 0.
    pub figures: PerRow<Option<Figure>>,
    /// Projection factor, if the file has one; otherwise it is a legal value.
    pub projection: Option<Figure>,
    /// The nation's mean tax base, kronor per inhabitant, if the file has one; otherwise it is a legal value.
    pub mean_tax_base: Option<Figure>,
    /// Population on 1 November of the year before.
    pub population: Figure,
    /// Population for amounts per inhabitant.
    pub inhabitants: Figure,
    /// Final settlement of the tax.
    pub final_settlement: Figure,
    /// Surplus target, per cent of tax and general grants.
    pub surplus_target: Figure,
}

/// The kind of a committee.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CommitteeKind {
    /// For a field of activity.
    Committee,
    /// For a part of the municipality (kommundelsnämnd).
    District,
}

/// A committee.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Committee {
    /// Identifier in files and scenarios.
    pub id: String,
    /// Its name.
    pub name: Text,
    /// Its responsibilities.
    pub about: Option<Text>,
    /// The kind of committee.
    pub kind: CommitteeKind,
    /// The start figures of each year.
    pub years: [CommitteeFigures; YEARS],
    /// Fees that it charges.
    pub fees: Vec<Fee>,
    /// State grants for particular purposes.
    pub state_grants: Vec<StateGrant>,
    /// The goals that its grant serves, with weights: with sum 100 if the file gives them, otherwise equal.
    pub shares: Vec<GoalShare>,
    /// The kinds of activity that its net cost is for, per cent with sum 100. Empty where the file does not say.
    pub activities: Vec<(Activity, Figure)>,
}

/// A committee's start figures in one year. Amounts in kronor.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CommitteeFigures {
    /// Gross cost before index and volume.
    pub gross_cost: Figure,
    /// Price and wage index, a factor.
    pub index: Option<Figure>,
    /// Volume, a factor.
    pub volume: Option<Figure>,
    /// Efficiency demand, subtracted from the cost.
    pub efficiency: Option<Figure>,
    /// Other income.
    pub other_income: Figure,
    /// The start grant, whole thousands.
    pub grant: Figure,
}

/// A state grant for a particular purpose.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StateGrant {
    /// Identifier in files.
    pub id: String,
    /// Its name.
    pub name: Text,
    /// Amount in each year, kronor.
    pub amounts: [Figure; YEARS],
}

/// A fee.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fee {
    /// Identifier in files and scenarios.
    pub id: String,
    /// Its name.
    pub name: Text,
    /// Income in each year, kronor.
    pub amounts: [Figure; YEARS],
    /// Cost of the service in each year, kronor, which the income must not exceed (kommunallagen 2:6).
    pub service_cost: Option<[Figure; YEARS]>,
    /// Legal ceiling, if it has one.
    pub ceiling: Option<FeeCeiling>,
}

/// A legal ceiling on a fee.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FeeCeiling {
    /// Per cent by which the fee can be raised under the ceiling.
    pub headroom: Figure,
    /// The provision that sets it.
    pub provision: Text,
    /// Explanation.
    pub reason: Text,
}

/// The part of a committee's grant that serves a goal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GoalShare {
    /// The goal.
    pub goal: GoalIx,
    /// Weight among the committee's goals: per cent if the file gives shares, otherwise 1.
    pub weight: Decimal,
    /// The share with its quality and source. None: equal shares are assumed.
    pub figure: Option<Figure>,
}

impl Municipality {
    /// The committee with this index.
    #[must_use]
    pub fn committee(&self, ix: CommitteeIx) -> Option<&Committee> {
        self.committees.get(usize::from(ix.0))
    }

    /// The fee with index `fee` of the committee with index `ix`.
    #[must_use]
    pub fn fee(&self, ix: CommitteeIx, fee: FeeIx) -> Option<&Fee> {
        self.committee(ix)?.fees.get(usize::from(fee.0))
    }

    /// The goal with this index.
    #[must_use]
    pub fn goal(&self, ix: GoalIx) -> Option<&Goal> {
        self.goals.get(usize::from(ix.0))
    }

    /// The service with this index.
    #[must_use]
    pub fn service(&self, ix: ServiceIx) -> Option<&Service> {
        self.services.get(usize::from(ix.0))
    }

    /// The source with this index.
    #[must_use]
    pub fn source(&self, ix: SourceIx) -> Option<&Source> {
        self.sources.get(usize::from(ix.0))
    }

    /// The committees with their indices.
    pub fn committees(&self) -> impl Iterator<Item = (CommitteeIx, &Committee)> {
        (0..).map(CommitteeIx).zip(&self.committees)
    }
}
