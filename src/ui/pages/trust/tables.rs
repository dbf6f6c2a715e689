//! The monthly tables: fetched when somebody asks, and computed in pieces, so that the page answers meanwhile.

use crate::ui::context::AppContext;
use std::sync::Arc;
use std::time::Duration;

use leptos::prelude::*;
use leptos::task::spawn_local;
use rust_decimal::Decimal;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

use crate::i18n::catalogue::trust::Trust as Words;
use crate::i18n::table_numbers::{in_unit, number};
use crate::state;
use crate::ui::route::place;
use crate::ui::tables::look::{NUMBERS, TableLook, WORDS};
use crate::ui::tables::view::shown_table;
use files::person;
use files::published_examples::monthly::{self, Apart, Report, Row};
use files::tables::{Column, Table, Value};
use model::statutes::person::PersonLaw;

/// The section's place in the room.
pub(super) const ID: &str = "manadstabeller";

/// Where the tables lie beside the page.
const FILE: &str = "published/monthly_tax_2026.csv";

/// Rows that are computed before the page is let in between.
const AT_A_TIME: usize = 60;

/// Cells that are shown one by one where they differ.
const MOST_SHOWN: usize = 20;

/// How far it has come.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Way {
    NotBegun,
    Fetching,
    /// So many rows of all are done.
    Running(usize, usize),
    Done(Arc<Report>),
    Lost,
}

/// What is being computed.
struct Work {
    law: PersonLaw,
    rows: Vec<Row>,
    report: Report,
}

pub(super) fn monthly_tables(app: AppContext, t: &'static Words) -> AnyView {
    let way = RwSignal::new(Way::NotBegun);
    let busy = move || matches!(way.get(), Way::Fetching | Way::Running(..));
    let begin = move |_| {
        if untrack(busy) {
            return;
        }
        way.set(Way::Fetching);
        spawn_local(async move {
            let rows = fetch().await.as_deref().and_then(monthly::read);
            let Some(rows) = rows else {
                // The reader may have gone elsewhere meanwhile.
                way.try_set(Way::Lost);
                return;
            };
            go_on(way, Work { law: person::carried(), rows, report: Report::default() });
        });
    };
    // Not told aloud: it changes many times a second.
    let running = move || match way.get() {
        Way::Running(done, of) => Some((t.running)(done, of)),
        _ => None,
    };
    let told = move || match way.get() {
        Way::Fetching => t.fetching.into_any(),
        Way::NotBegun | Way::Running(..) => ().into_any(),
        Way::Done(report) => report_view(app, t, &report),
        Way::Lost => view! { <p class="notice is-error">{t.not_fetched}</p> }.into_any(),
    };
    view! {
        <section class="set" aria-labelledby=place(state::Page::Trust, ID)>
            <h2 id=place(state::Page::Trust, ID)>{t.tables}</h2>
            <p>{t.tables_about}</p>
            <p class="small soft">
                {t.source}": "{t.tables_source}". "
                <a href=FILE>{t.file}</a>
            </p>
            <p><button class="btn" type="button" aria-disabled=move || busy().to_string() on:click=begin>{t.run}</button></p>
            <p class="small soft">{running}</p>
            <div role="status">{told}</div>
        </section>
    }
    .into_any()
}

fn report_view(app: AppContext, t: &'static Words, report: &Report) -> AnyView {
    let count_text = |count: usize| app.language.number(Decimal::from(count), 0);
    let kr = |kronor: Decimal| format!("{}\u{a0}{}", app.language.number(kronor, 0), app.t.common.kr);
    let exact = report.apart.is_empty();
    let more = report.apart.len().saturating_sub(MOST_SHOWN);
    let rows = (!exact).then(|| {
        let table = apart_table(app, t, report);
        let look = TableLook::of("table dense", &[WORDS, NUMBERS]);
        view! {
            {shown_table(app, look, move || table.clone())}
            {(more > 0).then(|| view! { <p>{(t.more_apart)(more)}</p> })}
        }
    });
    view! {
        <p class="told" class:down=!exact>
            <span aria-hidden="true">{if exact { "✓ " } else { "✗ " }}</span>
            {(t.cells)(&count_text(report.cells), &count_text(report.exact), &count_text(report.rows))}
            " "
            {(t.largest)(&kr(report.largest))}
        </p>
        {rows}
    }
    .into_any()
}

/// The first of the cells that differ, kronor.
fn apart_table(app: AppContext, t: &'static Words, report: &Report) -> Table {
    let kr = |kronor: Decimal| in_unit(number(app.language, kronor, 0), app.t.common.kr);
    let row = |apart: &Apart| {
        let cell = (t.cell)(&app.language.number(apart.table, 0), &kr(apart.income).text, apart.column);
        let computed =
            apart.computed.map_or_else(|| Value::Unknown(t.nothing.to_owned()), |value| kr(value).into());
        files::tables::Row::of([cell.into(), kr(apart.published).into(), computed.into()])
    };
    Table {
        title: t.apart.to_owned(),
        columns: [t.place, t.published, t.computed].map(Column::of).to_vec(),
        rows: report.apart.iter().take(MOST_SHOWN).map(row).collect(),
        foot: 0,
    }
}

/// Computes a piece, and lets the page in before the next.
fn go_on(way: RwSignal<Way>, mut work: Work) {
    let rest = work.rows.iter().skip(work.report.rows).take(AT_A_TIME);
    rest.for_each(|row| work.report.look(&work.law, row));
    let (done, of) = (work.report.rows, work.rows.len());
    if done >= of {
        way.try_set(Way::Done(Arc::new(work.report)));
        return;
    }
    // Nobody waits for it where the room has been left.
    if way.try_set(Way::Running(done, of)).is_none() {
        set_timeout(move || go_on(way, work), Duration::ZERO);
    }
}

/// The text of the file, or nothing where it could not be fetched.
async fn fetch() -> Option<String> {
    let fetched: Result<JsValue, JsValue> = JsFuture::from(window().fetch_with_str(FILE)).await;
    let response: leptos::web_sys::Response = fetched.ok()?.dyn_into().ok()?;
    if !response.ok() {
        return None;
    }
    JsFuture::from(response.text().ok()?).await.ok()?.as_string()
}
