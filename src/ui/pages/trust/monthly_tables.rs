//! The monthly tax tables: fetched on request and computed in batches, so that the page stays responsive.

use std::sync::Arc;
use std::time::Duration;

use leptos::prelude::*;
use leptos::task::spawn_local;
use rust_decimal::Decimal;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

use crate::i18n::catalogue::trust::Trust as Words;
use crate::i18n::numbers::HARD_SPACE;
use crate::i18n::table_numbers::{in_unit, number};
use crate::state;
use crate::ui::context::AppContext;
use crate::ui::route::section_id;
use crate::ui::tables::look::{NUMBERS, TableLook, WORDS};
use crate::ui::tables::view::shown_table;
use files::parameter_files;
use files::published_examples::monthly::{self, Apart, Report, Row};
use files::tables::{Column, Table, Value};

/// The anchor of the section on the page.
pub(super) const ID: &str = "manadstabeller";

/// The address of the tables, relative to the page.
const FILE: &str = "published/monthly_tax_2026.csv";

/// Rows that are computed before the browser gets to handle events.
const BATCH_ROWS: usize = 60;

/// At most this many cells that differ are shown.
const MAX_SHOWN: usize = 20;

/// The progress of the computation.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Progress {
    NotStarted,
    Fetching,
    /// This many of all rows are done.
    Running {
        done: usize,
        all: usize,
    },
    Done(Arc<Report>),
    /// The tables could not be fetched.
    NotFetched,
}

/// The computation: all rows, and the report of those that are done.
struct Computation {
    rows: Vec<Row>,
    report: Report,
}

pub(super) fn monthly_tables_section(app: AppContext, t: &'static Words) -> AnyView {
    let progress = RwSignal::new(Progress::NotStarted);
    let is_busy = move || matches!(progress.get(), Progress::Fetching | Progress::Running { .. });
    let begin = move |_| {
        if untrack(is_busy) {
            return;
        }
        progress.set(Progress::Fetching);
        spawn_local(async move {
            let rows = fetch_tables().await.as_deref().and_then(monthly::read);
            let Some(rows) = rows else {
                // The reader may have left the page.
                progress.try_set(Progress::NotFetched);
                return;
            };
            compute_batch(progress, Computation { rows, report: Report::default() });
        });
    };
    // Not announced to screen readers: it changes many times a second.
    let running = move || match progress.get() {
        Progress::Running { done, all } => Some((t.running)(done, all)),
        Progress::NotStarted | Progress::Fetching | Progress::Done(_) | Progress::NotFetched => None,
    };
    let result = move || match progress.get() {
        Progress::Fetching => t.fetching.into_any(),
        Progress::NotStarted | Progress::Running { .. } => ().into_any(),
        Progress::Done(report) => report_view(app, t, &report),
        Progress::NotFetched => view! { <p class="notice is-error">{t.not_fetched}</p> }.into_any(),
    };
    view! {
        <section class="set" aria-labelledby=section_id(state::Page::Trust, ID)>
            <h2 id=section_id(state::Page::Trust, ID)>{t.tables}</h2>
            <p>{t.tables_about}</p>
            <p class="small soft">
                {t.source}": "{t.tables_source}". "
                <a href=FILE>{t.file}</a>
            </p>
            <p><button class="btn" type="button" aria-disabled=move || is_busy().to_string() on:click=begin>{t.run_tables}</button></p>
            <p class="small soft">{running}</p>
            <div role="status">{result}</div>
        </section>
    }
    .into_any()
}

fn report_view(app: AppContext, t: &'static Words, report: &Report) -> AnyView {
    let count_text = |count: usize| app.language.number(Decimal::from(count), 0);
    let kr = |kronor: Decimal| format!("{}{HARD_SPACE}{}", app.language.number(kronor, 0), app.t.common.kr);
    let exact = report.apart.is_empty();
    let more = report.apart.len().saturating_sub(MAX_SHOWN);
    let rows = (!exact).then(|| {
        let table = apart_table(app, t, report);
        let look = TableLook::new("table dense", &[WORDS, NUMBERS]);
        view! {
            {shown_table(app, look, move || table.clone())}
            {(more > 0).then(|| view! { <p>{(t.more_deviating)(more)}</p> })}
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
            apart.computed.map_or_else(|| Value::Unknown(t.no_result.to_owned()), |value| kr(value).into());
        files::tables::Row::new([cell.into(), kr(apart.published).into(), computed.into()])
    };
    Table {
        title: t.deviating_rows.to_owned(),
        columns: [t.cell_heading, t.published, t.computed].map(Column::new).to_vec(),
        rows: report.apart.iter().take(MAX_SHOWN).map(row).collect(),
        foot: 0,
    }
}

/// Computes a batch, and lets the browser handle events before the next.
fn compute_batch(progress: RwSignal<Progress>, mut computation: Computation) {
    let rest = computation.rows.iter().skip(computation.report.rows).take(BATCH_ROWS);
    rest.for_each(|row| computation.report.look(parameter_files::carried(), row));
    let (done, all) = (computation.report.rows, computation.rows.len());
    if done >= all {
        progress.try_set(Progress::Done(Arc::new(computation.report)));
        return;
    }
    // The computation ends when the page has been left.
    if progress.try_set(Progress::Running { done, all }).is_none() {
        set_timeout(move || compute_batch(progress, computation), Duration::ZERO);
    }
}

/// The text of the file; none where it could not be fetched.
async fn fetch_tables() -> Option<String> {
    let fetched: Result<JsValue, JsValue> = JsFuture::from(window().fetch_with_str(FILE)).await;
    let response: leptos::web_sys::Response = fetched.ok()?.dyn_into().ok()?;
    if !response.ok() {
        return None;
    }
    JsFuture::from(response.text().ok()?).await.ok()?.as_string()
}
