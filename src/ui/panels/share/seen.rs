//! The tables that stand in the page behind the dialog, whichever room it is: read as they are shown.

use std::sync::Arc;

use leptos::prelude::*;
use leptos::web_sys::{Element, HtmlElement, HtmlInputElement};
use rust_decimal::Decimal;
use wasm_bindgen::JsCast;

use crate::data::csv::{Cell, Table};
use crate::i18n::Language;
use crate::i18n::numbers::MINUS;
use crate::ui::page::Page;

impl Page {
    /// The way of whatever table is in sight.
    pub(super) fn share_seen(self) -> Option<AnyView> {
        let t = self.language.tables();
        let all = all_of(&document().document_element()?, "main table");
        let seen = all.iter().filter(|table| is_shown(table)).map(|table| self.seen(table));
        let rows: Vec<AnyView> = seen.collect();
        (!rows.is_empty()).then(|| {
            view! {
                <section class="stack" aria-labelledby="share-seen">
                    <h3 id="share-seen">{t.seen}</h3>
                    <p class="small soft">{t.seen_about}</p>
                    <ul class="scenarios">{rows}</ul>
                </section>
            }
            .into_any()
        })
    }

    fn seen(self, table: &Element) -> AnyView {
        let read = read(table, self.language);
        self.table_row(name_of(table), Arc::new(move |_, _| Some(read.clone())))
    }
}

fn all_of(within: &Element, selector: &str) -> Vec<Element> {
    let Ok(found) = within.query_selector_all(selector) else { return Vec::new() };
    (0..found.length()).filter_map(|at| found.item(at)?.dyn_into().ok()).collect()
}

fn is_shown(element: &Element) -> bool {
    element.client_height() > 0
}

fn words_of(element: &Element) -> String {
    let words = match element.query_selector("input").ok().flatten() {
        Some(input) => input.unchecked_into::<HtmlInputElement>().value(),
        None => element.unchecked_ref::<HtmlElement>().inner_text(),
    };
    // Where a long word may be parted is of no use elsewhere.
    words.replace('\u{ad}', "").split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What a table is called: by its caption, or by the heading that it stands under.
fn name_of(table: &Element) -> String {
    let caption = table.query_selector("caption").ok().flatten();
    let heading = || {
        let around = table.closest("section, details, [role=tabpanel], main").ok().flatten()?;
        around.query_selector("h2, h3, summary, h1").ok().flatten()
    };
    caption.or_else(heading).map(|words| words_of(&words)).unwrap_or_default()
}

fn read(table: &Element, language: Language) -> Table {
    let line = |row: &Element| {
        let mut words = Vec::new();
        for one in all_of(row, "th, td").iter().filter(|one| is_shown(one)) {
            words.push(words_of(one));
            let wide = one.get_attribute("colspan").and_then(|wide| wide.parse::<usize>().ok());
            let empty = wide.unwrap_or(1).saturating_sub(1).min(MOST_EMPTY);
            words.extend(std::iter::repeat_n(String::new(), empty));
        }
        words
    };
    let mut lines: Vec<Vec<String>> =
        all_of(table, "tr").iter().filter(|row| is_shown(row)).map(line).collect();
    let widest = lines.iter().map(Vec::len).max().unwrap_or_default();
    for line in &mut lines {
        line.resize(widest, String::new());
    }
    let mut lines = lines.into_iter();
    let columns = lines.next().unwrap_or_default();
    let rows = lines.map(|line| line.iter().map(|words| cell(words, language)).collect());
    Table { columns, rows: rows.collect() }
}

/// The most columns that a cell is as wide as.
const MOST_EMPTY: usize = 20;

/// A number as a number, whatever its spaces, its minus and its decimal sign; all else as text.
fn cell(words: &str, language: Language) -> Cell {
    let bare: String = words.chars().filter(|c| !c.is_whitespace()).collect();
    let bare = match language {
        Language::Swedish => bare.replace(',', "."),
        Language::English => bare.replace(',', ""),
    };
    let bare = bare.replace(MINUS, "-");
    match bare.strip_prefix('+').unwrap_or(&bare).parse::<Decimal>() {
        Ok(number) => Cell::Number(number),
        Err(_) if words.is_empty() => Cell::Empty,
        Err(_) => Cell::Text(words.to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_one_in_either_language_and_words_stay_words() {
        let number = |text: &str| Cell::Number(text.parse().expect("a decimal"));
        assert_eq!(cell("2\u{a0}717,8", Language::Swedish), number("2717.8"));
        assert_eq!(cell("+28,6", Language::Swedish), number("28.6"));
        assert_eq!(cell("2,717.8", Language::English), number("2717.8"));
        assert_eq!(cell("\u{2212}5", Language::English), number("-5"));
        assert_eq!(cell("6,8 %", Language::Swedish), Cell::Text("6,8 %".to_owned()));
        assert_eq!(cell("", Language::Swedish), Cell::Empty);
    }
}
