//! The law, one statute a file. A rule that the model counts by writes its steps into the ledger and gives the number that they
//! lead to; the others give their numbers with the parts that they were made from.

pub mod after_school_fee;
pub mod balance_requirement;
pub mod elder_care_fee;
pub mod family_fee;
pub mod income_equalisation;
pub mod municipal_tax;
pub mod person;
pub mod preschool_fee;
pub mod property_fee;
pub mod result_reserve;
pub mod self_cost;
pub mod surplus_target;
