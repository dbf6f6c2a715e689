//! Stands in for the crate of this name, as far as Leptos' server functions ask for it. This program has no server, so that none of
//! them is ever called; but the real crate exports its classes to JavaScript, and what is exported is never dropped as unused:
//! some 10 kB of every first load.

use std::pin::Pin;
use std::task::{Context, Poll};

use futures_core::Stream;
use wasm_bindgen::{JsCast, JsValue};

/// A stream that carries nothing.
#[derive(Debug)]
pub struct ReadableStream;

impl ReadableStream {
    /// What comes from the browser's stream: nothing.
    #[must_use]
    pub fn from_raw(_raw: web_sys::ReadableStream) -> Self {
        Self
    }

    /// What comes from a stream: nothing.
    pub fn from_stream<S>(_stream: S) -> Self
    where
        S: Stream<Item = Result<JsValue, JsValue>> + 'static,
    {
        Self
    }

    /// No stream of the browser's.
    #[must_use]
    pub fn into_raw(self) -> web_sys::ReadableStream {
        JsValue::UNDEFINED.unchecked_into()
    }

    /// A stream that has ended.
    #[must_use]
    pub fn into_stream(self) -> Ended {
        Ended
    }
}

/// A stream that has ended.
#[derive(Debug)]
pub struct Ended;

impl Stream for Ended {
    type Item = Result<JsValue, JsValue>;

    fn poll_next(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Poll::Ready(None)
    }
}
