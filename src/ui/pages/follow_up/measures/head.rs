//! What the committee has to do, and the two answers: whether the deficit stops growing, and whether the budget balances.

use leptos::prelude::*;

use super::MeasuresContext;
use super::position::{Position, Trend};
use crate::i18n::numbers::HARD_SPACE;
use crate::ui::pages::follow_up::numbers::is_loss;
use crate::ui::primitives::badge::badge;
use files::year_rules::carried;
use model::figure::Quality;
use model::follow_up::rules::RuleKey;
use model::money::Money;

/// The head.
pub fn head(mx: MeasuresContext) -> AnyView {
    let title = move || mx.read(|position| title(mx, position));
    let sentence = move || mx.read(|position| sentence(mx, position));
    let answers =
        move || mx.read(|position| is_loss(Some(position.deviation)).then(|| answers(mx, position)));
    view! {
        <div class="measure-head">
            <div>
                <h2 id="measures-title" tabindex="-1">{title}</h2>
                <p class="sentence">{sentence}</p>
            </div>
            <div aria-live="polite">{answers}</div>
        </div>
    }
    .into_any()
}

fn title(mx: MeasuresContext, position: &Position) -> String {
    let t = &mx.cx.t.measures;
    let is_exempt =
        mx.cx.followed.with(|followed| followed.record().exempt.contains_key(&position.committee));
    let words = if position.is_outcome {
        if is_loss(Some(position.deviation)) { t.did_not_keep } else { t.kept }
    } else if position.is_duty_open {
        t.must_decide
    } else if !is_loss(Some(position.deviation)) {
        t.keeps
    } else if is_exempt {
        t.is_exempt
    } else {
        t.need_not
    };
    words(&mx.name())
}

fn sentence(mx: MeasuresContext, position: &Position) -> String {
    let t = &mx.cx.t.measures;
    let words = |amount: Money| mx.cx.app.language.amount(amount.abs().kronor());
    let is_outcome = position.is_outcome;
    let against = match position.deviation.cmp(&Money::ZERO) {
        std::cmp::Ordering::Less => (t.over)(&words(position.deviation), is_outcome),
        std::cmp::Ordering::Equal => (t.as_budgeted)(is_outcome).to_owned(),
        std::cmp::Ordering::Greater => (t.under)(&words(position.deviation), is_outcome),
    };
    let moved = position.previous.map(|(month, before)| {
        let month = (mx.cx.t.frame.month)(month);
        let change = position.deviation - before;
        if change.is_zero() {
            (t.not_moved)(month)
        } else {
            (t.moved)(&words(change), month, change < Money::ZERO)
        }
    });
    let first: Vec<String> = std::iter::once(against).chain(moved).collect();
    let outlook = &position.outlook;
    let comes = if is_outcome && !is_loss(Some(position.deviation)) {
        t.year_over.to_owned()
    } else if outlook.is_balanced() {
        if is_loss(Some(position.deviation)) { t.balances } else { t.surplus_about }.to_owned()
    } else {
        match outlook.stops_growing() {
            Some(month) if position.trend == Trend::Growing => (t.stops_but)((mx.cx.t.frame.month)(month)),
            Some(_) => t.falls_short.to_owned(),
            None if outlook.later.is_empty() => t.last_follow_up.to_owned(),
            None => t.goes_on.to_owned(),
        }
    };
    format!("{}. {comes}", first.join(", "))
}

/// How well it is known how much a deficit grows. A size of the reader's own is an assumption.
fn growth_quality(mx: MeasuresContext) -> Quality {
    let key = RuleKey::DeficitGrowth;
    let is_own = mx.cx.followed.with(|followed| followed.record().rules.contains_key(&key));
    let given = carried().given(key).filter(|_| !is_own);
    given.map_or(Quality::Assumption, |given| given.quality)
}

fn answers(mx: MeasuresContext, position: &Position) -> AnyView {
    let t = &mx.cx.t.measures;
    let month = mx.cx.t.frame.month;
    let outlook = &position.outlook;
    let december = outlook.december();
    let stops = outlook.stops_growing();
    let why = match outlook.structural {
        Some((_, kind)) if position.trend == Trend::Growing && stops.is_some() => {
            (t.by_measure)((mx.cx.t.names.measure)(kind))
        }
        Some(_) | None if position.trend == Trend::Growing => t.growing_why.to_owned(),
        Some(_) | None if position.trend == Trend::Set => t.set_why.to_owned(),
        Some(_) | None => t.not_growing_why.to_owned(),
    };
    let balance = match outlook.balanced_from() {
        Some(from) => view! { {(t.yes_from)(month(from))} }.into_any(),
        None => view! {
            {t.no}", "{mx.deviation(december.typical)}<span class="unit">{HARD_SPACE}{mx.cx.app.t.common.mnkr}</span>
        }
        .into_any(),
    };
    let is_loss = outlook.balanced_from().is_none();
    let spread = (december.low != december.high)
        .then(|| (t.between)(&mx.deviation(december.low), &mx.deviation(december.high)));
    let grown = (!outlook.grown.is_zero()).then(|| {
        let words = (t.grown)(&mx.deviation(outlook.grown));
        view! { " "{words}" "{badge(mx.cx.app, growth_quality(mx))} }
    });
    let stopped = stops.map(|from| match position.trend {
        Trend::Growing => (t.yes_from)(month(from)),
        Trend::Set => t.yes_by_forecast.to_owned(),
        Trend::Steady => t.yes_now.to_owned(),
    });
    let growth = (!outlook.later.is_empty()).then(|| {
        view! {
            <div class="key">
                <dt>{t.stops_growing}</dt>
                <dd>
                    <span class="key-value" class:down=stops.is_none()>{stopped.unwrap_or_else(|| t.no.to_owned())}</span>
                    <span class="key-note">{why}</span>
                </dd>
            </div>
        }
    });
    view! {
        <dl class="measure-answers">
            {growth}
            <div class="key">
                <dt>{t.in_balance}</dt>
                <dd>
                    <span class="key-value" class:down=is_loss>{balance}</span>
                    <span class="key-note">{spread}{grown}</span>
                </dd>
            </div>
        </dl>
    }
    .into_any()
}
