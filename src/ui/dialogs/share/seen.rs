//! The tables that stand in the page behind the dialog, whichever room it is: read as they are shown, and their bars as
//! pictures.

mod bars;
mod columns;

use std::sync::Arc;

use leptos::prelude::*;
use leptos::web_sys::{Element, HtmlElement, HtmlInputElement};
use wasm_bindgen::JsCast;

use self::columns::{Reader, Seen, table};
use crate::state::Tab;
use crate::ui::page::Page;
use files::tables::Column;

/// The most columns that a cell is as wide as.
const MOST_EMPTY: usize = 20;

/// What the page writes around this, it writes around a number.
const MARK: &str = "#";

impl Page {
    /// The way of whatever table is in sight.
    pub(super) fn share_seen(self) -> Option<AnyView> {
        let t = &self.language.lazy_texts().tables;
        let mut rows: Vec<AnyView> = Vec::new();
        let mut heading = String::new();
        let mut names: Vec<String> = Vec::new();
        for one in all_of(&document().document_element()?, "main :is(h1, h2, h3, h4, summary, table)") {
            if one.tag_name() != "TABLE" {
                // A table without a name of its own stands under the heading before it.
                let words = taken_apart(&one).words;
                heading = if words.is_empty() { heading } else { words };
            } else if is_shown(&one) {
                let own = one.query_selector("caption").ok().flatten().map(|words| words_of(&words));
                let name = own.filter(|own| !own.is_empty()).unwrap_or_else(|| heading.clone());
                rows.push(self.seen(&one, numbered(&name, &mut names)));
            }
        }
        let goals = self.goals_in_sight();
        (!rows.is_empty() || goals.is_some()).then(|| {
            view! {
                <section class="stack" aria-labelledby="share-seen">
                    <h3 id="share-seen">{t.seen}</h3>
                    <p class="small soft">{t.seen_about}</p>
                    <ul class="scenarios">{goals}{rows}</ul>
                </section>
            }
            .into_any()
        })
    }

    fn seen(self, element: &Element, name: String) -> AnyView {
        let lines = read(element);
        let picture = self.bars_of(element, &lines, &name);
        self.lines_out(lines, name, picture)
    }

    fn lines_out(self, lines: Vec<Vec<Seen>>, name: String, picture: Option<super::tables::Draw>) -> AnyView {
        let reader = self.reader();
        self.table_and_picture(name, Arc::new(move |_, words| Some(table(&lines, &reader, words))), picture)
    }

    /// The goals, which stand in the page as articles: area, goal, money and change.
    fn goals_in_sight(self) -> Option<AnyView> {
        if self.view.tab.get_untracked() != Tab::Goals {
            return None;
        }
        let goals = all_of(&document().document_element()?, "main .goal");
        let t = &self.language.lazy_texts().tables;
        let named = |column| Seen { words: (t.column)(column).to_owned(), ..Seen::default() };
        let unit = Seen { words: untrack(|| self.unit()).to_owned(), ..Seen::default() };
        let mut lines = vec![vec![named(Column::Area), named(Column::Goal), unit, named(Column::Change)]];
        for goal in &goals {
            let area = goal.closest(".area").ok().flatten();
            let area = area.and_then(|area| area.query_selector("h3").ok().flatten());
            let mut line = vec![area.map(|area| taken_apart(&area)).unwrap_or_default()];
            line.extend(all_of(goal, ":scope > .sentence, :scope > .num").iter().map(taken_apart));
            lines.push(line);
        }
        let name = format!("{} {}", self.t.results.tabs[1], untrack(|| self.session.year_number()));
        let heads: Vec<&str> =
            lines.iter().take(1).flatten().skip(2).map(|head| head.words.as_str()).collect();
        let picture = self.picture_of_bars(bars::of_articles(&goals, &lines), &name, &heads);
        (!goals.is_empty()).then(|| self.lines_out(lines, name, picture))
    }

    /// How the page writes its numbers.
    fn reader(self) -> Reader {
        let (common, results) = (&self.t.common, &self.t.results);
        let comparing = &self.language.lazy_texts().compare;
        let dressed =
            [(results.missing, true), (results.over, false)].into_iter().filter_map(|(words, below)| {
                let said = words(MARK);
                let (before, after) = said.split_once(MARK)?;
                Some((before.to_owned(), after.to_owned(), below))
            });
        Reader {
            language: self.language,
            units: vec![
                "%",
                common.per_inhabitant,
                common.mnkr,
                common.tkr,
                common.kr,
                "öre",
                comparing.points,
            ],
            dressed: dressed.collect(),
            nothing: vec![results.covered, results.unchanged, comparing.alike],
            note: self.language.lazy_texts().tables.note,
        }
    }
}

/// `name`, with a number after it where another table has it already.
fn numbered(name: &str, names: &mut Vec<String>) -> String {
    let made = crate::state::numbered(name, |one| names.iter().any(|other| other == one));
    names.push(made.clone());
    made
}

pub(super) fn all_of(within: &Element, selector: &str) -> Vec<Element> {
    let Ok(found) = within.query_selector_all(selector) else { return Vec::new() };
    (0..found.length()).filter_map(|at| found.item(at)?.dyn_into().ok()).collect()
}

/// Whether it is laid out: what is folded in has a size, but nothing in it does.
fn is_shown(element: &Element) -> bool {
    let folded = element.closest("details:not([open])").ok().flatten();
    element.client_height() > 0 && folded.is_none()
}

fn words_of(element: &Element) -> String {
    let words = match element.query_selector("input").ok().flatten() {
        Some(input) => input.unchecked_into::<HtmlInputElement>().value(),
        None => element.unchecked_ref::<HtmlElement>().inner_text(),
    };
    // Where a long word may be parted is of no use elsewhere, nor how wide a space is.
    words.replace('\u{ad}', "").split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A cell without its badges and what stands small in it, and these by themselves.
fn taken_apart(cell: &Element) -> Seen {
    let mut seen = Seen { words: words_of(cell), ..Seen::default() };
    let mut take = |selector: &str| {
        let mut taken: Vec<(bool, String)> = Vec::new();
        for part in all_of(cell, selector) {
            let words = words_of(&part);
            let Some(at) = seen.words.rfind(&words).filter(|_| !words.is_empty()) else { continue };
            seen.words.replace_range(at..at.saturating_add(words.len()), "");
            seen.words = seen.words.split_whitespace().collect::<Vec<_>>().join(" ");
            taken.push((part.class_list().contains("badge-locked"), words));
        }
        let joined = |of: bool| {
            let words = taken.iter().filter(|(locked, _)| *locked == of).map(|(_, words)| words.as_str());
            words.collect::<Vec<_>>().join(", ")
        };
        (joined(false), joined(true))
    };
    (seen.quality, seen.locked) = take(".badge");
    (seen.note, _) = take("small, th .small");
    // What stands small by itself is no remark on something.
    if seen.words.is_empty() {
        seen.words = std::mem::take(&mut seen.note);
    }
    seen
}

/// The lines of a table, its headings first. What is opened under a row is no row of it.
fn read(table: &Element) -> Vec<Vec<Seen>> {
    let line = |row: &Element| {
        let mut cells = Vec::new();
        for one in all_of(row, "th, td").iter().filter(|one| is_shown(one)) {
            cells.push(taken_apart(one));
            let wide = one.get_attribute("colspan").and_then(|wide| wide.parse::<usize>().ok());
            let empty = wide.unwrap_or(1).saturating_sub(1).min(MOST_EMPTY);
            cells.extend(std::iter::repeat_n(Seen::default(), empty));
        }
        cells
    };
    all_of(table, "tr:not(.row-detail)").iter().filter(|row| is_shown(row)).map(line).collect()
}
