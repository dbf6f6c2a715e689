//! Readers and writers of files, links and stored settings: municipality files, scenarios, backups, the parameter files of the law,
//! and tables.

pub mod assumed;
pub mod backup;
mod copied_rows;
pub mod csv;
mod cursor;
pub mod encoding;
mod error_log;
pub mod file;
mod file_name;
pub mod import;
pub mod kept_fields;
pub mod link;
pub mod local_rates;
pub mod outturn;
pub mod parameter_files;
mod pasted;
pub mod pasted_frames;
pub mod person;
pub mod problem;
pub mod published_examples;
pub mod publisher;
pub mod read;
pub mod saved;
pub mod scenario_file;
pub mod tables;
mod unique_fields;
pub mod workbook;
pub mod year_rules;

pub use copied_rows::copied_rows;
pub use file_name::file_name;
