//! The scenario: all that the user has changed. The start state is the scenario without changes.

use rust_decimal::Decimal;

use super::distribution::Policy;
use super::follow_up::YearRecord;
use super::goals::GoalIx;
use super::items::BudgetItem;
use super::lever::{Lever, Setting};
use super::money::Money;
use super::municipality::CommitteeIx;
use super::texts::Texts;
use super::vec_map::VecMap;
use super::{YEARS, YearIx};

/// A value by year that holds from the year in which it is set until it is set again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FromYear<T>(pub [Option<T>; YEARS]);

impl<T> Default for FromYear<T> {
    fn default() -> Self {
        Self([const { None }; YEARS])
    }
}

impl<T: Copy> FromYear<T> {
    /// The value in `year`: the one set last, in that year or before.
    #[must_use]
    pub fn value_in(&self, year: YearIx) -> Option<T> {
        YearIx::First.through(year).filter_map(|year| *year.get(&self.0)).last()
    }

    /// Sets the value from `year` on, up to the next year that has a value of its own.
    pub fn set(&mut self, year: YearIx, value: Option<T>) {
        *year.get_mut(&mut self.0) = value;
    }

    /// Whether no year has a value.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.iter().all(Option::is_none)
    }

    fn clear_from(&mut self, year: YearIx) {
        year.onwards().for_each(|year| self.set(year, None));
    }
}

/// The grant at which a committee is locked, by year, kronor. `None` in years where it is not locked.
pub type LockedGrants = [Option<Money>; YEARS];

/// Whether index, volume and efficiency move the committees' frames.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum FrameRule {
    /// They move the frames: a higher need gives a higher grant.
    #[default]
    FollowsNeed,
    /// The frames stay as in the start state: a higher need is a gap.
    Unchanged,
}

/// The user's changes of the start state.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Scenario {
    /// Settings of levers.
    pub settings: VecMap<Lever, FromYear<Setting>>,
    /// Locked grants.
    pub locks: VecMap<CommitteeIx, LockedGrants>,
    /// Levers that are locked against resets and goal seek.
    pub locked_levers: VecMap<Lever, ()>,
    /// Policy for distributing the room.
    pub policy: FromYear<Policy>,
    /// The user's weights of goals in a committee's grant, also of goals that the file does not give it.
    pub shares: VecMap<(CommitteeIx, GoalIx), Decimal>,
    /// Named decisions, in the user's order.
    pub items: Vec<BudgetItem>,
    /// Whether index, volume and efficiency move the frames.
    pub frame_rule: FrameRule,
    /// What is written in the proposal. Nothing is computed from it, so that a scenario with texts alone is the start state.
    pub texts: Texts,
    /// What is reported and decided during the budget year. No grant is computed from it.
    pub record: YearRecord,
}

impl Scenario {
    /// The setting of `lever` in `year`. None if it is as in the start state.
    #[must_use]
    pub fn setting(&self, lever: Lever, year: YearIx) -> Option<Setting> {
        let setting = self.settings.get(&lever)?.value_in(year)?;
        // A rate of 0 after another rate keeps what has accumulated.
        let is_set = !lever.is_neutral(setting)
            || (matches!(setting, Setting::Yearly(_)) && !self.yearly_rates(lever, year).is_empty());
        is_set.then_some(setting)
    }

    /// The setting that makes `percent` the rate of `lever` in `year`, for a lever of [`SettingKind::Yearly`]. It accumulates, unless what the
    /// years before have accumulated was put back in `year`, or is not accumulated.
    ///
    /// [`SettingKind::Yearly`]: super::lever::SettingKind::Yearly
    #[must_use]
    pub fn rate_setting(&self, lever: Lever, year: YearIx, percent: Decimal) -> Setting {
        match self.settings.get(&lever).and_then(|values| values.value_in(year)) {
            Some(Setting::Start | Setting::Percent(_)) => Setting::Percent(percent),
            Some(
                Setting::Change(_)
                | Setting::PercentAndChange(..)
                | Setting::Value(_)
                | Setting::Held(_)
                | Setting::RevenueShare(_)
                | Setting::Yearly(_),
            )
            | None => Setting::Yearly(percent),
        }
    }

    /// The per cents by which `lever` has moved in `year`, one after the other, each with the year that it is of. Empty if its setting
    /// is not in per cent.
    #[must_use]
    pub fn yearly_rates(&self, lever: Lever, year: YearIx) -> Vec<(YearIx, Decimal)> {
        let mut rates = Vec::new();
        let Some(values) = self.settings.get(&lever) else { return rates };
        for year in YearIx::First.through(year) {
            let (rate, accumulates) = match values.value_in(year) {
                Some(Setting::Yearly(rate)) => (Some(rate), true),
                Some(Setting::Percent(rate)) => (Some(rate), false),
                Some(
                    Setting::Start
                    | Setting::Change(_)
                    | Setting::PercentAndChange(..)
                    | Setting::Value(_)
                    | Setting::Held(_)
                    | Setting::RevenueShare(_),
                )
                | None => (None, false),
            };
            if !accumulates {
                rates.clear();
            }
            rates.extend(rate.filter(|rate| !rate.is_zero()).map(|rate| (year, rate)));
        }
        rates
    }

    /// Sets `lever` from `year` on, unless it is locked.
    pub fn set(&mut self, lever: Lever, year: YearIx, setting: Setting) {
        if self.is_lever_locked(lever) {
            return;
        }
        self.settings.update(lever, |values| values.set(year, Some(setting)));
        self.tidy(lever);
    }

    /// Replaces the settings of `lever`, locked or not, by those of `values` that change something or end an earlier one.
    pub fn replace_settings(&mut self, lever: Lever, values: FromYear<Setting>) {
        self.settings.insert(lever, values);
        self.tidy(lever);
    }

    /// Whether `lever` has a setting of its own in `year`, which ends that of an earlier year.
    #[must_use]
    pub fn has_own_setting(&self, lever: Lever, year: YearIx) -> bool {
        self.settings.get(&lever).is_some_and(|values| year.get(&values.0).is_some())
    }

    /// Resets `lever` to the start state from `year` on, unless it is locked.
    pub fn reset(&mut self, lever: Lever, year: YearIx) {
        if self.is_lever_locked(lever) {
            return;
        }
        let Some(values) = self.settings.get_mut(&lever) else { return };
        values.clear_from(year);
        // Otherwise an earlier year's setting would apply.
        values.set(year, Some(Setting::Start));
        self.tidy(lever);
    }

    /// Removes settings that change nothing and do not end an earlier one, so that a reset lever has no entry.
    fn tidy(&mut self, lever: Lever) {
        let mut holds = false;
        for year in YearIx::ALL {
            if !self.has_own_setting(lever, year) {
                continue;
            }
            let is_set = self.setting(lever, year).is_some();
            if !is_set && !holds {
                self.settings.update(lever, |values| values.set(year, None));
            }
            holds = is_set;
        }
        self.settings.retain(|other, values| *other != lever || !values.is_empty());
    }

    /// The user's own change of the grant of `committee` in `year`: its grant is then decided, and does not share the room.
    #[must_use]
    pub fn own_change(&self, committee: CommitteeIx, year: YearIx) -> Option<Setting> {
        self.setting(Lever::Grant(committee), year)
    }

    /// Whether `lever` is locked.
    #[must_use]
    pub fn is_lever_locked(&self, lever: Lever) -> bool {
        self.locked_levers.contains_key(&lever)
    }

    /// Locks or unlocks `lever`.
    pub fn set_lever_lock(&mut self, lever: Lever, locked: bool) {
        if locked {
            self.locked_levers.insert(lever, ());
        } else {
            self.locked_levers.remove(&lever);
        }
    }

    /// The locked grant of `committee` in `year`, kronor. None if it is not locked.
    #[must_use]
    pub fn locked_grant(&self, committee: CommitteeIx, year: YearIx) -> Option<Money> {
        self.locks.get(&committee).and_then(|lock| *year.get(lock))
    }

    /// Whether the grant of `committee` is locked in some year.
    #[must_use]
    pub fn has_lock(&self, committee: CommitteeIx) -> bool {
        self.locks.contains_key(&committee)
    }

    /// Locks the grant of `committee` from `year` on at `grants`, kronor.
    pub fn lock_grant(&mut self, committee: CommitteeIx, year: YearIx, grants: [Money; YEARS]) {
        self.locks.update(committee, |lock| {
            for year in year.onwards() {
                *year.get_mut(lock) = Some(*year.get(&grants));
            }
        });
    }

    /// Unlocks the grant of `committee` from `year` on.
    pub fn unlock_grant(&mut self, committee: CommitteeIx, year: YearIx) {
        let Some(lock) = self.locks.get_mut(&committee) else { return };
        year.onwards().for_each(|year| *year.get_mut(lock) = None);
        if lock.iter().all(Option::is_none) {
            self.locks.remove(&committee);
        }
    }

    /// The policy in `year`.
    #[must_use]
    pub fn policy(&self, year: YearIx) -> Policy {
        self.policy.value_in(year).unwrap_or_default()
    }

    /// Sets the policy from `year` on.
    pub fn set_policy(&mut self, year: YearIx, policy: Policy) {
        self.policy.set(year, Some(policy));
        if self.policy.0.iter().all(|set| set.is_none_or(|policy| policy == Policy::default())) {
            self.policy = FromYear::default();
        }
    }

    /// Resets everything to the start state except what is locked, and what belongs to a committee whose grant is.
    pub fn reset_all(&mut self) {
        let Self { settings, locked_levers, locks, shares, items, .. } = self;
        let is_locked = |committee: CommitteeIx| locks.contains_key(&committee);
        settings
            .retain(|lever, _| locked_levers.contains_key(lever) || lever.committee().is_some_and(is_locked));
        shares.retain(|(committee, _), _| is_locked(*committee));
        // Items are switched off and not removed: they are the user's texts.
        for item in items.iter_mut().filter(|item| !is_locked(item.committee)) {
            item.is_on = false;
        }
        self.policy = FromYear::default();
        self.frame_rule = FrameRule::default();
    }

    /// Whether `other` is the same but for the record of the year: what an adopted scenario may become.
    #[must_use]
    pub fn same_but_for_record(&self, other: &Self) -> bool {
        *other == Self { record: other.record.clone(), ..self.clone() }
    }

    /// Whether it changes nothing of the start state.
    #[must_use]
    pub fn is_start(&self) -> bool {
        let is_start_in = |year| {
            let is_set = |lever: &Lever| self.setting(*lever, year).is_some();
            self.policy(year) == Policy::default() && !self.settings.keys().any(is_set)
        };
        YearIx::ALL.into_iter().all(is_start_in)
            && self.locks.is_empty()
            && self.shares.is_empty()
            && self.frame_rule == FrameRule::default()
            && !self.items.iter().any(BudgetItem::counts)
    }
}
