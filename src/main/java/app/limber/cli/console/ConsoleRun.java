package app.limber.cli.console;

import app.limber.desktop.Key;
import app.limber.journal.JournalException;
import app.limber.journal.Outcome;
import app.limber.journal.Session;
import app.limber.player.PlayerOptions;
import app.limber.practice.Coach;
import app.limber.practice.Morning;
import app.limber.practice.Plan;
import app.limber.practice.Planner;
import app.limber.practice.PlaySession;
import app.limber.practice.Pulse;
import app.limber.routine.ContentProblem;
import app.limber.routine.Routine;
import app.limber.words.Words;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One run of a routine on the console, from the safety text to the report. It belongs to one
/// thread and never keeps it waiting.
final class ConsoleRun {
  private final Coach coach;
  private final Words words;
  private final Lines lines;
  private final Troubles troubles;
  private final Pulse pulse;
  private final Runnable end;
  private Audience audience;
  private @Nullable Runnable acknowledge;
  private @Nullable ConsolePlayer player;

  /// @param end runs when all is told
  ConsoleRun(
      Coach coach,
      Words words,
      Lines lines,
      Troubles troubles,
      Pulse pulse,
      Audience audience,
      Runnable end) {
    this.coach = coach;
    this.words = words;
    this.lines = lines;
    this.troubles = troubles;
    this.pulse = pulse;
    this.audience = audience;
    this.end = end;
  }

  /// Looks at the log, then plays.
  ///
  /// @param speed another speed than 1 makes it a rehearsal
  void begin(Routine routine, double speed) {
    coach.morning(morning -> prepare(routine, speed, morning));
  }

  private void prepare(Routine routine, double speed, Morning morning) {
    tellProblems(morning);
    Planner planner = new Planner(morning.library());
    // A routine that is left out altogether is asked for by its name here, and so is played whole.
    Plan plan =
        planner
            .today(routine, coach.settings(), morning)
            .orElseGet(() -> planner.plan(routine, coach.settings(), morning.log(), Set.of()));
    PlayerOptions options = options(speed);
    if (coach.settings().safetyRead()) {
      start(plan, options);
      return;
    }
    new SafetyText(words).before().forEach(lines::say);
    lines.say("");
    if (options.waits()) {
      lines.say(words.text("console.safety.read"));
      acknowledge = () -> start(plan, options);
    } else {
      start(plan, options);
    }
  }

  private void tellProblems(Morning morning) {
    JournalException.Reason reason = morning.logProblem();
    if (reason != null) {
      troubles.log(reason);
    }
    long files = morning.library().problems().stream().map(ContentProblem::file).distinct().count();
    if (files > 0) {
      lines.say(
          words.text(
              "console.content-problems", words.count("content.files-with-problems", files)));
      lines.say("");
    }
  }

  private PlayerOptions options(double speed) {
    if (speed != 1) {
      return PlayerOptions.rehearsal(speed);
    }
    return audience == Audience.WATCHING ? PlayerOptions.guided() : PlayerOptions.unattended();
  }

  private void start(Plan plan, PlayerOptions options) {
    PlaySession session = coach.session(plan, null, options, this::logFails);
    player = new ConsolePlayer(session, pulse, lines, words, () -> report(session));
    if (audience != Audience.ABSENT) {
      lines.say(words.text("console.keys.hint"));
    }
    player.start();
  }

  private void logFails(JournalException problem) {
    lines.clear();
    troubles.log(problem.reason());
  }

  private void settingsNotKept() {
    lines.clear();
    troubles.settingsNotKept();
  }

  /// A key was pressed.
  void press(Key key) {
    Wish wish = Wish.of(key);
    Runnable goOn = acknowledge;
    if (goOn == null) {
      if (player != null) {
        player.press(wish);
      }
    } else if (wish == Wish.QUIT) {
      acknowledge = null;
      end.run();
    } else {
      acknowledge = null;
      coach.change(coach.settings().withSafetyRead(), this::settingsNotKept);
      goOn.run();
    }
  }

  /// No more keys will come: nothing waits for one any more.
  void leave() {
    audience = Audience.ABSENT;
    if (acknowledge != null) {
      Runnable goOn = acknowledge;
      acknowledge = null;
      goOn.run();
    }
    if (player != null) {
      player.leave();
    }
  }

  private void report(PlaySession played) {
    player = null;
    Session session = played.session();
    SessionReport report = new SessionReport(words);
    report.done(session, played.plan().timeline()).forEach(lines::say);
    if (session.outcome() == Outcome.STOPPED_FOR_PAIN) {
      lines.say("");
      new SafetyText(words).afterPain().forEach(lines::say);
    }
    coach.morning(
        morning -> {
          JournalException.Reason reason = morning.logProblem();
          if (reason != null) {
            troubles.log(reason);
          } else if (coach.settings().days().showStreak()) {
            report.streak(morning.progress()).forEach(lines::say);
          }
          end.run();
        });
  }
}
