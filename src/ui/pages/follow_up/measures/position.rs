//! Where a committee stands in a follow-up, with the measures that are decided and those that are being considered.

mod choices;

use rust_decimal::Decimal;

use self::choices::Choices;
use model::follow_up::duty::{Duty, answered_until, meeting_after};
use model::follow_up::measures::{Hindrance, Start, is_known};
use model::follow_up::next_year::Inherited;
use model::follow_up::outlook::{ExpectedGrant, Outlook, Present};
use model::follow_up::record::MoneyRequest;
use model::follow_up::report::{ForecastPoint, forecasts_until};
use model::follow_up::rules::{RuleKey, Size};
use model::follow_up::year::Year;
use model::follow_up::{Line, MeasureKind, Month, YearRecord};
use model::money::Money;
use model::municipality::CommitteeIx;
use model::vec_map::VecMap;

/// The measures that the reader considers, and what each is to promise in a full year; None where that is what is typical.
pub type Considered = VecMap<(CommitteeIx, MeasureKind), Option<Money>>;

/// Where a measure stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// Decided in this month.
    Decided(Month),
    /// Considered, and with what is to be decided.
    Considered,
    /// Neither.
    Open,
}

/// A measure of the committee, kronor.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Row {
    pub kind: MeasureKind,
    pub standing: Standing,
    /// In a full year. Of what only moves money, the amount.
    pub promised: Money,
    /// Whether the reader has said how much.
    pub is_own: bool,
    /// When it begins to have effect.
    pub start: Start,
    /// By how much it moves the committee's deviation in this year.
    pub this_year: Money,
    pub next_year: Money,
    /// Months from the decision to the effect: at the least and at the most.
    pub lead: (usize, usize),
    /// What it usually promises in a full year: at the least and at the most.
    pub usual: (Money, Money),
}

/// A request for more money.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Request {
    pub made: Month,
    /// The first month in which the council can answer it. None if that is in the next year.
    pub earliest: Option<Month>,
    pub asked: MoneyRequest,
}

/// How the deviation goes on without measures.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Trend {
    /// A part of the deficit grows by itself, as is assumed.
    Growing,
    /// The forecast is a figure that is set for the whole year.
    Set,
    /// Neither.
    Steady,
}

impl Trend {
    fn of(present: &Present) -> Self {
        match (present.is_growing(), present.is_set) {
            (true, _) => Self::Growing,
            (false, true) => Self::Set,
            (false, false) => Self::Steady,
        }
    }
}

/// The committee in the follow-up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Position {
    pub committee: CommitteeIx,
    pub month: Month,
    pub budget: Money,
    pub forecast: Money,
    /// Positive: better than the budget.
    pub deviation: Money,
    /// The deviation in the follow-up before.
    pub previous: Option<(Month, Money)>,
    pub duty: Option<Duty>,
    /// The meeting that decides. None after the last follow-up.
    pub meeting: Option<Month>,
    /// The deviation in each follow-up until this one.
    pub until_now: Vec<ForecastPoint>,
    pub trend: Trend,
    /// Whether the forecast is the outturn of the whole year.
    pub is_outcome: bool,
    /// Whether more has to be decided than what is until the meeting that treats the follow-up.
    pub is_duty_open: bool,
    /// What is to come with what is decided and considered.
    pub outlook: Outlook,
    /// What is to come with what is decided alone.
    pub without_new: Outlook,
    pub inherited: Inherited,
    /// All kinds that the committee can use, in the order of [`MeasureKind`].
    pub rows: Vec<Row>,
    /// Those that it cannot use.
    pub hindered: Vec<(MeasureKind, Hindrance)>,
    pub requests: Vec<Request>,
    /// How much of what is promised is realised, per cent: little, as is likely, and much.
    pub shares: [Decimal; 3],
}

/// The kinds that the table can show. A request for more money stands beside it.
fn kinds() -> impl Iterator<Item = MeasureKind> {
    MeasureKind::ALL.into_iter().filter(|kind| *kind != MeasureKind::MoneyRequest)
}

impl Position {
    /// The committee in the follow-up of `month`, with what is `considered`. None without a forecast, or if a number is out of range.
    pub fn new(
        year: &Year,
        record: &YearRecord,
        (committee, month): (CommitteeIx, Month),
        considered: &Considered,
        duty: Option<Duty>,
    ) -> Option<Self> {
        let line = Line::Committee(committee);
        let budget = year.budget().of(line, month);
        let forecast = year.forecast(line, month)?;
        let present = Present::new(year, committee, month)?;
        let deviation = present.deviation;
        let choices = Choices::new(year, record, (committee, month), considered)?;
        let (sizes, meeting) = (choices.sizes, meeting_after(month));
        let all = choices.measures(choices.decided_and_new())?;
        let mut grants = ExpectedGrant::until(year, committee, Month::December);
        grants.extend(choices.new_gift());
        let outlook = Outlook::new(&present, &all, &grants, sizes)?;
        let without_new = Outlook::of_decided(year, record, committee, (month, Month::December))?;
        let answered = Outlook::of_decided(year, record, committee, (month, answered_until(month)));
        let is_shown = |kind: &MeasureKind| {
            choices.is_decided(*kind) || (meeting.is_some() && choices.hindrance(*kind).is_none())
        };
        let rows: Option<Vec<Row>> = kinds().filter(is_shown).map(|kind| choices.row(kind, &all)).collect();
        let previous = year.previous_follow_up(month).and_then(|before| {
            let budget = year.budget().of(line, before);
            Some((before, line.deviation(budget, year.forecast(line, before)?)))
        });
        Some(Self {
            committee,
            month,
            budget,
            forecast,
            deviation,
            previous,
            duty,
            meeting,
            until_now: forecasts_until(year, line, month),
            trend: Trend::of(&present),
            is_outcome: month == Month::December && year.outturn(line, month).is_some(),
            is_duty_open: duty.is_some_and(|duty| duty.is_open(answered.as_ref())),
            inherited: Inherited::new(&outlook, &all),
            outlook,
            without_new,
            rows: rows?,
            hindered: kinds().filter_map(|kind| Some((kind, choices.hindrance(kind)?))).collect(),
            requests: choices.requests(),
            shares: [Size::Low, Size::Typical, Size::High]
                .map(|size| sizes.get(RuleKey::RealisedShare(size))),
        })
    }

    /// The row of `kind`.
    pub fn row(&self, kind: MeasureKind) -> Option<&Row> {
        self.rows.iter().find(|row| row.kind == kind)
    }

    /// The measures that are considered.
    pub fn considered(&self) -> impl Iterator<Item = &Row> {
        self.rows.iter().filter(|row| row.standing == Standing::Considered)
    }

    /// The measures that are considered and say how much, so that they can be decided.
    pub fn to_decide(&self) -> impl Iterator<Item = &Row> {
        self.considered().filter(|row| row.promised > Money::ZERO)
    }

    /// By how much what is considered moves the deviation in December: what the measures save and what the board gives; and what they do
    /// besides: a deficit that stops growing, and decided measures that save on the same.
    pub fn moved(&self) -> (Money, Money) {
        let saved = self.considered().map(|row| row.this_year).sum();
        let all = self.outlook.december().typical - self.without_new.december().typical;
        (saved, all - saved)
    }
}

/// Whether the forecast of the follow-up counts a measure that was decided in `decided`.
pub fn is_counted(position: &Position, decided: Month) -> bool {
    is_known(decided, position.month)
}

#[cfg(test)]
mod tests;
