package app.limber.content.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.limber.words.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemaFilesTest {
  private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2001-01-01T00:00:00Z"));

  private static final Messages ENGLISH = Messages.of(Locale.ENGLISH);
  private static final Messages GERMAN = Messages.of(Locale.GERMAN);

  @TempDir Path root;

  @Test
  void newFolder_getsTheSchemasAndNothingElse() throws IOException {
    SchemaFiles.writeTo(root.resolve("data/content"), ENGLISH);

    Path schemas = root.resolve("data/content/schema");
    try (Stream<Path> files = Files.list(schemas)) {
      assertThat(files.map(f -> f.getFileName().toString()))
          .containsExactlyInAnyOrder(
              "stretch.schema.json",
              "routine.schema.json",
              "stretch-texts.schema.json",
              "routine-texts.schema.json",
              "programme.schema.json");
    }
    assertThat(schemas.resolve("stretch.schema.json"))
        .hasSameTextualContentAs(Path.of("content/schema/stretch.schema.json"));
  }

  @Test
  void update_withoutContentOfOnesOwn_makesNoFolder() {
    SchemaFiles.update(root.resolve("content"), ENGLISH);

    assertThat(root.resolve("content")).doesNotExist();
  }

  @Test
  void update_besideContentOfOnesOwn_bringsTheSchemas() throws IOException {
    Path content = Files.createDirectory(root.resolve("content"));

    SchemaFiles.update(content, ENGLISH);

    assertThat(content.resolve("schema/stretch.schema.json"))
        .hasSameTextualContentAs(Path.of("content/schema/stretch.schema.json"));
  }

  @Test
  void update_thatFails_isNoProblem() throws IOException {
    Path content = Files.createDirectory(root.resolve("content"));
    Files.writeString(content.resolve("schema"), "a file");

    SchemaFiles.update(content, ENGLISH);

    assertThat(content.resolve("schema")).hasContent("a file");
  }

  @Test
  void whatIsMade_isPrivate() throws IOException {
    SchemaFiles.writeTo(root.resolve("content"), ENGLISH);

    assertThat(permissions(root.resolve("content"))).isEqualTo("rwx------");
    assertThat(permissions(root.resolve("content/schema"))).isEqualTo("rwx------");
    assertThat(permissions(root.resolve("content/schema/routine.schema.json")))
        .isEqualTo("rw-------");
  }

  @Test
  void schemaThatIsTheSame_isLeftAlone() throws IOException {
    SchemaFiles.writeTo(root, ENGLISH);
    Path schema = root.resolve("schema/stretch.schema.json");
    Files.setLastModifiedTime(schema, LONG_AGO);

    SchemaFiles.writeTo(root, ENGLISH);

    assertThat(Files.getLastModifiedTime(schema)).isEqualTo(LONG_AGO);
  }

  @Test
  void schemaOfAnotherVersion_isReplaced() throws IOException {
    SchemaFiles.writeTo(root, ENGLISH);
    Path schema = root.resolve("schema/stretch.schema.json");
    Files.writeString(schema, "{}");

    SchemaFiles.writeTo(root, ENGLISH);

    assertThat(schema).hasSameTextualContentAs(Path.of("content/schema/stretch.schema.json"));
  }

  @Test
  void schemas_describeTheFieldsInTheLanguageOfTheMoment() throws IOException {
    SchemaFiles.writeTo(root, ENGLISH);
    Path schema = root.resolve("schema/routine.schema.json");

    SchemaFiles.writeTo(root, GERMAN);

    assertThat(schema)
        .content()
        .contains("\"description\": \"Die Pause zwischen zwei Übungen, in Sekunden.\"")
        .doesNotContain("The rest between two stretches");
  }

  @Test
  void writtenOnce_onlyAMissingFileOrAnotherLanguageIsWrittenAgain() throws IOException {
    SchemaFiles.writeOnceTo(root, ENGLISH);
    Path schema = root.resolve("schema/routine.schema.json");
    Files.writeString(schema, "{}");
    SchemaFiles.writeOnceTo(root, ENGLISH);
    assertThat(schema).hasContent("{}");

    Files.delete(schema);
    SchemaFiles.writeOnceTo(root, ENGLISH);
    assertThat(schema).content().contains("The rest between two stretches");
    SchemaFiles.writeOnceTo(root, GERMAN);
    assertThat(schema).content().contains("Die Pause zwischen zwei Übungen");
  }

  @Test
  void folderThatCannotBeMade_isTold() throws IOException {
    Path file = Files.writeString(root.resolve("content"), "x");

    assertThatThrownBy(() -> SchemaFiles.writeTo(file, ENGLISH)).isInstanceOf(IOException.class);
    assertThat(file).hasContent("x");
  }

  private static String permissions(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }
}
