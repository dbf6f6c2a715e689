//! The state of the app: signals for what cannot be computed (the scenario, the year in view, the language), one memo for the
//! outcome, and the actions that change them.
//!
//! [`AppState`] is the root. Each part is a small `Copy` handle with the actions of one subject:
//!
//! | part | subject |
//! |---|---|
//! | [`Session`] | the open municipality file, the scenario, the outcome: to be read |
//! | [`ScenarioEditor`] | what a user does to the scenario |
//! | [`questions`] | ready questions |
//! | [`Items`] | what a user does to the budget items |
//! | [`FollowUpEditor`], [`PlayEditor`] | what a user reports and decides during the year |
//! | [`undo::Undo`] | undo and redo |
//! | [`ViewState`] | the year, the language, the unit, the page and the tab in view |
//! | [`OpenScenario`] | the open scenario as the browser has it |
//! | [`Autosave`] | saving, and leaving what is open for something else |
//! | [`Library`] | the saved scenarios |
//! | [`MunicipalityFiles`] | the available municipality files |
//! | [`Import`], [`BackupFiles`] | links and files, in and out |
//! | [`year_to_play`] | the link by which groups play the same year |
//! | [`Compare`] | which scenarios are compared |
//! | [`Settings`] | theme, language, the person, assumptions |
//! | [`Notices`] | notices and the toast |

mod all_committees;
mod app_state;
mod assumed;
mod autosave;
mod backup;
mod carry;
mod compare;
mod dialog;
mod editor;
mod follow_up;
mod goal_shares;
mod import;
mod input;
mod items;
mod lesson_link;
mod library;
mod municipality_files;
mod names;
mod notices;
mod open_scenario;
mod own_change;
mod persistence;
mod person;
mod plan;
mod position;
pub mod questions;
mod session;
mod settings;
mod summary;
mod texts;
mod typed_setting;
pub mod undo;
mod view;

pub use all_committees::{CommitteeChange, CommitteesChanged, change_committees};
pub use app_state::AppState;
pub use assumed::{read_amount, read_for_model, read_legal};
pub use autosave::{Autosave, LeavePermit, LeaveQuestion};
pub use backup::{BackupFiles, Everything, Restored, RestoredAssumptions};
pub use carry::set_carry;
pub use compare::{Candidate, Compare, NotComparable, Side, Sides};
pub use dialog::Dialog;
pub use editor::ScenarioEditor;
pub use follow_up::{
    ActivityShare, FollowUpEditor, LONGEST_YEAR_TEXT, OutturnCell, OutturnYear, PlayEditor, activity_shares,
    can_set_sizes,
};
pub use goal_shares::GoalShare;
pub use import::{Added, Import, Preview};
pub use input::InputProblem;
pub use items::{
    ItemAmountProblem, ItemDraft, ItemForm, ItemProblem, Items, LONGEST_NOTE, MOST_ITEMS, read_item_amount,
};
pub use lesson_link::{played_budget, year_to_play};
pub use library::{
    KeyFigures, Library, LibraryListing, LibraryRow, MAX_NOTES_LENGTH, MOST_ROWS, MOST_WITHOUT_SEARCH,
    SaveAsPlan, UnsavedNotes,
};
pub use library::{adopt_open, propose, set_stage_of_open};
pub use municipality_files::{FileNotOpened, MunicipalityFiles};
pub use names::{LONGEST_NAME, name_of, numbered};
pub use notices::{Notice, Notices, PutBack, Toast, ToastAction};
pub use open_scenario::OpenScenario;
pub use own_change::own_change_payment;
pub use persistence::Persistence;
pub use person::{PersonInputProblem, person_unit, read_person_number};
pub use plan::{
    FrameEntry, FrameProblem, PlanCell, PlanProblem, PlanRow, PlanStep, PlanValue, frame_entries,
    plan_closed, plan_value, take_frames, write_plan,
};
pub use position::{FieldUnit, Position};
pub use session::{LoadedMunicipality, Session};
pub use settings::{LARGE_TYPE, Settings, Theme, is_first_visit, note_home, note_visit};
pub use summary::{scenario_answers, scenario_headline};
pub use texts::{Typing, add_mission, leave_out, put_in, reset_text, set_mission_committees, type_text};
pub use undo::Undo;
pub use view::{AmountUnit, Enclosed, FollowUpTab, Page, Tab, ViewState};
