//! The checks of the fees, in one table: what each brings, beside its cost and its legal ceiling.

use crate::i18n::numbers::percents_compared;
use crate::ui::primitives::labels::committee_name;
use leptos::prelude::*;
use rust_decimal::Decimal;

use super::LawContext;
use crate::i18n::catalogue::law::sign;
use crate::i18n::table_numbers::number;
use crate::ui::primitives::badge::{CommonQuality, badge};
use crate::ui::primitives::icon::chevron;
use crate::ui::tables::cell::{Place, cell_view};
use crate::ui::tables::look::NUMBERS;
use crate::ui::tables::registry::register_table;
use files::tables::{Cell, Column, Row, Table, Value};
use model::checks::{Check, CheckState, CheckTopic, FeeCeilingCheck, Finding, Paragraph};
use model::figure::Quality;
use model::money::{DecimalExt, THOUSAND};
use model::municipality::{CommitteeIx, FeeIx};
use model::statutes::self_cost::SelfCost;

/// A fee of a committee.
type Fee = (CommitteeIx, FeeIx);

/// The results of the checks of a fee.
#[derive(Debug, Clone, PartialEq, Eq)]
struct FeeCheck {
    fee: Fee,
    cost: Option<SelfCost>,
    room: Option<FeeCeilingCheck>,
    state: CheckState,
    quality: Quality,
}

pub(super) fn fee_checks_section(cx: LawContext) -> AnyView {
    let t = &cx.t.checks;
    let checked = Memo::new(move |_| check_fees(cx));
    let table = Memo::new(move |_| fees_table(cx, &checked.read()));
    let open = RwSignal::new(false);
    register_table(move || open.get().then(|| table.get()));
    // Rows are rebuilt only when the list of fees changes, so that they keep the focus while their numbers change.
    let fees =
        Memo::new(move |_| checked.with(|all| all.iter().map(|fee_check| fee_check.fee).collect::<Vec<_>>()));
    let common = Memo::new(move |_| {
        checked.with(|all| CommonQuality::new(all.iter().map(|fee_check| fee_check.quality)))
    });
    let rows = move || {
        let fees = fees.get().into_iter().enumerate();
        let row = |(row, fee)| fee_row(cx, fee, checked, common, amount_place(cx, table.into(), row));
        fees.map(row).collect_view()
    };
    let unknown = move || match count_unknown_costs(cx) {
        0 => String::new(),
        count => (t.cost_not_known)(count),
    };
    // The worst state is shown even while the table is closed.
    let worst = move || {
        checked.with(|all| {
            let broken = all.iter().any(|fee_check| fee_check.state == CheckState::NotMet);
            if broken { CheckState::NotMet } else { CheckState::Met }
        })
    };
    view! {
        <h4>{t.fees}</h4>
        <details class="fee-checks" on:toggle:target=move |event| open.set(event.target().open())>
            <summary>
                {chevron()}
                <span class:check-state=true>
                    <span aria-hidden="true">{move || sign(worst())}" "</span>
                    {move || (t.state)(worst())}
                </span>
                <span class="small soft">{move || checked.with(Vec::len)}" "{t.self_cost_and_ceilings}</span>
            </summary>
            <table class="table dense">
                <caption class="sr-only">{move || table.with(|table| table.title.clone())}</caption>
                <thead>
                    <tr>
                        <th scope="col">{t.fee}</th>
                        <th scope="col" class="num">{t.fee_income}", "{cx.app.t.common.tkr}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
            {move || common.get().map(|common| common.sentence(cx.app).into_any())}
        </details>
        <p class="small soft">{unknown}</p>
    }
    .into_any()
}

/// The fees of the year in view that could be checked. Reactive.
fn check_fees(cx: LawContext) -> Vec<FeeCheck> {
    let mut all: Vec<FeeCheck> = Vec::new();
    for_each_check(cx, |check| {
        let (fee, cost, room) = match &check.finding {
            Finding::SelfCost(c, f, cost) => ((*c, *f), Some(*cost), None),
            Finding::FeeCeiling(c, f, room) => ((*c, *f), None, Some(*room)),
            Finding::Budget { .. }
            | Finding::SurplusTarget(_)
            | Finding::Reserve(_)
            | Finding::Deficit { .. }
            | Finding::NotKnown(..) => return,
        };
        // A fee below its ceiling is met, not open: the text says how far below.
        let state = if check.state() == CheckState::NotMet { CheckState::NotMet } else { CheckState::Met };
        match all.iter_mut().find(|fee_check| fee_check.fee == fee) {
            Some(fee_check) => {
                fee_check.cost = fee_check.cost.or(cost);
                fee_check.room = fee_check.room.or(room);
                fee_check.quality = fee_check.quality.max(check.quality);
                if state == CheckState::NotMet {
                    fee_check.state = state;
                }
            }
            None => all.push(FeeCheck { fee, cost, room, state, quality: check.quality }),
        }
    });
    all
}

fn count_unknown_costs(cx: LawContext) -> usize {
    let mut count = 0_usize;
    for_each_check(cx, |check| {
        if matches!(check.finding, Finding::NotKnown(CheckTopic::ServiceCost(..), _)) {
            count = count.saturating_add(1);
        }
    });
    count
}

/// Calls `visit` with each check of the year in view. Reactive.
fn for_each_check(cx: LawContext, visit: impl FnMut(&Check)) {
    let at = cx.app.view.year.get();
    if let Some(Ok(found)) = cx.checks.get() {
        found.iter().filter(|check| check.ix == at).for_each(visit);
    }
}

/// The amount of the row at `row`.
fn amount_place(cx: LawContext, table: Signal<Table>, row: usize) -> Place {
    Place { app: cx.app, table, row, column: 1 }
}

/// What each fee brings, in tkr, and the result of its checks. Reactive.
fn fees_table(cx: LawContext, checked: &[FeeCheck]) -> Table {
    let t = &cx.t.checks;
    let tkr = cx.app.t.common.tkr;
    let row = |fee_check: &FeeCheck| {
        let (c, f) = fee_check.fee;
        let (name, law) = fee_name_and_law(cx, fee_check.fee);
        let found = format!("{law}: {}, {}", (t.state)(fee_check.state), fee_finding(cx, fee_check));
        let name = Cell::from(format!("{name}, {}", committee_name(cx.app, c)));
        let name = name.with_note(Some(found.into())).with_quality(Some(fee_check.quality));
        let brings = cx.app.session.read(|outcome, year| {
            let fee = year.committee(c)?.fees.get(usize::from(f.0))?;
            let brings = outcome.value(fee.now).try_div(THOUSAND);
            let brings = brings.map(|brings| number(cx.app.language, brings, 0));
            let brings = Value::or_missing(brings, cx.app.language.texts().common.out_of_range);
            Some(Cell::from(brings).with_node(Some(fee.now)))
        });
        let out_of_range = || Value::Missing(cx.app.t.common.out_of_range.to_owned()).into();
        Row::new([name, brings.unwrap_or_else(out_of_range)])
    };
    Table {
        title: (t.fees_caption)(cx.app.session.year_number(), tkr),
        columns: vec![Column::new(t.fee), Column::new(t.fee_income).in_unit(tkr)],
        rows: checked.iter().map(row).collect(),
        foot: 0,
    }
}

/// The name of a fee and the law that limits it: that of its ceiling, otherwise the self-cost rule (KL 2 kap. 6 §).
fn fee_name_and_law(cx: LawContext, (c, f): Fee) -> (String, String) {
    cx.app.session.municipality(|municipality| {
        let found = municipality.fee(c, f);
        let name = found.map_or_else(String::new, |fee| cx.app.file_text(&fee.name));
        let ceiling = found.and_then(|fee| fee.ceiling.as_ref());
        let law = ceiling.map(|ceiling| cx.app.file_text(&ceiling.provision));
        (name, law.unwrap_or_else(|| (cx.t.checks.paragraph)(Paragraph::LocalGovernment(2, 6))))
    })
}

fn fee_row(
    cx: LawContext,
    fee: Fee,
    checked: Memo<Vec<FeeCheck>>,
    common: Memo<Option<CommonQuality>>,
    amount: Place,
) -> AnyView {
    let (name, law) = fee_name_and_law(cx, fee);
    let whose = committee_name(cx.app, fee.0);
    let what = format!("{name}, {whose}");
    let found = move || {
        let fee_check = checked.with(|all| all.iter().find(|fee_check| fee_check.fee == fee).cloned())?;
        let state = fee_check.state;
        let mark = (common.get().map(|common| common.usual) != Some(fee_check.quality))
            .then(|| view! { " "{badge(cx.app, fee_check.quality)} });
        Some(view! {
            <span class="nowrap" class:down=state == CheckState::NotMet>
                <span aria-hidden="true">{sign(state)}" "</span>
                {(cx.t.checks.state)(state)}
            </span>
            ", "
            {fee_finding(cx, &fee_check)}
            {mark}
        })
    };
    view! {
        <tr>
            <th scope="row">
                {name}
                <span class="soft">", "{whose}</span>
                <span class="small soft"><br />{law}": "{found}</span>
            </th>
            <td class="num">{cell_view(amount, NUMBERS, &what)}</td>
        </tr>
    }
    .into_any()
}

/// The results of the checks of a fee as text.
fn fee_finding(cx: LawContext, fee_check: &FeeCheck) -> String {
    let t = &cx.t.checks;
    let amount = |kronor: Decimal| cx.app.language.amount(kronor.abs());
    let mut words = Vec::new();
    if let Some(cost) = &fee_check.cost {
        if !cost.is_met() {
            words.push((t.beyond_cost)(&amount(cost.excess), &amount(cost.cost.value)));
        } else if let Some(covered) = cost.coverage_percent {
            // What costs nothing has no part that is covered.
            let [covered, _] = percents_compared(cx.app.language, [covered, Decimal::ONE_HUNDRED]);
            words.push((t.covers)(&covered, &amount(cost.cost.value)));
        }
    }
    if let Some(room) = &fee_check.room {
        words.push(match room.ceiling.try_sub(room.income) {
            Some(left) if left.is_zero() => t.at_ceiling.to_owned(),
            Some(left) if left > Decimal::ZERO => (t.below_ceiling)(&amount(left)),
            Some(left) => (t.above_ceiling)(&amount(left)),
            None => cx.app.language.texts().common.out_of_range.to_owned(),
        });
        if room.limited_by_ceiling {
            words.push(t.stopped.to_owned());
        }
    }
    words.join("; ")
}
