//! The checks of the fees, in one table: what each brings beside its cost and its legal ceiling.

use std::sync::Arc;

use leptos::prelude::*;
use rust_decimal::Decimal;

use model::money::Arithmetic;

use super::Here;
use crate::i18n::catalogue::law::sign;
use crate::ui::primitives::badge::badge;
use crate::ui::primitives::icon::chevron;
use model::checks::{Check, FeeRoom, Finding, State, Topic};
use model::figure::Quality;
use model::municipality::{CommitteeIx, FeeIx};
use model::outcome::YearOutcome;
use model::statutes::self_cost::SelfCost;

/// Which fee.
type Fee = (CommitteeIx, FeeIx);

/// What was found of one fee.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Judged {
    fee: Fee,
    cost: Option<SelfCost>,
    room: Option<FeeRoom>,
    state: State,
    quality: Quality,
}

impl Here {
    pub(super) fn fee_checks(self) -> AnyView {
        let t = &self.t.checks;
        let judged = Memo::new(move |_| self.judged());
        // The rows are made anew with other fees only, so that they keep the focus while their numbers follow.
        let fees = Memo::new(move |_| judged.with(|all| all.iter().map(|one| one.fee).collect::<Vec<_>>()));
        let rows = move || fees.get().into_iter().map(|fee| self.fee_row(fee, judged)).collect_view();
        let unknown = move || match self.without_cost() {
            0 => String::new(),
            count => (t.cost_not_known)(count),
        };
        // One sign for them all, so that what matters is seen without opening the table.
        let worst = move || {
            judged.with(|all| {
                let broken = all.iter().any(|one| one.state == State::NotMet);
                if broken { State::NotMet } else { State::Met }
            })
        };
        view! {
            <h4>{t.fees}</h4>
            <details class="fee-checks">
                <summary>
                    {chevron()}
                    <span class:check-state=true>
                        <span aria-hidden="true">{move || sign(worst())}" "</span>
                        {move || (t.state)(worst())}
                    </span>
                    <span class="small soft">{move || judged.with(Vec::len)}" "{t.self_cost_and_ceilings}</span>
                </summary>
                <table class="table dense">
                    <caption class="sr-only">{move || (t.fees_caption)(self.page.session.year_number(), self.page.t.common.tkr)}</caption>
                    <thead>
                        <tr>
                            <th scope="col">{t.fee}</th>
                            <th scope="col" class="num">{t.brings}", "{self.page.t.common.tkr}</th>
                        </tr>
                    </thead>
                    <tbody>{rows}</tbody>
                </table>
            </details>
            <p class="small soft">{unknown}</p>
        }
        .into_any()
    }

    /// Fees of the year in view that something could be found of. Follows.
    fn judged(self) -> Vec<Judged> {
        let mut all: Vec<Judged> = Vec::new();
        self.of_year(|check| {
            let (fee, cost, room) = match &check.finding {
                Finding::SelfCost(c, f, cost) => ((*c, *f), Some(*cost), None),
                Finding::FeeCeiling(c, f, room) => ((*c, *f), None, Some(*room)),
                _ => return,
            };
            // What brings less than it may is as it should be: the ceiling's room is told in words.
            let state = if check.state() == State::NotMet { State::NotMet } else { State::Met };
            match all.iter_mut().find(|one| one.fee == fee) {
                Some(one) => {
                    one.cost = one.cost.or(cost);
                    one.room = one.room.or(room);
                    one.quality = one.quality.max(check.quality);
                    if state == State::NotMet {
                        one.state = state;
                    }
                }
                None => all.push(Judged { fee, cost, room, state, quality: check.quality }),
            }
        });
        all
    }

    fn without_cost(self) -> usize {
        let mut count = 0_usize;
        self.of_year(|check| {
            if matches!(check.finding, Finding::NotKnown(Topic::ServiceCost(..), _)) {
                count = count.saturating_add(1);
            }
        });
        count
    }

    /// Looks at every check of the year in view. Follows.
    fn of_year(self, look: impl FnMut(&Check)) {
        let at = self.page.view.year.get();
        if let Some(Ok(found)) = self.found.get() {
            found.iter().filter(|check| check.ix == at).for_each(look);
        }
    }

    fn fee_row(self, fee: Fee, judged: Memo<Vec<Judged>>) -> AnyView {
        let t = &self.t.checks;
        let (c, f) = fee;
        let (name, law) = self.page.session.municipality(|municipality| {
            let found = municipality.fee(c, f);
            let name = found.map(|fee| self.page.of(&fee.name)).unwrap_or_default();
            let law = found.and_then(|fee| fee.ceiling.as_ref()).map(|ceiling| self.page.of(&ceiling.law));
            (name, law)
        });
        let whose = self.page.committee(c);
        // Without a ceiling of its own a fee is held by the cost of its service alone.
        let law = law.unwrap_or_else(|| (t.paragraph)(model::checks::Paragraph::LocalGovernment(2, 6)));
        let one = move || judged.with(|all| all.iter().find(|one| one.fee == fee).cloned());
        let told = move || one().map(|one| self.fee_told(&one));
        let pick = Arc::new(move |year: &YearOutcome| {
            let fee = year.committee(c)?.fees.get(usize::from(f.0))?;
            Some(fee.now)
        });
        let brings = move || {
            let now = self.page.session.read(|outcome, year| {
                let fee = year.committee(c)?.fees.get(usize::from(f.0))?;
                Some(outcome.value(fee.now))
            });
            let now = now.unwrap_or_default().over(model::money::THOUSAND);
            self.page.language.number(now.unwrap_or_default(), 0)
        };
        view! {
            <tr>
                <th scope="row">
                    {name.clone()}
                    <span class="soft">", "{whose.clone()}</span>
                    <span class="small soft"><br />{law}": "{told}</span>
                </th>
                <td class="num">{self.page.ask(pick, &format!("{name}, {whose}"), brings)}</td>
            </tr>
        }
        .into_any()
    }

    fn fee_told(self, one: &Judged) -> AnyView {
        let t = &self.t.checks;
        let amount = |kronor: Decimal| self.page.language.amount(kronor.abs());
        let mut words = Vec::new();
        if let Some(cost) = &one.cost {
            words.push(if cost.holds() {
                let covered = self.page.language.percent(cost.covered.unwrap_or_default());
                (t.covers)(&covered, &amount(cost.cost.value))
            } else {
                (t.beyond_cost)(&amount(cost.beyond), &amount(cost.cost.value))
            });
        }
        if let Some(room) = &one.room {
            let left = room.highest.less(room.brings).unwrap_or_default();
            words.push(if left.is_zero() {
                t.at_ceiling.to_owned()
            } else if left > Decimal::ZERO {
                (t.below_ceiling)(&amount(left))
            } else {
                (t.above_ceiling)(&amount(left))
            });
            if room.stopped {
                words.push(t.stopped.to_owned());
            }
        }
        let state = one.state;
        view! {
            <span class="nowrap" class:down=state == State::NotMet>
                <span aria-hidden="true">{sign(state)}" "</span>
                {(t.state)(state)}
            </span>
            ", "
            {words.join("; ")}
            " "
            {badge(self.page, one.quality)}
        }
        .into_any()
    }
}
