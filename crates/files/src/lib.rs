//! Readers and writers of what lies in files, links and settings: municipality files, scenarios, backups, the law's parameter
//! files and tables.

pub mod assumed;
pub mod backup;
pub mod csv;
mod cursor;
pub mod file;
pub mod import;
pub mod kept_fields;
pub mod link;
pub mod local_rates;
pub mod parameter_files;
pub mod person;
pub mod problem;
pub mod published_examples;
pub mod read;
pub mod saved;
pub mod scenario_file;
pub mod tables;
