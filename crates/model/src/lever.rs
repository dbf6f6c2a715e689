//! The levers that the user can set, and their ranges. The levers of revenue rows are defined in [`super::rows`].

use rust_decimal::Decimal;

use super::label::{Label, Unit};
use super::money::{DecimalExt, MILLION, increased_by_percent, is_whole};
use super::municipality::{Committee, CommitteeIx, FeeIx, Municipality};
use super::rows::RevenueRow;

/// Something that the user can change.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Lever {
    /// A revenue row.
    Row(RevenueRow),
    /// The forecast of the nation's tax base. It moves the municipality's base and the nation's mean together.
    NationalTaxBase,
    /// The population on 1 November of the year before.
    Population,
    /// The user's own change of a committee's grant.
    Grant(CommitteeIx),
    /// A fee.
    Fee(CommitteeIx, FeeIx),
    /// Price and wage index.
    Index(CommitteeIx),
    /// Volume.
    Volume(CommitteeIx),
    /// Efficiency demand, in per cent of the cost or as an amount.
    Efficiency(CommitteeIx),
    /// Weight in the weighted policy.
    Weight(CommitteeIx),
}

/// The user's setting of a lever. Amounts in kronor, a tax rate in kronor per 100 kronor.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Setting {
    /// As in the start state: it ends the setting of an earlier year.
    Start,
    /// Each year's start value plus this number. Where the law moves the value, it is added to what the law gives.
    Change(Decimal),
    /// Each year's start value increased by this many per cent.
    Percent(Decimal),
    /// An own change of a grant: this many per cent of each year's start grant, plus an amount.
    PercentAndChange(Decimal, Decimal),
    /// The same number in each year, independent of the start state.
    Value(Decimal),
    /// Each year's start value plus this number, instead of what the law gives.
    Held(Decimal),
    /// This many per cent of each year's tax and general grants.
    RevenueShare(Decimal),
    /// This many per cent a year, which accumulate over the years.
    Yearly(Decimal),
}

impl Setting {
    /// Its number. None if it has none, or two.
    #[must_use]
    pub fn number(self) -> Option<Decimal> {
        match self {
            Self::Start | Self::PercentAndChange(..) => None,
            Self::Change(number)
            | Self::Percent(number)
            | Self::Value(number)
            | Self::Held(number)
            | Self::RevenueShare(number)
            | Self::Yearly(number) => Some(number),
        }
    }
}

/// The kind of setting that a lever's slider makes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SettingKind {
    /// [`Setting::Change`].
    Change,
    /// [`Setting::Percent`].
    Percent,
    /// [`Setting::Value`].
    Value,
    /// [`Setting::Yearly`].
    Yearly,
}

/// The properties of a lever.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LeverSpec {
    /// The kind of setting that its slider makes.
    pub setting_kind: SettingKind,
    /// Unit of its value.
    pub unit: Unit,
    /// One step of the slider and of the buttons.
    pub step: Decimal,
    /// Range of the slider on either side of the start state.
    pub reach: Decimal,
    /// Whether the council decides it. Otherwise a setting is an assumption.
    pub decision: bool,
    /// Whether it can be set in per cent of the start state.
    pub percent: bool,
    /// Whether the resulting value may be negative.
    pub below_zero: bool,
}

/// The highest weight of a committee: a weight is a priority from 0 to 2.
pub const HIGHEST_WEIGHT: Decimal = Decimal::TWO;

/// Largest absolute amount of a setting, kronor: a hundred times the largest municipal budget.
pub const LARGEST_AMOUNT: Decimal = Decimal::from_parts(1_316_134_912, 2_328, 0, false, 0);

/// The common properties of levers of an amount.
pub(crate) const AMOUNT: LeverSpec = LeverSpec {
    setting_kind: SettingKind::Change,
    unit: Unit::Kronor,
    step: MILLION,
    reach: Decimal::from_parts(100_000_000, 0, 0, false, 0),
    decision: false,
    percent: true,
    below_zero: true,
};

/// The common properties of levers in per cent.
pub(crate) const PERCENT: LeverSpec = LeverSpec {
    setting_kind: SettingKind::Percent,
    unit: Unit::Percent,
    step: TENTH,
    reach: Decimal::TEN,
    decision: false,
    percent: true,
    below_zero: true,
};

/// The common properties of the levers of need, which accumulate over the years.
const YEARLY: LeverSpec = LeverSpec { setting_kind: SettingKind::Yearly, ..PERCENT };

pub(crate) const TENTH: Decimal = Decimal::from_parts(1, 0, 0, false, 1);
pub(crate) const FIVE: Decimal = Decimal::from_parts(5, 0, 0, false, 0);
pub(crate) const FIVE_TENTHS: Decimal = Decimal::from_parts(5, 0, 0, false, 1);
const FIVE_THOUSAND: Decimal = Decimal::from_parts(5_000, 0, 0, false, 0);
const FIFTY: Decimal = Decimal::from_parts(50, 0, 0, false, 0);
const LOWEST_PERCENT: Decimal = Decimal::from_parts(100, 0, 0, true, 0);

const NATIONAL_TAX_BASE: &str = "national_tax_base";
const POPULATION: &str = "population";

impl Lever {
    /// The levers that belong to no committee, in display order.
    pub fn general() -> impl Iterator<Item = Self> {
        RevenueRow::ALL.into_iter().map(Self::Row).chain([Self::NationalTaxBase, Self::Population])
    }

    /// All levers of `municipality`: first those that belong to no committee, then those of each committee.
    pub fn all(municipality: &Municipality) -> impl Iterator<Item = Self> {
        let committee_levers = |(c, committee): (CommitteeIx, &Committee)| {
            let levers = [Self::Grant, Self::Index, Self::Volume, Self::Efficiency, Self::Weight];
            let fees: Vec<Self> =
                (0..).map(FeeIx).zip(&committee.fees).map(|(f, _)| Self::Fee(c, f)).collect();
            levers.map(|lever| lever(c)).into_iter().chain(fees)
        };
        Self::general().chain(municipality.committees().flat_map(committee_levers))
    }

    /// The committee that it belongs to, if it belongs to one.
    #[must_use]
    pub fn committee(self) -> Option<CommitteeIx> {
        match self {
            Self::Row(_) | Self::NationalTaxBase | Self::Population => None,
            Self::Grant(c)
            | Self::Fee(c, _)
            | Self::Index(c)
            | Self::Volume(c)
            | Self::Efficiency(c)
            | Self::Weight(c) => Some(c),
        }
    }

    /// Its properties.
    #[must_use]
    pub fn spec(self) -> LeverSpec {
        match self {
            Self::Row(row) => row.definition().spec,
            Self::NationalTaxBase => LeverSpec { step: FIVE_TENTHS, reach: FIVE, ..PERCENT },
            Self::Population => LeverSpec {
                unit: Unit::Persons,
                step: Decimal::ONE_HUNDRED,
                reach: FIVE_THOUSAND,
                percent: false,
                below_zero: false,
                ..AMOUNT
            },
            Self::Grant(_) => LeverSpec { decision: true, below_zero: false, ..AMOUNT },
            Self::Fee(..) => LeverSpec {
                unit: Unit::Kronor,
                step: Decimal::ONE,
                reach: FIFTY,
                decision: true,
                below_zero: false,
                ..PERCENT
            },
            Self::Index(_) | Self::Volume(_) => YEARLY,
            Self::Efficiency(_) => LeverSpec { decision: true, ..YEARLY },
            Self::Weight(_) => LeverSpec {
                setting_kind: SettingKind::Value,
                unit: Unit::Factor,
                step: TENTH,
                reach: Decimal::ONE,
                decision: true,
                percent: false,
                below_zero: false,
            },
        }
    }

    /// The label of the number that it changes.
    #[must_use]
    pub fn label(self) -> Label {
        match self {
            Self::Row(row) => Label::Row(row),
            Self::NationalTaxBase => Label::MeanTaxBase,
            Self::Population => Label::Population,
            Self::Grant(c) => Label::OwnChange(c),
            Self::Fee(c, f) => Label::Fee(c, f),
            Self::Index(c) => Label::Index(c),
            Self::Volume(c) => Label::Volume(c),
            Self::Efficiency(c) => Label::Efficiency(c),
            Self::Weight(c) => Label::WeightedStartGrant(c),
        }
    }

    /// Its key in scenario files, such as `tax_rate` or `fee:education:preschool`. None if the municipality does not have it.
    #[must_use]
    pub fn key(self, municipality: &Municipality) -> Option<String> {
        let key = |prefix: &str, c: CommitteeIx| Some(format!("{prefix}:{}", municipality.committee(c)?.id));
        match self {
            Self::Grant(c) => key("grant", c),
            Self::Index(c) => key("index", c),
            Self::Volume(c) => key("volume", c),
            Self::Efficiency(c) => key("efficiency", c),
            Self::Weight(c) => key("weight", c),
            Self::Fee(c, f) => {
                Some(format!("fee:{}:{}", municipality.committee(c)?.id, municipality.fee(c, f)?.id))
            }
            Self::Row(row) => Some(row.definition().key.to_owned()),
            Self::NationalTaxBase => Some(NATIONAL_TAX_BASE.to_owned()),
            Self::Population => Some(POPULATION.to_owned()),
        }
    }

    /// The lever of `municipality` with this key, if any.
    #[must_use]
    pub fn from_key(key: &str, municipality: &Municipality) -> Option<Self> {
        if let Some(row) = RevenueRow::from_key(key) {
            return Some(Self::Row(row));
        }
        match key {
            NATIONAL_TAX_BASE => return Some(Self::NationalTaxBase),
            POPULATION => return Some(Self::Population),
            _ => {}
        }
        let (kind, rest) = key.split_once(':')?;
        let (committee, fee) = rest.split_once(':').map_or((rest, None), |(c, f)| (c, Some(f)));
        let (ix, committee) = municipality.committees().find(|(_, c)| c.id == committee)?;
        match (kind, fee) {
            ("fee", Some(fee)) => (0..)
                .map(FeeIx)
                .zip(&committee.fees)
                .find(|(_, f)| f.id == fee)
                .map(|(f, _)| Self::Fee(ix, f)),
            ("grant", None) => Some(Self::Grant(ix)),
            ("index", None) => Some(Self::Index(ix)),
            ("volume", None) => Some(Self::Volume(ix)),
            ("efficiency", None) => Some(Self::Efficiency(ix)),
            ("weight", None) => Some(Self::Weight(ix)),
            _ => None,
        }
    }

    /// Whether the law can move its number, so that it can be held against the law.
    #[must_use]
    pub fn is_moved_by_law(self) -> bool {
        matches!(self, Self::Row(RevenueRow::IncomeEqualisation | RevenueRow::Adjustment))
    }

    /// Whether `setting` leaves the start state as it is, unless it ends the setting of an earlier year. An own change of a grant by 0
    /// is a decision; [`Setting::Value`] applies even if the start state changes.
    #[must_use]
    pub fn is_neutral(self, setting: Setting) -> bool {
        match setting {
            Setting::Start => true,
            Setting::Change(by) | Setting::Percent(by) | Setting::Yearly(by) => {
                by.is_zero() && !matches!(self, Self::Grant(_))
            }
            Setting::PercentAndChange(..)
            | Setting::Value(_)
            | Setting::Held(_)
            | Setting::RevenueShare(_) => false,
        }
    }

    /// Whether `setting` is valid for this lever in the year in which it is set: of a permitted kind, and in range. `start` is the
    /// value in the start state.
    #[must_use]
    pub fn accepts(self, setting: Setting, start: Decimal) -> bool {
        let zero = Decimal::ZERO;
        let is_negative = match setting {
            Setting::Start => false,
            Setting::Change(change) | Setting::Held(change) => {
                start.try_add(change).is_none_or(|value| value < zero)
            }
            Setting::PercentAndChange(percent, change) => increased_by_percent(start, percent)
                .and_then(|value| value.try_add(change))
                .is_none_or(|value| value < zero),
            Setting::Percent(percent) | Setting::Yearly(percent) => percent < LOWEST_PERCENT,
            Setting::Value(value) | Setting::RevenueShare(value) => value < zero,
        };
        self.reaches(setting, start) && (self.spec().below_zero || !is_negative)
    }

    /// Whether `setting`, which was set in an earlier year, can hold in a year with the start value `start`: it is of a permitted
    /// kind, and not above the range. What would be below 0 there is 0.
    #[must_use]
    pub fn reaches(self, setting: Setting, start: Decimal) -> bool {
        let spec = self.spec();
        let is_percent = |percent: Decimal| percent.abs() <= Decimal::ONE_THOUSAND;
        let is_amount = |amount: Decimal| amount.abs() <= LARGEST_AMOUNT;
        let largest = match spec.unit {
            Unit::PerHundred => Decimal::ONE_HUNDRED,
            Unit::Factor => HIGHEST_WEIGHT,
            Unit::Kronor | Unit::Percent | Unit::Persons | Unit::PerInhabitant => LARGEST_AMOUNT,
        };
        let is_value = |value: Option<Decimal>| value.is_some_and(|value| value.abs() <= largest);
        match setting {
            Setting::Start => true,
            Setting::Yearly(percent) => spec.setting_kind == SettingKind::Yearly && is_percent(percent),
            Setting::Percent(percent) => spec.percent && is_percent(percent),
            Setting::RevenueShare(percent) => {
                self == Self::Row(RevenueRow::BudgetedResult) && percent.abs() <= Decimal::ONE_HUNDRED
            }
            Setting::PercentAndChange(percent, change) => {
                matches!(self, Self::Grant(_)) && is_percent(percent) && is_amount(change)
            }
            // Of the levers in per cent only an efficiency demand can be an amount.
            Setting::Change(number) | Setting::Value(number) if spec.unit == Unit::Percent => {
                matches!(self, Self::Efficiency(_)) && is_amount(number)
            }
            // A weight replaces another: it is no change of it.
            Setting::Change(change) if spec.unit == Unit::Factor => change.is_zero(),
            // There are no parts of persons.
            Setting::Change(number) | Setting::Value(number)
                if spec.unit == Unit::Persons && !is_whole(number) =>
            {
                false
            }
            Setting::Change(change) => is_value(start.try_add(change)),
            Setting::Held(change) => self.is_moved_by_law() && is_value(start.try_add(change)),
            Setting::Value(value) => is_value(Some(value)),
        }
    }
}
