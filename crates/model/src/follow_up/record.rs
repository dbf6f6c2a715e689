//! What is reported and decided during the year, as the user enters it. Nothing is computed here.

mod decisions;
mod part;

use rust_decimal::Decimal;

use super::activity::ActivityShares;
use super::line::Line;
use super::measure_kind::MeasureKind;
use super::month::Month;
use super::rules::RuleKey;
use crate::goals::GoalIx;
use crate::keyed::keyed_enum;
use crate::money::Money;
use crate::municipality::CommitteeIx;
use crate::vec_map::VecMap;

pub use part::RecordPart;

keyed_enum! {
    /// How a year's budget is spread over the months.
    pub enum SpreadMethod {
        /// By the seasons of each committee's activities.
        Seasons = "seasons",
        /// A twelfth each month.
        Twelfths = "twelfths",
    }
}

keyed_enum! {
    /// From which forecast deficit on a committee has to take measures.
    pub enum Threshold {
        /// Any deficit.
        Any = "any",
        /// More than one per cent of its budget.
        OnePercent = "one_percent",
    }
}

/// How the outturn so far becomes a forecast of the year.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ForecastMethod {
    /// The rest of the year follows the budget.
    BudgetForRest,
    /// Every month costs what the months so far have cost on average.
    Linear,
    /// The outturn so far is the part of the year that the seasons give it.
    SeasonalShare,
    /// A figure of the user's own, the whole year's, with its reason.
    Own {
        /// The whole year's amount.
        amount: Money,
        /// Why.
        reason: String,
    },
}

/// A measure that has been decided for a committee. Each kind can be used once a year.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DecidedMeasure {
    /// The month of the decision. It takes effect later, by its lead time.
    pub decided: Month,
    /// What it is promised to save in a full year. None: what the rules give as typical.
    pub promised: Option<Money>,
    /// A note.
    pub note: String,
}

keyed_enum! {
    /// Where the money of an extra grant comes from (kommunallagen 11:15).
    pub enum Financing {
        /// The central reserve.
        Reserve = "reserve",
        /// The result.
        Result = "result",
    }
}

/// A request for more money, which the council grants or refuses.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MoneyRequest {
    /// What is asked for.
    pub amount: Money,
    /// The answer. None while there is none.
    pub answer: Option<RequestAnswer>,
}

/// The council's answer to a request for more money.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RequestAnswer {
    /// The month of the decision.
    pub decided: Month,
    /// What is granted; 0 is a refusal.
    pub granted: Money,
    /// Where it comes from.
    pub financing: Financing,
}

keyed_enum! {
    /// The state of a goal.
    pub enum GoalState {
        /// Bra.
        Good = "good",
        /// Ok.
        Fair = "fair",
        /// Har brister.
        Lacking = "lacking",
    }
}

/// The judgement of a goal, or a joint one of all goals.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Assessment {
    /// The state.
    pub state: GoalState,
    /// Why.
    pub reason: String,
    /// The indicator that shows it, with its target.
    pub indicator: String,
}

/// What is judged in a large follow-up.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Assessed {
    /// A goal.
    Goal(GoalIx),
    /// The services together.
    Services,
    /// The finances together.
    Finances,
}

keyed_enum! {
    /// How a played year goes on.
    pub enum Pace {
        /// Four stops: April, August, October and December.
        FourStops = "four_stops",
        /// Every follow-up.
        Monthly = "monthly",
    }
}

/// Who the player is, and so what can be seen and decided.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// A committee: its own budget and measures.
    Committee(CommitteeIx),
    /// The executive board: sees all, and decides what is the board's.
    ExecutiveBoard,
    /// The council: sees all, and answers requests.
    Council,
    /// All of them, for one who plays alone.
    All,
}

/// A year that is played: what happens follows from the seed, what is decided is the rest of the record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Play {
    /// The seed. The same seed gives the same events everywhere.
    pub seed: u32,
    /// How it goes on.
    pub pace: Pace,
    /// Who plays.
    pub role: Role,
    /// The stop that has been reached. None before the first.
    pub at: Option<Month>,
}

/// What is reported and decided during a year. A default one is a year of which nothing is known yet.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct YearRecord {
    /// How the budget is spread. None: by seasons.
    pub spread: Option<SpreadMethod>,
    /// When a committee has to act. None: at any deficit.
    pub threshold: Option<Threshold>,
    /// The user's own shares of a committee's activities.
    pub activities: VecMap<CommitteeIx, ActivityShares>,
    /// Committees that need not balance their budget.
    pub exempt: VecMap<CommitteeIx, ()>,
    /// What a line has cost or brought from January to the end of a month.
    pub to_date: VecMap<(Line, Month), Money>,
    /// The same in the year before.
    pub last_year: VecMap<(Line, Month), Money>,
    /// How the forecast of a line is made in a month, where it is not as in the follow-up before.
    pub methods: VecMap<(Line, Month), ForecastMethod>,
    /// The measures that are decided.
    pub measures: VecMap<(CommitteeIx, MeasureKind), DecidedMeasure>,
    /// Requests for more money, by the month in which they are made.
    pub requests: VecMap<(CommitteeIx, Month), MoneyRequest>,
    /// Judgements, by follow-up.
    pub assessments: VecMap<(Assessed, Month), Assessment>,
    /// Comments on a month, for the log of the year.
    pub comments: VecMap<Month, String>,
    /// The user's own sizes.
    pub rules: VecMap<RuleKey, Decimal>,
    /// The game, where the year is played and not reported.
    pub play: Option<Play>,
}

/// Calls a macro with the names of the fields of [`YearRecord`]: first the maps, then the others.
macro_rules! with_fields {
    ($call:ident) => {
        $call!(
            activities,
            exempt,
            to_date,
            last_year,
            methods,
            measures,
            requests,
            assessments,
            comments,
            rules;
            spread,
            threshold,
            play
        )
    };
}

impl YearRecord {
    /// How the budget is spread over the months.
    #[must_use]
    pub fn spread(&self) -> SpreadMethod {
        self.spread.unwrap_or(SpreadMethod::Seasons)
    }

    /// When a committee has to act.
    #[must_use]
    pub fn threshold(&self) -> Threshold {
        self.threshold.unwrap_or(Threshold::Any)
    }

    /// Whether anything of the year itself is reported, decided or judged, or it is played. How the budget is spread, and the reader's own
    /// sizes, belong to the plans before it.
    #[must_use]
    pub fn has_begun(&self) -> bool {
        // Does not compile where a field is left out.
        let Self {
            to_date,
            measures,
            requests,
            assessments,
            comments,
            play,
            spread: _,
            threshold: _,
            activities: _,
            exempt: _,
            last_year: _,
            methods: _,
            rules: _,
        } = self;
        let is_empty = to_date.is_empty()
            && measures.is_empty()
            && requests.is_empty()
            && assessments.is_empty()
            && comments.is_empty();
        play.is_some() || !is_empty
    }

    /// The parts in which `before` and `after` differ, as they are in each: records with only those entries.
    #[must_use]
    pub fn difference(before: &Self, after: &Self) -> (Self, Self) {
        let mut parts = (Self::default(), Self::default());
        macro_rules! differing {
            ($($map:ident),+; $($value:ident),+) => {
                // Does not compile where a field is in neither list.
                let Self { $($map: _,)+ $($value: _),+ } = before;
                $((parts.0.$map, parts.1.$map) = VecMap::difference(&before.$map, &after.$map);)+
                $(if before.$value != after.$value {
                    (parts.0.$value, parts.1.$value) = (before.$value, after.$value);
                })+
            };
        }
        with_fields!(differing);
        parts
    }

    /// Replaces the entries of `from` by those of `to`: what [`Self::difference`] gave is carried out.
    pub fn replace_entries(&mut self, from: &Self, to: &Self) {
        macro_rules! replace {
            ($($map:ident),+; $($value:ident),+) => {
                $(self.$map.replace_entries(&from.$map, &to.$map);)+
                $(if from.$value != to.$value { self.$value = to.$value; })+
            };
        }
        with_fields!(replace);
    }

    /// Whether it has the entries of `these`, and none that only `others` has.
    #[must_use]
    pub fn has_entries(&self, these: &Self, others: &Self) -> bool {
        let mut replaced = self.clone();
        replaced.replace_entries(others, these);
        replaced == *self
    }
}
