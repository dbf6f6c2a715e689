//! What the sum lacks, and what is not counted at all.

use leptos::prelude::*;

use super::Here;

impl Here {
    pub(super) fn left_out(self) -> AnyView {
        let t = self.t;
        // What the year's law does not settle.
        let unsettled = move || {
            let told = self.told()?;
            let row = |(step, reason): &(_, String)| {
                let words = (t.left_out_step)((t.step_name)(*step));
                view! { <li>{words}" "<span lang="sv">{reason.clone()}"."</span></li> }
            };
            Some(told.after.left_out.iter().map(row).collect_view())
        };
        let burial = move || {
            let absent = self.rates.with(|rates| rates.burial.is_none());
            absent.then(|| view! { <li>{(t.no_burial)(self.page.session.year_number())}</li> })
        };
        let church = move || {
            let absent = self.rates.with(|rates| rates.now.church.is_zero());
            absent.then(|| view! { <li>{t.no_church}</li> })
        };
        view! {
            <section class="panel stack">
                <h2>{t.left_out}</h2>
                <ul class="plain prose">
                    {unsettled}
                    {burial}
                    {church}
                    {t.not_counted.iter().map(|words| view! { <li>{*words}</li> }).collect_view()}
                </ul>
            </section>
        }
        .into_any()
    }
}
