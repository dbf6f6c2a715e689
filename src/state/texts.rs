//! What a user writes in the proposal: author, introduction, goals and missions, each as a step of undo.

use super::AppState;
use super::undo::{Action, Target};
use model::goals::GoalIx;
use model::municipality::CommitteeIx;
use model::scenario::Scenario;
use model::texts::{self, OtherGoals, OwnText, TextPart};

/// A text while it is typed, or when the user leaves its field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Typing {
    /// The user is still in the field.
    GoesOn,
    /// The user has left the field.
    Done,
}

/// Sets `part` to what is typed: all that is typed until the user leaves the field is one step. `file` is the wording of the file; a part
/// that is worded like it, or left empty, is as in the file. What is left out of the proposal stays so.
pub fn type_text(state: AppState, part: TextPart, typed: &str, file: Option<&str>, typing: Typing) {
    set_typed(state, part, typed, file, typing);
    if typing == Typing::Done {
        state.editor().end_gesture();
    }
}

fn set_typed(state: AppState, part: TextPart, typed: &str, file: Option<&str>, typing: Typing) {
    let now = state.session.scenario_now();
    let committees = match now.texts.get(&part) {
        Some(OwnText::Written { committees, .. }) => committees.clone(),
        Some(OwnText::LeftOut { .. }) => return,
        None => None,
    };
    let typed: String = typed.replace("\r\n", "\n").chars().take(part.longest()).collect();
    let text = match typing {
        Typing::GoesOn => typed.as_str(),
        Typing::Done => typed.trim(),
    };
    let is_blank = text.trim().is_empty();
    let is_own_mission = matches!(part, TextPart::OwnMission(..));
    let is_optional = matches!(part, TextPart::Author | TextPart::Introduction);
    // A wording is emptied to type another.
    if is_blank && typing == Typing::GoesOn && !is_optional {
        return;
    }
    if is_blank && is_own_mission {
        // It is removed by its button.
        state.editor().cancel_gesture();
        return;
    }
    let is_as_in_file = committees.is_none() && (is_blank || file == Some(text));
    let text = if is_blank { file.unwrap_or_default() } else { text };
    let own = (!is_as_in_file).then(|| OwnText::Written { text: text.to_owned(), committees });
    state.editor().gesture(|| {
        change(state, Action::Set, part, own);
    });
}

/// Sets the committees that carry out the mission `part`, which is worded as `text`. None: those of the file.
#[must_use]
pub fn set_mission_committees(
    state: AppState,
    part: TextPart,
    text: &str,
    committees: Option<Vec<CommitteeIx>>,
) -> OtherGoals {
    let written = OwnText::Written { text: text.to_owned(), committees };
    change(state, Action::Set, part, Some(written))
}

/// Adds a mission of the scenario's own to the goal `g`. None if the text is empty or too long, or the scenario is read-only.
#[must_use]
pub fn add_mission(
    state: AppState,
    g: GoalIx,
    text: &str,
    committees: Vec<CommitteeIx>,
) -> Option<(TextPart, OtherGoals)> {
    let now = u64::try_from(state.persistence().now()).unwrap_or_default();
    let number = state.session.scenario(|scenario| texts::free_mission_number(&scenario.texts, g, now));
    let part = TextPart::OwnMission(g, number);
    let written = OwnText::Written { text: text.trim().to_owned(), committees: Some(committees) };
    if !part.accepts(&written) {
        return None;
    }
    let other = change(state, Action::Add, part, Some(written));
    state.session.scenario(|scenario| scenario.texts.contains_key(&part)).then_some((part, other))
}

/// Leaves a goal or a mission of the file out of the proposal. What the user has written of it is kept.
#[must_use]
pub fn leave_out(state: AppState, part: TextPart) -> OtherGoals {
    let now = state.session.scenario_now().texts.get(&part).cloned();
    let out = match now {
        Some(OwnText::Written { text, committees }) => OwnText::LeftOut { text: Some(text), committees },
        Some(out @ OwnText::LeftOut { .. }) => out,
        None => OwnText::LeftOut { text: None, committees: None },
    };
    change(state, Action::Remove, part, Some(out))
}

/// Puts a goal or a mission that is left out back into the proposal, as it was.
#[must_use]
pub fn put_in(state: AppState, part: TextPart) -> OtherGoals {
    let now = state.session.scenario_now().texts.get(&part).cloned();
    let before = match now {
        Some(OwnText::LeftOut { text, committees }) => text.map(|text| OwnText::Written { text, committees }),
        Some(OwnText::Written { .. }) | None => return OtherGoals::default(),
    };
    change(state, Action::Add, part, before)
}

/// Puts `part` back to what the file has; a mission of the scenario's own is removed.
#[must_use]
pub fn reset_text(state: AppState, part: TextPart) -> OtherGoals {
    let action = if matches!(part, TextPart::OwnMission(..)) { Action::Remove } else { Action::Reset };
    change(state, action, part, None)
}

fn change(state: AppState, action: Action, part: TextPart, text: Option<OwnText>) -> OtherGoals {
    let mut after: Scenario = state.session.scenario_now();
    let other =
        state.session.municipality(|municipality| texts::set_text(&mut after, municipality, part, text));
    if state.editor().apply(action, Target::Text(part), after) { other } else { OtherGoals::default() }
}
