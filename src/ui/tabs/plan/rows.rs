//! The rows of the grid.

use leptos::prelude::*;
use leptos::web_sys::KeyboardEvent;
use rust_decimal::Decimal;
use wasm_bindgen::JsCast;

use super::cell::{computed_cell, plan_cell};
use super::clipboard::{copy_selected, cut, paste};
use super::grid::{Column, Grid, GridRow, Place};
use super::keys::press;
use crate::state::{Dialog, ItemForm, PlanRow};
use crate::ui::el::{El, button, el};
use crate::ui::primitives::amounts::unit;
use crate::ui::primitives::icon::chevron;
use crate::ui::primitives::labels::{committee_name, soft_hyphened};
use crate::ui::primitives::touch::is_touch;
use crate::ui::primitives::years::plan_years;
use crate::ui::tables::numbers::{amount, change};
use model::YearIx;
use model::ledger::NodeId;
use model::municipality::CommitteeIx;
use model::outcome::YearOutcome;

/// The grid.
pub(super) fn table(grid: Grid) -> El {
    let app = grid.app;
    let words = &app.language.lazy_texts().plan;
    let years = plan_years(app);
    let [first, _, last] = years;
    let heading = |words: &str| el("th").attr("scope", "col").text(words);
    let head = el("tr")
        .child(heading(app.t.results.committee))
        .children(years.map(|year| heading(&year.to_string()).class("num")));
    let committees = app.session.municipality(|m| m.committees().map(|(c, _)| c).collect::<Vec<_>>());
    let sums = el("tbody").class("sums").child(committees_row(grid)).child(result_row(grid));
    let table = el("table")
        .class("table plan")
        .attr("role", "grid")
        .attr("aria-multiselectable", "true")
        .bind_attr("aria-label", move || Some((words.caption)(first, last, unit(app))))
        .on("keydown", move |event| press(grid, event.unchecked_ref::<KeyboardEvent>()))
        // Safari before 18.4 does not say it of a click.
        .on("pointerdown", move |event| {
            grid.is_touched.set_value(is_touch(&event));
        })
        .on("copy", move |event| {
            copy_selected(grid, &event);
        })
        .on("cut", move |event| cut(grid, &event))
        .on("paste", move |event| paste(grid, &event))
        .child(el("thead").child(head))
        .children(committees.into_iter().map(|c| committee_rows(grid, c)))
        .child(sums);
    el("div").class("plan-scroll").child(table)
}

fn place(row: &GridRow, column: Column) -> Place {
    Place { row: row.clone(), column }
}

/// The cells of the years in the row.
fn year_cells(grid: Grid, row: &PlanRow) -> [El; 3] {
    let of_year = |year| plan_cell(grid, row.clone(), place(&GridRow::Plan(row.clone()), Column::Year(year)));
    YearIx::ALL.map(of_year)
}

/// The button in the first cell of a row: one of the grid's cells.
fn name_button(grid: Grid, row: GridRow, class: &str) -> El {
    let here = StoredValue::new(place(&row, Column::Name));
    let is_active = move || here.with_value(|here| grid.active.with(|active| active == here));
    button(class)
        .attr("id", &here.with_value(Place::id))
        .bind_attr("tabindex", move || Some(if is_active() { "0" } else { "-1" }))
        .on("focus", move |_| {
            grid.active.set(here.get_value());
        })
}

/// A committee, and its items where they are shown.
fn committee_rows(grid: Grid, c: CommitteeIx) -> El {
    let app = grid.app;
    let words = &app.language.lazy_texts().plan;
    let row = PlanRow::Committee(c);
    let name = committee_name(app, c);
    let is_open = Memo::new(move |_| grid.unfolded.with(|unfolded| unfolded.contains(&c)));
    // Rows are built anew only when another item is there.
    let ids = Memo::new(move |_| {
        app.session.scenario(|scenario| {
            let own = scenario.items.iter().filter(|item| item.committee == c);
            own.map(|item| item.id.clone()).collect::<Vec<_>>()
        })
    });
    let count = move || ids.with(Vec::len);
    let label = name.clone();
    let toggle = name_button(grid, GridRow::Plan(row.clone()), "row-toggle")
        .bind_aria("aria-expanded", move || is_open.get())
        .bind_attr("aria-label", move || Some((words.items_of)(&label, count())))
        .on_click(move || {
            grid.unfolded.update(|unfolded| {
                if unfolded.contains(&c) {
                    unfolded.retain(|one| *one != c);
                } else {
                    unfolded.push(c);
                }
            });
        })
        .child(chevron())
        .child(el("span").child(el("span").class("name").text(&soft_hyphened(&name))).child(
            el("small").class("soft").bind_text(move || match count() {
                0 => String::new(),
                items => format!(" ({items})"),
            }),
        ));
    let main = el("tr").child(el("th").attr("scope", "row").child(toggle)).children(year_cells(grid, &row));
    el("tbody").child(main).dyn_children(move || {
        if !is_open.get() {
            return Vec::new();
        }
        let items = ids.get().into_iter().map(|id| item_row(grid, id));
        items.chain([add_row(grid, c)]).collect()
    })
}

fn item_row(grid: Grid, id: String) -> El {
    let app = grid.app;
    let words = &app.language.lazy_texts().plan;
    let row = PlanRow::Item(id.clone());
    let id = StoredValue::new(id);
    let item = Memo::new(move |_| {
        app.session.scenario(|scenario| {
            let item = id.with_value(|id| scenario.items.iter().find(|item| item.id == *id));
            item.map(|item| (item.name.clone(), item.is_on))
        })
    });
    let name = move || item.with(|item| item.as_ref().map_or_else(String::new, |(name, _)| name.clone()));
    let is_off = move || item.with(|item| item.as_ref().is_some_and(|(_, is_on)| !is_on));
    let edit = name_button(grid, GridRow::Plan(row.clone()), "link")
        .attr("aria-haspopup", "dialog")
        .bind_attr("aria-label", move || Some((app.language.lazy_texts().items.edit_item)(&name())))
        .on_click(move || open_item(grid, ItemForm::Edit(id.get_value())))
        .bind_text(name);
    let off = el("small")
        .class("soft")
        .bind_text(move || if is_off() { format!(" {}", words.item_off) } else { String::new() });
    el("tr")
        .class("sub")
        .bind_class("is-off", is_off)
        .child(el("th").attr("scope", "row").child(edit).child(off))
        .children(year_cells(grid, &row))
}

/// The button that adds an item.
fn add_row(grid: Grid, c: CommitteeIx) -> El {
    let words = &grid.app.language.lazy_texts().items;
    let is_fixed = move || grid.app.state.items().are_closed(c) || grid.app.state.open.is_read_only();
    let add = name_button(grid, GridRow::Add(c), "link")
        .attr("aria-haspopup", "dialog")
        .attr("aria-label", &(words.add_here)(&committee_name(grid.app, c)))
        .bind_aria("aria-disabled", is_fixed)
        .on_click(move || {
            if !untrack(is_fixed) {
                open_item(grid, ItemForm::New(c));
            }
        })
        .text(words.add);
    el("tr")
        .class("sub")
        .child(el("th").attr("scope", "row").child(add))
        .children(YearIx::ALL.map(|_| el("td")))
}

fn open_item(grid: Grid, form: ItemForm) {
    grid.app.state.items().form.set(Some(form));
    grid.app.state.dialog.set(Some(Dialog::Items));
}

/// The change and the sum of all grants.
fn committees_row(grid: Grid) -> El {
    let app = grid.app;
    let cell = |year: YearIx| {
        let sums = move || {
            app.session.read_year(year, |outcome, of_year| {
                let start =
                    of_year.committees.iter().map(|committee| outcome.money(committee.start_grant)).sum();
                let start: model::money::Money = start;
                (outcome.value(of_year.grants), outcome.money(of_year.grants) - start, start)
            })
        };
        let number = move || {
            let (_, by, start) = sums();
            change(app, year, by.kronor(), start.kronor()).into_text_or_reason()
        };
        let below = move || amount(app, year, sums().0).into_text_or_reason().unwrap_or_else(|reason| reason);
        computed_cell(grid, place(&GridRow::Committees, Column::Year(year)), number, below)
    };
    computed_row(app.language.lazy_texts().plan.committees, "sum", YearIx::ALL.map(cell))
}

/// The result, and what is budgeted for it.
fn result_row(grid: Grid) -> El {
    let app = grid.app;
    let words = &app.language.lazy_texts().plan;
    let cell = |year: YearIx| {
        let shown = move |pick: fn(&YearOutcome) -> NodeId| {
            let kronor: Decimal =
                app.session.read_year(year, |outcome, of_year| outcome.value(pick(of_year)));
            amount(app, year, kronor).into_text_or_reason()
        };
        let below = move || {
            let budgeted = shown(|year| year.now[model::rows::RevenueRow::BudgetedResult]);
            (words.budgeted)(&budgeted.unwrap_or_else(|reason| reason))
        };
        let place = place(&GridRow::Result, Column::Year(year));
        computed_cell(grid, place, move || shown(|year| year.result), below)
    };
    computed_row(app.t.results.result, "result", YearIx::ALL.map(cell))
}

fn computed_row(name: &str, class: &str, cells: [El; 3]) -> El {
    el("tr").class(class).child(el("th").attr("scope", "row").text(name)).children(cells)
}
