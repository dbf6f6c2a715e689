//! The view of a cell. Its text is reactive; its elements are kept.

use std::mem::{Discriminant, discriminant};

use leptos::prelude::*;
use rust_decimal::Decimal;

use super::look::ColumnLook;
use crate::i18n::LAW_LANGUAGE;
use crate::ui::charts::trend;
use crate::ui::context::AppContext;
use crate::ui::primitives::amounts::fraction;
use crate::ui::primitives::badge::badge;
use crate::ui::primitives::missing::missing;
use crate::ui::reactive::{flag, text};
use crate::ui::tables::numbers::value_direction;
use files::tables::{Cell, Table, Value};
use model::figure::Quality;
use model::money::thousands_rounded_down;
use model::{YEARS, YearIx};

/// The part of a cell that decides which elements it has: they are rebuilt when it changes.
#[derive(Clone, Copy, PartialEq)]
pub(super) struct CellShape {
    value: Discriminant<Value>,
    note: Option<Discriminant<Value>>,
    quality: Option<Quality>,
    asked: bool,
    linked: bool,
}

impl CellShape {
    pub(super) fn is_empty(self) -> bool {
        self.value == discriminant(&Value::Empty) && self.quality.is_none()
    }

    /// The quality of the cell's number or words; none of a cell that has only a quality.
    pub(super) fn quality_of_value(self) -> Option<Quality> {
        self.quality.filter(|_| self.value != discriminant(&Value::Empty))
    }

    /// Without its badge, if that is of the `usual` quality.
    pub(super) fn without_usual(self, usual: Option<Quality>) -> Self {
        if usual.is_some() && self.quality_of_value() == usual {
            Self { quality: None, ..self }
        } else {
            self
        }
    }

    pub(super) fn new(cell: &Cell) -> Self {
        Self {
            value: discriminant(&cell.value),
            note: cell.note.as_ref().map(discriminant),
            quality: cell.quality,
            asked: cell.node.is_some(),
            linked: cell.url.is_some(),
        }
    }
}

/// The position of a cell in a table that is reactive.
#[derive(Clone, Copy)]
pub struct Place {
    /// The context of the app.
    pub app: AppContext,
    /// The table.
    pub table: Signal<Table>,
    /// The index of the row.
    pub row: usize,
    /// The index of the column.
    pub column: usize,
}

impl Place {
    /// Reads the cell. Reactive. `None` when the row no longer exists.
    pub fn read<T>(self, read: impl FnOnce(&Cell) -> T) -> Option<T> {
        self.table.with(|table| table.cell(self.row, self.column).map(read))
    }

    /// The text of the cell's value or note. Reactive.
    pub fn text_of(self, read: fn(&Cell) -> Option<&Value>) -> Signal<String> {
        text(move || {
            let text = |cell: &Cell| read(cell).map(|value| value.text().to_owned());
            // The row may be removed before its elements are.
            match self.read(text) {
                Some(Some(text)) => text,
                Some(None) | None => String::new(),
            }
        })
    }

    /// The direction of a change as a class. Reactive.
    pub fn direction_of(self, read: fn(&Cell) -> Option<&Value>) -> impl Fn() -> &'static str + Send + Sync {
        move || {
            let value = |cell: &Cell| read(cell).map(value_direction);
            self.read(value).flatten().unwrap_or("soft")
        }
    }
}

/// A value that is not reactive: its text, or a dash with the reason why there is no number.
pub fn plain_value(value: &Value) -> AnyView {
    match value.missing_reason() {
        Some(reason) => missing(reason),
        None => value.text().to_owned().into_any(),
    }
}

/// The content of a cell, for a view that lays out its rows itself.
pub fn cell_view(place: Place, look: ColumnLook, what: &str) -> AnyView {
    let shape = Memo::new(move |_| place.read(CellShape::new));
    let what = what.to_owned();
    (move || shape.get().map(|shape| value_view(place, shape, look, &what))).into_any()
}

/// The content of a cell.
pub(super) fn value_view(place: Place, shape: CellShape, look: ColumnLook, what: &str) -> AnyView {
    let words = place.text_of(|cell| Some(&cell.value));
    if shape.asked {
        let title = (place.app.t.common.explain_number)(what);
        let ask = move |_| {
            if let Some(node) = untrack(|| place.read(|cell| cell.node)).flatten() {
                place.app.view.ask(node);
            }
        };
        return view! { <button class="ask" type="button" title=title on:click=ask>{words}</button> }
            .into_any();
    }
    if shape.linked {
        let url = move || place.read(|cell| cell.url.clone()).flatten();
        return view! { <a href=url rel="noreferrer external">{words}</a> }.into_any();
    }
    // The kind of value is a part of the shape: the elements are rebuilt when it changes.
    let value = untrack(|| place.read(|cell| cell.value.clone()));
    match value.unwrap_or(Value::Empty) {
        Value::Empty => ().into_any(),
        Value::Missing(_) => {
            let reason = move || place.read(|cell| cell.value.missing_reason().map(str::to_owned)).flatten();
            (move || reason().map(missing)).into_any()
        }
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

/// The marks after the name of a row: a note on a line of its own, and the quality.
pub(super) fn name_marks(place: Place, shape: CellShape) -> AnyView {
    let quality = shape.quality.map(|quality| view! { " "{badge(place.app, quality).into_any()} });
    if shape.note.is_none() {
        return quality.into_any();
    }
    let note = place.text_of(|cell| cell.note.as_ref());
    let cited = untrack(|| place.read(|cell| matches!(cell.note, Some(Value::Cited(_))))).unwrap_or(false);
    let language = cited.then_some(LAW_LANGUAGE);
    view! { <span class="small soft"><br /><span lang=language>{note}</span>{quality}</span> }.into_any()
}

/// The marks after a number or words: a change or a note, and the quality.
pub(super) fn number_marks(place: Place, shape: CellShape, beside_words: bool) -> AnyView {
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

/// A bar from the start state to the scenario. The longest bar of the table is as wide as its cell.
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

/// A small column chart of three amounts, the year in view highlighted. Empty where all are 0.
fn trend_columns(place: Place) -> AnyView {
    let amounts = Memo::new(move |_| {
        let values =
            place.read(|cell| if let Value::Trend(values) = cell.value { Some(values) } else { None });
        // An amount out of range has the greatest height.
        let thousands = |value: Decimal| {
            let whole = thousands_rounded_down(value).and_then(|thousands| i32::try_from(thousands).ok());
            whole.unwrap_or(if value < Decimal::ZERO { i32::MIN } else { i32::MAX })
        };
        values.flatten().map_or([0; YEARS], |values| values.map(thousands))
    });
    let columns = move || {
        let in_view = place.app.view.year.get();
        let columns = trend::columns(amounts.get());
        (!columns.is_empty()).then(|| {
            let columns = YearIx::ALL.into_iter().zip(columns).map(|(at, column)| {
                let class = match (column.is_negative, at == in_view) {
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
