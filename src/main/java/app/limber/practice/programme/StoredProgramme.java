package app.limber.practice.programme;

import app.limber.programme.Programme;
import java.time.LocalDate;

/// A programme in the data folder.
///
/// @param id the name of its file, without the ending
/// @param away whether it was put away
public record StoredProgramme(String id, boolean away, ProgrammeReading reading) {
  /// What a stored programme is to the user on a day.
  public enum State {
    IN_USE,
    NOT_YET,
    ENDED,
    PUT_AWAY,
    BROKEN
  }

  public State state(LocalDate today) {
    if (reading.programme().isEmpty()) {
      return State.BROKEN;
    }
    if (away) {
      return State.PUT_AWAY;
    }
    Programme.Dates dates = reading.programme().get().dates();
    if (dates.isOver(today)) {
      return State.ENDED;
    }
    return dates.include(today) ? State.IN_USE : State.NOT_YET;
  }

  /// Its name; its id if it cannot be read.
  public String name() {
    return reading.programme().map(Programme::name).orElse(id);
  }
}
