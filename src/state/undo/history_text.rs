//! The history as text, so that it survives a reload: with the ids of the municipality, within a number of bytes.
//!
//! ```json
//! {"format": 1, "gone": 0, "undone": [],
//!  "done": [{"deed": "set", "what": "lever/tax_rate", "year": 0, "before": {"format": 1}, "after": {"format": 1}}],
//!  "at": {"format": 1}, "begun": {"format": 1}}
//! ```
//!
//! `at` is the scenario that the steps lead to, `begun` the [`Baseline`]. The scenario itself is another entry, which may
//! be a step ahead or behind, since two entries are not written atomically. The difference then becomes one step, and no
//! other step is lost.

use serde_json::{Map, Value};

use super::history::{Baseline, History, Step};
use super::rows::{self, ItemRun, Rows};
use super::step_label::{Action, StepLabel, Target};
use files::scenario_file::{self, ScenarioFile};
use model::YearIx;
use model::municipality::Municipality;
use model::scenario::{FrameRule, Scenario};

const FORMAT: u64 = 1;

/// The field of a step with the order of the items.
const ORDER: &str = "order";

/// Bytes of the text around the steps.
const FRAME: usize = 96;

/// The text of a history.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HistoryText {
    /// The text.
    pub text: String,
    /// How many of the oldest steps there was no space for.
    pub left_out: usize,
    /// How many steps there was space for, of those to undo and of those to redo.
    pub(super) steps: (usize, usize),
}

/// A history that was read.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ReadHistory {
    /// The history; empty where nothing of it could be read.
    pub history: History,
    /// How many stored steps could not be used: damaged, or not of the scenario as it is.
    pub lost: usize,
    /// Whether it is a history in a format that this version of the program knows.
    pub is_known: bool,
}

/// Whether the history in `text` has steps, or had some. One that cannot be read counts as having some.
pub(super) fn has_steps(text: &str) -> bool {
    // As `History::to_text` begins.
    !text.starts_with("{\"format\":1,\"gone\":0,\"done\":[],\"undone\":[]")
}

impl History {
    /// As text of at most `budget` bytes: the steps nearest to the present, and as many of the older as there is space for.
    #[must_use]
    pub fn to_text(&self, municipality: &Municipality, budget: usize) -> HistoryText {
        let mut space = budget.saturating_sub(FRAME);
        let other_fields = self.other_fields(municipality, &mut space);
        let undone = step_texts(&self.undone, municipality, &mut space);
        let done = step_texts(&self.done, municipality, &mut space);
        let steps = (done.len(), undone.len());
        let all = self.done.len().saturating_add(self.undone.len());
        let left_out = all.saturating_sub(steps.0).saturating_sub(steps.1);
        let gone = self.lost.saturating_add(left_out);
        let text = format!(
            "{{\"format\":{FORMAT},\"gone\":{gone},\"done\":[{}],\"undone\":[{}]{other_fields}}}",
            done.join(","),
            undone.join(",")
        );
        HistoryText { text, left_out, steps }
    }

    /// The fields beside the steps, where they leave most of the space to the steps.
    fn other_fields(&self, municipality: &Municipality, space: &mut usize) -> String {
        let baseline = match &self.baseline {
            Some(Baseline::As(scenario)) => Some(&**scenario),
            Some(Baseline::Unnamed) | None => None,
        };
        let mut other_fields = String::new();
        for (name, scenario) in [("at", &self.current.as_ref()), ("begun", &baseline)] {
            let Some(scenario) = scenario else { continue };
            let text =
                format!(",\"{name}\":{}", ScenarioFile::from_scenario(scenario, municipality).to_text());
            if text.len() <= space.div_euclid(4) {
                *space = space.saturating_sub(text.len());
                other_fields.push_str(&text);
            }
        }
        if self.baseline == Some(Baseline::Unnamed) {
            other_fields.push_str(",\"unnamed\":true");
        }
        other_fields
    }

    /// Reads the history of a scenario that is now `now`. A step that cannot be read, or that does not lead to
    /// the beginning of the next one, is dropped with all steps beyond it: the rest can be undone and redone.
    #[must_use]
    pub fn from_text(text: &str, municipality: &Municipality, now: &Scenario) -> ReadHistory {
        let Ok(Value::Object(mut object)) = serde_json::from_str(text) else {
            return ReadHistory::default();
        };
        if object.get("format").and_then(Value::as_u64) != Some(FORMAT) {
            return ReadHistory::default();
        }
        let gone = object.get("gone").and_then(Value::as_u64).and_then(|gone| usize::try_from(gone).ok());
        let mut scenario = |name: &str| part_from(object.shift_remove(name)?, municipality);
        let current = scenario("at");
        let at = current.as_ref().unwrap_or(now).clone();
        let baseline = scenario("begun").map(|baseline| Baseline::As(Box::new(baseline)));
        let unnamed = object.shift_remove("unnamed") == Some(Value::Bool(true));
        let mut lost = 0_usize;
        let mut steps = |name: &str, is_done: bool| {
            let values = match object.shift_remove(name) {
                Some(Value::Array(values)) => values,
                _ => Vec::new(),
            };
            let count = values.len();
            let steps = usable_steps(values, municipality, &at, is_done);
            lost = lost.saturating_add(count.saturating_sub(steps.len()));
            steps
        };
        let (done, undone) = (steps("done", true), steps("undone", false));
        let history = Self {
            done,
            undone,
            lost: gone.unwrap_or_default().saturating_add(lost),
            current,
            baseline: if unnamed { Some(Baseline::Unnamed) } else { baseline },
        };
        ReadHistory { history: history.bridged(&at, now), lost, is_known: true }
    }
}

/// A part of a scenario, or all of it, where all of it applies.
fn part_from(value: Value, municipality: &Municipality) -> Option<Scenario> {
    let (part, unresolved) = ScenarioFile::from_value(value).ok()?.resolve(municipality);
    unresolved.is_empty().then_some(part)
}

/// The runs in which the order of the items differs before a step and after it: `[start, ids before, ids after]`.
fn runs_from(order: &Value) -> Option<[ItemRun; 2]> {
    let [start, before, after] = order.as_array()?.as_slice() else { return None };
    let start = usize::try_from(start.as_u64()?).ok()?;
    let run = |ids: &Value| {
        let ids = ids.as_array()?.iter().map(|id| Some(id.as_str()?.to_owned()));
        Some(ItemRun { start, ids: ids.collect::<Option<_>>()? })
    };
    Some([run(before)?, run(after)?])
}

/// The texts of the last steps that fit into `space`, in order.
fn step_texts(steps: &[Step], municipality: &Municipality, space: &mut usize) -> Vec<String> {
    let mut texts = Vec::new();
    for step in steps.iter().rev() {
        let text = step.to_value(municipality).map(|value| value.to_string());
        // One more for the comma.
        let fits = text.and_then(|text| Some((space.checked_sub(text.len().checked_add(1)?)?, text)));
        let Some((left, text)) = fits else {
            // Older steps would not lead to the remaining ones.
            *space = 0;
            break;
        };
        *space = left;
        texts.push(text);
    }
    texts.reverse();
    texts
}

/// The last of the steps, as far back from `now` as they lead there.
fn usable_steps(values: Vec<Value>, municipality: &Municipality, now: &Scenario, is_done: bool) -> Vec<Step> {
    let mut steps = Vec::new();
    let mut reached = now.clone();
    for value in values.into_iter().rev() {
        let Some(step) = Step::from_value(value, municipality) else { break };
        let (here, there) = if is_done { (&step.after, &step.before) } else { (&step.before, &step.after) };
        if here == there || !rows::has_rows(&reached, here, there) {
            break;
        }
        reached = rows::replaced(&reached, here, there);
        steps.push(step);
    }
    steps.reverse();
    steps
}

impl Step {
    fn to_value(&self, municipality: &Municipality) -> Option<Value> {
        let mut object = Map::new();
        object.insert("deed".to_owned(), self.label.action.key().into());
        object.insert("what".to_owned(), self.label.target.key(municipality)?.into());
        object.insert("year".to_owned(), self.label.year.index().into());
        for (name, rows) in [("before", &self.before), ("after", &self.after)] {
            object
                .insert(name.to_owned(), ScenarioFile::from_scenario(&rows.part, municipality).into_value());
        }
        let runs = [&self.before.run, &self.after.run];
        if runs.iter().any(|run| !run.ids.is_empty()) {
            let start = Value::from(self.after.run.start);
            object.insert(
                ORDER.to_owned(),
                [start].into_iter().chain(runs.map(|run| run.ids.clone().into())).collect(),
            );
        }
        Some(object.into())
    }

    fn from_value(value: Value, municipality: &Municipality) -> Option<Self> {
        let Value::Object(mut object) = value else { return None };
        let is_old = object.get("after")?.get("format")?.as_u64()? < scenario_file::FORMAT;
        let mut part = |name: &str| part_from(object.shift_remove(name)?, municipality);
        let (mut before, mut after) = (part("before")?, part("after")?);
        if is_old {
            // The rule follows from the whole scenario: no step of an earlier version changed it.
            before.frame_rule = FrameRule::default();
            after.frame_rule = FrameRule::default();
        }
        let [before_run, after_run] = match object.get(ORDER) {
            Some(order) => runs_from(order)?,
            None => Default::default(),
        };
        let (before, after) = (Rows { part: before, run: before_run }, Rows { part: after, run: after_run });
        let text = |name: &str| object.get(name).and_then(Value::as_str);
        let year = object.get("year").and_then(Value::as_u64).and_then(|year| usize::try_from(year).ok());
        let label = StepLabel {
            action: Action::from_key(text("deed")?)?,
            target: Target::from_key(text("what")?, municipality)?,
            year: year.and_then(YearIx::new)?,
        };
        Some(Self { label, gesture: None, before, after })
    }
}
