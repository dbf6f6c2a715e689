//! The table of revenue rows, with one definition of each.
//!
//! A revenue row is a figure of the municipality file, a number of the outcome, and a lever that belongs to no committee.
//! The sums of the model, the readers and writers of files, the tables, the comparison, the flow, the result budget and the
//! controls iterate [`ROWS`] or look up a row in it. A new row is a variant of [`RevenueRow`] and an entry in the table.

use std::ops::{Index, IndexMut};

use rust_decimal::Decimal;

use super::label::Unit;
use super::lever::{AMOUNT, FIVE, FIVE_TENTHS, LeverSpec, PERCENT};

/// Declares an enum together with the lists of all its variants and of the first lines of their documentation.
macro_rules! listed_enum {
    ($(#[$attribute:meta])* pub enum $name:ident {
        $(#[doc = $summary:literal] $(#[doc = $more:literal])* $variant:ident,)*
    }) => {
        $(#[$attribute])*
        pub enum $name { $(#[doc = $summary] $(#[doc = $more])* $variant,)* }

        impl $name {
            /// All variants, in order.
            pub const ALL: [Self; [$(stringify!($variant)),*].len()] = [$(Self::$variant),*];

            /// The first line of each variant's documentation, in the order of [`Self::ALL`].
            pub const SUMMARIES: [&str; Self::ALL.len()] = [$($summary),*];
        }
    };
}

listed_enum! {
    /// A revenue row. The order is that of the controls and of scenario files. Amounts are kronor, in files thousand kronor.
    ///
    /// The published schema of the municipality file describes each row's figure by the first line of its documentation.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum RevenueRow {
        /// Tax rate.
        TaxRate,
        /// Tax base of the assessment that the year's preliminary tax is computed from (incomes two years before).
        ///
        /// The number of the outcome is the projected base, and the lever moves it by per cent.
        TaxBase,
        /// Income equalisation. Left out: by law, from tax base and population.
        IncomeEqualisation,
        /// Cost equalisation; a fee is negative.
        CostEqualisation,
        /// Structural grant.
        StructuralGrant,
        /// Transition grant.
        TransitionGrant,
        /// Adjustment item; a deduction is negative.
        Adjustment,
        /// Equalisation of costs for support to people with certain disabilities (LSS); a fee is negative.
        LssEqualisation,
        /// Municipal property fee.
        PropertyFee,
        /// Other general state grants.
        OtherGeneralGrants,
        /// Financial income less financial costs.
        FinancialNet,
        /// Net cost that no committee has: pensions, insurances and the like.
        CentralNet,
        /// The result that the budget sets aside before grants are given.
        BudgetedResult,
        /// Central reserve, which the council keeps for decisions during the year.
        Reserve,
    }
}

/// A sum that rows are added to or subtracted from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RowSum {
    /// Total equalisation, itself a part of tax and general grants.
    Equalisation,
    /// Tax and general grants, itself a part of the pool.
    TaxAndGeneralGrants,
    /// The pool.
    Pool,
    /// What of the pool is not for the committees.
    WithheldFromPool,
}

/// Whether a row is added to its sum or subtracted from it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sign {
    /// Added: revenue if positive. A source in the flow.
    Plus,
    /// Subtracted: a cost if positive. A use in the flow.
    Minus,
}

/// The group of controls that a row belongs to. The rows of a group are reset together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RowGroup {
    /// The tax, at the top.
    Tax,
    /// The group of the equalisation.
    Equalisation,
    /// Not in a group, below the equalisation.
    Single,
    /// The group of other revenue.
    Other,
}

/// The field of a municipality file's year that has the figure of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FileField {
    /// The object inside the year that has the field. None: the year itself.
    pub parent: Option<&'static str>,
    /// The name of the field.
    pub name: &'static str,
    /// The permitted values.
    pub kind: FigureKind,
    /// Whether the field is required. Without it the row is 0, the income equalisation as computed by law.
    pub required: bool,
}

/// The permitted values of a row's figure.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FigureKind {
    /// An amount of either sign, thousand kronor.
    Amount,
    /// An amount that is not negative, thousand kronor.
    NotNegative,
    /// Kronor per 100 kronor, from 0 to 100.
    Rate,
}

/// The definition of a revenue row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RowDefinition {
    /// The row.
    pub row: RevenueRow,
    /// Its name in scenario files, links and CSV files.
    pub key: &'static str,
    /// Its field in a municipality file.
    pub field: FileField,
    /// The properties of its lever.
    pub spec: LeverSpec,
    /// The sum that it is a part of, and its sign there. None for the inputs of the tax.
    pub sum: Option<(RowSum, Sign)>,
    /// Whether it is a line of the result budget. The budgeted result is not: the result itself is a line.
    pub in_result_budget: bool,
    /// Its group of controls.
    pub group: RowGroup,
}

const FIVE_HUNDRED_MILLION: Decimal = Decimal::from_parts(500_000_000, 0, 0, false, 0);

/// A required amount in the year itself, which may have either sign.
const fn amount(name: &'static str) -> FileField {
    FileField { parent: None, name, kind: FigureKind::Amount, required: true }
}

/// A part of the equalisation: an amount that its lever changes.
const fn equalisation(row: RevenueRow, key: &'static str, name: &'static str) -> RowDefinition {
    RowDefinition {
        row,
        key,
        field: FileField { parent: Some("equalisation"), ..amount(name) },
        spec: AMOUNT,
        sum: Some((RowSum::Equalisation, Sign::Plus)),
        in_result_budget: true,
        group: RowGroup::Equalisation,
    }
}

/// All revenue rows, in the order of [`RevenueRow`].
pub const ROWS: [RowDefinition; RevenueRow::ALL.len()] = [
    RowDefinition {
        row: RevenueRow::TaxRate,
        key: "tax_rate",
        field: FileField { kind: FigureKind::Rate, ..amount("tax_rate") },
        spec: LeverSpec {
            unit: Unit::PerHundred,
            step: Decimal::from_parts(1, 0, 0, false, 1),
            reach: Decimal::TWO,
            decision: true,
            percent: false,
            below_zero: false,
            ..AMOUNT
        },
        sum: None,
        in_result_budget: false,
        group: RowGroup::Tax,
    },
    RowDefinition {
        row: RevenueRow::TaxBase,
        key: "tax_base",
        field: FileField { kind: FigureKind::NotNegative, ..amount("tax_base") },
        spec: LeverSpec { step: FIVE_TENTHS, reach: FIVE, ..PERCENT },
        sum: None,
        in_result_budget: false,
        group: RowGroup::Tax,
    },
    {
        let income = equalisation(RevenueRow::IncomeEqualisation, "income_equalisation", "income");
        RowDefinition { field: FileField { required: false, ..income.field }, ..income }
    },
    equalisation(RevenueRow::CostEqualisation, "cost_equalisation", "cost"),
    equalisation(RevenueRow::StructuralGrant, "structural_grant", "structural"),
    equalisation(RevenueRow::TransitionGrant, "transition_grant", "transition"),
    equalisation(RevenueRow::Adjustment, "adjustment", "adjustment"),
    equalisation(RevenueRow::LssEqualisation, "lss_equalisation", "lss"),
    RowDefinition {
        row: RevenueRow::PropertyFee,
        key: "property_fee",
        field: FileField { kind: FigureKind::NotNegative, ..amount("property_fee") },
        spec: LeverSpec { below_zero: false, ..AMOUNT },
        sum: Some((RowSum::TaxAndGeneralGrants, Sign::Plus)),
        in_result_budget: true,
        group: RowGroup::Single,
    },
    RowDefinition {
        row: RevenueRow::OtherGeneralGrants,
        key: "other_general_grants",
        field: amount("other_general_grants"),
        spec: AMOUNT,
        sum: Some((RowSum::TaxAndGeneralGrants, Sign::Plus)),
        in_result_budget: true,
        group: RowGroup::Other,
    },
    RowDefinition {
        row: RevenueRow::FinancialNet,
        key: "financial_net",
        field: amount("financial_net"),
        spec: AMOUNT,
        sum: Some((RowSum::Pool, Sign::Plus)),
        in_result_budget: true,
        group: RowGroup::Other,
    },
    RowDefinition {
        row: RevenueRow::CentralNet,
        key: "central_net",
        field: amount("central_net"),
        spec: AMOUNT,
        sum: Some((RowSum::Pool, Sign::Minus)),
        in_result_budget: true,
        group: RowGroup::Other,
    },
    RowDefinition {
        row: RevenueRow::BudgetedResult,
        key: "budgeted_result",
        field: amount("budgeted_result"),
        spec: LeverSpec { decision: true, reach: FIVE_HUNDRED_MILLION, ..AMOUNT },
        sum: Some((RowSum::Pool, Sign::Minus)),
        in_result_budget: false,
        group: RowGroup::Single,
    },
    RowDefinition {
        row: RevenueRow::Reserve,
        key: "reserve",
        field: FileField { kind: FigureKind::NotNegative, required: false, ..amount("reserve") },
        spec: LeverSpec { decision: true, below_zero: false, ..AMOUNT },
        sum: Some((RowSum::WithheldFromPool, Sign::Minus)),
        in_result_budget: true,
        group: RowGroup::Single,
    },
];

// The table has the order of the enum. The type of the table ensures equal lengths.
#[expect(clippy::indexing_slicing, reason = "evaluated at compile time")]
const _: () = {
    let mut ix = 0;
    while ix < ROWS.len() {
        assert!(ROWS[ix].row as usize == ix, "the table of revenue rows is not in the order of the enum");
        ix += 1;
    }
};

impl RevenueRow {
    /// Its definition.
    #[must_use]
    #[expect(
        clippy::indexing_slicing,
        reason = "the table has a place for each variant, checked at compile time"
    )]
    pub const fn definition(self) -> &'static RowDefinition {
        &ROWS[self as usize]
    }

    /// The row with this key.
    #[must_use]
    pub fn from_key(key: &str) -> Option<Self> {
        ROWS.iter().find(|definition| definition.key == key).map(|definition| definition.row)
    }

    /// The rows that are parts of `sum`, in order.
    pub fn parts_of(sum: RowSum) -> impl Iterator<Item = Self> {
        Self::ALL.into_iter().filter(move |row| row.sum() == Some(sum))
    }

    /// The sum that it is a part of. None for the inputs of the tax.
    #[must_use]
    pub fn sum(self) -> Option<RowSum> {
        self.definition().sum.map(|(sum, _)| sum)
    }

    /// Whether it is taken out of the pool before the committees get their grants.
    #[must_use]
    pub fn is_withheld(self) -> bool {
        matches!(self.definition().sum, Some((RowSum::WithheldFromPool, _)))
    }

    /// Whether it is subtracted from its sum.
    #[must_use]
    pub fn is_subtracted(self) -> bool {
        matches!(self.definition().sum, Some((_, Sign::Minus)))
    }

    /// The rows in `group`, in order.
    pub fn in_group(group: RowGroup) -> impl Iterator<Item = Self> {
        Self::ALL.into_iter().filter(move |row| row.definition().group == group)
    }
}

/// One value for each revenue row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PerRow<T>([T; RevenueRow::ALL.len()]);

impl<T> PerRow<T> {
    /// One value for each row, from `value`, which is called in the order of the rows.
    pub fn from_fn(value: impl FnMut(RevenueRow) -> T) -> Self {
        Self(RevenueRow::ALL.map(value))
    }
}

impl<T> Index<RevenueRow> for PerRow<T> {
    type Output = T;

    #[expect(clippy::indexing_slicing, reason = "as many places as the enum has variants")]
    fn index(&self, row: RevenueRow) -> &T {
        &self.0[row as usize]
    }
}

impl<T> IndexMut<RevenueRow> for PerRow<T> {
    #[expect(clippy::indexing_slicing, reason = "as many places as the enum has variants")]
    fn index_mut(&mut self, row: RevenueRow) -> &mut T {
        &mut self.0[row as usize]
    }
}
