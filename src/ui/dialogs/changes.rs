//! The changes dialog: everything that is changed against the start state, sentence by sentence, each to be reset; and
//! the same as a text.

mod sentence;

use leptos::prelude::*;

pub use self::sentence::summary_text;
use self::sentence::{capitalised, change_sentences, effect_sentences};
use crate::state::Dialog as DialogKind;
use crate::state::undo::{Action, Target};
use crate::ui::context::{AppContext, use_app};
use crate::ui::primitives::copy::copied_text_box;
use crate::ui::primitives::dialog::{dialog_head, named_dialog};
use crate::ui::primitives::focus::focus_soon;
use crate::ui::shell::notices::notice_list;
use crate::ui::shell::toast::toast_box;
use crate::ui::shell::undo_buttons;
use crate::ui::undo::{group_name, row_name};
use model::YearIx;
use model::changes::{Change, ChangedRow, ResetGroup, changes, reset_group, revert, revert_all};

/// The id of the dialog's heading.
const HEADING: &str = "changes-title";

/// The dialog.
#[component]
pub fn ChangesDialog() -> impl IntoView {
    named_dialog(use_app(), DialogKind::Changes, "dialog", HEADING, changes_content)
}

fn changes_content(app: AppContext, close: Callback<()>) -> AnyView {
    let words = &app.language.lazy_texts().changes;
    // Reading all changes takes too long for each move of a slider: it is done only while this dialog is open.
    let all = Memo::new(move |_| current_changes(app));
    let sections =
        Memo::new(move |_| all.with(|all| all.as_deref().map_or_else(Vec::new, |all| sections(app, all))));
    let reset_all = move |_| {
        app.state.editor().apply(Action::Reset, Target::All, revert_all(&app.session.scenario_now()));
        focus_soon(HEADING);
    };
    let is_empty = move || all.with(|all| all.as_ref().is_some_and(Vec::is_empty));
    let has_changes = Memo::new(move |_| all.with(|all| all.as_ref().is_some_and(|all| !all.is_empty())));
    let is_out_of_range = move || all.with(Option::is_none);
    view! {
        {dialog_head(HEADING, words.title, undo_buttons::steps(app, "steps").into_any(), close)}
        <div class="dialog-body changes">
            <div>
                {notice_list(app)}
                <p class="small soft" hidden=move || !has_changes.get()>{words.about}</p>
                <button
                    class="link"
                    type="button"
                    aria-haspopup="dialog"
                    on:click=move |_| app.state.dialog.set(Some(DialogKind::Items))
                >
                    {app.language.lazy_texts().items.all}
                </button>
                <p class="empty" hidden=move || !is_empty()>{words.no_changes}</p>
                <p class="notice" hidden=move || !is_out_of_range()>{app.t.common.out_of_range}</p>
            </div>
            <Show when=move || has_changes.get()>
                <For
                    each=move || sections.get()
                    key=|section| (section.name.clone(), section.can_be_reset)
                    let:section
                >
                    {change_section(app, section, sections)}
                </For>
                <div class="dialog-foot">
                    <button class="btn" type="button" on:click=reset_all>{words.revert_all}</button>
                </div>
                {summary(app, all)}
            </Show>
        </div>
        {toast_box(app)}
    }
    .into_any()
}

/// All changes of the scenario; none while it is out of the range of exact arithmetic. Reactive.
pub fn current_changes(app: AppContext) -> Option<Vec<Change>> {
    let law = app.session.law();
    app.session.track_file();
    app.session.scenario(|scenario| {
        app.session.municipality(|municipality| changes(municipality, &law, scenario).ok())
    })
}

/// Changes that stand under one heading.
#[derive(Clone, PartialEq)]
struct Section {
    /// None for the locks, which belong to no group.
    group: Option<ResetGroup>,
    name: String,
    /// Whether the section has a button of its own that resets it.
    can_be_reset: bool,
    rows: Vec<ChangeRow>,
}

/// A change in words.
#[derive(Clone, PartialEq)]
struct ChangeRow {
    change: Change,
    name: String,
    sentences: String,
    effect: String,
}

impl ChangeRow {
    /// Everything that the row shows or resets.
    fn key(&self) -> (ChangedRow, YearIx, YearIx, bool, String, String) {
        let Change { row, first, last, locked, .. } = self.change;
        (row, first, last, locked, self.sentences.clone(), self.effect.clone())
    }
}

/// The changes under the groups that they are reset with, and the locks.
fn sections(app: AppContext, all: &[Change]) -> Vec<Section> {
    let rows = |belongs: &dyn Fn(ChangedRow) -> bool| {
        all.iter()
            .filter(|change| belongs(change.row))
            .map(|change| change_row(app, change))
            .collect::<Vec<_>>()
    };
    let groups = ResetGroup::ALL.into_iter().map(|group| {
        let rows = rows(&|row| group.has(row));
        Section { group: Some(group), name: group_name(app, group), can_be_reset: rows.len() > 1, rows }
    });
    let locks = Section {
        group: None,
        name: app.language.lazy_texts().changes.locked_committees.to_owned(),
        can_be_reset: false,
        rows: rows(&|row| matches!(row, ChangedRow::Lock(_))),
    };
    groups.chain([locks]).filter(|section| !section.rows.is_empty()).collect()
}

fn change_row(app: AppContext, change: &Change) -> ChangeRow {
    ChangeRow {
        change: change.clone(),
        name: capitalised(&row_name(app, change.row)),
        sentences: change_sentences(app, change).join("; "),
        effect: effect_sentences(app, change),
    }
}

/// A section, with the rows that `sections` has for it.
fn change_section(app: AppContext, section: Section, sections: Memo<Vec<Section>>) -> AnyView {
    let words = &app.language.lazy_texts().changes;
    let Section { group, name, can_be_reset, .. } = section;
    let reset = group.filter(|_| can_be_reset).map(|group| {
        let reset = move |_| {
            app.state.editor().apply(
                Action::Reset,
                Target::Group(group),
                reset_group(&app.session.scenario_now(), group),
            );
            focus_soon(HEADING);
        };
        view! {
            <button class="btn quiet" type="button" aria-label=(words.revert_group)(&name) on:click=reset>
                {words.revert}
            </button>
        }
    });
    let rows = move || {
        sections.with(|sections| {
            let section = sections.iter().find(|section| section.group == group);
            section.map_or_else(Vec::new, |section| section.rows.clone())
        })
    };
    view! {
        <section>
            <div class="area-head"><h3>{name}</h3>{reset}</div>
            <ul class="change-list">
                <For
                    each=rows
                    key=ChangeRow::key
                    let:row
                >
                    {change_row_view(app, row)}
                </For>
            </ul>
        </section>
    }
    .into_any()
}

fn change_row_view(app: AppContext, row: ChangeRow) -> AnyView {
    let words = &app.language.lazy_texts().changes;
    let ChangeRow { change, name, sentences, effect } = row;
    let label = (words.revert_this)(&name);
    let locked = change.locked;
    let reset = move |_| {
        app.state.editor().apply(
            Action::Reset,
            Target::Row(change.row),
            revert(&app.session.scenario_now(), &change),
        );
        focus_soon(HEADING);
    };
    view! {
        <li>
            <div>
                <p><strong>{name}</strong>" "{sentences}"."</p>
                <p class="small soft">{effect}{locked.then(|| format!(" {}", words.locked_lever))}</p>
            </div>
            <button class="btn" type="button" aria-label=label disabled=locked on:click=reset>{words.revert}</button>
        </li>
    }
    .into_any()
}

/// The scenario as a text that can be copied into a letter. `all`: all its changes.
fn summary(app: AppContext, all: Memo<Option<Vec<Change>>>) -> AnyView {
    let words = &app.language.lazy_texts().changes;
    let text = Memo::new(move |_| {
        all.with(|all| all.as_deref().map_or_else(String::new, |all| summary_text(app, all)))
    });
    copied_text_box(app, "summary", words.as_text, words.copy, text, usize::MAX)
}
