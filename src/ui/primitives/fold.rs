//! A section that opens: closed at first on a phone, where a page with all of them would be too long to find anything in.

use leptos::prelude::*;

use super::icon::chevron;
use super::media::media_matches;

/// The window of a phone, as in the style sheets.
const PHONE: &str = "(max-width: 44.99rem)";

/// Whether the window is a phone's, as it is now.
pub fn is_phone() -> bool {
    media_matches(PHONE)
}

/// The section `title`, with what it comes to in few words. Links lead to `id`, and open it.
pub fn fold(
    id: String,
    title: &'static str,
    conclusion: impl Fn() -> String + Send + Sync + 'static,
    content: AnyView,
) -> AnyView {
    view! {
        <section aria-label=title>
            <details class="fold" open=!is_phone()>
                <summary>
                    {chevron()}
                    <h3 class="section">{title}</h3>
                    <span class="small soft num">{conclusion}</span>
                </summary>
                <div id=id>{content}</div>
            </details>
        </section>
    }
    .into_any()
}
