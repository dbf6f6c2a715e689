//! The glossary: what the terms of municipal finance mean. Each is defined once, for the page that explains and for the popovers.

/// A term. The texts say what it is called and what it means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "each is defined by its text")]
pub enum Term {
    Grant,
    Frame,
    Millions,
    Room,
    Freed,
    Need,
    Index,
    Volume,
    Efficiency,
    Technical,
    TaxRate,
    TaxBase,
    TaxBaseEach,
    PreliminaryTax,
    FinalSettlement,
    Equalisation,
    IncomeEqualisation,
    CostEqualisation,
    StructuralGrant,
    TransitionGrant,
    Adjustment,
    LssEqualisation,
    PropertyFee,
    EarmarkedGrants,
    Fees,
    Result,
    BudgetedResult,
    SurplusTarget,
    BalanceRequirement,
    CentralItems,
    FinancialNet,
    Mission,
}

impl Term {
    /// All terms, in the order of the list.
    pub const ALL: [Self; 32] = [
        Self::Grant,
        Self::Frame,
        Self::Millions,
        Self::Room,
        Self::Freed,
        Self::Need,
        Self::Index,
        Self::Volume,
        Self::Efficiency,
        Self::Technical,
        Self::TaxRate,
        Self::TaxBase,
        Self::TaxBaseEach,
        Self::PreliminaryTax,
        Self::FinalSettlement,
        Self::Equalisation,
        Self::IncomeEqualisation,
        Self::CostEqualisation,
        Self::StructuralGrant,
        Self::TransitionGrant,
        Self::Adjustment,
        Self::LssEqualisation,
        Self::PropertyFee,
        Self::EarmarkedGrants,
        Self::Fees,
        Self::Result,
        Self::BudgetedResult,
        Self::SurplusTarget,
        Self::BalanceRequirement,
        Self::CentralItems,
        Self::FinancialNet,
        Self::Mission,
    ];
}

/// What the terms are called and what they mean.
#[derive(Debug)]
pub struct Glossary {
    /// The name of a term and its definition.
    pub word: fn(Term) -> (&'static str, &'static str),
}
