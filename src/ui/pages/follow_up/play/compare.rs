//! Groups that have played the same year, side by side: the year that is shown and the saved ones with the same seed.

mod decisions;
#[cfg(test)]
mod tests;

use leptos::prelude::*;

use self::decisions::decisions;
use super::super::YearContext;
use super::super::budget::begun_games;
use super::super::followed::Followed;
use super::super::numbers::{deviation, is_loss, line_name};
use super::form::role_name;
use model::follow_up::Line;
use model::follow_up::record::Play;
use model::follow_up::report::LineReport;
use model::money::Money;

/// A group.
struct Group {
    name: String,
    /// Whether it is the one whose year the page shows.
    is_shown: bool,
    play: Play,
    followed: Followed,
}

/// The table, where another saved year has the seed of `play`. Tracks the saved scenarios.
pub fn compare(cx: YearContext, play: Play) -> AnyView {
    let t = &cx.t.play;
    let groups = groups(cx, play);
    let others = groups.iter().any(|group| !group.is_shown);
    let content = if others {
        table(cx, &groups)
    } else {
        view! { <p class="soft">{t.none_to_compare}</p> }.into_any()
    };
    section(cx, content)
}

/// The saved groups, a table of each number, where the year that is shown is none of them. Nothing where there are none. Tracks the saved
/// scenarios.
pub fn saved_groups(cx: YearContext) -> AnyView {
    let games = begun_games(cx.app);
    if games.is_empty() {
        return ().into_any();
    }
    let of_number = |play: Play| {
        view! { <h3>{(cx.t.play.seed_is)(play.seed)}</h3>{table(cx, &groups(cx, play))} }
    };
    section(cx, games.into_iter().map(of_number).collect_view().into_any())
}

fn section(cx: YearContext, content: AnyView) -> AnyView {
    let t = &cx.t.play;
    view! {
        <section class="play-compare" aria-labelledby="play-compare">
            <h2 id="play-compare">{t.compare}</h2>
            <p class="small soft">{t.compare_about}</p>
            {content}
        </section>
    }
    .into_any()
}

/// The year that is shown, and all saved ones of this municipality file with the same seed that have been begun.
fn groups(cx: YearContext, play: Play) -> Vec<Group> {
    let compare = cx.app.state.compare();
    let mut groups = Vec::new();
    if let Some(link) = cx.link {
        // As it is called here once it is saved: groups that have not named themselves all have the name of the teacher's link.
        let saved = link.same.with(|same| same.as_ref().map(|(_, name)| name.clone()));
        let name =
            saved.unwrap_or_else(|| link.name.with_value(|name| cx.app.state.autosave().free_name(name)));
        groups.push(Group { name, is_shown: true, play, followed: cx.followed.get() });
    }
    let is_linked = |id: &str| {
        cx.link.is_some_and(|link| link.same.with(|same| same.as_ref().is_some_and(|(same, _)| same == id)))
    };
    for candidate in compare.candidates().into_iter().filter(|one| one.not_comparable.is_none()) {
        let is_shown = candidate.is_open && cx.is_editable;
        let record = compare.scenario_of(&candidate).record;
        let own = record.play.filter(|own| own.seed == play.seed && (is_shown || own.at.is_some()));
        let (Some(own), Some(outcome)) = (own, compare.outcome_of(&candidate)) else { continue };
        if candidate.saved.as_ref().is_some_and(|saved| is_linked(&saved.id)) {
            continue;
        }
        let followed = Followed::new(cx.app, outcome, record);
        let name = candidate.name.unwrap_or_default();
        groups.push(Group { name, is_shown, play: own, followed });
    }
    groups
}

/// In what the year of `group` is not that of `first`, apart from what they do: then what it led to cannot be compared as it stands.
fn unlike(cx: YearContext, first: &Group, group: &Group) -> String {
    let t = &cx.t.play;
    let budget = |group: &Group| {
        group.followed.year(cx.app, |year| {
            let budget = year.budget();
            budget.lines().map(|line| budget.adopted(line)).collect::<Vec<Money>>()
        })
    };
    let (one, other) = (first.followed.record(), group.followed.record());
    let differences = [
        (budget(first) != budget(group), t.other_budget),
        (one.rules != other.rules || one.activities != other.activities, t.other_sizes),
        (first.play.pace != group.play.pace, t.other_pace),
    ];
    let words: Vec<&str> =
        differences.into_iter().filter(|(differs, _)| *differs).map(|(_, words)| words).collect();
    words.join(", ")
}

/// The year's result as `group` sees it at its last stop: until the year is over its forecast. None where its player does not see it.
fn result_of(group: &Group) -> Option<Money> {
    let sees_all = group.followed.player().sees_only().is_none();
    let month = group.play.at.filter(|_| sees_all)?;
    group.followed.game().map(|game| game.course.result_forecast(month))
}

/// How the committees of `group` stand against their budget at its last stop; where its player sees one alone, that one, with its name.
fn committees_of(cx: YearContext, group: &Group) -> (Option<String>, Option<Money>) {
    let own = group.followed.player().sees_only().map(|own| line_name(cx, Line::Committee(own)));
    let report = group.play.at.and_then(|month| group.followed.report(cx.app, month));
    (own, report.and_then(|report| report.committees.deviation()))
}

fn table(cx: YearContext, groups: &[Group]) -> AnyView {
    let t = &cx.t.play;
    let head = |group: &Group| {
        let unlike = groups.first().map(|first| unlike(cx, first, group)).filter(|words| !words.is_empty());
        view! {
            <th scope="col" class="num">
                {group.name.clone()}
                <span class="small soft">{role_name(cx.app, group.play.role)}</span>
                {unlike.map(|words| view! { <span class="small soft">{words}</span> })}
            </th>
        }
    };
    let row = |name: &'static str, of: &dyn Fn(&Group) -> AnyView| {
        view! { <tr><th scope="row">{name}</th>{groups.iter().map(|group| view! { <td class="num">{of(group)}</td> }).collect_view()}</tr> }
    };
    let reached = |group: &Group| group.play.at.map(|month| (cx.t.frame.month)(month)).into_any();
    let result = |group: &Group| {
        let is_forecast = !group.play.is_played_out();
        let amount = |result: Money| {
            view! {
                <b class:down=is_loss(Some(result))>{cx.app.language.mnkr(result.kronor())}</b>
                {is_forecast.then(|| view! { " "<span class="small soft">{cx.t.status.forecast}</span> })}
            }
        };
        result_of(group).map(amount).into_any()
    };
    let committees = |group: &Group| {
        let (own, all) = committees_of(cx, group);
        view! { {own}" "<span class:down=is_loss(all)>{deviation(cx, all)}</span> }.into_any()
    };
    let worst = |group: &Group| {
        let report = group.play.at.and_then(|month| group.followed.report(cx.app, month));
        let worst = report.as_ref().and_then(|report| {
            report.committee_lines().iter().min_by_key(|line| line.deviation().unwrap_or_default())
        });
        let worst = worst.filter(|line| is_loss(line.deviation()));
        worst.map(|line: &LineReport| view! { {line_name(cx, line.line)}" "<span class="down">{deviation(cx, line.deviation())}</span> }).into_any()
    };
    let measures = |group: &Group| group.followed.record().measures.len().to_string().into_any();
    let granted = |group: &Group| {
        let answers = group.followed.record().requests.iter().filter_map(|(_, request)| request.answer);
        let granted: Money = answers.map(|answer| answer.granted).sum();
        cx.app.language.mnkr(granted.kronor()).into_any()
    };
    view! {
        <div class="scroll" tabindex="0" role="group" aria-labelledby="play-compare">
            <table class="table">
                <thead><tr><th scope="col">{t.group}</th>{groups.iter().map(head).collect_view()}</tr></thead>
                <tbody>
                    {row(t.reached, &reached)}
                    {row(t.result, &result)}
                    {row(t.deviation, &committees)}
                    {row(t.worst, &worst)}
                    {row(t.granted, &granted)}
                    {row(t.count_measures, &measures)}
                </tbody>
                {decisions(cx, groups)}
            </table>
        </div>
    }
    .into_any()
}
