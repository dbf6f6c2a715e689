//! The legal ceiling of a fee, at its control.

use leptos::prelude::*;

use super::words::ceiling_reason;
use crate::state::Position;
use crate::ui::context::AppContext;
use crate::ui::el::{El, el};
use model::lever::Lever;

/// The button `raise`, which is off at the ceiling of `lever`, and what the ceiling is; `id` is that of the control.
pub(super) fn below_ceiling(
    app: AppContext,
    lever: Lever,
    position: Memo<Position>,
    id: &str,
    raise: El,
) -> (El, Option<El>) {
    let Some(reason) = ceiling_reason(app, lever) else { return (raise, None) };
    let id = format!("{id}-ceiling");
    let at_ceiling = move || position.with(|here| here.at_ceiling);
    // A fact of the file; it is a stop only where the user's own change meets it.
    let is_stop = move || position.with(|here| here.changed && here.at_ceiling);
    let note = el("p").class("lever-note").attr("id", &id).bind_class("is-stop", is_stop).text(&reason);
    // Off, but not disabled: who tabs to it is told why.
    let raise = raise
        .bind_attr("aria-disabled", move || at_ceiling().then_some("true"))
        .bind_attr("aria-describedby", move || at_ceiling().then(|| id.clone()));
    (raise, Some(note))
}
