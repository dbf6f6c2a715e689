//! The explanation dialog: how a number was computed, step by step, each with its value, quality and source.

use leptos::prelude::*;

use crate::i18n::numbers::{HARD_SPACE, MINUS};
use crate::ui::context::{AppContext, use_app};
use crate::ui::primitives::badge::badge;
use crate::ui::primitives::dialog::dialog;
use crate::ui::primitives::icon::icon;
use crate::ui::primitives::labels::origin_name;
use crate::ui::primitives::step_text::{step_name, step_value};
use crate::ui::reactive::flag;
use model::figure::Origin;
use model::ledger::Op;
use model::money::Rounding;
use model::outcome::{Explanation as Explained, Step};

/// The dialog. It is open while a number is explained.
#[component]
pub fn ExplanationDialog() -> impl IntoView {
    let app = use_app();
    let asked = app.view.asked;
    // A scenario that cannot be computed has nothing to explain.
    let open = flag(move || asked.with(|asked| !asked.is_empty()) && app.session.error().is_none());
    Effect::new(move |_| {
        if open.get() {
            app.state.settings().dismiss_ask_hint();
        }
    });
    let close = Callback::new(move |()| asked.set(Vec::new()));
    let content = move || {
        let explained = move || {
            let id = asked.with(|asked| asked.last().copied())?;
            app.session.outcome().explain(id)
        };
        (move || explained().map(|explained| explanation_content(app, &explained))).into_any()
    };
    dialog("dialog side", "explained", open, close, content)
}

fn explanation_content(app: AppContext, explained: &Explained) -> AnyView {
    let asked = app.view.asked;
    let t = &app.language.lazy_texts().explain;
    let number = explained.number;
    let is_nested = asked.with_untracked(Vec::len) > 1;
    let back = is_nested.then(|| {
        view! {
            <button
                class="icon-btn"
                type="button"
                aria-label=app.language.lazy_texts().library.back
                on:click=move |_| asked.update(|asked| asked.truncate(asked.len().saturating_sub(1)))
            >
                {icon("#i-back")}
            </button>
        }
    });
    let formula = formula_name(app, explained.op);
    let rounding = match explained.rounding {
        Rounding::Exact => "",
        Rounding::Krona => t.rounded_krona,
        Rounding::Thousand => t.rounded_thousand,
    };
    let mut inputs = explained.inputs.clone();
    if let Op::DistributedPart(..) = explained.op {
        // The weight of a committee is often its grant before the distribution: then that is listed once.
        inputs.dedup_by_key(|step| step.id);
    }
    let rows = (!inputs.is_empty()).then(|| {
        view! {
            // With roles, because on a phone the style sheet makes its rows blocks.
            <table class="table dense calc stacks" role="table">
                <thead role="rowgroup">
                    <tr role="row">
                        <th scope="col" role="columnheader">{t.input}</th>
                        <th scope="col" role="columnheader" class="num">{t.value}</th>
                        <th scope="col" role="columnheader">{t.source}</th>
                    </tr>
                </thead>
                <tbody role="rowgroup">{inputs.into_iter().map(|step| step_row(app, step)).collect_view()}</tbody>
            </table>
        }
    });
    let source = number.origin.map(|origin| {
        let words = origin_name(app, origin, number.year);
        view! { <p><strong>{t.source}": "</strong>{words}</p> }
    });
    view! {
        <div class="dialog-head">
            {back}
            <h2 id="explained">{step_name(app, &number)}</h2>
            <button
                class="icon-btn"
                type="button"
                aria-label=app.t.common.close
                on:click=move |_| asked.set(Vec::new())
            >
                {icon("#i-close")}
            </button>
        </div>
        <div class="dialog-body">
            <p class="answer">{step_value(app, &number)}" "{badge(app, number.quality)}</p>
            <p class="formula">{formula}" "{rounding}</p>
            {source}
            {rows}
        </div>
    }
    .into_any()
}

fn step_row(app: AppContext, step: Step) -> AnyView {
    let t = &app.language.lazy_texts().explain;
    let value = if step.minus {
        format!("{MINUS}{HARD_SPACE}{}", step_value(app, &step))
    } else {
        step_value(app, &step)
    };
    let source = step.origin.map(|origin| origin_name(app, origin, step.year));
    // What the user decides has no quality of its own.
    let quality = (step.origin != Some(Origin::Decision)).then(|| badge(app, step.quality).into_any());
    view! {
        <tr role="row">
            <th scope="row" role="rowheader">
                <button class="ask" type="button" on:click=move |_| app.view.ask_deeper(step.id)>
                    {step_name(app, &step)}
                </button>
            </th>
            <td role="cell" class="num" data-name=t.value>{value}</td>
            <td role="cell" data-name=t.source>{quality}" "<span class="source">{source}</span></td>
        </tr>
    }
    .into_any()
}

fn formula_name(app: AppContext, op: Op) -> &'static str {
    let t = &app.language.lazy_texts().explain;
    match op {
        Op::Input(_) => t.given,
        Op::Sum => t.sum,
        Op::Product => t.product,
        Op::PercentOf => t.percent_of,
        Op::RaisedBy => t.raised_by,
        Op::LoweredBy => t.lowered_by,
        Op::Quotient => t.quotient,
        Op::InPercentOf => t.in_percent_of,
        Op::Smaller => t.smaller,
        Op::NotBelowZero => t.not_below_zero,
        Op::OnlyBelowZero => t.only_below_zero,
        Op::Within => t.within,
        Op::DistributedPart(policy, _) => (t.distributed_part)(policy),
        Op::ApportionedPart(_) => t.apportioned_part,
    }
}
