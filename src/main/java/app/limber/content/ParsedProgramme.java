package app.limber.content;

import app.limber.content.LoadedFile.Ordered;
import app.limber.content.RoutineDecoder.ParsedRoutine;
import app.limber.figure.PoseBook;
import app.limber.figure.StretchPoses;
import app.limber.json.SourceLocation;
import app.limber.plan.WeekPlan;
import app.limber.programme.Programme;
import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A programme as decoded, before its references are validated.
///
/// @param plan the routines of each weekday, with the places of their ids
record ParsedProgramme(
    String name,
    Programme.Note note,
    Programme.Dates dates,
    boolean fixedDoses,
    List<Ordered<ParsedRoutine>> routines,
    List<StretchDecoder.Parsed> stretches,
    Map<DayOfWeek, List<Reference>> plan) {
  ParsedProgramme {
    routines = List.copyOf(routines);
    stretches = List.copyOf(stretches);
    plan = Map.copyOf(plan);
  }

  /// The id of a routine and its place.
  record Reference(String id, SourceLocation at) {}

  /// The programme, once its references are known to be valid.
  Programme programme() {
    Map<String, StretchPoses> poses = new LinkedHashMap<>();
    stretches.forEach(
        parsed -> parsed.poses().ifPresent(own -> poses.put(parsed.stretch().value().id(), own)));
    return new Programme(
        name,
        note,
        dates,
        fixedDoses,
        routines.stream().map(routine -> routine.value().routine()).toList(),
        stretches.stream().map(parsed -> parsed.stretch().value()).toList(),
        new PoseBook(poses),
        weekPlan());
  }

  private WeekPlan weekPlan() {
    Map<DayOfWeek, List<String>> ids = new EnumMap<>(DayOfWeek.class);
    plan.forEach((day, all) -> ids.put(day, all.stream().map(Reference::id).toList()));
    return new WeekPlan(ids);
  }
}
