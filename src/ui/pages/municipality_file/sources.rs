//! How the figures are to be read, and where they come from.

use leptos::prelude::*;
use serde_json::Value as Json;

use crate::i18n::table_numbers::number;
use crate::state::LoadedMunicipality;
use crate::ui::context::AppContext;
use crate::ui::primitives::labels::quality_text;
use crate::ui::tables::look::{NUMBERS, TableLook, WORDS};
use crate::ui::tables::view::shown_table;
use files::tables::{Cell, Column, Row, Table, Value};
use model::figure::{LegalValue, Quality};
use model::label::Label;

/// The qualities, best first, with their words in files.
const QUALITIES: [(Quality, &str); 4] = [
    (Quality::Published, "published"),
    (Quality::Derived, "derived"),
    (Quality::Estimate, "estimate"),
    (Quality::Assumption, "assumption"),
];

/// The values of the law that the model uses, with their labels.
const LEGAL_VALUES: [(LegalValue, Label); 4] = [
    (LegalValue::ProjectionFactor, Label::ProjectionFactor),
    (LegalValue::MeanTaxBase, Label::MeanTaxBase),
    (LegalValue::GuaranteeLevel, Label::GuaranteeLevel),
    (LegalValue::GrantRate, Label::CountyRate),
];

/// The four qualities, their meanings, and how many items of the file have each.
pub(super) fn quality_table(app: AppContext, file: &LoadedMunicipality) -> AnyView {
    let t = &app.language.lazy_texts().municipality_file;
    // The file has been opened, so its text is JSON.
    let json = serde_json::from_str::<Json>(&file.text).ok();
    let rows = QUALITIES.map(|(quality, word)| {
        let count = json.as_ref().map(|json| number(app.language, count_marked(json, word).into(), 0));
        let name = Cell::default().with_quality(Some(quality));
        Row::new([
            name,
            quality_text(app, quality).meaning.into(),
            Value::or_missing(count, t.not_read).into(),
        ])
    });
    let table = Table {
        title: t.quality.to_owned(),
        columns: vec![
            Column::new(app.language.lazy_texts().explain.quality),
            Column::new(t.meaning),
            Column::new(t.count),
        ],
        rows: rows.to_vec(),
        foot: 0,
    };
    let look = TableLook::new("table dense", &[WORDS, WORDS, NUMBERS]);
    view! {
        <p>{t.quality_about}</p>
        {shown_table(app, look, move || table.clone())}
    }
    .into_any()
}

/// The sources of the file and of the values of the law.
pub fn source_tables(app: AppContext) -> AnyView {
    let t = &app.language.lazy_texts().municipality_file;
    let law = law_sources_table(app);
    let look =
        || TableLook { heads_in_cells: true, ..TableLook::new("table dense stacks", &[WORDS, WORDS, WORDS]) };
    view! {
        <p>{t.sources_about}</p>
        {shown_table(app, look(), move || file_sources_table(app))}
        <h3>{t.law}</h3>
        <p>{t.law_about}</p>
        {shown_table(app, look(), move || law.clone())}
    }
    .into_any()
}

/// The sources of the municipality file, and how they want to be cited.
fn file_sources_table(app: AppContext) -> Table {
    let t = &app.language.lazy_texts().municipality_file;
    let rows = app.session.municipality(|municipality| {
        let row = |source: &model::municipality::Source| {
            let attribution = source.attribution.clone().map_or(Value::Empty, Value::Cited);
            let name = Cell::from(app.file_text(&source.name)).with_url(source.url.clone());
            Row::new([name, attribution.into()])
        };
        municipality.sources.iter().map(row).collect()
    });
    let columns = vec![Column::new(t.source), Column::new(t.attribution)];
    Table { title: t.sources.to_owned(), columns, rows, foot: 0 }
}

/// The sources of the values of the law. Years with the same source share a row.
fn law_sources_table(app: AppContext) -> Table {
    let law = app.session.law();
    let t = &app.language.lazy_texts().explain;
    let mut rows: Vec<(&'static str, Value, Quality, Vec<String>)> = Vec::new();
    app.session.municipality(|municipality| {
        for (value, label) in &LEGAL_VALUES {
            for year in municipality.years.iter().map(|start| start.year) {
                let Some(legal) = law.value(year, &municipality.county, *value) else { continue };
                let name = (app.language.lazy_texts().label)(*label);
                let source = if legal.quality == Quality::Assumption {
                    Value::Text(t.own_assumption.to_owned())
                } else {
                    Value::Cited((t.law)(&legal.law, &legal.source))
                };
                let same = |(known, cited, quality, _): &&mut (&str, Value, Quality, Vec<String>)| {
                    *known == name && *cited == source && *quality == legal.quality
                };
                match rows.iter_mut().find(same) {
                    Some((.., years)) => years.push(year.to_string()),
                    None => rows.push((name, source, legal.quality, vec![year.to_string()])),
                }
            }
        }
    });
    let row = |(name, source, quality, years): (&str, Value, Quality, Vec<String>)| {
        let name = Cell::from(format!("{name} {}", years.join(", ")));
        Row::new([name, source.into(), Cell::default().with_quality(Some(quality))])
    };
    Table {
        title: app.language.lazy_texts().municipality_file.law.to_owned(),
        columns: vec![Column::new(t.input), Column::new(t.source), Column::new(t.quality)],
        rows: rows.into_iter().map(row).collect(),
        foot: 0,
    }
}

/// How many items of a file have the quality `quality`.
fn count_marked(value: &Json, quality: &str) -> usize {
    match value {
        Json::Object(fields) => fields
            .iter()
            .map(|(name, value)| {
                if name == "quality" {
                    usize::from(value.as_str() == Some(quality))
                } else {
                    count_marked(value, quality)
                }
            })
            .sum(),
        Json::Array(items) => items.iter().map(|item| count_marked(item, quality)).sum(),
        Json::Null | Json::Bool(_) | Json::Number(_) | Json::String(_) => 0,
    }
}
