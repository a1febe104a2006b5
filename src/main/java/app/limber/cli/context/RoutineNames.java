package app.limber.cli.context;

import app.limber.journal.Session;
import app.limber.routine.Routine;
import java.util.Map;
import java.util.stream.Collectors;

/// The current names of routines, in the current language.
public final class RoutineNames {
  private final Map<String, String> names;

  /// Reads the content of the user.
  public RoutineNames(CommandContext context) {
    names =
        context.services().library().content().library().routines().values().stream()
            .collect(Collectors.toMap(Routine::id, Routine::name));
  }

  /// The name of a routine; its id if there is no such routine.
  public String of(String id) {
    return names.getOrDefault(id, id);
  }

  /// Returns a session with the current name of its routine; unchanged if there is no such routine.
  public Session named(Session session) {
    String known = names.getOrDefault(session.routine(), session.routineName());
    return session.withRoutineName(known);
  }

  /// The names by the ids.
  public Map<String, String> all() {
    return names;
  }
}
