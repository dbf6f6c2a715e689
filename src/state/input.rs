//! From user input (slider, step, typed text) to the setting of a lever.

use leptos::prelude::*;
use rust_decimal::Decimal;

use super::carry::{kept_carry, setting_of_value, typed_like};
use super::position::ceiling;
use super::typed_setting::read_setting;
use super::undo::{Action, Target};
use super::{FieldUnit, ScenarioEditor};
use crate::i18n::numbers::in_millions;
use crate::i18n::typed::{NumberError, Typed, TypedUnit};
use model::YearIx;
use model::changes::ChangedRow;
use model::lever::{Lever, Setting, SettingKind};
use model::lever_value::{lever_nodes, own_change};
use model::money::{DecimalExt, increased_by_percent, percent_of, to_decimals};
use model::municipality::{CommitteeIx, Municipality};
use model::outcome::{Outcome, YearOutcome};

/// Why a typed value was refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum InputProblem {
    /// It is not read as a number.
    Unreadable(NumberError),
    /// It is out of range.
    Outside,
    /// It would be out of range in this later year, up to which it holds.
    OutsideIn(u16),
    /// It is above the legal ceiling of the fee.
    AboveCeiling,
    /// An own change of a grant that is not in whole thousands.
    FinerThanThousand,
    /// It would make the grant negative: at most this much can be taken, kronor.
    BelowZero(Decimal),
}

impl From<NumberError> for InputProblem {
    fn from(error: NumberError) -> Self {
        Self::Unreadable(error)
    }
}

impl ScenarioEditor {
    /// Sets `lever` to the slider position `slider`.
    pub fn slide(self, lever: Lever, slider: Decimal) {
        let here = self.position_now(lever);
        let year = self.view.year.get_untracked();
        let before = self.session.scenario_now().setting(lever, year);
        let kept = before.and_then(|before| kept_carry(lever, before));
        // What the law gives moves with the slider only by what the user adds to it.
        let by = || slider.try_sub(here.now);
        let setting = match lever.spec().setting_kind {
            SettingKind::Change => match before {
                Some(Setting::Held(held)) => by().and_then(|by| held.try_add(by)).map(Setting::Held),
                Some(Setting::Change(change)) => by().and_then(|by| change.try_add(by)).map(Setting::Change),
                None
                | Some(
                    Setting::Start
                    | Setting::Percent(_)
                    | Setting::PercentAndChange(..)
                    | Setting::Value(_)
                    | Setting::RevenueShare(_)
                    | Setting::Yearly(_),
                ) => {
                    let from = if before.is_none() { here.now } else { here.start };
                    slider.try_sub(from).map(Setting::Change)
                }
            },
            // A per cent of nothing would take away the amount that was typed.
            SettingKind::Percent if here.unit == FieldUnit::Millions && here.start.is_zero() => None,
            SettingKind::Percent => Some(Setting::Percent(slider)),
            SettingKind::Yearly => Some(self.session.scenario_now().rate_setting(lever, year, slider)),
            SettingKind::Value => Some(Setting::Value(slider)),
        };
        let Some(setting) = setting else { return };
        let value = match lever.spec().setting_kind {
            SettingKind::Percent => increased_by_percent(here.start, slider),
            SettingKind::Change | SettingKind::Yearly | SettingKind::Value => Some(slider),
        };
        // The user's choice of how it carries into later years stays.
        let setting = kept
            .zip(value)
            .and_then(|(carry, value)| setting_of_value(self, lever, carry, value))
            .unwrap_or(setting);
        if is_start(self, lever, setting, here.slider_start) {
            return set_to_start(self, lever);
        }
        if lever.accepts(setting, here.start) && year_out_of_reach(self, lever, setting).is_none() {
            self.set(lever, setting);
        }
    }

    /// Moves `lever` one step from where it stands, at most to its legal ceiling.
    pub fn step(self, lever: Lever, up: bool) {
        let here = self.position_now(lever);
        let next = if up { here.slider.try_add(here.step) } else { here.slider.try_sub(here.step) };
        let top =
            self.session.municipality(|municipality| ceiling(municipality, lever)).unwrap_or(Decimal::MAX);
        if let Some(next) = next.filter(|_| !up || here.slider < top) {
            self.slide(lever, next.min(top));
        }
    }

    /// Sets the own change of a committee's grant to its shown change and an amount. A per cent part of it stays.
    pub fn add(self, c: CommitteeIx, kronor: Decimal) {
        let lever = Lever::Grant(c);
        let year = self.view.year.get_untracked();
        let shown = untrack(|| {
            self.session.read(|outcome, year| Some(year.committee(c)?.change_beyond_frame(outcome).kronor()))
        });
        let Some((start, changed)) = self.start(lever, year).zip(shown.and_then(|by| by.try_add(kronor)))
        else {
            return;
        };
        let setting = match self.session.scenario_now().setting(lever, year) {
            Some(Setting::Percent(percent) | Setting::PercentAndChange(percent, _)) => {
                let of_percent = own_change(Setting::Percent(percent), start, start);
                of_percent
                    .and_then(|part| changed.try_sub(part))
                    .map(|change| Setting::PercentAndChange(percent, change))
            }
            None
            | Some(
                Setting::Start
                | Setting::Change(_)
                | Setting::Value(_)
                | Setting::Held(_)
                | Setting::RevenueShare(_)
                | Setting::Yearly(_),
            ) => Some(Setting::Change(changed)),
        };
        if let Some(setting) = setting.filter(|setting| lever.accepts(*setting, start)) {
            self.set(lever, setting);
        }
    }

    /// Sets `lever` to what was typed into its field. The text that the field shows in the start state means the start state,
    /// although the field rounds it.
    ///
    /// # Errors
    /// When it is not a number, is out of range, has a unit that cannot be used here, or is above the legal ceiling.
    pub fn type_in(self, lever: Lever, text: &str) -> Result<(), InputProblem> {
        if text.trim().is_empty() {
            self.reset(lever);
            return Ok(());
        }
        let here = self.position_now(lever);
        let year = self.view.year.get_untracked();
        let start = self.start(lever, year).ok_or(NumberError::UnitNotHere)?;
        let (setting, typed) = read_setting(self, (lever, here.unit), year, start, text)?;
        let setting = match setting {
            // The field rounds the start value.
            Setting::Change(_) if shows_start(lever, here.unit, start, typed) => {
                Setting::Change(Decimal::ZERO)
            }
            Setting::Held(_) if shows_start(lever, here.unit, start, typed) => Setting::Held(Decimal::ZERO),
            Setting::Start
            | Setting::Change(_)
            | Setting::Percent(_)
            | Setting::PercentAndChange(..)
            | Setting::Value(_)
            | Setting::Held(_)
            | Setting::RevenueShare(_) => setting,
            Setting::Yearly(rate) => self.session.scenario_now().rate_setting(lever, year, rate),
        };
        let before = self.session.scenario_now().setting(lever, year);
        let setting = before.map_or(setting, |before| typed_like(self, lever, before, setting, start));
        if !lever.accepts(setting, start) {
            return Err(InputProblem::Outside);
        }
        if let Some(year) = year_out_of_reach(self, lever, setting) {
            return Err(InputProblem::OutsideIn(year));
        }
        if is_start(self, lever, setting, start) {
            set_to_start(self, lever);
        } else if self
            .session
            .municipality(|municipality| is_above_ceiling(municipality, lever, setting, start))
        {
            return Err(InputProblem::AboveCeiling);
        } else {
            self.set(lever, setting);
        }
        Ok(())
    }

    /// The value of `lever` in the start state of `year`, which a change is added to. None of a committee or fee that the
    /// municipality does not have.
    pub(super) fn start(self, lever: Lever, year: YearIx) -> Option<Decimal> {
        if let Lever::Weight(_) = lever {
            return Some(Decimal::ONE);
        }
        let start = |outcome: &Outcome, year: &YearOutcome| match lever {
            Lever::Grant(c) => year.committee(c).map(|committee| outcome.value(committee.start_grant)),
            Lever::Row(_)
            | Lever::NationalTaxBase
            | Lever::Population
            | Lever::Fee(..)
            | Lever::Index(_)
            | Lever::Volume(_)
            | Lever::Efficiency(_)
            | Lever::Weight(_) => {
                Some(lever_nodes(year, lever).map_or(Decimal::ZERO, |(start, _)| outcome.value(start)))
            }
        };
        untrack(|| self.session.read_year(year, start))
    }
}

/// The later years in which a setting of `lever` that is made in the year in view holds.
fn years_reached(editor: ScenarioEditor, lever: Lever) -> impl Iterator<Item = YearIx> {
    let scenario = editor.session.scenario_now();
    let later = editor.view.year.get_untracked().onwards().skip(1);
    later.take_while(move |later| !scenario.has_own_setting(lever, *later))
}

/// The first later year, among those that `setting` would hold in, in which it is above the range of `lever`.
pub(super) fn year_out_of_reach(editor: ScenarioEditor, lever: Lever, setting: Setting) -> Option<u16> {
    let is_beyond =
        |later: &YearIx| editor.start(lever, *later).is_some_and(|start| !lever.reaches(setting, start));
    let later = years_reached(editor, lever).find(is_beyond)?;
    Some(editor.session.municipality(|m| later.get(&m.years).year))
}

/// Whether `setting` sets `lever` to its start value, where nothing else moves it.
fn is_start(editor: ScenarioEditor, lever: Lever, setting: Setting, start: Decimal) -> bool {
    match setting {
        // A rate of 0 keeps what the years before have accumulated.
        Setting::Yearly(_) => false,
        Setting::Value(value) => {
            // A level that the later years do not start from is a change of them.
            let is_level =
                || years_reached(editor, lever).all(|later| editor.start(lever, later) == Some(value));
            value == start && !lever.is_moved_by_law() && is_level()
        }
        Setting::Start
        | Setting::Change(_)
        | Setting::Percent(_)
        | Setting::PercentAndChange(..)
        | Setting::Held(_)
        | Setting::RevenueShare(_) => lever.is_neutral(setting),
    }
}

/// Sets a lever to its start value until the next year that has a setting of its own.
fn set_to_start(editor: ScenarioEditor, lever: Lever) {
    editor.change(Action::Reset, Target::Row(ChangedRow::Lever(lever)), |scenario, year| {
        scenario.set(lever, year, Setting::Start);
    });
}

fn shows_start(lever: Lever, unit: FieldUnit, start: Decimal, typed: Typed) -> bool {
    // A committee's field holds the change of its grant.
    let is_value = !typed.plus && !matches!(lever, Lever::Grant(_));
    is_value
        && unit == FieldUnit::Millions
        && matches!(typed.unit, TypedUnit::Own | TypedUnit::Millions)
        && typed.number == to_decimals(in_millions(start), 1)
}

fn is_above_ceiling(municipality: &Municipality, lever: Lever, setting: Setting, start: Decimal) -> bool {
    ceiling(municipality, lever).is_some_and(|room| match setting {
        Setting::Start => false,
        Setting::Percent(percent)
        | Setting::PercentAndChange(percent, _)
        | Setting::RevenueShare(percent)
        | Setting::Yearly(percent) => percent > room,
        Setting::Change(by) | Setting::Held(by) => percent_of(start, room).is_some_and(|most| by > most),
        Setting::Value(value) => increased_by_percent(start, room).is_some_and(|most| value > most),
    })
}
