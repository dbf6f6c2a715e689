//! An [`El`] as a child in `view!`: it is built already and only has to be mounted.

use leptos::prelude::{AnyView, IntoAny, IntoRender};
use leptos::tachys::html::attribute::any_attribute::AnyAttribute;
use leptos::tachys::hydration::Cursor;
use leptos::tachys::no_attrs;
use leptos::tachys::renderer::types;
use leptos::tachys::view::{Mountable, Position, PositionState, Render, RenderHtml};

use send_wrapper::SendWrapper;

use super::El;

/// The view of an element. Views have to be `Send`, though there is one thread.
#[derive(Debug)]
pub struct ElView(SendWrapper<El>);

impl IntoRender for El {
    type Output = ElView;

    fn into_render(self) -> ElView {
        ElView(SendWrapper::new(self))
    }
}

impl El {
    /// The element as an `AnyView`.
    #[must_use]
    pub fn into_any(self) -> AnyView {
        IntoAny::into_any(self.into_render())
    }
}

no_attrs!(ElView);

impl Render for ElView {
    type State = Self;

    fn build(self) -> Self {
        self
    }

    fn rebuild(self, state: &mut Self) {
        // Replacing a node that is in the document does not fail.
        let _ = state.0.0.replace_with_with_node_1(&self.0.0);
        *state = self;
    }
}

impl Mountable for ElView {
    fn unmount(&mut self) {
        self.0.0.remove();
    }

    fn mount(&mut self, parent: &types::Element, marker: Option<&types::Node>) {
        // The marker, if any, is a child of the parent.
        let _ = parent.insert_before(&self.0.0, marker);
    }

    fn insert_before_this(&self, child: &mut dyn Mountable) -> bool {
        let Some(parent) = self.0.0.parent_element() else { return false };
        child.mount(&parent, Some(&self.0.0));
        true
    }

    fn elements(&self) -> Vec<types::Element> {
        vec![self.0.element().clone()]
    }
}

/// There is no server: what is only for servers does nothing.
impl RenderHtml for ElView {
    type AsyncOutput = Self;
    type Owned = Self;

    const MIN_LENGTH: usize = 0;

    fn dry_resolve(&mut self) {}

    async fn resolve(self) -> Self {
        self
    }

    fn to_html_with_buf(self, _: &mut String, _: &mut Position, _: bool, _: bool, _: Vec<AnyAttribute>) {}

    fn hydrate<const FROM_SERVER: bool>(self, _: &Cursor, _: &PositionState) -> Self {
        self
    }

    fn into_owned(self) -> Self {
        self
    }
}
