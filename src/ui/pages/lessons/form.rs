//! The form that makes the link of a group: the number of the year, its length and the role.

use leptos::prelude::*;

use super::FORM;
use crate::state::{Page, played_budget, year_to_play};
use crate::ui::context::AppContext;
use crate::ui::dialogs::share::{link_address, qr_code_view};
use crate::ui::pages::follow_up::{GameForm, role_name};
use crate::ui::primitives::copy::copied_text_box;
use crate::ui::primitives::qr;
use crate::ui::route::section_id;
use model::follow_up::record::Role;

const LINK: &str = "lesson-link";

/// The section of the form.
pub(super) fn link_form(app: AppContext) -> AnyView {
    let t = &app.language.year_texts().lessons.form;
    let id = section_id(Page::Lessons, FORM);
    let form = GameForm::new(app);
    let budget = move || match played_budget(app.state) {
        Some(name) => view! { <p>{(t.budget)(&name)}</p> }.into_any(),
        None => view! { <p>{t.start_budget}" "<span class="soft">{t.other_budget}</span></p> }.into_any(),
    };
    view! {
        <section class="stack lesson-form" aria-labelledby=id>
            <h2 id=id.clone()>{t.title}</h2>
            <p>{t.about}</p>
            {budget}
            {form.fields()}
            {link(app, form)}
        </section>
    }
    .into_any()
}

/// The link and its QR code; nothing while the number is none.
fn link(app: AppContext, form: GameForm) -> AnyView {
    let t = &app.language.year_texts().lessons.form;
    // The name of what is played and, unless the budget is too large, the link.
    let made = Memo::new(move |_| {
        let play = form.chosen()?;
        let budget = played_budget(app.state);
        let budget = budget.as_deref().unwrap_or(t.start_name);
        let name = (t.name)(budget, play.seed);
        let name = match play.role {
            Role::All => name,
            Role::ExecutiveBoard | Role::Council | Role::Committee(_) => {
                format!("{name}, {}", role_name(app, play.role))
            }
        };
        let fragment = year_to_play(app.state, play, name.clone()).to_fragment(app.language.tag());
        Some((name, fragment.ok().map(|fragment| link_address(app, &fragment))))
    });
    let text = Memo::new(move |_| made.get().and_then(|(_, link)| link).unwrap_or_default());
    let is_too_large = move || made.with(|made| matches!(made, Some((_, None))));
    let code = move || {
        let (name, link) = made.get()?;
        Some(match qr::code(&link?) {
            Some(code) => qr_code_view(app, code, &name),
            None => view! { <p>{t.no_code}</p> }.into_any(),
        })
    };
    view! {
        <p role="status">{move || is_too_large().then_some(t.no_link)}</p>
        <div class="stack" hidden=move || text.with(String::is_empty)>
            {copied_text_box(app, LINK, t.link, app.language.lazy_texts().share.copy, text, 3)}
            {code}
        </div>
    }
    .into_any()
}
