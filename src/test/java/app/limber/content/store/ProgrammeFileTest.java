package app.limber.content.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.content.ContentReader;
import app.limber.figure.PoseBook;
import app.limber.plan.WeekPlan;
import app.limber.practice.library.Content;
import app.limber.practice.programme.ProgrammeReading;
import app.limber.programme.Programme;
import app.limber.routine.Routine;
import app.limber.routine.RoutineStep;
import app.limber.testing.ProgrammeFiles;
import app.limber.words.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Programmes are read as they are written, and written as they were read.
class ProgrammeFileTest {
  private final ContentReader reader = new ContentReader(Messages.of(Locale.ENGLISH));

  @TempDir private Path folder;

  private static List<Path> programmes() {
    return ProgrammeFiles.all();
  }

  @ParameterizedTest
  @MethodSource("programmes")
  void programme_isWrittenByteForByteAsItWasRead(Path file) throws IOException {
    ProgrammeReading reading = reader.programme(file);

    assertThat(reading.problems()).isEmpty();
    assertThat(reading.unknown()).isEmpty();
    assertThat(ProgrammeJsonWriter.of(reading.programme().orElseThrow()))
        .isEqualTo(Files.readString(file));
  }

  @Test
  void thereAreTenProgrammes() {
    assertThat(programmes()).hasSize(10);
  }

  @Test
  void everyShippedStretch_isReadBackAsItWas() throws IOException {
    Content shipped = reader.readAll(null, null);
    shipped
        .library()
        .stretches()
        .values()
        .forEach(
            stretch -> {
              Programme programme =
                  new Programme(
                      "One",
                      Programme.Note.NONE,
                      Programme.Dates.NONE,
                      false,
                      List.of(Routine.single(stretch, RoutineStep.standard(stretch.id()))).stream()
                          .map(r -> new Routine("one", r.name(), "", Duration.ZERO, r.steps()))
                          .toList(),
                      List.of(stretch),
                      new PoseBook(
                          Map.of(
                              stretch.id(), shipped.poses().stretch(stretch.id()).orElseThrow())),
                      WeekPlan.EMPTY);

              assertThat(read(ProgrammeJsonWriter.of(programme)).programme()).contains(programme);
            });
  }

  @Test
  void everyField_isRead() {
    Programme desk = reader.programme(ProgrammeFiles.named("desk-week")).programme().orElseThrow();

    assertThat(desk.name()).isEqualTo("A week at the desk");
    assertThat(desk.note())
        .isEqualTo(new Programme.Note("Workplace health", "The night shift", null));
    assertThat(desk.dates())
        .isEqualTo(
            new Programme.Dates(
                LocalDate.of(2026, 11, 30),
                LocalDate.of(2026, 12, 20),
                LocalDate.of(2026, 12, 18)));
    assertThat(desk.plan().of(DayOfWeek.MONDAY)).containsExactly("desk-morning", "desk-evening");
    assertThat(desk.plan().of(DayOfWeek.SUNDAY)).isEmpty();
    Programme house =
        reader.programme(ProgrammeFiles.named("moving-house")).programme().orElseThrow();
    assertThat(house.fixesDose("moving-house", "hamstring")).isTrue();
    assertThat(house.fixesDose("moving-house", "long-hug")).isFalse();
  }

  @Test
  void fieldsThatOnlyANewerVersionKnows_areNamedAndLeftOut() {
    ProgrammeReading reading =
        read(
            ProgrammeFiles.text("swimmers")
                .replace("\"validFrom\"", "\"colour\" : \"blue\", \"validFrom\""));

    assertThat(reading.programme()).isPresent();
    assertThat(reading.unknown())
        .singleElement()
        .satisfies(problem -> assertThat(problem.pointer()).isEqualTo("/colour"));
  }

  @Test
  void programmesFolder_isALayerBetweenTheShippedAndTheUsersOwn() throws IOException {
    Path programmes = Files.createDirectories(folder.resolve("programmes"));
    Files.copy(ProgrammeFiles.named("moving-house"), programmes.resolve("moving-house.limber"));
    Content with = reader.readAll(folder.resolve("content"), programmes);

    assertThat(with.library().problems()).isEmpty();
    assertThat(with.library().routine("moving-house")).isPresent();
    assertThat(with.library().stretch("long-hug")).isPresent();
    assertThat(with.poses().stretch("long-hug")).isPresent();
    assertThat(with.programmes().taken())
        .singleElement()
        .satisfies(taken -> assertThat(taken.routines()).containsExactly("moving-house"));

    Path own = Files.createDirectories(folder.resolve("content/routines"));
    Files.writeString(
        own.resolve("moving-house.json"),
        "{\"id\":\"moving-house\",\"name\":\"My own\",\"restSeconds\":0,\"stretches\":["
            + "{\"stretch\":\"long-hug\"}]}");
    Content both = reader.readAll(folder.resolve("content"), programmes);

    assertThat(both.library().problems()).isEmpty();
    assertThat(both.library().routine("moving-house").orElseThrow().name()).isEqualTo("My own");
    assertThat(both.programmes().taken().getFirst().routines()).isEmpty();
  }

  @Test
  void brokenProgrammeInTheFolder_isToldAndNothingOfItIsUsed() throws IOException {
    Path programmes = Files.createDirectories(folder.resolve("programmes"));
    Files.writeString(
        programmes.resolve("moving-house.limber"),
        ProgrammeFiles.text("moving-house").replace("\"reps\" : 12", "\"reps\" : 99"));
    Content with = reader.readAll(null, programmes);

    assertThat(with.library().problems()).hasSize(1);
    assertThat(with.library().stretch("long-hug")).isEmpty();
    assertThat(with.library().routine("moving-house")).isEmpty();
    assertThat(with.programmes().taken()).isEmpty();
  }

  private ProgrammeReading read(String text) {
    try {
      return reader.programme(Files.writeString(folder.resolve("read.limber"), text));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
