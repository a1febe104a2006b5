package app.limber.plan;

import java.util.List;
import java.util.Optional;

/// What a plan for the week says of one practice day.
public sealed interface PlannedDay {
  /// There is no plan for the week.
  record NoPlan() implements PlannedDay {}

  /// There is a plan, and nothing is planned on this day.
  record Rest() implements PlannedDay {}

  /// Routines are planned, in this order.
  record Routines(List<Entry> entries) implements PlannedDay {
    public Routines {
      entries = List.copyOf(entries);
    }
  }

  /// A planned routine.
  ///
  /// @param routine its id, of which there may be no routine any more
  record Entry(String routine, boolean done) {}

  /// The planned routines; empty on a rest day or without a plan.
  default List<Entry> planned() {
    return switch (this) {
      case NoPlan _, Rest _ -> List.of();
      case Routines routines -> routines.entries();
    };
  }

  /// The ids of the planned routines that have not been done.
  default List<String> open() {
    return planned().stream().filter(entry -> !entry.done()).map(Entry::routine).toList();
  }

  /// The first planned routine that has not been done.
  default Optional<String> next() {
    return open().stream().findFirst();
  }
}
