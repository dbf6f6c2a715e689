//! What one step more brings: a krona of tax, growth, an inhabitant.

/// What a step more brings.
#[derive(Debug)]
pub struct Marginals {
    pub title: &'static str,
    pub about: &'static str,
    pub one_krona: &'static str,
    pub ten_ore: &'static str,
    pub rate_why: &'static str,
    pub growth: &'static str,
    pub growth_kept: fn(kept: &str, of: &str) -> String,
    pub growth_why: &'static str,
    pub growth_with_own_figure: &'static str,
    pub gross: &'static str,
    pub equalised: &'static str,
    pub kept: &'static str,
    pub inhabitant: &'static str,
    pub inhabitant_why: &'static str,
    pub inhabitant_with_own_figure: &'static str,
    pub payment: &'static str,
    pub payment_why: &'static str,
    pub a_year: &'static str,
    pub a_month: &'static str,
    pub growth_of_base: &'static str,
    pub rate_times: &'static str,
    pub growth_sum: &'static str,
    pub inhabitant_sum: &'static str,
    pub payment_sum: &'static str,
    pub by_income: &'static str,
    pub by_adjustment: &'static str,
    pub by_settlement: &'static str,
}
