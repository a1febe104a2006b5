package app.limber.ui.controls;

import java.net.URL;
import java.util.ServiceLoader;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.IkonHandler;
import org.kordamp.ikonli.feather.Feather;

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
  /// around it.
  public Node node() {
    Label icon = new Label(Character.toString(picture.getCode()));
    icon.getStyleClass().add("limber-icon");
    icon.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    return icon;
  }

  /// Where the typeface that holds the pictures is; style sheets name it `feather`.
  public static URL typeface() {
    return ServiceLoader.load(IkonHandler.class).stream()
        .map(ServiceLoader.Provider::get)
        .filter(handler -> handler.supports(PLAY.picture.getDescription()))
        .findFirst()
        .orElseThrow()
        .getFontResource();
  }
}
