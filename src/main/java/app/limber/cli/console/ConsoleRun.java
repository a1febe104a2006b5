package app.limber.cli.console;

import app.limber.cue.CueLevel;
import app.limber.desktop.Key;
import app.limber.journal.JournalException;
import app.limber.journal.Outcome;
import app.limber.journal.Session;
import app.limber.player.PlayerOptions;
import app.limber.practice.Accompaniment;
import app.limber.practice.Coach;
import app.limber.practice.Morning;
import app.limber.practice.Plan;
import app.limber.practice.Planner;
import app.limber.practice.PlaySession;
import app.limber.practice.Pulse;
import app.limber.practice.Settings;
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
  private final Accompaniment.@Nullable Maker maker;
  private Accompaniment company = Accompaniment.none();
  private Audience audience;
  private @Nullable Runnable acknowledge;
  private @Nullable ConsolePlayer player;

  /// @param maker makes the company of a session; null to play in silence
  /// @param end runs when all is told
  ConsoleRun(
      Coach coach,
      Words words,
      Lines lines,
      Troubles troubles,
      Pulse pulse,
      Audience audience,
      Accompaniment.@Nullable Maker maker,
      Runnable end) {
    this.coach = coach;
    this.words = words;
    this.lines = lines;
    this.troubles = troubles;
    this.pulse = pulse;
    this.audience = audience;
    this.maker = maker;
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
    company = company();
    player = new ConsolePlayer(session, pulse, lines, words, company, () -> report(session));
    if (audience != Audience.ABSENT) {
      lines.say(words.text("console.keys.hint"));
    }
    player.start();
  }

  private Accompaniment company() {
    if (maker == null) {
      return Accompaniment.none();
    }
    Settings settings = coach.settings();
    // Who has the lines read out hears a voice already.
    Settings heard =
        audience == Audience.LISTENING && settings.sound().level() != CueLevel.OFF
            ? settings.with(settings.sound().withLevel(CueLevel.TONES))
            : settings;
    Accompaniment made = maker.of(heard, this::voiceBusy);
    made.mute(settings.muted());
    return made;
  }

  private void voiceBusy(boolean busy) {
    if (player != null) {
      player.voiceBusy(busy);
    }
  }

  private void toggleMute() {
    boolean muted = !coach.settings().muted();
    coach.change(coach.settings().withMuted(muted), this::settingsNotKept);
    company.mute(muted);
    lines.say(words.text(muted ? "console.muted" : "console.unmuted"));
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
        if (wish == Wish.MUTE) {
          toggleMute();
        }
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
          company.finish(end);
        });
  }
}
