package app.limber.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.practice.program.Key;
import app.limber.practice.program.Keys;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KeyReaderTest {
  private static final Optional<Key> END = Optional.empty();

  private final List<String> told = new ArrayList<>();

  @Test
  void ctrlD_isNoKeyAndMoreMayFollow() {
    read(List.of(END, key('a'), END, END, key('b')));

    assertThat(told).containsExactly("Typed[codePoint=97]", "Typed[codePoint=98]", "gone");
  }

  @Test
  void terminalThatHasGone_endsTheReading() {
    read(List.of());

    assertThat(told).containsExactly("gone");
  }

  @Test
  void terminalThatFails_endsTheReading() {
    new KeyReader(
            new Keys() {
              @Override
              public Optional<Key> next() throws IOException {
                throw new IOException("gone");
              }

              @Override
              public void close() {}
            },
            Runnable::run,
            key -> told.add(key.toString()),
            () -> told.add("gone"))
        .run();

    assertThat(told).containsExactly("gone");
  }

  private void read(List<Optional<Key>> sent) {
    Iterator<Optional<Key>> keys = sent.iterator();
    new KeyReader(
            new Keys() {
              @Override
              public Optional<Key> next() {
                return keys.hasNext() ? keys.next() : END;
              }

              @Override
              public void close() {}
            },
            Runnable::run,
            key -> told.add(key.toString()),
            () -> told.add("gone"))
        .run();
  }

  private static Optional<Key> key(char character) {
    return Optional.of(new Key.Typed(character));
  }
}
