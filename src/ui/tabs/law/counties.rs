//! The counties' rates in the income equalisation, of the year whose law is shown.

use leptos::prelude::*;

use super::LawContext;
use crate::i18n::numbers::measured_text;
use crate::i18n::table_numbers::number;
use crate::ui::primitives::icon::chevron;
use crate::ui::tables::look::{MORE_WORDS, NUMBERS, TableLook, WORDS};
use crate::ui::tables::view::shown_table;
use files::tables::{Cell, Column, Row, Table, Value};
use model::figure::Quality;
use model::law::{CountyRates, KnownValue, Measure, StatutoryValue};

pub(super) fn counties_section(cx: LawContext) -> AnyView {
    let t = &cx.t.counties;
    let own = cx.app.session.municipality(|municipality| municipality.county.clone());
    let own_rates = move || {
        let rates = county_rates(cx);
        let (_, rates) = rates.iter().find(|(code, _)| *code == own)?;
        let CountyRates { grant: Ok(grant), fee: Ok(fee) } = rates else { return None };
        let percent = |legal: &StatutoryValue| measured_text(cx.app.language, Measure::Percent, legal.value);
        let county = cx.app.language.lazy_texts().law.counties.name_of(&own);
        Some((t.own_county)(&county, cx.year(), &percent(grant), &percent(fee)))
    };
    let open = RwSignal::new(false);
    let table = move || {
        let look = TableLook {
            below_name: Some(3),
            ..TableLook::new("table dense calc", &[WORDS, NUMBERS, NUMBERS, MORE_WORDS])
        };
        shown_table(cx.app, look, move || counties_table(cx))
    };
    view! {
        <div class="law-part">
            <p class="about">{t.about}</p>
            <p class="verdict">{own_rates}</p>
            <details class="sums counties" on:toggle=move |_| open.set(true)>
                <summary>
                    {chevron()}
                    <span class="small">{move || (t.show_all)(county_rates(cx).len(), cx.year())}</span>
                </summary>
                {move || open.get().then(table)}
            </details>
        </div>
    }
    .into_any()
}

/// The rates of each county, by its code, of the year whose law is shown. Reactive.
fn county_rates(cx: LawContext) -> Vec<(String, CountyRates)> {
    // `cx.law` includes the user's assumptions.
    cx.assumed.track();
    let law = cx.app.session.law();
    let Some(rates) = law.county_rates(cx.year()) else { return Vec::new() };
    rates.iter().map(|(code, rates)| (code.clone(), rates.clone())).collect()
}

/// The rates of each county in per cent, of the year whose law is shown. Reactive.
fn counties_table(cx: LawContext) -> Table {
    let t = &cx.t.counties;
    let own = cx.app.session.municipality(|municipality| municipality.county.clone());
    let source = |rate: &KnownValue| match rate {
        Ok(legal) if legal.quality == Quality::Assumption => cx.t.values.own_assumption.to_owned(),
        Ok(legal) => legal.source.clone(),
        Err(reason) => reason.clone(),
    };
    let rate = |rate: &KnownValue| match rate {
        Ok(legal) => Cell::from(number(cx.app.language, legal.value, 2)).with_quality(Some(legal.quality)),
        Err(_) => Value::Unknown(cx.t.not_known.to_owned()).into(),
    };
    let row = |(code, rates): &(String, CountyRates)| {
        let sources = (t.sources)(&source(&rates.grant), &source(&rates.fee));
        let name = Cell::from(cx.app.language.lazy_texts().law.counties.name_of(code));
        Row::new([name, rate(&rates.grant), rate(&rates.fee), Value::Cited(sources).into()])
            .highlighted_if(*code == own)
    };
    Table {
        title: (t.caption)(cx.year()),
        columns: vec![
            Column::new(t.county),
            Column::new(format!("{}, %", t.grant)),
            Column::new(format!("{}, %", t.fee)),
            Column::new(t.source),
        ],
        rows: county_rates(cx).iter().map(row).collect(),
        foot: 0,
    }
}
