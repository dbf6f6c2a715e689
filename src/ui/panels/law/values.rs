//! The law's values of a year: those that are not known, with the reason and a place for an assumption, and then all of them.

use leptos::prelude::*;

use super::{Here, section};
use crate::domain::figure::Quality;
use crate::domain::law::{Parameter, Provision};
use crate::state::read_legal;
use crate::ui::primitives::badge::badge;
use crate::ui::primitives::icon::chevron;

impl Here {
    pub(super) fn values(self) -> AnyView {
        let t = &self.t.values;
        // What can be assumed: what is not known, assumed already or not. Its rows stay while something is typed into them.
        let lacking = Memo::new(move |_| {
            let year = self.year();
            Parameter::ALL
                .iter()
                .copied()
                .filter(|parameter| self.lacks(year, *parameter))
                .collect::<Vec<_>>()
        });
        let said = move || {
            let count = lacking.with(|lacking| {
                let year = self.year();
                lacking
                    .iter()
                    .filter(|one| self.assumed.with(|said| said.legal(year, **one).is_none()))
                    .count()
            });
            if count == 0 { (t.all_known)(self.year()) } else { (t.unknown)(self.year(), count) }
        };
        let rows = move || {
            let year = self.year();
            lacking.get().into_iter().map(|parameter| self.lacking_row(year, parameter)).collect_view()
        };
        let all = move || {
            let year = self.year();
            let lines = Parameter::ALL.iter().map(|parameter| self.of_law(year, *parameter)).collect();
            self.lines_table(lines)
        };
        let open = RwSignal::new(false);
        view! {
            <section aria-labelledby=section("lagens-tal")>
                <h3 class="section" id=section("lagens-tal")>{t.title}</h3>
                <p class="about">{t.about}</p>
                <p class="verdict" role="status">{said}</p>
                <ul class="lacking">{rows}</ul>
                <details class="sums" on:toggle=move |_| open.set(true)>
                    <summary>
                        {chevron()}
                        <span class="small">{move || (t.known)(self.year())}</span>
                    </summary>
                    {move || open.get().then(all)}
                </details>
            </section>
        }
        .into_any()
    }

    /// Whether the program's own law has no value there.
    fn lacks(self, year: u16, parameter: Parameter) -> bool {
        self.carried.with_value(|law| {
            law.year(year)
                .is_ok_and(|law| matches!(law.provisions.get(&parameter), Some(Provision::Unknown(_))))
        })
    }

    fn lacking_row(self, year: u16, parameter: Parameter) -> AnyView {
        let t = &self.t.values;
        let name = (t.name)(parameter);
        let reason = self.carried.with_value(|law| {
            match law.year(year).ok().and_then(|law| law.provisions.get(&parameter)) {
                Some(Provision::Unknown(reason)) => reason.clone(),
                _ => String::new(),
            }
        });
        let unit = self.page.language.unit_of(parameter.measure());
        let said = move || self.assumed.with(|assumed| assumed.legal(year, parameter));
        let field = self.number_field(
            (t.assume)(name, unit),
            "",
            unit,
            move || said().map(|value| self.page.language.exact(value)),
            move |typed| {
                let value = read_legal(parameter, &typed)?;
                self.assume(|assumed| assumed.put_legal(year, parameter, value));
                Ok(())
            },
        );
        let mark = move || {
            said().map(|_| {
                let forget = move |_| self.assume(|assumed| assumed.put_legal(year, parameter, None));
                view! {
                    {badge(self.page, Quality::Assumption)}
                    " "
                    <button class="link small" type="button" aria-label=(t.forget)(name) on:click=forget>
                        {t.forget_word}
                    </button>
                }
            })
        };
        view! {
            <li class="lacking-row">
                <span>
                    <strong>{name}</strong>
                    " "
                    {mark}
                    <span class="small soft"><br />{self.t.not_known}": "<q lang="sv">{reason}</q></span>
                </span>
                {field}
            </li>
        }
        .into_any()
    }
}
