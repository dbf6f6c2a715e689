//! The bars of what stands in the page, as a picture: each with its name and its numbers, in the order of the page.

use std::sync::Arc;

use leptos::prelude::*;
use leptos::web_sys::{Element, HtmlElement};
use rust_decimal::Decimal;
use wasm_bindgen::JsCast;

use super::super::tables::Draw;
use super::all_of;
use super::columns::Seen;
use crate::ui::charts::diverging::{self, Group, Row};
use crate::ui::charts::standing::{self, Bar};
use crate::ui::page::{Page, share};
use files::csv::Cell;
use model::YEARS;
use model::money::Arithmetic;

/// A row's bar in the page: where it began and where it ends, in per cent of the longest.
fn bar_in(row: &Element) -> Option<(Decimal, Decimal)> {
    let bar: HtmlElement = row.query_selector(".bar").ok().flatten()?.dyn_into().ok()?;
    let style = bar.style();
    let part = |name: &str| -> Option<Decimal> {
        let part: Decimal = style.get_property_value(name).ok()?.trim().parse().ok()?;
        part.times(Decimal::ONE_HUNDRED)
    };
    Some((part("--start")?, part("--now")?))
}

fn numbers_of(cells: &[Seen]) -> String {
    let numbers =
        cells.iter().filter(|cell| !cell.words.is_empty()).map(|cell| cell.words.replace(' ', "\u{a0}"));
    numbers.collect::<Vec<_>>().join(" · ")
}

/// The bars of the goals, whose lines in `lines` begin with their area and their name.
pub fn of_articles(goals: &[Element], lines: &[Vec<Seen>]) -> Vec<Bar> {
    let bar = |(goal, line): (&Element, &Vec<Seen>)| {
        let (start, now) = bar_in(goal)?;
        let [_, name, numbers @ ..] = line.as_slice() else { return None };
        Some(Bar { name: name.words.clone(), start, now, numbers: numbers_of(numbers) })
    };
    goals.iter().zip(lines.iter().skip(1)).filter_map(bar).collect()
}

impl Page {
    /// What draws the bars of a table, if it has any.
    pub(super) fn bars_of(self, table: &Element, lines: &[Vec<Seen>], name: &str) -> Option<Draw> {
        if !all_of(table, ".trend").is_empty() {
            return self.columns_of(lines, name);
        }
        let rows = all_of(table, "tr:not(.row-detail):has(.bar)");
        let bars = rows.iter().filter_map(|row| {
            let (start, now) = bar_in(row)?;
            let before_bar = all_of(row, "th, td").into_iter();
            let before_bar = before_bar.take_while(|cell| !cell.class_list().contains("bar-cell"));
            let cells: Vec<Seen> =
                before_bar.filter(super::is_shown).map(|cell| super::taken_apart(&cell)).collect();
            let (first, numbers) = cells.split_first()?;
            let known = [first.quality.as_str(), &first.locked].into_iter().filter(|words| !words.is_empty());
            let name = std::iter::once(first.words.as_str()).chain(known).collect::<Vec<_>>().join(", ");
            Some(Bar { name, start, now, numbers: numbers_of(numbers) })
        });
        let bars: Vec<Bar> = bars.collect();
        let heads: Vec<&str> = lines.first()?.iter().skip(1).map(|head| head.words.as_str()).collect();
        self.picture_of_bars(bars, name, &heads)
    }

    /// What draws `bars`, if there are any. Their numbers are what `heads` says, as many as there are.
    pub(super) fn picture_of_bars(self, bars: Vec<Bar>, name: &str, heads: &[&str]) -> Option<Draw> {
        let count = bars.first()?.numbers.split(" · ").count();
        let heads: Vec<&str> = heads.iter().take(count).copied().collect();
        let (name, numbers) =
            (name.to_owned(), (self.language.lazy_texts().tables.numbers)(&heads.join(" · ")));
        Some(Arc::new(move || {
            let year = untrack(|| self.session.year_number()).to_string();
            let mut frame = self.picture_frame(name.clone(), None, &year, self.unit_words());
            frame.about.push(numbers.clone());
            standing::picture(&frame, &bars)
        }))
    }

    fn unit_words(self) -> &'static str {
        untrack(|| self.unit())
    }

    /// What draws the small columns of the years, if a row has three numbers.
    fn columns_of(self, lines: &[Vec<Seen>], name: &str) -> Option<Draw> {
        let reader = self.reader();
        let (heads, body) = lines.split_first()?;
        let years: Vec<String> = heads.iter().skip(1).take(YEARS).map(|head| head.words.clone()).collect();
        let row = |line: &Vec<Seen>| {
            let (first, rest) = line.split_first()?;
            let cells = rest.get(..YEARS)?;
            let numbers: Vec<Decimal> = cells.iter().filter_map(|cell| reader.counted(&cell.words)).collect();
            let longest = numbers.iter().map(Decimal::abs).max().filter(|_| numbers.len() == YEARS)?;
            let bars = numbers.iter().zip(cells).zip(&years).map(|((number, cell), year)| diverging::Bar {
                letter: year.clone(),
                percent: share(*number, longest),
                number: Ok(numbers_of(&[cell.clone(), Seen { words: cell.note.clone(), ..Seen::default() }])),
            });
            Some(Row { name: first.words.clone(), bars: bars.collect() })
        };
        let rows: Vec<Row> = body.iter().filter_map(row).collect();
        let groups = (!rows.is_empty()).then(|| vec![Group { name: String::new(), rows }])?;
        let name = name.to_owned();
        let all = [years.first()?.as_str(), years.last()?].join("–");
        Some(Arc::new(move || {
            let mut frame = self.picture_frame(name.clone(), None, &all, self.unit_words());
            frame.about.push(self.language.lazy_texts().tables.own_scales.to_owned());
            diverging::picture(&frame, &groups)
        }))
    }
}

impl super::Reader {
    /// The number that `words` are, if they are one.
    fn counted(&self, words: &str) -> Option<Decimal> {
        match self.value(words) {
            (Cell::Number(number), _) => Some(number),
            _ => None,
        }
    }
}
