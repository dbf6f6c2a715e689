//! A scenario in a link, shown at once beside what the reader has: what it does, and what can be done with it. Nothing is stored
//! before the reader asks for it.

use leptos::prelude::*;

use crate::i18n::LANGUAGES;
use crate::i18n::answers::{millions, rate_words};
use crate::state::{Dialog, Page, Toast, scenario_answers, scenario_headline};
use crate::storage::Saved;
use crate::ui::context::AppContext;
use crate::ui::entrance::{Shown, answers, services};
use crate::ui::primitives::caveats::{caveats, language_offer};
use crate::ui::primitives::focus::focus_soon;
use crate::ui::primitives::icon::icon;
use crate::ui::reactive::is_computed;
use crate::ui::route::{fragment, go_home};
use files::backup::is_numbered;
use files::link::{Link, Shared};
use model::distribution::Policy;
use model::money::Money;
use model::outcome::Outcome;
use model::rows::RevenueRow;
use model::summary::exceeds_rounding;
use model::texts::{TextPart, written};

/// The id of the button that makes the proposal the reader's own.
const OWN: &str = "link-own";

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
    let t = &app.language.lazy_texts().shared;
    let preview = import.preview(link.shared);
    let name = app.session.municipality(|municipality| municipality.name.clone());
    let headline = move || scenario_headline(shown.session, app.language);
    let caveats = caveats(app, &preview);
    let is_computed = is_computed(shown);
    // Of a proposal that cannot be computed the headline says so, and the figures would be those of something else.
    let shown_figures = move || is_computed.get().then(|| figures(shown));
    view! {
        <div class="shared">
            {banner(shown, &preview.shared)}
            <div class="page wrap">
                {language_offer(app, link.language.as_deref())}
                <p class="soft">{move || (t.counted_on)(&name, shown.session.year_number())}</p>
                <h1>{headline}</h1>
                {shown_figures}
                {caveats}
                {actions(app, preview.shared, preview.same)}
            </div>
        </div>
    }
    .into_any()
}

/// What the proposal does, in figures.
fn figures(app: AppContext) -> AnyView {
    let figures = Shown::open(app);
    view! {
        <p class="soft">{move || rates(app)}</p>
        {answers(app, figures).into_any()}
        <p>{move || other_payment(app)}</p>
        {services(app, figures).into_any()}
    }
    .into_any()
}

/// Whose proposal it is, that the reader's own work is untouched, and the way back to it.
fn banner(app: AppContext, shared: &Shared) -> AnyView {
    let t = &app.language.lazy_texts().shared;
    let leave = move |_| app.view.page.set(app.view.own_page());
    view! {
        <aside class="link-banner">
            <div class="wrap">
                <p><strong>{whose(app, shared)}</strong>" "<span class="soft">{t.look}</span></p>
                <button class="icon-btn" type="button" aria-label=t.leave title=t.leave on:click=leave>
                    {icon("#i-close")}
                </button>
            </div>
        </aside>
    }
    .into_any()
}

/// The proposal by its name and author, where its sender has named it.
fn whose(app: AppContext, shared: &Shared) -> String {
    let t = &app.language.lazy_texts().shared;
    let name = shared.name.trim();
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

/// The tax rate before and after, where it changes.
fn rates(app: AppContext) -> Option<String> {
    let t = &app.language.lazy_texts().shared;
    let [start, now] = app.session.read(|outcome, year| {
        [&year.start, &year.now].map(|revenue| outcome.value(revenue[RevenueRow::TaxRate]))
    });
    (start != now).then(|| (t.from_to)(&rate_words(app.language, start), &rate_words(app.language, now)))
}

/// What the other way to pay would give, where all services pay alike or the surplus pays.
fn other_payment(app: AppContext) -> Option<String> {
    let t = &app.language.lazy_texts().shared;
    let session = app.session;
    let (year, scenario) = (app.view.year.get(), session.scenario(Clone::clone));
    let policy = scenario.policy(year);
    let answers = scenario_answers(session);
    let other = match policy {
        Policy::Proportional if answers.is_even => Policy::KeepFrames,
        Policy::KeepFrames if !exceeds_rounding(answers.services_change()) => Policy::Proportional,
        Policy::Proportional | Policy::KeepFrames | Policy::ByNeed | Policy::Weighted => return None,
    };
    let mut changed = scenario;
    changed.set_policy(year, other);
    let instead = session.outcome_of(&changed)?;
    let grants = |outcome: &Outcome| outcome.money(outcome.year(year).grants);
    let moved = session.read(|outcome, _| grants(&instead) - grants(outcome));
    if !exceeds_rounding(moved) {
        return None;
    }
    let left = instead.money(instead.year(year).result);
    let millions = |amount: Money| millions(app.language, amount.abs());
    Some(match (policy, moved > Money::ZERO) {
        (Policy::KeepFrames, true) => (t.alike_gets_instead)(&millions(moved)),
        (Policy::KeepFrames, false) => (t.alike_instead)(&millions(moved)),
        (Policy::Proportional | Policy::ByNeed | Policy::Weighted, true) if left < Money::ZERO => {
            (t.surplus_short_instead)(&millions(left))
        }
        (Policy::Proportional | Policy::ByNeed | Policy::Weighted, true) => {
            (t.surplus_instead)(&millions(left))
        }
        (Policy::Proportional | Policy::ByNeed | Policy::Weighted, false) if left < Money::ZERO => {
            (t.surplus_gets_short_instead)(&millions(left))
        }
        (Policy::Proportional | Policy::ByNeed | Policy::Weighted, false) => {
            (t.surplus_gets_instead)(&millions(left))
        }
    })
}

/// What can be done with the proposal: open it as the reader's own, or save it.
fn actions(app: AppContext, shared: Shared, same: Option<(String, String)>) -> AnyView {
    let t = &app.language.lazy_texts().shared;
    let words = &app.language.lazy_texts().import;
    let same = RwSignal::new(same);
    let shared = StoredValue::new(shared);
    let own = move |_| {
        let done = same.with_untracked(|same| match same {
            Some((id, name)) => app.state.library().open(id).map(|()| name.clone()),
            None => shared.with_value(|shared| app.state.import().open_shared(shared, None)),
        });
        // When it fails, a notice says why.
        if let Ok(name) = done {
            go_home(app.state);
            app.state.notices.toast.set(Some(Toast::Text((words.opened)(&name))));
        }
    };
    let save_copy = move |_| {
        if shared.with_value(|shared| app.state.import().save_shared(shared)).is_ok() {
            same.set(shared.with_value(|shared| app.state.import().preview(shared.clone()).same));
            focus_soon(OWN);
        }
    };
    let is_saved = move || same.with(Option::is_some);
    view! {
        <div class="link-actions">
            <p class="small" role="status">
                {move || same.with(|same| same.as_ref().map(|(_, name)| (words.already_saved)(name)))}
            </p>
            <div class="row">
                {move || {
                    (!is_saved()).then(|| view! { <button class="btn" type="button" on:click=save_copy>{t.save}</button> })
                }}
                <button class="btn primary" type="button" id=OWN on:click=own>
                    {move || if is_saved() { words.open_same } else { t.make_own }}
                </button>
            </div>
        </div>
    }
    .into_any()
}
