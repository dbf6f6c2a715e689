//! The result budget and the committees' grants, three years beside each other.

use leptos::prelude::*;
use rust_decimal::Decimal;

use crate::ui::page::Page;
use crate::ui::tabs::years::rows::class;
use model::YEARS;
use model::label::{Label, Unit};
use model::ledger::NodeId;
use model::money::Arithmetic;
use model::outcome::{Outcome, YearOutcome};
use model::result_budget::{self, BudgetLine};
use model::rows::RevenueRow;

impl Page {
    fn years_across(self) -> AnyView {
        let years = (0..YEARS)
            .map(|at| view! { <th scope="col" class="num">{self.printed_year(at).to_string()}</th> });
        view! { {years.collect_view()} }.into_any()
    }

    pub(super) fn printed_budget(self, outcome: &Outcome) -> AnyView {
        let t = &self.language.lazy_texts().print;
        let words = &self.language.lazy_texts().years;
        let rows = result_budget::lines()
            .into_iter()
            .chain([BudgetLine::Result])
            .map(|line| self.printed_line(outcome, line));
        let percents = |name: &'static str, pick: fn(&YearOutcome) -> NodeId| {
            let cells = outcome.years.iter().map(|year| {
                view! { <td class="num">{self.language.percent(outcome.value(pick(year)))}</td> }
            });
            view! { <tr class="soft"><th scope="row">{name}</th>{cells.collect_view()}</tr> }
        };
        view! {
            <section>
                <h2>{t.budget}</h2>
                <p class="small">{t.in_millions}</p>
                <table class="table dense whole">
                    <thead><tr><th scope="col">{self.t.common.mnkr}</th>{self.years_across()}</tr></thead>
                    <tbody>
                        {self.printed_rate(outcome)}
                        {rows.collect_view()}
                        {percents(words.share_of_revenue, |year| year.result_share)}
                        {percents(words.target, |year| year.surplus_target)}
                    </tbody>
                </table>
            </section>
        }
        .into_any()
    }

    /// The tax rate, which the council decides, moved or not.
    fn printed_rate(self, outcome: &Outcome) -> AnyView {
        let rate = |year: &YearOutcome| Some(year.now[RevenueRow::TaxRate]);
        let cells = outcome.years.iter().map(|year| {
            let rate = outcome.value(year.now[RevenueRow::TaxRate]);
            let decimals = rate.normalize().scale().max(2);
            view! { <td class="num">{self.language.number(rate, decimals)}</td> }
        });
        let unit = (self.language.lazy_texts().tables.unit)(Unit::PerHundred);
        view! {
            <tr>
                <th scope="row">
                    {(self.t.label)(&Label::Row(RevenueRow::TaxRate))}", "{unit}{self.printed_mark(outcome, rate)}
                </th>
                {cells.collect_view()}
            </tr>
        }
        .into_any()
    }

    fn printed_line(self, outcome: &Outcome, line: BudgetLine) -> AnyView {
        let cells = outcome.years.iter().map(|year| {
            let value = outcome.value(line.number(year));
            let value =
                if line.is_subtracted() { Decimal::ZERO.less(value).unwrap_or_default() } else { value };
            view! { <td class="num">{self.language.mnkr(value)}</td> }
        });
        let mark = self.printed_mark(outcome, |year| Some(line.number(year)));
        let name = (self.t.label)(&line.label());
        view! { <tr class=class(line)><th scope="row">{name}{mark}</th>{cells.collect_view()}</tr> }
            .into_any()
    }

    pub(super) fn printed_frames(self, outcome: &Outcome) -> AnyView {
        let t = &self.language.lazy_texts().print;
        let heads = (0..YEARS).map(|at| {
            view! {
                <th scope="col" class="num">{self.printed_year(at).to_string()}</th>
                <th scope="col" class="num">"±"</th>
            }
        });
        let committees: Vec<_> = self.session.municipality(|m| m.committees().map(|(c, _)| c).collect());
        let rows = committees.into_iter().map(|c| {
            let cells = outcome.years.iter().map(|year| {
                let (grant, change) = year.committee(c).map_or((Decimal::ZERO, Decimal::ZERO), |found| {
                    (outcome.value(found.grant), outcome.value(found.change))
                });
                self.grant_cells(grant, change)
            });
            let mark = self.printed_mark(outcome, |year| Some(year.committee(c)?.grant));
            view! { <tr><th scope="row">{self.committee(c)}{mark}</th>{cells.collect_view()}</tr> }
        });
        let sums = outcome.years.iter().map(|year| {
            let mut frames = year.committees.iter().map(|committee| outcome.value(committee.frame));
            let frames = frames.try_fold(Decimal::ZERO, Decimal::added).unwrap_or_default();
            let grants = outcome.value(year.grants);
            self.grant_cells(grants, grants.less(frames).unwrap_or_default())
        });
        view! {
            <section>
                <h2>{t.frames}</h2>
                <p class="small">{t.frames_about}</p>
                <table class="table dense whole">
                    <thead><tr><th scope="col">{self.language.lazy_texts().years.committee}</th>{heads.collect_view()}</tr></thead>
                    <tbody>
                        {rows.collect_view()}
                        <tr class="sum"><th scope="row">{t.sum}</th>{sums.collect_view()}</tr>
                    </tbody>
                </table>
            </section>
        }
        .into_any()
    }

    fn grant_cells(self, grant: Decimal, change: Decimal) -> AnyView {
        let change = if change.is_zero() { "–".to_owned() } else { self.language.mnkr_change(change) };
        view! { <td class="num">{self.language.mnkr(grant)}</td><td class="num soft">{change}</td> }
            .into_any()
    }
}
