//! What is decided and considered for a committee, and what each measure comes to beside the others.

use super::{Considered, Request, Row, Standing};
use model::follow_up::duty::meeting_after;
use model::follow_up::measures::{Conditions, Decider, Hindrance, Measures, Sizes, usual_promise};
use model::follow_up::outlook::ExpectedGrant;
use model::follow_up::record::{DecidedMeasure, MoneyRequest};
use model::follow_up::requests::earliest_answer;
use model::follow_up::rules::{RuleKey, Size};
use model::follow_up::year::Year;
use model::follow_up::{MeasureKind, Month, YearRecord};
use model::money::Money;
use model::municipality::CommitteeIx;

/// What is decided and considered, and what it depends on.
pub struct Choices<'a> {
    committee: CommitteeIx,
    record: &'a YearRecord,
    considered: &'a Considered,
    pub conditions: Conditions<'a>,
    pub sizes: Sizes<'a>,
    /// The month in which what is considered would be decided.
    decided: Month,
    /// What is considered and not decided.
    new: Vec<(MeasureKind, DecidedMeasure)>,
    /// What the board has given the committee.
    given: Option<Money>,
}

impl<'a> Choices<'a> {
    pub fn new(
        year: &'a Year,
        record: &'a YearRecord,
        (committee, month): (CommitteeIx, Month),
        considered: &'a Considered,
    ) -> Option<Self> {
        let meeting = meeting_after(month);
        let given = year
            .budget()
            .extra_grants()
            .grants
            .iter()
            .find(|grant| grant.committee == committee && grant.decider == Decider::ExecutiveBoard);
        let mut choices = Self {
            committee,
            record,
            considered,
            conditions: year.conditions(committee, month)?,
            sizes: year.sizes(),
            decided: meeting.unwrap_or(month),
            new: Vec::new(),
            given: given.map(|grant| grant.financed.granted()),
        };
        let kinds = considered.keys().filter(|(of, kind)| *of == committee && !choices.is_decided(*kind));
        let new = kinds.map(|(_, kind)| (*kind, choices.as_decided(*kind)));
        choices.new = new.filter(|_| meeting.is_some()).collect();
        Some(choices)
    }

    pub fn is_decided(&self, kind: MeasureKind) -> bool {
        self.record.measures.contains_key(&(self.committee, kind))
    }

    /// What is considered of `kind`, as it would be decided.
    fn as_decided(&self, kind: MeasureKind) -> DecidedMeasure {
        let promised = self.considered.get(&(self.committee, kind)).copied().flatten();
        DecidedMeasure { decided: self.decided, promised, note: String::new() }
    }

    pub fn decided(&self) -> impl Iterator<Item = (MeasureKind, &DecidedMeasure)> {
        let all = self.record.measures.iter().filter(|((of, _), _)| *of == self.committee);
        all.map(|((_, kind), measure)| (*kind, measure))
    }

    pub fn decided_and_new(&self) -> impl Iterator<Item = (MeasureKind, &DecidedMeasure)> {
        self.decided().chain(self.new.iter().map(|(kind, measure)| (*kind, measure)))
    }

    pub fn measures<'b>(
        &self,
        these: impl Iterator<Item = (MeasureKind, &'b DecidedMeasure)>,
    ) -> Option<Measures> {
        Measures::new(these, &self.conditions, self.sizes)
    }

    /// What the board gives of the reserve: all that is left, unless less is asked for.
    fn gift(&self, asked: Option<Money>) -> Money {
        let left = self.conditions.reserve_left;
        asked.unwrap_or(left).min(left).max(Money::ZERO)
    }

    /// The extra grant of the reserve that is considered.
    pub fn new_gift(&self) -> Option<ExpectedGrant> {
        let (_, gift) = self.new.iter().find(|(kind, _)| *kind == MeasureKind::CentralReserve)?;
        Some(ExpectedGrant { decided: gift.decided, amount: self.gift(gift.promised) })
    }

    /// The row of `kind`, one of `all` or what it would be beside them. None if a number is out of range.
    pub fn row(&self, kind: MeasureKind, all: &Measures) -> Option<Row> {
        let decided = self.record.measures.get(&(self.committee, kind));
        let standing = match decided {
            Some(measure) => Standing::Decided(measure.decided),
            None if self.new.iter().any(|(one, _)| *one == kind) => Standing::Considered,
            None => Standing::Open,
        };
        let open = self.as_decided(kind);
        let effect = match all.get(kind) {
            Some(effect) => *effect,
            None => *self.measures(self.decided_and_new().chain([(kind, &open)]))?.get(kind)?,
        };
        let moves = match kind {
            MeasureKind::CentralReserve => Some(if decided.is_some() {
                self.given.unwrap_or_default()
            } else {
                self.gift(open.promised)
            }),
            MeasureKind::HiringRestraint
            | MeasureKind::SpendingStop
            | MeasureKind::FewerSubstitutes
            | MeasureKind::FewerAgencyNurses
            | MeasureKind::CheaperPlacements
            | MeasureKind::Renegotiation
            | MeasureKind::FewerUnits
            | MeasureKind::FewerPosts
            | MeasureKind::EndVoluntary
            | MeasureKind::FeeRise
            | MeasureKind::PostponeUpkeep
            | MeasureKind::LeavePremises
            | MeasureKind::Reallocation
            | MeasureKind::MoneyRequest => None,
        };
        let realised = effect.realised(Size::Typical);
        let lead = |size| self.sizes.months(RuleKey::MeasureLead(kind, size));
        let usual = |size| usual_promise(kind, size, self.conditions.budget, self.sizes);
        Some(Row {
            kind,
            standing,
            promised: moves.unwrap_or(effect.measure.promised),
            is_own: decided.unwrap_or(&open).promised.is_some(),
            start: effect.measure.start,
            this_year: moves.unwrap_or_else(|| realised.this_year()),
            next_year: realised.next_year,
            lead: (lead(Size::Low), lead(Size::High)),
            usual: (usual(Size::Low)?, usual(Size::High)?),
        })
    }

    /// Why the committee cannot use `kind`. None too if it is decided.
    pub fn hindrance(&self, kind: MeasureKind) -> Option<Hindrance> {
        self.conditions.hindrance(kind).filter(|_| !self.is_decided(kind))
    }

    pub fn requests(&self) -> Vec<Request> {
        let of_committee = self.record.requests.iter().filter(|((of, _), _)| *of == self.committee);
        let request = |((_, made), request): (&(CommitteeIx, Month), &MoneyRequest)| Request {
            made: *made,
            earliest: earliest_answer(*made, self.sizes),
            asked: request.clone(),
        };
        of_committee.map(request).collect()
    }
}
