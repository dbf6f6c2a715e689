//! Goals: six areas, their goals with money and missions, and the shares by which committees' grants serve them.

mod shares;

use std::sync::Arc;

use leptos::prelude::*;
use rust_decimal::Decimal;

use crate::i18n::numbers::HARD_SPACE;
use crate::state::{AmountUnit, Tab};
use crate::ui::page::{Page, flag, fraction, share, text, use_page};
use crate::ui::primitives::badge::badge;
use crate::ui::primitives::focus::focus;
use crate::ui::primitives::icon::chevron;
use crate::ui::primitives::tabs::tab_id;
use model::figure::Quality;
use model::goals::{AreaIx, Goal, GoalArea, GoalIx, Mission};
use model::ledger::NodeId;
use model::money::MILLION;
use model::municipality::CommitteeIx;
use model::outcome::MoneyOutcome;

/// Which of a goal's or an area's numbers.
type Part = fn(&MoneyOutcome) -> NodeId;

/// The goals.
#[component]
pub fn Goals() -> impl IntoView {
    let page = use_page();
    let session = page.session;
    let words = &page.language.lazy_texts().goals;
    let areas: Vec<GoalArea> = session.municipality(|m| m.areas.clone());
    let widest = Memo::new(move |_| {
        session.read(|outcome, year| {
            let amounts =
                year.goals.iter().map(|goal| outcome.value(goal.now).max(outcome.value(goal.start)));
            amounts.max().unwrap_or_default().max(MILLION)
        })
    });
    let quality = move || page.shares_quality(|_| true);
    view! {
        <div class="panel" role="tabpanel" id="panel" aria-labelledby=tab_id(Tab::Goals)>
            <h2 class="sr-only">{page.t.results.tabs[1]}</h2>
            {page.panel_head(move || page.goals_sentence())}
            <p class="small soft">
                {words.reading}
                " "
                {move || quality().map(|quality| badge(page, quality).into_any())}
                " "
                <button class="link" type="button" on:click=|_| focus("shares")>{words.edit}</button>
            </p>
            {(0..).map(AreaIx).zip(&areas).map(|(a, area)| page.area(a, area, widest)).collect_view()}
            <shares::Shares />
        </div>
    }
}

impl Page {
    fn area(self, a: AreaIx, area: &GoalArea, widest: Memo<Decimal>) -> AnyView {
        let id = format!("area-{}", a.0);
        let name = self.of(&area.name);
        let goals: Vec<(GoalIx, Goal)> = self.session.municipality(|m| {
            area.goals.iter().filter_map(|goal| Some((*goal, m.goal(*goal)?.clone()))).collect()
        });
        // The sum of an area with one goal is the goal's own.
        let sum = (goals.len() > 1).then(|| {
            let at = usize::from(a.0);
            let number = text(move || {
                let now =
                    self.session.read(|outcome, year| year.areas.get(at).map(|sum| outcome.value(sum.now)));
                format!("{}{HARD_SPACE}{}", self.amount(now.unwrap_or_default()), self.unit())
            });
            let pick = Arc::new(move |year: &model::outcome::YearOutcome| Some(year.areas.get(at)?.now));
            view! { <span class="small soft num">{self.ask(pick, &name, move || number.get())}</span> }
        });
        view! {
            <section class="area" aria-labelledby=id.clone()>
                <div class="area-head">
                    <h3 id=id.clone()>{name.clone()}</h3>
                    {sum}
                </div>
                {goals.into_iter().map(|(g, goal)| self.goal_article(g, &goal, widest)).collect_view()}
            </section>
        }
        .into_any()
    }

    fn goal_article(self, g: GoalIx, goal: &Goal, widest: Memo<Decimal>) -> AnyView {
        let words = &self.language.lazy_texts().goals;
        let name = self.of(&goal.name);
        let value = move |part: Part| self.of_goal(g, part);
        let (now, start) = (move || value(|goal| goal.now), move || value(|goal| goal.start));
        let change = move || value(|goal| goal.change);
        let gains = flag(move || change() > Decimal::ZERO);
        let loses = flag(move || change() < Decimal::ZERO);
        let pick = Arc::new(move |year: &model::outcome::YearOutcome| {
            year.goals.get(usize::from(g.0)).map(|goal| goal.now)
        });
        let missions = goal.missions.iter().map(|mission| self.mission(mission)).collect_view();
        view! {
            <article class="goal">
                <p class="sentence">{name.clone()}</p>
                <span class="num">
                    {self.ask(pick, &name, move || self.amount(now()))}
                </span>
                <span class="num">
                    <span class=move || self.way(change(), start())>{text(move || self.change(change(), start()))}</span>
                    {move || self.percent_of_goal(change(), start()).map(|percent| view! { <br /><small class="soft">{percent}</small> })}
                </span>
                <span
                    class="bar"
                    class:is-gain=gains
                    class:is-loss=loses
                    aria-hidden="true"
                    style:--start=text(move || fraction(start(), widest.get()))
                    style:--now=text(move || fraction(now(), widest.get()))
                ></span>
                <details>
                    <summary>
                        {chevron()}
                        <span class="small">
                            {(words.missions)(goal.missions.len())}" · "
                            <span class="soft">{words.wording}" "</span>
                            {badge(self, goal.wording.quality)}
                            <span class="soft">" · "{words.shares}" "</span>
                            {move || self.shares_quality(|of| of == g).map(|quality| badge(self, quality).into_any())}
                        </span>
                    </summary>
                    <ul class="missions">{missions}</ul>
                </details>
            </article>
        }
        .into_any()
    }

    fn mission(self, mission: &Mission) -> AnyView {
        let committees = mission
            .committees
            .iter()
            .map(|c| view! { <span class="tag">{self.committee(*c)}</span> })
            .collect_view();
        let companies = mission
            .companies
            .iter()
            .map(|company| view! { <span class="tag is-company">{self.company(*company)}</span> })
            .collect_view();
        view! {
            <li>
                {self.of(&mission.name)}
                " "
                {badge(self, mission.wording.quality)}
                <span class="tags">{committees}{companies}</span>
            </li>
        }
        .into_any()
    }

    fn of_goal(self, g: GoalIx, part: Part) -> Decimal {
        self.session.read(|outcome, year| {
            year.goals.get(usize::from(g.0)).map_or(Decimal::ZERO, |goal| outcome.value(part(goal)))
        })
    }

    /// A change told by what it equals of the goal, where it is not told so already.
    fn percent_of_goal(self, change: Decimal, start: Decimal) -> Option<String> {
        let said = change.is_zero() || start.is_zero() || self.view.unit.get() == AmountUnit::Percent;
        (!said).then(|| self.language.signed_percent(share(change, start)))
    }

    /// The worst quality among the shares of the goals that `of` takes.
    fn shares_quality(self, of: impl Fn(GoalIx) -> bool) -> Option<Quality> {
        let committees: Vec<CommitteeIx> =
            self.session.municipality(|m| m.committees().map(|(c, _)| c).collect());
        let shares = committees.into_iter().flat_map(|c| self.state.editor().goal_shares(c));
        shares.filter(|share| of(share.goal)).map(|share| share.quality).max()
    }

    /// Which goals gain and which lose, in a sentence or three.
    fn goals_sentence(self) -> String {
        let words = &self.language.lazy_texts().goals;
        let changes: Vec<(GoalIx, Decimal)> = self.session.read(|outcome, year| {
            (0..).map(GoalIx).zip(year.goals.iter().map(|goal| outcome.value(goal.change))).collect()
        });
        let all = changes.len();
        let gain = changes.iter().filter(|(_, change)| *change > Decimal::ZERO).count();
        let lose = changes.iter().filter(|(_, change)| *change < Decimal::ZERO).count();
        let mut sentence = match (gain, lose) {
            (0, 0) => words.unchanged.to_owned(),
            (_, 0) => (words.gain)(gain, all),
            (0, _) => (words.lose)(lose, all),
            _ => (words.both)(gain, lose, all),
        };
        let most = changes
            .into_iter()
            .filter(|(_, change)| !change.is_zero())
            .max_by_key(|(_, change)| change.abs());
        if let Some((goal, change)) = most {
            let amount = format!("{}{HARD_SPACE}{}", self.language.mnkr_change(change), self.t.common.mnkr);
            sentence.push_str(&(words.most)(&self.goal(goal), &amount));
        }
        sentence.push_str(words.equal);
        sentence
    }
}
