//! The names of scenarios.

use leptos::prelude::GetUntracked;

use super::ViewState;

/// Longest name of a scenario, characters.
pub const LONGEST_NAME: usize = 80;

/// A typed name with normalised spaces. `None` where it is empty or too long.
#[must_use]
pub fn name_of(typed: &str) -> Option<String> {
    let name = typed.split_whitespace().collect::<Vec<_>>().join(" ");
    (!name.is_empty() && name.chars().count() <= LONGEST_NAME).then_some(name)
}

/// What a scenario that was received as `name` is called once it is changed.
#[must_use]
pub(super) fn edited_name(name: &str, view: ViewState) -> String {
    let mark = view.language.get_untracked().texts().common.edited_mark;
    let bare = name.strip_suffix(mark).unwrap_or(name);
    let bare: String = bare.chars().take(LONGEST_NAME.saturating_sub(mark.chars().count())).collect();
    format!("{bare}{mark}")
}

/// `wanted`, or `wanted (2)` and so on where it is taken.
#[must_use]
pub fn numbered(wanted: &str, taken: impl Fn(&str) -> bool) -> String {
    if !taken(wanted) {
        return wanted.to_owned();
    }
    let bare = wanted
        .strip_suffix(')')
        .and_then(|name| name.rsplit_once('('))
        .filter(|(_, number)| number.parse::<u32>().is_ok())
        .and_then(|(name, _)| name.strip_suffix(' '))
        .unwrap_or(wanted);
    let bare: String = bare.chars().take(LONGEST_NAME.saturating_sub(8)).collect();
    (2..=u32::MAX).map(|number| format!("{bare} ({number})")).find(|name| !taken(name)).unwrap_or(bare)
}
