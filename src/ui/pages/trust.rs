//! Published examples, computed anew in the browser by the program that the reader has: published, computed, difference.

mod tables;

use leptos::prelude::*;
use rust_decimal::Decimal;

use self::tables::monthly_tables;
use crate::i18n::catalogue::trust::Trust as Words;
use crate::state;
use crate::ui::context::{AppContext, use_app};
use crate::ui::primitives::icon::chevron;
use crate::ui::route::place;
use files::published_examples::{Example, ExampleUnit, Set, SetName, run};
use model::label::Unit;

/// The most rows that stand open from the start.
const FEW: usize = 4;

/// The commands that check other files.
const COMMANDS: [&str; 2] = [
    "cargo run --release --example check_income_equalisation -- FILE.csv",
    "cargo run --release --example check_monthly_tax -- FILE.csv",
];

/// The room.
#[component]
pub fn TrustPage() -> impl IntoView {
    let app = use_app();
    let t = &app.language.lazy_texts().trust;
    let sets = run();
    let count = |of: fn(&Set) -> usize| sets.iter().map(of).fold(0_usize, usize::saturating_add);
    let (all, within) = (count(|set| set.examples.len()), count(Set::within));
    let summary = (t.summary)(all, within, count(Set::exact));
    let beyond = all.saturating_sub(within);
    let apart =
        (beyond > 0).then(|| view! { <p class="notice is-error">{(t.summary_apart)(all, beyond)}</p> });
    let contents = sets.iter().map(|set| {
        let address = format!("#{}", place(state::Page::Trust, id(set.name)));
        view! { <li><a href=address>{(t.title)(set.name)}</a></li> }
    });
    let tables = format!("#{}", place(state::Page::Trust, tables::ID));
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
                    {monthly_tables(app, t)}
                    <section class="set">
                        <h2>{t.shell}</h2>
                        <p>{t.shell_about}</p>
                        {COMMANDS.map(|command| view! { <p class="command"><code>{command}</code></p> }).into_iter().collect_view()}
                    </section>
                </div>
            </div>
        </div>
    }
}

/// A set's place in the room.
fn id(name: SetName) -> &'static str {
    match name {
        SetName::IncomeEqualisation => "inkomstutjamning",
        SetName::Law2018 => "lagen-2018",
        SetName::ResultBudgets => "resultatbudgetar",
        SetName::Fees => "avgifter",
        SetName::BalanceRequirement => "balanskrav",
        SetName::Person2026 => "person",
        SetName::RateChange2026 => "en-krona",
    }
}

fn example_set(app: AppContext, t: &'static Words, set: &Set) -> AnyView {
    let count = set.examples.len();
    let title = (t.title)(set.name);
    let mut told = (t.told)(count, set.within(), set.exact());
    if let Some(apart) = set.furthest().and_then(|example| {
        let apart = example.difference()?.abs();
        Some((t.furthest)(&example_amount(app, example.unit, apart, true)))
    }) {
        told = format!("{told}; {apart}");
    }
    // A unit that is cut short has its full stop already.
    let stop = if told.ends_with('.') { "" } else { "." };
    let all = set.within() == count;
    let rows = set.examples.iter().map(|example| example_row(app, t, example)).collect_view();
    let head = |name| view! { <th scope="col" role="columnheader" class="num">{name}</th> };
    view! {
        <section class="set" aria-labelledby=place(state::Page::Trust, id(set.name))>
            <h2 id=place(state::Page::Trust, id(set.name))>{title}</h2>
            <p>{(t.what)(set.name)}</p>
            <p class="told" class:down=!all>
                <span aria-hidden="true">{if all { "✓ " } else { "✗ " }}</span>
                {told}
                {stop}
            </p>
            <p class="small soft">{(t.why)(set.name)}</p>
            <p class="small soft">{t.source}": "{(t.sources)(set.name)}"."</p>
            <details open=count <= FEW>
                <summary>
                    {chevron()}
                    {(t.show)(count)}
                </summary>
                // Its parts are named as a table's, since on a phone each row is laid out by itself.
                <table class="table dense examples" role="table">
                    <caption class="sr-only">{(t.caption)(title)}</caption>
                    <thead role="rowgroup">
                        <tr role="row">
                            <th scope="col" role="columnheader">{t.example}</th>
                            {[t.published, t.computed, t.difference, t.tolerance].map(head).into_iter().collect_view()}
                        </tr>
                    </thead>
                    <tbody role="rowgroup">{rows}</tbody>
                </table>
            </details>
        </section>
    }
    .into_any()
}

fn example_row(app: AppContext, t: &'static Words, example: &Example) -> AnyView {
    let number = |value: Decimal| example_amount(app, example.unit, value, false);
    let computed = example.computed.map_or_else(|| t.nothing.to_owned(), number);
    let difference = example.difference().map(|difference| {
        let sign = if difference > Decimal::ZERO { "+" } else { "" };
        format!("{sign}{}", number(difference))
    });
    let (sign, words) = if example.holds() { ("✓", t.holds) } else { ("✗", t.beyond) };
    view! {
        <tr role="row" class:down=!example.holds()>
            <th scope="row" role="rowheader">{(t.of)(&example.of, app.language)}</th>
            <td role="cell" class="num" data-name=t.published>{example_amount(app, example.unit, example.published, true)}</td>
            <td role="cell" class="num" data-name=t.computed>{computed}</td>
            <td role="cell" class="num" data-name=t.difference>
                {difference}
                " "
                <span aria-hidden="true">{sign}</span>
                <span class="sr-only">{words}</span>
            </td>
            <td role="cell" class="num soft" data-name=t.tolerance>{number(example.tolerance)}</td>
        </tr>
    }
    .into_any()
}

/// A number of an example: as exact as a reader can make use of, with its unit or without.
fn example_amount(app: AppContext, unit: ExampleUnit, value: Decimal, with_unit: bool) -> String {
    let decimals = model::money::to_decimals(value, 2).normalize().scale();
    let number = app.language.number(value, decimals);
    let common = &app.t.common;
    let unit = match unit {
        ExampleUnit::Millions => common.mnkr,
        ExampleUnit::Thousands => common.tkr,
        ExampleUnit::Of(Unit::PerInhabitant) => common.per_inhabitant,
        ExampleUnit::Of(_) => common.kr,
    };
    if with_unit { format!("{number}\u{a0}{unit}") } else { number }
}
