//! The services as bars: what each can use, and what changes. A row opens to its committee.

mod quality;
mod sentence;

use leptos::prelude::*;
use rust_decimal::Decimal;

use self::quality::quality;
use self::sentence::sentence;
use super::answers::Shown;
use super::payer::{Payer, left_text, payer_now};
use crate::i18n::numbers::{decimals_of_columns, in_millions, machine_text};
use crate::ui::context::AppContext;
use crate::ui::el::{El, button, el};
use crate::ui::lazy::{LazyPage, lazy};
use crate::ui::primitives::amounts::fraction;
use crate::ui::primitives::badge::{CommonQuality, badge};
use crate::ui::primitives::icon::chevron;
use crate::ui::primitives::labels::service_name;
use crate::ui::primitives::own_change::{is_locked, own_change_controls};
use crate::ui::primitives::rolling::rolling;
use model::YearIx;
use model::figure::Quality;
use model::money::{DecimalExt, Money, percent_of, to_decimals};
use model::services::{ServiceOutcome, ServiceSubject, services as services_of};

/// What the table shows of the year in view.
#[derive(Debug, Clone, PartialEq)]
struct Rows {
    /// In the order of the file.
    services: Vec<ServiceOutcome>,
    /// The decimals of the amounts of the start state, in mnkr, and of the changes: so many that the columns sum.
    decimals: [u32; 2],
    /// The change of a bar of full length, kronor.
    scale: Decimal,
}

/// The first scale of the changes, per cent of the largest service: it is doubled until the largest change has place.
const FIRST_SCALE: Decimal = Decimal::TWO;

impl Rows {
    fn new(app: AppContext) -> Self {
        let year = app.view.year.get();
        let services = app.session.read_year(year, |outcome, _| {
            app.session.municipality(|municipality| services_of(municipality, outcome, year))
        });
        let column = |amount: fn(&ServiceOutcome) -> Money| -> Vec<Decimal> {
            services.iter().map(|service| amount(service).kronor()).collect()
        };
        let (starts, changes) = (column(ServiceOutcome::start), column(ServiceOutcome::change));
        let scale = scale(&starts, &changes);
        Self { decimals: [starts, changes].map(|column| decimals_of_columns(&[column], 1)), scale, services }
    }

    fn of(&self, subject: ServiceSubject) -> Option<&ServiceOutcome> {
        self.services.iter().find(|service| service.subject == subject)
    }

    fn sum(&self, amount: fn(&ServiceOutcome) -> Money) -> Money {
        self.services.iter().map(amount).sum()
    }

    /// The services by money in the start state, the largest first.
    fn order(&self) -> Vec<ServiceSubject> {
        let mut order: Vec<&ServiceOutcome> = Vec::new();
        for service in &self.services {
            order.insert(order.partition_point(|other| other.start() >= service.start()), service);
        }
        order.into_iter().map(|service| service.subject).collect()
    }
}

/// The change of a bar of full length.
fn scale(starts: &[Decimal], changes: &[Decimal]) -> Decimal {
    let largest = |amounts: &[Decimal]| amounts.iter().map(Decimal::abs).fold(Decimal::ONE, Decimal::max);
    let change = largest(changes);
    let mut scale = percent_of(largest(starts), FIRST_SCALE).unwrap_or(change);
    while scale < change {
        scale = scale.try_add(scale).unwrap_or(change);
    }
    scale
}

/// The section.
pub fn services(app: AppContext, shown: Shown) -> El {
    let rows = Memo::new(move |_| Rows::new(app));
    let common = Memo::new(move |_| {
        let year = app.view.year.get();
        let qualities: Vec<Quality> = app.session.municipality(|m| {
            let quality = |service: &ServiceOutcome| quality(m, service.subject, year);
            rows.with_untracked(|rows| rows.services.iter().filter_map(quality).collect())
        });
        CommonQuality::new(qualities.into_iter())
    });
    let heading = el("h2").bind_text(move || {
        rows.with(|rows| sentence(app.language, &rows.services, |subject| service_name(app, subject)))
    });
    el("section")
        .class("entrance-services")
        .child(heading)
        .dyn_children_if(move || is_choosing(app), move || vec![left(app, shown)])
        .child(table(app, rows, common))
        .child(notes(app, common))
}

/// Whether the services have their controls beside them. Those of a link are only looked at. Reactive.
fn is_choosing(app: AppContext) -> bool {
    app.shows_open() && payer_now(app) == Payer::Chosen
}

/// What is left to share out, or to save.
fn left(app: AppContext, shown: Shown) -> El {
    el("p").class("services-left").bind_text(move || shown.answers.with(|answers| left_text(app, answers)))
}

// The roles are written, since a row that is laid out as a grid has none otherwise.
fn cell(class: &str) -> El {
    el("td").class(class).attr("role", "cell")
}

fn heading_cell(class: &str, role: &str) -> El {
    let scope = if role == "rowheader" { "row" } else { "col" };
    el("th").class(class).attr("role", role).attr("scope", scope)
}

fn table_row() -> El {
    el("tr").attr("role", "row")
}

/// A cell whose bar shows what the numbers beside it say.
fn drawn_cell(class: &str) -> El {
    cell(class).attr("aria-hidden", "true")
}

fn table(app: AppContext, rows: Memo<Rows>, common: Memo<Option<CommonQuality>>) -> El {
    let words = &app.t.services;
    let is_choosing = Memo::new(move |_| is_choosing(app));
    let column = |class| heading_cell(class, "columnheader");
    let sides = el("span").text(words.less);
    let heads = table_row()
        .child(column("name").text(words.unit))
        .child(column("num").bind_text(move || app.session.year_number().to_string()))
        .child(drawn_cell("money-cell"))
        .child(column("num change").text(words.change))
        .child(drawn_cell("shift-cell").child(sides).child(el("span").text(words.more)))
        .dyn_children_if(
            move || is_choosing.get(),
            move || vec![column("own-cell").child(el("span").class("sr-only").text(words.own_change))],
        );
    let body = |class: &str| el("tbody").class(class).attr("role", "rowgroup");
    // What a row is made of may be another in another year.
    let order = Memo::new(move |_| (app.view.year.get(), rows.with(Rows::order)));
    let decimals = Memo::new(move |_| rows.with(|rows| rows.decimals));
    let start_sum = move || start_text(app, decimals, rows.with(|rows| rows.sum(ServiceOutcome::start)));
    let sum = table_row()
        .class("sum")
        .child(heading_cell("name", "rowheader").text(words.all))
        .child(cell("num").bind_text(start_sum))
        .child(drawn_cell("money-cell"))
        .child(change_cell(app, decimals, move || rows.with(|rows| rows.sum(ServiceOutcome::change))))
        .child(drawn_cell("shift-cell"));
    el("table")
        .class("services")
        .attr("role", "table")
        .attr("aria-label", words.all)
        .bind_class("is-choosing", move || is_choosing.get())
        .child(el("thead").attr("role", "rowgroup").child(heads))
        .dyn_children(move || {
            let largest = rows.with_untracked(|rows| {
                rows.services.iter().map(ServiceOutcome::start).fold(Money::ZERO, Money::max)
            });
            let (year, order) = order.get();
            let table = TableContext { rows, decimals, year, largest, is_choosing, common };
            (0..).zip(order).map(|(at, subject)| row(app, &table, at, subject)).collect()
        })
        .child(body("sums").child(sum))
}

fn start_text(app: AppContext, decimals: Memo<[u32; 2]>, start: Money) -> String {
    let [decimals, _] = decimals.get();
    app.language.number(in_millions(start.kronor()), decimals)
}

/// A change with its sign.
fn change_cell(app: AppContext, decimals: Memo<[u32; 2]>, change: impl Fn() -> Money + 'static) -> El {
    rolling(cell("num change"), move || change().kronor(), change_text(app, decimals))
}

/// The text of a change, which follows the decimals of the column: also where another row's change needs more of them.
fn change_text(app: AppContext, decimals: Memo<[u32; 2]>) -> impl Fn(Decimal) -> String {
    move |change| {
        let [_, decimals] = decimals.get();
        app.language.signed(in_millions(change), decimals)
    }
}

/// What all rows share.
struct TableContext {
    rows: Memo<Rows>,
    /// Those of the rows, for what follows only them.
    decimals: Memo<[u32; 2]>,
    year: YearIx,
    /// What the largest service has in the start state: the longest bar.
    largest: Money,
    is_choosing: Memo<bool>,
    common: Memo<Option<CommonQuality>>,
}

/// A service, and what opens under it.
fn row(app: AppContext, table: &TableContext, at: usize, subject: ServiceSubject) -> El {
    let TableContext { rows, decimals, year, largest, is_choosing, common } = *table;
    let open = RwSignal::new(false);
    let name = service_name(app, subject);
    let detail = format!("service-{at}");
    let amounts = Memo::new(move |_| {
        rows.with(|rows| rows.of(subject).map_or((Money::ZERO, Money::ZERO), |of| (of.start(), of.change())))
    });
    let start = move || amounts.get().0;
    let change = move || amounts.get().1;
    let own_quality = app.session.municipality(|m| quality(m, subject, year));
    let is_usual = |quality| common.get_untracked().is_none_or(|common| common.usual == quality);
    let exception = own_quality.filter(|quality| !is_usual(*quality)).map(|quality| badge(app, quality));
    let toggle = button("row-toggle")
        .bind_aria("aria-expanded", move || open.get())
        .attr("aria-controls", &detail)
        .on_click(move || open.update(|open| *open = !*open))
        .child(el("span").class("service-name").text(&name).children(exception))
        .child(chevron());
    let money = el("span")
        .class("money-part")
        .bind_style("--part", move || fraction(start().kronor(), largest.kronor()));
    // On half of the cell's width, the axis in its middle.
    let length = move || {
        let scale = rows.with(|rows| rows.scale);
        let half = change().kronor().abs().try_div(scale).and_then(|part| part.try_div(Decimal::TWO));
        machine_text(to_decimals(half.unwrap_or(Decimal::ZERO), 4))
    };
    let shift = el("span")
        .class("shift")
        .bind_class("is-less", move || change() < Money::ZERO)
        .bind_class("is-more", move || change() > Money::ZERO)
        .bind_style("--part", length);
    // What belongs to several committees is changed in the opened row.
    let only = rows.with_untracked(|rows| match rows.of(subject)?.parts.as_slice() {
        [part] => Some(part.committee),
        _ => None,
    });
    let own_name = name.clone();
    let main = table_row()
        .child(heading_cell("name", "rowheader").child(toggle))
        .child(cell("num").bind_text(move || start_text(app, decimals, start())))
        .child(drawn_cell("money-cell").child(money))
        .child(change_cell(app, decimals, change))
        .child(drawn_cell("shift-cell").child(shift))
        .dyn_children_if(
            move || is_choosing.get(),
            move || {
                let own = cell("own-cell");
                let Some(c) = only else { return vec![own] };
                let controls = own_change_controls(app, c, &own_name, is_locked(app, c));
                vec![own.child(el("div").class("row").children(controls))]
            },
        );
    let opened = cell("detail")
        .attr("colspan", "6")
        .dyn_children_if(move || open.get(), move || vec![lazy(app.t, LazyPage::ServiceFacts(subject))]);
    let detail = table_row()
        .class("row-detail")
        .attr("id", &detail)
        .bind_bool_attr("hidden", move || !open.get())
        .child(opened);
    el("tbody").attr("role", "rowgroup").child(main).child(detail)
}

/// What is said once of all rows: how a service moves, and how far the amounts can be trusted.
fn notes(app: AppContext, quality: Memo<Option<CommonQuality>>) -> El {
    let has_services = app.session.municipality(|municipality| !municipality.services.is_empty());
    let follows = has_services.then(|| el("p").class("small soft").text(app.t.services.follows_committee));
    el("div")
        .class("services-notes")
        .children(follows)
        .dyn_children(move || quality.get().into_iter().map(|quality| quality.sentence(app)).collect())
}

#[cfg(test)]
mod tests;
