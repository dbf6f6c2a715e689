//! All that is changed against the start state, sentence by sentence, each to be put back; and the same as a text.

mod sentence;

use leptos::html;
use leptos::prelude::*;

use self::sentence::{begun_large, change_sentences, effect_sentences, summary_text};
use crate::state::Dialog as Which;
use crate::state::undo::history::{Deed, What};
use crate::ui::context::{AppContext, use_app};
use crate::ui::primitives::copy::copy_selected;
use crate::ui::primitives::dialog::{dialog_head, named_dialog};
use crate::ui::primitives::focus::focus_soon;
use model::changes::{Change, Group, Row, changes, reset_group, revert, revert_all};

/// The id of the dialog's heading.
const HEADING: &str = "changes-title";

/// The dialog.
#[component]
pub fn ChangesDialog() -> impl IntoView {
    named_dialog(use_app(), Which::Changes, "dialog", HEADING, changes_content)
}

fn changes_content(app: AppContext, close: Callback<()>) -> AnyView {
    let words = &app.language.lazy_texts().changes;
    // The reading of all changes is not for each move of a slider: only this dialog asks for it, while it is open.
    let all = Memo::new_with_compare(move |_| current_changes(app), |_, _| true);
    let reset_all = move |_| {
        app.session.make(Deed::Reset, What::All, revert_all(&app.session.scenario_now()));
        focus_soon(HEADING);
    };
    let none = move || all.with(Vec::is_empty);
    view! {
        {dialog_head(HEADING, words.title, crate::ui::shell::undo_buttons::steps(app, "steps").into_any(), close)}
        <div class="dialog-body changes">
            <div>
                {app.notices()}
                <p class="small soft" hidden=none>{words.about}</p>
                <p class="empty" hidden=move || !none()>{words.none}</p>
            </div>
            {move || {
                if none() {
                    return ().into_any();
                }
                view! {
                    {move || all.with(|all| change_groups(app, all))}
                    <div class="dialog-foot">
                        <button class="btn" type="button" on:click=reset_all>{words.revert_all}</button>
                    </div>
                    {summary_form(app, all)}
                }
                .into_any()
            }}
        </div>
        {app.toast()}
    }
    .into_any()
}

/// All changes. Follows. None while the scenario cannot be computed.
fn current_changes(app: AppContext) -> Vec<Change> {
    let parameters = app.session.parameters();
    app.session.follow_material();
    app.session.scenario(|scenario| {
        app.session
            .municipality(|municipality| changes(municipality, &parameters, scenario).unwrap_or_default())
    })
}

/// The changes under the groups that they are put back with.
fn change_groups(app: AppContext, all: &[Change]) -> AnyView {
    let words = &app.language.lazy_texts().changes;
    let of =
        |has: &dyn Fn(Row) -> bool| all.iter().filter(|change| has(change.row)).cloned().collect::<Vec<_>>();
    let groups = Group::ALL.into_iter().map(|group| {
        let changes = of(&|row| group.has(row));
        let name = app.group_name(group);
        (changes.len() > 1, Some(group), name, changes)
    });
    let locks = of(&|row| matches!(row, Row::Lock(_)));
    groups
        .chain([(false, None, words.locks.to_owned(), locks)])
        .filter(|(.., changes)| !changes.is_empty())
        .map(|(several, group, name, changes)| change_group(app, group.filter(|_| several), &name, changes))
        .collect_view()
        .into_any()
}

fn change_group(app: AppContext, group: Option<Group>, name: &str, changes: Vec<Change>) -> AnyView {
    let words = &app.language.lazy_texts().changes;
    let reset = group.map(|group| {
        let reset = move |_| {
            app.session.make(
                Deed::Reset,
                What::Group(group),
                reset_group(&app.session.scenario_now(), group),
            );
            focus_soon(HEADING);
        };
        view! {
            <button class="btn quiet" type="button" aria-label=(words.revert_group)(name) on:click=reset>
                {words.revert}
            </button>
        }
    });
    view! {
        <section>
            <div class="area-head"><h3>{name.to_owned()}</h3>{reset}</div>
            <ul class="change-list">{changes.into_iter().map(|change| change_row(app, change)).collect_view()}</ul>
        </section>
    }
    .into_any()
}

fn change_row(app: AppContext, change: Change) -> AnyView {
    let words = &app.language.lazy_texts().changes;
    let name = begun_large(&app.row_name(change.row));
    let label = (words.revert_this)(&name);
    let (sentences, brings) = (change_sentences(app, &change), effect_sentences(app, &change));
    let held = change.held;
    let what = What::Row(change.row);
    let reset = move |_| {
        app.session.make(Deed::Reset, what, revert(&app.session.scenario_now(), &change));
        focus_soon(HEADING);
    };
    view! {
        <li>
            <div>
                <p><strong>{name}</strong>" "{sentences.join("; ")}"."</p>
                <p class="small soft">{brings}{held.then(|| format!(" {}", words.held))}</p>
            </div>
            <button class="btn" type="button" aria-label=label disabled=held on:click=reset>{words.revert}</button>
        </li>
    }
    .into_any()
}

/// The scenario in a text that can be put into a letter.
fn summary_form(app: AppContext, all: Memo<Vec<Change>>) -> AnyView {
    let words = &app.language.lazy_texts().changes;
    let place = NodeRef::<html::Textarea>::new();
    let said = RwSignal::new("");
    let text = move || summary_text(app, &all.get());
    let lines = move || text().lines().count().saturating_add(1).to_string();
    let copy = move |_| {
        let Some(place) = place.get_untracked() else { return };
        place.select();
        let copied = copy_selected();
        said.set(if copied { words.copied } else { words.not_copied });
    };
    view! {
        <div class="form-row">
            <label for="summary">{words.text}</label>
            <textarea id="summary" readonly rows=lines node_ref=place prop:value=text></textarea>
            <div class="row">
                <button class="btn" type="button" on:click=copy>{words.copy}</button>
                <span class="small" role="status">{move || said.get()}</span>
            </div>
        </div>
    }
    .into_any()
}
