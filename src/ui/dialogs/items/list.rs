//! All budget items: each can be switched, edited, moved and removed.

use leptos::html;
use leptos::prelude::*;

use super::HEADING;
use super::sums::item_sums;
use crate::state::ItemForm;
use crate::ui::context::AppContext;
use crate::ui::primitives::focus::focus_soon;
use crate::ui::primitives::items::{item_amounts, refusal_text};
use crate::ui::primitives::labels::{committee_name, served_name};
use model::items::BudgetItem;
use model::municipality::CommitteeIx;

/// With more items than this there is a search field.
const MOST_WITHOUT_SEARCH: usize = 10;

/// The list of all items.
pub(super) fn item_list(app: AppContext) -> AnyView {
    let words = &app.language.lazy_texts().items;
    let items = app.state.items();
    let all = Memo::new(move |_| app.session.scenario(|scenario| scenario.items.clone()));
    let query = RwSignal::new(String::new());
    let found = Memo::new(move |_| {
        let query = query.with(|query| query.trim().to_lowercase());
        all.with(|all| {
            let found = all.iter().filter(|item| query.is_empty() || matches(app, item, &query));
            found.map(|item| item.id.clone()).collect::<Vec<_>>()
        })
    });
    let count = Memo::new(move |_| all.with(Vec::len));
    let is_searching = Memo::new(move |_| query.with(|query| !query.is_empty()));
    // A search that hides items can always be cleared.
    let is_searched = Memo::new(move |_| count.get() > MOST_WITHOUT_SEARCH || is_searching.get());
    let input = NodeRef::<html::Input>::new();
    let type_query = move |_| {
        if let Some(input) = input.get_untracked() {
            query.set(input.value());
        }
    };
    let search = move || {
        is_searched.get().then(|| {
            view! {
                <label class="form-row">
                    <span>{words.search}</span>
                    <span class="field text">
                        <input type="search" autocomplete="off" node_ref=input on:input=type_query />
                    </span>
                </label>
            }
        })
    };
    let hidden = move || {
        let (found, all) = (found.with(Vec::len), count.get());
        (found < all).then(|| (words.found)(found, all))
    };
    let add = move |_| items.form.set(Some(ItemForm::New(CommitteeIx(0))));
    let has_items = Memo::new(move |_| count.get() > 0);
    view! {
        <p class="small soft" hidden=move || !has_items.get()>{words.about}</p>
        <p class="empty" hidden=move || has_items.get()>{words.empty}</p>
        <div class="row">
            <button
                class="btn primary"
                type="button"
                disabled=move || app.state.open.is_read_only()
                on:click=add
            >
                {words.add}
            </button>
        </div>
        {search}
        <p class="small soft" role="status">{hidden}</p>
        <ul class="change-list">
            <For each=move || found.get() key=String::clone let:id>
                {item_row(app, id, all, is_searching)}
            </For>
        </ul>
        <Show when=move || has_items.get()>{item_sums(app)}</Show>
    }
    .into_any()
}

/// Whether the name, the note, the committee, the goal or the mission of the item contains `query`, which is in lower case.
fn matches(app: AppContext, item: &BudgetItem, query: &str) -> bool {
    let goal = item.goal.map(|served| served_name(app, served));
    let committee = Some(committee_name(app, item.committee));
    let texts = [Some(item.name.clone()), Some(item.note.clone()), committee, goal];
    texts.into_iter().flatten().any(|text| text.to_lowercase().contains(query))
}

fn item_row(app: AppContext, id: String, all: Memo<Vec<BudgetItem>>, is_searching: Memo<bool>) -> AnyView {
    let words = &app.language.lazy_texts().items;
    let items = app.state.items();
    let id = StoredValue::new(id);
    let item = Memo::new(move |_| {
        id.with_value(|id| all.with(|all| all.iter().find(|item| item.id == *id).cloned()))
    });
    // A row that is about to be removed has no item.
    let read = move |read: fn(AppContext, &BudgetItem) -> String| {
        item.with(|item| item.as_ref().map_or_else(String::new, |item| read(app, item)))
    };
    let name = move || read(|_, item| item.name.clone());
    let committee = move || item.with(|item| item.as_ref().map(|item| item.committee));
    let is_closed = Memo::new(move |_| committee().is_some_and(|c| items.are_closed(c)));
    let is_fixed = move || is_closed.get() || app.state.open.is_read_only();
    let is_on = move || item.with(|item| item.as_ref().is_some_and(|item| item.is_on));
    let input = NodeRef::<html::Input>::new();
    let switch = move |_| {
        let Some(input) = input.get_untracked() else { return };
        // Why it is refused is read from the items.
        let _ = id.with_value(|id| items.switch(id, input.checked()));
        input.set_checked(untrack(is_on));
    };
    let remove = move |_| {
        if id.with_value(|id| items.remove(id)).is_ok() {
            focus_soon(HEADING);
        }
    };
    let edit = move |_| items.form.set(Some(ItemForm::Edit(id.get_value())));
    let place = move || {
        read(|app, item| {
            let goal = item.goal.map(|served| format!(" · {}", served_name(app, served)));
            format!("{}{}", committee_name(app, item.committee), goal.unwrap_or_default())
        })
    };
    let note = move || read(|_, item| item.note.clone());
    let problem_text = move || committee().map(|c| id.with_value(|id| refusal_text(app, id, c)));
    let closed = move || committee().filter(|_| is_closed.get()).map(|c| locked_note(app, c));
    view! {
        <li class="item" class:is-off=move || !is_on()>
            <div>
                <label class="choice">
                    <input
                        type="checkbox"
                        node_ref=input
                        aria-label=move || (words.counts)(&name())
                        prop:checked=is_on
                        disabled=is_fixed
                        on:change=switch
                    />
                    <strong>{name}</strong>
                    <small>{place}</small>
                </label>
                <p class="item-amounts">{move || read(item_amounts)}</p>
                <p class="small soft as-written" hidden=move || note().is_empty()>{note}</p>
                {closed}
                <p class="lever-note is-stop" role="alert">{problem_text}</p>
            </div>
            <div class="row">
                {shift_buttons(app, id, name, all, is_searching)}
                <button
                    class="btn"
                    type="button"
                    aria-label=move || (words.edit_item)(&name())
                    disabled=is_fixed
                    on:click=edit
                >
                    {words.edit}
                </button>
                <button
                    class="btn"
                    type="button"
                    aria-label=move || (words.remove_item)(&name())
                    disabled=is_fixed
                    on:click=remove
                >
                    {words.remove}
                </button>
            </div>
        </li>
    }
    .into_any()
}

/// The buttons that move the item `id` up and down in the list. Not while a search hides the items that it would pass.
fn shift_buttons(
    app: AppContext,
    id: StoredValue<String>,
    name: impl Fn() -> String + Copy + Send + 'static,
    all: Memo<Vec<BudgetItem>>,
    is_searching: Memo<bool>,
) -> AnyView {
    let words = &app.language.lazy_texts().items;
    let items = app.state.items();
    let shift = move |up: bool| {
        let button = format!("{}-{}", if up { "up" } else { "down" }, id.get_value());
        id.with_value(|id| items.shift(id, up));
        // An element that is moved loses the focus.
        focus_soon(button);
    };
    let at = move || all.with(|all| all.iter().position(|item| id.with_value(|id| item.id == *id)));
    let is_last = move || all.with(Vec::len).checked_sub(1) == at();
    let button = |up: bool, sign: &'static str, label: fn(&str) -> String| {
        let is_at_end = move || if up { at() == Some(0) } else { is_last() };
        view! {
            <button
                class="btn"
                type="button"
                id=format!("{}-{}", if up { "up" } else { "down" }, id.get_value())
                aria-label=move || label(&name())
                aria-disabled=move || is_at_end().then_some("true")
                disabled=move || is_searching.get() || app.state.open.is_read_only()
                on:click=move |_| shift(up)
            >
                {sign}
            </button>
        }
    };
    [button(true, "↑", words.move_up), button(false, "↓", words.move_down)].into_any()
}

/// Why the items of a committee are closed, and the button that opens them.
pub(super) fn locked_note(app: AppContext, c: CommitteeIx) -> AnyView {
    let words = &app.language.lazy_texts().items;
    let name = committee_name(app, c);
    let unlock = move |_| {
        app.state.items().unlock(c);
        focus_soon(HEADING);
    };
    view! {
        <p class="small">
            {(words.locked)(&name)}" "
            <button
                class="link"
                type="button"
                aria-label=(words.unlock_committee)(&name)
                disabled=move || app.state.open.is_read_only()
                on:click=unlock
            >
                {words.unlock}
            </button>
        </p>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Language;
    use crate::ui::primitives::labels::goal_name;
    use crate::ui::tables::tests::page;
    use model::goals::GoalIx;
    use model::items::ItemDuration;
    use model::items::ItemGoal;
    use model::money::Money;

    #[test]
    fn an_item_is_found_by_all_that_is_written_about_it() {
        let app = page(Language::from_tag("sv"));
        let served = ItemGoal { goal: GoalIx(0), mission: Some(0) };
        let item = BudgetItem {
            id: "1".to_owned(),
            name: "Fler lärare".to_owned(),
            committee: CommitteeIx(0),
            amounts: [Money::ZERO; 3],
            duration: ItemDuration::Permanent,
            goal: Some(served),
            note: "Enligt motion 12".to_owned(),
            is_on: true,
        };
        let committee = committee_name(app, CommitteeIx(0));
        for query in ["lärare", "motion 12", &committee, &goal_name(app, GoalIx(0)), "stärk grundskolan"] {
            assert!(matches(app, &item, &query.to_lowercase()), "{query}");
        }
        assert!(!matches(app, &item, "idrottshall"));
    }
}
