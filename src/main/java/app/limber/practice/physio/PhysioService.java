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

  /// Creates a self-contained page to print from a browser.
  ///
  /// @param own the user's own plan for the week; may be empty
  /// @param notes whether it includes the user's notes
  public LogFiles.Content page(Practice practice, WeekPlan own, Period period, boolean notes) {
    return pages.page(report(practice, own, period, notes));
  }

  /// Creates the report as JSON.
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

  /// A folder that cannot be read must not prevent the rest of the page. It is reported there like
  /// an unreadable file.
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
