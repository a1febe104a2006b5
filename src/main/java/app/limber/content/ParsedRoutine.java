package app.limber.content;

import app.limber.routine.Routine;
import app.limber.routine.RoutineStep;
import java.util.List;

/// A routine as its file has it, before its names are held against the stretches there are.
///
/// `steps` are the routine's, each with the object it was read from.
record ParsedRoutine(Routine routine, List<Step> steps, SourceLocation stretchesAt) {
  ParsedRoutine {
    steps = List.copyOf(steps);
  }

  /// One step and where its fields stand.
  record Step(RoutineStep step, Json.Structure json) {
    SourceLocation at(String name) {
      return json.get(name).map(Json::at).orElse(json.at());
    }
  }
}
