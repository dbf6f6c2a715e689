//! How a figure that follows from the law came about, in its place: what it was counted from, each with quality and source.

use crate::ui::primitives::amounts::mnkr;
use crate::ui::primitives::ask::ask_button;
use crate::ui::primitives::labels::source_name;
use std::sync::Arc;

use leptos::ev::Event;
use leptos::html;
use leptos::prelude::*;
use rust_decimal::Decimal;

use super::LawContext;
use super::values::required_value;
use crate::i18n::table_numbers::{exact, in_unit, measured, number};
use crate::ui::primitives::icon::chevron;
use crate::ui::primitives::step_text::{step_name, step_number};
use crate::ui::tables::look::{NUMBERS, TableLook, WORDS};
use crate::ui::tables::view::shown_table;
use files::tables::{Cell, Column, Number, Row, Table, Value};
use model::figure::{Figure, LegalValue, Quality};
use model::law::{Amount, LawError, Parameter, Provision};
use model::ledger::NodeId;
use model::outcome::YearOutcome;

/// A number of a calculation, with where it comes from.
#[derive(Clone)]
pub(super) struct Line {
    name: String,
    value: Value,
    quality: Option<Quality>,
    source: Source,
}

/// Where a number comes from.
#[derive(Clone)]
enum Source {
    /// It says so itself: the words are the page's own.
    Words(&'static str),
    /// The law's file, or the municipality's, in the words that stand there.
    Cited(String),
    /// It has steps of its own, which the reader can ask about.
    Calculated(NodeId),
}

impl Line {
    /// The same under another name.
    pub(super) fn named(self, name: String) -> Self {
        Self { name, ..self }
    }

    /// The same, with how it was counted.
    pub(super) fn counted_by(self, words: &'static str) -> Self {
        Self { source: Source::Words(words), ..self }
    }

    fn into_row(self) -> Row {
        // What has steps of its own says no more here than how far it can be trusted.
        let (remark, node) = match self.source {
            Source::Words(words) => (Some(words.into()), None),
            Source::Cited(words) => (Some(Value::Cited(words)), None),
            Source::Calculated(id) => (None, Some(id)),
        };
        let name = Cell::from(self.name).with_quality(self.quality).with_note(remark).with_node(node);
        Row::new([name, self.value.into()])
    }
}

/// The calculation of what `title` names: closed until somebody wants it, and made only then.
pub(super) fn calculation(
    cx: LawContext,
    title: &'static str,
    how: &'static str,
    lines: impl Fn() -> Vec<Line> + Send + Sync + 'static,
) -> AnyView {
    let open = RwSignal::new(false);
    let details = NodeRef::<html::Details>::new();
    let toggled = move |_: Event| open.set(details.get_untracked().is_some_and(|details| details.open()));
    let lines = Arc::new(lines);
    let table = move || {
        let lines = Arc::clone(&lines);
        open.get().then(|| lines_table(cx, move || title.to_owned(), move || lines()))
    };
    view! {
        <details class="sums" node_ref=details on:toggle=toggled>
            <summary>
                {chevron()}
                <span class="small">{cx.t.show_sums}</span>
            </summary>
            <p class="formula">{how}</p>
            {table}
        </details>
    }
    .into_any()
}

/// Lines as a table without headings. Follows.
pub(super) fn lines_table(
    cx: LawContext,
    title: impl Fn() -> String + Send + Sync + 'static,
    lines: impl Fn() -> Vec<Line> + Send + Sync + 'static,
) -> AnyView {
    let columns = move || vec![Column::new(""), Column::new(cx.app.language.lazy_texts().tables.value)];
    let table = move || Table {
        title: title(),
        columns: columns(),
        rows: lines().into_iter().map(Line::into_row).collect(),
        foot: 0,
    };
    let look = TableLook {
        has_caption: false,
        has_head: false,
        ..TableLook::of("table dense calc stacks", &[WORDS, NUMBERS])
    };
    shown_table(cx.app, look, table)
}

/// A number of the outcome, to be asked further.
pub(super) fn outcome_line(cx: LawContext, pick: fn(&YearOutcome) -> NodeId) -> Option<Line> {
    node_line(cx, cx.app.session.read(|_, year| Some(pick(year)))?)
}

/// The same of a number that is known by its place.
pub(super) fn node_line(cx: LawContext, id: NodeId) -> Option<Line> {
    let step = cx.app.session.outcome().explain(id)?.number;
    Some(Line {
        name: step_name(cx.app, &step),
        value: step_number(cx.app, &step).into(),
        quality: Some(step.quality),
        source: Source::Calculated(id),
    })
}

/// What follows from the lines before it.
pub(super) fn result_line(cx: LawContext, name: &str, amount: Amount) -> Line {
    counted_line(cx, name, cx.app.t.common.kr, amount.value, Some(amount.quality))
}

/// The same in a unit of its own.
pub(super) fn counted_line(
    cx: LawContext,
    name: &str,
    unit: &'static str,
    value: Decimal,
    quality: Option<Quality>,
) -> Line {
    let value = in_unit(exact(cx.app.language, value), unit).into();
    Line { name: name.to_owned(), value, quality, source: Source::Words(cx.t.follows) }
}

/// What the user has entered here.
pub(super) fn entered_line(cx: LawContext, name: String, value: Option<Decimal>) -> Line {
    match value {
        Some(value) => Line {
            name,
            value: kronor(cx, value).into(),
            quality: Some(Quality::Assumption),
            source: Source::Words(cx.t.values.own),
        },
        None => {
            let value = Value::Missing(cx.t.no_value_entered.to_owned());
            Line { name, value, quality: None, source: Source::Words(cx.t.no_value_entered) }
        }
    }
}

/// A figure of the municipality file.
pub(super) fn file_line(cx: LawContext, name: String, figure: Figure, unit: &'static str) -> Line {
    Line {
        name,
        value: in_unit(exact(cx.app.language, figure.value), unit).into(),
        quality: Some(figure.quality),
        source: Source::Cited(source_name(cx.app, figure.source)),
    }
}

/// A value of the law of `year`.
pub(super) fn law_line(cx: LawContext, year: u16, parameter: Parameter) -> Line {
    let name = (cx.t.values.name)(parameter).to_owned();
    let found = cx.law.with(|law| law.year(year).ok()?.provisions.get(&parameter).cloned());
    match found {
        Some(Provision::Known(legal)) => Line {
            name,
            value: measured(cx.app.language, parameter.measure(), legal.value).into(),
            quality: Some(legal.quality),
            source: if legal.source.is_empty() {
                Source::Words(cx.t.values.own)
            } else {
                Source::Cited(format!("{}. {}", legal.law, legal.source))
            },
        },
        Some(Provision::NotInForce(reason)) => Line {
            name,
            value: Value::Unknown(cx.t.values.not_in_force.to_owned()),
            quality: None,
            source: Source::Cited(reason),
        },
        Some(Provision::Unknown(reason)) => Line {
            name,
            value: Value::Unknown(cx.t.not_known.to_owned()),
            quality: None,
            source: Source::Cited(reason),
        },
        None => {
            let value = Value::Missing(cx.t.not_known.to_owned());
            Line { name, value, quality: None, source: Source::Words(cx.t.not_known) }
        }
    }
}

/// A value of the law of `year` that the model goes by.
pub(super) fn model_line(cx: LawContext, year: u16, value: LegalValue) -> Option<Line> {
    let law = cx.app.session.law();
    // What the user assumes is a part of it.
    cx.assumed.track();
    let wanted = required_value(cx, year, value);
    let legal = wanted.find(&law)?;
    let language = cx.app.language;
    Some(Line {
        name: (language.lazy_texts().law.legal_name)(value).to_owned(),
        value: measured(language, value.measure(), legal.value).into(),
        quality: Some(legal.quality),
        source: if legal.quality == Quality::Assumption {
            Source::Words(cx.t.values.own)
        } else {
            Source::Cited((language.lazy_texts().explain.law)(&legal.law, &legal.source))
        },
    })
}

/// A number of the outcome as a button, in mnkr.
pub(super) fn mnkr_button(cx: LawContext, pick: fn(&YearOutcome) -> NodeId, what: &str) -> AnyView {
    let pick_one = Arc::new(move |year: &YearOutcome| Some(pick(year)));
    ask_button(cx.app, pick_one, what, move || mnkr(cx.app, cx.app.session.value(pick))).into_any()
}

/// Whole kronor with their unit.
pub(super) fn kronor(cx: LawContext, kronor: Decimal) -> Number {
    in_unit(number(cx.app.language, kronor, 0), cx.app.t.common.kr)
}

/// An amount of the law in whole kronor without the unit, or that it is not known.
pub(super) fn legal_amount_cell(cx: LawContext, amount: Option<Amount>) -> Cell {
    match amount {
        Some(amount) => {
            Cell::from(number(cx.app.language, amount.value, 0)).with_quality(Some(amount.quality))
        }
        None => Value::Unknown(cx.t.not_known.to_owned()).into(),
    }
}

/// Why the law gives no number.
pub(super) fn error_cell(cx: LawContext, error: &LawError) -> Cell {
    let (words, reason) = cx.t.error(error);
    let reason = (!reason.is_empty()).then(|| Value::Cited(reason.to_owned()));
    Cell::from(Value::Unknown(words)).with_note(reason)
}
