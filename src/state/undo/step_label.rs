//! What a step was, so that a button can say what it undoes.

use model::YearIx;
use model::changes::{ChangedRow, ResetGroup};
use model::follow_up::RecordPart;
use model::items::ItemIx;
use model::lever::Lever;
use model::municipality::{CommitteeIx, Municipality};
use model::seek::Question;
use model::texts::TextPart;

/// What was done, to what, and in which year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StepLabel {
    /// What was done.
    pub action: Action,
    /// To what.
    pub target: Target,
    /// Which of the years was in view, from 0.
    pub year: YearIx,
}

/// What was done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Action {
    /// It was set.
    Set,
    /// It was put back to the start state.
    Reset,
    /// It was locked.
    Lock,
    /// It was unlocked.
    Unlock,
    /// It was added.
    Add,
    /// It was removed.
    Remove,
    /// It was moved.
    Move,
    /// It was switched on.
    SwitchOn,
    /// It was switched off.
    SwitchOff,
    /// It was pasted into.
    Paste,
    /// An answer of goal seek was applied.
    Seek,
    /// It was made as in another scenario, in all years.
    TakeOver,
    /// Changes whose own steps are not known, such as those that were stored without their history.
    Earlier,
}

/// What something was done to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Target {
    /// A row: a lever, the policy, the lock of a committee's grant, its goal shares, or an item by its index at the time.
    Row(ChangedRow),
    /// A group of rows.
    Group(ResetGroup),
    /// What a question moves.
    Question(Question),
    /// The surplus that is left.
    Surplus,
    /// A text of the proposal.
    Text(TextPart),
    /// Several own changes and items of the plan.
    Plan,
    /// The committees' grants in the plan.
    PlanGrants,
    /// What a ready question sets.
    ReadyQuestion,
    /// A part of the year's record, of one committee or of all.
    Record(RecordPart, Option<CommitteeIx>),
    /// Everything.
    All,
}

const ACTIONS: [(Action, &str); 13] = [
    (Action::Set, "set"),
    (Action::Reset, "reset"),
    (Action::Lock, "lock"),
    (Action::Unlock, "unlock"),
    (Action::Add, "add"),
    (Action::Remove, "remove"),
    (Action::Move, "move"),
    (Action::SwitchOn, "switch_on"),
    (Action::SwitchOff, "switch_off"),
    (Action::Paste, "paste"),
    (Action::Seek, "seek"),
    (Action::TakeOver, "take_over"),
    (Action::Earlier, "earlier"),
];

const GROUPS: [(ResetGroup, &str); 8] = [
    (ResetGroup::Tax, "tax"),
    (ResetGroup::Equalisation, "equalisation"),
    (ResetGroup::Fees, "fees"),
    (ResetGroup::OtherRevenue, "other_revenue"),
    (ResetGroup::Grants, "grants"),
    (ResetGroup::Needs, "needs"),
    (ResetGroup::Distribution, "distribution"),
    (ResetGroup::Shares, "shares"),
];

const QUESTIONS: [(Question, &str); 5] = [
    (Question::TaxRate, "tax_rate"),
    (Question::TaxCut, "tax_cut"),
    (Question::Fees, "fees"),
    (Question::Efficiency, "efficiency"),
    (Question::Grants, "frames"),
];

fn key_of<T: PartialEq>(table: &[(T, &'static str)], of: &T) -> &'static str {
    table.iter().find(|(known, _)| known == of).map_or("", |(_, word)| word)
}

fn variant_of<T: Copy>(table: &[(T, &'static str)], word: &str) -> Option<T> {
    table.iter().find(|(_, known)| *known == word).map(|(found, _)| *found)
}

impl Action {
    pub(super) fn key(self) -> &'static str {
        key_of(&ACTIONS, &self)
    }

    pub(super) fn from_key(key: &str) -> Option<Self> {
        variant_of(&ACTIONS, key)
    }
}

impl Target {
    /// Its key in stored histories, with the ids of `municipality`. `None` for something that the municipality does not have.
    pub(super) fn key(self, municipality: &Municipality) -> Option<String> {
        let committee_key =
            |kind: &str, c: CommitteeIx| Some(format!("{kind}/{}", municipality.committee(c)?.id));
        match self {
            Self::Row(ChangedRow::Lever(lever)) => Some(format!("lever/{}", lever.key(municipality)?)),
            Self::Row(ChangedRow::Policy) => Some("policy".to_owned()),
            Self::Row(ChangedRow::Lock(c)) => committee_key("grant", c),
            Self::Row(ChangedRow::Shares(c)) => committee_key("shares", c),
            Self::Row(ChangedRow::Item(c, item)) => {
                Some(format!("item/{}/{}", municipality.committee(c)?.id, item.0))
            }
            Self::Row(ChangedRow::FrameRule) => Some("frame_rule".to_owned()),
            Self::Group(ResetGroup::Committee(c)) => committee_key("committee", c),
            Self::Group(group) => Some(format!("group/{}", key_of(&GROUPS, &group))),
            Self::Question(question) => Some(format!("question/{}", key_of(&QUESTIONS, &question))),
            Self::Surplus => Some("surplus".to_owned()),
            Self::Text(part) => Some(format!("text/{}", part.key(municipality)?)),
            Self::Plan => Some("plan".to_owned()),
            Self::PlanGrants => Some("plan_grants".to_owned()),
            Self::ReadyQuestion => Some("ready_question".to_owned()),
            Self::Record(part, None) => Some(format!("record/{}", part.key())),
            Self::Record(part, Some(c)) => committee_key(&format!("record/{}", part.key()), c),
            Self::All => Some("all".to_owned()),
        }
    }

    pub(super) fn from_key(key: &str, municipality: &Municipality) -> Option<Self> {
        let committee =
            |id: &str| municipality.committees().find(|(_, committee)| committee.id == id).map(|(c, _)| c);
        Some(match key.split_once('/') {
            None if key == "policy" => Self::Row(ChangedRow::Policy),
            None if key == "frame_rule" => Self::Row(ChangedRow::FrameRule),
            None if key == "surplus" => Self::Surplus,
            None if key == "plan" => Self::Plan,
            None if key == "plan_grants" => Self::PlanGrants,
            None if key == "ready_question" => Self::ReadyQuestion,
            None if key == "all" => Self::All,
            Some(("lever", key)) => Self::Row(ChangedRow::Lever(Lever::from_key(key, municipality)?)),
            Some(("grant", id)) => Self::Row(ChangedRow::Lock(committee(id)?)),
            Some(("shares", id)) => Self::Row(ChangedRow::Shares(committee(id)?)),
            Some(("item", key)) => {
                let (id, item) = key.rsplit_once('/')?;
                Self::Row(ChangedRow::Item(committee(id)?, ItemIx(item.parse().ok()?)))
            }
            Some(("committee", id)) => Self::Group(ResetGroup::Committee(committee(id)?)),
            Some(("group", word)) => Self::Group(variant_of(&GROUPS, word)?),
            Some(("text", key)) => Self::Text(TextPart::from_key(key, municipality)?),
            Some(("record", key)) => match key.split_once('/') {
                Some((part, id)) => Self::Record(RecordPart::from_key(part)?, Some(committee(id)?)),
                None => Self::Record(RecordPart::from_key(key)?, None),
            },
            Some(("question", word)) => Self::Question(variant_of(&QUESTIONS, word)?),
            _ => return None,
        })
    }
}
