package app.limber.ui;

import app.limber.journal.Journal;
import app.limber.journal.JournalException;
import app.limber.journal.LogNotice;
import app.limber.journal.MissingSession;
import app.limber.journal.Outcome;
import app.limber.journal.PainStop;
import app.limber.journal.RecoveryReport;
import app.limber.journal.Revision;
import app.limber.journal.Session;
import app.limber.journal.SessionBuilder;
import app.limber.journal.Side;
import app.limber.journal.StretchEntry;
import app.limber.journal.StretchOutcome;
import app.limber.journal.sqlite.SqliteJournal;
import app.limber.plan.WeekPlan;
import app.limber.practice.preferences.Exclusion;
import app.limber.testing.ProgrammeFiles;
import app.limber.testing.TestProfiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;

/// Every screen and card of the window, and the way to it.
@SuppressWarnings("ImmutableEnumChecker") // ways are code, and the logs are never changed
public enum Screen {
  TODAY(_ -> {}),
  TODAY_WITH_NOTICES(
      window -> window.click("stiffness-8"),
      Screen::withTrouble,
      session(1).outcome(Outcome.STOPPED_FOR_PAIN).pain(new PainStop("hamstring", "hip")).build()),
  TODAY_DONE(_ -> {}, _ -> {}, session(0).build()),
  TODAY_PLANNED(
      _ -> {},
      builder ->
          builder.chosen(
              settings ->
                  settings.with(
                      new WeekPlan(
                          Map.of(
                              DayOfWeek.SUNDAY,
                              List.of("full-morning", "gone", "gentle-start", "five-minutes"))))),
      session(0).build()),
  TODAY_WITH_STEP(
      window -> window.focus("step-yes"),
      _ -> {},
      IntStream.rangeClosed(1, 7).mapToObj(Screen::stretched).toArray(Session[]::new)),
  TODAY_OF_TWO(_ -> {}, builder -> TestProfiles.service(builder.folder()).add("Ada Lovelace")),
  SETTINGS_OF_TWO(
      window -> window.click("go-settings").focus("profile-remove-ada-lovelace"),
      builder -> TestProfiles.service(builder.folder()).add("Ada Lovelace")),
  REMOVE_PROFILE_CARD(
      window -> window.click("go-settings").click("profile-remove-ada-lovelace"),
      builder -> TestProfiles.service(builder.folder()).add("Ada Lovelace")),
  RENAME_PROFILE_CARD(window -> window.click("go-settings").click("profile-rename-first")),
  STRETCHES(window -> window.click("go-stretches")),
  STRETCH_WITH_VARIANTS(
      window -> {
        window.click("go-stretches").focus("stretches");
        while (!window.text("stretch-name").equals(window.stretch("hamstring"))) {
          window.type(KeyCode.DOWN);
        }
      }),
  MAKER_START(window -> window.click("go-stretches").click("make-stretch")),
  MAKER(window -> window.click("go-stretches").click("copy-stretch")),
  MAKER_POSE(window -> window.click("go-stretches").click("copy-stretch").click("maker-tab-pose")),
  MAKER_WITH_PROBLEMS(
      window ->
          window
              .click("go-stretches")
              .click("make-stretch")
              .click("maker-from-standing")
              .click("maker-tab-texts")),
  MAKER_DOSE(
      window ->
          window
              .click("go-stretches")
              .click("copy-stretch")
              .click("maker-tab-dose")
              .click("maker-variants-0-explain-add")),
  MAKER_WAY(window -> window.click("go-stretches").click("copy-stretch").click("maker-tab-way")),
  MAKER_CARE(
      window ->
          window
              .click("go-stretches")
              .click("copy-stretch")
              .click("maker-tab-care")
              .click("maker-cautions-add")),
  MAKER_VARIANTS(
      window -> {
        copyThomas(window);
        window.click("maker-tab-dose").click("maker-add-variant");
      }),
  MAKER_WAY_IN(
      window -> {
        copyThomas(window);
        window.click("maker-tab-way").focus("maker-waysIn-hold-1");
      }),
  MAKER_LANGUAGES(
      window ->
          window
              .click("go-stretches")
              .click("copy-stretch")
              .click("maker-tab-texts")
              .focus("maker-language")
              .type(KeyCode.DOWN)
              .click("maker-tab-way")
              .focus("maker-de-setup-0")
              .write("langsam")),
  MAKER_DELETE_CARD(
      window -> {
        copyThomas(window);
        window.click("maker-save").click("maker-close").click("make-stretch");
        window.click(startingWith(window, "maker-delete-"));
      }),
  MAKER_UNSAVED_CARD(
      window -> window.click("go-stretches").click("copy-stretch").click("maker-close")),
  ROUTINES(Screen::goToRoutines),
  ROUTINE_OF_A_PROGRAMME(
      window -> {
        window.drop(ProgrammeFiles.named("stiff-and-careful")).click("programme-take");
        window.focus("routines").type(KeyCode.END);
      }),
  PROGRAMME_CARD(window -> window.drop(ProgrammeFiles.named("new-parents"))),
  PROGRAMME_REFUSED_CARD(window -> window.open(Path.of("src/test/resources/archunit.properties"))),
  HAND_OVER_CARD(
      window -> {
        goToRoutines(window);
        window.click("hand-over").focus("hand-over-name").write("x");
      }),
  PROGRAMMES_CARD(
      window -> {
        window.drop(ProgrammeFiles.named("moving-house")).click("programme-take");
        window.click("list-programmes");
      }),
  ROUTINE_EDITOR(
      window -> {
        goToRoutines(window);
        window.click("make-routine").click("add-stretch").click("add-stretch");
      }),
  HISTORY_EMPTY(window -> window.click("go-history")),
  HISTORY(window -> window.click("go-history"), _ -> {}, session(1).build()),
  HISTORY_SESSION(Screen::goToSession, _ -> {}, told()),
  HISTORY_CORRECTION(
      window -> {
        goToSession(window);
        window.click("session-correct");
      },
      _ -> {},
      told()),
  SETTINGS(window -> window.click("go-settings")),
  SETTINGS_CHANGED(
      window ->
          window
              .click("go-settings")
              .focus("pace")
              .type(KeyCode.RIGHT)
              .focus("emergency-number")
              .write("x")),
  ABOUT(window -> window.click("go-about")),
  TYPEFACE_CARD(window -> window.click("go-about").click("about-typeface")),
  ERASE_CARD(window -> window.click("go-settings").click("data-erase")),
  BACKUPS_CARD(
      window -> {
        window.type(KeyCode.ENTER).pass(3).type(KeyCode.P);
        window.click("pain-close");
        window.click("go-settings").click("data-backups");
      },
      _ -> {},
      session(1).build()),
  RESUME(_ -> {}, Screen::withBrokenOffSession),
  RECOVERED_CARD(
      window ->
          window.notice(
              new LogNotice.Recovered(
                  new RecoveryReport(
                      RecoveryReport.Found.DAMAGE,
                      298,
                      "limber-2026-11-21.db",
                      List.of(
                          new MissingSession(null, LocalDate.of(2026, 11, 20)),
                          new MissingSession(null, LocalDate.of(2026, 11, 21))),
                      List.of(),
                      0,
                      true,
                      "/home/ada/.local/share/limber/limber.db.damaged-2026-11-22")))),
  READ_ONLY_CARD(
      window -> window.notice(new LogNotice.ReadOnly(JournalException.Reason.UNWRITABLE))),
  DISK_FULL_CARD(
      window -> window.notice(new LogNotice.ReadOnly(JournalException.Reason.DISK_FULL))),
  EMPTY_LOG_CARD(_ -> {}, builder -> withFile(builder, "limber.db", "")),
  LATER_LOG(_ -> {}, Screen::withLaterLog),
  LINK_THAT_LEADS_NOWHERE(_ -> {}, Screen::withDanglingLink),
  REPLACED_CARD(window -> window.notice(new LogNotice.Replaced(2))),
  COPIES_CARD(_ -> {}, Screen::withConflictCopy, session(1).build()),
  PROBLEMS_CARD(window -> window.click("show-problems"), Screen::withTrouble),
  SAFETY_CARD(_ -> {}, OpenWindow.Builder::firstStart),
  SAFETY_CARD_WITH_NUMBER(
      window -> window.click("open-safety"),
      builder -> builder.chosen(settings -> settings.withEmergencyNumber("+49 112"))),
  GET_READY(window -> window.type(KeyCode.ENTER).pass(3)),
  MOVEMENT(window -> window.type(KeyCode.ENTER).pass(25)),
  HOLD(window -> goToHamstring(window).pass(24)),
  PAUSED(window -> window.type(KeyCode.ENTER).pass(25).type(KeyCode.SPACE)),
  WAITING_FOR_READY(
      window -> {
        window.type(KeyCode.ENTER, KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.RIGHT);
        window.pass(16);
      }),
  KEYS_CARD(window -> window.type(KeyCode.ENTER).pass(3).typeQuestionMark()),
  LEAVE_CARD(window -> window.type(KeyCode.ENTER).pass(3).type(KeyCode.ESCAPE)),
  PAIN_CARD(
      window -> window.type(KeyCode.ENTER).pass(25).type(KeyCode.P),
      builder -> builder.chosen(settings -> settings.withEmergencyNumber("112"))),
  DONE(
      window ->
          goToHamstring(window).pass(40).type(KeyCode.ESCAPE, KeyCode.TAB).type(KeyCode.ENTER));

  private final Consumer<OpenWindow> way;
  private final Consumer<OpenWindow.Builder> before;
  private final Session[] log;

  Screen(Consumer<OpenWindow> way) {
    this(way, _ -> {});
  }

  Screen(Consumer<OpenWindow> way, Consumer<OpenWindow.Builder> before, Session... log) {
    this.way = way;
    this.before = before;
    this.log = log;
  }

  /// Opens a window on this screen.
  ///
  /// @param builder a window on an empty folder
  public OpenWindow open(OpenWindow.Builder builder) {
    before.accept(builder);
    OpenWindow window = builder.log(log).open();
    // Saves time: an iconified window is laid out and receives keys and clicks, but is not painted.
    OpenWindow.fx(() -> window.stage().setIconified(true));
    way.accept(window);
    return window;
  }

  /// As [#open], but files, processes and the log are forbidden on the window's thread on the way.
  OpenWindow openWatched(OpenWindow.Builder builder) {
    before.accept(builder);
    OpenWindow window = builder.log(log).open().watch();
    way.accept(window);
    return window;
  }

  private static Session stretched(int daysAgo) {
    return session(daysAgo)
        .id(100 + daysAgo)
        .stretches(new StretchEntry("hamstring", Side.LEFT, StretchOutcome.DONE, 1, 30))
        .build();
  }

  private static SessionBuilder session(int daysAgo) {
    String day = "2026-11-" + (22 - daysAgo);
    return SessionBuilder.session().startedAt(day + "T06:30:00+01:00").practiceDay(day);
  }

  private static Session told() {
    return session(1).stiffness(6, 3).note("The left side was tight, the right one fine.").build();
  }

  private static void withBrokenOffSession(OpenWindow.Builder builder) {
    Path first = builder.folder().resolve("first");
    try {
      Files.createDirectories(first);
      try (OpenWindow window = OpenWindow.on(first).open()) {
        goToHamstring(window.type(KeyCode.ENTER)).pass(24);
        for (String name : List.of("limber.db", "limber.db-wal", "session.json")) {
          if (Files.exists(first.resolve(name))) {
            Files.copy(first.resolve(name), builder.folder().resolve(name));
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void withFile(OpenWindow.Builder builder, String name, String content) {
    try {
      Files.writeString(builder.folder().resolve(name), content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void withLaterLog(OpenWindow.Builder builder) {
    builder.journal(
        () -> {
          throw new JournalException(JournalException.Reason.NEWER_VERSION, null, null);
        });
  }

  private static void withDanglingLink(OpenWindow.Builder builder) {
    builder.journal(
        () -> {
          throw new JournalException(JournalException.Reason.DANGLING_LINK, null, null);
        });
  }

  private static void withConflictCopy(OpenWindow.Builder builder) {
    Path copy = builder.folder().resolve("limber (conflicted copy 2026-11-21).db");
    try (Journal journal = SqliteJournal.open(copy)) {
      journal.seal(
          SessionBuilder.session().id(new UUID(1, 1)).build(),
          new Revision(new UUID(1, 2), Instant.EPOCH));
    }
  }

  private static void withTrouble(OpenWindow.Builder builder) {
    Path routines = builder.folder().resolve("content/routines");
    try {
      Files.createDirectories(routines);
      Files.writeString(routines.resolve("broken.json"), "{ \"id\": \"broken\", }");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    builder.chosen(
        settings ->
            settings.with(
                settings
                    .stretches()
                    .leaving("cat-camel", Exclusion.always(true), LocalDate.EPOCH)));
  }

  private static void copyThomas(OpenWindow window) {
    window.click("go-stretches").focus("stretches");
    while (!window.text("stretch-name").equals("Thomas stretch")) {
      window.type(KeyCode.DOWN);
    }
    window.click("copy-stretch");
  }

  /// The id of the first button whose id has this prefix; the rest may be derived from a translated
  /// name.
  private static String startingWith(OpenWindow window, String start) {
    return OpenWindow.fx(
        () ->
            window.stage().getScene().getRoot().lookupAll(".button").stream()
                .map(Node::getId)
                .filter(id -> id != null && id.startsWith(start))
                .findFirst()
                .orElseThrow());
  }

  private static void goToRoutines(OpenWindow window) {
    window.click("go-stretches");
    window.press(window.words("stretches.tab.routines"));
  }

  private static void goToSession(OpenWindow window) {
    window.click("go-history").focus("sessions").type(KeyCode.DOWN);
  }

  private static OpenWindow goToHamstring(OpenWindow window) {
    window.type(KeyCode.ENTER, KeyCode.RIGHT, KeyCode.RIGHT);
    while (!window.text("player-stretch").equals(window.stretch("hamstring"))) {
      window.type(KeyCode.RIGHT);
    }
    return window;
  }
}
