//! Who publishes the page, from `publisher.json` beside it. A lazy part.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::ui::boot::fetched_text;
use crate::ui::context::AppContext;
use crate::ui::el::{El, el};
use files::publisher::Publisher;

/// The file, beside `index.html`.
const FILE: &str = "publisher.json";

/// The publisher in the footer.
pub fn publisher(app: AppContext) -> El {
    let publisher = app.view.publisher;
    if publisher.with_untracked(Option::is_none) {
        spawn_local(async move {
            // Without the file the page says that nobody is named.
            let read = fetched_text(FILE).await.as_deref().map(Publisher::read);
            publisher.set(Some(read.unwrap_or_default()));
        });
    }
    el("span")
        .dyn_children(move || publisher.get().map(|publisher| words(app, &publisher)).into_iter().collect())
}

fn words(app: AppContext, publisher: &Publisher) -> El {
    let t = &app.language.lazy_texts().publisher;
    if publisher.name.is_empty() && publisher.contact.is_empty() {
        return el("span").text(t.none);
    }
    let name =
        (!publisher.name.is_empty()).then(|| el("span").text(&(t.published_by)(&publisher.name)).text(" "));
    el("span").children(name).children(contact(app, publisher))
}

/// The contact of the publisher, as a link where it is an address; none where there is no contact.
pub fn contact(app: AppContext, publisher: &Publisher) -> Option<El> {
    if publisher.contact.is_empty() {
        return None;
    }
    let words = el("span").text(app.language.lazy_texts().publisher.contact).text(" ");
    let contact = match publisher.contact_link() {
        Some(address) => el("a").attr("href", &address).text(&publisher.contact),
        None => el("span").text(&publisher.contact),
    };
    Some(words.child(contact).text("."))
}
