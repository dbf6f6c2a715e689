//! What every view needs: the session, and the language that the page is built in.

use std::cell::Cell;

use leptos::prelude::*;
use rust_decimal::Decimal;

use crate::i18n::numbers::{HARD_SPACE, decimals_in_millions, in_millions};
use crate::i18n::{Language, Texts};
use crate::state::{Desk, Session, Shown};
use model::figure::{LegalValue, Origin, Quality, SourceIx};
use model::goals::{CompanyIx, GoalIx};
use model::label::Label;
use model::ledger::NodeId;
use model::money::{Arithmetic, to_decimals};
use model::municipality::{CommitteeIx, Municipality, Text};
use model::outcome::YearOutcome;

/// The session and the language. The page is built anew when the language or the municipality changes, so that texts
/// need not be followed one by one.
#[derive(Debug, Clone, Copy)]
pub struct Page {
    /// The session.
    pub session: Session,
    /// What is kept of it in the browser.
    pub desk: Desk,
    /// The language that this page is built in.
    pub language: Language,
    /// Its texts.
    pub t: &'static Texts,
}

thread_local! {
    // Not a context of Leptos': a page has one desk, and a map of values by their types is a thousand bytes of the first load.
    static DESK: Cell<Option<Desk>> = const { Cell::new(None) };
}

/// From now on the page is that of `desk`.
pub fn lay(desk: Desk) {
    DESK.set(Some(desk));
}

/// The page's desk: none while there is no municipality.
pub fn desk() -> Option<Desk> {
    DESK.get()
}

/// The page that the view is part of.
#[must_use]
pub fn use_page() -> Page {
    // Every view is built under `app`, which lays the desk; there is no page without one.
    let Some(desk) = desk() else { unreachable_desk() };
    let (session, language) = (desk.session, desk.session.language.get_untracked());
    Page { session, desk, language, t: language.texts() }
}

#[expect(
    clippy::panic,
    reason = "a view outside the app is a mistake in the program, found at once by any test"
)]
fn unreachable_desk() -> ! {
    panic!("a view was built outside the app")
}

/// A text that follows the session. One type for all of them keeps the program small.
pub fn text(derive: impl Fn() -> String + Send + Sync + 'static) -> Signal<String> {
    Signal::derive(derive)
}

/// A yes or no that follows the session.
pub fn flag(derive: impl Fn() -> bool + Send + Sync + 'static) -> Signal<bool> {
    Signal::derive(derive)
}

impl Page {
    /// A text of the file in the page's language.
    #[must_use]
    pub fn of(self, text: &Text) -> String {
        self.language.of(text)
    }

    /// Something of the file in the page's language, or nothing where the file has none.
    fn named(self, find: impl FnOnce(&Municipality) -> Option<&Text>) -> String {
        self.session
            .municipality(|municipality| find(municipality).map(|text| self.of(text)))
            .unwrap_or_default()
    }

    /// What a committee is called.
    #[must_use]
    pub fn committee(self, c: CommitteeIx) -> String {
        self.named(|municipality| Some(&municipality.committee(c)?.name))
    }

    /// What a company is called.
    #[must_use]
    pub fn company(self, company: CompanyIx) -> String {
        self.named(|municipality| Some(&municipality.companies.get(usize::from(company.0))?.name))
    }

    /// A goal in words.
    #[must_use]
    pub fn goal(self, g: GoalIx) -> String {
        self.named(|municipality| Some(&municipality.goal(g)?.name))
    }

    /// What a source is called.
    #[must_use]
    pub fn source(self, source: SourceIx) -> String {
        self.named(|municipality| Some(&municipality.source(source)?.name))
    }

    /// What a number is called, with whose it is.
    #[must_use]
    pub fn label(self, label: Label) -> String {
        let name = (self.t.label)(&label);
        match self.whose(label) {
            whose if whose.is_empty() => name.to_owned(),
            whose => format!("{name}, {whose}"),
        }
    }

    fn whose(self, label: Label) -> String {
        match label {
            Label::Setting(lever) => self.label(lever.label()),
            Label::GrossCost(c)
            | Label::Index(c)
            | Label::Volume(c)
            | Label::Cost(c)
            | Label::Efficiency(c)
            | Label::FeeCeiling(c, _)
            | Label::FeeCeilingRoom(c, _)
            | Label::Fees(c)
            | Label::StateGrants(c)
            | Label::OtherIncome(c)
            | Label::Need(c)
            | Label::Frame(c)
            | Label::Freed(c)
            | Label::OwnChange(c)
            | Label::BeforeSpreading(c)
            | Label::WeightedFrame(c)
            | Label::Share(c)
            | Label::Grant(c)
            | Label::GrantChange(c)
            | Label::Gap(c)
            | Label::SavingsDemand(c) => self.committee(c),
            Label::Fee(c, f) => self.named(|m| Some(&m.fee(c, f)?.name)),
            Label::StateGrant(c, s) => {
                self.named(|m| Some(&m.committee(c)?.state_grants.get(usize::from(s))?.name))
            }
            Label::GoalShare(_, g) | Label::GoalPart(_, g) | Label::Goal(g) | Label::GoalChange(g) => {
                self.goal(g)
            }
            Label::Area(a) | Label::AreaChange(a) => {
                self.named(|m| Some(&m.areas.get(usize::from(a.0))?.name))
            }
            _ => String::new(),
        }
    }

    /// What a quality is called, what it means, and the class of its badge.
    #[must_use]
    pub fn quality(self, quality: Quality) -> (&'static str, &'static str, &'static str) {
        let t = &self.t.common;
        match quality {
            Quality::Published => (t.published, t.published_means, "badge"),
            Quality::Derived => (t.derived, t.derived_means, "badge badge-derived"),
            Quality::Estimate => (t.estimate, t.estimate_means, "badge badge-estimate"),
            Quality::Assumption => (t.assumption, t.assumption_means, "badge badge-assumption"),
        }
    }

    /// Where a figure of `year` comes from.
    #[must_use]
    pub fn origin(self, origin: Origin, year: usize) -> String {
        let t = &self.language.lazy_texts().explain;
        match origin {
            Origin::File(source) => self.source(source),
            Origin::Law(value) => self.legal(value, year),
            Origin::Decision => t.decision.to_owned(),
            Origin::Assumption => t.own_assumption.to_owned(),
            Origin::Lock => t.locked.to_owned(),
            Origin::Neutral => t.neutral.to_owned(),
        }
    }

    fn legal(self, value: LegalValue, at: usize) -> String {
        let parameters = self.session.parameters();
        let found = self.session.municipality(|municipality| {
            let year = municipality.years.get(at)?.year;
            let legal = parameters.legal(year, &municipality.county, value)?;
            let t = &self.language.lazy_texts().explain;
            Some(if legal.quality == Quality::Assumption {
                t.own_assumption.to_owned()
            } else {
                (t.law)(&legal.law, &legal.source)
            })
        });
        found.unwrap_or_default()
    }

    /// An amount of the year in view, as the reader has chosen to see amounts, without the unit. Follows.
    #[must_use]
    pub fn amount(self, kronor: Decimal) -> String {
        self.amount_at(self.session.year.get(), kronor)
    }

    /// An amount of the year at `year`, as the reader has chosen to see amounts, without the unit. Follows.
    #[must_use]
    pub fn amount_at(self, year: usize, kronor: Decimal) -> String {
        let (value, decimals) = self.shown(year, kronor);
        self.language.number(value, decimals)
    }

    /// A change of an amount, with its sign. In per cent: of `of`. Follows.
    #[must_use]
    pub fn change(self, kronor: Decimal, of: Decimal) -> String {
        self.change_at(self.session.year.get(), kronor, of)
    }

    /// A change of an amount of the year at `year`, with its sign. In per cent: of `of`. Follows.
    #[must_use]
    pub fn change_at(self, year: usize, kronor: Decimal, of: Decimal) -> String {
        let (value, decimals) = self.shown_change(year, kronor, of);
        self.language.signed(value, decimals)
    }

    /// Which way a change of the year at `year` goes, as a class. One that is shown as nothing goes neither: its colour alone
    /// would say otherwise. Follows.
    #[must_use]
    pub fn way_at(self, year: usize, kronor: Decimal, of: Decimal) -> &'static str {
        let (value, decimals) = self.shown_change(year, kronor, of);
        direction(to_decimals(value, decimals))
    }

    /// The same of a change of the year in view. Follows.
    #[must_use]
    pub fn way(self, kronor: Decimal, of: Decimal) -> &'static str {
        self.way_at(self.session.year.get(), kronor, of)
    }

    fn shown_change(self, year: usize, kronor: Decimal, of: Decimal) -> (Decimal, u32) {
        match self.session.shown.get() {
            Shown::Percent => (share(kronor, of), 1),
            _ => self.shown(year, kronor),
        }
    }

    fn shown(self, year: usize, kronor: Decimal) -> (Decimal, u32) {
        let of_year = |pick: fn(&YearOutcome) -> NodeId| {
            self.session.read_at(year, |outcome, year| outcome.value(pick(year)))
        };
        match self.session.shown.get() {
            Shown::Millions => (in_millions(kronor), decimals_in_millions(kronor)),
            Shown::PerInhabitant => (kronor.over(of_year(|year| year.inhabitants)).unwrap_or_default(), 0),
            Shown::Percent => (share(kronor, of_year(|year| year.grants)), 1),
        }
    }

    /// The unit that amounts are shown in. Follows.
    #[must_use]
    pub fn unit(self) -> &'static str {
        match self.session.shown.get() {
            Shown::Millions => self.t.common.mnkr,
            Shown::PerInhabitant => self.t.common.per_inhabitant,
            Shown::Percent => "%",
        }
    }

    /// An amount in mnkr with its unit.
    #[must_use]
    pub fn mnkr(self, kronor: Decimal) -> String {
        format!("{}{HARD_SPACE}{}", self.language.mnkr(kronor), self.t.common.mnkr)
    }
}

/// `part` in per cent of `whole`; nothing where there is no whole.
#[must_use]
pub fn share(part: Decimal, whole: Decimal) -> Decimal {
    part.times(Decimal::ONE_HUNDRED).and_then(|part| part.over(whole)).unwrap_or_default()
}

/// Up, down or neither, as a class.
#[must_use]
pub fn direction(change: Decimal) -> &'static str {
    if change > Decimal::ZERO {
        "up"
    } else if change < Decimal::ZERO {
        "down"
    } else {
        "soft"
    }
}

/// `part` of `whole` as a number from 0 to 1, fine enough for a bar, as the style sheet wants it.
#[must_use]
pub fn fraction(part: Decimal, whole: Decimal) -> String {
    let percent = to_decimals(share(part, whole), 2);
    crate::i18n::numbers::plain(percent.over(Decimal::ONE_HUNDRED).unwrap_or_default())
}
