//! The three answers of one size: what you pay, what the services get, what is left over; the last two with bars on one scale.

use leptos::prelude::*;
use rust_decimal::Decimal;

use crate::i18n::answers::{
    left_headline, left_line, millions, millions_number, piece_words, services_headline, services_line,
};
use crate::i18n::numbers::machine_text;
use crate::state::scenario_answers;
use crate::ui::charts::money_bars::{MoneyBars, Span};
use crate::ui::context::AppContext;
use crate::ui::el::{El, el};
use crate::ui::lazy::{LazyPart, lazy_after};
use crate::ui::primitives::labels::service_name;
use crate::ui::primitives::rolling::rolling;
use model::answers::Answers;
use model::money::Money;
use model::summary::exceeds_rounding;

/// The section in the page, as a selector.
pub const SECTION: &str = ".answers";

/// The answers that are shown. A handle: copies are the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shown {
    /// The figures.
    pub answers: Memo<Answers>,
    /// What the person pays more a month, kronor. None until the part that computes it is here.
    pub cost: RwSignal<Option<Decimal>>,
}

impl Shown {
    /// The answers of figures that come from anywhere.
    pub fn new(answers: Memo<Answers>) -> Self {
        Self { answers, cost: RwSignal::new(None) }
    }

    /// The answers of the open scenario in the year in view.
    pub fn open(app: AppContext) -> Self {
        Self::new(Memo::new(move |_| scenario_answers(app.session)))
    }
}

/// The section.
pub fn answers(app: AppContext, shown: Shown) -> El {
    let bars = Memo::new(move |_| shown.answers.with(MoneyBars::new));
    let money =
        el("div").class("answers-money").child(services(app, shown, bars)).child(left(app, shown, bars));
    el("section")
        .class("answers")
        .attr("aria-label", app.t.entrance.answers)
        .child(you(app, shown))
        .child(money)
}

/// What the tax costs the person a month: nothing by any law while the rate is that of the start state.
fn you(app: AppContext, shown: Shown) -> El {
    let words = &app.t.entrance;
    let is_changed = Memo::new(move |_| shown.answers.with(|answers| answers.rate[0] != answers.rate[1]));
    let meanwhile = move || {
        if is_changed.get() {
            // What another rate costs is not known before the part is here.
            return el("span").class("skel").attr("aria-busy", "true");
        }
        el("div")
            .child(el("p").class("answer-head").text(words.same_a_month))
            .child(el("p").class("answer-line").text(words.for_you))
    };
    // Prefetched first of all (scripts/split/loader.js).
    let is_prefetched = RwSignal::new(false);
    let listening = window_event_listener_untyped("answer", move |_| is_prefetched.set(true));
    on_cleanup(move || listening.remove());
    let is_wanted = move || is_prefetched.get() || is_changed.get();
    el("div").class("entrance-answer answer-you").child(lazy_after(
        app.t,
        LazyPart::Answer(shown),
        is_wanted,
        meanwhile,
    ))
}

fn services(app: AppContext, shown: Shown, bars: Memo<MoneyBars>) -> El {
    let words = &app.t.entrance;
    let language = app.language;
    let change = move || shown.answers.with(Answers::services_change);
    let head = rolling(
        el("p").class("answer-head"),
        move || change().kronor(),
        move |change| {
            Money::new(change).map_or_else(String::new, |change| services_headline(language, change))
        },
    );
    let line = el("p").class("answer-line").bind_text(move || {
        shown.answers.with(|answers| services_line(language, answers, |subject| service_name(app, subject)))
    });
    let about = move || {
        let change = change();
        Some(if exceeds_rounding(change) {
            (words.services_bar)(&language.amount_change(change.kronor()))
        } else {
            words.services_bar_same.to_owned()
        })
    };
    let bar = bar("money-bar is-broken", about)
        .child(part("money", bars, |bars| bars.services))
        .child(el("span").class("break"))
        .child(piece(bars, |bars| bars.services_piece, change));
    el("div").class("entrance-answer").child(head).child(line).child(bar)
}

fn left(app: AppContext, shown: Shown, bars: Memo<MoneyBars>) -> El {
    let words = &app.t.entrance;
    let language = app.language;
    let result = move || shown.answers.with(|answers| answers.result);
    let change = move || shown.answers.with(Answers::result_change);
    let services_change = move || shown.answers.with(Answers::services_change);
    let head = rolling(
        el("p").class("answer-head"),
        move || {
            let [_, now] = result();
            now.kronor()
        },
        move |now| Money::new(now).map_or_else(String::new, |now| left_headline(language, now)),
    );
    let line = el("p").class("answer-line").bind_text(move || left_line(language, change()));
    let target = move || shown.answers.with(|answers| answers.target);
    let about = move || {
        let [start, now] = result().map(|amount| millions(language, amount));
        let target = target()
            .map_or_else(String::new, |target| (words.result_bar_target)(&millions(language, target)));
        Some((words.result_bar)(&start, &now) + &target)
    };
    let tick = |class: &'static str, of: fn(&MoneyBars) -> Option<Decimal>| {
        el("span")
            .class(class)
            .bind_bool_attr("hidden", move || bars.with(of).is_none())
            .bind_style("--from", move || percent(bars.with(of).unwrap_or(Decimal::ZERO)))
    };
    let bar = bar("money-bar", about)
        .child(part("money", bars, |bars| bars.result))
        .child(part("hatched", bars, |bars| bars.deficit))
        .child(piece(bars, |bars| bars.result_piece, change))
        .child(
            part("gap", bars, |bars| bars.services_piece)
                .bind_class("is-more", move || services_change() > Money::ZERO),
        )
        .child(tick("zero", |bars| bars.zero))
        .child(tick("target", |bars| bars.target));
    let target_label = tick("target-label", |bars| bars.target).bind_text(move || {
        target().map_or_else(String::new, |target| (words.target)(&millions_number(language, target)))
    });
    let is_lost = move || exceeds_rounding(change()) && change() < Money::ZERO;
    let piece_label = el("span").class("piece-label").bind_class("down", is_lost).bind_text(move || {
        let can_pay = bars.with(|bars| bars.can_pay);
        shown.answers.with(|answers| piece_words(language, answers, can_pay))
    });
    let labels =
        el("div").class("bar-labels").attr("aria-hidden", "true").child(target_label).child(piece_label);
    el("div")
        .class("entrance-answer answer-left")
        .child(part("join", bars, MoneyBars::joined))
        .child(head)
        .child(line)
        .child(bar)
        .child(labels)
}

fn bar(class: &str, about: impl Fn() -> Option<String> + 'static) -> El {
    el("div").class(class).attr("role", "img").bind_attr("aria-label", about)
}

/// A part of a bar.
fn part(class: &'static str, bars: Memo<MoneyBars>, of: fn(&MoneyBars) -> Span) -> El {
    el("span")
        .class(class)
        .bind_class("is-empty", move || bars.with(of).width.is_zero())
        .bind_style("--from", move || percent(bars.with(of).from))
        .bind_style("--width", move || percent(bars.with(of).width))
}

/// The piece in a bar: hatched where it is lost, solid with a plus where it is gained.
fn piece(bars: Memo<MoneyBars>, of: fn(&MoneyBars) -> Span, change: impl Fn() -> Money + 'static) -> El {
    part("piece", bars, of).bind_class("is-more", move || change() > Money::ZERO)
}

fn percent(place: Decimal) -> String {
    format!("{}%", machine_text(place))
}
