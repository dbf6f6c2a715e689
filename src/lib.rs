//! Kommunbidrag.
#![allow(missing_docs)]
pub mod data;
pub mod domain;
pub mod storage;
