//! Swedish texts for `catalogue::year`.

pub mod assumptions;
pub mod by_month;
pub mod frame;
pub mod goals;
pub mod lessons;
pub mod log;
pub mod measures;
pub mod names;
pub mod outturn;
pub mod play;
pub mod report;
pub mod status;
