//! What the user can move, and how far. The levers of revenue rows are defined in [`super::rows`].

use rust_decimal::Decimal;

use super::label::{Label, Unit};
use super::money::{DecimalExt, MILLION};
use super::municipality::{Committee, CommitteeIx, FeeIx, Municipality};
use super::rows::RevenueRow;

/// Something that the user can move.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Lever {
    /// A revenue row.
    Row(RevenueRow),
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

/// What levers that move an amount have in common.
pub(crate) const AMOUNT: Spec = Spec {
    manner: Manner::Change,
    unit: Unit::Kronor,
    step: MILLION,
    reach: Decimal::from_parts(100_000_000, 0, 0, false, 0),
    decision: false,
    percent: true,
    below_zero: true,
};

/// What levers that move by per cent have in common.
pub(crate) const PERCENT: Spec = Spec {
    manner: Manner::Percent,
    unit: Unit::Percent,
    step: TENTH,
    reach: Decimal::TEN,
    decision: false,
    percent: true,
    below_zero: true,
};

const TENTH: Decimal = Decimal::from_parts(1, 0, 0, false, 1);
const FIFTY: Decimal = Decimal::from_parts(50, 0, 0, false, 0);
const LOWEST_PERCENT: Decimal = Decimal::from_parts(100, 0, 0, true, 0);

impl Lever {
    /// The levers that belong to no committee, in the order in which they are shown.
    pub fn general() -> impl Iterator<Item = Self> {
        RevenueRow::ALL.into_iter().map(Self::Row)
    }

    /// Every lever of `municipality`: those that belong to no committee, then each committee's.
    pub fn all(municipality: &Municipality) -> impl Iterator<Item = Self> {
        let of_committee = |(c, committee): (CommitteeIx, &Committee)| {
            let own = [Self::Grant, Self::Index, Self::Volume, Self::Efficiency, Self::Weight];
            let fees: Vec<Self> =
                (0..).map(FeeIx).zip(&committee.fees).map(|(f, _)| Self::Fee(c, f)).collect();
            own.map(|lever| lever(c)).into_iter().chain(fees)
        };
        Self::general().chain(municipality.committees().flat_map(of_committee))
    }

    /// The committee that it belongs to, if it belongs to one.
    #[must_use]
    pub fn committee(self) -> Option<CommitteeIx> {
        match self {
            Self::Row(_) => None,
            Self::Grant(c)
            | Self::Fee(c, _)
            | Self::Index(c)
            | Self::Volume(c)
            | Self::Efficiency(c)
            | Self::Weight(c) => Some(c),
        }
    }

    /// How it behaves.
    #[must_use]
    pub fn spec(self) -> Spec {
        match self {
            Self::Row(row) => row.definition().spec,
            Self::Grant(_) => Spec { decision: true, below_zero: false, ..AMOUNT },
            Self::Fee(..) => Spec {
                unit: Unit::Kronor,
                step: Decimal::ONE,
                reach: FIFTY,
                decision: true,
                below_zero: false,
                ..PERCENT
            },
            Self::Index(_) | Self::Volume(_) => PERCENT,
            Self::Efficiency(_) => Spec { decision: true, ..PERCENT },
            Self::Weight(_) => Spec {
                manner: Manner::Own,
                unit: Unit::Factor,
                step: TENTH,
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
            Self::Row(row) => Label::Row(row),
            Self::Grant(c) => Label::OwnChange(c),
            Self::Fee(c, f) => Label::Fee(c, f),
            Self::Index(c) => Label::Index(c),
            Self::Volume(c) => Label::Volume(c),
            Self::Efficiency(c) => Label::Efficiency(c),
            Self::Weight(c) => Label::WeightedStartGrant(c),
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
            Self::Row(row) => Some(row.definition().key.to_owned()),
        }
    }

    /// The lever that `key` names in `municipality`, if it has such a one.
    #[must_use]
    pub fn from_key(key: &str, municipality: &Municipality) -> Option<Self> {
        if let Some(row) = RevenueRow::from_key(key) {
            return Some(Self::Row(row));
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
            Setting::Change(change) => start.try_add(change),
            Setting::Percent(percent) if spec.percent => {
                if percent.abs() > Decimal::ONE_THOUSAND {
                    return false;
                }
                return spec.below_zero || percent >= LOWEST_PERCENT;
            }
            Setting::Percent(_) => return false,
            Setting::Own(own) => Some(own),
        };
        let largest = match spec.unit {
            Unit::PerHundred | Unit::Factor => Decimal::ONE_HUNDRED,
            Unit::Kronor | Unit::Percent | Unit::Persons | Unit::PerInhabitant => LARGEST_AMOUNT,
        };
        value.is_some_and(|value| value.abs() <= largest && (spec.below_zero || value >= Decimal::ZERO))
    }
}
