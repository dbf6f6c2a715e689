//! What surrounds every page: the masthead, the bar with the key figures, levers, notices and footer.

pub mod all_committees;
pub mod announcements;
pub mod bar;
pub mod first_visit;
pub mod footer;
pub mod lever_groups;
pub mod lever_sheet;
pub mod lever_years;
pub mod levers;
pub mod masthead;
pub mod menu;
pub mod not_started;
pub mod notices;
pub mod publisher;
pub mod reminder;
pub mod toast;
pub mod undo_buttons;
