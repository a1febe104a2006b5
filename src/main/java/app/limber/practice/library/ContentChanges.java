package app.limber.practice.library;

import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Reads and changes the user's content in the background and answers on the UI thread.
///
/// Call on the UI thread; never blocks.
public final class ContentChanges {
  private final LibraryService library;
  private final Executor background;
  private final Executor face;

  /// @param library is invalidated by every change
  /// @param background runs tasks off the UI thread
  /// @param face runs tasks on the UI thread
  public ContentChanges(LibraryService library, Executor background, Executor face) {
    this.library = library;
    this.background = background;
    this.face = face;
  }

  /// Changes the user's content and invalidates the library.
  ///
  /// @param work blocks; must not throw, since nothing is answered then
  public <T> void change(Supplier<T> work, Consumer<T> answer) {
    ask(() -> library.change(work), answer);
  }

  /// Reads the user's content. The parameters are those of [#change].
  public <T> void ask(Supplier<T> work, Consumer<T> answer) {
    background.execute(
        () -> {
          T result = work.get();
          face.execute(() -> answer.accept(result));
        });
  }
}
