//! What the lessons are for in the curricula, and which of it has been checked.

use leptos::prelude::*;

use super::CURRICULUM;
use crate::state::Page;
use crate::ui::context::AppContext;
use crate::ui::route::section_id;

/// The section of the curricula.
pub(super) fn curriculum(app: AppContext) -> AnyView {
    let t = &app.language.year_texts().lessons.curriculum;
    let id = section_id(Page::Lessons, CURRICULUM);
    let rows = t.references.iter().map(|reference| {
        let state = if reference.is_checked { t.checked } else { t.unchecked };
        view! {
            <tr role="row">
                <th scope="row" role="rowheader">{reference.subject}</th>
                <td role="cell">{reference.content}</td>
                <td role="cell">{state}</td>
            </tr>
        }
    });
    // On a phone its rows are blocks: the roles keep them rows.
    view! {
        <section class="stack" aria-labelledby=id>
            <h2 id=id.clone()>{t.title}</h2>
            <p>{t.about}</p>
            <table class="table references" role="table" aria-labelledby=id.clone()>
                <thead role="rowgroup">
                    <tr role="row">
                        <th scope="col" role="columnheader">{t.subject}</th>
                        <th scope="col" role="columnheader">{t.content}</th>
                        <th scope="col" role="columnheader">{t.state}</th>
                    </tr>
                </thead>
                <tbody role="rowgroup">{rows.collect_view()}</tbody>
            </table>
        </section>
    }
    .into_any()
}
