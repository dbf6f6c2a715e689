//! Files to domain: the municipality file and the law's parameter files.

pub mod backup;
pub mod csv;
mod cursor;
pub mod file;
pub mod import;
pub mod law;
pub mod link;
pub mod local_rates;
#[cfg(feature = "schema")]
pub mod parameter_file;
pub mod parameters;
pub mod person;
pub mod problem;
pub mod published_examples;
pub mod read;
pub mod saved;
pub mod scenario_file;
pub mod tables;
