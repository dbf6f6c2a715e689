//! Why the form for an item cannot be saved, and which of its fields has to be changed.

use leptos::prelude::*;

use super::amounts::Amounts;
use crate::state::ItemProblem;
use crate::ui::context::AppContext;
use crate::ui::primitives::items::item_problem;
use model::municipality::CommitteeIx;

/// The id of the field of the name, which has the focus first.
pub(super) const NAME: &str = "item-name";
/// The id of the choice of the committee.
pub(super) const COMMITTEE: &str = "item-committee";
/// The id of the group of the amounts.
pub(super) const AMOUNTS: &str = "item-amounts";
/// The id of the field of the note.
pub(super) const NOTE: &str = "item-note";
/// The id of the sentence that says why the form cannot be saved.
pub(super) const PROBLEM: &str = "item-problem";

/// Why the form cannot be saved.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum FormProblem {
    /// No amount is typed.
    AmountMissing,
    /// What is typed as an amount cannot be used.
    AmountWrong,
    /// The item cannot be as it is typed.
    Item(ItemProblem),
}

impl FormProblem {
    /// The id of what has to be changed. None where that is not in the form.
    pub(super) fn field(self) -> Option<&'static str> {
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
    pub(super) fn focused(self, amounts: Amounts) -> Option<String> {
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

/// Whether the problem is with `field`. Reactive.
pub(super) fn is_wrong(problem: RwSignal<Option<FormProblem>>, field: &'static str) -> bool {
    problem.get().and_then(FormProblem::field) == Some(field)
}

/// The description of `field`: why the form cannot be saved, where that is its fault.
pub(super) fn described(
    problem: RwSignal<Option<FormProblem>>,
    field: &'static str,
) -> impl Fn() -> Option<&'static str> + Copy + Send + 'static {
    move || is_wrong(problem, field).then_some(PROBLEM)
}

pub(super) fn problem_words(app: AppContext, problem: FormProblem, c: CommitteeIx) -> String {
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
    use model::items::{BudgetItem, ItemDuration};
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
