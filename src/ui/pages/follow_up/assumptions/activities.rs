//! The activities of each committee with their shares of its budget: its costs follow their seasons, and deviate as they do.

use leptos::prelude::*;
use rust_decimal::Decimal;

use super::super::YearContext;
use super::super::numbers::line_name;
use crate::state::{ActivityShare, activity_shares, can_set_sizes};
use crate::ui::primitives::badge::badge;
use crate::ui::primitives::icon::{chevron, icon};
use crate::ui::primitives::labels::origin_name;
use crate::ui::primitives::share_field::ShareField;
use model::YearIx;
use model::figure::{Origin, Quality};
use model::follow_up::{Activity, Line};
use model::money::DecimalExt;
use model::municipality::CommitteeIx;

/// The committees whose name has all of `words`, which are in lower case. None where there is none.
pub fn activities(cx: YearContext, words: &[String]) -> Option<AnyView> {
    let [title, about] = cx.t.assumptions.activities;
    let all: Vec<CommitteeIx> = cx.app.session.municipality(|m| m.committees().map(|(c, _)| c).collect());
    let is_sought = |c: &CommitteeIx| {
        let name = line_name(cx, Line::Committee(*c)).to_lowercase();
        words.iter().all(|word| name.contains(word.as_str()))
    };
    let found: Vec<AnyView> = all.into_iter().filter(is_sought).map(|c| committee(cx, c)).collect();
    (!found.is_empty()).then(|| {
        view! {
            <section class="activities">
                <h2>{title}</h2>
                <p class="soft">{about}</p>
                {found}
            </section>
        }
        .into_any()
    })
}

/// A committee, with its fields once it is opened.
fn committee(cx: YearContext, c: CommitteeIx) -> AnyView {
    let is_open = RwSignal::new(false);
    view! {
        <details class="lever-group" on:toggle:target=move |event| is_open.set(event.target().open())>
            <summary>
                {chevron()}
                <span class="lever-name">{line_name(cx, Line::Committee(c))}</span>
                <span class="lever-step">{move || in_words(cx, &shares(cx, c))}</span>
            </summary>
            {move || is_open.get().then(|| shares_table(cx, c))}
        </details>
    }
    .into_any()
}

fn shares(cx: YearContext, c: CommitteeIx) -> Vec<ActivityShare> {
    activity_shares(cx.app.state.follow_up(), c)
}

/// The activities that a committee has, each with its share.
fn in_words(cx: YearContext, shares: &[ActivityShare]) -> String {
    let words: Vec<String> = shares
        .iter()
        .filter(|share| !share.percent.is_zero())
        .map(|share| {
            let percent = cx.app.language.percent_exact(share.percent);
            format!("{} {percent}", (cx.t.names.activity)(share.activity))
        })
        .collect();
    if words.is_empty() { cx.t.assumptions.no_activities.to_owned() } else { words.join(", ") }
}

/// All activities, so that each can be given a share.
fn shares_table(cx: YearContext, c: CommitteeIx) -> AnyView {
    let (t, app) = (&cx.t.assumptions, cx.app);
    let name = line_name(cx, Line::Committee(c));
    let is_own = move || app.state.follow_up().record(|record| record.activities.contains_key(&c));
    let rows = Activity::ALL.map(|activity| {
        view! {
            <tr>
                <th scope="row">{(cx.t.names.activity)(activity)}</th>
                <td class="soft">{(cx.t.names.season)(activity.season())}</td>
                <td class="num">{share_field(cx, c, activity, &name)}</td>
            </tr>
        }
    });
    let sum = move || {
        let shares = shares(cx, c);
        let sum = shares.iter().try_fold(Decimal::ZERO, |sum, share| sum.try_add(share.percent));
        sum.map(|sum| app.language.percent_exact(sum))
    };
    let words = &app.language.lazy_texts().goals;
    let reset = move |_| {
        app.state.follow_up().set_activities(c, None);
    };
    view! {
        <table class="table dense activity-shares">
            <caption class="sr-only">{(t.activities_of)(&name)}</caption>
            <thead>
                <tr>
                    <th scope="col">{t.activity}</th>
                    <th scope="col">{t.season}</th>
                    <th scope="col" class="num">{words.share}</th>
                </tr>
            </thead>
            <tbody>
                {rows.into_iter().collect_view()}
                <tr class="sum"><th scope="row">{words.sum}</th><td></td><td class="num">{sum}</td></tr>
            </tbody>
        </table>
        <p class="row">
            <span class="small soft">{move || founded_on(cx, c)}</span>
            <button class="btn quiet" type="button" aria-label=(t.reset_activities)(&name) disabled=move || !is_own() || !can_set_sizes(app.state.follow_up()) on:click=reset>
                {icon("#i-reset")}
                {t.reset}
            </button>
        </p>
    }
    .into_any()
}

fn share_field(cx: YearContext, c: CommitteeIx, activity: Activity, name: &str) -> AnyView {
    let editor = cx.app.state.follow_up();
    let set = move |percent: Decimal| {
        let is_only = untrack(|| shares(cx, c))
            .iter()
            .all(|share| share.activity == activity || share.percent.is_zero());
        let t = &cx.t.assumptions;
        let refusal = if is_only { t.other_activity_first } else { t.outside };
        (!editor.set_activity_share(c, activity, percent)).then(|| refusal.to_owned())
    };
    let field = ShareField {
        label: format!("{name}, {}", (cx.t.names.activity)(activity)),
        percent: Box::new(move || {
            shares(cx, c).iter().find(|share| share.activity == activity).map(|share| share.percent)
        }),
        disabled: Box::new(move || !can_set_sizes(editor)),
        set: Box::new(set),
        reset: Box::new(move || {
            editor.set_activities(c, None);
        }),
    };
    field.build(cx.app.language).into_any()
}

/// The quality of the shares, and where they come from.
fn founded_on(cx: YearContext, c: CommitteeIx) -> AnyView {
    let shares = shares(cx, c);
    let known = || shares.iter().filter(|share| share.origin != Origin::Neutral);
    let Some(origin) = known().map(|share| share.origin).next() else {
        return view! { {cx.t.assumptions.no_activities} }.into_any();
    };
    let worst = known().map(|share| share.quality).max().unwrap_or(Quality::Assumption);
    view! { {badge(cx.app, worst)}" "{origin_name(cx.app, origin, YearIx::First)} }.into_any()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Language;
    use crate::ui::tables::tests::page;

    #[test]
    fn a_committee_is_told_by_the_shares_of_the_file_and_their_quality() {
        let cx = YearContext::new(page(Language::from_tag("sv")));
        let enhorna = cx
            .app
            .session
            .municipality(|m| m.committees().find(|(_, c)| c.id == "enhorna").map(|(c, _)| c))
            .expect("a committee");
        let shares = untrack(|| shares(cx, enhorna));
        let words = in_words(cx, &shares).replace('\u{a0}', " ");
        assert_eq!(
            words,
            "Skola och förskola 72 %, Äldreomsorg 24 %, Gator, parker och fastigheter 1 %, Kultur och fritid 3 %"
        );
        assert_eq!(shares.len(), Activity::ALL.len(), "each can be given a share");
        for share in &shares {
            let wanted = if share.percent.is_zero() { Quality::Assumption } else { Quality::Estimate };
            assert_eq!(share.quality, wanted, "{:?}", share.activity);
            assert_eq!(
                matches!(share.origin, Origin::File(_)),
                !share.percent.is_zero(),
                "{:?}",
                share.activity
            );
        }
    }
}
