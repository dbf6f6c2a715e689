//! A scenario in a link, shown at once beside what the reader has: what it does, where the year of its budget stands, and what can be done
//! with it. Nothing is stored before the reader asks for it.

mod actions;
mod figures;
mod subject;

use leptos::prelude::*;

use self::actions::actions;
use self::figures::{budget, counted_on, shown_figures};
use self::subject::Subject;
use crate::i18n::LANGUAGES;
use crate::state::{Dialog, Page, scenario_headline};
use crate::storage::Saved;
use crate::ui::context::AppContext;
use crate::ui::lazy::{LazyGuide, LazyYear, lazy};
use crate::ui::pages::follow_up::LinkShown;
use crate::ui::primitives::caveats::{caveats, language_offer};
use crate::ui::primitives::icon::icon;
use crate::ui::route::{forget_link, fragment};
use files::backup::is_numbered;
use files::link::{Link, Shared};
use model::texts::{TextPart, written};

/// The page. A link that cannot be shown here has a dialog that says why.
pub fn shared_page(app: AppContext) -> AnyView {
    untrack(|| {
        // The open scenario is saved first, so that the proposal is compared with everything that there is.
        app.state.autosave().save();
        match Link::from_fragment(&fragment()) {
            Ok(link) if is_of_open_municipality(app, &link.shared) => proposal(app, link),
            Ok(_) | Err(_) => {
                app.view.page.set(app.view.own_page());
                app.state.dialog.set(Some(Dialog::ImportLink));
                ().into_any()
            }
        }
    })
}

/// The proposal of the link on whose page the reader is, to be passed on.
pub fn proposal_to_share(app: AppContext) -> Option<Saved> {
    if app.view.page.get_untracked() != Page::Shared {
        return None;
    }
    let link = Link::from_fragment(&fragment()).ok()?;
    Some(app.state.import().to_pass_on(&link.shared))
}

fn is_of_open_municipality(app: AppContext, shared: &Shared) -> bool {
    app.session.municipality(|municipality| municipality.id == shared.municipality)
}

fn proposal(app: AppContext, link: Link) -> AnyView {
    let import = app.state.import();
    import.look_at(&link.shared);
    // What the parts of the page read is the proposal.
    let shown = AppContext { session: import.shared, ..app };
    provide_context(shown);
    let preview = import.preview(link.shared);
    let subject = shown.session.scenario(|scenario| Subject::new(preview.shared.stage, &scenario.record));
    let linked = LinkShown::new(preview.shared.name.clone(), preview.same.clone());
    provide_context(linked);
    let content = match subject {
        Subject::Proposal => view! {
            {counted_on(shown)}
            <h1>{move || scenario_headline(shown.session, app.language)}</h1>
            {shown_figures(shown)}
        }
        .into_any(),
        Subject::FollowedUp => view! { {lazy(app.t, LazyYear::Linked).into_any()}{budget(shown)} }.into_any(),
        Subject::ToPlay => view! { {lazy(app.t, LazyGuide::Play).into_any()}{budget(shown)} }.into_any(),
        Subject::Played => view! {
            {lazy(app.t, LazyYear::Linked).into_any()}
            {lazy(app.t, LazyGuide::Play).into_any()}
            {budget(shown)}
        }
        .into_any(),
    };
    let caveats = caveats(app, &preview);
    view! {
        <div class="shared">
            {banner(shown, subject, &preview.shared)}
            <div class="page wrap" class:has-year=matches!(subject, Subject::FollowedUp | Subject::Played)>
                {language_offer(app, link.language.as_deref())}
                {content}
                {caveats}
                {actions(app, subject, preview.shared, linked)}
            </div>
        </div>
    }
    .into_any()
}

/// Whose proposal it is, that the reader's own work is untouched, and the way back to it.
fn banner(app: AppContext, subject: Subject, shared: &Shared) -> AnyView {
    let t = &app.language.lazy_texts().shared;
    let leave = move |_| {
        app.view.page.set(app.view.own_page());
        // What follows the Back button does it, too, once it has come.
        forget_link(app.state);
    };
    view! {
        <aside class="link-banner">
            <div class="wrap">
                <p><strong>{whose(app, subject, shared)}</strong>" "<span class="soft">{t.look}</span></p>
                <button class="icon-btn" type="button" aria-label=t.leave title=t.leave on:click=leave>
                    {icon("#i-close")}
                </button>
            </div>
        </aside>
    }
    .into_any()
}

/// The proposal by its name and author, where its sender has named it.
fn whose(app: AppContext, subject: Subject, shared: &Shared) -> String {
    let t = &app.language.lazy_texts().shared;
    let name = shared.name.trim();
    match subject {
        Subject::Proposal => {}
        Subject::FollowedUp => return (t.followed_up)(name),
        Subject::ToPlay => return (t.to_play)(name),
        Subject::Played => return (t.played)(name),
    }
    let year = app.session.municipality(|municipality| municipality.years.first().map(|year| year.year));
    let is_given_by_program = LANGUAGES
        .iter()
        .zip(year.iter().cycle())
        .any(|(language, year)| is_numbered(name, &(language.texts().common.new_scenario_name)(*year)));
    if name.is_empty() || is_given_by_program {
        return t.someone.to_owned();
    }
    let author =
        app.session.scenario(|scenario| written(&scenario.texts, TextPart::Author).map(str::to_owned));
    author.map_or_else(|| (t.named)(name), |author| (t.named_by)(name, author.trim()))
}
