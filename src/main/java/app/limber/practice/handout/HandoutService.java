package app.limber.practice.handout;

import app.limber.practice.log.LogFiles;
import app.limber.practice.log.OwnFileException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// Writes routines as pages to print.
public final class HandoutService {
  private static final System.Logger LOG = System.getLogger(HandoutService.class.getName());

  private final HandoutPages pages;
  private final LogFiles files;
  private final Predicate<Path> browser;
  private final Executor background;
  private final Executor face;

  /// @param browser shows a page and returns whether that worked
  /// @param background runs tasks off the UI thread
  /// @param face runs tasks on the UI thread
  public HandoutService(
      HandoutPages pages,
      LogFiles files,
      Predicate<Path> browser,
      Executor background,
      Executor face) {
    this.pages = pages;
    this.files = files;
    this.browser = browser;
    this.background = background;
    this.face = face;
  }

  /// How printing ended.
  public sealed interface PrintResult {
    /// The page is in the file.
    ///
    /// @param shown whether a browser shows it
    record Printed(Path file, boolean shown) implements PrintResult {}

    /// The file belongs to the data folder, so nothing was written.
    record Own(Path file) implements PrintResult {}

    /// The file cannot be written.
    record Unwritable(Path file) implements PrintResult {}
  }

  /// The page of a handout.
  public LogFiles.Content page(Handout handout) {
    return pages.page(handout);
  }

  /// Writes a page and shows it, to be printed from there. Call on the UI thread; never blocks.
  ///
  /// @param arrived receives the result on the UI thread
  public void print(Handout handout, Path file, Consumer<PrintResult> arrived) {
    background.execute(
        () -> {
          PrintResult result = printed(handout, file);
          face.execute(() -> arrived.accept(result));
        });
  }

  private PrintResult printed(Handout handout, Path file) {
    try {
      files.write(file, pages.page(handout));
      return new PrintResult.Printed(file, browser.test(file));
    } catch (UncheckedIOException e) {
      LOG.log(System.Logger.Level.DEBUG, "not written", e);
      return e.getCause() instanceof OwnFileException
          ? new PrintResult.Own(file)
          : new PrintResult.Unwritable(file);
    } catch (RuntimeException e) {
      LOG.log(System.Logger.Level.DEBUG, "not written", e);
      return new PrintResult.Unwritable(file);
    }
  }
}
