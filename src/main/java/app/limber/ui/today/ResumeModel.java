package app.limber.ui.today;

import app.limber.journal.JournalException;
import app.limber.practice.session.Checkpoint;
import app.limber.practice.session.Interrupted;
import app.limber.practice.session.ResumeService;
import app.limber.ui.navigation.StartOrder;
import app.limber.words.Messages;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// The view model of a session of today that was interrupted and can be continued, saved or
/// discarded.
public final class ResumeModel {
  private final ResumeService resumes;
  private final Consumer<StartOrder> starter;
  private final Consumer<String> told;
  private final Consumer<JournalException> failure;
  private final Messages messages;
  private final ReadOnlyObjectWrapper<@Nullable Interrupted> interrupted =
      new ReadOnlyObjectWrapper<>();

  /// @param starter starts a session
  /// @param told receives a message once the answer is in the log
  /// @param failure runs if the answer could not be logged; the question then remains open
  public ResumeModel(
      ResumeService resumes,
      Consumer<StartOrder> starter,
      Consumer<String> told,
      Consumer<JournalException> failure,
      Messages messages) {
    this.resumes = resumes;
    this.starter = starter;
    this.told = told;
    this.failure = failure;
    this.messages = messages;
  }

  /// The interrupted session; null if there is none.
  public ReadOnlyObjectProperty<@Nullable Interrupted> interruptedProperty() {
    return interrupted.getReadOnlyProperty();
  }

  /// Looks for an interrupted session in the background.
  public void refresh() {
    resumes.find(found -> interrupted.set(found.orElse(null)));
  }

  /// Runs `otherwise`, unless a session of this routine was interrupted and the user must be asked
  /// about it.
  public void beforeStart(String routine, Runnable otherwise) {
    resumes.find(
        found -> {
          interrupted.set(found.orElse(null));
          boolean same =
              found.filter(left -> left.checkpoint().routine().id().equals(routine)).isPresent();
          if (!same) {
            otherwise.run();
          }
        });
  }

  /// Continues the session, unless it has been settled meanwhile.
  public void goOn() {
    resumes.find(
        found -> {
          Optional<Interrupted> same = found.filter(this::isShown);
          interrupted.set(found.orElse(null));
          same.ifPresentOrElse(this::start, () -> told.accept(messages.text("resume.settled")));
        });
  }

  private boolean isShown(Interrupted found) {
    Interrupted shown = interrupted.get();
    return shown != null
        && shown.checkpoint().session().id().equals(found.checkpoint().session().id());
  }

  private void start(Interrupted found) {
    found
        .plan()
        .ifPresent(
            plan -> {
              Checkpoint left = found.checkpoint();
              interrupted.set(null);
              starter.accept(StartOrder.goingOn(plan, found.poses(), left));
            });
  }

  /// Saves what was practised.
  public void keep() {
    Interrupted shown = interrupted.get();
    if (shown != null) {
      resumes.keep(shown.checkpoint(), () -> settled(messages.text("resume.kept")), failure);
    }
  }

  /// Removes what was practised from the log.
  public void discard() {
    Interrupted shown = interrupted.get();
    if (shown != null) {
      resumes.discard(
          shown.checkpoint(), () -> settled(messages.text("resume.discarded")), failure);
    }
  }

  private void settled(String answer) {
    interrupted.set(null);
    told.accept(answer);
  }
}
