//! The form for a budget item.

mod amounts;
mod goal;
mod problem;

use leptos::ev::SubmitEvent;
use leptos::html;
use leptos::prelude::*;

use self::amounts::{Amounts, amount_fields};
use self::goal::goal_fields;
use self::problem::{
    AMOUNTS, COMMITTEE, FormProblem, NAME, NOTE, PROBLEM, described, is_wrong, problem_words,
};
use super::HEADING;
use super::list::locked_note;
use crate::state::{ItemDraft, ItemForm, ItemProblem, LONGEST_NAME};
use crate::ui::context::AppContext;
use crate::ui::primitives::focus::{focus_on, focus_soon};
use crate::ui::primitives::items::spoken_again;
use crate::ui::primitives::keys::close_at_escape;
use crate::ui::primitives::labels::committee_name;
use model::items::BudgetItem;
use model::municipality::CommitteeIx;

/// The form that is `open`.
pub(super) fn item_form(app: AppContext, open: ItemForm) -> AnyView {
    let words = &app.language.lazy_texts().items;
    let items = app.state.items();
    let close = move || {
        items.form.set(None);
        focus_soon(HEADING);
    };
    let edited = edited_item(app, &open);
    let first_committee = match &open {
        ItemForm::New(c) => *c,
        ItemForm::Edit(_) => edited.as_ref().map_or(CommitteeIx(0), |item| item.committee),
    };
    let committee = RwSignal::new(first_committee);
    let goal = RwSignal::new(edited.as_ref().and_then(|item| item.goal));
    let amounts = Amounts::new(app, edited.as_ref());
    let problem = RwSignal::new(None::<FormProblem>);
    let is_repeated = RwSignal::new(false);
    let (name, note) = (NodeRef::<html::Input>::new(), NodeRef::<html::Textarea>::new());
    let title = if edited.is_some() { words.edit_title } else { words.new_title };
    let (name_before, note_before) =
        edited.as_ref().map_or_else(Default::default, |item| (item.name.clone(), item.note.clone()));
    let save = move || {
        let (Some(name), Some(note)) = (name.get_untracked(), note.get_untracked()) else { return Ok(()) };
        let by_year = amounts.now().ok_or(FormProblem::AmountWrong)?;
        if by_year.iter().all(|amount| amount.is_zero()) {
            return Err(FormProblem::AmountMissing);
        }
        let draft = ItemDraft {
            name: name.value(),
            committee: committee.get_untracked(),
            amounts: by_year,
            duration: amounts.duration(),
            goal: goal.get_untracked(),
            note: note.value(),
        };
        let saved = match (&open, &edited) {
            (ItemForm::New(_), _) => items.create(draft).map(drop),
            (ItemForm::Edit(_), Some(before)) => items.edit(before, &draft),
            (ItemForm::Edit(_), None) => Err(ItemProblem::Gone),
        };
        saved.map_err(FormProblem::Item)
    };
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        match save() {
            Ok(()) => close(),
            Err(why) => {
                is_repeated.update(|repeated| *repeated = problem.get_untracked() == Some(why) && !*repeated);
                problem.set(Some(why));
                if let Some(field) = why.focused(amounts) {
                    // The field has its description then.
                    request_animation_frame(move || focus_on(&field));
                }
            }
        }
    };
    let escape = close_at_escape(close);
    // Another committee may have what this one lacks.
    let chosen = Memo::new(move |_| committee.get());
    Effect::watch(move || chosen.get(), move |_, _, _| problem.set(None), false);
    let problem_text = move || {
        let words = problem_words(app, problem.get()?, committee.get_untracked());
        Some(spoken_again(words, is_repeated.get()))
    };
    focus_soon(NAME);
    view! {
        <form class="item-form" novalidate on:submit=submit on:keydown=escape>
            <h3>{title}</h3>
            {name_field(app, name, name_before, problem)}
            {committee_field(app, committee, problem)}
            <div
                id=AMOUNTS
                class="stack"
                role="group"
                aria-label=words.amount
                aria-describedby=described(problem, AMOUNTS)
            >
                {amount_fields(app, amounts)}
            </div>
            {goal_fields(app, goal)}
            {note_field(app, note, note_before, problem)}
            <p class="lever-note is-stop" id=PROBLEM role="alert">{problem_text}</p>
            <div class="dialog-foot">
                <button class="btn" type="button" on:click=move |_| close()>
                    {app.language.lazy_texts().library.cancel}
                </button>
                <button class="btn primary">{app.language.lazy_texts().library.save}</button>
            </div>
        </form>
    }
    .into_any()
}

fn name_field(
    app: AppContext,
    name: NodeRef<html::Input>,
    before: String,
    problem: RwSignal<Option<FormProblem>>,
) -> AnyView {
    view! {
        <div class="form-row">
            <label for=NAME>{app.language.lazy_texts().items.name}</label>
            <span class="field text">
                <input
                    id=NAME
                    type="text"
                    required
                    autocomplete="off"
                    maxlength=LONGEST_NAME.to_string()
                    value=before
                    node_ref=name
                    aria-invalid=move || is_wrong(problem, NAME).then_some("true")
                    aria-describedby=described(problem, NAME)
                    on:input=move |_| problem.set(None)
                />
            </span>
        </div>
    }
    .into_any()
}

fn note_field(
    app: AppContext,
    note: NodeRef<html::Textarea>,
    before: String,
    problem: RwSignal<Option<FormProblem>>,
) -> AnyView {
    view! {
        <div class="form-row">
            <label for=NOTE>{app.language.lazy_texts().items.note}</label>
            <textarea
                id=NOTE
                rows="2"
                node_ref=note
                prop:value=before
                aria-invalid=move || is_wrong(problem, NOTE).then_some("true")
                aria-describedby=described(problem, NOTE)
            ></textarea>
        </div>
    }
    .into_any()
}

/// The choice of the committee, and why its items are closed.
fn committee_field(
    app: AppContext,
    committee: RwSignal<CommitteeIx>,
    problem: RwSignal<Option<FormProblem>>,
) -> AnyView {
    let words = &app.language.lazy_texts().items;
    let count = app.session.municipality(|municipality| municipality.committees.len());
    let chosen = committee.get_untracked();
    let options = (0..).map(CommitteeIx).take(count).map(|c| {
        view! { <option value=c.0.to_string() selected=c == chosen>{committee_name(app, c)}</option> }
    });
    let choose = move |chosen: String| {
        if let Ok(c) = chosen.parse() {
            committee.set(CommitteeIx(c));
        }
    };
    let closed = move || {
        let c = committee.get();
        app.state.items().are_closed(c).then(|| locked_note(app, c))
    };
    view! {
        <div class="form-row">
            <label for=COMMITTEE>{words.committee}</label>
            <select
                class="btn"
                id=COMMITTEE
                aria-describedby=described(problem, COMMITTEE)
                on:change:target=move |event| choose(event.target().value())
            >
                {options.collect_view()}
            </select>
            {closed}
        </div>
    }
    .into_any()
}

/// The item that the form edits. None for a new one.
fn edited_item(app: AppContext, open: &ItemForm) -> Option<BudgetItem> {
    let id = match open {
        ItemForm::New(_) => return None,
        ItemForm::Edit(id) => id,
    };
    app.session.scenario_now().items.into_iter().find(|item| item.id == *id)
}
