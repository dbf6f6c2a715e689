//! A simulated browser storage that several tabs share, and that can be full, blocked, or fail after some writes.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, OnceLock};

use files::scenario_file::ScenarioFile;
use files::{parameter_files, read};
use kommunbidrag::storage::{Backend, Durability, Memory, Saved, Store, StoreError};
use model::YearIx;
use model::lever::{Lever, Setting};
use model::municipality::{CommitteeIx, Municipality};
use model::rows::RevenueRow;
use model::scenario::Scenario;

/// The municipality that the program ships with.
pub fn sodertalje() -> &'static Municipality {
    static READ: OnceLock<Municipality> = OnceLock::new();
    READ.get_or_init(|| {
        let text = include_str!("../../public/municipalities/sodertalje-2022.json");
        read::municipality(text, parameter_files::carried_simulation())
            .expect("the file that the program ships with")
    })
}

/// A scenario without changes.
pub fn draft(id: &str, name: &str) -> Saved {
    Saved::new(id.to_owned(), name.to_owned(), sodertalje(), ScenarioFile::default(), 1_763_847_539_123)
}

/// A scenario with some changes.
pub fn changed_scenario() -> ScenarioFile {
    let mut scenario = Scenario::default();
    let committee = CommitteeIx(0);
    scenario.set(
        Lever::Row(RevenueRow::TaxRate),
        YearIx::First,
        Setting::Change("0.25".parse().expect("a decimal")),
    );
    scenario.set(
        Lever::Index(committee),
        YearIx::Second,
        Setting::Percent("-1.5".parse().expect("a decimal")),
    );
    scenario.lock_grant(
        committee,
        YearIx::First,
        [308_000_000.into(), 309_000_000.into(), 310_000_000.into()],
    );
    ScenarioFile::from_scenario(&scenario, sodertalje())
}

/// The storage of a site.
#[derive(Clone, Default)]
pub struct Browser {
    entries: Arc<Memory>,
    /// One more than the number of characters that there is space for; 0 for no limit.
    space: Arc<AtomicUsize>,
    /// Whether the user has blocked site data.
    blocked: Arc<AtomicBool>,
    /// Number of writes before the tab dies, if it does.
    steps: Option<Arc<AtomicUsize>>,
}

impl Browser {
    pub fn open_tab(&self) -> Store {
        Store::new(self.clone(), Durability::Persistent)
    }

    /// The store of the tab with this session storage, at this path of the host.
    pub fn open_tab_with(&self, session: &Self, path: &str) -> Store {
        Store::of_tab(Box::new(self.clone()), Box::new(session.clone()), path, Durability::Persistent)
    }

    /// A storage of its own with the same entries.
    pub fn copy(&self) -> Self {
        let copy = Self::default();
        for (key, text) in self.all() {
            copy.write_raw(&key, &text);
        }
        copy
    }

    /// All entries by their keys, those of other pages included.
    pub fn all(&self) -> BTreeMap<String, String> {
        let keys = self.entries.keys().expect("memory");
        let text = |key: &str| self.entries.read(key).expect("memory").expect("the key is there");
        keys.into_iter().map(|key| (key.clone(), text(&key))).collect()
    }

    /// Writes an entry of the app directly, as one could with the developer tools.
    pub fn write_entry(&self, name: &str, text: &str) {
        self.write_raw(&format!("kommunbidrag/{name}"), text);
    }

    pub fn write_raw(&self, key: &str, text: &str) {
        self.entries.write(key, text).expect("memory has no limit");
    }

    pub fn entry(&self, name: &str) -> Option<String> {
        self.entries.read(&format!("kommunbidrag/{name}")).expect("memory does not fail")
    }

    pub fn remove_raw(&self, key: &str) {
        self.entries.remove(key).expect("memory does not fail");
    }

    pub fn clear(&self) {
        for key in self.entries.keys().expect("keys") {
            self.entries.remove(&key).expect("memory does not fail");
        }
    }

    /// Leaves no free space.
    pub fn fill_up(&self) {
        self.leave_free(0);
    }

    /// Leaves free space for so many characters.
    pub fn leave_free(&self, characters: usize) {
        self.space.store(self.used() + characters + 1, Ordering::Relaxed);
    }

    /// Blocks site data, or no longer does.
    pub fn block(&self, blocked: bool) {
        self.blocked.store(blocked, Ordering::Relaxed);
    }

    /// The ids of the entries under `prefix`, in order.
    pub fn ids(&self, prefix: &str) -> Vec<String> {
        let prefix = format!("kommunbidrag/{prefix}/");
        let keys = self.entries.keys().expect("memory");
        let mut ids: Vec<_> =
            keys.iter().filter_map(|key| key.strip_prefix(&prefix)).map(str::to_owned).collect();
        ids.sort();
        ids
    }

    pub fn dies_after(&mut self, steps: usize) {
        self.steps = Some(Arc::new(AtomicUsize::new(steps)));
    }

    fn used(&self) -> usize {
        let length =
            |key: &String| key.len() + self.entries.read(key).ok().flatten().unwrap_or_default().len();
        self.entries.keys().expect("keys").iter().map(length).sum()
    }

    fn alive(&self) -> Result<(), StoreError> {
        if self.blocked.load(Ordering::Relaxed) {
            return Err(StoreError::Blocked);
        }
        match &self.steps {
            Some(left) if left.load(Ordering::Relaxed) == 0 => Err(StoreError::Blocked),
            _ => Ok(()),
        }
    }

    fn step(&self) -> Result<(), StoreError> {
        self.alive()?;
        if let Some(left) = &self.steps {
            left.fetch_sub(1, Ordering::Relaxed);
        }
        Ok(())
    }
}

impl Backend for Browser {
    fn read(&self, key: &str) -> Result<Option<String>, StoreError> {
        self.alive()?;
        self.entries.read(key)
    }

    fn write(&self, key: &str, text: &str) -> Result<(), StoreError> {
        self.step()?;
        let space = self.space.load(Ordering::Relaxed);
        let replaced = self.entries.read(key)?.map_or(0, |old| key.len() + old.len());
        if space > 0 && self.used() - replaced + key.len() + text.len() >= space {
            return Err(StoreError::Full);
        }
        self.entries.write(key, text)
    }

    fn remove(&self, key: &str) -> Result<(), StoreError> {
        self.step()?;
        self.entries.remove(key)
    }

    fn keys(&self) -> Result<Vec<String>, StoreError> {
        self.alive()?;
        self.entries.keys()
    }
}
