use super::Here;
use leptos::prelude::*;
impl Here {
    pub(super) fn property(self) -> AnyView {
        ().into_any()
    }
}
