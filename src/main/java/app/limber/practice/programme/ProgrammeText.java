package app.limber.practice.programme;

import app.limber.plan.WeekPlan;
import app.limber.practice.programme.ProgrammePreview.Conflict;
import app.limber.practice.programme.ProgrammePreview.Part;
import app.limber.practice.programme.ProgrammePreview.Same;
import app.limber.practice.text.DateText;
import app.limber.practice.text.PlanText;
import app.limber.programme.Programme;
import app.limber.programme.ProgrammeNotice;
import app.limber.routine.Routine;
import app.limber.routine.Stretch;
import app.limber.words.Messages;
import app.limber.words.PlainText;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Describes programmes in sentences, for the window and the command line alike.
public final class ProgrammeText {
  /// More than fit into an excerpt.
  private static final int MOST_UNKNOWN = 200;

  private final Messages messages;
  private final DateText dates;

  public ProgrammeText(Messages messages) {
    this.messages = messages;
    this.dates = new DateText(messages);
  }

  /// From whom a programme is and for whom; empty if it does not say.
  public Optional<String> people(Programme programme) {
    String from = programme.note().from();
    String forWhom = programme.note().forWhom();
    if (from != null && forWhom != null) {
      return Optional.of(messages.text("programme.from-for", from, forWhom));
    }
    return from != null
        ? Optional.of(messages.text("programme.from", from))
        : Optional.ofNullable(forWhom).map(whom -> messages.text("programme.for", whom));
  }

  /// When a programme applies and when to show it again, as sentences; none if it does not say.
  public List<String> dates(Programme programme) {
    List<String> sentences = new ArrayList<>();
    LocalDate from = programme.dates().validFrom();
    LocalDate until = programme.dates().validUntil();
    if (from != null && until != null) {
      sentences.add(messages.text("programme.from-until", dates.date(from), dates.date(until)));
    } else if (from != null) {
      sentences.add(messages.text("programme.valid-from", dates.date(from)));
    } else if (until != null) {
      sentences.add(messages.text("programme.valid-until", dates.date(until)));
    }
    LocalDate again = programme.dates().showAgainOn();
    if (again != null) {
      sentences.add(messages.text("programme.show-again", dates.date(again)));
    }
    return sentences;
  }

  /// The plan for the week and that the doses are fixed, as sentences; none if neither is so.
  public List<String> terms(ProgrammePreview preview) {
    List<String> sentences = new ArrayList<>();
    WeekPlan plan = preview.programme().plan();
    if (!plan.isEmpty()) {
      PlanText text = new PlanText(messages, id -> name(preview, id));
      sentences.add(
          messages.text(
              "programme.plan",
              text.week()
                  .filter(day -> !plan.of(day).isEmpty())
                  .map(
                      day ->
                          messages.text(
                              "physio.plan.day", text.heading(day), text.routines(plan.of(day))))
                  .collect(Collectors.joining(" "))));
    }
    if (preview.programme().fixedDoses()) {
      sentences.add(messages.text("programme.fixed"));
    }
    return sentences;
  }

  private static String name(ProgrammePreview preview, String routine) {
    return preview.content().library().routine(routine).map(Routine::name).orElse(routine);
  }

  /// The name of a routine, with its size and its length.
  public String routine(ProgrammePreview preview, Routine routine) {
    Duration length = preview.length(routine);
    return messages.text(
        "programme.routine",
        routine.name(),
        messages.count("today.stretches", routine.steps().size()),
        messages.text("routines.time", length.toMinutes(), length.toSecondsPart()));
  }

  /// The name of a stretch, and whether it comes with the programme.
  public String stretch(ProgrammePreview preview, Stretch stretch) {
    return preview.programme().stretches().contains(stretch)
        ? messages.text("programme.own-stretch", stretch.name())
        : stretch.name();
  }

  /// What the programme would replace, and what prevents it from being taken in, as sentences.
  public List<String> changes(ProgrammePreview preview) {
    List<String> sentences = new ArrayList<>();
    if (preview.isThere()) {
      sentences.add(messages.text("programme.there"));
    } else if (preview.earlier().isPresent()) {
      StoredProgramme earlier = preview.earlier().get();
      sentences.add(
          messages.text(
              earlier.away() ? "programme.replaces-away" : "programme.replaces-earlier",
              earlier.name()));
    }
    preview.replaced().forEach(same -> sentences.add(replaced(same)));
    preview.conflicts().forEach(conflict -> sentences.add(conflict(conflict)));
    return sentences;
  }

  private String replaced(Same same) {
    String key =
        same.part() == Part.STRETCH ? "programme.replaces-stretch" : "programme.replaces-routine";
    return messages.text(key, same.before(), same.after());
  }

  private String conflict(Conflict conflict) {
    return conflict
        .programme()
        .map(
            other ->
                messages.text(
                    conflict.part() == Part.STRETCH
                        ? "programme.stretch-of-other"
                        : "programme.routine-of-other",
                    conflict.id(),
                    other))
        .orElseGet(
            () ->
                messages.text(
                    conflict.part() == Part.STRETCH
                        ? "programme.stretch-of-user"
                        : "programme.routine-of-user",
                    conflict.id()));
  }

  /// What this version does not know and leaves out, shortened if it is a lot; empty if there is
  /// nothing.
  public Optional<String> unknown(ProgrammePreview preview) {
    return preview.unknown().isEmpty()
        ? Optional.empty()
        : Optional.of(
            messages.text(
                "programme.unknown",
                PlainText.excerpt(
                    preview.unknown().stream()
                        .limit(MOST_UNKNOWN)
                        .map(problem -> problem.pointer().substring(1))
                        .collect(Collectors.joining(", ")))));
  }

  /// What Today says of a programme.
  public String notice(ProgrammeNotice notice) {
    String name = notice.programme().name();
    return switch (notice) {
      case ProgrammeNotice.Ends ends ->
          ends.days() == 0
              ? messages.text("programme.ends-today", name)
              : messages.count("programme.ends-in", ends.days(), name);
      case ProgrammeNotice.ShowAgain _ ->
          Optional.ofNullable(notice.programme().note().from())
              .map(from -> messages.text("programme.show-today-to", name, from))
              .orElseGet(() -> messages.text("programme.show-today", name));
    };
  }

  /// Explains why a programme could not be stored, removed or written.
  ///
  /// @param file the file that was to be written, or the data folder
  public String problem(ProgrammeException problem, Path file) {
    return messages.name(
        "programme.problem",
        problem.reason(),
        problem.conflict().map(this::conflict).orElseGet(file::toString));
  }
}
