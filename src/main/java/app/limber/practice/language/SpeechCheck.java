package app.limber.practice.language;

import app.limber.cue.Cue;
import app.limber.cue.CueOptions;
import app.limber.cue.CueOverrun;
import app.limber.cue.CuePlan;
import app.limber.cue.CuePlanner;
import app.limber.player.Segment;
import app.limber.player.Timeline;
import app.limber.practice.session.Planner;
import app.limber.routine.Library;
import app.limber.routine.Routine;
import app.limber.routine.RoutineStep;
import app.limber.routine.Stretch;
import app.limber.routine.Variant;
import app.limber.words.Messages;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Plans everything that is said in a language, for a user who knows the stretches and for one who
/// does them for the first time, and looks at whether it fits.
final class SpeechCheck {
  private final Set<CueOverrun> overruns = new LinkedHashSet<>();
  private final Set<String> texts = new LinkedHashSet<>();
  private int phrases;
  private int overlaps;
  private Optional<Tightest> tightest = Optional.empty();

  /// The phrase of a movement that leaves the least time.
  ///
  /// @param needed the time to say it
  /// @param available the time until the end of the movement's phase
  record Tightest(String text, Duration needed, Duration available) {
    double share() {
      return (double) needed.toMillis() / available.toMillis();
    }
  }

  /// @param messages the words of the language
  SpeechCheck(Library library, Messages messages) {
    CuePlanner planner = new CuePlanner(CueOptions.calm(messages), messages);
    Planner plans = new Planner(library, messages);
    for (Routine routine : played(library)) {
      look(planner, plans.practised(routine).timeline());
      look(planner, plans.firstTime(routine).timeline());
    }
  }

  List<CueOverrun> overruns() {
    return List.copyOf(overruns);
  }

  /// Returns the distinct texts that are spoken.
  Set<String> texts() {
    return Set.copyOf(texts);
  }

  /// The number of phrases spoken in all routines.
  int phrases() {
    return phrases;
  }

  int overlaps() {
    return overlaps;
  }

  Optional<Tightest> tightest() {
    return tightest;
  }

  /// The routines, and every variant of every stretch by itself.
  private static List<Routine> played(Library library) {
    List<Routine> played = new ArrayList<>(library.routines().values());
    for (Stretch stretch : library.stretches().values()) {
      for (Variant variant : stretch.variants()) {
        played.add(
            Routine.single(stretch, new RoutineStep(stretch.id(), variant.id(), null, null, null)));
      }
    }
    return played;
  }

  private void look(CuePlanner planner, Timeline timeline) {
    CuePlan plan = planner.plan(timeline);
    overruns.addAll(plan.overruns());
    List<Cue.Speech> spoken =
        plan.cues().stream()
            .flatMap(cue -> cue instanceof Cue.Speech speech ? Stream.of(speech) : Stream.of())
            .toList();
    phrases += spoken.size();
    for (int i = 0; i < spoken.size(); i++) {
      Cue.Speech phrase = spoken.get(i);
      texts.add(phrase.text());
      boolean last = i + 1 == spoken.size();
      if (!last && spoken.get(i + 1).at().compareTo(phrase.end()) < 0) {
        overlaps++;
      }
      if (timeline.at(phrase.at()) instanceof Segment.Movement movement) {
        Duration room = movement.end().minus(phrase.at());
        Tightest seen = new Tightest(phrase.text(), phrase.length(), room);
        if (tightest.isEmpty() || seen.share() > tightest.get().share()) {
          tightest = Optional.of(seen);
        }
      }
    }
  }
}
