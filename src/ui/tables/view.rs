//! The view of a table. Its elements are kept while only numbers change; the texts are reactive.

use leptos::prelude::*;

use super::cell::{CellShape, Place, name_marks, number_marks, value_view};
use super::look::{QualityMarks, TableLook};
use super::registry::register_table;
use crate::ui::context::AppContext;
use crate::ui::primitives::badge::{CommonQuality, badge};
use crate::ui::reactive::text;
use files::tables::{Column, Row, RowKind, Table, Value};

/// The part of a table that decides which elements it has: they are rebuilt when it changes.
#[derive(Clone, PartialEq)]
struct Shape {
    columns: Vec<Column>,
    rows: Vec<RowShape>,
    foot: usize,
    /// What the sentence under the table says.
    quality: Option<CommonQuality>,
}

#[derive(Clone, PartialEq)]
struct RowShape {
    kind: RowKind,
    highlighted: bool,
    name: String,
    cells: Vec<CellShape>,
}

impl Shape {
    fn new(table: &Table, marks: QualityMarks) -> Self {
        let row = |row: &Row| RowShape {
            kind: row.kind,
            highlighted: row.highlighted,
            name: name_of(row),
            cells: row.cells.iter().map(CellShape::new).collect(),
        };
        let mut shape = Self {
            columns: table.columns.clone(),
            rows: table.rows.iter().map(row).collect(),
            foot: table.foot,
            quality: None,
        };
        if marks == QualityMarks::Exceptions {
            shape.mark_exceptions();
        }
        shape
    }

    /// Leaves badges only where the quality is another than that of most.
    fn mark_exceptions(&mut self) {
        let cells = self.rows.iter().flat_map(|row| &row.cells).filter_map(|cell| cell.quality_of_value());
        let all = cells.chain(self.columns.iter().filter_map(|column| column.quality));
        self.quality = CommonQuality::new(all);
        let usual = self.quality.map(|quality| quality.usual);
        for cell in self.rows.iter_mut().flat_map(|row| &mut row.cells) {
            *cell = cell.without_usual(usual);
        }
        for column in &mut self.columns {
            column.quality = column.quality.filter(|quality| Some(*quality) != usual);
        }
    }
}

/// The name of a row: its text cells, such as the source and the destination of a flow.
fn name_of(row: &Row) -> String {
    let words = row.cells.iter().filter(|cell| matches!(cell.value, Value::Text(_)));
    words.map(|cell| cell.value.text()).collect::<Vec<_>>().join(" – ")
}

/// The view of the table that `make` makes, which is also registered for the share dialog. Reactive.
pub fn shown_table(
    app: AppContext,
    look: TableLook,
    make: impl Fn() -> Table + Send + Sync + 'static,
) -> AnyView {
    let table = Memo::new(move |_| make());
    register_table(move || Some(table.get()));
    table_view(app, table.into(), look)
}

/// The view of `table`. Reactive.
pub fn table_view(app: AppContext, table: Signal<Table>, look: TableLook) -> AnyView {
    let caption = text(move || table.with(|table| table.title.clone()));
    let shape = Memo::new(move |_| table.with(|table| Shape::new(table, look.marks)));
    let quality = Memo::new(move |_| shape.with(|shape| shape.quality));
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
        // On a phone rows are laid out as blocks, which would remove the table semantics without the roles.
        <table class=look.class role="table" style:--sides=look.sides>
            {look.has_caption.then(|| view! { <caption class="sr-only">{caption}</caption> })}
            {content}
        </table>
        {move || quality.get().map(|quality| quality.sentence(app).into_any())}
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
            // The space separates the words for screen readers; visually the marks are on a line of their own.
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
    // The last cell of a short row spans the remaining columns.
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
            let heading = heading.filter(|_| !look.column(column).part_of_name && !cell.is_empty());
            view! { <td role="cell" class=class colspan=colspan data-name=heading>{content}{marks}</td> }
                .into_any()
        }
    });
    view! { <tr role="row" class=class class:is-now=shape.highlighted>{cells.collect_view()}</tr> }.into_any()
}
