//! The left side: what the municipality lives on, to be moved.

use leptos::prelude::*;

use crate::domain::distribution::Policy;
use crate::domain::lever::Lever;
use crate::domain::municipality::{CommitteeIx, FeeIx};
use crate::ui::page::{Page, text, use_page};
use crate::ui::primitives::control::Control;
use crate::ui::primitives::icon::{chevron, icon};
use crate::ui::primitives::segments::Segments;

/// The levers.
#[component]
pub fn Levers() -> impl IntoView {
    let page = use_page();
    let session = page.session;
    let words = &page.t.levers;
    let years = session.municipality(|m| m.years.each_ref().map(|year| year.year.to_string()).to_vec());
    let close = move |_| session.levers_open.set(false);
    let unchanged = move || session.scenario(crate::domain::scenario::Scenario::is_start);
    view! {
        <aside class="levers" class:is-open=session.levers_open id="levers" aria-labelledby="levers-title">
            <div class="levers-head">
                <h2 id="levers-title">{words.title}</h2>
                <span class="row">
                    <button class="btn quiet" type="button" disabled=unchanged on:click=move |_| session.reset_all()>
                        {icon("#i-reset")}
                        {words.reset_all}
                    </button>
                    <button class="icon-btn only-phone" type="button" aria-label=page.t.common.close on:click=close>
                        {icon("#i-close")}
                    </button>
                </span>
            </div>
            <Segments
                legend=words.year
                name="year"
                choices=years
                chosen=session.year
                choose=Callback::new(move |at| session.year.set(at))
                wide=true
            />
            <p class="levers-note">{text(move || (words.holds_from)(session.year_number()))}</p>
            {page.general(Lever::TaxRate, "")}
            <Control lever=Lever::TaxBase name=words.tax_base_name note=words.tax_base_note />
            {group(
                words.equalisation,
                text(move || page.mnkr(session.value(|year| year.now.equalisation))),
                move || {
                    [
                        Lever::IncomeEqualisation,
                        Lever::CostEqualisation,
                        Lever::StructuralGrant,
                        Lever::TransitionGrant,
                        Lever::Adjustment,
                        Lever::LssEqualisation,
                    ]
                    .map(|lever| page.general(lever, ""))
                    .into_iter()
                    .collect_view()
                    .into_any()
                },
            )}
            {page.general(Lever::PropertyFee, "")}
            {page.general(Lever::BudgetedResult, "")}
            {group(words.fees, text(move || page.fees_words()), move || page.fees())}
            {group(
                words.other,
                text(String::new),
                move || {
                    [Lever::OtherGeneralGrants, Lever::FinancialNet, Lever::CentralNet]
                        .map(|lever| page.general(lever, ""))
                        .into_iter()
                        .collect_view()
                        .into_any()
                },
            )}
            {group(words.more, text(move || words.more_about.to_owned()), move || page.more())}
        </aside>
    }
}

impl Page {
    /// A lever that belongs to no committee.
    fn general(self, lever: Lever, note: &'static str) -> AnyView {
        let name = (self.t.label)(&lever.label());
        view! { <Control lever name note /> }.into_any()
    }

    fn fees_words(self) -> String {
        let session = self.session;
        let fees = session.read(|outcome, year| {
            let fees = year.committees.iter().map(|committee| outcome.value(committee.fees_total));
            fees.fold(rust_decimal::Decimal::ZERO, |sum, fee| sum.checked_add(fee).unwrap_or(sum))
        });
        let year = session.year.get();
        let changed = session.scenario(|scenario| {
            let fees = scenario.settings.keys().filter(|lever| matches!(lever, Lever::Fee(..)));
            fees.filter(|lever| scenario.setting(**lever, year).is_some()).count()
        });
        format!("{}, {}", self.mnkr(fees), (self.t.levers.changed)(changed))
    }

    /// Every committee with fees, and its fees.
    fn fees(self) -> AnyView {
        let committees: Vec<(CommitteeIx, Vec<(FeeIx, String)>)> = self.session.municipality(|m| {
            m.committees()
                .map(|(c, committee)| {
                    (c, (0..).map(FeeIx).zip(committee.fees.iter().map(|fee| self.of(&fee.name))).collect())
                })
                .filter(|(_, fees): &(_, Vec<_>)| !fees.is_empty())
                .collect()
        });
        committees
            .into_iter()
            .map(|(c, fees)| {
                let total = text(move || {
                    self.mnkr(self.session.read(|outcome, year| {
                        year.committee(c)
                            .map_or_else(Default::default, |found| outcome.value(found.fees_total))
                    }))
                });
                group(self.committee(c), total, move || {
                    fees.iter()
                        .map(|(f, name)| view! { <Control lever=Lever::Fee(c, *f) name=name.clone() /> })
                        .collect_view()
                        .into_any()
                })
            })
            .collect_view()
            .into_any()
    }

    /// How the room is spread, and each committee's index, volume, efficiency and weight.
    fn more(self) -> AnyView {
        let session = self.session;
        let words = &self.t.levers;
        let choices = Policy::ALL
            .map(|policy| {
                view! {
                    <label class="choice">
                        <input
                            type="radio"
                            name="policy"
                            prop:checked=move || session.policy() == policy
                            on:change=move |_| session.set_policy(policy)
                        />
                        <span>{(words.policy_name)(policy)}</span>
                        <small>{(words.policy_about)(policy)}</small>
                    </label>
                }
            })
            .into_iter()
            .collect_view();
        let committees: Vec<CommitteeIx> = session.municipality(|m| m.committees().map(|(c, _)| c).collect());
        let groups = committees
            .into_iter()
            .map(|c| group(self.committee(c), text(String::new), move || self.committee_levers(c)))
            .collect_view();
        view! {
            <fieldset class="lever">
                <legend class="lever-name">{words.policy}</legend>
                {choices}
            </fieldset>
            {groups}
        }
        .into_any()
    }

    fn committee_levers(self, c: CommitteeIx) -> AnyView {
        let words = &self.t.levers;
        view! {
            <Control lever=Lever::Index(c) name=words.index />
            <Control lever=Lever::Volume(c) name=words.volume />
            <Control lever=Lever::Efficiency(c) name=words.efficiency />
            {move || {
                (self.session.policy() == Policy::Weighted)
                    .then(|| view! { <Control lever=Lever::Weight(c) name=words.weight /> })
            }}
        }
        .into_any()
    }
}

/// A group that opens; what is in it is built only then.
fn group(
    name: impl Into<String>,
    about: Signal<String>,
    content: impl Fn() -> AnyView + Send + 'static,
) -> AnyView {
    let name: String = name.into();
    let open = RwSignal::new(false);
    view! {
        <details class="lever-group" on:toggle:target=move |event| open.set(event.target().open())>
            <summary>
                {chevron()}
                <span class="lever-name">{name}</span>
                <span class="lever-step">{about}</span>
            </summary>
            <div class="nested">{move || open.get().then(&content)}</div>
        </details>
    }
    .into_any()
}
