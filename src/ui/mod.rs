//! Views: what the session holds, as a page. Views map numbers to elements and events to verbs, and decide nothing.

mod app;
mod boot;
mod charts;
mod drops;
mod el;
mod follow;
mod keeping;
mod later;
mod page;
mod panels;
mod primitives;
mod route;
mod whole;

pub use boot::start;
