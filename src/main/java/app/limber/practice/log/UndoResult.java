package app.limber.practice.log;

import app.limber.journal.Change;
import java.util.List;

/// What was undone or redone.
///
/// @param sessions how many sessions or answers it is about
/// @param leftOut the stretches that were left out by an answer that was undone or redone
public record UndoResult(Change.Kind kind, int sessions, List<String> leftOut) {
  public UndoResult {
    leftOut = List.copyOf(leftOut);
  }
}
