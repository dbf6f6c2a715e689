//! The places of lazy parts in the page: what stands there until a part is loaded, and where it cannot be had.

use std::rc::Rc;

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::lost::{coming, lost_part};
use super::{LazyPart, build, is_gone, load, noted};
use crate::i18n::Texts;
use crate::state::{AppState, Notice};
use crate::ui::context::AppContext;
use crate::ui::el::{El, el};
use crate::ui::reactive::effect;
use crate::ui::shell::toast::close_button;

/// How far the loading of a part has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Progress {
    NotAsked,
    Loading,
    Loaded,
    Failed,
}

/// A part that is loaded in one place of the page.
#[derive(Clone, Copy)]
struct PartLoader {
    t: &'static Texts,
    /// None before there is a municipality.
    state: Option<AppState>,
    part: LazyPart,
    progress: RwSignal<Progress>,
}

impl PartLoader {
    fn new(t: &'static Texts, part: LazyPart) -> Self {
        let state = use_context::<AppContext>().map(|app| app.state);
        Self { t, state, part, progress: RwSignal::new(Progress::NotAsked) }
    }

    fn begin(self) {
        self.progress.set(Progress::Loading);
        spawn_local(async move {
            let loaded = load(self.part).await.is_ok();
            // The reader may have gone elsewhere meanwhile.
            self.progress.try_set(if loaded { Progress::Loaded } else { Progress::Failed });
            match (self.state, noted("data-style")) {
                (Some(state), Some(_)) => state.notices.show(Notice::StyleNotLoaded),
                (Some(state), None) => state.notices.style_loaded(),
                (None, _) => {}
            }
        });
    }

    /// The part, which is loaded.
    fn built(self) -> El {
        let place = el("div").class("part");
        // The module is here, so building cannot fail.
        let _ = build(self.part, place.element_as());
        place
    }

    fn failure(self, class: &str) -> El {
        lost_part(self.t, self.state, class, move || self.begin())
    }
}

/// The part in its place as soon as it is loaded; until then a placeholder, or what can be done where it is not to be had.
pub fn lazy(t: &'static Texts, part: impl Into<LazyPart>) -> El {
    lazy_part(t, part.into())
}

fn lazy_part(t: &'static Texts, part: LazyPart) -> El {
    part_after(
        t,
        part,
        Box::new(|| true),
        Box::new(|| el("span").class("skel rows").attr("aria-busy", "true")),
    )
}

/// [`lazy`] with another view in its place until it is loaded.
pub fn lazy_after(
    t: &'static Texts,
    part: LazyPart,
    wanted: impl Fn() -> bool + 'static,
    meanwhile: impl Fn() -> El + 'static,
) -> El {
    part_after(t, part, Box::new(wanted), Box::new(meanwhile))
}

fn part_after(
    t: &'static Texts,
    part: LazyPart,
    wanted: Box<dyn Fn() -> bool>,
    meanwhile: Box<dyn Fn() -> El>,
) -> El {
    let loader = PartLoader::new(t, part);
    effect(move || {
        if wanted() && loader.progress.with_untracked(|progress| *progress == Progress::NotAsked) {
            loader.begin();
        }
    });
    el("div").class("part").dyn_children(move || {
        let content = match loader.progress.get() {
            Progress::NotAsked | Progress::Loading => meanwhile(),
            Progress::Loaded => loader.built(),
            Progress::Failed => loader.failure("notice is-error"),
        };
        vec![content]
    })
}

/// The part from the first time that `wanted` returns true, and from then on.
pub fn lazy_once(
    t: &'static Texts,
    part: impl Into<LazyPart>,
    wanted: impl Fn() -> bool + Send + Sync + 'static,
) -> El {
    lazy_part_once(t, part.into(), Box::new(wanted))
}

fn lazy_part_once(t: &'static Texts, part: LazyPart, wanted: Box<dyn Fn() -> bool + Send + Sync>) -> El {
    let was_wanted = Memo::new(move |was: Option<&bool>| was == Some(&true) || wanted());
    el("div").class("part").dyn_children_if(move || was_wanted.get(), move || vec![lazy_part(t, part)])
}

/// A part that only screen readers notice, from the first time that `wanted` returns true. Where it is not to be had nothing
/// says so, and it is tried again the next time.
pub fn lazy_unseen(app: AppContext, part: impl Into<LazyPart>, wanted: impl Fn() -> bool + 'static) -> El {
    overlay(app, part.into(), Box::new(wanted), None)
}

/// A part that is shown over the page, from the first time that `wanted` returns true. Its place is at the end of the page,
/// so a toast says that it is coming, and what can be done where it is not to be had. `dismiss` takes back what asked for the
/// part; asking again is trying again.
pub fn lazy_overlay(
    app: AppContext,
    part: impl Into<LazyPart>,
    wanted: impl Fn() -> bool + 'static,
    dismiss: impl Fn() + 'static,
) -> El {
    overlay(app, part.into(), Box::new(wanted), Some(Rc::new(dismiss)))
}

/// Without `dismiss` it is not seen.
fn overlay(
    app: AppContext,
    part: LazyPart,
    wanted: Box<dyn Fn() -> bool>,
    dismiss: Option<Rc<dyn Fn()>>,
) -> El {
    let loader = PartLoader::new(app.t, part);
    let is_seen = dismiss.is_some();
    effect(move || {
        let can_begin = |progress: &Progress| match progress {
            Progress::NotAsked => true,
            // Nobody has asked for what is not seen: the server is not asked at each step of a slider.
            Progress::Failed => is_seen || !is_gone(),
            Progress::Loading | Progress::Loaded => false,
        };
        if wanted() && loader.progress.with_untracked(can_begin) {
            loader.begin();
        }
    });
    el("div").class("part").dyn_children(move || match (loader.progress.get(), &dismiss) {
        (Progress::Loaded, _) => vec![loader.built()],
        (Progress::NotAsked, _) | (Progress::Loading | Progress::Failed, None) => Vec::new(),
        (Progress::Loading, Some(_)) => vec![coming(app.t)],
        (Progress::Failed, Some(dismiss)) => {
            let dismiss = Rc::clone(dismiss);
            let close = close_button(app, move || {
                dismiss();
                loader.progress.set(Progress::NotAsked);
            });
            vec![loader.failure("toast").child(close)]
        }
    })
}
