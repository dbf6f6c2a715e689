//! A judgement: the state, why, and the indicator with its target. What is missing is asked for.

use leptos::prelude::*;

use super::super::YearContext;
use super::super::status::{previous_large, state_mark};
use super::{assessment, may_judge, touched_by};
use model::follow_up::Month;
use model::follow_up::record::{Assessed, Assessment, GoalState};

/// Whether the reason or the indicator of a judgement is missing.
pub fn lacks_something(assessment: &Assessment) -> bool {
    assessment.reason.trim().is_empty() || assessment.indicator.trim().is_empty()
}

/// What stands in the field of the indicator, with `words` added unless they are there.
pub fn with_indicator(written: &str, words: &str) -> String {
    let written = written.trim();
    if written.is_empty() {
        words.to_owned()
    } else if format!("; {written};").contains(&format!("; {words};")) {
        written.to_owned()
    } else {
        format!("{written}; {words}")
    }
}

/// The judgement of `assessed` in `month`. `indicators` can be taken over, and are shown before there is a judgement.
pub fn judgement(
    cx: YearContext,
    assessed: Assessed,
    month: Month,
    name: String,
    indicators: Vec<String>,
) -> AnyView {
    let now = Memo::new(move |_| assessment(cx, assessed, month));
    let may_judge = untrack(|| may_judge(cx));
    let state = Memo::new(move |_| now.with(|now| now.as_ref().map(|now| now.state)));
    let is_judged = Memo::new(move |_| state.get().is_some());
    let was = move || was(cx, assessed, month, state.get());
    let touched_by = move || match assessed {
        Assessed::Goal(g) => touched_by(cx, g, month),
        Assessed::Services | Assessed::Finances => None,
    };
    let fields = {
        let name = name.clone();
        move || {
            if is_judged.get() {
                return Some(texts(cx, (assessed, month), now, &name, &indicators, may_judge));
            }
            let known = indicators.iter().map(|words| view! { <li class="small soft">{words.clone()}</li> });
            let known = known.collect_view();
            (may_judge && !indicators.is_empty())
                .then(|| view! { <div class="judged-texts"><ul class="plain">{known}</ul></div> }.into_any())
        }
    };
    view! {
        <li>
            {move || state_mark(state.get())}
            <div class="judged-name">
                <b>{name.clone()}</b>
                <span class="small soft">{was}</span>
                {touched_by}
            </div>
            {state_choice(cx, (assessed, month), &name, state, may_judge)}
            {fields}
        </li>
    }
    .into_any()
}

/// The state in the large follow-up before, where it was another.
pub fn was(cx: YearContext, assessed: Assessed, month: Month, now: Option<GoalState>) -> Option<String> {
    let before = previous_large(month)?;
    let was = assessment(cx, assessed, before).filter(|was| now.is_some_and(|now| now != was.state))?;
    Some((cx.t.status.was)((cx.t.frame.month)(before), (cx.t.names.goal_state)(was.state)))
}

fn state_name(cx: YearContext, state: Option<GoalState>) -> &'static str {
    state.map_or(cx.t.status.not_assessed, cx.t.names.goal_state)
}

fn state_choice(
    cx: YearContext,
    (assessed, month): (Assessed, Month),
    name: &str,
    state: Memo<Option<GoalState>>,
    may_judge: bool,
) -> AnyView {
    if !may_judge {
        let words = move || state_name(cx, state.get());
        return view! { <b class:down=move || state.get() == Some(GoalState::Lacking)>{words}</b> }
            .into_any();
    }
    let radios = GoalState::ALL.into_iter().map(Some).chain([None]).map(|choice| {
        let choose = move |_| {
            let before = untrack(|| assessment(cx, assessed, month));
            let (reason, indicator) =
                before.map(|before| (before.reason, before.indicator)).unwrap_or_default();
            let now = choice.map(|state| Assessment { state, reason, indicator });
            cx.app.state.follow_up().assess(assessed, month, now);
        };
        view! {
            <label>
                <input class="sr-only" type="radio" name=radio_name(assessed) prop:checked=move || state.get() == choice on:change=choose />
                {state_name(cx, choice)}
            </label>
        }
    });
    view! {
        <fieldset class="seg">
            <legend class="sr-only">{(cx.t.goals.state)(name)}</legend>
            {radios.collect_view()}
        </fieldset>
    }
    .into_any()
}

/// The reason and the indicator.
fn texts(
    cx: YearContext,
    (assessed, month): (Assessed, Month),
    now: Memo<Option<Assessment>>,
    name: &str,
    indicators: &[String],
    may_judge: bool,
) -> AnyView {
    let t = &cx.t.goals;
    let reason = move || now.with(|now| now.as_ref().map(|now| now.reason.clone()).unwrap_or_default());
    let indicator = move || now.with(|now| now.as_ref().map(|now| now.indicator.clone()).unwrap_or_default());
    if !may_judge {
        return view! { <div class="judged-texts"><p>{reason}</p><p class="small soft">{indicator}</p></div> }
            .into_any();
    }
    let set = move |change: &dyn Fn(&mut Assessment)| {
        if let Some(mut assessment) = untrack(|| assessment(cx, assessed, month)) {
            change(&mut assessment);
            cx.app.state.follow_up().assess(assessed, month, Some(assessment));
        }
    };
    let is_empty = |text: String| text.trim().is_empty();
    let wanted = |is_wanted: bool, words: &'static str| {
        is_wanted.then(|| view! { <span class="small down">{words}</span> })
    };
    let take = indicators.iter().map(|words| {
        let taken = words.clone();
        let take = move |_| {
            set(&|assessment| assessment.indicator = with_indicator(&assessment.indicator, &taken));
        };
        view! {
            <li>
                <span class="small soft">{words.clone()}</span>" "
                <button class="link small" type="button" aria-label=format!("{}: {words}", t.take) on:click=take>{t.take}</button>
            </li>
        }
    });
    let take = take.collect_view();
    let has_indicators = !indicators.is_empty();
    view! {
        <div class="judged-texts">
            <label>
                <span class="small soft">{t.reason}</span>
                <textarea
                    rows="2"
                    aria-label=(t.reason_of)(name)
                    aria-invalid=move || is_empty(reason()).then_some("true")
                    prop:value=reason
                    on:change:target=move |event| {
                        let typed = event.target().value();
                        set(&|assessment| typed.trim().clone_into(&mut assessment.reason));
                    }
                ></textarea>
                {move || wanted(is_empty(reason()), t.reason_wanted)}
            </label>
            <label>
                <span class="small soft">{t.indicator}</span>
                <input
                    type="text"
                    class="text-field"
                    aria-label=(t.indicator_of)(name)
                    aria-invalid=move || is_empty(indicator()).then_some("true")
                    prop:value=indicator
                    on:change:target=move |event| {
                        let typed = event.target().value();
                        set(&|assessment| typed.trim().clone_into(&mut assessment.indicator));
                    }
                />
                {move || wanted(is_empty(indicator()), t.indicator_wanted)}
            </label>
            {has_indicators.then(|| view! { <ul class="plain">{take}</ul> })}
        </div>
    }
    .into_any()
}

/// The name of the radio buttons of a judgement. A page has one group for each.
fn radio_name(assessed: Assessed) -> String {
    match assessed {
        Assessed::Services => "judged-services".to_owned(),
        Assessed::Finances => "judged-finances".to_owned(),
        Assessed::Goal(goal) => format!("judged-{}", goal.0),
    }
}
