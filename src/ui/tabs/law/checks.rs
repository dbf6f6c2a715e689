//! The checks of the result and of the plan: state, paragraph, a sentence with the amounts, and the sums.

use leptos::prelude::*;
use rust_decimal::Decimal;

use super::sums::Line;
use super::{Here, section};
use crate::i18n::catalogue::law::sign;
use crate::ui::page::text;
use crate::ui::primitives::badge::badge;
use model::checks::{Check, Finding, Paragraph, State, Topic};
use model::statutes::balance_requirement::{Budget, Restoring};

/// Which check, whatever it finds: so that a row stays where it is while its numbers follow the levers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Which {
    Budget,
    Target,
    Reserve,
    /// The deficit at this place among those of the plan.
    Deficit(usize),
}

impl Here {
    /// The year's checks in all, in a sentence. Follows.
    pub(super) fn summary(self) -> String {
        let found = match self.found.get() {
            Some(Ok(found)) => found,
            Some(Err(error)) => return self.t.error(&error).0,
            None => return String::new(),
        };
        let at = self.page.view.year.get();
        let states = |wanted: &[State]| {
            let of_year = found.iter().filter(|check| check.ix == at);
            of_year.filter(|check| wanted.contains(&check.state())).count()
        };
        let (met, open) = (states(&[State::Met, State::Allows]), states(&[State::Open]));
        (self.t.checks.summary)(self.page.session.year_number(), met, states(&[State::NotMet]), open)
    }

    /// All checks of the year in view.
    pub(super) fn checks(self) -> AnyView {
        let t = &self.t.checks;
        let years = self.page.session.municipality(|m| m.years.each_ref().map(|year| year.year));
        let [first, .., last] = years;
        let deficits = Memo::new(move |_| self.deficits().len());
        let plan = move || match deficits.get() {
            0 => self.nothing_to_restore(),
            count => (0..count).map(|at| self.check_row(Which::Deficit(at))).collect_view().into_any(),
        };
        view! {
            <section aria-labelledby=section("provningar")>
                <h3 class="section" id=section("provningar")>{t.title}</h3>
                <h4>{t.result}</h4>
                <ul class="checks">
                    {[Which::Budget, Which::Target, Which::Reserve].map(|which| self.check_row(which)).into_iter().collect_view()}
                </ul>
                <h4>{(t.plan)(first, last)}</h4>
                <ul class="checks">{plan}</ul>
                {self.standing()}
                {self.fee_checks()}
            </section>
        }
        .into_any()
    }

    /// Deficits of the plan: they are told in its last year, whichever year is in view. Follows.
    fn deficits(self) -> Vec<Check> {
        let Some(Ok(found)) = self.found.get() else { return Vec::new() };
        let is = |finding: &Finding| {
            matches!(finding, Finding::Deficit { .. } | Finding::NotKnown(Topic::Deficit, _))
        };
        found.iter().filter(|check| is(&check.finding)).cloned().collect()
    }

    pub(super) fn check(self, which: Which) -> Option<Check> {
        let at = self.page.view.year.get();
        if let Which::Deficit(place) = which {
            return self.deficits().get(place).cloned();
        }
        let Some(Ok(found)) = self.found.get() else { return None };
        let is = |finding: &Finding| match which {
            Which::Budget => matches!(finding, Finding::Budget { .. }),
            Which::Target => matches!(finding, Finding::SurplusTarget(_)),
            _ => matches!(finding, Finding::Reserve(_) | Finding::NotKnown(Topic::Reserve, _)),
        };
        found.iter().find(|check| check.ix == at && is(&check.finding)).cloned()
    }

    fn check_row(self, which: Which) -> AnyView {
        let t = &self.t.checks;
        let check = Memo::new(move |_| self.check(which));
        let state = move || check.with(|check| check.as_ref().map_or(State::Open, Check::state));
        let name = text(move || match (which, check.get().map(|check| check.finding)) {
            (_, Some(Finding::Deficit { restoring, .. })) => (t.deficit)(restoring.deficit.year),
            (Which::Budget, _) => t.budget.to_owned(),
            (Which::Target, _) => t.target.to_owned(),
            (Which::Reserve, _) => t.reserve.to_owned(),
            (Which::Deficit(_), _) => t.no_deficit.to_owned(),
        });
        let paragraph =
            move || check.with(|check| check.as_ref().map(|check| (t.paragraph)(check.paragraph())));
        let quality = move || {
            check.with(|check| check.as_ref().map(|check| badge(self.page, check.quality).into_any()))
        };
        let told = move || check.get().map(|check| self.told(&check));
        let (how, lines): (_, fn(Self) -> Vec<Line>) = match which {
            Which::Budget => (t.sum_budget, Self::budget_lines),
            Which::Target => (t.sum_target, Self::target_lines),
            Which::Reserve => (t.sum_reserve, Self::reserve_lines),
            Which::Deficit(_) => (t.sum_deficit, Self::deficit_lines),
        };
        view! {
            <li class="check" class:is-met=move || state() == State::Met class:is-not=move || state() == State::NotMet>
                <span class="check-sign" aria-hidden="true">{move || sign(state())}</span>
                <div class="check-head">
                    <strong>{name}</strong>
                    " "
                    <span class="small soft">{paragraph}</span>
                    " "
                    {quality}
                    " "
                    <span class="check-state">{move || (t.state)(state())}</span>
                </div>
                <div class="check-told">{told}</div>
                {self.sums(how, move || lines(self))}
            </li>
        }
        .into_any()
    }

    fn nothing_to_restore(self) -> AnyView {
        let t = &self.t.checks;
        view! {
            <li class="check is-met">
                <span class="check-sign" aria-hidden="true">{sign(State::Met)}</span>
                <div class="check-head">
                    <strong>{t.no_deficit}</strong>
                    " "
                    <span class="small soft">{(t.paragraph)(Paragraph::LocalGovernment(11, 12))}</span>
                    " "
                    <span class="check-state">{(t.state)(State::Met)}</span>
                </div>
                <p class="check-told">{t.no_deficit_about}</p>
                {self.sums(t.sum_deficit, move || self.deficit_lines())}
            </li>
        }
        .into_any()
    }

    /// What was found, in a sentence or three.
    fn told(self, check: &Check) -> AnyView {
        match &check.finding {
            Finding::Budget { result, budget } => self.told_budget(*result, *budget).into_any(),
            Finding::NotKnown(_, reason) => reason.as_ref().map(|reason| self.why(reason)).into_any(),
            Finding::Deficit { restoring, plan_ends } => {
                view! { <p>{self.told_deficit(restoring, *plan_ends)}</p> }.into_any()
            }
            _ => view! { <p>{self.told_result(check)}</p> }.into_any(),
        }
    }

    fn told_budget(self, result: Decimal, budget: Budget) -> impl IntoView {
        let t = &self.t.checks;
        let mnkr = |kronor: Decimal| self.page.mnkr(kronor.abs());
        let words = match budget {
            Budget::Exceeds => (t.exceeds)(&mnkr(result)),
            Budget::ByReserve => (t.by_reserve)(&mnkr(result)),
            Budget::Falls(_) if result.is_zero() => t.as_high.to_owned(),
            Budget::Falls(missing) if missing == result.abs() => (t.falls)(&mnkr(missing)),
            Budget::Falls(missing) => (t.falls_despite_reserve)(&mnkr(result), &mnkr(missing)),
        };
        let if_gaps = self.page.session.value(|year| year.result_if_gaps_remain);
        let remain = (if_gaps != result)
            .then(|| view! { <p class="small soft">{(t.if_gaps_remain)(&self.page.mnkr(if_gaps))}</p> });
        view! { <p>{words}</p>{remain} }
    }

    fn told_result(self, check: &Check) -> String {
        let t = &self.t.checks;
        let language = self.page.language;
        let mnkr = |kronor: Decimal| self.page.mnkr(kronor.abs());
        match &check.finding {
            Finding::SurplusTarget(against) => {
                let target = language.percent(self.page.session.value(|year| year.surplus_target));
                let share = language.percent(against.share.unwrap_or_default());
                let words = if against.holds() { t.target_met } else { t.target_missed };
                words(&share, &target, &mnkr(against.beyond))
            }
            Finding::Reserve(reserve) => {
                let mut words = Vec::new();
                match reserve.most {
                    Some(most) if most.is_zero() => words.push(t.nothing_to_set_aside.to_owned()),
                    Some(most) => words.push((t.may_set_aside)(&mnkr(most))),
                    None if self.assumed.with(|assumed| assumed.standing.equity.is_none()) => {
                        let (usual, negative) =
                            (reserve.usual.most.value, reserve.negative_equity.most.value);
                        words.push((t.hangs_on_equity)(&mnkr(usual), &mnkr(negative)));
                    }
                    None => {}
                }
                if reserve.most.is_none() && reserve.usual.ceiling.is_some() && reserve.held.is_none() {
                    words.push(t.hangs_on_reserve.to_owned());
                }
                let most = reserve.most.unwrap_or(reserve.usual.most.value);
                if reserve.set_aside > most {
                    words.push((t.sets_aside_too_much)(&mnkr(reserve.set_aside)));
                } else if !reserve.set_aside.is_zero() {
                    words.push((t.sets_aside)(&mnkr(reserve.set_aside)));
                }
                match reserve.held {
                    Some(held) if held < Decimal::ZERO => words.push((t.takes_too_much)(&mnkr(held))),
                    Some(held) => words.push((t.holds)(&mnkr(held))),
                    None => {}
                }
                words.push((t.used_for)(reserve.used_for).to_owned());
                words.join(" ")
            }
            _ => String::new(),
        }
    }

    fn told_deficit(self, restoring: &Restoring, plan_ends: u16) -> String {
        let t = &self.t.checks;
        let deficit = restoring.deficit;
        let due = (t.due)(&self.page.mnkr(deficit.amount), deficit.year, restoring.due);
        let left = self.page.mnkr(restoring.left);
        let then = match restoring.restored {
            Some(year) => (t.restored)(year),
            None if restoring.due <= plan_ends => (t.not_restored)(&left),
            None => (t.not_yet_due)(&left, plan_ends),
        };
        format!("{due} {then}")
    }
}
