//! Budget items in words.

use crate::i18n::Language;
use crate::i18n::numbers::{HARD_SPACE, in_millions};
use crate::i18n::table_numbers::signed;
use crate::i18n::typed::InputUnit;
use crate::state::{ItemAmountProblem, ItemProblem, MOST_ITEMS};
use crate::ui::context::AppContext;
use crate::ui::primitives::field::unreadable;
use crate::ui::primitives::labels::committee_name;
use crate::ui::primitives::years::{plan_years, year_number};
use files::tables::Number;
use model::items::{BudgetItem, ItemDuration};
use model::money::Money;
use model::municipality::CommitteeIx;
use rust_decimal::Decimal;

/// An amount of whole thousands in millions of kronor, exact and with its sign, without the unit.
#[must_use]
pub fn item_amount(language: Language, amount: Money) -> String {
    item_number(language, amount).text
}

/// The same as a number of a table.
#[must_use]
pub fn item_number(language: Language, amount: Money) -> Number {
    let value = in_millions(amount.kronor());
    signed(language, value, value.normalize().scale().clamp(1, 3))
}

/// The amounts of an item by year, and whether it goes on.
#[must_use]
pub fn item_amounts(app: AppContext, item: &BudgetItem) -> String {
    let words = &app.language.lazy_texts().items;
    let by_year = plan_years(app).into_iter().zip(item.amounts);
    let by_year = by_year.map(|(year, amount)| format!("{year}: {}", item_amount(app.language, amount)));
    let by_year = by_year.collect::<Vec<_>>().join(" · ");
    let duration = match item.duration {
        ItemDuration::Permanent => words.permanent,
        ItemDuration::OneOff => words.one_off,
    };
    format!("{by_year} {}, {duration}", app.t.common.mnkr)
}

/// Why the item `id` of the committee was not switched or removed just now; empty where it was. Reactive.
#[must_use]
pub fn refusal_text(app: AppContext, id: &str, c: CommitteeIx) -> String {
    let Some((problem, is_repeated)) = app.state.items().refusal(id) else { return String::new() };
    spoken_again(item_problem(app, problem, c), is_repeated)
}

/// `text` of an alert, which screen readers read out again only where it differs.
#[must_use]
pub fn spoken_again(text: String, is_repeated: bool) -> String {
    if is_repeated { format!("{text}{HARD_SPACE}") } else { text }
}

/// Why an item is not changed, and what to do.
#[must_use]
pub fn item_problem(app: AppContext, problem: ItemProblem, c: CommitteeIx) -> String {
    let words = &app.language.lazy_texts().items;
    match problem {
        ItemProblem::Name => words.name_wrong.to_owned(),
        ItemProblem::Note => words.note_wrong.to_owned(),
        ItemProblem::Locked(locked) => (words.locked)(&committee_name(app, locked)),
        ItemProblem::Negative { year, lowest } => {
            let name = committee_name(app, c);
            let year = year_number(app, year);
            if lowest.is_zero() {
                (words.negative_anyway)(&name, year)
            } else {
                let amount = format!("{} {}", item_amount(app.language, lowest), app.t.common.mnkr);
                (words.negative)(&name, year, &amount)
            }
        }
        ItemProblem::TooMany => (words.too_many)(&app.language.number(Decimal::from(MOST_ITEMS), 0)),
        ItemProblem::OutOfRange => app.t.common.out_of_range.to_owned(),
        ItemProblem::Gone => words.gone.to_owned(),
        ItemProblem::ChangedElsewhere => words.changed_elsewhere.to_owned(),
        ItemProblem::ReadOnly => app.t.levers.adopted.to_owned(),
    }
}

/// Why what was typed as the amount of an item is refused, and what to do.
#[must_use]
pub fn item_amount_problem(app: AppContext, problem: ItemAmountProblem, typed: &str) -> String {
    let words = &app.language.lazy_texts().items;
    match problem {
        ItemAmountProblem::Unreadable(error) => {
            unreadable(app.language, error, typed, &InputUnit::Millions.example(app.language))
        }
        ItemAmountProblem::TooFine => words.too_fine.to_owned(),
        ItemAmountProblem::Outside => words.too_large.to_owned(),
    }
}
