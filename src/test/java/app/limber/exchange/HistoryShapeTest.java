package app.limber.exchange;

import static app.limber.journal.SessionBuilder.session;
import static org.assertj.core.api.Assertions.assertThat;

import app.limber.journal.Fact;
import app.limber.journal.Outcome;
import app.limber.journal.PainStop;
import app.limber.journal.Revision;
import app.limber.journal.Session;
import app.limber.journal.Side;
import app.limber.journal.StretchEntry;
import app.limber.journal.StretchOutcome;
import java.io.IOException;
import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// The shapes of the log that other programs rely on, to the letter.
class HistoryShapeTest {
  private static final Session MORNING =
      session()
          .id(UUID.fromString("0f5c2f4e-8d0b-4c3a-9a5e-1b2c3d4e5f60"))
          .stiffness(6, null)
          .note("Slept badly, \"ouch\"")
          .stretches(
              new StretchEntry("pelvic-tilt", null, StretchOutcome.DONE, 12, 72),
              new StretchEntry("hamstring", Side.LEFT, StretchOutcome.SKIPPED, 0, 0))
          .build();

  @Test
  void json_ofAnEmptyLog_isAnEmptyList() throws IOException {
    assertThat(json()).isEqualTo("{\"sessions\":[]}\n");
  }

  @Test
  void json_holdsEveryFieldInItsOrder() throws IOException {
    assertThat(json(MORNING))
        .isEqualTo(
            """
            {"sessions":[
            {"id":"0f5c2f4e-8d0b-4c3a-9a5e-1b2c3d4e5f60","routine":"full-morning",\
            "routineName":"Full morning","startedAt":"2026-11-22T06:58:00+01:00",\
            "zone":"Europe/Berlin","practiceDay":"2026-11-22","plannedSeconds":616,\
            "activeSeconds":616,"outcome":"completed","stiffnessBefore":6,\
            "stiffnessAfter":null,"note":"Slept badly, \\"ouch\\"","stretches":[\
            {"stretch":"pelvic-tilt","side":null,"outcome":"done","reps":12,"activeSeconds":72},\
            {"stretch":"hamstring","side":"left","outcome":"skipped","reps":0,\
            "activeSeconds":0}],"revision":"00000000-0000-4000-8000-000000000001",\
            "recordedAt":"2026-11-22T06:09:00Z"}
            ]}
            """);
  }

  @Test
  void json_tellsOfAPainStopOnlyWhereThereIsOne() throws IOException {
    Session stopped =
        session()
            .outcome(Outcome.STOPPED_FOR_PAIN)
            .pain(new PainStop("hamstring", "left calf"))
            .build();

    assertThat(json(stopped, MORNING))
        .containsOnlyOnce("\"pain\":{\"stretch\":\"hamstring\",\"where\":\"left calf\"}")
        .contains("\"outcome\":\"stopped-for-pain\"");
  }

  @Test
  void csv_ofAnEmptyLog_isTheHeader() throws IOException {
    assertThat(csv())
        .isEqualTo(
            "id,routine,startedAt,zone,practiceDay,plannedSeconds,activeSeconds,outcome,"
                + "stiffnessBefore,stiffnessAfter,note,stretches\r\n");
  }

  @Test
  void csv_holdsARowPerSession() throws IOException {
    assertThat(csv(MORNING).lines().skip(1))
        .containsExactly(
            "0f5c2f4e-8d0b-4c3a-9a5e-1b2c3d4e5f60,full-morning,2026-11-22T06:58:00+01:00,"
                + "Europe/Berlin,2026-11-22,616,616,completed,6,,\"Slept badly, \"\"ouch\"\"\","
                + "\"[{\"\"stretch\"\":\"\"pelvic-tilt\"\",\"\"side\"\":null,"
                + "\"\"outcome\"\":\"\"done\"\",\"\"reps\"\":12,\"\"activeSeconds\"\":72},"
                + "{\"\"stretch\"\":\"\"hamstring\"\",\"\"side\"\":\"\"left\"\","
                + "\"\"outcome\"\":\"\"skipped\"\",\"\"reps\"\":0,\"\"activeSeconds\"\":0}]\","
                + "Full morning,00000000-0000-4000-8000-000000000001,2026-11-22T06:09:00Z");
  }

  @Test
  void csv_ofAPainStop_hasTwoMoreColumns() throws IOException {
    Session stopped =
        session()
            .outcome(Outcome.STOPPED_FOR_PAIN)
            .stretches()
            .pain(new PainStop(null, "left calf"))
            .build();

    assertThat(csv(stopped, MORNING))
        .contains(",stretches,painStretch,painWhere,routineName,revision,recordedAt\r\n")
        .contains(",[],,left calf,Full morning,");
  }

  @Test
  void csv_disarmsEveryTextThatASpreadsheetWouldRun() throws IOException {
    for (String start : List.of("=", "+", "-", "@", "'", "\t", "\r")) {
      Session armed = session().note(start + "HYPERLINK(1)").zone("+01:00").build();

      assertThat(csv(armed)).contains("'" + start + "HYPERLINK(1)").contains(",'+01:00,");
    }
  }

  private static String json(Session... sessions) throws IOException {
    StringWriter out = new StringWriter();
    HistoryJson.write(facts(sessions), out);
    return out.toString();
  }

  private static String csv(Session... sessions) throws IOException {
    StringWriter out = new StringWriter();
    HistoryCsv.write(facts(sessions), out);
    return out.toString();
  }

  private static List<Fact.SavedSession> facts(Session... sessions) {
    Revision revision =
        new Revision(
            UUID.fromString("00000000-0000-4000-8000-000000000001"),
            Instant.parse("2026-11-22T06:09:00Z"));
    return List.of(sessions).stream()
        .map(session -> new Fact.SavedSession(session, revision))
        .toList();
  }
}
