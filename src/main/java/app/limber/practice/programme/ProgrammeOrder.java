package app.limber.practice.programme;

import app.limber.figure.PoseBook;
import app.limber.figure.StretchPoses;
import app.limber.plan.WeekPlan;
import app.limber.practice.library.Content;
import app.limber.programme.Programme;
import app.limber.routine.Routine;
import app.limber.routine.Stretch;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What someone wants to hand over.
///
/// @param name the name of the programme
/// @param routines the ids of its routines, each of which the library has
public record ProgrammeOrder(
    String name,
    List<String> routines,
    Programme.Note note,
    Programme.Dates dates,
    boolean fixedDoses,
    WeekPlan plan) {
  public ProgrammeOrder {
    routines = List.copyOf(routines);
  }

  /// Collects the routines, with the stretches that the receiver may not have.
  ///
  /// @param current the content that the routines are taken from
  /// @param shipped the content that every receiver has
  Programme programme(Content current, Content shipped) {
    List<Routine> chosen =
        routines.stream().map(id -> current.library().routine(id).orElseThrow()).toList();
    Set<String> used = new LinkedHashSet<>();
    chosen.forEach(routine -> used.addAll(routine.stretches()));
    List<Stretch> stretches = new ArrayList<>();
    Map<String, StretchPoses> poses = new LinkedHashMap<>();
    for (String id : used) {
      Optional<Stretch> stretch = current.library().stretch(id);
      Optional<StretchPoses> drawn = current.poses().stretch(id);
      boolean everyoneHasIt =
          stretch.equals(shipped.library().stretch(id))
              && drawn.equals(shipped.poses().stretch(id));
      if (!everyoneHasIt) {
        stretches.add(stretch.orElseThrow());
        drawn.ifPresent(own -> poses.put(id, own));
      }
    }
    return new Programme(
        name, note, dates, fixedDoses, chosen, stretches, new PoseBook(poses), plan);
  }
}
