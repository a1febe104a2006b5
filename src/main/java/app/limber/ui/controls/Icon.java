package app.limber.ui.controls;

import javafx.scene.Node;
import javafx.scene.control.Label;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The pictures on buttons and beside texts.
public enum Icon {
  PLAY(Feather.PLAY),
  PAUSE(Feather.PAUSE),
  NEXT(Feather.SKIP_FORWARD),
  BACK(Feather.SKIP_BACK),
  MORE_TIME(Feather.PLUS),
  PAIN(Feather.ALERT_CIRCLE),
  LEAVE(Feather.X),
  HELP(Feather.HELP_CIRCLE),
  SOUND(Feather.VOLUME_2),
  SILENT(Feather.VOLUME_X),
  FULL_SCREEN(Feather.MAXIMIZE),
  TURN(Feather.ROTATE_CW),
  SAFETY(Feather.SHIELD),
  DONE(Feather.CHECK),
  PARTLY(Feather.MINUS),
  SKIPPED(Feather.CHEVRONS_RIGHT),
  LIGHT(Feather.SUN),
  DARK(Feather.MOON),
  SYSTEM(Feather.MONITOR),
  PROBLEM(Feather.ALERT_TRIANGLE),
  HEART(Feather.HEART);

  private static final double RELATIVE_SIZE = 1.2;

  private final Feather picture;

  Icon(Feather picture) {
    this.picture = picture;
  }

  /// A new node that shows the picture in the colour of its style, a little larger than the type
  /// around it.
  public Node node() {
    FontIcon icon = new FontIcon(picture);
    icon.getStyleClass().add("limber-icon");
    Label holder = new Label();
    holder.setGraphic(icon);
    holder.getStyleClass().add("icon-holder");
    // A size in em would be one of the icon's own font and grow with every pass of the style.
    holder
        .fontProperty()
        .subscribe(
            font -> {
              long size = Math.round(font.getSize() * RELATIVE_SIZE);
              icon.setStyle("-fx-icon-size: " + size + "px;");
            });
    return holder;
  }
}
