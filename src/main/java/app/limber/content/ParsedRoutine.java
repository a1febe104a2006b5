package app.limber.content;

import app.limber.json.Json;
import app.limber.json.SourceLocation;
import app.limber.routine.Routine;
import app.limber.routine.RoutineStep;
import java.util.List;

/// A routine as decoded, before its stretch references are validated.
///
/// @param steps the routine's steps, each with the object it was read from
record ParsedRoutine(Routine routine, List<Step> steps, SourceLocation stretchesAt) {
  ParsedRoutine {
    steps = List.copyOf(steps);
  }

  /// One step and the object it was read from.
  record Step(RoutineStep step, Json.Structure json) {
    SourceLocation at(String name) {
      return json.at(name);
    }
  }
}
