//! Reads and writes the single values of a record.

use serde_json::{Map, Value};

use super::NOTE;
use crate::kept_fields::is_blank;
use crate::scenario_file::UnresolvedReason;
use crate::scenario_file::value::{decimal, written_decimal};
use model::follow_up::Month;
use model::follow_up::activity::{Activity, ActivityShares, are_whole};
use model::follow_up::record::{
    Assessed, Assessment, DecidedMeasure, Financing, ForecastMethod, GoalState, MoneyRequest, Pace, Play,
    RequestAnswer, Role,
};
use model::goals::GoalIx;
use model::money::Money;
use model::municipality::{CommitteeIx, Municipality};

const BUDGET_FOR_REST: &str = "budget_for_rest";
const LINEAR: &str = "linear";
const SEASONAL_SHARE: &str = "seasonal_share";
const OWN: &str = "own";
const REASON: &str = "reason";
const DECIDED: &str = "decided";
const PROMISED: &str = "promised";
const AMOUNT: &str = "amount";
const ANSWER: &str = "answer";
const GRANTED: &str = "granted";
const FINANCING: &str = "financing";
const STATE: &str = "state";
const INDICATOR: &str = "indicator";
const SEED: &str = "seed";
const PACE: &str = "pace";
const ROLE: &str = "role";
const AT: &str = "at";
const COMMITTEE: &str = "committee:";
const GOAL: &str = "goal:";
const SERVICES: &str = "services";
const FINANCES: &str = "finances";
const BOARD: &str = "board";
const COUNCIL: &str = "council";
const ALL: &str = "all";

type Read<T> = Result<T, UnresolvedReason>;

/// The fields of an entry, without those that say nothing.
struct Fields<'a>(&'a Map<String, Value>);

impl<'a> Fields<'a> {
    /// The fields of `value`, which are among `known`.
    fn of(value: &'a Value, known: &[&str]) -> Read<Self> {
        let object = value.as_object().ok_or(UnresolvedReason::NotUnderstood)?;
        let is_known = |(name, value): (&String, &Value)| known.contains(&name.as_str()) || is_blank(value);
        object.iter().all(is_known).then_some(Self(object)).ok_or(UnresolvedReason::NotUnderstood)
    }

    fn optional<T>(&self, name: &str, read: impl FnOnce(&'a Value) -> Read<T>) -> Read<Option<T>> {
        self.0.get(name).filter(|value| !is_blank(value)).map(read).transpose()
    }

    fn required<T>(&self, name: &str, read: impl FnOnce(&'a Value) -> Read<T>) -> Read<T> {
        self.optional(name, read)?.ok_or(UnresolvedReason::NotUnderstood)
    }

    /// A text, which is empty where there is none.
    fn text(&self, name: &str) -> Read<String> {
        Ok(self.optional(name, text)?.unwrap_or_default())
    }
}

/// An object of the fields that have a value.
fn object<const N: usize>(fields: [(&str, Option<Value>); N]) -> Value {
    Value::Object(fields.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value?))).collect())
}

fn written_text(text: &str) -> Option<Value> {
    (!text.is_empty()).then(|| text.into())
}

pub(super) fn text(value: &Value) -> Read<String> {
    value.as_str().map(str::to_owned).ok_or(UnresolvedReason::NotUnderstood)
}

/// The variant of an enum with a word.
pub(super) fn word<T>(from_key: impl FnOnce(&str) -> Option<T>) -> impl FnOnce(&Value) -> Read<T> {
    move |value| value.as_str().and_then(from_key).ok_or(UnresolvedReason::NotUnderstood)
}

pub(super) fn month(key: &str) -> Read<Month> {
    Month::from_key(key).ok_or(UnresolvedReason::NotUnderstood)
}

pub(super) fn committee(id: &str, municipality: &Municipality) -> Read<CommitteeIx> {
    let found = municipality.committees().find(|(_, committee)| committee.id == id);
    found.map(|(c, _)| c).ok_or(UnresolvedReason::NotHere)
}

pub(super) fn money(value: &Value) -> Read<Money> {
    Money::new(decimal(value).ok_or(UnresolvedReason::NotUnderstood)?).ok_or(UnresolvedReason::OutOfRange)
}

/// An amount that is not negative.
fn amount(value: &Value) -> Read<Money> {
    money(value).and_then(
        |money| {
            if money >= Money::ZERO { Ok(money) } else { Err(UnresolvedReason::OutOfRange) }
        },
    )
}

pub(super) fn written_money(money: Money) -> Value {
    written_decimal(money.kronor())
}

pub(super) fn yes(value: &Value) -> Read<()> {
    if *value == Value::Bool(true) { Ok(()) } else { Err(UnresolvedReason::NotUnderstood) }
}

pub(super) fn written_shares(shares: &ActivityShares) -> Value {
    let shares = shares.iter().map(|(activity, share)| (activity.key().to_owned(), written_decimal(*share)));
    Value::Object(shares.collect())
}

pub(super) fn shares(value: &Value) -> Read<ActivityShares> {
    let object = value.as_object().ok_or(UnresolvedReason::NotUnderstood)?;
    let share = |(key, value): (&String, &Value)| Some((Activity::from_key(key)?, decimal(value)?));
    let shares =
        object.iter().filter(|(_, value)| !is_blank(value)).map(share).collect::<Option<ActivityShares>>();
    let shares = shares.ok_or(UnresolvedReason::NotUnderstood)?;
    if are_whole(&shares) { Ok(shares) } else { Err(UnresolvedReason::OutOfRange) }
}

pub(super) fn written_method(method: &ForecastMethod) -> Value {
    match method {
        ForecastMethod::BudgetForRest => BUDGET_FOR_REST.into(),
        ForecastMethod::Linear => LINEAR.into(),
        ForecastMethod::SeasonalShare => SEASONAL_SHARE.into(),
        ForecastMethod::Own { amount, reason } => {
            object([(OWN, Some(written_money(*amount))), (REASON, written_text(reason))])
        }
    }
}

pub(super) fn method(value: &Value) -> Read<ForecastMethod> {
    match value.as_str() {
        Some(BUDGET_FOR_REST) => Ok(ForecastMethod::BudgetForRest),
        Some(LINEAR) => Ok(ForecastMethod::Linear),
        Some(SEASONAL_SHARE) => Ok(ForecastMethod::SeasonalShare),
        Some(_) => Err(UnresolvedReason::NotUnderstood),
        None => {
            let fields = Fields::of(value, &[OWN, REASON])?;
            Ok(ForecastMethod::Own { amount: fields.required(OWN, money)?, reason: fields.text(REASON)? })
        }
    }
}

pub(super) fn written_measure(measure: &DecidedMeasure) -> Value {
    object([
        (DECIDED, Some(measure.decided.key().into())),
        (PROMISED, measure.promised.map(written_money)),
        (NOTE, written_text(&measure.note)),
    ])
}

pub(super) fn measure(value: &Value) -> Read<DecidedMeasure> {
    let fields = Fields::of(value, &[DECIDED, PROMISED, NOTE])?;
    Ok(DecidedMeasure {
        decided: fields.required(DECIDED, word(Month::from_key))?,
        promised: fields.optional(PROMISED, amount)?,
        note: fields.text(NOTE)?,
    })
}

pub(super) fn written_request(request: &MoneyRequest) -> Value {
    let answer = request.answer.map(|answer| {
        object([
            (DECIDED, Some(answer.decided.key().into())),
            (GRANTED, Some(written_money(answer.granted))),
            (FINANCING, Some(answer.financing.key().into())),
        ])
    });
    object([(AMOUNT, Some(written_money(request.amount))), (ANSWER, answer)])
}

pub(super) fn request(value: &Value) -> Read<MoneyRequest> {
    let fields = Fields::of(value, &[AMOUNT, ANSWER])?;
    Ok(MoneyRequest { amount: fields.required(AMOUNT, amount)?, answer: fields.optional(ANSWER, answer)? })
}

fn answer(value: &Value) -> Read<RequestAnswer> {
    let fields = Fields::of(value, &[DECIDED, GRANTED, FINANCING])?;
    Ok(RequestAnswer {
        decided: fields.required(DECIDED, word(Month::from_key))?,
        granted: fields.required(GRANTED, amount)?,
        financing: fields.required(FINANCING, word(Financing::from_key))?,
    })
}

/// The key of what is judged. None for a goal that `municipality` does not have.
pub(super) fn assessed_key(assessed: Assessed, municipality: &Municipality) -> Option<String> {
    Some(match assessed {
        Assessed::Goal(goal) => [GOAL, &municipality.goal(goal)?.id].concat(),
        Assessed::Services => SERVICES.to_owned(),
        Assessed::Finances => FINANCES.to_owned(),
    })
}

pub(super) fn assessed(key: &str, municipality: &Municipality) -> Read<Assessed> {
    match key.strip_prefix(GOAL) {
        Some(id) => {
            let goal = (0..).map(GoalIx).zip(&municipality.goals).find(|(_, goal)| goal.id == id);
            goal.map(|(goal, _)| Assessed::Goal(goal)).ok_or(UnresolvedReason::NotHere)
        }
        None if key == SERVICES => Ok(Assessed::Services),
        None if key == FINANCES => Ok(Assessed::Finances),
        None => Err(UnresolvedReason::NotHere),
    }
}

pub(super) fn written_assessment(assessment: &Assessment) -> Value {
    object([
        (STATE, Some(assessment.state.key().into())),
        (REASON, written_text(&assessment.reason)),
        (INDICATOR, written_text(&assessment.indicator)),
    ])
}

pub(super) fn assessment(value: &Value) -> Read<Assessment> {
    let fields = Fields::of(value, &[STATE, REASON, INDICATOR])?;
    Ok(Assessment {
        state: fields.required(STATE, word(GoalState::from_key))?,
        reason: fields.text(REASON)?,
        indicator: fields.text(INDICATOR)?,
    })
}

/// The game as JSON. None where its player is a committee that `municipality` does not have.
pub(super) fn written_play(play: Play, municipality: &Municipality) -> Option<Value> {
    let role = match play.role {
        Role::Committee(c) => [COMMITTEE, &municipality.committee(c)?.id].concat(),
        Role::ExecutiveBoard => BOARD.to_owned(),
        Role::Council => COUNCIL.to_owned(),
        Role::All => ALL.to_owned(),
    };
    Some(object([
        (SEED, Some(play.seed.into())),
        (PACE, Some(play.pace.key().into())),
        (ROLE, Some(role.into())),
        (AT, play.at.map(|month| month.key().into())),
    ]))
}

pub(super) fn play(value: &Value, municipality: &Municipality) -> Read<Play> {
    let fields = Fields::of(value, &[SEED, PACE, ROLE, AT])?;
    let seed = |value: &Value| value.as_u64().and_then(|seed| u32::try_from(seed).ok());
    Ok(Play {
        seed: fields.required(SEED, |value| seed(value).ok_or(UnresolvedReason::NotUnderstood))?,
        pace: fields.required(PACE, word(Pace::from_key))?,
        role: fields.required(ROLE, |value| role(&text(value)?, municipality))?,
        at: fields.optional(AT, word(Month::from_key))?,
    })
}

fn role(key: &str, municipality: &Municipality) -> Read<Role> {
    match key.strip_prefix(COMMITTEE) {
        Some(id) => committee(id, municipality).map(Role::Committee),
        None if key == BOARD => Ok(Role::ExecutiveBoard),
        None if key == COUNCIL => Ok(Role::Council),
        None if key == ALL => Ok(Role::All),
        None => Err(UnresolvedReason::NotUnderstood),
    }
}
