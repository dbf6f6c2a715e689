//! Copying and pasting blocks of cells, as spreadsheets write them.

use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos::web_sys::Event;
use rust_decimal::Decimal;
use wasm_bindgen::{JsCast, JsValue};

use super::edit::{problem_text, row_name, value_text};
use super::grid::{Column, Grid, GridRow, Place};
use crate::i18n::numbers::in_millions;
use crate::i18n::table_numbers::decimal_mark;
use crate::state::{PlanCell, PlanRow, PlanStep, PlanValue, plan_value};
use crate::ui::primitives::copy::copy;
use crate::ui::primitives::years::plan_years;
use files::copied_rows;
use files::csv::{Cell, Variant, write_rows};
use model::lever::Setting;
use model::lever_value::own_change;
use model::money::Money;

/// Puts the selected cells on the clipboard.
///
/// Returns whether they are there.
pub(super) fn copy_selected(grid: Grid, event: &Event) -> bool {
    // In the field the browser copies what is selected there.
    if grid.editing.with_untracked(Option::is_some) {
        return false;
    }
    let rows = grid.selected();
    let count = rows.iter().map(Vec::len).fold(0, usize::saturating_add);
    let is_copied = set_clipboard(event, &as_text(grid, &rows, Copied::Cells)).is_ok();
    if is_copied {
        event.prevent_default();
        grid.say((grid.app.language.lazy_texts().plan.copied)(count));
    }
    is_copied
}

/// Copies, and clears.
pub(super) fn cut(grid: Grid, event: &Event) {
    if !copy_selected(grid, event) {
        return;
    }
    let cells = grid.selected().into_iter().flatten().filter_map(|place| place.plan_cell());
    write_and_report(grid, PlanStep::Clear, cells.map(|cell| (cell, String::new())).collect(), 0);
}

/// Copies the whole grid with its headings.
pub(super) fn copy_all(grid: Grid) {
    let rows = grid.rows.get_untracked();
    let rows = rows.into_iter().filter(|row| !matches!(row, GridRow::Add(_)));
    let places = rows.map(|row| Column::ALL.map(|column| Place { row: row.clone(), column }).to_vec());
    let places: Vec<Vec<Place>> = places.collect();
    let count = places.iter().map(Vec::len).fold(0, usize::saturating_add);
    let years = plan_years(grid.app).map(|year| Cell::Number(Decimal::from(year)));
    let heading = Cell::Text(grid.app.language.lazy_texts().plan.copied_heading.to_owned());
    let heading: Vec<Cell> = std::iter::once(heading).chain(years).collect();
    let variant = Variant::Clipboard(decimal_mark(grid.app.language));
    let text = format!("{}{}", write_rows(&[heading], variant), as_text(grid, &places, Copied::Table));
    spawn_local(async move {
        let words = &grid.app.language.lazy_texts().plan;
        let is_copied = copy(&text).await;
        let report = if is_copied { (words.copied)(count) } else { words.not_copied.to_owned() };
        if grid.report.try_get_untracked().is_some() {
            grid.say(report);
        }
    });
}

/// Pastes a block at the active cell. One value fills all selected cells; rows with names are frames, and are shown first.
pub(super) fn paste(grid: Grid, event: &Event) {
    let Some(text) = clipboard_text(event) else { return };
    // A spreadsheet ends also a single cell with a line break.
    let text = text.trim_end_matches(['\r', '\n']).to_owned();
    let block: Vec<Vec<String>> = copied_rows(&text, '\t').into_iter().map(|(_, cells)| cells).collect();
    let is_block = text.contains(['\t', '\n']);
    if grid.editing.with_untracked(Option::is_some) {
        if !is_block {
            return;
        }
        grid.cancel_edit();
    }
    event.prevent_default();
    if is_block && has_names(&block) {
        if untrack(|| grid.app.state.open.is_read_only()) {
            return grid.app.state.notices.show_text(grid.app.t.levers.adopted.to_owned());
        }
        return grid.pasting.set(Some(text));
    }
    let (entries, outside) = match block.as_slice() {
        [row] if let [text] = row.as_slice() => {
            let cells = grid.selected().into_iter().flatten().filter_map(|place| place.plan_cell());
            (cells.map(|cell| (cell, text.clone())).collect(), 0)
        }
        _ => cells_under(grid, &block),
    };
    write_and_report(grid, PlanStep::Paste, entries, outside);
}

/// The cells that the block covers from the upper left corner of the selection on, each with its text, and how many values of it
/// lie outside. Its empty cells change nothing.
fn cells_under(grid: Grid, block: &[Vec<String>]) -> (Vec<(PlanCell, String)>, usize) {
    let corner = grid.selected().into_iter().flatten().next();
    let corner = corner.unwrap_or_else(|| grid.active.get_untracked());
    let rows = grid.rows.get_untracked();
    let rows = rows.into_iter().skip_while(|row| *row != corner.row);
    let mut rows = rows.filter(|row| !matches!(row, GridRow::Add(_)));
    let first = corner.column.index();
    let (mut entries, mut outside) = (Vec::new(), 0_usize);
    for values in block {
        let row = rows.next();
        for (at, value) in (first..).zip(values).filter(|(_, value)| !value.is_empty()) {
            let column = Column::ALL.get(at).copied();
            let place = row.clone().zip(column).map(|(row, column)| Place { row, column });
            match place.and_then(|place| place.plan_cell()) {
                Some(cell) => entries.push((cell, value.clone())),
                None => outside = outside.saturating_add(1),
            }
        }
    }
    (entries, outside)
}

/// Writes texts into cells as one step, and reports what came of it.
pub(super) fn write_and_report(grid: Grid, step: PlanStep, entries: Vec<(PlanCell, String)>, outside: usize) {
    let words = &grid.app.language.lazy_texts().plan;
    let count = entries.len();
    let refused = if count > 0 { grid.write(step, &entries) } else { Vec::new() };
    let done = count.saturating_sub(refused.len());
    let mut sentences = match step {
        PlanStep::Clear => vec![(words.cleared)(done)],
        PlanStep::Paste | PlanStep::Type => vec![(words.pasted)(done)],
    };
    let problem = refused.first().map(|one| problem_text(grid.app, one.problem, &one.text));
    sentences.extend(problem.map(|problem| match step {
        PlanStep::Clear | PlanStep::Type | PlanStep::Paste if refused.len() == 1 => problem,
        // They have no texts with which reasons could stand in the cells.
        PlanStep::Clear => (words.closed)(refused.len(), &problem),
        PlanStep::Type | PlanStep::Paste => (words.refused)(refused.len()),
    }));
    if outside > 0 {
        sentences.push((words.outside)(outside));
    }
    grid.say(sentences.join(" "));
}

/// What cells are copied for.
#[derive(Debug, Clone, Copy)]
enum Copied {
    /// To be pasted into other cells: per cent as such.
    Cells,
    /// As a table of amounts, which can be pasted as changes.
    Table,
}

fn as_text(grid: Grid, rows: &[Vec<Place>], copied: Copied) -> String {
    let row = |row: &Vec<Place>| row.iter().map(|place| copied_cell(grid, place, copied)).collect();
    let cells: Vec<Vec<Cell>> = rows.iter().map(row).collect();
    write_rows(&cells, Variant::Clipboard(decimal_mark(grid.app.language)))
}

/// A cell as a spreadsheet gets it: amounts in mnkr, with what it shows.
fn copied_cell(grid: Grid, place: &Place, copied: Copied) -> Cell {
    let (app, words) = (grid.app, &grid.app.language.lazy_texts().plan);
    let mnkr = |kronor: Decimal| Cell::Number(in_millions(kronor));
    let Column::Year(year) = place.column else {
        return Cell::Text(match &place.row {
            GridRow::Plan(row @ PlanRow::Item(_)) if matches!(copied, Copied::Table) => {
                (app.language.lazy_texts().tables.part)(&row_name(app, row))
            }
            GridRow::Plan(row) => row_name(app, row),
            GridRow::Committees => words.committees.to_owned(),
            GridRow::Result => app.t.results.result.to_owned(),
            GridRow::Add(_) => String::new(),
        });
    };
    let outcome = untrack(|| app.session.outcome());
    let of_year = outcome.year(year);
    let cell = place.plan_cell();
    let value = cell.as_ref().map(|cell| untrack(|| plan_value(app.state.editor(), cell)));
    match &place.row {
        GridRow::Committees => {
            let start: Money =
                of_year.committees.iter().map(|committee| outcome.money(committee.start_grant)).sum();
            mnkr((outcome.money(of_year.grants) - start).kronor())
        }
        GridRow::Result => mnkr(outcome.value(of_year.result)),
        GridRow::Add(_) => Cell::Empty,
        GridRow::Plan(row) => match value {
            Some(PlanValue::Amount(amount)) => mnkr(amount.kronor()),
            Some(
                value @ (PlanValue::Own(Setting::Percent(_) | Setting::PercentAndChange(..))
                | PlanValue::Carried(Setting::Percent(_) | Setting::PercentAndChange(..))),
            ) if matches!(copied, Copied::Cells) => {
                cell.map_or(Cell::Empty, |cell| Cell::Text(untrack(|| value_text(app, &cell, value))))
            }
            Some(PlanValue::Own(setting) | PlanValue::Carried(setting)) => {
                let committee = match row {
                    PlanRow::Committee(c) => of_year.committee(*c),
                    PlanRow::Item(_) => None,
                };
                let change = committee.and_then(|committee| {
                    let start = outcome.value(committee.start_grant);
                    own_change(setting, start, committee.frame(&outcome).kronor())
                });
                change.map_or(Cell::Empty, mnkr)
            }
            Some(PlanValue::Ended) => match copied {
                Copied::Cells => Cell::Text(words.ended.to_owned()),
                Copied::Table => Cell::Number(Decimal::ZERO),
            },
            Some(PlanValue::Empty) | None => Cell::Empty,
        },
    }
}

/// Whether a row begins with a name, and has more.
fn has_names(block: &[Vec<String>]) -> bool {
    block.iter().filter(|row| row.len() > 1).filter_map(|row| row.first()).any(|first| {
        let letters = first.chars().filter(|c| c.is_alphabetic()).count();
        letters > 2 && !first.chars().any(|c| c.is_ascii_digit())
    })
}

fn clipboard_data(event: &Event) -> Result<JsValue, JsValue> {
    js_sys::Reflect::get(event, &"clipboardData".into())
}

fn set_clipboard(event: &Event, text: &str) -> Result<(), JsValue> {
    let data = clipboard_data(event)?;
    let set: js_sys::Function = js_sys::Reflect::get(&data, &"setData".into())?.dyn_into()?;
    set.call2(&data, &"text/plain".into(), &text.into()).map(drop)
}

fn clipboard_text(event: &Event) -> Option<String> {
    let data = clipboard_data(event).ok()?;
    let get: js_sys::Function = js_sys::Reflect::get(&data, &"getData".into()).ok()?.dyn_into().ok()?;
    get.call1(&data, &"text/plain".into()).ok()?.as_string()
}
