package app.limber.content;

import app.limber.content.RoutineDecoder.ParsedRoutine;
import app.limber.json.SourceLocation;
import app.limber.routine.ContentProblem;
import app.limber.routine.Routine;
import app.limber.routine.RoutineStep;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Adapts shipped routines to the user's replacements of shipped stretches.
///
/// A replacement may lack the variant or the dose that a shipped routine specifies. The routine
/// then uses the stretch's standard dose, so that it can still be played. The problem is reported
/// for the stretch, because the user cannot edit a shipped file.
final class ReplacedStretches {
  private final RoutineRules rules;
  private final Map<String, LoadedFile> replacing;

  /// @param replacing the stretches that replace shipped ones, by id
  ReplacedStretches(RoutineRules rules, Map<String, LoadedFile> replacing) {
    this.rules = rules;
    this.replacing = replacing;
  }

  /// Returns the routine in a form that can be played.
  ParsedRoutine fit(ParsedRoutine draft) {
    List<ParsedRoutine.Step> steps = new ArrayList<>();
    for (ParsedRoutine.Step step : draft.steps()) {
      LoadedFile stretch = replacing.get(step.step().stretch());
      if (stretch == null) {
        steps.add(step);
        continue;
      }
      ProblemCollector problems = stretch.problems().another();
      rules.checkStep(step, problems);
      if (problems.isEmpty()) {
        steps.add(step);
      } else {
        problems.problems().forEach(problem -> blame(stretch, draft.routine(), problem));
        steps.add(
            new ParsedRoutine.Step(
                new RoutineStep(step.step().stretch(), null, null, step.step().setupTime(), null),
                step.json()));
      }
    }
    return new ParsedRoutine(
        draft.routine().withSteps(steps.stream().map(ParsedRoutine.Step::step).toList()),
        steps,
        draft.stretchesAt());
  }

  private static void blame(LoadedFile stretch, Routine routine, ContentProblem problem) {
    ProblemCollector problems = stretch.problems();
    problems.add(
        SourceLocation.FILE,
        problems.text("content.found.unfit", problem.expected()),
        problems.text("content.expected.fit", Phrases.quoted(routine.id()), problem.found()));
  }
}
