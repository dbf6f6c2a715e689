//! A map for a handful of entries: a vector in the order of the keys, searched by bisection.

use std::borrow::Borrow;

/// A map in the order of its keys, with the names of [`std::collections::BTreeMap`]. Inserting and removing take linear time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VecMap<K, V>(Vec<(K, V)>);

impl<K, V> Default for VecMap<K, V> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<K: Ord, V> VecMap<K, V> {
    /// The index of `key`, or the index at which it would be inserted.
    fn search<Q: Ord + ?Sized>(&self, key: &Q) -> Result<usize, usize>
    where
        K: Borrow<Q>,
    {
        self.0.binary_search_by(|(other, _)| other.borrow().cmp(key))
    }

    /// The value of `key`.
    #[must_use]
    pub fn get<Q: Ord + ?Sized>(&self, key: &Q) -> Option<&V>
    where
        K: Borrow<Q>,
    {
        self.search(key).ok().and_then(|index| self.0.get(index)).map(|(_, value)| value)
    }

    /// The value of `key`, mutable.
    pub fn get_mut(&mut self, key: &K) -> Option<&mut V> {
        let index = self.search(key).ok()?;
        self.0.get_mut(index).map(|(_, value)| value)
    }

    /// Whether there is an entry for `key`.
    #[must_use]
    pub fn contains_key(&self, key: &K) -> bool {
        self.search(key).is_ok()
    }

    /// Sets the value of `key`, and returns its previous value.
    pub fn insert(&mut self, key: K, value: V) -> Option<V> {
        match self.search(&key) {
            Ok(index) => self.0.get_mut(index).map(|(_, previous)| std::mem::replace(previous, value)),
            Err(index) => {
                self.0.insert(index, (key, value));
                None
            }
        }
    }

    /// Removes `key`, and returns its value.
    pub fn remove<Q: Ord + ?Sized>(&mut self, key: &Q) -> Option<V>
    where
        K: Borrow<Q>,
    {
        self.search(key).ok().map(|index| self.0.remove(index).1)
    }

    /// Keeps the entries for which `keep` is true.
    pub fn retain(&mut self, mut keep: impl FnMut(&K, &mut V) -> bool) {
        self.0.retain_mut(|(key, value)| keep(key, value));
    }

    /// Whether there are no entries.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The number of entries.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Removes all entries.
    pub fn clear(&mut self) {
        self.0.clear();
    }

    /// The entries in the order of their keys.
    pub fn iter(&self) -> impl Iterator<Item = (&K, &V)> {
        self.0.iter().map(|(key, value)| (key, value))
    }

    /// The keys in order.
    pub fn keys(&self) -> impl Iterator<Item = &K> {
        self.0.iter().map(|(key, _)| key)
    }
}

impl<K: Ord + Clone, V: PartialEq + Clone> VecMap<K, V> {
    /// The entries in which `before` and `after` differ, as they are in each. An entry that only one of them has is only in that one.
    #[must_use]
    pub fn difference(before: &Self, after: &Self) -> (Self, Self) {
        let only = |these: &Self, others: &Self| {
            let mut only = these.clone();
            only.retain(|key, value| others.get(key) != Some(value));
            only
        };
        (only(before, after), only(after, before))
    }

    /// Removes the entries of `from` and inserts those of `to`: what [`Self::difference`] gave is carried out.
    pub fn replace_entries(&mut self, from: &Self, to: &Self) {
        for key in from.keys() {
            self.remove(key);
        }
        for (key, value) in to.iter() {
            self.insert(key.clone(), value.clone());
        }
    }

    /// Whether it has the entries of `these`, and none that only `others` has.
    #[must_use]
    pub fn has_entries(&self, these: &Self, others: &Self) -> bool {
        these.iter().all(|(key, value)| self.get(key) == Some(value))
            && others.keys().all(|key| self.get(key) == these.get(key))
    }
}

impl<K: Ord, V: Default> VecMap<K, V> {
    /// Applies `change` to the value of `key`, which is inserted with its default value first if there is none.
    pub fn update(&mut self, key: K, change: impl FnOnce(&mut V)) {
        let index = self.search(&key).unwrap_or_else(|index| {
            self.0.insert(index, (key, V::default()));
            index
        });
        if let Some((_, value)) = self.0.get_mut(index) {
            change(value);
        }
    }
}

impl<K: Ord, V> FromIterator<(K, V)> for VecMap<K, V> {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(entries: I) -> Self {
        let mut map = Self::default();
        for (key, value) in entries {
            map.insert(key, value);
        }
        map
    }
}
