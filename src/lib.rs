//! Kommunbidrag.
