//! Published examples, recomputed in the browser by the same program: published, computed, difference.

mod monthly_tables;

use leptos::prelude::*;

use crate::ui::context::{AppContext, use_app};

// `Set` below is a set of examples.
use rust_decimal::Decimal;

use self::monthly_tables::monthly_tables_section;
use crate::i18n::catalogue::trust::Trust as Words;
use crate::i18n::numbers::decimals_apart;
use crate::i18n::table_numbers::{in_unit, number};
use crate::state;
use crate::ui::primitives::icon::chevron;
use crate::ui::route::section_id;
use crate::ui::tables::registry::register_table;
use files::published_examples::{Example, ExampleSet, ExampleSetName, ExampleUnit, compute_all};
use files::tables::{Cell, Column, Number, Row, Table, Value};
use model::label::Unit;
use model::money::to_decimals;

/// A set with at most this many examples is open from the beginning.
const MAX_OPEN_EXAMPLES: usize = 4;

/// The commands that check other files.
const COMMANDS: [&str; 2] = [
    "cargo run --release --example check_income_equalisation -- FILE.csv",
    "cargo run --release --example check_monthly_tax -- FILE.csv",
];

/// The page.
#[component]
pub fn TrustPage() -> impl IntoView {
    let app = use_app();
    let t = &app.language.lazy_texts().trust;
    let (sets, missing) = match compute_all() {
        Ok(sets) => (sets, None),
        Err(missing) => (Vec::new(), Some(missing)),
    };
    let sum = |count: fn(&ExampleSet) -> usize| sets.iter().map(count).fold(0_usize, usize::saturating_add);
    let (all, within) = (sum(|set| set.examples.len()), sum(ExampleSet::within));
    let summary = match missing {
        None => (t.summary)(all, within, sum(ExampleSet::exact)),
        Some(missing) => (t.no_year)(missing.file, missing.line),
    };
    let beyond = all.saturating_sub(within);
    let apart =
        (beyond > 0).then(|| view! { <p class="notice is-error">{(t.summary_beyond)(all, beyond)}</p> });
    let contents = sets.iter().map(|set| {
        let address = format!("#{}", section_id(state::Page::Trust, set_anchor(set.name)));
        view! { <li><a href=address>{(t.set_title)(set.name)}</a></li> }
    });
    let tables = format!("#{}", section_id(state::Page::Trust, monthly_tables::ID));
    view! {
        <div class="page wrap">
            <h1>{app.t.common.trust}</h1>
            <p class="sentence panel">{t.lead}</p>
            <p class="about panel">{t.about}</p>
            <p class="trust-sum" id="trust-sum">{summary}</p>
            {apart}
            <div class="reading panel">
                <nav aria-label=t.sets>
                    <ul class="toc">
                        {contents.collect_view()}
                        <li><a href=tables>{t.tables}</a></li>
                    </ul>
                </nav>
                <div class="sets">
                    {sets.iter().map(|set| example_set(app, t, set)).collect_view()}
                    {monthly_tables_section(app, t)}
                    <section class="set">
                        <h2>{t.command_line}</h2>
                        <p>{t.command_line_about}</p>
                        {COMMANDS.map(|command| view! { <p class="command"><code>{command}</code></p> }).into_iter().collect_view()}
                    </section>
                </div>
            </div>
        </div>
    }
}

/// The anchor of a set on the page.
fn set_anchor(name: ExampleSetName) -> &'static str {
    match name {
        ExampleSetName::IncomeEqualisation => "inkomstutjamning",
        ExampleSetName::Law2018 => "lagen-2018",
        ExampleSetName::ResultBudgets => "resultatbudgetar",
        ExampleSetName::Fees => "avgifter",
        ExampleSetName::BalanceRequirement => "balanskrav",
        ExampleSetName::Person2026 => "person",
        ExampleSetName::RateChange2026 => "en-krona",
    }
}

fn example_set(app: AppContext, t: &'static Words, set: &ExampleSet) -> AnyView {
    let count = set.examples.len();
    let title = (t.set_title)(set.name);
    let mut result = (t.set_summary)(count, set.within(), set.exact());
    if let Some(apart) = set.furthest().and_then(|example| {
        let apart = example.difference()?.abs();
        Some((t.largest_deviation)(
            &in_unit(example_number(app, example.unit, apart, 0), example_unit(app, example.unit)).text,
        ))
    }) {
        result = format!("{result}; {apart}");
    }
    // An abbreviated unit ends with a full stop already.
    let stop = if result.ends_with('.') { "" } else { "." };
    let all_within = set.within() == count;
    let open = RwSignal::new(count <= MAX_OPEN_EXAMPLES);
    let table = examples_table(app, t, set);
    let heads = table.columns.iter().enumerate().map(|(at, column)| {
        let class = if at == 0 { "" } else { "num" };
        view! { <th scope="col" role="columnheader" class=class>{column.heading.clone()}</th> }
    });
    let heads = heads.collect_view();
    let rows = table.rows.iter().zip(&set.examples).map(|(row, example)| example_row(t, row, example));
    let rows = rows.collect_view();
    let caption = table.title.clone();
    register_table(move || open.get().then(|| table.clone()));
    view! {
        <section class="set" aria-labelledby=section_id(state::Page::Trust, set_anchor(set.name))>
            <h2 id=section_id(state::Page::Trust, set_anchor(set.name))>{title}</h2>
            <p>{(t.set_about)(set.name)}</p>
            <p class="told" class:down=!all_within>
                <span aria-hidden="true">{if all_within { "✓ " } else { "✗ " }}</span>
                {result}
                {stop}
            </p>
            <p class="small soft">{(t.set_note)(set.name)}</p>
            <p class="small soft">{t.source}": "{(t.set_source)(set.name)}"."</p>
            <details open=open.get_untracked() on:toggle:target=move |event| open.set(event.target().open())>
                <summary>
                    {chevron()}
                    {(t.show)(count)}
                </summary>
                // With roles, because on a phone the style sheet lays out each row by itself.
                <table class="table dense examples" role="table">
                    <caption class="sr-only">{caption}</caption>
                    <thead role="rowgroup">
                        <tr role="row">{heads}</tr>
                    </thead>
                    <tbody role="rowgroup">{rows}</tbody>
                </table>
            </details>
        </section>
    }
    .into_any()
}

/// The examples of a set: as published, as computed, and how far they are apart.
fn examples_table(app: AppContext, t: &'static Words, set: &ExampleSet) -> Table {
    let row = |example: &Example| {
        // What differs is not written alike.
        let computed_apart =
            example.computed.map_or(0, |computed| decimals_apart([example.published, computed], 0));
        let tolerance_apart =
            example.difference().map_or(0, |by| decimals_apart([by.abs(), example.tolerance], 0));
        let least = computed_apart.max(tolerance_apart);
        let shown = |value: Decimal| example_number(app, example.unit, value, least);
        let computed = example
            .computed
            .map_or_else(|| Value::Unknown(t.no_result.to_owned()), |value| shown(value).into());
        let difference = example.difference().map(|difference| {
            let sign = if difference > Decimal::ZERO { "+" } else { "" };
            let number = shown(difference);
            Number { text: format!("{sign}{}", number.text), ..number }
        });
        let holds = if example.holds() { t.within_tolerance } else { t.outside_tolerance };
        Row::new([
            Cell::from(t.names.of_example(&example.subject, app.language)),
            in_unit(shown(example.published), example_unit(app, example.unit)).into(),
            computed.into(),
            Cell::from(Value::or_missing(difference, t.no_result)).with_note(Some(holds.into())),
            shown(example.tolerance).into(),
        ])
    };
    Table {
        title: (t.caption)((t.set_title)(set.name)),
        columns: [t.example, t.published, t.computed, t.difference, t.tolerance].map(Column::new).to_vec(),
        rows: set.examples.iter().map(row).collect(),
        foot: 0,
    }
}

fn example_row(t: &'static Words, row: &Row, example: &Example) -> AnyView {
    let sign = if example.holds() { "✓" } else { "✗" };
    let classes = ["", "num", "num", "num", "num soft"];
    let names = ["", t.published, t.computed, t.difference, t.tolerance];
    let cells = row.cells.iter().zip(classes).zip(names).skip(1).map(|((cell, class), name)| {
        let holds = cell.note.as_ref().map(|words| {
            view! {
                " "
                <span aria-hidden="true">{sign}</span>
                <span class="sr-only">{words.text().to_owned()}</span>
            }
        });
        view! { <td role="cell" class=class data-name=name>{cell.value.text().to_owned()}{holds}</td> }
    });
    let name = row.cells.first().map(|cell| cell.value.text().to_owned());
    view! {
        <tr role="row" class:down=!example.holds()>
            <th scope="row" role="rowheader">{name}</th>
            {cells.collect_view()}
        </tr>
    }
    .into_any()
}

/// A number of an example, as exact as a reader can make use of, with at least so many decimals.
fn example_number(app: AppContext, unit: ExampleUnit, value: Decimal, least: u32) -> Number {
    let decimals = to_decimals(value, 2).normalize().scale().max(least);
    // The unit stands once in the row, but each cell of a sheet needs it.
    Number { unit: Some(example_unit(app, unit)), ..number(app.language, value, decimals) }
}

fn example_unit(app: AppContext, unit: ExampleUnit) -> &'static str {
    let common = &app.t.common;
    match unit {
        ExampleUnit::Millions => common.mnkr,
        ExampleUnit::Thousands => common.tkr,
        ExampleUnit::Model(Unit::PerInhabitant) => common.per_inhabitant,
        ExampleUnit::Model(
            Unit::Kronor | Unit::PerHundred | Unit::Percent | Unit::Factor | Unit::Persons,
        ) => common.kr,
    }
}
