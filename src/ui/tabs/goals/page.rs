//! The page of one goal: its wording, its money, the committees that carry it, its missions and its indicators.

mod committees;
mod indicators;
mod money;

use leptos::prelude::*;

use self::committees::committees_section;
use self::indicators::indicators_section;
use self::money::{money_section, money_sentence};
use super::goals_in_order;
use super::mission_list::{mission_list, usual_wording, wording_mark};
use super::missions::goal_fields;
use super::proposal::written_text;
use crate::state::{Page, Tab};
use crate::ui::context::AppContext;
use crate::ui::lazy::{LazyYear, lazy};
use crate::ui::primitives::focus::focus_soon;
use crate::ui::primitives::icon::chevron;
use crate::ui::primitives::labels::goal_name;
use crate::ui::primitives::panel_head::panel_head;
use crate::ui::reactive::effect;
use crate::ui::route::{address, goal_address};
use model::goals::{Goal, GoalIx};
use model::texts::{TextPart, is_left_out};

/// The id of the heading.
const HEADING: &str = "goal";

/// The page of the goal that the address names.
pub fn goal_page(app: AppContext) -> AnyView {
    let shown = Memo::new(move |_| app.view.goal.with(|id| goal_with_id(app, id)));
    let mut before = shown.get_untracked();
    // From one goal to another the page stays open: its beginning is shown, and screen readers are told its heading.
    effect(move || {
        let now = shown.get();
        if std::mem::replace(&mut before, now) != now {
            window().scroll_to_with_x_and_y(0.0, 0.0);
            focus_soon(HEADING);
        }
    });
    view! {
        <div class="page wrap goal-page">
            <p class="back"><a href=address(Page::Simulate) on:click=move |_| app.view.tab.set(Tab::Goals)>
                {app.language.lazy_texts().goal_page.all_goals}
            </a></p>
            {move || shown.get().and_then(|g| goal_view(app, g)).unwrap_or_else(|| no_such_goal(app))}
        </div>
    }
    .into_any()
}

fn goal_with_id(app: AppContext, id: &str) -> Option<GoalIx> {
    app.session.municipality(|municipality| {
        (0..).map(GoalIx).zip(&municipality.goals).find(|(_, goal)| goal.id == id).map(|(g, _)| g)
    })
}

/// What the page says where the municipality has no such goal, with a way to those that it has.
fn no_such_goal(app: AppContext) -> AnyView {
    let words = &app.language.lazy_texts().goal_page;
    let (name, goals) =
        app.session.municipality(|municipality| (municipality.name.clone(), goals_in_order(municipality)));
    let goals = goals.into_iter().map(|(_, g)| view! { <li>{goal_link(app, g)}</li> });
    view! {
        <h1 id=HEADING tabindex="-1">{words.unknown}</h1>
        <p class="sentence panel">{(words.unknown_about)(&name)}</p>
        <ul class="toc">{goals.collect_view()}</ul>
    }
    .into_any()
}

/// The wording of the goal `g` as a link to its page. Reactive.
pub(super) fn goal_link(app: AppContext, g: GoalIx) -> impl IntoView + use<> {
    let id = app.session.municipality(|municipality| municipality.goal(g).map(|goal| goal.id.clone()));
    view! { <a href=goal_address(&id.unwrap_or_default())>{wording(app, g)}</a> }
}

/// The wording of the goal in the open scenario. Reactive.
fn wording(app: AppContext, g: GoalIx) -> Memo<String> {
    Memo::new(move |_| {
        app.session.scenario(|_| ());
        goal_name(app, g).trim().to_owned()
    })
}

fn goal_view(app: AppContext, g: GoalIx) -> Option<AnyView> {
    let (goal, area) = app.session.municipality(|municipality| {
        let goal = municipality.goal(g)?;
        let area = municipality.areas.get(usize::from(goal.area.0))?;
        Some((goal.clone(), app.file_text(&area.name)))
    })?;
    let title = wording(app, g);
    effect(move || {
        let municipality = app.language.translate(&app.session.file().municipality.title);
        document().set_title(&(app.t.common.page_title)(&title.get(), &municipality));
    });
    let is_own = Memo::new(move |_| written_text(app, TextPart::Goal(g)).is_some());
    let (of_file, usual) = (goal.wording.quality, usual_wording(app));
    let mark = move || wording_mark(app, (!is_own.get()).then_some(of_file), usual);
    // The budget that is followed up is an adopted one.
    let is_followed = Memo::new(move |_| app.shows_open() && app.state.open.is_read_only());
    let in_year = move || is_followed.get().then(|| lazy(app.t, LazyYear::Goal(g)).into_any());
    let view = view! {
        <p class="soft">{area}</p>
        <h1 id=HEADING tabindex="-1">{title}</h1>
        <p class="small soft">{mark}</p>
        {move || left_out(app, g)}
        <div class="panel">{panel_head(app, move || money_sentence(app, g))}</div>
        <div class="goal-columns">
            <div>
                {money_section(app, g)}
                {committees_section(app, g, &goal)}
            </div>
            {missions_section(app, g, &goal)}
        </div>
        {indicators_section(app, g, &goal)}
        {in_year}
        {neighbours(app, g)}
    };
    Some(view.into_any())
}

/// That the goal is no part of the proposal. Reactive.
fn left_out(app: AppContext, g: GoalIx) -> Option<AnyView> {
    let words = &app.language.lazy_texts().proposal;
    let is_out = app.session.scenario(|scenario| is_left_out(&scenario.texts, TextPart::Goal(g)));
    let has_money = app.session.read(|outcome, year| {
        year.goals.get(usize::from(g.0)).is_some_and(|money| !outcome.value(money.now).is_zero())
    });
    let about = has_money.then_some(words.left_out_with_money);
    is_out.then(|| {
        view! { <p><span class="tag">{words.is_left_out}</span>" "<span class="small soft">{about}</span></p> }
            .into_any()
    })
}

/// The missions with those who carry them out, and the fields in which they are changed.
fn missions_section(app: AppContext, g: GoalIx, goal: &Goal) -> AnyView {
    let words = &app.language.lazy_texts().goal_page;
    let (count, missions) = mission_list(app, g, goal);
    let open = RwSignal::new(false);
    view! {
        <section aria-labelledby="goal-missions">
            <h2 id="goal-missions">{words.missions}</h2>
            {move || (count() == 0).then(|| view! { <p class="soft">{words.no_missions}</p> })}
            <ul class="missions">{missions}</ul>
            <details class="sums" on:toggle:target=move |event| open.set(event.target().open())>
                <summary>{chevron()}<span class="small">{words.edit}</span></summary>
                {move || open.get().then(|| view! { <div class="proposal">{goal_fields(app, g, wording(app, g))}</div> })}
            </details>
        </section>
    }
    .into_any()
}

/// The goals before and after `g` in the order of the municipality.
fn neighbours(app: AppContext, g: GoalIx) -> AnyView {
    let words = &app.language.lazy_texts().goal_page;
    let order = app.session.municipality(goals_in_order);
    let at = order.iter().position(|(_, other)| *other == g);
    let goal_at = |at: Option<usize>| Some(order.get(at?)?.1);
    let previous = goal_at(at.and_then(|at| at.checked_sub(1)));
    let next = goal_at(at.and_then(|at| at.checked_add(1)));
    let link = |label: &'static str, class: &'static str, goal: Option<GoalIx>| {
        goal.map(|goal| {
            view! { <p class=class><span class="small soft">{label}</span><br />{goal_link(app, goal)}</p> }
        })
    };
    view! {
        <nav class="neighbours" aria-label=words.other_goals>
            {link(words.previous, "", previous)}
            {link(words.next, "is-next", next)}
        </nav>
        <p class="small soft">{words.equal}</p>
    }
    .into_any()
}

#[cfg(test)]
mod tests;
