//! The flow: from revenue through the municipal grant to committees and goals, as a picture and as a table.

mod drawing;
pub mod graph;
mod grouping;
mod picture;
mod table;

use crate::ui::charts::picture_frame::picture_frame;
use crate::ui::context::{AppContext, use_app};
use crate::ui::primitives::amounts::{amount, in_chosen_unit, in_words, no_amount_reason, unit};
use crate::ui::primitives::labels::{committee_name, goal_name};
use crate::ui::primitives::panel_head::panel_head;
use crate::ui::reactive::text;
use leptos::prelude::*;
use rust_decimal::Decimal;

use self::drawing::{Drawing, DrawnBand, DrawnBlock, Words, draw};
use self::graph::{Flow as OneFlow, Place, added};
use self::picture::{PictureWords, svg};
use self::table::FlowTable;
#[cfg(test)]
pub use self::table::flow_table;
use crate::state::Tab;
use crate::ui::charts::sankey::{self, Direction};
use crate::ui::primitives::file_picker::save_file_as;
use crate::ui::primitives::media::follow_media;
use crate::ui::primitives::tabs::{tab_id, tab_name};
use files::file_name;
use model::goals::GoalIx;
use model::label::Label;
use model::money::in_percent_of;
use model::rows::{RevenueRow, RowSum};

/// Where the labels of five columns beside each other would be too small to read.
const NARROW: &str = "(max-width: 74.99rem)";

/// The flow.
#[component]
pub fn Flow() -> impl IntoView {
    let app = use_app();
    let session = app.session;
    let words = &app.language.lazy_texts().flow;
    let flows = Memo::new(move |_| session.read(graph::flows));
    let is_narrow = follow_media(NARROW);
    let drawing = Memo::new(move |_| {
        let direction = if is_narrow.get() { Direction::Down } else { Direction::Across };
        flows.with(|flows| build_drawing(app, direction, flows))
    });
    let caption = text(move || {
        let has_losses = drawing.with(Drawing::has_losses);
        let caption = (words.caption)(session.year_number(), unit(app));
        if has_losses { format!("{caption}{}", words.losses) } else { caption }
    });
    let title_text = text(move || flow_title(app, &flows.get(), &drawing.get()));
    let whole_text = text(move || (words.column_sum)(&amount(app, drawing.with(|drawing| drawing.whole))));
    let save = move |_| {
        let title = session.municipality(|municipality| app.file_text(&municipality.title));
        let name = file_name(&format!("{title} {}", tab_name(app, Tab::Flow)), "svg");
        let title = untrack(|| caption.get());
        let unit = untrack(|| unit(app));
        let frame = picture_frame(app, title, None, &untrack(|| session.year_number()).to_string(), unit);
        let (flow_title, whole) = untrack(|| (title_text.get(), whole_text.get()));
        let words = PictureWords { title: &flow_title, about: words.about, whole: &whole };
        // A file has the width of a page.
        let drawing = untrack(|| flows.with(|flows| build_drawing(app, Direction::Across, flows)));
        let picture = frame.to_svg(sankey::WIDTH_PIXELS, drawing.height, &svg(&drawing, &words));
        save_file_as(app, &name, &picture, "image/svg+xml");
    };
    view! {
        <div class="panel" role="tabpanel" id="panel" aria-labelledby=tab_id(Tab::Flow)>
            <h2 class="sr-only">{tab_name(app, Tab::Flow)}</h2>
            {panel_head(app, move || flows.with(|flows| flow_sentence(app, flows)))}
            <figure aria-labelledby="flow-caption">
                <figcaption class="spread flow-caption">
                    <span class="small soft" id="flow-caption">{caption}</span>
                    <button class="btn quiet" type="button" on:click=save>{app.language.lazy_texts().tables.image}</button>
                </figcaption>
                <svg
                    class="flow"
                    class:is-down=is_narrow
                    role="img"
                    aria-labelledby="flow-title"
                    aria-describedby="flow-about"
                    viewBox=move || drawing.with(|drawing| drawing.view_box.clone())
                >
                    <title id="flow-title">{title_text}</title>
                    <desc id="flow-about">{words.about}</desc>
                    <g>{move || drawing.with(|drawing| drawing.bands.iter().map(band).collect_view())}</g>
                    <g>{move || drawing.with(|drawing| drawing.heads.iter().map(head).collect_view())}</g>
                    {move || (!is_narrow.get()).then(|| whole(whole_text))}
                    <g>{move || drawing.with(|drawing| drawing.blocks.iter().map(block).collect_view())}</g>
                </svg>
            </figure>
            <FlowTable flows />
        </div>
    }
}

fn band(drawn: &DrawnBand) -> AnyView {
    view! { <path class=drawn.class d=drawn.outline.clone()><title>{drawn.title.clone()}</title></path> }
        .into_any()
}

fn head((x, y, words): &(String, String, &'static str)) -> AnyView {
    view! { <text class="flow-head" x=x.clone() y=y.clone()>{*words}</text> }.into_any()
}

/// The amount above the column of the sum.
fn whole(words: Signal<String>) -> AnyView {
    let [x, y] = [sankey::SUM_END, sankey::HEAD_LINE].map(sankey::coordinate);
    view! { <text class="flow-value" x=x y=y text-anchor="end">{words}</text> }.into_any()
}

fn block(drawn: &DrawnBlock) -> AnyView {
    let bars: Vec<_> = drawn
        .bars
        .iter()
        .map(|(class, [x, y, width, height])| {
            view! { <rect class=*class x=x.clone() y=y.clone() width=width.clone() height=height.clone() /> }
        })
        .collect();
    let (amount, place) = drawn.amount.clone();
    let (inline, apart) = match place {
        _ if drawn.name.is_empty() => (None, None),
        None => (Some(amount), None),
        Some(place) => (None, Some((amount, place))),
    };
    let last = drawn.name.len().saturating_sub(1);
    let name: Vec<_> = drawn
        .name
        .iter()
        .enumerate()
        .map(|(at, (line, y))| {
            let inline = inline.clone().filter(|_| at == last);
            view! {
                <text class="flow-label" x=drawn.label_x.clone() y=y.clone()>
                    {line.clone()}
                    {inline.map(|amount| view! { " "<tspan class="flow-value">{amount}</tspan> })}
                </text>
            }
        })
        .collect();
    view! {
        {bars}
        {name}
        {apart.map(|(amount, (x, y))| view! { <text class="flow-value" x=x y=y>{amount}</text> })}
    }
    .into_any()
}

fn build_drawing(app: AppContext, direction: Direction, flows: &[OneFlow]) -> Drawing {
    let goals = app.session.municipality(|municipality| municipality.goals.len());
    let goals = (0..).map(GoalIx).map(Place::Goal).take(goals);
    let words = Words {
        name: &|place, count| place_name(app, place, count),
        amount: &|kronor| amount(app, kronor),
        band: &|from, to, amount| (app.language.lazy_texts().flow.band)(from, to, amount, unit(app)),
        heads: app.language.lazy_texts().flow.heads,
    };
    draw(direction, flows, goals, &words)
}

/// The name of a place. `count` is the number of places that a group of small ones contains.
pub fn place_name(app: AppContext, place: Place, count: usize) -> String {
    let words = &app.language.lazy_texts().flow;
    let name = |label: &Label| (app.language.lazy_texts().label)(*label);
    match place {
        Place::Source(Label::Row(RevenueRow::BudgetedResult)) => words.budgeted_deficit.to_owned(),
        Place::Source(Label::Undistributed) => words.more_than_grant.to_owned(),
        Place::Source(label @ Label::Row(row)) if row.is_subtracted() => (words.income)(name(&label)),
        Place::Source(label) => name(&label).to_owned(),
        Place::Use(label @ Label::Row(row)) if row.is_subtracted() => name(&label).to_owned(),
        // A grant below 0 is a fee; anything else that brings money is then a cost.
        Place::Use(label @ Label::Row(row)) if row.sum() != Some(RowSum::Pool) => (words.fee)(name(&label)),
        Place::Use(label) => (words.cost)(name(&label)),
        Place::Total => words.total.to_owned(),
        Place::Pool => words.grant.to_owned(),
        Place::Committee(c) => committee_name(app, c),
        Place::Withheld(row) => (app.t.revenue_row)(row).to_owned(),
        Place::Left => words.undistributed.to_owned(),
        Place::Goal(goal) => goal_name(app, goal),
        Place::NoGoal => words.no_goal.to_owned(),
        Place::Small(0) => (words.small_rows)(count),
        Place::Small(_) => (words.small_committees)(count),
    }
}

/// Where every hundred kronor come from and go, and what comes out of the result.
fn flow_sentence(app: AppContext, flows: &[OneFlow]) -> String {
    let words = &app.language.lazy_texts().flow;
    let value = |pick: fn(&model::outcome::YearOutcome) -> model::ledger::NodeId| app.session.value(pick);
    let sum = |is_included: fn(&OneFlow) -> bool| {
        flows.iter().filter(|flow| is_included(flow)).map(|flow| flow.now).fold(Decimal::ZERO, added)
    };
    let whole = sum(|flow| flow.from.column() == 0);
    let of_hundred =
        |amount: Decimal| in_percent_of(amount, whole).map(|percent| app.language.number(percent, 0));
    let equalisation = value(|year| year.now.equalisation);
    let parts = of_hundred(value(|year| year.now.tax_revenue))
        .zip(of_hundred(equalisation.abs()))
        .zip(of_hundred(value(|year| year.grants)));
    // There are parts unless there is no revenue.
    let Some(((tax, equalised), grants)) = parts else { return app.t.common.no_whole.to_owned() };
    let mut sentence = if equalisation < Decimal::ZERO {
        (words.with_a_fee)(&tax, &equalised)
    } else {
        (words.of_each_hundred)(&tax, &equalised)
    };
    sentence.push_str(&(words.becomes_grant)(&grants));
    let missing = sum(|flow| {
        matches!(flow.from, Place::Source(Label::Row(RevenueRow::BudgetedResult) | Label::Undistributed))
    });
    let result = value(|year| year.result);
    let [short, drawn] = [result.abs(), missing].map(|kronor| in_words(app, kronor));
    if result < Decimal::ZERO {
        sentence.push_str(&(words.deficit)(&short));
    } else if missing > Decimal::ZERO {
        sentence.push_str(&(words.from_what_is_left)(&drawn));
    }
    // The bar is larger than the deficit where a budgeted surplus pays a part.
    if missing > Decimal::ZERO && (result >= Decimal::ZERO || short == drawn) {
        sentence.push_str(words.own_bar);
    }
    // The labels of the picture have a dash only.
    if in_chosen_unit(app, app.view.year.get(), whole, 1).is_none() {
        sentence = [&sentence, " ", no_amount_reason(app)].concat();
    }
    sentence
}

fn flow_title(app: AppContext, flows: &[OneFlow], drawing: &Drawing) -> String {
    let largest =
        flows.iter().filter(|flow| matches!(flow.to, Place::Committee(_))).max_by_key(|flow| flow.now);
    largest.map_or_else(String::new, |flow| {
        let (from, to) = (place_name(app, flow.from, 1), place_name(app, flow.to, 1));
        let amount = format!("{} {}", amount(app, flow.now), unit(app));
        (app.language.lazy_texts().flow.title)(drawing.blocks.len(), &from, &to, &amount)
    })
}

#[cfg(test)]
mod tests;
