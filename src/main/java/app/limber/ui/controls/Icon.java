package app.limber.ui.controls;

import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;

/// The pictures on buttons and beside texts.
public enum Icon {
  TODAY(Feather.SUNRISE),
  HISTORY(Feather.CALENDAR),
  PLAY(Feather.PLAY),
  PAUSE(Feather.PAUSE),
  NEXT(Feather.SKIP_FORWARD),
  BACK(Feather.SKIP_BACK),
  BACK_TO(Feather.ARROW_LEFT),
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
  UNDO(Feather.CORNER_UP_LEFT),
  REDO(Feather.CORNER_UP_RIGHT),
  EDIT(Feather.EDIT_2),
  DELETE(Feather.TRASH_2),
  PROBLEM(Feather.ALERT_TRIANGLE),
  HEART(Feather.HEART),
  SETTINGS(Feather.SETTINGS),
  ABOUT(Feather.INFO),
  FOLDER(Feather.FOLDER),
  COPY(Feather.COPY),
  ERASE(Feather.TRASH_2),
  LESS(Feather.MINUS),
  MORE(Feather.PLUS),
  RESET(Feather.ROTATE_CCW),
  STRETCHES(Feather.LIST),
  UP(Feather.ARROW_UP),
  DOWN(Feather.ARROW_DOWN),
  GRIP(Feather.MENU);

  private final Feather picture;

  Icon(Feather picture) {
    this.picture = picture;
  }

  /// A new node that shows the picture in the colour of its style, a little larger than the type
  /// around it. It says nothing to a screen reader: what it stands on or beside does.
  public Node node() {
    return new Picture(picture);
  }

  /// As large as its style says, however large the picture was drawn.
  private static final class Picture extends Region {
    private final Scale scale = new Scale();

    Picture(Feather feather) {
      SVGPath line = new SVGPath();
      line.setContent(feather.path());
      line.getStyleClass().add("line");
      line.setManaged(false);
      line.getTransforms().add(scale);
      getStyleClass().add("limber-icon");
      getChildren().add(line);
    }

    @Override
    protected void layoutChildren() {
      scale.setX(getWidth() / Feather.SIDE);
      scale.setY(getHeight() / Feather.SIDE);
    }
  }
}
