//! The room of scenarios side by side: what differs between two to four of them, what each costs a person, and which
//! goals gain and lose.

mod bars;
mod choosing;
mod cost;
mod goals;
mod numbers;
mod table;

use std::rc::Rc;
use std::sync::Arc;

use leptos::prelude::*;

use self::bars::difference_bars;
use self::choosing::scenario_choice;
use self::cost::person_cost_panel;
use self::goals::goals_panel;
use self::numbers::without_repetition;
use self::table::difference_table;
use crate::i18n::catalogue::compare::Compare as Words;
use crate::state::{Candidate, Side, Sides};
use crate::ui::context::{AppContext, use_app};
use crate::ui::primitives::panel_head::panel_head;
use crate::ui::primitives::segments::Segments;
use model::YEARS;
use model::compare::{Comparison, Row, compare};
use model::outcome::Outcome;

/// A letter for each that is compared, so that nothing hangs on a colour or on a name that two of them have.
const LETTERS: [&str; 4] = ["A", "B", "C", "D"];

/// What stands side by side.
#[derive(Debug)]
struct ComparedScenarios {
    /// Letter and name of each.
    names: Vec<(&'static str, String)>,
    outcomes: Vec<Arc<Outcome>>,
    comparison: Comparison,
    /// Those rows of each year that say something of their own.
    rows: [Vec<Row>; YEARS],
}

/// What there is to show.
#[derive(Debug, Clone)]
struct AmountUnit {
    /// None while fewer than two can be compared.
    compared: Option<Arc<ComparedScenarios>>,
    /// Names of those that cannot be computed.
    failed: Vec<String>,
}

/// The room's own state. A handle: copies are the same.
#[derive(Debug, Clone, Copy)]
struct CompareContext {
    app: AppContext,
    t: &'static Words,
    candidates: Memo<Vec<Candidate>>,
    sides: Memo<Sides>,
    shown: Memo<AmountUnit>,
    /// Whether what differs is drawn, rather than set as a table.
    as_bars: RwSignal<bool>,
}

/// The room.
#[component]
pub fn ComparePage() -> impl IntoView {
    let app = use_app();
    // What was changed just now gets its name first.
    untrack(|| app.state.autosave().save());
    let cx = CompareContext::new(app);
    let t = cx.t;
    view! {
        <div class="page wrap compare">
            <h1>{cx.app.t.common.compare}</h1>
            <p class="sentence panel">{t.lede}</p>
            {scenario_choice(cx)}
            {move || failed_notices(cx)}
            <section class="panel" aria-labelledby="compare-rows">
                <h2 id="compare-rows">{t.rows}</h2>
                {view_controls(cx)}
                {move || if cx.as_bars.get() { difference_bars(cx) } else { difference_table(cx) }}
            </section>
            {person_cost_panel(cx)}
            {move || goals_panel(cx)}
        </div>
    }
}

impl CompareContext {
    fn new(app: AppContext) -> Self {
        let state = app.state;
        let t = &app.language.lazy_texts().compare;
        let candidates = Memo::new(move |_| state.compare().candidates());
        let sides = Memo::new(move |_| candidates.with(|all| state.compare().sides(all)));
        // What is not open is computed anew only when it is chosen or saved, not at every change of what is open.
        let fixed = Memo::new_with_compare(
            move |_| {
                let chosen = chosen(&candidates.read(), &sides.read());
                let computed = |one: &Candidate| (!one.is_open).then(|| state.compare().outcome_of(one));
                chosen.into_iter().map(|one| (computed(&one), one)).collect::<Vec<_>>()
            },
            |_, _| true,
        );
        let shown = Memo::new_with_compare(
            move |_| {
                let (mut names, mut outcomes, mut failed) = (Vec::new(), Vec::new(), Vec::new());
                for ((fixed, one), letter) in fixed.get().into_iter().zip(LETTERS) {
                    let name = name_of(t, &one);
                    match fixed.unwrap_or_else(|| state.compare().outcome_of(&one)) {
                        Some(outcome) => {
                            names.push((letter, name));
                            outcomes.push(outcome);
                        }
                        None => failed.push(name),
                    }
                }
                let comparison = compare(&outcomes.iter().map(Arc::as_ref).collect::<Vec<_>>());
                // All are computed over the open file, so that only their count can stand in the way.
                let compared = comparison.ok().map(|comparison| {
                    let rows = comparison.years.each_ref().map(|rows| without_repetition(rows));
                    ComparedScenarios { names, outcomes, comparison, rows }
                });
                AmountUnit { compared: compared.map(Arc::new), failed }
            },
            |_, _| true,
        );
        Self { app: app, t, candidates, sides, shown, as_bars: RwSignal::new(false) }
    }

    /// What is compared, if there is enough. Follows.
    fn compared(self) -> Option<Arc<ComparedScenarios>> {
        self.shown.with(|shown| shown.compared.clone())
    }
}

/// Which scenarios cannot be computed. Follows.
fn failed_notices(cx: CompareContext) -> Vec<AnyView> {
    let failed = cx.shown.with(|shown| shown.failed.clone());
    let say = |name: String| {
        view! { <p class="notice is-error" role="alert">{(cx.t.not_computed)(&name)}</p> }.into_any()
    };
    failed.into_iter().map(say).collect()
}

/// The year and the unit.
fn view_controls(cx: CompareContext) -> AnyView {
    let sentence = move || summary_sentence(cx);
    let as_bars = cx.as_bars;
    let forms = Segments {
        legend: cx.t.rows,
        name: "form",
        choices: cx.t.forms.map(str::to_owned).to_vec(),
        chosen: Rc::new(move || usize::from(as_bars.get())),
        choose: Rc::new(move |at| as_bars.set(at > 0)),
    };
    view! {
        <div class="row switches">{cx.app.years().bar("seg")}{forms.bar("seg")}</div>
        {panel_head(cx.app, sentence)}
    }
    .into_any()
}

/// How much differs, in a sentence. Follows.
fn summary_sentence(cx: CompareContext) -> String {
    let Some(compared) = cx.compared() else { return cx.t.too_few.to_owned() };
    let session = cx.app.session;
    let year = session.year_number();
    let years = &compared.rows;
    match compared.rows(cx.app.view.year.get()).len() {
        0 => {
            let numbers = session.municipality(|m| m.years.each_ref().map(|year| year.year));
            let others = years.iter().zip(numbers).filter(|(rows, _)| !rows.is_empty());
            let others: Vec<String> = others.map(|(_, year)| year.to_string()).collect();
            let mut sentence = (cx.t.same)(year);
            if !others.is_empty() {
                sentence.push_str(&(cx.t.same_but)(&others.join(", ")));
            }
            sentence
        }
        rows => (cx.t.differs)(rows, year, &compared.first()),
    }
}

impl ComparedScenarios {
    /// The rows that differ in the year at `year`.
    fn rows(&self, year: usize) -> &[Row] {
        self.rows.get(year).map_or(&[], Vec::as_slice)
    }

    /// What the others are held against.
    fn first(&self) -> String {
        self.names.first().map(|(letter, name)| format!("{letter} ({name})")).unwrap_or_default()
    }

    /// Letter and name of the others.
    fn others(&self) -> impl Iterator<Item = (usize, &'static str, &str)> {
        self.names.iter().enumerate().skip(1).map(|(at, (letter, name))| (at, *letter, name.as_str()))
    }
}

/// Those of `candidates` that are chosen, in their order.
fn chosen(candidates: &[Candidate], sides: &[Side]) -> Vec<Candidate> {
    sides.iter().filter_map(|side| candidates.iter().find(|one| one.side == *side).cloned()).collect()
}

/// What a scenario is called.
fn name_of(t: &Words, candidate: &Candidate) -> String {
    match (&candidate.name, &candidate.side) {
        (Some(name), _) => name.clone(),
        (None, Side::Start) => t.start.to_owned(),
        (None, _) => t.nothing_open.to_owned(),
    }
}

/// The letter, as a mark beside a name or a bar.
fn mark(letter: &'static str) -> AnyView {
    view! { <span class="letter">{letter}</span> }.into_any()
}
