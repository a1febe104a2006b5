package app.limber.ui.robot;

import java.util.List;
import java.util.Set;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;

/// The accessible names of the controls of a scene. Call on the JavaFX application thread.
public final class ControlNames {
  private static final Set<AccessibleRole> KINDS_THAT_SAY_NOTHING =
      Set.of(AccessibleRole.NODE, AccessibleRole.PARENT);

  private ControlNames() {}

  /// Describes the controls without a name or a role.
  public static List<String> missing(Scene scene) {
    return new ScreenInspector(scene)
        .controls()
        .filter(node -> !isNamed(node))
        .map(ControlNames::description)
        .toList();
  }

  /// The role and the name of each control.
  public static List<String> all(Scene scene) {
    return new ScreenInspector(scene)
        .controls()
        .map(node -> node.getAccessibleRole() + " " + name(node))
        .toList();
  }

  private static boolean isNamed(Node node) {
    return !name(node).isBlank() && !KINDS_THAT_SAY_NOTHING.contains(node.getAccessibleRole());
  }

  private static String name(Node node) {
    if (node.getAccessibleText() != null) {
      return node.getAccessibleText();
    }
    Object text = node.queryAccessibleAttribute(AccessibleAttribute.TEXT);
    // The content of a field is not its name.
    boolean isField =
        node.getAccessibleRole() == AccessibleRole.TEXT_FIELD
            || node.getAccessibleRole() == AccessibleRole.TEXT_AREA;
    return isField || text == null ? "" : text.toString();
  }

  private static String description(Node node) {
    return node.getAccessibleRole() + " " + node + " named " + name(node);
  }
}
