package app.limber.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.Composition;
import app.limber.journal.PainStop;
import app.limber.journal.Session;
import app.limber.player.PlayerCommand;
import app.limber.player.PlayerOptions;
import app.limber.player.PlayerState;
import app.limber.practice.session.DayOffer;
import app.limber.practice.session.PlaySession;
import app.limber.practice.session.Services;
import app.limber.practice.session.TodaySnapshot;
import app.limber.routine.Routine;
import app.limber.testing.ManualTime;
import app.limber.testing.OwnContent;
import app.limber.testing.TestAdapters;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// From the therapist's desk to the patient's bed and back: a stretch of one's own in a routine is
/// handed over with a plan, taken in as another profile, followed for 30 mornings with two stops
/// for pain and two accepted steps, printed and reported.
class ProgrammeJourneyTest {
  private static final Path EXPECTED = Path.of("src/test/resources/app/limber/journey");
  private static final LocalDate FIRST = LocalDate.of(2026, 11, 23);
  private static final int MORNINGS = 30;

  /// The mornings that end with a stop for pain, and where it hurts.
  private static final Map<Integer, PainStop> STOPS =
      Map.of(11, new PainStop("hamstring", "left knee"), 20, new PainStop("window-cat", "neck"));

  /// The mornings before which an offered step is accepted, and the stretch.
  private static final Map<Integer, String> STEPS = Map.of(7, "hamstring", 12, "hamstring");

  @TempDir private Path root;

  private final ManualTime time = new ManualTime();

  private Path desk() {
    return root.resolve("desk");
  }

  private Path home() {
    return root.resolve("home");
  }

  private Path ada() {
    return home().resolve("profiles/ada");
  }

  private String run(Path folder, Object... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    String[] all = Arrays.stream(arguments).map(String::valueOf).toArray(String[]::new);
    int code = CommandRun.program(CommandContexts.of(out, err, folder, time)).run(all);
    assertThat(err.toString()).isEmpty();
    assertThat(code).isZero();
    return out.toString();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path handOver() throws IOException {
    OwnContent.into(desk());
    run(desk(), "plan", "set", "mon-sat=my-back", "sun=full-morning");
    Path file = root.resolve("my-back.limber");
    run(
        desk(),
        "programme",
        "export",
        "my-back",
        "--plan",
        "--out",
        file,
        "--from",
        "Dr Hall",
        "--for",
        "Ada",
        "--word",
        "Slowly.",
        "--valid-from",
        FIRST,
        "--valid-until",
        FIRST.plusDays(MORNINGS));
    return file;
  }

  private Services services() {
    return Composition.of(
        new TestAdapters(ada()),
        new Composition.Clocks(time, () -> ZoneId.of("Europe/Berlin"), time),
        Composition.Threads.none());
  }

  /// Plays what Today offers.
  private Session practise(int morning) {
    try (Services services = services()) {
      TodaySnapshot now = services.snapshots().of(services.log().contentsNow());
      Routine routine =
          DayOffer.routine(services.settings().settings().weekPlan(), now).orElseThrow();
      PlaySession session =
          services
              .sessions()
              .play(
                  services
                      .snapshots()
                      .planner(now)
                      .today(routine, services.settings().settings(), now)
                      .orElseThrow(),
                  6 - morning / 8,
                  PlayerOptions.guided(),
                  problem -> {
                    throw problem;
                  });
      session.perform(new PlayerCommand.Start());
      PainStop stop = STOPS.get(morning);
      while (!(session.snapshot().state() instanceof PlayerState.Finished)) {
        time.pass(Duration.ofSeconds(1));
        session.pulse();
        if (session.snapshot().state() instanceof PlayerState.Waiting) {
          session.perform(new PlayerCommand.Ready());
        } else if (stop != null && hasBegun(session, stop)) {
          session.perform(new PlayerCommand.Stop(PlayerCommand.StopReason.PAIN));
        }
      }
      session.report(5 - morning / 8, null, () -> {});
      if (stop != null) {
        session.reportPain(stop, () -> {});
      }
      return session.session();
    }
  }

  private static boolean hasBegun(PlaySession session, PainStop stop) {
    return session.session().stretches().stream()
        .anyMatch(entry -> entry.stretch().equals(stop.stretch()) && entry.activeSeconds() > 2);
  }

  private Map<Integer, Session> follow() {
    Map<Integer, Session> played = new HashMap<>();
    for (int morning = 0; morning < MORNINGS; morning++) {
      time.setWall(ManualTime.START.plus(Duration.ofDays(morning + 1L)));
      if (STEPS.containsKey(morning)) {
        run(home(), "--profile", "Ada", "step", "accept", STEPS.get(morning));
      }
      played.put(morning, practise(morning));
    }
    return played;
  }

  @Test
  void programme_isHandedOverFollowedAndReportedBack() throws IOException {
    Path file = handOver();
    run(home(), "profile", "add", "Ada");
    run(home(), "--profile", "Ada", "programme", "import", file);
    assertThat(ada().resolve("programmes/my-back.limber")).hasSameTextualContentAs(file);
    assertThat(home().resolve("programmes")).doesNotExist();
    assertThat(handed(file)).isEqualTo(handed(EXPECTED.resolve("my-back.limber")));

    Map<Integer, Session> played = follow();

    assertThat(played.values()).extracting(Session::routine).contains("my-back");
    assertThat(held(played.get(6))).isEqualTo(30);
    assertThat(held(played.get(7))).isEqualTo(35);
    assertThat(held(played.get(13))).isEqualTo(30);
    assertThat(run(ada(), "history", "list")).contains("My back");

    Path sheet = root.resolve("sheet.html");
    run(ada(), "handout", "my-back", "--with-settings", "--from", "Dr Hall", "--out", sheet);
    assertThat(read(sheet)).contains("Window cat", "Dr Hall", "<svg", "30 s");
    run(
        ada(),
        "handout",
        "my-back",
        "--with-settings",
        "--from",
        "Dr Hall",
        "--out",
        root.resolve("again.html"));
    assertThat(root.resolve("again.html")).hasSameTextualContentAs(sheet);

    Path page = root.resolve("physio.html");
    Path data = root.resolve("physio.json");
    run(ada(), "history", "physio", "--out", page);
    run(ada(), "history", "physio", "--format", "json", "--out", data);
    assertThat(words(read(page))).isEqualTo(read(EXPECTED.resolve("physio.txt")));
    assertThat(data).hasSameTextualContentAs(EXPECTED.resolve("physio.json"));
  }

  @Test
  void exportOfTheMornings_saysTheSameOnTheTherapistsComputer() throws IOException {
    Path file = handOver();
    run(home(), "profile", "add", "Ada");
    run(home(), "--profile", "Ada", "programme", "import", file);
    follow();
    Path log = root.resolve("log.json");
    run(ada(), "history", "export", "--out", log);
    Path other = root.resolve("other");
    run(other, "programme", "import", file);
    run(other, "history", "import", log);
    run(other, "history", "import", log);

    assertThat(run(other, "history", "physio", "--format", "json"))
        .isEqualTo(run(ada(), "history", "physio", "--format", "json"));
    assertThat(run(other, "history", "export")).isEqualTo(read(log));
  }

  private static int held(Session session) {
    return session.stretches().stream()
        .filter(entry -> entry.stretch().equals("hamstring"))
        .mapToInt(entry -> entry.activeSeconds())
        .max()
        .orElseThrow();
  }

  private static JsonNode handed(Path file) {
    return JsonMapper.shared().readTree(read(file));
  }

  /// What a page says, a part in each line, without pictures and without the safety texts, which
  /// have a test of their own.
  private static String words(String page) {
    String body = page.substring(page.indexOf("<h1>"), page.lastIndexOf("<h2>"));
    return Stream.of(body.replaceAll("(?s)<svg.*?</svg>", "").split("\n"))
            .map(line -> line.replaceAll("</t[dh]>", " | ").replaceAll("<[^>]*>", "").strip())
            .filter(line -> !line.isEmpty())
            .collect(Collectors.joining("\n"))
        + "\n";
  }
}
