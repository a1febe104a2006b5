package app.limber.programme;

import app.limber.plan.WeekPlan;
import app.limber.routine.Library;
import app.limber.routine.Routine;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The programmes that are part of the library. Those that were put away are not.
///
/// @param taken in the order of their ids
public record Programmes(List<TakenProgramme> taken) {
  /// How many days before its last one the end of a programme is announced.
  public static final int DAYS_OF_NOTICE = 7;

  public Programmes {
    taken = List.copyOf(taken);
  }

  public static Programmes none() {
    return new Programmes(List.of());
  }

  /// Returns what the user should know about the programmes on a day.
  public List<ProgrammeNotice> notices(LocalDate today) {
    List<ProgrammeNotice> notices = new ArrayList<>();
    for (TakenProgramme each : taken) {
      Programme programme = each.programme();
      LocalDate until = programme.dates().validUntil();
      if (until != null && !today.isAfter(until)) {
        long days = ChronoUnit.DAYS.between(today, until);
        if (days <= DAYS_OF_NOTICE) {
          notices.add(new ProgrammeNotice.Ends(programme, (int) days));
        }
      }
      if (today.equals(programme.dates().showAgainOn())) {
        notices.add(new ProgrammeNotice.ShowAgain(programme));
      }
    }
    return notices;
  }

  /// Whether a routine may be offered on a day. One that comes from a programme alone is offered
  /// only while the programme applies; it can still be read and played otherwise.
  public boolean offers(String routine, LocalDate today) {
    List<TakenProgramme> givers =
        taken.stream().filter(each -> each.routines().contains(routine)).toList();
    return givers.isEmpty()
        || givers.stream().anyMatch(each -> each.programme().dates().include(today));
  }

  /// The routines of a library that may be offered on a day, in the library's order.
  public List<Routine> offered(Library library, LocalDate today) {
    return library.routines().values().stream()
        .filter(routine -> offers(routine.id(), today))
        .toList();
  }

  /// The programme that a routine comes from.
  public Optional<TakenProgramme> giving(String routine) {
    return taken.stream().filter(each -> each.routines().contains(routine)).findFirst();
  }

  /// The programmes that apply on a day.
  public List<Programme> on(LocalDate today) {
    return taken.stream()
        .map(TakenProgramme::programme)
        .filter(programme -> programme.dates().include(today))
        .toList();
  }

  /// The plan of the first programme that applies on a day and has one.
  public Optional<WeekPlan> plan(LocalDate today) {
    return on(today).stream().map(Programme::plan).filter(plan -> !plan.isEmpty()).findFirst();
  }

  /// The plan to follow on a day: the user's own, or where there is none, that of a programme.
  public WeekPlan planOr(WeekPlan own, LocalDate today) {
    return own.isEmpty() ? plan(today).orElse(own) : own;
  }

  /// Whether a programme that applies on a day prescribes the dose of a stretch in a routine.
  public boolean fixesDose(String routine, String stretch, LocalDate today) {
    return on(today).stream().anyMatch(programme -> programme.fixesDose(routine, stretch));
  }
}
