//! Three years: the result budget and the committees, year by year.

pub mod rows;

use std::sync::Arc;

use leptos::prelude::*;
use rust_decimal::Decimal;

use self::rows::class;
use crate::state::Tab;
use crate::ui::charts::trend;
use crate::ui::page::{Page, text, use_page};
use crate::ui::primitives::ask::Pick;
use crate::ui::primitives::badge::badge;
use crate::ui::primitives::tabs::tab_id;
use model::YEARS;
use model::ledger::NodeId;
use model::money::{Arithmetic, whole_thousands};
use model::municipality::{CommitteeIx, Start};
use model::outcome::YearOutcome;
use model::result_budget::{self, BudgetLine};

/// The three years.
#[component]
pub fn Years() -> impl IntoView {
    let page = use_page();
    let words = &page.language.lazy_texts().years;
    let (from, to) = (page.year_name(0), page.year_name(YEARS.saturating_sub(1)));
    let committees: Vec<CommitteeIx> =
        page.session.municipality(|m| m.committees().map(|(c, _)| c).collect());
    let about = page.session.municipality(|m| page.of(&m.about));
    view! {
        <div class="panel" role="tabpanel" id="panel" aria-labelledby=tab_id(Tab::Years)>
            <h2 class="sr-only">{page.t.results.tabs[3]}</h2>
            {page.panel_head(move || page.years_sentence())}
            <table class="table dense differs years" role="table" style:--sides="3">
                <caption class="sr-only">{text(move || (words.caption)(from, to, page.unit()))}</caption>
                {page.years_head(text(move || page.unit().to_owned()), true)}
                <tbody role="rowgroup">{result_budget::lines().into_iter().map(|line| page.budget_row(line)).collect_view()}</tbody>
                <tfoot role="rowgroup">
                    {page.budget_row(BudgetLine::Result)}
                    {page.percent_row(words.share_of_revenue, |year| year.result_share)}
                    {page.percent_row(words.target, |year| year.surplus_target)}
                </tfoot>
            </table>
            <p class="small soft">{about}</p>
            <h2 class="panel">{words.committees}</h2>
            <p class="small soft">{words.changes}</p>
            <table class="table dense differs years" role="table" style:--sides="3">
                <caption class="sr-only">{text(move || (words.committees_caption)(from, to, page.unit()))}</caption>
                {page.years_head(text(move || words.committee.to_owned()), false)}
                <tbody role="rowgroup">{committees.into_iter().map(|c| page.committee_years(c)).collect_view()}</tbody>
            </table>
        </div>
    }
}

impl Page {
    /// The year at `at` as people write it.
    fn year_name(self, at: usize) -> u16 {
        self.session.municipality(|m| m.years.get(at).map(|year| year.year)).unwrap_or_default()
    }

    fn years_head(self, first: Signal<String>, with_quality: bool) -> AnyView {
        let years = (0..YEARS)
            .map(|at| {
                let marks = with_quality.then(|| self.year_marks(at));
                view! { <th scope="col" role="columnheader" class="num">{self.year_name(at).to_string()}{marks}</th> }
            })
            .collect_view();
        view! {
            <thead role="rowgroup">
                <tr role="row">
                    <th scope="col" role="columnheader">{first}</th>
                    {years}
                    <th scope="col" role="columnheader" class="hide-narrow"><span class="sr-only">{self.language.lazy_texts().years.trend}</span></th>
                </tr>
            </thead>
        }
        .into_any()
    }

    /// What the first year is, and how far the year's revenue can be trusted.
    fn year_marks(self, at: usize) -> AnyView {
        let words = &self.language.lazy_texts().years;
        let start = self.session.municipality(|m| m.start);
        let what = (at == 0).then_some(match start {
            Start::Adopted => words.adopted,
            Start::Outturn => words.outturn,
        });
        let quality = move || {
            self.session.read_year(at, |outcome, year| Some(outcome.ledger.node(year.now.pool)?.quality))
        };
        view! {
            // A space for the ears: it stands on a line of its own.
            " "
            <span class="hide-narrow">
                {what.map(|what| view! { <span class="badge">{what}</span>" " })}
                {move || quality().map(|quality| badge(self, quality).into_any())}
            </span>
        }
        .into_any()
    }

    fn budget_row(self, line: BudgetLine) -> AnyView {
        let name = (self.t.label)(&line.label());
        let value =
            move |at: usize| self.session.read_year(at, |outcome, year| outcome.value(line.number(year)));
        // What is taken from the rest stands with a minus.
        let signed = move |at: usize| {
            if line.is_subtracted() { Decimal::ZERO.less(value(at)).unwrap_or_default() } else { value(at) }
        };
        view! {
            <tr role="row" class=class(line)>
                <th scope="row" role="rowheader">{name}</th>
                {(0..YEARS)
                    .map(|at| {
                        let number = text(move || self.amount_at(at, signed(at)));
                        let pick = Arc::new(move |year: &YearOutcome| Some(line.number(year)));
                        view! { <td role="cell" class="num">{self.number_of_year(at, pick, number, name)}</td> }
                    })
                    .collect_view()}
                <td role="cell" class="num hide-narrow">{self.trend(value)}</td>
            </tr>
        }
        .into_any()
    }

    fn number_of_year(self, at: usize, pick: Pick, number: Signal<String>, name: &str) -> AnyView {
        let what = (self.language.lazy_texts().years.of_year)(name, self.year_name(at));
        self.ask_at(at, pick, &what, move || number.get()).into_any()
    }

    fn percent_row(self, name: &'static str, pick: fn(&YearOutcome) -> NodeId) -> AnyView {
        view! {
            <tr role="row" class="soft">
                <th scope="row" role="rowheader">{name}</th>
                {(0..YEARS)
                    .map(|at| {
                        let number = text(move || {
                            self.language.percent(self.session.read_year(at, |outcome, year| outcome.value(pick(year))))
                        });
                        let pick = Arc::new(move |year: &YearOutcome| Some(pick(year)));
                        view! { <td role="cell" class="num">{self.number_of_year(at, pick, number, name)}</td> }
                    })
                    .collect_view()}
                <td role="cell" class="hide-narrow"></td>
            </tr>
        }
        .into_any()
    }

    fn committee_years(self, c: CommitteeIx) -> AnyView {
        let name = self.committee(c);
        let amounts = move |at: usize| {
            self.session.read_year(at, |outcome, year| {
                let found = year.committee(c);
                found.map(|found| [found.grant, found.change, found.frame].map(|id| outcome.value(id)))
            })
        };
        let grant = move |at: usize| amounts(at).map_or(Decimal::ZERO, |[grant, ..]| grant);
        let cells = (0..YEARS)
            .map(|at| {
                let pick = Arc::new(move |year: &YearOutcome| year.committee(c).map(|found| found.grant));
                let number = text(move || self.amount_at(at, grant(at)));
                let change = move || {
                    amounts(at).filter(|[_, change, _]| !change.is_zero()).map(|[_, change, frame]| {
                        let words = self.change_at(at, change, frame);
                        view! { <small class=self.way_at(at, change, frame)>{words}</small> }
                    })
                };
                view! { <td role="cell" class="num">{self.number_of_year(at, pick, number, &name)}{change}</td> }
            })
            .collect_view();
        view! {
            <tr role="row">
                <th scope="row" role="rowheader">{name}</th>
                {cells}
                <td role="cell" class="num hide-narrow">{self.trend(grant)}</td>
            </tr>
        }
        .into_any()
    }

    /// Small columns of three amounts, the year in view in another colour. Nothing where all are 0.
    fn trend(self, value: impl Fn(usize) -> Decimal + Copy + Send + Sync + 'static) -> AnyView {
        let tkr = move |at: usize| {
            let thousands = whole_thousands(value(at)).and_then(|thousands| i32::try_from(thousands).ok());
            thousands.unwrap_or_default()
        };
        let amounts = Memo::new(move |_| [tkr(0), tkr(1), tkr(2)]);
        let columns = move || {
            let in_view = self.view.year.get();
            let columns = trend::columns(amounts.get());
            (!columns.is_empty()).then(|| {
                let columns = columns.into_iter().enumerate().map(|(at, column)| {
                    let class = match (column.below, at == in_view) {
                        (true, _) => "is-loss",
                        (false, true) => "now",
                        (false, false) => "",
                    };
                    view! { <rect class=class x=column.x y=column.y width="14" height=column.height /> }
                });
                view! {
                    <svg class="trend" viewBox="0 0 56 24" aria-hidden="true">
                        {columns.collect_view()}
                        <line x2="56" y1="23.5" y2="23.5" />
                    </svg>
                }
            })
        };
        view! { {columns} }.into_any()
    }
}
