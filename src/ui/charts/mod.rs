//! Charts: geometry as plain values, apart from the views that draw it.

pub mod diverging;
pub mod file;
pub mod frame;
pub mod picture_frame;
pub mod sankey;
pub mod standing;
pub mod trend;
