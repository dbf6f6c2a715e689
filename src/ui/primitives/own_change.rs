//! The user's own change of a committee's grant: the control, and its number.

use leptos::prelude::*;
use rust_decimal::Decimal;

use super::field::{NumberField, Take};
use super::icon::changing_icon;
use crate::i18n::numbers::{HARD_SPACE, MINUS};
use crate::i18n::table_numbers::{mnkr_typed, percent_typed};
use crate::i18n::typed::InputUnit;
use crate::ui::context::AppContext;
use crate::ui::el::{El, button, el};
use files::tables::Number;
use model::lever::{Lever, Setting};
use model::lever_value::own_change;
use model::money::MILLION;
use model::municipality::CommitteeIx;
use model::outcome::{CommitteeOutcome, Outcome};

/// Whether the committee's grant is locked.
pub fn is_locked(app: AppContext, c: CommitteeIx) -> Memo<bool> {
    Memo::new(move |_| app.session.read(|_, year| year.committee(c).is_some_and(|found| found.locked)))
}

/// The stepper of the user's own change of a committee's grant, and its lock.
pub fn own_change_controls(app: AppContext, c: CommitteeIx, name: &str, locked: Memo<bool>) -> [El; 2] {
    let session = app.session;
    let words = &app.t.results;
    let lever = Lever::Grant(c);
    let fixed = move || locked.get() || app.state.open.is_read_only();
    let value = Memo::new(move |_| {
        let year = app.view.year.get();
        let setting = session.scenario(|scenario| scenario.setting(lever, year));
        let number =
            session.read(|outcome, year| own_change_number(app, setting, outcome, year.committee(c)?));
        number.map_or_else(String::new, |number| number.text)
    });
    let step = |label: &str, kronor: Decimal, sign: &str| {
        button("step")
            .attr("aria-label", label)
            .bind_bool_attr("disabled", fixed)
            .on_click(move || app.state.editor().add(c, kronor))
            .text(sign)
    };
    let mut minus_million = MILLION;
    minus_million.set_sign_negative(true);
    let field = NumberField {
        label: (words.own_change_of)(name),
        placeholder: "±",
        unit: InputUnit::Millions,
        value: Box::new(move || value.get()),
        disabled: Box::new(fixed),
        take: Take::Lever(app, lever),
    };
    let stepper = el("span")
        .class("stepper")
        .bind_class("is-changed", move || !value.with(String::is_empty))
        .bind_class("is-long", move || value.with(|value| value.chars().count() > 9))
        .child(step(&(words.less)(name), minus_million, "−"));
    let stepper = field.build_in(stepper).child(step(&(words.more)(name), MILLION, "+"));
    let lock = (words.lock)(name);
    let lock = button("icon-btn")
        .attr("aria-label", &lock)
        .attr("title", &lock)
        .bind_aria("aria-pressed", move || locked.get())
        .bind_bool_attr("disabled", move || app.state.open.is_read_only())
        .on_click(move || app.state.editor().lock_grant(c, !locked.get_untracked()))
        .child(changing_icon(move || if locked.get() { "#i-lock" } else { "#i-unlock" }));
    [stepper, lock]
}

/// What the user has set the own change of `committee` to: per cent, mnkr, or both. The value of both is in mnkr.
pub fn own_change_number(
    app: AppContext,
    setting: Option<Setting>,
    outcome: &Outcome,
    committee: &CommitteeOutcome,
) -> Option<Number> {
    let language = app.language;
    let setting = setting?;
    let change =
        || own_change(setting, outcome.value(committee.start_grant), committee.frame(outcome).kronor());
    Some(match setting {
        Setting::Percent(percent) => percent_typed(language, percent),
        Setting::PercentAndChange(percent, kronor) => {
            let sign = if kronor < Decimal::ZERO { MINUS } else { '+' };
            let percent = percent_typed(language, percent).text;
            let amount = mnkr_typed(language, kronor.abs()).text;
            let text = format!("{percent} {sign}{HARD_SPACE}{}", amount.trim_start_matches('+'));
            Number { text, ..mnkr_typed(language, change()?) }
        }
        Setting::Start
        | Setting::Change(_)
        | Setting::Value(_)
        | Setting::Held(_)
        | Setting::RevenueShare(_)
        | Setting::Yearly(_) => mnkr_typed(language, change()?),
    })
}
