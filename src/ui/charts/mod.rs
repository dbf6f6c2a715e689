//! Charts: geometry as plain values, apart from the views that draw it.
