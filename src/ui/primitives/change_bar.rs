//! A bar with a mark where the amount began.

use rust_decimal::Decimal;

use super::amounts::fraction;
use crate::ui::el::{El, el};

/// What a bar shows, in kronor.
#[derive(Debug, Clone, Copy)]
pub struct ChangeBar {
    /// The amount in the start state.
    pub start: Decimal,
    /// The amount now.
    pub now: Decimal,
    /// The amount of a bar of full width.
    pub widest: Decimal,
}

/// A bar that follows what `read` returns. Decoration: the numbers stand beside it.
pub fn change_bar(read: impl Fn() -> ChangeBar + Copy + 'static) -> El {
    // Style properties rather than a style attribute, which the page's content security policy forbids.
    el("span")
        .class("bar")
        .attr("aria-hidden", "true")
        .bind_class("is-gain", move || read().now > read().start)
        .bind_class("is-loss", move || read().now < read().start)
        .bind_style("--start", move || fraction(read().start, read().widest))
        .bind_style("--now", move || fraction(read().now, read().widest))
}
