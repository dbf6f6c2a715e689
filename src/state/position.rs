//! The position of a lever: what its slider, its field and its notes show.

use rust_decimal::Decimal;

use crate::i18n::numbers::in_millions;
use crate::i18n::typed::InputUnit;
use model::YearIx;
use model::figure::{Origin, Quality};
use model::label::Unit;
use model::ledger::{NodeId, Op};
use model::lever::{Lever, Setting, SettingKind};
use model::lever_value::{lever_nodes, stopped_at_zero};
use model::money::{DecimalExt, in_percent_of, increased_by_percent, rounded};
use model::municipality::Municipality;
use model::outcome::{Outcome, YearOutcome};
use model::scenario::Scenario;
use model::step_effect::{StepEffect, step_effect};

/// The unit that a lever's field shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum FieldUnit {
    /// Million kronor.
    #[default]
    Millions,
    /// Kronor per 100 kronor.
    PerHundred,
    /// Per cent.
    Percent,
    /// A weight.
    Factor,
    /// Persons.
    Persons,
}

impl From<FieldUnit> for InputUnit {
    fn from(unit: FieldUnit) -> Self {
        match unit {
            FieldUnit::Millions => Self::Millions,
            FieldUnit::PerHundred => Self::PerHundred,
            FieldUnit::Percent => Self::Percent,
            FieldUnit::Factor => Self::Factor,
            FieldUnit::Persons => Self::Persons,
        }
    }
}

/// The position of a lever in the year in view.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "four things that are so or not, none of which follows from the others"
)]
pub struct Position {
    /// The value in the start state, in the unit of the lever.
    pub start: Decimal,
    /// The value in the scenario, in the unit of the lever.
    pub now: Decimal,
    /// The position of the slider.
    pub slider: Decimal,
    /// The position of the slider in the start state.
    pub slider_start: Decimal,
    /// The minimum of the slider.
    pub low: Decimal,
    /// The maximum of the slider.
    pub high: Decimal,
    /// One step.
    pub step: Decimal,
    /// What the field shows, in `unit`.
    pub field: Decimal,
    /// The field's unit.
    pub unit: FieldUnit,
    /// Whether it differs from the start state.
    pub changed: bool,
    /// Whether it is locked.
    pub locked: bool,
    /// Whether it cannot be moved: it is locked, or all of the scenario is adopted.
    pub fixed: bool,
    /// Whether it is at its legal ceiling.
    pub at_ceiling: bool,
    /// The first year from the one in view on in which its setting stops at 0.
    pub stopped: Option<u16>,
    /// The node of the start figure, whose explanation can be opened.
    pub start_id: Option<NodeId>,
    /// The quality of the start figure; `None` where the file gives none.
    pub quality: Option<Quality>,
    /// The source of the start figure.
    pub origin: Option<Origin>,
    /// What one step brings.
    pub effect: Option<StepEffect>,
}

impl Position {
    /// The same of a scenario that cannot be computed: what is set, and nothing of what would follow from it.
    pub(super) fn as_set(self, setting: Option<Setting>) -> Self {
        let now = match setting {
            Some(Setting::Change(by) | Setting::Held(by)) => self.start.try_add(by),
            Some(Setting::Percent(by) | Setting::Yearly(by)) => increased_by_percent(self.start, by),
            Some(Setting::PercentAndChange(percent, by)) => {
                increased_by_percent(self.start, percent).and_then(|now| now.try_add(by))
            }
            Some(Setting::Value(value)) => Some(value),
            // A per cent of revenue is not known where the scenario cannot be computed.
            Some(Setting::Start | Setting::RevenueShare(_)) | None => Some(self.start),
        };
        let position = Self { effect: None, stopped: None, ..self };
        let Some(now) = now else { return position };
        match self.unit {
            FieldUnit::Millions => Self { now, field: in_millions(now), ..position },
            FieldUnit::PerHundred | FieldUnit::Persons => Self { now, field: now, ..position },
            // These show what is set.
            FieldUnit::Percent | FieldUnit::Factor => position,
        }
    }

    /// The step nearest to `value`, counted from the start value, so that the start value itself can be reached.
    #[must_use]
    pub fn round_to_step(&self, value: Decimal) -> Decimal {
        let steps = |value: Decimal| {
            let from_start = value.try_sub(self.slider_start)?;
            rounded(from_start.try_div(self.step)?).try_mul(self.step)?.try_add(self.slider_start)
        };
        steps(value).unwrap_or(value).clamp(self.low, self.high)
    }
}

/// The position of `lever` in `year`, whose index is `at`.
pub(super) fn position(
    municipality: &Municipality,
    outcome: &Outcome,
    year: &YearOutcome,
    at: YearIx,
    scenario: &Scenario,
    lever: Lever,
    read_only: bool,
) -> Position {
    let spec = lever.spec();
    let numbers = lever_nodes(year, lever);
    let given = Setting::number;
    let setting = scenario.setting(lever, at);
    let (start, now) = match numbers {
        Some((start, now)) => (outcome.value(start), outcome.value(now)),
        None => {
            let start = if matches!(lever, Lever::Weight(_)) { Decimal::ONE } else { Decimal::ZERO };
            (start, setting.and_then(given).unwrap_or(start))
        }
    };
    let ceiling = ceiling(municipality, lever).unwrap_or(Decimal::MAX);
    let node = numbers.and_then(|(start, _)| outcome.ledger.node(start));
    let origin = node.map(|node| if let Op::Input(origin) = node.op { Some(origin) } else { None });
    let is_percent = match spec.setting_kind {
        SettingKind::Percent | SettingKind::Yearly => true,
        SettingKind::Change | SettingKind::Value => false,
    };
    let slider_start = if is_percent { Decimal::ZERO } else { start };
    let slider = match spec.setting_kind {
        SettingKind::Percent | SettingKind::Yearly => match setting {
            Some(Setting::Percent(percent) | Setting::Yearly(percent)) => percent.min(ceiling),
            // An amount is no per cent of nothing: then the slider has only its start.
            Some(setting) => amount_in_percent(municipality, outcome, year, at, lever, setting)
                .or_else(|| percent_above_start(start, now))
                .unwrap_or(Decimal::ZERO),
            None => Decimal::ZERO,
        },
        SettingKind::Change | SettingKind::Value => now,
    };
    let reach = |towards: fn(Decimal, Decimal) -> Option<Decimal>| {
        towards(slider_start, spec.reach).unwrap_or(slider_start)
    };
    let floor = if spec.below_zero || is_percent { Decimal::MIN } else { Decimal::ZERO };
    // What is set in per cent has no other number.
    let now = if spec.unit == Unit::Percent { slider } else { now };
    let (field, unit) = match spec.unit {
        Unit::PerHundred => (now, FieldUnit::PerHundred),
        Unit::Percent => (slider, FieldUnit::Percent),
        Unit::Factor => (now, FieldUnit::Factor),
        Unit::Persons => (now, FieldUnit::Persons),
        Unit::Kronor | Unit::PerInhabitant => (in_millions(now), FieldUnit::Millions),
    };
    Position {
        start,
        now,
        slider,
        slider_start,
        low: reach(DecimalExt::try_sub).max(floor).min(slider),
        high: reach(DecimalExt::try_add).min(ceiling).max(slider),
        step: spec.step,
        field,
        unit,
        changed: setting.is_some(),
        locked: scenario.is_lever_locked(lever),
        fixed: scenario.is_lever_locked(lever) || read_only,
        at_ceiling: slider >= ceiling,
        stopped: setting
            .and_then(|_| stopped_at_zero(outcome, at, lever))
            .map(|at| at.get(&municipality.years).year),
        start_id: numbers.map(|(start, _)| start),
        quality: node.map(|node| node.quality),
        origin: origin.flatten(),
        effect: step_effect(outcome, at, lever),
    }
}

/// How much a fee may rise to its legal ceiling, in per cent.
pub(super) fn ceiling(municipality: &Municipality, lever: Lever) -> Option<Decimal> {
    let Lever::Fee(c, f) = lever else { return None };
    Some(municipality.fee(c, f)?.ceiling.as_ref()?.headroom.value)
}

/// How much `now` lies above `start`, per cent: none of a start of 0.
fn percent_above_start(start: Decimal, now: Decimal) -> Option<Decimal> {
    now.try_sub(start)?.try_mul(Decimal::ONE_HUNDRED)?.try_div(start)
}

/// An efficiency demand that was typed as an amount, in per cent of the cost that it is made of. None of any other lever.
fn amount_in_percent(
    municipality: &Municipality,
    outcome: &Outcome,
    year: &YearOutcome,
    at: YearIx,
    lever: Lever,
    setting: Setting,
) -> Option<Decimal> {
    let Lever::Efficiency(c) = lever else { return None };
    let demand = match setting {
        Setting::Change(by) | Setting::Percent(by) | Setting::Yearly(by) | Setting::Held(by) => by,
        Setting::Start | Setting::PercentAndChange(..) | Setting::RevenueShare(_) => return None,
        // It replaces the demand of the start state, which the per cent of the lever are added to.
        Setting::Value(own) => match at.get(&municipality.committee(c)?.years).efficiency {
            Some(start) => own.try_sub(start.value)?,
            None => own,
        },
    };
    in_percent_of(demand, outcome.value(year.committee(c)?.cost))
}
