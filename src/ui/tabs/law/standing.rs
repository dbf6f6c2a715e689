//! What the checks ask the user: equity, reserve, earlier deficits, and what the year sets aside or takes out.

use std::rc::Rc;

use leptos::prelude::*;
use rust_decimal::Decimal;

use super::Here;
use crate::state::Asked;
use crate::ui::primitives::badge::badge;
use crate::ui::primitives::icon::chevron;
use crate::ui::primitives::segments::Segments;
use model::checks::amount;
use model::figure::Quality;
use model::statutes::balance_requirement::{YearOfAccounts, balance};
use model::statutes::result_reserve::Equity;

/// What can be said of the equity, in the order in which it is shown.
const EQUITIES: [Option<Equity>; 3] = [None, Some(Equity::NotNegative), Some(Equity::Negative)];

impl Here {
    pub(super) fn standing(self) -> AnyView {
        let t = &self.t.checks;
        let [first, ..] = self.page.session.municipality(|m| m.years.each_ref().map(|year| year.year));
        let equity = Segments {
            legend: t.equity,
            name: "equity",
            choices: t.equities.map(str::to_owned).to_vec(),
            chosen: Rc::new(move || {
                let now = self.assumed.with(|assumed| assumed.standing.equity);
                EQUITIES.iter().position(|one| *one == now).unwrap_or_default()
            }),
            choose: Rc::new(move |at| {
                let chosen = EQUITIES.get(at).copied().flatten();
                self.assume(|assumed| assumed.standing.equity = chosen);
            }),
        };
        let earlier = (1..=3_u16).rev().filter_map(|back| first.checked_sub(back)).map(Asked::Deficit);
        // Fields of the year in view are made anew with it.
        let of_year = move || {
            let at = self.page.view.year.get();
            [Asked::Gains(at), Asked::ToReserve(at), Asked::FromReserve(at), Asked::SpecialReasons(at)]
                .map(|asked| self.asked_row(asked))
                .into_iter()
                .collect_view()
        };
        view! {
            <details class="lever-group standing">
                <summary>
                    {chevron()}
                    <span class="lever-name">{t.standing}</span>
                    {badge(self.page, Quality::Assumption)}
                </summary>
                <p class="small soft">{t.standing_about}</p>
                <div class="asked">
                    <div class="asked-row">
                        <span aria-hidden="true">{t.equity}</span>
                        {equity.bar("seg")}
                    </div>
                    {self.asked_row(Asked::Reserve)}
                    {earlier.map(|asked| self.asked_row(asked)).collect_view()}
                    {of_year}
                </div>
            </details>
        }
        .into_any()
    }

    fn asked_row(self, asked: Asked) -> AnyView {
        let name = self.asked_name(asked);
        let field = self.number_field(
            format!("{name}, {}", self.page.t.common.mnkr),
            if matches!(asked, Asked::Reserve) { self.t.checks.not_known } else { "0" },
            self.page.t.common.mnkr,
            move || {
                let said = self.assumed.with(|assumed| assumed.amount(asked));
                said.map(|amount| self.page.language.exact(crate::i18n::numbers::in_millions(amount)))
            },
            move |typed| {
                let said = asked.read(&typed, self.page.language)?;
                self.assume(|assumed| assumed.put(asked, said));
                Ok(())
            },
        );
        view! { <div class="asked-row"><span aria-hidden="true">{name}</span>{field}</div> }.into_any()
    }

    /// What it is that is asked.
    pub(super) fn asked_name(self, asked: Asked) -> String {
        let t = &self.t.checks;
        let years = self.page.session.municipality(|m| m.years.each_ref().map(|year| year.year));
        let year = |at: usize| years.get(at).copied().unwrap_or_default();
        match asked {
            Asked::Reserve => (t.asked_reserve)(year(0)),
            Asked::Deficit(year) => (t.asked_deficit)(year),
            Asked::Gains(at) => (t.asked_gains)(year(at)),
            Asked::ToReserve(at) => (t.asked_to_reserve)(year(at)),
            Asked::FromReserve(at) => (t.asked_from_reserve)(year(at)),
            Asked::SpecialReasons(at) => (t.asked_special)(year(at)),
        }
    }

    /// The balance result of the year at `at`, and how far it can be trusted. Follows.
    pub(super) fn balance_result(self, at: usize) -> Option<(Decimal, Quality)> {
        let result = self.page.session.read_year(at, |outcome, year| Some(amount(outcome, year.result)))?;
        let said = |asked| self.assumed.with(|assumed| assumed.amount(asked));
        let parts =
            [Asked::Gains(at), Asked::ToReserve(at), Asked::FromReserve(at), Asked::SpecialReasons(at)];
        let assumes = parts.iter().any(|asked| said(*asked).is_some());
        let [gains, to_reserve, from_reserve, special_reasons] =
            parts.map(|asked| said(asked).unwrap_or_default());
        let year = YearOfAccounts { result: result.value, gains, to_reserve, from_reserve, special_reasons };
        let found = balance(&year).ok()?;
        Some((found.result, Self::with_assumption(result.quality, assumes)))
    }
}
