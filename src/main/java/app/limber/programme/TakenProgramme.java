package app.limber.programme;

import app.limber.values.Require;
import java.util.Set;

/// A programme that was taken in and is part of the library.
///
/// @param id the name of its file in the data folder, without the ending
/// @param routines the ids of the routines that the library has from this programme alone
public record TakenProgramme(String id, Programme programme, Set<String> routines) {
  public TakenProgramme {
    Require.id("id", id);
    routines = Set.copyOf(routines);
  }
}
