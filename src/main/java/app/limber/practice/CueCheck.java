package app.limber.practice;

import app.limber.cue.CueOptions;
import app.limber.cue.CuePlanner;
import app.limber.cue.Misfit;
import app.limber.player.Timeline;
import app.limber.player.TimelineOptions;
import app.limber.routine.Library;
import app.limber.routine.Routine;
import app.limber.words.Words;
import java.util.List;
import java.util.stream.Stream;

/// Finds the texts that take longer to say than their routines allow.
public final class CueCheck {
  private final Words words;

  public CueCheck(Words words) {
    this.words = words;
  }

  /// One sentence for each text of each routine that has no room when everything is said in a calm
  /// voice, with the options of the shipped program.
  public List<String> problems(Library library) {
    CuePlanner planner = new CuePlanner(CueOptions.standard(), words);
    return library.routines().values().stream()
        .flatMap(routine -> misfits(planner, routine, library))
        .map(this::sentence)
        .toList();
  }

  private static Stream<Misfit> misfits(CuePlanner planner, Routine routine, Library library) {
    Timeline timeline = Timeline.of(routine, library, TimelineOptions.standard());
    return planner.plan(timeline).misfits().stream();
  }

  private String sentence(Misfit misfit) {
    return words.text(
        "cue.misfit",
        misfit.routine(),
        misfit.stretch(),
        misfit.text(),
        misfit.needed().toMillis() / 1e3,
        misfit.available().toMillis() / 1e3);
  }
}
