//! Figures with their quality and origin.

use rust_decimal::Decimal;

/// The quality of a figure, best first. A computed number has the worst quality of its inputs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Quality {
    /// Printed in the named source.
    Published,
    /// Computed from published figures.
    Derived,
    /// An estimate.
    Estimate,
    /// An assumption without a source.
    Assumption,
}

impl Quality {
    /// All qualities, best first.
    pub const ALL: [Self; 4] = [Self::Published, Self::Derived, Self::Estimate, Self::Assumption];

    /// The quality that most of `all` have; of two that are as common, the worse. None of none.
    #[must_use]
    pub fn usual(all: impl Iterator<Item = Self> + Clone) -> Option<Self> {
        let count = |quality: &Self| all.clone().filter(|one| one == quality).count();
        Self::ALL.into_iter().filter(|quality| count(quality) > 0).max_by_key(count)
    }
}

/// The index of a source in a municipality file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SourceIx(pub u16);

/// The origin of an input of the calculation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Origin {
    /// The municipality file, which names this source.
    File(SourceIx),
    /// The legal parameters of the year.
    Law(LegalValue),
    /// A setting of the user that the council decides, such as the tax rate.
    Decision,
    /// A setting of the user that the council does not decide, such as the growth of the tax base.
    Assumption,
    /// A grant that the user has locked.
    Lock,
    /// A neutral default, where the municipality file gives no figure.
    Neutral,
    /// 0, since the municipality file lacks an optional row: its figures add up without it.
    NotInFile,
}

/// A legal parameter of the simulation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LegalValue {
    /// Projection factor of the tax base.
    ProjectionFactor,
    /// The nation's mean tax base per inhabitant.
    MeanTaxBase,
    /// Guarantee level of the income equalisation.
    GuaranteeLevel,
    /// The county's rate for equalisation grants.
    GrantRate,
    /// The county's rate for equalisation fees.
    FeeRate,
}

/// A figure of the municipality file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Figure {
    /// The value, in kronor unless the field says otherwise.
    pub value: Decimal,
    /// Its quality.
    pub quality: Quality,
    /// Its source.
    pub source: SourceIx,
}
