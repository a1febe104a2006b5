package app.limber.practice.library;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.figure.PoseBook;
import app.limber.routine.Library;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LibraryServiceTest {
  private final AtomicInteger readings = new AtomicInteger();
  private Runnable whileReading = () -> {};
  private final LibraryService library =
      new LibraryService(
          () -> {
            readings.incrementAndGet();
            whileReading.run();
            return new Content(new Library(Map.of(), Map.of(), List.of()), PoseBook.empty());
          });

  @Test
  void content_isReadOnce() {
    Content first = library.content();

    assertThat(library.content()).isSameAs(first);
    assertThat(readings).hasValue(1);
  }

  @Test
  void contentThatHasChanged_isReadAgain() {
    Content first = library.content();

    library.invalidate();

    assertThat(library.content()).isNotSameAs(first);
    assertThat(readings).hasValue(2);
  }

  @Test
  void contentThatChangesWhileItIsRead_isReadAgain() {
    whileReading = this::change;
    Content old = library.content();

    assertThat(library.content()).isNotSameAs(old);
    assertThat(readings).hasValue(2);
  }

  @Test
  void contentThatChangedOnceWhileItWasRead_isThenReadOnce() {
    whileReading = this::change;
    library.content();
    Content changed = library.content();

    assertThat(library.content()).isSameAs(changed);
    assertThat(readings).hasValue(2);
  }

  /// Changes the content once, in the middle of the first reading.
  private void change() {
    whileReading = () -> {};
    library.invalidate();
  }
}
