package app.limber.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import app.limber.practice.text.ContentProblemText;
import app.limber.testing.Mutations;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// Whatever bytes a file holds, reading answers with a library and with problems in single lines.
class ContentFuzzTest {
  /// `-Dlimber.drill.content=20000` says how many files are spoilt, `-Dlimber.drill.seed` how.
  private static final int MUTANTS = Integer.getInteger("limber.drill.content", 0);

  private static final int LEAST_ROUNDS = 300;
  private static final int ROUNDS =
      Math.max(LEAST_ROUNDS, Math.ceilDiv(MUTANTS, (int) SchemaTest.shipped().count()));
  private static final long SEED = Long.getLong("limber.drill.seed", 7426);
  private static final long MOST_MILLIS = 5_000;
  private static final Mutations MUTATIONS =
      new Mutations(
          List.of(
              "{",
              "}",
              "[",
              "]",
              ":",
              ",",
              "\"",
              "\\",
              "null",
              "true",
              "-",
              "1e999",
              "0.0",
              "-0",
              "1e-400",
              "99999999999999999999",
              "NaN",
              "\\ud800",
              "\\u0000",
              "\uFEFF",
              "\u202E",
              "\n",
              "\r",
              "//",
              "\"id\"",
              "\"kind\"",
              "\"counts\": true",
              "[[[[[[[[[[[[",
              "{\"a\":{\"a\":"));

  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> fileSpoiltByBytesOrTokens_neverThrows() {
    System.out.println("ContentFuzzTest seed: " + SEED);
    return SchemaTest.shipped()
        .map(file -> DynamicTest.dynamicTest(file.toString(), () -> fuzz(file)));
  }

  private void fuzz(Path file) {
    Random random = new Random(SEED);
    ContentProblemText words = new ContentProblemText(UserContent.WORDS);
    UserContent user = new UserContent(folder);
    String name = ContentFile.nameOf(file.getParent()) + "/" + ContentFile.nameOf(file);
    FileLoader loader = new FileLoader(new Phrases(UserContent.WORDS));
    long slowest = 0;
    for (int i = 0; i < ROUNDS; i++) {
      long begun = System.nanoTime();
      byte[] spoilt = MUTATIONS.of(SchemaTest.text(file).getBytes(StandardCharsets.UTF_8), random);
      user.file(name, spoilt);
      Path path = folder.resolve(name);

      assertThatCode(
              () -> {
                LoadedFile loaded =
                    loader.load(
                        new ContentFile(
                            path,
                            name,
                            Kind.ofFolder(ContentFile.nameOf(path.getParent())),
                            java.util.Optional.empty()));
                loaded
                    .problems()
                    .problems()
                    .forEach(p -> assertThat(words.sentence(p)).doesNotContain("\n", "\u202E"));
                boolean holdsSomething =
                    loaded.stretch().isPresent() || loaded.routine().isPresent();
                assertThat(holdsSomething || !loaded.problems().isEmpty()).isTrue();
              })
          .as(
              "seed %d, round %d of %s:%n%s",
              SEED, i, file, new String(spoilt, StandardCharsets.UTF_8))
          .doesNotThrowAnyException();
      slowest = Math.max(slowest, (System.nanoTime() - begun) / 1_000_000);
    }
    System.out.printf(
        "content fuzz: seed %d, %d mutants of %s, 0 escapes, slowest %d ms%n",
        SEED, ROUNDS, name, slowest);
    assertThat(slowest).isLessThan(MOST_MILLIS);
    assertThat(user.read().routines()).hasSize(4);
  }
}
