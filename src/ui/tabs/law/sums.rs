//! How a figure that follows from the law came about, in its place: what it was counted from, each with quality and source.

use std::sync::Arc;

use leptos::ev::Event;
use leptos::html;
use leptos::prelude::*;
use rust_decimal::Decimal;

use super::Here;
use crate::i18n::LAW_LANGUAGE;
use crate::ui::primitives::badge::badge;
use crate::ui::primitives::icon::chevron;
use crate::ui::primitives::step_text::{step_name, step_value};
use model::figure::{Figure, LegalValue, Quality};
use model::law::{Amount, Parameter, Provision};
use model::ledger::NodeId;
use model::outcome::YearOutcome;

/// One number of the sums.
#[derive(Clone)]
pub(super) struct Line {
    name: String,
    value: String,
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
    /// It has steps of its own.
    Asked(NodeId),
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
}

impl Here {
    /// The sums behind a figure: closed until somebody wants them, and counted only then.
    pub(super) fn sums(
        self,
        how: &'static str,
        lines: impl Fn() -> Vec<Line> + Send + Sync + 'static,
    ) -> AnyView {
        let open = RwSignal::new(false);
        let details = NodeRef::<html::Details>::new();
        let toggled = move |_: Event| open.set(details.get_untracked().is_some_and(|details| details.open()));
        view! {
            <details class="sums" node_ref=details on:toggle=toggled>
                <summary>
                    {chevron()}
                    <span class="small">{self.t.show_sums}</span>
                </summary>
                <p class="formula">{how}</p>
                {move || open.get().then(|| self.lines_table(lines()))}
            </details>
        }
        .into_any()
    }

    pub(super) fn lines_table(self, lines: Vec<Line>) -> AnyView {
        view! {
            <table class="table dense calc stacks" role="table">
                <tbody role="rowgroup">{lines.into_iter().map(|line| self.row(line)).collect_view()}</tbody>
            </table>
        }
        .into_any()
    }

    fn row(self, line: Line) -> AnyView {
        // What has steps of its own says no more here than how far it can be trusted.
        let below = (!matches!(line.source, Source::Asked(_))).then(|| view! { <br /> });
        let name = match line.source {
            Source::Asked(id) => view! {
                <button class="ask" type="button" on:click=move |_| self.page.view.ask(id)>{line.name}</button>
            }
            .into_any(),
            _ => line.name.into_any(),
        };
        let source = match line.source {
            Source::Words(words) => words.into_any(),
            Source::Cited(words) => view! { <span lang=LAW_LANGUAGE>{words}</span> }.into_any(),
            Source::Asked(_) => ().into_any(),
        };
        let mark = line.quality.map(|quality| view! { " "{badge(self.page, quality)} });
        view! {
            <tr role="row">
                <th scope="row" role="rowheader">{name}<span class="small soft">{below}{source}{mark}</span></th>
                <td role="cell" class="num">{line.value}</td>
            </tr>
        }
        .into_any()
    }

    /// A number of the outcome, to be asked further.
    pub(super) fn of_outcome(self, pick: fn(&YearOutcome) -> NodeId) -> Option<Line> {
        self.of_node(self.page.session.read(|_, year| Some(pick(year)))?)
    }

    /// The same of a number that is known by its place.
    pub(super) fn of_node(self, id: NodeId) -> Option<Line> {
        let step = self.page.session.outcome().explain(id)?.number;
        Some(Line {
            name: step_name(self.page, &step),
            value: step_value(self.page, &step),
            quality: Some(step.quality),
            source: Source::Asked(id),
        })
    }

    /// What follows from the lines before it.
    pub(super) fn result(self, name: &str, amount: Amount) -> Line {
        self.counted(name, self.page.t.common.kr, amount.value, Some(amount.quality))
    }

    /// The same in a unit of its own.
    pub(super) fn counted(self, name: &str, unit: &str, value: Decimal, quality: Option<Quality>) -> Line {
        let value = format!("{}\u{a0}{unit}", self.page.language.exact(value));
        Line { name: name.to_owned(), value, quality, source: Source::Words(self.t.follows) }
    }

    /// What the user has entered here.
    pub(super) fn entered(self, name: String, value: Option<Decimal>) -> Line {
        match value {
            Some(value) => Line {
                name,
                value: self.kr(value),
                quality: Some(Quality::Assumption),
                source: Source::Words(self.t.values.own),
            },
            None => {
                Line { name, value: "–".to_owned(), quality: None, source: Source::Words(self.t.not_said) }
            }
        }
    }

    /// A figure of the municipality file.
    pub(super) fn of_file(self, name: String, figure: Figure, unit: &str) -> Line {
        Line {
            name,
            value: format!("{}\u{a0}{unit}", self.page.language.exact(figure.value)),
            quality: Some(figure.quality),
            source: Source::Cited(self.page.source(figure.source)),
        }
    }

    /// A value of the law of `year`.
    pub(super) fn of_law(self, year: u16, parameter: Parameter) -> Line {
        let name = (self.t.values.name)(parameter).to_owned();
        let found = self.law.with(|law| law.year(year).ok()?.provisions.get(&parameter).cloned());
        match found {
            Some(Provision::Known(legal)) => Line {
                name,
                value: self.page.language.measured(parameter.measure(), legal.value),
                quality: Some(legal.quality),
                source: if legal.source.is_empty() {
                    Source::Words(self.t.values.own)
                } else {
                    Source::Cited(format!("{}. {}", legal.law, legal.source))
                },
            },
            Some(Provision::NotInForce(reason)) => Line {
                name,
                value: self.t.values.not_in_force.to_owned(),
                quality: None,
                source: Source::Cited(reason),
            },
            Some(Provision::Unknown(reason)) => Line {
                name,
                value: self.t.not_known.to_owned(),
                quality: None,
                source: Source::Cited(reason),
            },
            None => {
                Line { name, value: "–".to_owned(), quality: None, source: Source::Words(self.t.not_known) }
            }
        }
    }

    /// A value of the law of `year` that the model goes by.
    pub(super) fn of_model(self, year: u16, value: LegalValue) -> Option<Line> {
        let parameters = self.page.session.parameters();
        // What the user assumes is a part of it.
        self.assumed.track();
        let wanted = self.wanted(year, value);
        let legal = wanted.among(&parameters)?;
        let language = self.page.language;
        Some(Line {
            name: (language.lazy_texts().law.legal_name)(value).to_owned(),
            value: language.measured(value.measure(), legal.value),
            quality: Some(legal.quality),
            source: if legal.quality == Quality::Assumption {
                Source::Words(self.t.values.own)
            } else {
                Source::Cited((language.lazy_texts().explain.law)(&legal.law, &legal.source))
            },
        })
    }

    /// A number of the outcome as a button, in mnkr.
    pub(super) fn ask_mnkr(
        self,
        pick: impl Fn(&YearOutcome) -> NodeId + Copy + Send + Sync + 'static,
        what: &str,
    ) -> AnyView {
        let pick_one = Arc::new(move |year: &YearOutcome| Some(pick(year)));
        self.page.ask(pick_one, what, move || self.page.mnkr(self.page.session.value(pick))).into_any()
    }
}
