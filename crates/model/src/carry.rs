//! How a setting carries into the years after the one in which it is set.

use super::label::Unit;
use super::lever::{Lever, Setting, SettingKind};
use super::rows::RevenueRow;

/// How a setting carries into later years.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Carry {
    /// The same difference from each year's start value, or from what the law gives.
    Difference,
    /// The same difference from each year's start value, instead of what the law gives.
    Held,
    /// The same value.
    Level,
    /// The same per cent of each year's start value.
    Percent,
    /// The same per cent of each year's tax and general grants.
    RevenueShare,
    /// So many per cent a year, which accumulate.
    Yearly,
}

impl Carry {
    /// All of them, in display order.
    pub const ALL: [Self; 6] =
        [Self::Difference, Self::Held, Self::Level, Self::Yearly, Self::Percent, Self::RevenueShare];

    /// How `setting` carries. None of one that puts the lever back, and of one with two numbers.
    #[must_use]
    pub fn of(setting: Setting) -> Option<Self> {
        match setting {
            Setting::Start | Setting::PercentAndChange(..) => None,
            Setting::Change(_) => Some(Self::Difference),
            Setting::Percent(_) => Some(Self::Percent),
            Setting::Value(_) => Some(Self::Level),
            Setting::Held(_) => Some(Self::Held),
            Setting::RevenueShare(_) => Some(Self::RevenueShare),
            Setting::Yearly(_) => Some(Self::Yearly),
        }
    }

    /// Whether it is offered for `lever`.
    #[must_use]
    pub fn suits(self, lever: Lever) -> bool {
        let spec = lever.spec();
        let is_amount = spec.unit != Unit::Percent && spec.setting_kind != SettingKind::Value;
        let is_result = lever == Lever::Row(RevenueRow::BudgetedResult);
        match self {
            // An efficiency demand can be an amount.
            Self::Difference => is_amount || matches!(lever, Lever::Efficiency(_)),
            Self::Level => is_amount,
            Self::Percent => spec.percent && !is_result,
            Self::Held => lever.is_moved_by_law(),
            Self::RevenueShare => is_result,
            Self::Yearly => spec.setting_kind == SettingKind::Yearly,
        }
    }
}
