package app.limber.practice.log;

import app.limber.journal.Change;

/// What was undone or redone: the kind of the change, and how many sessions it is about.
public record UndoResult(Change.Kind kind, int sessions) {}
