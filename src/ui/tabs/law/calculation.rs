//! Calculations below the figures of the tab: the numbers that a figure is computed from, each with quality and source.

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

/// A number of a calculation, with its source.
#[derive(Clone)]
pub struct CalculationLine {
    name: String,
    value: Value,
    quality: Option<Quality>,
    source: Source,
}

/// The source of a number.
#[derive(Clone)]
enum Source {
    /// Explained in the language of the page.
    Words(&'static str),
    /// Quoted from the parameter file or the municipality file.
    Cited(String),
    /// Computed: a node of the ledger, whose explanation can be opened.
    Calculated(NodeId),
}

impl CalculationLine {
    /// Replaces the name.
    pub fn with_name(self, name: String) -> Self {
        Self { name, ..self }
    }

    /// Replaces the source by an explanation.
    pub fn with_explanation(self, words: &'static str) -> Self {
        Self { source: Source::Words(words), ..self }
    }

    fn into_row(self) -> Row {
        // The explanation of a computed number is opened by its node.
        let (remark, node) = match self.source {
            Source::Words(words) => (Some(words.into()), None),
            Source::Cited(words) => (Some(Value::Cited(words)), None),
            Source::Calculated(id) => (None, Some(id)),
        };
        let name = Cell::from(self.name).with_quality(self.quality).with_note(remark).with_node(node);
        Row::new([name, self.value.into()])
    }
}

/// The calculation of the figure `title`, in a disclosure. It is built when it is opened.
pub fn calculation_details(
    cx: LawContext,
    title: &'static str,
    formula: &'static str,
    lines: impl Fn() -> Vec<CalculationLine> + Send + Sync + 'static,
) -> AnyView {
    let open = RwSignal::new(false);
    let details = NodeRef::<html::Details>::new();
    let on_toggle = move |_: Event| open.set(details.get_untracked().is_some_and(|details| details.open()));
    let lines = Arc::new(lines);
    let table = move || {
        let lines = Arc::clone(&lines);
        open.get().then(|| calculation_table(cx, move || title.to_owned(), move || lines()))
    };
    view! {
        <details class="sums" node_ref=details on:toggle=on_toggle>
            <summary>
                {chevron()}
                <span class="small">{cx.t.show_sums}</span>
            </summary>
            <p class="formula">{formula}</p>
            {table}
        </details>
    }
    .into_any()
}

/// The lines as a table without headings. Reactive.
pub fn calculation_table(
    cx: LawContext,
    title: impl Fn() -> String + Send + Sync + 'static,
    lines: impl Fn() -> Vec<CalculationLine> + Send + Sync + 'static,
) -> AnyView {
    let columns = move || vec![Column::new(""), Column::new(cx.app.language.lazy_texts().tables.value)];
    let table = move || Table {
        title: title(),
        columns: columns(),
        rows: lines().into_iter().map(CalculationLine::into_row).collect(),
        foot: 0,
    };
    let look = TableLook {
        has_caption: false,
        has_head: false,
        ..TableLook::new("table dense calc stacks", &[WORDS, NUMBERS])
    };
    shown_table(cx.app, look, table)
}

/// A number of the outcome, whose explanation can be opened.
pub fn outcome_line(cx: LawContext, pick: fn(&YearOutcome) -> NodeId) -> Option<CalculationLine> {
    node_line(cx, cx.app.session.read(|_, year| Some(pick(year)))?)
}

/// Like [`outcome_line`], for a node of the ledger.
pub fn node_line(cx: LawContext, id: NodeId) -> Option<CalculationLine> {
    let step = cx.app.session.outcome().explain(id)?.number;
    Some(CalculationLine {
        name: step_name(cx.app, &step),
        value: step_number(cx.app, &step).into(),
        quality: Some(step.quality),
        source: Source::Calculated(id),
    })
}

/// A result of the lines before it, in kronor.
pub fn result_line(cx: LawContext, name: &str, amount: Amount) -> CalculationLine {
    computed_line(cx, name, cx.app.t.common.kr, amount.value, Some(amount.quality))
}

/// A line whose number cannot be computed.
pub fn out_of_range_line(cx: LawContext, name: &str) -> CalculationLine {
    let value = Value::Missing(cx.app.t.common.out_of_range.to_owned());
    CalculationLine { name: name.to_owned(), value, quality: None, source: Source::Words(cx.t.follows) }
}

/// A result of the lines before it, in `unit`.
pub fn computed_line(
    cx: LawContext,
    name: &str,
    unit: &'static str,
    value: Decimal,
    quality: Option<Quality>,
) -> CalculationLine {
    let value = in_unit(exact(cx.app.language, value), unit).into();
    CalculationLine { name: name.to_owned(), value, quality, source: Source::Words(cx.t.follows) }
}

/// A value that the user has entered.
pub fn entered_line(cx: LawContext, name: String, value: Option<Decimal>) -> CalculationLine {
    match value {
        Some(value) => CalculationLine {
            name,
            value: kronor(cx, value).into(),
            quality: Some(Quality::Assumption),
            source: Source::Words(cx.t.values.own_assumption),
        },
        None => {
            let value = Value::Missing(cx.t.no_value_entered.to_owned());
            CalculationLine { name, value, quality: None, source: Source::Words(cx.t.no_value_entered) }
        }
    }
}

/// A figure of the municipality file.
pub fn file_line(cx: LawContext, name: String, figure: Figure, unit: &'static str) -> CalculationLine {
    CalculationLine {
        name,
        value: in_unit(exact(cx.app.language, figure.value), unit).into(),
        quality: Some(figure.quality),
        source: Source::Cited(source_name(cx.app, figure.source)),
    }
}

/// A value of the law of `year`.
pub fn law_line(cx: LawContext, year: u16, parameter: Parameter) -> CalculationLine {
    let name = (cx.t.values.name)(parameter).to_owned();
    let found = cx.law.with(|law| law.year(year).ok()?.provisions.get(&parameter).cloned());
    match found {
        Some(Provision::Known(legal)) => CalculationLine {
            name,
            value: measured(cx.app.language, parameter.measure(), legal.value).into(),
            quality: Some(legal.quality),
            source: if legal.source.is_empty() {
                Source::Words(cx.t.values.own_assumption)
            } else {
                Source::Cited(format!("{}. {}", legal.law, legal.source))
            },
        },
        Some(Provision::NotInForce(reason)) => CalculationLine {
            name,
            value: Value::Unknown(cx.t.values.not_in_force.to_owned()),
            quality: None,
            source: Source::Cited(reason),
        },
        Some(Provision::Unknown(reason)) => CalculationLine {
            name,
            value: Value::Unknown(cx.t.not_known.to_owned()),
            quality: None,
            source: Source::Cited(reason),
        },
        None => {
            let value = Value::Missing(cx.t.not_known.to_owned());
            CalculationLine { name, value, quality: None, source: Source::Words(cx.t.not_known) }
        }
    }
}

/// A value of the law of `year` that the simulation uses.
pub fn model_line(cx: LawContext, year: u16, value: LegalValue) -> Option<CalculationLine> {
    let law = cx.app.session.law();
    // `cx.law` includes the user's assumptions.
    cx.assumed.track();
    let wanted = required_value(cx, year, value);
    let legal = wanted.find(&law)?;
    let language = cx.app.language;
    Some(CalculationLine {
        name: (language.lazy_texts().law.legal_name)(value).to_owned(),
        value: measured(language, value.measure(), legal.value).into(),
        quality: Some(legal.quality),
        source: if legal.quality == Quality::Assumption {
            Source::Words(cx.t.values.own_assumption)
        } else {
            Source::Cited((language.lazy_texts().explain.law)(&legal.law, &legal.source))
        },
    })
}

/// A number of the outcome as a button, in mnkr.
pub fn mnkr_button(cx: LawContext, pick: fn(&YearOutcome) -> NodeId, what: &str) -> AnyView {
    let pick_one = Arc::new(move |year: &YearOutcome| Some(pick(year)));
    ask_button(cx.app, pick_one, what, move || Ok(mnkr(cx.app, cx.app.session.value(pick)))).into_any()
}

/// Whole kronor with their unit.
pub fn kronor(cx: LawContext, kronor: Decimal) -> Number {
    in_unit(number(cx.app.language, kronor, 0), cx.app.t.common.kr)
}

/// An amount of the law in whole kronor without the unit, or “not known”.
pub fn legal_amount_cell(cx: LawContext, amount: Result<Amount, LawError>) -> Cell {
    match amount {
        Ok(amount) => Cell::from(number(cx.app.language, amount.value, 0)).with_quality(Some(amount.quality)),
        Err(error) => error_cell(cx, &error),
    }
}

/// A cell with the reason why the law gives no number.
pub fn error_cell(cx: LawContext, error: &LawError) -> Cell {
    let (words, reason) = cx.t.error(error);
    let reason = (!reason.is_empty()).then(|| Value::Cited(reason.to_owned()));
    Cell::from(Value::Unknown(words)).with_note(reason)
}
