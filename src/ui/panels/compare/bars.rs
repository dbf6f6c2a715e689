//! The differences as bars to both sides of nothing: the table's rows in the table's order, each bar with its letter and
//! its number beside it.

use leptos::prelude::*;
use rust_decimal::Decimal;

use super::numbers::Group;
use super::{Here, mark};
use crate::domain::comparison::{Cell, Row};
use crate::ui::page::fraction;

impl Here {
    /// The bars. Follows.
    pub(super) fn bars(self) -> Option<AnyView> {
        let t = self.t;
        let compared = self.compared()?;
        let rows = compared.rows(self.page.session.year.get());
        let others: Vec<(usize, &'static str)> =
            compared.others().map(|(at, letter, _)| (at, letter)).collect();
        let groups: Vec<AnyView> = Group::ALL
            .into_iter()
            .filter_map(|group| {
                let drawn = |row: &&Row| {
                    Group::of(row.label) == group
                        && row.cells.iter().any(|cell| self.length(row, cell).is_some())
                };
                let rows: Vec<&Row> = rows.iter().filter(drawn).collect();
                let lengths =
                    rows.iter().flat_map(|row| row.cells.iter().filter_map(|cell| self.length(row, cell)));
                let longest = lengths.map(|length| length.abs()).max()?;
                let lines = rows.into_iter().map(|row| self.bars_of(row, &others, longest)).collect_view();
                Some(view! { <h3>{self.group(group)}</h3><ul class="diverging">{lines}</ul> }.into_any())
            })
            .collect();
        let legend = compared.others().map(|(_, letter, name)| {
            view! { <li>{mark(letter)}" "{name.to_owned()}</li> }
        });
        (!groups.is_empty()).then(|| {
            view! {
                <section class="panel" aria-labelledby="compare-bars">
                    <h2 id="compare-bars">{t.bars}</h2>
                    <p class="small soft about">{(t.bars_about)(&compared.first())}</p>
                    <ul class="legend small">{legend.collect_view()}</ul>
                    {groups}
                </section>
            }
            .into_any()
        })
    }

    fn bars_of(self, row: &Row, others: &[(usize, &'static str)], longest: Decimal) -> AnyView {
        let cells = others.iter().filter_map(|(at, letter)| Some((*letter, row.cells.get(*at)?)));
        let bars = cells.map(|(letter, cell)| self.bar(row, letter, cell, longest)).collect_view();
        view! { <li><span class="diverging-name">{self.page.label(row.label)}</span><ul>{bars}</ul></li> }
            .into_any()
    }

    fn bar(self, row: &Row, letter: &'static str, cell: &Cell, longest: Decimal) -> AnyView {
        let length = self.length(row, cell).unwrap_or_default();
        let style = format!("--part:{}", fraction(length.abs(), longest));
        let class = if length < Decimal::ZERO { "to-side is-less" } else { "to-side" };
        view! {
            <li class="bar-line">
                {mark(letter)}
                <span class=class style=style aria-hidden="true"></span>
                <span class="num">{self.difference(row.unit, cell)}</span>
            </li>
        }
        .into_any()
    }
}
