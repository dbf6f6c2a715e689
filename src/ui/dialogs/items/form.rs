//! The form for a budget item.

mod amounts;
mod goal;

use leptos::ev::SubmitEvent;
use leptos::html;
use leptos::prelude::*;

use self::amounts::{Amounts, amount_fields};
use self::goal::goal_fields;
use super::HEADING;
use super::list::locked_note;
use crate::state::{ItemDraft, ItemForm, ItemProblem, LONGEST_NAME};
use crate::ui::context::AppContext;
use crate::ui::primitives::focus::{focus_on, focus_soon};
use crate::ui::primitives::items::{item_problem, spoken_again};
use crate::ui::primitives::keys::close_at_escape;
use crate::ui::primitives::labels::committee_name;
use model::items::BudgetItem;
use model::municipality::CommitteeIx;

/// The id of the field of the name, which has the focus first.
const NAME: &str = "item-name";
/// The id of the choice of the committee.
const COMMITTEE: &str = "item-committee";
/// The id of the group of the amounts.
const AMOUNTS: &str = "item-amounts";
/// The id of the field of the note.
const NOTE: &str = "item-note";
/// The id of the sentence that says why the form cannot be saved.
const PROBLEM: &str = "item-problem";

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

impl FormProblem {
    /// The id of what has to be changed. None where that is not in the form.
    fn field(self) -> Option<&'static str> {
        match self {
            Self::AmountMissing | Self::AmountWrong | Self::Item(ItemProblem::Negative { .. }) => {
                Some(AMOUNTS)
            }
            Self::Item(ItemProblem::Name) => Some(NAME),
            Self::Item(ItemProblem::Note) => Some(NOTE),
            Self::Item(ItemProblem::Locked(_)) => Some(COMMITTEE),
            Self::Item(
                ItemProblem::TooMany
                | ItemProblem::OutOfRange
                | ItemProblem::Gone
                | ItemProblem::ChangedElsewhere
                | ItemProblem::ReadOnly,
            ) => None,
        }
    }

    /// A selector of the field that gets the focus.
    fn focused(self, amounts: Amounts) -> Option<String> {
        if let Self::Item(ItemProblem::Negative { year, .. }) = self {
            return Some(format!("#{} input", amounts.row_id(year)));
        }
        let part = if self == Self::AmountWrong {
            " [aria-invalid]"
        } else if self == Self::AmountMissing {
            " input"
        } else {
            ""
        };
        self.field().map(|field| format!("#{field}{part}"))
    }
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
    let is_wrong = move |field: &'static str| problem.get().and_then(FormProblem::field) == Some(field);
    let described = move |field: &'static str| is_wrong(field).then_some(PROBLEM);
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
                        aria-invalid=move || is_wrong(NAME).then_some("true")
                        aria-describedby=move || described(NAME)
                        on:input=move |_| problem.set(None)
                    />
                </span>
            </div>
            {committee_field(app, committee, described)}
            <div
                id=AMOUNTS
                class="stack"
                role="group"
                aria-label=words.amount
                aria-describedby=move || described(AMOUNTS)
            >
                {amount_fields(app, amounts)}
            </div>
            {goal_fields(app, goal)}
            <div class="form-row">
                <label for=NOTE>{words.note}</label>
                <textarea
                    id=NOTE
                    rows="2"
                    node_ref=note
                    prop:value=note_before
                    aria-invalid=move || is_wrong(NOTE).then_some("true")
                    aria-describedby=move || described(NOTE)
                ></textarea>
            </div>
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

/// The choice of the committee, and why its items are closed.
fn committee_field(
    app: AppContext,
    committee: RwSignal<CommitteeIx>,
    described: impl Fn(&'static str) -> Option<&'static str> + Send + 'static,
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
                aria-describedby=move || described(COMMITTEE)
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Language;
    use crate::ui::tables::tests::page;
    use model::YearIx;
    use model::items::ItemDuration;
    use model::money::Money;

    #[test]
    fn the_focus_goes_to_what_has_to_be_changed() {
        let app = page(Language::from_tag("sv"));
        let each_year = BudgetItem {
            id: String::new(),
            name: "Fler lärare".to_owned(),
            committee: CommitteeIx(0),
            amounts: [1_000, 3_000, 2_000].map(|tkr| Money::from_thousands(tkr).expect("in range")),
            duration: ItemDuration::Permanent,
            goal: None,
            note: String::new(),
            is_on: true,
        };
        let negative = FormProblem::Item(ItemProblem::Negative { year: YearIx::Third, lowest: Money::ZERO });
        let new = |problem: FormProblem| problem.focused(Amounts::new(app, None));
        let edited = |problem: FormProblem| problem.focused(Amounts::new(app, Some(&each_year)));
        assert_eq!(edited(negative).as_deref(), Some("#item-amount-2 input"), "the field of 2024");
        assert_eq!(new(negative).as_deref(), Some("#item-amount-0 input"), "the only field");
        assert_eq!(new(FormProblem::AmountMissing).as_deref(), Some("#item-amounts input"));
        let locked = FormProblem::Item(ItemProblem::Locked(CommitteeIx(0)));
        assert_eq!(new(locked).as_deref(), Some("#item-committee"));
        assert_eq!(new(FormProblem::Item(ItemProblem::Note)).as_deref(), Some("#item-note"));
        assert_eq!(new(FormProblem::Item(ItemProblem::Gone)), None, "no field helps");
    }
}
