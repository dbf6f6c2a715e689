use super::Here;
use leptos::prelude::*;
impl Here {
    pub(super) fn family(self) -> AnyView {
        ().into_any()
    }
}
