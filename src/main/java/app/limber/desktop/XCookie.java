package app.limber.desktop;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;

/// What an X server asks for to let a program in: that of the user's `.Xauthority`, or nothing.
final class XCookie {
  static final XCookie NONE = new XCookie("", new byte[0]);

  private static final String WAY = "MIT-MAGIC-COOKIE-1";

  private final String name;
  private final byte[] data;

  private XCookie(String name, byte[] data) {
    this.name = name;
    this.data = data;
  }

  /// The name of the way to sign in; empty for none.
  String name() {
    return name;
  }

  byte[] data() {
    return data.clone();
  }

  /// The cookie for a display of this machine; none if there is no file or no entry of it.
  ///
  /// @param display its number, as in the file: `0`
  static XCookie of(Map<String, String> environment, String display) {
    String named = environment.get("XAUTHORITY");
    try {
      Path file =
          named == null
              ? Path.of(environment.getOrDefault("HOME", "/"), ".Xauthority")
              : Path.of(named);
      return in(file, display);
    } catch (IOException | InvalidPathException e) {
      return NONE;
    }
  }

  /// Entries: a family, then address, display, name and data, each behind its length; numbers are
  /// two bytes, high byte first.
  private static XCookie in(Path file, String display) throws IOException {
    try (DataInputStream entries = new DataInputStream(Files.newInputStream(file))) {
      while (true) {
        entries.readUnsignedShort();
        text(entries);
        String number = text(entries);
        String name = text(entries);
        byte[] data = bytes(entries);
        if (name.equals(WAY) && (number.isEmpty() || number.equals(display))) {
          return new XCookie(name, data);
        }
      }
    } catch (EOFException e) {
      return NONE;
    }
  }

  private static String text(DataInputStream entries) throws IOException {
    return new String(bytes(entries), StandardCharsets.UTF_8);
  }

  private static byte[] bytes(DataInputStream entries) throws IOException {
    byte[] bytes = new byte[entries.readUnsignedShort()];
    entries.readFully(bytes);
    return bytes;
  }
}
