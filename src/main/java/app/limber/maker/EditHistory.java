package app.limber.maker;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/// An undo and redo history of immutable states.
///
/// Consecutive edits of the same thing, such as the letters typed into one field, are one step.
/// Not thread-safe.
///
/// @param <T> an immutable state
public final class EditHistory<T> {
  /// How many steps can be taken back.
  public static final int MOST = 500;

  private final Deque<T> before = new ArrayDeque<>();
  private final Deque<T> after = new ArrayDeque<>();
  private T current;
  private Optional<Object> lastSubject = Optional.empty();

  public EditHistory(T start) {
    current = start;
  }

  public T current() {
    return current;
  }

  /// Changes the state.
  ///
  /// @param subject what is edited; consecutive edits of one subject form one step
  public void edit(Object subject, T next) {
    if (next.equals(current)) {
      return;
    }
    if (!lastSubject.equals(Optional.of(subject)) || before.isEmpty()) {
      before.push(current);
      if (before.size() > MOST) {
        before.removeLast();
      }
    }
    lastSubject = Optional.of(subject);
    after.clear();
    current = next;
  }

  /// Makes the next edit start a new step.
  public void endStep() {
    lastSubject = Optional.empty();
  }

  public boolean canUndo() {
    return !before.isEmpty();
  }

  public boolean canRedo() {
    return !after.isEmpty();
  }

  /// Goes back by one step; does nothing at the first state.
  public void undo() {
    if (canUndo()) {
      after.push(current);
      current = before.pop();
      endStep();
    }
  }

  /// Redoes one step; does nothing if there is none.
  public void redo() {
    if (canRedo()) {
      before.push(current);
      current = after.pop();
      endStep();
    }
  }
}
