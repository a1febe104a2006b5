package app.limber.cli.step;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.cli.CommandRun;
import app.limber.journal.Journal;
import app.limber.journal.Outcome;
import app.limber.journal.PainStop;
import app.limber.journal.Revision;
import app.limber.journal.SessionBuilder;
import app.limber.journal.Side;
import app.limber.journal.StretchEntry;
import app.limber.journal.StretchOutcome;
import app.limber.settings.SettingsFile;
import app.limber.testing.TestLogs;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StepCommandTest {
  private static final OffsetDateTime FIRST = OffsetDateTime.parse("2026-11-15T07:00:00Z");

  @TempDir private Path folder;

  /// Days of Gentle start from 15 November on, until the day before today.
  private static SessionBuilder day(int day) {
    return SessionBuilder.session()
        .id(day + 1)
        .startedAt(FIRST.plusDays(day))
        .zone("Z")
        .practiceDay(FIRST.plusDays(day).toLocalDate().toString())
        .routine("gentle-start", "Gentle start")
        .stretches(
            new StretchEntry("hamstring", Side.LEFT, StretchOutcome.DONE, 1, 15),
            new StretchEntry("hamstring", Side.RIGHT, StretchOutcome.DONE, 1, 15),
            new StretchEntry("prayer", null, StretchOutcome.DONE, 3, 30));
  }

  private void play(SessionBuilder... sessions) {
    try (Journal journal = TestLogs.in(folder).open()) {
      for (SessionBuilder session : sessions) {
        journal.seal(session.build(), new Revision(UUID.randomUUID(), Instant.EPOCH));
      }
    }
  }

  private void practise(int days) {
    for (int i = 0; i < days; i++) {
      play(day(i));
    }
  }

  private String run(String... arguments) {
    CommandRun run = CommandRun.of(folder, arguments);
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    return run.out();
  }

  @Test
  void withoutSevenGoodSessions_nothingIsOffered() {
    practise(6);

    assertThat(run("step")).contains("No step is offered today.");
    assertThat(run("status")).doesNotContain("instead of");
    assertThat(run("status", "--format", "json")).doesNotContain("offers");
  }

  @Test
  void offers_areListedWithTheirReasonInNumbers() {
    practise(7);

    assertThat(run("step", "list"))
        .contains("hold for 20 seconds instead of 15?")
        .contains("in 7 sessions")
        .contains("limber step accept hamstring")
        .contains("Prayer");
    assertThat(run("status")).contains("hold for 20 seconds instead of 15?");
    assertThat(run("status", "--format", "json"))
        .contains("\"offers\"")
        .contains("\"kind\" : \"forward\"");
  }

  @Test
  void acceptedStep_isPlayedAndCanBeUndoneAndDoneAgain() {
    practise(7);
    String before = run("timeline", "gentle-start", "--with-settings");

    assertThat(run("step", "accept", "hamstring")).contains("from now on held for 20 seconds");

    String after = run("timeline", "gentle-start", "--with-settings");
    assertThat(after).isNotEqualTo(before);
    assertThat(run("step")).doesNotContain("accept hamstring").contains("accept prayer");
    assertThat(run("history", "undo")).contains("Undone: the answer about a step.");
    assertThat(run("timeline", "gentle-start", "--with-settings")).isEqualTo(before);
    assertThat(run("step")).contains("accept hamstring");
    assertThat(run("history", "redo")).contains("Done again: the answer about a step.");
    assertThat(run("timeline", "gentle-start", "--with-settings")).isEqualTo(after);
    assertThat(run("timeline", "gentle-start")).isNotEqualTo(after);
  }

  @Test
  void refusedStep_isNotOfferedAgain() {
    practise(7);

    assertThat(run("step", "refuse", "hamstring")).contains("stays as it is.");
    assertThat(run("step", "refuse", "prayer", "--never")).contains("will not be offered again");

    assertThat(run("step")).contains("No step is offered today.");
  }

  private static SessionBuilder stopped(int day) {
    return day(day).outcome(Outcome.STOPPED_FOR_PAIN).pain(new PainStop("hamstring", null));
  }

  @Test
  void stopForPain_offersLess() {
    practise(6);
    play(stopped(6).routine("full-morning", "Full morning"));

    assertThat(run("step").lines().findFirst().orElseThrow())
        .contains("hold for 25 seconds instead of 30? Last time you stopped for pain at it.");
    assertThat(run("step", "accept", "hamstring")).contains("held for 25 seconds");
    assertThat(new SettingsFile(folder).look().settings().stretches().leftOut()).isEmpty();
  }

  @Test
  void stopForPainAtTheSmallestDose_offersToLeaveOut() {
    practise(3);
    play(stopped(4));

    assertThat(run("step")).contains("Hamstring stretch: leave it out?");
    assertThat(run("step", "accept", "hamstring")).contains("is left out from now on");
    assertThat(new SettingsFile(folder).look().settings().stretches().leftOut())
        .containsOnlyKeys("hamstring");
    assertThat(run("step")).contains("No step is offered today.");

    run("history", "undo");
    assertThat(leftOut()).isEmpty();
    assertThat(run("step")).contains("Hamstring stretch: leave it out?");
    run("history", "redo");
    assertThat(leftOut()).containsExactly("hamstring");
  }

  private Set<String> leftOut() {
    return new SettingsFile(folder).look().settings().stretches().leftOut().keySet();
  }

  @Test
  void stretchWithoutAnOffer_isRefusedWithTheNearestName() {
    practise(7);
    CommandRun run = CommandRun.of(folder, "step", "accept", "hamstrin");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("hamstrin").contains("hamstring");
    assertThat(CommandRun.of(folder, "step", "accept").code()).isEqualTo(2);
  }

  @Test
  void answers_goWithTheExportAndComeBackOnce() {
    practise(7);
    run("step", "accept", "hamstring");
    String played = run("timeline", "gentle-start", "--with-settings");
    String file = folder.resolve("log.json").toString();
    run("history", "export", "--out", file);
    Path other = folder.resolve("other");

    assertThat(CommandRun.of(other, "history", "import", file).lines())
        .containsExactly(
            "1 answer to a step is new.",
            "Added 7 sessions; unchanged: 0, kept as the log has them: 0.");
    assertThat(CommandRun.of(other, "history", "import", file).lines())
        .containsExactly("Added 0 sessions; unchanged: 7, kept as the log has them: 0.");
    CommandRun.of(other, "history", "merge", folder.resolve("limber.db").toString());

    assertThat(CommandRun.of(other, "timeline", "gentle-start", "--with-settings").out())
        .isEqualTo(played);
    assertThat(CommandRun.of(other, "history", "export").out()).isEqualTo(run("history", "export"));
  }

  @Test
  void answerThatWasTakenBack_doesNotComeBack() {
    practise(7);
    run("step", "accept", "hamstring");
    String file = folder.resolve("log.json").toString();
    run("history", "export", "--out", file);
    run("history", "undo");
    run("history", "import", file);

    assertThat(run("step")).contains("accept hamstring");
    assertThat(run("history", "export")).doesNotContain("answers");
  }

  @Test
  void answersOfAPeriod_areThoseOfItsDays() {
    practise(7);
    run("step", "accept", "hamstring");

    assertThat(run("history", "export", "--to", "2026-11-21")).doesNotContain("answers");
    assertThat(run("history", "export", "--from", "2026-11-22")).contains("\"answers\"");
    assertThat(run("history", "export", "--format", "csv")).doesNotContain("answer");
  }
}
