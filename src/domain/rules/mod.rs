//! The law, one statute a file. Each rule writes its steps into the ledger and gives the number that they lead to.

pub mod income_equalisation;
pub mod municipal_tax;
pub mod person;
