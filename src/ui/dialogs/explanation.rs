//! How a number came about: its steps, each with value, quality and source, and each to be asked further.

use leptos::html;
use leptos::prelude::*;

use crate::i18n::numbers::{HARD_SPACE, MINUS};
use crate::ui::page::{Page, use_page};
use crate::ui::primitives::badge::badge;
use crate::ui::primitives::icon::icon;
use model::label::{Moment, Unit};
use model::ledger::Op;
use model::money::Rounding;
use model::outcome::{Explanation as Explained, Step};

/// The panel: a dialog that is open while a number is asked about.
#[component]
pub fn Explanation() -> impl IntoView {
    let page = use_page();
    let asked = page.session.asked;
    let dialog = NodeRef::<html::Dialog>::new();
    Effect::new(move |_| {
        let Some(dialog) = dialog.get() else { return };
        let wanted = asked.with(|asked| !asked.is_empty());
        if wanted && !dialog.open() {
            // It is in the page and closed, so opening it does not fail.
            let _ = dialog.show_modal();
        } else if !wanted && dialog.open() {
            dialog.close();
        }
    });
    let explained = move || {
        let id = asked.with(|asked| asked.last().copied())?;
        page.session.outcome()?.explain(id)
    };
    view! {
        <dialog class="dialog side" node_ref=dialog aria-labelledby="explained" on:close=move |_| asked.set(Vec::new())>
            {move || explained().map(|explained| page.explanation(&explained))}
        </dialog>
    }
}

impl Page {
    fn explanation(self, explained: &Explained) -> AnyView {
        let asked = self.session.asked;
        let t = self.language.explain();
        let number = explained.number;
        let deep = asked.with_untracked(Vec::len) > 1;
        let back = deep.then(|| {
            view! {
                <button
                    class="icon-btn"
                    type="button"
                    aria-label=self.t.common.back
                    on:click=move |_| asked.update(|asked| asked.truncate(asked.len().saturating_sub(1)))
                >
                    {icon("#i-back")}
                </button>
            }
        });
        let how = self.how(explained.op);
        let rounding = match explained.rounding {
            Rounding::Exact => "",
            Rounding::Krona => t.rounded_krona,
            Rounding::Thousand => t.rounded_thousand,
        };
        let mut inputs = explained.inputs.clone();
        if let Op::Spread(..) = explained.op {
            // A committee is often weighed by what its grant is before spreading: then that is said once.
            inputs.dedup_by_key(|step| step.id);
        }
        let rows = (!inputs.is_empty()).then(|| {
            view! {
                // On a phone its rows are blocks (later.css): the roles say that they are still rows.
                <table class="table dense calc stacks" role="table">
                    <thead role="rowgroup">
                        <tr role="row">
                            <th scope="col" role="columnheader">{t.input}</th>
                            <th scope="col" role="columnheader" class="num">{t.value}</th>
                            <th scope="col" role="columnheader">{t.source}</th>
                        </tr>
                    </thead>
                    <tbody role="rowgroup">{inputs.into_iter().map(|step| self.step_row(step)).collect_view()}</tbody>
                </table>
            }
        });
        let source = number.origin.map(|origin| {
            let words = self.origin(origin, usize::from(number.year));
            view! { <p><strong>{t.source}": "</strong>{words}</p> }
        });
        view! {
            <div class="dialog-head">
                {back}
                <h2 id="explained">{self.step_name(&number)}</h2>
                <button
                    class="icon-btn"
                    type="button"
                    aria-label=self.t.common.close
                    on:click=move |_| asked.set(Vec::new())
                >
                    {icon("#i-close")}
                </button>
            </div>
            <div class="dialog-body">
                <p class="answer">{self.step_value(&number)}" "{badge(self, number.quality)}</p>
                <p class="formula">{how}" "{rounding}</p>
                {source}
                {rows}
            </div>
        }
        .into_any()
    }

    fn step_row(self, step: Step) -> AnyView {
        let session = self.session;
        let t = self.language.explain();
        let value = if step.minus {
            format!("{MINUS}{HARD_SPACE}{}", self.step_value(&step))
        } else {
            self.step_value(&step)
        };
        let source = step.origin.map(|origin| self.origin(origin, usize::from(step.year)));
        view! {
            <tr role="row">
                <th scope="row" role="rowheader">
                    <button class="ask" type="button" on:click=move |_| session.ask_deeper(step.id)>
                        {self.step_name(&step)}
                    </button>
                </th>
                <td role="cell" class="num" data-name=t.value>{value}</td>
                <td role="cell" data-name=t.source>{badge(self, step.quality)}" "<span class="source">{source}</span></td>
            </tr>
        }
        .into_any()
    }

    pub(in crate::ui) fn step_name(self, step: &Step) -> String {
        let name = self.label(step.label);
        let year = self.session.municipality(|m| m.years.get(usize::from(step.year)).map(|year| year.year));
        let year = year.unwrap_or_default();
        match step.moment {
            Moment::Now => format!("{name} {year}"),
            Moment::Start => format!("{name} {year}, {}", self.language.explain().at_start),
        }
    }

    /// A value with its unit: exact, for these are the numbers that the calculation is made of.
    pub(in crate::ui) fn step_value(self, step: &Step) -> String {
        let exact = self.language.exact(step.value);
        let common = &self.t.common;
        let unit = match step.unit {
            Unit::Kronor => common.kr,
            Unit::PerHundred => {
                return format!("{exact}{HARD_SPACE}{} {}", common.kr, self.t.results.per_hundred);
            }
            Unit::Percent => "%",
            Unit::Factor => return exact,
            Unit::Persons => self.language.explain().persons,
            Unit::PerInhabitant => common.per_inhabitant,
        };
        format!("{exact}{HARD_SPACE}{unit}")
    }

    fn how(self, op: Op) -> &'static str {
        let t = self.language.explain();
        match op {
            Op::Given(_) => t.given,
            Op::Sum => t.sum,
            Op::Product => t.product,
            Op::PercentOf => t.percent_of,
            Op::RaisedBy => t.raised_by,
            Op::Quotient => t.quotient,
            Op::InPercentOf => t.in_percent_of,
            Op::Smaller => t.smaller,
            Op::NotBelowZero => t.not_below_zero,
            Op::OnlyBelowZero => t.only_below_zero,
            Op::Spread(policy, _) => (t.spread)(policy),
            Op::Apportioned(_) => t.apportioned,
        }
    }
}
