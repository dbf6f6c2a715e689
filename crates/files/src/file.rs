//! The municipality file as it stands in JSON: the types that write it and that its published schema is derived from.
//!
//! Reading goes another way ([`super::read`]): a reader of a wrong file wants all its errors at once, which a derived
//! deserialiser that stops at the first cannot give. A test holds the two together: whatever these types write, the
//! reader reads, and whatever the schema refuses, the reader refuses.
//!
//! Amounts are decimals as text in thousand kronor (tkr); costs and incomes are both written as positive numbers.

use std::collections::BTreeMap;

use serde::{Serialize, Serializer};

use model::rows::{PerRow, ROWS, RowDefinition};

#[cfg(feature = "schema")]
pub mod schema;

/// The version of the format that this program writes. A reader refuses versions that it does not know.
pub const FORMAT: u32 = 1;

/// A municipality's budget: revenue, committees with their frames, goals, and where every figure comes from.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct MunicipalityFile {
    /// Version of the format: 1.
    #[cfg_attr(feature = "schema", schemars(range(min = 1, max = 1)))]
    pub format: u32,
    /// Name of this file among files: lower-case letters, digits and hyphens.
    #[cfg_attr(feature = "schema", schemars(regex(pattern = r"^[a-z0-9-]{1,60}$")))]
    pub id: String,
    /// Edition of the figures. A scenario remembers which edition it was made against.
    pub edition: String,
    /// Heading, such as "Södertälje 2022".
    pub title: Localised,
    /// Whose budget it is.
    pub municipality: Identity,
    /// Whether the start state is an adopted budget or the outcome of the accounts.
    pub start: Start,
    /// Why these years' figures, in a sentence or two.
    pub about: Localised,
    /// Every source that a figure refers to, by its key.
    pub sources: BTreeMap<String, SourceEntry>,
    /// The three years: the budget year and the two plan years after it.
    #[cfg_attr(feature = "schema", schemars(length(min = 3, max = 3)))]
    pub years: Vec<YearEntry>,
    /// Committees and district committees, in the order in which they are shown.
    #[cfg_attr(feature = "schema", schemars(length(min = 1, max = 400)))]
    pub committees: Vec<CommitteeEntry>,
    /// Companies that carry out missions. They have no municipal grant.
    #[serde(skip_serializing_if = "Vec::is_empty", default)]
    pub companies: Vec<CompanyEntry>,
    /// Goal areas with their goals and missions.
    pub goal_areas: Vec<GoalAreaEntry>,
}

/// A text in Swedish and, under their language tags, in other languages.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(
        deny_unknown_fields,
        extend("patternProperties" = {
            "^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$": { "type": "string", "minLength": 1 }
        })
    )
)]
pub struct Localised {
    /// Swedish.
    #[cfg_attr(feature = "schema", schemars(length(min = 1)))]
    pub sv: String,
    /// Translations by language tag.
    #[serde(flatten)]
    #[cfg_attr(feature = "schema", schemars(skip))]
    pub translations: BTreeMap<String, String>,
}

/// Which municipality.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct Identity {
    /// Four-digit municipality code, such as "0181".
    #[cfg_attr(feature = "schema", schemars(regex(pattern = r"^[0-9]{4}$")))]
    pub code: String,
    /// Name, such as "Södertälje".
    pub name: String,
    /// Two-digit county code, such as "01": the county decides the rates of the income equalisation.
    #[cfg_attr(feature = "schema", schemars(regex(pattern = r"^[0-9]{2}$")))]
    pub county: String,
}

/// What the start state is.
#[derive(Debug, Clone, Copy, Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Start {
    /// A budget that the council has adopted.
    Adopted,
    /// What the accounts say came out.
    Outturn,
}

/// Where figures come from.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct SourceEntry {
    /// What the source is called.
    pub name: Localised,
    /// Words that the source asks to be named by, such as "Källa: Kolada". Left out for what is derived here.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub attribution: Option<String>,
    /// Address of the source.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub url: Option<String>,
}

/// How far a figure can be trusted.
#[derive(Debug, Clone, Copy, Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum QualityEntry {
    /// Stands in the named source.
    Published,
    /// Follows from published figures by arithmetic.
    Derived,
    /// Our estimate.
    Estimate,
    /// Assumed, without anything that says so.
    Assumption,
}

/// A figure with its quality and source.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct FigureEntry {
    /// Decimal as text, with a point: "20261873" or "20.15".
    #[cfg_attr(feature = "schema", schemars(regex(pattern = r"^-?[0-9]{1,15}(\.[0-9]{1,9})?$")))]
    pub value: String,
    /// How far it can be trusted.
    pub quality: QualityEntry,
    /// Key of its source in `sources`.
    pub source: String,
    /// What a reader should know about this one figure.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub note: Option<Localised>,
}

/// What one year starts from.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(deny_unknown_fields, transform = schema::describe_revenue_rows)
)]
pub struct YearEntry {
    /// The year, such as 2022.
    pub year: u16,
    /// Projection factor, both years together, such as "1.0826". Left out: the law's own for the year.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub projection: Option<FigureEntry>,
    /// The nation's mean tax base per inhabitant, projected, kronor. Left out: the law's own for the year.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub mean_tax_base: Option<FigureEntry>,
    /// Population on 1 November the year before, which the equalisation is counted from.
    pub population: FigureEntry,
    /// Inhabitants that an amount per inhabitant is shown for (31 December).
    pub inhabitants: FigureEntry,
    /// Final settlement of the tax, tkr. Moves with neither the rate nor the municipality's own base.
    pub final_settlement: FigureEntry,
    /// The municipality's own surplus target, per cent of tax and general grants.
    pub surplus_target: FigureEntry,
    /// The figures of the revenue rows, each in the field that the row's definition names.
    #[serde(flatten)]
    #[cfg_attr(feature = "schema", schemars(skip))]
    pub rows: RowEntries,
}

/// The figures of the revenue rows in a year. Those that are in an object of the year are beside each other in [`ROWS`].
#[derive(Debug, Clone)]
pub struct RowEntries(pub PerRow<Option<FigureEntry>>);

impl Serialize for RowEntries {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let fields = rows_by_parent().flat_map(|(parent, rows)| match parent {
            Some(parent) => vec![(parent, FieldEntry::Parent(self.figures(rows).collect()))],
            None => self.figures(rows).map(|(field, figure)| (field, FieldEntry::Figure(figure))).collect(),
        });
        serializer.collect_map(fields)
    }
}

impl RowEntries {
    fn figures<'a>(
        &'a self,
        rows: &'a [RowDefinition],
    ) -> impl Iterator<Item = (&'static str, &'a FigureEntry)> {
        rows.iter().filter_map(|row| Some((row.field.name, self.0[row.row].as_ref()?)))
    }
}

/// Runs of rows whose figures are in the same object: one inside the year, or the year itself.
fn rows_by_parent() -> impl Iterator<Item = (Option<&'static str>, &'static [RowDefinition])> {
    static DEFINITIONS: &[RowDefinition] = &ROWS;
    let runs = DEFINITIONS.chunk_by(|row, next| row.field.parent == next.field.parent);
    runs.filter_map(|rows| Some((rows.first()?.field.parent, rows)))
}

/// A field of a year that holds the figure of a row, or figures of several.
enum FieldEntry<'a> {
    Figure(&'a FigureEntry),
    Parent(Vec<(&'static str, &'a FigureEntry)>),
}

impl Serialize for FieldEntry<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Figure(figure) => figure.serialize(serializer),
            Self::Parent(figures) => serializer.collect_map(figures.iter().copied()),
        }
    }
}

/// A committee and what it starts from.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct CommitteeEntry {
    /// Name of this committee in the file and in scenarios: lower-case letters, digits and hyphens.
    #[cfg_attr(feature = "schema", schemars(regex(pattern = r"^[a-z0-9-]{1,60}$")))]
    pub id: String,
    /// What it is called.
    pub name: Localised,
    /// What it answers for, in a sentence.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub about: Option<Localised>,
    /// Committee for a field, or for a part of the municipality.
    pub kind: CommitteeKind,
    /// Its figures, one entry for each of the file's years.
    #[cfg_attr(feature = "schema", schemars(length(min = 3, max = 3)))]
    pub years: Vec<CommitteeYearEntry>,
    /// Fees that it charges.
    #[serde(skip_serializing_if = "Vec::is_empty", default)]
    pub fees: Vec<FeeEntry>,
    /// State grants for particular purposes that it receives.
    #[serde(skip_serializing_if = "Vec::is_empty", default)]
    pub state_grants: Vec<LineEntry>,
    /// Per cent of its grant that serves each goal, by goal; in sum 100. Left out: equal shares over its missions' goals.
    #[serde(skip_serializing_if = "BTreeMap::is_empty", default)]
    pub shares: BTreeMap<String, FigureEntry>,
}

/// What a committee is a committee for.
#[derive(Debug, Clone, Copy, Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum CommitteeKind {
    /// A field of activity.
    Committee,
    /// A part of the municipality.
    District,
}

/// One committee's year.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct CommitteeYearEntry {
    /// Gross cost before index and volume, tkr.
    pub gross_cost: FigureEntry,
    /// Price and wage index as a factor; 1 where the gross cost is already in the year's prices.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub index: Option<FigureEntry>,
    /// Volume as a factor; 1 where the gross cost is already for the year's volume.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub volume: Option<FigureEntry>,
    /// Efficiency demand, tkr.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub efficiency: Option<FigureEntry>,
    /// Other income: rents, sales, tkr.
    pub other_income: FigureEntry,
    /// The frame: the municipal grant in the start state, whole tkr.
    pub grant: FigureEntry,
}

/// A line of income, one figure for each of the file's years.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct LineEntry {
    /// Name in the file and in scenarios.
    #[cfg_attr(feature = "schema", schemars(regex(pattern = r"^[a-z0-9-]{1,60}$")))]
    pub id: String,
    /// What it is called.
    pub name: Localised,
    /// Amounts, tkr.
    #[cfg_attr(feature = "schema", schemars(length(min = 3, max = 3)))]
    pub amounts: Vec<FigureEntry>,
}

/// A fee that a committee charges.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct FeeEntry {
    /// Name in the file and in scenarios.
    #[cfg_attr(feature = "schema", schemars(regex(pattern = r"^[a-z0-9-]{1,60}$")))]
    pub id: String,
    /// What it is called.
    pub name: Localised,
    /// What it brings, tkr.
    #[cfg_attr(feature = "schema", schemars(length(min = 3, max = 3)))]
    pub amounts: Vec<FigureEntry>,
    /// What the service costs, tkr; a fee may not bring more (Local Government Act 2:6).
    #[serde(skip_serializing_if = "Vec::is_empty", default)]
    #[cfg_attr(feature = "schema", schemars(length(min = 3, max = 3)))]
    pub service_cost: Vec<FigureEntry>,
    /// What the law says of how far it can be raised.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub ceiling: Option<CeilingEntry>,
}

/// A legal ceiling on a fee.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct CeilingEntry {
    /// How many per cent the fee can be raised before it meets the ceiling; 0 where it stands at it.
    pub room: FigureEntry,
    /// The paragraph that sets it.
    pub law: Localised,
    /// Why, in a sentence.
    pub reason: Localised,
}

/// A municipal company.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct CompanyEntry {
    /// Name in the file.
    #[cfg_attr(feature = "schema", schemars(regex(pattern = r"^[a-z0-9-]{1,60}$")))]
    pub id: String,
    /// What it is called.
    pub name: Localised,
}

/// A goal area.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct GoalAreaEntry {
    /// Name in the file.
    #[cfg_attr(feature = "schema", schemars(regex(pattern = r"^[a-z0-9-]{1,60}$")))]
    pub id: String,
    /// What it is called.
    pub name: Localised,
    /// Whether the wording is the municipality's own.
    pub wording: WordingEntry,
    /// Its goals.
    pub goals: Vec<GoalEntry>,
}

/// Whose words a text is in.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct WordingEntry {
    /// `published`: the municipality's own words. `assumption`: ours.
    pub quality: QualityEntry,
    /// Key of its source in `sources`.
    pub source: String,
}

/// A goal.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct GoalEntry {
    /// Name in the file and in scenarios.
    #[cfg_attr(feature = "schema", schemars(regex(pattern = r"^[a-z0-9-]{1,60}$")))]
    pub id: String,
    /// The goal in words.
    pub name: Localised,
    /// Whether the wording is the municipality's own.
    pub wording: WordingEntry,
    /// What committees and companies are to do for it.
    pub missions: Vec<MissionEntry>,
}

/// A mission.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct MissionEntry {
    /// Name in the file.
    #[cfg_attr(feature = "schema", schemars(regex(pattern = r"^[a-z0-9-]{1,60}$")))]
    pub id: String,
    /// The mission in words.
    pub name: Localised,
    /// Whether the wording is the municipality's own.
    pub wording: WordingEntry,
    /// Committees that carry it out, by id.
    pub committees: Vec<String>,
    /// Companies that carry it out, by id.
    #[serde(skip_serializing_if = "Vec::is_empty", default)]
    pub companies: Vec<String>,
}
