//! What the user has changed, as a plain value with verbs. The start state is the scenario without changes.

use rust_decimal::Decimal;

use super::distribution::Policy;
use super::goals::GoalIx;
use super::lever::{Lever, Setting};
use super::municipality::CommitteeIx;
use super::sorted::Sorted;
use super::{YEARS, YearIx};

/// Something set for some of the years: it holds from its year on until it is set again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Held<T>(pub [Option<T>; YEARS]);

impl<T> Default for Held<T> {
    fn default() -> Self {
        Self([const { None }; YEARS])
    }
}

impl<T: Copy> Held<T> {
    /// What holds in `year`.
    #[must_use]
    pub fn at(&self, year: YearIx) -> Option<T> {
        YearIx::First.through(year).filter_map(|year| *year.get(&self.0)).last()
    }

    /// Sets it from `year` on, until what a later year has of its own.
    pub fn set(&mut self, year: YearIx, value: Option<T>) {
        *year.get_mut(&mut self.0) = value;
    }

    /// Whether nothing is set in any year.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.iter().all(Option::is_none)
    }

    fn forget_from(&mut self, year: YearIx) {
        year.onwards().for_each(|year| self.set(year, None));
    }
}

/// The grant that a locked committee keeps, year by year, kronor.
pub type Lock = [Option<Decimal>; YEARS];

/// The user's changes.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Scenario {
    /// What levers are set to.
    pub settings: Sorted<Lever, Held<Setting>>,
    /// Locked committees.
    pub locks: Sorted<CommitteeIx, Lock>,
    /// Levers that are locked against resets and goal seek.
    pub held: Sorted<Lever, ()>,
    /// How the room is spread.
    pub policy: Held<Policy>,
    /// The user's own weights of a committee's goals.
    pub shares: Sorted<(CommitteeIx, GoalIx), Decimal>,
}

impl Scenario {
    /// What `lever` is set to in `year`; nothing where it stands as in the start state.
    #[must_use]
    pub fn setting(&self, lever: Lever, year: YearIx) -> Option<Setting> {
        self.settings.get(&lever)?.at(year).filter(|setting| !is_neutral(*setting))
    }

    /// Sets `lever` from `year` on, unless it is locked.
    pub fn set(&mut self, lever: Lever, year: YearIx, setting: Setting) {
        if self.held.contains_key(&lever) {
            return;
        }
        self.settings.update(lever, |held| held.set(year, Some(setting)));
        self.tidy(lever);
    }

    /// Puts `lever` back to the start state from `year` on, unless it is locked.
    pub fn reset(&mut self, lever: Lever, year: YearIx) {
        if self.held.contains_key(&lever) {
            return;
        }
        let Some(held) = self.settings.get_mut(&lever) else {
            return;
        };
        held.forget_from(year);
        // An earlier year's setting would otherwise go on holding.
        held.set(year, Some(Setting::Change(Decimal::ZERO)));
        self.tidy(lever);
    }

    /// Forgets changes of nothing that end no earlier change, so that what is put back leaves no trace.
    fn tidy(&mut self, lever: Lever) {
        let Some(held) = self.settings.get_mut(&lever) else {
            return;
        };
        let mut holds = false;
        for slot in &mut held.0 {
            match slot {
                Some(setting) if is_neutral(*setting) && !holds => *slot = None,
                Some(setting) => holds = !is_neutral(*setting),
                None => {}
            }
        }
        if held.is_empty() {
            self.settings.remove(&lever);
        }
    }

    /// Whether a lever is locked.
    #[must_use]
    pub fn is_held(&self, lever: Lever) -> bool {
        self.held.contains_key(&lever)
    }

    /// Locks a lever, or unlocks it.
    pub fn hold(&mut self, lever: Lever, held: bool) {
        if held {
            self.held.insert(lever, ());
        } else {
            self.held.remove(&lever);
        }
    }

    /// The grant that `committee` is locked at in `year`, kronor.
    #[must_use]
    pub fn locked(&self, committee: CommitteeIx, year: YearIx) -> Option<Decimal> {
        self.locks.get(&committee).and_then(|lock| *year.get(lock))
    }

    /// Freezes the grant of `committee` from `year` on, as `grants` stand.
    pub fn lock(&mut self, committee: CommitteeIx, year: YearIx, grants: [Decimal; YEARS]) {
        self.locks.update(committee, |lock| {
            for year in year.onwards() {
                *year.get_mut(lock) = Some(*year.get(&grants));
            }
        });
    }

    /// Lets the grant of `committee` move again from `year` on.
    pub fn unlock(&mut self, committee: CommitteeIx, year: YearIx) {
        let Some(lock) = self.locks.get_mut(&committee) else {
            return;
        };
        year.onwards().for_each(|year| *year.get_mut(lock) = None);
        if lock.iter().all(Option::is_none) {
            self.locks.remove(&committee);
        }
    }

    /// How the room of `year` is spread.
    #[must_use]
    pub fn policy(&self, year: YearIx) -> Policy {
        self.policy.at(year).unwrap_or_default()
    }

    /// Spreads the room by `policy` from `year` on.
    pub fn set_policy(&mut self, year: YearIx, policy: Policy) {
        self.policy.set(year, Some(policy));
        if self.policy.0.iter().all(|set| set.is_none_or(|policy| policy == Policy::default())) {
            self.policy = Held::default();
        }
    }

    /// Puts everything back to the start state but what is locked.
    pub fn reset_all(&mut self) {
        let held = std::mem::take(&mut self.held);
        self.settings.retain(|lever, _| held.contains_key(lever));
        self.held = held;
        self.policy = Held::default();
        self.shares.clear();
    }

    /// Whether nothing is changed.
    #[must_use]
    pub fn is_start(&self) -> bool {
        self.settings.is_empty() && self.locks.is_empty() && self.policy.is_empty() && self.shares.is_empty()
    }
}

/// A change of nothing. A figure of one's own is never neutral: it stands even when the start state moves.
fn is_neutral(setting: Setting) -> bool {
    match setting {
        Setting::Change(by) | Setting::Percent(by) => by.is_zero(),
        Setting::Own(_) => false,
    }
}
