//! A radio button with its label.

use crate::ui::el::{El, el};

/// A radio button of the group `name`, with a title and, unless `about` is empty, a line about it.
pub fn radio_choice(
    name: &str,
    title: &str,
    about: &str,
    is_checked: impl Fn() -> bool + 'static,
    is_disabled: impl Fn() -> bool + 'static,
    choose: impl Fn() + 'static,
) -> El {
    let radio = el("input")
        .attr("type", "radio")
        .attr("name", name)
        .bind_bool_property("checked", is_checked)
        .bind_bool_attr("disabled", is_disabled)
        .on("change", move |_| choose());
    let about = (!about.is_empty()).then(|| el("small").text(about));
    el("label").class("choice").child(radio).child(el("span").text(title)).children(about)
}
