//! A figure with how far it can be trusted and where it comes from.

use rust_decimal::Decimal;

/// How far a figure can be trusted, best first: what is computed has the worst quality among its inputs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Quality {
    /// Stands in the named source.
    Published,
    /// Follows from published figures by arithmetic.
    Derived,
    /// An estimate.
    Estimate,
    /// Assumed without anything that says so.
    Assumption,
}

/// Which of a municipality file's sources.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SourceIx(pub u16);

/// Where a figure in the calculation comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Origin {
    /// The municipality file, from this source.
    File(SourceIx),
    /// The law's parameters of the year.
    Law(LegalValue),
    /// The user's decision: what the council itself decides, such as the tax rate.
    Decision,
    /// The user's assumption of what nobody decides, such as the growth of the tax base.
    Assumption,
    /// A grant that the user locked as it stood.
    Lock,
    /// The other things being equal: no municipality file says otherwise.
    Neutral,
}

/// Which value of the law's parameters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LegalValue {
    /// Projection factor of the tax base.
    ProjectionFactor,
    /// The nation's mean tax base per inhabitant.
    MeanTaxBase,
    /// Guarantee level of the income equalisation.
    GuaranteeLevel,
    /// The county's rate for those who receive.
    GrantRate,
    /// The county's rate for those who pay.
    FeeRate,
}

/// A figure in the municipality file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Figure {
    /// The value: kronor, or what the field's own doc says.
    pub value: Decimal,
    /// How far it can be trusted.
    pub quality: Quality,
    /// Where it comes from.
    pub source: SourceIx,
}
