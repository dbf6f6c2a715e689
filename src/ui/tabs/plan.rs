//! The plan of three years as a grid: each committee's own change and its items in each year, typed and pasted as in a spreadsheet.
//! It follows the grid pattern of the ARIA Authoring Practices: one cell is in the tab order, and the arrow keys move between cells.

mod cell;
mod clipboard;
mod edit;
mod frames;
mod grid;
mod keys;
mod rows;
mod steps;

use leptos::prelude::*;

use self::clipboard::copy_all;
use self::frames::frames;
use self::grid::Grid;
use self::rows::table;
use crate::ui::context::AppContext;
use crate::ui::el::{El, button, el};

/// The id of the button that opens the frames.
const PASTE_BUTTON: &str = "plan-paste";

/// The grid with what is said about it.
pub fn plan(app: AppContext) -> El {
    let words = &app.language.lazy_texts().plan;
    let grid = Grid::new(app);
    let whole = move || {
        let paste = button("btn")
            .attr("id", PASTE_BUTTON)
            .bind_bool_attr("disabled", move || app.state.open.is_read_only())
            .on_click(move || grid.pasting.set(Some(String::new())))
            .text(words.frames.paste);
        let copy = button("btn").on_click(move || copy_all(grid)).text(words.copy);
        vec![
            el("p").class("plan-about").text(words.about),
            el("p").class("small soft plan-keys").text(words.keys),
            el("div").class("row").child(paste).child(copy),
            table(grid),
        ]
    };
    el("div")
        .class("part")
        .dyn_children_if(
            move || app.state.open.is_read_only(),
            move || vec![el("p").class("notice").text(app.t.levers.adopted)],
        )
        // It stays where the grid and the frames take turns: a screen reader reads only what changes in it.
        .child(el("p").class("small").attr("role", "status").bind_text(move || grid.report.get()))
        .dyn_children(move || match grid.pasting.get() {
            Some(text) => vec![frames(grid, text)],
            None => whole(),
        })
}
