package app.limber.ui.programmes;

import app.limber.plan.WeekPlan;
import app.limber.practice.programme.ProgrammeOrder;
import app.limber.programme.Programme;
import app.limber.routine.Routine;
import app.limber.words.PlainText;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// What the user enters to hand routines over.
final class HandOverModel {
  final StringProperty name = new SimpleStringProperty("");
  final StringProperty from = new SimpleStringProperty("");
  final StringProperty forWhom = new SimpleStringProperty("");
  final StringProperty word = new SimpleStringProperty("");
  final StringProperty validFrom = new SimpleStringProperty("");
  final StringProperty validUntil = new SimpleStringProperty("");
  final StringProperty showAgain = new SimpleStringProperty("");
  final BooleanProperty fixedDoses = new SimpleBooleanProperty();
  final BooleanProperty withPlan = new SimpleBooleanProperty();
  private final WeekPlan plan;
  private final Map<Routine, BooleanProperty> chosen = new LinkedHashMap<>();

  /// @param first the routine that is chosen at first
  /// @param plan the user's plan for the week; may be empty
  HandOverModel(List<Routine> routines, Routine first, WeekPlan plan) {
    this.plan = plan;
    for (Routine routine : routines) {
      chosen.put(routine, new SimpleBooleanProperty(routine.equals(first)));
    }
    name.set(first.name());
  }

  /// Whether each routine is to be handed over.
  Map<Routine, BooleanProperty> chosen() {
    return chosen;
  }

  /// Whether the plan for the week has a routine that is to be handed over.
  BooleanBinding isPlanned() {
    return Bindings.createBooleanBinding(
        () -> !plan.only(routines()).isEmpty(), chosen.values().toArray(BooleanProperty[]::new));
  }

  /// What prevents the routines from being handed over, as the key of a sentence.
  Optional<String> lack() {
    if (routines().isEmpty()) {
      return Optional.of("programme.lack.routine");
    }
    if (PlainText.isBlank(name.get())) {
      return Optional.of("programme.lack.name");
    }
    for (StringProperty date : List.of(validFrom, validUntil, showAgain)) {
      if (!date.get().isBlank() && date(date).isEmpty()) {
        return Optional.of("programme.lack.date");
      }
    }
    Optional<LocalDate> first = date(validFrom);
    Optional<LocalDate> last = date(validUntil);
    return first.isPresent() && last.isPresent() && last.get().isBefore(first.get())
        ? Optional.of("programme.lack.order")
        : Optional.empty();
  }

  private List<String> routines() {
    List<String> ids = new ArrayList<>();
    chosen.forEach(
        (routine, is) -> {
          if (is.get()) {
            ids.add(routine.id());
          }
        });
    return ids;
  }

  /// What is to be handed over; nothing must be lacking.
  ProgrammeOrder order() {
    return new ProgrammeOrder(
        name.get().strip(),
        routines(),
        new Programme.Note(from.get().strip(), forWhom.get().strip(), word.get().strip()),
        new Programme.Dates(
            date(validFrom).orElse(null),
            date(validUntil).orElse(null),
            date(showAgain).orElse(null)),
        fixedDoses.get(),
        withPlan.get() ? plan.only(routines()) : WeekPlan.EMPTY);
  }

  private static Optional<LocalDate> date(StringProperty text) {
    String written = text.get().strip();
    try {
      // Java also accepts years of more than four digits.
      return written.length() == 10 ? Optional.of(LocalDate.parse(written)) : Optional.empty();
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }
}
