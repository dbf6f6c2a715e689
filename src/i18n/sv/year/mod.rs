//! Swedish texts for `catalogue::year`.

pub mod assumptions;
pub mod frame;
pub mod lessons;
pub mod measures;
pub mod names;
pub mod outturn;
pub mod play;
pub mod status;
