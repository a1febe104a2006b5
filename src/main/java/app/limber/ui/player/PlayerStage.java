package app.limber.ui.player;

import app.limber.ui.figure.FigureCanvas;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.util.Subscription;

/// The centre of the player: the figure with the count beside it, and below them what to do now.
///
/// While a movement is running, the figure takes at least half of the page's height and keeps its
/// size, so that it does not move when the words change. Otherwise it takes two fifths: if the
/// words do not fit below it, they stand beside it, and only if they do not fit there either does
/// the figure shrink. Since the player is read from a metre away, the cue measures at least 1/14
/// and a line of text at least 1/28 of the page's height, or of its width on a page in portrait
/// orientation.
final class PlayerStage extends Pane {
  private static final double TALL = 1.2;
  private static final double LINES_TO_PAGE = 28;
  private static final double FIGURE_SHARE = 0.5;
  private static final double LARGEST_FIGURE_SHARE = 0.72;
  private static final double LEAST_ROW_SHARE = 0.03;
  private static final double PREPARING_FIGURE_SHARE = 0.4;

  /// A figure that would get less of a page in portrait orientation has the count beside it.
  private static final double STANDING_FIGURE_SHARE = 0.32;

  /// The parts of the width that the figure may have with the words beside it, in the order in
  /// which they are tried.
  private static final double[] COLUMN_SHARES = {0.44, 0.38, 0.32, 0.27};

  private static final double MOST_WORDS_LINES = 6.6;
  private static final double WISH_EMS = 1.5;
  private static final double WISH_SHARE = 1.4;
  private static final double COUNTER_SHARE = 0.27;
  private static final double GAP_LINES = 0.25;

  private final PlayerModel model;
  private final Region page;
  private final Region figure;
  private final PlayerCounter counter;
  private final PlayerWords words;
  private Subscription following = Subscription.EMPTY;
  private String laidOut = "";
  private String playing = "";
  private double largest = Double.MAX_VALUE;
  private double wordsHeight;

  /// The part of the width that the figure has with the words beside it; 1 with the words below it.
  private double column = 1;

  /// @param page the page to whose height the fractions relate
  /// @param counterName the accessible name of the count
  PlayerStage(PlayerModel model, PlayerWindow window, Region page, String counterName) {
    this.model = model;
    this.page = page;
    MomentLabels labels = new MomentLabels(model);
    this.figure =
        window.reducesMotion() ? keyPoses(window.darkProperty()) : moving(window.darkProperty());
    this.counter = new PlayerCounter(labels, counterName, model::pauseOrResume);
    this.words = new PlayerWords(labels);
    figure.setId("player-figure");
    figure.getStyleClass().add("player-figure");
    getStyleClass().add("player-stage");
    getChildren().addAll(figure, words, counter);
    setMinSize(0, 0);
    following =
        following.and(
            model
                .frameProperty()
                .subscribe(
                    frame -> {
                      figure.setVisible(frame.isPresent());
                      figure.setManaged(frame.isPresent());
                    }));
    following = following.and(labels.value(PlayerMoment::stretch).subscribe(_ -> requestLayout()));
    following = following.and(labels.value(PlayerMoment::words).subscribe(_ -> requestLayout()));
    following =
        following.and(labels.value(PlayerMoment::preparing).subscribe(_ -> requestLayout()));
  }

  /// Stops following the session and the window's colours.
  void unfollow() {
    following.unsubscribe();
  }

  private FigureCanvas moving(ObservableBooleanValue dark) {
    FigureCanvas canvas = new FigureCanvas();
    following = following.and(dark.subscribe(canvas::setDark));
    model.frameProperty().subscribe(frame -> frame.ifPresentOrElse(canvas::show, canvas::clear));
    return canvas;
  }

  private KeyPoseStrip keyPoses(ObservableBooleanValue dark) {
    KeyPoseStrip strip = new KeyPoseStrip();
    following = following.and(dark.subscribe(strip::setDark));
    model
        .momentProperty()
        .subscribe(moment -> model.keyPoses().ifPresentOrElse(strip::show, strip::clear));
    return strip;
  }

  @Override
  protected void layoutChildren() {
    // Whole pixels, because text that is measured at another width may break differently.
    double width = Math.floor(getWidth() - snappedLeftInset() - snappedRightInset());
    double height = getHeight() - snappedTopInset() - snappedBottomInset();
    if (width <= 0 || height <= 0) {
      return;
    }
    if (!figure.isManaged()) {
      layOutWordsOnly(width, height);
    } else if (page.getHeight() > TALL * page.getWidth()) {
      layOutStanding(width, height);
    } else {
      layOutLying(width, height);
    }
  }

  private boolean isFigureFirst() {
    return model.momentProperty().get().words().brief();
  }

  private double least() {
    // Rounded up, because the toolkit rounds font sizes slightly.
    return Math.ceil(Math.min(page.getWidth(), page.getHeight()) / LINES_TO_PAGE * 4) / 4;
  }

  /// Returns the height of the words. Changing the font size requests another layout, so the size
  /// is only recomputed if its inputs have changed.
  private double wordsHeight(double width, double mayTake, double mustLeave) {
    String stretch =
        model.momentProperty().get().stretch() + width + "×" + mayTake + isFigureFirst();
    if (!stretch.equals(playing)) {
      playing = stretch;
      largest = Double.MAX_VALUE;
    }
    String reason = stretch + mustLeave + words.text();
    if (!reason.equals(laidOut)) {
      laidOut = reason;
      double least = least();
      double wish =
          Math.min(
              largest,
              Math.max((isFigureFirst() ? WISH_SHARE : 1) * least, WISH_EMS * words.typeSize()));
      double size = words.fit(width, mayTake, wish, least);
      if (size <= least && !isFigureFirst()) {
        size = words.fit(width, mustLeave, least, least);
      }
      if (isFigureFirst()) {
        // The size never grows within a stretch, since changing sizes are distracting.
        largest = size;
      }
      wordsHeight = words.heightAt(width, size);
    }
    return wordsHeight;
  }

  private void layOutLying(double width, double height) {
    if (isFigureFirst()) {
      layOutMoving(width, height);
    } else {
      layOutPreparing(width, height);
    }
  }

  private void layOutMoving(double width, double height) {
    double line = least();
    double gap = GAP_LINES * line;
    double half = FIGURE_SHARE * page.getHeight();
    double below = Math.min(height - gap - half, MOST_WORDS_LINES * line);
    wordsHeight(width, below, height - gap - LEAST_ROW_SHARE * page.getHeight());
    placeAbove(width, height, gap, below);
  }

  /// Places the figure and the count above words of a height.
  private void placeAbove(double width, double height, double gap, double below) {
    double row = Math.max(0, height - gap - below);
    double round = Math.min(row, COUNTER_SHARE * width);
    double left = snappedLeftInset();
    double top = snappedTopInset();
    figure.resizeRelocate(left, top, width - round - gap, row);
    counter.place(left + width - round, top + (row - round) / 2, round);
    words.resizeRelocate(left, snapPositionY(top + row + gap), width, below);
  }

  private void layOutPreparing(double width, double height) {
    double gap = GAP_LINES * least();
    fitPreparing(width, height, gap);
    if (column == 1) {
      placeAbove(width, height, gap, wordsHeight);
      return;
    }
    double wide = column * width;
    double row = Math.max(PREPARING_FIGURE_SHARE * page.getHeight(), 0.58 * height);
    double round = Math.min(height - gap - row, COUNTER_SHARE * width);
    double left = snappedLeftInset();
    double top = snappedTopInset();
    figure.resizeRelocate(left, top, wide, row);
    counter.place(left + (wide - round) / 2, top + height - round, round);
    double aside = beside(width, gap);
    words.resizeRelocate(snapPositionX(left + width - aside), top, aside, height);
  }

  /// How wide words beside the figure are.
  private double beside(double width, double gap) {
    return Math.floor((1 - column) * width - 4 * gap);
  }

  /// Chooses where the words stand and how large they are.
  private void fitPreparing(double width, double height, double gap) {
    String reason = width + "×" + height + words.text();
    if (reason.equals(laidOut)) {
      return;
    }
    laidOut = reason;
    playing = "";
    double least = least();
    double wish = Math.max(least, WISH_EMS * words.typeSize());
    column = 1;
    if (fits(width, height - gap - PREPARING_FIGURE_SHARE * page.getHeight(), wish, least)) {
      return;
    }
    for (double share : COLUMN_SHARES) {
      column = share;
      if (fits(beside(width, gap), height, wish, least)) {
        return;
      }
    }
    column = 1;
    fits(width, height - gap - LEAST_ROW_SHARE * page.getHeight(), least, least);
  }

  private boolean fits(double width, double height, double wish, double least) {
    double size = words.fit(width, height, wish, least);
    wordsHeight = words.heightAt(width, size);
    return size >= least && wordsHeight <= height;
  }

  private void layOutStanding(double width, double height) {
    double gap = GAP_LINES * least();
    double round = COUNTER_SHARE * page.getWidth();
    double half = FIGURE_SHARE * page.getHeight();
    double rest = height - 2 * gap - round;
    double words =
        isFigureFirst() ? rest - Math.min(half, LARGEST_FIGURE_SHARE * rest) : 0.6 * rest;
    double needed = wordsHeight(width, words, rest - LEAST_ROW_SHARE * page.getHeight());
    if (!isFigureFirst() && rest - needed < STANDING_FIGURE_SHARE * page.getHeight()) {
      placeAbove(width, height, gap, needed); // the count beside the figure leaves more
      return;
    }
    double below = isFigureFirst() ? words : needed;
    double row = Math.max(0, rest - below);
    double left = snappedLeftInset();
    double top = snappedTopInset();
    figure.resizeRelocate(left, top, width, row);
    this.words.resizeRelocate(left, snapPositionY(top + row + gap), width, below);
    counter.place(left + (width - round) / 2, top + row + gap + below + gap, round);
  }

  private void layOutWordsOnly(double width, double height) {
    boolean tall = page.getHeight() > TALL * page.getWidth();
    double round = Math.min(height, tall ? 0.5 * width : COUNTER_SHARE * 1.2 * width);
    double gap = least();
    double left = snappedLeftInset();
    double top = snappedTopInset();
    double roomWidth = tall ? width : width - round - gap;
    double roomHeight = tall ? height - round - gap : height;
    wordsHeight(roomWidth, roomHeight, roomHeight);
    words.resizeRelocate(left, top, roomWidth, roomHeight);
    counter.place(
        tall ? left + (width - round) / 2 : left + width - round,
        tall ? top + height - round : top + (height - round) / 2,
        round);
  }
}
