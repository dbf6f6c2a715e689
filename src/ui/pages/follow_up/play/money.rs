//! Money at a stop: from the central reserve, by request to the council, and the council's answers.

use leptos::prelude::*;

use super::super::YearContext;
use super::super::numbers::line_name;
use crate::ui::primitives::money_field::read_money;
use model::follow_up::record::{DecidedMeasure, Financing, MoneyRequest, RequestAnswer};
use model::follow_up::requests::earliest_answer;
use model::follow_up::{Line, MeasureKind, Month};
use model::money::Money;
use model::municipality::CommitteeIx;
use model::play::roles::Player;
use model::statutes::provision::Provision;

/// The fields for money that a committee can get.
pub fn money_fields(cx: YearContext, who: Player, c: CommitteeIx, month: Month) -> AnyView {
    let t = &cx.t.play;
    let name = line_name(cx, Line::Committee(c));
    let left = move || {
        cx.followed
            .with(|followed| followed.year(cx.app, |year| year.budget().extra_grants().reserve_left(month)))
    };
    let give = move |amount: Money| {
        if amount > left() {
            return Some(t.more_than_reserve.to_owned());
        }
        let given = DecidedMeasure { decided: month, promised: Some(amount), note: String::new() };
        cx.app.state.follow_up().set_measure(c, MeasureKind::CentralReserve, Some(given));
        None
    };
    let ask = move |amount: Money| {
        cx.app.state.follow_up().set_request(c, month, Some(amount));
        None
    };
    let reserve = (who.may_give_from_reserve() && left() > Money::ZERO).then(|| {
        view! {
            <p class="small soft">{(t.reserve)(&cx.app.language.amount(left().kronor()))}</p>
            {amount_form(cx, (t.reserve_amount)(&name), t.give, give)}
        }
    });
    let answer = earliest(cx, month);
    let request = who.may_request(c).then(|| match answer {
        Some(_) => amount_form(cx, (t.request_amount)(&name), t.ask_council, ask),
        None => view! { <p class="small soft">{cx.t.measures.request_next_year}</p> }.into_any(),
    });
    view! { <div class="play-money">{reserve}{request}</div> }.into_any()
}

/// A field for an amount in mnkr with its button. `take` returns why the amount cannot be used.
fn amount_form(
    cx: YearContext,
    label: String,
    words: &'static str,
    take: impl Fn(Money) -> Option<String> + 'static,
) -> AnyView {
    let t = &cx.t.play;
    let (typed, problem) = (RwSignal::new(String::new()), RwSignal::new(None::<String>));
    let submit = move |event: leptos::web_sys::SubmitEvent| {
        event.prevent_default();
        let text = typed.get_untracked();
        let read = read_money(cx.app.language, &text, |amount| amount > Money::ZERO, t.amount_wrong);
        problem.set(match read {
            Ok(amount) => {
                let refused = take(amount);
                if refused.is_none() {
                    typed.set(String::new());
                }
                refused
            }
            Err(why) => Some(why),
        });
    };
    view! {
        <form class="row" on:submit=submit>
            <label>
                <span class="small">{label}</span>
                " "
                <input
                    type="text"
                    class="text-field amount"
                    inputmode="decimal"
                    autocomplete="off"
                    disabled=!cx.is_editable
                    prop:value=move || typed.get()
                    on:input:target=move |event| typed.set(event.target().value())
                />
            </label>
            <button class="btn" type="submit" disabled=!cx.is_editable>{words}</button>
            {move || problem.get().map(|why| view! { <span class="field-problem" role="alert">{why}</span> })}
        </form>
    }
    .into_any()
}

/// The earliest month in which the council can answer a request that is made in `made`. None if that is in the next year.
fn earliest(cx: YearContext, made: Month) -> Option<Month> {
    cx.followed.with(|followed| followed.year(cx.app, |year| earliest_answer(made, year.sizes())))
}

/// The requests that the council has not answered: those that have been prepared, with its answers, and from when it can answer the others.
pub fn answers(cx: YearContext, month: Month) -> AnyView {
    let t = &cx.t.play;
    let pending: Vec<((CommitteeIx, Month), MoneyRequest)> = cx.followed.with(|followed| {
        let requests = followed.record().requests.iter();
        requests
            .filter(|(_, request)| request.answer.is_none())
            .map(|(key, request)| (*key, request.clone()))
            .collect()
    });
    if pending.is_empty() {
        return ().into_any();
    }
    let row = move |((c, asked), request): ((CommitteeIx, Month), MoneyRequest)| {
        let amount = cx.app.language.amount(request.amount.kronor());
        let name = line_name(cx, Line::Committee(c));
        let pending = (t.pending_one)(&name, &amount, (cx.t.frame.month)(asked));
        let earliest = earliest(cx, asked);
        if earliest.is_none_or(|earliest| earliest > month) {
            let when = match earliest {
                Some(earliest) => {
                    (t.answer_from)((cx.t.frame.month)(earliest), &Provision::Preparation.to_string())
                }
                None => cx.t.measures.request_next_year.to_owned(),
            };
            return view! { <li><p>{pending}" "<span class="soft">{when}</span></p></li> }.into_any();
        }
        let button = move |words: &'static str, granted: Money, financing: Financing| {
            let answer = move |_| {
                let answer = RequestAnswer { decided: month, granted, financing };
                cx.app.state.follow_up().answer_request(c, asked, Some(answer));
            };
            view! { <button class="btn" type="button" disabled=!cx.is_editable on:click=answer>{words}</button> }
        };
        view! {
            <li>
                <p>{pending}</p>
                <div class="row">
                    {button(t.grant_from_reserve, request.amount, Financing::Reserve)}
                    {button(t.grant_from_result, request.amount, Financing::Result)}
                    {button(t.refuse, Money::ZERO, Financing::Result)}
                </div>
            </li>
        }
        .into_any()
    };
    view! { <h4>{t.pending}</h4><ul class="plain">{pending.into_iter().map(row).collect_view()}</ul> }
        .into_any()
}
