package app.limber.desktop.reminder;

/// Escapes text for XML.
final class Xml {
  private Xml() {}

  static String text(String plain) {
    return plain
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
