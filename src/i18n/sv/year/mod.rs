//! Swedish texts for `catalogue::year`.

pub mod frame;
pub mod names;
