//! What part of each committee's grant serves which goal: shown, and changed.

use std::sync::Arc;

use leptos::prelude::*;
use rust_decimal::Decimal;

use crate::i18n::numbers::TypedUnit;
use crate::state::{FieldUnit, GoalShare};
use crate::ui::page::{Page, flag, text, use_page};
use crate::ui::primitives::badge::badge;
use crate::ui::primitives::field::NumberField;
use crate::ui::primitives::icon::{chevron, icon};
use model::figure::Origin;
use model::goals::GoalIx;
use model::ledger::NodeId;
use model::money::Arithmetic;
use model::municipality::CommitteeIx;
use model::outcome::YearOutcome;

/// The committees, each with its shares.
#[component]
pub fn Shares() -> impl IntoView {
    let page = use_page();
    let words = &page.language.lazy_texts().goals;
    let committees: Vec<CommitteeIx> =
        page.session.municipality(|m| m.committees().map(|(c, _)| c).collect());
    view! {
        <section class="area" aria-labelledby="shares">
            <h3 id="shares" tabindex="-1">{words.shares_title}</h3>
            <p class="small soft">{words.shares_about}</p>
            {committees.into_iter().map(|c| page.committee_shares(c)).collect_view()}
        </section>
    }
}

impl Page {
    /// A committee's shares, built when they are opened.
    fn committee_shares(self, c: CommitteeIx) -> AnyView {
        let open = RwSignal::new(false);
        view! {
            <details class="lever-group" on:toggle:target=move |event| open.set(event.target().open())>
                <summary>
                    {chevron()}
                    <span class="lever-name">{self.committee(c)}</span>
                    <span class="lever-step">{move || self.whose_shares(c)}</span>
                </summary>
                {move || open.get().then(|| self.shares_table(c))}
            </details>
        }
        .into_any()
    }

    /// Whose the shares are, and how far they can be trusted.
    fn whose_shares(self, c: CommitteeIx) -> Option<AnyView> {
        let words = &self.language.lazy_texts().goals;
        let shares = self.state.editor().goal_shares(c);
        let quality = shares.iter().map(|share| share.quality).max()?;
        let own = shares.iter().any(|share| share.origin == Origin::Assumption);
        let neutral = shares.iter().any(|share| share.origin == Origin::Neutral);
        let whose = match (own, neutral) {
            (true, _) => words.own_shares,
            (_, true) if shares.len() == 1 => words.only,
            (_, true) => words.equal_shares,
            _ => words.given_shares,
        };
        Some(view! { {whose}" "{badge(self, quality)} }.into_any())
    }

    fn shares_table(self, c: CommitteeIx) -> AnyView {
        let session = self.session;
        let words = &self.language.lazy_texts().goals;
        let name = self.committee(c);
        let goals: Vec<GoalIx> =
            untrack(|| self.state.editor().goal_shares(c).iter().map(|share| share.goal).collect());
        if goals.is_empty() {
            return view! { <p class="small soft">{words.no_goals}</p> }.into_any();
        }
        let only = goals.len() == 1;
        let as_in_file =
            flag(move || !session.scenario(|scenario| scenario.shares.keys().any(|(of, _)| *of == c)));
        let sum = text(move || {
            let shares = self.state.editor().goal_shares(c);
            let sum = shares.iter().try_fold(Decimal::ZERO, |sum, share| sum.added(share.percent));
            self.language.percent_exact(sum.unwrap_or_default())
        });
        let grant = move |year: &YearOutcome| year.committee(c).map(|found| found.grant);
        view! {
            <table class="table dense">
                <caption class="sr-only">{(words.caption)(&name)}</caption>
                <thead>
                    <tr>
                        <th scope="col">{words.goal}</th>
                        <th scope="col" class="num">{words.share}</th>
                        <th scope="col" class="num">{text(move || self.unit().to_owned())}</th>
                    </tr>
                </thead>
                <tbody>
                    {goals.into_iter().map(|g| self.share_row(c, g, only)).collect_view()}
                    <tr class="sum">
                        <th scope="row">{words.sum}</th>
                        <td class="num">{sum}</td>
                        <td class="num">
                            {self.ask(Arc::new(grant), &name, move || self.amount(self.number(grant)))}
                        </td>
                    </tr>
                </tbody>
            </table>
            <p class="row">
                <span class="small soft">{move || self.shares_source(c)}</span>
                <button
                    class="btn quiet"
                    type="button"
                    aria-label=(words.reset)(&name)
                    disabled=as_in_file
                    on:click=move |_| self.state.editor().reset_goal_shares(c)
                >
                    {icon("#i-reset")}
                    {words.reset_short}
                </button>
            </p>
        }
        .into_any()
    }

    fn share_row(self, c: CommitteeIx, g: GoalIx, only: bool) -> AnyView {
        let words = &self.language.lazy_texts().goals;
        let name = self.goal(g);
        let percent = move || {
            let share = self.state.editor().goal_shares(c).into_iter().find(|share| share.goal == g);
            share.map_or(Decimal::ZERO, |share| share.percent)
        };
        let part = move |year: &YearOutcome| {
            let parts = &year.committee(c)?.parts;
            parts.iter().find(|(goal, _)| *goal == g).map(|(_, part)| *part)
        };
        let field = NumberField {
            label: (words.share_of)(&name),
            placeholder: "",
            value: Box::new(move || self.language.exact(percent())),
            disabled: Box::new(move || only),
            take: Box::new(move |typed| self.take_share(c, g, &typed)),
        };
        view! {
            <tr>
                <th scope="row">{name.clone()}</th>
                <td class="num">
                    {field.build_with_unit("%")}
                </td>
                <td class="num">
                    {self.ask(Arc::new(part), &name, move || self.amount(self.number(part)))}
                </td>
            </tr>
        }
        .into_any()
    }

    /// Takes what was typed into a share's field, or says why not. Nothing typed: as in the file.
    fn take_share(self, c: CommitteeIx, g: GoalIx, typed: &str) -> Option<String> {
        if typed.trim().is_empty() {
            self.state.editor().reset_goal_shares(c);
            return None;
        }
        let Some(typed) = self.language.parse(typed) else {
            return Some(self.not_a_number(FieldUnit::Percent));
        };
        if !matches!(typed.unit, TypedUnit::Own | TypedUnit::Percent) {
            return Some(self.t.levers.not_here.to_owned());
        }
        let taken = self.state.editor().set_goal_share(c, g, typed.number);
        (!taken).then(|| self.language.lazy_texts().goals.outside.to_owned())
    }

    /// Where the shares come from.
    fn shares_source(self, c: CommitteeIx) -> String {
        let shares: Vec<GoalShare> = self.state.editor().goal_shares(c);
        let origin = shares.iter().find(|share| share.origin != Origin::Neutral).map(|share| share.origin);
        origin.map(|origin| self.origin(origin, 0)).unwrap_or_default()
    }

    fn number(self, pick: impl Fn(&YearOutcome) -> Option<NodeId>) -> Decimal {
        self.session.read(|outcome, year| pick(year).map_or(Decimal::ZERO, |id| outcome.value(id)))
    }
}
