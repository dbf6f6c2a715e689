//! Budget items: named decisions about the grant of a committee (poster).

use super::goals::GoalIx;
use super::money::Money;
use super::municipality::CommitteeIx;
use super::{YEARS, YearIx};

/// The index of an item, in the order of its scenario.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ItemIx(pub u16);

/// Whether an item goes on after the last year that has an amount.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum ItemDuration {
    /// It goes on.
    #[default]
    Permanent,
    /// It ends with that year.
    OneOff,
}

/// The goal that an item serves, or one of its missions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ItemGoal {
    /// The goal.
    pub goal: GoalIx,
    /// The index of the mission among the goal's missions.
    pub mission: Option<u16>,
}

/// A named decision. It comes on top of the committee's share of the room, and is part of an own change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BudgetItem {
    /// Identifier, which a copy in another scenario keeps.
    pub id: String,
    /// Its text, such as "Fler lärare i grundskolan".
    pub name: String,
    /// The committee that gets the money, or saves it.
    pub committee: CommitteeIx,
    /// What it adds to the grant in each year, whole thousands; negative for a saving.
    pub amounts: [Money; YEARS],
    /// Whether it goes on after the plan.
    pub duration: ItemDuration,
    /// The goal that it serves.
    pub goal: Option<ItemGoal>,
    /// A note.
    pub note: String,
    /// Whether it counts.
    pub is_on: bool,
}

/// The item `id` of `items`, with its index.
#[must_use]
pub fn find_item<'a>(items: &'a [BudgetItem], id: &str) -> Option<(ItemIx, &'a BudgetItem)> {
    (0..).map(ItemIx).zip(items).find(|(_, item)| item.id == id)
}

impl BudgetItem {
    /// What it adds to the grant in `year`; 0 while it is off.
    #[must_use]
    pub fn amount_in(&self, year: YearIx) -> Money {
        if self.is_on { *year.get(&self.amounts) } else { Money::ZERO }
    }

    /// Whether it changes the grant in any year.
    #[must_use]
    pub fn counts(&self) -> bool {
        YearIx::ALL.into_iter().any(|year| !self.amount_in(year).is_zero())
    }
}
