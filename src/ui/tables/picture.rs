//! The bars of a table as an SVG file.

use crate::ui::charts::picture_frame::picture_frame;
use crate::ui::context::AppContext;
use crate::ui::primitives::amounts::unit;
use crate::ui::primitives::labels::quality_text;
use leptos::prelude::*;
use rust_decimal::Decimal;

use crate::ui::charts::change_bars::{self, Bar};
use crate::ui::charts::diverging::{self, Group};

use crate::ui::primitives::years::plan_years;
use files::tables::{Cell, Row, Table, Value};
use model::YEARS;
use model::money::in_percent_of;

/// The picture of `table` as an SVG file, if it has bars.
pub fn picture(app: AppContext, table: &Table) -> Option<String> {
    let drawn = |value: &Value| matches!(value, Value::Bar { .. } | Value::Trend(_));
    let cells = table.rows.iter().flat_map(|row| row.cells.iter().enumerate());
    let (column, first) = cells.into_iter().find(|(_, cell)| drawn(&cell.value))?;
    if matches!(first.value, Value::Trend(_)) { Some(trends(app, table)) } else { bars(app, table, column) }
}

/// The bars of the column at `column`, each with the name and the numbers of the cells before it in its row.
fn bars(app: AppContext, table: &Table, column: usize) -> Option<String> {
    let longest = table.longest_bar()?;
    let bar = |row: &Row| {
        let value = &row.cells.get(column)?.value;
        let lengths = value.bar();
        if lengths.is_none() && value.missing_reason().is_none() {
            return None;
        }
        let (name, numbers) = row.cells.get(..column)?.split_first()?;
        let percent = |length: Decimal| in_percent_of(length, longest);
        Some(Bar {
            name: marked_name(app, name),
            lengths: lengths.and_then(|(start, now)| percent(start).zip(percent(now))),
            numbers: joined(numbers.iter().map(|cell| cell.value.text())),
        })
    };
    let bars: Vec<Bar> = table.rows.iter().filter_map(bar).collect();
    let heads = table.columns.get(1..column)?;
    let heads = heads.iter().map(files::tables::Column::title).collect::<Vec<_>>().join(" · ");
    let year = untrack(|| app.session.year_number()).to_string();
    let mut frame = picture_frame(app, table.title.clone(), None, &year, untrack(|| unit(app)));
    frame.about.push((app.language.lazy_texts().tables.numbers_beside_bars)(&heads));
    Some(change_bars::picture(&frame, &bars))
}

/// The numbers of the three years as diverging bars, each row with its own scale.
fn trends(app: AppContext, table: &Table) -> String {
    let years = plan_years(app);
    let [first, .., last] = years;
    let row = |row: &Row| {
        let (name, cells) = row.cells.split_first()?;
        let value = |cell: &Cell| cell.value.number().map(|number| number.value);
        let longest = cells.iter().take(YEARS).filter_map(value).map(|value| value.abs()).max();
        let bars = cells.iter().zip(&years).map(|(cell, year)| diverging::Bar {
            label: year.to_string(),
            // Where all are 0 the bars have no length.
            percent: value(cell)
                .zip(longest)
                .map(|(value, longest)| in_percent_of(value, longest).unwrap_or(Decimal::ZERO)),
            number: match cell.value.missing_reason() {
                Some(reason) => Err(reason.to_owned()),
                None => {
                    Ok(joined([cell.value.text(), cell.note.as_ref().map_or("", Value::text)].into_iter()))
                }
            },
        });
        Some(diverging::Row { name: name.value.text().to_owned(), bars: bars.collect() })
    };
    let rows = table.rows.iter().filter(|row| matches!(row.cells.last(), Some(cell) if trend(cell)));
    let rows: Vec<diverging::Row> = rows.filter_map(row).collect();
    let all = format!("{first}–{last}");
    let mut frame = picture_frame(app, table.title.clone(), None, &all, untrack(|| unit(app)));
    frame.about.push(app.language.lazy_texts().tables.own_scales.to_owned());
    diverging::picture(&frame, &[Group { name: String::new(), rows }])
}

fn trend(cell: &Cell) -> bool {
    matches!(cell.value, Value::Trend(_))
}

/// The name of a row, with its quality and lock.
fn marked_name(app: AppContext, cell: &Cell) -> String {
    let quality = cell.quality.map(|quality| quality_text(app, quality).name);
    let locked = cell.locked.then_some(app.t.results.locked);
    let name = cell.value.text().replace('\u{ad}', "");
    let words = [Some(name.as_str()), quality, locked];
    words.into_iter().flatten().collect::<Vec<_>>().join(", ")
}

fn joined<'a>(numbers: impl Iterator<Item = &'a str>) -> String {
    let numbers = numbers.filter(|number| !number.is_empty()).map(|number| number.replace(' ', "\u{a0}"));
    numbers.collect::<Vec<_>>().join(" · ")
}
