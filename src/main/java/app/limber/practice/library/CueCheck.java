package app.limber.practice.library;

import app.limber.cue.CueOptions;
import app.limber.cue.CueOverrun;
import app.limber.cue.CuePlanner;
import app.limber.player.Timeline;
import app.limber.player.TimelineOptions;
import app.limber.routine.Library;
import app.limber.routine.Routine;
import app.limber.routine.RoutineStep;
import app.limber.routine.Stretch;
import app.limber.words.Messages;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds texts that will not be heard well: those that take longer to say than their routines
/// allow, and short cues with words that are easily misheard.
public final class CueCheck {
  private final Messages messages;
  private final Messages spoken;

  public CueCheck(Messages messages) {
    this(messages, messages);
  }

  /// @param messages the language of the warnings
  /// @param spoken the language of the texts that are checked
  public CueCheck(Messages messages, Messages spoken) {
    this.messages = messages;
    this.spoken = spoken;
  }

  /// Returns a sentence for each text of a routine that does not fit when everything is spoken in
  /// the standard voice with the default settings, and for each easily misheard word of a short
  /// cue. These are warnings, not errors. In other languages than English, for which the times in
  /// the files are made, a set-up that is too short is none: every plan extends it.
  public List<String> notes(Library library) {
    return notes(library, library.stretches().keySet(), library.routines().keySet());
  }

  /// The same for the routines that are named or hold a stretch that is named.
  ///
  /// @param stretches ids; one that no routine holds is looked at alone
  /// @param routines ids
  public List<String> notes(Library library, Set<String> stretches, Set<String> routines) {
    boolean english = spoken.language().equals(Locale.ENGLISH);
    return found(library, stretches, routines, overrun -> english || !overrun.ahead())
        .map(Note::sentence)
        .toList();
  }

  /// A warning.
  ///
  /// @param text the text of the stretch, or the part of it, that the warning concerns
  public record Note(String text, String sentence) {}

  /// Like [#notes], but for a single stretch, and with the text that each warning concerns.
  public List<Note> notes(Stretch stretch) {
    Library alone = new Library(Map.of(stretch.id(), stretch), Map.of(), List.of());
    return found(alone, Set.of(stretch.id()), Set.of(), _ -> true).distinct().toList();
  }

  /// Returns the warnings about texts of a single stretch that take too long to say.
  public List<Note> tooLong(Stretch stretch) {
    Library alone = new Library(Map.of(stretch.id(), stretch), Map.of(), List.of());
    Routine routine = Routine.single(stretch, RoutineStep.standard(stretch.id()));
    return tooLong(Stream.of(routine), alone, _ -> true).distinct().toList();
  }

  private Stream<Note> tooLong(
      Stream<Routine> routines, Library library, Predicate<CueOverrun> wanted) {
    CuePlanner planner = new CuePlanner(CueOptions.calm(spoken), spoken);
    return routines
        .map(routine -> Timeline.of(routine, library, TimelineOptions.standard()))
        .flatMap(timeline -> planner.plan(timeline).overruns().stream())
        .filter(wanted)
        .map(overrun -> new Note(overrun.text(), sentence(overrun)));
  }

  private Stream<Note> found(
      Library library, Set<String> stretches, Set<String> routines, Predicate<CueOverrun> wanted) {
    List<Routine> looked =
        library.routines().values().stream()
            .filter(
                routine ->
                    routines.contains(routine.id())
                        || !Collections.disjoint(routine.stretches(), stretches))
            .toList();
    Set<String> seen =
        looked.stream().flatMap(r -> r.stretches().stream()).collect(Collectors.toSet());
    Stream<Routine> alone =
        library.stretches().values().stream()
            .filter(stretch -> stretches.contains(stretch.id()) && !seen.contains(stretch.id()))
            .map(stretch -> Routine.single(stretch, RoutineStep.standard(stretch.id())));
    return Stream.concat(
        tooLong(Stream.concat(looked.stream(), alone), library, wanted),
        misheard(library, stretches));
  }

  /// Returns a sentence for each easily misheard word of a short cue.
  public List<String> misheard(Library library) {
    return misheard(library, library.stretches().keySet()).map(Note::sentence).toList();
  }

  private Stream<Note> misheard(Library library, Set<String> stretches) {
    MisheardWords misheardWords = new MisheardWords(messages);
    return library.stretches().values().stream()
        .filter(stretch -> stretches.contains(stretch.id()))
        .flatMap(misheardWords::notes);
  }

  private String sentence(CueOverrun cueOverrun) {
    return messages.text(
        "cue.overrun",
        cueOverrun.routine(),
        cueOverrun.stretch(),
        cueOverrun.text(),
        cueOverrun.needed().toMillis() / 1e3,
        cueOverrun.available().toMillis() / 1e3);
  }
}
