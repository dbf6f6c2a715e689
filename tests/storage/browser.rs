//! A browser's storage, played: several tabs over it, full, blocked, or dying in the middle.

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
pub fn moved() -> ScenarioFile {
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

/// What a browser keeps for a site.
#[derive(Clone, Default)]
pub struct Browser {
    kept: Arc<Memory>,
    /// One more than the characters that there is space for; 0 for no limit.
    space: Arc<AtomicUsize>,
    /// Whether the user has blocked site data.
    blocked: Arc<AtomicBool>,
    /// Changes that a tab makes before it dies, when it does.
    steps: Option<Arc<AtomicUsize>>,
}

impl Browser {
    pub fn open_tab(&self) -> Store {
        Store::new(self.clone(), Durability::Persistent)
    }

    /// Lays `text` where the program keeps things, as someone with developer tools would.
    pub fn lay(&self, name: &str, text: &str) {
        self.lay_raw(&format!("kommunbidrag/{name}"), text);
    }

    pub fn lay_raw(&self, key: &str, text: &str) {
        self.kept.write(key, text).expect("memory takes everything");
    }

    pub fn lies(&self, name: &str) -> Option<String> {
        self.kept.read(&format!("kommunbidrag/{name}")).expect("memory gives everything")
    }

    pub fn remove_raw(&self, key: &str) {
        self.kept.remove(key).expect("memory removes everything");
    }

    pub fn clear(&self) {
        for key in self.kept.keys().expect("keys") {
            self.kept.remove(&key).expect("memory removes everything");
        }
    }

    /// From now on there is space for what there is, and no more.
    pub fn fill_up(&self) {
        self.leave_free(0);
    }

    /// From now on there is space for what there is, and for so many characters more.
    pub fn leave_free(&self, characters: usize) {
        self.space.store(self.used() + characters + 1, Ordering::Relaxed);
    }

    /// From now on the user blocks site data, or no longer does.
    pub fn block(&self, blocked: bool) {
        self.blocked.store(blocked, Ordering::Relaxed);
    }

    /// The ids of what lies under `prefix`, in order.
    pub fn ids(&self, prefix: &str) -> Vec<String> {
        let prefix = format!("kommunbidrag/{prefix}/");
        let keys = self.kept.keys().expect("memory");
        let mut ids: Vec<_> =
            keys.iter().filter_map(|key| key.strip_prefix(&prefix)).map(str::to_owned).collect();
        ids.sort();
        ids
    }

    pub fn dies_after(&mut self, steps: usize) {
        self.steps = Some(Arc::new(AtomicUsize::new(steps)));
    }

    fn used(&self) -> usize {
        let length = |key: &String| key.len() + self.kept.read(key).ok().flatten().unwrap_or_default().len();
        self.kept.keys().expect("keys").iter().map(length).sum()
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
        self.kept.read(key)
    }

    fn write(&self, key: &str, text: &str) -> Result<(), StoreError> {
        self.step()?;
        let space = self.space.load(Ordering::Relaxed);
        let replaced = self.kept.read(key)?.map_or(0, |old| key.len() + old.len());
        if space > 0 && self.used() - replaced + key.len() + text.len() >= space {
            return Err(StoreError::Full);
        }
        self.kept.write(key, text)
    }

    fn remove(&self, key: &str) -> Result<(), StoreError> {
        self.step()?;
        self.kept.remove(key)
    }

    fn keys(&self) -> Result<Vec<String>, StoreError> {
        self.alive()?;
        self.kept.keys()
    }
}
