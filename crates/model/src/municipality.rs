//! A municipality's budget as the model sees it: what each year starts from.

use rust_decimal::Decimal;

use super::YEARS;
use super::figure::{Figure, SourceIx};
use super::goals::{Company, Goal, GoalArea, GoalIx};
use super::rows::PerRow;

/// Which committee, in the file's order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CommitteeIx(pub u16);

/// Which of a committee's fees.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FeeIx(pub u16);

/// A text of a municipality file, in one or more languages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Text {
    original: String,
    translations: Vec<(String, String)>,
}

impl Text {
    /// The tag (BCP 47) of the language that every text of a file is in.
    pub const ORIGINAL_LANGUAGE: &str = "sv";

    /// A text in [`Self::ORIGINAL_LANGUAGE`], and its translations by language tag.
    #[must_use]
    pub fn new(original: String, translations: Vec<(String, String)>) -> Self {
        Self { original, translations }
    }

    /// The text in the language with this tag, or the original where it is not translated.
    #[must_use]
    pub fn in_language(&self, tag: &str) -> &str {
        let translated = self.translations.iter().find(|(language, _)| language == tag);
        translated.map_or(&self.original, |(_, text)| text)
    }
}

/// What the start state is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Start {
    /// A budget that the council has adopted.
    Adopted,
    /// What the accounts say came out.
    Outturn,
}

/// A source that figures refer to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// What it is called.
    pub name: Text,
    /// Words that it asks to be named by.
    pub attribution: Option<String>,
    /// Its address.
    pub url: Option<String>,
}

/// A municipality, its three years, and where every figure comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Municipality {
    /// Name of the file among files.
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
    /// What the start state is.
    pub start: Start,
    /// Why these years' figures.
    pub about: Text,
    /// Sources, in the file's order.
    pub sources: Vec<Source>,
    /// The budget year and the two plan years.
    pub years: [YearStart; YEARS],
    /// Committees and district committees.
    pub committees: Vec<Committee>,
    /// Companies.
    pub companies: Vec<Company>,
    /// Goal areas.
    pub areas: Vec<GoalArea>,
    /// Goals over all areas, in the areas' order.
    pub goals: Vec<Goal>,
}

/// What one year starts from. Amounts in kronor.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct YearStart {
    /// The year.
    pub year: u16,
    /// The figures of the revenue rows. None where the file says nothing: the income equalisation then starts at what the law
    /// gives, any other row at 0.
    pub figures: PerRow<Option<Figure>>,
    /// Projection factor, where the file has its own.
    pub projection: Option<Figure>,
    /// The nation's mean tax base per inhabitant, where the file has its own.
    pub mean_tax_base: Option<Figure>,
    /// Population on 1 November the year before.
    pub population: Figure,
    /// Inhabitants that amounts per inhabitant are shown for.
    pub inhabitants: Figure,
    /// Final settlement of the tax.
    pub final_settlement: Figure,
    /// Surplus target, per cent of tax and general grants.
    pub surplus_target: Figure,
}

/// What a committee is a committee for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CommitteeKind {
    /// A field of activity.
    Committee,
    /// A part of the municipality (kommundelsnämnd).
    District,
}

/// A committee.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Committee {
    /// Name in files and scenarios.
    pub id: String,
    /// What it is called.
    pub name: Text,
    /// What it answers for.
    pub about: Option<Text>,
    /// What it is a committee for.
    pub kind: CommitteeKind,
    /// What each year starts from.
    pub years: [CommitteeYear; YEARS],
    /// Fees that it charges.
    pub fees: Vec<Fee>,
    /// State grants for particular purposes.
    pub state_grants: Vec<Line>,
    /// Which goals its grant serves and in what proportion; in sum 100 where the file says, equal weights otherwise.
    pub shares: Vec<GoalShare>,
}

/// One committee's year. Amounts in kronor.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CommitteeYear {
    /// Gross cost before index and volume.
    pub gross_cost: Figure,
    /// Price and wage index, a factor.
    pub index: Option<Figure>,
    /// Volume, a factor.
    pub volume: Option<Figure>,
    /// Efficiency demand.
    pub efficiency: Option<Figure>,
    /// Other income.
    pub other_income: Figure,
    /// The grant in the start state, whole thousands.
    pub grant: Figure,
}

/// A line of income with one amount a year.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// Name in files.
    pub id: String,
    /// What it is called.
    pub name: Text,
    /// Amounts, kronor.
    pub amounts: [Figure; YEARS],
}

/// A fee.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fee {
    /// Name in files and scenarios.
    pub id: String,
    /// What it is called.
    pub name: Text,
    /// What it brings, kronor.
    pub amounts: [Figure; YEARS],
    /// What the service costs, kronor; a fee may not bring more (Local Government Act 2:6).
    pub service_cost: Option<[Figure; YEARS]>,
    /// How far the law lets it rise.
    pub ceiling: Option<Ceiling>,
}

/// A legal ceiling on a fee.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ceiling {
    /// Per cent that the fee can rise before it meets the ceiling.
    pub room: Figure,
    /// The paragraph that sets it.
    pub law: Text,
    /// Why.
    pub reason: Text,
}

/// What part of a committee's grant serves a goal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GoalShare {
    /// The goal.
    pub goal: GoalIx,
    /// Weight among the committee's shares: per cent where the file gives shares, 1 otherwise.
    pub weight: Decimal,
    /// How far it can be trusted, and from where. None: equal shares, since nothing better is known.
    pub figure: Option<Figure>,
}

impl Municipality {
    /// The committee at `ix`.
    #[must_use]
    pub fn committee(&self, ix: CommitteeIx) -> Option<&Committee> {
        self.committees.get(usize::from(ix.0))
    }

    /// The fee at `fee` of the committee at `ix`.
    #[must_use]
    pub fn fee(&self, ix: CommitteeIx, fee: FeeIx) -> Option<&Fee> {
        self.committee(ix)?.fees.get(usize::from(fee.0))
    }

    /// The goal at `ix`.
    #[must_use]
    pub fn goal(&self, ix: GoalIx) -> Option<&Goal> {
        self.goals.get(usize::from(ix.0))
    }

    /// The source at `ix`.
    #[must_use]
    pub fn source(&self, ix: SourceIx) -> Option<&Source> {
        self.sources.get(usize::from(ix.0))
    }

    /// Committees with where they stand.
    pub fn committees(&self) -> impl Iterator<Item = (CommitteeIx, &Committee)> {
        (0..).map(CommitteeIx).zip(&self.committees)
    }
}
