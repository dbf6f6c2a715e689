//! One committee's row, and what opens under it.

use std::sync::Arc;

use leptos::prelude::*;
use rust_decimal::Decimal;

use crate::i18n::numbers::in_millions;
use crate::state::falls_short;
use crate::ui::el::{El, button, el};
use crate::ui::page::{Page, fraction};
use crate::ui::primitives::ask::Pick;
use crate::ui::primitives::badge::badge;
use crate::ui::primitives::field::NumberField;
use crate::ui::primitives::icon::{changing_icon, chevron};
use model::figure::Quality;
use model::ledger::NodeId;
use model::lever::{Lever, Setting};
use model::money::{Arithmetic, MILLION};
use model::municipality::CommitteeIx;
use model::outcome::CommitteeOutcome;

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

/// A committee, and what opens under it; the widest bar stands for `widest` kronor.
pub fn row(page: Page, c: CommitteeIx, widest: Memo<Decimal>) -> El {
    let open = RwSignal::new(false);
    let name = page.committee(c);
    let numbers = Memo::new(move |_| Numbers::of(page, c));
    let here = move || numbers.get();
    let locked = Memo::new(move |_| here().locked);
    let quality = Memo::new(move |_| here().quality);
    let detail = format!("committee-{}", c.0);
    let of_widest = move |amount: Decimal| fraction(amount, widest.get());
    let words = el("span")
        .with(el("span").class("name").say(&soft_hyphened(&name)))
        .say(" ")
        .shows(move || quality.get().map(|quality| badge(page, quality)).into_iter().collect())
        .shows_if(
            move || locked.get(),
            move || {
                let badge = el("span").class("badge badge-locked").say(page.t.results.locked);
                vec![el("span").say(" ").with(badge)]
            },
        );
    let toggle = button("row-toggle")
        .attr_true("aria-expanded", move || open.get())
        .attr("aria-controls", &detail)
        .on_click(move || open.update(|open| *open = !*open))
        .with(chevron())
        .with(words);
    let grant = page.ask(pick(c, |found| found.grant), &name, move || page.amount(here().grant));
    let change = el("span")
        .attr_is("class", move || Some(page.way(here().change, here().frame).to_owned()))
        .says(move || page.change(here().change, here().frame));
    let bar = el("span")
        .class("bar")
        .class_if("is-gain", move || here().change > Decimal::ZERO)
        .class_if("is-loss", move || here().change < Decimal::ZERO)
        .attr("aria-hidden", "true")
        .style("--start", move || of_widest(here().frame))
        .style("--now", move || of_widest(here().grant));
    let gap = el("span")
        .attr_is("class", move || Some(if falls_short(here().gap) { "down" } else { "soft" }.to_owned()))
        .says(move || page.gap_words(here().gap));
    let cell = |class: &str| el("td").class(class);
    let main = el("tr")
        .class_if("is-locked", move || locked.get())
        .with(el("th").attr("scope", "row").with(toggle))
        .with(cell("num amount").with(grant))
        .with(cell("num").with(change))
        .with(cell("num per-head").says(move || page.each(here().grant, here().inhabitants)))
        .with(cell("bar-cell").with(bar))
        .with(cell("num gap").with(gap))
        .with(cell("steps-cell").with_all(page.own_change(c, &name, locked)));
    let opened =
        el("td").attr("colspan", "7").shows_if(move || open.get(), move || page.committee_detail(c, locked));
    let detail =
        el("tr").class("row-detail").attr("id", &detail).attr_if("hidden", move || !open.get()).with(opened);
    el("tbody").with(main).with(detail)
}

fn pick(c: CommitteeIx, part: Part) -> Pick {
    Arc::new(move |year| year.committee(c).map(part))
}

/// A name that may break before what ends most names of committees, where a phone is too narrow for it.
pub fn soft_hyphened(name: &str) -> String {
    const ENDING: &str = "nämnden";
    name.strip_suffix(ENDING).map_or_else(|| name.to_owned(), |stem| format!("{stem}\u{ad}{ENDING}"))
}

impl Page {
    fn of_committee(self, c: CommitteeIx, part: Part) -> Decimal {
        self.session
            .read(|outcome, year| year.committee(c).map_or(Decimal::ZERO, |found| outcome.value(part(found))))
    }

    /// The stepper of the user's own change, and the lock.
    fn own_change(self, c: CommitteeIx, name: &str, locked: Memo<bool>) -> [El; 2] {
        let session = self.session;
        let words = &self.t.results;
        let lever = Lever::Grant(c);
        let fixed = move || locked.get() || session.adopted.get();
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
        let step = |words: &str, kronor: Decimal, sign: &str| {
            button("step")
                .attr("aria-label", words)
                .attr_if("disabled", fixed)
                .on_click(move || session.add(lever, kronor))
                .say(sign)
        };
        let field = NumberField {
            label: (words.own_change_of)(name),
            placeholder: "±",
            value: Box::new(move || value.get()),
            disabled: Box::new(fixed),
            take: Box::new(move |typed| self.take(lever, &typed)),
        };
        let down = Decimal::ZERO.less(MILLION).unwrap_or_default();
        let stepper = el("span")
            .class("stepper")
            .class_if("is-changed", move || !value.with(String::is_empty))
            .with(step(&(words.less)(name), down, "−"));
        let stepper = field.in_(stepper).with(step(&(words.more)(name), MILLION, "+"));
        let lock = (words.lock)(name);
        let lock = button("icon-btn")
            .attr("aria-label", &lock)
            .attr("title", &lock)
            .attr_true("aria-pressed", move || locked.get())
            .attr_if("disabled", move || session.adopted.get())
            .on_click(move || session.lock(c, !locked.get_untracked()))
            .with(changing_icon(move || if locked.get() { "#i-lock" } else { "#i-unlock" }));
        [stepper, lock]
    }

    /// What the committee's grant and need are made of.
    fn committee_detail(self, c: CommitteeIx, locked: Memo<bool>) -> Vec<El> {
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
            let number =
                self.ask(pick(c, part), title, move || self.language.mnkr(self.of_committee(c, part)));
            el("div").with(el("dt").say(title)).with(el("dd").with(number))
        });
        let each = move || self.per_inhabitant(self.of_committee(c, |found| found.grant));
        let each = el("div").with(el("dt").say(self.t.common.per_inhabitant)).with(el("dd").says(each));
        vec![
            el("div").class("row only-narrow").with_all(self.own_change(c, &name, locked)),
            el("dl").class("facts").with_all(facts).with(each),
            el("p").class("formula").say(words.need_formula).say(" ").say(&about.unwrap_or_default()),
        ]
    }
}
