//! What is required of the committee: why, by which rule, of whom and when.

use leptos::prelude::*;

use super::MeasuresContext;
use super::position::Position;
use crate::ui::pages::follow_up::numbers::{amount_text, is_loss};
use model::follow_up::Line;
use model::follow_up::record::Threshold;
use model::money::Money;
use model::play::roles::Player;
use model::statutes::committee_responsibility::responsible_for;

/// What is required.
pub fn required(mx: MeasuresContext) -> AnyView {
    let t = &mx.cx.t.measures;
    let why = move || mx.read(|position| why(mx, position));
    let when = move || mx.read(|position| when(mx, position));
    let responsible = responsible_for(Line::Committee(mx.committee)).provision();
    view! {
        <section aria-labelledby="required-title">
            <h3 id="required-title">{t.required}</h3>
            <dl class="measure-required">
                <div><dt>{t.why}</dt><dd>{why}</dd></div>
                <div><dt>{t.rule}</dt><dd>{rule(mx)}</dd></div>
                <div><dt>{t.who}</dt><dd>{(t.responsible)(&responsible.to_string())}</dd></div>
                {move || when().map(|words| view! { <div><dt>{t.when}</dt><dd>{words}</dd></div> })}
            </dl>
            {exempt(mx)}
        </section>
    }
    .into_any()
}

fn why(mx: MeasuresContext, position: &Position) -> String {
    let t = &mx.cx.t.measures;
    let number = |money: Money| amount_text(mx.cx, money);
    let words = if is_loss(Some(position.deviation)) { t.breaks } else { t.does_not_break };
    words(&number(position.forecast), &number(position.budget), position.is_outcome)
}

fn when(mx: MeasuresContext, position: &Position) -> Option<String> {
    let t = &mx.cx.t.measures;
    let duty = position.duty?;
    let month = mx.cx.t.frame.month;
    Some(match duty.decide_in {
        Some(meeting) => (t.when_to)(month(duty.since), month(meeting)),
        None => t.next_budget.to_owned(),
    })
}

fn rule(mx: MeasuresContext) -> AnyView {
    let t = &mx.cx.t.measures;
    let threshold = move || mx.cx.followed.with(|followed| followed.record().threshold());
    let other = move || match threshold() {
        Threshold::Any => Threshold::OnePercent,
        Threshold::OnePercent => Threshold::Any,
    };
    let change = move |_| {
        mx.cx.app.state.follow_up().set_threshold(untrack(other));
    };
    let switch = mx.cx.may(Player::may_set_duty).then(|| {
        view! { " "<button class="link" type="button" on:click=change>{move || (t.to_threshold)(other())}</button> }
    });
    view! { {move || (t.threshold)(threshold())}{switch} }.into_any()
}

fn exempt(mx: MeasuresContext) -> AnyView {
    let committee = mx.committee;
    let is_exempt = move || mx.cx.followed.with(|followed| followed.record().exempt.contains_key(&committee));
    let set = move |is_exempt: bool| {
        mx.cx.app.state.follow_up().set_exempt(committee, is_exempt);
    };
    view! {
        <label class="choice small">
            <input
                type="checkbox"
                prop:checked=is_exempt
                disabled=move || !mx.cx.may(Player::may_set_duty)
                on:change:target=move |event| set(event.target().checked())
            />
            <span>{mx.cx.t.measures.exempt}</span>
        </label>
    }
    .into_any()
}
