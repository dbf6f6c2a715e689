//! A table as the page shows it. Its rows stay while only numbers change; their texts follow.

use crate::ui::context::AppContext;
use crate::ui::primitives::amounts::{direction, fraction};
use crate::ui::reactive::{flag, text};
use std::mem::{Discriminant, discriminant};

use leptos::prelude::*;
use rust_decimal::Decimal;

use crate::i18n::LAW_LANGUAGE;
use crate::ui::charts::trend;
use crate::ui::primitives::badge::badge;
use crate::ui::tables::registry::register_table;
use files::tables::{Cell, Column, Row, RowKind, Table, Value};
use model::YEARS;
use model::figure::Quality;
use model::money::whole_thousands;

/// How the cells of a column look.
#[derive(Debug, Clone, Copy)]
pub struct ColumnLook {
    /// Classes of its cells.
    pub class: &'static str,
    /// Classes of its heading.
    pub head: &'static str,
    /// Whether its numbers are changes, coloured by their direction.
    pub changes: bool,
    /// Whether it has words rather than numbers.
    pub words: bool,
}

/// Names, or other words.
pub const WORDS: ColumnLook = ColumnLook { class: "", head: "", changes: false, words: true };
/// Numbers.
pub const NUMBERS: ColumnLook = ColumnLook { class: "num", head: "num", changes: false, words: false };
/// Numbers that are left out where there is little space.
pub const MORE_NUMBERS: ColumnLook =
    ColumnLook { class: "num hide-narrow", head: "num hide-narrow", changes: false, words: false };
/// Numbers of less weight.
pub const SOFT_NUMBERS: ColumnLook =
    ColumnLook { class: "num soft", head: "num", changes: false, words: false };
/// Changes.
pub const CHANGES: ColumnLook = ColumnLook { class: "num", head: "num", changes: true, words: false };
/// Words that are left out where there is little space.
pub const MORE_WORDS: ColumnLook =
    ColumnLook { class: "hide-narrow small", head: "hide-narrow", changes: false, words: true };
/// Trends.
pub const TREND: ColumnLook =
    ColumnLook { class: "num hide-narrow", head: "hide-narrow", changes: false, words: false };
/// Bars.
pub const BARS: ColumnLook = ColumnLook { class: "bar-cell", head: "bar-cell", changes: false, words: true };

/// How a table looks.
#[derive(Debug, Clone, Copy)]
pub struct TableLook {
    /// Classes of the table.
    pub class: &'static str,
    /// Its columns; the last one's look is that of all that follow.
    pub columns: &'static [ColumnLook],
    /// Whether each number stands under its heading where rows stand as blocks (`.stacks` of later.css).
    pub heads_in_cells: bool,
    /// Whether its name stands in it, for those who do not see the heading above it.
    pub has_caption: bool,
    /// Whether the headings are shown.
    pub has_head: bool,
    /// The column that stands below the name instead, where there is little space.
    pub below_name: Option<usize>,
    /// How many numbers stand side by side where each row has a line for its name (`.differs` of later.css).
    pub sides: Option<&'static str>,
    /// What a number that can be asked about is, of the row's name and the column's heading.
    pub asked: fn(row: &str, column: &str) -> String,
}

impl TableLook {
    /// A table with `class` and `columns`.
    pub const fn of(class: &'static str, columns: &'static [ColumnLook]) -> Self {
        Self {
            class,
            columns,
            heads_in_cells: false,
            has_caption: true,
            has_head: true,
            below_name: None,
            sides: None,
            asked: |row, _| row.to_owned(),
        }
    }

    fn column(&self, at: usize) -> ColumnLook {
        self.columns.get(at).or(self.columns.last()).copied().unwrap_or(WORDS)
    }
}

/// What of a table decides which elements it is made of.
#[derive(Clone, PartialEq)]
struct Shape {
    columns: Vec<Column>,
    rows: Vec<RowShape>,
    foot: usize,
}

#[derive(Clone, PartialEq)]
struct RowShape {
    kind: RowKind,
    highlighted: bool,
    name: String,
    cells: Vec<CellShape>,
}

#[derive(Clone, Copy, PartialEq)]
struct CellShape {
    value: Discriminant<Value>,
    note: Option<Discriminant<Value>>,
    quality: Option<Quality>,
    asked: bool,
}

impl CellShape {
    fn is_empty(self) -> bool {
        self.value == discriminant(&Value::Empty) && self.quality.is_none()
    }

    fn of(cell: &Cell) -> Self {
        Self {
            value: discriminant(&cell.value),
            note: cell.note.as_ref().map(discriminant),
            quality: cell.quality,
            asked: cell.node.is_some(),
        }
    }
}

impl Shape {
    fn of(table: &Table) -> Self {
        let row = |row: &Row| RowShape {
            kind: row.kind,
            highlighted: row.highlighted,
            name: name_of(row),
            cells: row.cells.iter().map(CellShape::of).collect(),
        };
        Self { columns: table.columns.clone(), rows: table.rows.iter().map(row).collect(), foot: table.foot }
    }
}

/// The words of a row: what it is, and in a table of what goes where, to what.
fn name_of(row: &Row) -> String {
    let words = row.cells.iter().filter(|cell| matches!(cell.value, Value::Text(_)));
    words.map(|cell| cell.value.text()).collect::<Vec<_>>().join(" – ")
}

/// The place of a cell in a table that follows the session.
#[derive(Clone, Copy)]
pub struct Place {
    /// The context of the app.
    pub app: AppContext,
    /// The table.
    pub table: Signal<Table>,
    /// Which row.
    pub row: usize,
    /// Which column.
    pub column: usize,
}

impl Place {
    /// Something of the cell. Follows. None once the row is gone.
    pub fn read<T>(self, read: impl FnOnce(&Cell) -> T) -> Option<T> {
        self.table.with(|table| table.cell(self.row, self.column).map(read))
    }

    /// The text of the cell's value, or of what stands beside it. Follows.
    pub fn text_of(self, read: fn(&Cell) -> Option<&Value>) -> Signal<String> {
        text(move || {
            let found = self.read(|cell| read(cell).map(|value| value.text().to_owned())).flatten();
            found.unwrap_or_else(String::new)
        })
    }

    /// The direction of a change as a class. Follows.
    pub fn direction_of(self, read: fn(&Cell) -> Option<&Value>) -> impl Fn() -> &'static str + Send + Sync {
        move || {
            let number = |cell: &Cell| Some(direction(read(cell)?.number()?.value));
            self.read(number).flatten().unwrap_or("soft")
        }
    }
}

/// The table that `make` makes, shown and offered to the share dialog. Follows.
pub fn shown_table(
    app: AppContext,
    look: TableLook,
    make: impl Fn() -> Table + Send + Sync + 'static,
) -> AnyView {
    let table = Memo::new(move |_| make());
    register_table(move || Some(table.get()));
    table_view(app, table.into(), look)
}

/// The table. Follows.
pub fn table_view(app: AppContext, table: Signal<Table>, look: TableLook) -> AnyView {
    let caption = text(move || table.with(|table| table.title.clone()));
    let shape = Memo::new(move |_| table.with(Shape::of));
    let content = move || {
        let shape = shape.get();
        let head = look.has_head.then(|| head(app, &shape.columns, look));
        let rows = || shape.rows.iter().enumerate();
        let first_of_foot = shape.rows.len().saturating_sub(shape.foot);
        let mut bodies: Vec<Vec<AnyView>> = vec![Vec::new()];
        for (at, row) in rows().take(first_of_foot) {
            if row.kind == RowKind::Group && bodies.last().is_some_and(|body| !body.is_empty()) {
                bodies.push(Vec::new());
            }
            if let Some(body) = bodies.last_mut() {
                body.push(row_view(app, table, at, row, &shape.columns, look));
            }
        }
        let bodies = bodies.into_iter().map(|rows| view! { <tbody role="rowgroup">{rows}</tbody> });
        let foot: Vec<AnyView> = rows()
            .skip(first_of_foot)
            .map(|(at, row)| row_view(app, table, at, row, &shape.columns, look))
            .collect();
        let foot = (!foot.is_empty()).then(|| view! { <tfoot role="rowgroup">{foot}</tfoot> });
        view! { {head}{bodies.collect_view()}{foot} }
    };
    view! {
        // Where rows stand as blocks the roles say that they are still rows.
        <table class=look.class role="table" style:--sides=look.sides>
            {look.has_caption.then(|| view! { <caption class="sr-only">{caption}</caption> })}
            {content}
        </table>
    }
    .into_any()
}

fn head(app: AppContext, columns: &[Column], look: TableLook) -> AnyView {
    let heads = columns.iter().enumerate().map(|(at, column)| {
        let heading = column.title().to_owned();
        let heading = if column.heading_is_hidden {
            view! { <span class="sr-only">{heading}</span> }.into_any()
        } else {
            heading.into_any()
        };
        let unit = column.unit.filter(|_| !column.heading.is_empty());
        let unit = unit.map(|unit| view! { " "<span class="small">{unit}</span> });
        let marked = column.basis.is_some() || column.quality.is_some();
        let marks = marked.then(|| {
            let basis = column.basis.map(|basis| view! { <span class="badge">{basis}</span>" " });
            let quality = column.quality.map(|quality| badge(app, quality).into_any());
            // A space for those who hear it: the marks stand on a line of their own.
            view! { " "<span class="hide-narrow">{basis}{quality}</span> }
        });
        view! { <th scope="col" role="columnheader" class=look.column(at).head>{heading}{unit}{marks}</th> }
    });
    view! { <thead role="rowgroup"><tr role="row">{heads.collect_view()}</tr></thead> }.into_any()
}

fn row_view(
    app: AppContext,
    table: Signal<Table>,
    row: usize,
    shape: &RowShape,
    columns: &[Column],
    look: TableLook,
) -> AnyView {
    if shape.kind == RowKind::Group {
        let columns = columns.len().to_string();
        let name = shape.name.clone();
        return view! {
            <tr role="row" class="group"><th scope="rowgroup" role="rowheader" colspan=columns>{name}</th></tr>
        }
        .into_any();
    }
    let class = match shape.kind {
        RowKind::Item | RowKind::Group => "",
        RowKind::Part => "sub",
        RowKind::Sum => "sum",
        RowKind::Note => "soft",
    };
    // The last cell of a short row goes on to the end of the table.
    let missing = columns.len().saturating_sub(shape.cells.len());
    let cells = shape.cells.iter().enumerate().map(|(column, cell)| {
        let spans = missing > 0 && column.saturating_add(1) == shape.cells.len();
        let colspan = spans.then(|| missing.saturating_add(1).to_string());
        let place = Place { app, table, row, column };
        let heading = columns.get(column).map_or("", Column::title);
        let content = value_view(place, *cell, look.column(column), &(look.asked)(&shape.name, heading));
        let class = if spans { "" } else { look.column(column).class };
        if column == 0 {
            let below = look.below_name.and_then(|at| Some((at, *shape.cells.get(at)?)));
            let below = below.filter(|(_, cell)| !cell.is_empty());
            let below = below.map(|(column, cell)| {
                let place = Place { column, ..place };
                let words = value_view(place, cell, look.column(column), "");
                let marks = number_marks(place, cell, true);
                view! { <span class="only-narrow small soft"><br />{words}{marks}</span> }
            });
            let marks = view! { {name_marks(place, *cell)}{below} };
            view! { <th scope="row" role="rowheader" class=class>{content}{marks}</th> }.into_any()
        } else {
            let marks = number_marks(place, *cell, look.column(column).words);
            let heading = look.heads_in_cells.then(|| heading.to_owned());
            let heading = heading.filter(|_| class.starts_with("num"));
            view! { <td role="cell" class=class colspan=colspan data-name=heading>{content}{marks}</td> }
                .into_any()
        }
    });
    view! { <tr role="row" class=class class:is-now=shape.highlighted>{cells.collect_view()}</tr> }.into_any()
}

/// A value that does not follow: its text, or a dash with the reason why there is no number.
pub fn plain_value(value: &Value) -> AnyView {
    match value.missing_reason() {
        Some(reason) => missing_value(reason.to_owned()),
        None => value.text().to_owned().into_any(),
    }
}

/// A dash, with the reason why there is no number.
fn missing_value(reason: String) -> AnyView {
    let title = reason.clone();
    view! {
        <span class="soft" title=title>
            "–"
            <span class="sr-only">" "{reason}</span>
        </span>
    }
    .into_any()
}

/// What stands in a cell of a view that lays out its rows itself.
pub fn cell_view(place: Place, look: ColumnLook, what: &str) -> AnyView {
    let shape = untrack(|| place.read(CellShape::of));
    shape.map(|shape| value_view(place, shape, look, what)).into_any()
}

/// What stands in a cell.
fn value_view(place: Place, shape: CellShape, look: ColumnLook, what: &str) -> AnyView {
    let words = place.text_of(|cell| Some(&cell.value));
    if shape.asked {
        let title = (place.app.t.common.ask)(what);
        let ask = move |_| {
            if let Some(node) = untrack(|| place.read(|cell| cell.node)).flatten() {
                place.app.view.ask(node);
            }
        };
        return view! { <button class="ask" type="button" title=title on:click=ask>{words}</button> }
            .into_any();
    }
    // The kind of value is a part of the shape: the elements are made anew when it changes.
    let value = untrack(|| place.read(|cell| cell.value.clone()));
    match value.unwrap_or(Value::Empty) {
        Value::Empty => ().into_any(),
        Value::Missing(reason) => missing_value(reason),
        Value::Unknown(_) => view! { <span class="soft">{words}</span> }.into_any(),
        Value::Cited(_) => view! { <span lang=LAW_LANGUAGE>{words}</span> }.into_any(),
        Value::Number(_) if look.changes => {
            let class = place.direction_of(|cell| Some(&cell.value));
            view! { <span class=class>{words}</span> }.into_any()
        }
        Value::Text(_) | Value::Number(_) => words.into_any(),
        Value::Bar { .. } => bar_view(place),
        Value::Trend(_) => trend_columns(place),
    }
}

/// What stands beside the name of a row: a remark on a line of its own, and the quality.
fn name_marks(place: Place, shape: CellShape) -> AnyView {
    let quality = shape.quality.map(|quality| view! { " "{badge(place.app, quality).into_any()} });
    if shape.note.is_none() {
        return quality.into_any();
    }
    let note = place.text_of(|cell| cell.note.as_ref());
    let cited = untrack(|| place.read(|cell| matches!(cell.note, Some(Value::Cited(_))))).unwrap_or(false);
    let language = cited.then_some(LAW_LANGUAGE);
    view! { <span class="small soft"><br /><span lang=language>{note}</span>{quality}</span> }.into_any()
}

/// What stands beside a number or words: a change or a remark, and the quality.
fn number_marks(place: Place, shape: CellShape, beside_words: bool) -> AnyView {
    let words = place.text_of(|cell| cell.note.as_ref());
    let note = untrack(|| place.read(|cell| cell.note.clone())).flatten().map(|note| match note {
        Value::Cited(_) => view! { " "<q lang=LAW_LANGUAGE>{words}</q> }.into_any(),
        _ if beside_words => view! { ", "{words} }.into_any(),
        Value::Number(_) => {
            let class = place.direction_of(|cell| cell.note.as_ref());
            view! { <small class=class>{words}</small> }.into_any()
        }
        Value::Empty
        | Value::Missing(_)
        | Value::Unknown(_)
        | Value::Text(_)
        | Value::Bar { .. }
        | Value::Trend(_) => view! { <small class="soft">{words}</small> }.into_any(),
    });
    let quality = shape.quality.map(|quality| view! { " "{badge(place.app, quality).into_any()} });
    view! { {note}{quality} }.into_any()
}

/// A bar from the start state to the scenario, the longest of the table as long as its cell.
pub fn bar_view(place: Place) -> AnyView {
    let lengths =
        move || place.read(|cell| cell.value.bar()).flatten().unwrap_or((Decimal::ZERO, Decimal::ZERO));
    let part = move |length: Decimal| {
        let longest = place.table.with(Table::longest_bar);
        fraction(length, longest.unwrap_or(length))
    };
    let start = text(move || part(lengths().0));
    let now = text(move || part(lengths().1));
    let gains = flag(move || lengths().1 > lengths().0);
    let loses = flag(move || lengths().1 < lengths().0);
    view! {
        <span
            class="bar"
            class:is-gain=gains
            class:is-loss=loses
            aria-hidden="true"
            style:--start=start
            style:--now=now
        ></span>
    }
    .into_any()
}

/// Small columns of three amounts, the year in view in another colour. Nothing where all are 0.
fn trend_columns(place: Place) -> AnyView {
    let amounts = Memo::new(move |_| {
        let values =
            place.read(|cell| if let Value::Trend(values) = cell.value { Some(values) } else { None });
        // What is too large for a drawing is drawn as long as one can be.
        let thousands = |value: Decimal| {
            let whole = whole_thousands(value).and_then(|thousands| i32::try_from(thousands).ok());
            whole.unwrap_or(if value < Decimal::ZERO { i32::MIN } else { i32::MAX })
        };
        values.flatten().map_or([0; YEARS], |values| values.map(thousands))
    });
    let columns = move || {
        let in_view = place.app.view.year.get();
        let columns = trend::columns(amounts.get());
        (!columns.is_empty()).then(|| {
            let columns = columns.into_iter().enumerate().map(|(at, column)| {
                let class = match (column.below, at == in_view) {
                    (true, _) => "is-loss",
                    (false, true) => "now",
                    (false, false) => "",
                };
                view! { <rect class=class x=column.x y=column.y width="14" height=column.height /> }
            });
            view! {
                <svg class="trend" viewBox="0 0 56 24" aria-hidden="true">
                    {columns.collect_view()}
                    <line x2="56" y1="23.5" y2="23.5" />
                </svg>
            }
        })
    };
    view! { {columns} }.into_any()
}
