//! A played year: all that is drawn.

use rust_decimal::Decimal;

use super::drawn::{self, PlayedEvent};
use super::random::{Stream, Subject};
use super::setup::{PlayedCommittee, Setup, range};
use super::spread::{self, ByMonth};
use super::tax::TaxPath;
use crate::follow_up::measure_kind::MeasureKind;
use crate::follow_up::measures::Sizes;
use crate::follow_up::rules::RuleKey;
use crate::money::{DecimalExt, percent_of};
use crate::municipality::CommitteeIx;

/// What is drawn for a committee.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DrawnCommittee {
    /// What it deviates from its budget without events and measures, per cent of its budget; positive: it costs less. Each of its
    /// activities has its own, and counts by its share.
    pub drift: Decimal,
    /// By how much the year becomes better than the committee's own forecast of August, per cent of its budget, apart from what nobody
    /// knows yet. A committee errs the same way all year, by the part of the year that is left.
    pub forecast_error: Decimal,
    /// The part of its yearly cost that has arisen by the end of each month.
    pub(super) cost_to_date: ByMonth,
}

/// A played year: what happens whatever is decided.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlayedYear {
    seed: u32,
    pub(super) setup: Setup,
    pub(super) events: Vec<PlayedEvent>,
    pub(super) tax: TaxPath,
    pub(super) committees: Vec<DrawnCommittee>,
    /// Growth of what grows, per cent a month.
    pub(super) growth: Decimal,
    /// Low, typical and high of the part of a measure's promised effect that is realised, per cent.
    realised: [Decimal; 3],
}

impl PlayedYear {
    /// The year of `seed`. None if a number is out of range.
    #[must_use]
    pub fn new(seed: u32, setup: &Setup, sizes: Sizes<'_>) -> Option<Self> {
        let committees = setup.committees().map(|(c, committee)| draw_committee(seed, c, committee, sizes));
        Some(Self {
            seed,
            events: drawn::draw(seed, setup, sizes)?,
            tax: TaxPath::draw(seed, setup, sizes)?,
            committees: committees.collect::<Option<_>>()?,
            growth: sizes.get(RuleKey::DeficitGrowth),
            realised: range(sizes, RuleKey::RealisedShare),
            setup: setup.clone(),
        })
    }

    /// The budget that it is played from.
    #[must_use]
    pub fn setup(&self) -> &Setup {
        &self.setup
    }

    /// Its events, in the order of the months in which they start. The forecasts of the tax base are [`Self::tax`].
    #[must_use]
    pub fn events(&self) -> &[PlayedEvent] {
        &self.events
    }

    /// The forecasts of the tax base.
    #[must_use]
    pub fn tax(&self) -> &TaxPath {
        &self.tax
    }

    /// What is drawn for `committee`.
    #[must_use]
    pub fn committee(&self, committee: CommitteeIx) -> Option<&DrawnCommittee> {
        self.committees.get(usize::from(committee.0))
    }

    /// The part of what a measure of `committee` promises that is realised, per cent. None if out of range.
    #[must_use]
    pub fn realised_share(&self, committee: CommitteeIx, kind: MeasureKind) -> Option<Decimal> {
        Stream::new(self.seed, Subject::Measure(committee, kind)).triangular(self.realised)
    }

    /// The part that one who does not know it expects: the mean, per cent. None if out of range.
    #[must_use]
    pub fn expected_share(&self) -> Option<Decimal> {
        let [low, typical, high] = self.realised;
        low.try_add(typical)?.try_add(high)?.try_div(Decimal::from(3))
    }
}

fn draw_committee(
    seed: u32,
    c: CommitteeIx,
    committee: &PlayedCommittee,
    sizes: Sizes<'_>,
) -> Option<DrawnCommittee> {
    let mut drift = Decimal::ZERO;
    for (activity, share) in committee.activities.iter() {
        let normal = Stream::new(seed, Subject::Drift(c, *activity)).normal();
        let (mean, spread) = (RuleKey::DriftMean(*activity), RuleKey::DriftSpread(*activity));
        let own = sizes.get(mean).try_add(sizes.get(spread).try_mul(normal)?)?;
        drift = drift.try_add(percent_of(own, *share)?)?;
    }
    let normal = Stream::new(seed, Subject::ForecastError(c)).normal();
    let spread = sizes.get(RuleKey::ForecastErrorSpread).try_mul(normal)?;
    let forecast_error = sizes.get(RuleKey::ForecastErrorMean).try_add(spread)?;
    let cost_to_date = spread::to_date(&committee.seasons)?;
    Some(DrawnCommittee { drift, forecast_error, cost_to_date })
}
