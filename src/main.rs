//! Mounts the app.

fn main() {
    // In a release a panic is a trap at once: it has no words that a hook could say (docs/decisions/0007).
    #[cfg(debug_assertions)]
    console_error_panic_hook::set_once();
    kommunbidrag::ui::start();
}
