package app.limber.programme;

import app.limber.figure.PoseBook;
import app.limber.plan.WeekPlan;
import app.limber.routine.Routine;
import app.limber.routine.Stretch;
import app.limber.values.Require;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Routines that one person hands to another, in one file.
///
/// @param stretches those that the routines use beyond the shipped ones
/// @param poses the figure's poses for `stretches`
/// @param plan the routines of each weekday; without routines where the programme has no plan
/// @param fixedDoses whether every dose is prescribed, so that no other one may be offered
public record Programme(
    String name,
    Note note,
    Dates dates,
    boolean fixedDoses,
    List<Routine> routines,
    List<Stretch> stretches,
    PoseBook poses,
    WeekPlan plan) {
  public Programme {
    Require.notBlank("name", name);
    routines = List.copyOf(routines);
    stretches = List.copyOf(stretches);
    Require.that(!routines.isEmpty(), "routines must not be empty");
    requireUnique("routines", routines.stream().map(Routine::id).toList());
    requireUnique("stretches", stretches.stream().map(Stretch::id).toList());
  }

  private static void requireUnique(String field, List<String> ids) {
    Require.that(
        ids.stream().distinct().count() == ids.size(), field + " must have different ids: " + ids);
  }

  /// What one person says to the other, as free text.
  ///
  /// @param from who hands it over
  /// @param forWhom whom it is for
  /// @param word a word to that person
  public record Note(@Nullable String from, @Nullable String forWhom, @Nullable String word) {
    /// Nothing is said.
    public static final Note NONE = new Note(null, null, null);

    public Note {
      from = Require.blankAsAbsent(from);
      forWhom = Require.blankAsAbsent(forWhom);
      word = Require.blankAsAbsent(word);
    }
  }

  /// The days that matter to a programme, each of which may be absent.
  ///
  /// @param validFrom the first day on which its routines are offered
  /// @param validUntil the last day on which they are
  /// @param showAgainOn the day on which to show it to whoever handed it over
  public record Dates(
      @Nullable LocalDate validFrom,
      @Nullable LocalDate validUntil,
      @Nullable LocalDate showAgainOn) {
    /// Without any limit.
    public static final Dates NONE = new Dates(null, null, null);

    public Dates {
      Require.that(
          validFrom == null || validUntil == null || !validUntil.isBefore(validFrom),
          "validUntil must not be before validFrom");
    }

    /// Whether the routines of the programme are offered on a day.
    public boolean include(LocalDate day) {
      return (validFrom == null || !day.isBefore(validFrom)) && !isOver(day);
    }

    /// Whether the programme has ended before a day.
    public boolean isOver(LocalDate day) {
      return validUntil != null && day.isAfter(validUntil);
    }
  }

  /// The routine of this id, if it is one of the programme's.
  public Optional<Routine> routine(String id) {
    return routines.stream().filter(routine -> routine.id().equals(id)).findFirst();
  }

  /// Whether the dose of a stretch in a routine is prescribed.
  public boolean fixesDose(String routine, String stretch) {
    return routine(routine)
        .map(
            found ->
                found.steps().stream()
                    .filter(step -> step.stretch().equals(stretch))
                    .anyMatch(step -> fixedDoses || step.fixedDose()))
        .orElse(false);
  }
}
