use super::Here;
use leptos::prelude::*;
impl Here {
    pub(super) fn elder(self) -> AnyView {
        ().into_any()
    }
}
