//! What a first visitor should know, put away for good with one press.

use leptos::prelude::*;

use crate::state::Room;
use crate::ui::el::{El, button, el};
use crate::ui::page::Page;
use crate::ui::primitives::focus::focus;
use crate::ui::primitives::icon::icon;
use crate::ui::route;

impl Page {
    /// The hint, while it has not been put away.
    pub fn hint(self) -> Vec<El> {
        if !self.desk.hint.get() {
            return Vec::new();
        }
        let t = &self.t.common;
        let about = self.session.municipality(|m| self.of(&m.about));
        let correct = format!("#{}", route::place(Room::Material, "ratta"));
        let sentences = [t.hint_stays, &about, t.hint_marked, t.hint_wrong];
        let words = sentences
            .iter()
            .fold(el("p").with(el("strong").say(t.hint_independent)).say(" "), |words, sentence| {
                words.say(sentence).say(" ")
            });
        let words = words.with(el("a").attr("href", &correct).say(t.hint_where)).say(".");
        let away = button("icon-btn")
            .attr("aria-label", t.hint_away)
            .attr("title", t.hint_away)
            .on_click(move || {
                self.desk.put_hint_away();
                focus("main");
            })
            .with(icon("#i-close"));
        let wrap = el("div").class("wrap").with(words).with(away);
        vec![el("aside").class("hint").attr("aria-label", t.about).with(wrap)]
    }
}
