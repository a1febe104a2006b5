import static java.util.Map.entry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.ClassEntry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Leaves out of a theme's style sheet the rules for controls that the program does not have.
/// JavaFX reads all rules, a thousand, before it shows the first window; more than half are for
/// such controls. What is shown does not change.
final class TrimTheme {
  private static final String CONTROLS = "javafx/scene/control/";
  private static final String MORE_CONTROLS = "atlantafx/base/controls/";

  /// The style classes that a control brings, by its type, or by the folder of its types. Controls
  /// that others contain are not listed.
  private static final Map<String, List<String>> STYLES =
      Map.ofEntries(
          entry(CONTROLS + "Accordion", List.of("accordion")),
          entry(CONTROLS + "ChoiceBox", List.of("choice-box")),
          entry(
              CONTROLS + "ColorPicker",
              List.of(
                  "color-picker", "color-palette", "color-palette-region", "custom-color-dialog")),
          entry(CONTROLS + "DialogPane", List.of("alert", "dialog-pane")),
          entry(CONTROLS + "Hyperlink", List.of("hyperlink")),
          entry(CONTROLS + "MenuBar", List.of("menu-bar")),
          entry(CONTROLS + "Pagination", List.of("pagination")),
          entry(CONTROLS + "ProgressIndicator", List.of("progress-indicator")),
          entry(CONTROLS + "RadioButton", List.of("radio-button")),
          entry(CONTROLS + "Slider", List.of("slider")),
          entry(CONTROLS + "Spinner", List.of("spinner")),
          entry(CONTROLS + "SplitMenuButton", List.of("split-menu-button")),
          entry(CONTROLS + "SplitPane", List.of("split-pane")),
          entry(CONTROLS + "TabPane", List.of("tab-pane")),
          entry(CONTROLS + "TitledPane", List.of("titled-pane")),
          entry(CONTROLS + "ToolBar", List.of("tool-bar")),
          entry(CONTROLS + "TreeTableView", List.of("tree-table-view", "tree-table-row-cell")),
          entry(CONTROLS + "TreeView", List.of("tree-view", "tree-cell")),
          entry(
              "javafx/scene/chart/",
              List.of(
                  "chart",
                  "bar-chart",
                  "chart-bar",
                  "default-color0",
                  "default-color1",
                  "default-color2",
                  "default-color3",
                  "default-color4",
                  "default-color5",
                  "default-color6",
                  "default-color7")),
          entry(
              "javafx/scene/web/",
              List.of(
                  "html-editor",
                  "html-editor-bullets",
                  "html-editor-indent",
                  "html-editor-numbers",
                  "html-editor-outdent")),
          entry("org/kordamp/ikonli/", List.of("ikonli-font-icon")),
          entry(MORE_CONTROLS + "Breadcrumbs", List.of("breadcrumbs")),
          entry(MORE_CONTROLS + "Calendar", List.of("calendar")),
          entry(MORE_CONTROLS + "Message", List.of("message")),
          entry(MORE_CONTROLS + "ModalPane", List.of("modal-box", "modal-pane")),
          entry(MORE_CONTROLS + "Notification", List.of("notification")),
          entry(MORE_CONTROLS + "Popover", List.of("popover")),
          entry(MORE_CONTROLS + "RingProgressIndicator", List.of("ring-progress-indicator")),
          entry(MORE_CONTROLS + "SegmentedControl", List.of("segmented-control")),
          entry(MORE_CONTROLS + "TabLine", List.of("tab-line")),
          entry(MORE_CONTROLS + "ToggleSwitch", List.of("toggle-switch")),
          entry("atlantafx/base/util/BBCodeParser", List.of("bb-code")));

  private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/");
  private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)}");
  private static final Pattern STYLE_CLASS = Pattern.compile("\\.([\\w-]+)");

  private TrimTheme() {}

  /// Returns the style classes that never occur in the window.
  ///
  /// @param program the folder of the program's class files
  static Set<String> unused(Path program) throws IOException {
    Set<String> types = new HashSet<>();
    try (Stream<Path> files = Files.walk(program)) {
      files
          .filter(file -> file.toString().endsWith(".class"))
          .forEach(file -> types.addAll(typesIn(file)));
    }
    return STYLES.entrySet().stream()
        .filter(entry -> types.stream().noneMatch(type -> isOf(entry.getKey(), type)))
        .flatMap(entry -> entry.getValue().stream())
        .collect(Collectors.toSet());
  }

  private static boolean isOf(String name, String type) {
    return name.endsWith("/") ? type.startsWith(name) : type.equals(name);
  }

  private static Set<String> typesIn(Path file) {
    try {
      Set<String> types = new HashSet<>();
      ClassFile.of()
          .parse(Files.readAllBytes(file))
          .constantPool()
          .forEach(
              entry -> {
                if (entry instanceof ClassEntry type) {
                  types.add(type.asInternalName());
                }
              });
      return types;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Returns a style sheet without the selectors that begin with one of these style classes.
  ///
  /// @throws IOException if there are none, as in another release of the theme
  static String trimmed(String sheet, Set<String> unused) throws IOException {
    StringBuilder kept = new StringBuilder();
    Matcher rule = RULE.matcher(COMMENT.matcher(sheet).replaceAll(""));
    boolean leftOut = false;
    while (rule.find()) {
      List<String> selectors = Arrays.stream(rule.group(1).split(",")).map(String::strip).toList();
      List<String> used =
          selectors.stream().filter(selector -> !beginsWith(selector, unused)).toList();
      leftOut |= used.size() < selectors.size();
      if (!used.isEmpty()) {
        kept.append(String.join(", ", used)).append(" {").append(rule.group(2)).append("}\n");
      }
    }
    if (!leftOut) {
      throw new IOException("the theme has no rules for unused controls");
    }
    return kept.toString();
  }

  private static boolean beginsWith(String selector, Set<String> styleClasses) {
    String first = selector.split("[\\s>]", 2)[0];
    return STYLE_CLASS
        .matcher(first)
        .results()
        .map(found -> found.group(1))
        .anyMatch(styleClasses::contains);
  }
}
