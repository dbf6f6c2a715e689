//! One committee's row, and what opens under it.

use std::sync::Arc;

use leptos::prelude::*;
use rust_decimal::Decimal;

use crate::domain::figure::Quality;
use crate::domain::ledger::NodeId;
use crate::domain::lever::{Lever, Setting};
use crate::domain::money::MILLION;
use crate::domain::municipality::CommitteeIx;
use crate::domain::outcome::CommitteeOutcome;
use crate::i18n::numbers::in_millions;
use crate::ui::page::{Page, direction, flag, fraction, text, use_page};
use crate::ui::primitives::ask::{Ask, Pick};
use crate::ui::primitives::badge::badge;
use crate::ui::primitives::field::NumberField;
use crate::ui::primitives::icon::{changing_icon, chevron};

/// Which of a committee's numbers.
type Part = fn(&CommitteeOutcome) -> NodeId;

/// What a row shows. One memo of it stands between the outcome and the row's many texts: a signal with few subscribers is
/// told apart quickly, one with hundreds is not.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
struct Numbers {
    grant: Decimal,
    frame: Decimal,
    change: Decimal,
    gap: Decimal,
    locked: bool,
    quality: Option<Quality>,
    inhabitants: Decimal,
}

impl Numbers {
    fn of(page: Page, c: CommitteeIx) -> Self {
        page.session.read(|outcome, year| {
            let Some(found) = year.committee(c) else { return Self::default() };
            Self {
                grant: outcome.value(found.grant),
                frame: outcome.value(found.frame),
                change: outcome.value(found.change),
                gap: outcome.value(found.gap),
                locked: found.locked,
                quality: outcome.ledger.node(found.frame).map(|node| node.quality),
                inhabitants: outcome.value(year.inhabitants),
            }
        })
    }
}

/// A committee.
#[component]
pub fn Row(
    /// Which.
    c: CommitteeIx,
    /// The widest bar stands for this many kronor.
    widest: Memo<Decimal>,
) -> impl IntoView {
    let page = use_page();
    let open = RwSignal::new(false);
    let name = page.committee(c);
    let numbers = Memo::new(move |_| Numbers::of(page, c));
    let here = move || numbers.get();
    let locked = flag(move || here().locked);
    let grant = move || here().grant;
    let frame = move || here().frame;
    let change = move || here().change;
    let gap = move || here().gap;
    let detail = format!("committee-{}", c.0);
    let gains = flag(move || change() > Decimal::ZERO);
    let loses = flag(move || change() < Decimal::ZERO);
    let gap_class = move || if gap() < Decimal::ZERO { "down" } else { "soft" };
    let of_widest = move |amount: Decimal| fraction(amount, widest.get());
    view! {
        <tbody>
            <tr class:is-locked=locked>
                <th scope="row">
                    <button
                        class="row-toggle"
                        type="button"
                        aria-expanded=move || if open.get() { "true" } else { "false" }
                        aria-controls=detail.clone()
                        on:click=move |_| open.update(|open| *open = !*open)
                    >
                        {chevron()}
                        <span>
                            <span class="name">{soft_hyphened(&name)}</span>
                            " "
                            {move || here().quality.map(|quality| badge(page, quality))}
                            {move || locked.get().then(|| view! { " "<span class="badge badge-locked">{page.t.results.locked}</span> })}
                        </span>
                    </button>
                </th>
                <td class="num amount">
                    <Ask pick=pick(c, |found| found.grant) number=text(move || page.amount(grant())) what=name.clone() />
                </td>
                <td class="num">
                    <span class=move || direction(change())>{text(move || page.change(change(), frame()))}</span>
                </td>
                <td class="num per-head">{text(move || page.each(grant(), here().inhabitants))}</td>
                <td class="bar-cell">
                    <span
                        class="bar"
                        class:is-gain=gains
                        class:is-loss=loses
                        aria-hidden="true"
                        style:--start=text(move || of_widest(frame()))
                        style:--now=text(move || of_widest(grant()))
                    ></span>
                </td>
                <td class="num gap">
                    <span class=gap_class>{text(move || page.gap_words(gap()))}</span>
                </td>
                <td class="steps-cell">{page.own_change(c, &name, locked)}</td>
            </tr>
            <tr class="row-detail" id=detail hidden=move || !open.get()>
                <td colspan="7">{move || open.get().then(|| page.committee_detail(c, locked))}</td>
            </tr>
        </tbody>
    }
}

fn pick(c: CommitteeIx, part: Part) -> Pick {
    Arc::new(move |year| year.committee(c).map(part))
}

/// A name that may break before what ends most names of committees, where a phone is too narrow for it.
pub fn soft_hyphened(name: &str) -> String {
    name.replace("nämnden", "\u{ad}nämnden")
}

impl Page {
    fn of_committee(self, c: CommitteeIx, part: Part) -> Decimal {
        self.session
            .read(|outcome, year| year.committee(c).map_or(Decimal::ZERO, |found| outcome.value(part(found))))
    }

    /// The stepper of the user's own change, and the lock.
    fn own_change(self, c: CommitteeIx, name: &str, locked: Signal<bool>) -> AnyView {
        let session = self.session;
        let words = &self.t.results;
        let lever = Lever::Grant(c);
        let value = Memo::new(move |_| {
            let year = session.year.get();
            match session.scenario(|scenario| scenario.setting(lever, year)) {
                Some(Setting::Percent(percent)) => self.language.percent(percent),
                Some(Setting::Change(kronor) | Setting::Own(kronor)) => {
                    let millions = in_millions(kronor);
                    self.language.signed(millions, millions.normalize().scale().clamp(1, 3))
                }
                None => String::new(),
            }
        });
        let changed = flag(move || !value.with(String::is_empty));
        view! {
            <span class="stepper" class:is-changed=changed>
                <button
                    class="step"
                    type="button"
                    aria-label=(words.less)(name)
                    disabled=locked
                    on:click=move |_| session.add(lever, Decimal::ZERO.checked_sub(MILLION).unwrap_or_default())
                >
                    "−"
                </button>
                <NumberField
                    label=(words.own_change_of)(name)
                    value
                    take=Callback::new(move |typed: String| self.take(lever, &typed))
                    disabled=locked
                    placeholder="±"
                />
                <button
                    class="step"
                    type="button"
                    aria-label=(words.more)(name)
                    disabled=locked
                    on:click=move |_| session.add(lever, MILLION)
                >
                    "+"
                </button>
            </span>
            <button
                class="icon-btn"
                type="button"
                aria-label=(words.lock)(name)
                title=(words.lock)(name)
                aria-pressed=move || if locked.get() { "true" } else { "false" }
                on:click=move |_| session.lock(c, !locked.get_untracked())
            >
                {changing_icon(Signal::derive(move || if locked.get() { "#i-lock" } else { "#i-unlock" }))}
            </button>
        }
        .into_any()
    }

    /// What the committee's grant and need are made of.
    fn committee_detail(self, c: CommitteeIx, locked: Signal<bool>) -> AnyView {
        let words = &self.t.results;
        let name = self.committee(c);
        let about = self.session.municipality(|m| m.committee(c)?.about.as_ref().map(|about| self.of(about)));
        let parts: [Part; 6] = [
            |found| found.cost,
            |found| found.fees_total,
            |found| found.state_grants,
            |found| found.other_income,
            |found| found.need,
            |found| found.gap,
        ];
        let facts = parts.map(|part| {
            let label =
                self.session.read(|outcome, year| Some(outcome.ledger.node(part(year.committee(c)?))?.label));
            let title = label.map_or("", |label| (self.t.label)(&label));
            let number = text(move || self.language.mnkr(self.of_committee(c, part)));
            view! {
                <div>
                    <dt>{title}</dt>
                    <dd><Ask pick=pick(c, part) number what=title /></dd>
                </div>
            }
        });
        view! {
            <div class="row only-narrow">{self.own_change(c, &name, locked)}</div>
            <dl class="facts">
                {facts.into_iter().collect_view()}
                <div class="only-narrow">
                    <dt>{self.t.common.per_inhabitant}</dt>
                    <dd>{text(move || self.per_inhabitant(self.of_committee(c, |found| found.grant)))}</dd>
                </div>
            </dl>
            <p class="formula">{words.need_formula}" "{about}</p>
        }
        .into_any()
    }
}
