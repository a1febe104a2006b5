package app.limber.practice.log;

import app.limber.journal.Revision;
import app.limber.journal.StepFact;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The sessions in an imported file. They can be iterated repeatedly and need not all be held in
/// memory.
public interface ImportedSessions {
  int count();

  /// The answers to offered steps in the file.
  default List<Answer> answers() {
    return List.of();
  }

  /// An answer from an imported file.
  ///
  /// @param revision null if the file does not contain the version of the answer
  record Answer(StepFact step, @Nullable Revision revision) {}

  /// Passes on each session in file order; may read the file again.
  ///
  /// @throws java.io.UncheckedIOException if the file was changed or removed meanwhile
  void forEach(Consumer<? super ImportedSession> receiver);

  /// Returns sessions that are held in memory.
  static ImportedSessions of(List<ImportedSession> sessions) {
    List<ImportedSession> all = List.copyOf(sessions);
    return new ImportedSessions() {
      @Override
      public int count() {
        return all.size();
      }

      @Override
      public void forEach(Consumer<? super ImportedSession> receiver) {
        all.forEach(receiver);
      }
    };
  }
}
