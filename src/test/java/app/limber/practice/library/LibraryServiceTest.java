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
  private final LibraryService library =
      new LibraryService(
          () -> {
            readings.incrementAndGet();
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
}
