//! The groups of levers that open, and what stands there when no lever moves.

use model::scenario::FrameRule;

/// The groups of levers that open, and the notice that no lever moves.
#[derive(Debug)]
pub struct LeverGroups {
    pub equalisation_total: &'static str,
    pub equalisation_about: &'static str,
    pub show_parts: &'static str,
    pub committees: fn(count: usize) -> String,
    pub filter_fees: &'static str,
    pub no_fee_found: &'static str,
    pub fees_in_examples: &'static str,
    pub duplicate: &'static str,
    pub yearly: &'static str,
    pub weight_about: &'static str,
    pub in_frame: &'static str,
    pub in_frame_about: &'static str,
    pub frame_rule: fn(FrameRule) -> &'static str,
    pub self_cost: fn(fee: &str, cost: &str) -> String,
}
