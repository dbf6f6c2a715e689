//! What there is to say of a decided committee, under its row: its items, what cannot be carried out, and who pays. A lazy part.

use crate::i18n::own_change_sentence;
use crate::state::own_change_payment;
use crate::ui::context::AppContext;
use crate::ui::el::{El, el};
use crate::ui::primitives::amounts::{change_in_words, in_words};
use model::money::Money;
use model::municipality::CommitteeIx;

/// The sentences under the row of a committee.
pub fn decision_note(app: AppContext, c: CommitteeIx) -> El {
    el("p").class("small soft").bind_text(move || note(app, c).join(" "))
}

fn note(app: AppContext, c: CommitteeIx) -> Vec<String> {
    let words = &app.language.lazy_texts().decisions;
    let mut sentences = Vec::new();
    if app.session.error().is_some() {
        return sentences;
    }
    app.session.read(|outcome, year| {
        let Some(committee) = year.committee(c) else { return };
        if let Some(items) = committee.items.filter(|_| !committee.locked) {
            let items = change_in_words(app, outcome.value(items));
            let text = if committee.own_change.is_some() { words.items_in_change } else { words.items };
            sentences.push(text(&items));
        }
        if let Some(beyond) = committee.not_carried_out {
            let beyond = Money::ZERO - outcome.money(beyond);
            sentences.push((words.not_carried_out)(&in_words(app, beyond.kronor())));
        }
    });
    sentences.extend(
        own_change_payment(app.session, c)
            .map(|payment| own_change_sentence(app.language, &payment, &|kronor| in_words(app, kronor))),
    );
    sentences
}
