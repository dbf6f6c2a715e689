//! What each year of a municipality file starts from.

use serde::{Serialize, Serializer};

use super::FigureEntry;
#[cfg(feature = "schema")]
use super::schema;
use model::rows::{PerRow, ROWS, RowDefinition};

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
pub(super) fn rows_by_parent() -> impl Iterator<Item = (Option<&'static str>, &'static [RowDefinition])> {
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
