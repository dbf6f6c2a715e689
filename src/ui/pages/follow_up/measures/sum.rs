//! The sum at the bottom, and the button that decides what is considered.

use leptos::prelude::*;

use super::MeasuresContext;
use super::position::{Position, Row};
use crate::i18n::numbers::{decimals_of_columns, in_millions};
use crate::ui::primitives::focus::focus_soon;
use model::follow_up::MeasureKind;
use model::follow_up::measures::Decider;
use model::follow_up::record::DecidedMeasure;
use model::money::Money;

/// The sum.
pub fn sum(mx: MeasuresContext) -> AnyView {
    let t = &mx.cx.t.measures;
    let parts = move || mx.read(|position| Some(parts(mx, position)));
    let has_meeting = move || mx.read(|position| position.meeting.is_some());
    let button = move || (mx.cx.is_editable && has_meeting()).then(|| button(mx));
    view! {
        <div class="measure-sum" role="group" aria-label=t.sum>
            {parts}
            {button}
        </div>
    }
    .into_any()
}

fn parts(mx: MeasuresContext, position: &Position) -> AnyView {
    let t = &mx.cx.t.measures;
    let before = position.without_new.december().typical;
    let after = position.outlook.december().typical;
    let (saved, besides) = position.moved();
    let column = [before, saved, besides].map(Money::kronor).to_vec();
    let decimals = decimals_of_columns(&[column], 1);
    let signed = |amount: Money| mx.cx.app.language.signed(in_millions(amount.kronor()), decimals);
    let part = |amount: Money, words: String| {
        view! { <span><b class="num" class:down=amount < Money::ZERO>{signed(amount)}</b>" "{words}</span> }
    };
    let left = position.outlook.left();
    let besides = (!besides.is_zero()).then(|| part(besides, t.besides.to_owned()));
    let left = (left > Money::ZERO).then(|| {
        let number = mx.cx.app.language.number(in_millions(left.kronor()), decimals);
        view! { <span class="soft">{(t.left_to_balance)(&number)}</span> }
    });
    view! {
        <p class="measure-parts">
            {part(before, t.without_new.to_owned())}
            {part(saved, (t.chosen)(position.considered().count()))}
            {besides}
            <span>"= "<b class="num" class:down=after < Money::ZERO>{signed(after)}</b>" "{t.in_december}</span>
            {left}
        </p>
    }
    .into_any()
}

fn button(mx: MeasuresContext) -> AnyView {
    let t = &mx.cx.t.measures;
    let can = move |row: &&Row| mx.may_decide(row.kind);
    // How many each body decides.
    let counts = move || {
        mx.read(|position| {
            let deciders: Vec<Decider> =
                position.to_decide().filter(can).map(|row| row.kind.decider()).collect();
            let of = |body: Decider| deciders.iter().filter(|decider| **decider == body).count();
            Decider::ALL.map(|body| (body, of(body))).to_vec()
        })
    };
    let label = move || {
        let mut bodies = counts();
        bodies.retain(|(_, count)| *count > 0);
        let count: usize = bodies.iter().map(|(_, count)| count).sum();
        // A player decides what it can choose; in a reported year the page is the committee's, and the others decide at the same meeting.
        let is_own = |(body, _): &(Decider, usize)| mx.cx.is_played() || *body == Decider::Committee;
        if bodies.iter().all(is_own) {
            bodies.clear();
        }
        let bodies: Vec<_> = bodies.into_iter().map(|(body, count)| ((t.decider)(body), count)).collect();
        (t.decide)(count, &bodies)
    };
    let decide = move |_| {
        let kinds: Vec<MeasureKind> =
            mx.read_now(|position| position.to_decide().filter(can).map(|row| row.kind).collect());
        let Some(decided) = mx.read_now(|position| position.meeting) else { return };
        if kinds.is_empty() {
            return;
        }
        let promised = |kind: MeasureKind| {
            mx.considered.with_untracked(|all| all.get(&(mx.committee, kind)).copied().flatten())
        };
        let measures: Vec<(MeasureKind, DecidedMeasure)> = kinds
            .iter()
            .map(|kind| (*kind, DecidedMeasure { decided, promised: promised(*kind), note: String::new() }))
            .collect();
        if mx.cx.app.state.follow_up().set_measures(mx.committee, &measures) {
            mx.considered.update(|all| all.retain(|key, _| key.0 != mx.committee || !kinds.contains(&key.1)));
            focus_soon("measures-title");
        }
    };
    let is_nothing = move || mx.read(|position| position.to_decide().filter(can).count()) == 0;
    view! { <button class="btn primary" type="button" aria-disabled=move || is_nothing().then_some("true") on:click=decide>{label}</button> }
        .into_any()
}
