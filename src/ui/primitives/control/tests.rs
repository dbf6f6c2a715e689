//! What the fields of the levers show, they read back.

#![allow(clippy::arithmetic_side_effects)]

use std::sync::Arc;

use leptos::prelude::*;
use rust_decimal::Decimal;

use super::words::{field_text, type_in};
use crate::i18n::numbers::{HARD_SPACE, in_millions};
use crate::i18n::typed::InputUnit;
use crate::i18n::{LANGUAGES, Language};
use crate::state::{AppState, LoadedMunicipality};
use crate::storage::Store;
use crate::ui::context::AppContext;
use crate::ui::primitives::own_change::own_change_number;
use files::parameter_files;
use model::YearIx;
use model::lever::{Lever, Setting, SettingKind};
use model::lever_value::own_change;
use model::money::to_decimals;
use model::outcome::{Outcome, YearOutcome};

fn page(language: Language) -> (Owner, AppContext) {
    let owner = Owner::new();
    owner.set();
    let law = Arc::new(parameter_files::carried_simulation().clone());
    let municipality =
        LoadedMunicipality::read(test_support::SMALL.to_owned(), &law).expect("a municipality");
    let state =
        AppState::new(Arc::new(municipality), law, Store::in_memory(), None, || 0).expect("a start state");
    state.view.language.set(language);
    (owner, AppContext::new(state))
}

/// What a lever's field shows.
struct Shown {
    text: String,
    unit: InputUnit,
    /// The number, rounded as in the text.
    number: Decimal,
    changed: bool,
}

fn shown(app: AppContext, lever: Lever) -> Shown {
    let here = app.state.editor().position_now(lever);
    let unit = here.unit.into();
    if let Lever::Grant(c) = lever {
        let setting = app.session.scenario_now().setting(lever, YearIx::First);
        let read = |outcome: &Outcome, year: &YearOutcome| {
            let committee = year.committee(c)?;
            let text = own_change_number(app, setting, outcome, committee).map(|number| number.text);
            let start = outcome.value(committee.start_grant);
            Some((text.unwrap_or_default(), start, committee.frame(outcome).kronor()))
        };
        let (text, start, frame) = untrack(|| app.session.read(read)).expect("a committee");
        let set = setting.map(|setting| match setting {
            Setting::Percent(change) => change,
            Setting::Start
            | Setting::Change(_)
            | Setting::PercentAndChange(..)
            | Setting::Value(_)
            | Setting::Held(_)
            | Setting::RevenueShare(_)
            | Setting::Yearly(_) => in_millions(own_change(setting, start, frame).expect("in range")),
        });
        return Shown { text, unit, number: to_decimals(set.unwrap_or_default(), 3), changed: true };
    }
    let number = to_decimals(here.field, 3);
    Shown { text: field_text(app.language, here), unit, number, changed: here.changed }
}

/// What a lever can be set to near its start value, with many decimals and with few; a grant also to per cent of it.
fn settings(lever: Lever, start: Decimal) -> Vec<Setting> {
    let step = lever.spec().step;
    let parts = ["1", "-1", "2.5", "0.333", "-0.04", "12.99995", "0.00049"].map(|times| {
        let times: Decimal = times.parse().expect("a decimal");
        times * step
    });
    let setting = |by: Decimal| match lever.spec().setting_kind {
        SettingKind::Change => Setting::Change(by),
        SettingKind::Percent => Setting::Percent(by),
        SettingKind::Yearly => Setting::Yearly(by),
        SettingKind::Value => Setting::Value(start + by),
    };
    let percent = [225, -4].map(|hundredths| Setting::Percent(Decimal::new(hundredths, 2)));
    let percent = percent.into_iter().filter(|_| matches!(lever, Lever::Grant(_)));
    parts.into_iter().map(setting).chain(percent).filter(|setting| lever.accepts(*setting, start)).collect()
}

#[test]
fn a_lever_that_is_set_to_what_its_field_shows_shows_the_same() {
    for language in LANGUAGES.iter().copied() {
        let (_owner, app) = page(language);
        let levers: Vec<Lever> = app.session.municipality(|municipality| Lever::all(municipality).collect());
        for lever in levers {
            let start = app.state.editor().position_now(lever).start;
            for setting in settings(lever, start) {
                app.state.editor().set(lever, setting);
                let first = shown(app, lever);
                // A committee's own change shows no unit but its per cent sign.
                let with_unit = format!("{HARD_SPACE}{}", first.unit.word(language));
                let unit = if matches!(lever, Lever::Grant(_)) { "" } else { with_unit.as_str() };
                for unit in ["", unit] {
                    let typed = format!("{}{unit}", first.text);
                    let why = type_in(app, lever, &typed);
                    let context = format!("{typed} in {lever:?}, {language:?}, {setting:?}");
                    // A fee that stands above its ceiling already is told so.
                    if why
                        .as_ref()
                        .is_some_and(|why| why.starts_with(app.language.lazy_texts().typing.above_ceiling))
                    {
                        continue;
                    }
                    assert_eq!(why, None, "{context}");
                    let again = shown(app, lever);
                    if again.changed {
                        assert_eq!(again.number, first.number, "{context}");
                    } else {
                        // The start value, which the field shows with one decimal.
                        assert_eq!(to_decimals(again.number, 1), to_decimals(first.number, 1), "{context}");
                    }
                }
            }
            app.state.editor().reset(lever);
        }
    }
}

/// The grant is 5 million above a frame that index has raised: the field shows that, and takes it as the same.
#[test]
fn the_field_of_a_grant_at_a_level_shows_the_change_beyond_its_frame() {
    let (_owner, app) = page(Language::default());
    let lever = Lever::Grant(test_support::EDUCATION);
    app.state.editor().set(Lever::Index(test_support::EDUCATION), Setting::Yearly(Decimal::TEN));
    let grant_and_frame = || {
        let read = |outcome: &Outcome, year: &YearOutcome| {
            let committee = year.committee(test_support::EDUCATION)?;
            Some((outcome.value(committee.grant), committee.frame(outcome).kronor()))
        };
        untrack(|| app.session.read(read)).expect("a committee")
    };
    let grant = grant_and_frame().1 + Decimal::from(5_000_000);
    app.state.editor().set(lever, Setting::Value(grant));
    assert_eq!(grant_and_frame().0, grant);
    assert_eq!(shown(app, lever).text, "+5,0");
    assert_eq!(type_in(app, lever, "+5,0"), None);
    assert_eq!((shown(app, lever).text.as_str(), grant_and_frame().0), ("+5,0", grant));
}

#[test]
fn a_number_with_two_meanings_is_refused_with_both() {
    let lever = Lever::Row(model::rows::RevenueRow::PropertyFee);
    for (tag, typed, sentence) in [
        ("sv", "36,000", "36,000 kan betyda 36 eller 36\u{a0}000. Skriv 36 eller 36\u{a0}000."),
        (
            "sv",
            " −36.500 tkr",
            "−36.500 tkr kan betyda −36,5 tkr eller −36\u{a0}500 tkr. Skriv −36,5 tkr eller −36\u{a0}500 tkr.",
        ),
        ("en", "36.000 SEK", "36.000 SEK can mean 36 SEK or 36,000 SEK. Enter 36 SEK or 36,000 SEK."),
    ] {
        let (_owner, app) = page(Language::from_tag(tag));
        assert_eq!(type_in(app, lever, typed).as_deref(), Some(sentence));
        assert!(app.session.scenario_now().is_start(), "{typed} changes nothing");
    }
}

/// Education has 2,717.770 million.
#[test]
fn a_cut_of_more_than_the_committee_has_is_refused_with_the_most_that_can_be_cut() {
    let education = Lever::Grant(model::municipality::CommitteeIx(0));
    for (tag, sentence) in [
        ("sv", "Minska med högst 2\u{a0}717,77\u{a0}mnkr: mer har nämnden inte."),
        ("en", "Cut by at most 2,717.77\u{a0}MSEK: the committee has no more."),
    ] {
        let app = crate::ui::tables::tests::page(Language::from_tag(tag));
        assert_eq!(type_in(app, education, "-3000").as_deref(), Some(sentence));
    }
}

#[test]
fn a_unit_that_a_lever_does_not_take_is_refused_with_an_example() {
    let lever = Lever::Row(model::rows::RevenueRow::TaxRate);
    let (_owner, app) = page(Language::default());
    let why = type_in(app, lever, "500 kr/mån");
    let sentence =
        "Skriv talet i den enhet som står vid fältet. Skriv ett tal, till exempel 20,40 eller +25 öre.";
    assert_eq!(why.as_deref(), Some(sentence));
    for taken in ["20,65 kr", "20.65 SEK", "+25 öre", "20,65"] {
        assert_eq!(type_in(app, lever, taken), None, "{taken}");
    }
}
