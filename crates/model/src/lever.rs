//! What the user can move, and how far: one table that drives controls, checks and help texts.

use rust_decimal::Decimal;

use super::label::{Label, Unit};
use super::municipality::{CommitteeIx, FeeIx, Municipality};
use crate::money::Arithmetic;

/// Something that the user can move.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Lever {
    /// Tax rate.
    TaxRate,
    /// Own deviation of the tax base, per cent.
    TaxBase,
    /// Income equalisation: a figure of the user's own instead of the law's.
    IncomeEqualisation,
    /// Cost equalisation.
    CostEqualisation,
    /// Structural grant.
    StructuralGrant,
    /// Transition grant.
    TransitionGrant,
    /// Adjustment item.
    Adjustment,
    /// LSS equalisation.
    LssEqualisation,
    /// Property fee.
    PropertyFee,
    /// Other general grants.
    OtherGeneralGrants,
    /// Financial net.
    FinancialNet,
    /// Central net.
    CentralNet,
    /// Budgeted result.
    BudgetedResult,
    /// Own change of a committee's grant.
    Grant(CommitteeIx),
    /// A fee.
    Fee(CommitteeIx, FeeIx),
    /// Price and wage index.
    Index(CommitteeIx),
    /// Volume.
    Volume(CommitteeIx),
    /// Efficiency demand, per cent of the cost or an amount.
    Efficiency(CommitteeIx),
    /// Weight in the weighted policy.
    Weight(CommitteeIx),
}

/// What the user set a lever to. Amounts in kronor, a rate in kronor per 100 kronor.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Setting {
    /// So much more than the start state.
    Change(Decimal),
    /// So many per cent more than the start state.
    Percent(Decimal),
    /// This figure, whatever the start state has.
    Own(Decimal),
}

impl Setting {
    /// The number in it.
    #[must_use]
    pub fn number(self) -> Decimal {
        match self {
            Self::Change(number) | Self::Percent(number) | Self::Own(number) => number,
        }
    }
}

/// How a lever's slider sets it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Manner {
    /// By a change from the start state.
    Change,
    /// By a change in per cent.
    Percent,
    /// By a figure of its own.
    Own,
}

/// How a lever behaves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Spec {
    /// How its slider sets it.
    pub manner: Manner,
    /// Unit of its value.
    pub unit: Unit,
    /// One step of the slider and of the buttons.
    pub step: Decimal,
    /// How far the slider reaches on either side of the start.
    pub reach: Decimal,
    /// Whether the council itself decides it; otherwise what the user sets is an assumption.
    pub decision: bool,
    /// Whether a per cent of the start state makes sense.
    pub percent: bool,
    /// Whether the value itself, start and change together, may fall below 0.
    pub below_zero: bool,
}

/// Largest amount that a lever takes, kronor: a hundred times the largest municipal budget.
pub const LARGEST_AMOUNT: Decimal = Decimal::from_parts(1_316_134_912, 2_328, 0, false, 0);

impl Lever {
    /// Levers that belong to no committee, in the order in which they are shown.
    pub fn general() -> impl Iterator<Item = Self> {
        GENERAL_KEYS.iter().map(|(lever, _)| *lever)
    }

    /// How it behaves.
    #[must_use]
    pub fn spec(self) -> Spec {
        let million = super::money::MILLION;
        let tenth = Decimal::from_parts(1, 0, 0, false, 1);
        let amount = Spec {
            manner: Manner::Change,
            unit: Unit::Kronor,
            step: million,
            reach: million.saturating_mul(Decimal::ONE_HUNDRED),
            decision: false,
            percent: true,
            below_zero: true,
        };
        let percent = Spec {
            manner: Manner::Percent,
            unit: Unit::Percent,
            step: tenth,
            reach: Decimal::TEN,
            decision: false,
            percent: true,
            below_zero: true,
        };
        match self {
            Self::TaxRate => Spec {
                unit: Unit::PerHundred,
                step: tenth,
                reach: Decimal::TWO,
                decision: true,
                percent: false,
                below_zero: false,
                ..amount
            },
            Self::TaxBase => Spec {
                step: Decimal::from_parts(5, 0, 0, false, 1),
                reach: Decimal::from_parts(5, 0, 0, false, 0),
                ..percent
            },
            Self::IncomeEqualisation => Spec { manner: Manner::Own, ..amount },
            Self::BudgetedResult => Spec {
                manner: Manner::Own,
                decision: true,
                reach: million.saturating_mul(FIVE_HUNDRED),
                ..amount
            },
            Self::CostEqualisation
            | Self::StructuralGrant
            | Self::TransitionGrant
            | Self::Adjustment
            | Self::LssEqualisation
            | Self::OtherGeneralGrants
            | Self::FinancialNet
            | Self::CentralNet => amount,
            Self::PropertyFee => Spec { below_zero: false, ..amount },
            Self::Grant(_) => Spec { decision: true, below_zero: false, ..amount },
            Self::Fee(..) => Spec {
                unit: Unit::Kronor,
                step: Decimal::ONE,
                reach: Decimal::from_parts(50, 0, 0, false, 0),
                decision: true,
                below_zero: false,
                ..percent
            },
            Self::Index(_) | Self::Volume(_) => percent,
            Self::Efficiency(_) => Spec { decision: true, ..percent },
            Self::Weight(_) => Spec {
                manner: Manner::Own,
                unit: Unit::Factor,
                step: tenth,
                reach: Decimal::TWO,
                decision: true,
                percent: false,
                below_zero: false,
            },
        }
    }

    /// The number that it moves.
    #[must_use]
    pub fn label(self) -> Label {
        match self {
            Self::TaxRate => Label::TaxRate,
            Self::TaxBase => Label::TaxBase,
            Self::IncomeEqualisation => Label::IncomeEqualisation,
            Self::CostEqualisation => Label::CostEqualisation,
            Self::StructuralGrant => Label::StructuralGrant,
            Self::TransitionGrant => Label::TransitionGrant,
            Self::Adjustment => Label::Adjustment,
            Self::LssEqualisation => Label::LssEqualisation,
            Self::PropertyFee => Label::PropertyFee,
            Self::OtherGeneralGrants => Label::OtherGeneralGrants,
            Self::FinancialNet => Label::FinancialNet,
            Self::CentralNet => Label::CentralNet,
            Self::BudgetedResult => Label::BudgetedResult,
            Self::Grant(c) => Label::OwnChange(c),
            Self::Fee(c, f) => Label::Fee(c, f),
            Self::Index(c) => Label::Index(c),
            Self::Volume(c) => Label::Volume(c),
            Self::Efficiency(c) => Label::Efficiency(c),
            Self::Weight(c) => Label::WeightedFrame(c),
        }
    }

    /// Its key in scenarios, such as `tax_rate` or `fee:education:preschool`.
    #[must_use]
    pub fn key(self, municipality: &Municipality) -> Option<String> {
        let of = |prefix: &str, c: CommitteeIx| Some(format!("{prefix}:{}", municipality.committee(c)?.id));
        match self {
            Self::Grant(c) => of("grant", c),
            Self::Index(c) => of("index", c),
            Self::Volume(c) => of("volume", c),
            Self::Efficiency(c) => of("efficiency", c),
            Self::Weight(c) => of("weight", c),
            Self::Fee(c, f) => {
                Some(format!("fee:{}:{}", municipality.committee(c)?.id, municipality.fee(c, f)?.id))
            }
            general => {
                GENERAL_KEYS.iter().find(|(lever, _)| *lever == general).map(|(_, key)| (*key).to_owned())
            }
        }
    }

    /// The lever that `key` names in `municipality`, if it has such a one.
    #[must_use]
    pub fn from_key(key: &str, municipality: &Municipality) -> Option<Self> {
        if let Some((lever, _)) = GENERAL_KEYS.iter().find(|(_, name)| *name == key) {
            return Some(*lever);
        }
        let (kind, rest) = key.split_once(':')?;
        let (committee, fee) = rest.split_once(':').map_or((rest, None), |(c, f)| (c, Some(f)));
        let (ix, found) = municipality.committees().find(|(_, c)| c.id == committee)?;
        match (kind, fee) {
            ("fee", Some(fee)) => {
                (0..).map(FeeIx).zip(&found.fees).find(|(_, f)| f.id == fee).map(|(f, _)| Self::Fee(ix, f))
            }
            ("grant", None) => Some(Self::Grant(ix)),
            ("index", None) => Some(Self::Index(ix)),
            ("volume", None) => Some(Self::Volume(ix)),
            ("efficiency", None) => Some(Self::Efficiency(ix)),
            ("weight", None) => Some(Self::Weight(ix)),
            _ => None,
        }
    }

    /// Whether `setting` is one that this lever takes on top of `start`: of a kind that makes sense, and within range.
    #[must_use]
    pub fn takes(self, setting: Setting, start: Decimal) -> bool {
        let spec = self.spec();
        if spec.unit == Unit::Percent && !matches!(setting, Setting::Percent(_)) {
            // An amount makes sense for none of these but an efficiency demand.
            return matches!(self, Self::Efficiency(_)) && setting.number().abs() <= LARGEST_AMOUNT;
        }
        let value = match setting {
            Setting::Change(change) => start.added(change),
            Setting::Percent(percent) if spec.percent => {
                if percent.abs() > Decimal::ONE_THOUSAND {
                    return false;
                }
                return spec.below_zero
                    || percent >= Decimal::NEGATIVE_ONE.saturating_mul(Decimal::ONE_HUNDRED);
            }
            Setting::Percent(_) => return false,
            Setting::Own(own) => Some(own),
        };
        let largest = match spec.unit {
            Unit::PerHundred | Unit::Factor => Decimal::ONE_HUNDRED,
            _ => LARGEST_AMOUNT,
        };
        value.is_some_and(|value| value.abs() <= largest && (spec.below_zero || value >= Decimal::ZERO))
    }
}

const FIVE_HUNDRED: Decimal = Decimal::from_parts(500, 0, 0, false, 0);

const GENERAL_KEYS: [(Lever, &str); 13] = [
    (Lever::TaxRate, "tax_rate"),
    (Lever::TaxBase, "tax_base"),
    (Lever::IncomeEqualisation, "income_equalisation"),
    (Lever::CostEqualisation, "cost_equalisation"),
    (Lever::StructuralGrant, "structural_grant"),
    (Lever::TransitionGrant, "transition_grant"),
    (Lever::Adjustment, "adjustment"),
    (Lever::LssEqualisation, "lss_equalisation"),
    (Lever::PropertyFee, "property_fee"),
    (Lever::OtherGeneralGrants, "other_general_grants"),
    (Lever::FinancialNet, "financial_net"),
    (Lever::CentralNet, "central_net"),
    (Lever::BudgetedResult, "budgeted_result"),
];
