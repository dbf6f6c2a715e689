//! Media queries.

use leptos::prelude::*;

/// Where the page of the question has two columns, as in `entrance.css`.
pub const TWO_COLUMNS: &str = "(min-width: 56.25rem)";

/// Whether the media query applies.
pub fn media_matches(query: &str) -> bool {
    window().match_media(query).ok().flatten().is_some_and(|media| media.matches())
}

/// Whether the media query applies, now and after the window has changed its size.
pub fn follow_media(query: &'static str) -> Memo<bool> {
    let applies = RwSignal::new(media_matches(query));
    let listening = window_event_listener_untyped("resize", move |_| {
        applies.try_set(media_matches(query));
    });
    on_cleanup(move || listening.remove());
    Memo::new(move |_| applies.get())
}
