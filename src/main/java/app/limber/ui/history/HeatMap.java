package app.limber.ui.history;

import app.limber.progress.DayState;
import app.limber.ui.controls.DaySign;
import app.limber.words.Messages;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/// A calendar of a year with a column per week, in two rows of half a year each, so that a day is
/// large enough to read and click. Shades show the minutes of practice, symbols all other states.
/// Arrow keys and the pointer select a day.
final class HeatMap extends Region {
  private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");
  private static final int BANDS = 2;
  private static final int WEEKS_IN_BAND = (Year.WEEKS + BANDS - 1) / BANDS;
  private static final double GAP_SHARE = 0.14;
  private static final double BAND_GAP_CELLS = 0.5;
  private static final double SIGN_SHARE = 0.6;
  private static final double LETTER_CELLS = 1.6;

  private final Year year;
  private final List<Label> cells = new ArrayList<>();
  private final List<Label> letters = new ArrayList<>();
  private final List<Label> months = new ArrayList<>();
  private final List<Integer> monthWeeks = new ArrayList<>();
  private final Consumer<Year.Entry> looker;
  private final Consumer<Year.Entry> opener;
  private final Function<Year.Entry, String> teller;
  private int here;

  /// @param teller describes a day
  /// @param looker receives the day that is selected
  /// @param opener receives the day that the user opens
  HeatMap(
      Year year,
      Messages messages,
      Function<Year.Entry, String> teller,
      Consumer<Year.Entry> looker,
      Consumer<Year.Entry> opener) {
    this.year = year;
    this.teller = teller;
    this.looker = looker;
    this.opener = opener;
    this.here = year.days().size() - 1;
    getStyleClass().add("year-map");
    setId("year-map");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.TEXT);
    setAccessibleRoleDescription(messages.text("history.year.role"));
    for (int i = 0; i < year.days().size(); i++) {
      cells.add(cell(i));
    }
    cells.getLast().getStyleClass().add("year-today");
    writeAxes(messages);
    getChildren().addAll(cells);
    getChildren().addAll(letters);
    getChildren().addAll(months);
    setOnKeyPressed(this::key);
    go(here);
  }

  private Label cell(int place) {
    Year.Entry entry = year.days().get(place);
    DayState state = entry.day().state();
    Label cell = new Label(state == DayState.PRACTISED ? "" : DaySign.sign(state));
    cell.getStyleClass().addAll("year-cell", "year-" + Messages.code(state));
    cell.getStyleClass().add("shade-" + entry.shade());
    cell.setOnMousePressed(
        press -> {
          requestFocus();
          go(place);
          if (press.getClickCount() > 1) {
            opener.accept(entry);
          }
        });
    return cell;
  }

  private void writeAxes(Messages messages) {
    for (int band = 0; band < BANDS; band++) {
      for (int row = 0; row < Year.DAYS_IN_WEEK; row++) {
        String letter =
            date(row).getDayOfWeek().getDisplayName(TextStyle.NARROW_STANDALONE, messages.locale());
        letters.add(axis(letter));
      }
    }
    for (int week = 1; week * Year.DAYS_IN_WEEK < cells.size(); week++) {
      LocalDate first = date(week * Year.DAYS_IN_WEEK);
      boolean begins = first.getMonth() != first.minusWeeks(1).getMonth();
      if (begins && week % WEEKS_IN_BAND < WEEKS_IN_BAND - 1) {
        months.add(axis(first.getMonth().getDisplayName(TextStyle.SHORT, messages.locale())));
        monthWeeks.add(week);
      }
    }
  }

  private LocalDate date(int place) {
    return year.days().get(place).day().date();
  }

  private static Label axis(String text) {
    Label label = new Label(text);
    label.getStyleClass().add("year-axis");
    return label;
  }

  private void key(KeyEvent key) {
    boolean mine = true;
    switch (key.getCode()) {
      case UP -> go(here - 1);
      case DOWN -> go(here + 1);
      case LEFT -> go(here - Year.DAYS_IN_WEEK);
      case RIGHT -> go(here + Year.DAYS_IN_WEEK);
      case HOME -> go(0);
      case END -> go(cells.size() - 1);
      case ENTER, SPACE -> opener.accept(year.days().get(here));
      default -> mine = false;
    }
    if (mine) {
      key.consume();
    }
  }

  private void go(int place) {
    if (place < 0 || place >= cells.size()) {
      return;
    }
    cells.get(here).pseudoClassStateChanged(HERE, false);
    here = place;
    cells.get(here).pseudoClassStateChanged(HERE, true);
    Year.Entry entry = year.days().get(here);
    setAccessibleText(teller.apply(entry));
    looker.accept(entry);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  private static double pitch(double width) {
    return Math.floor(width / (WEEKS_IN_BAND + LETTER_CELLS));
  }

  private double axisHeight() {
    return months.isEmpty() ? 0 : months.getFirst().prefHeight(-1);
  }

  @Override
  protected double computePrefHeight(double width) {
    return width <= 0 ? 0 : top(BANDS - 1, pitch(width)) + pitch(width) * Year.DAYS_IN_WEEK;
  }

  /// Returns the y coordinate at which the days of a row of weeks begin.
  private double top(int band, double pitch) {
    double bandHeight = axisHeight() + pitch * (Year.DAYS_IN_WEEK + BAND_GAP_CELLS);
    return axisHeight() + Math.round(band * bandHeight);
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width <= 0 ? getWidth() : width);
  }

  @Override
  protected double computePrefWidth(double height) {
    return 0;
  }

  @Override
  protected void layoutChildren() {
    double pitch = pitch(getWidth());
    double size = pitch - Math.max(1, Math.round(pitch * GAP_SHARE));
    double left = Math.round(pitch * LETTER_CELLS);
    // CSS numbers do not depend on the locale.
    String sign = String.format(Locale.ROOT, "-fx-font-size: %.1fpx;", size * SIGN_SHARE);
    for (int i = 0; i < cells.size(); i++) {
      int week = i / Year.DAYS_IN_WEEK;
      double x = left + pitch * (week % WEEKS_IN_BAND);
      double y = top(week / WEEKS_IN_BAND, pitch) + pitch * (i % Year.DAYS_IN_WEEK);
      if (!sign.equals(cells.get(i).getStyle())) {
        cells.get(i).setStyle(sign);
      }
      cells.get(i).resizeRelocate(x, y, size, size);
    }
    for (int i = 0; i < letters.size(); i++) {
      Label letter = letters.get(i);
      letter.autosize();
      double y = top(i / Year.DAYS_IN_WEEK, pitch) + pitch * (i % Year.DAYS_IN_WEEK);
      letter.relocate(0, y + (size - letter.getHeight()) / 2);
    }
    for (int i = 0; i < months.size(); i++) {
      int week = monthWeeks.get(i);
      months.get(i).autosize();
      double y = top(week / WEEKS_IN_BAND, pitch) - axisHeight();
      months.get(i).relocate(left + pitch * (week % WEEKS_IN_BAND), y);
    }
  }
}
