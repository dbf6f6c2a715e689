//! How figures are to be read, and whose they are.

use leptos::prelude::*;
use serde_json::Value;

use crate::i18n::LAW_LANGUAGE;
use crate::state::LoadedMunicipality;
use crate::ui::context::AppContext;
use crate::ui::primitives::badge::badge;
use crate::ui::primitives::labels::quality_text;
use model::figure::{LegalValue, Quality};
use model::label::Label;

/// The qualities, best first, with their words in files.
const QUALITIES: [(Quality, &str); 4] = [
    (Quality::Published, "published"),
    (Quality::Derived, "derived"),
    (Quality::Estimate, "estimate"),
    (Quality::Assumption, "assumption"),
];

/// The law's values, with what they are called.
const LEGAL: [(LegalValue, Label); 4] = [
    (LegalValue::ProjectionFactor, Label::ProjectionFactor),
    (LegalValue::MeanTaxBase, Label::MeanTaxBase),
    (LegalValue::GuaranteeLevel, Label::GuaranteeLevel),
    (LegalValue::GrantRate, Label::CountyRate),
];

/// The four badges, what they mean, and how many items of the file have each.
pub(super) fn quality_table(app: AppContext, file: &LoadedMunicipality) -> AnyView {
    let t = &app.language.lazy_texts().material;
    let value = serde_json::from_str::<Value>(&file.text).unwrap_or_default();
    let rows = QUALITIES.map(|(quality, word)| {
        let means = quality_text(app, quality).meaning;
        view! {
            <tr>
                <td>{badge(app, quality)}</td>
                <td>{means}</td>
                <td class="num">{app.language.number(marked(&value, word).into(), 0)}</td>
            </tr>
        }
    });
    view! {
        <p>{t.quality_about}</p>
        <table class="table dense">
            <thead>
                <tr>
                    <th scope="col">{app.language.lazy_texts().explain.quality}</th>
                    <th scope="col">{t.means}</th>
                    <th scope="col" class="num">{t.count}</th>
                </tr>
            </thead>
            <tbody>{rows.into_iter().collect_view()}</tbody>
        </table>
    }
    .into_any()
}

/// Every source of the file and of the law's figures.
pub fn source_tables(app: AppContext) -> AnyView {
    let t = &app.language.lazy_texts().material;
    let rows = app.session.municipality(|municipality| {
        let row = |source: &model::municipality::Source| {
            let name = app.file_text(&source.name);
            let name = match source.url.clone() {
                Some(url) => view! { <a href=url rel="noreferrer external">{name}</a> }.into_any(),
                None => view! { {name} }.into_any(),
            };
            let attribution = source.attribution.clone().unwrap_or_default();
            view! { <tr><td>{name}</td><td class="nowrap" lang=LAW_LANGUAGE>{attribution}</td></tr> }
        };
        municipality.sources.iter().map(row).collect_view()
    });
    view! {
        <p>{t.sources_about}</p>
        <table class="table dense">
            <thead>
                <tr>
                    <th scope="col">{t.source}</th>
                    <th scope="col">{t.attribution}</th>
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
        <h3>{t.law}</h3>
        <p>{t.law_about}</p>
        <table class="table dense stacks" role="table">
            <thead role="rowgroup">
                <tr role="row">
                    <th scope="col" role="columnheader">{app.language.lazy_texts().explain.input}</th>
                    <th scope="col" role="columnheader">{app.language.lazy_texts().explain.source}</th>
                    <th scope="col" role="columnheader">{app.language.lazy_texts().explain.quality}</th>
                </tr>
            </thead>
            <tbody role="rowgroup">{law_source_rows(app)}</tbody>
        </table>
    }
    .into_any()
}

/// Where the law's values come from; those of several years with the same words once.
fn law_source_rows(app: AppContext) -> AnyView {
    let parameters = app.session.parameters();
    let mut rows: Vec<(String, String, String, Quality, Vec<u16>)> = Vec::new();
    app.session.municipality(|municipality| {
        for (value, label) in &LEGAL {
            for year in municipality.years.iter().map(|start| start.year) {
                let Some(legal) = parameters.legal(year, &municipality.county, *value) else { continue };
                let name = (app.t.label)(label);
                let same = rows.iter_mut().find(|(known, law, source, quality, _)| {
                    *known == name
                        && *law == legal.law
                        && *source == legal.source
                        && *quality == legal.quality
                });
                match same {
                    Some((.., years)) => years.push(year),
                    None => rows.push((
                        name.to_owned(),
                        legal.law.clone(),
                        legal.source.clone(),
                        legal.quality,
                        vec![year],
                    )),
                }
            }
        }
    });
    let row = |(name, law, source, quality, years): (String, String, String, Quality, Vec<u16>)| {
        let years: Vec<String> = years.iter().map(u16::to_string).collect();
        let t = &app.language.lazy_texts().explain;
        let said = if quality == Quality::Assumption {
            view! { <td role="cell" data-name=t.source>{t.own_assumption}</td> }.into_any()
        } else {
            view! { <td role="cell" data-name=t.source><span lang=LAW_LANGUAGE>{(t.law)(&law, &source)}</span></td> }
                .into_any()
        };
        view! {
            <tr role="row">
                <th scope="row" role="rowheader">{name}" "{years.join(", ")}</th>
                {said}
                <td role="cell" data-name=t.quality>{badge(app, quality)}</td>
            </tr>
        }
    };
    rows.into_iter().map(row).collect_view().into_any()
}

/// How many items of a file are marked with `quality`.
fn marked(value: &Value, quality: &str) -> usize {
    match value {
        Value::Object(fields) => fields
            .iter()
            .map(|(name, value)| {
                if name == "quality" {
                    usize::from(value.as_str() == Some(quality))
                } else {
                    marked(value, quality)
                }
            })
            .sum(),
        Value::Array(items) => items.iter().map(|item| marked(item, quality)).sum(),
        _ => 0,
    }
}
