//! What the items cost in each year, and what pays.

use leptos::prelude::*;

use crate::ui::context::AppContext;
use crate::ui::primitives::items::item_amount;
use crate::ui::primitives::years::plan_years;
use model::YearIx;
use model::money::Money;
use model::municipality::CommitteeIx;
use model::outcome::Outcome;

/// What the items cost in a year, and what pays.
#[derive(Debug, Clone, Copy, PartialEq)]
struct YearSums {
    /// The items that are on.
    items: Money,
    /// Those of committees whose grant is locked, or decided: they change no grant.
    in_fixed: Money,
    /// What of the savings cannot be carried out, since a grant cannot be negative.
    not_carried_out: Money,
    /// What the items change in grants beside their own amounts.
    other_grants: Money,
    /// What they change in the result.
    result: Money,
}

/// The sums as a table.
pub(super) fn item_sums(app: AppContext) -> AnyView {
    let words = &app.language.lazy_texts().items;
    let sums = Memo::new(move |_| all_sums(app));
    let row = move |name: &'static str, class: &'static str, pick: fn(YearSums) -> Money| {
        let cells = YearIx::ALL.map(|year| {
            let text = move || sums.get().map(|sums| item_amount(app.language, pick(*year.get(&sums))));
            view! { <td class="num">{text}</td> }
        });
        view! { <tr class=class><th scope="row">{name}</th>{cells.into_iter().collect_view()}</tr> }
    };
    let row_if_any = move |name: &'static str, pick: fn(YearSums) -> Money| {
        let is_any = sums.get().is_some_and(|sums| sums.iter().any(|year| !pick(*year).is_zero()));
        is_any.then(|| row(name, "", pick))
    };
    let years = plan_years(app).into_iter().map(|year| view! { <th scope="col" class="num">{year}</th> });
    view! {
        <p class="notice" hidden=move || sums.with(Option::is_some)>{app.t.common.out_of_range}</p>
        <table class="table dense wraps" hidden=move || sums.with(Option::is_none)>
            <caption class="small soft">{words.sums}</caption>
            <thead><tr><th scope="col">{words.item}</th>{years.collect_view()}</tr></thead>
            <tbody>
                {row(words.sum, "sum", |sums| sums.items)}
                {move || row_if_any(words.in_fixed, |sums| sums.in_fixed)}
                {move || row_if_any(words.not_carried_out, |sums| sums.not_carried_out)}
                {row(words.other_grants, "", |sums| sums.other_grants)}
                {row(words.result, "", |sums| sums.result)}
            </tbody>
        </table>
    }
    .into_any()
}

/// The sums of all years. None while the scenario is out of range. Reactive.
fn all_sums(app: AppContext) -> Option<[YearSums; 3]> {
    if app.session.error().is_some() {
        return None;
    }
    let now = app.session.outcome();
    let without = app.session.scenario(|scenario| {
        let mut without = scenario.clone();
        without.items.clear();
        without
    });
    let without = app.session.outcome_of(&without)?;
    Some(YearIx::map(|year| {
        app.session.scenario(|scenario| {
            let mut sums = YearSums {
                items: Money::ZERO,
                in_fixed: Money::ZERO,
                not_carried_out: not_carried_out(&without, year) - not_carried_out(&now, year),
                other_grants: Money::ZERO,
                result: result_in(&now, year) - result_in(&without, year),
            };
            for item in &scenario.items {
                let amount = item.amount_in(year);
                sums.items += amount;
                if is_fixed(&now, year, item.committee) {
                    sums.in_fixed += amount;
                }
            }
            let grants = grants_in(&now, year) - grants_in(&without, year);
            sums.other_grants = grants - (sums.items - sums.in_fixed) - sums.not_carried_out;
            sums
        })
    }))
}

/// Whether the items of the committee change no grant: it is locked, or has an own change that they are a part of.
fn is_fixed(outcome: &Outcome, year: YearIx, c: CommitteeIx) -> bool {
    let committee = outcome.year(year).committee(c);
    committee.is_none_or(|committee| committee.locked || committee.own_change.is_some())
}

fn result_in(outcome: &Outcome, year: YearIx) -> Money {
    outcome.money(outcome.year(year).result)
}

/// The changes of grants that are not carried out: negative where they are cuts.
fn not_carried_out(outcome: &Outcome, year: YearIx) -> Money {
    let committees = outcome.year(year).committees.iter();
    committees.filter_map(|committee| committee.not_carried_out).map(|node| outcome.money(node)).sum()
}

fn grants_in(outcome: &Outcome, year: YearIx) -> Money {
    outcome.money(outcome.year(year).grants)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Language;
    use crate::state::ItemDraft;
    use crate::ui::tables::tests::page;
    use model::distribution::Policy;
    use model::items::ItemDuration;

    /// 10 more and a saving of 7 beyond the grant: when the 10 are switched off, 7 of the saving cannot be carried out.
    #[test]
    fn what_of_a_saving_cannot_be_carried_out_has_a_row_of_its_own() {
        let app = page(Language::from_tag("sv"));
        app.state.editor().reset_all();
        app.state.editor().set_policy(Policy::KeepFrames);
        let c = CommitteeIx(0);
        let start = app.session.outcome();
        let grant = start.money(start.year(YearIx::First).committee(c).expect("a committee").grant);
        let tkr = |thousands| Money::from_thousands(thousands).expect("in range");
        let add = |name: &str, first: Money| {
            let draft = ItemDraft {
                name: name.to_owned(),
                committee: c,
                amounts: [first, Money::ZERO, Money::ZERO],
                duration: ItemDuration::OneOff,
                goal: None,
                note: String::new(),
            };
            app.state.items().create(draft).expect("an item")
        };
        let more = add("Mer", tkr(10_000));
        add("Allt sparas", -grant - tkr(7_000));
        let first = || all_sums(app).expect("sums")[0];
        assert_eq!(first().not_carried_out, Money::ZERO);
        app.state.items().switch(&more, false).expect("switched");
        let sums = YearSums {
            items: -grant - tkr(7_000),
            in_fixed: Money::ZERO,
            not_carried_out: tkr(7_000),
            other_grants: Money::ZERO,
            result: grant,
        };
        assert_eq!(first(), sums);
    }
}
