//! A bar of a change, from the middle: to the right for more, to the left and hatched for less.

use rust_decimal::Decimal;

use super::amounts::fraction;
use crate::ui::el::{El, el};

/// What a bar shows, in kronor.
#[derive(Debug, Clone, Copy)]
pub struct ChangeBar {
    /// The change.
    pub change: Decimal,
    /// The change of a bar from the middle to the end.
    pub widest: Decimal,
}

/// A bar that follows what `read` returns. Decoration: the numbers stand beside it.
pub fn change_bar(read: impl Fn() -> ChangeBar + Copy + 'static) -> El {
    // Style properties rather than a style attribute, which the page's content security policy forbids.
    el("span")
        .class("change-bar")
        .attr("aria-hidden", "true")
        .bind_class("is-gain", move || read().change > Decimal::ZERO)
        .bind_class("is-loss", move || read().change < Decimal::ZERO)
        .bind_style("--part", move || fraction(read().change.abs(), read().widest))
}
