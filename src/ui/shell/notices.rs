//! Notices: what the user must know. They stay until the cause is gone or they are dismissed.

use leptos::prelude::*;

use crate::state::Notice;
use crate::storage::StoreError;
use crate::ui::context::AppContext;
use crate::ui::dialogs::share::save_backup;
use crate::ui::el::{El, button, el};
use crate::ui::lazy::save_and_reload;
use crate::ui::primitives::file_picker::save_file;
use crate::ui::primitives::labels::{committee_name, label_name};
use crate::ui::shell::toast::close_button;
use files::file_name;
use files::scenario_file::{Recounted, ScenarioPart, Unresolved, UnresolvedReason};
use model::lever::Lever;

/// At most so many entries that do not apply are named; the rest are counted.
const MOST_NAMED: usize = 6;

/// The page's notices. An open dialog shows them itself.
pub fn notices(app: AppContext) -> El {
    let too_large = el("div").attr("role", "alert").dyn_children_if(
        move || app.session.error().is_some(),
        move || {
            vec![el("p").class("notice is-error").text(app.language.lazy_texts().scenarios.notice.too_large)]
        },
    );
    // The loader tries again when the browser is online (scripts/split/loader.js).
    let styled = window_event_listener_untyped("style", move |_| app.state.notices.style_loaded());
    on_cleanup(move || styled.remove());
    el("div")
        .class("wrap")
        .child(too_large)
        .dyn_children_if(move || app.state.dialog.get().is_none(), move || vec![notice_list(app)])
}

/// The notices. The region is always there, so that what comes into it is read out.
pub fn notice_list(app: AppContext) -> El {
    let notices = app.state.notices.list;
    el("div")
        .attr("role", "alert")
        .dyn_children(move || notices.get().into_iter().map(|notice| notice_box(app, notice)).collect())
}

fn notice_box(app: AppContext, notice: Notice) -> El {
    let t = &app.language.lazy_texts().scenarios.notice;
    let notices = app.state.notices;
    let (words, list) = match &notice {
        Notice::NotPersistent => (t.not_persistent.to_owned(), Some(save_all_button(app))),
        Notice::NotSaved(error) => (not_saved_text(app, *error).to_owned(), Some(save_as_file_button(app))),
        Notice::SettingsNotSaved(error) => {
            let words = [store_error_text(app, *error), " ", t.settings_not_saved].concat();
            (words, Some(save_all_button(app)))
        }
        Notice::SettingsMisunderstood(keys) => {
            let names: Vec<&str> = keys.iter().map(|key| (t.stored_field)(key)).collect();
            ((t.settings_misunderstood)(&names.join(", ")), None)
        }
        Notice::NotDone(error) => (store_error_text(app, *error).to_owned(), None),
        Notice::NotOpened { name, error } => {
            ([&(t.not_opened)(name), " ", store_error_text(app, *error)].concat(), None)
        }
        Notice::Unresolved { name, entries } => ((t.unresolved)(name), Some(unresolved_list(app, entries))),
        Notice::Recounted { name, entries } => ((t.recounted)(name), Some(recounted_list(app, entries))),
        Notice::ChangedElsewhere { name, copy } => ((t.changed_elsewhere)(name, copy), None),
        Notice::DeletedElsewhere { name } => ((t.deleted_elsewhere)(name), None),
        Notice::SavedAgain { name } => ((t.saved_again)(name), None),
        Notice::StyleNotLoaded => {
            let reload = move || {
                // Where work would be lost, another notice says so.
                save_and_reload(Some(app.state), |_| ());
            };
            let reload = button("btn").on_click(reload).text(app.t.common.save_and_reload);
            (t.style_not_loaded.to_owned(), Some(reload))
        }
        Notice::FileNotRead(why) => {
            let why = match *why {
                None => t.file_wrong,
                Some(StoreError::Missing) => t.file_gone,
                Some(error) => store_error_text(app, error),
            };
            ([t.file_not_read, " ", why].concat(), None)
        }
        Notice::FileNotStored(error) => {
            ([t.file_not_stored, " ", store_error_text(app, *error)].concat(), None)
        }
        Notice::StepsLost(count) => ((t.steps_lost)(*count), None),
        Notice::UndoGivenUp(names) => ((t.undo_given_up)(&names.join(", ")), None),
    };
    let class = match notice {
        Notice::NotSaved(_)
        | Notice::SettingsNotSaved(_)
        | Notice::NotDone(_)
        | Notice::NotOpened { .. }
        | Notice::FileNotRead(_)
        | Notice::FileNotStored(_) => "notice is-error spread",
        Notice::NotPersistent
        | Notice::Unresolved { .. }
        | Notice::Recounted { .. }
        | Notice::ChangedElsewhere { .. }
        | Notice::DeletedElsewhere { .. }
        | Notice::SavedAgain { .. }
        | Notice::SettingsMisunderstood(_)
        | Notice::StyleNotLoaded
        | Notice::StepsLost(_)
        | Notice::UndoGivenUp(_) => "notice spread",
    };
    // What is not saved goes when it is saved.
    let away = !matches!(notice, Notice::NotSaved(_) | Notice::SettingsNotSaved(_));
    let away = away.then(|| close_button(app, move || notices.dismiss(&notice)));
    let told = el("div").text(&words).children(list);
    el("div").class(class).child(told).children(away)
}

/// Why something could not be done.
pub fn store_error_text(app: AppContext, error: StoreError) -> &'static str {
    let t = &app.language.lazy_texts().scenarios.notice;
    match error {
        StoreError::Full => t.not_done_full,
        StoreError::Blocked => t.not_done_blocked,
        StoreError::Missing => t.missing,
        StoreError::Unreadable => t.unreadable,
        StoreError::NewerFormat(_) => t.newer,
        StoreError::ChangedElsewhere => t.conflict,
        StoreError::ReadOnly => t.read_only,
        StoreError::Deleted => t.deleted,
    }
}

/// Why the last change is not saved.
pub fn not_saved_text(app: AppContext, error: StoreError) -> &'static str {
    let t = &app.language.lazy_texts().scenarios.notice;
    match error {
        StoreError::Full => t.full,
        StoreError::Blocked => t.not_saved,
        StoreError::Missing
        | StoreError::Unreadable
        | StoreError::NewerFormat(_)
        | StoreError::ChangedElsewhere
        | StoreError::ReadOnly
        | StoreError::Deleted => store_error_text(app, error),
    }
}

/// A button that saves what is shown as a file, with the changes that the browser could not save.
pub fn save_as_file_button(app: AppContext) -> El {
    let t = &app.language.lazy_texts().scenarios.notice;
    let save = move || {
        let Some(saved) = untrack(|| app.state.import().to_share()) else { return };
        if save_file(app, &file_name(&saved.name, "json"), &saved.to_text()) {
            app.state.notices.show_text((t.saved_as_file)(&saved.name));
        }
    };
    button("btn").on_click(save).text(app.t.common.save_as_file)
}

/// A button that saves everything as a file.
fn save_all_button(app: AppContext) -> El {
    button("btn").on_click(move || save_backup(app)).text(app.language.lazy_texts().backup.save_all)
}

fn unresolved_list(app: AppContext, entries: &[Unresolved]) -> El {
    let t = &app.language.lazy_texts().scenarios.notice;
    let list = named_list(app, entries.len(), &mut entries.iter().map(|entry| unresolved_text(app, entry)));
    el("div").child(list).child(el("p").text(t.unresolved_kept))
}

/// What of a scenario is counted otherwise than before.
pub fn recounted_list(app: AppContext, entries: &[Recounted]) -> El {
    named_list(app, entries.len(), &mut entries.iter().map(|entry| recounted_text(app, *entry)))
}

/// The first of `count` entries; the rest are counted.
fn named_list(app: AppContext, count: usize, entries: &mut dyn Iterator<Item = String>) -> El {
    let more = count.saturating_sub(MOST_NAMED);
    let more = (more > 0).then(|| (app.language.lazy_texts().scenarios.notice.more)(more));
    let points = entries.take(MOST_NAMED).chain(more).map(|words| el("li").text(&words));
    el("ul").class("plain").children(points)
}

fn recounted_text(app: AppContext, entry: Recounted) -> String {
    let t = &app.language.lazy_texts().scenarios.notice;
    match entry {
        Recounted::OwnChange(c) => (t.own_change_is_exact)(&committee_name(app, c)),
        Recounted::WeightAboveTwo(c) => (t.weight_is_two)(&committee_name(app, c)),
        Recounted::WeightInCut(c) => (t.weight_protects)(&committee_name(app, c)),
        Recounted::ByNeed => t.short_pays_nothing.to_owned(),
    }
}

/// What of a scenario does not apply, and why.
pub fn unresolved_text(app: AppContext, entry: &Unresolved) -> String {
    let t = &app.language.lazy_texts().scenarios.notice;
    let lever = app.session.municipality(|municipality| match entry.part {
        ScenarioPart::Setting | ScenarioPart::LockedLever => Lever::from_key(&entry.key, municipality),
        ScenarioPart::Lock
        | ScenarioPart::Policy
        | ScenarioPart::Share
        | ScenarioPart::Item
        | ScenarioPart::ItemGoal
        | ScenarioPart::ItemField
        | ScenarioPart::Frames
        | ScenarioPart::Text
        | ScenarioPart::Record(_)
        | ScenarioPart::Unknown => None,
    });
    let name = match lever {
        Some(lever) => label_name(app, lever.label()),
        None => match entry.part {
            ScenarioPart::Policy => app.t.levers.policy.to_owned(),
            ScenarioPart::Frames => t.frame_rule.to_owned(),
            ScenarioPart::Item if entry.key.is_empty() => t.all_items.to_owned(),
            ScenarioPart::Item if entry.reason == UnresolvedReason::NotHere => {
                (t.committee_of_item)(&entry.key)
            }
            ScenarioPart::Item | ScenarioPart::ItemField => (t.item)(&entry.key),
            ScenarioPart::ItemGoal => (t.goal_of_item)(&entry.key),
            ScenarioPart::Text => (t.proposal_text)(&entry.key),
            ScenarioPart::Record(part) => {
                let name = (app.t.undo.record_part)(part);
                if entry.key.is_empty() { name.to_owned() } else { format!("{name} ({})", entry.key) }
            }
            ScenarioPart::Unknown => (t.stored_field)(&entry.key).to_owned(),
            ScenarioPart::Setting | ScenarioPart::LockedLever | ScenarioPart::Lock | ScenarioPart::Share => {
                entry.key.clone()
            }
        },
    };
    let year = entry.year.map(|at| app.session.municipality(|municipality| at.get(&municipality.years).year));
    let name = match year {
        Some(year) => format!("{name} {year}"),
        None => name,
    };
    let why = match entry.reason {
        UnresolvedReason::NotHere => t.not_here,
        UnresolvedReason::OutOfRange => t.out_of_range,
        UnresolvedReason::NotUnderstood => t.not_understood,
    };
    format!("{name} {why}")
}
