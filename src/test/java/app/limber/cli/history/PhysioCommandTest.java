package app.limber.cli.history;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.cli.CommandRun;
import app.limber.journal.Journal;
import app.limber.journal.Outcome;
import app.limber.journal.PainStop;
import app.limber.journal.Revision;
import app.limber.journal.SessionBuilder;
import app.limber.testing.ProgrammeFiles;
import app.limber.testing.TestLogs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What `limber history physio` tells of programmes and plans, as a page and as data. Today is
/// 2026-11-22, a Sunday.
class PhysioCommandTest {
  @TempDir private Path folder;

  @BeforeEach
  void practise() {
    run("programme", "import", ProgrammeFiles.named("after-sitting").toString());
    try (Journal journal = TestLogs.in(folder).open()) {
      for (int day = 16; day < 20; day++) {
        SessionBuilder session =
            SessionBuilder.session()
                .id(day)
                .startedAt(LocalDate.of(2026, 11, day) + "T07:00:00Z")
                .zone("Z")
                .seconds(570, 600)
                .routine("after-sitting", "After sitting");
        if (day == 19) {
          session.outcome(Outcome.STOPPED_FOR_PAIN).pain(new PainStop("pelvic-tilt", "low left"));
        }
        journal.seal(session.build(), new Revision(UUID.randomUUID(), Instant.EPOCH));
      }
    }
  }

  private String run(String... arguments) {
    CommandRun run = CommandRun.of(folder, arguments);
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    return run.out();
  }

  private JsonNode data(String... more) {
    String[] all = new String[more.length + 4];
    System.arraycopy(new String[] {"history", "physio", "--format", "json"}, 0, all, 0, 4);
    System.arraycopy(more, 0, all, 4, more.length);
    return JsonMapper.shared().readTree(run(all));
  }

  @Test
  void page_namesTheProgrammeAndWhereItHurt() {
    assertThat(run("history", "physio"))
        .contains("The programme “After sitting”")
        .contains("From Practice at the Old Mill, for Everyone at the reception desk.")
        .contains("Routines: After sitting. Sessions of them in this period: 4.")
        .contains("active minutes: 38;")
        .contains("low left");
  }

  @Test
  void data_saysTheSameAsThePage() {
    JsonNode data = data();

    assertThat(data.at("/programmes/0/name").asString()).isEqualTo("After sitting");
    assertThat(data.at("/programmes/0/from").asString()).isEqualTo("Practice at the Old Mill");
    assertThat(data.at("/programmes/0/validUntil").isNull()).isTrue();
    assertThat(data.at("/programmes/0/sessions").asInt()).isEqualTo(4);
    assertThat(data.at("/activeMinutes").asInt()).isEqualTo(38);
    assertThat(data.at("/sessions/0/activeMinutes").asInt()).isEqualTo(10);
    assertThat(data.at("/days/practised").asInt()).isEqualTo(4);
    assertThat(data.at("/painStops/0/stretch").asString()).isEqualTo("pelvic-tilt");
    assertThat(data.at("/painStops/0/where").asString()).isEqualTo("low left");
    assertThat(data.has("weeks")).isFalse();
    assertThat(data("--from", "2026-11-18").at("/programmes/0/sessions").asInt()).isEqualTo(2);
  }

  @Test
  void planOfTheUsersOwn_isToldWeekByWeek() {
    run("plan", "set", "mon-sat=after-sitting");

    assertThat(run("history", "physio"))
        .contains("Planned and done, week by week")
        .contains("Monday: After sitting. Tuesday: After sitting.")
        .contains("<td class=\"number\">6</td><td class=\"number\">4</td>");
    assertThat(data().at("/weeks/0/planned").asInt()).isEqualTo(6);
    assertThat(data().at("/weeks/0/done").asInt()).isEqualTo(4);
    assertThat(data().at("/plan/monday/0").asString()).isEqualTo("after-sitting");
  }

  @Test
  void routineThatIsGone_isToldByItsId() {
    run("plan", "set", "mon=after-sitting");
    run("programme", "remove", "after-sitting");

    assertThat(run("history", "physio")).contains("Monday: after-sitting.");
    assertThat(data().at("/programmes").isEmpty()).isTrue();
    assertThat(data().at("/weeks/0/done").asInt()).isEqualTo(1);
  }

  @Test
  void damagedProgramme_isNamedAndTheRestIsThere() throws IOException {
    Files.writeString(folder.resolve("programmes/after-sitting.limber"), "{\"limber\": 1, <");
    String page = CommandRun.of(folder, "history", "physio").out();

    assertThat(page)
        .contains("A programme cannot be read and is left out here: after-sitting.")
        .contains("low left")
        .contains("</html>");
    assertThat(CommandRun.of(folder, "history", "physio", "--format", "json").out())
        .contains("\"unreadable\"");
  }

  @Test
  void programmeThatWasPutAway_isNamedStill() {
    run("programme", "put-away", "after-sitting");

    assertThat(run("history", "physio"))
        .contains("The programme “After sitting”")
        .contains("It has been put away since.");
  }

  @Test
  void unknownFormat_isWrongUsage() {
    assertThat(CommandRun.of(folder, "history", "physio", "--format", "pdf").code()).isEqualTo(2);
  }
}
