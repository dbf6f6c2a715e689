//! The request to the council for more money, beside the measures: it moves the committee's budget, not what the municipality pays.

use leptos::prelude::*;

use super::MeasuresContext;
use super::position::{Position, Request};
use crate::ui::pages::follow_up::numbers::{amount_text, financed_text, is_loss};
use crate::ui::primitives::focus::focus_soon;
use crate::ui::primitives::money_field::MoneyField;
use model::follow_up::record::{Financing, MoneyRequest, RequestAnswer};
use model::follow_up::requests::{Answered, ExtraGrants};
use model::follow_up::{MeasureKind, Month};
use model::money::Money;
use model::play::roles::Player;
use model::statutes::spending_decision::{Financed, finance};

/// The request, and those that are made.
pub fn request(mx: MeasuresContext) -> AnyView {
    let t = &mx.cx.t.measures;
    let asked = RwSignal::new(None::<Money>);
    let requests = Memo::new(move |_| {
        let all = mx.read(|position| position.requests.clone());
        let financed = |request: Request| {
            let financed = mx.grants(|grants| grants.of_request(mx.committee, request.made));
            (request, financed)
        };
        all.into_iter().map(financed).collect::<Vec<_>>()
    });
    let made = move || {
        let all = requests.get().into_iter();
        all.map(|(request, financed)| made_request(mx, &request, financed)).collect_view()
    };
    // Asked for at the meeting after the follow-up; in a game at its stop.
    let made_in = Memo::new(move |_| {
        let is_played = mx.cx.followed.with(|followed| followed.game().is_some());
        mx.read(
            |position| if is_played { position.meeting.and(Some(position.month)) } else { position.meeting },
        )
    });
    let earliest = move |made| mx.cx.followed.with(|followed| followed.earliest_answer(mx.cx.app, made));
    let answer = Memo::new(move |_| made_in.get().and_then(earliest));
    let can_ask = move || {
        let month = made_in.get()?;
        let is_asked = requests.with(|all| all.iter().any(|(request, _)| request.made == month));
        let may = mx.cx.may(|player| player.may_request(mx.committee));
        (!is_asked && may).then_some(month)
    };
    let form = move || {
        if made_in.get().is_none() {
            return Some(view! { <p class="small soft">{t.request_next_year}</p> }.into_any());
        }
        let month = can_ask()?;
        Some(match answer.get() {
            Some(answer) => form(mx, asked, month, answer),
            None => view! { <p class="small soft">{t.request_next_year}</p> }.into_any(),
        })
    };
    // Whoever may not ask has nothing here before somebody has.
    let is_empty = move || made_in.get().is_some() && can_ask().is_none() && requests.with(Vec::is_empty);
    view! {
        <section aria-labelledby="request-title" hidden=is_empty>
            <h3 id="request-title" tabindex="-1">{t.request}</h3>
            {form}
            {made}
        </section>
    }
    .into_any()
}

impl MeasuresContext {
    /// Reads from the extra grants of the year. Tracks it.
    fn grants<T>(self, read: impl FnOnce(&ExtraGrants) -> T) -> T {
        let app = self.cx.app;
        self.cx.followed.with(|followed| followed.year(app, |year| read(year.budget().extra_grants())))
    }

    /// What is left of the reserve for an answer in `decided` to the request that is made in `made`.
    fn reserve_for(self, made: Month, decided: Month) -> Money {
        self.grants(|grants| grants.left_for((self.committee, made), decided))
    }
}

fn amount_field(
    mx: MeasuresContext,
    label: &str,
    value: impl Fn() -> Money + 'static,
    set: impl Fn(Money) + 'static,
) -> AnyView {
    let (t, language) = (&mx.cx.t.measures, mx.cx.app.language);
    let field = MoneyField {
        label: label.to_owned(),
        amount: Box::new(move || Some(value())),
        disabled: Box::new(|| false),
        accepts: |amount| amount >= Money::ZERO,
        refusal: t.outside,
        set: Box::new(set),
        clear: None,
    };
    let field = field.number_field(language);
    view! {
        <div class="measure-field">
            <span class="small soft" aria-hidden="true">{label.to_owned()}</span>
            {field.build_with_unit(language)}
        </div>
    }
    .into_any()
}

/// What is asked for in `month`, and what a yes and a no leave.
fn form(mx: MeasuresContext, asked: RwSignal<Option<Money>>, month: Month, answer: Month) -> AnyView {
    let t = &mx.cx.t.measures;
    // What is missing, to the thousand above: a yes then leaves nothing.
    let wanted = move || {
        asked.get().unwrap_or_else(|| mx.read(|position| position.outlook.left().to_thousand_above()))
    };
    let reserve = move || mx.reserve_for(month, answer);
    let answers = move || mx.read(|position| Some(answers(mx, position, wanted(), reserve())));
    let ask = move |_| {
        let amount = untrack(wanted);
        if amount > Money::ZERO && mx.cx.app.state.follow_up().set_request(mx.committee, month, Some(amount))
        {
            asked.set(None);
            focus_soon("request-title");
        }
    };
    view! {
        <p class="small">{(t.request_about)((mx.cx.t.frame.month)(answer), &MeasureKind::MoneyRequest.provision().to_string())}</p>
        <div class="measure-request">
            {amount_field(mx, t.asked, wanted, move |amount| asked.set(Some(amount)))}
            {answers}
            <button class="btn" type="button" on:click=ask>{move || (t.ask)(&amount_text(mx.cx, wanted()))}</button>
        </div>
    }
    .into_any()
}

fn answers(mx: MeasuresContext, position: &Position, wanted: Money, reserve: Money) -> AnyView {
    let t = &mx.cx.t.measures;
    let deviation = position.outlook.december().typical;
    let yes =
        MoneyRequest { amount: wanted, answer: None }.if_granted(deviation, Financing::Reserve, reserve);
    let no = MoneyRequest::if_refused(deviation, reserve);
    let number = |money: Money| amount_text(mx.cx, money);
    let left = |answered: &Answered| (t.left)(&mx.deviation(answered.deviation));
    let from_reserve =
        (yes.reserve_left != reserve).then(|| (t.reserve_falls)(&number(reserve), &number(yes.reserve_left)));
    let from_result = (!yes.from_result.is_zero())
        .then(|| (t.from_result)(&mx.cx.app.language.amount(yes.from_result.kronor())));
    let granted: Vec<String> = [Some(left(&yes)), from_reserve, from_result].into_iter().flatten().collect();
    let refused = if is_loss(Some(no.deviation)) {
        format!("{} {}", left(&no), t.answers_in_accounts)
    } else {
        left(&no)
    };
    view! {
        <div class="small">
            <p><b>{t.if_yes}</b>" "{granted.join(" ")}</p>
            <p><b>{t.if_no}</b>" "{refused}</p>
        </div>
    }
    .into_any()
}

/// A request that is made, with its answer, and where the money that it got came from.
fn made_request(mx: MeasuresContext, request: &Request, financed: Financed) -> AnyView {
    let t = &mx.cx.t.measures;
    let month = mx.cx.t.frame.month;
    let number = |money: Money| amount_text(mx.cx, money);
    let made = request.made;
    let words = (t.requested)(&number(request.asked.amount), month(made));
    let editor = mx.cx.app.state.follow_up();
    let may_answer = mx.cx.may(Player::may_answer_requests);
    let may_ask = mx.cx.may(|player| player.may_request(mx.committee));
    let answered = match request.asked.answer {
        Some(answer) if answer.granted.is_zero() => Some((t.refused)(month(answer.decided))),
        Some(answer) => {
            Some((t.granted)(&number(answer.granted), month(answer.decided), &financed_text(mx.cx, financed)))
        }
        None => None,
    };
    let is_kept = request.asked.answer.is_some_and(|answer| mx.cx.has_passed(answer.decided));
    let change = (answered.is_some() && may_answer && !is_kept).then(|| {
        let change = move |_| {
            editor.answer_request(mx.committee, made, None);
        };
        view! { <button class="link" type="button" on:click=change>{t.change_answer}</button> }
    });
    let form = (answered.is_none() && may_answer).then(|| answer_form(mx, request));
    let withdraw = (answered.is_none() && may_ask && !mx.cx.has_passed(made)).then(|| {
        let withdraw = move |_| {
            editor.set_request(mx.committee, made, None);
            focus_soon("request-title");
        };
        view! { <button class="link" type="button" on:click=withdraw>{t.withdraw}</button> }
    });
    view! {
        <div class="measure-made">
            <p><b>{words}</b>" "{withdraw}</p>
            {answered.map(|words| view! { <p>{words}</p> })}
            {change}
            {form}
        </div>
    }
    .into_any()
}

fn answer_form(mx: MeasuresContext, request: &Request) -> AnyView {
    let t = &mx.cx.t.measures;
    // In a game the council does not answer in a month that has passed.
    let is_open = |month: &Month| {
        request.earliest.is_some_and(|earliest| *month >= earliest) && !mx.cx.has_passed(*month)
    };
    let months: Vec<Month> = Month::ALL.into_iter().filter(is_open).collect();
    let Some(earliest) = months.first().copied() else {
        return view! { <p class="small soft">{t.request_next_year}</p> }.into_any();
    };
    let made = request.made;
    let granted = RwSignal::new(request.asked.amount);
    let decided = RwSignal::new(earliest);
    let chosen = RwSignal::new(Financing::Reserve);
    let reserve = Memo::new(move |_| mx.reserve_for(made, decided.get()));
    let is_used_up = move || {
        let (decided, amount) = (decided.get(), granted.get());
        !mx.grants(|grants| grants.can_pay((mx.committee, made), decided, amount))
    };
    // Where the reserve cannot pay, only the result can.
    let financing = move || if is_used_up() { Financing::Result } else { chosen.get() };
    let paid = move || {
        let left = reserve.get();
        let left_words = (mx.cx.t.play.known_reserve)(&mx.cx.app.language.amount(left.kronor()));
        let financed = finance(granted.get(), financing(), left);
        format!("{left_words} {}", (t.paid)(&financed_text(mx.cx, financed)))
    };
    let answer = move |granted: Money| {
        let answer =
            RequestAnswer { decided: decided.get_untracked(), granted, financing: untrack(financing) };
        mx.cx.app.state.follow_up().answer_request(mx.committee, made, Some(answer));
        focus_soon("request-title");
    };
    let months = months
        .into_iter()
        .map(|month| view! { <option value=month.key()>{(mx.cx.t.frame.month)(month)}</option> });
    let source = |one: Financing| {
        view! {
            <option
                value=one.key()
                disabled=move || one == Financing::Reserve && is_used_up()
                prop:selected=move || one == financing()
            >
                {(t.financed_by)(one)}
            </option>
        }
    };
    view! {
        <fieldset class="measure-answer">
            <legend class="small soft">{t.answer}</legend>
            {amount_field(mx, t.granted_amount, move || granted.get(), move |amount| granted.set(amount))}
            <label class="measure-field"><span class="small soft">{t.financing}</span>
                <select class="btn" on:change:target=move |event| {
                    if let Some(one) = Financing::from_key(&event.target().value()) { chosen.set(one) }
                }>{Financing::ALL.map(source).into_iter().collect_view()}</select>
            </label>
            <label class="measure-field"><span class="small soft">{t.answered_in}</span>
                <select class="btn" on:change:target=move |event| {
                    if let Some(month) = Month::from_key(&event.target().value()) { decided.set(month) }
                }>{months.collect_view()}</select>
            </label>
            <button class="btn" type="button" on:click=move |_| answer(granted.get_untracked())>{t.grant}</button>
            <button class="btn" type="button" on:click=move |_| answer(Money::ZERO)>{t.refuse}</button>
        </fieldset>
        <p class="small soft">{paid}</p>
    }
    .into_any()
}
