//! The rules of law, one statute per file. A rule that the simulation uses records its steps in the ledger and returns the resulting
//! node; the other rules return plain numbers with their parts.

pub mod after_school_fee;
pub mod balance_requirement;
pub mod budget_calendar;
pub mod committee_responsibility;
pub mod elder_care_fee;
pub mod family_fee;
pub mod fee_decision;
pub mod income_equalisation;
pub mod interim_report;
pub mod municipal_tax;
pub mod person;
pub mod preschool_fee;
pub mod property_fee;
pub mod provision;
pub mod result_reserve;
pub mod self_cost;
pub mod spending_decision;
pub mod surplus_target;
pub mod tax_rate_decision;
