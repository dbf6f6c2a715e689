//! Every flow as a row, in the order of the picture.

use std::sync::Arc;

use leptos::prelude::*;
use rust_decimal::Decimal;

use super::graph::{self, Flow, Place};
use crate::ui::page::{Page, text, use_page};
use crate::ui::primitives::icon::chevron;
use model::money::Arithmetic;

/// The table. It is not kept up while it is closed.
#[component]
pub fn Table(
    /// The flows.
    flows: Memo<Vec<Flow>>,
) -> impl IntoView {
    let page = use_page();
    let open = RwSignal::new(true);
    view! {
        <details class="lever-group" open on:toggle:target=move |event| open.set(event.target().open())>
            <summary>
                {chevron()}
                <span class="lever-name">{page.language.lazy_texts().flow.table}</span>
            </summary>
            {move || open.get().then(|| page.flow_table(flows))}
        </details>
    }
}

impl Page {
    fn flow_table(self, flows: Memo<Vec<Flow>>) -> AnyView {
        let words = &self.language.lazy_texts().flow;
        let unit = text(move || self.unit().to_owned());
        // Rows are built anew only when another flow comes or goes; their numbers follow.
        let rows: Memo<Vec<(Place, Place)>> =
            Memo::new(move |_| flows.with(|flows| flows.iter().map(|flow| (flow.from, flow.to)).collect()));
        view! {
            // On a phone its rows are blocks (later.css): the roles say that they are still rows.
            <table class="table dense stacks flows" role="table">
                <caption class="sr-only">
                    {text(move || (words.caption)(self.session.year_number(), self.unit()))}
                </caption>
                <thead role="rowgroup">
                    <tr role="row">
                        <th scope="col" role="columnheader">{words.from}</th>
                        <th scope="col" role="columnheader">{words.to}</th>
                        <th scope="col" role="columnheader" class="num">{unit}</th>
                        <th scope="col" role="columnheader" class="num">{words.change}</th>
                    </tr>
                </thead>
                <tbody role="rowgroup">
                    {move || {
                        rows.get()
                            .into_iter()
                            .enumerate()
                            .map(|(at, (from, to))| self.flow_row(flows, at, (from, to), unit))
                            .collect_view()
                    }}
                </tbody>
            </table>
        }
        .into_any()
    }

    fn flow_row(
        self,
        flows: Memo<Vec<Flow>>,
        at: usize,
        (from, to): (Place, Place),
        unit: Signal<String>,
    ) -> AnyView {
        let here = move || {
            flows.with(|flows| {
                flows.get(at).map_or((Decimal::ZERO, Decimal::ZERO), |flow| (flow.now, flow.start))
            })
        };
        let change = move || {
            let (now, start) = here();
            now.less(start).unwrap_or_default()
        };
        let (from_name, to_name) = (self.place(from, 1), self.place(to, 1));
        let what = format!("{from_name} – {to_name}");
        view! {
            <tr role="row">
                <th scope="row" role="rowheader">{from_name}</th>
                <td role="cell" class="to">{to_name}</td>
                <td role="cell" class="num" data-name=unit>
                    {self.ask(Arc::new(move |year| graph::number(year, from, to)), &what, move || self.amount(here().0))}
                </td>
                <td role="cell" class="num" data-name=self.language.lazy_texts().flow.change>
                    <span class=move || self.way(change(), here().1)>{text(move || self.change(change(), here().1))}</span>
                </td>
            </tr>
        }
        .into_any()
    }
}
