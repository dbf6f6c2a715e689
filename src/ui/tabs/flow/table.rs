//! The table of flows, in the order of the picture.

use crate::ui::context::{AppContext, use_app};
use crate::ui::primitives::amounts::unit;
use leptos::prelude::*;

use super::graph::{self, Flow};
use super::place_name;
use crate::ui::primitives::icon::chevron;
use crate::ui::tables::look::{CHANGES, ColumnLook, NUMBERS, TableLook, WORDS};
use crate::ui::tables::numbers::{amount, change};
use crate::ui::tables::registry::register_table;
use crate::ui::tables::view::table_view;
use files::tables::{Cell, Column, Row, Table, Value};
use model::money::DecimalExt;

const DESTINATION: ColumnLook =
    ColumnLook { class: "to", head: "", changes: false, words: true, part_of_name: true };

/// The table. It is built only while it is open.
#[component]
pub fn FlowTable(
    /// The flows.
    flows: Memo<Vec<Flow>>,
) -> impl IntoView {
    let app = use_app();
    let open = RwSignal::new(false);
    let table = Memo::new(move |_| flow_table(app, &flows.read()));
    // Also while it is closed: what is shared does not depend on it.
    register_table(move || Some(table.get()));
    let content = move || {
        open.get().then(|| {
            let look = TableLook {
                heads_in_cells: true,
                ..TableLook::new("table dense stacks flows", &[WORDS, DESTINATION, NUMBERS, CHANGES])
            };
            table_view(app, table.into(), look)
        })
    };
    view! {
        <details class="lever-group flow-table" on:toggle:target=move |event| open.set(event.target().open())>
            <summary>
                {chevron()}
                <span class="lever-name">{app.language.lazy_texts().flow.table}</span>
            </summary>
            {content}
        </details>
    }
}

/// The flows of the year in view. Follows the unit and the outcome.
pub fn flow_table(app: AppContext, flows: &[Flow]) -> Table {
    let words = &app.language.lazy_texts().flow;
    let session = app.session;
    let year = app.view.year.get();
    let node = |flow: &Flow| session.read(|_, year| graph::number(year, flow.from, flow.to));
    let row = |flow: &Flow| {
        let missing = || Value::Missing(app.t.common.out_of_range.to_owned());
        let moved = flow.now.try_sub(flow.start);
        let moved = moved.map_or_else(missing, |moved| change(app, year, moved, flow.start));
        Row::new([
            Cell::from(place_name(app, flow.from, 1)),
            Cell::from(place_name(app, flow.to, 1)),
            Cell::from(amount(app, year, flow.now)).with_node(node(flow)),
            Cell::from(moved),
        ])
    };
    Table {
        title: (words.caption)(session.year_number(), unit(app)),
        columns: vec![
            Column::new(words.from),
            Column::new(words.to),
            Column::new("").in_unit(unit(app)),
            Column::new(words.change),
        ],
        rows: flows.iter().map(row).collect(),
        foot: 0,
    }
}
