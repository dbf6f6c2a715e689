//! A measure in the table. What it shows follows what is considered; the row itself stays, so that the keyboard stays in it.

use leptos::prelude::*;

use super::super::goals::lowered;
use super::super::numbers::{amount_text, in_tenths};
use super::MeasuresContext;
use super::position::Row;
use crate::ui::primitives::focus::focus_soon;
use crate::ui::primitives::money_field::MoneyField;
use model::follow_up::measures::{Decider, Start, Touch};
use model::follow_up::record::DecidedMeasure;
use model::follow_up::{MeasureKind, Month};
use model::money::Money;

/// The row of `kind`, which was `decided` in a month or is new.
pub fn row_view(mx: MeasuresContext, kind: MeasureKind, decided: Option<Month>) -> AnyView {
    let t = &mx.cx.t.measures;
    let row = move || mx.read(|position| position.row(kind).copied());
    let signed = move |of: fn(&Row) -> Money| row().map(|row| mx.deviation(of(&row)));
    let is_considered = move || mx.considered.with(|all| all.contains_key(&(mx.committee, kind)));
    let is_open = move || decided.is_none() && !is_considered();
    let next_year_costs = move || row().is_some_and(|row| row.next_year < Money::ZERO);
    let details = [
        (t.decided_by, decider(mx, kind)),
        (t.starts, start(mx, kind)),
        (t.promised, promised(mx, kind, decided)),
        (t.next_year, view! { {move || signed(|row| row.next_year)} }.into_any()),
        (t.goals, goals(mx, kind)),
    ];
    let details = details.map(|(name, what)| view! { <div><dt>{name}</dt><dd>{what}</dd></div> });
    view! {
        <tr class:is-open=is_open>
            <th scope="row">
                <div class="measure-name">
                    {name(mx, kind, decided)}
                    <details class="narrow-only small">
                        <summary>{(mx.cx.t.names.measure_about)(kind)}</summary>
                        <dl>{details.into_iter().collect_view()}</dl>
                    </details>
                </div>
            </th>
            <td class="wide-only">{decider(mx, kind)}</td>
            <td class="wide-only">{start(mx, kind)}</td>
            <td class="num wide-only">{promised(mx, kind, decided)}</td>
            <td class="num"><b>{move || signed(|row| row.this_year)}</b></td>
            <td class="num wide-only" class:down=next_year_costs>{move || signed(|row| row.next_year)}</td>
            <td class="wide-only small">{goals(mx, kind)}</td>
        </tr>
    }
    .into_any()
}

/// Who decides it, and by which provision where that is another than the committee itself, of which the page says it once.
fn decider(mx: MeasuresContext, kind: MeasureKind) -> AnyView {
    let provision = (kind.decider() != Decider::Committee).then(|| {
        view! { " "<span class="small soft measure-lead">{kind.provision().to_string()}</span> }
    });
    view! { {(mx.cx.t.measures.decider)(kind.decider())}{provision} }.into_any()
}

/// The box that is ticked, or that it is decided and how that is taken back.
fn name(mx: MeasuresContext, kind: MeasureKind, decided: Option<Month>) -> AnyView {
    let t = &mx.cx.t.measures;
    let words = (mx.cx.t.names.measure)(kind);
    let about = view! { <span class="small soft wide-only">{(mx.cx.t.names.measure_about)(kind)}</span> };
    if let Some(month) = decided {
        let undo = move |_| {
            mx.set_decided(kind, |_| None);
            focus_soon("measures-title");
        };
        let undo = (mx.may_decide(kind) && !mx.cx.has_passed(month)).then(|| {
            view! { " "<button class="link" type="button" aria-label=(t.undo_one)(words) on:click=undo>{t.undo}</button> }
        });
        // The page is a committee's: what another body decides says so.
        let other = Some(kind.decider()).filter(|decider| *decider != Decider::Committee).map(t.decider);
        return view! {
            <span class="measure-decided" aria-hidden="true">"✓"</span>
            <span class="measure-words">
                <span>{words}</span>
                <span class="small soft">{(t.decided_in)((mx.cx.t.frame.month)(month), other)}{undo}</span>
            </span>
        }
        .into_any();
    }
    if !mx.may_consider(kind) {
        let who = (t.only_decided_by)((t.decider)(kind.decider()));
        return view! { <span class="measure-words"><span>{words}</span>{about}<span class="small soft">{who}</span></span> }
            .into_any();
    }
    let key = (mx.committee, kind);
    let set = move |is_chosen: bool| {
        mx.considered.update(|all| {
            let _before = if is_chosen { all.insert(key, None) } else { all.remove(&key) };
        });
    };
    view! {
        <label class="measure-choice">
            <input
                type="checkbox"
                prop:checked=move || mx.considered.with(|all| all.contains_key(&key))
                on:change:target=move |event| set(event.target().checked())
            />
            <span class="measure-words"><span>{words}</span>{about}</span>
        </label>
    }
    .into_any()
}

/// From when it has effect, how long that takes, and how long it lasts.
fn start(mx: MeasuresContext, kind: MeasureKind) -> AnyView {
    let t = &mx.cx.t.measures;
    let short = mx.cx.t.frame.month_short;
    let from = move || {
        mx.read(|position| {
            position.row(kind).map(|row| match row.start {
                Start::ThisYear(month) => view! { {short(month)} }.into_any(),
                Start::NextYear(month) => view! { <b>{(t.next_year_month)(short(month))}</b> }.into_any(),
                Start::Later => view! { <b>{t.later}</b> }.into_any(),
            })
        })
    };
    let lead = move || {
        mx.read(|position| {
            position.row(kind).map(|row| match row.lead {
                (_, 0) => t.at_once.to_owned(),
                (low, high) => (t.lead)(low, high),
            })
        })
    };
    let lasts = (t.lasts)(kind.duration());
    view! { {from}<span class="small soft measure-lead">" "{lead}" "{lasts}</span> }.into_any()
}

/// What it promises in a full year, which can be changed.
fn promised(mx: MeasuresContext, kind: MeasureKind, decided: Option<Month>) -> AnyView {
    let t = &mx.cx.t.measures;
    let now = move || mx.read(|position| position.row(kind).map(|row| row.promised));
    let can_change = match decided {
        Some(month) => mx.may_decide(kind) && !mx.cx.has_passed(month),
        None => mx.may_consider(kind),
    };
    if !can_change {
        return view! { {move || now().map(|amount| amount_text(mx.cx, amount))} }.into_any();
    }
    let is_own = move || mx.read(|position| position.row(kind).is_some_and(|row| row.is_own));
    let set = move |promised: Money| match decided {
        Some(_) => {
            mx.set_decided(kind, |measure| Some(DecidedMeasure { promised: Some(promised), ..measure }));
        }
        None => mx.considered.update(|all| {
            let _before = all.insert((mx.committee, kind), Some(promised));
        }),
    };
    let field = MoneyField {
        label: (t.promised_of)((mx.cx.t.names.measure)(kind)),
        amount: Box::new(move || {
            // What is typed stays as it was typed. What is typical is no more exact than the table.
            let amount = now().filter(|amount| !amount.is_zero());
            amount.map(|amount| if is_own() { amount } else { in_tenths(amount) })
        }),
        disabled: Box::new(|| false),
        accepts: |amount| amount >= Money::ZERO,
        refusal: t.outside,
        set: Box::new(set),
        clear: None,
    };
    let field = field.number_field(mx.cx.app.language);
    let wanted = move || {
        let is_considered = mx.considered.with(|all| all.contains_key(&(mx.committee, kind)));
        (is_considered && now().is_some_and(Money::is_zero))
            .then(|| view! { <span class="small down">{t.say_amount}</span> })
    };
    let usual = move || {
        mx.read(|position| {
            let (low, high) = position.row(kind)?.usual;
            (low < high).then(|| (t.usually)(&amount_text(mx.cx, low), &amount_text(mx.cx, high)))
        })
    };
    view! {
        {field.build_in(crate::ui::el::el("span").class("field"))}
        {wanted}
        <span class="small soft measure-lead">{usual}</span>
    }
    .into_any()
}

/// What it does beside the budget, as far as is known. Which goals that is about stands below the table.
fn goals(mx: MeasuresContext, kind: MeasureKind) -> AnyView {
    let t = &mx.cx.t.measures;
    let effects = kind.side_effects();
    if effects.is_empty() {
        return view! { <span class="soft">{t.untouched}</span> }.into_any();
    }
    let effect = |(touched, touch): &(_, Touch)| {
        let words = format!("{}: {}", (t.touched)(*touched), (t.touch)(*touch));
        view! { <span class="measure-goal">{lowered(*touch)}{words}</span> }
    };
    effects.iter().map(effect).collect_view().into_any()
}
