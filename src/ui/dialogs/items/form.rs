//! The form for a budget item.

mod amounts;
mod goal;

use leptos::ev::{KeyboardEvent, SubmitEvent};
use leptos::html;
use leptos::prelude::*;

use self::amounts::{Amounts, amount_fields};
use self::goal::goal_fields;
use super::HEADING;
use super::list::locked_note;
use crate::state::{ItemDraft, ItemForm, ItemProblem, LONGEST_NAME};
use crate::ui::context::AppContext;
use crate::ui::primitives::focus::focus_soon;
use crate::ui::primitives::items::item_problem;
use crate::ui::primitives::labels::committee_name;
use model::items::BudgetItem;
use model::municipality::CommitteeIx;

/// The id of the field of the name, which has the focus first.
const NAME: &str = "item-name";

/// Why the form cannot be saved.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum FormProblem {
    /// No amount is typed.
    AmountMissing,
    /// What is typed as an amount cannot be used.
    AmountWrong,
    /// The item cannot be as it is typed.
    Item(ItemProblem),
}

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
                problem.set(Some(why));
                if why == FormProblem::Item(ItemProblem::Name) {
                    focus_soon(NAME);
                }
            }
        }
    };
    // Closes only the form, not the dialog around it.
    let escape = move |event: KeyboardEvent| {
        if event.key() == "Escape" {
            event.prevent_default();
            close();
        }
    };
    // Another committee may have what this one lacks.
    let chosen = Memo::new(move |_| committee.get());
    Effect::watch(move || chosen.get(), move |_, _, _| problem.set(None), false);
    let problem_text = move || Some(problem_words(app, problem.get()?, committee.get_untracked()));
    let is_name_wrong = move || problem.get() == Some(FormProblem::Item(ItemProblem::Name));
    focus_soon(NAME);
    view! {
        <form class="item-form" novalidate on:submit=submit on:keydown=escape>
            <h3>{title}</h3>
            <div class="form-row">
                <label for=NAME>{words.name}</label>
                <span class="field text">
                    <input
                        id=NAME
                        type="text"
                        required
                        autocomplete="off"
                        maxlength=LONGEST_NAME.to_string()
                        value=name_before
                        node_ref=name
                        aria-invalid=move || is_name_wrong().then_some("true")
                        aria-describedby="item-problem"
                        on:input=move |_| problem.set(None)
                    />
                </span>
            </div>
            {committee_field(app, committee)}
            {amount_fields(app, amounts)}
            {goal_fields(app, goal)}
            <div class="form-row">
                <label for="item-note">{words.note}</label>
                <textarea id="item-note" rows="2" node_ref=note prop:value=note_before></textarea>
            </div>
            <p class="lever-note is-stop" id="item-problem" role="alert">{problem_text}</p>
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

/// The choice of the committee, and why its items are closed.
fn committee_field(app: AppContext, committee: RwSignal<CommitteeIx>) -> AnyView {
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
            <label for="item-committee">{words.committee}</label>
            <select
                class="btn"
                id="item-committee"
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

fn problem_words(app: AppContext, problem: FormProblem, c: CommitteeIx) -> String {
    let words = &app.language.lazy_texts().items;
    match problem {
        FormProblem::AmountMissing => words.amount_missing.to_owned(),
        FormProblem::AmountWrong => words.amount_wrong.to_owned(),
        FormProblem::Item(why) => item_problem(app, why, c),
    }
}
