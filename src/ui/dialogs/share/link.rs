//! The open scenario as a link, and the link as a QR code.

use leptos::html;
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::backup::save_scenario_button;
use super::outgoing;
use crate::state::{Toast, scenario_headline};
use crate::storage::{Saved, Stage};
use crate::ui::context::AppContext;
use crate::ui::primitives::copy::copy;
use crate::ui::primitives::file_picker::save_file_as;
use crate::ui::primitives::qr::{self, QrDrawing};
use crate::ui::primitives::send::{can_send, send_message};
use files::file_name;
use files::link::Shared;
use model::follow_up::{Month, YearRecord};

/// The QR code of the link.
#[derive(Clone, PartialEq, Eq)]
enum QrCode {
    Hidden,
    Shown(QrDrawing),
    /// The link is longer than a QR code can hold.
    TooLong,
}

/// The address of this page, its own where the publisher has given it, with `fragment` after `#`.
pub fn link_address(app: AppContext, fragment: &str) -> String {
    let own = app.view.publisher.with(|publisher| publisher.as_ref().map(|one| one.address.clone()));
    let here = match own {
        Some(own) if !own.is_empty() => own,
        Some(_) | None => window().location().href().unwrap_or_default(),
    };
    let here = here.split_once('#').map_or(here.as_str(), |(before, _)| before);
    format!("{here}#{fragment}")
}

/// What whoever opens the link of `saved` is shown first, in a sentence. Tracks the scenario.
pub(super) fn opens(app: AppContext, saved: &Saved) -> String {
    let month = app.session.scenario(|scenario| last_follow_up(saved.stage, &scenario.record));
    match month {
        Some(month) => (app.language.lazy_texts().share.opens_follow_up)(&saved.name, month),
        None => scenario_headline(app.session, app.language),
    }
}

/// The last month of the follow-up that a link opens. None where it opens something else. What a game has reported is computed of it.
fn last_follow_up(stage: Stage, record: &YearRecord) -> Option<Month> {
    if stage != Stage::Adopted {
        return None;
    }
    match record.play {
        Some(play) => play.at,
        None => {
            let is_reported = |month: &Month| record.to_date.keys().any(|(_, of)| of == month);
            Month::FOLLOWED_UP.into_iter().rev().find(is_reported)
        }
    }
}

/// The section of the link.
pub(super) fn link_section(app: AppContext, scenario: Option<&Saved>) -> AnyView {
    let t = &app.language.lazy_texts().share;
    let way = match scenario {
        None => view! { <p>{t.link_none}</p> }.into_any(),
        Some(saved) => {
            let saved = saved.clone();
            let way = move || {
                let outgoing = outgoing(&saved, app.view.enclosed.get());
                match Shared::from_saved(&outgoing).to_fragment(app.language.tag()) {
                    Ok(fragment) => link_controls(app, link_address(app, &fragment), saved.clone()),
                    Err(_) => too_long(app, t.link_too_much, saved.clone()),
                }
            };
            way.into_any()
        }
    };
    view! {
        <section class="stack" aria-labelledby="share-link">
            <h3 id="share-link">{t.link}</h3>
            <p class="small soft">{t.link_about}</p>
            {way}
        </section>
    }
    .into_any()
}

/// Why there is no link or code, and the file instead.
fn too_long(app: AppContext, why: &'static str, saved: Saved) -> AnyView {
    view! {
        <p>{why}</p>
        <p class="row">{save_scenario_button(app, saved)}</p>
    }
    .into_any()
}

fn link_controls(app: AppContext, link: String, saved: Saved) -> AnyView {
    let t = &app.language.lazy_texts().share;
    let state = app.state;
    let field = NodeRef::<html::Input>::new();
    let qr_code = RwSignal::new(QrCode::Hidden);
    let link = StoredValue::new(link);
    let copy_link = move |_| {
        spawn_local(async move {
            let words = if copy(&link.get_value()).await {
                t.copied
            } else {
                if let Some(field) = field.try_get_untracked().flatten() {
                    field.select();
                }
                t.not_copied
            };
            state.notices.toast.set(Some(Toast::Text(words.to_owned())));
        });
    };
    let text = untrack(|| opens(app, &saved));
    let municipality = app.session.municipality(|municipality| municipality.name.clone());
    let message = StoredValue::new((text.clone(), (t.message_title)(&municipality)));
    let send = move |_| {
        let sent = message.with_value(|(text, title)| {
            let link = link.get_value();
            send_message(&[("title", title), ("text", text), ("url", &link)])
        });
        spawn_local(async move {
            if !sent.await {
                state.notices.show_text(t.not_sent.to_owned());
            }
        });
    };
    let send = can_send()
        .then(|| view! { <button class="btn primary" type="button" on:click=send>{t.send}</button> });
    let copy_class = if send.is_some() { "btn" } else { "btn primary" };
    let show = move |_| {
        if qr_code.get_untracked() != QrCode::Hidden {
            return qr_code.set(QrCode::Hidden);
        }
        qr_code.set(qr::code(&link.get_value()).map_or(QrCode::TooLong, QrCode::Shown));
    };
    let is_shown = move || qr_code.with(|qr_code| matches!(qr_code, QrCode::Shown(_)));
    view! {
        <p class="sentence">{text}</p>
        <p class="field text">
            <input
                type="text"
                readonly
                aria-labelledby="share-link"
                value=link.get_value()
                node_ref=field
                on:focus:target=move |event| event.target().select()
            />
        </p>
        <p class="row">
            {send}
            <button class=copy_class type="button" on:click=copy_link>{t.copy}</button>
            <button class="btn" type="button" aria-expanded=move || is_shown().to_string() on:click=show>
                {move || if is_shown() { t.code_hide } else { t.code }}
            </button>
        </p>
        <div role="status">
            {move || match qr_code.get() {
                QrCode::Hidden => ().into_any(),
                QrCode::TooLong => too_long(app, t.code_too_long, saved.clone()),
                QrCode::Shown(code) => qr_code_view(app, code, &saved.name),
            }}
        </div>
    }
    .into_any()
}

/// The QR code of the link to what is called `name`, and the way to save it as a picture.
pub fn qr_code_view(app: AppContext, code: QrDrawing, name: &str) -> AnyView {
    let t = &app.language.lazy_texts().share;
    let view_box = format!("0 0 {0} {0}", code.size);
    let path = code.path.clone();
    let file = file_name(name, "svg");
    let save = move |_| {
        save_file_as(app, &file, &code.to_file(), "image/svg+xml");
    };
    view! {
        <svg class="qr" role="img" viewBox=view_box shape-rendering="crispEdges" aria-label=(t.code_of)(name)>
            <path d=path />
        </svg>
        <p class="row">
            <span class="small soft">{t.code_about}</span>
            <button class="btn quiet" type="button" on:click=save>{t.code_save}</button>
        </p>
    }
    .into_any()
}
