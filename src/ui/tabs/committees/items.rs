//! The budget items of a committee, in what opens under its row.

use leptos::prelude::*;

use crate::state::{Dialog, ItemForm};
use crate::ui::context::AppContext;
use crate::ui::el::{El, button, el};
use crate::ui::primitives::focus::focus_soon;
use crate::ui::primitives::items::{item_amounts, refusal_text};
use crate::ui::primitives::labels::committee_name;
use model::items::BudgetItem;
use model::municipality::CommitteeIx;

/// The items of the committee: to be switched, edited and added.
pub(super) fn committee_items(app: AppContext, c: CommitteeIx) -> El {
    let words = &app.language.lazy_texts().items;
    let items = app.state.items();
    let name = committee_name(app, c);
    let all = Memo::new(move |_| {
        app.session.scenario(|scenario| {
            let own = scenario.items.iter().filter(|item| item.committee == c);
            own.cloned().collect::<Vec<_>>()
        })
    });
    let is_closed = Memo::new(move |_| items.are_closed(c));
    let is_fixed = move || is_closed.get() || app.state.open.is_read_only();
    // Rows are rebuilt only when another item is there: switching one keeps the focus.
    let ids = Memo::new(move |_| all.with(|all| all.iter().map(|item| item.id.clone()).collect::<Vec<_>>()));
    let list = move || {
        let rows = ids.get().into_iter().map(|id| item_row(app, c, id, all));
        vec![el("ul").class("change-list").children(rows)]
    };
    let is_any = move || ids.with(|ids| !ids.is_empty());
    let unlock = (words.unlock_committee)(&name);
    let locked = (words.locked)(&name);
    let heading = format!("committee-items-{}", c.0);
    let heading_of_list = heading.clone();
    let closed = move || {
        let heading = heading.clone();
        let unlock = button("link").attr("aria-label", &unlock).text(words.unlock);
        let unlock =
            unlock.bind_bool_attr("disabled", move || app.state.open.is_read_only()).on_click(move || {
                items.unlock(c);
                // The button is gone.
                focus_soon(heading.clone());
            });
        vec![el("p").class("small").text(&locked).text(" ").child(unlock)]
    };
    let open = move |form: Option<ItemForm>| {
        items.form.set(form);
        app.state.dialog.set(Some(Dialog::Items));
    };
    let add = button("btn")
        .attr("aria-haspopup", "dialog")
        .attr("aria-label", &(words.add_here)(&name))
        .bind_bool_attr("disabled", is_fixed)
        .on_click(move || open(Some(ItemForm::New(c))))
        .text(words.add);
    let see_all = button("link").attr("aria-haspopup", "dialog").on_click(move || open(None)).text(words.all);
    el("section")
        .class("committee-items")
        .child(
            el("h3")
                .class("lever-name")
                .attr("id", &heading_of_list)
                .attr("tabindex", "-1")
                .text(words.title),
        )
        .dyn_children_if(move || !is_any(), move || vec![el("p").class("small soft").text(words.none_here)])
        .dyn_children_if(is_any, list)
        .dyn_children_if(move || is_closed.get(), closed)
        .child(el("div").class("row").child(add).child(see_all))
}

fn item_row(app: AppContext, c: CommitteeIx, id: String, all: Memo<Vec<BudgetItem>>) -> El {
    let words = &app.language.lazy_texts().items;
    let items = app.state.items();
    let id = StoredValue::new(id);
    let item = Memo::new(move |_| {
        id.with_value(|id| all.with(|all| all.iter().find(|item| item.id == *id).cloned()))
    });
    let name = move || item.with(|item| item.as_ref().map_or_else(String::new, |item| item.name.clone()));
    let is_on = move || item.with(|item| item.as_ref().is_some_and(|item| item.is_on));
    let is_fixed = move || items.are_closed(c) || app.state.open.is_read_only();
    let input = el("input").attr("type", "checkbox");
    let checkbox: leptos::web_sys::HtmlInputElement = input.element_as();
    let input = input
        .bind_attr("aria-label", move || Some((words.counts)(&name())))
        .bind_bool_property("checked", is_on)
        .bind_bool_attr("disabled", is_fixed)
        .on("change", move |_| {
            // Why it is refused is read from the items.
            let _ = id.with_value(|id| items.switch(id, checkbox.checked()));
            checkbox.set_checked(untrack(is_on));
        });
    let amounts =
        move || item.with(|item| item.as_ref().map_or_else(String::new, |item| item_amounts(app, item)));
    let edit = button("btn")
        .attr("aria-haspopup", "dialog")
        .bind_attr("aria-label", move || Some((words.edit_item)(&name())))
        .bind_bool_attr("disabled", is_fixed)
        .on_click(move || {
            items.form.set(Some(ItemForm::Edit(id.get_value())));
            app.state.dialog.set(Some(Dialog::Items));
        })
        .text(words.edit);
    let label = el("label")
        .class("choice")
        .child(input)
        .child(el("span").bind_text(name))
        .child(el("small").bind_text(amounts));
    let refusal = el("p")
        .class("lever-note is-stop")
        .attr("role", "alert")
        .bind_text(move || id.with_value(|id| refusal_text(app, id, c)));
    el("li").class("item").bind_class("is-off", move || !is_on()).child(label).child(edit).child(refusal)
}
