//! What of a scenario file is not applied in a municipality, and why.

use model::YearIx;
use model::follow_up::RecordPart;

/// An entry of a scenario file that is not applied.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unresolved {
    /// The part of the file that it is in.
    pub part: ScenarioPart,
    /// Its key: that of a lever, the id of a committee, or `committee:goal`; for an item its name; for a text that of its part. Empty for the policy, the frames and
    /// for a whole part.
    pub key: String,
    /// The year; none where it is all years.
    pub year: Option<YearIx>,
    /// Why it is not applied.
    pub reason: UnresolvedReason,
}

/// Parts of a scenario file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ScenarioPart {
    /// The setting of a lever.
    Setting,
    /// The locked grant of a committee.
    Lock,
    /// A locked lever.
    LockedLever,
    /// How the room is distributed.
    Policy,
    /// The user's weight of a goal of a committee.
    Share,
    /// A budget item.
    Item,
    /// The goal or the mission of an item. The item is applied without it.
    ItemGoal,
    /// A field of an item, with the key `item: field`. The item is applied without it.
    ItemField,
    /// Whether index, volume and efficiency move the frames.
    Frames,
    /// A text of the proposal.
    Text,
    /// A part of the record of the year, with the keys of the entry, divided by commas.
    Record(RecordPart),
    /// A part that this program does not know.
    Unknown,
}

/// Why an entry of a scenario file is not applied.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum UnresolvedReason {
    /// The municipality has nothing with that key.
    NotHere,
    /// The lever, or the item, does not take the number.
    OutOfRange,
    /// It does not have the form of the format.
    NotUnderstood,
}
