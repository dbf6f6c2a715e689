//! What the decided and the considered measures may do to the goals that the committee serves.

use leptos::prelude::*;

use super::super::goals::{assumed, goals_touched};
use super::MeasuresContext;
use super::position::{Position, Standing};
use model::follow_up::MeasureKind;
use model::follow_up::measures::Touch;

/// The goals, by what may happen to them.
pub fn goals(mx: MeasuresContext) -> AnyView {
    let (t, names) = (&mx.cx.t.measures, mx.cx.t.names.measure);
    // The list follows what is decided and ticked, not what it comes to.
    let touched = Memo::new(move |_| mx.read(touching));
    let group = move |touch: Touch| {
        let kinds = touched.with(|all| kinds_with(all, touch));
        (!kinds.is_empty()).then(|| {
            // The name of a measure may have a comma.
            let kinds = kinds.into_iter().map(names).collect::<Vec<_>>().join("; ");
            view! { <p>{kinds}":"</p>{goals_touched(mx.cx, mx.committee, touch)} }
        })
    };
    let none = move || touched.with(Vec::is_empty).then(|| view! { <p class="soft">{t.touches_no_goal}</p> });
    view! {
        <section class="measures-goals" aria-labelledby="measures-goals">
            <h3 id="measures-goals">{t.goals_served}</h3>
            <p class="small soft">{assumed(mx.cx)}</p>
            {none}
            {Touch::ALL.map(|touch| view! { {move || group(touch)} }).into_iter().collect_view()}
        </section>
    }
    .into_any()
}

/// The decided and considered measures that may move the goals.
fn touching(position: &Position) -> Vec<(MeasureKind, Touch)> {
    let chosen = position.rows.iter().filter(|row| row.standing != Standing::Open);
    chosen.filter_map(|row| Some((row.kind, row.kind.on_goals()?))).collect()
}

fn kinds_with(all: &[(MeasureKind, Touch)], touch: Touch) -> Vec<MeasureKind> {
    all.iter().filter(|(_, of)| *of == touch).map(|(kind, _)| *kind).collect()
}
