package app.limber.ui.today;

import app.limber.journal.JournalException;
import app.limber.practice.profiles.WindowProfiles;
import app.limber.practice.programme.ProgrammeText;
import app.limber.practice.session.Plan;
import app.limber.practice.session.TodaySnapshot;
import app.limber.practice.text.ProgressText;
import app.limber.progress.StepOffer;
import app.limber.routine.ContentProblem;
import app.limber.routine.Routine;
import app.limber.routine.Stretch;
import app.limber.ui.controls.Boxes;
import app.limber.ui.controls.Buttons;
import app.limber.ui.controls.Focus;
import app.limber.ui.controls.Icon;
import app.limber.ui.controls.StiffnessScale;
import app.limber.ui.controls.Texts;
import app.limber.ui.controls.UncachedScrollPane;
import app.limber.ui.figure.Figures;
import app.limber.ui.navigation.NavSection;
import app.limber.ui.navigation.Navigator;
import app.limber.ui.navigation.Page;
import app.limber.words.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// The page Today: the streak, the week, and one button to start.
public final class TodayPage implements Page {
  private final TodayModel model;
  private final Navigator navigator;
  private final Function<ContentProblem, String> problemSentence;
  private final Function<JournalException.Reason, Node> logProblem;
  private final Messages messages;
  private final Subscription following;
  private final ScrollPane view = new UncachedScrollPane();
  private final Label greeting = Texts.of("", "greeting");
  private final Label streak = Texts.of("", "streak");
  private final Label streakReason = Texts.of("", "streak-reason");
  private final WeekStrip week;
  private final VBox notices = new VBox();
  private final VBox afterOffer = new VBox();
  private final OfferCard offer;
  private final ResumeModel resumeModel;
  private final ResumeCard resume;
  private final FlowPane others = new FlowPane();
  private final StiffnessScale scale;
  private final StepCard step;
  private final GentleNotice gentle;
  private final ProfileBar profiles;
  private boolean wasShown;

  /// @param problemSentence describes a problem in a content file
  /// @param logProblem says why the log cannot be used, and offers what can be done
  public TodayPage(
      TodayModel model,
      StepCard step,
      ResumeModel resumeModel,
      WindowProfiles profiles,
      Predicate<Runnable> mayLeave,
      Navigator navigator,
      Figures figures,
      Function<ContentProblem, String> problemSentence,
      Function<JournalException.Reason, Node> logProblem,
      Messages messages) {
    this.model = model;
    this.step = step;
    this.gentle = new GentleNotice(model, messages);
    this.navigator = navigator;
    this.problemSentence = problemSentence;
    this.logProblem = logProblem;
    this.messages = messages;
    this.profiles = new ProfileBar(profiles, mayLeave, messages);
    this.week = new WeekStrip(messages);
    this.offer = new OfferCard(model, figures, messages);
    this.resumeModel = resumeModel;
    this.resume = new ResumeCard(resumeModel, messages, this::focus);
    this.scale =
        new StiffnessScale(messages, messages.text("today.stiffness"), model.stiffnessProperty());
    notices.getStyleClass().add("notices");
    afterOffer.visibleProperty().bind(Bindings.isNotEmpty(afterOffer.getChildren()));
    afterOffer.managedProperty().bind(afterOffer.visibleProperty());
    others.getStyleClass().add("other-routines");
    view.setContent(column());
    view.setFitToWidth(true);
    view.setFitToHeight(true);
    view.getStyleClass().add("today");
    following =
        Subscription.combine(
            model.snapshotProperty().subscribe((_, _) -> show()),
            model.planProperty().subscribe((_, _) -> show()),
            model.stiffnessProperty().subscribe((_, _) -> show()),
            model.restingProperty().subscribe((_, _) -> show()));
    show();
  }

  /// Stops following the model.
  public void retire() {
    following.unsubscribe();
  }

  private VBox column() {
    VBox column =
        Boxes.column(
            "today-column", profiles, header(), resume, notices, offer, afterOffer, others);
    column.getChildren().add(scale);
    return Boxes.column("today-centre", column);
  }

  private HBox header() {
    greeting.setId("greeting");
    streak.setId("streak");
    VBox left = Boxes.column("today-header-left", greeting, week);
    VBox right = Boxes.column("today-header-right", streak, streakReason);
    HBox.setHgrow(left, Priority.ALWAYS);
    return Boxes.row("today-header", left, right);
  }

  @Override
  public Parent view() {
    return view;
  }

  @Override
  public void shown() {
    if (wasShown) {
      // The settings may have changed, even if the morning is the same.
      show();
    }
    wasShown = true;
    profiles.refresh();
    refresh();
    view.setVvalue(0);
    focus();
  }

  @Override
  public void focus() {
    if (!resume.focus()) {
      offer.focus();
    }
  }

  private void refresh() {
    model.refresh();
    resumeModel.refresh();
  }

  @Override
  public void lookedAt() {
    if (model.snapshotProperty().get() != null) {
      refresh();
    }
  }

  @Override
  public void minutePassed() {
    if (model.rollOver()) {
      resumeModel.refresh();
    }
  }

  @Override
  public void key(KeyEvent key) {
    // Enter starts wherever the focus is, unless it is on a control with a meaning of its own.
    boolean elsewhere =
        view.getScene() != null
            && view.getScene().getFocusOwner() instanceof Button focused
            && !offer.isStart(focused);
    if (key.getCode() == KeyCode.ENTER && !elsewhere) {
      model.start();
      key.consume();
    }
  }

  private void show() {
    TodaySnapshot todaySnapshot = model.snapshotProperty().get();
    greeting.setText(messages.name("today.greeting", model.dayPart()));
    showNotices(todaySnapshot);
    scale.setVisible(model.asksStiffness());
    scale.setManaged(model.asksStiffness());
    if (todaySnapshot == null) {
      return;
    }
    if (todaySnapshot.isDoneForToday()) {
      greeting.setText(messages.text("today.done"));
    }
    streak.setText("");
    streakReason.setText("");
    if (model.showsStreak()) {
      boolean known = todaySnapshot.logProblem() == null;
      int days = todaySnapshot.progress().current().practisedDays();
      streak.setText(days == 0 ? "" : messages.count("today.streak", days));
      streakReason.setText(
          known ? new ProgressText(messages).greeting(todaySnapshot.progress()) : "");
    }
    week.show(todaySnapshot.progress());
    Focus.through(
        others, () -> others.getChildren().setAll(otherRoutines(todaySnapshot)), this::focus);
  }

  /// Shows the notices, and a step forward below Start, which even large text must not push out of
  /// sight. What makes the routine easier after a stop for pain stands above, to be read first.
  private void showNotices(@Nullable TodaySnapshot todaySnapshot) {
    List<Node> above = new ArrayList<>();
    List<Node> below = new ArrayList<>();
    if (todaySnapshot != null) {
      above.addAll(notices(todaySnapshot));
      step.offer(todaySnapshot)
          .ifPresent(
              offered ->
                  (offered instanceof StepOffer.Forward ? below : above)
                      .add(step.card(offered, todaySnapshot, this::focus)));
      leftOutNotice(above);
    }
    Focus.through(notices, () -> notices.getChildren().setAll(above), this::focus);
    Focus.through(afterOffer, () -> afterOffer.getChildren().setAll(below), this::focus);
  }

  private List<Node> otherRoutines(TodaySnapshot todaySnapshot) {
    Plan chosen = model.planProperty().get();
    List<Node> buttons = new ArrayList<>();
    if (model.dayOffer(todaySnapshot).next().isPresent()) {
      buttons.add(Texts.of(messages.text("plan.something-else"), "small"));
    }
    for (Routine routine : todaySnapshot.offeredRoutines()) {
      if (chosen == null || !routine.id().equals(chosen.routine().id())) {
        Button button =
            Buttons.plain(
                "routine-" + routine.id(),
                messages.text(
                    "today.other",
                    routine.name(),
                    OfferCard.minutes(model.preview(routine, todaySnapshot), messages)),
                () -> choose(routine));
        buttons.add(button);
      }
    }
    return buttons;
  }

  private void choose(Routine routine) {
    model.choose(routine);
    offer.focus();
  }

  private List<Node> notices(TodaySnapshot todaySnapshot) {
    List<Node> found = new ArrayList<>();
    if (todaySnapshot.logProblem() != null) {
      found.add(logProblem.apply(todaySnapshot.logProblem()));
    }
    int problems = todaySnapshot.library().problems().size();
    if (problems > 0) {
      long files =
          todaySnapshot.library().problems().stream().map(p -> p.file()).distinct().count();
      Button show =
          Buttons.link(
              "show-problems",
              Icon.PROBLEM,
              messages.count("content.files-with-problems", files),
              () ->
                  navigator.showCard(
                      ProblemsCard.of(
                          messages, todaySnapshot.library().problems(), problemSentence)));
      found.add(show);
    }
    found.addAll(PlanNotice.of(model.dayOffer(todaySnapshot), todaySnapshot, messages));
    programmeNotices(todaySnapshot, found);
    gentle.of(todaySnapshot, this::focus).ifPresent(found::add);
    return found;
  }

  private void programmeNotices(TodaySnapshot todaySnapshot, List<Node> found) {
    ProgrammeText text = new ProgrammeText(messages);
    todaySnapshot.programmes().notices(todaySnapshot.today()).stream()
        .map(text::notice)
        .forEach(sentence -> found.add(Notice.of(sentence)));
  }

  private void leftOutNotice(List<Node> found) {
    List<Stretch> away = model.leftOut();
    if (!away.isEmpty()) {
      String names = away.stream().map(this::leftOutName).collect(Collectors.joining(", "));
      Label text = Texts.of(messages.text("today.leaves-out", names), "small", "left-out");
      Button change =
          Buttons.link(
              "change-left-out",
              messages.text("today.change-left-out"),
              () -> navigator.go(NavSection.STRETCHES));
      HBox line = Boxes.row("notice-line", text, change);
      found.add(line);
    }
  }

  private String leftOutName(Stretch stretch) {
    return model.isPainful(stretch.id())
        ? messages.text("today.because-of-pain", stretch.name())
        : stretch.name();
  }
}
