//! Ready questions: each makes a scenario of the start state in one step, for whoever does not know the levers.
//!
//! That a question is asked is not stored: it follows from the scenario, so that it ends when the scenario is changed or the step undone.
//! Only how far the tax can be cut is known by its step, since any rate could be the answer.

mod asked;
mod subjects;

use leptos::prelude::*;
use rust_decimal::Decimal;

pub use self::asked::{asked_question, replaces_own_changes};
use self::subjects::{parking, school};
use super::ScenarioEditor;
use super::undo::{Action, Target};
use model::YearIx;
use model::distribution::Policy;
use model::lever::{Lever, Setting};
use model::money::{DecimalExt, Money, percent_of};
use model::municipality::{CommitteeIx, FeeIx};
use model::outcome::{CommitteeOutcome, Outcome, YearOutcome};
use model::rows::RevenueRow;
use model::scenario::{LockedGrants, Scenario};
use model::summary::first_largest;

/// How much a ready question raises a fee, per cent.
pub const FEE_RISE: Decimal = Decimal::from_parts(5, 0, 0, false, 0);

/// The largest part of the income equalisation that a ready question takes: one in so many kronor.
const PART_OF_EQUALISATION: Decimal = Decimal::TEN;

/// The largest part of its grant that a ready question gives a committee: one in so many kronor.
const PART_OF_GRANT: Decimal = Decimal::from_parts(20, 0, 0, false, 0);

const HUNDRED_THOUSAND: Decimal = Decimal::from_parts(100_000, 0, 0, false, 0);

const TAX_RATE: Lever = Lever::Row(RevenueRow::TaxRate);

/// A question that sets a scenario.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReadyQuestion {
    /// The fee of parking is raised by [`FEE_RISE`].
    RaiseParking(CommitteeIx, FeeIx),
    /// The committee gets this much more, kronor.
    MoreTo(CommitteeIx, Decimal),
    /// The income equalisation gives this much less, kronor.
    LessEqualisation(Decimal),
    /// How far the tax can be cut if the result pays.
    TaxCut,
}

impl ReadyQuestion {
    /// What it sets. None of a tax cut, which goal seek finds.
    #[must_use]
    pub fn setting(self) -> Option<(Lever, Setting)> {
        match self {
            Self::RaiseParking(c, f) => Some((Lever::Fee(c, f), Setting::Percent(FEE_RISE))),
            Self::MoreTo(c, amount) => Some((Lever::Grant(c), Setting::Change(amount))),
            Self::LessEqualisation(amount) => {
                let row = Lever::Row(RevenueRow::IncomeEqualisation);
                Some((row, Setting::Change(Decimal::ZERO.try_sub(amount)?)))
            }
            Self::TaxCut => None,
        }
    }

    /// Whether it gives the committee more.
    #[must_use]
    pub fn gives(self, committee: CommitteeIx) -> bool {
        match self {
            Self::MoreTo(c, _) => c == committee,
            Self::RaiseParking(..) | Self::LessEqualisation(_) | Self::TaxCut => false,
        }
    }

    /// The start state with its setting from `year` on. What is locked in `scenario` stays, and so does who pays.
    fn scenario(self, scenario: &Scenario, year: YearIx) -> Option<Scenario> {
        let (lever, setting) = self.setting()?;
        let mut asked = start_of(scenario);
        asked.set(lever, year, setting);
        Some(asked)
    }

    /// Whether what it would change is locked, in some year.
    fn is_locked(self, scenario: &Scenario) -> bool {
        let lever = self.setting().map_or(TAX_RATE, |(lever, _)| lever);
        scenario.is_lever_locked(lever) || lever.committee().is_some_and(|c| scenario.has_lock(c))
    }
}

/// The questions that can be asked of the open municipality. Tracks the scenario.
#[must_use]
pub fn ready_questions(editor: ScenarioEditor) -> Vec<ReadyQuestion> {
    let questions = editor.session.municipality(|municipality| {
        editor.session.read_year(YearIx::First, |outcome, first| {
            [
                parking(municipality).map(|(c, f)| ReadyQuestion::RaiseParking(c, f)),
                school(municipality).and_then(|c| {
                    let grant = outcome.value(first.committee(c)?.start_grant);
                    Some(ReadyQuestion::MoreTo(c, round_part(grant, PART_OF_GRANT)?))
                }),
                round_part(
                    outcome.value(first.start[RevenueRow::IncomeEqualisation]).abs(),
                    PART_OF_EQUALISATION,
                )
                .map(ReadyQuestion::LessEqualisation),
                Some(ReadyQuestion::TaxCut),
            ]
        })
    });
    editor.session.scenario(|scenario| {
        let can_give =
            editor.session.read_year(YearIx::First, |outcome, _| is_start_beside(scenario, outcome));
        let can_be_asked = |question: &ReadyQuestion| {
            !question.is_locked(scenario) && (can_give || !matches!(question, ReadyQuestion::MoreTo(..)))
        };
        questions.into_iter().flatten().filter(can_be_asked).collect()
    })
}

/// Whether what is locked stands as in the start state. Otherwise a committee's grant would move before it is given more.
fn is_start_beside(scenario: &Scenario, outcome: &Outcome) -> bool {
    let start =
        |c: CommitteeIx, year: YearIx| Some(outcome.money(outcome.year(year).committee(c)?.start_grant));
    let is_held = |(c, grants): (&CommitteeIx, &LockedGrants)| {
        YearIx::ALL
            .into_iter()
            .all(|year| year.get(grants).is_none_or(|grant| Some(grant) == start(*c, year)))
    };
    let kept = start_of(scenario);
    kept.settings.is_empty() && kept.items.iter().all(|item| !item.is_on) && kept.locks.iter().all(is_held)
}

/// Sets the scenario of `question`, as one step. False where it has none, or the open scenario is adopted.
#[must_use]
pub fn ask(editor: ScenarioEditor, question: ReadyQuestion) -> bool {
    let scenario = question.scenario(&editor.session.scenario_now(), editor.view.year.get_untracked());
    let is_asked = scenario.is_some_and(|asked| editor.apply(Action::Set, Target::ReadyQuestion, asked));
    if is_asked {
        editor.view.choosing.set(false);
    }
    is_asked
}

/// The scenario in which the largest tax cut is sought: the start state, where the result pays.
#[must_use]
pub fn before_tax_cut(editor: ScenarioEditor) -> Scenario {
    let mut scenario = start_of(&editor.session.scenario_now());
    scenario.set_policy(editor.view.year.get_untracked(), Policy::KeepFrames);
    scenario
}

/// What a question that was asked leads to in the year in view, against the same scenario without it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QuestionEffect {
    /// What it sets, before and after: kronor, or a tax rate.
    pub set: [Decimal; 2],
    /// What it changes that by in each year from the year in view on.
    pub changes: Vec<(u16, Decimal)>,
    /// What the other committees can use more, grants and fees in sum; of all where no committee was given more.
    pub others: Money,
    /// Whose change of that is the largest.
    pub most: Option<(CommitteeIx, Money)>,
    /// The result, before and after.
    pub result: [Money; 2],
    /// The surplus target after it.
    pub target: Money,
    /// The result after it, in the later years.
    pub later_results: Vec<(u16, Money)>,
}

impl QuestionEffect {
    /// The effect of `question` on the open scenario. None where a number is out of range. Tracks scenario, outcome and year.
    #[must_use]
    pub fn of(editor: ScenarioEditor, question: ReadyQuestion) -> Option<Self> {
        let session = editor.session;
        if session.error().is_some() {
            return None;
        }
        let before = session.outcome_of(&session.scenario(start_of))?;
        let (after, at) = (session.outcome(), editor.view.year.get());
        let years = session.municipality(|municipality| municipality.years.each_ref().map(|year| year.year));
        let number = |year: YearIx| *year.get(&years);
        let change = |year: YearIx| {
            let [before, after] = [&before, &*after].map(|outcome| set_value(question, outcome, year));
            Some((number(year), after?.try_sub(before?)?))
        };
        let usable = |outcome: &Outcome, committee: &CommitteeOutcome| {
            outcome.money(committee.grant) + outcome.money(committee.fees_total)
        };
        let both = before.year(at).committees.iter().zip(&after.year(at).committees);
        let others: Vec<(CommitteeIx, Money)> = (0..)
            .map(CommitteeIx)
            .zip(both)
            .filter(|(c, _)| !question.gives(*c))
            .map(|(c, (was, is))| (c, usable(&after, is) - usable(&before, was)))
            .collect();
        let sum: Money = others.iter().map(|(_, change)| *change).sum();
        let year = after.year(at);
        let target =
            percent_of(after.value(year.now.tax_and_general_grants), after.value(year.surplus_target));
        Some(Self {
            target: Money::new(target?)?,
            set: [set_value(question, &before, at)?, set_value(question, &after, at)?],
            changes: at.onwards().map(change).collect::<Option<_>>()?,
            others: sum,
            most: first_largest(others, |(_, change)| change.abs()),
            result: [&before, &*after].map(|outcome| outcome.money(outcome.year(at).result)),
            later_results: at
                .onwards()
                .skip(1)
                .map(|year| (number(year), after.money(after.year(year).result)))
                .collect(),
        })
    }
}

/// The value of what `question` sets.
fn set_value(question: ReadyQuestion, outcome: &Outcome, year: YearIx) -> Option<Decimal> {
    let year: &YearOutcome = outcome.year(year);
    let node = match question {
        ReadyQuestion::RaiseParking(c, f) => year.committee(c)?.fees.get(usize::from(f.0))?.now,
        ReadyQuestion::MoreTo(c, _) => year.committee(c)?.grant,
        ReadyQuestion::LessEqualisation(_) => year.now[RevenueRow::IncomeEqualisation],
        ReadyQuestion::TaxCut => year.now[RevenueRow::TaxRate],
    };
    Some(outcome.value(node))
}

/// `scenario` with everything reset that is not locked, but for who pays.
fn start_of(scenario: &Scenario) -> Scenario {
    let mut start = scenario.clone();
    start.reset_all();
    start.policy = scenario.policy;
    start
}

/// The largest 1, 2 or 5 with zeros, from a hundred thousand kronor, that `parts` of are not more than `whole`.
fn round_part(whole: Decimal, parts: Decimal) -> Option<Decimal> {
    let mut found = None;
    let mut unit = HUNDRED_THOUSAND;
    loop {
        for times in [Decimal::ONE, Decimal::TWO, Decimal::from_parts(5, 0, 0, false, 0)] {
            let size = unit.try_mul(times)?;
            if size.try_mul(parts)? > whole {
                return found;
            }
            found = Some(size);
        }
        unit = unit.try_mul(Decimal::TEN)?;
    }
}
