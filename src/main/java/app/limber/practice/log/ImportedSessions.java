package app.limber.practice.log;

import java.util.List;
import java.util.function.Consumer;

/// The sessions that a file offers, to be walked through as often as needed. However many there
/// are, memory need not hold them all.
public interface ImportedSessions {
  int count();

  /// Hands over each session, in the order of the file; may read the file again.
  ///
  /// @throws java.io.UncheckedIOException if the file has changed or gone meanwhile
  void forEach(Consumer<? super ImportedSession> receiver);

  /// Sessions in memory.
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
