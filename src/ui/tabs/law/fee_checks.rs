//! The checks of the fees, in one table: what each brings beside its cost and its legal ceiling.

use crate::ui::primitives::labels::committee_name;
use leptos::prelude::*;
use rust_decimal::Decimal;

use super::LawContext;
use crate::i18n::catalogue::law::sign;
use crate::i18n::numbers::NO_VALUE;
use crate::i18n::table_numbers::number;
use crate::ui::primitives::badge::badge;
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

/// Which fee.
type Fee = (CommitteeIx, FeeIx);

/// What was found of one fee.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Judged {
    fee: Fee,
    cost: Option<SelfCost>,
    room: Option<FeeCeilingCheck>,
    state: CheckState,
    quality: Quality,
}

pub(super) fn fee_checks_section(cx: LawContext) -> AnyView {
    let t = &cx.t.checks;
    let judged = Memo::new(move |_| judged_fees(cx));
    let table = Memo::new(move |_| fees_table(cx, &judged.read()));
    let open = RwSignal::new(false);
    register_table(move || open.get().then(|| table.get()));
    // The rows are made anew with other fees only, so that they keep the focus while their numbers follow.
    let fees = Memo::new(move |_| judged.with(|all| all.iter().map(|one| one.fee).collect::<Vec<_>>()));
    let rows = move || {
        let fees = fees.get().into_iter().enumerate();
        fees.map(|(row, fee)| fee_row(cx, fee, judged, amount_place(cx, table.into(), row))).collect_view()
    };
    let unknown = move || match fees_without_known_cost(cx) {
        0 => String::new(),
        count => (t.cost_not_known)(count),
    };
    // One sign for them all, so that what matters is seen without opening the table.
    let worst = move || {
        judged.with(|all| {
            let broken = all.iter().any(|one| one.state == CheckState::NotMet);
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
                <span class="small soft">{move || judged.with(Vec::len)}" "{t.self_cost_and_ceilings}</span>
            </summary>
            <table class="table dense">
                <caption class="sr-only">{move || table.with(|table| table.title.clone())}</caption>
                <thead>
                    <tr>
                        <th scope="col">{t.fee}</th>
                        <th scope="col" class="num">{t.brings}", "{cx.app.t.common.tkr}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </details>
        <p class="small soft">{unknown}</p>
    }
    .into_any()
}

/// Fees of the year in view that something could be found of. Follows.
fn judged_fees(cx: LawContext) -> Vec<Judged> {
    let mut all: Vec<Judged> = Vec::new();
    for_each_check_of_year(cx, |check| {
        let (fee, cost, room) = match &check.finding {
            Finding::SelfCost(c, f, cost) => ((*c, *f), Some(*cost), None),
            Finding::FeeCeiling(c, f, room) => ((*c, *f), None, Some(*room)),
            Finding::Budget { .. }
            | Finding::SurplusTarget(_)
            | Finding::Reserve(_)
            | Finding::Deficit { .. }
            | Finding::NotKnown(..) => return,
        };
        // What brings less than it may is as it should be: the ceiling's room is told in words.
        let state = if check.state() == CheckState::NotMet { CheckState::NotMet } else { CheckState::Met };
        match all.iter_mut().find(|one| one.fee == fee) {
            Some(one) => {
                one.cost = one.cost.or(cost);
                one.room = one.room.or(room);
                one.quality = one.quality.max(check.quality);
                if state == CheckState::NotMet {
                    one.state = state;
                }
            }
            None => all.push(Judged { fee, cost, room, state, quality: check.quality }),
        }
    });
    all
}

fn fees_without_known_cost(cx: LawContext) -> usize {
    let mut count = 0_usize;
    for_each_check_of_year(cx, |check| {
        if matches!(check.finding, Finding::NotKnown(CheckTopic::ServiceCost(..), _)) {
            count = count.saturating_add(1);
        }
    });
    count
}

/// Looks at every check of the year in view. Follows.
fn for_each_check_of_year(cx: LawContext, look: impl FnMut(&Check)) {
    let at = cx.app.view.year.get();
    if let Some(Ok(found)) = cx.found.get() {
        found.iter().filter(|check| check.ix == at).for_each(look);
    }
}

/// The amount of the row at `row`.
fn amount_place(cx: LawContext, table: Signal<Table>, row: usize) -> Place {
    Place { app: cx.app, table, row, column: 1 }
}

/// What each fee brings, in tkr, and what was found of it. Follows.
fn fees_table(cx: LawContext, judged: &[Judged]) -> Table {
    let t = &cx.t.checks;
    let tkr = cx.app.t.common.tkr;
    let row = |one: &Judged| {
        let (c, f) = one.fee;
        let (name, law) = fee_name_and_law(cx, one.fee);
        let found = format!("{law}: {}, {}", (t.state)(one.state), fee_finding(cx, one));
        let name = Cell::from(format!("{name}, {}", committee_name(cx.app, c)));
        let name = name.with_note(Some(found.into())).with_quality(Some(one.quality));
        let brings = cx.app.session.read(|outcome, year| {
            let fee = year.committee(c)?.fees.get(usize::from(f.0))?;
            let brings = outcome.value(fee.now).try_div(THOUSAND);
            let brings = brings.map(|brings| number(cx.app.language, brings, 0));
            let brings = Value::or_missing(brings, cx.app.language.texts().common.out_of_range);
            Some(Cell::from(brings).with_node(Some(fee.now)))
        });
        Row::new([name, brings.unwrap_or_default()])
    };
    Table {
        title: (t.fees_caption)(cx.app.session.year_number(), tkr),
        columns: vec![Column::new(t.fee), Column::new(t.brings).in_unit(tkr)],
        rows: judged.iter().map(row).collect(),
        foot: 0,
    }
}

/// What a fee is called, and the law that holds it: without a ceiling of its own, the cost of its service.
fn fee_name_and_law(cx: LawContext, (c, f): Fee) -> (String, String) {
    cx.app.session.municipality(|municipality| {
        let found = municipality.fee(c, f);
        let name = found.map_or_else(String::new, |fee| cx.app.file_text(&fee.name));
        let ceiling = found.and_then(|fee| fee.ceiling.as_ref());
        let law = ceiling.map(|ceiling| cx.app.file_text(&ceiling.law));
        (name, law.unwrap_or_else(|| (cx.t.checks.paragraph)(Paragraph::LocalGovernment(2, 6))))
    })
}

fn fee_row(cx: LawContext, fee: Fee, judged: Memo<Vec<Judged>>, amount: Place) -> AnyView {
    let (name, law) = fee_name_and_law(cx, fee);
    let whose = committee_name(cx.app, fee.0);
    let what = format!("{name}, {whose}");
    let found = move || {
        let one = judged.with(|all| all.iter().find(|one| one.fee == fee).cloned())?;
        let state = one.state;
        Some(view! {
            <span class="nowrap" class:down=state == CheckState::NotMet>
                <span aria-hidden="true">{sign(state)}" "</span>
                {(cx.t.checks.state)(state)}
            </span>
            ", "
            {fee_finding(cx, &one)}
            " "
            {badge(cx.app, one.quality)}
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

/// What was found of a fee, in words.
fn fee_finding(cx: LawContext, one: &Judged) -> String {
    let t = &cx.t.checks;
    let amount = |kronor: Decimal| cx.app.language.amount(kronor.abs());
    let mut words = Vec::new();
    if let Some(cost) = &one.cost {
        words.push(if cost.holds() {
            let covered =
                cost.covered.map_or_else(|| NO_VALUE.to_owned(), |covered| cx.app.language.percent(covered));
            (t.covers)(&covered, &amount(cost.cost.value))
        } else {
            (t.beyond_cost)(&amount(cost.beyond), &amount(cost.cost.value))
        });
    }
    if let Some(room) = &one.room {
        words.push(match room.highest.try_sub(room.income) {
            Some(left) if left.is_zero() => t.at_ceiling.to_owned(),
            Some(left) if left > Decimal::ZERO => (t.below_ceiling)(&amount(left)),
            Some(left) => (t.above_ceiling)(&amount(left)),
            None => cx.app.language.texts().common.out_of_range.to_owned(),
        });
        if room.stopped {
            words.push(t.stopped.to_owned());
        }
    }
    words.join("; ")
}
