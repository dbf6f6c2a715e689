//! Names of the parts of a municipality file and an outcome, in the language of the page.

use leptos::prelude::untrack;

use crate::i18n::answers;
use crate::i18n::numbers::NO_VALUE;
use crate::ui::context::AppContext;
use model::YearIx;
use model::figure::{LegalValue, Origin, Quality, SourceIx};
use model::goals::{CompanyIx, GoalIx};
use model::items::{ItemGoal, ItemIx};
use model::label::Label;
use model::municipality::{CommitteeIx, FeeIx, Municipality, Text};
use model::services::ServiceSubject;
use model::texts::{ProposedMission, TextPart, missions, written};

/// A text of the municipality, or "–" for an index of another municipality.
fn name_of(app: AppContext, find: impl FnOnce(&Municipality) -> Option<&Text>) -> String {
    app.session
        .municipality(|municipality| find(municipality).map(|text| app.file_text(text)))
        .unwrap_or_else(|| NO_VALUE.to_owned())
}

/// The name of a committee.
#[must_use]
pub fn committee_name(app: AppContext, c: CommitteeIx) -> String {
    name_of(app, |municipality| Some(&municipality.committee(c)?.name))
}

/// The name of a service, or of what is left of a committee.
#[must_use]
pub fn service_name(app: AppContext, subject: ServiceSubject) -> String {
    app.session.municipality(|m| answers::service_name(app.language, m, subject))
}

/// The name with soft hyphens where the long words of committees' names are joined, for narrow screens.
#[must_use]
pub fn soft_hyphened(name: &str) -> String {
    name.split(' ').map(divided).collect::<Vec<_>>().join(" ")
}

/// A word with a soft hyphen before its last part, where that is one of committees' names. A word by itself has no joint.
fn divided(word: &str) -> String {
    const LAST: [&str; 4] = ["nämnden", "nämnd", "styrelsen", "styrelse"];
    let joint = LAST.into_iter().find_map(|last| Some((word.strip_suffix(last)?, last)));
    match joint {
        Some((stem, last)) if !stem.is_empty() => [stem, "\u{ad}", last].concat(),
        Some(_) | None => word.to_owned(),
    }
}

/// The name of a budget item of the open scenario, with its committee.
#[must_use]
pub fn item_name(app: AppContext, c: CommitteeIx, item: ItemIx) -> String {
    let name = untrack(|| {
        app.session.scenario(|scenario| scenario.items.get(usize::from(item.0)).map(|item| item.name.clone()))
    });
    format!("{}, {}", name.unwrap_or_default(), committee_name(app, c))
}

/// The name of a fee.
#[must_use]
pub fn fee_name(app: AppContext, c: CommitteeIx, f: FeeIx) -> String {
    name_of(app, |municipality| Some(&municipality.fee(c, f)?.name))
}

/// The name of a company.
#[must_use]
pub fn company_name(app: AppContext, company: CompanyIx) -> String {
    name_of(app, |municipality| Some(&municipality.companies.get(usize::from(company.0))?.name))
}

/// The wording of a goal in the open scenario.
#[must_use]
pub fn goal_name(app: AppContext, g: GoalIx) -> String {
    let own = untrack(|| {
        app.session.scenario(|scenario| written(&scenario.texts, TextPart::Goal(g)).map(str::to_owned))
    });
    own.unwrap_or_else(|| goal_name_in_file(app, g))
}

/// The goal that an item serves, and its mission if it serves one, in the wording of [`goal_name`].
#[must_use]
pub fn served_name(app: AppContext, served: ItemGoal) -> String {
    let goal = goal_name(app, served.goal);
    match mission_name(app, served) {
        Some(mission) => format!("{goal}: {mission}"),
        None => goal,
    }
}

fn mission_name(app: AppContext, served: ItemGoal) -> Option<String> {
    let part = TextPart::Mission(served.goal, served.mission?);
    let all = untrack(|| proposed_missions(app, served.goal));
    all.into_iter().find(|(one, _)| *one == part).map(|(_, text)| text)
}

/// The missions of a goal with their wording as the proposal has them, those that are left out among them. Tracks the scenario.
#[must_use]
pub fn proposed_missions(app: AppContext, g: GoalIx) -> Vec<(TextPart, String)> {
    let goal = app.session.municipality(|municipality| municipality.goal(g).cloned());
    app.session.scenario(|scenario| {
        let all = goal.iter().flat_map(|goal| missions(goal, g, &scenario.texts));
        let text = |mission: ProposedMission<'_>| {
            let own = mission.own.map(str::to_owned);
            Some((mission.part, own.or_else(|| Some(app.file_text(&mission.file?.name)))?))
        };
        all.filter_map(text).collect()
    })
}

/// The wording of a goal in the municipality file.
#[must_use]
pub fn goal_name_in_file(app: AppContext, g: GoalIx) -> String {
    name_of(app, |municipality| Some(&municipality.goal(g)?.name))
}

/// The name of a source.
#[must_use]
pub fn source_name(app: AppContext, source: SourceIx) -> String {
    name_of(app, |municipality| Some(&municipality.source(source)?.name))
}

/// The name of a number, with the committee, fee, grant or goal that it belongs to.
#[must_use]
pub fn label_name(app: AppContext, label: Label) -> String {
    let name = (app.language.lazy_texts().label)(label);
    match subject(app, label) {
        Some(subject) => format!("{name}, {subject}"),
        None => name.to_owned(),
    }
}

/// What a label's number belongs to: a committee, fee, grant, goal or area by name, or a lever. `None` for what belongs to
/// the whole municipality.
fn subject(app: AppContext, label: Label) -> Option<String> {
    match label {
        Label::Setting(lever) => Some(label_name(app, lever.label())),
        Label::GrossCost(c)
        | Label::Index(c)
        | Label::Volume(c)
        | Label::Cost(c)
        | Label::CostAfterEfficiency(c)
        | Label::Efficiency(c)
        | Label::FeeCeiling(c, _)
        | Label::FeeHeadroom(c, _)
        | Label::Fees(c)
        | Label::StateGrants(c)
        | Label::OtherIncome(c)
        | Label::Need(c)
        | Label::StartGrant(c)
        | Label::Freed(c)
        | Label::OwnChange(c)
        | Label::TechnicalChange(c)
        | Label::Frame(c)
        | Label::Items(c)
        | Label::GrantBeforeDistribution(c)
        | Label::WeightedStartGrant(c)
        | Label::DecisionShare(c)
        | Label::RoomShare(c)
        | Label::Grant(c)
        | Label::GrantChange(c)
        | Label::Gap(c)
        | Label::SavingsDemand(c) => Some(committee_name(app, c)),
        Label::Item(c, item) => Some(item_name(app, c, item)),
        Label::Fee(c, f) => Some(fee_name(app, c, f)),
        Label::StateGrant(c, s) => {
            Some(name_of(app, |m| Some(&m.committee(c)?.state_grants.get(usize::from(s))?.name)))
        }
        // What a goal gets is explained by what each committee gives.
        Label::GoalShare(c, g) | Label::GoalPart(c, g) => {
            Some(format!("{}, {}", committee_name(app, c), goal_name(app, g)))
        }
        Label::Goal(g) | Label::GoalChange(g) => Some(goal_name(app, g)),
        Label::Area(a) | Label::AreaChange(a) => {
            Some(name_of(app, |m| Some(&m.areas.get(usize::from(a.0))?.name)))
        }
        Label::AssessedTaxBase
        | Label::ProjectionFactor
        | Label::Row(_)
        | Label::PreliminaryTax
        | Label::FinalSettlement
        | Label::FinalSettlementPerInhabitant
        | Label::AdjustmentPerInhabitant
        | Label::TaxRevenue
        | Label::Population
        | Label::Inhabitants
        | Label::MeanTaxBase
        | Label::GuaranteeLevel
        | Label::GuaranteedTaxBase
        | Label::MissingTaxBase
        | Label::CountyRate
        | Label::IncomeEqualisationByLaw
        | Label::Equalisation
        | Label::TaxAndGeneralGrants
        | Label::SurplusTarget
        | Label::Pool
        | Label::Grants
        | Label::LeftOver
        | Label::TechnicalRoom
        | Label::DecidedRoom
        | Label::TechnicalAndDecidedRoom
        | Label::TechnicalRoomLeft
        | Label::DecidedRoomLeft
        | Label::Kept
        | Label::Room
        | Label::RoomFromDecisions
        | Label::RoomForAll
        | Label::Undistributed
        | Label::Result
        | Label::ResultShare
        | Label::ResultIfGapsRemain
        | Label::PoolChange
        | Label::TaxPerInhabitant
        | Label::TaxPerInhabitantChange => None,
    }
}

/// A quality in words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct QualityText {
    /// Its name, such as "uppskattning".
    pub name: &'static str,
    /// Its meaning.
    pub meaning: &'static str,
    /// The class of its badge.
    pub class: &'static str,
    /// That the figures of a table have it, as a sentence.
    pub of_table: &'static str,
}

/// A quality in words.
#[must_use]
pub fn quality_text(app: AppContext, quality: Quality) -> QualityText {
    let t = &app.t.common;
    let (name, meaning, class, of_table) = match quality {
        Quality::Published => (t.published, t.published_meaning, "badge", t.all_published),
        Quality::Derived => (t.derived, t.derived_meaning, "badge badge-derived", t.all_derived),
        Quality::Estimate => (t.estimate, t.estimate_meaning, "badge badge-estimate", t.all_estimates),
        Quality::Assumption => {
            (t.assumption, t.assumption_meaning, "badge badge-assumption", t.all_assumptions)
        }
    };
    QualityText { name, meaning, class, of_table }
}

/// The source of a figure of the year at `year`.
#[must_use]
pub fn origin_name(app: AppContext, origin: Origin, year: YearIx) -> String {
    let t = &app.language.lazy_texts().explain;
    match origin {
        Origin::File(source) => source_name(app, source),
        Origin::Law(value) => legal_source(app, value, year),
        Origin::Decision => t.decision.to_owned(),
        Origin::Assumption => t.own_assumption.to_owned(),
        Origin::Lock => t.locked.to_owned(),
        Origin::Neutral => t.neutral_default.to_owned(),
        Origin::NotInFile => t.not_in_file.to_owned(),
    }
}

/// The law and the publication from which a legal value of the year at `year` comes.
fn legal_source(app: AppContext, value: LegalValue, year: YearIx) -> String {
    let law = app.session.law();
    let found = app.session.municipality(|municipality| {
        let year = year.get(&municipality.years).year;
        let legal = law.value(year, &municipality.county, value)?;
        let t = &app.language.lazy_texts().explain;
        Some(if legal.quality == Quality::Assumption {
            t.own_assumption.to_owned()
        } else {
            (t.law)(&legal.law, &legal.source)
        })
    });
    found.unwrap_or_else(|| NO_VALUE.to_owned())
}

#[cfg(test)]
mod tests;
