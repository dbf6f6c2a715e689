//! What the grid is and where the user is in it: its rows, the active cell, the selection, and what was refused.

use leptos::prelude::*;
use leptos::web_sys::{HtmlElement, HtmlInputElement};
use send_wrapper::SendWrapper;
use wasm_bindgen::JsCast;

use super::edit::editor_input;
use super::steps::{Range, Step, next_place, range};
use crate::state::{PlanCell, PlanProblem, PlanRow, PlanValue};
use crate::ui::context::AppContext;
use crate::ui::el::{El, el};
use crate::ui::reactive::effect;
use model::YearIx;
use model::municipality::CommitteeIx;
use model::scenario::Scenario;

/// A row of the grid.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum GridRow {
    /// A committee or an item.
    Plan(PlanRow),
    /// The button that adds an item.
    Add(CommitteeIx),
    /// The sum of the committees.
    Committees,
    /// The result.
    Result,
}

/// A column of the grid.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Column {
    /// The names.
    Name,
    /// A year.
    Year(YearIx),
}

impl Column {
    pub(super) const ALL: [Self; 4] =
        [Self::Name, Self::Year(YearIx::First), Self::Year(YearIx::Second), Self::Year(YearIx::Third)];

    pub(super) fn index(self) -> usize {
        match self {
            Self::Name => 0,
            Self::Year(year) => year.index().saturating_add(1),
        }
    }

    fn is_name(self) -> bool {
        match self {
            Self::Name => true,
            Self::Year(_) => false,
        }
    }
}

/// A cell of the grid.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Place {
    pub(super) row: GridRow,
    pub(super) column: Column,
}

impl Place {
    /// The cell of the plan that it shows. None for a name or a computed number.
    pub(super) fn plan_cell(&self) -> Option<PlanCell> {
        match (&self.row, self.column) {
            (GridRow::Plan(row), Column::Year(year)) => Some(PlanCell { row: row.clone(), year }),
            (GridRow::Plan(_), Column::Name)
            | (GridRow::Add(_) | GridRow::Committees | GridRow::Result, Column::Name | Column::Year(_)) => {
                None
            }
        }
    }

    /// The id of its element: the cell, or the button in the cell of a name.
    pub(super) fn id(&self) -> String {
        let row = match &self.row {
            GridRow::Plan(PlanRow::Committee(c)) => format!("committee-{}", c.0),
            GridRow::Plan(PlanRow::Item(id)) => format!("item-{id}"),
            GridRow::Add(c) => format!("add-{}", c.0),
            GridRow::Committees => "sum".to_owned(),
            GridRow::Result => "result".to_owned(),
        };
        format!("plan-{row}-{}", self.column.index())
    }

    /// Whether the keyboard can be there.
    pub(super) fn can_be_active(&self) -> bool {
        match self.row {
            GridRow::Plan(_) => true,
            GridRow::Add(_) => self.column.is_name(),
            GridRow::Committees | GridRow::Result => !self.column.is_name(),
        }
    }
}

/// What was typed or pasted into a cell and is not in the scenario.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Refused {
    pub(super) cell: PlanCell,
    pub(super) text: String,
    pub(super) problem: PlanProblem,
    /// What was decided in the cell.
    pub(super) value: PlanValue,
    /// Why it was closed.
    pub(super) closed: Option<PlanProblem>,
}

/// The grid. A handle: copies are the same.
#[derive(Clone, Copy)]
pub(super) struct Grid {
    pub(super) app: AppContext,
    /// The committees whose items are shown.
    pub(super) unfolded: RwSignal<Vec<CommitteeIx>>,
    pub(super) rows: Memo<Vec<GridRow>>,
    /// The cell with the focus, or that gets it.
    pub(super) active: RwSignal<Place>,
    /// The other corner of the selection.
    pub(super) anchor: RwSignal<Option<Place>>,
    pub(super) range: Memo<Option<Range>>,
    /// The cell that is being typed into.
    pub(super) editing: RwSignal<Option<Place>>,
    pub(super) refused: RwSignal<Vec<Refused>>,
    /// What came of the last act.
    pub(super) report: RwSignal<String>,
    /// The scenario that it is about.
    reported: StoredValue<Option<Scenario>>,
    /// Whether a finger or a pen was pressed last.
    pub(super) is_touched: StoredValue<bool>,
    /// The text with which the frames are open.
    pub(super) pasting: RwSignal<Option<String>>,
    /// The field that is moved into the cell that is typed into.
    input: StoredValue<SendWrapper<El>>,
    /// The text that it began with.
    pub(super) text_before: StoredValue<String>,
}

impl Grid {
    pub(super) fn new(app: AppContext) -> Self {
        let with_items = untrack(|| {
            app.session.scenario(|scenario| {
                scenario.items.iter().map(|item| item.committee).collect::<Vec<CommitteeIx>>()
            })
        });
        let unfolded = RwSignal::new(with_items);
        let rows = Memo::new(move |_| rows(app, &unfolded.get()));
        let first = Place {
            row: GridRow::Plan(PlanRow::Committee(CommitteeIx(0))),
            column: Column::Year(YearIx::First),
        };
        let (active, anchor) = (RwSignal::new(first.clone()), RwSignal::new(None::<Place>));
        let range = Memo::new(move |_| {
            let (from, to) = (anchor.get()?, active.get());
            rows.with(|rows| range(rows, &from, &to))
        });
        let grid = Self {
            app,
            unfolded,
            rows,
            active,
            anchor,
            range,
            editing: RwSignal::new(None),
            refused: RwSignal::new(Vec::new()),
            report: RwSignal::new(String::new()),
            reported: StoredValue::new(None),
            is_touched: StoredValue::new(false),
            pasting: RwSignal::new(None),
            input: StoredValue::new(SendWrapper::new(el("input"))),
            text_before: StoredValue::new(String::new()),
        };
        grid.input.set_value(SendWrapper::new(editor_input(grid)));
        // One cell is always in the tab order.
        effect(move || {
            let is_there = rows.with(|rows| active.with_untracked(|active| rows.contains(&active.row)));
            if !is_there {
                active.set(first.clone());
                grid.editing.set(None);
            }
        });
        // What was refused is of the scenario that was open. The first save only gives it an id.
        let before = StoredValue::new(None);
        effect(move || {
            let id = app.state.open.id();
            if before.get_value().is_some_and(|before| Some(before) != id) {
                grid.refused.set(Vec::new());
                grid.anchor.set(None);
            }
            before.set_value(id);
        });
        effect(move || {
            let is_same = app.session.scenario(|scenario| {
                grid.reported.with_value(|reported| reported.as_ref() == Some(scenario))
            });
            if !is_same {
                grid.report.set(String::new());
            }
        });
        grid
    }

    /// Reports what came of an act, until the scenario is another.
    pub(super) fn say(self, report: String) {
        self.reported.set_value(Some(self.app.session.scenario_now()));
        self.report.set(report);
    }

    /// The field that is typed into.
    pub(super) fn input(self) -> HtmlInputElement {
        self.input.with_value(|input| input.element_as())
    }

    /// Makes `place` the active cell and gives it the focus. `extends`: the selection reaches there from where it was.
    pub(super) fn go_to(self, place: Place, extends: bool) {
        let from = if extends {
            Some(self.anchor.get_untracked().unwrap_or_else(|| self.active.get_untracked()))
        } else {
            None
        };
        self.anchor.set(from);
        let id = place.id();
        self.active.set(place);
        focus_cell(&id);
    }

    /// Moves the active cell by rows and columns, past rows where there is nothing to do.
    pub(super) fn step(self, by: Step, extends: bool) {
        let here = self.active.get_untracked();
        let next = self.rows.with_untracked(|rows| next_place(rows, &here, by));
        if let Some(next) = next {
            self.go_to(next, extends);
        }
    }

    /// The cells of the selection, by row, or the active cell.
    pub(super) fn selected(self) -> Vec<Vec<Place>> {
        let Some(([first, last], [left, right])) = self.range.get_untracked() else {
            return vec![vec![self.active.get_untracked()]];
        };
        let columns = || Column::ALL.into_iter().filter(move |column| (left..=right).contains(column));
        self.rows.with_untracked(|rows| {
            let rows = rows.iter().take(last.saturating_add(1)).skip(first);
            let rows = rows.filter(|row| !matches!(row, GridRow::Add(_)));
            rows.map(|row| columns().map(|column| Place { row: row.clone(), column }).collect()).collect()
        })
    }
}

/// The rows from top to bottom.
fn rows(app: AppContext, unfolded: &[CommitteeIx]) -> Vec<GridRow> {
    let committees = app.session.municipality(|m| m.committees().map(|(c, _)| c).collect::<Vec<_>>());
    let mut rows = Vec::new();
    app.session.scenario(|scenario| {
        for c in committees {
            rows.push(GridRow::Plan(PlanRow::Committee(c)));
            if unfolded.contains(&c) {
                let items = scenario.items.iter().filter(|item| item.committee == c);
                rows.extend(items.map(|item| GridRow::Plan(PlanRow::Item(item.id.clone()))));
                rows.push(GridRow::Add(c));
            }
        }
    });
    rows.extend([GridRow::Committees, GridRow::Result]);
    rows
}

/// Gives the focus to the cell with this id, and scrolls it into view.
pub(super) fn focus_cell(id: &str) {
    let found = document().get_element_by_id(id).and_then(|found| found.dyn_into::<HtmlElement>().ok());
    if let Some(cell) = found {
        // A cell that cannot be focused leaves the focus where it is.
        let _ = cell.focus();
    }
}
