package app.limber.cli;

import static app.limber.progress.DayLog.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.limber.cli.context.CommandContext;
import app.limber.cli.context.CommandProblem;
import app.limber.journal.Journal;
import app.limber.journal.Revision;
import app.limber.journal.Session;
import app.limber.practice.preferences.DaySettings;
import app.limber.practice.preferences.Settings;
import app.limber.testing.SavedSettings;
import app.limber.testing.TestLogs;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class StatusCommandTest {
  private static final List<Session> LOG =
      List.of(
          at("2026-11-20T07:00+01:00").build(),
          at("2026-11-21T07:00+01:00").build(),
          at("2026-11-22T06:58+01:00").build(),
          at("2026-11-24T07:00+01:00").build());

  private DaySettings days = DaySettings.standard();
  private final StringWriter out = new StringWriter();
  @TempDir private Path folder;
  private CommandContext context;

  @AfterEach
  void close() {
    context.close();
  }

  @Test
  void withoutADate_looksFromTheCurrentPracticeDay() {
    run(LOG, "--format", "json");

    assertThat(out.toString())
        .contains("\"on\" : \"2026-11-22\"")
        .contains("\"currentStreak\" : 3")
        .contains("\"totalSessions\" : 3");
  }

  @Test
  void onADate_leavesLaterSessionsOut() {
    run(LOG, "--on", "2026-11-21", "--format", "JSON");

    assertThat(out.toString())
        .contains("\"on\" : \"2026-11-21\"")
        .contains("\"currentStreak\" : 2")
        .contains("\"totalSessions\" : 2");
  }

  @Test
  void onALaterDate_bringsFutureSessionsIn() {
    run(LOG, "--on", "2026-11-24", "--format", "json");

    assertThat(out.toString()).contains("\"currentStreak\" : 4");
  }

  @Test
  void restDays_areThoseOfTheSettings() {
    days = days.withRestDays(0);

    run(LOG, "--on", "2026-11-24", "--format", "json");

    assertThat(out.toString()).contains("\"currentStreak\" : 1");
  }

  @Test
  void dayStart_isThatOfTheSettings() {
    days = days.withDayStart(LocalTime.of(11, 0));

    run(List.of(), "--format", "json");

    assertThat(out.toString()).contains("\"on\" : \"2026-11-21\"");
  }

  @Test
  void text_givesTodayTheStreakTheWeekAndTheTotals() {
    run(LOG);

    assertThat(out.toString().lines())
        .containsExactly(
            "Sunday 22 November 2026",
            "Today is practised. Well done.",
            "",
            "3 practised days since 20 November.",
            "It is your longest streak.",
            "",
            "Mon 16 Nov  · before     Before the first session that counted.",
            "Tue 17 Nov  · before     Before the first session that counted.",
            "Wed 18 Nov  · before     Before the first session that counted.",
            "Thu 19 Nov  · before     Before the first session that counted.",
            "Fri 20 Nov  ● practised  Full morning was completed.",
            "Sat 21 Nov  ● practised  Full morning was completed.",
            "Sun 22 Nov  ● practised  Full morning was completed.",
            "",
            "Altogether: 3 sessions, 30 active minutes. Habit strength: 15 %.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-02-30",
        "2026-13-01",
        "2100-02-29",
        "yesterday",
        "",
        "2026-2-3",
        "22.11.2026",
        "+12026-01-01",
        "-2026-01-01",
        "2026-11-22T07:00"
      })
  void impossibleDate_isAWrongUse(String date) {
    StatusCommand command = command(LOG);

    assertThatThrownBy(() -> parse(command, "--on", date).call())
        .isInstanceOfSatisfying(
            CommandProblem.class,
            problem -> {
              assertThat(problem.exitCode()).isEqualTo(2);
              assertThat(problem).hasMessageStartingWith(date + " is not a date.");
            });
  }

  private void run(List<Session> log, String... arguments) {
    assertThat(parse(command(log), arguments).call()).isZero();
  }

  private static StatusCommand parse(StatusCommand command, String... arguments) {
    new CommandLine(command).setCaseInsensitiveEnumValuesAllowed(true).parseArgs(arguments);
    return command;
  }

  private StatusCommand command(List<Session> log) {
    SavedSettings.in(folder, Settings.standard().with(days));
    try (Journal journal = TestLogs.in(folder).open()) {
      for (Session session : log) {
        Revision revision = new Revision(UUID.randomUUID(), session.startedAt().toInstant());
        journal.seal(session, revision);
      }
    }
    context =
        CommandContexts.of(
            out, out, folder, InstantSource.fixed(Instant.parse("2026-11-22T09:00:00Z")));
    return new StatusCommand(context);
  }
}
