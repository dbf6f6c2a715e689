//! Elements and components that several views share.

pub mod amounts;
pub mod ask;
pub mod badge;
pub mod change_bar;
pub mod control;
pub mod copy;
pub mod dialog;
pub mod emulated_dialog;
pub mod field;
pub mod file_picker;
pub mod focus;
pub mod icon;
pub mod key_figures;
pub mod keys;
pub mod labels;
pub mod language_choice;
pub mod missing;
pub mod name_form;
pub mod number_text;
pub mod panel_head;
pub mod pause;
pub mod qr;
pub mod radio;
pub mod segments;
pub mod step_text;
pub mod tabs;
