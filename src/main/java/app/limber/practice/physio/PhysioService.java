package app.limber.practice.physio;

import app.limber.plan.WeekPlan;
import app.limber.practice.log.LogFiles;
import app.limber.practice.log.Period;
import app.limber.practice.program.LocalClock;
import app.limber.practice.programme.ProgrammeException;
import app.limber.practice.programme.ProgrammeReading;
import app.limber.practice.programme.ProgrammeStore;
import app.limber.practice.programme.StoredProgramme;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;

/// Reports practice to a physio. Every method blocks.
public final class PhysioService {
  private static final System.Logger LOG = System.getLogger(PhysioService.class.getName());

  private static final String FOLDER = "programmes";

  private final PhysioPages pages;
  private final ProgrammeStore programmes;
  private final LocalClock clock;
  private final DayOfWeek firstOfWeek;

  public PhysioService(
      PhysioPages pages, ProgrammeStore programmes, LocalClock clock, DayOfWeek firstOfWeek) {
    this.pages = pages;
    this.programmes = programmes;
    this.clock = clock;
    this.firstOfWeek = firstOfWeek;
  }

  /// A page that needs nothing else, to be printed from a browser.
  ///
  /// @param own the user's own plan for the week; may be empty
  /// @param notes whether the user's notes are to be on it
  public LogFiles.Content page(Practice practice, WeekPlan own, Period period, boolean notes) {
    return pages.page(report(practice, own, period, notes));
  }

  /// The same as JSON.
  public LogFiles.Content data(Practice practice, WeekPlan own, Period period, boolean notes) {
    return pages.data(report(practice, own, period, notes));
  }

  private PhysioReport report(Practice practice, WeekPlan own, Period period, boolean notes) {
    return PhysioReport.of(
        practice,
        new PhysioReport.Setting(own, stored(), firstOfWeek, clock.zone()),
        period,
        notes);
  }

  /// A folder that cannot be read must not keep the rest of the page from the physio. It is named
  /// there like a single file that cannot be read.
  private List<StoredProgramme> stored() {
    try {
      return programmes.all();
    } catch (ProgrammeException e) {
      LOG.log(System.Logger.Level.DEBUG, "no programmes", e);
      ProgrammeReading nothing = new ProgrammeReading(Optional.empty(), "", List.of(), List.of());
      return List.of(new StoredProgramme(FOLDER, false, nothing));
    }
  }
}
