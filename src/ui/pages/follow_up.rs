//! The page that follows up the budget of the year: where it stands, what was reported, measures, goals, and the year as a game.
//!
//! The budget is that of an adopted scenario. Its views are links of their own, so that each can be sent and the browser's Back
//! button returns to the one before.

mod assumptions;
mod budget;
mod columns;
mod followed;
mod goals;
mod linked;
mod log;
mod measures;
mod months;
mod numbers;
mod outturn;
mod play;
mod report;
mod restored;
mod status;
#[cfg(test)]
mod tests;
mod told;

use leptos::prelude::*;

use self::budget::{FollowedBudget, followed_budget, no_budget};
use self::followed::Followed;
pub use self::linked::LinkShown;
use self::months::{follow_up_shown, month_line};
use self::numbers::line_name;
pub use self::play::{GameForm, role_name};
use crate::i18n::YearTexts;
use crate::state::FollowUpTab;
use crate::ui::context::AppContext;
use crate::ui::lazy::{LazyGuide, lazy};
use crate::ui::route::follow_up_address;
use model::follow_up::{Line, Month};
use model::goals::GoalIx;
use model::municipality::CommitteeIx;
use model::play::roles::Player;

/// What the views of the page share.
#[derive(Debug, Clone, Copy)]
pub struct YearContext {
    /// The context of the page.
    pub app: AppContext,
    /// The texts of the year.
    pub t: &'static YearTexts,
    /// The year of the scenario that is shown.
    pub followed: Memo<Followed>,
    /// The name of the budget. Each save makes a new entry of the scenario, which does not change it: what tracks it is not built anew.
    name: Memo<String>,
    /// Who follows up the year. What is typed does not change it, so what tracks it alone is not built anew.
    player: Memo<Player>,
    /// The stop of a game after the follow-up that is shown, so that nothing of it can be changed any more.
    later_stop: Memo<Option<Month>>,
    /// Whether it can be changed: the open scenario can, that of a link cannot.
    pub is_editable: bool,
    /// The link that is looked at. None for the open scenario.
    pub link: Option<LinkShown>,
    /// The follow-up that the reader has chosen. None: the last one of which there is an outturn.
    pub month: RwSignal<Option<Month>>,
    /// The follow-up whose report is printed, while it is.
    pub printed: RwSignal<Option<Month>>,
}

impl YearContext {
    fn new(app: AppContext) -> Self {
        let followed = Memo::new_with_compare(move |_| Followed::of(app), |_, _| true);
        let player = Memo::new(move |_| followed.with(Followed::player));
        let printed = RwSignal::new(None);
        let is_editable = app.shows_open();
        let link = if is_editable { None } else { use_context::<LinkShown>() };
        let name = Memo::new(move |_| match link {
            Some(link) => link.name.get_value(),
            None => app.state.open.name().unwrap_or_default(),
        });
        let month = link.map_or(app.view.follow_up_month, |link| link.month);
        let later_stop = Memo::new(move |_| {
            let shown = month.get()?;
            let play =
                followed.with(|followed| followed.record().play).filter(|play| play.has_passed(shown))?;
            play.at
        });
        Self {
            app,
            t: app.language.year_texts(),
            followed,
            name,
            player,
            later_stop,
            is_editable,
            link,
            month,
            printed,
        }
    }

    /// The name of the budget that is followed up. Tracks it.
    fn name(self) -> String {
        self.name.get()
    }

    /// Who follows up the year: what it sees and may do. Tracks the player.
    fn player(self) -> Player {
        self.player.get()
    }

    /// The committee whose figures are all that the reader sees. Tracks the player.
    fn sees_only(self) -> Option<CommitteeIx> {
        self.player().sees_only()
    }

    /// Whether the reader may change what `may` says. Tracks the player and, in a game, the month.
    fn may(self, may: impl FnOnce(Player) -> bool) -> bool {
        self.is_editable && self.later_stop.get().is_none() && may(self.player())
    }

    /// Whether something that was decided in `month` stays as it is, since a game has come further. Tracks the record.
    fn has_passed(self, month: Month) -> bool {
        self.followed.with(|followed| followed.record().play.is_some_and(|play| play.has_passed(month)))
    }

    /// Whether the year is a game, from which the outturn comes. Tracks the record.
    fn is_played(self) -> bool {
        self.followed.with(|followed| followed.record().play.is_some())
    }
}

/// The page.
pub fn follow_up_page(app: AppContext) -> impl IntoView {
    let cx = YearContext::new(app);
    // A save changes what is open, but not which budget is followed up: the views, and what is ticked in them, stay.
    let budget = Memo::new(move |_| followed_budget(app));
    view! {
        <div class="page wrap follow-up">
            {move || match budget.get() {
                FollowedBudget::Adopted => year_views(cx),
                budget @ (FollowedBudget::None | FollowedBudget::Proposal(_)) => no_budget(cx, &budget),
            }}
            {report::printed_report(cx)}
        </div>
    }
}

/// The judgements of the goal `g` in the year, and what measures may do to it: a part of the goal's own page.
pub fn goal(app: AppContext, g: GoalIx) -> AnyView {
    goals::goal_in_year(app, g)
}

/// The year as a game, which is a lazy part of its own.
pub fn play(app: AppContext) -> AnyView {
    play::play(YearContext::new(app))
}

/// The sizes that the year is computed by, which are a lazy part of their own.
pub fn assumptions(app: AppContext) -> AnyView {
    assumptions::assumptions(YearContext::new(app))
}

/// The year of a link that is looked at, which is a lazy part of its own.
pub fn linked_year(app: AppContext) -> AnyView {
    linked::linked_year(YearContext::new(app))
}

/// The head with the months, the list of views, and the view that is open.
fn year_views(cx: YearContext) -> AnyView {
    // A view reads itself what the address names in it.
    let tab = Memo::new(move |_| cx.app.view.follow_up_tab.get());
    view! {
        {year_head(cx, move || cx.name())}
        {view_links(cx)}
        {unknown_activities_note(cx)}
        {move || shows_figures(tab.get()).then(|| whose_figures(cx))}
        {move || has_decisions(tab.get()).then(|| passed_month(cx))}
        {move || open_view(cx, tab.get())}
    }
    .into_any()
}

/// What is followed up in which month, under the line `of`, and the months.
fn year_head(cx: YearContext, of: impl Fn() -> String + Send + Sync + 'static) -> AnyView {
    let frame = &cx.t.frame;
    let is_linked_game = move || cx.link.is_some() && cx.followed.with(|followed| followed.game().is_some());
    let title = move || match follow_up_shown(cx) {
        Some(month) if is_linked_game() => (cx.t.play.linked_title)((frame.month)(month)),
        Some(month) => (frame.title)((frame.month)(month)),
        None => frame.title_without_month.to_owned(),
    };
    view! {
        <div class="year-head">
            <div>
                <p class="soft small">{of}</p>
                <h1>{title}</h1>
            </div>
            {month_line(cx)}
        </div>
    }
    .into_any()
}

/// That nothing is known of what some committees do, and what follows from that. None where it is known of all. Tracks the year.
fn unknown_activities(cx: YearContext) -> Option<String> {
    let (unknown, all) = cx.followed.with(|followed| {
        followed.year(cx.app, |year| {
            let committees = year.budget().lines().filter_map(Line::committee);
            (year.without_activities().collect::<Vec<_>>(), committees.count())
        })
    });
    let names: Vec<String> = unknown.iter().map(|c| line_name(cx, Line::Committee(*c))).collect();
    let names = (names.len() < all).then(|| names.join(", "));
    (!unknown.is_empty()).then(|| (cx.t.frame.unknown_activities)(names.as_deref()))
}

/// The same, above the views.
fn unknown_activities_note(cx: YearContext) -> impl IntoView {
    move || unknown_activities(cx).map(|words| view! { <p class="small soft unknown-activities">{words}</p> })
}

/// Whether a view shows figures of the year that some roles do not see. The game itself says who plays.
fn shows_figures(tab: FollowUpTab) -> bool {
    match tab {
        FollowUpTab::Status
        | FollowUpTab::Outturn
        | FollowUpTab::Measures
        | FollowUpTab::Goals
        | FollowUpTab::Log => true,
        FollowUpTab::Play | FollowUpTab::Assumptions => false,
    }
}

/// Whether a view shows what is reported or decided as of the follow-up that is shown. A comment on a month can always be written.
fn has_decisions(tab: FollowUpTab) -> bool {
    match tab {
        FollowUpTab::Status | FollowUpTab::Outturn | FollowUpTab::Measures | FollowUpTab::Goals => true,
        FollowUpTab::Log | FollowUpTab::Play | FollowUpTab::Assumptions => false,
    }
}

/// That the follow-up lies before the stop of the game, and the way to that.
fn passed_month(cx: YearContext) -> impl IntoView {
    let t = &cx.t.frame;
    let notice = move |at: Month| {
        let to_stop = move |_| cx.month.set(None);
        view! {
            <div class="notice row">
                <p>{(t.has_passed)((t.month)(at))}</p>
                <button class="btn" type="button" on:click=to_stop>{(t.to_stop)((t.month)(at))}</button>
            </div>
        }
    };
    move || cx.later_stop.get().filter(|_| cx.is_editable).map(notice)
}

/// Why one who plays a committee sees its figures only.
fn whose_figures(cx: YearContext) -> impl IntoView {
    move || {
        let name = line_name(cx, Line::Committee(cx.sees_only()?));
        Some(view! { <p class="notice">{(cx.t.frame.sees_only)(&name)}</p> })
    }
}

/// The list of views.
fn view_links(cx: YearContext) -> impl IntoView {
    let open = cx.app.view.follow_up_tab;
    let link = move |(tab, name): (FollowUpTab, &'static str)| {
        let current = move || (open.get() == tab).then_some("page");
        view! { <li><a href=follow_up_address(tab) aria-current=current>{name}</a></li> }
    };
    let links = FollowUpTab::ALL.into_iter().zip(cx.t.frame.tabs).map(link);
    view! { <nav class="year-views" aria-label=cx.t.frame.views><ul>{links.collect_view()}</ul></nav> }
}

fn open_view(cx: YearContext, tab: FollowUpTab) -> AnyView {
    match tab {
        FollowUpTab::Assumptions => lazy(cx.app.t, LazyGuide::Assumptions).into_any(),
        FollowUpTab::Status => status::status(cx),
        FollowUpTab::Outturn => outturn::outturn(cx),
        FollowUpTab::Measures => measures::measures(cx),
        FollowUpTab::Play => lazy(cx.app.t, LazyGuide::Play).into_any(),
        FollowUpTab::Goals => goals::goals(cx),
        FollowUpTab::Log => log::log(cx),
    }
}
