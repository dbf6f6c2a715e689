//! Money at a stop: from the central reserve, by request to the council, and the council's answers.

use leptos::prelude::*;

use super::super::YearContext;
use super::super::numbers::{financed_text, line_name};
use crate::ui::primitives::money_field::read_money;
use model::follow_up::duty::meeting_after;
use model::follow_up::record::{DecidedMeasure, Financing, MoneyRequest, RequestAnswer};
use model::follow_up::year::Year;
use model::follow_up::{Line, MeasureKind, Month};
use model::money::Money;
use model::municipality::CommitteeIx;
use model::play::roles::Player;
use model::statutes::provision::Provision;
use model::statutes::spending_decision::finance;

/// The fields for money that a committee can get.
pub fn money_fields(cx: YearContext, who: Player, c: CommitteeIx, month: Month) -> AnyView {
    let gift = who.may_give_from_reserve().then(|| gift(cx, c, month));
    let request = who.may_request(c).then(|| request(cx, c, month));
    view! { <div class="play-money">{gift}{request}</div> }.into_any()
}

/// What is left of the central reserve when all that is decided is given.
fn reserve_left(year: &Year) -> Money {
    year.budget().extra_grants().reserve_left(Month::December)
}

/// Money from the reserve, which the meeting after the follow-up of `month` gives. A committee gets it at one meeting of the year.
fn gift(cx: YearContext, c: CommitteeIx, month: Month) -> AnyView {
    let t = &cx.t.play;
    let name = line_name(cx, Line::Committee(c));
    let label = (t.reserve_amount)(&name);
    let editor = move || cx.app.state.follow_up();
    let meeting = meeting_after(month);
    // What is left when all that is decided is given, and what the committee has got, with the month.
    let reserve = Memo::new(move |_| {
        cx.followed.with(|followed| {
            followed.year(cx.app, |year| {
                let given = year.budget().extra_grants().gift_to(c);
                let given = given.map(|gift| (gift.decided, gift.financed.granted()));
                (reserve_left(year), given)
            })
        })
    });
    let give = move |amount: Money| {
        let (left, given) = reserve.get_untracked();
        if amount > left {
            return Some(t.more_than_reserve.to_owned());
        }
        let key = (c, MeasureKind::CentralReserve);
        let before = untrack(|| editor().record(|record| record.measures.get(&key).cloned()));
        let all = amount + given.map_or(Money::ZERO, |(_, before)| before);
        let gift = meeting.map(|decided| DecidedMeasure {
            decided,
            promised: Some(all),
            note: before.map(|before| before.note).unwrap_or_default(),
        });
        refusal(cx, gift.is_some() && editor().set_measure(c, MeasureKind::CentralReserve, gift))
    };
    let is_earlier = move |decided: Month| Some(decided) != meeting;
    let can_give = Memo::new(move |_| {
        let (left, given) = reserve.get();
        left > Money::ZERO && given.is_none_or(|(decided, _)| !is_earlier(decided))
    });
    let given = move || {
        let (decided, amount) = reserve.get().1?;
        let month = (cx.t.frame.month)(decided);
        let said = (t.given)(&name, &words(cx, amount), month, is_earlier(decided));
        Some(view! { <p class="small soft">{said}</p> })
    };
    let form = move || {
        can_give.get().then(|| {
            view! {
                <p class="small soft">{move || (t.reserve)(&words(cx, reserve.get().0))}</p>
                {amount_form(cx, label.clone(), t.give, give)}
            }
        })
    };
    view! { {given}{form} }.into_any()
}

/// A request to the council, which is made in `month`.
fn request(cx: YearContext, c: CommitteeIx, month: Month) -> AnyView {
    let (t, log) = (&cx.t.play, &cx.t.log);
    let name = line_name(cx, Line::Committee(c));
    let editor = move || cx.app.state.follow_up();
    let key = (c, month);
    let ask = move |amount: Money| {
        let asked = untrack(|| editor().record(|record| record.requests.get(&key).map(|one| one.amount)));
        refusal(cx, editor().set_request(c, month, Some(asked.unwrap_or_default() + amount)))
    };
    // Whether it can be answered this year, and the answer, with where the money comes from.
    let answer = Memo::new(move |_| {
        let can_answer = cx.followed.with(|followed| followed.earliest_answer(cx.app, month)).is_some();
        let answer = cx.followed.with(|followed| {
            followed.record().requests.get(&key)?.answer.as_ref()?;
            let of_request = |year: &Year| year.budget().extra_grants().of_request(c, month);
            Some(followed.year(cx.app, of_request))
        });
        (can_answer, answer)
    });
    let view = move || match answer.get() {
        (_, Some(financed)) => {
            let granted = financed.granted();
            let said = if granted.is_zero() {
                (log.refused)(&name)
            } else {
                (log.granted)(&name, &words(cx, granted), &financed_text(cx, financed))
            };
            view! { <p class="small soft">{said}"."</p> }.into_any()
        }
        (true, None) => amount_form(cx, (t.request_amount)(&name), t.ask_council, ask),
        (false, None) => view! { <p class="small soft">{cx.t.measures.request_next_year}</p> }.into_any(),
    };
    view! { {view} }.into_any()
}

fn words(cx: YearContext, amount: Money) -> String {
    cx.app.language.amount(amount.kronor())
}

/// What a form says of a decision that was not made.
fn refusal(cx: YearContext, is_done: bool) -> Option<String> {
    (!is_done).then(|| cx.t.play.not_done.to_owned())
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

/// The requests that the player sees and that the council has not answered, at the stop of `month`. The council answers them at once, for
/// the first month in which it can decide.
pub fn answers(cx: YearContext, month: Month) -> AnyView {
    let (t, who) = (&cx.t.play, cx.player());
    let may_answer = who.may_answer_requests();
    let pending: Vec<((CommitteeIx, Month), MoneyRequest)> = cx.followed.with(|followed| {
        let requests = followed.record().requests.iter();
        requests
            .filter(|((c, _), request)| request.answer.is_none() && who.sees(Line::Committee(*c)))
            .map(|(key, request)| (*key, request.clone()))
            .collect()
    });
    if pending.is_empty() {
        return ().into_any();
    }
    let problem = RwSignal::new(None::<String>);
    let row = move |((c, asked), request): ((CommitteeIx, Month), MoneyRequest)| {
        let amount = words(cx, request.amount);
        let name = line_name(cx, Line::Committee(c));
        let pending = (t.pending_one)(&name, &amount, (cx.t.frame.month)(asked));
        let earliest = cx.followed.with(|followed| followed.earliest_answer(cx.app, asked));
        let (Some(earliest), true) = (earliest, may_answer) else {
            let when = if earliest.is_some() { t.not_answered } else { cx.t.measures.request_next_year };
            return view! { <li><p>{pending}" "<span class="soft">{when}</span></p></li> }.into_any();
        };
        let decided = earliest.max(month);
        let when = (decided > month)
            .then(|| (t.answer_holds)((cx.t.frame.month)(decided), &Provision::Preparation.to_string()));
        let (left, can_pay) = cx.followed.with(|followed| {
            followed.year(cx.app, |year| {
                let grants = year.budget().extra_grants();
                let can_pay = grants.can_pay((c, asked), decided, request.amount);
                (grants.left_for((c, asked), decided), can_pay)
            })
        });
        let button = move |words: String, granted: Money, financing: Financing| {
            let answer = move |_| {
                let answer = RequestAnswer { decided, granted, financing };
                let is_done = cx.app.state.follow_up().answer_request(c, asked, Some(answer));
                problem.set(refusal(cx, is_done));
            };
            view! { <button class="btn" type="button" disabled=!cx.is_editable on:click=answer>{words}</button> }
        };
        let grant = |financing: Financing| {
            let financed = finance(request.amount, financing, left);
            button((t.grant)(&financed_text(cx, financed)), request.amount, financing)
        };
        view! {
            <li>
                <p>{pending}" "<span class="soft">{when}</span></p>
                <div class="row">
                    {can_pay.then(|| grant(Financing::Reserve))}
                    {grant(Financing::Result)}
                    {button(t.refuse.to_owned(), Money::ZERO, Financing::Result)}
                </div>
            </li>
        }
        .into_any()
    };
    view! {
        <h4>{if may_answer { t.pending } else { t.asked_council }}</h4>
        <ul class="plain">{pending.into_iter().map(row).collect_view()}</ul>
        {move || problem.get().map(|why| view! { <span class="field-problem" role="alert">{why}</span> })}
    }
    .into_any()
}
