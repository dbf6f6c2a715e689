//! Committees: who gets how much, as a table with bars, own changes and locks.

mod row;
mod sort;

use std::sync::Arc;

use leptos::prelude::*;
use rust_decimal::Decimal;

use self::row::Row;
use self::sort::{Column, Sorting};
use crate::domain::money::{MILLION, THOUSAND};
use crate::domain::municipality::CommitteeIx;
use crate::state::{Shown, Tab};
use crate::ui::page::{Page, direction, text, use_page};
use crate::ui::primitives::ask::Ask;
use crate::ui::primitives::segments::Segments;
use crate::ui::primitives::tabs::tab_id;

/// The committees' table.
#[component]
pub fn Committees() -> impl IntoView {
    let page = use_page();
    let session = page.session;
    let words = &page.t.results;
    let sorting = Sorting::new(page);
    let widest = Memo::new(move |_| {
        session.read(|outcome, year| {
            let amounts = year.committees.iter().map(|c| outcome.value(c.grant).max(outcome.value(c.frame)));
            amounts.max().unwrap_or_default().max(MILLION)
        })
    });
    let sum = move |pick: fn(&crate::domain::outcome::YearOutcome) -> crate::domain::ledger::NodeId| {
        text(move || page.amount(page.session.value(pick)))
    };
    view! {
        <div class="panel" role="tabpanel" id="panel" aria-labelledby=tab_id(Tab::Committees)>
            <h2 class="sr-only">{words.tabs[0]}</h2>
            {page.panel_head(text(move || page.committees_sentence()))}
            <table class="table committees" aria-describedby="sentence">
                <caption class="sr-only">{text(move || (words.caption)(session.year_number(), page.unit()))}</caption>
                <thead>
                    <tr>
                        {sorting.head(Column::Name, "", words.committee)}
                        {sorting.head(Column::Grant, "num", words.grant)}
                        {sorting.head(Column::Change, "num", words.change)}
                        {sorting.head(Column::PerInhabitant, "num per-head", page.t.common.per_inhabitant)}
                        <th scope="col" class="bar-cell">{words.bar}</th>
                        {sorting.head(Column::Gap, "num gap", words.against_need)}
                        <th scope="col" class="num steps-cell">{words.own_change}</th>
                    </tr>
                </thead>
                <For each=move || sorting.order() key=|c| *c let:c>
                    <Row c widest />
                </For>
                <tbody class="sums">
                    {move || {
                        let undistributed = session.value(|year| year.undistributed);
                        (undistributed.abs() >= THOUSAND).then(|| view! {
                            <tr class="sub">
                                <th scope="row">{words.undistributed}</th>
                                <td class="num amount">
                                    <Ask pick=Arc::new(|year| Some(year.undistributed)) number=sum(|year| year.undistributed) what=words.undistributed />
                                </td>
                                <td class="num"></td>
                                <td class="num per-head"></td>
                                <td class="bar-cell"></td>
                                <td class="num gap"></td>
                                <td class="steps-cell"></td>
                            </tr>
                        })
                    }}
                    <tr class="sum">
                        <th scope="row">{words.sum}</th>
                        <td class="num amount">
                            <Ask pick=Arc::new(|year| Some(year.now.pool)) number=sum(|year| year.now.pool) what=words.grant />
                        </td>
                        <td class="num">
                            <span class=move || direction(session.value(|year| year.pool_change))>
                                {text(move || page.change(session.value(|year| year.pool_change), session.value(|year| year.start.pool)))}
                            </span>
                        </td>
                        <td class="num per-head">{text(move || page.per_inhabitant(session.value(|year| year.now.pool)))}</td>
                        <td class="bar-cell"></td>
                        <td class="num gap">{text(move || page.gap_words(session.read(sum_of_gaps)))}</td>
                        <td class="steps-cell"></td>
                    </tr>
                </tbody>
            </table>
            {move || {
                let remains = session.value(|year| year.result_if_gaps_remain);
                (remains != session.value(|year| year.result)).then(|| view! {
                    <p class="soft">
                        {words.if_gaps_remain}": "
                        <Ask pick=Arc::new(|year| Some(year.result_if_gaps_remain)) number=text(move || page.mnkr(session.value(|year| year.result_if_gaps_remain))) what=words.if_gaps_remain />
                    </p>
                })
            }}
        </div>
    }
}

fn sum_of_gaps(
    outcome: &crate::domain::outcome::Outcome,
    year: &crate::domain::outcome::YearOutcome,
) -> Decimal {
    let gaps = year.committees.iter().map(|committee| outcome.value(committee.gap));
    gaps.fold(Decimal::ZERO, |sum, gap| sum.checked_add(gap).unwrap_or(sum))
}

impl Page {
    /// The sentence above a table, and the switch of units.
    pub fn panel_head(self, sentence: Signal<String>) -> AnyView {
        let shown = self.session.shown;
        let units = [Shown::Millions, Shown::PerInhabitant, Shown::Percent];
        let choices =
            vec![self.t.common.mnkr.to_owned(), self.t.common.per_inhabitant.to_owned(), "%".to_owned()];
        view! {
            <div class="panel-head">
                <p class="sentence" id="sentence">{sentence}</p>
                <Segments
                    legend=self.t.results.unit
                    name="unit"
                    choices
                    chosen=Signal::derive(move || units.iter().position(|unit| *unit == shown.get()).unwrap_or_default())
                    choose=Callback::new(move |at: usize| shown.set(units.get(at).copied().unwrap_or_default()))
                />
            </div>
        }
        .into_any()
    }

    /// What the committees' table shows, in a sentence or three.
    fn committees_sentence(self) -> String {
        let session = self.session;
        let words = &self.t.results;
        if session.scenario(crate::domain::scenario::Scenario::is_start) {
            return words.no_change.to_owned();
        }
        let change = session.value(|year| year.pool_change);
        let size = self.mnkr(change.abs());
        let mut sentence = if change > Decimal::ZERO {
            (words.more_to_share)(&size)
        } else if change < Decimal::ZERO {
            (words.less_to_share)(&size)
        } else {
            words.nothing_to_share.to_owned()
        };
        let most = session.read(|outcome, year| {
            let changes = (0..).map(CommitteeIx).zip(year.committees.iter().map(|c| outcome.value(c.change)));
            changes.max_by_key(|(_, change)| change.abs()).filter(|(_, change)| !change.is_zero())
        });
        if let Some((c, change)) = most {
            let size = format!("{}\u{a0}{}", self.language.mnkr_change(change), self.t.common.mnkr);
            sentence.push_str(&(words.most)(&self.committee(c), &size));
        }
        let left = session.value(|year| year.undistributed);
        if left.abs() >= MILLION {
            sentence.push_str(&(words.into_result)(&self.mnkr(left)));
        }
        let short = session.read(|outcome, year| {
            year.committees.iter().filter(|c| outcome.value(c.gap) < Decimal::ZERO).count()
        });
        match short {
            0 => {}
            1 => sentence.push_str(words.gaps_one),
            more => sentence.push_str(&(words.gaps_many)(more)),
        }
        sentence
    }

    /// An amount per inhabitant, without the unit. Follows.
    pub fn per_inhabitant(self, kronor: Decimal) -> String {
        self.each(kronor, self.session.value(|year| year.inhabitants))
    }

    /// An amount for each of so many, without the unit.
    pub fn each(self, kronor: Decimal, inhabitants: Decimal) -> String {
        self.language.number(kronor.checked_div(inhabitants).unwrap_or_default(), 0)
    }

    /// What is missing to a need, or left over.
    pub fn gap_words(self, gap: Decimal) -> String {
        let words = &self.t.results;
        let size = self.language.mnkr(gap.abs());
        if gap < Decimal::ZERO {
            (words.missing)(&size)
        } else if gap > Decimal::ZERO {
            (words.over)(&size)
        } else {
            words.covered.to_owned()
        }
    }
}
