//! Swedish texts for `catalogue::year`.

pub mod frame;
