//! Kommunbidrag.
#![allow(missing_docs)]
pub mod data;
pub mod domain;
