//! The parts of the equalisation: what each is, in two sentences, and its amount with where it comes from.

use leptos::prelude::*;

use super::{Here, section};
use crate::ui::primitives::badge::badge;
use model::label::Label;
use model::rows::{RevenueRow, RowSum};

impl Here {
    pub(super) fn equalisation(self) -> AnyView {
        let t = &self.t.parts;
        let rows = RevenueRow::parts_of(RowSum::Equalisation).map(|row| self.part(row));
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

    fn part(self, row: RevenueRow) -> AnyView {
        let name = (self.page.t.label)(&Label::Row(row));
        let words =
            self.t.parts.explained.iter().find(|(explained, _)| *explained == row).map(|(_, words)| *words);
        let node = move || {
            self.page.session.read(|outcome, year| {
                let step = outcome.explain(year.now[row])?;
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
                <td class="num">{self.ask_mnkr(move |year| year.now[row], name)}</td>
            </tr>
        }
        .into_any()
    }
}
