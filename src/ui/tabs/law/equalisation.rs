//! The parts of the equalisation: what each is, in two sentences, and its amount with where it comes from.

use leptos::prelude::*;

use super::{Here, section};
use crate::ui::primitives::badge::badge;
use model::label::Label;
use model::ledger::NodeId;
use model::outcome::YearOutcome;

/// A part: its name and its number.
type Part = (Label, fn(&YearOutcome) -> NodeId);

const PARTS: [Part; 6] = [
    (Label::IncomeEqualisation, |year| year.now.rows.income_equalisation),
    (Label::CostEqualisation, |year| year.now.rows.cost_equalisation),
    (Label::StructuralGrant, |year| year.now.rows.structural_grant),
    (Label::TransitionGrant, |year| year.now.rows.transition_grant),
    (Label::Adjustment, |year| year.now.rows.adjustment),
    (Label::LssEqualisation, |year| year.now.rows.lss_equalisation),
];

impl Here {
    pub(super) fn equalisation(self) -> AnyView {
        let t = &self.t.parts;
        let rows =
            PARTS.iter().zip(t.explained).map(|((label, pick), words)| self.part(*label, *pick, words));
        let sum = (self.page.t.label)(&Label::Equalisation);
        view! {
            <section aria-labelledby=section("utjamning")>
                <h3 class="section" id=section("utjamning")>{t.title}</h3>
                <p class="about small soft">{t.about}</p>
                <table class="table">
                    <caption class="sr-only">{move || (t.caption)(self.page.session.year_number(), self.page.t.common.mnkr)}</caption>
                    <thead>
                        <tr>
                            <th scope="col">{t.part}</th>
                            <th scope="col" class="num">{t.amount}</th>
                        </tr>
                    </thead>
                    <tbody>{rows.collect_view()}</tbody>
                    <tfoot>
                        <tr>
                            <th scope="row">{sum}</th>
                            <td class="num">{self.ask_mnkr(|year| year.now.equalisation, sum)}</td>
                        </tr>
                    </tfoot>
                </table>
            </section>
        }
        .into_any()
    }

    fn part(self, label: Label, pick: fn(&YearOutcome) -> NodeId, words: &'static str) -> AnyView {
        let name = (self.page.t.label)(&label);
        let node = move || {
            self.page.session.read(|outcome, year| {
                let step = outcome.explain(pick(year))?;
                let given = step.number.origin.or_else(|| step.inputs.first()?.origin);
                Some((step.number.quality, given, usize::from(step.number.year)))
            })
        };
        let source = Memo::new(move |_| node());
        let marked = move || {
            source.get().map(|(quality, origin, year)| {
                // What is counted has its sources in its steps.
                let source = match origin {
                    Some(origin) => self.page.origin(origin, year),
                    None => self.t.computed.to_owned(),
                };
                view! { {source}" "{badge(self.page, quality)} }
            })
        };
        view! {
            <tr>
                <th scope="row">
                    <strong>{name}</strong>
                    <span class="small part-words">{words}</span>
                    <span class="small soft">{marked}</span>
                </th>
                <td class="num">{self.ask_mnkr(pick, name)}</td>
            </tr>
        }
        .into_any()
    }
}
