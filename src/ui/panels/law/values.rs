use super::Here;
use leptos::prelude::*;
impl Here {
    pub(super) fn values(self) -> AnyView {
        ().into_any()
    }
}
