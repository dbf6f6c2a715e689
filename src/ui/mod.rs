//! Views: what the session holds, as a page. Views map numbers to elements and events to verbs, and decide nothing.

pub mod app;
mod boot;
mod charts;
mod page;
mod panels;
mod primitives;

pub use boot::start;
