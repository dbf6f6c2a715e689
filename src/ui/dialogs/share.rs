//! The share dialog: the open scenario, or on the page of a link its proposal, as a link, which is copied, sent or scanned, and as a
//! picture.

pub mod backup;
mod link;
#[cfg(test)]
mod tests;

use leptos::prelude::*;

pub use self::backup::save_backup;
use self::link::link_section;
pub use self::link::{link_address, qr_code_view};
use crate::state::{Dialog as DialogKind, Enclosed};
use crate::storage::Saved;
use crate::ui::context::{AppContext, use_app};
use crate::ui::lazy::{LazyPage, lazy};
use crate::ui::pages::shared::proposal_to_share;
use crate::ui::primitives::dialog::{dialog_head, named_dialog};
use crate::ui::shell::notices::notice_list;
use crate::ui::shell::toast::toast_box;

const HEADING: &str = "share-title";

/// The dialog.
#[component]
pub fn ShareDialog() -> impl IntoView {
    named_dialog(use_app(), DialogKind::Share, "dialog", HEADING, share_content)
}

/// The section of the picture, which a part of its own makes when it is asked for.
fn card_section(app: AppContext) -> AnyView {
    let t = &app.language.lazy_texts().share;
    let is_wanted = RwSignal::new(false);
    view! {
        <section class="stack" aria-labelledby="share-card">
            <h3 id="share-card">{t.card}</h3>
            <p class="small soft">{t.card_about}</p>
            {move || {
                if is_wanted.get() {
                    lazy(app.t, LazyPage::Card).into_any()
                } else {
                    let make = move |_| is_wanted.set(true);
                    view! { <p><button class="btn" type="button" on:click=make>{t.make_card}</button></p> }.into_any()
                }
            }}
        </section>
    }
    .into_any()
}

/// The choice whether a part of the scenario leaves the computer with it.
pub fn enclosed_choice(
    app: AppContext,
    words: &'static str,
    part: fn(&mut Enclosed) -> &mut bool,
) -> AnyView {
    let enclosed = app.view.enclosed;
    let is_enclosed = move || *part(&mut enclosed.get());
    let choose = move |is_chosen| enclosed.update(|enclosed| *part(enclosed) = is_chosen);
    view! {
        <label class="side">
            <input
                type="checkbox"
                prop:checked=is_enclosed
                on:change:target=move |event| choose(event.target().checked())
            />
            <span>{words}</span>
        </label>
    }
    .into_any()
}

/// What goes along, and the choice whether the private notes do.
pub fn enclosed_section(app: AppContext, scenario: &Saved) -> AnyView {
    let t = &app.language.lazy_texts().share;
    let enclosed = app.view.enclosed;
    let of_year = if scenario.scenario.has_record() { t.year_goes_along } else { "" };
    if scenario.without_notes() == *scenario {
        return view! { <p class="small">{t.no_notes}" "{of_year}</p> }.into_any();
    }
    view! {
        <section class="stack" aria-labelledby="share-enclosed">
            <h3 id="share-enclosed">{t.enclosed}</h3>
            {enclosed_choice(app, t.enclose_notes, |enclosed| &mut enclosed.notes)}
            <p class="small" role="status">{move || (t.goes_along)(enclosed.get().notes)}" "{of_year}</p>
        </section>
    }
    .into_any()
}

/// `scenario` as it leaves the computer: with its notes only if the user has said so.
fn outgoing(scenario: &Saved, enclosed: Enclosed) -> Saved {
    if enclosed.notes { scenario.clone() } else { scenario.without_notes() }
}

/// The way to the dialog for files, tables and print.
fn to_download(app: AppContext) -> AnyView {
    let words = app.language.lazy_texts().share.to_download;
    let open = move |_| app.state.dialog.set(Some(DialogKind::Download));
    view! {
        <section>
            <p class="row"><button class="btn" type="button" on:click=open>{words}</button></p>
        </section>
    }
    .into_any()
}

fn share_content(app: AppContext, close: Callback<()>) -> AnyView {
    let t = &app.language.lazy_texts().share;
    app.state.autosave().save();
    let proposal = proposal_to_share(app);
    // The files and tables are those of the open scenario.
    let has_download = proposal.is_none();
    // What the parts of the dialog read is what is shared.
    let app = if has_download { app } else { AppContext { session: app.state.import().shared, ..app } };
    provide_context(app);
    let scenario = proposal.or_else(|| app.state.import().to_share());
    // Each time the user is asked anew.
    app.view.enclosed.set(Enclosed::default());
    let about = match &scenario {
        None => t.about_start.to_owned(),
        Some(saved) if saved.name.is_empty() => String::new(),
        Some(saved) => (t.about)(&saved.name),
    };
    view! {
        {dialog_head(HEADING, t.title, ().into_any(), close)}
        <div class="dialog-body ways">
            <div>
                {notice_list(app)}
                <p class="small soft">{about}</p>
            </div>
            {scenario.as_ref().map(|scenario| enclosed_section(app, scenario))}
            {link_section(app, scenario.as_ref())}
            {scenario.is_some().then(|| card_section(app))}
            {has_download.then(|| to_download(app))}
        </div>
        {toast_box(app)}
    }
    .into_any()
}
