package app.limber.ui.programmes;

import app.limber.plan.WeekPlan;
import app.limber.practice.programme.ProgrammeException;
import app.limber.practice.programme.ProgrammeOrder;
import app.limber.practice.programme.ProgrammePreview;
import app.limber.practice.programme.ProgrammeReading;
import app.limber.practice.programme.ProgrammeService;
import app.limber.practice.programme.ProgrammeStore.Undo;
import app.limber.practice.programme.ProgrammeText;
import app.limber.practice.programme.StoredProgramme;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// The view model of the programmes. Every answer arrives later; failures are sentences.
public final class ProgrammesModel {
  private final ProgrammeService service;
  private final ProgrammeText text;
  private final Path dataFolder;
  private final Supplier<LocalDate> today;
  private final Supplier<WeekPlan> plan;
  private final Runnable changed;
  private final Consumer<String> failed;
  private final ReadOnlyObjectWrapper<@Nullable Undo> undo = new ReadOnlyObjectWrapper<>();

  /// @param changed runs after every change of the programmes
  /// @param failed receives a sentence if something could not be done
  public ProgrammesModel(
      ProgrammeService service,
      ProgrammeText text,
      Path dataFolder,
      Supplier<LocalDate> today,
      Supplier<WeekPlan> plan,
      Runnable changed,
      Consumer<String> failed) {
    this.service = service;
    this.text = text;
    this.dataFolder = dataFolder;
    this.today = today;
    this.plan = plan;
    this.changed = changed;
    this.failed = failed;
  }

  ProgrammeText text() {
    return text;
  }

  /// The user's plan for the week; may be empty.
  WeekPlan plan() {
    return plan.get();
  }

  LocalDate today() {
    return today.get();
  }

  /// What takes the last change back; null while there is nothing to take back.
  public ReadOnlyObjectProperty<@Nullable Undo> undoProperty() {
    return undo.getReadOnlyProperty();
  }

  /// Finds out what is in a file.
  void look(Path file, Consumer<ProgrammeService.Found> answer) {
    run(files -> files.look(file), answer, file);
  }

  void take(ProgrammePreview preview, Runnable done) {
    change(files -> files.take(preview), done);
  }

  void putAway(String id, boolean away, Runnable done) {
    change(files -> files.putAway(id, away), done);
  }

  void remove(String id, Runnable done) {
    change(files -> files.remove(id), done);
  }

  /// Takes the last change back.
  void undo(Runnable done) {
    Undo last = undo.get();
    if (last != null) {
      undo.set(null);
      run(
          _ -> {
            last.undo();
            return last;
          },
          _ -> {
            changed.run();
            done.run();
          },
          dataFolder);
    }
  }

  void stored(Consumer<List<StoredProgramme>> answer) {
    run(ProgrammeService::all, answer, dataFolder);
  }

  /// Formats what is to be handed over, and reads it as the receiver will.
  void prepare(ProgrammeOrder order, Consumer<ProgrammeReading> answer) {
    run(files -> files.prepare(order), answer, dataFolder);
  }

  void write(ProgrammeReading prepared, Path file, Runnable done) {
    run(
        files -> {
          files.write(prepared, file);
          return file;
        },
        _ -> done.run(),
        file);
  }

  private void change(Function<ProgrammeService, Undo> work, Runnable done) {
    run(
        work,
        reversal -> {
          undo.set(reversal);
          changed.run();
          done.run();
        },
        dataFolder);
  }

  private <T> void run(Function<ProgrammeService, T> work, Consumer<T> done, Path file) {
    service.later(work, done, problem -> fail(problem, file));
  }

  private void fail(ProgrammeException problem, Path file) {
    failed.accept(text.problem(problem, file));
  }
}
