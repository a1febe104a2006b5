package app.limber.journal.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.journal.Fact;
import app.limber.journal.Journal;
import app.limber.journal.LogNotice;
import app.limber.journal.MissingSession;
import app.limber.journal.RecoveryReport;
import app.limber.journal.Session;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Opens damaged copies of a log of 300 sessions. `-Dlimber.drill.damage=1000` says how many,
/// `-Dlimber.drill.seed` which.
class DamageDrillTest {
  private static final int COPIES = Integer.getInteger("limber.drill.damage", 40);
  private static final long SEED = Long.getLong("limber.drill.seed", System.nanoTime());
  private static final Instant NOW = Instant.parse("2026-11-22T06:00:00Z");

  @TempDir private Path folder;

  private final Map<String, Integer> figures = new TreeMap<>();
  private final List<String> silent = new ArrayList<>();
  private final List<String> crashes = new ArrayList<>();
  private final List<String> notKept = new ArrayList<>();

  @Test
  void damagedCopies_areOpenedAndEverySessionIsThereOrReported() throws IOException {
    DamagedLogs logs = new DamagedLogs(folder.resolve("sound"), new Random(SEED));
    for (int copy = 0; copy < COPIES; copy++) {
      try {
        open(logs.damage(folder.resolve("copy" + copy), copy));
      } catch (RuntimeException e) {
        crashes.add(copy + " " + e);
        e.printStackTrace();
      }
    }
    print();
    assertThat(crashes).as("seed " + SEED).isEmpty();
    assertThat(silent).as("seed " + SEED).isEmpty();
    assertThat(notKept).as("seed " + SEED).isEmpty();
  }

  private void print() {
    long readable = figures.getOrDefault("readable", 0);
    System.out.printf(
        "damage drill: seed %d, %d copies, %d crashes, %d silent losses, %.2f %% of the readable"
            + " sessions recovered, original kept in all but %d%n%s%n",
        SEED,
        COPIES,
        crashes.size(),
        silent.size(),
        readable == 0 ? 100 : 100.0 * figures.getOrDefault("readable recovered", 0) / readable,
        notKept.size(),
        figures);
  }

  private void open(DamagedLogs.Copy copy) throws IOException {
    List<LogNotice> notices = new ArrayList<>();
    SqliteLog store =
        new SqliteLog(
            copy.file().getParent(), InstantSource.fixed(NOW), () -> ZoneOffset.UTC, notices::add);
    Map<UUID, Session> there = new LinkedHashMap<>();
    try (Journal journal = store.open()) {
      for (Fact.SavedSession fact : journal.sessions()) {
        if (there.put(fact.sessionId(), fact.session()) != null) {
          silent.add(copy + ": twice " + fact.sessionId());
        }
      }
    }
    judge(copy, there, notices);
  }

  private void judge(DamagedLogs.Copy copy, Map<UUID, Session> there, List<LogNotice> notices)
      throws IOException {
    count(copy.kind(), 1);
    Set<UUID> reported = new HashSet<>();
    int unnamed = 0;
    boolean perhapsMore = false;
    for (LogNotice notice : notices) {
      switch (notice) {
        case LogNotice.Recovered(RecoveryReport report) -> {
          count("recovered", 1);
          report.missing().stream().map(MissingSession::id).forEach(reported::add);
          report.older().stream().map(MissingSession::id).forEach(reported::add);
          unnamed += report.unnamed();
          count("unnamed", report.unnamed());
          perhapsMore |= report.perhapsMore();
          count("perhaps more", report.perhapsMore() ? 1 : 0);
          if (!copy.isKeptIn(report.original())) {
            notKept.add(copy + " " + report.original());
          }
        }
        case LogNotice.LeftOut(List<MissingSession> sessions) ->
            sessions.stream().map(MissingSession::id).forEach(reported::add);
        case LogNotice.LeftoverSetAside _ -> count("leftovers set aside", 1);
        case LogNotice.ReadOnly _, LogNotice.Replaced _, LogNotice.NoBackup _ ->
            crashes.add(copy + " " + notice);
      }
    }
    int lost = 0;
    for (Fact.SavedSession truth : copy.truth()) {
      boolean present = there.containsKey(truth.sessionId());
      count("sessions", 1);
      count("present", present ? 1 : 0);
      if (copy.holds(truth)) {
        count("readable", 1);
        count("readable recovered", present ? 1 : 0);
      }
      if (!present && !reported.contains(truth.sessionId())) {
        lost++;
      }
      if (present && !there.get(truth.sessionId()).equals(truth.session())) {
        count(reported.contains(truth.sessionId()) ? "changed, reported" : "changed", 1);
        count("changed by " + copy.kind(), 1);
      }
    }
    if (lost > unnamed && !perhapsMore) {
      silent.add(copy + ": " + lost + " lost, " + unnamed + " unnamed");
    }
  }

  private void count(String what, int more) {
    figures.merge(what, more, Integer::sum);
  }

  static boolean contains(byte[] bytes, String text) {
    return new String(bytes, StandardCharsets.ISO_8859_1).contains(text);
  }

  static byte[] bytes(Path file) throws IOException {
    return Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
  }
}
