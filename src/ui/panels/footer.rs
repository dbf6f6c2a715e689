//! The foot of every room: what this is, whose figures it shows, where to correct one.

use leptos::prelude::*;

use crate::state::Room;
use crate::ui::page::use_page;
use crate::ui::route;

/// The footer.
#[component]
pub fn Footer() -> impl IntoView {
    let t = &use_page().t.common;
    let correct = format!("#{}", route::place(Room::Material, "ratta"));
    view! {
        <footer class="footer">
            <div class="wrap">
                <span>{t.footer_tool}</span>
                <span>{t.footer_sources}</span>
                <a href=correct>{t.footer_correct}</a>
            </div>
        </footer>
    }
}
