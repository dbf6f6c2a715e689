//! The differences as bars to both sides of 0: the rows of the table in its order, each bar with its letter and its number.

use leptos::prelude::*;
use rust_decimal::Decimal;

use super::context::{CompareContext, ComparedScenarios};
use super::numbers::{RowGroup, amount_unit, bar_length, cell_difference, group_name, has_bars, row_label};
use super::{mark, summary_sentence};
use crate::state::AmountUnit;
use crate::ui::charts::diverging::{self, Bar};
use crate::ui::charts::frame::Frame;
use crate::ui::charts::picture_frame::picture_frame;
use crate::ui::primitives::amounts::fraction;
use crate::ui::primitives::file_picker::save_file_as;
use crate::ui::primitives::missing::missing;
use files::file_name;
use model::compare::{ComparisonCell, ComparisonRow};
use model::money::in_percent_of;

/// The bars, if there are any. Reactive.
pub(super) fn difference_bars(cx: CompareContext) -> Option<AnyView> {
    let t = cx.t;
    let compared = cx.compared()?;
    let rows = compared.rows(cx.app.view.year.get());
    let others: Vec<(usize, &'static str)> = compared.others().map(|(at, letter, _)| (at, letter)).collect();
    let groups: Vec<diverging::Group> =
        RowGroup::ALL.into_iter().filter_map(|group| group_bars(cx, group, rows, &others)).collect();
    let picture = StoredValue::new((image_frame(cx, &compared), groups.clone()));
    let save = move |_| {
        let title = cx.app.session.municipality(|municipality| cx.app.file_text(&municipality.title));
        let name = file_name(&format!("{title} {}", cx.app.t.common.compare), "svg");
        let drawn = picture.with_value(|(frame, groups)| diverging::picture(frame, groups));
        save_file_as(cx.app, &name, &drawn, "image/svg+xml");
    };
    let legend = compared.others().map(|(_, letter, name)| {
        view! { <li>{mark(letter)}" "{name.to_owned()}</li> }
    });
    (!groups.is_empty()).then(|| {
        view! {
            <p class="small soft about">{(t.bars_about)(&compared.first())}</p>
            <div class="spread">
                <ul class="legend small">{legend.collect_view()}</ul>
                <button class="btn quiet" type="button" on:click=save>{cx.app.language.lazy_texts().tables.image}</button>
            </div>
            {groups.into_iter().map(group_view).collect_view()}
        }
        .into_any()
    })
}

/// The rows of a group that have bars, if there are any.
fn group_bars(
    cx: CompareContext,
    group: RowGroup,
    rows: &[ComparisonRow],
    others: &[(usize, &'static str)],
) -> Option<diverging::Group> {
    let rows: Vec<&ComparisonRow> =
        rows.iter().filter(|row| RowGroup::of_row(row.label) == group && has_bars(cx, row)).collect();
    if rows.is_empty() {
        return None;
    }
    let lengths = rows.iter().flat_map(|row| row.cells.iter().filter_map(|cell| bar_length(cx, row, cell)));
    let longest = lengths.map(|length| length.abs()).max();
    let row = |row: &ComparisonRow| diverging::Row {
        name: row_label(cx, row.label),
        bars: others
            .iter()
            .filter_map(|(at, letter)| Some(difference_bar(cx, row, letter, row.cells.get(*at)?, longest)))
            .collect(),
    };
    Some(diverging::Group {
        name: group_name(cx, group).to_owned(),
        rows: rows.into_iter().map(row).collect(),
    })
}

fn difference_bar(
    cx: CompareContext,
    row: &ComparisonRow,
    letter: &'static str,
    cell: &ComparisonCell,
    longest: Option<Decimal>,
) -> Bar {
    Bar {
        label: letter.to_owned(),
        percent: bar_length(cx, row, cell)
            .zip(longest)
            .and_then(|(length, longest)| in_percent_of(length, longest)),
        number: cell_difference(cx, row, cell).map(|number| number.text).map_err(str::to_owned),
    }
}

/// The title and the explanations around the image.
fn image_frame(cx: CompareContext, compared: &ComparedScenarios) -> Frame {
    let app = cx.app;
    let year = app.session.year_number();
    let unit = match app.view.unit.get() {
        AmountUnit::Percent => "%",
        AmountUnit::Millions | AmountUnit::PerInhabitant => amount_unit(cx),
    };
    let mut frame =
        picture_frame(app, format!("{} {year}", app.t.common.compare), None, &year.to_string(), unit);
    frame.about.extend([summary_sentence(cx), (cx.t.bars_about)(&compared.first())]);
    frame.about.extend(compared.others().map(|(_, letter, name)| format!("{letter}: {name}")));
    frame
}

fn group_view(group: diverging::Group) -> AnyView {
    let row = |row: diverging::Row| {
        let bars = row.bars.into_iter().map(bar_view).collect_view();
        view! { <li><span class="diverging-name">{row.name}</span><ul>{bars}</ul></li> }
    };
    let rows = group.rows.into_iter().map(row).collect_view();
    view! { <h3>{group.name}</h3><ul class="diverging">{rows}</ul> }.into_any()
}

fn bar_view(bar: Bar) -> AnyView {
    // Without a length there is no bar: the number, or the reason why there is none, stands alone.
    let length = bar.percent.unwrap_or(Decimal::ZERO);
    let part = fraction(length.abs(), Decimal::ONE_HUNDRED);
    let class = if length < Decimal::ZERO { "to-side is-less" } else { "to-side" };
    view! {
        <li class="bar-line">
            <span class="letter">{bar.label}</span>
            <span class=class style:--part=part aria-hidden="true"></span>
            <span class="num">{bar.number.map_or_else(missing, IntoAny::into_any)}</span>
        </li>
    }
    .into_any()
}
