package app.limber.practice.log;

import app.limber.journal.Change;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The changes that can be undone or redone, derived from the history of changes. An undone
/// correction can be redone until the next correction.
final class UndoStack {
  private final Deque<UUID> undoable = new ArrayDeque<>();
  private final Deque<UUID> redoable = new ArrayDeque<>();

  UndoStack(List<Change> changes) {
    for (Change change : changes) {
      switch (change.kind()) {
        case ADD, EDIT, REMOVE, IMPORT, STEP -> {
          undoable.push(change.id());
          redoable.clear();
        }
        case UNDO -> redoable.push(undoable.pop());
        case REDO -> undoable.push(redoable.pop());
      }
    }
  }

  Optional<UUID> nextUndo() {
    return Optional.ofNullable(undoable.peek());
  }

  Optional<UUID> nextRedo() {
    return Optional.ofNullable(redoable.peek());
  }
}
